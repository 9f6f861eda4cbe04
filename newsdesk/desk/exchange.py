"""Stories in and out of the desk, as files. These calls wait for the end of it.

The work is done in the worker process, but for what takes no longer than starting one: a few small files or stories.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsdesk import clock
from newsdesk.changes import Change, ChangeKind
from newsdesk.desk.bell import Bell
from newsdesk.errors import NewsdeskError
from newsdesk.exchange.report import Known, Progress, Report
from newsdesk.words import _, why

if TYPE_CHECKING:
    from newsdesk.store.database import Store
    from newsdesk.worker import Worker

Told = Callable[[Progress], None]
_TOUCHED: tuple[ChangeKind, ...] = ("section", "author", "media", "article")
_FEW = 5  # files, or stories
_SMALL = 50_000  # bytes of these files together; beyond it reading them could be felt at the keys
_PACKED = frozenset({".docx", ".zip"})
"""Their size says little of what is in them."""
_BETWEEN = 2.0  # s between two looks at what has come so far


class BrokeOff(NewsdeskError):
    """The worker process ended in the midst of its work."""

    def __init__(self, meaning: str) -> None:
        super().__init__(
            _("The work broke off: its process was ended, by the system or by somebody."),
            meaning,
            _("Try again; with very many stories, a part of them at a time."),
        )


class ExchangeService:
    """`told` is called in the calling thread with each step; `stop`, once set, ends the work."""

    def __init__(self, store: Store, bell: Bell, worker: Callable[[], Worker]) -> None:
        self._store = store
        self._bell = bell
        self._worker = worker

    def export(
        self,
        into: Path,
        ids: Sequence[int] | None = None,
        told: Told | None = None,
        stop: threading.Event | None = None,
        *,
        everything: bool = False,
    ) -> Report:
        """These stories, or all that are not in the trash, to a new folder in the folder `into`.

        `everything` (without `ids`): those in the trash, too, all media, the settings and the list of sites; never a
        password. Stopped, nothing is left there, and the report has no folder. Raises ExportFailed, BrokeOff.
        """
        folder = _free(into / f"newsdesk {clock.now().astimezone():%Y-%m-%d}")
        arguments = str(self._store.path), str(folder), None if ids is None else tuple(ids), everything
        stopped = Report(ended=_("It was stopped. Nothing was exported."))
        here = ids is not None and len(ids) <= _FEW
        meaning = _("The export is not whole; the stories are as they were.")
        return self._run(
            "newsdesk.exchange.export_folder:export", arguments, told, stop, here=here, stopped=stopped, meaning=meaning
        )

    def take_in(
        self,
        paths: Sequence[Path],
        known: Known = Known.LEAVE,
        told: Told | None = None,
        stop: threading.Event | None = None,
        open_story: int = 0,
    ) -> Report:
        """Import files, folders, and zips of folders. See `import_files` for `known` and `open_story`.

        What came before it was stopped stays. Raises BrokeOff.
        """
        last = time.monotonic()

        def tell(progress: Progress) -> None:
            nonlocal last
            if told is not None:
                told(progress)
            if time.monotonic() - last > _BETWEEN:
                last = time.monotonic()
                self._bell.ring(Change("article"))

        arguments = str(self._store.path), tuple(str(path) for path in paths), known.value, open_story
        stopped = Report(ended=_("It was stopped. What had come by then stays."))
        here = _is_small(paths)
        meaning = _("What had come by then stays; each story is whole.")
        try:
            return self._run(
                "newsdesk.exchange.import_files:import_files",
                arguments,
                tell,
                stop,
                here=here,
                stopped=stopped,
                meaning=meaning,
            )
        finally:
            for kind in _TOUCHED:
                self._bell.ring(Change(kind))

    def _run(
        self,
        function: str,
        arguments: tuple[Any, ...],
        told: Told | None,
        stop: threading.Event | None,
        *,
        here: bool,
        stopped: Report,
        meaning: str,
    ) -> Report:
        from newsdesk.worker import Cancelled, WorkerDied

        def tell(progress: Progress) -> None:
            if stop is not None and stop.is_set():
                raise Cancelled
            if told is not None:
                told(progress)

        report: Report
        try:
            if here:
                module, _colon, name = function.partition(":")
                report = getattr(import_module(module), name)(tell, *arguments)
            else:
                report = self._worker().run(function, *arguments, told=told, stop=stop)
        except Cancelled:
            return stopped
        except WorkerDied as error:
            raise BrokeOff(meaning) from error
        except OSError as error:
            reason = why(error)
            raise NewsdeskError(_("No process could be started: {reason}.").format(reason=reason), meaning) from error
        return report


def _is_small(paths: Sequence[Path]) -> bool:
    if len(paths) > _FEW or any(path.suffix.lower() in _PACKED for path in paths):
        return False
    try:
        return all(path.is_file() for path in paths) and sum(path.stat().st_size for path in paths) <= _SMALL
    except OSError:
        return False


def _free(folder: Path) -> Path:
    """Another name where this one is taken."""
    found, number = folder, 2
    while found.exists():
        found, number = folder.with_name(f"{folder.name} ({number})"), number + 1
    return found
