"""Margin notes: words that carry a remark to the desk. No reader ever sees it.

Where they stand is in the text, what they say in the store.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor

from newsdesk.store.records import Article, Note
from newsdesk.story.tree import MarginNote
from ui.editor.blocks import fragments, kind_of, marks_of
from ui.editor.leaf import Kind
from ui.editor.marks import change_marks, trimmed
from ui.editor.parts import Part
from ui.editor.popovers import LinePopover
from ui.editor.services import Services
from ui.utf16 import units

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

PAUSE = 300  # ms after a change, then the notes are looked for again


@dataclass(frozen=True, slots=True)
class Shown:
    """A note as the pane shows it. `words`: what it is about now, "" if those words are gone."""

    note: Note
    words: str = ""
    here: bool = False  # the caret is in it


class MarginNotes(QObject, Part):
    """One editor's. `changed`: the notes, or what they are about."""

    changed = Signal()

    def __init__(self, edit: StoryEdit, article: Callable[[], Article | None], say: Callable[[str], object]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._article = article
        self._say = say
        self._services: Services | None = None
        self._notes: tuple[Note, ...] = ()
        self._removed: dict[str, Note] = {}  # undo may bring their words back
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._look)
        edit.story.changed.connect(self._later)
        edit.moved.connect(self._later)

    def attach(self, services: Services) -> None:
        self._services = services

    def opened(self, article: Article) -> None:
        self._notes, self._removed = (), {}
        self._load(article.id)

    def closing(self) -> None:
        self._notes, self._removed = (), {}
        self.changed.emit()

    def shown(self) -> list[Shown]:
        """The notes in the order of their words, then those whose words are gone."""
        caret = self._edit.textCursor().position()
        places = self._places()
        there = sorted((note for note in self._notes if note.id in places), key=lambda note: places[note.id][0])
        out = []
        for note in there:
            start, end = places[note.id]
            out.append(Shown(note, self._words(start, end), here=start <= caret <= end))
        return out + [Shown(note) for note in self._notes if note.id not in places]

    # --- what a person does ------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask for a note on the selected words."""
        cursor = trimmed(self._edit.textCursor())
        kind = kind_of(cursor.block())
        if not cursor.hasSelection() or kind.is_object or kind in (Kind.CREDIT, Kind.CODE):
            self._say(self.tr("Select the words that the note is about"))
            return
        popover = LinePopover(self.tr("Note to the desk"), self.tr("Readers never see it"), "", self._edit)
        popover.written.connect(lambda text: self._add(cursor, text) if text else None)
        popover.destroyed.connect(lambda: self._edit.setFocus(Qt.FocusReason.PopupFocusReason))
        place = self._edit.cursorRect().bottomLeft() + QPoint(0, 6)
        popover.open_under(self._edit.viewport(), place)

    def go_to(self, note: Note) -> None:
        """Select the words."""
        place = self._places().get(note.id)
        if place is not None:
            self._edit.select(*place)
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def resolve(self, note: Note) -> None:
        """Settle it, or open it again."""
        notes = self._services.notes if self._services else None
        if notes is not None:
            self._run(lambda: notes.resolve(note.article, note.id, resolved=note.resolved is None), note.article)

    def change(self, note: Note, text: str) -> None:
        notes = self._services.notes if self._services else None
        if notes is not None and text and text != note.text:
            self._run(lambda: notes.change(note.article, note.id, text), note.article)

    def remove(self, note: Note) -> None:
        """Take its mark off the words (one step of undo) and the note away; undo brings back both."""
        notes = self._services.notes if self._services else None
        if notes is None:
            return
        self._removed[note.id] = note
        place = self._places().get(note.id)
        if place is not None:
            cursor = QTextCursor(self._edit.document())
            cursor.setPosition(place[0])
            cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
            change_marks(self._edit.story, cursor, lambda marks: marks - {MarginNote(note.id)})
        self._run(lambda: notes.remove(note.article, note.id), note.article)

    # --- inside ------------------------------------------------------------------------------------------------

    def _add(self, cursor: QTextCursor, text: str) -> None:
        article, notes = self._article(), self._services.notes if self._services else None
        if article is None or notes is None or self._services is None:
            return
        words = cursor.selectedText().replace("\u2029", " ").replace("\u2028", " ")

        def mark(note: Note) -> None:
            now = self._article()
            if now is not None and now.id == note.article and cursor.hasSelection():
                self._edit.keys.break_typing()
                change_marks(self._edit.story, cursor, lambda marks: marks | {MarginNote(note.id)})
            self._load(note.article)

        self._services.run(lambda: notes.add(article.id, words[:200], text), mark)

    def _run(self, fn: Callable[[], object], article: int) -> None:
        if self._services is not None:
            self._services.run(fn, lambda _result: self._load(article))

    def _load(self, article: int) -> None:
        notes = self._services.notes if self._services else None
        if notes is not None and self._services is not None:
            self._services.run(lambda: notes.list(article), lambda found: self._take(article, found))

    def _take(self, article: int, notes: tuple[Note, ...]) -> None:
        now = self._article()
        if now is not None and now.id == article:
            self._notes = notes
            self.changed.emit()

    def _later(self) -> None:
        if self._notes or self._removed:
            self._timer.start()

    def _look(self) -> None:
        """The text has changed: are all words still there, and did undo bring some back?"""
        notes = self._services.notes if self._services else None
        places = self._places() if self._removed else {}
        for back in [note for note in self._removed.values() if note.id in places]:
            del self._removed[back.id]
            if notes is not None:
                self._run(lambda back=back: notes.put_back(back), back.article)  # type: ignore[misc]
        self.changed.emit()

    def _places(self) -> dict[str, tuple[int, int]]:
        """Where the words of each note stand: from the first to the last."""
        found: dict[str, tuple[int, int]] = {}
        for start, end, note in self._marked():
            first, last = found.get(note, (start, end))
            found[note] = (min(first, start), max(last, end))
        return found

    def _marked(self) -> Iterator[tuple[int, int, str]]:
        document = self._edit.story
        for number, leaf in enumerate(document.groups.leaves):
            if not any(isinstance(mark, MarginNote) for run in leaf.inline for mark in run.marks):
                continue
            for position, text, form in fragments(document.block(number)):
                for mark in marks_of(form):
                    if isinstance(mark, MarginNote):
                        yield position, position + units(text), mark.note

    def _words(self, start: int, end: int) -> str:
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", " ").replace("\u2028", " ")
