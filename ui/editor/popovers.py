"""Small frames under a chip, in which a fact is written. Return or a click elsewhere keeps it, Esc does not."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QDate, QPoint, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.store.records import DeskSettings
from newsdesk.story.dateline import Dateline, format_dateline
from newsdesk.words import COMMAS, listed, names_in
from ui.theme.look import button, label
from ui.theme.panel import Panel

WIDTH = 320


class Popover(Panel):
    """`kept`: closed in a way that keeps what was written."""

    kept = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 12, 12, 12)
        self.body.setSpacing(8)
        self._given_up = False

    def open_under(self, anchor: QWidget, at: QPoint | None = None) -> None:
        """Below `anchor` (or at a point of it), inside the screen."""
        self.setFixedWidth(WIDTH)
        self.adjustSize()
        place = anchor.mapToGlobal(at if at is not None else QPoint(0, anchor.height() + 4))
        room = anchor.screen().availableGeometry()
        x = max(room.left() + 4, min(place.x(), room.right() - self.width() - 4))
        y = place.y() if place.y() + self.height() <= room.bottom() else place.y() - self.height() - 40
        self.move(x, y)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._given_up = True
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def give_up(self) -> None:
        """Close and keep nothing."""
        self._given_up = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._given_up:
            self._given_up = True
            self.kept.emit()


class NamesPopover(Popover):
    """Names divided by commas, completed from those that the desk knows. `named(names)`."""

    named = Signal(object)

    def __init__(self, title: str, hint: str, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.body.addWidget(label(title, look="soft", size=12))
        self.line = NamesLine()
        self.line.setText(listed(names))
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(title)
        self.line.done.connect(self.close)
        self.body.addWidget(self.line)
        self.kept.connect(lambda: self.named.emit(self.line.names()))
        self.setFocusProxy(self.line)
        self.line.setFocus()

    def offer(self, known: Sequence[str]) -> None:
        self.line.offer(known)


class NamesLine(QLineEdit):
    """A line of names; what is completed is the one being written. `done`: Return, unless it took what was offered."""

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setWidget(self)
        completer.activated.connect(self._take)
        self._completer = completer
        self._popup = QListView()
        self._popup.setProperty("look", "completion")
        completer.setPopup(self._popup)
        self.textEdited.connect(self._complete)

    def offer(self, known: Sequence[str]) -> None:
        self._model.setStringList(list(known))

    def names(self) -> tuple[str, ...]:
        """In order, each once."""
        return names_in(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._popup
        returned = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        chosen = popup.isVisible() and popup.currentIndex().isValid()
        if chosen and (returned or event.key() == Qt.Key.Key_Tab):
            self._take(str(popup.currentIndex().data()))
            popup.hide()
        elif returned:
            popup.hide()
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _complete(self) -> None:
        prefix = re.split(f"[{COMMAS}]", self.text()[: self.cursorPosition()])[-1].strip()
        if not prefix:
            self._popup.hide()
            return
        self._completer.setCompletionPrefix(prefix)
        if self._completer.completionCount():
            self._completer.complete()

    def _take(self, name: str) -> None:
        head, tail = self.text()[: self.cursorPosition()], self.text()[self.cursorPosition() :]
        before = "".join(re.findall(f".*[{COMMAS}]", head))
        before += " " * bool(before)
        self.setText(before + name + tail)
        self.setCursorPosition(len(before + name))


class DatelinePopover(Popover):
    """Place, day, agency and the agency's form, with the dateline as it will be printed. `written(dateline)`.

    `form_written(agency, form)`: the form is another than before.
    """

    written = Signal(object)
    form_written = Signal(str, str)

    def __init__(
        self, dateline: Dateline, settings: DeskSettings, language: str, today: QDate, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._settings, self._language = settings, language
        day = dateline.day
        fields = QFormLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        self.place = QLineEdit(dateline.place)
        self.place.setPlaceholderText(self.tr("NUR-SULTAN"))
        self.day = QDateEdit(today if day is None else QDate(day.year, day.month, day.day))
        self.day.setCalendarPopup(True)
        self.agency = QLineEdit(dateline.agency)
        self.agency.setPlaceholderText(self.tr("ABC"))
        self.form = QLineEdit(settings.form_for(dateline.agency))
        self.form.setToolTip(self.tr("{place}, {date} and {agency} stand for the facts"))
        for name, field in (
            (self.tr("Place"), self.place),
            (self.tr("Date"), self.day),
            (self.tr("Agency"), self.agency),
            (self.tr("Form"), self.form),
        ):
            field.setAccessibleName(name)
            fields.addRow(label(name, look="soft", size=12), field)
        self.body.addLayout(fields)
        self.sample = label("", size=13)
        self.body.addWidget(self.sample)
        row = QHBoxLayout()
        self.remove = button(self.tr("No dateline"), look="quiet")
        self.remove.setVisible(bool(dateline))
        self.remove.clicked.connect(self._remove)
        row.addWidget(self.remove)
        row.addStretch()
        self.body.addLayout(row)
        self.agency.textChanged.connect(lambda text: self.form.setText(settings.form_for(text.strip())))
        for changed in (self.place.textChanged, self.agency.textChanged, self.day.dateChanged, self.form.textChanged):
            changed.connect(self._show)
        self.kept.connect(self._keep)
        self._show()
        self.setFocusProxy(self.place)
        self.place.setFocus()

    def dateline(self) -> Dateline:
        place, agency = self.place.text().strip(), self.agency.text().strip()
        day = self.day.date()
        return Dateline(place, date(day.year(), day.month(), day.day()), agency) if place or agency else Dateline()

    def _show(self) -> None:
        self.sample.setText(format_dateline(self.dateline(), self.form.text(), self._language))

    def _keep(self) -> None:
        agency, form = self.agency.text().strip(), self.form.text().strip()
        if form and "{" in form and form != self._settings.form_for(agency):
            self.form_written.emit(agency, form)
        self.written.emit(self.dateline())

    def _remove(self) -> None:
        self.written.emit(Dateline())
        self.give_up()


class LinePopover(Popover):
    """One line: a link's address, a picture's alternative text. `written(text)`; `extra` are buttons below."""

    written = Signal(str)

    def __init__(self, title: str, hint: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.body.addWidget(label(title, look="soft", size=12))
        self.line = QLineEdit(text)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(title)
        self.body.addWidget(self.line)
        self._row: QHBoxLayout | None = None
        self.kept.connect(lambda: self.written.emit(self.line.text().strip()))
        self.setFocusProxy(self.line)
        self.line.selectAll()
        self.line.setFocus()

    def add_button(self, text: str, icon: str, pressed: Callable[[], None]) -> QPushButton:
        """A quiet button under the line; pressing it closes the popover and keeps nothing."""
        if self._row is None:
            self._row = QHBoxLayout()
            self._row.addStretch()
            self.body.addLayout(self._row)

        def press() -> None:
            self.give_up()
            pressed()

        made = button(text, icon, look="quiet")
        made.clicked.connect(press)
        self._row.insertWidget(self._row.count() - 1, made)
        return made

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())
