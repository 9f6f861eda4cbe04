"""The FTS5 index over all stories: how it is made, told of changes, and brought up to date.

A save never touches it. Triggers note in `search_stale`, in the transaction of the save, that an article changed, and
keep the text as it was indexed; `Index.follow` does the rest later. So whoever writes to an article, author or tag
need know nothing of the search, and a kill leaves the index and its notes in agreement.

The index holds no text ("contentless"): it is given folded words and gives back numbers of documents.
"""

# ruff: noqa: S608 - the statements are put together from names of our own, values are bound

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from newsdesk.store import word_counts
from newsdesk.store.query.folding import SEPARATOR, VERSION, indexed
from newsdesk.store.query.values import Column, Has

if TYPE_CHECKING:
    from sqlalchemy import Connection

RANK = "bm25(10.0, 4.0, 1.0, 2.0, 3.0, 1.0)"
"""The weight of a hit in each of `Column`."""

_COLUMNS = ", ".join(Column)
_HEADLINE = list(Column).index(Column.HEADLINE)
_JOINED = f" {SEPARATOR} "

_TOKENS = """tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'\""""
_TABLES = {
    "search": f"CREATE VIRTUAL TABLE search USING fts5({_COLUMNS}, content='', prefix='2 3', {_TOKENS})",
    # Which headlines have a common word, the other table tells only by reading of each text that has it.
    "search_headline": f"CREATE VIRTUAL TABLE search_headline USING fts5({Column.HEADLINE}, content='', {_TOKENS})",
}

_BYLINE = f"""(SELECT group_concat(name, '{_JOINED}') FROM (SELECT author.name AS name FROM byline
JOIN author ON author.id = byline.author_id WHERE byline.article_id = {{article}} ORDER BY byline.position))"""
_TAGS = f"""(SELECT group_concat(name, '{_JOINED}') FROM (SELECT tag.name AS name FROM article_tag
JOIN tag ON tag.id = article_tag.tag_id WHERE article_tag.article_id = {{article}} ORDER BY article_tag.position))"""


def _note(article: str, columns: Mapping[str, str], source: str = "") -> str:
    """Keep these texts of an article as they are indexed, unless earlier ones are kept already."""
    names = ", ".join(columns)
    values = ", ".join(f"coalesce({value}, '')" for value in columns.values())
    kept = ", ".join(f"{name} = coalesce({name}, excluded.{name})" for name in columns)
    comma = ", " if columns else ""
    then = f"UPDATE SET {kept}" if columns else "NOTHING"
    return (
        f"INSERT INTO search_stale (article{comma}{names}) SELECT {article}{comma}{values} {source or 'WHERE true'}"
        f" ON CONFLICT (article) DO {then};"
    )


def _first(article: str, column: str) -> str:
    """True until this text is kept: each further save costs no more than this look."""
    return f"NOT EXISTS (SELECT 1 FROM search_stale WHERE article = {article} AND {column} IS NOT NULL)"


def _triggers() -> dict[str, str]:
    made = {}
    for table, key, columns in (
        ("article", "id", (Column.HEADLINE, Column.STANDFIRST)),
        ("article_text", "article_id", (Column.BODY, Column.NOTES)),
    ):
        for column in columns:
            made[f"search_{column}"] = (
                f"BEFORE UPDATE OF {column} ON {table}"
                f" WHEN OLD.{column} <> NEW.{column} AND {_first(f'OLD.{key}', column)}"
                f" BEGIN {_note(f'OLD.{key}', {column: f'OLD.{column}'})} END"
            )
    made["search_article_added"] = f"AFTER INSERT ON article BEGIN {_note('NEW.id', {})} END"
    made["search_text_added"] = f"AFTER INSERT ON article_text BEGIN {_note('NEW.article_id', {})} END"
    old: dict[str, str] = {column: f"OLD.{column}" for column in (Column.HEADLINE, Column.STANDFIRST)}
    text: dict[str, str] = {
        c: f"(SELECT {c} FROM article_text WHERE article_id = OLD.id)" for c in (Column.BODY, Column.NOTES)
    }
    lists = {"byline": _BYLINE.format(article="OLD.id"), "tags": _TAGS.format(article="OLD.id")}
    made["search_article_gone"] = f"BEFORE DELETE ON article BEGIN {_note('OLD.id', {**old, **text, **lists})} END"
    old = {column: f"OLD.{column}" for column in (Column.BODY, Column.NOTES)}
    made["search_text_gone"] = f"BEFORE DELETE ON article_text BEGIN {_note('OLD.article_id', old)} END"
    for table, column, words in (("byline", Column.BYLINE, _BYLINE), ("article_tag", Column.TAGS, _TAGS)):
        for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
            article = f"{row}.article_id"
            made[f"search_{table}_{event.lower()}"] = (
                f"BEFORE {event} ON {table} WHEN {_first(article, column)}"
                f" BEGIN {_note(article, {column: words.format(article=article)})} END"
            )
    for table, link, column, words in (
        ("author", "byline", Column.BYLINE, _BYLINE),
        ("tag", "article_tag", Column.TAGS, _TAGS),
    ):
        source = f"FROM {link} AS filed WHERE filed.{table}_id = OLD.id"
        made[f"search_{table}_renamed"] = (
            f"BEFORE UPDATE OF name ON {table} WHEN OLD.name <> NEW.name"
            f" BEGIN {_note('filed.article_id', {column: words.format(article='filed.article_id')}, source)} END"
        )
    return made


