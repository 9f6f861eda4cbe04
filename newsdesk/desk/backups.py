"""Backups, at the desk: one a day, one a week, made while people write; and going back to one."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk import clock
from newsdesk.changes import Change
from newsdesk.desk.bell import Bell
from newsdesk.errors import NewsdeskError
from newsdesk.store import backup_list
from newsdesk.store.backup_list import Backup, BackupStopped
from newsdesk.words import _

if TYPE_CHECKING:
    from newsdesk.store.database import Store

Check = Callable[[float], None]
_PATIENCE = 3.0  # s


class BackupService:
    """The backups of the open store. Each that is made is told as `Change("backup")`. Never in the GUI's thread."""

    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell
        self._stopped = threading.Event()
        self._one_at_a_time = threading.Lock()

    @property
    def place(self) -> Path:
        """The folder they go to."""
        return backup_list.place_of(self._store.path)

    @property
    def has_own_place(self) -> bool:
        """Whether somebody chose that folder."""
        return self.place != backup_list.default_place(self._store.path)

    def choose_place(self, place: Path | None) -> None:
        """From now on they go to `place`, None: beside the store. Earlier ones stay where they are.

        Raises BackupFailed.
        """
        backup_list.choose_place(self._store.path, place or backup_list.default_place(self._store.path))
        self._bell.ring(Change("backup"))

    def list(self) -> tuple[Backup, ...]:
        """The newest first; also those of other stores of this name in the same folder."""
        return list_backups(self._store.path)

    def is_due(self) -> bool:
        """Whether today (UTC) has none yet. A clock that is wrong makes one too many at the most."""
        own = self._own()
        return not own or own[0].made.date() != clock.now().date()

    def make(self, check: Check = lambda _share: None) -> Backup:
        """Back up now, then let go of what is superfluous. It takes a while.

        `check` is called with the share that is done; what it raises ends the work. Raises BackupFailed, and
        BackupStopped once the desk closes.
        """

        from newsdesk.store import backup

        def look(share: float) -> None:
            if self._stopped.is_set():
                raise BackupStopped
            check(share)

        with self._one_at_a_time:
            store = self._store
            key = store.settings.key()
            made = backup.make(store.path, self.place, key, clock.now(), check=look)
            self._tidy(look)
        self._bell.ring(Change("backup"))
        return made

    def stop(self) -> None:
        """Make none any more, and end the one that is being made. Waits until it has taken away what it began."""
        self._stopped.set()
        if self._one_at_a_time.acquire(timeout=_PATIENCE):
            self._one_at_a_time.release()

    def _tidy(self, check: Check) -> None:
        """Thin them out, then let go of media that nothing refers to any more."""
        from newsdesk.store import backup_media

        for one in backup_list.superfluous(self._own()):
            backup_list.remove(one)
        left = backup_list.list_backups(self.place, "")
        if not all(one.noted for one in left):
            return  # nobody knows what it needs
        named = frozenset().union(*(one.named for one in left))
        self._store.unused_media.expire(named, lambda: check(1.0))
        needed = frozenset().union(*(one.media for one in left), self._store.media.shas())
        backup_media.let_go(self.place / "media", needed)

    def _own(self) -> tuple[Backup, ...]:
        key = self._store.settings.key()
        return tuple(one for one in self.list() if one.key == key)


def list_backups(store: Path, place: Path | None = None) -> tuple[Backup, ...]:
    """The backups of the store at this path, the newest first; with `place` all backups in that folder.

    The store need not be open, nor be there.
    """
    if place is not None:
        return backup_list.list_backups(place, "")
    return backup_list.list_backups(backup_list.place_of(store), store.stem)


class InUse(NewsdeskError):
    """Another program has the store open."""

    def __init__(self, store: Path) -> None:
        super().__init__(
            _("The store {path} is open in another newsdesk.").format(path=store),
            _("Nothing was changed."),
            _("Close it there, and try again."),
        )


def restore_alone(store: Path, chosen: Backup) -> Path | None:
    """`restore` for a program that does not know who has the store open. Raises InUse, RestoreFailed."""
    from newsdesk.store.open_story import OpenStory
    from newsdesk.store.turn import Turn

    turn = Turn(store)
    if OpenStory(store).is_window_elsewhere() or not turn.take():
        raise InUse(store)
    try:
        return restore(store, chosen)
    finally:
        turn.give_back()


def restore(store: Path, chosen: Backup) -> Path | None:
    """Put `chosen` in the place of the store at this path, which nobody may have open; where the one of before is now.

    Raises RestoreFailed; then the store is as it was.
    """
    from newsdesk.store.restore import restore as put

    return put(store, chosen, clock.now())


def go_back(store: Path, aside: Path) -> Path | None:
    """Undo `restore`, which set `aside`; where what stood there until now is. Nobody may have the store open.

    Raises RestoreFailed; then the store is as it was.
    """
    from newsdesk.store.restore import go_back as put

    return put(store, aside, clock.now())
