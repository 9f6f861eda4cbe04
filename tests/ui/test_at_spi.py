"""The whole program as a screen reader meets it: read through a real AT-SPI, from another process."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping

import pytest

from newsdesk.desk import Desk
from tests.conftest import REPOSITORY
from tests.servers import processes, x_server
from tests.servers.at_spi import PATIENCE, Place, Reader, Thing
from tests.servers.fixtures import skipping

pytestmark = pytest.mark.webengine

NO_ROLE = {"", "invalid", "unknown", "filler", "panel", "layered pane"}
BODY = """## At the quay

Forty stalls and [a ferry](https://example.org/).

- one
- two

| stall | fish |
|---|---|
| 1 | tuna |

![Boats at a pier](media:{sha})
Boats at night
"""


@pytest.fixture(scope="module")
def reader(at_spi: Mapping[str, str], picture: bytes, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """The program with a story that has a bit of everything, and a reader on its bus."""
    home = tmp_path_factory.mktemp("at-spi")
    store, log = home / "newsdesk.sqlite", home / "log"
    desk = Desk.open(store, start_courier=False)
    sha = desk.media.add(picture, "boats.jpg").sha
    desk.articles.create(headline="Harbour opens", standfirst="At night.", body=BODY.format(sha=sha))
    desk.close()
    command = [sys.executable, str(REPOSITORY / "main.py"), str(store)]
    with skipping(), x_server.running() as display:
        own = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", **dict.fromkeys(["XDG_CACHE_HOME"], str(home))}
        with processes.running(command, {**os.environ, **at_spi, **own}, log, folder=REPOSITORY):
            reader = Reader(at_spi["AT_SPI_BUS_ADDRESS"])
            read_until(reader, lambda found: any(thing.role == "web document" for thing in found))
            # a second start gives the window the focus, as a window manager would
            subprocess.run(command, env={**os.environ, **at_spi, **own}, cwd=REPOSITORY, check=True)
            yield reader
            reader.close()


@pytest.fixture(scope="module")
def things(reader: Reader) -> list[Thing]:
    """All that the program shows once its page is drawn."""
    return read_until(reader, lambda found: any(thing.role == "web document" for thing in found))


def read_until(reader: Reader, enough: Callable[[list[Thing]], bool]) -> list[Thing]:
    program: Place = reader.program()
    end = time.monotonic() + PATIENCE
    while True:
        found = list(reader.things(program))
        if enough(found):
            return found
        assert time.monotonic() < end, "\n".join(f"{thing.role} {thing.name}" for thing in found[-40:])
        time.sleep(0.2)


def test_every_control_has_a_name_and_a_role(reader: Reader, things: list[Thing]) -> None:
    controls = [thing for thing in things if thing.is_control]
    assert len(controls) > 40
    wrong = [thing for thing in controls if thing.role in NO_ROLE or not thing.name.strip()]
    # Qt's own frame of the web engine, which hands the focus to the page in it, stands beside the window for a moment
    assert [thing for thing in wrong if not reader.told(thing.place, "AccessibleId").endswith("QQuickWidget")] == []


def test_the_page_is_read_too(things: list[Thing]) -> None:
    page = [thing for thing in things if any(around.startswith("web document") for around in thing.within)]
    assert ("heading", "Harbour opens") in {(thing.role, thing.name) for thing in page}
    assert ("link", "a ferry") in {(thing.role, thing.name) for thing in page}


def test_the_caret_tells_where_in_the_story_it_comes(reader: Reader, things: list[Thing]) -> None:
    story = next(thing.place for thing in things if (thing.role, thing.name) == ("text", "Story"))
    text = reader.call(story, "Text", "GetText", "ii", 0, reader.told(story, "CharacterCount", "Text"))
    assert reader.call(story, "Component", "GrabFocus")
    table, picture = (at for at, sign in enumerate(text) if at and sign == "\ufffc")
    told = {}
    with reader.listening() as next_words:
        for words in ("At the quay", "one", "two", "a ferry", "Boats at night"):
            reader.call(story, "Text", "SetCaretOffset", "i", text.index(words) + 1)
            told[words] = next_words()
        for words, at in (("table", table), ("picture", picture)):
            reader.call(story, "Text", "SetCaretOffset", "i", at)
            told[words] = next_words()
    assert told == {
        "At the quay": "Heading level 2",
        "one": "Bulleted list, item 1 of 2",
        "two": "item 2 of 2",
        "a ferry": "Link to https://example.org/",
        "Boats at night": "Caption",
        "table": "Table, rows: 2, columns: 2",
        "picture": "Picture: Boats at a pier",
    }
