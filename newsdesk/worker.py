"""Long work in pure Python, in a process of its own: there it takes no key press from whoever writes meanwhile.

`Worker.run("module:function", ...)` spawns a process that imports the module and calls `function(tell, ...)`. `tell`
sends a message back and raises `Cancelled` once the work is no longer wanted. Nothing of ours is imported here; the
desk hands its worker to whoever needs one.

The process is spawned, never forked (threads hold locks), so it is the same on Linux, macOS and Windows: what is given
and given back is pickled. It ends with its work, and by itself when the program that wanted it is gone. Where a person
is about to want some, `Worker.get_ready` lets one process import meanwhile what the work needs; where more of a kind
may follow, it waits for that instead of ending.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.reduction import ForkingPickler
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

Tell = Callable[[object], None]
Call = tuple[str, tuple[Any, ...]]
GRACE = 3.0  # s in which work that is no longer wanted may end by itself
_STOP = b"stop"  # no order: those are pickled
_LOOK = 0.1  # s between two looks at whether it is still wanted
_RARELY = 50_000  # new objects between two collections of garbage
_KINDER = 5  # of `nice`: the window comes first
_WAITS = 120.0  # s that a process which was made ready waits for work
_SURELY = 0.9  # the part of it in which it is sure to be there still


class Cancelled(Exception):
    """The work was ended because nobody wants it any more."""


class WorkerDied(Exception):
    """The process ended in the midst of its work: killed, out of memory, or crashed. `code` as the system tells it."""

    def __init__(self, code: int | None) -> None:
        super().__init__(f"the worker process ended with code {code}")
        self.code = code


@dataclass(frozen=True, slots=True)
class _Hand:
    """A process, what it says, and the way to tell it something: first the work, then that it is to stop."""

    process: SpawnProcess
    answers: Connection
    orders: Connection
    modules: tuple[str, ...] = field(compare=False)
    since: float = field(default_factory=time.monotonic, compare=False)

    def begin(self, order: bytes) -> bool:
        """Whether it was there to hear of it."""
        try:
            self.orders.send_bytes(order)
        except OSError:
            return False
        return True

    def end(self) -> None:
        """So that nothing is left of it, not even a zombie."""
        self.orders.close()  # the process ends when it sees this
        self.answers.close()
        self.process.join(_LOOK)
        if self.process.is_alive():
            self.process.kill()
        self.process.join()
        # another thread that starts a process may be reaping this one just now, and then it still looks alive here
        with suppress(ValueError):
            self.process.close()


class Worker:
    """Runs functions in processes, one each. `run` may be called from any thread but the window's: it waits.

    `first` gives the call ("package.module:name" and its arguments) that each process makes before its work.
    """

    def __init__(self, first: Callable[[], Call] | None = None) -> None:
        self._first = first
        self._context = get_context("spawn")
        self._closing = threading.Event()
        self._running: list[_Hand] = []
        self._ready: _Hand | None = None
        self._lock = threading.Lock()

    def get_ready(self, *modules: str) -> None:
        """Let a process that has imported these wait, for two minutes at most, for the next work.

        One that has, and will for another while, is kept. Where none can be started it is `run` that says so.
        """
        with self._lock:
            ready = self._ready
            if ready is not None and ready.modules == modules and time.monotonic() - ready.since < _WAITS / 2:
                return
        with suppress(OSError, Cancelled):
            before = self._put_aside(self._start(modules))
            if before is not None:
                self._dismiss(before)

    def run(
        self,
        function: str,
        *arguments: object,
        told: Callable[[Any], None] | None = None,
        stop: threading.Event | None = None,
        keep_as: tuple[str, ...] = (),
    ) -> Any:  # noqa: ANN401 - what the function gives back
        """What `function` ("package.module:name") gives back for `arguments`, which can be pickled.

        `told` is called in this thread with each message. Once `stop` is set the function gets `Cancelled` at its next
        message; where it sends none, its process is killed after `GRACE`. `keep_as`: once the work has ended, the
        process waits for more, as one that was made ready with these modules. Raises what the function raised,
        Cancelled, WorkerDied, OSError where no process can be started.
        """
        calls = [*([self._first()] if self._first else []), (function, arguments)]
        hand = self._begun(bytes(ForkingPickler.dumps(calls)))
        ended = False
        try:
            done, value = self._follow(hand, told, stop or threading.Event())
            ended = True
        finally:
            self._let_go(hand, keep_as if ended else ())
        if done:
            return value
        error, trace = value
        error.add_note(f"In the worker:\n{trace}")  # for whoever writes it into the log
        raise error

    def close(self) -> None:
        """End all that runs, and run nothing more. Returns when no process is left."""
        with self._lock:
            self._closing.set()
        ready = self._put_aside(None)
        if ready is not None:
            self._dismiss(ready)
        with self._lock:
            running = [hand.process for hand in self._running]
        until = time.monotonic() + GRACE + 2 * _LOOK
        for process in running:
            # whoever waits for it ends it; here is only waited for that
            with suppress(AssertionError, ValueError):
                while process.is_alive() and time.monotonic() < until:
                    wait([process.sentinel], _LOOK)
                if process.is_alive():
                    process.kill()

    def _begun(self, order: bytes) -> _Hand:
        """A process that has its work: the one that was made ready, where it is there still."""
        ready = self._put_aside(None)
        if ready is not None:
            if time.monotonic() - ready.since < _SURELY * _WAITS and ready.begin(order):
                return ready
            self._dismiss(ready)
        hand = self._start(())
        hand.begin(order)  # should it have died already, that is seen when it is followed
        return hand

    def _start(self, modules: tuple[str, ...]) -> _Hand:
        """Raises Cancelled where nothing more is to run, OSError where no process can be started."""
        answers, theirs = self._context.Pipe(duplex=False)
        their_orders, orders = self._context.Pipe(duplex=False)
        process = self._context.Process(
            target=_work, args=(theirs, their_orders, modules), name="newsdesk worker", daemon=True
        )
        hand = _Hand(process, answers, orders, modules)
        try:
            with self._lock:
                if self._closing.is_set():
                    raise Cancelled
                process.start()
                self._running.append(hand)
        finally:
            theirs.close()
            their_orders.close()
            if process.pid is None:
                answers.close()
                orders.close()
        return hand

    def _put_aside(self, hand: _Hand | None) -> _Hand | None:
        """Let this one wait for work; the one that did so until now."""
        with self._lock:
            self._ready, before = hand, self._ready
        return before

    def _let_go(self, hand: _Hand, keep_as: tuple[str, ...]) -> None:
        with self._lock:
            kept = bool(keep_as) and self._ready is None and not self._closing.is_set()
            if kept:
                self._ready = replace(hand, modules=keep_as, since=time.monotonic())
        if not kept:
            self._dismiss(hand)

    def _dismiss(self, hand: _Hand) -> None:
        hand.end()
        with self._lock:
            self._running.remove(hand)

    def _follow(self, hand: _Hand, told: Callable[[Any], None] | None, stop: threading.Event) -> tuple[bool, Any]:
        """Whether it came to its end, and what came of it: what it gives back, else its error and where that was."""
        last: float | None = None  # when the process must have ended
        while True:
            if last is None and (stop.is_set() or self._closing.is_set()):
                last = time.monotonic() + GRACE
                with suppress(OSError):
                    hand.orders.send_bytes(_STOP)
            if last is not None and time.monotonic() > last:
                raise Cancelled
            kind, value = _heard(hand)
            if kind == "told" and told is not None and last is None:
                told(value)
            elif kind in {"done", "failed"}:
                return kind == "done", value
            elif kind == "dead":
                hand.process.join(GRACE)
                if last is not None:
                    raise Cancelled
                raise WorkerDied(hand.process.exitcode)


def _heard(hand: _Hand) -> tuple[str, Any]:
    """What it says next, for as long as there is something to hear; ("", None) after a while without a word."""
    if not wait([hand.answers, hand.process.sentinel], _LOOK):
        return "", None
    try:
        # what it sent before it ended is read first
        kind, value = hand.answers.recv() if hand.answers.poll() else ("dead", None)
    except (EOFError, OSError):
        return "dead", None
    return str(kind), value


# --- in the process ----------------------------------------------------------------------------------------------


def _work(answers: Connection, orders: Connection, modules: tuple[str, ...]) -> None:
    # Ctrl+C in a terminal goes to the program, which then ends this
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_KINDER)
    gc.set_threshold(_RARELY)  # most of what is made at first is modules, which stay
    with suppress(ImportError):  # whoever needs it says so
        for module in modules:
            import_module(module)
    stop, given = threading.Event(), SimpleQueue[bytes]()
    threading.Thread(target=_listen, args=(orders, stop, given), daemon=True).start()

    def tell(message: object) -> None:
        if stop.is_set():
            raise Cancelled
        answers.send(("told", message))

    with suppress(Empty, OSError):  # it is not wanted after all, or nobody is there to hear it
        while True:
            order = given.get(timeout=_WAITS)
            answers.send(_done(order, tell))
            gc.collect()


def _done(order: bytes, tell: Tell) -> tuple[str, object]:
    try:
        *first, (function, arguments) = pickle.loads(order)  # noqa: S301 - our own program's
        for prepare, given in first:
            _named(prepare)(*given)
        return "done", _named(function)(tell, *arguments)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is raised where the work was asked for
        return "failed", (_sendable(error), traceback.format_exc())


def _named(function: str) -> Callable[..., object]:
    module, _, name = function.partition(":")
    return cast("Callable[..., object]", getattr(import_module(module), name))


def _listen(orders: Connection, stop: threading.Event, given: SimpleQueue[bytes]) -> None:
    try:
        while True:
            order = orders.recv_bytes()
            if order == _STOP:
                stop.set()
            else:
                stop.clear()  # here, where a stop of this work can only come later
                given.put(order)
    except (EOFError, OSError):
        os._exit(1)  # the program is gone, or wants no more


def _sendable(error: Exception) -> Exception:
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - our own, made the moment before
    except Exception:  # noqa: BLE001 - exceptions whose making takes other arguments
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error
