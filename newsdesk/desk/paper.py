"""What belongs to the paper, not to one story: sections, authors, tags, pictures, the desk's settings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.changes import Change
from newsdesk.desk.bell import Bell
from newsdesk.store.records import Author, DeskSettings, MediaItem, Section, SectionBefore, TagsBefore, TagUse

if TYPE_CHECKING:
    from PIL.Image import Image

    from newsdesk.images.edit import Recipe
    from newsdesk.store.database import Store


@dataclass(frozen=True, slots=True)
class ToEdit:
    """`picture`: the upright original, made small, without what `recipe` did to it."""

    original: MediaItem
    recipe: Recipe
    picture: Image


class SectionService:
    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell

    def list(self) -> tuple[Section, ...]:
        """In the order of the paper."""
        return self._store.sections.list()

    def get(self, id: int) -> Section:
        return self._store.sections.get(id)

    def add(self, name: str, parent: int | None = None) -> Section:
        """The section of this name under `parent`, made where there is none. Raises NameMissing."""
        return self._told(self._store.sections.add(name, parent))

    def rename(self, id: int, name: str) -> Section:
        """Its address stays once a story stands in it. Raises NotThere, NameMissing, NameTaken."""
        return self._told(self._store.sections.rename(id, name))

    def move(self, id: int, parent: int | None, place: int) -> Section:
        """Under `parent` (None: at the top), as number `place` there. Raises NotThere, WithinItself, NameTaken."""
        return self._told(self._store.sections.move(id, parent, place))

    def remove(self, id: int) -> SectionBefore:
        """Its stories and sections go to the section over it, or to none. `put_back` undoes it. Raises NotThere."""
        before = self._store.sections.remove(id)
        self._bell.ring(Change("section", id))
        self._bell.ring(Change("article"))
        return before

    def put_back(self, before: SectionBefore) -> Section:
        """Undo a removal."""
        section = self._told(self._store.sections.put_back(before))
        self._bell.ring(Change("article"))
        return section

    def figures(self) -> dict[int, int]:
        """How many stories stand in each section itself, those in the trash too."""
        return self._store.sections.figures()

    def _told(self, section: Section) -> Section:
        self._bell.ring(Change("section", section.id))
        return section


class AuthorService:
    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell

    def list(self) -> tuple[Author, ...]:
        """By name."""
        return self._store.authors.list()

    def add(self, name: str, biography: str = "") -> Author:
        """The author of this name, made where there is none."""
        author = self._store.authors.add(name, biography)
        self._bell.ring(Change("author", author.id))
        return author

    def save(self, author: Author) -> Author:
        """Raises NotThere, NameMissing, NameTaken."""
        author = self._store.authors.save(author)
        self._bell.ring(Change("author", author.id))
        return author

    def figures(self) -> dict[int, int]:
        """Over how many stories each author's name stands, those in the trash too."""
        return self._store.authors.figures()

    def merge(self, id: int, into: int) -> Author:
        """One person under two names: all stories of `id` are `into`'s from now on. Raises NotThere."""
        author = self._store.authors.merge(id, into)
        self._bell.ring(Change("author", into))
        self._bell.ring(Change("article"))
        return author

    def remove(self, id: int) -> None:
        """Raises NotThere, and InUse where the name stands over a story."""
        self._store.authors.remove(id)
        self._bell.ring(Change("author", id))


class TagService:
    """Each change is told as `Change("tag")`; what is given back undoes it with `put_back`."""

    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell

    def list(self) -> tuple[str, ...]:
        """Every tag in use, by name."""
        return self._store.tags.list()

    def uses(self) -> tuple[TagUse, ...]:
        """The same with the number of their stories."""
        return self._store.tags.uses()

    def rename(self, name: str, new: str) -> TagsBefore:
        """Where `new` is another tag the two become one. Raises NotThere, NameMissing."""
        return self._told(self._store.tags.rename(name, new))

    def merge(self, names: Iterable[str], into: str) -> TagsBefore:
        """Stories of `names` are filed under `into` from now on. Raises NotThere, NameMissing."""
        return self._told(self._store.tags.merge(names, into))

    def remove(self, names: Iterable[str]) -> TagsBefore:
        """Take the tags off all stories. Raises NotThere."""
        return self._told(self._store.tags.remove(names))

    def put_back(self, before: TagsBefore, instead_of: str = "") -> None:
        """Undo; `instead_of`: the tag that a merge or a new name gave the stories."""
        self._store.tags.put_back(before, instead_of)
        self._told(before)

    def _told(self, before: TagsBefore) -> TagsBefore:
        self._bell.ring(Change("tag"))
        self._bell.ring(Change("article"))
        return before


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
    ) -> MediaItem:
        """What the picture's next uses start from; None leaves a fact as it is."""
        item = self._store.media.update(sha, alt=alt, caption=caption, credit=credit, title=title)
        self._bell.ring(Change("media"))
        return item


class SettingsService:
    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell

    def get(self) -> DeskSettings:
        return self._store.settings.get()

    def save(self, settings: DeskSettings) -> None:
        self._store.settings.save(settings)
        self._bell.ring(Change("settings"))
