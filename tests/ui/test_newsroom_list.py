"""A newsroom run from the list: columns, headings, many stories at once, by keys, the mouse and drags."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QListWidget, QMenu

from newsdesk.desk import Desk
from newsdesk.store.order import Group, Order, Sort
from newsdesk.store.records import ArticleFilter, Stage
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.article_list.dragging import stories_of
from ui.article_list.model import ROW
from ui.dialogs.ask import Ask
from ui.dialogs.palette import Palette
from ui.theme.tokens import current


def click(hand: Hand, headline: str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    articles = hand.panes.articles
    row = articles.model.row_of(articles.model.summaries[hand.headlines().index(headline)].id)
    spot = articles.view.visualRect(articles.model.index(row, 0)).center()
    hand.qtbot.mouseClick(articles.view.viewport(), Qt.MouseButton.LeftButton, keys, spot)


def selected(hand: Hand) -> list[str]:
    ids = hand.panes.articles.selected_ids()
    return [row.headline for row in hand.panes.articles.model.summaries if row.id in ids]


def shown(hand: Hand) -> list[str]:
    """The rows as they stand, headings too."""
    model = hand.panes.articles.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose(hand: Hand, words: str) -> None:
    """In the palette that is open."""
    palette = hand.window.findChild(Palette)
    assert palette is not None
    hand.wait(lambda: palette.rows.count() > 0)
    hand.qtbot.keyClicks(palette.line, words)
    hand.wait(lambda: palette.rows.count() and words.casefold() in palette.rows.item(0).text().casefold())
    hand.qtbot.keyClick(palette.line, Qt.Key.Key_Return)


def run(hand: Hand, command: str) -> None:
    hand.panes.actions_[command].trigger()


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_several_stories_are_selected_with_the_mouse_and_the_open_one_stays(
    open_window: OpenWindow, stories: Stories
) -> None:
    stories.headlines("A", "B", "C", "D")
    hand = open_window()
    click(hand, "C")
    hand.wait(lambda: hand.open_story().headline == "C")
    click(hand, "A", CONTROL)
    assert selected(hand) == ["C", "A"]
    assert hand.panes.articles._count.text() == "2 of 4 selected"
    click(hand, "D")
    hand.wait(lambda: hand.open_story().headline == "D")
    click(hand, "B", SHIFT)
    assert selected(hand) == ["D", "C", "B"]
    hand.settled()
    assert hand.open_story().headline == "D"


@pytest.mark.parametrize("shape", ["list_cards", "list_columns"])
def test_the_keys_of_the_list(open_window: OpenWindow, stories: Stories, shape: str) -> None:
    stories.headlines("Harbour", "Rupee", "Ferry", body="A paragraph.")
    hand = open_window()
    run(hand, shape)
    articles = hand.panes.articles
    articles.view.setFocus()
    hand.type("j")
    hand.wait(lambda: hand.open_story().headline == "Rupee")
    hand.type("k")
    hand.wait(lambda: hand.open_story().headline == "Ferry")
    hand.press("Shift+Down")
    hand.press("Shift+Down")
    assert selected(hand) == ["Ferry", "Rupee", "Harbour"]
    hand.press("Escape")
    assert selected(hand) == ["Harbour"]
    hand.wait(lambda: hand.open_story().headline == "Harbour", "the one row that is marked is the story beside it")
    hand.press("Ctrl+A")
    assert len(articles.selected_ids()) == 3

    hand.type("/")
    hand.type("rup")
    hand.wait(lambda: hand.headlines() == ["Rupee"])
    hand.press("Escape")
    hand.press("Escape")
    assert articles.view.hasFocus(), "back in the list"
    hand.wait(lambda: len(hand.headlines()) == 3)
    hand.press("Return")
    hand.wait(lambda: hand.panes.editor is not None and hand.panes.editor.isAncestorOf(hand.focus()))


def test_selected_stories_get_a_stage_together_and_undo_takes_it_back(
    open_window: OpenWindow, stories: Stories
) -> None:
    made = stories.headlines("A", "B", "C")
    hand = open_window()
    click(hand, "C")
    click(hand, "B", CONTROL)

    run(hand, "bulk_stage")
    choose(hand, "Ready")

    hand.wait(lambda: {hand.desk.articles.get(one.id).stage for one in made[1:]} == {Stage.READY})
    hand.wait(hand.panes.toast.isVisible)
    assert hand.desk.articles.get(made[0].id).stage is Stage.DRAFT
    hand.wait(lambda: hand.open_story().stage is Stage.READY, "the open story knows it too")
    assert [one.stage for one in hand.desk.history.stages(made[1].id)] == [Stage.READY, Stage.DRAFT]
    hand.wait(lambda: dict(hand.places())["Ready"] == 2)
    assert set(selected(hand)) == {"B", "C"}, "what was selected is so still"

    hand.click(hand.button("Undo"))
    hand.wait(lambda: hand.desk.articles.get(made[2].id).stage is Stage.DRAFT)


def test_selected_stories_go_into_the_trash_by_a_key_and_come_back(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("A", "B", "C")
    hand = open_window()
    hand.panes.articles.view.setFocus()
    click(hand, "C")
    hand.wait(lambda: hand.open_story().headline == "C")
    click(hand, "A", CONTROL)
    hand.press("Delete")
    hand.wait(lambda: hand.headlines() == ["B"])
    assert hand.panes.session.article is None, "the open story was one of them"
    hand.click(hand.button("Undo"))
    hand.wait(lambda: hand.headlines() == ["C", "B", "A"])


def test_one_story_in_the_trash_is_removed_for_ever_once_that_was_asked(
    open_window: OpenWindow, desk: Desk, stories: Stories
) -> None:
    made = stories.headlines("A", "B", "C")
    desk.articles.trash_all(one.id for one in made)
    hand = open_window()
    hand.click_place("Trash")
    hand.wait(lambda: hand.headlines() == ["C", "B", "A"])
    assert "30 days" in hand.panes.articles.explained.text()
    for answer in ("stay", "go"):
        click(hand, "B")
        hand.wait(lambda: hand.open_story().headline == "B")
        hand.qtbot.keyClick(hand.panes.articles.view, Qt.Key.Key_Delete)
        hand.wait(lambda: hand.window.findChild(Ask) is not None)
        hand.click(getattr(hand.window.findChild(Ask), answer))
        hand.wait(lambda: hand.window.findChild(Ask) is None)
        assert hand.desk.articles.count(ArticleFilter(trashed=True)) == 3 or answer == "go"
    hand.wait(lambda: hand.headlines() == ["C", "A"])
    assert hand.panes.session.article is None
    hand.click_place("All stories")
    hand.wait(lambda: not hand.panes.articles.explained.isVisible())


def test_undo_in_the_list_takes_back_and_the_arrows_go_on_where_a_story_left(
    open_window: OpenWindow, stories: Stories, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories.headlines("A", "B", "C", "D")
    hand = open_window()
    click(hand, "C")
    hand.wait(lambda: hand.open_story().headline == "C")
    hand.panes.articles.view.setFocus()
    hand.press("Delete")
    hand.wait(lambda: hand.headlines() == ["D", "B", "A"])
    hand.type("j")
    hand.wait(lambda: hand.open_story().headline == "B", "not the first of the list again")
    hand.press("Delete")
    hand.wait(lambda: hand.headlines() == ["D", "A"])
    hand.panes.toast.hide()
    hand.press("Ctrl+Z")
    hand.wait(lambda: hand.headlines() == ["D", "B", "A"])
    hand.press("Ctrl+Z")
    hand.wait(lambda: hand.headlines() == ["D", "C", "B", "A"])

    click(hand, "D")
    hand.press("Delete")
    hand.wait(lambda: len(hand.headlines()) == 3)
    hand.settled()
    with monkeypatch.context() as other:
        other.setattr(hand.panes, "desk", object())  # a backup came back, or another store
        hand.press("Ctrl+Z")
    hand.settled()
    assert len(hand.headlines()) == 3


def test_tags_are_added_and_taken_off(open_window: OpenWindow, stories: Stories) -> None:
    one, two = stories.headlines("A", "B", tags=("Trade",))
    hand = open_window()
    click(hand, "B")
    click(hand, "A", CONTROL)
    run(hand, "bulk_tags")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    hand.qtbot.keyClicks(line, "tra")
    popup = line.findChild(QCompleter).popup()
    hand.wait(popup.isVisible)
    paper = popup.grab().toImage()
    assert paper.pixelColor(paper.width() - 4, paper.height() - 4) == current().raised, "what is offered can be read"
    line.clear()
    hand.qtbot.keyClicks(line, "Water, Ports")
    hand.qtbot.keyClick(line, Qt.Key.Key_Return)
    hand.wait(lambda: hand.desk.articles.get(one.id).tags == ("Trade", "Water", "Ports"))
    run(hand, "bulk_tags_off")
    hand.wait(lambda: hand.window.findChild(Palette) is not None)
    choose(hand, "Trade")
    hand.wait(lambda: hand.desk.articles.get(two.id).tags == ("Water", "Ports"))


def test_the_menu_of_the_selection_offers_all_of_it(open_window: OpenWindow, stories: Stories) -> None:
    one, two = stories.headlines("A", "B")
    hand = open_window()
    click(hand, "B")
    click(hand, "A", CONTROL)
    view = hand.panes.articles.view
    spot = view.visualRect(hand.panes.articles.model.index(1, 0)).center()
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, view.viewport().mapToGlobal(spot))
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert selected(hand) == ["B", "A"], "the press of the menu leaves them selected"
    section = next(action.menu() for action in menu.actions() if action.text() == "Section")
    assert isinstance(section, QMenu)
    next(action for action in section.actions() if action.text() == "Sports").trigger()
    menu.close()

    def sections() -> list[str]:
        found = [hand.desk.articles.get(story.id).section for story in (one, two)]
        return [section.name for section in found if section is not None]

    hand.wait(lambda: sections() == ["Sports", "Sports"])


@pytest.mark.parametrize("place", ["China", "Ready", "Trash", "All stories"])
def test_stories_are_dropped_onto_a_place_of_the_side_bar(
    open_window: OpenWindow, stories: Stories, place: str
) -> None:
    made = stories.headlines("A", "B", "C")
    hand = open_window()
    click(hand, "C")
    click(hand, "B", CONTROL)
    articles, side = hand.panes.articles, hand.panes.side_bar.view
    mime = articles.model.mimeData(articles.selection.selectedIndexes())
    assert stories_of(mime) == (made[2].id, made[1].id)
    assert mime.text() == "C\nB"
    model = side.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == place)
    spot = side.visualRect(model.index(row, 0)).center()
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(side.viewport(), QDragEnterEvent(spot, both, mime, left, none))
    move = QDragMoveEvent(spot, both, mime, left, none)
    QApplication.sendEvent(side.viewport(), move)
    assert move.isAccepted() == (place != "All stories")
    assert hand.panes.side_bar.drops.over.isValid() == move.isAccepted()
    QApplication.sendEvent(side.viewport(), QDropEvent(QPointF(spot), both, mime, left, none))

    def where() -> tuple[bool, ...]:
        now = [hand.desk.articles.get(one.id) for one in made]
        return tuple(
            {
                "China": one.section is not None and one.section.name == "China",
                "Ready": one.stage is Stage.READY,
                "Trash": one.trashed is not None,
                "All stories": one.version > 1,
            }[place]
            for one in now
        )

    expected = (False, False, False) if place == "All stories" else (False, True, True)
    hand.wait(lambda: where() == expected)
    assert not hand.panes.side_bar.drops.over.isValid()


def test_columns_are_chosen_sorted_by_their_heads_and_remembered(
    open_window: OpenWindow, stories: Stories, settings: QSettings
) -> None:
    stories.headlines("Écran", "zebra", section=1)
    stories.headlines("Apple", section=2)
    hand = open_window()
    narrow = hand.panes.articles.width()
    hand.panes.articles.view.setFocus()
    run(hand, "list_columns")
    columns = hand.panes.articles.columns
    assert columns is not None
    assert columns.isVisible()
    assert columns.hasFocus()
    assert hand.panes.articles.width() > narrow, "columns want room"

    def head(key: str) -> QPoint:
        at = [column.key for column in hand.panes.articles.model.columns].index(key)
        return QPoint(columns.head.sectionViewportPosition(at) + 20, 10)

    assert head("section").x() < head("changed").x() < head("sites").x(), "what each story has is seen first"
    hand.qtbot.mouseClick(columns.head.viewport(), Qt.MouseButton.LeftButton, pos=head("headline"))
    hand.wait(lambda: shown(hand) == ["Apple", "Écran", "zebra"], "days stand over no list by headline")
    hand.qtbot.mouseClick(columns.head.viewport(), Qt.MouseButton.LeftButton, pos=head("headline"))
    hand.wait(lambda: shown(hand) == ["zebra", "Écran", "Apple"])
    run(hand, "group_section")
    hand.wait(lambda: shown(hand) == ["China", "zebra", "Écran", "Pakistan", "Apple"])
    click(hand, "Apple")
    hand.wait(lambda: hand.open_story().headline == "Apple")

    columns.head.resizeSection(0, 333)
    menu = QMenu()
    columns.head.fill(menu)
    next(action for action in menu.actions() if action.text() == "Begun").trigger()
    assert not columns.head.isSectionHidden(7)
    hand.close()

    again = open_window().panes.articles
    assert again.columns is not None
    assert again.columns.isVisible()
    assert again.order == Order(Sort.HEADLINE, descending=True, group=Group.SECTION)
    assert (again.columns.head.sectionSize(0), again.columns.head.isSectionHidden(7)) == (333, False)
    again.set_columns(False)
    assert again.view is again.cards


def test_headings_stand_over_stages_and_cannot_be_selected(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("Draft one")
    stories.headlines("Ready one", stage=Stage.READY)
    stories.headlines("Draft two")
    hand = open_window()
    run(hand, "group_stage")
    hand.wait(lambda: shown(hand) == ["Draft", "Draft two", "Draft one", "Ready", "Ready one"])
    hand.panes.articles.view.setFocus()
    click(hand, "Draft one")
    hand.press("Down")
    hand.wait(lambda: hand.open_story().headline == "Ready one", "the heading is passed over")
    hand.press("Ctrl+A")
    assert selected(hand) == ["Draft two", "Draft one", "Ready one"]


def test_a_list_that_was_scrolled_far_is_read_again_where_it_is_seen(open_window: OpenWindow, stories: Stories) -> None:
    made = stories.headlines(*(f"Story {number:03}" for number in range(130)))
    hand = open_window()
    run(hand, "sort_headline")
    hand.wait(lambda: hand.headlines()[:1] == ["Story 000"])
    hand.panes.articles.view.scrollToBottom()
    hand.wait(lambda: len(hand.headlines()) == 130)
    hand.panes.articles.view.scrollToBottom()
    far = hand.panes.articles.view.verticalScrollBar().value()
    hand.desk.articles.save(made[120].id, headline="Story 120, changed")
    hand.wait(lambda: "Story 120, changed" in hand.headlines())
    assert hand.panes.articles.view.verticalScrollBar().value() == far, "nothing jumps"
    assert len(hand.headlines()) == 130
    assert hand.panes.articles._order.text() == "Headline"
    run(hand, "sort_headline")
    assert hand.panes.articles._order.text() == "Headline ↓", "chosen once more it turns round, and that is seen"


def test_an_embargo_is_seen_in_both_shapes(open_window: OpenWindow, stories: Stories) -> None:
    until = datetime.now(UTC) + timedelta(hours=2, minutes=4, seconds=30)
    stories.add({"headline": "Budget", "embargo": until})
    hand = open_window()
    model = hand.panes.articles.model
    said = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "embargo 2 h 5 min" in said or "embargo 2 h 4 min" in said
    plain = hand.panes.articles.view.viewport().grab().toImage()
    hand.desk.articles.save(model.index(1, 0).data(ROW).id, embargo=None)
    hand.wait(lambda: "embargo" not in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert hand.panes.articles.view.viewport().grab().toImage() != plain, "the badge was painted"


def test_a_letter_in_the_list_opens_no_other_story(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("Zebra", "Apple")
    hand = open_window()
    view = hand.panes.articles.view
    view.setFocus()
    QApplication.sendEvent(view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Z, Qt.KeyboardModifier.NoModifier, "z"))
    assert hand.panes.articles.current is not None
    assert hand.panes.articles.current.headline == "Apple"


def test_where_nothing_is_selected_that_is_said(open_window: OpenWindow) -> None:
    hand = open_window()
    run(hand, "bulk_stage")
    assert hand.panes.toast.isVisible()
    assert hand.window.findChild(Palette) is None
    assert not hand.window.findChildren(QListWidget)


def test_a_section_shows_what_stands_in_those_under_it_too(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("The port", section=1)
    hand = open_window()
    east = hand.desk.sections.add("East", 1).id
    hand.desk.articles.create(headline="The typhoon", section=east)
    hand.desk.articles.create(headline="The match", section=2)
    hand.wait(lambda: {("East", 1), ("China", 2)} <= set(hand.places()))

    hand.click_place("China")
    hand.wait(lambda: hand.headlines() == ["The typhoon", "The port"])
    hand.click_place("East")
    hand.wait(lambda: hand.headlines() == ["The typhoon"])

    hand.click_place("China")
    hand.desk.sections.move(east, 2, 0)
    hand.wait(lambda: hand.headlines() == ["The port"])
