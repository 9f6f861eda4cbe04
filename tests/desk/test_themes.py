"""How pages look is chosen for a site, and the preview shows it."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.layout.themes import ThemeBroken
from newsdesk.store.job_records import JobState


@pytest.fixture
def mine(desk: Desk) -> Path:
    """The folder of a theme of one's own."""
    folder = desk.path.parent / "themes" / "mine"
    folder.mkdir(parents=True)
    (folder / "style.css").write_text("/* my own */")
    return folder


def test_another_theme_is_shown_at_once_and_a_folder_written_anew(desk: Desk, mine: Path) -> None:
    site = desk.sites.default()
    for headline in ("One", "Two"):
        desk.outbox.publish(desk.articles.create(headline=headline, body="Text.").id, site.id)
    desk.courier.run_until_idle()
    changed = desk.articles.create(headline="Not out", body="Text.")

    desk.themes.choose(site.id, "mine")
    desk.courier.run_until_idle()

    assert desk.themes.of(site.id) == "mine"
    assert "/* my own */" in desk.pages.article(changed).html
    assert {job.state for job in desk.outbox.jobs()} == {JobState.DONE}
    pages = list(Path(site.address).rglob("*.html"))
    assert len(pages) > 5
    assert all("/* my own */" in page.read_text() for page in pages)
    assert not any("Not out" in page.read_text() for page in pages)


def test_a_theme_that_breaks_is_said_beside_the_preview_which_shows_the_usual_one(desk: Desk, mine: Path) -> None:
    desk.themes.choose(desk.sites.default().id, "mine")
    (mine / "article.html").write_text("<p>\n{{ nonsense }}")
    facts = desk.pages.facts(desk.articles.create(headline="One"))
    assert "article.html, line 2" in facts.problem
    assert "The page is shown in the theme “Daily”" in facts.problem
    assert facts.site.theme.name == "daily"
    (mine / "article.html").unlink()
    assert desk.pages.facts(desk.articles.create(headline="One")).problem == ""


def test_a_broken_theme_cannot_be_chosen(desk: Desk, mine: Path) -> None:
    (mine / "article.html").write_text("{% if %}")
    site = desk.sites.default()
    with pytest.raises(ThemeBroken, match=r"article.html, line 1") as broken:
        desk.themes.choose(site.id, "mine")
    assert "The site keeps the theme that it has" in str(broken.value)
    assert desk.themes.of(site.id) == ""
    assert [theme.title for theme in desk.themes.all()] == ["Daily", "Magazine", "Plain", "mine"]
