"""What commands write: rows of aligned text for people, JSON for programs; progress on a terminal's stderr.

Times are local in text, and ISO 8601 in UTC in JSON. JSON is UTF-8, an object a line.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from newsdesk.store.records import Presence, Stage
from newsdesk.words import _

_WIDE = frozenset("WF")
_NO_ROOM = frozenset({"Mn", "Me", "Cf"})
_CONTROLS = dict.fromkeys((*range(32), *range(0x7F, 0xA0), 0x2028, 0x2029), " ")
_EXCEPT_LINES = dict.fromkeys(_CONTROLS.keys() - {9, 10})


def write_json(*values: Mapping[str, Any]) -> None:
    """A line for each."""
    lines = (json.dumps(value, ensure_ascii=False, default=_plain) for value in values)
    _write("".join(f"{line}\n" for line in lines))


def write_line(text: str = "") -> None:
    """One line for people: what could move a terminal's caret or colours is taken out."""
    _write(f"{in_line(text)}\n")


def write_text(text: str) -> None:
    """Several lines, as they are."""
    _write(text.translate(_EXCEPT_LINES))


def write_rows(rows: Iterable[Sequence[str]], widths: Sequence[int]) -> None:
    """Columns of these widths, in cells of a terminal; 0: right-aligned to 6, as numbers are. The last has no end."""
    _write("".join(f"{_row(row, widths)}\n" for row in rows))


def flush() -> None:
    sys.stdout.flush()


def say(text: str) -> None:
    """To stderr, a line by itself: what went wrong, or what a command waits for."""
    clear_progress()
    sys.stderr.write(f"{in_line(text)}\n")
    sys.stderr.flush()


def progress(text: str) -> None:
    """How far it is, on the one line at the foot of a terminal; nowhere else."""
    if sys.stderr.isatty():
        _Shown.is_shown = True
        sys.stderr.write(f"\r\x1b[K{cut(in_line(text), 78)}")
        sys.stderr.flush()


def clear_progress() -> None:
    if _Shown.is_shown:
        _Shown.is_shown = False
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


class _Shown:
    is_shown = False


def in_line(text: str) -> str:
    return text.translate(_CONTROLS).strip()


def moment(when: datetime | None) -> str:
    """As people here say it, "" for none."""
    return f"{when.astimezone():%Y-%m-%d %H:%M}" if when is not None else ""


def cut(text: str, width: int) -> str:
    """Not wider than so many cells of a terminal."""
    if width_of(text) <= width:
        return text
    room, kept = width - 1, []
    for letter in text:
        room -= _cells(letter)
        if room < 0:
            break
        kept.append(letter)
    return "".join(kept) + "…"


def width_of(text: str) -> int:
    return len(text) if text.isascii() else sum(map(_cells, text))


def widest(words: Iterable[str]) -> int:
    """In cells of a terminal; room for ten letters at least."""
    return max([10, *map(width_of, words)])


def stage_words(stage: Stage) -> str:
    return {
        Stage.IDEA: _("idea"),
        Stage.DRAFT: _("draft"),
        Stage.REVIEW: _("review"),
        Stage.READY: _("ready"),
    }[stage]


def presence_words(presence: Presence) -> str:
    return {
        Presence.NOWHERE: "",
        Presence.WAITING: _("waits"),
        Presence.SENDING: _("sending"),
        Presence.FAILED: _("not sent"),
        Presence.PENDING: _("pending"),
        Presence.SCHEDULED: _("scheduled"),
        Presence.PUBLISHED: _("published"),
        Presence.CORRECTED: _("corrected"),
        Presence.WITHDRAWN: _("withdrawn"),
    }[presence]


def _row(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = []
    for cell, width in zip(row[:-1], widths, strict=True):
        text = in_line(cell)
        if width:
            text = cut(text, width)
            cells.append(text + " " * (width - width_of(text)))
        else:
            cells.append(text.rjust(6))
    return "  ".join((*cells, in_line(row[-1]))).rstrip()


def _cells(letter: str) -> int:
    if unicodedata.category(letter) in _NO_ROOM:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in _WIDE else 1


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _write(text: str) -> None:
    sys.stdout.write(text)
