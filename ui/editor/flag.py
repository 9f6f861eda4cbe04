"""The flag that Qt puts on the caret where text runs from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

AROUND = 4  # px


class CaretFlag(QObject):
    """Qt paints anew where the caret stood, but not all of where its flag was: a dot of it would stay."""

    def __init__(self, edit: StoryEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._stood = QRect()
        edit.moved.connect(self._moved)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._clean)

    def _clean(self) -> None:
        if not self._stood.isNull():
            self._edit.viewport().update(self._stood.adjusted(-AROUND, -AROUND, AROUND, AROUND))

    def _moved(self) -> None:
        self._clean()
        edit = self._edit
        rtl = edit.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft
        self._stood = edit.cursorRect() if rtl else QRect()
