"""Plain text, counts, slugs and datelines, with the story of a real page."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from newsdesk.story.agencies import form_for
from newsdesk.story.counts import Count, count_words, reading_minutes, tk_marks
from newsdesk.story.dateline import Dateline, format_dateline
from newsdesk.story.dateline_reading import parse_dateline
from newsdesk.story.read_markdown import read
from newsdesk.story.slug import slugify
from newsdesk.story.tree import Box, Embed, Figure, Footnote, NoteRef, Paragraph, Rule, Table
from newsdesk.story.write_markdown import write
from newsdesk.story.write_text import write as write_text
from tests.builders import SHA, br, li, p, quote, strong, ul, words

# A story as it was published: nine paragraphs, curly quotes, no space between the day and the agency.
PAGE = (Path(__file__).parent / "data" / "published-page.md").read_text(encoding="utf-8")


def test_a_published_page_is_read_paragraph_by_paragraph() -> None:
    story = read(PAGE)
    assert [type(block) for block in story] == [Paragraph] * 9
    assert write_text(story) == PAGE.strip()
    assert write(story) == PAGE


def test_it_takes_two_minutes_to_read() -> None:
    count = count_words(write_text(read(PAGE)))
    assert count == Count(words=344)
    assert reading_minutes(count) == 2


def test_its_dateline_is_found() -> None:
    found = parse_dateline(PAGE, today=date(2022, 9, 20))
    assert found is not None
    dateline, rest = found
    assert dateline == Dateline("NUR-SULTAN", date(2022, 9, 15), "ABC")
    assert rest.startswith("China and Kazakhstan on Wednesday")
    assert format_dateline(dateline) == "NUR-SULTAN, Sep 15 (ABC):"


@pytest.mark.parametrize(
    ("text", "dateline", "rest"),
    [
        ("Islamabad, Nov. 13 (INP): In a boost", Dateline("Islamabad", date(2021, 11, 13), "INP"), "In a boost"),
        ("KYIV, Ukraine (AP) — Rain fell", Dateline("KYIV, Ukraine", None, "AP"), "Rain fell"),
        ("NEW DELHI, January 2 - The", Dateline("NEW DELHI", date(2022, 1, 2), ""), "The"),
        ("ROME, Feb 29, 2020 (X): a", Dateline("ROME", date(2020, 2, 29), "X"), "a"),
        ("PARIS, 4 mars (AFP) - Le", Dateline("PARIS", date(2021, 3, 4), "AFP"), "Le"),
        ("Berlin (dpa) - Die", Dateline("Berlin", None, "dpa"), "Die"),
        ("Berlin, 4. März 2021 (dpa) - Die", Dateline("Berlin", date(2021, 3, 4), "dpa"), "Die"),
        ("MADRID, 4 mar (EFE).- El", Dateline("MADRID", date(2021, 3, 4), "EFE"), "El"),
        ("LISBOA, 4 de março (Lusa) — O", Dateline("LISBOA", date(2021, 3, 4), "Lusa"), "O"),
        ("МОСКВА, 4 марта. /ТАСС/. Президент", Dateline("МОСКВА", date(2021, 3, 4), "ТАСС"), "Президент"),
        ("МОСКВА, 15 сен - РИА Новости. Глава", Dateline("МОСКВА", date(2021, 9, 15), "РИА Новости"), "Глава"),
        ("新华社北京9月15日电 国家主席", Dateline("北京", date(2021, 9, 15), "新华社"), "国家主席"),
        ("（新华社北京9月15日电）国家", Dateline("北京", date(2021, 9, 15), "新华社"), "国家"),
        ("اسلام آباد، 15 ستمبر (اے پی پی): وزیر", Dateline("اسلام آباد", date(2021, 9, 15), "اے پی پی"), "وزیر"),
        ("NUR-SULTAN, Sep 15(ABC): China", Dateline("NUR-SULTAN", date(2021, 9, 15), "ABC"), "China"),
        ("WASHINGTON, Sept 15 (Reuters) - The", Dateline("WASHINGTON", date(2021, 9, 15), "Reuters"), "The"),
    ],
)
def test_agencies_write_datelines_in_many_ways(text: str, dateline: Dateline, rest: str) -> None:
    assert parse_dateline(text, today=date(2022, 3, 1)) == (dateline, rest)


LOOKALIKES = [
    "",
    "Note: see below",
    "It rained (again",
    "On Monday, Feb 31 (X): a",
    "China went on",
    "3 ships (X): a",
    "On Monday, March 4 (his birthday): he said",
    "Note (see below): more",
    "In Paris (France) - it",
    "He said.",
    "Mr. Smith went.",
]


@pytest.mark.parametrize("text", LOOKALIKES)
def test_what_only_looks_like_a_dateline_stays_text(text: str) -> None:
    assert parse_dateline(text) is None


def test_parts_that_lack_take_their_punctuation_along() -> None:
    day = date(2022, 9, 15)
    assert format_dateline(Dateline("", day, "ABC")) == "Sep 15 (ABC):"
    assert format_dateline(Dateline("LAHORE", None, "ABC")) == "LAHORE (ABC):"
    assert format_dateline(Dateline("LAHORE", day, "")) == "LAHORE, Sep 15:"
    assert format_dateline(Dateline()) == ""
    assert format_dateline(Dateline("ROME", None, "AP"), "{place} ({agency}) —") == "ROME (AP) —"
    assert (
        format_dateline(Dateline("北京", day, "新华社"), "{agency}{place}{date}电", "zh-Hans") == "新华社北京9月15日电"
    )
    assert format_dateline(Dateline("ROME", day), language="no such language") == "ROME, Sep 15:"


def test_each_agency_has_its_own_form_and_the_desk_may_set_another() -> None:
    usual = "{place}, {date} ({agency}):"
    assert form_for("ABC", (), usual) == usual
    assert form_for("AFP", (), usual) == "{place}, {date} ({agency}) -"
    assert form_for("abc", (("ABC", "{place}, {date}({agency}):"),), usual) == "{place}, {date}({agency}):"
    day = Dateline("NUR-SULTAN", date(2022, 9, 15), "ABC")
    assert format_dateline(day, form_for("ABC", (("ABC", "{place}, {date}({agency}):"),), usual)) == (
        "NUR-SULTAN, Sep 15(ABC):"
    )


def test_words_are_counted_as_readers_count_them() -> None:
    assert count_words("Don't count co-op as two, nor 3.5 or “China’s” — or this: http://a.b/c").words == 13
    assert count_words("中国 and 日本語") == Count(1, 5)
    assert count_words("") == Count()
    assert Count(1, 2) + Count(3, 4) == Count(4, 6)


def test_reading_time_is_rounded_up_and_at_least_a_minute() -> None:
    assert reading_minutes(Count()) == 1
    assert reading_minutes(Count(225)) == 1
    assert reading_minutes(Count(226)) == 2
    assert reading_minutes(Count(0, 1001)) == 3
    assert reading_minutes(Count(225, 250)) == 2
    assert reading_minutes(Count(300), words_per_minute=150) == 2


def test_marks_of_what_is_to_come_are_found() -> None:
    assert tk_marks("TK, TKTK and [CHECK his age] but not TKs or aTK or [check]") == 3
    assert tk_marks("[TK name]") == 1


def test_slugs_are_short_ascii_and_cut_between_words() -> None:
    assert slugify("China, Kazakhstan issue joint statement") == "china-kazakhstan-issue-joint-statement"
    assert slugify("Straße nach Köln", "de-AT") == "strasse-nach-koeln"
    assert slugify("中国", "zh") == "zhong-guo"
    assert slugify("?!") == ""
    long = slugify("the quick brown fox " * 1_000)
    assert len(long) <= 80
    assert long.rpartition("-")[2] in ("the", "quick", "brown", "fox")


def test_plain_text_holds_the_words_and_nothing_else() -> None:
    story = (
        p(strong("A"), br, "b", NoteRef("1")),
        ul(li("x", ul(li("y"))), li("z")),
        quote(p("q"), who=words("w")),
        Box("fact", words("T"), (p("c"),)),
        Figure(SHA, "alt", words("caption"), "credit"),
        Table(((words("1"), words("2")),), (words("h", br, "i"), words("j")), (), words("t")),
        Rule(),
        Embed("https://a.b", "Film"),
        Footnote("1", (p("note"),)),
    )
    assert write_text(story) == ("A\nb\n\nx\ny\nz\n\nq\n\nw\n\nT\n\nc\n\ncaption\n\nh i\tj\n1\t2\nt\n\nFilm\n\nnote")


def test_the_tree_is_there_before_anything_heavy() -> None:
    heavy = "markdown", "nh3", "babel", "slugify"
    modules = "tree, counts, dateline, slug, read_markdown, write_markdown, write_html, write_text"
    program = f"import sys; from newsdesk.story import {modules}; print([m for m in {heavy!r} if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "[]\n"
