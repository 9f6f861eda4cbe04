"""Where the picture is worked on with the pointer and the arrow keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto

from PIL import Image
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy

from newsdesk.images.edit import WHOLE, Box, Hide, Point, Recipe, Region, frame_size, from_frame, result_size, to_frame
from ui.picture_editor.cropping import HANDLES, dragged, fitted, in_frame, moved
from ui.picture_editor.drawing import (
    Drawn,
    corners,
    draw_crop,
    draw_focus,
    draw_picture,
    draw_region,
    placed,
    placed_box,
)
from ui.picture_editor.steps import Steps
from ui.theme.tokens import current

MARGIN = 20  # px round the picture
REACH = 12  # px: how near a handle the pointer takes it
STEP, FINE = 0.01, 0.001  # of the frame: an arrow key; with Shift
TEASER = 3 / 2  # the shape of a picture in the paper's lists
REGION = 0.2  # of the picture: the sides of a region that was added by key

_OPPOSITE = ((2, 3), (0, 3), (0, 1), (2, 1))
_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
Drag = Callable[[Point], None]


class Mode(Enum):
    """What the pointer and the arrows work on."""

    CROP = auto()
    LIGHT = auto()
    HIDE = auto()
    FOCUS = auto()
    TEASER = auto()


class Canvas(QLabel):
    """`chosen_changed`: another region is chosen, or none.

    A label with a picture, for a screen reader: what Qt says of such a one fits. A factory of our own for what it says
    (QAccessible.installFactory) ends the program once the web engine's process dies, with PySide 6.11.
    """

    chosen_changed = Signal()

    def __init__(self, steps: Steps) -> None:
        super().__init__()
        self._steps = steps
        self._drawn: Drawn | None = None
        self._drag: Drag | None = None
        self.mode = Mode.CROP
        self.ratio: float | None = None  # of pixels; None: free
        self.hide_by = Hide.PIXELATE  # how the next region is hidden
        self.chosen = -1
        self.setAccessibleName(self.tr("Picture"))
        self.setPixmap(QPixmap(1, 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(140, 120)  # with the largest letters, the tabs beside it need the screen
        steps.changed.connect(self._changed)

    def show_picture(self, picture: Image.Image) -> None:
        self._drawn = Drawn(picture)
        self.update()

    def show_mode(self, mode: Mode) -> None:
        self.mode = mode
        self.setCursor(Qt.CursorShape.CrossCursor if mode in (Mode.HIDE, Mode.FOCUS) else Qt.CursorShape.ArrowCursor)
        self.update()

    def choose(self, number: int) -> None:
        """A region by its number; -1: none."""
        if number != self.chosen:
            self.chosen = number
            self.chosen_changed.emit()
            self.update()

    @property
    def region(self) -> Region | None:
        """The one that is chosen."""
        regions = self._steps.now.regions
        return regions[self.chosen] if 0 <= self.chosen < len(regions) else None

    def add_region(self) -> None:
        """One in the middle of what is left of the picture, chosen."""
        if self._drawn is None:
            return
        left, top, right, bottom = self._steps.now.crop
        x, y = self._from((left + right) / 2, (top + bottom) / 2)
        half = REGION / 2
        self._add((x - half, y - half, x + half, y + half))

    def remove_region(self) -> None:
        if self.region is not None:
            now = self._steps.now
            left = now.regions[: self.chosen] + now.regions[self.chosen + 1 :]
            self.choose(min(self.chosen, len(left) - 1))
            self._steps.take(replace(now, regions=left))

    def put_region(self, region: Region, control: str = "") -> None:
        """Another one in the place of the chosen one."""
        if self.region is not None:
            now = self._steps.now
            regions = (*now.regions[: self.chosen], region, *now.regions[self.chosen + 1 :])
            self._steps.take(replace(now, regions=regions), control and f"{control} {self.chosen}")

    def focus_at(self, axis: int, value: float) -> None:
        """Put the focal point at `value` of what is left of the picture: across (axis 0) or down (1)."""
        now = self._steps.now
        left, top, right, bottom = now.crop
        at = list(self._to(now.focus) if now.focus is not None else ((left + right) / 2, (top + bottom) / 2))
        at[axis] = (left, top)[axis] + value * ((right - left), (bottom - top))[axis]
        self._focus_to((at[0], at[1]))

    def frame(self) -> QRectF:
        """Where the whole frame is drawn."""
        if self._drawn is None:
            return QRectF()
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        size = QSize(*frame_size(self._drawn.size, self._steps.now)).scaled(
            room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
        )
        made = QRectF(0, 0, max(1, size.width()), max(1, size.height()))
        made.moveCenter(room.center())
        return made

    def sizeHint(self) -> QSize:
        return QSize(800, 600)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, now = QPainter(self), current(), self._steps.now
        try:
            painter.fillRect(self.rect(), theme.side)
            if self._drawn is not None:
                frame = self.frame()
                draw_picture(painter, frame, self._drawn, now)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                draw_crop(painter, frame, now.crop, theme, active=self.mode is Mode.CROP)
                if self.mode is Mode.TEASER:
                    draw_crop(painter, placed_box(now.crop, frame), self.teaser, theme, active=True)
                if self.mode is Mode.HIDE:
                    for number, shape in enumerate(self._shapes()):
                        draw_region(painter, shape, theme, chosen=number == self.chosen)
                if self.mode is Mode.FOCUS and now.focus is not None:
                    draw_focus(painter, placed(self._to(now.focus), frame), theme)
            if self.hasFocus():
                painter.setPen(theme.accent)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        finally:
            painter.end()

    # --- the pointer -------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._drawn is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._steps.rest()
        at = event.position()
        self._drag = self._begin(at)
        if self._drag is not None and self.mode is Mode.FOCUS:
            self._drag(self._point(at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._drag(self._point(event.position()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._drag = None
        self._steps.rest()

    def _begin(self, at: QPointF) -> Drag | None:
        if self.mode in (Mode.CROP, Mode.TEASER):
            return self._box_drag(at)
        if self.mode is Mode.HIDE:
            return self._region_drag(at)
        return self._focus_to if self.mode is Mode.FOCUS else None

    def _box_drag(self, at: QPointF) -> Drag | None:
        """Of the crop; of the teaser, which lies in it."""
        before, start = self._box, self._inner(self._point(at))
        box = placed_box(before, self._outer())
        handle = _nearest(at, [placed(one, box) for one in HANDLES])
        if handle >= 0:
            ratio = self._box_ratio()
            return lambda to: self._put_box(dragged(before, HANDLES[handle], self._inner(to), ratio), "drag")
        if box.contains(at):

            def move(to: Point) -> None:
                x, y = self._inner(to)
                self._put_box(moved(before, x - start[0], y - start[1]), "drag")

            return move
        return None

    def _region_drag(self, at: QPointF) -> Drag:
        shapes, start = self._shapes(), self._point(at)
        if self.region is not None:
            handle = _nearest(at, shapes[self.chosen])
            if handle >= 0:
                box = self.region.box
                held = box[_OPPOSITE[handle][0]], box[_OPPOSITE[handle][1]]
                return lambda to: self._stretch(held, self._from(*to))
        under = [
            number for number, shape in enumerate(shapes) if QPolygonF(shape).containsPoint(at, Qt.FillRule.OddEvenFill)
        ]
        if under:
            self.choose(under[-1])
            region = self._steps.now.regions[under[-1]]
            first = self._from(*start)
            return lambda to: self._shift(region, first, self._from(*to))
        self.choose(-1)
        begun = self._from(*start)

        def draw(to: Point) -> None:
            end = self._from(*to)
            if self.region is None:
                self._add((*begun, *end), "drag")
            else:
                self._stretch(begun, end)

        return draw

    def _stretch(self, held: Point, to: Point) -> None:
        if self.region is not None:
            self.put_region(replace(self.region, box=(*held, *to)), "drag")

    def _shift(self, region: Region, start: Point, to: Point) -> None:
        self.put_region(replace(region, box=moved(region.box, to[0] - start[0], to[1] - start[1])), "drag")

    def _focus_to(self, to: Point) -> None:
        self._steps.take(replace(self._steps.now, focus=self._from(*to)), "focus")

    # --- keys --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is not None and self._drawn is not None:
            step = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            self._by_arrow(arrow[0] * step, arrow[1] * step, bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.mode is Mode.HIDE:
            self.remove_region()
        elif event.key() == Qt.Key.Key_Space and self.mode is Mode.HIDE and self._steps.now.regions:
            self.choose((self.chosen + 1) % len(self._steps.now.regions))
        else:
            super().keyPressEvent(event)

    def _by_arrow(self, dx: float, dy: float, sizing: bool) -> None:
        """Moves what the mode works on; `sizing`: its right and lower edge."""
        now = self._steps.now
        if self.mode in (Mode.CROP, Mode.TEASER) and sizing:
            handle = (1.0, 0.5) if dx else (0.5, 1.0)
            to = self._box[2] + dx, self._box[3] + dy
            self._put_box(dragged(self._box, handle, to, self._box_ratio()), "size")
        elif self.mode in (Mode.CROP, Mode.TEASER):
            self._put_box(moved(self._box, dx, dy), "move")
        elif self.mode is Mode.HIDE and self.region is not None:
            first, then = self._from(0.5, 0.5), self._from(0.5 + dx, 0.5 + dy)
            left, top, right, bottom = self.region.box
            x, y = then[0] - first[0], then[1] - first[1]
            box = (left, top, max(left, right + x), max(top, bottom + y)) if sizing else moved(self.region.box, x, y)
            self.put_region(replace(self.region, box=box), "arrow")
        elif self.mode is Mode.FOCUS:
            at = self._to(now.focus or self._from(0.5, 0.5))
            self._focus_to((at[0] + dx, at[1] + dy))

    # --- places ------------------------------------------------------------------------------------------------

    @property
    def teaser(self) -> Box:
        """What lists show; the largest part of their shape while nothing was chosen."""
        return self._steps.now.teaser or fitted(WHOLE, self._teaser_ratio())

    @property
    def _box(self) -> Box:
        """What is dragged, in fractions of `_outer`."""
        return self.teaser if self.mode is Mode.TEASER else self._steps.now.crop

    def _put_box(self, box: Box, control: str) -> None:
        now = self._steps.now
        if self.mode is Mode.TEASER:
            self._steps.take(replace(now, teaser=box), f"teaser {control}")
        else:
            self._steps.take(replace(now, crop=box), f"crop {control}")

    def _outer(self) -> QRectF:
        return placed_box(self._steps.now.crop, self.frame()) if self.mode is Mode.TEASER else self.frame()

    def _inner(self, at: Point) -> Point:
        """A place of the frame as fractions of `_outer`."""
        if self.mode is not Mode.TEASER:
            return at
        left, top, right, bottom = self._steps.now.crop
        return (at[0] - left) / (right - left), (at[1] - top) / (bottom - top)

    def _box_ratio(self) -> float | None:
        return self._teaser_ratio() if self.mode is Mode.TEASER else self._frame_ratio()

    def _teaser_ratio(self) -> float:
        return in_frame(TEASER, result_size(self._size, self._steps.now))

    def _add(self, box: Box, control: str = "") -> None:
        now = self._steps.now
        number = len(now.regions)
        self._steps.take(
            replace(now, regions=(*now.regions, Region(box, self.hide_by))), control and f"{control} {number}"
        )
        self.choose(number)

    def _frame_ratio(self) -> float | None:
        if self.ratio is None or self._drawn is None:
            return None
        return in_frame(self.ratio, frame_size(self._drawn.size, self._steps.now))

    def _point(self, at: QPointF) -> Point:
        frame = self.frame()
        return (at.x() - frame.left()) / frame.width(), (at.y() - frame.top()) / frame.height()

    def _from(self, x: float, y: float) -> Point:
        return from_frame((x, y), self._size, self._steps.now)

    def _to(self, point: Point) -> Point:
        return to_frame(point, self._size, self._steps.now)

    @property
    def _size(self) -> tuple[int, int]:
        return self._drawn.size if self._drawn is not None else (1, 1)

    def _shapes(self) -> list[list[QPointF]]:
        now: Recipe = self._steps.now
        return [corners(region, self._size, now, self.frame()) for region in now.regions]

    def _changed(self) -> None:
        if self.chosen >= len(self._steps.now.regions):
            self.choose(len(self._steps.now.regions) - 1)
        self.update()


def _nearest(at: QPointF, points: list[QPointF]) -> int:
    """Of the points within reach the nearest one's number; -1 where there is none."""
    far = [(at - point).manhattanLength() for point in points]
    best = min(range(len(points)), key=far.__getitem__)
    return best if far[best] <= REACH else -1
