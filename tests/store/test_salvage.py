"""A damaged store: every article that can be read by its row is back, what cannot comes from history or a backup."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from newsdesk import clock
from newsdesk.store import backup
from newsdesk.store.backup_list import default_place
from newsdesk.store.database import Store
from newsdesk.store.form import PAGE
from newsdesk.store.records import ArticleFilter, RevisionReason
from newsdesk.store.salvage.report import SalvageReport, Source, summary, text_of
from newsdesk.store.salvage.work import salvage
from tests.store.agreement import assert_agrees

STORIES = 60
SEEDS = range(400 if os.environ.get("NEWSDESK_SOAK") else 4)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a store of some stories, long and short, with history; closed."""
    folder = tmp_path_factory.mktemp("whole")
    store = Store.open(folder / "newsdesk.sqlite")
    author = store.authors.add("Ann Lee").id
    for number in range(STORIES):
        words = 4000 if number % 10 == 0 else 300
        story = store.articles.create(
            headline=f"Story {number}", body=f"text {number} " * words, authors=(author,), tags=(f"tag {number % 7}",)
        )
        if number % 3 == 0:
            store.revisions.take(story.id, RevisionReason.PUBLISHED)
            store.articles.save(story.id, body=f"newer {number} " * words)
    store.search.freshen()
    store.close()
    store = Store.open(folder / "newsdesk.sqlite")
    for number in range(1, STORIES, 4):
        store.articles.save(number, body=f"in the log {number} " * 300)
    (folder / "logged").mkdir()
    for name in ("newsdesk.sqlite", "newsdesk.sqlite-wal"):  # as a kill leaves them
        shutil.copyfile(folder / name, folder / "logged" / name)
    store.close()
    return folder


@pytest.fixture
def folder(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(whole, tmp_path / "data"))


def readable(path: Path) -> dict[int, str]:
    """Headline and body of every story of which both rows can be read by their number."""
    found = {}
    for number in range(1, STORIES + 20):
        try:
            with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
                row = connection.execute(
                    "SELECT headline, body FROM article NOT INDEXED JOIN article_text ON article_id = id WHERE id = ?",
                    (number,),
                ).fetchone()
        except sqlite3.Error:
            continue
        if row is not None:
            found[number] = row[0] + row[1]
    return found


def salvaged(folder: Path) -> tuple[dict[int, str], SalvageReport]:
    path, target = folder / "newsdesk.sqlite", folder / "new.sqlite"
    before = path.read_bytes()
    report = salvage(lambda _share: None, str(path), str(default_place(path)), str(target))
    assert path.read_bytes() == before, "the damaged file stays as it is"
    assert {one.name for one in folder.iterdir() if one.is_dir()} <= {"backups", "logged"}
    store = Store.open(target)
    try:
        listed = store.articles.list(ArticleFilter(), limit=1000)
        stories = {row.id: store.articles.get(row.id) for row in listed}
        store.search.freshen(seconds=60)
        assert_agrees(store)
    finally:
        store.close()
    return {id: story.headline + story.body for id, story in stories.items()}, report


def damage(path: Path, *places: tuple[int, int], seed: int = 0) -> None:
    """Write nonsense over (offset, length)."""
    rng = random.Random(seed)
    with path.open("r+b") as file:
        for offset, length in places:
            file.seek(offset)
            file.write(rng.randbytes(length))


def pages_of(path: Path, *names: str) -> list[int]:
    """The pages that belong to these tables and indexes."""
    with closing(sqlite3.connect(path)) as connection:
        owners: dict[int, str] = {}
        roots = connection.execute("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0").fetchall()
    data = path.read_bytes()
    for name, root in roots:
        waiting = [root]
        while waiting:
            page = waiting.pop()
            owners[page] = name
            start = (page - 1) * PAGE + (100 if page == 1 else 0)
            if data[start] in {2, 5}:
                cells = int.from_bytes(data[start + 3 : start + 5], "big")
                waiting.append(int.from_bytes(data[start + 8 : start + 12], "big"))
                for cell in range(cells):
                    at = int.from_bytes(data[start + 12 + 2 * cell : start + 14 + 2 * cell], "big")
                    waiting.append(int.from_bytes(data[(page - 1) * PAGE + at : (page - 1) * PAGE + at + 4], "big"))
    return sorted(page for page, owner in owners.items() if owner in names)


def test_a_whole_store_comes_out_as_it_was(folder: Path) -> None:
    before = readable(folder / "newsdesk.sqlite")
    after, report = salvaged(folder)
    assert after == before
    assert len(before) == STORIES
    assert (report.stories, report.lines, report.others) == (STORIES, (), ())


@pytest.mark.parametrize("seed", SEEDS)
def test_every_story_that_can_be_read_by_its_row_is_back(folder: Path, seed: int) -> None:
    path = folder / "newsdesk.sqlite"
    damaged = [path]
    if seed % 2:
        for logged in (folder / "logged").iterdir():
            shutil.copyfile(logged, folder / logged.name)
        damaged.append(path.with_name(path.name + "-wal"))
    rng = random.Random(seed)
    for file in damaged:
        places = [rng.randrange(PAGE, file.stat().st_size - PAGE) for _ in range(1 + seed % 5)]
        damage(file, *((place, rng.choice((16, 400, PAGE, 3 * PAGE))) for place in places), seed=seed)
    before = readable(path)

    after, report = salvaged(folder)

    for id, text in before.items():
        assert "\ufffd" in text or after[id] == text, f"story {id} was there"
    assert len(list(text_of(report))) >= 1


