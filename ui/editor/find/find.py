"""Find and replace in the story, in its rich text or its source: bar, hits, the way from one to the next."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from newsdesk.store.records import Article
from ui.editor.find.bar import FindBar
from ui.editor.find.ground import Ground, RichGround, SourceGround
from ui.editor.find.hits import Hit
from ui.editor.find.search import BadPatternError, Search
from ui.editor.parts import Part
from ui.editor.source.view import SourceView
from ui.editor.text_edit import StoryEdit

TYPING = 120  # ms after the last key in the field
EDITED = 250  # ms after the last change of the story
LONGEST_SELECTION = 200  # characters that are taken over into the field


class Find(QObject, Part):
    """`say` tells in one quiet line what Replace all did."""

    def __init__(self, edit: StoryEdit, source: SourceView, say: Callable[[str], None]) -> None:
        super().__init__(edit)
        self.bar = FindBar()
        self._rich, self._source = RichGround(edit), SourceGround(source)
        self._ground: Ground = self._rich
        self._say = say
        self._hits: list[Hit] = []
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
        edit.story.changed.connect(lambda: self._changed(self._rich))
        source.document().contentsChange.connect(lambda: self._changed(self._source))

    # --- ways in -----------------------------------------------------------------------------------------------

    def open(self, *, replace: bool = False) -> None:
        """Ask what to find; selected words are it."""
        cursor = self._ground.cursor()
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
        self._ground.focus()

    def turn(self, source: bool) -> None:
        """The source took the place of the rich text, or gave it back: the search goes on there."""
        self._forget()
        self._ground = self._source if source else self._rich
        self._start = 0
        if self.bar.isVisible():
            self._again.start()

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
            keys = [self._ground.span(hit)[0] for hit in self._hits]
            self._show(bisect_left(keys, self._start) % len(self._hits))

    def _search(self) -> None:
        self._again.stop()
        self._forget()
        query = self.bar.query
        try:
            if query.words:
                self._hits = self._ground.find(Search(query))
                self._ground.show(self._hits)
        except BadPatternError as error:
            self.bar.show_trouble(str(error))
        else:
            here = self._here()
            self.bar.show_count(0 if here is None else here + 1, len(self._hits))

    def _forget(self) -> None:
        self._again.stop()
        self._hits = []
        self._ground.show(())

    def _changed(self, ground: Ground) -> None:
        if ground is self._ground and self.bar.isVisible():
            ground.hide()
            self._again.start()

    def _behind(self) -> int:
        """The index of the first hit at or behind the selection."""
        place = self._ground.cursor().selectionStart()
        return bisect_left([self._ground.span(hit)[0] for hit in self._hits], place)

    def _here(self) -> int | None:
        """The index of the hit that is selected. All hits of a table select the table: the last shown one counts."""
        index = self._index if self._is_selected(self._index) else self._behind()
        return index if self._is_selected(index) else None

    def _is_selected(self, index: int) -> bool:
        if index >= len(self._hits):
            return False
        cursor = self._ground.cursor()
        return (cursor.selectionStart(), cursor.selectionEnd()) == self._ground.span(self._hits[index])

    def _show(self, index: int) -> None:
        self._index = index
        self._ground.select(self._hits[index])
        self.bar.show_count(index + 1, len(self._hits))

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
        self._ground.replace([hit])
        self._ground.put_caret(self._ground.behind(hit))
        self._search()
        if self._hits:
            self._show(self._behind() % len(self._hits))

    def _replace_all(self) -> None:
        self._flush()
        hits = self._with_words()
        if not hits:
            return
        place = QTextCursor(self._ground.cursor())
        self._ground.replace(hits)
        self._ground.put_caret(place.position())
        self._search()
        self._say(self.tr("1 place replaced") if len(hits) == 1 else self.tr("%Ln places replaced", "", len(hits)))

    def _with_words(self) -> list[Hit] | None:
        """The hits with what goes in their places; None where the pattern or its replacement is none."""
        try:
            return self._ground.find(Search(self.bar.query), self.bar.into.text())
        except BadPatternError as error:
            self.bar.show_trouble(str(error))
            return None
