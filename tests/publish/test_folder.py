"""The folder endpoint: a small site that opens in any browser."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import timedelta
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from newsdesk import clock
from newsdesk.desk import Desk
from newsdesk.publish.errors import NoHeadline
from newsdesk.store.job_records import JobState
from newsdesk.store.records import Article, Presence, Site, SiteKind
from tests.publish.conftest import PAPER, SOUND, carried, jpeg, published


@pytest.fixture
def site(desk: Desk) -> Site:
    return desk.sites.default()


@pytest.fixture
def root(site: Site) -> Path:
    return Path(site.address)


class _Links(HTMLParser):
    """Everything that a page refers to beside itself."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attrs if name in {"href", "src"}]


def links(page: Path) -> list[str]:
    parser = _Links()
    parser.feed(page.read_text())
    return [link for link in parser.found if link and not link.startswith("#")]


def words(page: Path) -> str:
    text = re.sub(r"<(style|script).*?</\1>", "", page.read_text(), flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())


def test_a_story_goes_to_the_folder_with_all_that_belongs_to_it(
    desk: Desk, story: Article, site: Site, root: Path
) -> None:
    job = published(desk, story, site)

    page = root / "stories/china-kazakhstan-issue-joint-statement-on-30-year-relations.html"
    assert job.link == page.as_uri()
    said = words(page)
    for part in (
        story.headline,
        "A promising future of coordination.",
        "NUR-SULTAN, Sep 15 (ABC): China and Kazakhstan on Wednesday",
        "Boats &amp; stalls A. Person/ABC",
        "As they did in 2019.",
        "FD News Financial Daily is an emerging media outlet.",
        "Belt &amp; Road",
    ):
        assert part in said
    for index in ("index.html", "sections/china.html"):
        assert story.headline in words(root / index)
    assert story.headline not in words(root / "sections/sports.html")
    entry = ET.parse(root / "feed.xml").getroot().find("{http://www.w3.org/2005/Atom}entry")
    assert entry is not None
    assert entry.findtext("{http://www.w3.org/2005/Atom}title") == story.headline
    assert desk.outbox.whereabouts(story.id)[0].presence is Presence.PUBLISHED


def test_a_newspapers_page_has_every_word_of_the_story(
    desk: Desk, published_page: Article, site: Site, root: Path
) -> None:
    published(desk, published_page, site)
    said = unescape(words(next((root / "stories").iterdir())))
    assert "NUR-SULTAN, Sep 15 (ABC): China and Kazakhstan on Wednesday" in said
    for paragraph in published_page.body.split("\n\n"):
        assert " ".join(paragraph.split()) in said


def test_every_link_of_every_page_leads_to_a_file_from_the_disk_too(
    desk: Desk, story: Article, site: Site, root: Path
) -> None:
    published(desk, story, site)
    other = desk.articles.create(headline="Another from China", body="Text.", section=story.section.id)
    published(desk, other, site)

    pages = sorted(root.rglob("*.html"))
    assert len(pages) == 1 + 2 + len(desk.sections.list()) + 2 + 1  # front, stories, sections, tags, author
    for page in pages:
        for link in links(page):
            assert (page.parent / link.split("#")[0]).resolve().is_file(), (page, link)


def test_publishing_again_changes_the_page_and_makes_no_second(
    desk: Desk, story: Article, site: Site, root: Path
) -> None:
    first = published(desk, story, site)
    second = published(desk, story, site, headline="A new headline", body="New words.")

    assert second.link == first.link  # the address of a page that is out stays
    assert len(list((root / "stories").iterdir())) == 1
    assert "New words." in words(next((root / "stories").iterdir()))
    assert "A new headline" in words(root / "index.html")
    assert desk.outbox.whereabouts(story.id)[0].presence is Presence.CORRECTED


def test_two_stories_of_one_headline_have_a_page_each(desk: Desk, site: Site, root: Path) -> None:
    stories = [desk.articles.create(headline="Same words", body=body) for body in ("One.", "Two.")]
    jobs = [published(desk, story, site) for story in stories]

    assert [Path(job.link).name for job in jobs] == ["same-words.html", "same-words-2.html"]
    assert "One." in words(root / "stories/same-words.html")


def test_an_old_address_leads_to_the_new_one(desk: Desk, story: Article, site: Site, root: Path) -> None:
    published(desk, story, site, slug="old-words")
    published(desk, story, site, slug="new-words")

    assert links(root / "stories/old-words.html") == ["new-words.html", "new-words.html"]
    assert story.headline in words(root / "stories/new-words.html")


def test_without_a_headline_nothing_is_sent_and_it_is_said(desk: Desk, site: Site, root: Path) -> None:
    story = desk.articles.create(headline=" ", body="Text.")
    with pytest.raises(NoHeadline, match="no headline"):
        desk.outbox.publish(story.id, site.id)
    assert desk.outbox.jobs() == ()
    assert not (root / "stories").exists()


