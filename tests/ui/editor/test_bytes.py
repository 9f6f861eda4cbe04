"""The law of saving, over the real widget: what nobody touched keeps its bytes, undo leads back to what was opened."""

from __future__ import annotations

import difflib
import random

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from newsdesk.story.read_markdown import read
from newsdesk.story.tree import Story
from newsdesk.story.write_markdown import write
from tests.builders import stories
from tests.story.conftest import read_spec_examples
from tests.ui.editor.conftest import Hand
from ui.editor import commands, moving
from ui.editor.checking import toggle_check
from ui.editor.document import BODY
from ui.editor.handle.aim import spot_at
from ui.editor.handle.menu import _kinds, turn_into

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


SEEDS = (1, 2, 3, 4, 5, 6)


@pytest.mark.parametrize("seed", SEEDS)
def test_random_work_never_parts_the_list_from_the_document(hand: Hand, seed: int) -> None:
    """Given a story, when somebody hammers at it, then after each step the list is what the document says; and undoing
    all of it gives the opened text back, redoing all of it the worked one."""
    rng = random.Random(seed)
    hand.open(TEXT)
    told: list[object] = list(hand.story)
    hand.pane.body_spliced.connect(lambda start, gone, new: told.__setitem__(slice(start, start + gone), new))
    for number in range(140):
        step = rng.choice(STEPS)
        step(hand, rng)
        hand.settle() if number % 10 == 0 else None
        where = f"seed {seed}, step {number}: {step.__name__}"
        known = hand.story
        # the words in hand in a cell are told when they are kept
        assert tuple(told) in (known, hand.pane.story.groups.story), where
    worked = hand.redo_all().markdown
    read(worked)
    hand.undo_all()
    assert hand.story == read(TEXT)
    assert hand.markdown == TEXT
    hand.redo_all()
    assert hand.markdown == worked
    hand.undo_all()
    assert hand.markdown == TEXT


def _anywhere(hand: Hand, rng: random.Random) -> QTextCursor:
    edit = hand.pane.text
    edit.place_caret(rng.randrange(BODY, edit.document().characterCount()))
    return edit.textCursor()


def _select_some(hand: Hand, rng: random.Random) -> None:
    edit = hand.pane.text
    end = edit.document().characterCount() - 1
    start = rng.randrange(BODY, end + 1)
    edit.select(start, min(end, max(BODY, start + rng.randint(-60, 60))))


def types(hand: Hand, rng: random.Random) -> None:
    _anywhere(hand, rng)
    hand.type(rng.choice(["a", "two words ", "TK", "- ", "## ", "> ", "1. ", "é"]))


def returns(hand: Hand, rng: random.Random) -> None:
    _anywhere(hand, rng)
    hand.press(rng.choice(["Return", "Return", "Shift+Return"]))
    for window in QApplication.topLevelWidgets():  # Return on raw HTML opens its source
        if window is not hand.pane and window.isVisible():
            window.close()


def erases(hand: Hand, rng: random.Random) -> None:
    _anywhere(hand, rng)
    hand.press(*[rng.choice(["Backspace", "Delete"])] * rng.randint(1, 3))


def cuts_out(hand: Hand, rng: random.Random) -> None:
    _select_some(hand, rng)
    hand.press(rng.choice(["Backspace", "Delete", "Return"]))


def types_over(hand: Hand, rng: random.Random) -> None:
    _select_some(hand, rng)
    hand.type("x")


def marks(hand: Hand, rng: random.Random) -> None:
    _select_some(hand, rng)
    hand.press(rng.choice(["Ctrl+B", "Ctrl+I", "Ctrl+Shift+X", "Ctrl+E"]))


def shapes(hand: Hand, rng: random.Random) -> None:
    _select_some(hand, rng)
    hand.press(rng.choice(["Ctrl+0", "Ctrl+1", "Ctrl+3", "Ctrl+Shift+7", "Ctrl+Shift+8", "Ctrl+Shift+9"]))


def tabs(hand: Hand, rng: random.Random) -> None:
    _anywhere(hand, rng)
    hand.press(rng.choice(["Tab", "Shift+Backtab"]))
    hand.pane.focus_body()  # Shift+Tab in the first block leads to the header


def copies(hand: Hand, rng: random.Random) -> None:
    _select_some(hand, rng)
    mime = hand.pane.text.createMimeDataFromSelection()
    _anywhere(hand, rng)
    hand.pane.text.insertFromMimeData(mime)


def takes_back(hand: Hand, rng: random.Random) -> None:
    for _ in range(rng.randint(1, 4)):
        hand.pane.text.undo()
    for _ in range(rng.randint(0, 2)):
        hand.pane.text.redo()


def rules_off(hand: Hand, rng: random.Random) -> None:
    _anywhere(hand, rng)
    commands.insert_rule(hand.pane.text)


def writes_markdown(hand: Hand, rng: random.Random) -> None:
    _anywhere(hand, rng)
    hand.type(rng.choice([" **b**", " *i*", "`c`", "~~s~~", " _e_", "[w](x.org)"]))


def adds(hand: Hand, rng: random.Random) -> None:
    _anywhere(hand, rng)
    hand.press("End", "Return").type(
        rng.choice(["---", "/rule", "/num", "/quote", "/heading", "/fact", "/pull", "```"])
    ).press("Return")


def moves(hand: Hand, rng: random.Random) -> None:
    _select_some(hand, rng)
    hand.press(*[rng.choice(["Alt+Up", "Alt+Down"])] * rng.randint(1, 2))


def drags(hand: Hand, rng: random.Random) -> None:
    edit = hand.pane.text
    groups = edit.story.groups
    one, other = rng.randrange(len(groups.leaves)), rng.randrange(len(groups.leaves))
    unit = moving.unit_of(groups, one, one)
    moving.move_to(edit, unit, spot_at(edit, unit, edit.block_rect(edit.story.block(other)).top() + rng.randint(0, 20)))


def turns(hand: Hand, rng: random.Random) -> None:
    edit = hand.pane.text
    at = rng.randrange(len(edit.story.groups.leaves))
    unit = moving.unit_of(edit.story.groups, at, at)
    if rng.random() < 0.2:
        moving.delete_unit(edit, unit)
    else:
        moving.select_unit(edit, unit)
        turn_into(edit, rng.choice(_kinds())[2])


def checks(hand: Hand, rng: random.Random) -> None:
    _select_some(hand, rng)
    toggle_check(hand.pane.text)


STEPS = (
    types, types, types, returns, erases, erases, cuts_out, types_over, marks, shapes, tabs, copies, takes_back,
    rules_off, writes_markdown, adds, moves, moves, drags, turns, checks,
)  # fmt: skip
