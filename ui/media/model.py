"""What the grid shows: the names of all files that were found, and the facts of those that are looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from newsdesk.store.records import MediaItem
from newsdesk.words import listed
from ui.editor.paste.pictures import media_mime

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
"""The `MediaItem` of a row; None while it is read."""
SHA = Qt.ItemDataRole.UserRole + 1
PAGE = 100


class LibraryModel(QAbstractListModel):
    """`wanted`: these files are shown and their facts are not here yet; `take` brings them."""

    wanted = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.shas: tuple[str, ...] = ()
        self._rows: dict[str, int] = {}
        self._items: dict[str, MediaItem] = {}
        self._asked: set[int] = set()
        self._asking: set[int] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def show(self, shas: Sequence[str]) -> None:
        """These files in place of the others; all facts are read anew, those known stay until then."""
        self.beginResetModel()
        self.shas = tuple(shas)
        self._rows = {sha: row for row, sha in enumerate(self.shas)}
        self._items = {sha: item for sha, item in self._items.items() if sha in self._rows}
        self._asked.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Facts may have changed."""
        self._asked.clear()
        if self.shas:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.shas) - 1, 0))

    def take(self, items: Sequence[MediaItem]) -> None:
        rows = [self._rows[item.sha] for item in items if item.sha in self._rows]
        for item in items:
            self._items[item.sha] = item
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 0))

    def item(self, sha: str) -> MediaItem | None:
        return self._items.get(sha)

    def row_of(self, sha: str) -> int:
        """-1 where it is not listed."""
        return self._rows.get(sha, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.shas)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        sha = self.shas[index.row()]
        if role == SHA:
            return sha
        page = index.row() // PAGE
        if page not in self._asked:
            self._asked.add(page)
            self._asking.add(page)
            self._soon.start()
        item = self._items.get(sha)
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.AccessibleTextRole and item is not None:
            return listed(filter(None, [name_of(item), item.alt, item.credit]))
        if role == Qt.ItemDataRole.ToolTipRole and item is not None:
            return "\n".join(filter(None, [item.file_name, item.caption[:300]]))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return media_mime(()).formats()

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return media_mime([self.shas[index.row()] for index in indexes])

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _ask(self) -> None:
        pages, self._asking = sorted(self._asking), set()
        self.wanted.emit([sha for page in pages for sha in self.shas[page * PAGE : (page + 1) * PAGE]])


def name_of(item: MediaItem) -> str:
    """What a person calls it: its title, the beginning of its caption (no sentence any more), or its file's name."""
    return item.title or item.caption[:120].rstrip(".。۔") or item.file_name or item.sha[:12]