def test_a_headline_in_any_script_has_an_address(desk: Desk, site: Site, root: Path) -> None:
    for headline, expected in (("پاکستان کی خبر", ".html"), ("中国新闻", "zhong-guo-xin-wen.html")):
        job = published(desk, desk.articles.create(headline=headline, body="x"), site)
        assert job.link.endswith(expected)
        assert (root / "stories" / Path(job.link).name).stat().st_size > 0


def test_what_others_wrote_into_a_slug_does_not_lead_out_of_the_folder(desk: Desk, site: Site, root: Path) -> None:
    job = published(desk, desk.articles.create(headline="x", slug="../../evil"), site)
    assert Path(job.link).name == "evil.html"
    assert not (root.parent / "evil.html").exists()


def test_a_story_under_embargo_waits_and_then_goes_out(
    desk: Desk, story: Article, site: Site, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tomorrow = clock.now() + timedelta(days=1)
    desk.articles.save(story.id, embargo=tomorrow)
    job = desk.outbox.publish(story.id, site.id)
    desk.courier.run_until_idle()

    job = desk.outbox.get(job.id)
    assert (job.state, job.not_before) == (JobState.WAITING, tomorrow)
    assert "embargo" in job.error
    assert not root.exists() or not list(root.rglob("*"))

    monkeypatch.setattr(clock, "now", lambda: tomorrow + timedelta(seconds=1))
    assert carried(desk, job).state is JobState.DONE


def test_a_folder_that_cannot_be_written_fails_the_job_in_words(desk: Desk, story: Article, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    site = desk.store.sites.add(SiteKind.FOLDER, "Nowhere", str(tmp_path / "file" / "site"))
    job = carried(desk, desk.outbox.publish(story.id, site.id))

    assert job.state is JobState.FAILED
    assert "cannot write to" in job.error
    assert "Make the folder writable" in job.advice
    assert desk.articles.get(story.id).body == story.body


def test_a_picture_that_is_gone_is_named_and_the_page_is_not_published_without_it(
    desk: Desk, story: Article, site: Site, root: Path
) -> None:
    desk.media.path(story.lead_picture).unlink()
    job = carried(desk, desk.outbox.publish(story.id, site.id))

    assert job.state is JobState.FAILED
    assert story.lead_picture[:12] in job.error
    assert not (root / "stories").exists()


def test_a_picture_leaves_without_what_a_camera_wrote_into_it(desk: Desk, site: Site, root: Path) -> None:
    from PIL import ExifTags, Image

    item = desk.media.add(_with_location(), "quay.jpg")
    published(desk, desk.articles.create(headline="x", lead_picture=item.sha), site)

    (picture,) = (root / "pictures").iterdir()
    with Image.open(picture) as opened:
        assert not opened.getexif().get_ifd(ExifTags.IFD.GPSInfo)


def _with_location() -> bytes:
    import io

    from PIL import ExifTags, Image

    image = Image.open(io.BytesIO(jpeg((1, 2, 3))))
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    file = io.BytesIO()
    image.save(file, "JPEG", exif=exif)
    return file.getvalue()


def test_pages_of_a_folder_behind_a_web_server_know_their_addresses(desk: Desk, story: Article, tmp_path: Path) -> None:
    home = "https://daily.example/news/"
    site = desk.store.sites.add(SiteKind.FOLDER, "The Daily", str(tmp_path / "www"), home)
    job = published(desk, story, site, slug="joint-statement")

    assert job.link == "https://daily.example/news/stories/joint-statement.html"
    assert f'<link rel="canonical" href="{job.link}">' in (tmp_path / "www/stories/joint-statement.html").read_text()


def test_scripts_and_hostile_markup_do_not_reach_the_page(desk: Desk, site: Site, root: Path) -> None:
    hostile: dict[str, Any] = {
        "headline": "<script>alert(1)</script>",
        "body": '<script>alert(2)</script>\n\n<div onclick="x()">kept</div>\n',
        "slug": "hostile",
    }
    published(desk, desk.articles.create(**hostile), site)

    page = (root / "stories/hostile.html").read_text()
    assert "alert(1)</script>" not in page.replace("\\u003c/script\\u003e", "")
    assert "alert(2)" not in page
    assert "onclick" not in page
    assert "kept" in page


def test_sound_files_and_galleries_go_along_as_they_are(
    desk: Desk, with_files: Article, site: Site, root: Path
) -> None:
    published(desk, with_files, site)
    page = next((root / "stories").glob("*.html"))
    html = page.read_text()
    sound, paper = (next((root / "pictures").glob(f"*{suffix}")) for suffix in (".mp3", ".pdf"))
    assert (sound.read_bytes(), paper.read_bytes()) == (SOUND, PAPER)
    assert f'<audio controls preload="metadata" src="../pictures/{sound.name}"' in html
    assert f'<a href="../pictures/{paper.name}" download>The report</a>' in html
    assert len(re.findall(r'<figure class="gallery">(<figure[^>]*><img[^>]*>.*?</figure>){2}</figure>', html)) == 1
    assert all((page.parent / link).exists() for link in links(page) if link.startswith("../pictures/"))