def test_broken_indexes_cost_nothing(folder: Path) -> None:
    path = folder / "newsdesk.sqlite"
    before = readable(path)
    with closing(sqlite3.connect(path)) as connection:
        indexes = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'index'")]
    damage(path, *((PAGE * (page - 1), PAGE) for page in pages_of(path, *indexes)))
    after, report = salvaged(folder)
    assert after == before
    assert report.lost == ()


@pytest.mark.parametrize(("length", "backed_up"), [(16, False), (PAGE, True), (PAGE, False)])
def test_a_broken_header_hides_no_story(folder: Path, length: int, backed_up: bool) -> None:
    path = folder / "newsdesk.sqlite"
    before = readable(path)
    if backed_up:
        backup.make(path, default_place(path), "0" * 8, clock.now())
    damage(path, (0, length))
    after, report = salvaged(folder)
    assert {id: text for id, text in after.items() if id in before} == before
    assert report.stories == STORIES
    if length <= 100 or backed_up:
        assert report.lines == ()


def test_a_store_with_smaller_pages_is_salvaged_too(folder: Path) -> None:
    """As newsdesk made them at first; with nothing left that says so."""
    path = folder / "newsdesk.sqlite"
    before = readable(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA page_size = 4096")
        connection.execute("VACUUM INTO ?", (str(folder / "small.sqlite"),))
    (folder / "small.sqlite").replace(path)
    damage(path, (0, 4096))
    after, report = salvaged(folder)
    assert {id: text for id, text in after.items() if id in before} == before
    assert report.stories == STORIES


def test_broken_inner_pages_of_a_table_hide_no_story(folder: Path) -> None:
    path = folder / "newsdesk.sqlite"
    before = readable(path)
    root = pages_of(path, "article_text")[0]
    with closing(sqlite3.connect(path)) as connection:
        roots = dict(connection.execute("SELECT name, rootpage FROM sqlite_master WHERE name LIKE 'article%'"))
    damage(path, *((PAGE * (roots[name] - 1), PAGE) for name in ("article", "article_text")))
    assert root
    assert readable(path) == {}
    after, report = salvaged(folder)
    assert after == before
    assert {line.text for line in report.lines} == {Source.PAGES}


def test_what_only_the_log_has_is_back_and_a_damaged_log_loses_what_it_had_alone(folder: Path) -> None:
    path, log = folder / "newsdesk.sqlite", folder / "newsdesk.sqlite-wal"
    for logged in (folder / "logged").iterdir():
        shutil.copyfile(logged, folder / logged.name)
    damage(path, (0, 100))
    after, _report = salvaged(folder)
    assert after[5] == "Story 4" + "in the log 5 " * 300

    (folder / "new.sqlite").unlink()
    damage(log, (0, 3000))
    damage(path, (PAGE * 3, PAGE))
    after, _report = salvaged(folder)
    assert len(after) == STORIES


def test_what_cannot_be_read_comes_from_history_or_from_a_backup_and_is_told(folder: Path) -> None:
    path = folder / "newsdesk.sqlite"
    made = backup.make(path, default_place(path), "0" * 8, clock.now())
    store = Store.open(path)
    late = store.articles.create(headline="After the backup", body="only here " * 10).id
    store.close()
    damage(path, *((PAGE * (page - 1), PAGE) for page in pages_of(path, "article_text")))

    after, report = salvaged(folder)

    told = {line.article: line for line in report.lines}
    assert after[2] == "Story 1" + "text 1 " * 300
    assert (told[2].text, told[2].when) == (Source.BACKUP, made.made)
    assert after[4] == "Story 3" + "newer 3 " * 300, "the backup is newer than the history"
    assert after[late] == "After the backup"
    assert [line.article for line in report.lost] == [late]
    assert f"{STORIES} stories are back, 0 of them" in summary(report)

    (folder / "new.sqlite").unlink()
    made.path.unlink()
    after, report = salvaged(folder)
    told = {line.article: line for line in report.lines}
    assert after[4] == "Story 3" + "text 3 " * 300
    assert told[4].text is Source.REVISION
    assert told[2].text is Source.NOWHERE


@pytest.mark.parametrize("backed_up", [True, False])
def test_a_text_with_holes_comes_from_the_backup_of_the_same_version_or_with_its_holes(
    folder: Path, backed_up: bool
) -> None:
    path = folder / "newsdesk.sqlite"
    before = readable(path)
    if backed_up:
        backup.make(path, default_place(path), "0" * 8, clock.now())
    data = path.read_bytes()
    with path.open("r+b") as file:  # in the middle of a text that goes over many pages
        file.seek(data.rindex(b"newer 30 newer 30 newer 30") - PAGE // 2)
        file.write(b"\xaa" * 40)
    after, report = salvaged(folder)
    (line,) = report.lines
    assert line.article == 31
    if backed_up:
        assert after == before
        assert line.text is Source.BACKUP
    else:
        assert line.text is Source.DAMAGED
        assert "\ufffd" in after[31]
        assert len(after[31]) > 0.9 * len(before[31])


def test_a_store_that_is_nothing_any_more_comes_whole_from_the_newest_backup_that_can_be_read(folder: Path) -> None:
    path = folder / "newsdesk.sqlite"
    before = readable(path)
    backup.make(path, default_place(path), "0" * 8, clock.now())
    bad = backup.make(path, default_place(path), "0" * 8, clock.now())
    bad.path.write_bytes(b"nothing")
    path.write_bytes(b"\0" * 50_000)
    after, report = salvaged(folder)
    assert after == before
    assert {line.text for line in report.lines} == {Source.BACKUP}
