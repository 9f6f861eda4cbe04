"""The two laws of the format, over generated stories and over texts that nobody would write."""

from __future__ import annotations

import random

from hypothesis import given, seed, settings
from hypothesis import strategies as st

from newsdesk.story.read_markdown import read, read_units
from newsdesk.story.tree import Block, Heading, Inline, Paragraph, Story, Text
from newsdesk.story.write_block import BlockWriter
from newsdesk.story.write_markdown import Piece, compose, write
from tests import builders
from tests.story.conftest import SEED, examples

# Pieces of markup in any order: unclosed, misplaced, half escaped, with every kind of line end.
TOKENS = [
    *["a", "b", "word", "TK", "é", "中", "*", "**", "_", "~~", "`", "```", "~~~", "[", "]", "(", ")", "![", "](u)"],
    *["[x]:", "[^1]", "[^1]:", "<", ">", "<div>", "</div>", "<b>", "</b>", "<pre>", "<hr>", "<!--", "-->", "<?php"],
    *["<span\nx>", "<![CDATA[", "]]>", "&", "&amp;", "&#", "\\", "\\\n", "| ", "--- ", "# ", "## ", "- ", "+ ", "1. "],
    *["2) ", "> ", "===", "***", "\t", "    ", " ", "  \n", "\r", "\r\n", "\r\n\r\n", "\x0c", "\x00", "\x02", "\x03"],
    *["\u2028", "\u00a0", "\ufeff", "— ", "Table: ", "[!pull]", "[!fact] ", "http://a.b/c_d", "https://a.b"],
    *["![a](media:ab)", "![a](media:video/ab)\n", "```\nx\n```", "```raw\n<p>\n```", "| a | b |\n|---|:-:|\n| c | d |"],
    *['<!-- dir="rtl" -->', "<!-- -->", "<!-- p -->", "<!-- gallery -->", "<!-- more -->"],
    *["\n"] * 4,
    *["\n\n"] * 6,
]
soup = st.lists(st.sampled_from(TOKENS), max_size=25).map("".join)


@seed(SEED)
@settings(max_examples=examples(250))
@given(builders.stories())
def test_a_story_is_read_as_it_was_written(story: Story) -> None:
    assert read(write(story)) == story


@seed(SEED)
@settings(max_examples=examples(600))
@given(builders.runs(notes=False))
def test_inline_text_is_read_as_it_was_written(inline: Inline) -> None:
    for block in (Paragraph(inline), Heading(2, inline)):
        assert read(write((block,))) == (block,)


@seed(SEED)
@settings(max_examples=examples(200))
@given(builders.blocks.map(lambda block: builders.with_notes([block])))
def test_the_first_way_of_writing_holds(story: Story) -> None:
    """The ladder is a net: whoever relies on it has found a rule that lacks."""
    block, notes = story[0], story[1:]
    text = BlockWriter().block(block) + "".join("\n\n" + BlockWriter().block(note) for note in notes)
    assert read(text) == story


@seed(SEED)
@settings(max_examples=examples(800))
@given(st.one_of(soup, soup, st.text(max_size=60)))
def test_any_text_keeps_its_bytes_and_its_meaning(text: str) -> None:
    assert_laws_hold(text)


def test_the_specification_keeps_its_bytes_and_its_meaning(spec_examples: list[str]) -> None:
    assert len(spec_examples) == 652
    for example in spec_examples:
        assert_laws_hold(example)
    chance = random.Random(SEED)
    for _ in range(100):
        assert_laws_hold("\n\n".join(chance.sample(spec_examples, 4)))


def test_most_of_the_specification_is_understood(spec_examples: list[str]) -> None:
    """The laws would hold if everything were raw."""
    nodes = [node for example in spec_examples for node in read(example)]
    raw = [node for node in nodes if type(node).__name__ == "Raw"]
    assert len(nodes) > 750
    assert len(raw) < 0.1 * len(nodes)


def test_plain_paragraphs_mean_the_same_with_and_without_the_parser() -> None:
    plain = "One line, two lines:\nsecond; 3.5 - x (y) 'z' \"q\" — end!"
    assert read(plain) == read(plain.replace("end", "&#101;nd"))
    assert read(plain) == (Paragraph((Text("One line, two lines: second; 3.5 - x (y) 'z' \"q\" — end!"),)),)


def assert_laws_hold(text: str) -> None:
    units = read_units(text)
    assert "".join(unit.source for unit in units) == text
    assert compose([Piece(unit.nodes, unit.source) for unit in units]) == text
    story: tuple[Block, ...] = tuple(node for unit in units for node in unit.nodes)
    assert read(write(story)) == story
