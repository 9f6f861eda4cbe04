"""Cards of embedded pages: asked for by an editor, kept in the story, shown without a network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdesk.desk.media import MediaService


@dataclass(frozen=True, slots=True)
class Card:
    """`picture`: the SHA-256 of one in the media store, "" for none. `lacks`: why there is none, in words."""

    title: str
    site: str
    picture: str = ""
    lacks: str = ""


class CardService:
    def __init__(self, media: MediaService) -> None:
        self._media = media

    def fetch(self, url: str, stopped: Callable[[], bool] = lambda: False) -> Card:
        """What the page at `url` says of itself; its picture goes into the media store. No story is changed.

        Goes to the network, for 20 seconds at most; `stopped` is asked now and then. Raises PublishError,
        StoreUnwritable.
        """
        from newsdesk.images.opening import PictureRefused
        from newsdesk.publish.embed_card import find_card

        found = find_card(url, stopped)
        if not found.picture:
            return Card(found.title, found.site, lacks=found.lacks)
        try:
            item = self._media.add(found.picture, found.picture_name)
        except PictureRefused as error:
            return Card(found.title, found.site, lacks=error.what)
        self._media.update(
            item.sha,
            title=None if item.title else found.title,
            alt=None if item.alt else found.title,
            credit=None if item.credit else found.site,
        )
        return Card(found.title, found.site, item.sha)
