"""A newsroom with the sample story, and a WordPress that is empty before each test."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from newsdesk.desk import Desk
from newsdesk.publish.courier import Pace
from newsdesk.store.job_records import Job, JobState
from newsdesk.store.records import Article, ArticleChanges, Site, SiteKind
from newsdesk.story.dateline import Dateline
from newsdesk.story.dateline_reading import parse_dateline
from tests.conftest import REPOSITORY
from tests.servers.proxy import Proxy
from tests.servers.wordpress import WordPress

QUICK = Pace(first=0.01, longest=0.02, jitter=0.0, doubt=0.01)
"""Waits are real, and short."""
HURRY = 60
"""Attempts after which a job that still waits is given up by `carried`."""

BODY = """China and Kazakhstan on Wednesday issued a joint statement on the 30th anniversary of diplomatic relations.

![The two flags](media:{second})

The two sides will maintain the **good tradition** of close communication between the two heads of state.[^1]

> The future is bright.
> — A spokesman

The two sides also emphasize the utmost importance of *universal vaccination*.

[^1]: As they did in 2019.
"""


def jpeg(colour: tuple[int, int, int], size: tuple[int, int] = (1200, 675)) -> bytes:
    from PIL import Image

    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, "JPEG")
    return file.getvalue()


SOUND = b"ID3\x04\x00\x00\x00\x00\x00\x00" + (b"\xff\xfb\x90\x00" + b"\x00" * 413) * 20
"""Twenty empty frames of an MP3."""
PAPER = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
trailer<</Root 1 0 R>>
%%EOF
"""


@pytest.fixture
def with_files(desk: Desk, story: Article, tmp_path: Path) -> Article:
    """The sample story with a sound, a file to fetch and a gallery."""
    for name, data in (("speech.mp3", SOUND), ("report.pdf", PAPER)):
        (tmp_path / name).write_bytes(data)
    sound, paper = (desk.media.add_file(tmp_path / name) for name in ("speech.mp3", "report.pdf"))
    one, other = (desk.media.add(jpeg((at, 9, 9)), f"{at}.jpg") for at in (100, 200))
    more = (
        f"\n![The speech](media:audio/{sound.sha})\nTen minutes\n\n![The report](media:file/{paper.sha})\n"
        f"\n![One](media:{one.sha})\nThe first\n![Other](media:{other.sha})\nThe second\n"
    )
    return desk.articles.save(story.id, body=story.body + more)


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.courier.pace = QUICK
    return desk


@pytest.fixture
def story(desk: Desk) -> Article:
    """The sample story: headline, standfirst, dateline, a lead picture and another, section, tags, an author box."""
    lead = desk.media.add(jpeg((20, 90, 125)), "Harbour at night.jpg")
    desk.media.update(lead.sha, alt="The harbour", caption="Boats & stalls", credit="A. Person/ABC")
    second = desk.media.add(jpeg((120, 90, 25)), "flags.jpg")
    china = next(section for section in desk.sections.list() if section.name == "China")
    author = desk.authors.add("FD News", "Financial Daily is an emerging media outlet.")
    return desk.articles.create(
        headline="China, Kazakhstan issue joint statement on 30-year relations",
        standfirst="A promising future of coordination.",
        body=BODY.format(second=second.sha),
        dateline=Dateline("NUR-SULTAN", date(2022, 9, 15), "ABC"),
        authors=(author.id,),
        section=china.id,
        tags=("Belt & Road", "Diplomacy"),
        lead_picture=lead.sha,
    )


@pytest.fixture
def published_page(desk: Desk, story: Article) -> Article:
    """The story as a newspaper has it on its site, whole, with its dateline read off the agency's copy."""
    text = (REPOSITORY / "tests/story/data/published-page.md").read_text("utf-8")
    read = parse_dateline(text, date(2022, 9, 16))
    assert read is not None
    dateline, body = read
    return desk.articles.save(story.id, body=body, dateline=dateline)


def carried(desk: Desk, job: Job) -> Job:
    """`job` when it waits no more, or at last."""
    for _attempt in range(HURRY):
        desk.courier.run_until_idle()
        job = desk.outbox.get(job.id)
        if job.state is not JobState.WAITING:
            break
        time.sleep(0.02)
    return job


def published(desk: Desk, article: Article, site: Site, **changes: Any) -> Job:
    """The job, carried, of `article` with `changes`."""
    if changes:
        desk.articles.save(article.id, **ArticleChanges(**changes))
    job = carried(desk, desk.outbox.publish(article.id, site.id))
    assert job.state is JobState.DONE, (job.error, job.advice)
    return job


@dataclass(frozen=True)
class Newspaper:
    """A WordPress as its readers and its editors see it."""

    server: WordPress

    def things(self, kind: str = "post") -> list[dict[str, Any]]:
        """All posts (or attachments), whatever their status, the oldest first."""
        found = self.server.php(
            'global $wpdb; echo json_encode($wpdb->get_results($wpdb->prepare("SELECT ID, post_status, post_name,'
            f" post_title, post_content, post_excerpt, post_author FROM $wpdb->posts WHERE post_type='{kind}'"
            ' AND post_status <> %s ORDER BY ID", "auto-draft")));'
        )
        return [{**thing, "ID": int(thing["ID"])} for thing in json.loads(found)]

    def the_post(self) -> dict[str, Any]:
        """The only post."""
        (post,) = self.things()
        return post

    def edit(self, post: int, **fields: str) -> None:
        """What somebody changes in the site's own editor."""
        changes = json.dumps({"ID": post, **fields})
        self.server.php(f"kses_remove_filters(); wp_update_post(wp_slash(json_decode('{changes}', true)));")


@pytest.fixture
def newspaper(wordpress: WordPress) -> Newspaper:
    """The site, with no post and no picture on it."""
    wordpress.php(
        'global $wpdb; foreach ($wpdb->get_col("SELECT ID FROM $wpdb->posts WHERE post_type IN'
        " ('post', 'attachment')\") as $id) wp_delete_post($id, true);"
    )
    return Newspaper(wordpress)


Connect = Callable[..., Site]


@pytest.fixture
def connect(desk: Desk, newspaper: Newspaper, proxy: Proxy) -> Connect:
    """Connects the desk to the newspaper, through the proxy, as one of its accounts."""

    def connect(role: str = "administrator", password: str = "", desk: Desk = desk) -> Site:
        account = newspaper.server.accounts[role]
        api, home = f"{proxy.url}/wp-json/", newspaper.server.url
        site = desk.store.sites.add(SiteKind.WORDPRESS, "The Daily", api, home, account.name)
        desk.credentials.save(site, password or account.password)
        return site

    return connect
