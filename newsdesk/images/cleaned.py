"""An original without what it says of its maker: pixels byte for byte where the format allows it, else encoded anew."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from PIL import ExifTags, Image

from newsdesk.images.edit import Recipe
from newsdesk.images.edited import rendered
from newsdesk.images.opening import broken, decoded, opened, orientation
from newsdesk.images.strip import clean_animation
from newsdesk.images.words_into import with_words

_KEPT = frozenset({0xC4, 0xCC, 0xDB, 0xDD, 0xE0, 0xEE, *range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xD0)})
"""Segments of a JPEG that draw it: frames, tables, restart interval, JFIF (APP0) and Adobe's colours (APP14)."""
_ICC, _ICC_NAME = 0xE2, b"ICC_PROFILE\0"
_SCAN, _END = 0xDA, 0xD9


def without_metadata(data: bytes) -> bytes:
    """`data` as a file that shows the same and says nothing: no place, camera, owner, words, thumbnail or history.

    Which way up it is stays. JPEG, PNG, WebP and GIF keep their pixels; TIFF, HEIC and AVIF become JPEG or PNG in full
    size. Raises PictureRefused.
    """
    source = opened(data)
    kind, turned = source.format or "", orientation(source)
    if kind in ("JPEG", "MPO"):
        try:
            clean = b"".join(_jpeg(data))
        except (IndexError, struct.error) as error:
            raise broken() from error
    elif kind in ("PNG", "WEBP", "GIF"):
        clean = clean_animation(data, kind)
    else:
        return rendered(data, Recipe()).data
    if turned != 1 and kind != "GIF":
        exif = Image.Exif()
        exif[ExifTags.Base.Orientation] = turned
        clean = with_words(clean, exif.tobytes(), b"")
    decoded(opened(clean))
    return clean


def _jpeg(data: bytes) -> Iterator[bytes]:
    """The segments that are kept, up to the end of the first picture: a second one (MPO) or a film behind it goes."""
    yield data[:2]
    at = 2
    while True:
        while data[at + 1] == 0xFF:  # fill bytes
            at += 1
        marker = data[at + 1]
        if data[at] != 0xFF:
            raise IndexError
        if marker == _END:
            yield data[at : at + 2]
            return
        (length,) = struct.unpack(">H", data[at + 2 : at + 4])
        segment = data[at : at + 2 + length]
        at += 2 + length
        if marker == 0xE0:
            if segment[4:9] == b"JFIF\0":
                yield b"\xff\xe0\0\x10" + segment[4:16] + b"\0\0"
        elif marker in _KEPT or (marker == _ICC and segment[4:].startswith(_ICC_NAME)):
            yield segment
        elif marker == _SCAN:
            end = _after_scan(data, at)
            yield segment + data[at:end]
            at = end


def _after_scan(data: bytes, at: int) -> int:
    """Where the next marker is that is no restart and no stuffed byte."""
    while (at := data.find(b"\xff", at)) >= 0:
        after = data[at + 1]
        if after not in (0, 0xFF, *range(0xD0, 0xD8)):
            return at
        at += 1 if after == 0xFF else 2
    raise IndexError
