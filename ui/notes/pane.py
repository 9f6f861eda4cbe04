"""The tab with the margin notes of the open story."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from newsdesk import clock
from newsdesk.words import quoted
from ui.article_list.status import short_time
from ui.editor.margin_notes import MarginNotes, Shown
from ui.editor.popovers import LinePopover
from ui.theme.look import button, label, tool


class NotesPane(QScrollArea):
    """A card for each note; a click on one, or its last button, goes to its words."""

    def __init__(self, notes: MarginNotes) -> None:
        super().__init__()
        self._notes = notes
        self._shown: list[Shown] = []
        self.setObjectName("notesPane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Margin notes"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what one goes to are the buttons of its cards
        notes.changed.connect(self.refresh)
        self.refresh()

    @property
    def cards(self) -> list[NoteCard]:
        inside = self.widget()
        return inside.findChildren(NoteCard) if inside is not None else []

    def refresh(self) -> None:
        shown = self._notes.shown()
        if shown == self._shown and self.widget() is not None:
            return
        self._shown = shown
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for one in shown:
            column.addWidget(NoteCard(one, self._notes))
        if not shown:
            words = self.tr("No notes yet. Select words in the text and press Ctrl+Shift+A; readers never see them.")
            hint = label(words, look="soft", wrap=True)
            hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addStretch()
            column.addWidget(hint)
        column.addStretch()
        place = self.verticalScrollBar().value()
        self.setWidget(inside)
        self.verticalScrollBar().setValue(place)


class NoteCard(QFrame):
    """One note: the words, what it says, who and when, and what can be done with it."""

    def __init__(self, shown: Shown, notes: MarginNotes) -> None:
        super().__init__()
        self.shown = shown
        self._notes = notes
        note = shown.note
        self.setObjectName("noteCard")
        self.setProperty("here", shown.here)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(4)
        about = (
            quoted(shown.words) if shown.words else self.tr("The words are gone: “{words}”").format(words=note.words)
        )
        column.addWidget(label(about, look="soft", size=12, wrap=True))
        text = label(note.text, weight=QFont.Weight.Normal if note.resolved else QFont.Weight.Medium, wrap=True)
        column.addWidget(text)
        settled = self.tr("resolved") if note.resolved else ""
        about_it = filter(None, (note.by, short_time(note.created, clock.now()), settled))
        column.addWidget(label(" · ".join(about_it), look="faint", size=12))
        row = QHBoxLayout()
        row.setSpacing(2)
        self.resolve = button(self.tr("Reopen") if note.resolved else self.tr("Resolve"), look="quiet")
        self.resolve.clicked.connect(lambda: notes.resolve(note))
        self.change = button(self.tr("Edit…"), look="quiet")
        self.change.clicked.connect(self._change)
        self.remove = button(self.tr("Delete"), look="quiet")
        self.remove.clicked.connect(lambda: notes.remove(note))
        self.go = tool("text-cursor", self.tr("Go to the words"))
        self.go.clicked.connect(lambda: notes.go_to(note))
        for made in (self.resolve, self.change, self.remove):
            row.addWidget(made)
        row.addStretch()
        row.addWidget(self.go)
        column.addLayout(row)
        self.setAccessibleName(f"{about} {note.text}")

    def _change(self) -> None:
        note = self.shown.note
        popover = LinePopover(self.tr("Note to the desk"), "", note.text, self)
        popover.written.connect(lambda text: self._notes.change(note, text))
        popover.open_under(self.change)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._notes.go_to(self.shown.note)
