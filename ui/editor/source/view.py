"""The Markdown source of a story in a plain editor, as wide as the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit

from ui.editor.source.highlight import Highlighter
from ui.theme import fonts
from ui.theme.look import dress_as_paper
from ui.theme.tokens import current
from ui.utf16 import cut, units

WIDEST = 640  # px: some 75 characters
MARKED = 500  # hits at most that are marked in one view
SIDE = 32  # px beside the text at least
FACES = ["Noto Sans Mono", "DejaVu Sans Mono", "monospace"]


class SourceView(QPlainTextEdit):
    """`past(bool)`: nothing is left here to undo (True) or redo (False); the story's own steps come next."""

    past = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sourceView")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Markdown source"))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(False)
        self._zoom = 1.0
        self.set_zoom(1.0)
        self.highlighter = Highlighter(self.document())
        self._hits: Sequence[tuple[int, int]] = ()
        self._seen = QTimer(self, singleShot=True, interval=0)
        self._seen.timeout.connect(self._colour)
        self.verticalScrollBar().valueChanged.connect(self._seen.start)
        self.dress()
        self.hide()

    def set_zoom(self, factor: float) -> None:
        """Lines as long as before, in characters."""
        self._zoom = factor
        font = QFont(fonts.sans(14 * factor))
        font.setFamilies(FACES)
        self.setFont(font)
        self._fit()

    def show_text(self, text: str, *, rtl: bool = False) -> None:
        """Another text; nothing of it can be undone here. `rtl`: the story runs from right to left. (Qt knows only one
        side for all lines of a plain text; each has its own direction.)"""
        option = self.document().defaultTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)
        self.setPlainText(text)
        self.document().clearUndoRedoStacks()
        self._seen.start()

    def text(self) -> str:
        """What is written. (Qt's own toPlainText makes a space of a no-break space.)"""
        return self.document().toRawText().replace("\u2029", "\n")

    def dress(self) -> None:
        dress_as_paper(self)
        self.highlighter.dress()

    def offset(self) -> int:
        """The caret's place in Python's count."""
        return len(cut(self.text(), 0, self.textCursor().position()))

    def go_to(self, offset: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(min(units(self.text()[:offset]), self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.centerCursor()

    def show_hits(self, hits: Sequence[tuple[int, int]]) -> None:
        """Mark these places (first and last, as Qt counts); only those in view are laid over the text."""
        if hits or self._hits:
            self._hits = hits
            self._mark()

    def undo(self) -> None:
        if self.document().isUndoAvailable():
            super().undo()
        else:
            self.past.emit(True)

    def redo(self) -> None:
        if self.document().isRedoAvailable():
            super().redo()
        else:
            self.past.emit(False)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._wants(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _wants(event: QKeyEvent) -> bool:
        standard = QKeySequence.StandardKey
        return any(event.matches(key) for key in (standard.Undo, standard.Redo))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)
        self._seen.start()

    def _fit(self) -> None:
        side = max(SIDE, (self.width() - round(WIDEST * self._zoom)) // 2)
        self.setViewportMargins(side, 20, side - self.verticalScrollBar().sizeHint().width(), 0)

    def _colour(self) -> None:
        """Colour the lines that came into view."""
        first = self.firstVisibleBlock().blockNumber()
        lines = self.viewport().height() // max(1, self.fontMetrics().height()) + 4
        old = self.highlighter.seen
        self.highlighter.seen = (max(0, first - 10), first + lines + 10)
        block = self.document().findBlockByNumber(self.highlighter.seen[0])
        while block.isValid() and block.blockNumber() <= self.highlighter.seen[1]:
            if not old[0] <= block.blockNumber() <= old[1] or not block.layout().formats():
                self.highlighter.rehighlightBlock(block)
            block = block.next()
        if self._hits:
            self._mark()

    def _mark(self) -> None:
        document = self.document()
        first = document.findBlockByNumber(self.highlighter.seen[0]).position()
        last = document.findBlockByNumber(min(self.highlighter.seen[1], self.blockCount() - 1))
        behind = last.position() + last.length()
        begin = bisect_left(self._hits, (first, first))
        made = []
        for start, end in self._hits[begin : begin + MARKED]:
            if start >= behind:
                break
            one = QTextEdit.ExtraSelection()
            one.cursor = QTextCursor(document)
            one.cursor.setPosition(start)
            one.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            one.format.setBackground(current().tint(current().accent))
            made.append(one)
        self.setExtraSelections(made)
