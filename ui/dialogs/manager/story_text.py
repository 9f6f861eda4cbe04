"""The text of a template, written in the editor that stories are written in: same bar, keys and block menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout

from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Article, ArticleChanges
from ui import languages
from ui.editor.blocks import read_leaf
from ui.editor.leaf import Kind
from ui.editor.pane import EditorPane
from ui.inspector.fields import PAUSE
from ui.shell.binding import editor_services
from ui.shell.embed_cards import EmbedCards
from ui.shell.pictures import Pictures

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.panes import Panes

ROOM = 18  # px above the first line
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_OWN_TAB = (Kind.CODE, Kind.PICTURE, Kind.CAPTION, Kind.CREDIT)


class StoryText(QFrame):
    """`edited(key, Markdown)` after a pause in typing, and before another text is shown. `left(bool)`: F6 was pressed,
    or Shift+F6. Tab leaves the text, too, where it has nothing to do there.
    """

    edited = Signal(str, str)
    left = Signal(bool)

    def __init__(self, name: str, panes: Panes, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("storyText")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._language = panes.paper.whole.settings.language
        self._key, self._told, self._changed = "", "", False
        self._article: Article | None = None
        self.pane = EditorPane()
        self.text = self.pane.text
        self.text.setAccessibleName(name)
        self._bare()
        self._bind(panes, desk)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        self.pane.modified.connect(self._typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.addWidget(self.pane)
        self.setFocusProxy(self.pane)

    def _bare(self) -> None:
        """The facts have fields of their own, and what is written is kept by whoever asked for it."""
        pane = self.pane
        pane.header.hide()
        pane.foot.hide()
        pane.text.header = None
        pane.text.drawer.header_height = ROOM
        pane.text.left_at_top.disconnect(pane.header.go_to_end)
        pane.text.paster.into_empty = lambda _text: None  # there are no facts that wire copy could fill
        pane.text.hooks.key.append(self._tab)
        for keys, forward in (("F6", True), ("Shift+F6", False)):
            leave = QShortcut(QKeySequence(keys), pane)
            leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            leave.activated.connect(lambda forward=forward: self.left.emit(forward))

    def _bind(self, panes: Panes, desk: Desk) -> None:
        pane = self.pane

        def here(then: Callable[[Any], None] | None) -> Callable[[Any], None] | None:
            """The window may be closed before the answer comes."""
            return None if then is None else lambda answer: then(answer) if shiboken6.isValid(self) else None

        def run(
            fn: Callable[[], Any],
            then: Callable[[Any], None] | None = None,
            failed: Callable[[NewsdeskError], None] | None = None,
        ) -> None:
            panes.jobs.run(fn, here(then), here(failed))

        services = replace(editor_services(desk, panes.jobs), run=run, notes=None)
        for part in pane.parts:
            part.attach(services)
        pane.pictures.attach(desk.media.to_show, run)
        pane.know(panes.paper.whole.settings)
        self._pictures = pictures = Pictures(panes.jobs, self, self, panes.strip, panes.settings)
        pictures.attach(desk, pane)
        pane.text.files_wanted.connect(pictures.choose)
        pane.text.edit_wanted.connect(pictures.edit)
        pane.text.media_opened.connect(pictures.open)
        pane.media_dropped.connect(pictures.add)
        pane.text.card_wanted.connect(EmbedCards(panes, pane, self).fetch)
        pane.link_followed.connect(panes.publisher.follow)

    @property
    def article(self) -> Article | None:
        """None once the window is closed: nothing that comes later is put in."""
        return self._article if shiboken6.isValid(self) else None

    def change(self, changes: ArticleChanges) -> None:
        """Facts stand in the form; nothing in the text changes any."""

    def show_value(self, key: str, text: str, *, force: bool) -> None:
        """The text of the template `key`. Without `force` what the person writes stays."""
        if key != self._key:
            self.flush()
        elif not force and (self._changed or self.text.hasFocus()):
            return
        elif text == self._told:
            self._forget()
            if text == self.pane.markdown():
                return
        self._key, self._told = key, text
        direction = languages.direction(self._language)
        self._article = Article(0, key, body=text, language=self._language, direction=direction)
        self.pane.open(self._article)
        self._forget()

    def markdown(self) -> str:
        return self.pane.markdown()

    def flush(self) -> None:
        """Tell now what is written and not told yet."""
        if not self._changed:
            return
        self._forget()
        text = self.pane.markdown()
        if text != self._told:
            self._told = text
            self.edited.emit(self._key, text)

    def _tab(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) or event.modifiers() & ~_SHIFT:
            return False
        leaf = read_leaf(self.text.textCursor().block())
        if leaf.kind in _OWN_TAB or any(step.is_list for step in leaf.path):
            return False
        return self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab and not event.modifiers())

    def _typed(self) -> None:
        self._changed = True
        self._pause.start()

    def _forget(self) -> None:
        self._changed = False
        self._pause.stop()
