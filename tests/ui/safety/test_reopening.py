"""After a quit, and after a kill, the story opens where it was; after a kill one line says what is there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.store.place import Place, read_place, write_place
from tests.conftest import REPOSITORY
from tests.ui.conftest import Hand, OpenWindow, Stories

LONG = "".join(f"Paragraph number {n} of a long story.\n\n" for n in range(120))


def caret(hand: Hand) -> tuple[str, int]:
    """The paragraph with the caret, and how far it is in it."""
    assert hand.panes.editor is not None
    cursor = hand.panes.editor.text.textCursor()
    return cursor.block().text(), cursor.positionInBlock()


def scroll(hand: Hand) -> int:
    assert hand.panes.editor is not None
    return hand.panes.editor.text.verticalScrollBar().value()


def test_after_a_quit_the_story_opens_where_it_was(open_window: OpenWindow, stories: Stories) -> None:
    stories.add({"headline": "The long one", "body": LONG})
    stories.headlines("Changed last")
    hand = open_window()
    assert hand.open_story().headline == "Changed last"
    hand.click_story("The long one")
    hand.wait(lambda: hand.open_story().headline == "The long one")
    assert hand.panes.editor is not None
    text = hand.panes.editor.text
    hand.panes.editor.focus_body_start()
    hand.press("Return")  # an empty paragraph, which no saved text has
    block = text.document().findBlockByNumber(75)
    text.place_caret(block.position() + 9)
    text.verticalScrollBar().setValue(text.verticalScrollBar().value() + 40)
    before, height = caret(hand), scroll(hand)
    assert height > 0
    hand.close()

    again = open_window()

    again.wait(lambda: again.panes.session.article is not None)
    assert again.open_story().headline == "The long one"
    assert caret(again) == before
    again.wait(lambda: scroll(again) == height, "it is not scrolled as it was")
    assert not again.panes.strip.isVisible(), "nothing happened that had to be said"
    assert again.panes.editor is not None
    again.wait(again.panes.editor.text.hasFocus, "one cannot write on at once")


def test_the_caret_in_the_headline_comes_back_too(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("Harbour opens")
    hand = open_window()
    assert hand.panes.editor is not None
    hand.panes.editor.focus_headline()
    hand.type(" early")
    hand.close()
    again = open_window()
    assert again.panes.editor is not None
    again.wait(again.panes.editor.header.headline.hasFocus)
    again.type("!")
    assert again.panes.editor.header.headline.text() == "Harbour opens early!"


def test_a_story_that_is_gone_or_a_broken_note_harms_nothing(
    open_window: OpenWindow, stories: Stories, store_path: Path
) -> None:
    one, other = stories.headlines("Thrown away", "Kept")
    write_place(store_path, Place(article=one.id, block=70, offset=3, open=True))
    desk = Desk.open(store_path, start_courier=False)
    desk.articles.trash(one.id)
    desk.close()
    hand = open_window()
    assert hand.open_story().id == other.id
    hand.close()
    for nonsense in ("", "{", "[1]", '{"article": "1"}', '{"article": 1, "more": 2}', '{"article": true}'):
        store_path.with_name("newsdesk.sqlite.place").write_text(nonsense)
        assert read_place(store_path) == Place()


WRITER = """
import sys
from pathlib import Path
import main
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from ui.theme.tokens import ThemeWatcher
from ui.window import MainWindow

application = main.make_application()
window = MainWindow(QSettings(sys.argv[2], QSettings.Format.IniFormat), ThemeWatcher(False))

def write():
    window.panes.wants_preview = False
    editor = window.panes.editor
    text = editor.text
    def typed():
        text.place_caret(text.document().findBlockByNumber(60).position())
        text.setFocus()
        QTest.keyClicks(text, "Typed before the kill. ")
        editor.autosave.save_now(lambda: window.jobs.run(lambda: None, lambda _nothing: print("saved", flush=True)))
    typed()

window.stands.connect(lambda: window.open_store(Path(sys.argv[1])))
window.panes.sending.connect(write)
window.show()
application.exec()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_after_a_kill_the_story_opens_where_it_was_and_a_line_says_what_is_there(
    open_window: OpenWindow, stories: Stories, store_path: Path, tmp_path: Path
) -> None:
    stories.add({"headline": "The long one", "body": LONG})
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(store_path), str(tmp_path / "other.ini")],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert writer.stdout is not None
    with writer.stdout:
        assert writer.stdout.readline() == "saved\n"
        os.kill(writer.pid, signal.SIGKILL)
        writer.wait()

    hand = open_window()

    hand.wait(lambda: hand.panes.session.article is not None)
    words, offset = caret(hand)
    assert words.startswith("Typed before the kill. Paragraph number")
    assert offset == len("Typed before the kill. ")
    assert hand.panes.strip.isVisible()
    saved = hand.open_story().updated
    assert saved is not None
    assert f"Recovered: everything up to {saved.astimezone():%H:%M:%S}" in hand.panes.strip.accessibleName()
    hand.close()
    again = open_window()
    assert not again.panes.strip.isVisible(), "it is said once"
