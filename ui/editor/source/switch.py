"""Rich text or source: one key goes from the one to the other, at the same place; nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from newsdesk.store.records import Article
from newsdesk.story.tree import Story
from ui.editor.origins import SourceUnit
from ui.editor.parts import Part
from ui.editor.services import Run, Services, run_at_once
from ui.editor.source.apply import apply_units
from ui.editor.source.place import document_position, source_offset
from ui.editor.source.view import SourceView

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

PAUSE = 500  # ms without a key, then the preview follows
AT_ONCE = 20_000  # characters: a longer source is read off the GUI thread


class SourceSwitch(QObject, Part):
    """`shown(bool)`: the source is in the place of the text, or no more. `edited`: other bytes than before.
    `told(removed, story)`: what the source says now, for the preview.
    """

    shown = Signal(bool)
    edited = Signal()
    told = Signal(int, object)

    def __init__(self, edit: StoryEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._run: Run = run_at_once
        self.view = SourceView()
        self.active = False
        self._base = ""
        self._filled = ""  # it, as Qt shows it
        self._story: Story = ()
        self._asked = 0  # readings of the source: only the last one counts
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._tell)
        self.view.textChanged.connect(self._changed)
        self.view.past.connect(self._step)

    def attach(self, services: Services) -> None:
        self._run = services.run

    def closing(self) -> None:
        """The pane has saved what is typed; the view goes."""
        if self.active:
            self._show(False)

    def opened(self, article: Article) -> None:  # noqa: ARG002 - whichever it is
        if self.active:
            self._show(False)

    @property
    def text(self) -> str:
        """The bytes as they would be saved; untouched, they are those of the story."""
        written = self.view.text()
        if written == self._filled:
            return self._base
        return written.replace("\n", "\r\n") if "\r\n" in self._base else written

    @property
    def story(self) -> Story:
        """What the source said when it was read last."""
        return self._story

    def snapshot(self) -> Callable[[], str]:
        """What is saved while the source is shown: the very bytes."""
        text = self.text
        return lambda: text

    def toggle(self) -> None:
        if self.active:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Show the source, with the caret where it is in the text."""
        document = self._edit.story
        if document.filling is not None:
            document.filling.complete()
        if document.draft is not None:
            document.draft.commit()
        self._base = document.snapshot()()
        self._story = document.story
        offset = source_offset(document, _units(self._base), self._edit.textCursor().position())
        self._show(True)
        self._fill(self._base)
        self.view.go_to(offset)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Back to the rich text, which is what the source says now: one step of undo."""
        units = _units(self.text)
        offset = self.view.offset()
        self._show(False)
        self._pause.stop()
        if self.text != self._base:
            self.told.emit(len(self._story), self._edit.story.story)  # the document's own splice follows
            self._edit.keys.break_typing()
            apply_units(self._edit.story, units)
        self._edit.place_caret(document_position(self._edit.story, units, offset))
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, shown: bool) -> None:
        self.active = shown
        self.view.setVisible(shown)
        self._edit.setVisible(not shown)
        self.shown.emit(shown)

    def _fill(self, text: str) -> None:
        self.view.blockSignals(True)
        self.view.show_text(text, rtl=self._edit.story.style.direction == "rtl")
        self._filled = self.view.text()
        self.view.blockSignals(False)

    def _changed(self) -> None:
        if self.active:
            self._pause.start()
            self.edited.emit()

    def _tell(self) -> None:
        """Read what is typed, so that the preview shows it."""
        text = self.text
        self._asked += 1
        asked = self._asked

        def read(units: Sequence[SourceUnit]) -> None:
            if asked == self._asked and self.active:
                before, self._story = len(self._story), tuple(node for unit in units for node in unit.nodes)
                self.told.emit(before, self._story)

        (run_at_once if len(text) <= AT_ONCE else self._run)(lambda: _units(text), read)

    def _step(self, undo: bool) -> None:
        """All that was typed here is undone: the story's own steps come next."""
        if self.text != self._base:
            return
        offset = self.view.offset()
        if self._story != self._edit.story.story:
            self.told.emit(len(self._story), self._edit.story.story)
        (self._edit.undo if undo else self._edit.redo)()
        self._base = self._edit.story.snapshot()()
        self._story = self._edit.story.story
        self._fill(self._base)
        self.view.go_to(min(offset, len(self._base)))


def _units(text: str) -> Sequence[SourceUnit]:
    from newsdesk.story.read_markdown import read_units

    return read_units(text)