def set_up(connection: Connection) -> None:
    """Make what is missing of the index and its triggers. Called once the tables are there."""
    there = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE name IN ('search', 'search_headline', 'search_doc')"
    ).fetchall()
    names = {name for (name,) in there}
    if "search_doc" not in names:
        return  # an older form, on the way to ours
    if "search" not in names:
        empty(connection, drop=False)
    elif "search_headline" not in names:
        connection.exec_driver_sql(_TABLES["search_headline"])  # of a form that is made anew before it is asked
    for name, body in _triggers().items():
        connection.exec_driver_sql(f"CREATE TRIGGER {name} {body}")


def take_down(connection: Connection) -> None:
    """Take the triggers away: a migration may make a table anew, and SQLite refuses where a trigger names it."""
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search\\_%' ESCAPE '\\'"
    ).fetchall()
    for (name,) in names:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def empty(connection: Connection, *, drop: bool = True) -> None:
    """An index that knows nothing, with all articles to come."""
    if drop:
        for table, made in _TABLES.items():
            # a damaged index cannot even be dropped: it is given the inside of a sound one first
            connection.exec_driver_sql(made.replace(table, "search_sound", 1))
            connection.exec_driver_sql(f"DELETE FROM {table}_data")
            connection.exec_driver_sql(f"INSERT INTO {table}_data SELECT * FROM search_sound_data")
            for one in ("search_sound", table):
                connection.exec_driver_sql(f"DROP TABLE {one}")
    for made in _TABLES.values():
        connection.exec_driver_sql(made)
    connection.exec_driver_sql("INSERT INTO search (search, rank) VALUES ('rank', ?)", (RANK,))
    for table in ("search_doc", "search_stale", "search_form"):
        connection.exec_driver_sql(f"DELETE FROM {table}")
    connection.exec_driver_sql("INSERT INTO search_form (version) VALUES (?)", (VERSION,))
    connection.exec_driver_sql("INSERT INTO search_stale (article) SELECT id FROM article")


def is_of_this_form(connection: Connection) -> bool:
    return connection.exec_driver_sql("SELECT version FROM search_form").scalar() == VERSION


