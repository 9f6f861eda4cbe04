"""The salvage itself: from the damaged store, its write-ahead log and its backups into a new store.

Of every row what SQLite still reads comes first, then what single pages show, then what backups have. A story of which
facts or text are lost gets the newest that its history or a backup has. It runs in the worker process.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from newsdesk.store.backup_list import Backup, list_backups
from newsdesk.store.salvage.pages import Pages, Row, Value
from newsdesk.store.salvage.reading import Reader, open_copy, reader_of
from newsdesk.store.salvage.report import Line, SalvageReport, Source
from newsdesk.store.salvage.writing import Writer, facts_of, headline_of
from newsdesk.words import _

Tell = Callable[[object], None]

STORY = ("article", "article_text")
BY_SHAPE = (*STORY, "revision_text", "revision", "margin_note", "media", "author", "template")
"""Tables whose rows no other's look like: they are known again on a page that belongs to nothing any more."""
_PIECE = 24  # letters: a shorter one may be nonsense


def salvage(tell: Tell, path: str, place: str, target: str) -> SalvageReport:
    """Make the new store `target` from the damaged one at `path` and the backups in `place`.

    `tell` is given the share that is done. Raises what `tell` raises, OSError, sqlite3.Error where `target` cannot be
    written. `path` is only read.
    """
    backups = [one for one in list_backups(Path(place), Path(path).stem) if one.path.stat().st_size]
    folder = work_folder(Path(target))
    folder.mkdir()
    work = _Work(tell, Path(path), backups, Writer(Path(target)))
    try:
        work.open_store(folder)
        return work.run()
    finally:
        work.close()
        shutil.rmtree(folder, ignore_errors=True)


def work_folder(target: Path) -> Path:
    """Where copies stand while the new store is made; after a kill it is still there."""
    return target.with_name(target.name + ".work")


@dataclass
class _Story:
    """What is known of where one story came from."""

    facts: Source = Source.STORE
    text: Source = Source.STORE
    when: datetime | None = None


