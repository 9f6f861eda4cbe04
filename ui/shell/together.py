"""Text and preview in step: a click on the words of the page puts the caret there in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.panes import Panes
    from ui.preview.spot import Spot


def bind_together(panes: Panes) -> None:
    Together(panes)


class Together(QObject):
    """Of the window's editor and its preview, from the time that both are there."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        panes.complete.connect(self._begin)

    def _begin(self) -> None:
        preview = self._panes.preview
        if preview is not None:
            preview.clicked.connect(self._go_to)

    def _go_to(self, spot: Spot) -> None:
        from ui.editor.page_place import position_in_document

        editor = self._panes.editor
        if editor is None or editor.source.active or editor.story.filling is not None:
            return
        position = position_in_document(editor.story, spot.block, spot.far, spot.before, spot.behind)
        if position is not None:
            editor.text.place_caret(position)
            editor.focus_body()
