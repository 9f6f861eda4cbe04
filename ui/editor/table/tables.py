"""Tables in the story: going in and out of cells, writing in them, their rows and columns.

A table is one object of the document; each change makes a new version of it under a new number (one step of undo).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.store.records import Article
from newsdesk.story.tree import Align, Block, Inline, Table, plain
from ui.digits import digits
from ui.editor.erase import remove_object, select_block
from ui.editor.leaf import Kind
from ui.editor.parts import Part
from ui.editor.table import shape
from ui.editor.table.cell import CellEditor
from ui.editor.table.cells import CAPTION, Address, cell_at, cells, with_cell
from ui.editor.table.chosen import Chosen
from ui.editor.table.commands import TableCommands
from ui.editor.table.layout import text_option
from ui.editor.table.spot import Spot, table_in
from ui.editor.table.walk import Walk
from ui.theme.tokens import current

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.editor.text_edit import StoryEdit

PAUSE = 900  # ms without a key, then what was written is a version

Change = Callable[[Table, Address], Table | None]


class Tables(QObject, Part):
    """One editor's tables. `address` is that of the cell being written, None while none is."""

    def __init__(self, edit: StoryEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.spot = Spot(edit)
        self._layouts = edit.drawer.tables
        self._draft: Inline = ()
        self._busy = False
        self.cell = CellEditor(edit, self)
        self.commands = TableCommands(edit, self)
        self.walk = Walk(self)
        self.chosen = Chosen(edit, self)
        self.cell.written_in.connect(self._written_in)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.commit)
        self._look = QTimer(self, singleShot=True, interval=0)
        self._look.timeout.connect(self._look_again)
        edit.hooks.over.append(self._paint)
        edit.story.changed.connect(self._look.start)
        edit.verticalScrollBar().valueChanged.connect(self.follow)
        edit.document().documentLayout().documentSizeChanged.connect(self.follow)
        edit.zoomed.connect(self._zoomed)
        edit.story.draft = self
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_went)
            application.aboutToQuit.connect(self._layouts.forget)

    def closing(self) -> None:
        self.close(focus=False)

    def opened(self, article: Article) -> None:  # noqa: ARG002 - whichever it is
        self.close(focus=False)

    # --- what is being written ---------------------------------------------------------------------------------

    @property
    def address(self) -> Address | None:
        return self.spot.address

    @property
    def block(self) -> QTextBlock | None:
        return self.spot.block

    @property
    def table(self) -> Table | None:
        return self.spot.table

    def leaf(self) -> tuple[int, Block] | None:
        """For those who read the story: the leaf that is written in, and what it would be with the words in hand."""
        block, table = self.block, self.table
        if block is None or table is None or self.address is None or self._draft == cell_at(table, self.address):
            return None
        return block.blockNumber() - 1, with_cell(table, self.address, self._draft)

    def commit(self) -> None:
        """What is written becomes a version of the table."""
        self._pause.stop()
        table = self.table
        if table is None or self.address is None or self._busy:
            return
        words = self.cell.words.runs()
        if words != cell_at(table, self.address):
            self._put(with_cell(table, self.address, words))

    def _put(self, table: Table) -> None:
        block = self.block
        if block is None:
            return
        with self._quietly(), self._edit.story.edit() as cursor:
            cursor.setPosition(block.position())
            cursor.setPosition(block.position() + 1, QTextCursor.MoveMode.KeepAnchor)
            self.spot.take(table)  # not before: to be asked where the cursor is, Qt lays the old version out
            cursor.setCharFormat(self._edit.story.style.object(Kind.OBJECT, self.spot.number))

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        before, self._busy = self._busy, True
        try:
            yield
        finally:
            self._busy = before

    def _written_in(self) -> None:
        table = self.table
        if self._busy or table is None or self.address is None:
            return
        words = self.cell.words.runs()
        if words == self._draft:
            return  # an input method composes
        self._draft = words
        self._pause.start()
        self._grow()
        self._edit.story.drafted.emit()

    def _grow(self) -> None:
        """The row is as tall as the words in hand want."""
        block, address = self.block, self.address
        if block is None or address is None:
            return
        before = self.spot.layout(block).height
        self._layouts.draft = (self.spot.number, address, self.cell.document().size().height() / self._edit.zoom)
        if self.spot.layout(block).height != before:
            self.spot.redraw()
        self.follow()

    # --- in and out --------------------------------------------------------------------------------------------

    def open(self, block: QTextBlock, address: Address, *, end: bool = True, at: int | None = None) -> bool:
        """Write in this cell, at its end or start or `at` this character. False if the block shows no table."""
        self.commit()
        table = table_in(block)
        if table is None or self._edit.isReadOnly():
            return False
        self.chosen.clear()
        with self._quietly():
            if self.block is None or block != self.block:
                self.close(focus=False)
            self.spot.begin(block, shape.there(table, address))
            self.spot.redraw()
            self._edit.inner = self.cell
            self._edit.place_caret(block.position())
            self._show_words()
            self.cell.caret_to(end=end, at=at)
            self.follow()
            self.cell.show()
            self.cell.raise_()
            self.cell.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal()
        self._edit.moved.emit()
        return True

    def _show_words(self) -> None:
        table, address = self.table, self.address
        if table is None or address is None:
            return
        header = bool(table.header) and address[0] == 0
        kind = Kind.TABLE_CAPTION if address == CAPTION else Kind.HEAD_CELL if header else Kind.CELL
        align = table.aligns[address[1]] if table.aligns and address != CAPTION else _NONE
        self._draft = cell_at(table, address)
        self.cell.dress()
        self.cell.words.show(self._draft, kind, text_option(align, rtl=self.spot.is_rtl))
        self.cell.setPlaceholderText(self.tr("Caption of the table") if address == CAPTION else "")
        where = self.tr("Row {row}, column {column}").format(row=digits(address[0] + 1), column=digits(address[1] + 1))
        self.cell.setAccessibleName(self.tr("Caption of the table") if address == CAPTION else where)
        heads = table.header and address != CAPTION and address[0] > 0
        self.cell.setAccessibleDescription(plain(cell_at(table, (0, address[1]))) if heads else "")

    def close(self, *, focus: bool = True) -> None:
        """Out of the cell; what is written is kept."""
        if self.address is None:
            return
        self.commit()
        self.chosen.clear()
        block = self.block
        with self._quietly():
            self.spot.end()
            self._edit.inner = None
            if focus and self.cell.hasFocus():
                self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.cell.hide()
            if block is not None:
                self.spot.redraw()
                if self._edit.textCursor().block() == block:
                    select_block(self._edit, block)
        self._edit.viewport().update()
        self._edit.moved.emit()

    def select_table(self) -> None:
        """Out of the cell, the table is chosen as a whole."""
        block = self.block
        self.close()
        if block is not None:
            select_block(self._edit, block)

    def leave(self, *, down: bool) -> None:
        """To the line below or above the table."""
        block = self.block
        self.close()
        if block is not None:
            self._edit.keys.past_object(block, down=down)

    def go(self, address: Address | None, *, end: bool = True) -> bool:
        block = self.block
        return address is not None and block is not None and self.open(block, address, end=end)

    def caret_at(self, x: int, *, top: bool) -> None:
        point = self.cell.mapFrom(self._edit.viewport(), QPoint(x, 0))
        point.setY(2 if top else self.cell.height() - 3)
        self.cell.setTextCursor(self.cell.cursorForPosition(point))

    # --- changes -----------------------------------------------------------------------------------------------

    def change(self, change: Change, to: Address | None = None) -> None:
        """One step of undo: another table, with the caret in the cell `to` (as near as there is one)."""
        self.commit()
        self.chosen.clear()
        block, table = self.find()
        if block is None or table is None:
            return
        # what was written may have left the table without a row (a header without words is none)
        address = shape.there(table, self.address or (0, 0))
        made = change(table, address)
        if made is None:
            self.close()
            remove_object(self._edit, block)
            return
        if made == table:
            return
        if self.address is None:
            self.open(block, address)
        with self._quietly():
            self.spot.address = shape.there(made, to or address)
            self._put(made)
            self._show_words()
            self.cell.caret_to(end=True)
        self.spot.fit()
        self.follow()
        self.reveal()
        self._edit.moved.emit()

    def take_focus(self) -> None:
        """After a press on a button: back to the cell, or to the text."""
        hand = self.cell if self.address is not None else self._edit
        hand.setFocus(Qt.FocusReason.OtherFocusReason)

    def find(self) -> tuple[QTextBlock | None, Table | None]:
        """The table that is written in, or chosen as a whole."""
        block = self.block or self._edit.selected_object()
        return block, table_in(block) if block is not None else None

    @property
    def in_hand(self) -> Table | None:
        return self.find()[1]

    def undo(self, step: Callable[[], None]) -> None:
        """One step of the story's own history; the caret goes to the cell that it changed."""
        self.commit()
        before = self.table
        with self._quietly():
            step()
        after = self.spot.shown
        if before is None or after is None or after == before:
            self.close(focus=True)
            return
        self._take_over(after)
        changed = _changed(before, after)
        if changed is not None:
            self.go(changed)

    # --- following the document --------------------------------------------------------------------------------

    def _look_again(self) -> None:
        """The document has changed: is it still this table?"""
        if self.address is None or self._busy:
            return
        table = self.spot.shown
        if table is None:
            self.close(focus=True)
        elif table != self.table:
            self._take_over(table)
        self.follow()

    def _take_over(self, table: Table) -> None:
        """Somebody else (undo, Replace all) made another version."""
        self.chosen.clear()
        self.spot.take(table)
        with self._quietly():
            self._show_words()
            self.cell.caret_to(end=True)
        self.spot.redraw()

    def follow(self) -> None:
        """Stay over the cell."""
        block, address = self.block, self.address
        if block is not None and address is not None and self.spot.stands:
            self.cell.place(self.spot.cell_rect(block, address, words=True))

    def _zoomed(self) -> None:
        self._edit.measure.lay_out(self.cell.document())
        self.follow()

    def reveal(self) -> None:
        """A key in a cell out of view brings it into view."""
        if self.address is None:
            return
        caret = self.cell.cursorRect().translated(self.cell.pos())
        view = self._edit.viewport().rect()
        bar = self._edit.verticalScrollBar()
        if caret.bottom() > view.bottom() - 8:
            bar.setValue(bar.value() + caret.bottom() - view.bottom() + 24)
        elif caret.top() < 8:
            bar.setValue(bar.value() + caret.top() - 24)

    # --- what the text asks ------------------------------------------------------------------------------------

    def _focus_went(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.address is None or self._busy or new is None:
            return
        if new is self._edit:
            self.chosen.left()
            self.close(focus=False)
        elif new is not self.cell:
            self.commit()

    def _paint(self, _edit: StoryEdit, painter: QPainter, _dirty: QRectF) -> None:
        """The frame of the cell that is written in."""
        block, address = self.block, self.address
        if block is None or address is None or not self.spot.stands:
            return
        if self.chosen.paint(painter):
            return
        rect = self.spot.cell_rect(block, address)
        painter.fillRect(rect.adjusted(1, 1, 0, 0), current().paper)
        painter.setPen(QPen(current().accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(1, 1, 0, 0))


_NONE = Align.NONE


def _changed(before: Table, after: Table) -> Address | None:
    """The first cell that differs."""
    if (shape.height(before), shape.width(before)) != (shape.height(after), shape.width(after)):
        return None
    pairs = zip(cells(before), cells(after), strict=True)
    return next((address for (address, old), (_, new) in pairs if old != new), None)