@dataclass
class _Work:
    tell: Tell
    path: Path
    backups: list[Backup]
    writer: Writer
    store: Reader | None = None
    older: list[tuple[Backup, Reader]] = field(default_factory=list)
    connections: list[sqlite3.Connection] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    held: dict[int, dict[str, Value]] = field(default_factory=dict)  # rows of `article_text` with damaged letters
    stories: dict[int, _Story] = field(default_factory=dict)
    shown: dict[int, str] = field(default_factory=dict)  # headlines that an index of the list shows

    def open_store(self, folder: Path) -> None:
        for backup in self.backups:
            with suppress(sqlite3.Error, OSError):
                reader = reader_of(backup.path, self.check)
                self.older.append((backup, reader))
                self.connections.append(reader.connection)
        connection = open_copy(self.path, folder, [backup.path for backup, _ in self.older] + [self.writer.path])
        if connection is not None:
            self.connections.append(connection)
            self.store = Reader(connection, self.check)

    def close(self) -> None:
        for connection in (*self.connections, self.writer.connection):
            connection.close()

    def check(self) -> None:
        self.tell(self._share)

    _share: float = 0.0

    def run(self) -> SalvageReport:
        tables = list(self.writer.columns)
        for number, table in enumerate(tables):
            self._share = 0.5 * number / len(tables)
            self.check()
            self._from_store(table)
        self._look_for_lost()
        self._share = 0.6
        self.check()
        self._from_pages()
        self._share = 0.8
        for table in tables:
            if table in self.broken and table not in STORY:
                self.check()
                self._from_backups(table)
        self._share = 0.9
        self._make_whole()
        if self.broken & {"job", "job_step", "remote_post"}:
            self.writer.connection.execute("UPDATE job SET state = 'failed' WHERE state IN ('waiting', 'running')")
        report = self._report()
        self.writer.finish(self.stories)
        return report

    # --- row by row --------------------------------------------------------------------------------------------

    def _from_store(self, table: str) -> None:
        own = self.store.columns(table) if self.store is not None else ()
        if self.store is None or not own:
            self.broken.add(table)
            return
        columns = [name for name in self.writer.columns[table] if name in own]
        for rowid, row, whole in self.store.rows(table, columns):
            if whole:
                self.writer.put(table, columns, row)
            else:
                self.broken.add(table)
                if table == "article_text":
                    self.held[rowid] = dict(zip(columns, row, strict=True))
        self.broken |= self.store.broken & {table}

    def _look_for_lost(self) -> None:
        """Rows that other tables speak of and that are not there: SQLite does not notice each damage."""
        if self.store is None:
            return
        with suppress(sqlite3.Error):
            found = self.store.connection.execute("SELECT id, headline FROM article INDEXED BY ix_article_list")
            self.shown = {id: text.decode("utf-8", "replace") for id, text in found if isinstance(text, bytes)}
        rows = self.writer.ids("SELECT id FROM article")
        texts = self.writer.ids("SELECT article_id FROM article_text")
        if set(self.shown) - rows or texts - rows:
            self.broken.add("article")
        if rows - texts:
            self.broken.add("article_text")

    def _from_pages(self) -> None:
        wanted = [table for table in BY_SHAPE if table in self.broken]
        if not wanted:
            return
        best: dict[int, Row] = {}
        version = self.writer.columns["article"].index("version")
        there = {table: self._numbers(table) for table in wanted if self.writer.number_column(table)}
        for rowid, row in Pages(self.path).rows():
            table = next((name for name in wanted if self.writer.fits(name, row)), None)
            if table is None or rowid in there.get(table, ()):
                continue
            found = self._with_number(table, rowid, row)
            if table == "article":
                before = best.get(rowid)
                if before is None or int(str(before[version])) < int(str(found[version])):
                    best[rowid] = found
            elif self.writer.put(table, self.writer.columns[table], found) and table == "article_text":
                self._story(rowid).text = Source.PAGES
        for rowid, row in best.items():
            if self.writer.put("article", self.writer.columns["article"], row):
                self._story(rowid).facts = Source.PAGES

    def _from_backups(self, table: str) -> None:
        for _made, reader in self.older:
            columns = [name for name in self.writer.columns[table] if name in reader.columns(table)]
            for _key, row, whole in reader.rows(table, columns) if columns else ():
                if whole:
                    self.writer.put(table, columns, row)

    def _numbers(self, table: str) -> set[int]:
        return self.writer.ids(f'SELECT "{self.writer.number_column(table)}" FROM "{table}"')  # noqa: S608

    def _with_number(self, table: str, rowid: int, row: Row) -> Row:
        number = self.writer.number_column(table)
        names = self.writer.columns[table]
        return tuple(rowid if name == number else value for name, value in zip(names, row, strict=True))

    # --- stories -----------------------------------------------------------------------------------------------

    def _make_whole(self) -> None:
        """Every story that anything speaks of gets facts and a text."""
        facts = self.writer.ids("SELECT id FROM article")
        texts = self.writer.ids("SELECT article_id FROM article_text")
        known = facts | texts | set(self.shown) | set(self.held)
        if self.broken & set(STORY):
            known |= self.writer.ids("SELECT DISTINCT article_id FROM revision")
            for _made, reader in self.older:
                known |= reader.numbers("SELECT id FROM article")
        for id in sorted(known - (facts & texts)):
            self.check()
            if id not in texts:
                self._find_text(id)
            if id not in facts:
                self._find_facts(id)

    def _find_text(self, id: int) -> None:
        story = self._story(id)
        newest = self._newest(id)
        version = next((row[0] for row in self.writer.all("SELECT version FROM article WHERE id = ?", id)), None)
        held = str(self.held.get(id, {}).get("body", ""))
        if held and not (newest is not None and self._is_it(newest, version, held)):
            self.writer.put("article_text", tuple(self.held[id]), tuple(self.held[id].values()))
            story.text = Source.DAMAGED
        elif newest is not None:
            body, notes, ignored = newest.text
            self.writer.put(
                "article_text", ("article_id", "body", "notes", "ignored_words"), (id, body, notes, ignored)
            )
            story.text, story.when = newest.source, newest.when
        else:
            self.writer.put("article_text", ("article_id", "body"), (id, ""))
            story.text = Source.NOWHERE

    @staticmethod
    def _is_it(newest: _Version, version: int | None, held: str) -> bool:
        """Whether that is the very version of which the text is damaged."""
        return _same(held, newest.text[0]) if version is None else newest.version == version

    def _find_facts(self, id: int) -> None:
        story, newest = self._story(id), self._newest(id)
        if newest is not None and newest.row is not None:
            columns = tuple(newest.row)
            self.writer.put("article", columns, tuple(newest.row.values()))
        elif newest is not None and newest.facts is not None:
            self.writer.article_of_facts(id, newest.facts)
        if newest is not None and self.writer.all("SELECT 1 FROM article WHERE id = ?", id):
            story.facts, story.when = newest.source, newest.when
            return
        text = self.writer.all("SELECT body FROM article_text WHERE article_id = ?", id)
        headline = self.shown.get(id) or (headline_of(str(text[0][0])) if text else "")
        self.writer.article_of_text(id, headline)
        story.facts = Source.NOWHERE

    def _newest(self, id: int) -> _Version | None:
        """The newest version of a story that its history or a backup has."""
        found: list[_Version] = []
        for facts, created, body in self.writer.all(
            "SELECT facts, revision.created, body FROM revision JOIN revision_text ON revision_text.id = text_id"
            " WHERE revision.article_id = ? ORDER BY version DESC, revision.id DESC LIMIT 1",
            id,
        ):
            known = facts_of(facts)
            if known is not None:
                words = "\n".join(known.get("ignored_words") or ())
                whole = (str(body), str(known.get("notes") or ""), words)
                version = int(known.get("version", 0))
                found.append(_Version(version, Source.REVISION, _when(created), whole, facts=known))
        for backup, reader in self.older:
            facts_row = reader.one("article", reader.columns("article"), id)
            text_row = reader.one("article_text", ("body", "notes", "ignored_words"), id)
            if facts_row is not None and text_row is not None:
                row = dict(zip(reader.columns("article"), facts_row[0], strict=True))
                text = tuple(str(part) for part in text_row[0])
                version = row["version"] if isinstance(row["version"], int) else 0
                found.append(_Version(version, Source.BACKUP, backup.made, text, row=row))
        return max(found, key=lambda one: one.version, default=None)

    def _story(self, id: int) -> _Story:
        return self.stories.setdefault(id, _Story())

    def _report(self) -> SalvageReport:
        headlines = dict(self.writer.all("SELECT id, headline FROM article"))
        lines = tuple(
            Line(id, str(headlines.get(id, "")), one.facts, one.text, one.when)
            for id, one in sorted(self.stories.items())
        )
        lists = _lists()
        others = sorted({lists[table] for table in self.broken if table in lists})
        newest = self.older[0][0].made if self.older else None
        return SalvageReport(len(headlines), lines, tuple(others), newest)


