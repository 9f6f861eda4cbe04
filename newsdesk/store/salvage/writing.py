"""The new store that a salvage fills: rows by table, the first of a key wins."""

# ruff: noqa: S608 - the statements are put together from names of the schema, values are bound

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from newsdesk.store.opening import prepare
from newsdesk.store.salvage.pages import Row, Value
from newsdesk.store.text import fold
from newsdesk.story.counts import tk_marks

_NOT_SALVAGED = ("search_", "sqlite_")
_MOMENT = "%Y-%m-%d %H:%M:%S.%f"


class Writer:
    """A new, empty store at `path`. `columns`: of each table, without those of the search index, which is made anew."""

    def __init__(self, path: Path) -> None:
        self.path = path
        prepare(path)
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute("PRAGMA synchronous = OFF")  # it is brought to the disk once, whole
        self.connection.execute("PRAGMA foreign_keys = OFF")  # what belongs together comes in any order
        self.connection.execute("BEGIN")
        names = [row[0] for row in self.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        self.columns: dict[str, tuple[str, ...]] = {}
        self._types: dict[str, dict[str, tuple[str, bool, bool]]] = {}  # column: type, needed, is the row's number
        for name in names:
            if name == "search" or name.startswith(_NOT_SALVAGED):
                continue
            info = self.connection.execute(f'PRAGMA table_info("{name}")').fetchall()
            keys = [row for row in info if row[5]]
            self.columns[name] = tuple(row[1] for row in info)
            self._types[name] = {
                column: (kind.upper(), bool(needed), len(keys) == 1 and bool(key) and kind.upper() == "INTEGER")
                for _, column, kind, needed, _, key in info
            }
            self.connection.execute(f'DELETE FROM "{name}"')

    def number_column(self, table: str) -> str | None:
        """The column that is the row's number, if one is."""
        return next((name for name, (_, _, number) in self._types[table].items() if number), None)

    def put(self, table: str, columns: Sequence[str], values: Row) -> bool:
        """False: another row of its key is there already, or it is none of this table."""
        given = {name: value for name, value in zip(columns, values, strict=True) if name in self._types[table]}
        for name, (kind, needed, number) in self._types[table].items():
            if needed and given.get(name) is None and not number:
                given[name] = "" if kind.startswith(("TEXT", "VARCHAR")) else 0
        names = ", ".join(f'"{name}"' for name in given)
        marks = ", ".join("?" * len(given))
        statement = f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})'
        try:
            return self.connection.execute(statement, tuple(given.values())).rowcount > 0
        except sqlite3.Error:
            return False  # a value that no such column can hold

    def fits(self, table: str, row: Row) -> bool:
        """Whether a row read off a page has the shape of this table."""
        types = self._types[table]
        if len(row) != len(types):
            return False
        return all(_fits(value, *kind) for value, kind in zip(row, types.values(), strict=True))

    def ids(self, statement: str) -> set[int]:
        return {row[0] for row in self.connection.execute(statement)}

    def all(self, statement: str, *values: Value) -> list[tuple[Any, ...]]:
        return self.connection.execute(statement, values).fetchall()

    def article_of_facts(self, id: int, facts: Mapping[str, Any]) -> bool:
        """An article's row from what a revision says of it."""
        line = facts.get("dateline") or {}
        section = facts.get("section") or {}
        names = ("headline", "kicker", "standfirst", "slug", "language", "direction", "stage", "lead_picture")
        row: dict[str, Value] = {name: facts.get(name) for name in (*names, "seo_title", "seo_description", "version")}
        row |= {
            "id": id,
            "key": facts.get("key") or uuid4().hex,
            "dateline_place": line.get("place"),
            "dateline_day": line.get("day"),
            "dateline_agency": line.get("agency"),
            "section_id": section.get("id"),
            "comments": int(facts.get("comments", True)),
            "sticky": int(facts.get("sticky", False)),
            "private": int(facts.get("private", False)),
            "post_format": facts.get("post_format", ""),
            "target": facts.get("target", 0),
            "text_version": facts.get("version", 1),
            **{name: _moment(facts.get(name)) for name in ("embargo", "created", "updated", "trashed")},
        }
        if not self.put("article", tuple(row), tuple(row.values())):
            return False
        for position, author in enumerate(facts.get("authors") or ()):
            if not self.all("SELECT 1 FROM byline WHERE article_id = ? AND author_id = ?", id, author.get("id")):
                self.put("byline", ("article_id", "author_id", "position"), (id, author.get("id"), position))
        for position, tag in enumerate(facts.get("tags") or ()):
            for (number,) in self.all("SELECT id FROM tag WHERE folded = ?", fold(str(tag))):
                self.put("article_tag", ("article_id", "tag_id", "position"), (id, number, position))
        return True

    def article_of_text(self, id: int, headline: str) -> None:
        """An article's row where nothing but a text or a headline is known."""
        now = datetime.now(UTC).strftime(_MOMENT)
        facts = {"headline": headline, "language": "en", "direction": "ltr", "stage": "draft", "comments": True}
        self.article_of_facts(id, {**facts, "created": now, "updated": now, "version": 1})

    def finish(self, changed: Iterable[int]) -> None:
        """What hangs on something that is lost goes, or lets go of it; then all is on the disk."""
        for id in changed:
            for headline, standfirst, body in self.all(
                "SELECT headline, standfirst, body FROM article JOIN article_text ON article_id = id WHERE id = ?", id
            ):
                tk = sum(tk_marks(text) for text in (headline, standfirst, body))
                facts = (fold(f"{headline}\n{standfirst}"), tk, id)
                self.connection.execute("UPDATE article SET folded = ?, tk = ? WHERE id = ?", facts)
        while broken := self.all("PRAGMA foreign_key_check"):
            for table, rowid, _parent, number in broken:
                column = next(row[3] for row in self.all(f'PRAGMA foreign_key_list("{table}")') if row[0] == number)
                if self._types[table][column][1]:
                    self.connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))
                else:
                    self.connection.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (rowid,))
        self.connection.execute("COMMIT")
        said = self.connection.execute("PRAGMA quick_check(1)").fetchone()
        if said != ("ok",):
            raise sqlite3.DatabaseError(said[0])
        self.connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        self.connection.close()


def headline_of(text: str) -> str:
    """What a story without facts is called: its first line."""
    first = next((line.strip("#> *_") for line in text.splitlines() if line.strip("#> *_")), "")
    return first[:120]


def facts_of(text: object) -> dict[str, Any] | None:
    """The facts of a revision; None where they are damaged."""
    try:
        facts = json.loads(str(text))
    except ValueError:
        return None
    return facts if isinstance(facts, dict) else None


def _fits(value: Value, kind: str, needed: bool, number: bool) -> bool:
    if number or value is None:
        return value is None and (number or not needed)  # the row's own number stands before it
    if kind.startswith("VARCHAR(64)"):
        return isinstance(value, str) and len(value) == 64
    if kind.startswith("VARCHAR(32)"):
        return isinstance(value, str) and 0 < len(value) <= 32
    if kind.startswith(("TEXT", "VARCHAR")):
        return isinstance(value, str)
    if kind.startswith(("DATETIME", "DATE")):
        return isinstance(value, str) and value[:2] in {"19", "20"}
    return isinstance(value, int)


def _moment(iso: object) -> str | None:
    if not isinstance(iso, str) or not iso:
        return None
    try:
        return datetime.fromisoformat(iso).astimezone(UTC).strftime(_MOMENT)
    except ValueError:
        return None
