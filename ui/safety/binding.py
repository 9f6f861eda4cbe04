"""Binds what keeps work from being lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.safety.backups import BackupKeeper
from ui.safety.reopening import PlaceKeeper
from ui.safety.salvage import DamageWatch, ask_to_salvage, can_be_salvaged

if TYPE_CHECKING:
    from ui.panes import Panes


def bind_safety(panes: Panes) -> None:
    BackupKeeper(panes)
    PlaceKeeper(panes)
    DamageWatch(panes)
    panes.actions_.bind("restore_backup", lambda: ask_to_restore(panes))
    panes.frame.usable.connect(lambda: offer_backup(panes))
    panes.text.salvage_wanted.connect(lambda: ask_to_salvage(panes))
    panes.text.backup_wanted.connect(panes.actions_["restore_backup"].trigger)


def offer_backup(panes: Panes) -> None:
    """Where the store could not be opened and there are backups of it."""
    trouble, path = panes.text.trouble, panes.frame.store_path
    if panes.desk is not None or trouble is None:
        return
    damaged = can_be_salvaged(trouble.error, path)

    def look() -> bool:
        from newsdesk.desk.backups import list_backups

        return bool(list_backups(path))

    panes.jobs.run(look, lambda there: trouble.offer(salvage=damaged, backup=there))


def ask_to_restore(panes: Panes) -> None:
    from ui.safety.restore import ask_to_restore as ask

    ask(panes)
