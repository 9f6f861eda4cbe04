"""Opening a store: made, migrated, or refused with the file as it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine

from newsdesk.store import migrations, opening
from newsdesk.store.database import Store
from newsdesk.store.errors import NotAStore, StoreDamaged, StoreTooNew, StoreUnwritable
from newsdesk.store.form import APPLICATION_ID
from newsdesk.store.records import ArticleFilter, SiteKind
from tests.conftest import REPOSITORY
from tests.store.agreement import assert_agrees


def pragma(path: Path, statement: str) -> object:
    with closing(sqlite3.connect(path)) as connection:
        row = connection.execute(f"PRAGMA {statement}").fetchone()
        connection.commit()
        return row and row[0]


def headlines(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [headline for (headline,) in connection.execute("SELECT headline FROM article")]


def make_store(path: Path) -> None:
    Store.open(path).close()


def make_by_migrations(path: Path, form: str) -> None:
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        migrations.upgrade(connection, form)
    engine.dispose()


PARTS = ("", "_data", "_idx", "_docsize", "_config")
FTS5 = {f"{table}{part}" for table in ("search", "search_headline") for part in PARTS}
"""The index and the tables that SQLite makes for it."""


def tables_of(path: Path) -> dict[str, object]:
    """Columns, references and indexes of each table, whatever their order."""
    with closing(sqlite3.connect(path)) as connection:

        def rows(statement: str) -> list[tuple[object, ...]]:
            return connection.execute(statement).fetchall()

        return {
            str(name): (
                sorted(str(column[1:]) for column in rows(f"PRAGMA table_xinfo({name})")),
                sorted(str(reference[2:]) for reference in rows(f"PRAGMA foreign_key_list({name})")),
                rows(f"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = '{name}' ORDER BY name"),
                "AUTOINCREMENT" in str(statement),
            )
            for name, statement in rows("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
        }


def test_a_new_store_has_a_site_that_needs_no_account_and_a_few_sections(store: Store) -> None:
    (site,) = store.sites.list()
    assert (site.kind, site.name) == (SiteKind.FOLDER, "The Daily")
    assert Path(site.address) == store.folder / "site"
    assert site.home == (store.folder / "site" / "index.html").as_uri()
    assert [section.name for section in store.sections.list()] == ["China", "Pakistan", "Business", "Sports"]


def test_what_a_person_removed_does_not_come_back_at_the_next_opening(store_path: Path) -> None:
    store = Store.open(store_path)
    store.sites.remove(1)
    store.close()

    store = Store.open(store_path)
    assert store.sites.list() == ()
    store.close()


def test_the_data_folder_may_be_moved_and_its_site_moves_along(store_path: Path, tmp_path: Path) -> None:
    make_store(store_path)
    moved = store_path.parent.rename(tmp_path / "another disk")

    store = Store.open(moved / store_path.name)
    assert store.sites.get(1).address == str(moved / "site")
    store.close()


def test_a_power_cut_loses_no_acknowledged_save(store: Store) -> None:
    with store._database.read() as session:
        connection = session.connection()
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}  # 2 is FULL


def test_a_save_while_typing_is_as_safe(store: Store) -> None:
    with store._database.write_plainly() as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)

    def fail_half_way() -> None:
        with store._database.write_plainly() as connection:
            connection.execute("UPDATE section SET name = 'Half done'")
            connection.execute("UPDATE nothing SET name = ''")

    with pytest.raises(sqlite3.OperationalError):
        fail_half_way()
    assert "Half done" not in [section.name for section in store.sections.list()]


def test_a_day_of_typing_without_a_pause_leaves_a_log_of_some_megabytes(store: Store, store_path: Path) -> None:
    article = store.articles.create()
    log = Path(f"{store_path}-wal")
    for save in range(50):
        store.articles.save(article.id, body="x" * save + " word" * 200_000)

    assert log.stat().st_size < 40_000_000
    store.search.freshen()  # the pause
    size = log.stat().st_size
    store.articles.save(article.id, headline="After it")
    assert log.stat().st_size == size, "the log is written over from its beginning"


def test_a_store_from_a_newer_program_is_left_as_it_is(store_path: Path) -> None:
    make_store(store_path)
    pragma(store_path, "user_version = 99")
    before = store_path.read_bytes()

    with pytest.raises(StoreTooNew) as told:
        Store.open(store_path)

    assert store_path.read_bytes() == before
    assert "Update newsdesk" in told.value.advice


def test_a_newer_store_that_was_killed_keeps_its_log_too(store: Store, store_path: Path, tmp_path: Path) -> None:
    pragma(store_path, "user_version = 99")  # stands in the write-ahead log alone while the store is open
    killed = tmp_path / store_path.name
    shutil.copy(store_path, killed)
    shutil.copy(f"{store_path}-wal", f"{killed}-wal")
    before = killed.read_bytes(), Path(f"{killed}-wal").read_bytes()

    with pytest.raises(StoreTooNew):
        Store.open(killed)

    assert (killed.read_bytes(), Path(f"{killed}-wal").read_bytes()) == before


@pytest.mark.parametrize(
    "content", [b"Dear diary", b"SQLite format 3\0 but not really", os.urandom(4096)], ids=["text", "liar", "noise"]
)
def test_a_file_that_is_no_store_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(content)

    with pytest.raises((NotAStore, StoreDamaged)):
        Store.open(path)

    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_another_programs_database_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmark (url TEXT)")
        connection.commit()
    before = path.read_bytes()

    with pytest.raises(NotAStore):
        Store.open(path)

    assert path.read_bytes() == before


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(NotAStore):
        Store.open(tmp_path)


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    path = tmp_path / "new.sqlite"
    path.touch()
    make_store(path)
    assert pragma(path, "user_version") == opening.SCHEMA_VERSION


def test_a_store_whose_making_was_cut_short_is_made_again(store_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut_short(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(opening, "_furnish", cut_short)
        with pytest.raises(KeyboardInterrupt):
            Store.open(store_path)

    store = Store.open(store_path)
    assert len(store.sections.list()) == 4
    store.close()


def test_a_place_where_nothing_can_be_written_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    for place in (tmp_path / "file" / "newsdesk.sqlite", Path("/proc/newsdesk/newsdesk.sqlite")):
        with pytest.raises(StoreUnwritable) as told:
            Store.open(place)
        assert told.value.advice

    assert (tmp_path / "file").read_text() == "in the way"


def test_a_folder_with_no_right_to_write_is_said_at_once(store_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_store(store_path)
    before = store_path.read_bytes()
    # root may write everywhere, so the system's answer is given by hand
    monkeypatch.setattr(opening.os, "access", lambda place, _mode: Path(place) != store_path.parent)

    with pytest.raises(StoreUnwritable, match="Permission denied"):
        Store.open(store_path)

    assert store_path.read_bytes() == before


FIRST_FACTS = """{"id": 1, "key": "k", "headline": "Kept", "kicker": "", "standfirst": "", "slug": "",
"dateline": {"place": "", "day": null, "agency": ""}, "authors": [], "section": null, "tags": [], "language": "en",
"direction": "ltr", "stage": "draft", "embargo": null, "notes": "", "lead_picture": "", "seo_title": "",
"seo_description": "", "comments": true, "created": null, "updated": null, "trashed": null, "version": 1}"""
"""Of a revision, as the first form kept them."""


@pytest.fixture
def older_store(store_path: Path) -> Path:
    """A store of the first form, with the story "Kept"."""
    store_path.parent.mkdir()
    make_by_migrations(store_path, "0001")
    pragma(store_path, f"application_id = {APPLICATION_ID}")
    pragma(store_path, "user_version = 1")
    with closing(sqlite3.connect(store_path)) as connection:
        facts = {
            **dict.fromkeys(("kicker", "standfirst", "folded", "slug", "dateline_place", "dateline_agency"), ""),
            **dict.fromkeys(("lead_picture", "seo_title", "seo_description"), ""),
            **dict.fromkeys(("created", "updated"), "2026-11-24 10:00:00.000000"),
            **dict.fromkeys(("id", "comments", "version", "text_version"), 1),
            "key": "k",
            "headline": "Kept",
            "language": "en",
            "direction": "ltr",
            "stage": "draft",
            "tk": 0,
        }
        marks = ", ".join("?" * len(facts))
        connection.execute(f"INSERT INTO article ({', '.join(facts)}) VALUES ({marks})", tuple(facts.values()))
        connection.execute("INSERT INTO article_text (article_id, body, notes) VALUES (1, 'Body.', '')")
        for body in ("First.", "Body.", "First."):
            connection.execute(
                "INSERT INTO revision (article_id, version, reason, created, facts, body)"
                " VALUES (1, 1, 'closed', '2026-11-24 10:00:00.000000', ?, ?)",
                (FIRST_FACTS, body),
            )
        connection.commit()
    return store_path


def test_an_older_store_is_copied_before_it_is_migrated(older_store: Path) -> None:
    make_store(older_store)

    copy = older_store.with_name("newsdesk.sqlite.form-1")
    assert headlines(copy) == headlines(older_store) == ["Kept"]
    assert pragma(copy, "user_version") == 1
    assert pragma(older_store, "user_version") == opening.SCHEMA_VERSION
    store = Store.open(older_store)
    assert store.articles.get(1).body == "Body."
    assert (store.articles.get(1).target, store.articles.get(1).ignored_words) == (0, ())
    assert [revision.article.body for revision in store.revisions.list(1)] == ["First.", "Body.", "First."]
    store.revisions.count(1)
    assert {revision.words for revision in store.revisions.timeline(1)} == {1}
    store.close()


def test_stories_of_an_older_store_are_found(older_store: Path) -> None:
    store = Store.open(older_store)
    assert [hit.article.headline for hit in store.search.find("body", ArticleFilter()).hits] == ["Kept"]
    store.articles.save(1, body="Other words.")
    assert store.search.find("body", ArticleFilter()).hits == ()
    store.close()


def test_a_migration_may_make_a_table_anew_that_the_search_listens_to(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store.open(store_path)
    store.articles.create(headline="Harbour")
    store.search.freshen()
    store.close()

    def anew(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE other AS SELECT * FROM article_text")
        connection.exec_driver_sql("DROP TABLE article_text")
        connection.exec_driver_sql("ALTER TABLE other RENAME TO article_text")

    pragma(store_path, f"user_version = {opening.SCHEMA_VERSION - 1}")
    monkeypatch.setattr(migrations, "upgrade", anew)
    store = Store.open(store_path)
    store.articles.save(1, body="ferry")
    assert len(store.search.find("ferry", ArticleFilter()).hits) == 1
    assert_agrees(store)
    store.close()


def test_a_migration_that_fails_leaves_the_older_store(older_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(connection: Connection) -> None:
        connection.exec_driver_sql("DELETE FROM article_text")
        connection.exec_driver_sql("DROP TABLE article")
        message = "the program was stopped here, say"
        raise RuntimeError(message)

    monkeypatch.setattr(migrations, "upgrade", fail)
    with pytest.raises(RuntimeError):
        Store.open(older_store)

    assert pragma(older_store, "user_version") == 1
    assert headlines(older_store) == ["Kept"]


def test_the_migrations_make_the_tables_that_a_new_store_has(store_path: Path, tmp_path: Path) -> None:
    from alembic.script import ScriptDirectory

    make_store(store_path)
    migrated = tmp_path / "migrated.sqlite"
    make_by_migrations(migrated, "head")

    tables = tables_of(store_path)
    assert {name: table for name, table in tables_of(migrated).items() if name != "alembic_version"} == {
        name: table for name, table in tables.items() if name not in FTS5
    }
    assert "article" in tables
    steps = list(ScriptDirectory.from_config(migrations.config()).walk_revisions())
    assert len(steps) == opening.SCHEMA_VERSION


def test_a_store_that_was_made_at_once_is_migrated_from_there_on(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_store(store_path)
    monkeypatch.setattr(opening, "SCHEMA_VERSION", opening.SCHEMA_VERSION + 1)
    make_store(store_path)

    with closing(sqlite3.connect(store_path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            (f"{opening.SCHEMA_VERSION - 1:04}",)
        ], "there is no later step; those before it were not taken again"


def test_alembic_is_not_imported_for_a_store_of_our_form(store_path: Path) -> None:
    make_store(store_path)
    script = f"""
import sys
from pathlib import Path
from newsdesk.store.database import Store
Store.open(Path({str(store_path)!r})).close()
print(sorted({{name.split(".")[0] for name in sys.modules}} & {{"alembic", "PIL", "slugify", "mako"}}))
"""
    said = subprocess.run([sys.executable, "-c", script], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
