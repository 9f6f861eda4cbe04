"""Pictures as they leave the desk: upright, scaled, in sRGB, and saying nothing but caption, credit and copyright."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from PIL import ExifTags, Image, ImageCms, ImageFile

from newsdesk.images.opening import decoded, opened, orientation
from newsdesk.images.strip import clean_animation, is_animated
from newsdesk.images.xmp import write_xmp

WORDS_LIMIT = 2000
"""Characters of a caption, credit or copyright that are written into the file: IPTC's own limit for a caption."""

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
    """A file to send. `suffix` has its dot: ".jpg", ".png", ".gif" or ".webp"."""

    data: bytes
    media_type: str
    width: int
    height: int
    suffix: str


def encode(
    data: bytes,
    *,
    longest_side: int = 2560,
    quality: int = 85,
    caption: str = "",
    credit: str = "",
    copyright: str = "",
) -> EncodedPicture:
    """`data` made fit to be sent: no location, serial number, owner, thumbnail or maker's note goes with it.

    Photographs become JPEG of `quality`; transparent pictures, and graphics that PNG packs tighter, become PNG;
    animations keep their frames, size and format, and carry no words. `longest_side` is in pixels. The same input
    gives the same bytes. Raises PictureRefused as `inspect_picture` does.
    """
    source = opened(data)
    if is_animated(source):
        kind = source.format or ""
        decoded(source)
        return EncodedPicture(
            clean_animation(data, kind), Image.MIME[kind], source.width, source.height, f".{kind.lower()}"
        )
    image = prepared(source, longest_side)
    exif, xmp = _exif(caption, credit, copyright), _xmp(caption, credit, copyright)
    transparent = image.mode == "RGBA"
    png = _png(image, exif, xmp) if transparent or source.format in ("PNG", "GIF", "BMP") else b""
    jpeg = b"" if transparent else _jpeg(image, quality, exif, xmp)
    if transparent or (png and len(png) <= len(jpeg)):
        return EncodedPicture(png, "image/png", image.width, image.height, ".png")
    return EncodedPicture(jpeg, "image/jpeg", image.width, image.height, ".jpg")


def thumbnail(data: bytes, longest_side: int) -> bytes:
    """A small JPEG (PNG where it is transparent) of the first frame of `data`. Raises PictureRefused."""
    image = prepared(opened(data), longest_side)
    return _png(image, b"", b"") if image.mode == "RGBA" else _jpeg(image, 80, b"", b"")


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


def _jpeg(image: Image.Image, quality: int, exif: bytes, xmp: bytes) -> bytes:
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, optimize=True, progressive=True, exif=exif, xmp=xmp)
    return out.getvalue()


def _png(image: Image.Image, exif: bytes, xmp: bytes) -> bytes:
    from PIL.PngImagePlugin import PngInfo

    chunks = PngInfo()
    if xmp:
        chunks.add_itxt("XML:com.adobe.xmp", xmp.decode())
    out = BytesIO()
    image.save(out, "PNG", optimize=True, pnginfo=chunks, exif=exif or None)
    return out.getvalue()


def _exif(caption: str, credit: str, copyright: str) -> bytes:
    exif = Image.Exif()
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
