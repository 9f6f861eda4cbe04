"""Data, no code: page themes, the sample story, icons and translations. `path` is where they lie on the disk."""

from __future__ import annotations

from pathlib import Path


def path(*parts: str) -> Path:
    """The file or folder below resources/ that `parts` name."""
    return Path(__file__).parent.joinpath(*parts)
