"""Sites that are left alone for a while, whatever waits for them: they asked for it, or cannot be reached."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

from newsdesk.publish.errors import NetworkAway, PublishError


class Rests:
    """`growing` gives what tells the seconds to wait after so many failures."""

    def __init__(self, growing: Callable[[], Callable[[int], float]]) -> None:
        self._growing = growing
        self._until: dict[int, datetime] = {}
        self._away: Counter[int] = Counter()

    def note(self, site: int, error: PublishError, now: datetime) -> None:
        """What `site` answered, or that it did not."""
        if isinstance(error, NetworkAway):
            self._away[site] += 1
            self._until[site] = now + timedelta(seconds=self._growing()(self._away[site]))
        elif error.asked_for:
            self._until[site] = now + timedelta(seconds=error.asked_for)

    def end(self, site: int | None = None) -> None:
        """It is well again, or a person does not want to wait; None: all of them."""
        for known in [site] if site is not None else list(self._until):
            self._until.pop(known, None)
            self._away.pop(known, None)

    def sites(self, now: datetime) -> list[int]:
        """Those to leave alone."""
        return [site for site, until in self._until.items() if until > now]

    def next_end(self, now: datetime) -> datetime | None:
        return min((until for until in self._until.values() if until > now), default=None)
