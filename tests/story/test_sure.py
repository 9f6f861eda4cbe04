"""What is written without being read back is read as it was."""

from __future__ import annotations

import random

from newsdesk.story.read_markdown import read_alone
from newsdesk.story.sure import sure_text
from newsdesk.story.tree import Heading, Link, Mark, Paragraph, Simple, Text
from newsdesk.story.write_block import BlockWriter

_TAME = (
    "A", "a", "it", "1", "12.", "1.", "e.g.", "don't", "“quoted”", "–", "—", "Table", "Table 1", "http", "x.org", "حرف",
    "漢字", "é", ",", ";", "?", " ", " & ",
)  # fmt: skip
_PIECES = (
    *_TAME, "  ", ".", "'", "’", "-", "+", "#", "*", "_", "`", "[", "]", "(", ")", "!", "<", ">", "&", "&amp;", "~",
    "|", ":", "\\", "=", "http://x.org", "a@b.org", "\u00a0", "\u200c", "x_y_z", "\t",
)  # fmt: skip
_MARKS: tuple[Mark, ...] = (
    Simple.STRONG, Simple.EMPHASIS, Simple.CODE, Link("https://example.org/a-b"), Link("https://example.org/", "t"),
)  # fmt: skip


def paragraph(dice: random.Random, *, tame: bool) -> Paragraph:
    pieces = _TAME if tame else _PIECES
    runs = []
    for number in range(dice.randint(1, 6)):
        text = "".join(dice.choice(pieces) + dice.choice(("", " ")) for _piece in range(dice.randint(1, 5)))
        if tame:
            text = text.replace("  ", " ").strip(" ")
        if number % 2 and dice.random() < 0.8:
            runs.append(Text(text.strip() or "x", frozenset({dice.choice(_MARKS)})))
        else:
            runs.append(Text(f" {text} " if number else f"{text} "))
    last = runs[-1]
    runs[-1] = Text(last.text.rstrip() or ".", last.marks)
    return Paragraph(tuple(runs))


def test_what_is_sure_is_read_as_it_was_written() -> None:
    dice, sure = random.Random(12), 0
    for number in range(4000):
        block: Paragraph | Heading = paragraph(dice, tame=number % 4 > 0)
        if number % 5 == 0:
            block = Heading(1 + number % 6, block.inline)
        text = sure_text(block)
        if text is not None:
            sure += 1
            assert text == BlockWriter().block(block)
            assert read_alone(text, ()) == (block,), text
    assert sure > 300


def test_most_of_a_story_is_sure() -> None:
    said = Paragraph(
        (
            Text("The harbour, he said, opened its "),
            Text("first night market", frozenset({Simple.STRONG})),
            Text(" on Friday; it's "),
            Text("open", frozenset({Link("https://example.org/market")})),
            Text(", until midnight."),
        )
    )
    assert sure_text(said) == (
        "The harbour, he said, opened its **first night market** on Friday; it's [open](https://example.org/market),"
        " until midnight."
    )
    assert sure_text(Paragraph((Text("1. It begins like a list"),))) is None
    assert sure_text(Paragraph((Text("Words with *stars*"),))) is None
