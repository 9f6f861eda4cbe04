"""The four pages beside the picture. Each shows the recipe of the moment and takes the next step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from newsdesk.images.edit import (
    MOST_DEGREES,
    MOST_TONE,
    Hide,
    Region,
    flipped,
    focus_in_result,
    frame_size,
    result_size,
    turned,
)
from ui.digits import digits
from ui.picture_editor.canvas import Canvas
from ui.picture_editor.controls import Dial, Numbers
from ui.picture_editor.cropping import fitted, in_frame
from ui.picture_editor.ratios import RatioBox
from ui.picture_editor.steps import Steps
from ui.theme.look import ChoiceBox, button, label, name_choice, tool


class Page(QWidget):
    """`size`: of the upright original in pixels, known once the picture is there."""

    def __init__(self, steps: Steps, canvas: Canvas) -> None:
        super().__init__()
        self.steps, self.canvas = steps, canvas
        self.size_ = (1, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 16)
        self.column.setSpacing(10)
        steps.changed.connect(self.show_now)

    def begin(self, size: tuple[int, int]) -> None:
        self.size_ = size
        self.show_now()

    def show_now(self) -> None:
        """Show the recipe as it is now."""

    def _hint(self, words: str) -> QLabel:
        made = label(words, look="soft", size=12, wrap=True)
        self.column.addWidget(made)
        return made


class CropPage(Page):
    def __init__(self, steps: Steps, canvas: Canvas, settings: QSettings | None) -> None:
        super().__init__(steps, canvas)
        self.ratio = RatioBox(settings)
        self.ratio.chosen.connect(self._take_ratio)
        self.numbers = Numbers(
            (self.tr("From the left"), self.tr("From the top"), self.tr("Width"), self.tr("Height")), self.tr(" px")
        )
        self.numbers.typed.connect(self._typed)
        self.left = tool("rotate-ccw-square", self.tr("Turn left"), self.tr("Turn left ([)"))
        self.right = tool("rotate-cw-square", self.tr("Turn right"), self.tr("Turn right (])"))
        self.flip = tool("flip-horizontal-2", self.tr("Flip"), self.tr("Flip left and right (M)"))
        self.straighten = Dial(self.tr("Straighten"), MOST_DEGREES, digits=1, unit="°")
        self.left.clicked.connect(lambda: self.turn(3))
        self.right.clicked.connect(lambda: self.turn(1))
        self.flip.clicked.connect(self.mirror)
        self.straighten.moved.connect(lambda value: steps.take(replace(steps.now, straighten=value), "straighten"))
        self.straighten.rested.connect(steps.rest)
        name = label(self.tr("Shape"), look="soft", size=12)
        name.setBuddy(self.ratio)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Turn")), 1)
        for made in (self.left, self.right, self.flip):
            row.addWidget(made)
        for part in (name, self.ratio, self.numbers):
            self.column.addWidget(part)
        self.column.addSpacing(6)
        self.column.addLayout(row)
        self.column.addWidget(self.straighten)
        self._hint(self.tr("Arrows move the crop, with Alt they size it; with Shift in fine steps."))
        self.column.addStretch(1)

    def turn(self, quarters: int) -> None:
        """Clockwise; a shape that was chosen lies down with it."""
        self.canvas.ratio = 1 / self.canvas.ratio if self.canvas.ratio and quarters % 2 else self.canvas.ratio
        self.ratio.show_ratio(self.canvas.ratio)
        self.steps.take(turned(self.steps.now, quarters))

    def mirror(self) -> None:
        self.steps.take(flipped(self.steps.now))

    def show_now(self) -> None:
        now = self.steps.now
        width, height = frame_size(self.size_, now)
        size = result_size(self.size_, now)
        self.numbers.show_values((now.crop[0] * width, now.crop[1] * height, *size))
        self.straighten.show_value(now.straighten)

    def _take_ratio(self, ratio: object) -> None:
        frame = frame_size(self.size_, self.steps.now)
        wanted = frame[0] / frame[1] if ratio == "whole" else ratio
        self.canvas.ratio = wanted if isinstance(wanted, float) else None
        if self.canvas.ratio is not None:
            crop = fitted(self.steps.now.crop, in_frame(self.canvas.ratio, frame))
            self.steps.take(replace(self.steps.now, crop=crop))

    def _typed(self, number: int, value: int) -> None:
        """A place or size in pixels; the other side follows a chosen shape."""
        now = self.steps.now
        width, height = frame_size(self.size_, now)
        left, top, right, bottom = now.crop
        wide, high = right - left, bottom - top
        if number == 0:
            left = min(value / width, 1 - wide)
        elif number == 1:
            top = min(value / height, 1 - high)
        elif number == 2:
            wide = max(1, value) / width
            high = wide / in_frame(self.canvas.ratio, (width, height)) if self.canvas.ratio else high
        else:
            high = max(1, value) / height
            wide = high * in_frame(self.canvas.ratio, (width, height)) if self.canvas.ratio else wide
        over = max(wide, high, 1.0) if self.canvas.ratio else 1.0
        wide, high = min(1.0, wide / over), min(1.0, high / over)
        left, top = min(left, 1 - wide), min(top, 1 - high)
        self.steps.take(replace(now, crop=(left, top, left + wide, top + high)), f"typed {number}")
        self.show_now()


class LightPage(Page):
    def __init__(self, steps: Steps, canvas: Canvas) -> None:
        super().__init__(steps, canvas)
        self.brightness = Dial(self.tr("Brightness"), MOST_TONE)
        self.contrast = Dial(self.tr("Contrast"), MOST_TONE)
        self.brightness.moved.connect(lambda value: steps.take(replace(steps.now, brightness=round(value)), "light"))
        self.contrast.moved.connect(lambda value: steps.take(replace(steps.now, contrast=round(value)), "contrast"))
        for dial in (self.brightness, self.contrast):
            dial.rested.connect(steps.rest)
            self.column.addWidget(dial)
        self.column.addStretch(1)

    def show_now(self) -> None:
        self.brightness.show_value(self.steps.now.brightness)
        self.contrast.show_value(self.steps.now.contrast)


class HidePage(Page):
    def __init__(self, steps: Steps, canvas: Canvas) -> None:
        super().__init__(steps, canvas)
        self._hint(self.tr("Draw over a face or a plate. What is sent holds nothing of what was there."))
        self.kind = ChoiceBox()
        name_choice(self.kind, self.tr("How it is hidden"))
        self.kind.addItem(self.tr("Pixels"), Hide.PIXELATE)
        self.kind.addItem(self.tr("Blur"), Hide.BLUR)
        self.kind.activated.connect(self._take_kind)
        self.add = button(self.tr("Add a region"), "plus", tip=self.tr("N"))
        self.add.clicked.connect(self._add)
        self.remove = button(self.tr("Take out"), "trash-2", look="quiet", tip=self.tr("Delete"))
        self.remove.clicked.connect(canvas.remove_region)
        self.which = label(look="soft", size=12)
        self.numbers = Numbers(
            (self.tr("From the left"), self.tr("From the top"), self.tr("Width"), self.tr("Height")), self.tr(" px")
        )
        self.numbers.typed.connect(self._typed)
        for part in (self.kind, self.add, self.which, self.numbers):
            self.column.addWidget(part)
        self.column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self._hint(self.tr("Space chooses the next region, arrows move it, with Alt they size it."))
        self.column.addStretch(1)
        canvas.chosen_changed.connect(self.show_now)

    def show_now(self) -> None:
        region, count = self.canvas.region, len(self.steps.now.regions)
        for part in (self.numbers, self.remove):
            part.setEnabled(region is not None)
        self.which.setText(
            self.tr("Region {n} of {all}").format(n=digits(self.canvas.chosen + 1), all=digits(count))
            if region is not None
            else self.tr("Nothing is hidden")
            if not count
            else self.tr("{all} hidden, none chosen").format(all=count)
        )
        self.kind.setCurrentIndex(self.kind.findData(region.hide if region is not None else self.canvas.hide_by))
        if region is not None:
            left, top, right, bottom = region.box
            width, height = self.size_
            self.numbers.show_values((left * width, top * height, (right - left) * width, (bottom - top) * height))

    def _add(self) -> None:
        self.canvas.add_region()
        self.canvas.setFocus()

    def _take_kind(self) -> None:
        hide = Hide(self.kind.currentData())
        self.canvas.hide_by = hide
        if self.canvas.region is not None:
            self.canvas.put_region(replace(self.canvas.region, hide=hide))

    def _typed(self, number: int, value: int) -> None:
        region = self.canvas.region
        if region is None:
            return
        left, top, right, bottom = region.box
        part = value / self.size_[number % 2]
        wide, high = (part if number == 2 else right - left), (part if number == 3 else bottom - top)
        left, top = (part if number == 0 else left), (part if number == 1 else top)
        self.canvas.put_region(Region((left, top, left + wide, top + high), region.hide), f"typed {number}")


class FocusPage(Page):
    def __init__(self, steps: Steps, canvas: Canvas) -> None:
        super().__init__(steps, canvas)
        self._hint(
            self.tr("Click what must stay in sight where a place has another shape: a front page, a list, a card.")
        )
        self.numbers = Numbers((self.tr("From the left"), self.tr("From the top")), self.tr(" %"))
        for field in self.numbers.fields:
            field.setMaximum(100)
        self.numbers.typed.connect(self._typed)
        self.none = button(self.tr("No focal point"), look="quiet")
        self.none.clicked.connect(lambda: steps.take(replace(steps.now, focus=None)))
        self.column.addWidget(self.numbers)
        self.column.addWidget(self.none, 0, Qt.AlignmentFlag.AlignLeft)
        self._hint(self.tr("Arrows move it. It belongs to the picture and changes none of its pixels."))
        self.column.addStretch(1)

    def show_now(self) -> None:
        at = focus_in_result(self.size_, self.steps.now)
        self.none.setEnabled(at is not None)
        self.numbers.show_values([100 * value for value in at or (0.5, 0.5)])

    def _typed(self, number: int, value: int) -> None:
        self.canvas.focus_at(number, value / 100)


class TeaserPage(Page):
    """Of a lead picture: the part of it that the paper's lists show."""

    def __init__(self, steps: Steps, canvas: Canvas) -> None:
        super().__init__(steps, canvas)
        self._hint(
            self.tr("What front page, sections and other stories show of it. The story’s own page shows all of it.")
        )
        self.none = button(self.tr("No part of its own"), look="quiet")
        self.none.clicked.connect(lambda: steps.take(replace(steps.now, teaser=None)))
        self.column.addWidget(self.none, 0, Qt.AlignmentFlag.AlignLeft)
        self._hint(
            self.tr("Arrows move it, with Alt they size it. It changes no pixel; WordPress cuts its lists itself.")
        )
        self.column.addStretch(1)

    def show_now(self) -> None:
        self.none.setEnabled(self.steps.now.teaser is not None)
