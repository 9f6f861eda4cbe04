"""The text of a story: a `QTextEdit` over a `StoryDocument`, with the header as the first thing in its scroll.

This class holds the pieces together; what a person does stands in `keys.py`, `paste/`, `figures.py`, `painting.py`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QInputEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPointerEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from ui.editor import figures, painting
from ui.editor.beside import Beside
from ui.editor.blocks import kind_of
from ui.editor.document import BODY, StoryDocument
from ui.editor.erase import remove_selection
from ui.editor.hand import Hand, Inner
from ui.editor.hooks import Hooks
from ui.editor.keys import Keys
from ui.editor.measure import SIDE, Measure
from ui.editor.menu import show_menu
from ui.editor.objects import Drawer
from ui.editor.paste.copying import mime_of
from ui.editor.paste.paster import Paster
from ui.editor.paste.pictures import others_of, pictures_of
from ui.editor.pictures import Pictures
from ui.editor.style import MEASURE
from ui.theme.look import dress_as_paper

OVERLAP = 8  # px by which the header reaches into the room above the first paragraph
CARET = 2  # px


class StoryEdit(QTextEdit):
    """`left_at_top`: the caret wants to go up out of the text. `pictures_given`: pictures were dropped or pasted, as
    (bytes or path, file name). `stories_given`: so were files that cannot stand in a story (paths). `link_wanted`:
    Ctrl+K. `files_wanted(FilesWanted)`, `edit_wanted(EditWanted)`, `card_wanted(CardWanted)`, `media_opened(sha)`: show
    the file in the system's own program. `moved`: the caret is somewhere else. `zoomed`: everything has another size.
    """

    left_at_top = Signal()
    pictures_given = Signal(object)
    stories_given = Signal(object)
    link_wanted = Signal()
    link_followed = Signal(str)
    files_wanted = Signal(object)
    edit_wanted = Signal(object)
    card_wanted = Signal(object)
    media_opened = Signal(str)
    moved = Signal()
    zoomed = Signal()

    def __init__(self, document: StoryDocument, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.story = document
        self.hooks = Hooks()
        self.header: QWidget | None = None
        self.inner: Inner | None = None  # the cell of a table that is written in
        self.setDocument(document.qt)
        self.drawer = Drawer(pictures, lambda: document.style)
        document.register_drawer(self.drawer)
        self.measure = Measure(self)
        self.measure.lay_out(document.qt)
        document.steps.caret = lambda: self.textCursor().position()
        self.keys = Keys(self)
        self.paster = Paster(self)
        self._pictures = pictures
        self._clamping = False
        self._beside = Beside(self)
        self._chosen = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(True)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(False)
        self.setCursorWidth(CARET)
        self.setAccessibleName(self.tr("Story"))
        document.qt.setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self.dress()
        self._mend = QTimer(self, singleShot=True, interval=0)
        self._mend.timeout.connect(document.mend_all)
        document.broken.connect(self._mend.start)
        self.cursorPositionChanged.connect(self._cursor_moved)
        self.selectionChanged.connect(self._cursor_moved)
        pictures.ready.connect(self._picture_ready)

    @property
    def written(self) -> StoryDocument:
        return self.story

    @property
    def hand(self) -> Hand:
        """The text that marks and links work on: this one, or the cell of a table."""
        return self.inner or self

    def dress(self) -> None:
        """Take the theme's paper and colours."""
        dress_as_paper(self)
        self.viewport().update()

    # --- the header --------------------------------------------------------------------------------------------

    def set_header(self, header: QWidget) -> None:
        """Put the header into the room of block 0. Its height may change at any time."""
        self.header = header
        header.setParent(self.viewport())
        self.fit_header()
        header.show()

    def fit_header(self) -> None:
        """The header's width or contents changed: keep as much room for it as it wants. No step of undo."""
        if self.header is None:
            return
        width = self.column
        height = self.header.heightForWidth(width)
        if height < 0:
            height = self.header.sizeHint().height()
        room = height - OVERLAP
        if room != self.drawer.header_height:
            self.drawer.header_height = room
            self.document().markContentsDirty(0, 1)
        self.header.setGeometry(round(self.margin), self._header_top(), width, height)

    def _header_top(self) -> int:
        return round(self.margin) - self.verticalScrollBar().value()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self.header is not None:
            self.header.move(round(self.margin), self._header_top())

    # --- measure -----------------------------------------------------------------------------------------------

    @property
    def column(self) -> int:
        """Its width in pixels."""
        return self.measure.column

    @property
    def zoom(self) -> float:
        return self.measure.zoom

    @property
    def margin(self) -> float:
        """Pixels between the viewport's edge and the column."""
        return self.measure.margin

    def set_margins(self, left: int, right: int) -> None:
        self.setViewportMargins(left, 0, right, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.measure.fit()
        super().resizeEvent(event)
        self.fit_header()

    # --- caret -------------------------------------------------------------------------------------------------

    def _cursor_moved(self) -> None:
        """Keep the caret out of block 0; on an object, take the object whole (a caret there would be as tall)."""
        if self._clamping:
            return
        self._clamping = True
        try:
            cursor = self.textCursor()
            wanted = self._allowed(cursor)
            if wanted is not None:
                self.setTextCursor(wanted)
        finally:
            self._clamping = False
        self._show_chosen()
        self.moved.emit()

    def _show_chosen(self) -> None:
        """Redraw where an object is chosen or was; at each other key that would cost a whole repaint."""
        chosen = self.selected_object() is not None
        if chosen or self._chosen:
            self.setCursorWidth(0 if chosen else CARET)  # a caret beside the object would be as tall as it is
            self.viewport().update()
        self._chosen = chosen

    def _allowed(self, cursor: QTextCursor) -> QTextCursor | None:
        if self.document().blockCount() < 2:
            return None  # it is being filled
        if cursor.position() < BODY or cursor.anchor() < BODY:
            made = QTextCursor(cursor)
            made.setPosition(max(BODY, cursor.anchor()))
            made.setPosition(max(BODY, cursor.position()), QTextCursor.MoveMode.KeepAnchor)
            return self._allowed(made) or made
        on_object = kind_of(cursor.block()).is_object and cursor.block().length() == 2
        if on_object and not cursor.hasSelection() and self.inner is None:
            made = QTextCursor(cursor.block())
            made.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            return made
        return None

    def selected_object(self) -> QTextBlock | None:
        """The block of the object that is selected alone."""
        cursor = self.textCursor()
        if cursor.selectionEnd() - cursor.selectionStart() != 1:
            return None
        block = self.document().findBlock(cursor.selectionStart())
        return block if kind_of(block).is_object and cursor.selectionStart() == block.position() else None

    def place_caret(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(min(max(BODY, position), self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def select(self, start: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def selectAll(self) -> None:
        cursor = self.textCursor()
        cursor.setPosition(BODY)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    # --- keys, mouse -------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.keys.wants(event):
            event.accept()
            return True
        if isinstance(event, QPointerEvent):  # beside the column, where the viewport does not reach
            if self._pointed(event, self):
                return True
            if isinstance(event, QWheelEvent):
                self.verticalScrollBar().event(event)
                return True
            if isinstance(event, QMouseEvent) and self._beside.takes(event):
                return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QInputEvent) and self._pointed(event, self.viewport()):
            return True
        return super().viewportEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._pointed(event, self)
        super().leaveEvent(event)

    def _pointed(self, event: QEvent, over: QWidget) -> bool:
        return any(hook(event, over) for hook in self.hooks.pointed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.story.filling is not None:
            self.story.filling.hold(event.clone())
        elif any(hook(event) for hook in self.hooks.key):
            event.accept()
        elif not self.keys.press(event):
            super().keyPressEvent(event)
            self.keys.pressed(event)

    def native_key(self, event: QKeyEvent) -> None:
        """What Qt itself does with the key."""
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self.story.filling is not None:
            self.story.filling.hold(event.clone())
            return
        self.keys.composing(event)
        super().inputMethodEvent(event)
        self.keys.composed(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._pointed(event, self)
        self.keys.break_typing()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.keys.break_typing()
        block = self.object_under(event.position())
        if block is not None and event.button() == Qt.MouseButton.LeftButton:
            cursor = QTextCursor(block)
            if any(hook(block, event) for hook in self.hooks.pressed):
                return
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            return
        before = self.textCursor().anchor(), self.textCursor().position()
        super().mousePressEvent(event)
        cursor = self.textCursor()
        whole = cursor.atBlockStart() and cursor.anchor() == cursor.block().previous().position()
        if whole and before != (cursor.anchor(), cursor.position()):
            # a third click: Qt takes the paragraph's end along, and what is typed then ran into the next paragraph
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        block = self.object_under(event.position())
        if block is None:
            super().mouseDoubleClickEvent(event)
            cursor = self.cursorForPosition(event.position().toPoint())
            any(hook(cursor) for hook in self.hooks.doubled)
        elif event.button() == Qt.MouseButton.LeftButton:
            any(hook(block) for hook in self.hooks.entered)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not any(hook(event) for hook in self.hooks.released):
            super().mouseReleaseEvent(event)

    def object_under(self, point: QPointF) -> QTextBlock | None:
        """The block whose object is drawn at this place of the viewport."""
        block = self.cursorForPosition(point.toPoint()).block()
        if not kind_of(block).is_object or block.blockNumber() == 0:
            return None
        return block if self.block_rect(block).contains(point) else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        show_menu(self, event)

    # --- clipboard ---------------------------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        return mime_of(self.story, self.textCursor())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not self.isReadOnly() and self.paster.is_welcome(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.isReadOnly():
            return
        self.keys.break_typing()
        self.paster.paste(source)

    def paste_plain(self) -> None:
        self.paster.paste_plain(QGuiApplication.clipboard().mimeData())

    def cut(self) -> None:
        if self.textCursor().hasSelection() and not self.isReadOnly():
            self.copy()
            self.keys.break_typing()
            remove_selection(self)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.isAccepted() and self.cursorForPosition(event.position().toPoint()).position() < BODY:
            super().dragLeaveEvent(QDragLeaveEvent())  # the sign where it would fall were as tall as the header

    def dropEvent(self, event: QDropEvent) -> None:
        given, others = pictures_of(event.mimeData()), others_of(event.mimeData())
        cursor = self.cursorForPosition(event.position().toPoint())
        if not given and not others and cursor.position() >= BODY:
            super().dropEvent(event)
            self.story.mend_all()
            return
        super().dragLeaveEvent(QDragLeaveEvent())  # else Qt goes on showing where it would fall
        if given:
            self.place_caret(cursor.position())
            self.pictures_given.emit(given)
        if others:
            self.stories_given.emit(others)
        if given or others:
            event.acceptProposedAction()

    # --- undo --------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        self.keys.break_typing()
        self._step_to(self.story.undo)
        self.keys.rules.undone()

    def redo(self) -> None:
        self.keys.break_typing()
        self._step_to(self.story.redo)

    def _step_to(self, step: Callable[[QTextCursor], None]) -> None:
        caret = self.textCursor()
        step(caret)
        self.setTextCursor(caret)
        self.ensureCursorVisible()

    # --- drawing -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            painting.paint_under(self, painter, QRectF(event.rect()))
            for hook in self.hooks.under:
                hook(self, painter, QRectF(event.rect()))
        finally:
            painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        try:
            painting.paint_over(self, painter)
            for hook in self.hooks.over:
                hook(self, painter, QRectF(event.rect()))
        finally:
            painter.end()

    def offset(self) -> QPointF:
        """What to add to a place in the document to find it in the viewport."""
        return QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def block_rect(self, block: QTextBlock) -> QRectF:
        """Where the block is, in the viewport."""
        return self.document().documentLayout().blockBoundingRect(block).translated(self.offset())

    def block_at(self, y: float) -> QTextBlock:
        """The block at this height of the viewport."""
        return self.cursorForPosition(QPoint(0, round(y))).block()

    def _picture_ready(self, sha: str) -> None:
        """A picture came: its block may want another height."""
        for block in figures.blocks_showing(self.story, sha):
            self.document().markContentsDirty(block.position(), 1)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(MEASURE + 2 * SIDE, 600)
