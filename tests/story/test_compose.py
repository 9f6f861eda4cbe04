"""One block changes, the others keep their bytes."""

from __future__ import annotations

import random

import pytest

from newsdesk.story.read_markdown import read, read_units
from newsdesk.story.tree import Block, Box, Code, Embed, Paragraph, Raw, Rule, Story, Table
from newsdesk.story.write_markdown import Piece, compose
from tests.builders import h, li, ol, p, quote, strong, ul, words
from tests.story.conftest import SEED

STORY = """\
First paragraph, typed
over *two* lines.

* a list
* of _ours_


> a quote

Last __one__
"""


def pieces(text: str) -> list[Piece]:
    return [Piece(unit.nodes, unit.source) for unit in read_units(text)]


def nodes_of(parts: list[Piece]) -> Story:
    return tuple(node for part in parts for node in part.nodes)


def test_untouched_pieces_are_the_text() -> None:
    for text in (STORY, STORY.replace("\n", "\r\n"), "\n\n" + STORY.rstrip("\n"), "a\tb\n \n\x00\n", ""):
        assert compose(pieces(text)) == text


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_changing_a_paragraph_changes_only_its_bytes(newline: str) -> None:
    text = STORY.replace("\n", newline)
    parts = pieces(text)
    parts[0] = Piece((p("Changed"),), None)
    assert compose(parts) == f"Changed{newline}{newline}" + text[text.index("* a list") :]
    parts = pieces(text)
    parts[-1] = Piece((p("Last ", strong("two")),), None)
    assert compose(parts) == text[: text.index("Last")] + f"Last **two**{newline}"


def test_a_paragraph_put_between_needs_no_other_byte() -> None:
    parts = pieces(STORY)
    parts.insert(1, Piece((p("New"),), None))
    assert compose(parts) == STORY.replace("* a list", "New\n\n* a list")


def test_a_text_without_a_last_newline_goes_on_in_a_new_paragraph() -> None:
    assert compose([*pieces("one"), Piece((p("two"),), None)]) == "one\n\ntwo\n"


def test_lists_that_come_to_touch_stay_two() -> None:
    first, middle, second = pieces("- a\n\nbetween\n\n- b\n")
    assert compose([first, second]) == "- a\n\n<!-- -->\n\n- b\n"
    assert read(compose([first, second])) == (*first.nodes, *second.nodes)
    assert middle.nodes == (p("between"),)


def test_quotes_and_boxes_that_come_to_touch_stay_two() -> None:
    box = Box("fact", words("T"), (p("x"),))
    text = compose([*pieces("> a\n"), Piece((box,), None), Piece((quote(p("b")),), None)])
    assert read(text) == (quote(p("a")), box, quote(p("b")))
    assert text.startswith("> a\n\n<!-- -->\n\n> [!fact] T\n")


def test_a_fence_without_end_does_not_swallow_a_new_one() -> None:
    parts = [*pieces("```\nnot code\n"), Piece((Code("code"),), None)]
    assert read(compose(parts)) == nodes_of(parts)


def test_a_tag_without_end_does_not_swallow_what_is_put_below() -> None:
    parts = [*pieces('<div id="foo"\n'), Piece((p("x > y"),), None)]
    assert read(compose(parts)) == nodes_of(parts)


def test_a_dangling_directive_does_not_take_hold_of_what_is_put_below() -> None:
    parts = [*pieces('<!-- dir="rtl" -->\n'), Piece((p("x"),), None)]
    assert read(compose(parts)) == nodes_of(parts) == (Raw('<!-- dir="rtl" -->'), p("x"))


def test_a_link_keeps_its_definition_when_other_paragraphs_change() -> None:
    text = "See [the port][p].\n\n[p]: http://example.org\n\nOther\n"
    parts = pieces(text)
    parts[-1] = Piece((p("Changed"),), None)
    assert compose(parts) == text.replace("Other", "Changed")


NEW: list[Block] = [
    p("new ", strong("words")),
    ul(li("x"), li("y")),
    ol(li("x")),
    quote(p("q")),
    Code("x\n\n```\ny", "py"),
    h(2, "H"),
    Rule(),
    Raw("<div>"),
    Box("fact", (), (p("z"),)),
    Paragraph(),
    Embed("https://example.org/c"),
    Table(((words("a"),),)),
]


def test_random_edits_give_the_story_that_was_meant(spec_examples: list[str]) -> None:
    """Examples of the specification glued together; blocks replaced, removed, put in, moved and written anew."""
    chance = random.Random(SEED)
    examples = [example for example in spec_examples if "]:" not in example]  # a moved definition changes meanings
    kept = changed = 0
    for _ in range(500):
        parts = pieces("\n\n".join(chance.sample(examples, chance.randint(2, 5))))
        for _ in range(chance.randint(1, 2)):
            edit(parts, chance)
        text = compose(parts)
        assert read(text) == nodes_of(parts)
        for part in parts:
            if part.source is not None:
                kept += part.source in text
                changed += part.source not in text
    assert changed < 0.03 * kept


def edit(parts: list[Piece], chance: random.Random) -> None:
    place = chance.randrange(len(parts))
    match chance.choice(("replace", "replace", "insert", "move", "rewrite", "remove")):
        case "replace":
            parts[place] = Piece((chance.choice(NEW),), None)
        case "insert":
            parts.insert(place, Piece((chance.choice(NEW),), None))
        case "move":
            parts.insert(chance.randrange(len(parts)), parts.pop(place))
        case "rewrite" if parts[place].nodes:
            parts[place] = Piece(parts[place].nodes, None)
        case "remove" if len(parts) > 1:
            del parts[place]
