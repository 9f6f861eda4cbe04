"""What a person types, understood or explained; never an exception."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.store.query.match import match
from newsdesk.store.query.parse import LONGEST, MOST_TERMS, parse
from newsdesk.store.query.values import Column, Has, Query, Term
from newsdesk.store.records import Presence, Stage
from newsdesk.store.search_index import _TABLES


def words(query: Query) -> list[str]:
    return [term.words for term in query.terms]


def problem(typed: str) -> str:
    return " ".join(found.text for found in parse(typed).problems)


def test_all_words_count_and_the_last_may_still_grow() -> None:
    assert parse("harbour nig").terms == (Term("harbour"), Term("nig", prefix=True))
    assert parse("harbour nig ").terms == (Term("harbour"), Term("nig"))
    assert parse("harb section:china").terms == (Term("harb", prefix=True),)
    assert parse("harb section:china ").terms == (Term("harb"),)
    assert parse("harb* opens ").terms == (Term("harb", prefix=True), Term("opens"))


def test_a_phrase_stands_in_quotation_marks_of_any_kind() -> None:
    for typed in ('"night market"', "“night market”", "„Night market“", '"night market'):
        assert parse(typed).terms == (Term("night market"),), typed


def test_minus_takes_away() -> None:
    assert parse('harbour -ferry -"night market"').terms == (
        Term("harbour", prefix=True),
        Term("ferry", minus=True),
        Term("night market", minus=True),
    )
    assert parse("a - b covid-19 ").terms == (Term("a"), Term("b"), Term("covid-19")), "a hyphen is no minus"


def test_fields_name_facts() -> None:
    query = parse('section:china stage:ready by:"FD News" tag:trade before:2026-11-01 has:picture -lang:ur ')
    assert query.problems == ()
    assert query.terms == (Term("fd news", column=Column.BYLINE), Term("trade", column=Column.TAGS))
    section, stage, before, has, language = query.conditions
    assert section.section == "china"
    assert stage.stages == (Stage.READY,)
    assert before.before == datetime(2026, 11, 1).astimezone()
    assert has.has is Has.PICTURE
    assert (language.language, language.minus) == ("ur", True)


@pytest.mark.parametrize(
    ("typed", "begin", "end"),
    [("on:2026-11-05", (2026, 11, 5), (2026, 11, 6)), ("on:2026-12", (2026, 12, 1), (2027, 1, 1)),
     ("on:2026 ", (2026, 1, 1), (2027, 1, 1)), ("on:2026/2/28", (2026, 2, 28), (2026, 3, 1))],
)  # fmt: skip
def test_dates_are_days_months_and_years(typed: str, begin: tuple[int, ...], end: tuple[int, ...]) -> None:
    (condition,) = parse(typed).conditions
    assert (condition.since, condition.before) == (datetime(*begin).astimezone(), datetime(*end).astimezone())


def test_a_value_that_is_being_typed_may_become_one() -> None:
    assert parse("stage:re").conditions[0].stages == (Stage.REVIEW, Stage.READY)
    assert parse("has:pic").conditions[0].has is Has.PICTURE
    assert parse("has:pictures ").conditions[0].has is Has.PICTURE
    assert parse("is:publ").conditions[0].presences == (Presence.PUBLISHED,)
    for typed in (
        "before:",
        "before:2",
        "before:2026-",
        "before:2026-1",
        "before:2026-0",
        "before:2026-11-",
        "before:2026-11-0",
        "section:",
        "h",
        "-",
        '"',
        "has:",
    ):
        assert not parse(typed).problems, typed


@pytest.mark.parametrize(
    ("typed", "explained"),
    [
        ("stage:done ", "“stage:” does not know “done”. It knows idea, draft"),
        ("has:elephant", "“has:” does not know “elephant”. It knows picture"),
        ("before:2026-13-45 ", "“2026-13-45” is no date. Dates are written 2026-11-01"),
        ("before:2026-13", "is no date"),
        ("before:2026-02-30", "is no date"),
        ("before:9999999", "is no date"),
        ("after:0000", "is no date"),
    ],
)
def test_a_mistake_is_explained_and_nothing_is_looked_for(typed: str, explained: str) -> None:
    assert explained in problem(typed)
    assert parse(typed).wrong


def test_an_unknown_field_is_said_and_looked_for_as_a_word() -> None:
    query = parse("dateline:karachi")
    assert "There is no field “dateline:”" in problem("dateline:karachi")
    assert not query.wrong
    assert words(query) == ["dateline karachi"]
    assert words(parse("China: the long road")) == ["china", "the", "long", "road"], "a headline is no field"
    assert not parse("https://example.org 10:30").problems


def test_long_queries_are_cut_and_say_so() -> None:
    query = parse("harbour " * 2000)
    assert words(query) == ["harbour"]
    assert "first 32 words" in problem("harbour " * 2000)
    assert f"first {LONGEST:,} characters" in problem("x" * 10_000).replace("1000", "1,000")
    assert len(parse(" ".join(map(str, range(10, 500)))).terms) == MOST_TERMS


typed_texts = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(
            ['"', "“", "-", ":", "*", "(", ")", "{", "}", "^", "+", " ", "NEAR", "AND", "OR", "NOT", "a", "京", "\0",
             "'", "北京", "section:", "stage:", "before:", "2026", "has:", "by:", "ü", "ـ", "\u064b", "\ud800",
             "\ue000", "\n"]
        ),
        max_size=40,
    ).map("".join),
)  # fmt: skip


@given(typed_texts)
def test_whatever_is_typed_is_understood_or_explained_and_fts5_takes_it(typed: str) -> None:
    query = parse(typed)
    assert all(found.text for found in query.problems)
    expression = match(query.terms)
    if expression:
        assert index().execute("SELECT rowid FROM search WHERE search MATCH ?", (expression,)).fetchall() == []


@pytest.mark.parametrize("character", ['"', "-", "(", "*", ":", "a:", '"a" ', "-a ", "京", "\0", "section:", "a"])
def test_ten_thousand_of_anything_are_no_trouble(character: str) -> None:
    query = parse(character * (10_000 // len(character)))
    if expression := match(query.terms):
        index().execute("SELECT rowid FROM search WHERE search MATCH ?", (expression,)).fetchall()


_made: list[sqlite3.Connection] = []


def index() -> sqlite3.Connection:
    """An empty index of our own form."""
    if not _made:
        _made.append(sqlite3.connect(":memory:"))
        _made[0].execute(_TABLES["search"])
    return _made[0]


@pytest.fixture(scope="module", autouse=True)
def _closed() -> object:
    yield
    for connection in _made:
        with closing(connection):
            pass
    _made.clear()


def test_moments_are_aware() -> None:
    (condition,) = parse("after:yesterday ").conditions
    assert condition.since is not None
    assert condition.since <= datetime.now(UTC)
