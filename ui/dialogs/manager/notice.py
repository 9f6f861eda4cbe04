"""The line at the foot of a manager: what was done and how to undo it, what went wrong, or a question."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from newsdesk.errors import NewsdeskError
from ui.editor.announce import announce
from ui.theme.icons import icon
from ui.theme.look import button, label


class Notice(QWidget):
    """One at a time. `undo` of the last thing done, None where nothing can be undone. `answered`: a question or an
    offer to undo was, and its buttons, one of which had the focus, are gone.
    """

    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.undo: Callable[[], None] | None = None
        self._do: Callable[[], None] | None = None
        self._about: object = None
        self._sign = label()
        self.words = label(size=12.5, wrap=True)
        self.yes = button("", look="")
        self.no = button(self.tr("Cancel"), look="quiet")
        self.back = button(self.tr("Undo"), "undo-2", look="quiet")
        for made in (self.yes, self.no, self.back):
            made.setAutoDefault(False)
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self.give_up)
        self.back.clicked.connect(self.take_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        for made in (self.back, self.yes, self.no):
            row.addWidget(made)
        self.clear()

    def clear(self) -> None:
        self.undo = self._do = self._about = None
        self._show("", "", "")

    def say(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """It is done."""
        self._do, self.undo = None, undo
        self._show("check", "green", words)

    def show_error(self, error: NewsdeskError) -> None:
        self.say_wrong(str(error))

    def say_wrong(self, words: str) -> None:
        """What was typed cannot be kept."""
        self._do = self.undo = None
        self._show("triangle-alert", "red", words)

    def ask(self, words: str, verb: str, do: Callable[[], None], *, about: object = None) -> None:
        """Say what will happen; `do` follows the press of `verb`. `about` what it is that will happen, see `chosen`."""
        self.undo, self._do, self._about = None, do, about
        self.yes.setText(verb)
        self.yes.setAccessibleName(verb)
        self._show("triangle-alert", "amber", words)
        self.yes.setFocus()

    def chosen(self, what: object) -> None:
        """Something is chosen: a question about something else is withdrawn, else it would seem to be about this."""
        if self._do is not None and self._about is not None and self._about != what:
            self.give_up()

    def take_back(self) -> None:
        undo, self.undo = self.undo, None
        if undo is not None:
            self.clear()
            self.answered.emit()
            undo()

    def give_up(self) -> bool:
        """Leave things as they are. False where nothing was asked."""
        asked = self._do is not None
        if asked:
            self.clear()
            self.answered.emit()
        return asked

    def _agree(self) -> None:
        do = self._do
        self.clear()
        self.answered.emit()
        if do is not None:
            do()

    def _show(self, sign: str, colour: str, words: str) -> None:
        self._sign.setVisible(bool(sign))
        if sign:
            self._sign.setPixmap(icon(sign, colour).pixmap(16, 16))
        self.words.setText(words)
        self.setAccessibleName(words)
        announce(self, words)
        self.back.setVisible(self.undo is not None)
        for made in (self.yes, self.no):
            made.setVisible(self._do is not None)
