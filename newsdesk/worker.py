"""Long work in pure Python, in a process of its own: there it takes no key press from whoever writes meanwhile.

`Worker.run("module:function", ...)` spawns a process that imports the module and calls `function(tell, ...)`. `tell`
sends a message back and raises `Cancelled` once the work is no longer wanted. Nothing of ours is imported here; the
desk hands its worker to whoever needs one.

The process is spawned, never forked (threads hold locks), so it is the same on Linux, macOS and Windows: what is given
and given back is pickled. It ends with its work, and by itself when the program that wanted it is gone.
"""

from __future__ import annotations

import gc
import logging
import os
import pickle
import signal
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

log = logging.getLogger(__name__)

Tell = Callable[[object], None]
GRACE = 3.0  # s in which work that is no longer wanted may end by itself
_LOOK = 0.1  # s between two looks at whether it is still wanted
_RARELY = 50_000  # new objects between two collections of garbage
_KINDER = 5  # of `nice`: the window comes first


class Cancelled(Exception):
    """The work was ended because nobody wants it any more."""


class WorkerDied(Exception):
    """The process ended in the midst of its work: killed, out of memory, or crashed. `code` as the system tells it."""

    def __init__(self, code: int | None) -> None:
        super().__init__(f"the worker process ended with code {code}")
        self.code = code


class Worker:
    """Runs functions in processes, one each. `run` may be called from any thread but the window's: it waits."""

    def __init__(self) -> None:
        self._context = get_context("spawn")
        self._closing = threading.Event()
        self._running: list[SpawnProcess] = []
        self._lock = threading.Lock()

    def run(
        self,
        function: str,
        *arguments: object,
        told: Callable[[Any], None] | None = None,
        stop: threading.Event | None = None,
    ) -> Any:  # noqa: ANN401 - what the function gives back
        """What `function` ("package.module:name") gives back for `arguments`, which can be pickled.

        `told` is called in this thread with each message. Once `stop` is set the function gets `Cancelled` at its next
        message; where it sends none, its process is killed after `GRACE`. Raises what the function raised, Cancelled,
        WorkerDied, OSError where no process can be started.
        """
        ours, theirs = self._context.Pipe(duplex=False)
        their_orders, orders = self._context.Pipe(duplex=False)
        process = self._context.Process(
            target=_work, args=(theirs, their_orders, function, arguments), name="newsdesk worker", daemon=True
        )
        try:
            with self._lock:
                if self._closing.is_set():
                    raise Cancelled
                process.start()
                self._running.append(process)
        finally:
            theirs.close()
            their_orders.close()
            if process.pid is None:
                ours.close()
                orders.close()
        try:
            return self._follow(process, ours, orders, told, stop or threading.Event())
        finally:
            orders.close()  # the process ends when it sees this
            ours.close()
            _end(process)
            with self._lock:
                self._running.remove(process)

    def close(self) -> None:
        """End all that runs, and run nothing more. Returns when no process is left."""
        with self._lock:
            self._closing.set()
            running = tuple(self._running)
        until = time.monotonic() + GRACE + 2 * _LOOK
        for process in running:
            # whoever waits for it ends it; here is only waited for that
            with suppress(AssertionError, ValueError):
                while process.is_alive() and time.monotonic() < until:
                    wait([process.sentinel], _LOOK)
                if process.is_alive():
                    process.kill()

    def _follow(
        self,
        process: SpawnProcess,
        answers: Connection,
        orders: Connection,
        told: Callable[[Any], None] | None,
        stop: threading.Event,
    ) -> Any:  # noqa: ANN401
        last: float | None = None  # when the process must have ended
        while True:
            if last is None and (stop.is_set() or self._closing.is_set()):
                last = time.monotonic() + GRACE
                with suppress(OSError):
                    orders.send("stop")
            if last is not None and time.monotonic() > last:
                raise Cancelled
            kind, value = _heard(process, answers)
            if kind == "told" and told is not None and last is None:
                told(value)
            elif kind == "done":
                return value
            elif kind == "failed":
                error, trace = value
                log.info("The worker failed:\n%s", trace)
                raise error
            elif kind == "dead":
                process.join(GRACE)
                if last is not None:
                    raise Cancelled
                raise WorkerDied(process.exitcode)


def _heard(process: SpawnProcess, answers: Connection) -> tuple[str, Any]:
    """What it says next, for as long as there is something to hear; ("", None) after a while without a word."""
    if not wait([answers, process.sentinel], _LOOK):
        return "", None
    try:
        # what it sent before it ended is read first
        kind, value = answers.recv() if answers.poll() else ("dead", None)
    except (EOFError, OSError):
        return "dead", None
    return str(kind), value


def _end(process: SpawnProcess) -> None:
    """So that nothing is left of it, not even a zombie."""
    process.join(_LOOK)
    if process.is_alive():
        process.kill()
    process.join()
    # another thread that starts a process may be reaping this one just now, and then it still looks alive here
    with suppress(ValueError):
        process.close()


# --- in the process ----------------------------------------------------------------------------------------------


def _work(answers: Connection, orders: Connection, function: str, arguments: tuple[object, ...]) -> None:
    # Ctrl+C in a terminal goes to the program, which then ends this
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_KINDER)
    stop = threading.Event()
    threading.Thread(target=_listen, args=(orders, stop), daemon=True).start()

    def tell(message: object) -> None:
        if stop.is_set():
            raise Cancelled
        answers.send(("told", message))

    try:
        module, _, name = function.partition(":")
        gc.set_threshold(_RARELY)  # most of what is made at first is modules, which stay
        work = getattr(import_module(module), name)
        answer: tuple[str, object] = ("done", work(tell, *arguments))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is raised where the work was asked for
        answer = ("failed", (_sendable(error), traceback.format_exc()))
    with suppress(OSError):  # nobody is there to hear it
        answers.send(answer)


def _listen(orders: Connection, stop: threading.Event) -> None:
    try:
        while True:
            orders.recv()
            stop.set()
    except (EOFError, OSError):
        os._exit(1)  # the program is gone, or heard the answer


def _sendable(error: Exception) -> Exception:
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - our own, made the moment before
    except Exception:  # noqa: BLE001 - exceptions whose making takes other arguments
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error