def check(connection: Connection) -> None:
    """Raises what SQLite says where the index's inner form is not in order."""
    for table in _TABLES:
        connection.exec_driver_sql(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")


def waiting(connection: Connection) -> int:
    """How many articles the index does not know as they are."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM search_stale").scalar_one())


_NEXT = """SELECT search_stale.article FROM search_stale LEFT JOIN article ON article.id = search_stale.article
LEFT JOIN search_doc ON search_doc.article = search_stale.article
ORDER BY search_doc.doc IS NULL, article.updated, article.id LIMIT ?"""
_LATEST = """SELECT id FROM article WHERE trashed IS NULL ORDER BY updated DESC, id DESC LIMIT 20"""
_MANY = 2000
"""Of so many that wait, the order is asked for once: to sort 100,000 takes longer than a step of the work."""


class Backlog:
    """What waits, in the order in which it is to be done: what is known to the index first (somebody works on it), then
    the rest from the oldest on, for a document's number is its place in time.
    """

    def __init__(self) -> None:
        self._line: deque[int] = deque()
        self._latest: frozenset[int] = frozenset()

    def next(self, connection: Connection, most: int) -> list[int]:
        """Up to `most` articles; one that does not wait (any more) may be among them."""
        sql = connection.exec_driver_sql
        if waiting(connection) <= _MANY:
            self._line.clear()
            return list(sql(_NEXT, (most,)).scalars())
        latest = list(sql(_LATEST).scalars())
        if not self._line:
            self._line.extend(sql(_NEXT, (-1,)).scalars())
            self._latest = frozenset(latest)
        # a story that came to the top since is being written
        written = [article for article in latest if article not in self._latest]
        return written + [self._line.popleft() for _ in range(min(most, len(self._line)))]

    def left(self, articles: Sequence[int]) -> None:
        """There was no time for these."""
        if self._line:
            self._line.extendleft(reversed(articles))


_TEXTS = f"""SELECT article.headline, article.standfirst, article_text.body, {_BYLINE.format(article="article.id")},
{_TAGS.format(article="article.id")}, article_text.notes
FROM article JOIN article_text ON article_text.article_id = article.id WHERE article.id = ?"""


def follow(connection: Connection, most: int, seconds: float, backlog: Backlog) -> int:
    """Bring up to `most` articles up to date, for `seconds` at most, at least one. How many are left."""
    end = time.monotonic() + seconds
    articles = backlog.next(connection, most)
    for at, article in enumerate(articles, 1):
        if connection.exec_driver_sql("SELECT 1 FROM search_stale WHERE article = ?", (article,)).first() is not None:
            _index(connection, article)
        if time.monotonic() > end:
            backlog.left(articles[at:])
            break
    return waiting(connection)


def _index(connection: Connection, article: int) -> None:
    sql = connection.exec_driver_sql
    now = sql(_TEXTS, (article,)).first()
    texts = None if now is None else [text or "" for text in now]
    folded = [indexed(text) for text in texts] if texts is not None else [""] * len(Column)
    doc = sql("SELECT doc FROM search_doc WHERE article = ?", (article,)).scalar()
    kept: Sequence[str | None] = ()
    if doc is not None:
        kept = sql(f"SELECT {_COLUMNS} FROM search_stale WHERE article = ?", (article,)).one()
        was = [folded[at] if text is None else indexed(text) for at, text in enumerate(kept)]
        _write(connection, "search", f"(search, rowid, {_COLUMNS})", ("delete", doc, *was))
        _write(connection, "search_headline", "(search_headline, rowid, headline)", ("delete", doc, was[_HEADLINE]))
        sql("DELETE FROM search_doc WHERE doc = ?", (doc,))
    if texts is not None:
        sql("INSERT INTO search_doc (article, has) VALUES (?, ?)", (article, _has(texts)))
        new = sql("SELECT last_insert_rowid()").scalar_one()
        _write(connection, "search", f"(rowid, {_COLUMNS})", (new, *folded))
        _write(connection, "search_headline", "(rowid, headline)", (new, folded[_HEADLINE]))
        if doc is None or kept[list(Column).index(Column.BODY)] is not None:
            word_counts.keep(connection, article, texts[list(Column).index(Column.BODY)])
    sql("DELETE FROM search_stale WHERE article = ?", (article,))


def _write(connection: Connection, table: str, names: str, values: tuple[Any, ...]) -> None:
    marks = ", ".join("?" * len(values))
    connection.exec_driver_sql(f"INSERT INTO {table} {names} VALUES ({marks})", values)


_PICTURE = re.compile(r"!\[[^\]]*\]\((?!media:(?:audio|video|file)/)")
_GALLERY = re.compile(r"<!-- gallery|^!\[[^\n]*\n(?:[^\n]+\n)*?!\[", re.MULTILINE)
_TABLE_ROW = re.compile(r"^\|(?: *:?-+:? *\|)+ *$", re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\([^)]|<https?://")


def _has(texts: Sequence[str]) -> int:
    """Bits of `Has`, as far as the text tells: a lead picture and TK marks are facts of the article."""
    body, notes = texts[list(Column).index(Column.BODY)], texts[list(Column).index(Column.NOTES)]
    found = Has(0)
    if "](media:" in body or "![" in body:
        found |= Has.PICTURE if _PICTURE.search(body) else Has(0)
        found |= Has.GALLERY if _GALLERY.search(body) else Has(0)
        for kind in (Has.VIDEO, Has.AUDIO, Has.FILE):
            found |= kind if f"(media:{(kind.name or '').lower()}/" in body else Has(0)
    found |= Has.TABLE if "|" in body and _TABLE_ROW.search(body) else Has(0)
    found |= Has.LINK if _LINK.search(body) else Has(0)
    found |= Has.NOTES if notes.strip() else Has(0)
    return int(found)
