"""The fields of the facts. Each tells once the person is done with it, and never changes under their hands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QDate, QDateTime, QEvent, QObject, QTime, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from ui import dates
from ui.theme.look import ChoiceBox, button, name_choice, tool

PAUSE = 600  # ms after the last key before a typed fact is passed on


class Line(QLineEdit):
    """`edited` comes after a pause in typing, at Return, and when the field is left."""

    edited = Signal(str)

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self._told = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._tell)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.editingFinished.connect(self._tell)

    def show_value(self, text: str, *, force: bool) -> None:
        if force or not self.hasFocus():
            self._pause.stop()
            self._told = text
            if text != self.text():
                self.setText(text)
                self.setCursorPosition(0)

    def flush(self) -> None:
        """Tell now what is typed and not told yet."""
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.edited.emit(self._told)


class Notes(QPlainTextEdit):
    """Several lines of text; tells as `Line` does."""

    edited = Signal(str)

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setProperty("look", "field")
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(64)
        self.setMaximumHeight(120)
        self._told = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._pause.start)

    def show_value(self, text: str, *, force: bool) -> None:
        if force or not self.hasFocus():
            self._told = text
            if text != self.toPlainText():
                self.setPlainText(text)
            self._pause.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell()

    def flush(self) -> None:
        """Tell now what is typed and not told yet."""
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        if self.toPlainText() != self._told:
            self._told = self.toPlainText()
            self.edited.emit(self._told)


class Choice(ChoiceBox):
    """`picked` carries the value that the person chose. Not `labelled`: no label beside it says its name."""

    picked = Signal(object)

    def __init__(self, name: str, *, labelled: bool = True) -> None:
        super().__init__()
        if labelled:
            self.setAccessibleName(name)
        else:
            name_choice(self, name)
        self._options: list[tuple[str, Any]] = []
        self.activated.connect(lambda row: self.picked.emit(self._options[row][1]))

    def show_options(self, options: Sequence[tuple[str, Any]], chosen: object) -> None:
        """Texts with their values."""
        if list(options) != self._options:
            self._options = list(options)
            self.clear()
            self.addItems([text for text, _value in options])
        self.show_value(chosen, force=True)

    def show_value(self, value: object, *, force: bool) -> None:
        if force or not self.hasFocus():
            values = [option for _text, option in self._options]
            self.setCurrentIndex(values.index(value) if value in values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the wheel scrolls the facts, it changes none


class _Optional(QWidget):
    """A date that may lack: a button that says so, or the date with a cross that takes it away."""

    picked = Signal(object)

    def __init__(self, edit: QDateTimeEdit, name: str, none: str) -> None:
        super().__init__()
        self._edit = edit
        edit.setAccessibleName(name)
        edit.setCalendarPopup(True)
        edit.installEventFilter(self)
        self._none = button(none, look="quiet", name=f"{name}: {none}")
        self._clear = tool("x", self.tr("Remove"))
        self._none.clicked.connect(self._begin)
        self._clear.clicked.connect(lambda: self._set(None))
        edit.editingFinished.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._none)
        row.addWidget(edit, 1)
        row.addWidget(self._clear)
        row.addStretch(0)
        self._told: Any = None
        self._show(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def show_value(self, value: Any, *, force: bool) -> None:  # noqa: ANN401 - QDate or QDateTime
        if force or not self._edit.hasFocus():
            self._told = value
            self._show(value)

    def _begin(self) -> None:
        self._set(self._first())
        self._edit.setFocus()

    def _tell(self) -> None:
        if self._clear.isVisibleTo(self) and self._read() != self._told:
            self._set(self._read())

    def _set(self, value: Any) -> None:  # noqa: ANN401
        self._told = value
        self._show(value)
        self.picked.emit(value)

    def _show(self, value: Any) -> None:  # noqa: ANN401
        self._none.setVisible(value is None)
        self._edit.setVisible(value is not None)
        self._clear.setVisible(value is not None)
        if value is not None:
            self._write(value)

    def _first(self) -> Any:  # noqa: ANN401
        raise NotImplementedError

    def _read(self) -> Any:  # noqa: ANN401
        raise NotImplementedError

    def _write(self, value: Any) -> None:  # noqa: ANN401
        raise NotImplementedError


class DateField(_Optional):
    """A day (QDate) or none."""

    def __init__(self, name: str, none: str) -> None:
        edit = QDateEdit()
        edit.setDisplayFormat(dates.pattern(dates.DAY_AND_YEAR))
        super().__init__(edit, name, none)

    @property
    def value(self) -> QDate | None:
        return self._told if isinstance(self._told, QDate) else None

    def _first(self) -> QDate:
        return QDate.currentDate()

    def _read(self) -> QDate:
        return self._edit.date()

    def _write(self, value: QDate) -> None:
        self._edit.setDate(value)


class MomentField(_Optional):
    """A time (QDateTime, shown in the local zone) or none."""

    def __init__(self, name: str, none: str) -> None:
        edit = QDateTimeEdit()
        edit.setDisplayFormat(f"{dates.pattern(dates.DAY_AND_YEAR)} HH:mm")
        super().__init__(edit, name, none)

    def _first(self) -> QDateTime:
        return QDateTime(QDate.currentDate().addDays(1), QTime(6, 0))

    def _read(self) -> QDateTime:
        return self._edit.dateTime()

    def _write(self, value: QDateTime) -> None:
        self._edit.setDateTime(value)
