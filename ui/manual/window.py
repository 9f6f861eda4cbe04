"""The manual's window: tasks at the side, all of the page beside them, a search over both. It needs no network."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from newsdesk.store.query.folding import fold
from ui import languages
from ui.dialogs.manager.frame import SideDialog
from ui.dialogs.manager.rows import Row, Rows
from ui.manual.page import FOLDER, UPRIGHT, Task, keys_sheet, read_tasks, spoken
from ui.manual.search import Searched
from ui.theme.look import dress_as_paper, label
from ui.theme.tokens import current

SIZE = (940, 720)
SIDE = 316  # px
EDGES = 30  # px of the page beside a picture: its margins, and the scroll bar
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class ManualWindow(SideDialog):
    """Stays open beside the writing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, SIZE)
        self.setWindowTitle(self.tr("Manual"))
        self.setModal(False)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the manual"))
        self.search.setAccessibleName(self.tr("Search the manual"))
        self.search.setClearButtonEnabled(True)
        self.contents = Rows(self.tr("Tasks"), several=False)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("Manual"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setSearchPaths([str(FOLDER)])
        self.page.setOpenExternalLinks(True)
        self._nothing = label(self.tr("The manual has no such words"), look="soft", wrap=True)
        self._language = spoken()
        html, tasks = read_tasks(self._arrange() - EDGES, self._language)
        sheet, keys = keys_sheet()
        self._html = html + sheet
        runs = self.page.document().defaultTextOption()
        runs.setTextDirection(
            Qt.LayoutDirection.RightToLeft
            if languages.direction(self._language) == "rtl"
            else Qt.LayoutDirection.LeftToRight
        )
        self.page.document().setDefaultTextOption(runs)
        self.tasks: tuple[Task, ...] = (*tasks, keys)
        self._dress()
        self._list("")
        self.search.textChanged.connect(self._searched)
        self.search.returnPressed.connect(self._next)
        self.search.installEventFilter(self)
        self.contents.itemSelectionChanged.connect(self._go)
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

    def _arrange(self) -> int:
        """Gives how wide the page is."""
        side = QVBoxLayout()
        side.setContentsMargins(10, 12, 10, 12)
        side.addWidget(self.search)
        side.addWidget(self._nothing)
        side.addWidget(self.contents, 1)
        return self.frame(side, SIDE, self.page, beside=8, least=260)

    def _dress(self) -> None:
        theme = current()
        dress_as_paper(self.page, theme.raised)  # as all round it: in the dark paper has another colour
        place = self.page.verticalScrollBar().value()
        self.page.document().setDefaultStyleSheet(
            f"body {{ color: {theme.text.name()} }} h1, h2, h3 {{ color: {theme.text.name()} }}"
            f"a, code {{ color: {theme.accent.name()} }} p, li {{ line-height: 140% }}"
            ".picture { line-height: 100% }" + ("em { font-style: normal }" if self._language in UPRIGHT else "")
        )
        self.page.setHtml(self._html)
        self._text = Searched(self.page.toPlainText())
        self.page.verticalScrollBar().setValue(place)

    def _list(self, words: str) -> None:
        """The tasks that have all these words, none chosen."""
        sought = fold(words).split()
        found = [
            Row(task.anchor, task.title)
            for task in self.tasks
            if all(word in fold(f"{task.title} {task.words}") for word in sought)
        ]
        self.contents.show_rows(found, ())
        self.contents.setCurrentRow(-1)
        self._nothing.setVisible(not found)

    def _searched(self, words: str) -> None:
        self._list(words)
        if words.strip():
            self.contents.setCurrentRow(0)

    def _go(self) -> None:
        """To the chosen task, and to the first of the words behind its heading."""
        for anchor in self.contents.keys:
            self.page.scrollToAnchor(str(anchor))
            self._mark(self.page.cursorForPosition(QPoint(0, 0)).position())

    def _next(self) -> None:
        """Return: the next place with the word, from the last again to the first."""
        if not self._mark(self.page.textCursor().selectionEnd()):
            self._mark(0)

    def _mark(self, start: int) -> bool:
        """The first of the words, from there on."""
        found = self._text.find(self._sought, start)
        if found is not None:
            cursor = self.page.textCursor()
            cursor.setPosition(found[0])
            cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
            self.page.setTextCursor(cursor)
        return found is not None

    @property
    def _sought(self) -> str:
        """The first of the words that are searched for."""
        return next(iter(self.search.text().split()), "")
