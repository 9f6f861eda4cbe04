"""Where somebody was in a store: the open story and the caret in it. A small file beside the store.

It is no part of the store, so that keeping it costs no transaction; a power cut may lose it, a kill does not.
"""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """`article`: 0 for none. `field`: "headline", "standfirst" or "body"; `block` and `offset` (UTF-16) of the caret in
    it, with the letters `before` and `behind` it; `scroll` in pixels. `open`: the story is open; found so at a start,
    the program was ended before it could close.
    """

    article: int = 0
    field: str = "body"
    block: int = 0
    offset: int = 0
    before: str = ""
    behind: str = ""
    scroll: int = 0
    open: bool = False


def read_place(store: Path) -> Place:
    """The place that was kept last; nowhere where none was, or what is there makes no sense."""
    try:
        found = json.loads(_file(store).read_text("utf-8"))
        place = Place(**found)
        whole = all(type(value) is type(getattr(Place(), name)) for name, value in found.items())
    except (OSError, ValueError, TypeError):
        return Place()
    return place if whole else Place()


def write_place(store: Path, place: Place) -> None:
    """Keep it, whole or not at all. Where the folder takes nothing, the text is what counts: nothing is said."""
    file = _file(store)
    unfinished = file.with_name(file.name + ".part")
    try:
        unfinished.write_text(json.dumps(asdict(place)), "utf-8")
        unfinished.replace(file)
    except OSError:
        log.info("the place in the text was not kept")


def _file(store: Path) -> Path:
    return store.with_name(store.name + ".place")
