"""One quiet line above the foot: what a command did beside what one sees. It goes by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.theme.elided import ElidedLabel
from ui.theme.fonts import sans
from ui.theme.look import button, tool

if TYPE_CHECKING:
    from ui.editor.source.switch import SourceSwitch
    from ui.editor.text_edit import StoryEdit

SHOWN = 12_000  # ms, or until the next is said


class QuietLine(QWidget):
    """Never more than one line, never over the text, never with the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editorFoot")
        self._words = ElidedLabel(sans(12), soft=True)
        self.offer: QPushButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 8, 4)
        self._row.setSpacing(10)
        self._row.addWidget(self._words, 1)
        close = tool("x", self.tr("Close"))
        close.clicked.connect(self.hide)
        self._row.addWidget(close)
        self._time = QTimer(self, singleShot=True, interval=SHOWN)
        self._time.timeout.connect(self.hide)
        self.hide()

    @property
    def is_said(self) -> bool:
        """Whether it still says something, also while all of the editor is hidden."""
        return not self.isHidden()

    @property
    def words(self) -> str:
        """What it says now, "" while it is away."""
        return self._words.text() if self.isVisible() else ""

    def say(self, words: str, offer: str = "", run: Callable[[], object] | None = None) -> None:
        """Show `words`, and a button `offer` that does `run`."""
        if self.offer is not None:
            self.offer.deleteLater()
            self.offer = None
        if offer and run is not None:
            made = button(offer, look="quiet")
            made.clicked.connect(self.hide)
            made.clicked.connect(lambda _checked=False: run())
            self._row.insertWidget(1, made)
            self.offer = made
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()
        self._time.start()


class UndoOffer(QObject):
    """Says in the line what the story's last step did, and offers to undo it: never anything else than that step."""

    def __init__(self, line: QuietLine, edit: StoryEdit, source: SourceSwitch) -> None:
        super().__init__(line)
        self._line, self._edit, self._source = line, edit, source
        self._button: QPushButton | None = None
        self._steps = 0  # of undo, when it was said
        self._also: Callable[[], object] = lambda: None
        for told in (edit.story.changed, edit.story.drafted, source.shown):
            told.connect(self._look)

    def say(self, words: str, also: Callable[[], object] = lambda: None) -> None:
        """`also`: undoes what that did beside the text; called when the step is undone, whichever way."""
        self._line.say(words, self.tr("Undo"), self._undo)
        self._button, self._also = self._line.offer, also
        self._steps = self._edit.document().availableUndoSteps()

    def _undo(self) -> None:
        self._button = None
        self._edit.undo()
        self._also()

    def _look(self) -> None:
        """With the step, the line goes. While Undo would take back another one, the line has no button."""
        if self._button is None or self._button is not self._line.offer or not self._line.is_said:
            return
        steps = self._edit.document().availableUndoSteps()
        if steps < self._steps:
            self._button = None
            self._line.hide()
            QTimer.singleShot(0, self, self._also)  # it may edit the document, whose change is being told
            return
        draft = self._edit.story.draft
        drafted = draft is not None and draft.leaf() is not None
        self._button.setVisible(steps == self._steps and not drafted and not self._source.active)
