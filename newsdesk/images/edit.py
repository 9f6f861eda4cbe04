"""What a picture desk did to a picture, kept as data: the original is never touched, and all of it can be taken back.

The order is fixed, whatever the order of the person's steps: (1) upright by Exif, in sRGB (`encode.prepared`);
(2) regions made unknowable; (3) flipped; (4) turned by quarters; (5) straightened; (6) cropped; (7) brightness and
contrast. Regions come first so that no later step can mix an original pixel out of one, and so that they stay on the
face when the picture is turned.

All places are fractions, 0 to 1: of regions and the focal point of the upright original, of the crop of the *frame*
that is there after step 5. So a recipe holds for a small preview as for the full size.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from typing import Any

from PIL import Image

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
Point = tuple[float, float]
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)
MOST_DEGREES = 45.0
MOST_TONE = 100
SMALLEST = 0.01  # of a side: no crop or region is narrower
_DIGITS = 5  # of fractions: a tenth of a pixel in 10,000, and JSON gives back the same
_CELLS = 6  # along the shorter side of a region: a face is no face any more, a number plate has no figures
_LEAST_CELL = 4  # px


class Hide(StrEnum):
    """How a region is made unknowable. Both keep nothing but the mean colours of a few cells; they look different."""

    BLUR = "blur"
    PIXELATE = "pixelate"


@dataclass(frozen=True, slots=True)
class Region:
    """A face, a plate: `box` in fractions of the upright original."""

    box: Box
    hide: Hide = Hide.PIXELATE

    def __post_init__(self) -> None:
        object.__setattr__(self, "box", _box(self.box))
        object.__setattr__(self, "hide", Hide(self.hide))


@dataclass(frozen=True, slots=True)
class Recipe:
    """What was done to a picture. What lies outside the bounds is brought inside.

    `turn`: quarters clockwise. `straighten`: degrees clockwise, within `MOST_DEGREES`; the picture grows just so much
    that no corner is empty. `brightness` and `contrast`: -100 to 100. `focus`: what must stay in sight where a place
    has another shape than the picture; `teaser` is what lists show of a lead picture, in fractions of what the recipe
    makes. Neither changes a pixel.
    """

    regions: tuple[Region, ...] = ()
    flip: bool = False
    turn: int = 0
    straighten: float = 0.0
    crop: Box = WHOLE
    brightness: int = 0
    contrast: int = 0
    focus: Point | None = None
    teaser: Box | None = None

    def __post_init__(self) -> None:
        put = object.__setattr__
        put(self, "regions", tuple(self.regions))
        put(self, "flip", bool(self.flip))
        put(self, "turn", int(self.turn) % 4)
        put(self, "straighten", round(min(MOST_DEGREES, max(-MOST_DEGREES, float(self.straighten))), 2))
        put(self, "crop", _box(self.crop))
        for name in ("brightness", "contrast"):
            put(self, name, min(MOST_TONE, max(-MOST_TONE, int(getattr(self, name)))))
        if self.focus is not None:
            x, y = self.focus
            put(self, "focus", (_fraction(x), _fraction(y)))
        if self.teaser is not None:
            box = _box(self.teaser)
            put(self, "teaser", None if box == WHOLE else box)

    @property
    def changes_pixels(self) -> bool:
        return any(getattr(self, one.name) != one.default for one in fields(self) if one.name not in _NO_PIXEL)

    def to_json(self) -> str:
        """Only what was done, always written alike; "" where nothing was."""
        nothing = Recipe()
        done = {name: value for name, value in asdict(self).items() if value != getattr(nothing, name)}
        return json.dumps(done, sort_keys=True, separators=(",", ":")) if done else ""

    @classmethod
    def from_json(cls, text: str) -> Recipe:
        """What cannot be read (a store that was damaged, a later newsdesk) counts as not done."""
        try:
            kept: dict[str, Any] = json.loads(text) if text else {}
            known = {one.name: kept[one.name] for one in fields(cls) if one.name in kept}
            if "regions" in known:
                known["regions"] = tuple(Region(tuple(one["box"]), one["hide"]) for one in known["regions"])
            return cls(**known)
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
            return cls()


def apply(image: Image.Image, recipe: Recipe) -> Image.Image:
    """`image`, upright and RGB or RGBA, as the recipe makes it; the same object where it does nothing."""
    image = hidden(image, recipe.regions)
    if recipe.flip:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    if recipe.turn:
        image = image.transpose(_TURNS[recipe.turn])
    if recipe.straighten:
        image = _straightened(image, recipe.straighten)
    if recipe.crop != WHOLE:
        image = image.crop(pixels(recipe.crop, image.size))
    return toned(image, recipe.brightness, recipe.contrast)


def hidden(image: Image.Image, regions: Sequence[Region]) -> Image.Image:
    """With `regions` made unknowable; what is given stays as it is."""
    if not regions:
        return image
    image = image.copy()
    for region in regions:
        left, top, right, bottom = _outwards(region.box, image.size)
        part = image.crop((left, top, right, bottom))
        shorter = min(part.size)
        cells = max(1, min(_CELLS, shorter // _LEAST_CELL))
        grid = (max(1, part.width * cells // shorter), max(1, part.height * cells // shorter))
        back = Image.Resampling.NEAREST if region.hide is Hide.PIXELATE else Image.Resampling.BICUBIC
        image.paste(part.resize(grid, Image.Resampling.BOX).resize(part.size, back), (left, top))
    return image


def toned(image: Image.Image, brightness: int, contrast: int) -> Image.Image:
    """Brighter or darker (a curve that keeps black and white), then more or less contrast round the middle."""
    if not brightness and not contrast:
        return image
    gamma = 2.0 ** (-brightness / MOST_TONE * 1.2)
    slope = 2.0 ** (contrast / MOST_TONE * 1.2)
    curve = [min(255, max(0, round(((value / 255) ** gamma * 255 - 127.5) * slope + 127.5))) for value in range(256)]
    rest = [] if image.mode != "RGBA" else list(range(256))
    return image.point(curve * 3 + rest)


def pixels(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """`box` of a picture of `size` in whole pixels, at least one each way, inside it.

    The sides are rounded, not the edges: 16:9 of 1600 pixels are 900 wherever they lie, and stay it when moved.
    """
    wide, high = (max(1, round((box[at + 2] - box[at]) * size[at])) for at in (0, 1))
    left, top = min(round(box[0] * size[0]), size[0] - wide), min(round(box[1] * size[1]), size[1] - high)
    return left, top, left + wide, top + high


def frame_size(size: tuple[int, int], recipe: Recipe) -> tuple[int, int]:
    """In which the crop is measured: the upright original's, turned."""
    return size[::-1] if recipe.turn % 2 else size


