"""A picture as its recipe makes it: small for looking at, and whole as a file of its own."""

from __future__ import annotations

from PIL import Image

from newsdesk.images.edit import Recipe, apply
from newsdesk.images.encode import EncodedPicture, prepared, written
from newsdesk.images.opening import PictureRefused, opened
from newsdesk.images.strip import is_animated
from newsdesk.words import _

QUALITY = 95
"""Of the file that is kept; it is scaled and encoded once more when it is sent, so nothing of it shows there."""


def preview(data: bytes, longest_side: int) -> Image.Image:
    """The upright original at most `longest_side` pixels long. Raises PictureRefused, also where it moves."""
    source = opened(data)
    if is_animated(source):
        raise PictureRefused(
            _("This picture moves, and a moving picture is not edited here."),
            _("It stays as it is, in the story and on the site."),
            _("Edit it in another program and add it again."),
        )
    return prepared(source, longest_side, ahead=1)  # for the eye, at once


def rendered(data: bytes, recipe: Recipe) -> EncodedPicture:
    """The file in full size that the recipe makes of the original `data`: pixels alone. Of the original's metadata and
    thumbnails, and of what was hidden or cut away, nothing is in it. Raises PictureRefused.
    """
    source = opened(data)
    photo = source.format in ("JPEG", "MPO", "WEBP", "AVIF", "HEIF", "TIFF")
    image = apply(preview(data, max(source.size)), recipe)
    if photo and image.mode == "RGB":
        made = written(image, "JPEG", quality=QUALITY, subsampling=0)
        return EncodedPicture(made, "image/jpeg", image.width, image.height, ".jpg")
    return EncodedPicture(written(image, "PNG"), "image/png", image.width, image.height, ".png")
