"""The words that a picture carries about itself.

Which of them holds is the rule of the Metadata Working Group ("Guidelines for Handling Image Metadata", version 2.0,
2010, chapters 4 and 5), to which the IPTC's Photo Metadata guidelines refer and which ExifTool follows
(https://exiftool.org/TagNames/MWG.html). Which fields mean the same: IPTC Photo Metadata Standard, Core 1.x.
The three places are Exif, XMP and IPTC-IIM. Exif wins where it is not blank; else XMP when there is no IIM, or IIM's
digest is absent or right; else IIM, for then a program that knows no XMP was the last to write.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from PIL import ExifTags, ImageFile, IptcImagePlugin

from newsdesk.images.xmp import read_xmp

MAX_LENGTH = 10_000

_IIM = {
    (2, 5): "title",
    (2, 105): "headline",
    (2, 120): "caption",
    (2, 80): "creator",
    (2, 110): "credit",
    (2, 116): "copyright",
    (2, 25): "keywords",
    (2, 55): "day",
    (2, 92): "place",
    (2, 90): "city",
    (2, 95): "state",
    (2, 101): "country",
}
_IIM_CHARACTER_SET = (1, 90)
_UTF8_ESCAPES = b"\x1b%G"
_IIM_BLOCK, _IIM_DIGEST = 0x0404, 0x0425

_PLACEHOLDER = re.compile(
    r"""(?ix) ^ (?:
        [\w\s]* \b (?:digital|still)\ camera | sony\ dsc | dcim .* | samsung (?:\ camera\ pictures)? | camera
        | (?:img|dsc[fn]?|pict|p|dji|gopr|sam|untitled|image|photo|screenshot) [-_ ]? \d* (?:\.\w{3,4})?
        | exif[_ ]jpeg[_ ]picture | default | cof | dav | mde | hdrpl? | vivo | oznor\w* | charset=\w+
        | <(?:digimax|kenox|samsung)\b.* | created\ with\ (?:the\ )?gimp .* | processed\ with\ vsco .*
    ) $"""
)

_LABEL = re.compile(r"(?i)^(?:photo(?:graph)?|foto|picture|image|credit)(?:\s+by)?\s*:\s*")
"""The page says "Photo:" itself."""


@dataclass(frozen=True, slots=True)
class PictureWords:
    """What the file says of its picture; "" where it says nothing. One line each, without control characters.

    `place`: from the spot to the country. `day`: on which it was taken, as 2026-09-15. `keywords`: with commas between.
    """

    title: str = ""
    caption: str = ""
    credit: str = ""
    copyright: str = ""
    alt: str = ""
    place: str = ""
    day: str = ""
    keywords: str = ""


def read_words(image: ImageFile.ImageFile) -> PictureWords:
    """The words in `image`'s metadata. Damaged metadata counts as none."""
    exif, xmp, iim = _quietly(_exif, image), _quietly(_xmp, image), _quietly(_iim, image)
    ranked = (exif, xmp, iim) if _xmp_is_newer(image) else (exif, iim, xmp)

    def best(name: str) -> str:
        return next((source[name] for source in ranked if source.get(name)), "")

    caption = best("caption")
    title = best("headline") or best("title")
    return PictureWords(
        title="" if _PLACEHOLDER.match(title) else title,
        caption="" if _PLACEHOLDER.match(caption) else caption,
        credit=_credit(best("creator"), best("credit")),
        copyright=best("copyright"),
        alt=best("alt"),
        place=", ".join(dict.fromkeys(filter(None, map(best, ("place", "city", "state", "country"))))),
        day=_day(best("day")),
        keywords=best("keywords"),
    )


def _day(text: str) -> str:
    """Of "20260915", "2026:09:15 12:00:00" or "2026-09-15T12:00"; "" for what is none, as without a clock."""
    match = re.match(r"(\d{4})[-:]?(\d\d)[-:]?(\d\d)", text)
    try:
        return date(*map(int, match.groups())).isoformat() if match else ""
    except ValueError:
        return ""


