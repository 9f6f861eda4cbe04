"""Where unexpected exceptions end: in a log without secrets and without the text of stories; the story is saved first.

The log names the type of an exception and the lines it passed through, never its message: that may quote a value.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

LOG_BYTES = 512 * 1024
LOG_FILES = 3

_log = logging.getLogger("newsdesk")


class Rescue(QObject):
    """Takes `sys.excepthook` and `threading.excepthook`. `happened` comes once, on the GUI thread.

    `save`: saves the open story from a full read; given by the window. It runs once for each burst of exceptions.
    """

    happened = Signal()
    _caught = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.save: Callable[[], None] | None = None
        self._told = False
        self._saving = False
        self._before = (sys.excepthook, threading.excepthook)
        self._caught.connect(self._rescue, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def release(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("unexpected %s", without_values(kind, error, trace))
        self._caught.emit()

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_type is not SystemExit and args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _rescue(self) -> None:
        if not self._saving and self.save is not None:
            self._saving = True
            try:
                self.save()
            except Exception as error:  # noqa: BLE001 - what broke may break the saving too
                _log.critical("the rescue failed: %s", without_values(type(error), error, error.__traceback__))
            finally:
                self._saving = False
        if not self._told:
            self._told = True
            self.happened.emit()


def without_values(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """The exception's type and the lines it passed through, with those of what caused it; no messages."""
    lines = [kind.__qualname__]
    lines += [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(trace)]
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        lines += ["after", without_values(type(cause), cause, cause.__traceback__)]
    return "\n".join(lines)


def open_log(folder: Path) -> Path:
    """Let all logging go to a rotating file in `folder` from now on. Gives its path."""
    from logging.handlers import RotatingFileHandler

    path = folder / "newsdesk.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
    except OSError:
        return path  # a machine that cannot keep a log still lets people write
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    _log.setLevel(logging.INFO)
    return path


def note_in(write: Callable[[str], None]) -> None:
    """Let `write` have what ends up here, too: for the report of a run that does not end well."""
    handler = _Note(logging.CRITICAL)
    handler.write = write
    handler.setFormatter(_Formatter("%(asctime)s %(message)s"))
    logging.getLogger().addHandler(handler)


class _Note(logging.Handler):
    write: Callable[[str], None]

    def emit(self, record: logging.LogRecord) -> None:
        self.write(f"{self.format(record)}\n")


class _Formatter(logging.Formatter):
    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        kind, error, trace = ei
        return without_values(kind, error, trace) if kind is not None and error is not None else ""
