"""A story changes hands: written into a file, opened from one, merged with the one that is here."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.changes import Change, ChangeKind
from newsdesk.desk.bell import Bell
from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Article, RevisionReason

if TYPE_CHECKING:
    from newsdesk.exchange.handover import Meeting, Received
    from newsdesk.store.database import Store

_TOUCHED: tuple[ChangeKind, ...] = ("section", "author", "media")


class HandoverService:
    """None of it is for the GUI's thread."""

    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell

    def write(self, article: int, path: Path) -> None:
        """Hand the story over in the file `path`; that is a revision. Raises NotThere, StoreUnwritable,
        HandoverUnwritten.
        """
        from newsdesk.exchange import handover_file

        by = self._store.settings.get().name
        taken = self._store.revisions.take(article, RevisionReason.HANDED, by=by, about=path.name)
        try:
            handover_file.write(self._store, article, path)
        except NewsdeskError:
            self._store.revisions.take_back(taken)  # it would say that somebody has it
            raise
        finally:
            self._bell.ring(Change("revision", article))

    def open(self, path: Path) -> Received:
        """Take in the story of a hand-over file; one that both changed waits for `finish`.

        Raises HandoverRefused, StoreUnwritable.
        """
        from newsdesk.exchange.handover import receive

        received = receive(self._store, path)
        self._tell(received.article)
        return received

    def finish(self, meeting: Meeting, body: str, facts: Mapping[str, object]) -> Article:
        """Keep what the two versions became; both stay in the history. Raises ChangedMeanwhile, StoreUnwritable."""
        from newsdesk.exchange.handover import finish

        article = finish(self._store, meeting, body, facts)
        self._tell(article.id)
        return article

    def _tell(self, article: int) -> None:
        for kind in _TOUCHED:
            self._bell.ring(Change(kind))
        self._bell.ring(Change("article", article))
        self._bell.ring(Change("revision", article))
