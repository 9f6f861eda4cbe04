"""Letters that count as the same, and where the words of a query stand in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.store.query.folding import fold, indexed, trimmed
from newsdesk.store.query.highlight import ROOM, Finder
from newsdesk.store.query.parse import parse
from newsdesk.store.query.values import Column, Term


def shown(typed: str, text: str) -> tuple[str, list[str]]:
    snippet, spans = Finder(parse(typed).terms).snippet(text, Column.BODY)
    return snippet, [snippet[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Straße", "STRASSE"), ("Łódź", "lodz"), ("Ørsted", "orsted"), ("İstanbul", "istanbul"), ("ﬁnance", "FINANCE"),
        ("Ёлкин", "елкин"), ("Чайковский", "чаиковскии"), ("القُدْس", "القدس"), ("أحمد", "احمد"), ("مدرسة", "مدرسه"),
        ("كراتشي", "کراتشی"), ("محـــمد", "محمد"), ("می‌خواهم", "میخواهم"), ("٢٠٢٦", "2026"), ("۲۰۲۶", "2026"),
        ("Ｗｉｄｅ", "wide"), ("ὁδός", "οδος"), ("Nguyễn", "nguyen"),
    ],
)  # fmt: skip
def test_letters_that_readers_take_for_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_letters_that_readers_tell_apart() -> None:
    assert fold("が") != fold("か")
    assert fold("हिन्दी") != fold("हन्द")


def test_scripts_without_spaces_become_pairs() -> None:
    assert indexed("今年北京").split() == ["今年", "年北", "北京", "京"]
    assert indexed("ABC株式会社").split() == ["abc", "株式", "式会", "会社", "社"]


def test_a_snippet_shows_the_words_as_they_are_written() -> None:
    assert shown("lodz market", "The **market** of [ŁÓDŹ](https://x.example/lodz) opens.") == (
        "The market of ŁÓDŹ opens.",
        ["market", "ŁÓDŹ"],
    )
    assert shown("القدس", "وصل إلى القُدْسِ اليوم")[1] == ["القُدْسِ"]
    assert shown("奥运", "今年北京奥运会开幕")[1] == ["奥运"]
    assert shown("har", "Charity at the harbour")[1] == ["harbour"]
    assert shown("har ", "the harbour")[1] == []
    assert shown('"night market"', "a night, a market; a *night market*")[1] == ["night market"]


def test_a_snippet_is_short_and_cut_between_words() -> None:
    snippet, hits = shown("ferry", f"{'word ' * 500}the ferry {'word ' * 500}")
    assert hits == ["ferry"]
    assert len(snippet) <= ROOM + 2
    assert snippet.startswith("…word ")
    assert snippet.endswith(" word…")


WORDS = st.text("abßłéİﬁﻻæþЁйأىةه京運がสวकि٣ٱ\u0301\u0640\u200c", min_size=1, max_size=8)


@given(WORDS, st.lists(WORDS, max_size=4), st.lists(WORDS, max_size=4))
def test_what_the_index_finds_is_shown(word: str, before: list[str], after: list[str]) -> None:
    words = trimmed(fold(word))
    if not words or " " in words:
        return
    text = " ".join((*before, word, *after))
    spans = Finder([Term(words)]).spans(text, Column.BODY)
    assert any(fold(text[start:end]).find(words) >= 0 for start, end in spans), (words, text, spans)