def _credit(creator: str, credit: str) -> str:
    """One line for the reader: the photographer, then the agency, unless one names the other."""
    creator, credit = _LABEL.sub("", creator), _LABEL.sub("", credit)
    if not creator or creator.casefold() in credit.casefold():
        return credit
    if not credit or credit.casefold() in creator.casefold():
        return creator
    return f"{creator} / {credit}"


def _exif(image: ImageFile.ImageFile) -> dict[str, str]:
    tags = {"caption": ExifTags.Base.ImageDescription, "creator": ExifTags.Base.Artist}
    exif = image.getexif()
    found = {name: _text(exif.get(tag)) for name, tag in tags.items()}
    # Exif keeps "photographer NUL editor" in one field.
    found["day"] = _text(exif.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.DateTimeOriginal))
    found["copyright"] = " ".join(_text(part) for part in str(exif.get(ExifTags.Base.Copyright) or "").split("\0"))
    return found


def _xmp(image: ImageFile.ImageFile) -> dict[str, str]:
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    return read_xmp(packet.encode() if isinstance(packet, str) else packet)


def _iim(image: ImageFile.ImageFile) -> dict[str, str]:
    records = IptcImagePlugin.getiptcinfo(image) or {}
    utf8 = records.get(_IIM_CHARACTER_SET) == _UTF8_ESCAPES
    found: dict[str, str] = {}
    for key, name in _IIM.items():
        value = records.get(key)
        if value:
            values = value if isinstance(value, list) else [value]
            found[name] = ", ".join(v.decode("utf-8", "replace") if utf8 else _decoded(v) for v in values)
    return found


def _xmp_is_newer(image: ImageFile.ImageFile) -> bool:
    resources = image.info.get("photoshop")
    if not isinstance(resources, dict):
        return True
    digest, block = resources.get(_IIM_DIGEST), resources.get(_IIM_BLOCK)
    if not block or not digest or digest == bytes(16):
        return True
    return bool(hashlib.md5(block, usedforsecurity=False).digest() == digest)


def _quietly(read: Callable[[ImageFile.ImageFile], Mapping[str, str]], image: ImageFile.ImageFile) -> dict[str, str]:
    try:
        return {name: _clean(value) for name, value in read(image).items()}
    except Exception:  # noqa: BLE001 - Pillow's readers raise whatever a damaged tag makes them; the picture is still good
        return {}


def _text(value: object) -> str:
    """An Exif string, which Pillow hands out as Latin-1 whatever it is."""
    if isinstance(value, bytes):
        return _decoded(value)
    text = str(value or "")
    try:
        return _decoded(text.encode("latin-1"))
    except UnicodeError:
        return text


def _decoded(value: bytes) -> str:
    """Words of an unknown character set: UTF-8 if they can be, Shift-JIS if they look like it, else Windows' Latin."""
    for name in ("utf-8", *(["cp932"] if _looks_japanese(value) else []), "cp1252"):
        with suppress(UnicodeError):
            return value.decode(name)
    return value.decode("latin-1")


def _looks_japanese(value: bytes) -> bool:
    """Whether every byte beyond ASCII belongs to a pair of Shift-JIS that begins below A0: kana and common kanji do,
    and in Latin letters those are quotes and dashes, which stand before letters seldom, and never all of them.
    """
    pairs = re.findall(rb"[\x81-\x9f][\x40-\x7e\x80-\xfc]|[\x80-\xff]", value)
    return len(pairs) > 1 and all(len(pair) == 2 for pair in pairs) and any(pair[1] > 0x7F for pair in pairs)


def _clean(text: str) -> str:
    """`text` on one line, without control characters, NFC, at most `MAX_LENGTH` characters."""
    spaced = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text[: MAX_LENGTH * 2])
    return unicodedata.normalize("NFC", " ".join(spaced.split()))[:MAX_LENGTH]
