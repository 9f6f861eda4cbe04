"""A damaged store: finding out, and making a new one of what can be read. Nobody has it open meanwhile."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from newsdesk import clock
from newsdesk.errors import NewsdeskError
from newsdesk.store import backup_list, backup_media, replacing
from newsdesk.store.disk import sync_file
from newsdesk.store.salvage.report import SalvageReport, text_of
from newsdesk.words import _, why

WORD = "damaged"
_LOOK = 20_000  # steps of SQLite's machine between two looks at whether this is still wanted
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class SalvageFailed(NewsdeskError):
    """No new store could be made; the damaged one is as it was."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            _("The store could not be salvaged: {reason}.").format(reason=reason),
            _("The damaged file is as it was, and so are the backups."),
            _("Free some space and try again, or restore a backup."),
        )


@dataclass(frozen=True, slots=True)
class Salvaged:
    """`kept`: the damaged file. `written`: the report as a text beside it."""

    report: SalvageReport
    kept: Path | None
    written: Path


def is_whole(path: Path, is_wanted: Callable[[], bool] = lambda: True) -> bool:
    """Whether SQLite finds the store's inner form in order; True where that cannot be told. It takes a while."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            connection.set_progress_handler(lambda: not is_wanted(), _LOOK)
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.Error as error:
        return getattr(error, "sqlite_errorcode", 0) & 0xFF not in _DAMAGE


def salvage(path: Path, told: Callable[[float], None], stop: threading.Event) -> Salvaged:
    """Put a new store with all that can be read in the place of the damaged one, which is kept beside it.

    `told` is called in this thread with the share that is done; `stop`, once set, ends the work. Raises SalvageFailed.
    """
    from newsdesk.worker import Cancelled, Worker, WorkerDied

    waiting = replacing.ready(path)
    target = waiting.with_name(waiting.name + ".part")
    place = backup_list.place_of(path)
    worker = Worker()
    try:
        _clean(target)
        arguments = str(path), str(place), str(target)
        report: SalvageReport = worker.run("newsdesk.store.salvage.work:salvage", *arguments, told=told, stop=stop)
        _bring_media(target, place, path.parent)
        sync_file(target)
        target.replace(waiting)
        kept = replacing.put_in_place(path, WORD, clock.now())
        written = (kept or path).with_name((kept or path).name + ".txt")
        with suppress(OSError):
            written.write_text("\n".join(text_of(report)) + "\n", "utf-8")
        return Salvaged(report, kept, written)
    except Cancelled as error:
        raise SalvageFailed(_("it was stopped")) from error
    except WorkerDied as error:
        raise SalvageFailed(_("the process that did it was ended")) from error
    except OSError as error:
        raise SalvageFailed(why(error)) from error
    except sqlite3.Error as error:
        raise SalvageFailed(str(error)) from error
    finally:
        worker.close()
        _clean(target)


def _bring_media(store: Path, place: Path, folder: Path) -> None:
    """Files that are gone from the media folder are in the backups' perhaps."""
    with closing(sqlite3.connect(store)) as connection:
        shas = backup_media.listed(connection)
    backup_media.keep(place / "media", folder / "media", shas, lambda _share: None)


def _clean(target: Path) -> None:
    from newsdesk.store.salvage.work import work_folder

    shutil.rmtree(work_folder(target), ignore_errors=True)
    for ending in ("", "-journal", "-wal", "-shm"):
        target.with_name(target.name + ending).unlink(missing_ok=True)
