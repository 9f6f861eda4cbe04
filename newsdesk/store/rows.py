"""Rows of the list, made of what the store was asked for. No SQLAlchemy here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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


def bylines(rows: Iterable[tuple[int, str]]) -> dict[int, str]:
    """The names over each article, as people read them, of rows in their order."""
    made: dict[int, str] = {}
    for article, name in rows:
        made[article] = f"{made[article]}, {name}" if article in made else name
    return made


def summaries(
    found: Sequence[Any], sites: Mapping[int, Summary], names: Mapping[int, str]
) -> tuple[ArticleSummary, ...]:
    """A column `key` is kept as what the row stood by."""
    nowhere = Summary()
    keyed = bool(found) and hasattr(found[0], "key")
    made = []
    for row in found:
        here = sites.get(row.id, nowhere)
        made.append(
            ArticleSummary(
                id=row.id,
                headline=row.headline,
                section=row.section or "",
                stage=Stage(row.stage),
                updated=row.updated,
                language=row.language,
                direction=row.direction,
                presence=here.presence,
                presence_when=here.when,
                changed_since=here.changed_since,
                tk=row.tk,
                trashed=row.trashed is not None,
                conflict=here.conflict,
                embargo=row.embargo,
                words=row.words,
                byline=names.get(row.id, ""),
                created=row.created,
                section_id=row.section_id,
                author=row.author_id,
                key=row.key if keyed else None,
            )
        )
    return tuple(made)
