"""Animations leave with their frames byte for byte as they came, and without metadata.

Re-encoding would lose frames or timing, so the containers are walked and only what draws the picture is kept.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from PIL import Image

from newsdesk.images.opening import broken

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT = frozenset(b"IHDR PLTE IDAT IEND tRNS acTL fcTL fdAT gAMA cHRM sRGB iCCP sBIT bKGD pHYs".split())
_WEBP_KEPT = frozenset((b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_WEBP_METADATA_FLAGS = 0x0C
_GIF_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
_GIF_CONTROL, _GIF_APPLICATION = 0xF9, 0xFF


def is_animated(image: Image.Image) -> bool:
    """Whether `image` moves. A JPEG with a second picture in it, or a TIFF of several pages, does not."""
    return image.format in ("GIF", "PNG", "WEBP") and bool(getattr(image, "is_animated", False))


def clean_animation(data: bytes, format: str) -> bytes:
    """The GIF, PNG or WebP file `data` without its metadata. Raises PictureRefused when it is damaged."""
    parts = {"GIF": _gif, "PNG": _png, "WEBP": _webp}[format]
    try:
        return b"".join(parts(data))
    except (IndexError, struct.error) as error:
        raise broken() from error


def _take(data: bytes, at: int, length: int) -> bytes:
    part = data[at : at + length]
    if len(part) < length:
        raise IndexError
    return part


def _gif(data: bytes) -> Iterator[bytes]:
    at = 13 + _colours(data[10])
    yield _take(data, 0, at)
    while at < len(data) and data[at : at + 1] != b";":
        start = at
        if data[at] == ord("!"):
            label = data[at + 1]
            at = _after_blocks(data, at + 2)
            loops = label == _GIF_APPLICATION and data[start + 3 : start + 14] in _GIF_LOOPS
            if label == _GIF_CONTROL or loops:
                yield data[start:at]
        elif data[at] == ord(","):
            at = _after_blocks(data, at + 11 + _colours(data[at + 9]))
            yield data[start:at]
        else:
            raise IndexError
    yield b";"


def _colours(flags: int) -> int:
    """The bytes of the colour table that `flags` announce."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _after_blocks(data: bytes, at: int) -> int:
    while length := data[at]:
        at += length + 1
    return at + 1


def _png(data: bytes) -> Iterator[bytes]:
    yield _PNG_SIGNATURE
    at, name = len(_PNG_SIGNATURE), b""
    while name != b"IEND":
        length, name = struct.unpack(">I4s", _take(data, at, 8))
        chunk = _take(data, at, length + 12)
        at += len(chunk)
        if name in _PNG_KEPT:
            yield chunk


def _webp(data: bytes) -> Iterator[bytes]:
    (length,) = struct.unpack("<I", _take(data, 4, 4))
    body = _take(data, 12, length - 4)
    kept, at = [], 0
    while at < len(body):
        name, size = struct.unpack("<4sI", _take(body, at, 8))
        chunk = _take(body, at, 8 + size) + bytes(size % 2)
        at += len(chunk)
        if name == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~_WEBP_METADATA_FLAGS]) + chunk[9:]
        if name in _WEBP_KEPT:
            kept.append(chunk)
    inside = b"WEBP" + b"".join(kept)
    yield b"RIFF" + struct.pack("<I", len(inside)) + inside
