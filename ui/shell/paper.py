"""What the desk knows beside the open story: figures, sections, authors, tags, sites, settings; kept fresh."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.store.records import Author, Counts, DeskSettings, Section, Site
from ui.jobs import Jobs

if TYPE_CHECKING:
    from newsdesk.desk import Desk

PAUSE = 300  # ms in which several changes become one question


@dataclass(frozen=True, slots=True)
class Whole:
    """The paper as it was last seen. `default`: where Publish sends a story when nobody says where. `reviewed`: the
    sites where it waits for an editor then."""

    sections: tuple[Section, ...] = ()
    authors: tuple[Author, ...] = ()
    tags: tuple[str, ...] = ()
    sites: tuple[Site, ...] = ()
    default: Site | None = None
    reviewed: frozenset[int] = frozenset()
    settings: DeskSettings = field(default_factory=DeskSettings)


class Paper(QObject):
    """`counted` after new figures, `changed` after anything else of the paper is new."""

    counted = Signal()
    changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._desk: Desk | None = None
        self._wants_whole = False
        self.counts = Counts()
        self.whole = Whole()
        self._asking = QTimer(self, singleShot=True, interval=PAUSE)
        self._asking.timeout.connect(self._ask)

    def attach(self, desk: Desk) -> None:
        self._desk = desk
        self._wants_whole = True
        self._ask()

    @property
    def is_new(self) -> bool:
        """Whether no story was ever written here."""
        return self.counts.all == 0 and self.counts.trash == 0

    def refresh_soon(self, *, whole: bool = False) -> None:
        """Stories have changed; with `whole`, the paper itself."""
        self._wants_whole = self._wants_whole or whole
        if not self._asking.isActive():
            self._asking.start()

    def _ask(self) -> None:
        desk = self._desk
        if desk is None:
            return
        if self._wants_whole:
            self._wants_whole = False
            self._jobs.run(lambda: _whole(desk), self._show_whole)
        self._jobs.run(desk.articles.counts, self._show_counts)

    def _show_counts(self, counts: Counts) -> None:
        self.counts = counts
        self.counted.emit()

    def _show_whole(self, whole: Whole) -> None:
        self.whole = whole
        self.changed.emit()


def _whole(desk: Desk) -> Whole:
    sites = desk.sites.list()
    return Whole(
        sections=desk.sections.list(),
        authors=desk.authors.list(),
        tags=desk.tags.list(),
        sites=sites,
        default=desk.sites.default() if sites else None,
        reviewed=desk.sites.reviewed(),
        settings=desk.settings.get(),
    )
