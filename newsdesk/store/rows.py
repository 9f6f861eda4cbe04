"""Rows of the list, made of what the store was asked for. No SQLAlchemy here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from newsdesk.store.records import ArticleSummary, Presence, Stage

URGENCY = (
    Presence.NOWHERE,
    Presence.WITHDRAWN,
    Presence.PENDING,
    Presence.PUBLISHED,
    Presence.CORRECTED,
    Presence.SCHEDULED,
    Presence.WAITING,
    Presence.SENDING,
    Presence.FAILED,
)
"""A later one needs a person sooner: of several sites, the list shows the one furthest back in this row."""

_STAGES = {stage.value: stage for stage in Stage}


@dataclass(frozen=True, slots=True)
class Summary:
    """All sites of one article in one: what the list shows of it."""

    presence: Presence = Presence.NOWHERE
    when: datetime | None = None
    changed_since: bool = False
    conflict: bool = False


def summed_up(standing: Iterable[Any]) -> dict[int, Summary]:
    """For each article the sum of its sites, of rows that say how it stands on one."""
    sites = defaultdict(list)
    for row in standing:
        sites[row.article].append(row)
    summaries = {}
    for article, rows in sites.items():
        most_urgent = max(rows, key=lambda row: row.urgency)
        summaries[article] = Summary(
            URGENCY[most_urgent.urgency],
            most_urgent.when,
            any(row.changed for row in rows),
            any(row.conflict for row in rows),
        )
    return summaries


def bylines(rows: Iterable[Iterable[Any]]) -> dict[int, str]:
    """The names over each article, as people read them, of rows in their order."""
    made: dict[int, str] = {}
    for article, name in rows:
        made[article] = f"{made[article]}, {name}" if article in made else name
    return made


def summaries(
    found: Iterable[Iterable[Any]], sites: Mapping[int, Summary], names: Mapping[int, str], *, keyed: bool = False
) -> tuple[ArticleSummary, ...]:
    """Of rows with the columns of `listing.rows()`, in that order. `keyed`: the next column is what a row stood by."""
    nowhere = Summary()
    made = []
    # taken apart and passed on by their places: by name, each of the twenty costs more than all the rest
    for id, headline, section, stage, updated, language, direction, tk, trashed, embargo, *more in found:
        words, created, section_id, author, _sent, *others = more
        here = sites.get(id, nowhere)
        made.append(
            ArticleSummary(
                id,
                headline,
                section or "",
                _STAGES[stage],
                updated,
                language,
                direction,
                here.presence,
                here.when,
                here.changed_since,
                tk,
                trashed is not None,
                here.conflict,
                embargo,
                words,
                names.get(id, ""),
                created,
                section_id,
                author,
                others[0] if keyed else None,
            )
        )
    return tuple(made)
