"""Which table is written in, in which cell, and where that is in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QTextBlock, QTextCursor

from newsdesk.story.tree import Table
from ui.editor import painting
from ui.editor.blocks import kind_of
from ui.editor.leaf import Kind
from ui.editor.registers import OBJECTS
from ui.editor.style import Prop
from ui.editor.table import shape
from ui.editor.table.cells import Address
from ui.editor.table.layout import TableLayout

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit


class Spot(QObject):
    """`address` is that of the cell, None while none is written in; `number` is that of the version which the document
    shows. The block is found by a cursor: numbers of blocks change while others are edited.
    """

    def __init__(self, edit: StoryEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._layouts = edit.drawer.tables
        self._place = QTextCursor(edit.document())
        self.address: Address | None = None
        self.number = 0

    def begin(self, block: QTextBlock, address: Address) -> None:
        """In this cell from now on. The widths of the columns are held, so that nothing moves under the caret."""
        layout = self.layout(block)
        self._layouts.held = {layout.number: layout.widths}
        self._place = QTextCursor(block)
        self._place.setKeepPositionOnInsert(True)
        self._layouts.draft = None
        self.number, self.address = layout.number, address
        self._layouts.edited = (self.number, address)

    def end(self) -> None:
        self.address = None
        self._layouts.held = {}
        self._layouts.edited = None
        self._layouts.draft = None

    def take(self, table: Table) -> None:
        """The table is another version now; the address is one that it has."""
        held = self._layouts.held.pop(self.number, None)
        self.number = OBJECTS.number(table)
        self._layouts.held = {self.number: held} if held is not None and len(held) == shape.width(table) else {}
        self._layouts.draft = None
        if self.address is not None:
            self.address = shape.there(table, self.address)
            self._layouts.edited = (self.number, self.address)

    def fit(self) -> None:
        """Let the columns have the widths that the words want now."""
        self._layouts.held = {}
        block = self.block
        if block is not None:
            self.redraw()
            layout = self.layout(block)
            self._layouts.held = {layout.number: layout.widths}

    def redraw(self) -> None:
        """Ask for the table's size again."""
        block = self._place.block()
        self._edit.document().markContentsDirty(block.position(), 1)

    @property
    def block(self) -> QTextBlock | None:
        """The block of the table that is written in."""
        if self.address is None:
            return None
        block = self._place.block()
        return block if table_in(block) is not None else None

    @property
    def table(self) -> Table | None:
        """It, as the document shows it."""
        node = OBJECTS[self.number] if self.address is not None else None
        return node if isinstance(node, Table) else None

    @property
    def shown(self) -> Table | None:
        """What the document shows at the place, whatever it is called."""
        return table_in(self._place.block())

    @property
    def stands(self) -> bool:
        """Whether there is such a cell (in the middle of an undo there may be none)."""
        table = self.shown
        return self.address is not None and table is not None and shape.there(table, self.address) == self.address

    def cell_rect(self, block: QTextBlock, address: Address, *, words: bool = False) -> QRectF:
        """The cell in the viewport; with `words`, the place of its words."""
        layout = self.layout(block)
        rect = layout.words_rect(address) if words else layout.rect(address)
        zoom = self._edit.zoom
        rect = QRectF(rect.topLeft() * zoom, rect.size() * zoom)
        return rect.translated(painting.object_rect(self._edit, block).topLeft())

    def layout(self, block: QTextBlock) -> TableLayout:
        """Its places are pixels at 100 %."""
        number = number_in(block)
        table = OBJECTS[number]
        if not isinstance(table, Table):
            message = "the block shows no table"
            raise TypeError(message)
        return self._layouts.layout(number, table, self._edit.drawer.room(block.blockFormat()))

    @property
    def is_rtl(self) -> bool:
        return self._edit.story.style.direction == "rtl"


def number_in(block: QTextBlock) -> int:
    """The number of the object in the block, 0 if there is none."""
    if not block.isValid() or kind_of(block) != Kind.OBJECT or block.length() != 2:
        return 0
    it = block.begin()
    return int(it.fragment().charFormat().intProperty(Prop.OBJECT)) if not it.atEnd() else 0


def table_in(block: QTextBlock) -> Table | None:
    """The table that the block shows."""
    node = OBJECTS[number_in(block)]
    return node if isinstance(node, Table) else None
