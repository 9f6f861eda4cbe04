"""A story with all that belongs to it, as it goes from one store to another. No SQLAlchemy here."""

from __future__ import annotations

from dataclasses import dataclass

from newsdesk.store.records import Article, MediaItem, Note


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
