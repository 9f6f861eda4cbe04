"""Telling whoever asked what changed."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from newsdesk.changes import Change

log = logging.getLogger(__name__)

Listener = Callable[[Change], None]


class Bell:
    """Rung by any thread after a change is in the store; listeners are called in the thread that rings."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with each change from now on, until the function given back is called."""
        with self._lock:
            self._listeners.append(listener)

        def unsubscribe() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return unsubscribe

    def ring(self, change: Change) -> None:
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            try:
                listener(change)
            except Exception:
                # the change is made; a listener's mistake must not look like a failed save
                log.exception("A listener failed at %s", change)
