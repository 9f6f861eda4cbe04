"""The grid of the library: tiles painted by a delegate, each with its picture, its name and what it lacks."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QStaticText,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from newsdesk.store.records import MediaItem
from ui.editor.paste.pictures import Given, is_media, pictures_of
from ui.media.model import ITEM, SHA, Index, LibraryModel, name_of
from ui.media.thumbnails import Box, Thumbnails
from ui.theme.elided import cut
from ui.theme.fonts import sans
from ui.theme.icons import pixmap
from ui.theme.tokens import current

TILE = QSize(172, 184)
EDGE, PICTURE = 8, 124  # pixels round a tile, and the height of its picture
LINE = 17  # px of a line of words
_NAME, _SECOND = (12.5, QFont.Weight.Medium), (11.5, QFont.Weight.Normal)
KINDS = {"audio": "audio-lines", "video": "film"}


class Grid(QListView):
    """`inserted`: these go into the story; `removal_wanted` at Delete; `given`: files were dropped or pasted."""

    inserted = Signal()
    removal_wanted = Signal()
    given = Signal(list)

    def __init__(self, model: LibraryModel, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("libraryGrid")
        self.setAccessibleName(self.tr("Media"))
        self.library, self._thumbnails = model, thumbnails
        self.setModel(model)
        self.setItemDelegate(TileDelegate(thumbnails, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(TILE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.doubleClicked.connect(lambda _index: self.inserted.emit())
        thumbnails.ready.connect(self._drawn)

    @property
    def current_sha(self) -> str:
        """ "" where nothing is."""
        row = self.currentIndex().row()
        return self.library.shas[row] if 0 <= row < len(self.library.shas) else ""

    @property
    def chosen(self) -> list[str]:
        """SHA-256 of what is selected, in the order of the grid."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.library.shas[row] for row in rows]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tiles share the width."""
        room = self.viewport().width() - 2
        wanted = QSize(room // max(1, room // TILE.width()), TILE.height())
        self._thumbnails.fit(Box(QSize(wanted.width() - EDGE - 16, PICTURE - 8), self.devicePixelRatioF()))
        if wanted != self.gridSize():
            self.setGridSize(wanted)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with self._thumbnails.held():
            super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_wanted.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.inserted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._take(QApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._take(event.mimeData())

    def _welcome(self, event: QDragMoveEvent) -> None:
        if not is_media(event.mimeData()) and _files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _take(self, mime: QMimeData) -> None:
        found = _files(mime)
        if found and not is_media(mime):
            self.given.emit(found)

    def _drawn(self, sha: str) -> None:
        row = self.library.row_of(sha)
        if row >= 0:
            self.update(self.library.index(row, 0))


def _files(mime: QMimeData) -> Given:
    """All files that were dropped where one is a picture, so that the others are refused with their reason."""
    found = pictures_of(mime)
    local = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return found if found or not local else [(path, path.name) for path in local if path.is_file()]


class TileDelegate(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, parent: QListView) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._view = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return self._view.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ITEM)
        theme, state = current(), option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        tile = option.rect.adjusted(EDGE // 2, EDGE // 2, -EDGE // 2, -EDGE // 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent_ground if chosen else theme.hover())
            painter.drawRoundedRect(tile, 6, 6)
        if chosen or (state & QStyle.StateFlag.State_HasFocus):
            width = 2 if state & QStyle.StateFlag.State_HasFocus else 1
            painter.setPen(QPen(theme.accent, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), 6, 6)
        room = QRect(tile.left() + 8, tile.top() + 8, tile.width() - 16, PICTURE - 8)
        if item is None or item.is_picture:
            self._paint_picture(painter, room, index.data(SHA) if item is None else item.sha)
        else:
            self._paint_sign(painter, room, KINDS.get(item.media_type.partition("/")[0], "file"))
        if item is not None:
            self._paint_words(painter, QRect(room.left(), room.bottom() + 7, room.width(), 36), item)
        painter.restore()

    def _paint_picture(self, painter: QPainter, room: QRect, sha: str) -> None:
        image = self._thumbnails.tile(sha)
        if image is None:
            self._paint_sign(painter, room, "image-off" if self._thumbnails.is_missing(sha) else "")
        else:
            place = QRect(QPoint(), image.deviceIndependentSize().toSize())
            place.moveCenter(room.center())
            painter.drawPixmap(place.topLeft(), image)

    def _paint_sign(self, painter: QPainter, room: QRect, sign: str) -> None:
        theme = current()
        if not sign:  # it is on its way: a frame has many, and round corners cost ten times as much
            painter.fillRect(room, theme.side)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.side)
        painter.drawRoundedRect(room, 4, 4)
        image = pixmap(sign, theme.faint, 28, painter.device().devicePixelRatioF())
        painter.drawPixmap(room.center() - QPoint(14, 14), image)

    def _paint_words(self, painter: QPainter, room: QRect, item: MediaItem) -> None:
        theme = current()
        lacking = item.is_picture and not item.alt
        second = self.tr("No alternative text") if lacking else item.credit or item.file_name
        lines = (
            (name_of(item), _NAME, theme.text),
            (second, _SECOND, theme.amber if lacking else theme.soft),
        )
        top = room.top()
        for words, font, colour in lines:
            painter.setFont(sans(*font))
            painter.setPen(colour)
            text, above = _laid_out(words, font, room.width())
            painter.drawStaticText(QPointF(room.left(), top + above), text)
            top += LINE + 1


@lru_cache(maxsize=2000)  # some screens: what is scrolled by a few pixels is painted again from here
def _laid_out(words: str, font: tuple[float, QFont.Weight], width: int) -> tuple[QStaticText, float]:
    """The words, cut to the width in one line, and how far below the top of its room they begin."""
    metrics = QFontMetricsF(sans(*font))
    text = QStaticText(cut(metrics, words, width))
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.prepare(font=sans(*font))
    return text, (LINE - metrics.height()) / 2


def paint_within(painter: QPainter, room: QRect, image: QPixmap) -> None:
    """The whole picture in the middle of `room`, its corners rounded; a small one is not blown up beyond its dots."""
    size = QSize(image.width(), image.height())
    if size.width() > room.width() or size.height() > room.height():
        size = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(QPoint(0, 0), size.expandedTo(QSize(1, 1)))
    place.moveCenter(room.center())
    path = QPainterPath()
    path.addRoundedRect(place, 3, 3)
    painter.setClipPath(path)
    painter.drawPixmap(place, image)
    painter.setClipping(False)
