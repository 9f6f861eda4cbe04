"""Fixtures of the editor: `hand` is a person at an editor pane whose desk is a dictionary."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Article, ArticleChanges, Author, Section
from newsdesk.story.tree import Story
from newsdesk.story.write_markdown import write
from ui.editor.pane import EditorPane
from ui.editor.services import Services
from ui.theme.tokens import ThemeWatcher

SECTIONS = (Section(1, "China", "china"), Section(2, "Pakistan", "pakistan"))


@dataclass
class PretendDesk:
    """Keeps what is saved; commits when told to, or at once. `trouble`: the next saves fail with it."""

    article: Article = field(default_factory=lambda: Article(1, "key"))
    at_once: bool = True
    trouble: NewsdeskError | None = None
    saves: list[ArticleChanges] = field(default_factory=list)
    authors: list[Author] = field(default_factory=lambda: [Author(1, "FD News"), Author(2, "A. Beket")])
    waiting: list[Callable[[], None]] = field(default_factory=list)

    def run(self, fn: Callable[[], Any], then: Any = None, failed: Any = None) -> None:
        def carry_out() -> None:
            try:
                result = fn()
            except NewsdeskError as error:
                if failed is not None:
                    failed(error)
            else:
                if then is not None:
                    then(result)

        self.waiting.append(carry_out)
        if self.at_once:
            self.carry_out()

    def carry_out(self) -> None:
        """What a slow thread does some time later."""
        while self.waiting:
            self.waiting.pop(0)()

    def save(self, article: int, changes: ArticleChanges) -> Article:
        if self.trouble is not None:
            raise self.trouble
        assert article == self.article.id
        self.saves.append(changes)
        known: dict[str, Any] = {k: v for k, v in changes.items() if k not in ("authors", "section")}
        if "authors" in changes:
            known["authors"] = tuple(a for i in changes["authors"] for a in self.authors if a.id == i)
        if "section" in changes:
            known["section"] = next((s for s in SECTIONS if s.id == changes["section"]), None)
        self.article = replace(self.article, **known)
        return self.article

    def add_author(self, name: str) -> Author:
        author = Author(len(self.authors) + 1, name)
        self.authors.append(author)
        return author


@dataclass
class Hand:
    """A person at the editor."""

    pane: EditorPane
    desk: PretendDesk
    qtbot: QtBot

    def open(self, body: str = "", **facts: Any) -> Hand:
        self.desk.article = replace(Article(1, "key"), body=body, **facts)
        self.pane.open(self.desk.article)
        self.pane.focus_body()
        return self

    def open_story(self, *blocks: Any) -> Hand:
        return self.open(write(tuple(blocks)))

    @property
    def story(self) -> Story:
        """What the pane says the story is; each look holds it against the document itself."""
        told = self.pane.current_story()
        assert told == self.pane.full_read(), "the list of blocks differs from the document"
        return told

    @property
    def markdown(self) -> str:
        return self.pane.markdown()

    def type(self, text: str) -> Hand:
        for character in text:
            if character.isascii():
                QTest.keyClick(self._focus(), character)
            else:  # QTest knows no key for it
                event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(self._focus(), event)
        return self

    def press(self, *strokes: str) -> Hand:
        """Keys with their modifiers: "Ctrl+Shift+8", "Return"."""
        for stroke in strokes:
            *modifiers, key = stroke.split("+")
            held = Qt.KeyboardModifier.NoModifier
            for modifier in modifiers:
                held |= getattr(Qt.KeyboardModifier, {"Ctrl": "ControlModifier"}.get(modifier, f"{modifier}Modifier"))
            QTest.keyClick(self._focus(), getattr(Qt.Key, f"Key_{key}"), held)
        return self

    def caret(self, words: str, *, behind: bool = False) -> Hand:
        """Put the caret before (or behind) the first place where these words stand."""
        start, end = self._find(words)
        self.pane.text.place_caret(end if behind else start)
        return self

    def select(self, words: str, to: str = "") -> Hand:
        """Select these words, or from them to the end of others."""
        start, end = self._find(words)
        self.pane.text.select(start, self._find(to)[1] if to else end)
        return self

    def settle(self) -> Hand:
        QApplication.processEvents()
        return self

    def undo_all(self) -> Hand:
        while self.pane.text.document().isUndoAvailable():
            self.pane.text.undo()
        return self

    def redo_all(self) -> Hand:
        while self.pane.text.document().isRedoAvailable():
            self.pane.text.redo()
        return self

    def _find(self, words: str) -> tuple[int, int]:
        block = self.pane.story.block(0)
        while block.isValid():
            at = block.text().find(words)
            if at >= 0:
                return block.position() + at, block.position() + at + len(words)
            block = block.next()
        raise AssertionError(f"{words!r} is not in the text")

    def _focus(self) -> Any:
        focus = QApplication.focusWidget()
        inside = focus is not None and (self.pane.isAncestorOf(focus) or focus.window() is not self.pane)
        return focus if inside else self.pane.text


@pytest.fixture
def pretend_desk() -> PretendDesk:
    return PretendDesk()


@pytest.fixture
def hand(qtbot: QtBot, theme: ThemeWatcher, pretend_desk: PretendDesk) -> Hand:
    desk = pretend_desk
    pane = EditorPane()
    pane.attach(
        Services(
            save=desk.save,
            run=desk.run,
            authors=lambda: tuple(desk.authors),
            add_author=desk.add_author,
            sections=lambda: SECTIONS,
            tags=lambda: ("Trade", "Diplomacy"),
        )
    )
    pane.resize(700, 900)
    pane.show()
    qtbot.addWidget(pane)
    qtbot.waitExposed(pane)
    return Hand(pane, desk, qtbot)
