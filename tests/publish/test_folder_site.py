"""A folder site as a whole: lists of many stories, what a publish writes, what search engines and programs read."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsdesk import clock
from newsdesk.desk import Desk
from newsdesk.images.edit import Recipe
from newsdesk.publish.folder import lists as folder_lists
from newsdesk.publish.folder.swap import OWN
from newsdesk.store.job_records import JobState
from newsdesk.store.posts import Posts
from newsdesk.store.records import Article, Presence, RemotePost, RevisionReason, Site
from tests.publish.conftest import carried, published
from tests.publish.test_folder import links, words

MORNING = datetime(2026, 9, 15, 8, tzinfo=UTC)
ATOM = {"a": "http://www.w3.org/2005/Atom"}


@pytest.fixture
def site(desk: Desk) -> Site:
    return desk.sites.default()


@pytest.fixture
def root(site: Site) -> Path:
    return Path(site.address)


def out_already(desk: Desk, site: Site, number: int, **facts: object) -> list[Article]:
    """Stories that the store knows to be out, one an hour, without the pages."""
    made = []
    for at in range(number):
        article = desk.articles.create(headline=f"Story {at}", body=f"Text {at}.", **facts)  # type: ignore[arg-type]
        desk.store.revisions.take(article.id, RevisionReason.PUBLISHED)
        slug, when = f"story-{at}", MORNING + timedelta(hours=at)
        desk.store.posts.save(
            RemotePost(article.id, site.id, slug, "", slug, "publish", sent_version=article.version, published=when)
        )
        made.append(article)
    return made


def written(root: Path) -> dict[str, int]:
    """All files that readers can open, each with a number that is another when it was written anew."""
    files = (path for path in root.rglob("*") if path.is_file() and OWN not in path.parts)
    return {path.relative_to(root).as_posix(): path.stat().st_ino for path in files}


def headlines(page: Path) -> list[str]:
    return re.findall(r'<h2><a href="[^"]*">(.*?)</a>', page.read_text())


def section(desk: Desk, name: str = "China") -> int:
    return next(section.id for section in desk.sections.list() if section.name == name)


def test_many_stories_are_on_pages_that_lead_to_each_other(
    desk: Desk, site: Site, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_lists, "PER_PAGE", 4)
    out_already(desk, site, 10, section=section(desk))
    published(desk, desk.articles.create(headline="Newest", body="x", section=section(desk)), site)

    for first, older in (("index.html", "older/{}.html"), ("sections/china.html", "sections/china.{}.html")):
        found, page, at = headlines(root / first), root / first, 1
        assert found[0] == "Newest"
        while 'rel="next"' in page.read_text():
            (link,) = set(re.findall(r'rel="next" href="([^"]+)"', page.read_text()))
            page = (page.parent / link).resolve()
            assert page == root / older.format(11 // 4 - at), page
            found, at = found + headlines(page), at + 1
        assert found == ["Newest", *(f"Story {at}" for at in reversed(range(10)))]
    for page in root.rglob("*.html"):
        for link in links(page):
            assert (page.parent / link.split("#")[0]).resolve().is_file(), (page, link)


def test_a_publish_writes_only_the_pages_that_it_changes(
    desk: Desk, site: Site, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    china, sports = section(desk), section(desk, "Sports")
    monkeypatch.setattr(folder_lists, "PER_PAGE", 4)
    old = out_already(desk, site, 9, section=china, tags=("trade",))
    published(desk, desk.articles.create(headline="First", body="x", section=sports), site)
    before = written(root)

    published(desk, desk.articles.create(headline="Second", body="x", section=sports), site)
    after = written(root)
    assert {path for path in after if after[path] != before.get(path)} == {
        "stories/second.html",
        "sections/sports.html",
        "index.html",
        "feed.xml",
    }

    published(desk, old[3], site, headline="Story 3 was another")
    changed = {path for path in after if written(root)[path] != after[path]}
    assert "stories/story-3.html" in changed
    pages = {path for path in changed if not path.startswith("stories/")}
    # where it stands: among the oldest
    assert pages == {"feed.xml", "older/1.html", "sections/china.1.html", "tags/trade.1.html"}
    for page in changed - {"stories/story-3.html"}:
        assert "Story 3 was another" in words(root / page), page


def test_other_names_for_the_paper_and_its_sections_are_on_every_page(
    desk: Desk, story: Article, site: Site, root: Path
) -> None:
    out_already(desk, site, 3)
    published(desk, story, site)
    desk.settings.save(replace(desk.settings.get(), paper="The Bay Courier"))
    published(desk, story, site)
    for page in root.rglob("*.html"):
        assert "The Bay Courier" in words(page)
        assert "The Daily" not in words(page)


def test_tags_and_authors_have_pages_that_stories_lead_to(desk: Desk, story: Article, site: Site, root: Path) -> None:
    published(desk, story, site)
    tag = next((root / "tags").glob("belt-road-*.html"))
    assert headlines(tag) == headlines(root / "tags/diplomacy.html") == [story.headline]
    author = root / "authors/fd-news.html"
    assert headlines(author) == [story.headline]
    assert "Financial Daily is an emerging media outlet." in words(author)
    page = next((root / "stories").iterdir())
    assert {f"../tags/{tag.name}", "../tags/diplomacy.html", "../authors/fd-news.html"} <= set(links(page))

    published(desk, story, site, tags=("Diplomacy",))
    assert not tag.exists()


def test_a_section_shows_the_stories_of_those_below_it(desk: Desk, site: Site, root: Path) -> None:
    inner = desk.sections.add("Xinjiang", parent=section(desk))
    published(desk, desk.articles.create(headline="Inner", body="x", section=inner.id), site)
    assert headlines(root / "sections/china.html") == headlines(root / f"sections/{inner.slug}.html") == ["Inner"]


def test_a_story_that_goes_on_from_another_is_found_on_its_page(desk: Desk, site: Site, root: Path) -> None:
    first, other = (desk.articles.create(headline=headline, body="x") for headline in ("First day", "Second day"))
    published(desk, first, site)
    desk.store.articles.follow(other.id, first.id)
    published(desk, other, site)
    assert "Second day" in words(root / "stories/first-day.html")
    assert "First day" in words(root / "stories/second-day.html")


def test_words_written_since_a_story_was_published_are_on_no_page(desk: Desk, site: Site, root: Path) -> None:
    (out,) = out_already(desk, site, 1)
    desk.articles.save(out.id, headline="Secret", standfirst="Not yet")
    published(desk, desk.articles.create(headline="Mine", body="x"), site)
    assert headlines(root / "index.html") == ["Mine", "Story 0"]
    for page in root.rglob("*.html"):
        assert "Secret" not in page.read_text()


def test_the_front_page_runs_as_the_desk_s_language_does(desk: Desk, story: Article, site: Site, root: Path) -> None:
    desk.settings.save(replace(desk.settings.get(), language="ur"))
    published(desk, story, site)
    assert '<html lang="ur" dir="rtl">' in (root / "index.html").read_text()


def test_a_folder_that_was_lost_is_written_whole(desk: Desk, story: Article, site: Site, root: Path) -> None:
    published(desk, desk.articles.create(headline="Another", body="x", lead_picture=story.lead_picture), site)
    published(desk, story, site)
    before = set(written(root))
    root.rename(root.parent / "elsewhere")
    published(desk, story, site)
    assert set(written(root)) == before
    assert "Another" in words(root / "stories/another.html")


def test_a_cut_between_the_folder_and_the_store_leaves_one_story(
    desk: Desk, story: Article, site: Site, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = Posts.save
    monkeypatch.setattr(Posts, "save", lambda *_: 1 / 0)
    job = carried(desk, desk.outbox.publish(story.id, site.id))
    assert job.state is JobState.FAILED
    (page,) = (root / "stories").iterdir()
    before = page.read_bytes()

    monkeypatch.setattr(Posts, "save", save)
    assert carried(desk, desk.outbox.retry(job.id)).state is JobState.DONE
    assert [path.name for path in (root / "stories").iterdir()] == [page.name]
    assert page.read_bytes() == before


def test_the_maps_name_every_page_by_its_whole_address(
    desk: Desk, story: Article, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "www"
    site = desk.store.sites.add("folder", "The Daily", str(root), "https://daily.example/")  # type: ignore[arg-type]
    published(desk, story, site, slug="joint-statement")
    names = {"m": "http://www.sitemaps.org/schemas/sitemap/0.9", "n": "http://www.google.com/schemas/sitemap-news/0.9"}

    found = {loc.text for loc in ET.parse(root / "sitemap.xml").iterfind("m:url/m:loc", names)}
    pages = {f"https://daily.example/{path}" for path in written(root) if path.endswith(".html")}
    assert found == pages
    (news,) = ET.parse(root / "news-sitemap.xml").iterfind("m:url", names)
    assert news.findtext("m:loc", "", names) == "https://daily.example/stories/joint-statement.html"
    assert news.findtext("n:news/n:title", "", names) == story.headline
    assert news.findtext("n:news/n:publication/n:language", "", names) == "en"
    assert "Sitemap: https://daily.example/sitemap.xml" in (root / "robots.txt").read_text()

    monkeypatch.setattr(clock, "now", lambda: datetime.now(UTC) + timedelta(days=3))
    (root / "robots.txt").write_text("User-agent: *\nDisallow: /\n")
    published(desk, story, site)
    assert not list(ET.parse(root / "news-sitemap.xml").iterfind("m:url", names))
    # somebody's own rules are theirs
    assert (root / "robots.txt").read_text() == "User-agent: *\nDisallow: /\n"


def test_a_picture_that_no_page_shows_any_more_is_taken_away(
    desk: Desk, story: Article, site: Site, root: Path
) -> None:
    published(desk, story, site)
    assert len(list((root / "pictures").iterdir())) == 2
    published(desk, story, site, body="No picture.")
    (left,) = (root / "pictures").iterdir()
    assert left.name.startswith(story.lead_picture[:16])


def test_what_must_stay_in_sight_of_a_picture_does_so_on_the_front_page(
    desk: Desk, story: Article, site: Site, root: Path
) -> None:
    published(desk, story, site)
    assert "object-position" not in (root / "index.html").read_text()
    lead = desk.media.edited(story.lead_picture, Recipe(crop=(0, 0, 0.5, 1), focus=(0.1, 0.25)))
    published(desk, story, site, lead_picture=lead.sha)
    front = (root / "index.html").read_text()
    assert 'style="object-position: 20% 25%"' in front
    assert lead.sha[:16] in front
    assert not list(root.rglob(f"*{story.lead_picture[:16]}*"))  # what it was made of is nowhere

    part = desk.media.edited(lead.sha, Recipe(crop=(0, 0, 0.5, 1), focus=(0.1, 0.25), teaser=(0.2, 0.1, 0.7, 0.6)))
    assert part.sha == lead.sha
    published(desk, story, site)
    shown = "object-position: 40% 20%; transform: scale(2.000); transform-origin: 40% 20%"
    assert shown in (root / "index.html").read_text()
    (own,) = (root / "stories").iterdir()
    assert "transform" not in own.read_text().partition("<main")[2]


def test_a_story_that_is_withdrawn_is_on_no_page_and_its_address_says_so(
    desk: Desk, story: Article, site: Site, root: Path
) -> None:
    other = desk.articles.create(headline="Another from China", body="Text.", section=story.section.id, tags=("Ships",))
    published(desk, other, site)
    published(desk, story, site, slug="old-words")
    published(desk, story, site, slug="joint-statement")
    assert story.headline in words(root / "stories/another-from-china.html") + words(root / "index.html")

    job = carried(desk, desk.outbox.withdraw(story.id, site.id))
    assert job.state is JobState.DONE, job.error
    assert "This story has been withdrawn" in words(root / "stories/joint-statement.html")
    assert desk.outbox.whereabouts(story.id)[0].presence is Presence.WITHDRAWN
    for file in root.rglob("*"):
        if file.is_file() and file.suffix in {".html", ".xml", ".json"}:
            assert "joint statement" not in file.read_text(), file
    assert not (root / "pictures").exists() or not list((root / "pictures").iterdir())
    assert sorted(path.name for path in (root / "tags").iterdir()) == ["ships.html"]
    for page in root.rglob("*.html"):
        for link in links(page):
            assert (page.parent / link.split("#")[0]).resolve().is_file(), (page, link)

    published(desk, story, site)
    assert story.headline in words(root / "stories/joint-statement.html")
    assert story.headline in words(root / "index.html")


def test_a_site_can_leave_nothing_where_a_story_was(desk: Desk, story: Article, site: Site, root: Path) -> None:
    desk.store.sites.save_options(site.id, {"gone": False})
    published(desk, story, site, slug="old-words")
    published(desk, story, site, slug="new-words")
    assert carried(desk, desk.outbox.withdraw(story.id, site.id, trash=True)).state is JobState.DONE
    assert not list((root / "stories").iterdir())
    assert story.headline not in words(root / "index.html")


def test_what_not_everybody_may_read_does_not_go_into_a_folder(
    desk: Desk, story: Article, site: Site, root: Path
) -> None:
    desk.articles.save(story.id, private=True)
    job = carried(desk, desk.outbox.publish(story.id, site.id))
    assert job.state is JobState.FAILED
    assert "everybody can read" in job.error
    assert not (root / "index.html").exists()


def test_a_story_that_stays_on_top_leads_the_front_page(desk: Desk, site: Site, root: Path) -> None:
    published(desk, desk.articles.create(headline="On top", body="x", sticky=True), site)
    published(desk, desk.articles.create(headline="Later", body="x"), site)
    assert headlines(root / "index.html") == ["On top", "Later"]


def test_another_theme_writes_the_whole_site_anew(desk: Desk, story: Article, site: Site, root: Path) -> None:
    out_already(desk, site, 3)
    published(desk, story, site)
    desk.store.sites.save_options(site.id, {"theme": "plain"})
    published(desk, story, site)
    pages = list(root.rglob("*.html"))
    assert len(pages) > 8
    for page in pages:
        assert 'The theme "plain"' in page.read_text(), page
        assert 'The theme "daily"' not in page.read_text(), page


def test_with_a_broken_theme_the_site_stands_as_it_was_and_it_is_said_why(
    desk: Desk, story: Article, site: Site, root: Path
) -> None:
    published(desk, story, site)
    before = written(root)
    mine = desk.store.path.parent / "themes" / "mine"
    mine.mkdir(parents=True)
    (mine / "article.html").write_text("<p>\n{% if %}\n")
    desk.store.sites.save_options(site.id, {"theme": "mine"})
    job = carried(desk, desk.outbox.publish(story.id, site.id))
    assert job.state is JobState.FAILED
    assert "article.html, line 2" in job.error
    assert "The site stands as it was" in job.error
    assert written(root) == before


@pytest.mark.parametrize("home", ["", "https://daily.example/news/"])
def test_a_feed_can_have_the_stories_whole(desk: Desk, story: Article, tmp_path: Path, home: str) -> None:
    root = tmp_path / "www"
    site = desk.store.sites.add("folder", "The Daily", str(root), home)  # type: ignore[arg-type]
    published(desk, story, site)
    assert ET.parse(root / "feed.xml").find("a:entry/a:content", ATOM) is None
    desk.store.sites.save_options(site.id, {"feed": "full"})
    published(desk, story, site)
    feed = ET.parse(root / "feed.xml")
    content = feed.find("a:entry/a:content", ATOM)
    assert content is not None
    assert content.attrib == {"type": "html"}
    assert "<b>NUR-SULTAN, Sep 15 (ABC):</b>" in (content.text or "").replace(' class="dateline"', "")
    assert "As they did in 2019." in (content.text or "")
    assert f'src="{home}pictures/' in (content.text or "")
    # RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have
    for element in (feed.getroot(), feed.find("a:entry", ATOM)):
        assert element is not None
        for name in ("id", "title", "updated"):
            assert len(element.findall(f"a:{name}", ATOM)) == 1
        assert element.findall("a:author/a:name", ATOM)
    itself = [link.attrib["href"] for link in feed.iterfind("a:link", ATOM) if link.attrib["rel"] == "self"]
    assert itself == ([f"{home}feed.xml"] if home else [])
