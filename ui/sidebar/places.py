"""What the side bar offers: each place is a filter for the list, with its figure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from newsdesk.store.query.values import SavedSearch
from newsdesk.store.records import ArticleFilter, Counts, Presence, Section, Stage
from newsdesk.store.section_paths import below


@dataclass(frozen=True, slots=True)
class Place:
    """A line of the side bar. A heading has no filter. `search`: the saved search that it stands for. `depth`: how far
    under others a section stands. `more`: there are more than `count`.
    """

    key: str
    text: str
    icon: str = ""
    filter: ArticleFilter | None = None
    count: int = 0
    search: SavedSearch | None = None
    depth: int = 0
    more: bool = False

    @property
    def takes_stories(self) -> bool:
        """Whether stories can be dropped here: into a section, a stage or the trash."""
        wanted = self.filter
        if wanted is None or self.search is not None:
            return False
        return wanted.stage is not None or wanted.section is not None or wanted.trashed


def places(
    counts: Counts,
    sections: tuple[Section, ...],
    searches: tuple[SavedSearch, ...] = (),
    found: Mapping[int, tuple[int, bool]] = MappingProxyType({}),
    *,
    ideas: bool = False,
) -> tuple[Place, ...]:
    """The side bar from top to bottom. `found`: by the id of a search how many stories it finds, and whether there are
    more. `ideas`: those have a line of their own also where there are none.
    """
    tr = _tr
    stages = counts.stages
    number = stages.get(Stage.IDEA, 0)
    idea = Place("idea", tr("Ideas"), "lightbulb", ArticleFilter(stage=Stage.IDEA), number)
    first = (
        Place("all", tr("All stories"), "newspaper", ArticleFilter(), counts.all),
        *((idea,) if number or ideas else ()),
        Place("draft", tr("Drafts"), "pen", ArticleFilter(stage=Stage.DRAFT), stages.get(Stage.DRAFT, 0)),
        Place("review", tr("In review"), "glasses", ArticleFilter(stage=Stage.REVIEW), stages.get(Stage.REVIEW, 0)),
        Place("ready", tr("Ready"), "circle-check", ArticleFilter(stage=Stage.READY), stages.get(Stage.READY, 0)),
        Place("scheduled", tr("Scheduled"), "calendar-clock", _at(Presence.SCHEDULED), counts.scheduled),
        Place("published", tr("Published"), "globe", _at(Presence.PUBLISHED), counts.published),
        Place("needs", tr("Needs you"), "triangle-alert", _at(Presence.FAILED), counts.needs_you),
    )
    known = {section.id: section for section in sections}

    def depth(section: Section) -> int:
        over = known.get(section.parent) if section.parent is not None else None
        return 0 if over is None else depth(over) + 1

    theirs = tuple(
        Place(
            f"section-{section.id}",
            section.name,
            "hash",
            shown,
            sum(counts.sections.get(id, 0) for id in shown.sections),
            depth=depth(section),
        )
        for section in sections
        for shown in (ArticleFilter(section=section.id, below=below(sections, section.id)),)
    )
    heading = (Place("sections", tr("Sections")),) if theirs else ()
    trash = (Place("gap", ""), Place("trash", tr("Trash"), "trash-2", ArticleFilter(trashed=True), counts.trash))
    kept = tuple(
        Place(f"search-{one.id}", one.name, "bookmark", ArticleFilter(), number, one, more=more)
        for one in searches
        for number, more in (found.get(one.id, (0, False)),)
    )
    if kept:
        kept = (Place("searches", tr("Searches")), *kept)
    return first + heading + theirs + kept + trash


def _at(presence: Presence) -> ArticleFilter:
    return ArticleFilter(presence=presence)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Places", text)
