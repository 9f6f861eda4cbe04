"""Icons: Lucide's, drawn in the colour of the moment.

Opening Lucide's zip costs 15 to 25 ms, so each SVG that was ever used is kept in the folder given to `keep_in`.
"""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from ui.theme.tokens import current

if TYPE_CHECKING:
    from zipfile import ZipFile

    from PySide6.QtSvg import QSvgRenderer

STROKE = "1.75"
_kept: list[Path] = []


def keep_in(folder: Path) -> None:
    """Keep the SVGs in use in `folder` from now on."""
    _kept[:] = [folder]


def icon(name: str, colour: str = "soft") -> QIcon:
    """The icon `name` (Lucide's, without .svg) in the theme's `colour` (a field of `Tokens`), whichever theme shows.

    Chosen things (On, Selected) turn to the accent, disabled ones to faint. Raises KeyError for an unknown name.
    """
    svg(name)
    return QIcon(_Engine(name, colour))


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon at `size` logical pixels, for a delegate that paints itself."""
    key = (name, colour.rgba(), size, ratio)
    if key not in _pixmaps:
        image = QPixmap(QSize(size, size) * ratio)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        _renderer(name, colour.name()).render(painter, QRectF(0, 0, size, size))
        painter.end()
        _pixmaps[key] = image
    return _pixmaps[key]


def dot(colour: QColor) -> QIcon:
    """The dot before the word for how something stands: 8 pixels wide."""
    image = QPixmap(16, 16)
    image.setDevicePixelRatio(2)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(0, 0, 8, 8)
    painter.end()
    return QIcon(image)


@cache
def svg(name: str) -> str:
    """The SVG's text, its stroke in `currentColor`. Raises KeyError for an unknown name."""
    for folder in _kept:
        with suppress(OSError):
            return (folder / f"{name}.svg").read_text("utf-8")
    text = _lucide().read(f"{name}.svg").decode("utf-8")
    for folder in _kept:
        _keep(folder / f"{name}.svg", text)
    return text


_pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}


@cache
def _lucide() -> ZipFile:
    """Lucide's icons. Kept open: a first start wants a hundred of them."""
    from importlib.resources import files
    from zipfile import ZipFile

    return ZipFile((files("lucide") / "lucide.zip").open("rb"))


def _keep(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(f".{os.getpid()}")
        part.write_text(text, "utf-8")
        part.replace(path)
    except OSError:
        return  # a cache that cannot be written costs time, nothing else


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    from PySide6.QtSvg import QSvgRenderer

    text = svg(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    return QSvgRenderer(QByteArray(text.encode()))


class _Engine(QIconEngine):
    """Draws in the colours of the theme that shows at the moment, so that a change of theme needs no new icons."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        _renderer(self._name, self._now(mode, state).name()).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        edge = min(size.width(), size.height())  # in device pixels
        return pixmap(self._name, self._now(mode, state), round(edge / scale), scale)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour)

    def _now(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        theme = current()
        if mode == QIcon.Mode.Disabled:
            return theme.faint
        if state == QIcon.State.On or mode == QIcon.Mode.Selected:
            return theme.accent
        chosen: QColor = getattr(theme, self._colour)
        return chosen
