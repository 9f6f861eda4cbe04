"""What stands over a picture that is chosen: its alternative text, and the way to take it out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.editor.erase import remove_object
from ui.editor.figures import figure_at, set_alt
from ui.editor.painting import object_rect
from ui.editor.popovers import LinePopover
from ui.editor.text_edit import StoryEdit
from ui.theme.look import button


class PictureBar(QWidget):
    """A child of the text's viewport; it never takes the focus from the text."""

    def __init__(self, edit: StoryEdit) -> None:
        super().__init__(edit.viewport())
        self._edit = edit
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.alt = button(self.tr("Alternative text"), "text-cursor-input")
        self.remove = button(self.tr("Take out"), "trash-2")
        for made, run in ((self.alt, self._edit_alt), (self.remove, self._remove)):
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.clicked.connect(run)
            row.addWidget(made)
        self.hide()
        edit.moved.connect(self.follow)
        edit.verticalScrollBar().valueChanged.connect(self.follow)

    def follow(self) -> None:
        """Be over the chosen picture, or not at all."""
        block = self._picture()
        if block is None:
            self.hide()
            return
        figure = figure_at(block)
        described = figure is not None and bool(figure.alt)
        self.alt.setText(" " + (self.tr("Alternative text") if described else self.tr("Add alternative text")))
        self.alt.setToolTip(figure.alt if figure is not None else "")
        self.adjustSize()
        rect = object_rect(self._edit, block)
        self.move(round(rect.right()) - self.width() - 10, round(rect.top()) + 10)
        self.show()
        self.raise_()

    def _picture(self) -> QTextBlock | None:
        block = self._edit.selected_object()
        return block if block is not None and figure_at(block) is not None else None

    def _edit_alt(self) -> None:
        block = self._picture()
        figure = figure_at(block) if block is not None else None
        if block is None or figure is None:
            return
        hint = self.tr("What the picture shows, for those who do not see it")
        popover = LinePopover(self.tr("Alternative text"), hint, figure.alt, self._edit)
        number = block.blockNumber()
        popover.written.connect(lambda text: self._write(number, text))
        popover.open_under(self.alt, QPoint(0, self.alt.height() + 4))

    def _write(self, number: int, text: str) -> None:
        set_alt(self._edit, self._edit.document().findBlockByNumber(number), text)
        self.follow()

    def _remove(self) -> None:
        block = self._picture()
        if block is not None:
            remove_object(self._edit, block)
