"""What belongs to the paper, not to one story: sections, authors, tags, the desk's settings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from newsdesk.changes import Change
from newsdesk.desk.bell import Bell
from newsdesk.store.records import Author, DeskSettings, Section, SectionBefore, TagsBefore, TagUse

if TYPE_CHECKING:
    from newsdesk.store.database import Store


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
        """How many stories stand in each section itself; the trash does not count."""
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
        """Over how many stories each author's name stands; the trash does not count."""
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
        """Those of stories that are not in the trash, with the number of these."""
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


class SettingsService:
    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell

    def get(self) -> DeskSettings:
        return self._store.settings.get()

    def save(self, settings: DeskSettings) -> None:
        self._store.settings.save(settings)
        self._bell.ring(Change("settings"))
