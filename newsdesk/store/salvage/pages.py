"""Rows read off the pages of a damaged file one by one, past SQLite, which gives up where their order is broken.

After "Database File Format" (https://sqlite.org/fileformat.html), sections 1.5 to 1.6, 2.1 and 4. Only pages of rows
are looked at; what table they belong to is told by the shape of a row.
"""

from __future__ import annotations

import mmap
import struct
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from newsdesk.store.form import PAGE

Value = int | float | str | bytes | None
Row = tuple[Value, ...]

SIZES = 4096, PAGE
"""Bytes of a page: of a store that was made before there was another size, and since."""
_MAGIC = b"SQLite format 3\0"
_LOG_MAGIC = (0x377F0682, 0x377F0683)
_TREE = frozenset((2, 5, 10, 13))  # the first byte of a page of rows or of an index
_SURE = 0.75
_WAL_HEADER, _FRAME_HEADER = 32, 24
_LEAF = 0x0D
_MOST = 2**31  # bytes of a row
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # serial type: bytes


class Broken(Exception):
    """These bytes are no row."""


def page_size(path: Path) -> int:
    """Bytes of a page of the store at `path`, also of one whose header is damaged."""
    file, log = _mapped(path), _mapped(path.with_name(path.name + "-wal"))
    if file[:16] == _MAGIC and (said := int.from_bytes(file[16:18], "big")) in SIZES:
        return said
    if len(log) > _WAL_HEADER:
        magic, _form, said = struct.unpack_from(">III", log)
        if magic in _LOG_MAGIC and said in SIZES:
            return int(said)
    # between two pages of the larger size there begins one only if the smaller is right
    small, large = (_shares(file, size) for size in SIZES)
    return SIZES[0] if small > _SURE * large else SIZES[1]


def _shares(file: bytes | mmap.mmap, size: int) -> float:
    """How many in one of the places where a page would begin look like a page."""
    places = range(size, len(file), size)
    return sum(file[at] in _TREE for at in places) / max(1, len(places))


class Pages:
    """The newest image of each page of the store at `path`, that in its write-ahead log first. Numbers begin with 1."""

    def __init__(self, path: Path) -> None:
        self.size = page_size(path)
        self._file = _mapped(path)
        self._log = _mapped(path.with_name(path.name + "-wal"))
        self._frames = self._newest_frames()
        self.count = max(len(self._file) // self.size, max(self._frames, default=0))
        self.free = frozenset(self._free())

    def page(self, number: int) -> bytes:
        """b"" for one that is not there."""
        at = self._frames.get(number)
        return (
            self._log[at : at + self.size]
            if at is not None
            else self._file[(number - 1) * self.size : number * self.size]
        )

    def rows(self) -> Iterator[tuple[int, Row]]:
        """(rowid, values) of every row that can be read on a page in use."""
        for number in range(1, self.count + 1):
            if number not in self.free:
                yield from self._rows_on(number)

    def _rows_on(self, number: int) -> Iterator[tuple[int, Row]]:
        page = self.page(number)
        start = 100 if number == 1 else 0
        if len(page) < self.size or page[start] != _LEAF:
            return
        (cells,) = struct.unpack_from(">H", page, start + 3)
        for cell in range(min(cells, self.size // 4)):
            at = start + 8 + 2 * cell
            if at + 2 > self.size:
                return
            try:
                yield self._row(page, struct.unpack_from(">H", page, at)[0])
            except (Broken, IndexError, struct.error, UnicodeDecodeError):
                continue

    def _row(self, page: bytes, at: int) -> tuple[int, Row]:
        size, at = _varint(page, at)
        rowid, at = _varint(page, at)
        if not 0 < size < _MOST or rowid >= 2**63:
            raise Broken
        most, least = self.size - 35, (self.size - 12) * 32 // 255 - 23
        local = size
        if size > most:
            local = least + (size - least) % (self.size - 4)
            local = local if local <= most else least
        payload = page[at : at + local]
        if len(payload) < local:
            raise Broken
        if local < size:
            (following,) = struct.unpack_from(">I", page, at + local)
            payload += self._overflow(following, size - local)
        return rowid, _record(payload)

    def _overflow(self, number: int, size: int) -> bytes:
        pieces, seen = [], set()
        while size > 0:
            page = self.page(number)
            if number in seen or len(page) < self.size:
                raise Broken
            seen.add(number)
            piece = page[4 : 4 + min(size, self.size - 4)]
            pieces.append(piece)
            size -= len(piece)
            (number,) = struct.unpack_from(">I", page)
        return b"".join(pieces)

    def _newest_frames(self) -> dict[int, int]:
        """Page number: where its newest image begins in the log. Frames of an earlier round bear other salts."""
        frames = []
        for at in range(_WAL_HEADER, len(self._log) - _FRAME_HEADER - self.size + 1, _FRAME_HEADER + self.size):
            number, _size, *salts = struct.unpack_from(">IIII", self._log, at)
            frames.append((number, tuple(salts), at + _FRAME_HEADER))
        if not frames:
            return {}
        # the log's own header may be what is damaged: the first frame belongs to the newest round, or most of them do
        known = struct.unpack_from(">II", self._log, 16)
        counted = Counter(salts for _, salts, _ in frames)
        newest = known if known in counted else counted.most_common(1)[0][0]
        return {number: at for number, own, at in frames if own == newest and 0 < number < 2**24}

    def _free(self) -> Iterator[int]:
        """The pages that are in no use: they hold what was thrown away."""
        header = self.page(1)
        if len(header) < self.size:
            return
        (trunk,) = struct.unpack_from(">I", header, 32)
        seen: set[int] = set()
        while 0 < trunk <= self.count and trunk not in seen:
            seen.add(trunk)
            page = self.page(trunk)
            if len(page) < self.size:
                return
            following, leaves = struct.unpack_from(">II", page)
            if leaves > self.size // 4 - 2:
                return  # no trunk at all: the header is damaged
            yield trunk
            yield from struct.unpack_from(f">{leaves}I", page, 8)
            trunk = following


def _mapped(path: Path) -> bytes | mmap.mmap:
    """The file as if it were read; the system brings in what is looked at."""
    if not path.exists() or not path.stat().st_size:
        return b""
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(9):
        byte = data[at + step]
        if step == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    raise Broken


def _record(payload: bytes) -> Row:
    size, at = _varint(payload, 0)
    if not at <= size <= len(payload):
        raise Broken
    values: list[Value] = []
    body = size
    while at < size:
        kind, at = _varint(payload, at)
        value, body = _value(payload, body, kind)
        values.append(value)
    if body != len(payload):
        raise Broken
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in {8, 9}:
        return kind - 8, at
    if kind == 7:
        return struct.unpack_from(">d", payload, at)[0], at + 8
    if kind in _INTEGERS:
        end = at + _INTEGERS[kind]
        if end > len(payload):
            raise Broken
        return int.from_bytes(payload[at:end], "big", signed=True), end
    if kind < 12:
        raise Broken
    end = at + (kind - 12) // 2
    if end > len(payload):
        raise Broken
    return (payload[at:end].decode() if kind % 2 else payload[at:end]), end
