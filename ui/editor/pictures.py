"""Pictures for drawing: fetched and decoded off the GUI thread, kept as long as there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPixmap

from ui.editor.services import Run

ROOM = 96 * 1024 * 1024  # bytes of decoded pixels kept
FALLBACK = QSize(1600, 900)  # the shape that a picture has until it is known


class Pictures(QObject):
    """`ready(sha)`: a picture that was asked for can be drawn, or its size is known now."""

    ready = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: Run | None = None
        self._read: Callable[[str], bytes] | None = None
        self._sizes: dict[str, QSize] = {}
        self._pixmaps: OrderedDict[tuple[str, int], QPixmap] = OrderedDict()
        self._asked: set[tuple[str, int]] = set()
        self._missing: set[str] = set()

    def attach(self, read: Callable[[str], bytes], run: Run) -> None:
        self._read = read
        self._run = run
        self._missing.clear()
        self._asked.clear()

    def size(self, sha: str) -> QSize:
        """Its own size in pixels, or a likely one."""
        return self._sizes.get(sha, FALLBACK)

    def know_size(self, sha: str, width: int, height: int) -> None:
        if width > 0 and height > 0:
            self._sizes[sha] = QSize(width, height)

    def is_missing(self, sha: str) -> bool:
        """It was looked for and is not in the media store, or is no picture."""
        return sha in self._missing

    def pixmap(self, sha: str, width: int) -> QPixmap | None:
        """The picture `width` device pixels wide; None until it has been fetched (then `ready` tells)."""
        key = (sha, width)
        found = self._pixmaps.get(key)
        if found is not None:
            self._pixmaps.move_to_end(key)
            return found
        if self._run is not None and self._read is not None and key not in self._asked and sha not in self._missing:
            self._asked.add(key)
            read = self._read
            self._run(
                lambda: _fetch(read(sha), width),
                lambda got: self._keep(key, got),
                lambda _error: self._fail(key),
            )
        return next((p for (name, _), p in reversed(self._pixmaps.items()) if name == sha), None)

    def _keep(self, key: tuple[str, int], got: tuple[QSize, QImage]) -> None:
        size, image = got
        self._asked.discard(key)
        if image.isNull():
            self._missing.add(key[0])
        else:
            self._sizes[key[0]] = size
            self._pixmaps[key] = QPixmap.fromImage(image)
            while len(self._pixmaps) > 1 and self._weight() > ROOM:
                self._pixmaps.popitem(last=False)
        self.ready.emit(key[0])

    def _fail(self, key: tuple[str, int]) -> None:
        self._asked.discard(key)
        self._missing.add(key[0])
        self.ready.emit(key[0])

    def _weight(self) -> int:
        return sum(p.width() * p.height() * 4 for p in self._pixmaps.values())


def _fetch(data: bytes, width: int) -> tuple[QSize, QImage]:
    """Its own size, upright, and the picture no wider than `width`. Runs off the GUI thread."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    upright = size.transposed() if turned else size
    if upright.width() > width > 0:
        scaled = upright.scaled(width, upright.height(), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(scaled.transposed() if turned else scaled)
    return upright, reader.read()
