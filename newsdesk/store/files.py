"""Sound, films and files of a story: which kinds are taken, told by the ending and held against the first bytes.

What a browser would run (pages, scripts, drawings with scripts in them) is never taken: it would stand on the paper's
own address.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from newsdesk.errors import NewsdeskError
from newsdesk.words import _

LARGEST = 2_000_000_000  # bytes
HEAD = 64  # bytes that are looked at


class FileRefused(NewsdeskError):
    """This file cannot stand in a story; the words say why and what would help."""


@dataclass(frozen=True, slots=True)
class FileKind:
    """`begins`: whether the first bytes are those of such a file (RFC 6838 names and WHATWG's MIME sniffing)."""

    media_type: str
    begins: Callable[[bytes], bool]


def kind_of(file_name: str, head: bytes, size: int) -> FileKind:
    """`head`: the first `HEAD` bytes. Raises FileRefused for what is not taken, empty, too large, or not what its
    name says."""
    suffix = PurePath(file_name).suffix.lower()
    found = KINDS.get(suffix)
    name = PurePath(file_name).name
    if found is None:
        raise FileRefused(
            _("{name} is no kind of file that a story can hold.").format(name=name),
            _("The text is as it was."),
            _("Sound (mp3, m4a, ogg, wav), films (mp4, webm), PDF, office documents, csv, txt and zip can."),
        )
    if not size:
        raise FileRefused(_("{name} is empty.").format(name=name), _("The text is as it was."))
    if size > LARGEST:
        raise FileRefused(
            _("{name} is larger than 2 GB.").format(name=name),
            _("The text is as it was."),
            _("Put it on a video service and embed its address instead."),
        )
    if not found.begins(head):
        raise FileRefused(
            _("{name} is not what its ending says.").format(name=name),
            _("The text is as it was."),
            _("Open it in the program that made it, and save it anew."),
        )
    return found


def _sign(*signs: bytes, at: int = 0) -> Callable[[bytes], bool]:
    return lambda head: any(head[at:].startswith(sign) for sign in signs)


def _mp3(head: bytes) -> bool:
    return head.startswith(b"ID3") or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0)


def _text(head: bytes) -> bool:
    return b"\0" not in head and not head.lstrip().lower().startswith((b"<!doctype", b"<html", b"<script", b"<?php"))


_ISO_MEDIA, _OGG, _ZIP = _sign(b"ftyp", at=4), _sign(b"OggS"), _sign(b"PK\3\4", b"PK\5\6")
_OLD_OFFICE, _MATROSKA = _sign(b"\xd0\xcf\x11\xe0"), _sign(b"\x1a\x45\xdf\xa3")
_OPEN_XML = "application/vnd.openxmlformats-officedocument."
_OASIS = "application/vnd.oasis.opendocument."
KINDS = {
    ".mp3": FileKind("audio/mpeg", _mp3),
    ".m4a": FileKind("audio/mp4", _ISO_MEDIA),
    ".ogg": FileKind("audio/ogg", _OGG),
    ".oga": FileKind("audio/ogg", _OGG),
    ".opus": FileKind("audio/ogg", _OGG),
    ".wav": FileKind("audio/wav", _sign(b"RIFF")),
    ".flac": FileKind("audio/flac", _sign(b"fLaC")),
    ".mp4": FileKind("video/mp4", _ISO_MEDIA),
    ".m4v": FileKind("video/mp4", _ISO_MEDIA),
    ".mov": FileKind("video/quicktime", _sign(b"ftyp", b"moov", b"mdat", b"wide", b"free", at=4)),
    ".webm": FileKind("video/webm", _MATROSKA),
    ".ogv": FileKind("video/ogg", _OGG),
    ".pdf": FileKind("application/pdf", lambda head: b"%PDF-" in head),
    ".docx": FileKind(_OPEN_XML + "wordprocessingml.document", _ZIP),
    ".xlsx": FileKind(_OPEN_XML + "spreadsheetml.sheet", _ZIP),
    ".pptx": FileKind(_OPEN_XML + "presentationml.presentation", _ZIP),
    ".odt": FileKind(_OASIS + "text", _ZIP),
    ".ods": FileKind(_OASIS + "spreadsheet", _ZIP),
    ".odp": FileKind(_OASIS + "presentation", _ZIP),
    ".doc": FileKind("application/msword", _OLD_OFFICE),
    ".xls": FileKind("application/vnd.ms-excel", _OLD_OFFICE),
    ".epub": FileKind("application/epub+zip", _ZIP),
    ".zip": FileKind("application/zip", _ZIP),
    ".csv": FileKind("text/csv", _text),
    ".txt": FileKind("text/plain", _text),
}
SUFFIXES = tuple(KINDS)

_OF_PICTURES = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/avif": ".avif",
    "image/heif": ".heic",
}


def suffix_of(media_type: str, file_name: str) -> str:
    """The ending under which a file of this type is kept and sent."""
    own = PurePath(file_name).suffix.lower()
    if own in KINDS and KINDS[own].media_type == media_type:
        return own
    return next((suffix for suffix, kind in KINDS.items() if kind.media_type == media_type), "")


def suffix_for(media_type: str, file_name: str) -> str:
    """The ending of the file of such a medium."""
    return _OF_PICTURES.get(media_type) or suffix_of(media_type, file_name)
