"""The one place where a picture's bytes are opened: what is no picture, or too large, is refused before decoding."""

from __future__ import annotations

import logging
from functools import cache
from io import BytesIO

from PIL import ExifTags, Image, ImageFile

from newsdesk.errors import NewsdeskError
from newsdesk.words import _

MAX_PIXELS = 100_000_000
FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "AVIF", "TIFF", "BMP", "HEIF")
"""What may be opened. Not everything Pillow knows: some of its readers start other programs."""

# Pillow's own guard (it raises at twice this) watches over frames inside a file; ours, below, over the file itself.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS

# Pillow tells its log every word of a picture's metadata, and no log holds words of a story.
logging.getLogger("PIL").setLevel(logging.INFO)


class PictureRefused(NewsdeskError):
    """These bytes cannot be used as a picture; the words say why and what would help."""


def opened(data: bytes) -> ImageFile.ImageFile:
    """The picture in `data`, its header read and nothing decoded.

    Raises PictureRefused when it is not a picture, is an SVG, or has more than `MAX_PIXELS` pixels.
    """
    _begin()
    try:
        image = Image.open(BytesIO(data), formats=[name for name in FORMATS if name in Image.OPEN])
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large() from error
    except Exception as error:  # Pillow's readers raise whatever a hostile header makes them
        raise _unreadable(data) from error
    if image.width * image.height > MAX_PIXELS:
        raise _too_large(image.width, image.height)
    if not image.width or not image.height:
        raise _unreadable(data)
    return image


@cache
def _begin() -> None:
    """Know the formats: a Pillow built without one of them would trip over its name."""
    Image.init()
    try:
        from pi_heif import register_heif_opener
    except ImportError:  # a machine for which there is no such library: HEIC is refused in words
        return
    register_heif_opener()


def decoded(image: ImageFile.ImageFile) -> ImageFile.ImageFile:
    """`image` with its pixels loaded. Raises PictureRefused when the file is cut short or damaged."""
    try:
        image.load()
    except Exception as error:  # as above: any exception can come out of a damaged file
        raise broken() from error
    return image


def orientation(image: ImageFile.ImageFile) -> int:
    """How `image` was held, as Exif numbers it (1 is upright); 1 where its metadata is damaged."""
    try:
        return int(image.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:  # noqa: BLE001 - as above
        return 1


def broken() -> PictureRefused:
    """The refusal of a picture whose file is damaged."""
    return PictureRefused(
        _("The picture is damaged or cut short."),
        _("It was not added; the text is unchanged."),
        _("Fetch the file again from the camera or the sender."),
    )


def _too_large(width: int = 0, height: int = 0) -> PictureRefused:
    size = _("The picture is larger than {limit} megapixels.")
    if width:
        size = _("The picture has {size} megapixels ({width} × {height}); {limit} is the limit.")
    return PictureRefused(
        size.format(limit=MAX_PIXELS // 1_000_000, size=width * height // 1_000_000, width=width, height=height),
        _("It was not opened and not added; the text is unchanged."),
        _("Scale it down in a picture editor and add it again."),
    )


def _unreadable(data: bytes) -> PictureRefused:
    meaning = _("It was not added; the text is unchanged.")
    start = data[:4096]
    if b"<svg" in start.lower():
        return PictureRefused(
            _("This is an SVG drawing."),
            _("An SVG can carry scripts, so sites refuse it. It was not added; the text is unchanged."),
            _("Export the drawing as PNG and add that."),
        )
    if start[4:8] == b"ftyp" and start[8:12] in (b"heic", b"heix", b"mif1", b"msf1", b"hevc"):
        return PictureRefused(
            _("This is an HEIC photo, and it cannot be read: it is damaged, or this machine lacks the means."),
            meaning,
            _("Export it as JPEG and add that."),
        )
    if not data:
        return PictureRefused(_("The file is empty."), meaning, _("Fetch the file again from its source."))
    return PictureRefused(
        _("This file is not a picture, whatever its name says."),
        meaning,
        _("Add a JPEG, PNG, GIF, WebP, AVIF, HEIC, TIFF or BMP file."),
    )
