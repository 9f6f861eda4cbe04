"""What the editor asks the window for: files of a person's choosing, kept in the media store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from newsdesk.desk.cards import Card
from newsdesk.store.records import MediaItem


class FileKinds(Enum):
    PICTURE = auto()
    PICTURES = auto()
    FILE = auto()
    FILES = auto()


@dataclass(frozen=True, slots=True)
class FilesWanted:
    """`then` gets what was kept, in the order of the choice; it is not called where nothing was. `title`: of the
    dialog, where it is another than usual.
    """

    kinds: FileKinds
    then: Callable[[Sequence[MediaItem]], None]
    title: str = ""


@dataclass(frozen=True, slots=True)
class EditWanted:
    """A picture that a person wants to edit; `then` gets what came of it, and is not called where nothing did.
    `lead`: lists show a part of it.
    """

    sha: str
    then: Callable[[MediaItem], None]
    lead: bool = False


@dataclass(frozen=True, slots=True)
class CardWanted:
    """What the page at `url` says of itself; `then` gets it, and is not called where it did not come."""

    url: str
    then: Callable[[Card], None]
