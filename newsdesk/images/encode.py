"""Pictures as they leave the desk: upright, scaled, in sRGB, and saying nothing but caption, credit and copyright."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from tempfile import TemporaryFile

from PIL import ExifTags, Image, ImageCms, ImageFile

from newsdesk.images.opening import decoded, opened, orientation
from newsdesk.images.strip import clean_animation, is_animated
from newsdesk.images.whole import all_exif, all_iim, all_xmp
from newsdesk.images.words_into import with_words
from newsdesk.images.xmp import write_xmp

WORDS_LIMIT = 2000
"""Characters of a caption, credit or copyright that are written into the file: IPTC's own limit for a caption."""

_SUFFIXES = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp"}
_QUALITIES = (75, 65, 55)
"""What is tried, one after the other, for a budget; below, a smaller picture looks better than a poorer one."""
_SMALLEST = 640
"""Pixels of the longest side to which a picture is made smaller for a budget, and no further."""

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What brings a picture upright, by its Exif orientation."""


@dataclass(frozen=True, slots=True)
class EncodedPicture:
    """A file to send. `suffix` has its dot: ".jpg", ".png", ".gif" or ".webp".

    `key`: the SHA-256 of the same file without its caption, "" where nobody needs it: a picture that is on a site
    already is no other one because its caption was mended.
    """

    data: bytes
    media_type: str
    width: int
    height: int
    suffix: str
    key: str = ""


def encode(
    data: bytes,
    *,
    longest_side: int = 2560,
    quality: int = 85,
    webp: bool = False,
    budget: int = 0,
    caption: str = "",
    credit: str = "",
    copyright: str = "",
    whole: bool = False,
) -> EncodedPicture:
    """`data` made fit to be sent: no location, serial number, owner, thumbnail or maker's note goes with it. With
    `whole` all that it says goes along, but for thumbnails and other words than the caption, credit and copyright here.

    Photographs become JPEG (with `webp` WebP) of `quality`; transparent pictures, and graphics that PNG packs tighter,
    become PNG; animations keep their frames, size and format, and carry no words. `longest_side` is in pixels.
    `budget`: bytes that a photograph should not exceed, 0 for none; quality goes down first, then size, and what is
    still larger goes as it is. The same input gives the same bytes. Raises PictureRefused as `inspect_picture` does.
    """
    source = opened(data)
    if is_animated(source):
        kind = source.format or ""
        decoded(source)
        cleaned = data if whole else clean_animation(data, kind)
        key = sha256(cleaned).hexdigest()
        return EncodedPicture(cleaned, Image.MIME[kind], source.width, source.height, f".{kind.lower()}", key)
    image = prepared(source, longest_side)
    bare, kind = _encoded(image, source.format or "", quality, webp=webp)
    if budget and kind != "PNG":
        image, bare = _within(budget, image, bare, quality, kind)

    def saying(caption: str) -> bytes:
        words = caption, credit, copyright
        if whole:
            return with_words(bare, _exif(*words, all_exif(source)), all_xmp(source, _xmp(*words)), all_iim(source))
        return with_words(bare, _exif(*words, Image.Exif()), _xmp(*words))

    told, key = saying(caption), sha256(saying("")).hexdigest()
    return EncodedPicture(told, Image.MIME[kind], image.width, image.height, _SUFFIXES[kind], key)


def _encoded(image: Image.Image, format: str, quality: int, *, webp: bool) -> tuple[bytes, str]:
    """The file without words, and its format."""
    if webp and format not in ("PNG", "GIF", "BMP"):
        return _saved(image, "WEBP", quality), "WEBP"
    transparent = image.mode == "RGBA"
    png = _saved(image, "PNG", quality) if transparent or format in ("PNG", "GIF", "BMP") else b""
    lossy = "WEBP" if webp else "JPEG"
    photo = b"" if transparent else _saved(image, lossy, quality)
    return (png, "PNG") if transparent or (png and len(png) <= len(photo)) else (photo, lossy)


def _within(budget: int, image: Image.Image, bare: bytes, quality: int, kind: str) -> tuple[Image.Image, bytes]:
    """The picture and its file, as large as `budget` allows."""
    for step in _QUALITIES:
        if len(bare) <= budget:
            return image, bare
        if step < quality:
            bare = _saved(image, kind, step)
    while len(bare) > budget and max(image.size) > _SMALLEST:
        share = max(0.5, min(0.9, (budget / len(bare)) ** 0.5))
        image = image.resize([max(1, round(side * share)) for side in image.size], Image.Resampling.LANCZOS)
        bare = _saved(image, kind, min(quality, _QUALITIES[-1]))
    return image, bare


def thumbnail(data: bytes, longest_side: int) -> bytes:
    """A small JPEG (PNG where it is transparent) of the first frame of `data`. Raises PictureRefused."""
    image = prepared(opened(data), longest_side)
    return _saved(image, "PNG" if image.mode == "RGBA" else "JPEG", 80)


def prepared(source: ImageFile.ImageFile, longest_side: int, ahead: int = 3) -> Image.Image:
    """`source` upright, at most `longest_side` long, as RGB or (only if something is see-through) RGBA in sRGB.

    A JPEG may be decoded at a fraction of its size; `ahead` times the aim: three keeps the result as good.
    """
    profile = source.info.get("icc_profile")
    source.draft(None, (longest_side * ahead, longest_side * ahead))
    turn = _TURNS.get(orientation(source))
    decoded(source)
    image = _eight_bit(source if turn is None else source.transpose(turn))
    if image.mode in ("P", "PA", "LA", "1") or "transparency" in image.info:
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    image.thumbnail((longest_side, longest_side), Image.Resampling.LANCZOS, reducing_gap=3.0)
    image = _in_srgb(image, profile)
    if image.mode == "RGBA" and image.getchannel("A").getextrema() == (255, 255):
        image = image.convert("RGB")
    # Whatever stays in `info` (comments, profiles, resolution) would be written by Pillow of its own accord.
    image.info = {}
    return image


def _eight_bit(image: Image.Image) -> Image.Image:
    """Deep greys scaled down; Pillow's own conversion would clip them to white."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    return image.convert("L") if image.mode == "F" else image


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    colours = image.convert("RGB") if alpha else image
    converted = _converted(colours, profile) if profile else None
    result = converted or colours.convert("RGB")
    if alpha:
        result.putalpha(alpha)
    return result


