"""A field that holds several short words as chips: type and Return adds one, its × or Backspace takes one out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QListView, QPushButton, QWidget

from newsdesk.words import COMMAS, names_in
from ui.inspector.flow import FlowLayout
from ui.theme.fonts import sans
from ui.theme.look import restyle


class ChipsField(QFrame):
    """`changed` carries the words (tuple of str) whenever the person changed them."""

    changed = Signal(object)

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chipsField")
        self._name = name
        self._words: tuple[str, ...] = ()
        self._chips: list[QWidget] = []
        self._hint = hint
        self.line = QLineEdit()
        self.line.setObjectName("chipsLine")
        self.line.setAccessibleName(name)
        self.line.setMinimumWidth(40)
        self.line.installEventFilter(self)
        self._flow = FlowLayout(self, margin=4, gap=4)
        self._flow.addWidget(self.line)
        self.setFocusProxy(self.line)

    @property
    def words(self) -> tuple[str, ...]:
        return self._words

    def show_words(self, words: Sequence[str]) -> None:
        """Without a signal."""
        self._words = tuple(words)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(word) for word in self._words]
        for place, chip in enumerate(self._chips):
            self._flow.insert(place, chip)
            chip.show()
        self.line.setPlaceholderText("" if self._words else self._hint)
        self.updateGeometry()

    def offer(self, words: Sequence[str]) -> None:
        """What completion offers."""
        completer = QCompleter(list(words), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = QListView()
        popup.setProperty("look", "completion")
        completer.setPopup(popup)
        completer.activated.connect(lambda _text: self._add(), Qt.ConnectionType.QueuedConnection)
        self.line.setCompleter(completer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line:
            if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
                self.setProperty("focused", "true" if event.type() == QEvent.Type.FocusIn else "false")
                restyle(self)
                if event.type() == QEvent.Type.FocusOut:
                    self._add()
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or event.text() in set(COMMAS):
            self._add()
            return True
        if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._words:
            self._set(self._words[:-1])
            return True
        return False

    def _add(self) -> None:
        words = names_in(self.line.text())
        self.line.clear()
        new = tuple(dict.fromkeys((*self._words, *words)))
        if new != self._words:
            self._set(new)

    def _set(self, words: tuple[str, ...]) -> None:
        self.show_words(words)
        self.changed.emit(words)

    def _chip(self, word: str) -> QWidget:
        chip = _Chip(word)
        chip.setAccessibleName(self.tr("Remove {word}").format(word=word))
        chip.clicked.connect(lambda: self._set(tuple(other for other in self._words if other != word)))
        return chip


class _Chip(QPushButton):
    """A word with its ×: a press on that takes it out, or Delete or Backspace where it has the focus."""

    def __init__(self, word: str) -> None:
        super().__init__(f"\u2068{word}\u2069 ×".replace("&", "&&"))  # isolated: the × is at its end in any script
        self.setObjectName("chip")
        self.setFont(sans(12))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def hitButton(self, pos: QPoint) -> bool:
        cross = self.fontMetrics().horizontalAdvance(" ×") + 10  # with the room between it and the edge
        at = pos.x() if self.isRightToLeft() else self.width() - pos.x()
        return self.rect().contains(pos) and at <= cross

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.click()
        else:
            super().keyPressEvent(event)
