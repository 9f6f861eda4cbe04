"""The history of a story: looked through, compared, gone back to, and nothing is ever lost by it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from newsdesk.store.records import RevisionReason
from tests.ui.conftest import OpenWindow, Stories
from tests.ui.history.conftest import NEW, OLD, Reader
from tests.ui.walk import clipped
from ui.editor.popovers import LinePopover


def reasons(reader: Reader) -> list[RevisionReason]:
    reader.hand.settled()
    return [revision.reason for revision in reader.hand.desk.history.list(reader.hand.open_story().id)]


def test_a_story_without_versions_says_what_will_be_kept(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("Harbour opens", body="Text.\n")
    hand = open_window()
    hand.panes.actions_["history"].trigger()
    reader = Reader(hand)
    hand.wait(reader.history.pane.empty.isVisible)
    assert "every ten minutes" in reader.history.pane.empty.text()


def test_the_time_line_tells_why_when_and_how_long(reader: Reader) -> None:
    (row,) = reader.rows
    assert row.startswith("When it was closed, ")
    assert row.endswith("16 words")
    assert "Now: +" not in reader.history.pane.now.text()


def test_a_click_shows_what_went_and_what_came(reader: Reader) -> None:
    reader.click(0)

    assert reader.view.isVisible()
    assert reader.text().replace("\ufffc\n", "").split("\n") == [
        "Harbour to open opens",
        "No cars.",
        "The harbour opened on Friday Sunday.",
        "This was cut.",
        "The minister said yes to all of it.",
        "More follows tomorrow.",
    ]
    cursor = reader.view.one.document().find("Friday")
    assert cursor.charFormat().fontStrikeOut()
    cursor = reader.view.one.document().find("Sunday")
    assert cursor.charFormat().fontUnderline()
    assert "Also changed: tags Harbour → Harbour, Ferries" in reader.view._facts.text()


def test_the_text_of_the_comparison_cannot_be_changed(reader: Reader) -> None:
    reader.click(0)
    before = reader.text()
    QApplication.clipboard().setText("from elsewhere")
    reader.view.one.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_A, Qt.Key.Key_Tab):
        reader.hand.qtbot.keyClick(reader.view.one, key)
    reader.view.one.paste()
    reader.view.one.selectAll()
    reader.view.one.cut()
    assert QApplication.clipboard().text() == "from elsewhere"
    assert reader.text() == before
    assert reader.body() == NEW


def test_escape_goes_back_to_the_text(reader: Reader) -> None:
    reader.click(0)
    reader.hand.qtbot.keyClick(reader.view.one, Qt.Key.Key_Escape)
    assert reader.hand.panes.editor.isVisible()
    assert not reader.history.is_open


def test_n_and_p_go_from_change_to_change(reader: Reader) -> None:
    reader.click(0)
    assert reader.view._count.text() == "4 changes"
    for words in ("1 of 4", "2 of 4", "3 of 4"):
        reader.hand.qtbot.keyClick(reader.view.one, Qt.Key.Key_N)
        assert reader.view._count.text() == words
    reader.hand.qtbot.keyClick(reader.view.one, Qt.Key.Key_P)
    assert reader.view._count.text() == "2 of 4"
    reader.hand.click(reader.view.later)
    assert reader.view._count.text() == "3 of 4"


def test_restoring_a_version_is_one_step_of_undo_and_keeps_the_present(reader: Reader) -> None:
    hand = reader.hand
    reader.click(0)

    hand.click(reader.view.restore)
    hand.wait(lambda: reader.body() == OLD)

    assert hand.panes.editor.isVisible()
    assert hand.panes.editor.header.headline.text() == "Harbour to open"
    hand.wait(lambda: hand.desk.articles.get(hand.open_story().id).body == OLD)
    hand.wait(lambda: hand.desk.articles.get(hand.open_story().id).tags == ("Harbour",))
    present = next(one for one in hand.desk.history.list(1) if one.reason is RevisionReason.RESTORING)
    assert (present.article.body, present.article.headline) == (NEW, "Harbour opens")

    hand.panes.actions_["undo"].trigger()
    assert reader.body() == NEW
    assert hand.panes.editor.header.headline.text() == "Harbour opens"
    hand.wait(lambda: hand.desk.articles.get(1).headline == "Harbour opens")
    hand.wait(lambda: hand.desk.articles.get(1).body == NEW)
    hand.wait(lambda: hand.desk.articles.get(1).tags == ("Harbour", "Ferries"))
    assert not hand.panes.editor.quiet.is_said  # it would offer to undo what is undone


def test_the_undo_that_is_offered_takes_the_facts_back_too(reader: Reader) -> None:
    hand = reader.hand
    reader.click(0)
    hand.click(reader.view.restore)
    hand.wait(lambda: hand.desk.articles.get(1).tags == ("Harbour",))
    hand.click(hand.button("Undo"))
    hand.wait(lambda: hand.desk.articles.get(1).tags == ("Harbour", "Ferries"))
    assert reader.body() == NEW


def test_a_version_comes_back_into_the_source_as_well(reader: Reader) -> None:
    hand = reader.hand
    hand.panes.actions_["source"].trigger()
    reader.history.restoring.restore(reader.versions[0])
    hand.wait(lambda: reader.body() == OLD)
    hand.panes.actions_["undo"].trigger()
    assert reader.body() == NEW


def test_what_is_typed_and_not_saved_yet_is_in_the_version_of_the_present(reader: Reader) -> None:
    hand = reader.hand
    hand.panes.editor.focus_body()
    hand.type("Just typed. ")
    reader.history.restoring.restore(reader.versions[-1])
    hand.wait(lambda: reader.body() == OLD)
    present = next(one for one in hand.desk.history.list(1) if one.reason is RevisionReason.RESTORING)
    assert present.article.body.startswith("Just typed. ")


def test_one_paragraph_comes_back_and_the_comparison_follows(reader: Reader) -> None:
    reader.click(0)
    reader.put_back("This was cut")
    wanted = NEW.replace("Sunday.\n\n", "Sunday.\n\nThis was cut.\n\n")
    reader.hand.wait(lambda: reader.body() == wanted)
    assert RevisionReason.RESTORING in reasons(reader)
    reader.hand.wait(lambda: reader.view._count.text() == "3 changes")
    reader.hand.wait(lambda: reader.hand.desk.articles.get(1).body == wanted)

    reader.hand.panes.actions_["undo"].trigger()
    assert reader.body() == NEW
    reader.hand.wait(lambda: reader.view._count.text() == "4 changes")


def test_words_a_new_paragraph_and_the_headline_go_back_each_alone(reader: Reader) -> None:
    reader.click(0)
    reader.put_back("Friday")
    reader.hand.wait(lambda: "on Friday" in reader.body())
    reader.hand.wait(lambda: reader.view._count.text() == "3 changes")
    assert reader.view.put_back.text() == "Restore this paragraph"

    reader.view.one.setTextCursor(reader.view.one.document().find("More follows"))
    assert reader.view.put_back.text() == "Take this paragraph out"
    reader.put_back("More follows")
    reader.hand.wait(lambda: "More follows" not in reader.body())
    reader.hand.wait(lambda: reader.view._count.text() == "2 changes")

    reader.put_back("Harbour to")
    reader.hand.wait(lambda: reader.hand.desk.articles.get(1).headline == "Harbour to open")
    reader.hand.wait(lambda: reader.view._count.text() == "1 change")


def test_a_version_is_named_and_says_so(reader: Reader) -> None:
    reader.click(0)
    reader.hand.click(reader.view.name_it)
    popover = next(one for one in QApplication.topLevelWidgets() if isinstance(one, LinePopover) and one.isVisible())
    line = popover.findChild(QLineEdit)
    reader.hand.qtbot.keyClicks(line, "For the lawyer")
    reader.hand.qtbot.keyClick(line, Qt.Key.Key_Return)
    reader.hand.wait(lambda: reader.rows[0].startswith("For the lawyer, "))
    assert "When it was closed" in reader.rows[0]
    reader.hand.wait(lambda: reader.view._title.text() == "For the lawyer")


def test_f2_names_the_version_that_is_chosen_in_the_time_line(reader: Reader) -> None:
    line = reader.line
    reader.hand.panes.actions_["history"].trigger()
    assert line.hasFocus(), "its command goes to the versions"
    line.setCurrentIndex(line.rows.index(0))
    reader.hand.qtbot.keyClick(line, Qt.Key.Key_F2)
    popover = next(one for one in QApplication.topLevelWidgets() if isinstance(one, LinePopover) and one.isVisible())
    field = popover.findChild(QLineEdit)
    reader.hand.qtbot.keyClicks(field, "Before the cut")
    reader.hand.qtbot.keyClick(field, Qt.Key.Key_Return)
    reader.hand.wait(lambda: reader.rows[0].startswith("Before the cut, "))


def test_two_columns_open_in_a_window_where_the_text_has_no_room(reader: Reader) -> None:
    reader.click(0)
    reader.hand.click(reader.view.beside)

    window = reader.view.window()
    assert window is not reader.hand.window
    assert reader.hand.panes.editor.isVisible()
    assert reader.view.two is not None
    old, new = reader.view.two.old.toPlainText(), reader.view.two.new.toPlainText()
    assert "This was cut." in old
    assert "More follows" not in old
    assert "More follows" in new
    assert "This was cut." not in new

    window.close()
    assert not reader.history.is_open


def test_in_the_largest_letters_no_button_over_the_comparison_is_cut(reader: Reader) -> None:
    reader.click(0)
    reader.hand.window.resize(600, 375)  # a screen of 1440 x 900 with letters of 24 points
    QApplication.processEvents()
    assert reader.view.width() < 480
    assert clipped(reader.view) == []
    assert reader.view.beside.isVisible(), "two columns open in a window of their own"


def test_a_version_is_compared_with_the_one_before_it(reader: Reader) -> None:
    hand = reader.hand
    hand.panes.editor.focus_body()
    hand.type("X")
    hand.wait(lambda: len(reader.rows) == 2)
    reader.click(0)
    reader.view.base_chosen.emit(True)
    hand.wait(lambda: reader.view.comparison is not None and reader.view.comparison.new.body == NEW)
    assert reader.view.comparison.old.body == OLD
    assert not reader.view.put_back.isVisible()


def test_another_story_ends_the_comparison(reader: Reader, stories: Stories) -> None:
    reader.click(0)
    reader.hand.panes.session.new()
    reader.hand.wait(lambda: not reader.history.is_open)
    reader.hand.wait(reader.hand.panes.editor.isVisible)


def test_a_comparison_that_takes_long_shows_how_far_it_is_and_can_be_given_up(reader: Reader) -> None:
    asked: list[object] = []
    reader.hand.panes.jobs.run, run = (lambda fn, *_rest, **_kinds: asked.append(fn)), reader.hand.panes.jobs.run
    try:
        spot = reader.line.visualRect(reader.line.model().index(0, 0)).center()
        reader.hand.qtbot.mouseClick(reader.line.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        reader.view._slow.timeout.emit()
        assert reader.view.stop.isVisible()
        reader.history.comparing._task.check(0.42)
        reader.hand.wait(lambda: reader.view.progress.value() == 42)
        task = reader.history.comparing._task
        reader.hand.click(reader.view.stop)
    finally:
        reader.hand.panes.jobs.run = run
    assert asked
    assert task.stopped
    assert reader.hand.panes.editor.isVisible()
