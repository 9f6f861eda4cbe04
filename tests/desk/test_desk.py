"""The desk: the one door, for windows and scripts alike."""

from __future__ import annotations

import logging
import queue
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

from newsdesk.changes import Change
from newsdesk.desk import Desk
from newsdesk.errors import NewsdeskError
from newsdesk.places import default_store
from newsdesk.store.errors import NotAStore
from newsdesk.store.job_records import JobState
from newsdesk.store.records import DeskSettings, Presence, RevisionReason, Stage
from newsdesk.story.read_markdown import read
from tests.conftest import REPOSITORY, ArticleFacts


@pytest.fixture
def heard(desk: Desk) -> list[Change]:
    """What the desk said so far."""
    changes: list[Change] = []
    desk.subscribe(changes.append)
    return changes


def test_a_story_is_there_after_the_program_was_closed(
    store_path: Path, article_facts: ArticleFacts, picture: bytes
) -> None:
    desk = Desk.open(store_path, start_courier=False)
    author = desk.authors.add("FD News", "Financial Daily is an emerging media outlet.")
    item = desk.media.add(picture, "harbour.jpg")
    article = desk.articles.create(**article_facts(authors=(author.id,), lead_picture=item.sha))
    desk.history.take(article.id, RevisionReason.CLOSED)
    desk.close()

    desk = Desk.open(store_path, start_courier=False)
    assert desk.articles.get(article.id) == article
    assert desk.history.list(article.id)[0].article == article
    assert desk.media.read(item.sha) == picture
    assert desk.media.path(item.sha).is_file()
    desk.close()


def test_a_new_story_starts_from_what_the_desk_knows_of_its_owner(desk: Desk) -> None:
    first = desk.articles.create()
    assert (first.language, first.direction, first.authors) == ("en", "ltr", ())

    desk.settings.save(replace(desk.settings.get(), name="Ayesha Khan", language="ur"))
    story = desk.articles.create()
    assert (story.language, story.direction) == ("ur", "rtl")
    assert [author.name for author in story.authors] == ["Ayesha Khan"]

    chosen = desk.articles.create(language="en-GB", authors=())
    assert (chosen.language, chosen.direction, chosen.authors) == ("en-GB", "ltr", ())
    assert len(desk.authors.list()) == 1


def test_every_change_is_told_once_it_is_made(desk: Desk, heard: list[Change], picture: bytes) -> None:
    article = desk.articles.create(headline="Harbour opens")
    desk.articles.save(article.id, stage=Stage.READY)
    desk.articles.trash(article.id)
    desk.articles.restore(article.id)
    assert (
        heard == [Change("article", article.id), Change("revision", article.id)] + [Change("article", article.id)] * 3
    )

    del heard[:]
    section, author = desk.sections.add("Culture"), desk.authors.add("Ann")
    desk.authors.save(replace(author, biography="Covers the harbour."))
    item = desk.media.add(picture, "harbour.jpg")
    desk.media.update(item.sha, caption="The harbour")
    desk.settings.save(DeskSettings(name="Ann"))
    desk.network_hint(False)
    assert heard == [
        Change("section", section.id),
        *[Change("author", author.id)] * 2,
        *[Change("media")] * 2,
        Change("settings"),
        Change("network"),
    ]


def test_a_failed_save_is_no_change(desk: Desk, heard: list[Change]) -> None:
    with pytest.raises(NewsdeskError):
        desk.articles.save(99, headline="Nobody's")
    assert heard == []


def test_who_unsubscribed_hears_no_more(desk: Desk) -> None:
    changes: list[Change] = []
    unsubscribe = desk.subscribe(changes.append)
    desk.articles.create()
    unsubscribe()
    unsubscribe()
    desk.articles.create()
    assert len(changes) == 1