def _converted(image: Image.Image, profile: bytes) -> Image.Image | None:
    """`image` by its colour profile; None where the profile is damaged or belongs to another kind of picture."""
    try:
        source = ImageCms.getOpenProfile(BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(image, source, target, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None


def _saved(image: Image.Image, kind: str, quality: int) -> bytes:
    """Without any metadata."""
    if kind == "JPEG":
        return written(image, kind, quality=quality, optimize=True, progressive=True)
    if kind == "WEBP":
        return written(image, kind, quality=quality, method=4, exact=False)
    return written(image, kind, optimize=True)


def written(image: Image.Image, kind: str, **how: object) -> bytes:
    """The file that Pillow makes of `image`; `how`: what its writer of this `kind` takes.

    Through a file of the system's, where there is room for one: only into such a one does Pillow encode a JPEG with
    other threads running meanwhile; else the window hears no key for so long.
    """
    try:
        with TemporaryFile() as out:
            image.save(out, kind, **how)
            out.seek(0)
            return out.read()
    except OSError:
        held = BytesIO()
        image.save(held, kind, **how)
        return held.getvalue()


def _exif(caption: str, credit: str, copyright: str, exif: Image.Exif) -> bytes:
    """`exif` with these words."""
    words = {
        ExifTags.Base.ImageDescription: caption,
        ExifTags.Base.Artist: credit,
        ExifTags.Base.Copyright: copyright,
    }
    for tag, text in words.items():
        if text:
            # As bytes: Pillow would make every letter beyond ASCII a question mark. Exif readers expect UTF-8 here.
            exif[tag] = text[:WORDS_LIMIT].encode()
    return exif.tobytes() if len(exif) else b""


def _xmp(caption: str, credit: str, copyright: str) -> bytes:
    return write_xmp(caption[:WORDS_LIMIT], credit[:WORDS_LIMIT], copyright[:WORDS_LIMIT])
