"""Zoom: text and source larger or smaller, by keys and by the wheel. `measure.py` says how."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent

from ui.digits import digits

if TYPE_CHECKING:
    from ui.editor.header import Header
    from ui.editor.source.view import SourceView
    from ui.editor.text_edit import StoryEdit

STEPS = (50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # per cent
NOTCH = 120  # eighths of a degree: one step of a wheel


class Zoom(QObject):
    """`changed(per cent)`: a person chose another size. The wheel with Ctrl held works over text and source."""

    changed = Signal(int)

    def __init__(self, edit: StoryEdit, header: Header, source: SourceView, say: Callable[[str], None]) -> None:
        super().__init__(edit)
        self._edit, self._header, self._source, self._say = edit, header, source, say
        self._turned = 0
        self.percent = 100
        edit.hooks.pointed.append(self._turn)
        for place in (source, source.viewport()):
            place.installEventFilter(self)

    def show(self, percent: int) -> None:
        """Set everything in this size, as near as there is a step; the words at the top of the view stay there."""
        percent = min(STEPS, key=lambda step: abs(step - percent))
        if percent == self.percent:
            return
        self.percent = percent
        factor = percent / 100
        with self._edit.measure.held():
            self._header.set_zoom(factor)
            self._edit.measure.set_zoom(factor)
        self._source.set_zoom(factor)

    def step(self, by: int) -> None:
        """One size up (1) or down (-1)."""
        at = STEPS.index(self.percent) + by
        self._choose(STEPS[min(max(0, at), len(STEPS) - 1)])

    def reset(self) -> None:
        self._choose(100)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return self._turn(event, watched)

    def _turn(self, event: QEvent, _over: QObject) -> bool:
        if not isinstance(event, QWheelEvent) or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()
        notches = int(self._turned / NOTCH)
        self._turned -= notches * NOTCH
        if notches:
            self.step(1 if notches > 0 else -1)
        event.accept()
        return True

    def _choose(self, percent: int) -> None:
        self.show(percent)
        self._say(self.tr("Zoom {n} %").format(n=digits(self.percent)))
        self.changed.emit(self.percent)