def test_a_listener_that_fails_fails_no_save_and_silences_nobody(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    def fail(change: Change) -> None:
        message = "a mistake in a window"
        raise RuntimeError(message)

    changes: list[Change] = []
    desk.subscribe(fail)
    desk.subscribe(changes.append)

    article = desk.articles.create(headline="Kept")

    assert desk.articles.get(article.id).headline == "Kept"
    assert len(changes) == 1
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


def test_the_desk_may_be_used_from_any_thread(desk: Desk) -> None:
    article = desk.articles.create()
    threads = [
        threading.Thread(target=desk.articles.save, args=(article.id,), kwargs={"headline": f"from thread {number}"})
        for number in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert desk.articles.get(article.id).version == 9


def test_publish_keeps_the_text_as_it_stood_and_puts_a_job_into_the_outbox(desk: Desk, heard: list[Change]) -> None:
    article = desk.articles.create(headline="As sent")
    del heard[:]

    job = desk.outbox.publish(article.id, desk.sites.default().id)
    desk.articles.save(article.id, headline="Written on")

    assert heard[:3] == [Change("revision", article.id), Change("job", job.id), Change("article", article.id)]
    assert (job.state, desk.outbox.waiting(), desk.outbox.jobs()[0].id) == (JobState.WAITING, 1, job.id)
    assert desk.history.get(job.revision).article.headline == "As sent"
    assert desk.history.get(job.revision).reason is RevisionReason.PUBLISHED
    assert desk.outbox.whereabouts(article.id)[0].presence is Presence.WAITING

    assert desk.outbox.cancel(job.id).state is JobState.CANCELLED
    assert desk.outbox.waiting() == 0


def test_a_story_goes_where_the_settings_say(desk: Desk, tmp_path: Path) -> None:
    first = desk.sites.default()
    assert first == desk.sites.list()[0]

    other = desk.store.sites.add("folder", "Web space", str(tmp_path / "web"))
    desk.settings.save(replace(desk.settings.get(), default_site=other.id))
    assert desk.sites.default() == other

    desk.sites.remove(other.id)
    assert desk.sites.default() == first


def test_the_network_is_there_until_somebody_says_otherwise(desk: Desk, heard: list[Change]) -> None:
    assert desk.online
    desk.network_hint(True)
    assert heard == []
    desk.network_hint(False)
    assert not desk.online


def test_a_refused_store_leaves_nothing_open(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear diary")
    with pytest.raises(NotAStore):
        Desk.open(path)
    assert path.read_text() == "Dear diary"


def test_without_a_path_the_store_is_in_the_platforms_data_folder() -> None:
    assert default_store().name == "newsdesk.sqlite"
    assert default_store().parent.name == "newsdesk"


def test_importing_the_desk_imports_nothing_heavy() -> None:
    script = """
import sys
import newsdesk.desk, newsdesk.store.records, newsdesk.store.errors, newsdesk.story.tree
heavy = "sqlalchemy alembic PIL httpx keyring markdown jinja2 babel slugify nh3 sqlite3 platformdirs".split()
print([name for name in heavy if name in sys.modules])
"""
    said = subprocess.run([sys.executable, "-c", script], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_the_page_shows_the_story_as_stored_or_as_the_editor_has_it(desk: Desk, article_facts: ArticleFacts) -> None:
    article = desk.articles.create(**article_facts(headline="Harbour <opens>"))
    desk.articles.create(headline="Ferry sails late", section=1)

    page = desk.pages.article(article)
    assert "Harbour &lt;opens&gt;" in page.html
    assert "KARACHI" in page.html
    assert "Ferry sails late" in page.html
    assert "<strong>night market</strong>" in page.blocks[0]

    typed = read("Typed a moment ago.\n")
    assert "Typed a moment ago." in desk.pages.article(article, typed).blocks[0]


def test_a_story_reaches_the_folder_that_is_set_up_by_default(desk: Desk, article_facts: ArticleFacts) -> None:
    article = desk.articles.create(**article_facts())
    job = desk.outbox.publish(article.id, desk.sites.default().id)

    desk.courier.run_until_idle()

    job = desk.outbox.get(job.id)
    (here,) = desk.outbox.whereabouts(article.id)
    assert (job.state, here.presence, here.link, here.changed_since) == (
        JobState.DONE,
        Presence.PUBLISHED,
        job.link,
        False,
    )
    page = Path(url2pathname(urlsplit(job.link).path))
    assert page.is_relative_to(desk.store.folder / "site")
    assert article.headline in page.read_text(encoding="utf-8")


def test_jobs_that_wait_go_out_when_the_courier_is_at_work(store_path: Path) -> None:
    desk = Desk.open(store_path, start_courier=False)
    before = desk.outbox.publish(desk.articles.create(headline="Sent before the restart").id, 1)
    desk.close()

    desk = Desk.open(store_path)
    done: queue.Queue[int] = queue.Queue()
    desk.subscribe(lambda change: done.put(change.id) if change.kind == "job" else None)
    after = desk.outbox.publish(desk.articles.create(headline="Sent now").id, 1)
    while {desk.outbox.get(job.id).state for job in (before, after)} != {JobState.DONE}:
        done.get(timeout=20)
    desk.close()
