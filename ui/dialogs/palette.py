"""The palette: type a few letters, Return does it. For all commands, and for going to a story by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Actions
from ui.theme.elided import as_typed
from ui.theme.icons import icon
from ui.theme.look import label
from ui.theme.panel import Panel
from ui.theme.tokens import current

Index = QModelIndex | QPersistentModelIndex
DETAIL = Qt.ItemDataRole.UserRole
WIDTH, HEIGHT, ROW = 520, 360, 30
PAUSE = 80  # ms after the last key before a question to the store


@dataclass(frozen=True, slots=True)
class Entry:
    text: str
    detail: str
    do: Callable[[], None]
    icon: str = ""


Answer = Callable[[Sequence[Entry]], None]
Source = Callable[[str, Answer], None]  # given the words typed, answers now or later


class Palette(Panel):
    """Opens under the top of its parent. Up and Down move while the caret stays in the line."""

    def __init__(self, parent: QWidget, hint: str, source: Source) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAccessibleName(hint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._source = source
        self._question = 0
        self.line = QLineEdit()
        self.line.setObjectName("paletteLine")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(hint)
        self.line.installEventFilter(self)
        self.rows = QListWidget()
        self.rows.setAccessibleName(hint)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setIconSize(QSize(16, 16))
        self.rows.setItemDelegate(DetailDelegate(self.rows))
        blank = QPixmap(16, 16)
        blank.fill(Qt.GlobalColor.transparent)
        self._no_icon = QIcon(blank)
        self._nothing = label(self.tr("Nothing has these letters"), look="soft")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 6)
        column.addWidget(self.line)
        column.addWidget(self._nothing)
        column.addWidget(self.rows, 1)
        self._entries: Sequence[Entry] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self.line.textEdited.connect(lambda _text: self._pause.start())
        self.rows.itemClicked.connect(lambda _item: self._do())

    def open_over(self) -> None:
        over = self.parentWidget()
        if over is not None:
            width = min(WIDTH, over.width() - 40)
            corner = over.mapToGlobal(over.rect().topLeft())
            self.setGeometry(corner.x() + (over.width() - width) // 2, corner.y() + 56, width, HEIGHT)
        self.show()
        self.line.setFocus()
        self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.rows.setCurrentRow(min(self.rows.count() - 1, max(0, self.rows.currentRow() + step)))
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._do()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        self._question += 1
        question = self._question
        self._source(self.line.text().strip(), lambda entries: self._show(question, entries))

    def _show(self, question: int, entries: Sequence[Entry]) -> None:
        if question != self._question:
            return
        self._entries = entries
        self.rows.clear()
        for entry in entries:
            item = QListWidgetItem(icon(entry.icon) if entry.icon else self._no_icon, entry.text)
            item.setData(DETAIL, entry.detail)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.text} {entry.detail}")
            item.setSizeHint(QSize(60, ROW))
            self.rows.addItem(item)
        self.rows.setCurrentRow(0)
        self._nothing.setVisible(not entries)

    def _do(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._ask()
        row = self.rows.currentRow()
        if 0 <= row < len(self._entries):
            do = self._entries[row].do
            self.close()
            do()


class DetailDelegate(QStyledItemDelegate):
    """A row with its detail (the keys of a command, the section of a story) at the far end."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(current().soft)
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(option.rect.adjusted(10, 0, -10, 0), end, index.data(DETAIL))
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.icon = QIcon(option.icon.pixmap(16, 16))  # in its own colour when chosen, too


def among(entries: Callable[[], Iterable[Entry]]) -> Source:
    """Of these, asked for anew each time, those that have all the words typed."""

    def answer(words: str, then: Answer) -> None:
        wanted = words.casefold().split()
        then([one for one in entries() if all(word in one.text.casefold() for word in wanted)])

    return answer


def command_source(actions: Actions) -> Source:
    """All commands that can be used now, called as the menus call them now, or by their own name ("focus mode"); the
    nearest first."""

    def answer(words: str, then: Answer) -> None:
        found = []
        for command, action in actions:
            away = _distance(words, action.text(), command.name)
            if command.name != "palette" and action.isEnabled() and away is not None:
                keys = as_typed(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
                found.append((away, Entry(action.text(), keys, action.trigger, command.icon)))
        then([entry for _, entry in sorted(found, key=lambda one: one[0])])

    return answer


def _distance(words: str, text: str, name: str) -> int | None:
    """How far what is typed is from a command, None where it does not mean it: 0 it begins so, 1 a word of it does,
    2 it stands in it or in its own name, 3 its letters do in their order ("nst" finds "New story")."""
    wanted, text = " ".join(words.casefold().split()), text.casefold()
    letters = iter(text)
    ways = (
        text.startswith(wanted),
        f" {wanted}" in text,
        wanted in text or wanted.replace(" ", "_") in name,
        all(letter in letters for letter in wanted if not letter.isspace()),
    )
    return next((number for number, fits in enumerate(ways) if fits), None)
