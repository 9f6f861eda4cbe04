"""How far the pull from a site has come: where one that was cut off goes on, and since when the next one looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from newsdesk.publish.pull_report import Before, Wish
from newsdesk.publish.wordpress.pull import BEGINNING, Cursor

_SAME_SECOND = timedelta(seconds=1)
"""A site tells the time of a change by the second, and finds what is later than a moment, never what is at it."""


@dataclass(frozen=True, slots=True)
class State:
    """`last`, `last_public`: up to when all posts, or those that are published, have come. `pulled`: when the pull that
    came so far began.

    `wish`: of the pull that is under way or was cut off; `since` when it looks, where it is (`cursor`, of `total`), the
    site's clock when it `started` and the latest change that it saw (`newest`). `again`: ids of posts that could not be
    brought in then, such as that of the open story.
    """

    last: datetime | None = None
    last_public: datetime | None = None
    pulled: datetime | None = None
    wish: Wish | None = None
    since: datetime | None = None
    cursor: Cursor = BEGINNING
    total: int = 0
    started: datetime | None = None
    newest: datetime | None = None
    again: tuple[int, ...] = ()

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> State:
        """What `to_json` made; the first state where it makes no sense."""
        try:
            wish = kept.get("wish")
            return cls(
                last=_moment(kept.get("last")),
                last_public=_moment(kept.get("last_public")),
                pulled=_moment(kept.get("pulled")),
                wish=Wish(**{**wish, "since": _moment(wish["since"])}) if wish else None,
                since=_moment(kept.get("since")),
                cursor=Cursor(*kept.get("cursor", ())),
                total=int(kept.get("total", 0)),
                started=_moment(kept.get("started")),
                newest=_moment(kept.get("newest")),
                again=tuple(map(int, kept.get("again", ()))),
            )
        except (KeyError, TypeError, ValueError):
            return cls()

    def to_json(self) -> dict[str, Any]:
        wish = self.wish
        return {
            "last": _text(self.last),
            "last_public": _text(self.last_public),
            "pulled": _text(self.pulled),
            "wish": wish
            and {"new": wish.new, "since": _text(wish.since), "words": wish.words, "unpublished": wish.unpublished},
            "since": _text(self.since),
            "cursor": [self.cursor.behind, self.cursor.last],
            "total": self.total,
            "started": _text(self.started),
            "newest": _text(self.newest),
            "again": list(self.again),
        }

    def begun(self, wish: Wish, now: datetime) -> State:
        """A pull of `wish`: on from where one of the same was cut off, else from the beginning."""
        if self.wish == wish:
            return self
        return State(
            last=self.last,
            last_public=self.last_public,
            pulled=self.pulled,
            wish=wish,
            since=self._mark(wish) if wish.new else wish.since,
            started=now,
            again=self.again,
        )

    def ended(self) -> State:
        """All that was wished has come."""
        state = State(last=self.last, last_public=self.last_public, pulled=self.pulled, again=self.again)
        wish = self.wish
        if wish is None or wish.words:
            return state
        if wish.new or wish.since is None:
            state = replace(state, pulled=self.started)
        mark = self._mark(wish)
        seen = [moment for moment in (self.newest, self.started) if moment is not None]
        if mark is not None and (self.newest is None or (self.since or mark) > mark):
            return state
        if not seen:
            return state
        # by the clock of the changes themselves; one that ran ahead for a while must not hide what follows
        reached = max(filter(None, (min(seen) - _SAME_SECOND, mark)))
        if wish.unpublished:
            return replace(state, last=reached)
        return replace(state, last_public=reached)

    def before(self) -> Before:
        mark = max((mark for mark in (self.last, self.last_public) if mark), default=None)
        return Before(
            mark and (self.pulled or mark),
            self.wish,
            min(self.cursor.behind, self.total),
            self.total,
        )

    def _mark(self, wish: Wish) -> datetime | None:
        """Up to when the posts of such a wish have come."""
        if wish.unpublished:
            return self.last
        return max((mark for mark in (self.last, self.last_public) if mark), default=None)


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _text(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
