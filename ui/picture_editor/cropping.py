"""Where the edges of a crop go when it is dragged, kept to a ratio, or given another one. Fractions of the frame."""

from __future__ import annotations

from newsdesk.images.edit import SMALLEST, Box, Point

HANDLES: tuple[Point, ...] = ((0, 0), (0.5, 0), (1, 0), (1, 0.5), (1, 1), (0.5, 1), (0, 1), (0, 0.5))
"""Where each handle is on the box."""


def moved(box: Box, dx: float, dy: float) -> Box:
    """The same size, stopped by the frame."""
    left, top, right, bottom = box
    dx = min(1 - right, max(-left, dx))
    dy = min(1 - bottom, max(-top, dy))
    return left + dx, top + dy, right + dx, bottom + dy


def dragged(box: Box, handle: Point, to: Point, ratio: float | None = None) -> Box:
    """With the handle at `to`. `ratio`: width to height as fractions (see `in_frame`); None is free.

    What lies opposite the handle stays where it is.
    """
    left, top, right, bottom = box
    x, y = (min(1.0, max(0.0, value)) for value in to)
    if handle[0] == 0:
        left = min(x, right - SMALLEST)
    elif handle[0] == 1:
        right = max(x, left + SMALLEST)
    if handle[1] == 0:
        top = min(y, bottom - SMALLEST)
    elif handle[1] == 1:
        bottom = max(y, top + SMALLEST)
    if ratio is None:
        return left, top, right, bottom
    width, height = right - left, bottom - top
    if handle[0] == 0.5:
        width = height * ratio
    elif handle[1] == 0.5 or width / height > ratio:
        height = width / ratio
    else:
        width = height * ratio
    return _held(box, handle, width, height)


def fitted(box: Box, ratio: float) -> Box:
    """The largest box of this ratio in the frame, round the middle of `box` as far as the frame lets it."""
    width = min(1.0, ratio)
    height = width / ratio
    middle = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    left = min(1 - width, max(0.0, middle[0] - width / 2))
    top = min(1 - height, max(0.0, middle[1] - height / 2))
    return left, top, left + width, top + height


def in_frame(ratio: float, frame: tuple[int, int]) -> float:
    """A ratio of pixels as one of fractions of `frame`."""
    return ratio * frame[1] / frame[0]


def _held(box: Box, handle: Point, width: float, height: float) -> Box:
    """A box of this size, or less where the frame is in the way, held by what lies opposite the handle."""
    anchor = box[0] + (box[2] - box[0]) * (1 - handle[0]), box[1] + (box[3] - box[1]) * (1 - handle[1])
    scale = 1.0
    for place, at, size in ((anchor[0], handle[0], width), (anchor[1], handle[1], height)):
        room = {0.0: place, 1.0: 1 - place, 0.5: 2 * min(place, 1 - place)}[float(at)]
        scale = min(scale, room / size)
    scale = max(scale, SMALLEST / min(width, height))
    width, height = width * scale, height * scale
    left, top = anchor[0] - width * (1 - handle[0]), anchor[1] - height * (1 - handle[1])
    return max(0.0, left), max(0.0, top), min(1.0, left + width), min(1.0, top + height)
