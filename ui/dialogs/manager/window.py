"""What all managers have in common: filter, list, form, undo, and the way to the desk and back."""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsdesk.changes import Change
from newsdesk.errors import NewsdeskError
from ui.dialogs.manager.frame import SideDialog
from ui.dialogs.manager.rows import Row, Rows
from ui.inspector.fields import Line, Notes
from ui.theme.icons import icon
from ui.theme.look import button, label

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.panes import Panes

T = TypeVar("T")
LONGEST_NAME = 200  # characters
PAUSE = 150  # ms in which several changes become one question


class Manager(SideDialog):
    """A subclass says what is listed (`load`, `rows`), what the form shows (`make_form`, `show_chosen`), and what
    New and Remove do. Everything is kept as one goes on.

    `loaded`: the list shows what the desk has. `kinds`: the changes after which it is asked again.
    """

    loaded = Signal()
    kinds: frozenset[str] = frozenset()
    several = False
    size_ = (760, 520)

    def __init__(self, panes: Panes, desk: Desk) -> None:
        super().__init__(panes, self.size_)
        self.panes, self.desk = panes, desk
        self.state: Any = None
        self._rows: Sequence[Row] = ()
        self._wanted: Sequence[Hashable] = ()
        self._shown: list[Hashable] = []
        self._name_next = False
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.list = Rows("", several=self.several)
        self.windowTitleChanged.connect(self.list.setAccessibleName)  # the subclass gives it later
        self.new = button(self.tr("New"), "plus", tip=self.tr("New (Ctrl+N)"))
        self.remove = button(self.tr("Remove"), "trash-2", look="quiet", tip=self.tr("Remove (Delete)"))
        self.form = QWidget()
        self.make_form(self.form)
        self._pages = QStackedWidget()
        self._empty = self._make_empty()
        self._pages.addWidget(self.form)
        self._pages.addWidget(self._empty)
        self._arrange()
        self._again = QTimer(self, singleShot=True, interval=PAUSE)
        self._again.timeout.connect(self.reload)
        self._connect()
        self.list.setFocus()
        self.reload()

    # --- for the subclass ----------------------------------------------------------------------------------------

    def load(self) -> Any:  # noqa: ANN401 - what `rows` takes
        """What the desk has; off the GUI thread."""
        raise NotImplementedError

    def rows(self, state: Any) -> Sequence[Row]:  # noqa: ANN401
        raise NotImplementedError

    def make_form(self, form: QWidget) -> None:
        """Put the fields into `form`."""
        raise NotImplementedError

    def show_chosen(self, keys: list[Hashable], *, other: bool) -> None:
        """Fill the form; without `other` a field in which the person types is left alone."""
        raise NotImplementedError

    def begin(self) -> None:
        """New was pressed."""
        raise NotImplementedError

    def ask_to_remove(self, keys: list[Hashable]) -> None:
        raise NotImplementedError

    def empty_words(self) -> tuple[str, str, str]:
        """Icon, title and line of a list without rows."""
        raise NotImplementedError

    def name_field(self) -> QLineEdit:
        """Where F2 goes."""
        raise NotImplementedError

    # --- the desk ------------------------------------------------------------------------------------------------

    def do(self, call: Callable[[], T], then: Callable[[T], None] | None = None, *, aside: bool = False) -> None:
        """Run `call` off the GUI thread, ask the desk again, go on; an error stands in the foot.

        `aside`: it goes to the network.
        """

        def done(result: T) -> None:
            if shiboken6.isValid(self):
                if then is not None:
                    then(result)
                self.reload()

        def failed(error: NewsdeskError) -> None:
            if shiboken6.isValid(self):
                self.notice.show_error(error)
                self._shown = []  # the fields go back to what is kept
                self.reload()
            else:
                self.panes.jobs.trouble.emit(error)

        self.panes.jobs.run(call, done, failed, aside=aside)

    def reload(self, choose: Sequence[Hashable] = ()) -> None:
        """Ask the desk; `choose` is selected then."""
        if choose:
            self._wanted = choose

        def show(state: Any) -> None:  # noqa: ANN401
            if shiboken6.isValid(self):
                self.state = state
                self._rows = self.rows(state)
                self._show_rows()
                self.loaded.emit()

        self.panes.jobs.run(self.load, show, self.notice.show_error)

    def choose(self, *keys: Hashable, name: bool = False) -> None:
        """Select these once they are there; with `name` the caret goes into the name."""
        self._wanted = keys
        self._name_next = name

    def done(self, result: int) -> None:
        self.list.setFocus()  # a name that is left is kept
        for field in self.form.findChildren(QWidget):
            if isinstance(field, Line | Notes):
                field.flush()
        super().done(result)

    # --- inside --------------------------------------------------------------------------------------------------

    def _show_rows(self) -> None:
        words = self.filter.text().casefold().split()
        shown = [row for row in self._rows if all(word in row.text.casefold() for word in words)]
        here = {row.key for row in self._rows}
        wanted = [key for key in self._wanted if key in here]
        if wanted:
            self._wanted = ()
            naming, self._name_next = self._name_next, False
            if naming:
                QTimer.singleShot(0, self, self.go_to_name)
            if not {row.key for row in shown} & set(wanted):
                self.filter.clear()
                shown = list(self._rows)
        self.list.show_rows(shown, wanted or self.list.keys)
        self.filter.setVisible(bool(self._rows))
        self._show_form()

    def _show_form(self) -> None:
        keys = self.list.keys
        self._pages.setCurrentWidget(self.form if keys else self._empty)
        self.remove.setEnabled(bool(keys))
        if keys:
            self.show_chosen(keys, other=keys != self._shown)
        self._shown = keys

    def _connect(self) -> None:
        self.filter.textEdited.connect(lambda _text: self._show_rows())
        self.list.itemSelectionChanged.connect(self._chosen)
        self.list.removal_wanted.connect(self._remove)
        self.list.name_wanted.connect(self.go_to_name)
        self.new.clicked.connect(self.begin)
        self.remove.clicked.connect(self._remove)
        self.notice.answered.connect(self.list.setFocus)
        for keys, slot in (
            (QKeySequence.StandardKey.New, self.begin),
            (QKeySequence.StandardKey.Find, self.filter.setFocus),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self.list)
        undo.setContext(Qt.ShortcutContext.WidgetShortcut)
        undo.activated.connect(self.notice.take_back)
        self.panes.jobs.changed.connect(self._changed)

    def _chosen(self) -> None:
        self.notice.clear() if self.notice.undo is None else None
        self._show_form()

    def go_to_name(self) -> None:
        field = self.name_field()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _remove(self) -> None:
        if self.list.keys:
            self.ask_to_remove(self.list.keys)

    def _changed(self, change: Change) -> None:
        if change.kind in self.kinds:
            self._again.start()

    def _make_empty(self) -> QWidget:
        sign, title, line = self.empty_words()
        made = QWidget()
        picture = label()
        picture.setPixmap(icon(sign, "faint").pixmap(32, 32))
        column = QVBoxLayout(made)
        column.setSpacing(8)
        column.addStretch(2)
        for part in (picture, label(title, weight=QFont.Weight.DemiBold, size=14), label(line, look="soft", wrap=True)):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addStretch(3)
        return made

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(0, 12, 0, 12)
        side.setSpacing(8)
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        top.addWidget(self.filter)
        side.addLayout(top)
        side.addWidget(self.list, 1)
        below = QHBoxLayout()
        below.setContentsMargins(12, 0, 12, 0)
        below.addWidget(self.new)
        below.addStretch(1)
        below.addWidget(self.remove)
        side.addLayout(below)
        self.frame(side, 268, self._pages)


