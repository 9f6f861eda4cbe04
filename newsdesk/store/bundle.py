"""A story with all that belongs to it, as it goes from one store to another. No SQLAlchemy here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from newsdesk.store.records import Article, MediaItem, Note, RevisionReason

_MEDIA = re.compile(r"media:(?:(?:audio|video|file)/)?([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Bundle:
    """Free of a store's own numbers: names in place of ids.

    `article`: `id` and `version` are 0, the ids of its authors too, and its `section` is None. `section`: the names of
    the section and those over it, from the top. `notes`: the margin notes, their `article` 0. `follows`: the keys of
    the stories that it goes on from. `media`: the facts of what it shows.
    """

    article: Article
    section: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    follows: tuple[str, ...] = ()
    media: tuple[MediaItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Past:
    """A revision on its way to another store. `article`: as there, but without numbers of its own."""

    article: Article
    reason: RevisionReason
    created: datetime
    by: str = ""
    about: str = ""
    name: str = ""


def media_of(body: str) -> Iterator[str]:
    """The SHA-256 of each picture and file that a body names."""
    return (match[1] for match in _MEDIA.finditer(body))
