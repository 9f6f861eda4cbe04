"""The bar over the text in which one types what to find, and what to put in its place."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QToolButton, QWidget

from ui.digits import digits
from ui.editor.find.search import Query
from ui.theme.look import button, label, restyle, tool

FIELD = 80  # px, the least
ROOMY = 430  # px that all has room in


class FindBar(QWidget):
    """Signals: `changed` (the query), `step(int)` to the next (1) or previous (-1), `replace_wanted`,
    `replace_all_wanted`, `closed` (Escape, or its button).
    """

    changed = Signal()
    step = Signal(int)
    replace_wanted = Signal()
    replace_all_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = self._field(self.tr("Find in the story"))
        self.into = self._field(self.tr("Replace by"))
        self.case = self._toggle("case-sensitive", self.tr("Capitals count"))
        self.whole = self._toggle("whole-word", self.tr("Whole words only"))
        self.pattern = self._toggle("regex", self.tr("Regular expression"))
        self.count = label(look="soft", size=12)
        self.count.setMinimumWidth(70)
        self.previous = tool("chevron-up", self.tr("Previous"), _tip(self.tr("Previous"), "Shift+F3"))
        self.next = tool("chevron-down", self.tr("Next"), _tip(self.tr("Next"), "F3"))
        self.more = self._toggle("replace", self.tr("Replace"))
        self.close_ = tool("x", self.tr("Close"), _tip(self.tr("Close"), "Esc"))
        self.one = button(self.tr("Replace"))
        self.all = button(self.tr("Replace all"))
        self._arrange()
        self._connect()
        self.show_replace(False)
        self.hide()

    @property
    def query(self) -> Query:
        return Query(self.words.text(), self.case.isChecked(), self.whole.isChecked(), self.pattern.isChecked())

    def ask(self, words: str, *, replace: bool) -> None:
        """Open it, with these words to look for; "" keeps what was looked for last."""
        if words:
            self.words.setText(words)
        if replace:
            self.show_replace(True)
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def show_replace(self, shown: bool) -> None:
        self.more.setChecked(shown)
        for widget in (self.into, self.one, self.all):
            widget.setVisible(shown)

    def show_count(self, at: int, count: int) -> None:
        """Hit number `at` of `count`; 0 of none."""
        found = self.tr("{at} of {count}").format(at=digits(at), count=digits(count)) if count else self.tr("Not found")
        self._say(found if self.words.text() else "", wrong=bool(self.words.text()) and not count)
        self._enable(count > 0)

    def show_trouble(self, words: str) -> None:
        """Why the query cannot be carried out."""
        self._say(words, wrong=True)
        self._enable(False)

    def _enable(self, on: bool) -> None:
        """A button that has the focus and is no use any more gives it to the words, not to whatever is next."""
        steps = (self.previous, self.next, self.one, self.all)
        if not on and any(widget.hasFocus() for widget in steps):
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        for widget in steps:
            widget.setEnabled(on)

    def _say(self, words: str, *, wrong: bool) -> None:
        self.count.setText(words)
        self.count.setToolTip(words)
        self.words.setAccessibleDescription(words)
        if self.words.property("wrong") != wrong:
            self.words.setProperty("wrong", wrong)
            restyle(self.words)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 6, 8, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        kinds = QHBoxLayout()
        kinds.setSpacing(0)
        for widget in (self.case, self.whole, self.pattern):
            kinds.addWidget(widget)
        ends = QHBoxLayout()
        ends.setSpacing(0)
        for widget in (self.previous, self.next, self.more, self.close_):
            ends.addWidget(widget)
        grid.addWidget(self.words, 0, 0)
        grid.addLayout(kinds, 0, 1)
        grid.addWidget(self.count, 0, 2)
        grid.addLayout(ends, 0, 3)
        grid.addWidget(self.into, 1, 0)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self.one)
        below.addWidget(self.all)
        below.addStretch()
        grid.addLayout(below, 1, 1, 1, 3)
        grid.setColumnStretch(0, 1)
        # what to look for, by what to replace it, then how: nobody wants to pass seven buttons between the two fields
        self.in_turn = (
            *(self.words, self.into, self.one, self.all, self.case, self.whole, self.pattern),
            *(self.previous, self.next, self.more, self.close_),
        )
        for before, behind in pairwise(self.in_turn):
            self.setTabOrder(before, behind)

    def _connect(self) -> None:
        self.words.textChanged.connect(self.changed)
        for toggle in (self.case, self.whole, self.pattern):
            toggle.toggled.connect(self.changed)
        self.previous.clicked.connect(lambda: self.step.emit(-1))
        self.next.clicked.connect(lambda: self.step.emit(1))
        self.more.toggled.connect(self.show_replace)
        self.close_.clicked.connect(self.closed)
        self.one.clicked.connect(self.replace_wanted)
        self.all.clicked.connect(self.replace_all_wanted)
        self.words.installEventFilter(self)
        self.into.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.count.setVisible(self.width() >= ROOMY)  # else the fields would lie under their buttons

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return goes on, Shift+Return back; in the lower field it replaces."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if watched is self.into and not back:
                    self.replace_wanted.emit()
                else:
                    self.step.emit(-1 if back else 1)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.step.emit(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _field(words: str) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(words)
        made.setAccessibleName(words)
        made.setMinimumWidth(FIELD)
        return made

    @staticmethod
    def _toggle(icon: str, words: str) -> QToolButton:
        made = tool(icon, words)
        made.setCheckable(True)
        return made


def _tip(words: str, key: str) -> str:
    return f"{words} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})"
