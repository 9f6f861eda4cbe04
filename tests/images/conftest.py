"""Pictures to try things on: made here, small, with whatever metadata a test asks for."""

from __future__ import annotations

import io
import struct

import pytest
from PIL import ExifTags, Image


def saved(image: Image.Image, format: str = "JPEG", **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, format, **options)
    return file.getvalue()


def harbour(size: tuple[int, int] = (96, 64), mode: str = "RGB") -> Image.Image:
    """A picture whose left half is red and whose lower half is darker: any turn or flip of it shows."""
    image = Image.new("RGB", size, (40, 90, 200))
    image.paste((200, 60, 40), (0, 0, size[0] // 2, size[1]))
    image.paste((20, 30, 60), (size[0] // 2, size[1] // 2, *size))
    return image.convert(mode)


def iim(**records: str) -> bytes:
    """An IPTC-IIM block: `iim(caption="...", credit="...")`, in UTF-8 and saying so."""
    numbers = {"title": 5, "creator": 80, "headline": 105, "credit": 110, "copyright": 116, "caption": 120}
    block = b"\x1c\x01\x5a\x00\x03\x1b%G"
    for name, value in records.items():
        data = value.encode()
        block += b"\x1c\x02" + bytes([numbers[name]]) + struct.pack(">H", len(data)) + data
    return block


def with_iim(jpeg: bytes, block: bytes, digest: bytes | None = None) -> bytes:
    """`jpeg` with an IIM block (and its digest) in the Photoshop segment where cameras and agencies put it."""
    resources = _resource(0x0404, block) + (_resource(0x0425, digest) if digest is not None else b"")
    segment = b"Photoshop 3.0\x00" + resources
    return jpeg[:2] + b"\xff\xed" + struct.pack(">H", len(segment) + 2) + segment + jpeg[2:]


def _resource(number: int, data: bytes) -> bytes:
    return (
        b"8BIM" + struct.pack(">H", number) + b"\x00\x00" + struct.pack(">I", len(data)) + data + bytes(len(data) % 2)
    )


@pytest.fixture
def straight_from_the_camera() -> bytes:
    """A JPEG that says too much: where it was taken, with which camera, whose it is, and a thumbnail of more."""
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = "OLYMPUS DIGITAL CAMERA"
    exif[ExifTags.Base.Make] = "Olympus"
    exif[ExifTags.Base.Orientation] = 6
    exif[ExifTags.Base.BodySerialNumber] = "SERIAL-4711"
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.CameraOwnerName] = "OWNER-NAME"
    details[ExifTags.Base.BodySerialNumber] = "SERIAL-4711"
    details[ExifTags.Base.LensSerialNumber] = "LENS-0815"
    details[ExifTags.Base.MakerNote] = b"MAKER-NOTE"
    details[ExifTags.Base.UserComment] = b"ASCII\0\0\0USER-COMMENT"
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef] = "N"
    place[ExifTags.GPS.GPSLatitude] = (24.0, 51.0, 36.0)
    packet = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        b'<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="24,51.6N"/></rdf:RDF>'
        b"</x:xmpmeta>"
    )
    jpeg = saved(harbour(), exif=exif, xmp=packet, comment=b"SECRET-COMMENT", dpi=(300, 300))
    return with_iim(jpeg, iim(credit="SECRET-DESK"))
