"""Thumbnails of the media store: made once, kept as files beside it, and made anew where they are missing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

SIDE = 360
"""Pixels of the longest side: a tile of the library on a screen of twice the dots."""
SHOWN = 1600
"""The same of what stands for an original that windows cannot draw."""


class Thumbnails:
    """`folder`: where they are kept, in folders by the first two digits of their names. From any thread."""

    def __init__(self, folder: Path, read: Callable[[str], bytes]) -> None:
        self._folder = folder
        self._read = read

    def get(self, sha: str) -> bytes:
        """A small JPEG or PNG of the picture, without any metadata. Raises NotThere, PictureRefused."""
        return self._get(sha, SIDE)[0]

    def to_show(self, sha: str) -> Path | None:
        """A file that every window can draw, for an original of a kind that some cannot (HEIC, TIFF, AVIF).

        None where there is no room for it. Raises NotThere, PictureRefused.
        """
        path = self._get(sha, SHOWN)[1]
        return path if path.exists() else None

    def _get(self, sha: str, side: int) -> tuple[bytes, Path]:
        path = self._path(sha, side)
        with suppress(OSError):
            kept = path.read_bytes()
            if kept:
                return kept, path

        from newsdesk.images.encode import thumbnail

        made = thumbnail(self._read(sha), side)
        with suppress(OSError):  # it can be made again, so a full disk is no trouble
            _write(path, made)
        return made, path

    def _path(self, sha: str, side: int) -> Path:
        return self._folder / sha[:2] / (sha if side == SIDE else f"{sha}-{side}")

    def forget(self, sha: str) -> None:
        """The picture is gone."""
        for side in (SIDE, SHOWN):
            with suppress(OSError):
                self._path(sha, side).unlink(missing_ok=True)


def _write(path: Path, data: bytes) -> None:
    """Whole or not at all; not brought to the disk, for a power cut may take it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
        file.write(data)
    Path(file.name).replace(path)
