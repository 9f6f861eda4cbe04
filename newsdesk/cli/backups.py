"""`backup`, `restore`."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsdesk.cli import codes, output
from newsdesk.cli.call import Call, command, need_store
from newsdesk.cli.codes import Unknown
from newsdesk.cli.work import Work
from newsdesk.words import _, moment

if TYPE_CHECKING:
    from newsdesk.desk.backups import BackupService
    from newsdesk.store.backup_list import Backup

LATEST = "latest"
_WIDTHS = (0, 16, 8)


@command(
    "backup",
    _("Back up the store and its media now, also while people write. Older backups are thinned as always."),
    """
newsdesk backup
newsdesk backup --list --json
""",
)
@click.option("--list", "only_list", is_flag=True, help=_("Make none, and list those that there are."))
def backup(call: Call, only_list: bool) -> int:
    if only_list:
        return _list(call)
    with call.desk() as desk:
        work = Work(lambda stop: _make(desk.backups, stop))
        made = work.run()
    if made is None:
        output.say(_("newsdesk: The backup was stopped. Earlier backups are untouched."))
        return codes.INTERRUPTED
    if call.as_json:
        output.write_json(_facts(made))
    else:
        output.write_line(str(made.path))
    return codes.DONE


@command(
    "restore",
    _(
        "Let a backup take the store’s place. BACKUP is its number, its file, or “latest”. The store of before stays "
        "beside it, whole. The window must be closed."
    ),
    """
newsdesk restore latest
newsdesk restore 17
""",
)
@click.argument("which", metavar="BACKUP")
def restore(call: Call, which: str) -> int:
    from newsdesk.desk.backups import restore_alone

    path = call.path
    chosen = _chosen(path, which)
    kept = restore_alone(path, chosen)
    if call.as_json:
        output.write_json({"store": str(path), "backup": str(chosen.path), "kept": str(kept) if kept else ""})
    else:
        output.write_line(
            _("The store is as it was at {time}.").format(time=moment(chosen.made))
            + (" " + _("What stood there before is {path}.").format(path=kept) if kept else "")
        )
    return codes.DONE


def _make(backups: BackupService, stop: threading.Event) -> Backup | None:
    from newsdesk.store.backup_list import BackupStopped

    def check(share: float) -> None:
        output.progress(f"{round(share * 100)} %")
        if stop.is_set():
            raise BackupStopped

    try:
        return backups.make(check)
    except BackupStopped:
        return None


def _list(call: Call) -> int:
    from newsdesk.desk.backups import list_backups

    need_store(call.path)
    found = list_backups(call.path)
    if call.as_json:
        output.write_json(*(_facts(one) for one in found))
    else:
        output.write_rows(
            ((str(one.number), output.moment(one.made), _stories(one), str(one.path)) for one in found), _WIDTHS
        )
    return codes.DONE


def _chosen(store: Path, which: str) -> Backup:
    """Raises Unknown."""
    from newsdesk.desk.backups import list_backups

    path = Path(which).absolute()
    here = list_backups(store)
    if path.is_file():
        found = [one for one in list_backups(store, path.parent) if one.path == path]
    elif which == LATEST:
        found = list(here[:1])
    else:
        found = [one for one in here if str(one.number) == which]
    if len(found) > 1:
        raise Unknown(_("Several backups have the number {which}.").format(which=which), "", _("Name the file."))
    if not found:
        raise Unknown(
            _("There is no backup {which}.").format(which=which),
            "",
            _("“newsdesk backup --list” says which there are."),
        )
    return found[0]


def _stories(one: Backup) -> str:
    return "" if one.stories is None else str(one.stories)


def _facts(one: Backup) -> dict[str, Any]:
    return {
        "number": one.number,
        "made": one.made,
        "stories": one.stories,
        "media": len(one.media),
        "size": one.size,
        "file": str(one.path),
    }
