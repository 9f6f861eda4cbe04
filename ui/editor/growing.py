"""A text field of one paragraph that is as tall as its words: headline and standfirst."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QWidget

from ui.editor.characters import clean
from ui.editor.paste.address import names_files
from ui.theme.tokens import current

CARET = 2  # px


class GrowingText(QTextEdit):
    """Plain text without line breaks. `left(step)`: the caret wants to go up (-1) or down (1) out of it, Return too.

    `edited(text)`: a person changed it. `grew`: it wants another height.

    Parts join in by lists of functions: `over` paint over the letters, `menus` add to the context menu, with a
    cursor where it was asked for, `typed` are told of a typed character that stands in the text already.
    """

    edited = Signal(str)
    left = Signal(int)
    grew = Signal()

    def __init__(self, font: QFont, line: float, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._words = placeholder
        self._quiet = False
        self._height = 0
        self.over: list[Callable[[QPainter], None]] = []
        self.menus: list[Callable[[QMenu, QTextCursor], None]] = []
        self.typed: list[Callable[[str], None]] = []
        self.belongs_below: Callable[[str], bool] = lambda _text: False  # takes what is pasted, and says so
        self._wear(font)
        self.document().setDocumentMargin(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setCursorWidth(CARET)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(placeholder)
        self._form = _form(line, at_least=False)
        self.set_text("")
        self.textChanged.connect(self._changed)

    def text(self) -> str:
        return self.document().firstBlock().text()

    def set_text(self, text: str) -> None:
        """Show this text; nothing is told, undo begins anew."""
        if text == self.text() and self.document().firstBlock().blockFormat() == self._form:
            return
        self._quiet = True
        self.document().setUndoRedoEnabled(False)
        self.setPlainText(one_line(text))
        QTextCursor(self.document()).setBlockFormat(self._form)
        self.document().setUndoRedoEnabled(True)
        self._quiet = False
        self._measure()

    def set_font(self, font: QFont, line: float, *, at_least: bool = False, rtl: bool = False) -> None:
        """Another language may want another face. `at_least`: lines may be higher than `line`. `rtl`: they run from
        right to left whatever they begin with; else as their letters do."""
        form = _form(line, at_least=at_least)
        if rtl:
            form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            form.setRightMargin(CARET)  # or the caret would stand behind the edge
        if font == self.font() and form == self._form:
            return
        self._line, self._form = line, form
        self._wear(font)
        self.set_text(self.text())

    def _wear(self, font: QFont) -> None:
        self._font = font
        self.setFont(font)
        self.document().setDefaultFont(font)

    def changeEvent(self, event: QEvent) -> None:
        """A style sheet that is put on anew, where the window takes the editor in, brings back the first font."""
        super().changeEvent(event)
        now, wanted = self.font(), self._font
        if event.type() == QEvent.Type.FontChange and (
            (now.families(), now.pixelSize()) != (wanted.families(), wanted.pixelSize())
        ):
            self._wear(wanted)

    def dress(self, colour: QColor) -> None:
        theme = current()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        palette.setColor(QPalette.ColorRole.Text, colour)
        palette.setColor(QPalette.ColorRole.Highlight, theme.accent_ground)
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.text)
        self.setPalette(palette)

    def height_for(self, width: int) -> int:
        """What it wants at that width, in whole lines."""
        self.document().setTextWidth(width)
        return max(ceil(self._line), ceil(self.document().size().height()))

    def go_to(self, *, end: bool) -> None:
        """Take the focus, with the caret at the end or the beginning."""
        self.moveCursor(QTextCursor.MoveOperation.End if end else QTextCursor.MoveOperation.Start)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_behind(self, place: int) -> None:
        """Take the focus, with the caret behind so many characters."""
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit(1)
            return
        if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and self._leaves(event.key()):
            self.left.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        super().keyPressEvent(event)
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if not held and len(event.text()) == 1 and event.text().isprintable():
            for hook in self.typed:
                hook(event.text())

    def put(self, start: int, end: int, words: str) -> None:
        """Put words in the place of others: a step of undo of its own. The caret goes behind them."""
        self.document().setModified(False)  # or Qt makes one step of it and of what was typed before
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.document().setModified(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asked for by a key, it is about the word at the caret."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for hook in self.menus:
            hook(menu, cursor)
        menu.popup(self.mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """A file that is dropped here goes on to the story below."""
        return super().canInsertFromMimeData(source) and not names_files(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if names_files(source) or self.belongs_below(text):
            return
        self.textCursor().insertText(one_line(text))
        self.ensureCursorVisible()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.over:
            painter = QPainter(self.viewport())
            try:
                for paint in self.over:
                    paint(painter)
            finally:
                painter.end()
        if self.document().isEmpty():
            painter = QPainter(self.viewport())
            try:
                painter.setFont(self.font())
                painter.setPen(current().faint)
                rect = self.viewport().rect()
                # the words stand where the first letters will
                shift = self.cursorRect().bottom() - QFontMetricsF(self.font()).height()
                rtl = self._form.layoutDirection() == Qt.LayoutDirection.RightToLeft
                side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
                flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
                painter.drawText(
                    rect.adjusted(0, round(shift), -round(self._form.rightMargin()), 0), flags, self._words
                )
            finally:
                painter.end()

    def sizeHint(self) -> QSize:
        return QSize(300, self.height_for(self.width()))

    def _leaves(self, key: int) -> bool:
        if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return False
        cursor = self.textCursor()
        move = QTextCursor.MoveOperation.Up if key == Qt.Key.Key_Up else QTextCursor.MoveOperation.Down
        return not cursor.movePosition(move)

    def _changed(self) -> None:
        if self._quiet:
            return
        if self.document().firstBlock().charFormat() != QTextCharFormat():
            QTextCursor(self.document()).setBlockCharFormat(QTextCharFormat())
        self._measure()
        self.edited.emit(self.text())

    def _measure(self) -> None:
        height = self.height_for(self.width())
        if height != self._height:
            self._height = height
            self.grew.emit()


def _form(line: float, *, at_least: bool) -> QTextBlockFormat:
    form = QTextBlockFormat()
    types = QTextBlockFormat.LineHeightTypes
    form.setLineHeight(line, (types.MinimumHeight if at_least else types.FixedHeight).value)
    return form


def one_line(text: str) -> str:
    """Line breaks and tabs become spaces; control characters go."""
    words = " ".join(part.strip() for part in text.replace("\t", " ").splitlines() if part.strip())
    if "\n" not in text and "\r" not in text:
        words = text.replace("\t", " ")
    return clean(words)
