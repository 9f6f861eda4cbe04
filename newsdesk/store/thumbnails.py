"""Thumbnails of the media store: made once, kept as files beside it, and made anew where they are missing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

SIDE = 360
"""Pixels of the longest side: a tile of the library on a screen of twice the dots."""


class Thumbnails:
    """`folder`: where they are kept, in folders by the first two digits of their names. From any thread."""

    def __init__(self, folder: Path, read: Callable[[str], bytes]) -> None:
        self._folder = folder
        self._read = read

    def get(self, sha: str) -> bytes:
        """A small JPEG or PNG of the picture, without any metadata. Raises NotThere, PictureRefused."""
        path = self._folder / sha[:2] / sha
        with suppress(OSError):
            kept = path.read_bytes()
            if kept:
                return kept

        from newsdesk.images.encode import thumbnail

        made = thumbnail(self._read(sha), SIDE)
        with suppress(OSError):  # it can be made again, so a full disk is no trouble
            _write(path, made)
        return made

    def forget(self, sha: str) -> None:
        """The picture is gone."""
        with suppress(OSError):
            (self._folder / sha[:2] / sha).unlink(missing_ok=True)


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all; not brought to the disk, for a power cut may take it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
        file.write(data)
    Path(file.name).replace(path)
