"""Wavy lines under words that nobody knows. Only what changed is checked, a moment after the last key.

Nothing touches the document: lines are painted, as the other marks are.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFileDialog, QMenu

from newsdesk.errors import NewsdeskError
from newsdesk.spelling.checker import Checker, errors, fold_names
from newsdesk.spelling.dictionaries import UNSPELT, find
from newsdesk.store.records import Article, DeskSettings
from newsdesk.story.tree import Simple, Table, plain
from ui.editor.blocks import kind_of, marks_of
from ui.editor.hand import Hand
from ui.editor.leaf import Kind
from ui.editor.painting import text_rects
from ui.editor.parts import Part
from ui.editor.registers import MARKS, OBJECTS
from ui.editor.services import Services
from ui.editor.spelling.fields import FieldSpelling
from ui.editor.spelling.going import go_to_unknown
from ui.editor.spelling.menu import WordRows
from ui.editor.spelling.wave import wave
from ui.editor.table.cells import Address, cell_at
from ui.theme.tokens import current
from ui.utf16 import span

if TYPE_CHECKING:
    from ui.editor.table.tables import Tables
    from ui.editor.text_edit import StoryEdit

PAUSE = 400  # ms after a change
SLICE = 0.004  # s of the GUI thread at a time
KEPT = 4_000  # texts whose errors are remembered
Spans = tuple[tuple[int, int], ...]


class Spelling(QObject, Part):
    """`changed_facts(ArticleChanges)`: a word is ignored in this article. `dictionary_added(path)`.
    `checked`: what is unknown may be other words than before.
    """

    changed_facts = Signal(object)
    checked = Signal()
    dictionary_added = Signal(str)

    def __init__(
        self, edit: StoryEdit, tables: Tables, article: Callable[[], Article | None], say: Callable[..., object]
    ) -> None:
        super().__init__(edit)
        self._edit, self._tables = edit, tables
        self._article = article
        self._say = say
        self._services: Services | None = None
        self._on = True
        self._added: tuple[str, ...] = ()
        self._checker: Checker | None = None
        self._path: Path | None = None
        self._asker: Checker | None = None  # for suggestions, in the other thread
        self._own: frozenset[str] = frozenset()
        self._right: frozenset[str] = frozenset()
        self._spans: dict[str, Spans] = {}
        self._told: set[str] = set()  # languages that have none
        self._spared: tuple[int, Spans] = (0, ())  # the block's number and the word in it that the caret is in
        self._at = 0
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._begin)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._check_some)
        edit.story.changed.connect(self.later)
        edit.moved.connect(self._caret_moved)
        self.checked.connect(edit.viewport().update)
        self.fields: list[FieldSpelling] = []
        edit.hooks.under.append(self._paint)
        edit.hooks.menu.append(self._offer)
        edit.hooks.cell_menu.append(self._offer_in_cell)
        edit.drawer.tables.ranges.append(self._cell_ranges)

    # --- what is known -----------------------------------------------------------------------------------------

    def attach(self, services: Services) -> None:
        self._services = services
        if services.words is not None:
            services.run(services.words.list, self._learn)

    def know(self, settings: DeskSettings) -> None:
        if (settings.check_spelling, settings.dictionaries) != (self._on, self._added):
            self._on, self._added = settings.check_spelling, settings.dictionaries
            self._path = None
            self.load()

    def opened(self, article: Article) -> None:  # noqa: ARG002 - asked for when it is needed
        self.load()

    def _learn(self, words: frozenset[str]) -> None:
        self._own = frozenset(word.casefold() for word in words)
        self._forget()

    def _forget(self) -> None:
        self._spans.clear()
        self._timer.start()

    def load(self) -> None:
        """Take the dictionary of the story's language."""
        article, services = self._article(), self._services
        if article is None or services is None or not self._on:
            self._checker, self._path = None, None
            self.checked.emit()
            return
        path = find(article.language, self._added)
        if path is None:
            self._checker, self._path = None, None
            self._spans.clear()
            self.checked.emit()
            self._tell_none(article.language)
        elif path != self._path:
            self._path, self._checker = path, None
            services.run(lambda: Checker(path), partial(self._loaded, path), self._tell_bad)
        else:
            self._timer.start()

    def _loaded(self, path: Path, checker: Checker) -> None:
        if path == self._path:
            self._checker, self._asker = checker, None
            self._forget()

    def _tell_none(self, language: str) -> None:
        short = language.split("-", maxsplit=1)[0]
        if short in UNSPELT or short in self._told:
            return
        from ui import languages

        self._told.add(short)
        words = self.tr("No spelling dictionary for {language} on this computer").format(
            language=languages.name(language)
        )
        self._say(words, self.tr("Add a file…"), self.add_dictionary)

    def _tell_bad(self, error: NewsdeskError) -> None:
        self._say(str(error))

    def add_dictionary(self) -> None:
        """Ask for a Hunspell .dic (its .aff beside it)."""
        title = self.tr("Add a spelling dictionary")
        name, _ = QFileDialog.getOpenFileName(self._edit, title, "", self.tr("Hunspell dictionary (*.dic)"))
        if name and not Path(name).with_suffix(".aff").is_file():
            self._say(self.tr("{file} lacks its .aff file beside it").format(file=Path(name).name))
        elif name:
            self.dictionary_added.emit(name)

    # --- checking ----------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        article = self._article()
        if self._checker is None or article is None:
            return
        line = article.dateline
        names = (*(author.name for author in article.authors), *article.tags, line.place, line.agency)
        section = article.section.name if article.section else ""
        right = self._own | fold_names(section, *names, *article.ignored_words)
        if right != self._right:
            self._right = right
            self._spans.clear()
        self._at = 0
        for field in self.fields:
            self.errors(field.text)
        self._check_some()

    def _check_some(self) -> None:
        """A few blocks; then others have a turn."""
        until = time.monotonic() + SLICE
        leaves = self._edit.story.groups.leaves
        block = self._edit.story.block(self._at)
        while self._at < len(leaves):
            if time.monotonic() > until:
                self._next.start()
                return
            leaf = leaves[self._at]
            if leaf.objects:
                node = OBJECTS[leaf.objects[0]]
                if isinstance(node, Table):
                    for row in (*node.rows, node.header, (node.caption,)):
                        for cell in row:
                            self.errors(plain(cell).replace("\n", "\u2028"))
            elif leaf.kind != Kind.CODE:
                self.errors(block.text())
            self._at += 1
            block = block.next()
        self.checked.emit()

    def later(self) -> None:
        """Something was typed: it is looked at after a pause."""
        self._timer.start()

    def known(self, text: str) -> Spans:
        """What `errors` found in the text, without looking; nothing if it was not looked at."""
        return () if self._checker is None else self._spans.get(text, ())

    def errors(self, text: str) -> Spans:
        """Start and end, as Qt counts, of the unknown words of a text."""
        if self._checker is None:
            return ()
        found = self._spans.get(text)
        if found is None:
            found = errors(text, self._checker, self._right)
            found = tuple(span(text, start, end) for start, end in found)
            if len(self._spans) > KEPT:
                self._spans.clear()
            self._spans[text] = found
        return found

    def go_to_next(self) -> None:
        """F7: the next unknown word behind the caret; headline, standfirst, text, and round."""
        here = next((at for at, field in enumerate(self.fields) if field.has_focus), None)
        ways: list[Callable[[], bool]] = [field.go_to_next for field in self.fields]
        if here is None:
            ways = [lambda: self._next_in_text(behind_caret=True), *ways, self._next_in_text]
        else:
            first = partial(self.fields[here].go_to_next, behind_caret=True)
            ways = [first, *ways[here + 1 :], self._next_in_text, *ways[: here + 1]]
        if not any(way() for way in ways):
            self._say(self.tr("No word that the dictionary does not know"))

    def _next_in_text(self, *, behind_caret: bool = False) -> bool:
        return go_to_unknown(self._edit, self._tables, self.errors, behind_caret=behind_caret)

    # --- painting ----------------------------------------------------------------------------------------------

    def _paint(self, edit: StoryEdit, painter: QPainter, dirty: QRectF) -> None:
        if self._checker is None:
            return
        caret = edit.textCursor()
        block = edit.block_at(dirty.top())
        bottom = dirty.bottom() - edit.offset().y()
        while block.isValid() and block.layout().position().y() <= bottom:
            spans = self._spans.get(block.text())
            if spans and kind_of(block) != Kind.CODE:
                here = caret.positionInBlock() if block == caret.block() and edit.hasFocus() else -1
                layout = block.layout()
                for start, end in spans:
                    if start < here <= end or self._is_code(block.position() + start + 1):
                        continue  # it is being typed
                    for piece in text_rects(layout, start, end):
                        wave(painter, piece.translated(layout.position() + edit.offset()))
            block = block.next()

    def _caret_moved(self) -> None:
        """The word that the caret has left, or come into, is painted anew: Qt does so with the caret's own place."""
        caret = self._edit.textCursor()
        block, here = caret.block(), caret.positionInBlock()
        spared = tuple((start, end) for start, end in self.known(block.text()) if start < here <= end)
        now = (block.blockNumber() if spared else 0, spared)
        if now != self._spared:
            self._spared = now
            self._edit.viewport().update()

    def _is_code(self, position: int) -> bool:
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(position)
        return Simple.CODE in marks_of(cursor.charFormat())

    def _cell_ranges(self, number: int, address: Address) -> list[tuple[int, int, QTextCharFormat]]:
        node = OBJECTS[number]
        if self._checker is None or not isinstance(node, Table):
            return []
        spans = self._spans.get(plain(cell_at(node, address)).replace("\n", "\u2028"), ())
        return [(start, end - start, _underline()) for start, end in spans]

    # --- the menu ----------------------------------------------------------------------------------------------

    def _offer(self, menu: QMenu, cursor: QTextCursor) -> None:
        self._offer_in(self._edit, menu, cursor)

    def _offer_in_cell(self, menu: QMenu, cursor: QTextCursor) -> None:
        if self._edit.inner is not None:
            self._offer_in(self._edit.inner, menu, cursor)

    def _offer_in(self, hand: Hand, menu: QMenu, cursor: QTextCursor) -> None:
        word = self._word_at(cursor)
        if word is not None:
            self.offer(menu, word.selectedText(), lambda by: self._replace(hand, word, by))

    def _word_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """The unknown word there, selected."""
        block = cursor.block()
        span = self.span_at(block.text(), cursor.positionInBlock())
        if span is None:
            return None
        word = QTextCursor(block)
        word.setPosition(block.position() + span[0])
        word.setPosition(block.position() + span[1], QTextCursor.MoveMode.KeepAnchor)
        return word

    def span_at(self, text: str, at: int) -> tuple[int, int] | None:
        """The unknown word of the text at this place."""
        return next((span for span in self.known(text) if span[0] <= at <= span[1]), None)

    def offer(self, menu: QMenu, word: str, replace: Callable[[str], None]) -> None:
        """What can be done about an unknown word, above all else in the menu."""
        services = self._services
        if services is None:
            return
        rows = WordRows(menu, replace)
        rows.add(self.tr("Add to the desk’s words"), lambda: self._add(word))
        rows.add(self.tr("Ignore in this article"), lambda: self._ignore(word))
        services.run(lambda: self._suggest(word), rows.show)

    def _suggest(self, word: str) -> tuple[str, ...]:
        """In the other thread, with a dictionary of its own."""
        path = self._path
        if path is None:
            return ()
        asker = self._asker
        if asker is None or asker.path != path:
            asker = self._asker = Checker(path)
        return asker.suggest(word)

    def _replace(self, hand: Hand, word: QTextCursor, by: str) -> None:
        first = QTextCursor(word)
        first.setPosition(word.selectionStart() + 1)
        marks = MARKS.number(marks_of(first.charFormat()))
        self._edit.keys.break_typing()
        with hand.written.edit() as cursor:
            cursor.setPosition(word.selectionStart())
            cursor.setPosition(word.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(by, hand.written.style.char(kind_of(word.block()), marks))
            position = cursor.position()
        caret = hand.textCursor()
        caret.setPosition(position)
        hand.setTextCursor(caret)
        hand.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, word: str) -> None:
        services = self._services
        if services is not None and services.words is not None:
            words = services.words
            services.run(lambda: words.add(word))
        self._learn(self._own | {word})

    def _ignore(self, word: str) -> None:
        article = self._article()
        if article is not None:
            self.changed_facts.emit({"ignored_words": (*article.ignored_words, word)})
            self._timer.start()


def _underline() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
    form.setUnderlineColor(current().red)
    return form
