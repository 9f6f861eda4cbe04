"""The paper beside the column: a press there belongs to the line at that height, and so does the drag that follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit


class Beside:
    """Passes the mouse on to the text."""

    def __init__(self, edit: StoryEdit) -> None:
        self._edit = edit
        self._pressed = False

    def takes(self, event: QMouseEvent) -> bool:
        """True if the event was beside the column, or belongs to a press that was."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = not self._edit.viewport().geometry().contains(event.position().toPoint())
        if not self._pressed:
            return False
        self._pass_on(event)
        self._pressed = event.type() != QEvent.Type.MouseButtonRelease
        return True

    def _pass_on(self, event: QMouseEvent) -> None:
        viewport = self._edit.viewport()
        point = viewport.mapFrom(self._edit, event.position())
        point.setX(max(1.0, min(point.x(), viewport.width() - 2.0)))
        passed = QMouseEvent(
            event.type(), point, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
        self._edit.viewportEvent(passed)
        if event.type() == QEvent.Type.MouseButtonPress:
            self._edit.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()
