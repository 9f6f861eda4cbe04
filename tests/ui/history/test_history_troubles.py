"""What goes wrong beside the history costs no text and is said."""

from __future__ import annotations

import pytest
import shiboken6

from newsdesk.store.errors import StoreUnwritable
from newsdesk.store.models import RevisionRow
from newsdesk.store.records import RevisionReason
from tests.ui.history.conftest import NEW, Reader


def test_where_the_present_cannot_be_kept_nothing_comes_back(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    reader.click(0)

    def refuse(*_what: object) -> None:
        raise StoreUnwritable.full()

    monkeypatch.setattr(reader.hand.desk.history, "take", refuse)
    reader.hand.click(reader.view.restore)
    reader.hand.wait(reader.hand.panes.strip.isVisible)
    assert reader.body() == NEW
    reader.put_back("This was cut")
    reader.hand.settled()
    assert reader.body() == NEW


def test_a_version_that_was_thinned_out_meanwhile_is_said_to_be_gone(reader: Reader) -> None:
    with reader.hand.desk.store._database.write() as session:
        session.delete(session.get(RevisionRow, reader.versions[0].id))
    reader.history.compare(reader.versions[0])
    reader.hand.wait(reader.hand.panes.strip.isVisible)
    assert not reader.history.is_open
    assert reader.hand.panes.editor.isVisible()


def test_the_main_window_closes_with_a_comparison_beside_it(reader: Reader) -> None:
    reader.click(0)
    reader.hand.click(reader.view.beside)
    window = reader.view.window()
    reader.hand.close()
    assert not shiboken6.isValid(window) or not window.isVisible()


def test_the_colours_follow_the_theme(reader: Reader) -> None:
    reader.click(0)
    before = reader.view.one.document().find("Sunday").charFormat().background().color()
    reader.hand.panes.actions_["theme_dark"].trigger()
    try:
        after = reader.view.one.document().find("Sunday").charFormat().background().color()
        assert after != before
    finally:
        reader.hand.panes.actions_["theme_light"].trigger()


def test_text_that_changed_since_it_was_compared_is_not_spliced_blindly(reader: Reader) -> None:
    reader.click(0)
    comparison = reader.view.comparison
    assert comparison is not None
    editor = reader.hand.panes.editor
    editor.text.textCursor().insertText("Meanwhile. ")
    reader.history.restoring.restore_piece(comparison, len(comparison.head))
    reader.hand.settled()
    assert reader.body() == f"Meanwhile. {NEW}"


def test_a_publish_shows_in_the_time_line_at_once(reader: Reader) -> None:
    reader.hand.panes.actions_["publish"].trigger()
    reader.hand.wait(lambda: any(one.reason is RevisionReason.PUBLISHED for one in reader.versions))
    assert reader.rows[0].startswith("Sent to The Daily")
