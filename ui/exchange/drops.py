"""Files and folders dropped onto the list of stories are imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.exchange.choosing import SUFFIXES
from ui.exchange.handover import SUFFIX as HANDED
from ui.theme.tokens import current

_MOVES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class Drops(QObject):
    """Takes what can be imported; every other drag goes on to the view as before."""

    def __init__(self, view: QWidget, take: Callable[[Sequence[Path]], object]) -> None:
        super().__init__(view)
        self._take = take
        self._place = DropPlace(view)
        view.setAcceptDrops(True)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and isinstance(event, QDragEnterEvent | QDragMoveEvent) and files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._place.show_over()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._place.hide()
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._place.hide()
            paths = files(event.mimeData())
            if paths:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self._take(paths)
                return True
        return super().eventFilter(watched, event)


def files(mime: QMimeData) -> list[Path]:
    """Those that an import reads; all that were dropped where one of them is, so that the report names the others."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return paths if any(path.suffix.lower() in (*SUFFIXES, HANDED) or path.is_dir() for path in paths) else []


class DropPlace(QWidget):
    """Lies over the list while files are held over it, and says what will come of them."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self) -> None:
        if not self.isVisible():
            self.setGeometry(self._view.rect())
            self.show()
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = theme.tint(theme.accent)
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(ground)
            painter.drawRoundedRect(self.rect().adjusted(5, 5, -5, -5), 8, 8)
            words = self.tr("Drop to import")
            box = painter.fontMetrics().boundingRect(words).adjusted(-14, -8, 14, 8)
            place = QRect(0, 0, box.width(), box.height())
            place.moveCenter(self.rect().center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            painter.drawRoundedRect(place, 6, 6)
            painter.setPen(theme.on_accent)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        finally:
            painter.end()
