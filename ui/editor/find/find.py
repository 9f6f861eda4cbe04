"""Find and replace in the story: bar, hits, the way from one to the next."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPen, QTextCursor

from newsdesk.store.records import Article
from ui.editor.find.bar import FindBar
from ui.editor.find.hits import Hit, choose, find_all, replace_hits
from ui.editor.find.search import BadPatternError, Search
from ui.editor.painting import text_rects
from ui.editor.parts import Part
from ui.editor.text_edit import StoryEdit
from ui.theme.tokens import current
from ui.utf16 import units

TYPING = 120  # ms after the last key in the field
EDITED = 250  # ms after the last change of the story
LONGEST_SELECTION = 200  # characters that are taken over into the field


class Find(QObject, Part):
    """`say` tells in one quiet line what Replace all did."""

    def __init__(self, edit: StoryEdit, say: Callable[[str], None]) -> None:
        super().__init__(edit)
        self.bar = FindBar()
        self._edit = edit
        self._say = say
        self._hits: list[Hit] = []
        self._by_leaf: dict[int, list[Hit]] = {}
        self._index = 0  # of the hit shown last
        self._start = 0  # where the search began: typing more words looks from there
        self._again = QTimer(self, singleShot=True, interval=EDITED)
        self._again.timeout.connect(self._search)
        self._typed = QTimer(self, singleShot=True, interval=TYPING)
        self._typed.timeout.connect(self._look)
        bar = self.bar
        bar.changed.connect(self._typed.start)
        bar.step.connect(self.go)
        bar.replace_wanted.connect(self._replace_one)
        bar.replace_all_wanted.connect(self._replace_all)
        bar.closed.connect(self.close)
        edit.story.changed.connect(self._changed)
        edit.hooks.under.append(self._paint)

    # --- ways in -----------------------------------------------------------------------------------------------

    def open(self, *, replace: bool = False) -> None:
        """Ask what to find; selected words are it."""
        cursor = self._edit.textCursor()
        words = "" if self._here() is not None else cursor.selectedText()  # a hit is what was looked for
        taken = words if len(words) <= LONGEST_SELECTION and words.isprintable() and "\ufffc" not in words else ""
        self._start = cursor.selectionStart()
        self.bar.ask(taken, replace=replace)
        self._look()

    def close(self) -> None:
        """The hit that stands selected keeps the caret."""
        self.bar.hide()
        self._typed.stop()
        self._forget()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, step: int) -> None:
        """To the next hit (1) or the previous one (-1); round the ends of the story."""
        if not self.bar.isVisible():
            if not self.bar.words.text():
                self.open()
                return
            self.bar.show()
            self._search()
        self._flush()
        if self._hits:
            here = self._here()
            self._show((self._behind() + min(0, step) if here is None else here + step) % len(self._hits))

    def opened(self, article: Article) -> None:  # noqa: ARG002 - whichever it is
        self._start = 0
        if self.bar.isVisible():
            self._search()

    def closing(self) -> None:
        self._forget()

    # --- searching ---------------------------------------------------------------------------------------------

    def _flush(self) -> None:
        """What waits for a pause is done now."""
        if self._typed.isActive():
            self._look()
        elif self._again.isActive():
            self._search()

    def _look(self) -> None:
        """Other words: the first hit from where the search began is shown."""
        self._typed.stop()
        self._search()
        if self._hits:
            keys = [self._position(hit) for hit in self._hits]
            self._show(bisect_left(keys, self._start) % len(self._hits))

    def _search(self) -> None:
        self._again.stop()
        self._forget()
        query = self.bar.query
        try:
            if query.words:
                self._keep(list(find_all(self._edit.story, Search(query))))
        except BadPatternError as error:
            self.bar.show_trouble(str(error))
        else:
            here = self._here()
            self.bar.show_count(0 if here is None else here + 1, len(self._hits))
        self._edit.viewport().update()

    def _keep(self, hits: list[Hit]) -> None:
        self._hits = hits
        for hit in hits:
            if hit.cell is None:
                self._by_leaf.setdefault(hit.leaf, []).append(hit)

    def _forget(self) -> None:
        self._again.stop()
        self._hits = []
        self._by_leaf = {}
        self._edit.viewport().update()

    def _changed(self) -> None:
        if self.bar.isVisible():
            self._by_leaf = {}  # they stand elsewhere now
            self._again.start()

    def _position(self, hit: Hit) -> int:
        block = self._edit.story.block(hit.leaf)
        return block.position() if hit.cell is not None else block.position() + hit.start

    def _behind(self) -> int:
        """The index of the first hit at or behind the selection."""
        place = self._edit.textCursor().selectionStart()
        return bisect_left([self._position(hit) for hit in self._hits], place)

    def _here(self) -> int | None:
        """The index of the hit that is selected. All hits of a table select the table: the last shown one counts."""
        index = self._index if self._is_selected(self._index) else self._behind()
        return index if self._is_selected(index) else None

    def _is_selected(self, index: int) -> bool:
        if index >= len(self._hits):
            return False
        hit = self._hits[index]
        cursor, place = self._edit.textCursor(), self._position(hit)
        length = 1 if hit.cell is not None else hit.end - hit.start
        return (cursor.selectionStart(), cursor.selectionEnd()) == (place, place + length)

    def _show(self, index: int) -> None:
        self._index = index
        hit = self._hits[index]
        choose(self._edit, hit)
        self._keep_clear()
        self.bar.show_count(index + 1, len(self._hits))

    def _keep_clear(self) -> None:
        """A hit at the very edge of the view is brought a few lines into it."""
        rect = self._edit.cursorRect()
        view = self._edit.viewport().rect()
        bar = self._edit.verticalScrollBar()
        room = view.height() // 5
        if rect.bottom() > view.bottom() - room:
            bar.setValue(bar.value() + rect.bottom() - view.bottom() + room)
        elif rect.top() < room:
            bar.setValue(bar.value() + rect.top() - room)

    # --- replacing ---------------------------------------------------------------------------------------------

    def _replace_one(self) -> None:
        """The hit that is shown gives way, and the next one is shown; without one, the next is shown first."""
        self._flush()
        index = self._here()
        if index is None:
            self.go(1)
            return
        found = self._with_words()
        if found is None or index >= len(found):
            return
        hit = found[index]
        self._edit.keys.break_typing()
        replace_hits(self._edit.story, [hit])
        place = self._position(hit)
        self._edit.place_caret(place + (units(hit.words) if hit.cell is None else 1))
        self._search()
        if self._hits:
            self._show(self._behind() % len(self._hits))

    def _replace_all(self) -> None:
        self._flush()
        hits = self._with_words()
        if not hits:
            return
        self._edit.keys.break_typing()
        place = QTextCursor(self._edit.textCursor())
        replace_hits(self._edit.story, hits)
        place.clearSelection()
        self._edit.setTextCursor(place)
        self._search()
        self._say(self.tr("1 place replaced") if len(hits) == 1 else self.tr("{n} places replaced").format(n=len(hits)))

    def _with_words(self) -> list[Hit] | None:
        """The hits with what goes in their places; None where the pattern or its replacement is none."""
        try:
            return list(find_all(self._edit.story, Search(self.bar.query), self.bar.into.text()))
        except BadPatternError as error:
            self.bar.show_trouble(str(error))
            return None

    # --- painting ----------------------------------------------------------------------------------------------

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
