"""The first page that is read without SQLAlchemy says the same as the list, whatever became of its stories."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from newsdesk import clock
from newsdesk.store.database import Store
from newsdesk.store.first_page import FILE, first_page
from newsdesk.store.job_records import JobKind
from newsdesk.store.records import ArticleFilter, RemotePost, RevisionReason, Stage
from tests.conftest import REPOSITORY, ArticleFacts


@pytest.fixture
def full(store: Store, article_facts: ArticleFacts) -> Store:
    """Stories at every stage and in every state on a site."""
    authors = tuple(store.authors.add(name).id for name in ("Zoë Khan", "Ali"))
    now = clock.now()

    def story(stage: Stage = Stage.DRAFT, **facts: object) -> int:
        return store.articles.create(**{**article_facts(), "stage": stage, **facts}).id  # type: ignore[typeddict-item]

    def post(article: int, status: str, **facts: object) -> RemotePost:
        made = RemotePost(article, 1, "7", "http://page", "slug", status, sent_version=1, published=now)
        store.posts.save(replace(made, **facts))  # type: ignore[arg-type]
        return made

    def job(article: int) -> int:
        revision = store.revisions.take(article, RevisionReason.PUBLISHED)
        return store.outbox.add(article, 1, revision.id, JobKind.PUBLISH).id

    for stage in Stage:
        story(stage, authors=authors, embargo=now + timedelta(days=1))
    story(section=None, headline="", body="TK")
    post(story(), "publish")
    post(changed := story(), "publish")
    store.articles.save(changed, body="Since.\n")
    post(corrected := story(), "publish")
    post(corrected, "publish", sent_version=3)
    post(story(), "future", published=now + timedelta(days=1))
    post(story(), "future", published=now - timedelta(days=1))
    post(story(), "pending")
    post(story(), "draft")
    job(story())
    store.outbox.wait(job(story()), now + timedelta(hours=1), "No network")
    store.outbox.fail(job(story(authors=authors[::-1])), "Somebody changed it", conflict=True)
    store.articles.trash(story(Stage.READY))
    store.articles.trash(story())
    return store


@pytest.mark.parametrize("trashed", [False, True])
@pytest.mark.parametrize("stage", [None, *Stage])
def test_it_says_the_same_as_the_list(full: Store, stage: Stage | None, trashed: bool) -> None:
    for limit in (3, 100):
        listed = full.articles.list(ArticleFilter(stage=stage, trashed=trashed), limit)
        read = first_page(full.path, limit, clock.now(), stage=stage, trashed=trashed)
        assert read == listed
        assert [row.key for row in read] == [row.key for row in listed], "the page that follows begins there"
    if stage is None and not trashed:
        assert len({row.presence for row in listed}) >= 7


def test_its_statements_are_those_of_the_list() -> None:
    """Else: python -m newsdesk.store.written"""
    from newsdesk.store.written import statements

    assert plain(json.loads(FILE.read_text("utf-8"))) == plain(json.loads(statements()))


def plain(written: dict[str, dict[str, object]]) -> object:
    """Without the names that SQLAlchemy gives to values, which another version of it may choose otherwise."""
    return {
        name: (re.sub(r":\w+", ":", str(one["sql"])), one["columns"], one["moments"], sorted(map(str, values(one))))
        for name, one in written.items()
    }


def values(one: dict[str, object]) -> list[object]:
    given = one["values"]
    assert isinstance(given, dict)
    return list(given.values())


def test_what_is_no_store_of_ours_is_left_to_the_opening(full: Store, tmp_path: Path) -> None:
    now = clock.now()
    assert first_page(tmp_path / "none.sqlite", 5, now) is None
    assert not (tmp_path / "none.sqlite").exists()
    (tmp_path / "text.sqlite").write_text("no store" * 100)
    assert first_page(tmp_path / "text.sqlite", 5, now) is None
    assert first_page(tmp_path, 5, now) is None
    full.close()
    connection = sqlite3.connect(full.path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    assert first_page(full.path, 5, now) is None


def test_nothing_heavy_is_imported_for_it() -> None:
    code = (
        "import sys, newsdesk.store.first_page, newsdesk.cli.stories;"
        "print({n.split('.')[0] for n in sys.modules} & {'sqlalchemy', 'alembic', 'PySide6', 'httpx', 'lxml'})"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
