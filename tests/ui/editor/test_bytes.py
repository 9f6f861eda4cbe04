"""The law of saving, over the real widget: what nobody touched keeps its bytes, undo leads back to what was opened."""

from __future__ import annotations

import difflib

import pytest
from hypothesis import HealthCheck, given, settings

from newsdesk.story.read_markdown import read
from newsdesk.story.tree import Story
from newsdesk.story.write_markdown import write
from tests.builders import stories
from tests.story.conftest import read_spec_examples
from tests.ui.editor.conftest import Hand

TEXT = """\
First paragraph with __odd__ *marks* and a [link][ref].

[ref]: https://example.org/x

* a star list
* with `code`

    second block of it

1. one
2. two
    - nested

Title
=====

> quote
> over lines
>
> — Someone

| a | b |
|---|---|
| 1 | 2 |

<div>
kept
</div>

![alt](media:{sha} "A. Beket")
Caption *here*.

Last paragraph.
""".format(sha="ab" * 32)


def test_open_and_save_is_the_same_text(hand: Hand) -> None:
    assert hand.open(TEXT).markdown == TEXT


def test_every_example_of_the_specifications_keeps_its_bytes(hand: Hand) -> None:
    for text in read_spec_examples():
        hand.open(text)
        assert hand.markdown == text
        assert hand.story == read(text)


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(stories())
def test_every_generated_story_is_shown_and_saved_as_it_is(hand: Hand, story: Story) -> None:
    text = write(story)
    hand.open(text)
    assert hand.markdown == text
    assert hand.story == read(text)


@pytest.mark.parametrize("words", ["First", "with", "quote", "Caption", "Last", "nested", "Title"])
def test_changing_one_block_is_one_hunk(hand: Hand, words: str) -> None:
    hand.open(TEXT).caret(words).type("X")
    changed = list(difflib.SequenceMatcher(None, TEXT.split("\n\n"), hand.markdown.split("\n\n"), False).get_opcodes())
    assert len([code for code in changed if code[0] != "equal"]) == 1
    assert "X" in hand.markdown


def test_a_change_taken_back_by_hand_gives_the_old_bytes_back(hand: Hand) -> None:
    hand.open(TEXT).caret("odd").type("X").press("Backspace")
    assert hand.markdown == TEXT


def test_a_split_block_joined_again_is_what_it_was(hand: Hand) -> None:
    hand.open(TEXT).caret("odd").press("Return", "Backspace")
    assert hand.markdown == TEXT


def test_a_links_definition_outlives_the_paragraph_above_it(hand: Hand) -> None:
    hand.open("Gone.\n\n[x]: https://example.org\n\nSee [this][x] page.\n").select("Gone.").press("Delete")
    assert "[x]: https://example.org" in hand.markdown
    assert read(hand.markdown)[-1] == read("See [this](https://example.org) page.\n")[0]


def test_undo_to_the_beginning_is_the_opened_text(hand: Hand) -> None:
    hand.open(TEXT).caret("quote").type("some words ").press("Return").type("- more").press("Return", "Return")
    hand.select("First", to="two").press("Delete")
    assert hand.markdown != TEXT
    assert hand.undo_all().markdown == TEXT
