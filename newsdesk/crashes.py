"""How a run of the program ended, as the next one finds it: a mark is there while it runs, and gone if it ends well.

The mark is a file in the log's folder. It is locked by the system as long as its program lives; Python's fault handler
writes the stack into it when the process dies of a signal. A stack names files and lines, never a value. A window makes
its mark before it stands, so nothing heavy is imported here.
"""

from __future__ import annotations

import faulthandler
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from newsdesk import clock
from newsdesk.store.turn import lock
from newsdesk.words import _

LOG = "newsdesk.log"
_LOG_LINES = 40
_LOG_BYTES = 32 * 1024
_LARGEST = 256 * 1024  # bytes of a mark that are read
_KEPT = 5  # reports
_BEGUN = "begun "


class Mark:
    """Of this run, in the log's `folder`. `store`: a short name of the store, "" for none; only letters and digits.

    Where nothing can be written there is none, and nothing is said: people can write stories all the same.
    """

    def __init__(self, folder: Path, store: str = "") -> None:
        self._path = folder / f"running-{store}-{os.getpid()}.txt"
        self._file: int | None = None

    def begin(self) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
        except OSError:
            return
        with suppress(OSError):
            lock(file)
        self._file = file
        self.write(f"{_BEGUN}{clock.now().isoformat()}\n")
        faulthandler.enable(file)

    def write(self, text: str) -> None:
        """Add to what the next start finds, if it comes to that. No values: `text` goes into a report."""
        if self._file is not None:
            with suppress(OSError):
                os.write(self._file, text.encode("utf-8", "replace"))

    def end(self) -> None:
        """This run ends well. Again does nothing."""
        if self._file is not None:
            faulthandler.disable()
            file, self._file = self._file, None
            with suppress(OSError):
                os.close(file)
                self._path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Crash:
    """A run that did not end well. `ended`: when, None where nobody was left to note it (a kill, a power cut).

    `report`: to be sent to somebody; it holds no story's text and nothing private.
    """

    ended: datetime | None
    report: str
    marks: tuple[Path, ...]


def find(folder: Path, store: str = "") -> Crash | None:
    """The latest run on this store that did not end well; None where each did. `settle` is to follow."""
    try:
        marks = [path for path in folder.glob(f"running-{store}-*.txt") if _is_left(path)]
        marks.sort(key=lambda path: path.stat().st_mtime)
        return _read(folder, marks) if marks else None
    except OSError:
        return None


def settle(folder: Path, crash: Crash) -> Path | None:
    """It was told: keep the report, and tell it no more. Where it is kept; None where that could not be done."""
    kept = folder / f"crash-{clock.now():%Y%m%dT%H%M%S}.txt"
    for mark in crash.marks:
        with suppress(OSError):
            mark.unlink()
    try:
        kept.write_text(crash.report, "utf-8")
        for old in reports(folder)[_KEPT:]:
            old.unlink()
    except OSError:
        return None
    return kept


def reports(folder: Path) -> list[Path]:
    """Those that are kept, the newest first."""
    return sorted(folder.glob("crash-*.txt"), reverse=True)


def _is_left(mark: Path) -> bool:
    """Whether nobody holds it any more."""
    try:
        file = os.open(mark, os.O_RDWR)
    except OSError:
        return False
    try:
        lock(file)
    except OSError:
        return False
    finally:
        os.close(file)
    return True


def _read(folder: Path, marks: list[Path]) -> Crash:
    import platform

    from newsdesk.parts import own_version, version_of
    from newsdesk.private import without_private

    with marks[-1].open("rb") as file:
        text = file.read(_LARGEST).decode("utf-8", "replace")
    first, _line, trace = text.partition("\n")
    try:
        begun = datetime.fromisoformat(first.removeprefix(_BEGUN))
    except ValueError:
        begun = None
    ended = datetime.fromtimestamp(marks[-1].stat().st_mtime, UTC) if trace.strip() else None
    unknown = _("unknown")
    program = f"newsdesk {own_version()}, Python {platform.python_version()}, PySide6 {version_of('PySide6')}"
    parts = [
        _("newsdesk ended unexpectedly"),
        _("Begun: {begun}. Ended: {ended}.").format(
            begun=f"{begun:%Y-%m-%d %H:%M:%S} UTC" if begun else unknown,
            ended=f"{ended:%Y-%m-%d %H:%M:%S} UTC" if ended else unknown,
        ),
        f"{program}, {platform.system()} {platform.release()} ({platform.machine()})",
        "",
        _("Where it happened:"),
        trace.strip() or _("nothing was noted: it was ended from outside, or the power went"),
        "",
        _("The last lines of the log:"),
        _log_since(folder / LOG, begun) or _("none"),
    ]
    return Crash(ended, without_private("\n".join(parts) + "\n"), tuple(marks))


def _log_since(log: Path, begun: datetime | None) -> str:
    """The end of the log, as far as that run wrote it. Its lines begin with the local time."""
    try:
        with log.open("rb") as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - _LOG_BYTES))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return ""
    if begun is not None:
        first = f"{begun.astimezone():%Y-%m-%d %H:%M:%S}"
        at = next((at for at, line in enumerate(lines) if line[:1].isdigit() and line[: len(first)] >= first), None)
        lines = lines[at:] if at is not None else []
    return "\n".join(lines[-_LOG_LINES:])
