"""Thumbnails for drawing: made and decoded in two threads, what is on the screen first, kept as long as there is room.

They have threads of their own: a thousand of them would hold up every save in the line of `ui/jobs.py`.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap

ROOM = 64 * 1024 * 1024  # bytes of decoded pixels kept
WAITING = 120  # those asked for last; what was scrolled past is forgotten
THREADS = 2
CORNER = 3  # px


@dataclass(frozen=True, slots=True)
class Box:
    """The room that tiles have for a picture, in pixels of the window, and how many dots one of these has."""

    size: QSize
    dots: float


class Thumbnails(QObject):
    """`ready(sha)`: it can be drawn now, or is known to be no picture."""

    ready = Signal(str)
    _made = Signal(str, QImage, QImage)

    def __init__(self, read: Callable[[str], bytes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[str, tuple[QPixmap, QPixmap]] = OrderedDict()  # whole, and as a tile has it
        self._weight = 0
        self._missing: set[str] = set()
        self._makers = _Makers(read, self._made.emit)
        self._made.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._makers.stop)

    def pixmap(self, sha: str) -> QPixmap | None:
        """None until it is there; then `ready` tells."""
        found = self._find(sha)
        return found[0] if found is not None else None

    def tile(self, sha: str) -> QPixmap | None:
        """The same, scaled into the box and its corners rounded: nothing is left to do when it is painted."""
        found = self._find(sha)
        return found[1] if found is not None else None

    def fit(self, box: Box) -> None:
        """Tiles have this room from now on."""
        if box != self._makers.box:
            self._makers.box = box
            self._kept.clear()
            self._weight = 0

    def _find(self, sha: str) -> tuple[QPixmap, QPixmap] | None:
        found = self._kept.get(sha)
        if found is not None:
            self._kept.move_to_end(sha)
            return found
        if sha not in self._missing:
            self._makers.ask(sha)
        return None

    @contextmanager
    def held(self) -> Iterator[None]:
        """None is begun meanwhile: a frame that is painted beside them takes three times as long (the interpreter goes
        from thread to thread at each call into Qt)."""
        self._makers.hold(on=True)
        try:
            yield
        finally:
            self._makers.hold(on=False)

    def is_missing(self, sha: str) -> bool:
        """It cannot be drawn: its file is gone, or damaged."""
        return sha in self._missing

    def try_again(self) -> None:
        """Files may have come back."""
        self._missing.clear()

    def stop(self) -> None:
        """The last call: nothing is read from now on."""
        self._makers.stop()

    def _keep(self, sha: str, image: QImage, tile: QImage) -> None:
        if image.isNull():
            self._missing.add(sha)
        elif sha not in self._kept:
            self._kept[sha] = QPixmap.fromImage(image), QPixmap.fromImage(tile)
            self._weight += _bytes(*self._kept[sha])
            while self._weight > ROOM and len(self._kept) > 1:
                _sha, old = self._kept.popitem(last=False)
                self._weight -= _bytes(*old)
        self.ready.emit(sha)


def _bytes(*pixmaps: QPixmap) -> int:
    return sum(pixmap.width() * pixmap.height() * 4 for pixmap in pixmaps)


class _Makers:
    """The threads. `deliver` is called in them, never after `stop`."""

    def __init__(self, read: Callable[[str], bytes], deliver: Callable[[str, QImage, QImage], object]) -> None:
        self._read, self._deliver = read, deliver
        self._waiting: OrderedDict[str, None] = OrderedDict()  # the one asked for last is the last
        self._working: set[str] = set()
        self._change = threading.Condition()
        self._ended = False
        self._begun = self._held = False
        self.box = Box(QSize(), 1.0)

    def ask(self, sha: str) -> None:
        with self._change:
            if sha in self._working or self._ended:
                return
            self._waiting[sha] = None
            self._waiting.move_to_end(sha)
            while len(self._waiting) > WAITING:
                self._waiting.popitem(last=False)
            self._change.notify()
        if not self._begun:
            self._begun = True
            for number in range(THREADS):
                threading.Thread(target=self._work, name=f"newsdesk thumbnails {number}", daemon=True).start()

    def hold(self, *, on: bool) -> None:
        with self._change:
            self._held = on
            if not on:
                self._change.notify_all()

    def stop(self) -> None:
        with self._change:
            self._ended = True
            self._waiting.clear()
            self._change.notify_all()

    def _work(self) -> None:
        while (sha := self._next()) is not None:
            try:
                image = QImage.fromData(self._read(sha))
            except Exception:  # noqa: BLE001 - refused, or the store was closed meanwhile: the tile stays empty
                image = QImage()
            tile = _tile(image, self.box)
            with self._change:
                self._working.discard(sha)
                if not self._ended:
                    self._deliver(sha, image, tile)

    def _next(self) -> str | None:
        with self._change:
            while (self._held or not self._waiting) and not self._ended:
                self._change.wait()
            if self._ended:
                return None
            sha, _none = self._waiting.popitem()
            self._working.add(sha)
            return sha


def _tile(image: QImage, box: Box) -> QImage:
    """`image` within the box; a small one is not blown up beyond its dots."""
    room = (box.size.toSizeF() * box.dots).toSize()
    if image.isNull() or room.isEmpty():
        return image
    if image.width() > room.width() or image.height() > room.height():
        size = image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    made = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(image))
        painter.drawRoundedRect(QRectF(made.rect()), CORNER * box.dots, CORNER * box.dots)
    finally:
        painter.end()
    made.setDevicePixelRatio(box.dots)
    return made
