"""What came of a salvage, in plain values that a window may import."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from newsdesk.words import _, listed, moment


class Source(StrEnum):
    """Where a story, or a part of it, was read. PAGES: single pages, past the broken order of the file. DAMAGED: there,
    but some of its letters are lost.
    """

    STORE = "store"
    PAGES = "pages"
    DAMAGED = "damaged"
    REVISION = "revision"
    BACKUP = "backup"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Line:
    """A story that did not simply come from the store. `facts` and `text`: where those were read. `when`: of what was
    read the oldest moment, where that is known.
    """

    article: int
    headline: str
    facts: Source
    text: Source
    when: datetime | None = None


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """`stories`: how many the new store has. `others`: names of other lists (authors, sites, …) of which a part had to
    come from a backup or is lost. `backup`: when the newest backup that could be read was made."""

    stories: int = 0
    lines: tuple[Line, ...] = ()
    others: tuple[str, ...] = ()
    backup: datetime | None = None

    @property
    def lost(self) -> tuple[Line, ...]:
        """Stories of which the text is nowhere."""
        return tuple(line for line in self.lines if line.text is Source.NOWHERE)


def words_of(line: Line) -> str:
    """Where it came from, in words."""
    when = moment(line.when) if line.when is not None else ""
    if line.text is Source.STORE:
        return {
            Source.REVISION: _("its text; section, stage and so on from its history, {when}"),
            Source.BACKUP: _("its text; section, stage and so on from a backup, {when}"),
            Source.NOWHERE: _("its text; section, stage and so on are lost"),
        }.get(line.facts, _("read from single pages")).format(when=when)
    return {
        Source.DAMAGED: _("some letters of the text are lost; look for �"),
        Source.REVISION: _("from its history, {when}"),
        Source.BACKUP: _("from a backup, {when}"),
        Source.NOWHERE: _("the text is lost; only the headline is left"),
    }.get(line.text, _("read from single pages")).format(when=when)


def summary(report: SalvageReport) -> str:
    """The report's first sentence."""
    whole = report.stories - len(report.lines)
    words = _("{n} stories are back, {whole} of them as they were saved last.")
    return words.format(n=report.stories - len(report.lost), whole=whole)


def text_of(report: SalvageReport) -> Iterator[str]:
    """All of it, a line each, for a file beside the damaged store."""
    yield summary(report)
    if report.others:
        yield _("Parts of these lists are missing or came from a backup: {names}.").format(names=listed(report.others))
    for line in report.lines:
        yield f"{line.article}\t{line.headline or _('Without a headline')}\t{words_of(line)}"
