"""The window in which sections and authors are mapped to those of a site, and what is chosen for a site."""

from __future__ import annotations

from typing import cast

import pytest

from newsdesk.store.records import Site, SiteKind
from newsdesk.store.site_options import AUTHOR, SECTION, SiteTerm
from tests.ui.conftest import Hand, OpenWindow
from tests.ui.workflow.test_settings import open_settings
from ui.dialogs.manager.mapping import MappingManager
from ui.dialogs.manager.rows import Row
from ui.dialogs.settings.sites_page import SitesPage


@pytest.fixture
def hand(open_window: OpenWindow) -> Hand:
    return open_window()


@pytest.fixture
def blog(hand: Hand) -> Site:
    """A site that was asked for what it has."""
    store = hand.desk.store
    site = store.sites.add(SiteKind.WORDPRESS, "Blog", "https://blog.test/wp-json/", "https://blog.test/", "cub")
    rights = {"id": 4, "name": "Cub", "edit": True, "publish": False, "upload": False, "edit_others": False,
              "unfiltered_html": False, "create_sections": False}  # fmt: skip
    store.sites.save_facts(site.id, {"rights": rights})
    sections = [SiteTerm("7", "World"), SiteTerm("8", "China", parent="7"), SiteTerm("9", "Money")]
    store.site_terms.replace(site.id, SECTION, sections)
    store.site_terms.replace(site.id, AUTHOR, [SiteTerm("4", "Cub"), SiteTerm("5", "Rita")])
    hand.desk.authors.add("Rita")
    return site


def opened(hand: Hand) -> MappingManager:
    hand.wait(lambda: [one for one in hand.window.findChildren(MappingManager) if one.state], "no window opened")
    return hand.window.findChildren(MappingManager)[0]


def shown(manager: MappingManager) -> dict[str, str]:
    """Each of the desk's with where it stands."""
    rows = cast("list[Row]", list(manager.rows(manager.state)))
    return {row.text: row.figure for row in rows}


def test_each_section_says_where_it_stands_and_is_given_another_place(hand: Hand, blog: Site) -> None:
    _window, page = open_settings(hand, "sites")
    assert isinstance(page, SitesPage)
    hand.wait(lambda: page.list.count() == 2)
    page.list.setCurrentRow(1)
    hand.wait(page.form.isVisible)
    hand.click(page.form.map)
    manager = opened(hand)
    assert manager.windowTitle() == "Sections and authors of Blog"
    figures = shown(manager)
    assert (figures["China"], figures["Business"], figures["Rita"]) == ("China", "not there yet", "Rita")

    row = list(figures).index("Business")
    manager.list.setCurrentRow(row)
    assert "your account may not make one" in manager.about.text()
    assert not manager.make.isVisible(), "that would only fail"
    manager.there.setCurrentIndex(manager.there.findText("Money"))
    manager.there.activated.emit(manager.there.currentIndex())
    hand.wait(lambda: shown(manager)["Business"] == "Money")
    manager.list.setFocus()
    hand.press("Delete")
    hand.wait(lambda: shown(manager)["Business"] == "not mapped")
    business = next(one.id for one in hand.desk.sections.list() if one.name == "Business")
    assert hand.desk.mapping.get(blog.id).map.sections[business] == ""


def test_what_an_account_may_not_do_is_shown_again_and_choices_count_at_once(hand: Hand, blog: Site) -> None:
    window, page = open_settings(hand, "sites")
    assert isinstance(page, SitesPage)
    hand.wait(lambda: page.list.count() == 2)
    page.list.setCurrentRow(1)
    hand.wait(page.form.isVisible)
    assert "pending review" in page.form.limits.text()
    hand.click(page.form.classic)
    page.form.section.setCurrentIndex(page.form.section.findText("Money"))
    page.form.section.activated.emit(page.form.section.currentIndex())
    page.form.side.setFocus()
    page.form.side.selectAll()
    hand.type("1200")
    hand.press("Return")
    hand.wait(lambda: hand.desk.mapping.options(blog.id).longest_side == 1200)
    options = hand.desk.mapping.options(blog.id)
    assert (options.classic, options.section) == (True, "9")
    page.form.side.selectAll()
    hand.type("12")
    hand.press("Return")
    assert "as it was" in window.notice.words.text()
    assert page.form.side.text() == "1200"
    for line, text in ((page.form.quality, "70"), (page.form.budget, "400")):
        line.setFocus()
        line.selectAll()
        hand.type(text)
        hand.press("Return")
    hand.click(page.form.webp)
    hand.wait(lambda: hand.desk.mapping.options(blog.id).webp)
    options = hand.desk.mapping.options(blog.id)
    assert (options.quality, options.budget) == (70, 400)
