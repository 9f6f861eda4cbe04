"""Words about a picture, put into a file that has none: its pixels stay byte for byte."""

from __future__ import annotations

import struct
import zlib

_EXIF_SEGMENT, _XMP_SEGMENT = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0"
_JFIF = b"\xff\xe0"
_PNG_HEADER = 33  # bytes: the signature, and IHDR whole
_ALPHA, _EXIF, _XMP = 0x10, 0x08, 0x04  # flags of VP8X


def with_words(data: bytes, exif: bytes, xmp: bytes, app13: bytes = b"") -> bytes:
    """`data`, a JPEG, PNG or WebP as Pillow writes it without metadata. `exif` may begin as in a JPEG; b"" is none.
    `app13`: what a JPEG has in the segment of that name; others have none.
    """
    exif = exif.removeprefix(_EXIF_SEGMENT)
    if not exif and not xmp and not app13:
        return data
    if data.startswith(b"\xff\xd8"):
        return _jpeg(data, exif, xmp, app13)
    return _png(data, exif, xmp) if data.startswith(b"\x89PNG") else _webp(data, exif, xmp)


def _jpeg(data: bytes, exif: bytes, xmp: bytes, app13: bytes) -> bytes:
    at = 4 + struct.unpack(">H", data[4:6])[0] if data[2:4] == _JFIF else 2
    segments = [(b"\xff\xe1", part) for part in _segments(exif, xmp)] + ([(b"\xff\xed", app13)] if app13 else [])
    parts = [name + struct.pack(">H", 2 + len(part)) + part for name, part in segments]
    return data[:at] + b"".join(parts) + data[at:]


def _segments(exif: bytes, xmp: bytes) -> list[bytes]:
    return [mark + part for mark, part in ((_EXIF_SEGMENT, exif), (_XMP_SEGMENT, xmp)) if part]


def _png(data: bytes, exif: bytes, xmp: bytes) -> bytes:
    chunks = b""
    if xmp:
        chunks += _chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + xmp)
    if exif:
        chunks += _chunk(b"eXIf", exif)
    return data[:_PNG_HEADER] + chunks + data[_PNG_HEADER:]


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _webp(data: bytes, exif: bytes, xmp: bytes) -> bytes:
    first, body = data[12:16], data[12:]
    flags = (_EXIF if exif else 0) | (_XMP if xmp else 0)
    if first == b"VP8X":
        body = body[:8] + bytes([body[8] | flags]) + body[9:]
    else:
        width, height, alpha = _webp_size(first, body[8:])
        size = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
        body = _riff(b"VP8X", bytes([flags | (_ALPHA if alpha else 0), 0, 0, 0]) + size) + body
    body += (_riff(b"EXIF", exif) if exif else b"") + (_riff(b"XMP ", xmp) if xmp else b"")
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WEBP" + body


def _webp_size(kind: bytes, body: bytes) -> tuple[int, int, bool]:
    """Of a simple file: RFC 9649, 2.5 (lossy) and 3.4 (lossless)."""
    if kind == b"VP8L":
        (bits,) = struct.unpack("<I", body[1:5])
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, bool(bits >> 28 & 1)
    width, height = struct.unpack("<HH", body[6:10])
    return width & 0x3FFF, height & 0x3FFF, False


def _riff(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)
