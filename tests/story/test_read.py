"""What is read out of texts that people and other programs write."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from time import process_time

import pytest

from newsdesk.story.read_markdown import read, read_inline, read_units
from newsdesk.story.tree import Box, Code, Footnote, List, NoteRef, Paragraph, Raw, RawInline, Table
from newsdesk.story.write_markdown import write
from tests.builders import br, code, em, h, li, link, noted, ol, p, quote, strong, ul, words

BOMBS = {
    "brackets": "[" * 100_000,
    "links without end": "[a](" * 30_000,
    "titles without end": '![a]("' * 20_000,
    "tags without end": "<a" * 100_000,
    "backticks": "`" * 100_000,
    "runs of backticks": " ".join("`" * length for length in range(1, 300)),
    "backslashes": "\\" * 100_000,
    "emphasis": "*_" * 3_000 + "a" + "_*" * 3_000,
    "quotes in quotes": "> " * 50_000 + "a",
    "lists in lists": "- " * 50_000 + "a",
    "indented lists": "".join("    " * depth + "- a\n" for depth in range(300)),
    "rules": "***\n" * 50_000,
    "headings": "# a\n" * 50_000,
    "underlined headings": "a\n---\n" * 20_000,
    "fences without end": "```a\n" * 50_000,
    "definitions": "".join(f"[{number}]: /u\n" for number in range(20_000)),
    "references": "[a][b]" * 20_000,
    "comments without end": "a <!--" * 20_000,
    "processing instructions": "<?\n" * 50_000,
    "table": "|a" * 30_000 + "\n" + "|-" * 30_000,
    "one paragraph of 3 MB": "word " * 600_000,
    "open blocks": "<p>\n\n" * 20_000,
}


@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS.keys())
def test_hostile_text_is_read_in_moments_and_keeps_its_bytes(text: str) -> None:
    start = process_time()
    units = read_units(text)
    assert process_time() - start < 8  # seconds of this process alone; bare python-markdown takes minutes
    assert "".join(unit.source for unit in units) == text


def test_too_much_is_kept_as_it_is() -> None:
    text = "- " * 100 + "a"
    assert read(text) == (Raw(text),)
    assert read(write((Raw(text),))) == (Raw(text),)


def test_an_article_of_3_mb_is_read_unit_by_unit() -> None:
    text = ("A sentence with *emphasis* and a [link](http://example.org). " * 10 + "\n\n") * 5_000
    assert len(read_units(text)) == 5_000


def test_two_threads_read_at_once() -> None:
    """One parser holds the state of its last text; each thread has its own."""
    texts = [f"**{name}** [x]({name})\n\n- *{name}*" for name in "abcdefgh"] * 20
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(read, texts)) == [read(text) for text in texts]


def test_every_line_end_ends_a_line() -> None:
    for newline in ("\n", "\r\n", "\r"):
        units = read_units(f"one{newline}{newline}- a{newline}- b{newline}")
        assert [unit.nodes for unit in units] == [(p("one"),), (ul(li("a"), li("b")),)]


def test_a_heading_over_its_text_is_one_unit_of_two_blocks() -> None:
    (unit,) = read_units("# Title\ntext\n")
    assert unit.nodes == (h(1, "Title"), p("text"))


def test_references_and_notes_hold_in_the_whole_text() -> None:
    story = read("See [this][1] and[^n] [that].\n\n[1]: /one 'One'\n[that]: /two\n\n[^n]: Really.\n")
    assert story == (
        p("See ", link("/one", "this", title="One"), " and", NoteRef("n"), " ", link("/two", "that"), "."),
        Footnote("n", (p("Really."),)),
    )


def test_a_definition_among_other_words_is_words() -> None:
    """It would vanish, for all the text, when those words change."""
    assert read("text\n[x]: /u\n\n[x]") == (p("text [x]: /u"), p("[x]"))
    assert read("- [x]: /u\n- [^1]: a") == (ul(li("[x]: /u"), li("[^1]: a")),)


def test_a_reference_to_no_note_is_text() -> None:
    assert read("a[^1] b") == (p("a[^1] b"),)


def test_a_second_note_of_one_id_replaces_nothing() -> None:
    first, second = read("[^1]: one\n\n[^1]: two\n")
    assert first == Footnote("1", (p("one"),))
    assert second == Raw("[^1]: two")


def test_foreign_spellings_are_understood() -> None:
    assert read("Title\n=====") == (h(1, "Title"),)
    assert read("* a\n* b") == (ul(li("a"), li("b")),)
    assert read("1. a\n1. b") == (ol(li("a"), li("b")),)
    assert read("__a__ _b_ a  \nb <br/>c") == (p(strong("a"), " ", em("b"), " a", br, "b ", br, "c"),)
    assert read("    x = 1\n\n    y") == (Code("x = 1\n\ny"),)
    assert read("~~~ python\nx\ty\n~~~") == (Code("x\ty", "python"),)
    assert read("> [!NOTE]\n> Mind the gap.") == (Box("note", (), (p("Mind the gap."),)),)
    assert read("a | b\n--|--\n1 | 2")[0] == Table(((words("1"), words("2")),), (words("a"), words("b")))
    assert read("<b>x</b> &copy; <https://a.b>") == (
        p(RawInline("<b>"), "x", RawInline("</b>"), " © ", link("https://a.b", "https://a.b")),
    )


def test_a_remote_picture_is_kept_as_a_tag() -> None:
    assert read('![a "b"](http://x/y.png)') == (p(RawInline('<img src="http://x/y.png" alt="a &#34;b&#34;">')),)


def test_raw_html_keeps_its_bytes() -> None:
    source = '<div class="x">\r\n\r\n\t<script>alert(1)</script>\r\n</div>'
    assert read(f"before\n\n{source}\r\n\r\nafter") == (p("before"), Raw(source), p("after"))


def test_tags_of_marks_pair_in_any_order() -> None:
    text = '<strong>a<mark data-note="7">b</strong>c</mark>'
    assert read(text) == (p(strong("a", noted("7", "b")), noted("7", "c")),)
    assert read(write(read(text))) == read(text)


def test_a_mark_without_its_end_is_a_tag() -> None:
    assert read("x <strong>a") == (p("x ", RawInline("<strong>"), "a"),)
    foreign = '<strong class="x">a</strong>'
    assert read(foreign) == (p(RawInline('<strong class="x">'), "a", RawInline("</strong>")),)


def test_inline_text_alone() -> None:
    assert read_inline("a *b* `c` # d[^1]", notes=["1"]) == words("a ", em("b"), " ", code("c"), " # d", NoteRef("1"))
    assert read_inline("") == ()
    assert read_inline("- a") == words("- a")
    assert read_inline("[" * 100_000) == words("[" * 100_000)


def test_what_was_escaped_means_nothing() -> None:
    assert read("> \\[!pull] a\n>\n> &mdash; b") == (quote(p("[!pull] a"), p("— b")),)
    assert read("https\\://a.b") == (p("https://a.b"),)
    assert read("| a |\n| - |\n| b |\n\nTable\\: c")[1] == p("Table: c")


def test_white_space_alone_is_no_block() -> None:
    assert read(" \n\t\n\u3000\n") == ()
    assert [unit.nodes for unit in read_units("\n\n a")] == [(), (p("a"),)]


def test_a_note_about_a_list_in_a_quote_finds_its_place() -> None:
    (found,) = read("> 1. a\n>\n>     - b\n>\n>         c\n")
    assert found == quote(List((li("a", ul(li("b", p("c")))),), ordered=True))


def test_control_characters_do_not_reach_the_tree() -> None:
    assert read("a\x00b\x0bc\x85d") == (p("ab c d"),)
    assert Paragraph(words("a\r\nb\u2028c\ud800")) == p("a b c\ufffd")
