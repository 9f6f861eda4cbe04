"""What can go wrong with the store, in words for the person. No SQLAlchemy here: a window may import this at once."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from newsdesk.errors import NewsdeskError
from newsdesk.words import _

Found = TypeVar("Found")


class StoreTooNew(NewsdeskError):
    """The store was written by a later version of the program. The file was only read."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            _("The store {path} was made by a newer newsdesk (form {found}; this one knows {known}).").format(
                path=path, found=found, known=known
            ),
            _("Nothing in it was changed."),
            _("Update newsdesk, or open another store."),
        )


class NotAStore(NewsdeskError):
    """The file is something else. It was only read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _("{path} is not a newsdesk store.").format(path=path),
            _("Nothing in it was changed."),
            _("Choose another file; a file that does not exist yet becomes a new store."),
        )


class StoreUnwritable(NewsdeskError):
    """The store cannot be written: no right, no room, or another program holds it."""

    def __init__(self, reason: str, advice: str = "") -> None:
        super().__init__(
            reason,
            _("What was saved before is untouched; what you wrote since is not saved yet."),
            advice or _("Make the folder writable, or open a store somewhere else."),
        )

    @classmethod
    def at(cls, path: Path, reason: str) -> StoreUnwritable:
        """`reason`: what the system said, such as "Permission denied"."""
        return cls(_("newsdesk cannot write to {path}: {reason}.").format(path=path, reason=reason))

    @classmethod
    def gone(cls, path: Path) -> StoreUnwritable:
        return cls(
            _("The store {path} is not there any more.").format(path=path),
            _("Put its folder back or connect its drive again; newsdesk then saves by itself."),
        )

    @classmethod
    def taken(cls, path: Path) -> StoreUnwritable:
        return cls(_("There is a file {path} already.").format(path=path), _("Choose another name."))

    @classmethod
    def full(cls) -> StoreUnwritable:
        return cls(_("The disk is full."), _("Free some space; newsdesk then saves by itself."))

    @classmethod
    def busy(cls) -> StoreUnwritable:
        return cls(_("Another program holds the store."), _("Close it there; newsdesk then saves by itself."))


class StoreGone(NewsdeskError):
    """The store that was open last is not where it was. None is begun in its place."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _("The store {path} is not there.").format(path=path),
            _("Nothing was changed, and none was begun in its place."),
            _("Put its folder back or connect its drive and try again, or open another store."),
        )


class StoreDamaged(NewsdeskError):
    """SQLite found the file's inner form broken."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _("The store {path} is damaged.").format(path=path),
            _("What can be read of it can be salvaged into a new store; the damaged file is kept."),
            _("Salvage it now, or restore a backup."),
        )


class NotThere(NewsdeskError):
    """What was asked for by its number is not in the store (any more)."""

    def __init__(self, noun: str, id: int | str) -> None:
        super().__init__(_("There is no {noun} {id} in this store.").format(noun=noun, id=str(id)))


class NoWord(NewsdeskError):
    """A snippet without the short word that it is called by."""

    def __init__(self) -> None:
        super().__init__(_("A snippet needs a short word."), "", _("Give it a word without spaces."))


class NameMissing(NewsdeskError):
    """A section, an author, a tag or a template without a name."""

    def __init__(self) -> None:
        super().__init__(_("A name is missing."), _("Nothing was changed."), _("Type one."))


class NameTaken(NewsdeskError):
    """Another of the same kind has this name already."""

    def __init__(self, name: str, advice: str = "") -> None:
        super().__init__(
            _("{name} is there already.").format(name=name),
            _("Nothing was changed."),
            advice or _("Choose another name, or merge the two."),
        )


class InUse(NewsdeskError):
    """Somebody whose name stands over stories is not removed."""

    def __init__(self, name: str, stories: int, *, only_in_trash: bool = False) -> None:
        said = (
            _("{name} stands over stories in the trash: {n}.")
            if only_in_trash
            else _("{name} stands over stories: {n}.")
        )
        super().__init__(
            said.format(name=name, n=stories),
            _("Nothing was changed."),
            _("Merge with another author instead, or change the bylines first."),
        )


class WithinItself(NewsdeskError):
    """A section cannot stand under itself."""

    def __init__(self) -> None:
        super().__init__(_("A section cannot stand under itself."), _("Nothing was changed."))


class NoName(NewsdeskError):
    """A saved search without a name."""

    def __init__(self) -> None:
        super().__init__(_("A saved search needs a name."), "", _("Type one."))


class AlreadyHere(NewsdeskError):
    """A story with this key is in the store."""

    def __init__(self) -> None:
        super().__init__(_("This story is on this desk already."), _("It was left as it is."))


class SentAgainSince(NewsdeskError):
    """An old job cannot be taken up again: a later one carries the same story to the same site."""

    def __init__(self) -> None:
        super().__init__(
            _("This story was sent to the site again since."),
            _("The earlier attempt would put an older text in its place."),
            _("Retry the latest attempt, or publish the story anew."),
        )


def there(found: Found | None, noun: str, id: int | str) -> Found:
    """`found`, or NotThere where it is None."""
    if found is None:
        raise NotThere(noun, id)
    return found
