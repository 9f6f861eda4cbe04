"""The last look at a picture before it leaves: whatever made it, it says nothing but caption, credit and copyright."""

from __future__ import annotations

from io import BytesIO

from PIL import ExifTags, Image

from newsdesk.images.opening import PictureRefused
from newsdesk.words import _

_MAY_SAY = {ExifTags.Base.ImageDescription, ExifTags.Base.Artist, ExifTags.Base.Copyright}
_OF_CAMERAS = (b"http://ns.adobe.com/exif/", b"http://cipa.jp/exif/")
"""Namespaces of XMP in which cameras and programs write where and with what a picture was taken."""


def check_says_no_more(data: bytes) -> bytes:
    """`data`, a picture that is to leave the desk. Raises PictureRefused where it says more than it may."""
    with Image.open(BytesIO(data)) as image:
        exif, packet = image.getexif(), image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
        packet = packet.encode() if isinstance(packet, str) else packet
        tells = set(exif) - _MAY_SAY or "comment" in image.info or "photoshop" in image.info
        if tells or any(name in packet for name in _OF_CAMERAS):
            raise PictureRefused(
                _("The picture still says where or with what it was taken."),
                _("It was not sent; the article stays as it was."),
                _("Save it anew in another program, without its metadata, and add it again."),
            )
    return data
