"""New stories from templates and from others, stages told, the trash emptied: by keys and clicks."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from newsdesk import clock
from newsdesk.desk import Desk
from newsdesk.store.records import ArticleFilter, Stage
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.dialogs.ask import Ask
from ui.dialogs.manager.templates import TemplatesManager
from ui.dialogs.palette import Palette
from ui.workflow.binding import TrashKeeper
from ui.workflow.stages import StageHistory


@pytest.fixture
def hand(desk: Desk, stories: Stories, open_window: OpenWindow) -> Hand:
    desk.settings.save(replace(desk.settings.get(), name="Ann Lee"))
    stories.add({"headline": "Harbour opens", "body": "Words.\n", "tags": ("harbour",)})
    return open_window()


def test_a_story_from_a_template_in_three_keys(hand: Hand) -> None:
    hand.panes.actions_["from_template"].trigger()
    hand.wait(lambda: hand.window.findChild(Palette) is not None)
    palette = hand.window.findChild(Palette)
    hand.wait(lambda: palette.rows.count() > 4)
    hand.qtbot.keyClicks(palette.line, "brief")
    hand.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    hand.wait(lambda: hand.open_story().target == 120)
    assert "TK" in hand.open_story().body
    assert hand.panes.editor is not None
    hand.wait(hand.panes.editor.header.headline.hasFocus, "the caret is not in the headline")


def test_a_duplicate_has_what_was_typed_a_moment_ago(hand: Hand) -> None:
    assert hand.panes.editor is not None
    hand.panes.editor.text.setFocus()
    hand.press("Ctrl+End")
    hand.type(" More.")
    hand.panes.actions_["duplicate"].trigger()
    hand.wait(lambda: hand.open_story().headline == "Harbour opens (copy)")
    assert hand.open_story().body == "Words. More.\n"


def test_a_follow_up_is_related_to_its_story(hand: Hand) -> None:
    first = hand.open_story().id
    hand.panes.actions_["follow_up"].trigger()
    hand.wait(lambda: hand.open_story().id != first)
    assert hand.open_story().tags == ("harbour",)
    hand.type("The bill")
    hand.panes.session.save(lambda: None)
    hand.settled()
    assert [one.headline for one in hand.desk.articles.related(first)] == ["The bill"]


def test_a_story_becomes_a_template_with_what_was_typed_a_moment_ago(hand: Hand) -> None:
    assert hand.panes.editor is not None
    hand.panes.editor.text.setFocus()
    hand.press("Ctrl+End")
    hand.type(" More.")
    hand.panes.actions_["as_template"].trigger()
    hand.wait(lambda: hand.window.findChild(TemplatesManager) is not None)
    manager = hand.window.findChild(TemplatesManager)
    hand.wait(lambda: manager.name.text() == "Harbour opens")
    assert manager.body.markdown() == "Words. More.\n"
    hand.wait(lambda: manager.focusWidget() is manager.name, "its name can be typed at once")
    (made,) = (one for one in hand.desk.templates.list() if one.name == "Harbour opens")
    assert made.tags == ("harbour",)
    manager.close()


def test_the_menu_of_the_stage_says_who_gave_it_and_when(hand: Hand) -> None:
    history = hand.panes.findChild(StageHistory)
    hand.wait(lambda: len(history.changes) == 1)
    hand.panes.session.set_stage(Stage.REVIEW)
    hand.wait(lambda: len(history.changes) == 2)
    assert history._entry.lines[0].startswith("In review, Ann Lee, ")
    assert history._entry.lines[1].startswith("Draft, begun, ")


def test_a_story_that_is_read_in_the_trash_is_taken_out_by_a_button_in_the_bar(hand: Hand) -> None:
    first = hand.open_story().id
    assert not hand.panes.bar.restore.isVisible()
    hand.panes.session.trash()
    hand.wait(lambda: hand.panes.session.article is None)
    hand.panes.session.open(first)
    hand.wait(hand.panes.bar.restore.isVisible)
    hand.click(hand.panes.bar.restore)
    hand.wait(lambda: hand.desk.articles.get(first).trashed is None)
    hand.wait(lambda: not hand.panes.bar.restore.isVisible())


def test_emptying_the_trash_asks_first(hand: Hand) -> None:
    hand.panes.session.trash()
    hand.wait(lambda: hand.panes.session.article is None)
    hand.settled()

    def ask() -> Ask:
        side = hand.panes.side_bar
        trash = side.view.model().index(side.view.model().rowCount() - 1, 0)
        side.view.customContextMenuRequested.emit(side.view.visualRect(trash).center())
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        (entry,) = menu.actions()
        menu.close()
        entry.trigger()
        hand.wait(lambda: isinstance(QApplication.activeWindow(), Ask) or hand.window.findChild(Ask) is not None)
        return hand.window.findChild(Ask)

    dialog = ask()
    hand.qtbot.keyClick(dialog.stay, Qt.Key.Key_Return)
    hand.wait(lambda: hand.window.findChild(Ask) is None)
    assert hand.desk.articles.count(ArticleFilter(trashed=True)) == 1
    hand.click(ask().go)
    hand.wait(lambda: hand.desk.articles.count(ArticleFilter(trashed=True)) == 0)


def test_what_was_thrown_away_a_month_ago_goes_by_itself_after_the_start(
    desk: Desk, stories: Stories, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    (old,) = stories.headlines("Old")
    stories.headlines("New")
    long_ago = clock.now() - timedelta(days=40)
    with monkeypatch.context() as patch:
        patch.setattr(clock, "now", lambda: long_ago)
        desk.articles.trash(old.id)
        desk.articles.expire_trash()
    for day in range(1, 30):  # the program was started once a day
        with monkeypatch.context() as patch:
            patch.setattr(clock, "now", lambda day=day: long_ago + timedelta(days=day))
            desk.articles.expire_trash()
    hand = open_window()
    keeper = hand.panes.findChild(TrashKeeper)
    assert keeper.first_look.isActive()
    keeper.first_look.setInterval(0)
    hand.wait(lambda: hand.desk.articles.count(ArticleFilter(trashed=True)) == 0)
    assert hand.headlines() == ["New"]
