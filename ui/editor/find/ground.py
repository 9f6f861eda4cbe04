"""Where is searched: the rich text, or the Markdown source in its place. `Find` asks both the same things."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextCursor

from ui.editor.find.hits import Hit, choose, find_all, replace_hits
from ui.editor.painting import text_rects
from ui.theme.tokens import current
from ui.utf16 import units

if TYPE_CHECKING:
    from ui.editor.find.search import Search
    from ui.editor.source.view import SourceView
    from ui.editor.text_edit import StoryEdit


class Ground(Protocol):
    """All positions are Qt's (UTF-16) in the document of the ground."""

    def find(self, search: Search, replace: str | None = None) -> list[Hit]:
        """All hits in reading order. With `replace`, each brings along what stands in its place. Raises
        BadPatternError."""
        ...

    def span(self, hit: Hit) -> tuple[int, int]:
        """What is selected when the hit is."""
        ...

    def select(self, hit: Hit) -> None:
        """Select the hit and bring it well into the view."""
        ...

    def replace(self, hits: Sequence[Hit]) -> None:
        """Put each hit's `words` in its place. One step of undo."""
        ...

    def behind(self, hit: Hit) -> int:
        """The place behind the words that took the hit's place."""
        ...

    def show(self, hits: Sequence[Hit]) -> None:
        """Mark these hits and no others."""
        ...

    def hide(self) -> None:
        """The text was changed: the marks stand elsewhere."""
        ...

    def cursor(self) -> QTextCursor: ...

    def put_caret(self, position: int) -> None: ...

    def focus(self) -> None: ...


class RichGround:
    def __init__(self, edit: StoryEdit) -> None:
        self._edit = edit
        self._by_leaf: dict[int, list[Hit]] = {}
        edit.hooks.under.append(self._paint)

    def find(self, search: Search, replace: str | None = None) -> list[Hit]:
        return list(find_all(self._edit.story, search, replace))

    def span(self, hit: Hit) -> tuple[int, int]:
        """All hits of a table select the table."""
        place = self._edit.story.block(hit.leaf).position()
        return (place, place + 1) if hit.cell is not None else (place + hit.start, place + hit.end)

    def select(self, hit: Hit) -> None:
        choose(self._edit, hit)
        rect = self._edit.cursorRect()
        view = self._edit.viewport().rect()
        bar = self._edit.verticalScrollBar()
        room = view.height() // 5
        if rect.bottom() > view.bottom() - room:
            bar.setValue(bar.value() + rect.bottom() - view.bottom() + room)
        elif rect.top() < room:
            bar.setValue(bar.value() + rect.top() - room)

    def replace(self, hits: Sequence[Hit]) -> None:
        self._edit.keys.break_typing()
        replace_hits(self._edit.story, hits)

    def behind(self, hit: Hit) -> int:
        return self.span(hit)[0] + (units(hit.words) if hit.cell is None else 1)

    def show(self, hits: Sequence[Hit]) -> None:
        self.hide()
        for hit in hits:
            if hit.cell is None:
                self._by_leaf.setdefault(hit.leaf, []).append(hit)
        self._edit.viewport().update()

    def hide(self) -> None:
        self._by_leaf = {}

    def cursor(self) -> QTextCursor:
        return self._edit.textCursor()

    def put_caret(self, position: int) -> None:
        self._edit.place_caret(position)

    def focus(self) -> None:
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _paint(self, edit: StoryEdit, painter: QPainter, dirty: QRectF) -> None:
        """All hits on screen, softly; the one that is shown is the selection."""
        if not self._by_leaf:
            return
        theme = current()
        painter.setPen(QPen(theme.accent, 1))
        painter.setBrush(theme.tint(theme.accent))
        number = max(0, edit.block_at(dirty.top()).blockNumber() - 1)
        last = edit.block_at(dirty.bottom()).blockNumber()
        for leaf in range(number, last):
            for hit in self._by_leaf.get(leaf, ()):
                layout = edit.story.block(leaf).layout()
                for piece in text_rects(layout, hit.start, hit.end):
                    place = piece.translated(layout.position() + edit.offset())
                    painter.drawRoundedRect(place.adjusted(-1, 0, 1, 1), 3, 3)


class SourceGround:
    """The Markdown source is one text: a pattern may run over the ends of its lines."""

    def __init__(self, view: SourceView) -> None:
        self._view = view

    def find(self, search: Search, replace: str | None = None) -> list[Hit]:
        text = self._view.text()
        hits = []
        read = counted = 0  # up to here the text is counted, in Python's places and in Qt's
        search.begin()
        for match in search.find(text):
            start = counted + units(text[read : match.start()])
            read, counted = match.end(), start + units(match[0])
            hits.append(Hit(0, start, counted, None, "" if replace is None else search.replacement(match, replace)))
        return hits

    def span(self, hit: Hit) -> tuple[int, int]:
        return hit.start, hit.end

    def select(self, hit: Hit) -> None:
        cursor = self._view.textCursor()
        cursor.setPosition(hit.start)
        cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)
        rect, view = self._view.cursorRect(), self._view.viewport().rect()
        room = view.height() // 5
        if rect.bottom() > view.bottom() - room or rect.top() < room:
            self._view.centerCursor()

    def replace(self, hits: Sequence[Hit]) -> None:
        cursor = self._view.textCursor()
        cursor.beginEditBlock()
        try:
            for hit in reversed(hits):
                cursor.setPosition(hit.start)
                cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(hit.words.replace("\r", ""))
        finally:
            cursor.endEditBlock()

    def behind(self, hit: Hit) -> int:
        return hit.start + units(hit.words.replace("\r", ""))

    def show(self, hits: Sequence[Hit]) -> None:
        self._view.show_hits([(hit.start, hit.end) for hit in hits])

    def hide(self) -> None:
        self._view.show_hits([])

    def cursor(self) -> QTextCursor:
        return self._view.textCursor()

    def put_caret(self, position: int) -> None:
        cursor = self._view.textCursor()
        cursor.setPosition(position)
        self._view.setTextCursor(cursor)

    def focus(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
