"""The flag that Qt puts on the caret where text runs from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

AROUND = 4  # px


class CaretFlag:
    """Qt paints anew where the caret stood, but not all of where its flag was: a dot of it would stay."""

    def __init__(self, edit: StoryEdit) -> None:
        self._edit = edit
        self._stood = QRect()
        edit.moved.connect(self._moved)

    def _moved(self) -> None:
        edit = self._edit
        if not self._stood.isNull():
            edit.viewport().update(self._stood.adjusted(-AROUND, -AROUND, AROUND, AROUND))
        rtl = edit.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft
        self._stood = edit.cursorRect() if rtl else QRect()
