"""Sections, authors, tags and templates kept in their windows, by keys and clicks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.desk import Desk
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.dialogs.manager.authors import AuthorsManager
from ui.dialogs.manager.sections import SectionsManager
from ui.dialogs.manager.tags import TagsManager
from ui.dialogs.manager.templates import TemplatesManager
from ui.dialogs.manager.window import Manager

M = TypeVar("M", bound=Manager)


@pytest.fixture
def hand(desk: Desk, stories: Stories, open_window: OpenWindow) -> Hand:
    desk.settings.save(replace(desk.settings.get(), name="Ann Lee"))
    sports = next(section.id for section in desk.sections.list() if section.name == "Sports")
    stories.add(
        {"headline": "Harbour opens", "tags": ("harbour", "news")},
        {"headline": "Harbor closes", "tags": ("harbor",), "section": sports},
    )
    return open_window()


def open_manager(hand: Hand, command: str, kind: type[M]) -> M:
    hand.panes.actions_[command].trigger()
    manager = hand.window.findChild(kind)
    assert manager is not None
    hand.wait(manager.isActiveWindow)
    hand.settled()
    return manager


def pick(hand: Hand, manager: Manager, *texts: str) -> None:
    """Click the first, Ctrl+click the others."""
    held = Qt.KeyboardModifier.NoModifier
    for text in texts:
        item = manager.list.findItems(text, Qt.MatchFlag.MatchExactly)[0]
        spot: QPoint = manager.list.visualItemRect(item).center()
        hand.qtbot.mouseClick(manager.list.viewport(), Qt.MouseButton.LeftButton, held, spot)
        held = Qt.KeyboardModifier.ControlModifier


def key(hand: Hand, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    hand.qtbot.keyClick(widget, key, held)
    hand.settled()
    hand.settled()


def texts(manager: Manager) -> list[str]:
    return [manager.list.item(at).text() for at in range(manager.list.count())]


def section_names(desk: Desk) -> list[str]:
    return [section.name for section in desk.sections.list()]


def test_a_section_is_made_named_and_moved_without_the_mouse(hand: Hand) -> None:
    manager = open_manager(hand, "sections", SectionsManager)
    key(hand, manager.list, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    hand.wait(lambda: manager.list.count() == 5)
    hand.wait(manager.name.hasFocus, "the caret is not in the name")
    hand.qtbot.keyClicks(manager.name, "Cricket")
    key(hand, manager.name, Qt.Key.Key_Return)
    hand.wait(lambda: "Cricket" in texts(manager))
    assert manager.isVisible()
    alt = Qt.KeyboardModifier.AltModifier
    key(hand, manager.list, Qt.Key.Key_Right, alt)  # under Sports
    hand.panes.show_tab("facts")
    assert hand.panes.facts is not None
    offers = hand.panes.facts.section
    hand.wait(lambda: offers.findText("Sports › Cricket") > 0, "the facts do not offer it under its path")
    cricket = next(section for section in hand.desk.sections.list() if section.name == "Cricket")
    assert cricket.parent == next(section.id for section in hand.desk.sections.list() if section.name == "Sports")
    key(hand, manager.list, Qt.Key.Key_Left, alt)
    key(hand, manager.list, Qt.Key.Key_Up, alt)
    assert section_names(hand.desk) == ["China", "Pakistan", "Business", "Cricket", "Sports"]
    hand.click(manager.notice.back)
    hand.settled()
    assert section_names(hand.desk) == ["China", "Pakistan", "Business", "Sports", "Cricket"]


def test_where_lines_run_from_the_right_a_section_goes_under_another_by_the_left_arrow(hand: Hand) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        manager = open_manager(hand, "sections", SectionsManager)
        manager.list.setCurrentRow(1)
        key(hand, manager.list, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        hand.wait(lambda: hand.desk.sections.list()[1].parent == hand.desk.sections.list()[0].id)
        key(hand, manager.list, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        hand.wait(lambda: hand.desk.sections.list()[1].parent is None)
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_removing_a_section_says_where_its_stories_go_and_is_undone(hand: Hand) -> None:
    manager = open_manager(hand, "sections", SectionsManager)
    pick(hand, manager, "Sports")
    key(hand, manager.list, Qt.Key.Key_Delete)
    assert "(1) stay, without a section" in manager.notice.words.text()
    assert "Sports" in section_names(hand.desk)
    hand.click(manager.notice.yes)
    hand.wait(lambda: "Sports" not in texts(manager))
    story = next(one for one in hand.panes.articles.model.summaries if one.headline == "Harbor closes")
    assert hand.desk.articles.get(story.id).section is None
    hand.click(manager.notice.back)
    hand.wait(lambda: "Sports" in texts(manager))
    section = hand.desk.articles.get(story.id).section
    assert section is not None
    assert section.name == "Sports"


def test_a_question_is_answered_by_keys_and_the_focus_comes_back_to_the_list(hand: Hand) -> None:
    manager = open_manager(hand, "sections", SectionsManager)
    pick(hand, manager, "Sports")
    key(hand, manager.list, Qt.Key.Key_Delete)
    hand.qtbot.keyClick(manager.notice.yes, Qt.Key.Key_Escape)
    assert manager.isVisible(), "Esc answers the question, the window stays"
    assert manager.list.hasFocus()
    key(hand, manager.list, Qt.Key.Key_Delete)
    hand.qtbot.keyClick(manager.notice.yes, Qt.Key.Key_Return)
    hand.wait(lambda: "Sports" not in texts(manager))
    assert manager.list.hasFocus()
    key(hand, manager.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.wait(lambda: "Sports" in texts(manager))


def test_a_name_that_is_taken_is_refused_in_words_and_the_field_goes_back(hand: Hand) -> None:
    manager = open_manager(hand, "sections", SectionsManager)
    pick(hand, manager, "China")
    manager.go_to_name()
    hand.qtbot.keyClicks(manager.name, "sports")
    key(hand, manager.name, Qt.Key.Key_Return)
    hand.wait(lambda: "there already" in manager.notice.words.text())
    assert section_names(hand.desk)[0] == "China"
    hand.wait(lambda: manager.name.text() == "China")


def test_tags_are_merged_and_come_apart_again(hand: Hand) -> None:
    manager = open_manager(hand, "tags", TagsManager)
    assert texts(manager) == ["harbor", "harbour", "news"]
    pick(hand, manager, "harbor", "harbour")
    hand.wait(manager.merge.isVisible)
    manager.name.setText("harbour")
    hand.click(manager.merge)
    hand.wait(lambda: texts(manager) == ["harbour", "news"])
    hand.click(manager.notice.back)
    hand.wait(lambda: texts(manager) == ["harbor", "harbour", "news"])


def test_a_tag_with_the_name_of_another_asks_before_the_two_are_one(hand: Hand) -> None:
    manager = open_manager(hand, "tags", TagsManager)
    pick(hand, manager, "harbor")
    manager.go_to_name()
    hand.qtbot.keyClicks(manager.name, "Harbour")
    key(hand, manager.name, Qt.Key.Key_Return)
    assert "there already" in manager.notice.words.text()
    assert "harbor" in hand.desk.tags.list()
    hand.click(manager.notice.yes)
    hand.wait(lambda: texts(manager) == ["harbour", "news"])


def test_the_open_story_takes_a_tags_new_name_and_never_brings_the_old_one_back(hand: Hand) -> None:
    hand.click_story("Harbor closes")
    hand.wait(lambda: hand.open_story().tags == ("harbor",))
    manager = open_manager(hand, "tags", TagsManager)
    pick(hand, manager, "harbor")
    manager.go_to_name()
    hand.qtbot.keyClicks(manager.name, "port")
    hand.qtbot.keyClick(manager.name, Qt.Key.Key_Return)
    hand.wait(lambda: hand.open_story().tags == ("port",))
    hand.click(manager.done_)
    assert hand.panes.facts is not None
    hand.wait(lambda: hand.panes.facts is not None and hand.panes.facts.tags.words == ("port",))


def test_a_desk_without_tags_explains_itself(stories: Stories, open_window: OpenWindow) -> None:
    stories.headlines("One")
    hand = open_window()
    manager = open_manager(hand, "tags", TagsManager)
    assert manager._pages.currentWidget() is manager._empty
    assert not manager.remove.isEnabled()


def test_an_author_gets_a_picture_and_a_biography(hand: Hand, tmp_path: Path, picture: bytes) -> None:
    file = tmp_path / "ann.jpg"
    file.write_bytes(picture)
    manager = open_manager(hand, "authors", AuthorsManager)
    assert texts(manager) == ["Ann Lee"]
    manager.take_picture(file)
    hand.wait(lambda: hand.desk.authors.list()[0].picture != "")
    manager.biography.setFocus()
    hand.qtbot.keyClicks(manager.biography, "Covers the sea.")
    hand.click(manager.done_)
    hand.wait(lambda: hand.desk.authors.list()[0].biography == "Covers the sea.")
    assert hand.desk.authors.list()[0].picture


def test_an_author_over_stories_is_not_removed_but_merged(hand: Hand) -> None:
    hand.desk.authors.add("A. Lee")
    manager = open_manager(hand, "authors", AuthorsManager)
    pick(hand, manager, "Ann Lee")
    key(hand, manager.list, Qt.Key.Key_Delete)
    hand.wait(lambda: "stands over stories: 2" in manager.notice.words.text())
    manager.same_as.setCurrentIndex(1)
    manager.same_as.activated.emit(1)
    hand.click(manager.notice.yes)
    hand.wait(lambda: texts(manager) == ["A. Lee"])


def test_a_template_is_changed_and_as_it_was_shipped_again(hand: Hand) -> None:
    manager = open_manager(hand, "templates", TemplatesManager)
    pick(hand, manager, "Brief")
    shipped = manager.body.markdown()
    manager.body.setFocus()
    key(hand, manager.body.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hand.qtbot.keyClicks(manager.body.text, "TK all in one ")
    key(hand, manager.body.text, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    hand.qtbot.keyClicks(manager.body.text, "line")
    hand.click(manager.done_)
    hand.wait(lambda: any(one.body == "TK all in one **line**\n" for one in hand.desk.templates.list()))
    hand.wait(lambda: hand.window.findChild(TemplatesManager) is None)
    manager = open_manager(hand, "templates", TemplatesManager)
    pick(hand, manager, "Brief")
    hand.click(manager.reset)
    hand.wait(lambda: manager.body.markdown() == shipped)


def test_a_template_keeps_what_is_written_when_another_is_chosen_at_once(hand: Hand) -> None:
    manager = open_manager(hand, "templates", TemplatesManager)
    pick(hand, manager, "Live")
    live, opinion = (
        next(one for one in hand.desk.templates.list() if one.name == name) for name in ("Live", "Opinion")
    )
    assert manager.body.markdown() == live.body
    hand.qtbot.keyClicks(manager.body.text, "Now: ")
    pick(hand, manager, "Opinion")
    assert manager.body.markdown() == opinion.body
    hand.wait(lambda: "Now: " in hand.desk.templates.list()[3].body)
    assert hand.desk.templates.list()[4] == opinion
    hand.wait(manager.notice.back.isVisible)
    hand.click(manager.notice.back)
    hand.wait(lambda: hand.desk.templates.list()[3] == live)


def test_a_picture_is_dropped_into_a_template(hand: Hand, tmp_path: Path) -> None:
    manager = open_manager(hand, "templates", TemplatesManager)
    pick(hand, manager, "Brief")
    QImage(8, 8, QImage.Format.Format_RGB32).save(str(tmp_path / "port.png"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "port.png"))])
    manager.body.text.insertFromMimeData(mime)
    hand.wait(lambda: "](media:" in hand.desk.templates.list()[2].body)

    (tmp_path / "port.png").write_bytes(b"no picture")
    manager.body.text.insertFromMimeData(mime)
    hand.wait(lambda: "not a picture" in manager.notice.words.text())


def test_the_templates_are_closed_before_what_their_editor_asked_for_has_come(hand: Hand) -> None:
    hand.panes.actions_["templates"].trigger()
    manager = hand.window.findChild(TemplatesManager)
    assert manager is not None
    shiboken6.delete(manager)
    hand.settled()
    hand.settled()


def test_a_template_of_ones_own_begins_a_story(hand: Hand) -> None:
    manager = open_manager(hand, "templates", TemplatesManager)
    hand.click(manager.new)
    hand.wait(manager.name.hasFocus)
    hand.qtbot.keyClicks(manager.name, "Match report")
    key(hand, manager.name, Qt.Key.Key_Return)
    manager.kicker.setFocus()
    hand.qtbot.keyClicks(manager.kicker, "Cricket")
    hand.click(manager.use)
    hand.wait(lambda: hand.open_story().kicker == "Cricket")
    assert QApplication.activeModalWidget() is None
