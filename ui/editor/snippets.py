"""Snippets: a short word and Tab, or the slash menu, puts in what the desk keeps under it (a contact line, say)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from newsdesk.store.records import Snippet
from ui.editor.blocks import kind_of
from ui.editor.leaf import Kind
from ui.editor.parts import Part
from ui.editor.paste import insert_story
from ui.editor.services import Services
from ui.editor.slash.entries import Entry
from ui.utf16 import units

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

_WORD = re.compile(r"\S+$")
LONGEST = 60  # characters of a snippet's word


class SnippetKeys(QObject, Part):
    """One editor's snippets. `manage` opens the window in which they are written."""

    def __init__(self, edit: StoryEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._services: Services | None = None
        self.all: tuple[Snippet, ...] = ()
        edit.hooks.key.append(self._key)

    def attach(self, services: Services) -> None:
        self._services = services
        self.reload()

    def reload(self) -> None:
        services = self._services
        if services is not None and services.snippets is not None:
            services.run(services.snippets.list, self._take)

    def entries(self) -> list[Entry]:
        """For the slash menu."""
        return [self._entry(snippet) for snippet in self.all]

    def expand(self, snippet: Snippet) -> None:
        """Put its text in at the caret. One step of undo."""
        from newsdesk.story.read_markdown import read

        self._edit.keys.break_typing()
        insert_story(self._edit, read(snippet.text))

    def save(self, snippet: Snippet, instead_of: str = "") -> None:
        """Keep a snippet, in place of the one with the word `instead_of`."""
        services = self._services
        if services is None or services.snippets is None or not snippet.word.strip():
            return
        kept = services.snippets

        def write() -> None:
            if instead_of and instead_of != snippet.word:
                kept.remove(instead_of)
            kept.save(snippet)

        services.run(write, lambda _nothing: self.reload())

    def remove(self, word: str) -> None:
        services = self._services
        if services is not None and services.snippets is not None:
            kept = services.snippets
            services.run(lambda: kept.remove(word), lambda _nothing: self.reload())

    def _take(self, snippets: tuple[Snippet, ...]) -> None:
        self.all = snippets

    def _entry(self, snippet: Snippet) -> Entry:
        run: Callable[[object], object] = lambda _pane: self.expand(snippet)  # noqa: E731 - one line of the menu
        return Entry("", snippet.word, "text-cursor-input", run, also=snippet.text[:80])

    def _key(self, event: QKeyEvent) -> bool:
        """Tab behind a snippet's word."""
        if event.key() != Qt.Key.Key_Tab or event.modifiers() or not self.all:
            return False
        cursor = self._edit.textCursor()
        if cursor.hasSelection() or kind_of(cursor.block()) == Kind.CODE or kind_of(cursor.block()).is_object:
            return False
        before = QTextCursor(cursor)
        before.setPosition(max(cursor.block().position(), cursor.position() - LONGEST), QTextCursor.MoveMode.KeepAnchor)
        match = _WORD.search(before.selectedText())
        snippet = next((one for one in self.all if match is not None and one.word == match[0]), None)
        if snippet is None or match is None:
            return False
        with self._edit.story.steps.together():
            with self._edit.story.edit() as edit:
                edit.setPosition(cursor.position() - units(match[0]))
                edit.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
                edit.removeSelectedText()
            self.expand(snippet)
        return True
