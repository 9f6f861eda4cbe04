"""HTML that wants to do harm, or is far too much: read into clean words, within a bound of time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.story.bidi import balanced
from newsdesk.story.read_html import read
from newsdesk.story.read_markdown import read as read_markdown
from newsdesk.story.tree import Link, Raw, RawInline, inlines, plain, walk
from newsdesk.story.write_markdown import write
from tests.story.conftest import examples
from tests.story.html.test_samples import SAMPLES

SECONDS = 4.0  # CPU, on a busy machine; some take a fifth of it
TOO_MUCH = {
    "10 MB of nested tables": "<table><tr><td>" * 670_000 + "words",
    "100,000 elements in one another": "<div>" * 100_000 + "words" + "</div>" * 100_000,
    "1,000,000 entities": "words" + "&amp;" * 1_000_000,
    "a million attributes": "<p " + " ".join(f"a{n}=1" for n in range(200_000)) + ">words",
    "unclosed quotes": 'words<a b="<a " ' * 200_000,
    "unclosed comments": "words" + "<!--" * 900_000,
    "unclosed scripts": "words" + "<script>" * 100_000,
    "brackets": "words" + "<" * 3_000_000,
    "lists in lists": "<ul><li>words" * 20_000,
    "quotes in quotes": "<blockquote>words" * 20_000,
    "cells that span everything": "<table><tr>" + "<td rowspan=999999 colspan=999999>words" * 20_000,
    "spaces": "words" + " " * 3_000_000 + "words",
    "a letter an element": "<p>words" + "<i>a</i> " * 39_000,
    "overrides": "words" + "\u202e" * 2_000_000,
    "paragraphs": "<p>words" * 39_000,
    "items": "<li>words" * 39_000,
    "footnotes": "".join(f"<a href=#b{n} id=a{n}>1</a><p id=b{n}>words<a href=#a{n}>^</a>" for n in range(13_000)),
    "one long word": "words" * 500_000,
}


@pytest.mark.parametrize("html", TOO_MUCH.values(), ids=TOO_MUCH)
def test_too_much_html_is_read_in_time_and_said_in_numbers(html: str) -> None:
    begun = time.process_time()
    result = read(html)
    assert time.process_time() - begun < SECONDS
    text = "".join(plain(part) for block in walk(result.story) for part in inlines(block))
    assert "words" in text or result.dropped.flattened or "a199999" in html
    assert len(text) <= 1_100_000
    assert sum(1 for _ in walk(result.story)) <= 8_000
    assert all(len(plain(part)) <= 20_000 for block in walk(result.story) for part in inlines(block))


def test_what_is_cut_off_is_counted() -> None:
    dropped = read("<p>" + "word " * 300_000).dropped
    assert 400_000 < dropped.characters <= 500_000


def test_halves_of_surrogates_nul_and_overrides_without_end_go_and_joiners_stay() -> None:
    html = (
        "<p>a\x00b\ud800c\u202ed</p><p>\u202bاردو\u202c می\u200cشود \u200fx\u200e \u200d</p><p>\u2066x</p>\u2069\u202c"
    )
    assert write(read(html).story) == "ab\ufffdcd\n\n\u202bاردو\u202c می\u200cشود \u200fx\u200e \u200d\n\nx\n"


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("\u202babc\u202c", "\u202babc\u202c"),
        ("\u202babc", "abc"),
        ("abc\u202c", "abc"),
        ("\u2067a\u202eb\u2069c", "\u2067ab\u2069c"),
        ("\u2067a\u202cb\u2069", "\u2067ab\u2069"),
        ("\u200fa\u200db\u200c\u061c", "\u200fa\u200db\u200c\u061c"),
    ],
)
def test_direction_controls_without_a_partner_go(text: str, clean: str) -> None:
    assert balanced(text) == clean


def test_a_partner_in_another_mark_is_a_partner() -> None:
    assert plain(read("<p>\u202ba<b>b\u202c</b></p>").story[0].inline) == "\u202bab\u202c"  # type: ignore[union-attr]


_TAGS = """\
p /p b /b li ul /ul ol_start=3 table tr td_colspan=2 /table h1 /h1 blockquote /blockquote cite /cite pre /pre br hr
a_href='#n'_id=r /a div_id=n a_href='#r' /div a_href='http://a.b/(c' !-- ![if_x] figure /figure figcaption img_src=x
sup /sup code /code p_style='mso-list:l0_level2_lfo1' script span_style='font-weight:700;vertical-align:super' /span
iframe_src='//www.youtube.com/embed/abcdef1' aside_class=box aside_class=pull-quote dl dt dd h5 section del_cite=x
"""
_TEXTS = """word 1. - # * _ ` [x](y) ![ | \u202e \u200f &#0; &nbsp; پ 字 — --> < > / & ; = " ' Table: [!pull]"""
_PIECES = [f"<{tag.replace('_', ' ')}>" for tag in _TAGS.split()]
_PIECES += [*_TEXTS.split(), " ", "\n", "\xa0", "\ud800", "\x00", "— "]
pieces = st.lists(st.sampled_from(_PIECES), max_size=25).map("".join)
broken = st.builds(
    lambda path, start, cut, junk: path.read_text()[start:cut] + junk,
    st.sampled_from(SAMPLES), st.integers(0, 400), st.integers(300, 3000), pieces,
)  # fmt: skip


@settings(max_examples=examples(150))
@given(st.one_of(pieces, pieces, broken, st.text(max_size=60)))
def test_any_html_is_read_and_what_was_read_is_what_is_stored(html: str) -> None:
    story = read(html).story
    assert read_markdown(write(story)) == story
    for block in walk(story):
        assert not isinstance(block, Raw)
        assert all(balanced(plain(part)) == plain(part) for part in inlines(block) if "\n" not in plain(part))
        for run in (run for part in inlines(block) for run in part):
            assert not isinstance(run, RawInline)
            assert all(mark.url.startswith(("http", "mailto:", "tel:")) for mark in run.marks if isinstance(mark, Link))


def test_handlers_expressions_and_addresses_that_run_leave_no_trace() -> None:
    sample = next(path for path in SAMPLES if path.stem == "hostile")
    text = write(read(sample.read_text()).story)
    assert not any(word in text for word in ("alert", "javascript", "evil", "onerror", "expression", "<"))
