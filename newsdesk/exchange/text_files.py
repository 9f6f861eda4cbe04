"""Bytes of a file as text: which encoding it is in, and whether it is text at all."""

from __future__ import annotations

import codecs
import re

from newsdesk.errors import NewsdeskError
from newsdesk.words import _

LONGEST = 2_000_000  # characters: some 300,000 words
_SAMPLE = 200_000  # bytes by which an encoding is told
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")


class NoText(NewsdeskError):
    """The file is empty, too long, or holds no words."""

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(what, _("It was left out."), advice)


def decode(data: bytes, *, html: bool = False, longest: int = LONGEST) -> tuple[str, str]:
    """The text, and the name of its encoding where that had to be guessed. Raises NoText.

    UTF-8 where it can be; else what the page says of itself; else what charset-normalizer finds likely. `longest`:
    characters that it may have.
    """
    if not data.strip():
        raise NoText(_("It is empty."))
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _checked(data[len(bom) :].decode(name, "replace"), longest), ""
    try:
        return _checked(data.decode("utf-8"), longest), ""
    except UnicodeDecodeError:
        pass
    declared = _DECLARED.search(data[:4096]) if html else None
    if declared is not None:
        try:
            return _checked(data.decode(declared[1].decode("ascii"), "replace"), longest), ""
        except LookupError:
            pass
    if b"\0" in data[:_SAMPLE]:
        raise NoText(_("It is no text."))
    name = _likely(data)
    return _checked(data.decode(name, "replace"), longest), name


def _likely(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], steps=5, chunk_size=512).best()
    return best.encoding if best is not None else "cp1252"


def _checked(text: str, longest: int) -> str:
    if len(text) > longest:
        raise NoText(
            _("It has {n} characters: no story is that long.").format(n=len(text)),
            _("Cut it into several files, and import those."),
        )
    odd = len(_NO_TEXT.findall(text[:_SAMPLE]))
    if odd > 20 + min(len(text), _SAMPLE) // 50:
        raise NoText(_("It is no text."))
    return text