@dataclass(frozen=True, slots=True)
class _Version:
    version: int
    source: Source
    when: datetime | None
    text: tuple[str, ...]
    row: dict[str, Any] | None = None
    facts: dict[str, Any] | None = None


def _same(damaged: str, whole: str) -> bool:
    """Whether a text with holes is, as far as it can be read, a part of the whole one."""
    pieces = [piece for piece in damaged.split("\ufffd") if len(piece) >= _PIECE]
    return sum(len(piece) for piece in pieces if piece in whole) >= 0.9 * sum(map(len, pieces))


def _when(stored: object) -> datetime | None:
    with suppress(ValueError):
        return datetime.fromisoformat(str(stored)).replace(tzinfo=UTC)
    return None


def _lists() -> dict[str, str]:
    """How people call what stands in a table."""
    outbox, history = _("outbox"), _("history")
    return {
        "author": _("authors"), "section": _("sections"), "tag": _("tags"), "byline": _("bylines"),
        "article_tag": _("tags of stories"), "media": _("pictures and files"), "site": _("sites"),
        "remote_post": _("what stands on which site"), "job": outbox, "job_step": outbox, "revision": history,
        "revision_text": history, "margin_note": _("margin notes"), "snippet": _("snippets"), "word": _("words"),
        "setting": _("settings"), "template": _("templates"), "saved_search": _("kept searches"),
    }  # fmt: skip
