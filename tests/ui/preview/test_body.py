"""What a change of the body means for the page."""

from __future__ import annotations

import random

import pytest

from newsdesk.story.tree import Block, Figure, Footnote, NoteRef, Paragraph, Rule
from tests.builders import p
from ui.preview.body import Body, Shown, Splice, fold

PICTURE = Figure("0" * 64)


def noted(text: str, *notes: str) -> Paragraph:
    return p(text, *map(NoteRef, notes))


def footnote(note: str) -> Footnote:
    return Footnote(note, (p(f"About {note}."),))


def test_a_changed_paragraph_is_one_splice_of_one_block() -> None:
    body = Body((p("one"), p("two"), p("three")))
    assert body.splice(1, 1, [p("TWO")]) == [Splice(1, 1, (Shown(p("TWO")),))]
    assert body.story == (p("one"), p("TWO"), p("three"))


def test_the_dateline_moves_to_the_paragraph_that_becomes_the_first() -> None:
    body = Body((p("one"), p("two")))
    inserted = body.splice(0, 0, [p("zero")])
    assert inserted == [Splice(0, 0, (Shown(p("zero"), leads=True),)), Splice(1, 1, (Shown(p("one")),), typed=False)]
    removed = body.splice(0, 1, [])
    assert removed == [Splice(0, 1, ()), Splice(0, 1, (Shown(p("one"), leads=True),), typed=False)]


def test_a_picture_above_the_first_paragraph_leaves_the_dateline_where_it_is() -> None:
    body = Body((p("one"), p("two")))
    assert body.splice(0, 0, [PICTURE]) == [Splice(0, 0, (Shown(PICTURE),))]
    assert body.splice(1, 1, [p("ONE")]) == [Splice(1, 1, (Shown(p("ONE"), leads=True),))]


def test_the_first_paragraph_of_a_story_without_one_takes_the_dateline() -> None:
    body = Body((PICTURE, Rule()))
    assert body.splice(1, 1, [p("one")]) == [Splice(1, 1, (Shown(p("one"), leads=True),))]
    assert body.splice(1, 1, [Rule()]) == [Splice(1, 1, (Shown(Rule()),))]


def test_a_new_note_above_another_renumbers_the_one_below() -> None:
    body = Body((p("lead"), p("two"), noted("three", "a"), footnote("a")))
    splices = body.splice(1, 1, [noted("two", "b")])
    assert body.numbers == {"b": 1, "a": 2}
    assert [splice.start for splice in splices][:2] == [1, 2]


def test_typing_beside_a_note_renumbers_nothing() -> None:
    body = Body((noted("one", "a"), noted("two", "a", "b"), footnote("a"), footnote("b")))
    assert len(body.splice(1, 1, [noted("two and more", "a", "b")])) == 1


@pytest.mark.parametrize(("start", "removed"), [(3, 0), (0, 3), (-1, 1), (2, 1)])
def test_a_splice_that_does_not_fit_the_story_is_refused(start: int, removed: int) -> None:
    body = Body((p("one"), p("two")))
    with pytest.raises(ValueError, match="no blocks"):
        body.splice(start, removed, [p("new")])
    assert body.story == (p("one"), p("two"))


def test_typing_in_one_block_folds_into_one_splice() -> None:
    first = Splice(4, 1, (Shown(p("a")),))
    assert fold(first, Splice(4, 1, (Shown(p("ab")),))) == Splice(4, 1, (Shown(p("ab")),))


def test_splices_of_different_blocks_are_not_folded() -> None:
    first = Splice(4, 1, (Shown(p("a")),))
    assert fold(first, Splice(5, 1, (Shown(p("b")),))) is None
    assert fold(first, Splice(3, 2, (Shown(p("b")),))) is None


@pytest.mark.parametrize("seed", range(20))
def test_the_splices_folded_or_not_bring_the_page_to_what_a_fresh_one_shows(seed: int) -> None:
    dice = random.Random(seed)
    body = Body(tuple(some_block(dice) for _ in range(6)))
    page = shown(body)
    waiting: list[Splice] = []
    for _ in range(60):
        start = dice.randint(0, len(body))
        removed = dice.randint(0, min(2, len(body) - start))
        for splice in body.splice(start, removed, [some_block(dice) for _ in range(dice.randint(0, 2))]):
            folded = fold(waiting[-1], splice) if waiting else None
            waiting[-1:] = [folded] if folded else [*waiting[-1:], splice]
        if dice.random() < 0.3:
            for splice in waiting:
                page[splice.start : splice.start + splice.removed] = splice.blocks
            waiting.clear()
            assert page == shown(body)


def some_block(dice: random.Random) -> Block:
    return dice.choice([PICTURE, Rule(), p(f"text {dice.random()}")])


def shown(body: Body) -> list[Shown]:
    lead = next((index for index, block in enumerate(body.story) if isinstance(block, Paragraph)), None)
    return [Shown(block, index == lead) for index, block in enumerate(body.story)]
