"""Comes back to where a person was: the story, the caret, what was seen; after a crash one line says what is there.

The place is kept when a story is opened, saved or left, and now and then while the caret wanders: never at each key.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QTextEdit

from newsdesk.store.place import Place
from newsdesk.store.records import Article
from ui.editor.parts import Part
from ui.safety.recovered import say_recovered
from ui.utf16 import cut

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.editor.pane import EditorPane
    from ui.panes import Panes

AROUND = 24  # letters kept on either side of the caret
NEAR = 40  # paragraphs that are looked through in both directions
WANDERING = 2_000  # ms between two looks at a caret that moves


class PlaceKeeper(QObject):
    """Of the window's open story."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._desk: Desk | None = None
        self._editor: EditorPane | None = None
        self._wanted: Place | None = None  # to go to, once that story's text is there
        self._kept = Place()
        self._timer = QTimer(self, singleShot=True, interval=WANDERING)
        self._timer.timeout.connect(self.keep)
        panes.ready.connect(self._attach)
        panes.session.saved.connect(self.keep)
        panes.session.closed.connect(self._left)

    def keep(self) -> None:
        """Keep where the caret is, if that is anywhere else than before."""
        place = self._now()
        if place is not None:
            self._write(replace(place, open=True))

    def _attach(self) -> None:
        panes, desk = self._panes, self._panes.desk
        if desk is None or panes.editor is None:
            return
        if self._editor is None:
            self._editor = panes.editor
            self._editor.parts.append(_Told(self))
            self._editor.text.cursorPositionChanged.connect(self._wander)
            self._editor.text.verticalScrollBar().valueChanged.connect(self._wander)
        self._desk, self._kept = desk, Place()
        self._wanted = desk.place.last if desk.place.last.article else None
        say_recovered(self._panes, desk.place.recovered)

    def opened(self, article: Article) -> None:
        """All of its text is there."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted.article == article.id and self._editor is not None:
            go_to(self._editor, wanted)
        self.keep()

    def leaving(self) -> None:
        """The story is still there, and will not be in a moment."""
        place = self._now()
        if place is not None:
            self._kept = replace(place, open=True)

    def _left(self) -> None:
        self._timer.stop()
        if self._kept.article:
            self._write(replace(self._kept, open=False))

    def _wander(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _now(self) -> Place | None:
        editor = self._editor
        if editor is None or editor.article is None or self._wanted is not None or editor.story.filling is not None:
            return None
        return place_of(editor)

    def _write(self, place: Place) -> None:
        desk = self._desk
        if place != self._kept and desk is not None:
            self._kept = place
            self._panes.jobs.run(lambda: desk.place.keep(place))


class _Told(Part):
    def __init__(self, keeper: PlaceKeeper) -> None:
        self._keeper = keeper

    def opened(self, article: Article) -> None:
        self._keeper.opened(article)

    def closing(self) -> None:
        self._keeper.leaving()


def place_of(editor: EditorPane) -> Place:
    """Where the caret is in the open story."""
    fields: dict[str, QTextEdit] = {"headline": editor.header.headline, "standfirst": editor.header.standfirst}
    focus = QApplication.focusWidget()
    name, text = next(((name, field) for name, field in fields.items() if field is focus), ("body", editor.text))
    cursor = text.textCursor()
    article = editor.article.id if editor.article is not None else 0
    scroll = editor.text.verticalScrollBar().value()
    words, at = cursor.block().text(), cursor.positionInBlock()
    before, behind = cut(words, max(0, at - AROUND), at), cut(words, at, at + AROUND)
    return Place(article, name, cursor.blockNumber(), at, before, behind, scroll)


def go_to(editor: EditorPane, place: Place) -> None:
    """The caret and the scrolling as they were, as far as the text is what it was; ready to write on."""
    fields: dict[str, QTextEdit] = {"headline": editor.header.headline, "standfirst": editor.header.standfirst}
    text = fields.get(place.field, editor.text)
    _put_caret(editor, text, _block_of(text.document(), place), place.offset)

    def look() -> None:
        text.setFocus()
        editor.text.verticalScrollBar().setValue(place.scroll)

    QTimer.singleShot(0, editor.text, look)  # once it is shown, and laid out in its own width


def _block_of(document: QTextDocument, place: Place) -> QTextBlock:
    """The nearest with the same words round the caret: an empty paragraph that was there is in no saved text."""
    first = document.findBlockByNumber(place.block)
    above = below = first if first.isValid() else document.lastBlock()
    first = above
    for _ in range(NEAR):
        for block in (above, below):
            words, at = block.text(), place.offset
            here = cut(words, max(0, at - AROUND), at), cut(words, at, at + AROUND)
            if block.isValid() and here == (place.before, place.behind):
                return block
        above, below = above.previous(), below.next()
    return first


def _put_caret(editor: EditorPane, text: QTextEdit, block: QTextBlock, offset: int) -> None:
    position = block.position() + min(max(0, offset), block.length() - 1)
    if text is editor.text:
        editor.text.place_caret(position)
        return
    cursor = QTextCursor(text.document())
    cursor.setPosition(position)
    text.setTextCursor(cursor)
