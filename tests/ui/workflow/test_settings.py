"""The settings: kept at once, counted everywhere, refused in words where they make no sense."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from newsdesk.desk import Desk
from newsdesk.store.folder_options import FolderOptions
from newsdesk.store.records import SiteKind
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui import interface
from ui.dialogs.manager.window import fields
from ui.dialogs.settings.desk_page import DeskPage
from ui.dialogs.settings.look_page import LookPage
from ui.dialogs.settings.page import Page
from ui.dialogs.settings.sites_page import SitesPage
from ui.dialogs.settings.window import SettingsWindow
from ui.dialogs.settings.writing_page import WritingPage
from ui.inspector.flow import flowing


@pytest.fixture
def hand(desk: Desk, stories: Stories, open_window: OpenWindow) -> Hand:
    desk.settings.save(replace(desk.settings.get(), name="Ann Lee"))
    stories.add({"headline": "Harbour opens", "body": "word " * 900 + "\n"})
    return open_window()


def open_settings(hand: Hand, page: str) -> tuple[SettingsWindow, Page]:
    hand.panes.actions_["settings"].trigger()
    hand.wait(lambda: hand.window.findChild(SettingsWindow) is not None)
    window = hand.window.findChild(SettingsWindow)
    hand.wait(window.isActiveWindow)
    window.show_page(page)
    hand.settled()
    return window, window.pages[page]


def test_ctrl_comma_opens_them(hand: Hand) -> None:
    hand.qtbot.keyClick(hand.focus(), Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    hand.wait(lambda: hand.window.findChild(SettingsWindow) is not None)


def test_every_page_can_be_looked_at_by_the_arrow_keys(hand: Hand) -> None:
    window, _page = open_settings(hand, "desk")
    for _ in range(window.list.count()):
        hand.qtbot.keyClick(window.list, Qt.Key.Key_Down)
    assert list(window.pages) == ["desk", "writing", "look", "sites", "backups"]


def test_the_name_that_is_typed_is_kept_when_the_window_closes(hand: Hand) -> None:
    _window, page = open_settings(hand, "desk")
    assert isinstance(page, DeskPage)
    page.name.setFocus()
    page.name.selectAll()
    hand.qtbot.keyClicks(page.name, "Noor Khan")
    hand.qtbot.keyClick(page.name, Qt.Key.Key_Escape)
    hand.wait(lambda: hand.desk.settings.get().name == "Noor Khan")


def test_the_sample_of_a_dateline_is_in_one_language(hand: Hand, qapp: QApplication) -> None:
    _window, page = open_settings(hand, "desk")
    assert isinstance(page, DeskPage)
    interface.speak(qapp, "de")
    page.show_settings(hand.desk.settings.get(), force=True)
    interface.speak(qapp, "en")
    assert page.sample.text().startswith("KARACHI, Sep 15"), "the stories are English"


def test_the_form_of_an_agency_is_shown_and_kept_for_it_alone(hand: Hand) -> None:
    window, page = open_settings(hand, "desk")
    assert isinstance(page, DeskPage)
    page.agency.setFocus()
    hand.qtbot.keyClicks(page.agency, "AP")
    hand.qtbot.keyClick(page.agency, Qt.Key.Key_Return)
    assert page.form.text() == "{place} ({agency}) —"
    page.form.setFocus()
    page.form.setText("{place}, {agency}:")
    hand.qtbot.keyClick(page.form, Qt.Key.Key_Return)
    assert page.sample.text() == "KARACHI, AP:"
    hand.wait(lambda: hand.desk.settings.get().form_for("AP") == "{place}, {agency}:")
    assert hand.desk.settings.get().form_for("ABC") == "{place}, {date} ({agency}):"

    page.form.setText("nothing")
    hand.qtbot.keyClick(page.form, Qt.Key.Key_Return)
    assert page.form.text() == "{place}, {agency}:"
    assert "needs {place}" in window.notice.words.text()


def test_words_a_minute_count_at_once_in_the_foot_and_on_the_page(hand: Hand) -> None:
    assert hand.panes.editor is not None
    minutes = hand.panes.editor.foot.minutes
    hand.wait(lambda: minutes.text() == "4 min")
    window, page = open_settings(hand, "writing")
    assert isinstance(page, WritingPage)
    page.speed.setFocus()
    page.speed.selectAll()
    hand.qtbot.keyClicks(page.speed, "100")
    hand.qtbot.keyClick(page.speed, Qt.Key.Key_Return)
    hand.wait(lambda: minutes.text() == "9 min")
    assert hand.desk.settings.get().words_per_minute == 100
    for nonsense in ("0", "many", "99999"):
        page.speed.setText(nonsense)
        hand.qtbot.keyClick(page.speed, Qt.Key.Key_Return)
        assert page.speed.text() == "100"
        assert "between 50 and 1000" in window.notice.words.text()


def test_aids_and_language_are_kept_and_told_to_the_editor(hand: Hand) -> None:
    _window, page = open_settings(hand, "writing")
    assert isinstance(page, WritingPage)
    page.quotes.click()
    hand.wait(lambda: not hand.panes.actions_["smart_quotes"].isChecked())
    page.spelling.click()
    hand.wait(lambda: not hand.desk.settings.get().check_spelling)
    assert not hand.desk.settings.get().smart_quotes


def test_a_dictionary_without_its_other_file_is_refused_in_words(hand: Hand, tmp_path: Path) -> None:
    window, page = open_settings(hand, "writing")
    assert isinstance(page, WritingPage)
    lone = tmp_path / "xx.dic"
    lone.write_text("1\nword\n")
    page.add_file(lone)
    hand.wait(lambda: "no .aff file" in window.notice.words.text())
    (tmp_path / "xx.aff").write_text("SET UTF-8\n")
    page.add_file(lone)
    hand.wait(lambda: hand.desk.settings.get().dictionaries == (str(lone),))
    hand.wait(page.take_away.isVisible)
    page.files.setCurrentRow(0)
    hand.click(page.take_away)
    hand.wait(lambda: hand.desk.settings.get().dictionaries == ())


def test_dark_is_dark_at_once(hand: Hand) -> None:
    _window, page = open_settings(hand, "look")
    assert isinstance(page, LookPage)
    page.dark.click()
    assert hand.panes.theme.choice is True
    assert hand.panes.actions_["theme_dark"].isChecked()
    page.light.click()
    assert hand.panes.theme.choice is False


def test_a_site_becomes_the_usual_one_and_is_removed_after_a_question(hand: Hand) -> None:
    blog = hand.desk.store.sites.add(
        SiteKind.WORDPRESS, "Blog", "https://blog.test/wp-json/", "https://blog.test/", "mara"
    )
    window, page = open_settings(hand, "sites")
    assert isinstance(page, SitesPage)
    hand.wait(lambda: page.list.count() == 2)
    page.list.setCurrentRow(1)
    assert page.address.text() == "https://blog.test/"
    hand.click(page.usual)
    hand.wait(lambda: hand.desk.sites.default().id == blog.id)
    hand.wait(lambda: not page.usual.isVisible())
    hand.click(page.sign_out)
    hand.wait(lambda: "is forgotten here" in window.notice.words.text())
    hand.wait(page.sign_in.isVisible, "nothing shows that no password is there")
    assert (page.account.text(), page.sign_out.isVisible()) == ("mara, signed out", False)
    hand.click(page.remove)
    assert "stays there" in window.notice.words.text()
    assert len(hand.desk.sites.list()) == 2
    hand.click(window.notice.yes)
    hand.wait(lambda: page.list.count() == 1)


def test_the_theme_of_a_site_is_chosen_and_a_broken_one_says_where(hand: Hand) -> None:
    mine = hand.desk.path.parent / "themes" / "mine"
    mine.mkdir(parents=True)
    (mine / "article.html").write_text("<p>\n{% if %}")
    window, page = open_settings(hand, "sites")
    assert isinstance(page, SitesPage)
    hand.wait(lambda: page.list.count() == 1)
    page.list.setCurrentRow(0)
    hand.wait(lambda: page.theme.currentText() == "Daily")
    page.theme.setFocus()
    hand.qtbot.keyClick(page.theme, Qt.Key.Key_Down)
    site = hand.desk.sites.default()
    hand.wait(lambda: hand.desk.themes.of(site.id) == "magazine")
    hand.qtbot.keyClick(page.theme, Qt.Key.Key_End)
    hand.wait(lambda: "article.html, line 2" in window.notice.words.text())
    hand.wait(lambda: page.theme.currentText() == "Magazine")
    assert hand.desk.themes.of(site.id) == "magazine"
    hand.qtbot.keyClick(page.theme, Qt.Key.Key_Home)
    hand.wait(lambda: hand.desk.themes.of(site.id) == "daily")
    assert not window.notice.words.text(), "it still says that another theme is broken"


def test_the_folder_for_themes_of_ones_own_is_opened_and_one_made_there_can_be_chosen(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window, page = open_settings(hand, "sites")
    assert isinstance(page, SitesPage)
    hand.wait(lambda: page.list.count() == 1)
    page.list.setCurrentRow(0)
    hand.wait(lambda: page.theme.currentText() == "Daily")
    hand.click(page.themes)
    hand.wait(lambda: bool(opened), window.notice.words.text())
    folder = Path(opened[0])
    assert str(folder) in window.notice.words.text(), "not every system opens folders"
    assert "style.css" in (folder / "README.md").read_text("utf-8")
    (folder / "evening").mkdir()
    (folder / "evening" / "style.css").write_text(":root { --accent: #7a1fa2 }")
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))  # back from the other program
    hand.wait(lambda: page.theme.findText("evening") >= 0, "the new theme is not offered")
    assert page.theme.currentText() == "Daily"


def test_what_a_folder_site_has_is_chosen(hand: Hand) -> None:
    window, page = open_settings(hand, "sites")
    assert isinstance(page, SitesPage)
    hand.wait(lambda: page.list.count() == 1)
    page.list.setCurrentRow(0)
    hand.wait(page.folder.note.isChecked)
    site = hand.desk.sites.default().id
    page.folder.feed.click()
    page.folder.note.click()
    hand.wait(lambda: hand.desk.folders.options(site) == FolderOptions(whole_feed=True, note=False))
    page.folder.web.setFocus()
    hand.qtbot.keyClicks(page.folder.web, "courier.example")
    hand.qtbot.keyClick(page.folder.web, Qt.Key.Key_Return)
    hand.wait(lambda: "not an address on the web" in window.notice.words.text())
    page.folder.web.selectAll()
    hand.qtbot.keyClicks(page.folder.web, "https://courier.example")
    hand.qtbot.keyClick(page.folder.web, Qt.Key.Key_Return)
    hand.wait(lambda: hand.desk.folders.web_address(site) == "https://courier.example/")


def test_words_beside_a_field_stand_at_its_middle(qtbot: QtBot) -> None:
    low, high = QLabel("pixels, quality"), QLabel("85")
    high.setFixedHeight(40)
    row = flowing(high, low)
    qtbot.addWidget(row)
    row.resize(400, 60)
    row.show()
    assert abs(low.geometry().center().y() - high.geometry().center().y()) <= 1
    page, parts = QWidget(), [QLabel(f"{number} pixels") for number in range(6)]
    qtbot.addWidget(page)
    grid = fields(("Pictures up to", flowing(*parts)))
    page.setLayout(grid)
    caption = grid.itemAtPosition(0, 0)
    assert caption is not None
    assert caption.alignment() & Qt.AlignmentFlag.AlignVCenter, "it would stand higher than what it names"