def result_size(size: tuple[int, int], recipe: Recipe) -> tuple[int, int]:
    left, top, right, bottom = pixels(recipe.crop, frame_size(size, recipe))
    return right - left, bottom - top


def to_frame(point: Point, size: tuple[int, int], recipe: Recipe) -> Point:
    """Where a point of the upright original of `size` is in the frame; it may lie outside."""
    x, y = point
    if recipe.flip:
        x = 1 - x
    for _ in range(recipe.turn):
        x, y = 1 - y, x
    return _rotated((x, y), frame_size(size, recipe), recipe.straighten, growth)


def from_frame(point: Point, size: tuple[int, int], recipe: Recipe) -> Point:
    """The way back."""
    x, y = _rotated(point, frame_size(size, recipe), -recipe.straighten, lambda whole, by: 1 / growth(whole, by))
    for _ in range(recipe.turn):
        x, y = y, 1 - x
    return (1 - x if recipe.flip else x), y


def turned(recipe: Recipe, quarters: int) -> Recipe:
    """Turned clockwise as a person sees it: the crop turns along."""
    crop, teaser = recipe.crop, recipe.teaser
    for _ in range(quarters % 4):
        crop, teaser = _turned(crop), teaser and _turned(teaser)
    return replace(recipe, turn=recipe.turn + quarters, crop=crop, teaser=teaser)


