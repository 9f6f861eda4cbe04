"""The outbox in front of a real WordPress: bytes of an upload, a log without secrets, a picture that is refused."""

from __future__ import annotations

import base64
import json

import pytest

from newsdesk.changes import Change
from newsdesk.desk import Desk
from newsdesk.store.job_records import JobState
from newsdesk.store.records import Article
from tests.publish.conftest import Connect, Newspaper, carried, jpeg, published
from tests.servers.fixtures import VERSIONS
from tests.servers.proxy import Answer, Proxy

# nothing here depends on the version
pytestmark = [pytest.mark.wordpress, pytest.mark.parametrize("wordpress", VERSIONS[-1:], indirect=True)]


def test_of_three_pictures_one_is_refused_the_job_names_it_and_sends_none_twice(
    desk: Desk, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    pictures = [desk.media.add(jpeg((at, 40, 40)), f"harbour-{at}.jpg").sha for at in (10, 90, 170)]
    body = "\n\n".join(f"![The harbour](media:{sha})" for sha in pictures)
    story = desk.articles.create(headline="Three pictures of the harbour", body=body)
    site = connect()
    proxy.next(Answer(413), method="POST", path="/wp/v2/media", holding=b'filename="harbour-90.jpg"')
    job = desk.outbox.publish(story.id, site.id)
    failed = carried(desk, job)
    assert failed.state is JobState.FAILED
    assert failed.error.startswith("The picture harbour-90.jpg: The Daily does not take a file of this size.")
    assert [post["post_status"] for post in newspaper.things()] == ["draft"]
    assert len(newspaper.things("attachment")) in {1, 2}  # what was on its way beside it arrives

    desk.outbox.retry(job.id)
    assert carried(desk, job).state is JobState.DONE
    assert newspaper.the_post()["post_status"] == "publish"
    assert len(newspaper.things("attachment")) == 3
    assert len(proxy.asked("POST", "/wp/v2/media")) == 4, "one was tried twice, the others once"
    assert newspaper.the_post()["post_content"].count("<img") == 3


def test_the_bytes_of_an_upload_are_told_while_it_goes(
    desk: Desk, story: Article, connect: Connect, newspaper: Newspaper
) -> None:
    heard: list[Change] = []
    site = connect()
    desk.subscribe(heard.append)
    published(desk, story, site)
    uploads = [change for change in heard if change.whole]
    assert {change.sent for change in uploads} >= {0, uploads[-1].whole}
    assert [change.progress for change in heard if change.progress is not None] == sorted(
        change.progress for change in heard if change.progress is not None
    )
    assert len(newspaper.things("attachment")) == 2


def test_no_secret_and_no_word_of_the_story_is_in_the_log_though_the_site_repeats_them(
    desk: Desk, story: Article, connect: Connect, newspaper: Newspaper, proxy: Proxy
) -> None:
    site = connect()
    account = newspaper.server.accounts["administrator"]
    header = base64.b64encode(f"{account.name}:{account.password}".encode()).decode()
    said = f"Not with Basic {header}, {account.password} nor {account.password.replace(' ', '')}."
    answer = json.dumps({"code": "rest_forbidden", "message": said}).encode()
    proxy.next(Answer(403, answer, "application/json"), method="POST", path="/wp/v2/media")
    job = carried(desk, desk.outbox.publish(story.id, site.id))
    assert job.state is JobState.FAILED
    assert "Not with Basic •••" in job.error
    desk.outbox.retry(job.id)
    assert carried(desk, job).state is JobState.DONE

    log = "\n".join(line.line for line in desk.outbox.log(job.id))
    assert "POST /wp/v2/media · 403" in log
    assert "GET /wp/v2/posts?slug&status" in log
    whole = log + job.error + desk.store.path.read_bytes().decode("latin-1")
    wal = desk.store.path.with_name(desk.store.path.name + "-wal")
    whole += wal.read_bytes().decode("latin-1") if wal.exists() else ""
    for secret in (header, account.password, account.password.replace(" ", "")):
        assert secret not in whole
    assert "Kazakhstan" not in log
