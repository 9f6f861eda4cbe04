"""What a merge asks, one thing after the other: blocks that clash, and facts, each in three versions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from newsdesk.exchange.handover import facts_of
from newsdesk.store.records import Stage
from newsdesk.story.align import align
from newsdesk.story.compare_blocks import alike, features_of
from newsdesk.story.dateline import Dateline
from newsdesk.story.read_markdown import read
from newsdesk.story.tree import Heading, Paragraph, Story, Text, inlines, plain
from newsdesk.words import listed
from ui import dates, languages

if TYPE_CHECKING:
    from newsdesk.exchange.handover import Meeting
    from newsdesk.story.merge import Clash, FactClash

WORDS = frozenset({"headline", "kicker", "standfirst", "slug", "notes", "seo_title", "seo_description"})
"""Facts that are words: what is kept may be written anew."""


@dataclass
class Question:
    """`fact`: its name, "" for blocks of the text. `kept`: what is kept as it stands now. `answered`: a person said so.

    `value`: of a fact that is no words, the one that is kept.
    """

    title: str
    base: Story
    mine: Story
    theirs: Story
    both: Story | None
    fact: str = ""
    choices: tuple[object, object] = ("", "")
    kept: Story = ()
    value: object = None
    answered: bool = False

    @property
    def is_written(self) -> bool:
        """What is kept may be written anew."""
        return not self.fact or self.fact in WORDS

    def take_mine(self) -> None:
        self._take(self.mine, self.choices[0])

    def take_theirs(self) -> None:
        self._take(self.theirs, self.choices[1])

    def take_both(self) -> None:
        if self.both is not None:
            self._take(self.both, None)

    def write(self, story: Story) -> None:
        """Somebody wrote what is kept."""
        self.kept, self.answered = story, True

    def _take(self, story: Story, value: object) -> None:
        self.kept, self.value, self.answered = story, value, True

    @property
    def result(self) -> object:
        """Of a fact."""
        if not self.is_written:
            return self.value
        return "\n".join(plain(line) for block in self.kept for line in inlines(block)).strip()


def questions_of(meeting: Meeting) -> list[Question]:
    """In the order of the page: headline and other facts, then the text."""
    return [*map(_of_fact, meeting.clashes), *map(_of_text, meeting.merge.clashes)]


def fits_of(meeting: Meeting) -> list[Question]:
    """What the other version changes in mine without a question, to be read."""
    mine = facts_of(meeting.mine)
    facts = [
        Question(
            fact_words(name),
            _shown(name, was),
            _shown(name, was),
            _shown(name, now),
            None,
            name,
            kept=_shown(name, now),
        )
        for name, now in meeting.facts.items()
        if (was := mine.get(name)) != now
    ]
    old = read(meeting.mine.article.body)
    new = read(meeting.merge.write([clash.mine for clash in meeting.merge.clashes]))
    pairs = align(old, new, features_of, alike)
    texts = []
    for before, after in pairs:
        was, now = _block(old, before), _block(new, after)
        if was != now:
            texts.append(Question(tr("Text"), was, was, now, None, kept=now))
    return [*facts, *texts]


def _block(story: Story, at: int | None) -> Story:
    return () if at is None else (story[at],)


def answers(meeting: Meeting, questions: Sequence[Question]) -> tuple[list[Story], dict[str, object]]:
    """What is chosen for the text's clashes, and all facts."""
    facts = {**meeting.facts, **{one.fact: one.result for one in questions if one.fact}}
    return [one.kept for one in questions if not one.fact], facts


def _of_text(clash: Clash) -> Question:
    both = clash.both if clash.mine and clash.theirs else None
    return Question(tr("Text"), clash.base, clash.mine, clash.theirs, both, kept=clash.mine or clash.theirs)


def _of_fact(clash: FactClash) -> Question:
    base, mine, theirs = (_shown(clash.name, value) for value in (clash.base, clash.mine, clash.theirs))
    return Question(
        fact_words(clash.name),
        base,
        mine,
        theirs,
        None,
        fact=clash.name,
        choices=(clash.mine, clash.theirs),
        kept=mine,
        value=clash.mine,
    )


def _shown(name: str, value: object) -> Story:
    words = value_words(name, value)
    lines = words.split("\n") if words else []
    if name == "headline":
        return tuple(Heading(2, (Text(line),)) for line in lines)
    return tuple(Paragraph((Text(line),)) for line in lines if line)


def value_words(name: str, value: object) -> str:
    """A fact as a person reads it."""
    if value is None or value == () or (name == "lead_picture" and not value):
        words = tr("None")
    elif isinstance(value, Stage):
        words = _STAGES[value]()
    elif isinstance(value, bool):
        words = tr("On") if value else tr("Off")
    elif isinstance(value, datetime):
        local = value.astimezone()
        words = f"{dates.said(local.date(), dates.DAY_AND_YEAR)} {dates.time_of(local)}"
    elif isinstance(value, Dateline):
        day = dates.said(value.day, dates.DAY_AND_YEAR) if value.day else ""
        words = listed(filter(None, (value.place, day, value.agency)))
    elif isinstance(value, tuple):
        words = (" › " if name == "section" else ", ").join(map(str, value))
    elif name == "language":
        words = languages.name(str(value))
    elif name == "lead_picture":
        words = tr("A picture")
    else:
        words = str(value)
    return words


_STAGES: dict[Stage, Callable[[], str]] = {
    Stage.IDEA: lambda: tr("Idea"),
    Stage.DRAFT: lambda: tr("Draft"),
    Stage.REVIEW: lambda: tr("In review"),
    Stage.READY: lambda: tr("Ready"),
}


def fact_words(name: str) -> str:
    return {
        "headline": tr("Headline"),
        "kicker": tr("Kicker"),
        "standfirst": tr("Standfirst"),
        "slug": tr("Slug"),
        "dateline": tr("Dateline"),
        "authors": tr("Byline"),
        "section": tr("Section"),
        "tags": tr("Tags"),
        "language": tr("Language"),
        "direction": tr("Direction of the text"),
        "stage": tr("Stage"),
        "embargo": tr("Embargo"),
        "notes": tr("Notes to the desk"),
        "lead_picture": tr("Lead picture"),
        "seo_title": tr("Title for search engines"),
        "seo_description": tr("Description for search engines"),
        "comments": tr("Comments"),
        "sticky": tr("Stays on top"),
        "private": tr("Who may read it"),
        "post_format": tr("Format"),
        "target": tr("Length target"),
        "ignored_words": tr("Words that are no spelling errors"),
    }.get(name, name)


def tr(text: str) -> str:
    return QCoreApplication.translate("Merge", text)