def flipped(recipe: Recipe) -> Recipe:
    """Left and right changed over as a person sees it: the crop goes along, what leant one way leans the other."""
    return replace(
        recipe,
        flip=not recipe.flip,
        turn=-recipe.turn,
        straighten=-recipe.straighten,
        crop=_flipped(recipe.crop),
        teaser=recipe.teaser and _flipped(recipe.teaser),
    )


def growth(size: tuple[int, int], degrees: float) -> float:
    """By how much a frame of `size` must grow so that, turned by `degrees`, it covers itself."""
    width, height = size
    turn = math.radians(abs(degrees))
    return math.cos(turn) + math.sin(turn) * max(width / height, height / width)


def focus_in_result(size: tuple[int, int], recipe: Recipe) -> Point | None:
    """The focal point in fractions of what the recipe makes; at the edge where it was cut away."""
    if recipe.focus is None:
        return None
    x, y = to_frame(recipe.focus, size, recipe)
    left, top, right, bottom = recipe.crop
    return _fraction((x - left) / (right - left)), _fraction((y - top) / (bottom - top))


def enlarged(box: Box) -> tuple[Point, float]:
    """How a picture that fills a place of the box's own shape, its middle cut out of it, shows the box alone: the point
    that stays where it is, as fractions of picture and place alike, and by how much all grows around it.
    """
    left, top, right, bottom = box
    wide, high = right - left, bottom - top
    point = (left / (1 - wide) if wide < 1 else 0.5), (top / (1 - high) if high < 1 else 0.5)
    return point, 1 / max(wide, high)


_NO_PIXEL = ("focus", "teaser")
_TURNS = {1: Image.Transpose.ROTATE_270, 2: Image.Transpose.ROTATE_180, 3: Image.Transpose.ROTATE_90}
"""Pillow turns the other way round."""


def _straightened(image: Image.Image, degrees: float) -> Image.Image:
    width, height = image.size
    # a pixel more than geometry asks for: at the very corner Pillow's filter would reach outside
    by = growth(image.size, degrees) * (1 + 2 / min(width, height))
    turn = math.radians(degrees)
    cos, sin = math.cos(turn) / by, math.sin(turn) / by
    x, y = width / 2, height / 2
    matrix = (cos, sin, x - cos * x - sin * y, -sin, cos, y + sin * x - cos * y)
    return image.transform(image.size, Image.Transform.AFFINE, matrix, Image.Resampling.BICUBIC)


def _rotated(
    point: Point, size: tuple[int, int], degrees: float, grown: Callable[[tuple[int, int], float], float]
) -> Point:
    if not degrees:
        return point
    width, height = size
    turn, by = math.radians(degrees), grown(size, degrees)
    x, y = (point[0] - 0.5) * width, (point[1] - 0.5) * height
    cos, sin = math.cos(turn) * by, math.sin(turn) * by
    return (x * cos - y * sin) / width + 0.5, (x * sin + y * cos) / height + 0.5


def _outwards(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """In whole pixels, rounded so that none of the region stays outside."""
    width, height = size
    left, top = min(width - 1, math.floor(box[0] * width)), min(height - 1, math.floor(box[1] * height))
    return left, top, max(left + 1, math.ceil(box[2] * width)), max(top + 1, math.ceil(box[3] * height))


def _turned(box: Box) -> Box:
    left, top, right, bottom = box
    return 1 - bottom, left, 1 - top, right


def _flipped(box: Box) -> Box:
    left, top, right, bottom = box
    return 1 - right, top, 1 - left, bottom


def _fraction(value: float) -> float:
    return round(min(1.0, max(0.0, float(value))), _DIGITS)


def _box(box: Sequence[float]) -> Box:
    left, top, right, bottom = (_fraction(value) for value in box)
    left, right = _sides(left, right)
    top, bottom = _sides(top, bottom)
    return left, top, right, bottom


def _sides(low: float, high: float) -> tuple[float, float]:
    """In order, and apart by `SMALLEST`."""
    low, high = min(low, high), max(low, high)
    low = min(low, 1 - SMALLEST)
    return round(low, _DIGITS), round(max(high, low + SMALLEST), _DIGITS)
