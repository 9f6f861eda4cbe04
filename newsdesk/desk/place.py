"""Where the desk's owner was, and whether the program came to a good end."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from newsdesk.store.errors import NotThere
from newsdesk.store.place import Place, read_place, write_place

if TYPE_CHECKING:
    from newsdesk.store.database import Store


class PlaceService:
    """`last`: where they were when this desk was opened; nowhere if that story is gone or in the trash.

    `recovered`: the program was ended before it could close, and this is when the story was saved last; else None.
    """

    def __init__(self, store: Store) -> None:
        self._path = store.path
        self.last, self.recovered = _found(store)

    def keep(self, place: Place) -> None:
        """They are there now."""
        write_place(self._path, place)


def _found(store: Store) -> tuple[Place, datetime | None]:
    place = read_place(store.path)
    if not place.article:
        return Place(), None
    try:
        article = store.articles.get(place.article)
    except NotThere:
        return Place(), None
    if article.trashed is not None:
        return Place(), None
    return place, article.updated if place.open else None
