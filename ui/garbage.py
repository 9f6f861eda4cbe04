"""Python's garbage is collected on the GUI thread, never on another.

A collection that happens to run in a worker's thread deletes the widgets and text cursors that it finds there, while
the GUI thread draws them: a crash without a trace, once in some hundred runs.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK = 500  # ms between two looks


class Garbage(QObject):
    """From now on this thread collects, when Python would have: by the counts of its own generations."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> None:
    """Collect the oldest generation that has waited long enough."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if 0 < limits[generation] < counts[generation]:
            gc.collect(generation)
            return
