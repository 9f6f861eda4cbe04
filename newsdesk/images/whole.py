"""What a picture's file says beyond its caption, credit and copyright: told to an editor, and sent where they want so.

The caption, credit and copyright that go along are the library's; those of the file are left out, and so are thumbnails
(they show what was cropped away) and what describes the file that it came in (size, orientation).
"""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from PIL import ExifTags, Image, ImageFile, IptcImagePlugin

from newsdesk.images.metadata import read_words
from newsdesk.images.opening import opened
from newsdesk.images.xmp import parsed_xmp, without_words, written_xmp

_Base = ExifTags.Base
_SUB = (ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo)
_MAKER_NOTE = 37500
_OF_THE_FILE = {
    *(_Base.ImageDescription, _Base.Artist, _Base.Copyright, _Base.Orientation, _Base.NewSubfileType),
    *(_Base.ImageWidth, _Base.ImageLength, _Base.BitsPerSample, _Base.Compression, _Base.PhotometricInterpretation),
    *(_Base.StripOffsets, _Base.SamplesPerPixel, _Base.RowsPerStrip, _Base.StripByteCounts, _Base.PlanarConfiguration),
    *(_Base.Predictor, _Base.ColorMap, _Base.TileWidth, _Base.TileLength, _Base.TileOffsets, _Base.TileByteCounts),
    *(_Base.ExtraSamples, _Base.SampleFormat, _Base.JpegIFOffset, _Base.JpegIFByteCount),
    *(700, 33723, 34377, 34675),  # in a TIFF: XMP, IPTC, Photoshop's, the colour profile
}
_IIM_WORDS = {(2, 120), (2, 110), (2, 116)}  # caption, credit, copyright
_LONGEST = 65_000
"""Bytes of a piece of metadata that a JPEG takes."""


@dataclass(frozen=True, slots=True)
class Revealed:
    """What whoever gets the file can read; "" for what it does not say. `place`: by name or as "52.5200, 13.4050"."""

    place: str = ""
    camera: str = ""
    serial_number: str = ""
    owner: str = ""
    taken: str = ""
    program: str = ""


def revealed(data: bytes) -> Revealed:
    """Damaged metadata counts as none. Raises PictureRefused."""
    image = opened(data)
    words = read_words(image)
    try:
        exif = image.getexif()
        details, place = (exif.get_ifd(ifd) for ifd in _SUB)
        camera = " ".join(dict.fromkeys(filter(None, (_text(exif, _Base.Make), _text(exif, _Base.Model)))))
        return Revealed(
            ", ".join(filter(None, (_coordinates(place), words.place))),
            camera,
            _text(details, _Base.BodySerialNumber) or _text(details, _Base.LensSerialNumber),
            _text(details, _Base.CameraOwnerName) or _text(exif, _Base.Artist),
            words.day,
            _text(exif, _Base.Software),
        )
    except Exception:  # noqa: BLE001 - Pillow's readers raise whatever a damaged tag makes them
        return Revealed(words.place, taken=words.day)


def all_exif(image: ImageFile.ImageFile) -> Image.Exif:
    """All of it that may stand in another file of the same picture; nothing where it is damaged."""
    found = Image.Exif()
    with suppress(Exception):
        source = image.getexif()
        kept = {tag: value for tag, value in source.items() if tag not in {*_OF_THE_FILE, *_SUB}}
        for ifd in _SUB:
            inner = dict(source.get_ifd(ifd))
            for tag in (_Base.ExifImageWidth, _Base.ExifImageHeight, ExifTags.IFD.Interop):
                inner.pop(tag, None)
            if inner:
                kept[ifd] = inner
        found.update(kept)
        if len(found.tobytes()) > _LONGEST and ExifTags.IFD.Exif in found:
            found[ExifTags.IFD.Exif].pop(_MAKER_NOTE, None)
        if len(found.tobytes()) > _LONGEST:
            return Image.Exif()
        return found
    return Image.Exif()


def all_xmp(image: ImageFile.ImageFile, words: bytes) -> bytes:
    """The packet of the file with `words`, another packet, in it; `words` alone where it cannot be read."""
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    root = parsed_xmp(packet.encode() if isinstance(packet, str) else packet)
    if root is None:
        return words
    with suppress(ET.ParseError, ValueError):
        made = written_xmp(without_words(root), parsed_xmp(words))
        return made if len(made) <= _LONGEST else words
    return words


def all_iim(image: ImageFile.ImageFile) -> bytes:
    """The IPTC-IIM records, as a JPEG has them in its APP13; b"" for none."""
    with suppress(Exception):
        records = IptcImagePlugin.getiptcinfo(image) or {}
        written = b"".join(
            b"\x1c" + bytes(key) + struct.pack(">H", len(one)) + one
            for key, value in sorted(records.items())
            if key not in _IIM_WORDS
            for one in (value if isinstance(value, list) else [value])
            if len(one) < 0x8000
        )
        block = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(written)) + written + bytes(len(written) % 2)
        return b"Photoshop 3.0\0" + block if written and len(block) <= _LONGEST else b""
    return b""


def _text(tags: Mapping[int, object], tag: int) -> str:
    value = tags.get(tag) or ""
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    return " ".join(text.replace("\0", " ").split())[:200]


def _coordinates(place: Mapping[int, object]) -> str:
    north, east = (_degrees(place.get(tag)) for tag in (ExifTags.GPS.GPSLatitude, ExifTags.GPS.GPSLongitude))
    if north is None or east is None:
        return ""
    south = str(place.get(ExifTags.GPS.GPSLatitudeRef)).startswith("S")
    west = str(place.get(ExifTags.GPS.GPSLongitudeRef)).startswith("W")
    return f"{-north if south else north:.4f}, {-east if west else east:.4f}"


def _degrees(value: object) -> float | None:
    if not isinstance(value, tuple) or not value:
        return None
    degrees = 0.0
    for power, part in enumerate(value[:3]):
        degrees += float(part) / 60**power
    return degrees
