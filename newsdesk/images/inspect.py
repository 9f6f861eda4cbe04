"""What a picture is, found out before it is let in."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from PIL import Image

from newsdesk.images.metadata import read_words
from newsdesk.images.opening import PictureRefused, decoded, opened, orientation
from newsdesk.images.strip import clean_animation, is_animated

__all__ = ["Picture", "PictureRefused", "inspect_picture"]

_SIDEWAYS = (5, 6, 7, 8)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture and what its metadata says. `width` and `height` are pixels of the picture turned upright."""

    media_type: str
    width: int
    height: int
    title: str = ""
    caption: str = ""
    credit: str = ""
    copyright: str = ""
    alt: str = ""
    place: str = ""
    day: str = ""
    keywords: str = ""


def inspect_picture(data: bytes) -> Picture:
    """What `data` shows and says.

    Raises PictureRefused when it is not a picture, is an SVG, has more than 100 megapixels (it is then never decoded),
    or is damaged.
    """
    image = opened(data)
    words = read_words(image)
    width, height = image.size[::-1] if orientation(image) in _SIDEWAYS else image.size
    media_type = "image/jpeg" if image.format == "MPO" else Image.MIME[image.format or ""]
    if is_animated(image):
        clean_animation(data, image.format or "")  # walks all frames, so a file cut short is refused
    # A JPEG decodes at an eighth of its size in a fraction of the time, and a damaged one shows itself all the same.
    image.draft("RGB", (max(1, width // 8), max(1, height // 8)))
    decoded(image)
    return Picture(media_type, width, height, **asdict(words))