def free_name(first: str, numbered: str, taken: Container[str]) -> str:
    """`first`, or else `numbered` with the lowest {n} from 2 on that is not taken."""
    name, number = first, 2
    while name in taken:
        name, number = numbered.format(n=number), number + 1
    return name


class NameLine(QLineEdit):
    """`named` once the person is done: Return, or the field is left. Never in the midst of a word."""

    named = Signal(str)

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(LONGEST_NAME)
        self._told = ""
        self.editingFinished.connect(self._tell)

    def show_value(self, text: str, *, force: bool) -> None:
        if force or not self.hasFocus():
            self._told = text
            if text != self.text():
                self.setText(text)

    def _tell(self) -> None:
        text = " ".join(self.text().split())
        if text != self._told:
            self._told = text
            self.named.emit(text)


def fields(*rows: tuple[str, QWidget]) -> QGridLayout:
    """Names at the left, fields at the right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(10)
    grid.setColumnMinimumWidth(0, 84)
    grid.setColumnStretch(1, 1)
    for number, (name, field) in enumerate(rows):
        caption = label(name, look="soft")
        caption.setBuddy(field)
        # what flows wants to be narrow and high, and is one line where there is room
        tall = field.sizeHint().height() > 60 and not field.hasHeightForWidth()
        side = Qt.AlignmentFlag.AlignTrailing
        grid.addWidget(
            caption, number, 0, side | (Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter)
        )
        grid.addWidget(field, number, 1)
    return grid
