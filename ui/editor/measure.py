"""How wide the column is and how large its type, with no step of undo and no word to those who watch the text.

Type in a story is set in points. The document is laid out for a device of so many dots an inch, and another number of
dots makes another size of everything that Qt lays out; what the editor itself draws is scaled by the same factor.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QTextDocument

from ui.editor.document import PAGE_MARGIN
from ui.editor.style import MEASURE
from ui.theme import fonts

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

METRE = 39.3701  # inches
SIDE = 32  # px: the least room beside the column
NARROWEST = 240  # px


class Measure:
    """`column`: its width in pixels. `zoom`: 1.0 is the size of the window's other words."""

    def __init__(self, edit: StoryEdit) -> None:
        self._edit = edit
        self.column = MEASURE
        # one for all time: a layout keeps no hold of its device, and asks it whenever it likes
        self._device = edit.story.device = QImage(1, 1, QImage.Format.Format_ARGB32)

    @property
    def zoom(self) -> float:
        return self._edit.drawer.zoom

    @property
    def margin(self) -> float:
        """Pixels between the viewport's edge and the column."""
        return PAGE_MARGIN * self.zoom

    def lay_out(self, document: QTextDocument) -> None:
        """Lay this document, the story or a cell, out for the size of now."""
        self._take_device(document)
        document.markContentsDirty(0, document.characterCount())

    def fit(self, *, anew: bool = False) -> None:
        """The window's size changed, or (`anew`) the type's: as wide as the measure, or as there is room."""
        edit = self._edit
        bar = edit.verticalScrollBar().sizeHint().width()
        column = max(NARROWEST, min(round(MEASURE * self.zoom), edit.width() - 2 * SIDE))
        paper = column + round(2 * self.margin)
        side = max(0, (edit.width() - paper) // 2)
        edit.set_margins(side, max(0, edit.width() - paper - side - bar))
        if anew or column != self.column or edit.lineWrapColumnOrWidth() != paper:
            self.column = edit.drawer.width = column
            edit.setLineWrapColumnOrWidth(paper)
            # objects ask for their size again only if they are told that it changed
            edit.document().markContentsDirty(0, edit.document().characterCount())

    def set_zoom(self, factor: float) -> None:
        edit = self._edit
        edit.drawer.zoom = factor
        self._set_dots()
        self._take_device(edit.document())
        self.fit(anew=True)
        edit.fit_header()
        edit.zoomed.emit()

    def _take_device(self, document: QTextDocument) -> None:
        # at 100 % none: Qt asks a device for its dots at each margin of each block below a key press
        device = self._device if self.zoom != 1 else None
        document.documentLayout().setPaintDevice(device)  # type: ignore[arg-type]  # Qt takes none, its stub does not

    def _set_dots(self) -> None:
        dots = round(fonts.dots_per_inch() * self.zoom * METRE)
        self._device.setDotsPerMeterX(dots)
        self._device.setDotsPerMeterY(dots)

    @contextmanager
    def held(self) -> Iterator[None]:
        """The block at the top of the view is there again behind it."""
        edit = self._edit
        first = edit.block_at(1)
        below = edit.block_rect(first).top() / self.zoom
        yield
        if first.blockNumber() > 0:
            bar = edit.verticalScrollBar()
            bar.setValue(bar.value() + round(edit.block_rect(first).top() - below * self.zoom))
