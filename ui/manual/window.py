"""The manual's window: tasks at the side, all of the page beside them, a search over both. It needs no network."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Actions
from ui.manual.page import FOLDER, Task, keys_sheet, read_tasks
from ui.theme.look import dress_as_paper, fit, label
from ui.theme.tokens import current

SIZE = (920, 700)
SIDE, ROW, MARGIN = 300, 28, 24  # px
_ANCHOR = Qt.ItemDataRole.UserRole
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class ManualWindow(QDialog):
    """Stays open beside the writing."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Manual"))
        self.setModal(False)
        fit(self, *SIZE)
        html, tasks = read_tasks()
        sheet, keys = keys_sheet(actions)
        self._html = html + sheet
        self.tasks: tuple[Task, ...] = (*tasks, keys)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the manual"))
        self.search.setAccessibleName(self.tr("Search the manual"))
        self.search.setClearButtonEnabled(True)
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Tasks"))
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Manual"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setSearchPaths([str(FOLDER)])
        self.page.setOpenExternalLinks(True)
        self._nothing = label(self.tr("The manual has no such words"), look="soft", wrap=True)
        self._arrange()
        self._dress()
        self._list("")
        self.search.textChanged.connect(self._searched)
        self.search.returnPressed.connect(self._next)
        self.search.installEventFilter(self)
        self.contents.currentItemChanged.connect(self._go)
        self.search.setFocus()

    def show_task(self, anchor: str = "") -> None:
        """Open at this task, at the first page for ""."""
        self.search.clear()
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        for row, task in enumerate(self.tasks):
            if task.anchor == anchor:
                self.contents.setCurrentRow(row)
        self.show()
        self.raise_()
        self.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down move in the list while one types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _STEPS:
            return self.contents.event(event)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_nothing"):
            self._dress()
        super().changeEvent(event)

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(12, 12, 8, 12)
        side.addWidget(self.search)
        side.addWidget(self._nothing)
        side.addWidget(self.contents, 1)
        left = QWidget()
        left.setLayout(side)
        left.setFixedWidth(SIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self.page, 1)

    def _dress(self) -> None:
        theme = current()
        dress_as_paper(self.page)
        place = self.page.verticalScrollBar().value()
        self.page.document().setDocumentMargin(MARGIN)
        self.page.document().setDefaultStyleSheet(
            f"body {{ color: {theme.text.name()} }} h1, h2, h3 {{ color: {theme.text.name()} }}"
            f"a, code {{ color: {theme.accent.name()} }} p, li {{ line-height: 140% }}"
            ".picture { line-height: 100% }"
        )
        self.page.setHtml(self._html)
        self.page.verticalScrollBar().setValue(place)

    def _list(self, words: str) -> None:
        self.contents.clear()
        for task in self.tasks:
            if all(word in f"{task.title} {task.words}".casefold() for word in words.casefold().split()):
                item = QListWidgetItem(task.title)
                item.setData(_ANCHOR, task.anchor)
                item.setToolTip(task.title)
                item.setSizeHint(QSize(SIDE // 2, ROW))
                self.contents.addItem(item)
        self._nothing.setVisible(not self.contents.count())

    def _searched(self, words: str) -> None:
        self._list(words)
        if words.strip() and self.contents.count():
            self.contents.setCurrentRow(0)

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.page.scrollToAnchor(item.data(_ANCHOR))
        self._mark(from_top=False)

    def _mark(self, *, from_top: bool) -> None:
        """Select the words that are searched for: behind what is seen first, or behind the last ones."""
        words = self.search.text().split()
        if not words:
            return
        cursor = self.page.textCursor()
        if not from_top:
            cursor = self.page.cursorForPosition(QPoint(0, MARGIN))
        found = self.page.document().find(words[0], cursor, QTextDocument.FindFlag(0))
        if not found.isNull():
            self.page.setTextCursor(found)

    def _next(self) -> None:
        """Return: the next place with these words, from the last again to the first."""
        words = self.search.text().split()
        if words and not self.page.find(words[0]):
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            self.page.find(words[0])
