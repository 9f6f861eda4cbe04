"""What cannot be seen in the words of a comparison is said, and what is marked can be read."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from newsdesk.desk.comparison import Comparison, compare_articles
from newsdesk.store.records import Article, DeskSettings, RevisionReason, RevisionSummary, Stage
from newsdesk.story.compare import Change
from newsdesk.story.tree import Figure, Story, plain
from newsdesk.story.write_markdown import write
from tests.builders import h, p, words
from ui.editor.leaf import Kind
from ui.history.compare_text import ground
from ui.history.facts import facts_words
from ui.history.shown import Side, shown_pieces, spoken
from ui.history.words import difference, reason_words, told
from ui.theme.tokens import DARK, LIGHT, Tokens

FIGURES = [Figure(letter * 64, "A ferry", (), "") for letter in "ab"]


def compared(old: Story, new: Story) -> Comparison:
    before, after = (Article(1, "k", headline="Same", body=write(story)) for story in (old, new))
    return compare_articles(before, after, DeskSettings())


def said(old: Story, new: Story, side: Side = Side.BOTH) -> list[str]:
    """The lines over blocks."""
    return [
        plain(leaf.inline)
        for shown in shown_pieces(compared(old, new), side)
        for leaf in shown.leaves
        if leaf.kind is Kind.CAPTION and not leaf.figure
    ]


def test_a_picture_that_came_went_or_was_replaced_is_said() -> None:
    one, other = FIGURES
    text = p("The harbour opened on Friday.")
    assert said((text,), (text, one)) == ["Added"]
    assert said((text, one), (text,)) == ["Removed"]
    assert said((text, one), (text,), Side.NEW) == []
    assert said((text,), (text, replace(one, caption=words("At the quay")))) == ["Added"]
    assert set(said((text, one), (text, other))) == {"Removed", "Added"}


def test_a_change_of_form_alone_is_said() -> None:
    assert said((p("What comes next for us"),), (h(2, "What comes next for us"),)) == [
        "The same words; a note, the form or a detail changed"
    ]


def test_a_move_is_said_on_each_side() -> None:
    first, second = p("The harbour opened on Friday at noon."), p("Ferries run every ten minutes to the islands.")
    third = p("It closes again at midnight on Sundays, as before.")
    old, new = (first, second, third), (second, third, first)
    assert said(old, new) == [
        "Moved further down: “The harbour opened on Friday at noon.”",
        "Moved here from further up",
    ]
    assert said(old, new, Side.OLD) == ["Moved further down"]
    assert said(old, new, Side.NEW) == ["Moved here from further up"]


def test_a_screen_reader_is_told_the_words() -> None:
    comparison = compared((p("The minister said yes to it."),), (p("The minister said no to it."),))
    assert spoken(comparison.body[0]) == "changed; removed: yes; added: no"


def test_facts_are_told_in_words() -> None:
    old = Article(1, "k", kicker="", tags=("Trade",), lead_picture="a" * 64)
    new = Article(1, "k", kicker="Diplomacy", tags=(), lead_picture="b" * 64)
    found = compare_articles(old, new, DeskSettings()).facts
    assert facts_words(found) == "Also changed: kicker none → Diplomacy; tags Trade → none; lead picture"
    assert facts_words(()) == ""


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("change", [Change.DELETED, Change.INSERTED])
def test_marked_words_can_be_read(theme: Tokens, change: Change) -> None:
    assert contrast(theme.text, over(ground(theme, change), theme.paper)) >= 4.5


def over(top: QColor, paper: QColor) -> QColor:
    share = top.alphaF()
    red, green, blue = (
        share * one + (1 - share) * other for one, other in zip(top.getRgbF()[:3], paper.getRgbF()[:3], strict=True)
    )
    return QColor.fromRgbF(red, green, blue)


def contrast(ink: QColor, paper: QColor) -> float:
    """As the Web Content Accessibility Guidelines 2.2 define it."""

    def light(colour: QColor) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    one, other = sorted((light(ink), light(paper)))
    return (other + 0.05) / (one + 0.05)


def revision(reason: RevisionReason, **facts: object) -> RevisionSummary:
    from newsdesk import clock

    return RevisionSummary(1, 1, reason, clock.now(), **{"stage": Stage.REVIEW, **facts})


def test_every_reason_has_its_words() -> None:
    words = {reason: reason_words(revision(reason)) for reason in RevisionReason}
    assert len(set(words.values())) == len(words)
    assert reason_words(revision(RevisionReason.PUBLISHED, about="The Daily")) == "Sent to The Daily"
    assert reason_words(revision(RevisionReason.STAGE)) == "Sent for review"


def test_a_row_tells_how_much_longer_the_story_became() -> None:
    from newsdesk import clock

    rows = (revision(RevisionReason.WORKED, words=148, name="Second draft"), revision(RevisionReason.OPENED, words=100))
    assert told(rows, 0, clock.now()).about == "While it was written · +48 words"
    assert told(rows, 1, clock.now()).about == "100 words"
    assert difference(99, 100) == "−1 word"
    assert difference(None, 100) == difference(100, 100) == ""
