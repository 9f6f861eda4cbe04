"""What belongs to the paper, not to one story: sections, authors, tags, pictures, the desk's settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.changes import Change
from newsdesk.desk.bell import Bell
from newsdesk.store.records import Author, DeskSettings, MediaItem, Section

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

    def add(self, name: str) -> Section:
        """The section of this name, made where there is none."""
        section = self._store.sections.add(name)
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
        author = self._store.authors.save(author)
        self._bell.ring(Change("author", author.id))
        return author


class TagService:
    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self) -> tuple[str, ...]:
        """Every tag in use, by name."""
        return self._store.tags.list()


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
