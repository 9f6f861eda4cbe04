"""Pictures, sound, films and files of the desk, and the library that lists them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.changes import Change
from newsdesk.desk.bell import Bell
from newsdesk.errors import NewsdeskError
from newsdesk.store.records import MediaItem

if TYPE_CHECKING:
    from PIL.Image import Image

    from newsdesk.images.edit import Recipe
    from newsdesk.images.whole import Revealed
    from newsdesk.store.database import Store
    from newsdesk.store.library import MediaUse, Replaced, Shown


_NOT_DRAWN = frozenset({"image/heif", "image/tiff", "image/avif"})
"""Kinds that Qt or the web engine cannot draw everywhere."""


@dataclass(frozen=True, slots=True)
class ToEdit:
    """`picture`: the upright original, made small, without what `recipe` did to it."""

    original: MediaItem
    recipe: Recipe
    picture: Image


class MediaService:
    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell

    def add(self, data: bytes, file_name: str = "") -> MediaItem:
        """Keep a picture, one copy of it; its caption and credit come from its metadata. Raises PictureRefused."""
        item = self._store.media.add(data, file_name)
        self._bell.ring(Change("media"))
        return item

    def add_file(self, path: Path) -> MediaItem:
        """Keep a sound, a film or another file. Raises FileRefused."""
        item = self._store.media.add_file(path)
        self._bell.ring(Change("media"))
        return item

    def get(self, sha: str) -> MediaItem:
        """Raises NotThere."""
        return self._store.media.get(sha)

    def path(self, sha: str) -> Path:
        """The file of the original. Raises NotThere."""
        return self._store.media.path(sha)

    def path_to_show(self, sha: str) -> Path:
        """A file of the picture that windows can draw: the original, or what stands for it. Raises NotThere."""
        if self._store.media.get(sha).media_type in _NOT_DRAWN:
            with suppress(NewsdeskError):
                return self._store.thumbnails.to_show(sha) or self.path(sha)
        return self.path(sha)

    def to_show(self, sha: str) -> bytes:
        """The same as bytes. Raises NotThere."""
        try:
            return self.path_to_show(sha).read_bytes()
        except FileNotFoundError:
            return self.read(sha)

    def read(self, sha: str) -> bytes:
        """The bytes of the original. Raises NotThere."""
        return self._store.media.read(sha)

    def to_edit(self, sha: str, longest_side: int) -> ToEdit:
        """The picture that `sha` was made of, small enough to work on, and by which recipe.

        Raises NotThere, PictureRefused.
        """
        from newsdesk.images.edit import Recipe
        from newsdesk.images.edited import preview

        item = self._store.media.get(sha)
        first = self._store.media.first(item)
        # where the original is gone, what is left is edited as it is
        done = Recipe.from_json(item.recipe) if first.sha == item.original or not item.original else Recipe()
        return ToEdit(first, done, preview(self._store.media.read(first.sha), longest_side))

    def edited(self, sha: str, recipe: Recipe) -> MediaItem:
        """What the recipe makes of the original of `sha`, as a picture of its own; stories are as they were.

        It takes a while. Raises NotThere, PictureRefused, StoreUnwritable.
        """
        item = self._store.media.edited(sha, recipe)
        self._bell.ring(Change("media"))
        return item

    def still_on(self, sha: str) -> tuple[str, ...]:
        """The sites, by name, in whose own library this picture or the one that it was made of lies.

        A site keeps what it was sent, also when its stories show another version. Raises NotThere.
        """
        item = self._store.media.get(sha)
        sites = self._store.posts.sites_with({sha, item.original} - {""})
        return tuple(site.name for site in self._store.sites.list() if site.id in sites)

    def bring_from(self, folder: Path) -> tuple[str, ...]:
        """Copy the files that are missing from another data folder; gives the names of those not to be had.

        Raises StoreUnwritable.
        """
        lacking = self._store.media.bring_from(folder)
        self._bell.ring(Change("media"))
        return lacking

    def update(
        self,
        sha: str,
        *,
        alt: str | None = None,
        caption: str | None = None,
        credit: str | None = None,
        title: str | None = None,
        copyright: str | None = None,
    ) -> MediaItem:
        """What the picture's next uses start from; None leaves a fact as it is."""
        item = self._store.media.update(sha, alt=alt, caption=caption, credit=credit, title=title, copyright=copyright)
        self._bell.ring(Change("media"))
        return item

    def send_whole(self, sha: str, *, on: bool) -> MediaItem:
        """Whether the picture is sent with all that its file says (see `reveals`) from now on. Raises NotThere."""
        item = self._store.media.send_whole(sha, on=on)
        self._bell.ring(Change("media"))
        return item

    def reveals(self, sha: str) -> Revealed:
        """What the picture tells whoever gets it whole. Raises NotThere, PictureRefused."""
        from newsdesk.images.whole import revealed

        return revealed(self._store.media.read(sha))

    # --- the library -------------------------------------------------------------------------------------------

    def find(self, words: str = "", shown: Shown | None = None) -> tuple[str, ...]:
        """SHA-256 of the files in whose title, caption, credit, alternative text, copyright or file name all of
        `words` are; the newest first. `shown` (`newsdesk.store.library.Shown`): None lists all.
        """
        from newsdesk.store.library import Shown

        return self._store.library.find(words, shown or Shown.ALL)

    def items(self, shas: Sequence[str]) -> tuple[MediaItem, ...]:
        """Those of them that are there, in this order."""
        return self._store.library.items(shas)

    def thumbnail(self, sha: str) -> bytes:
        """A small JPEG or PNG of a picture, made at the first call. Raises NotThere, PictureRefused."""
        return self._store.thumbnails.get(sha)

    def uses(self, sha: str) -> tuple[MediaUse, ...]:
        """The stories that show it now, the last changed first."""
        return self._store.library.uses(sha)

    def replace(self, old: str, new: str) -> Replaced:
        """Show the picture `new` wherever `old` is shown; the words in the stories stay. `put_back` undoes it.

        The open story must be closed or saved first. Raises NotThere, OtherKind.
        """
        done = self._store.library.replace(old, new, by=self._store.settings.get().name)
        self._tell_of(done)
        return done

    def put_back(self, before: Replaced) -> int:
        """Undo a replacement; how many stories stay as they are because somebody worked on them since."""
        left = self._store.library.put_back(before)
        self._tell_of(before)
        return left

    def remove(self, sha: str) -> None:
        """Delete a file that nothing shows, no older version either. Raises NotThere, StillUsed."""
        self._store.library.remove(sha)
        self._store.thumbnails.forget(sha)
        self._bell.ring(Change("media"))

    def protect(self, sha: str) -> MediaItem:
        """Clean the original on this computer, too: what it says of place, camera, owner and history is gone for good.

        The open story must be closed first. Raises NotThere, PictureRefused, StoreUnwritable.
        """
        item = self._store.protection.protect(sha)
        self._store.thumbnails.forget(sha)
        self._bell.ring(Change("media"))
        self._bell.ring(Change("article"))
        return item

    def _tell_of(self, done: Replaced) -> None:
        for id, *_rest in done.stories:
            self._bell.ring(Change("article", id))
        self._bell.ring(Change("media"))
        if done.authors:
            self._bell.ring(Change("author"))
