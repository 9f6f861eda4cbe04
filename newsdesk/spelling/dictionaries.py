"""Where Hunspell dictionaries are, and which one is for a language: an .aff and a .dic of the same name.

First those that a person added, then the system's and LibreOffice's, then the one that comes with the program (en_US).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

UNSPELT = frozenset({"zh", "ja", "th", "lo", "km", "my"})
"""Languages whose words are not divided by spaces: Hunspell is not made for them."""

_USUAL = {"en": "US", "de": "DE", "es": "ES", "pt": "PT", "fr": "FR", "ru": "RU", "it": "IT", "nl": "NL", "sv": "SE"}


def find(language: str, added: Iterable[str] = ()) -> Path | None:
    """The .dic for a language ("fr", "fr-CA"), None where there is none."""
    wanted = language.replace("-", "_")
    short = wanted.split("_")[0].lower()
    if short in UNSPELT:
        return None
    names = dict.fromkeys((wanted, f"{short}_{_USUAL.get(short, short.upper())}", short))
    for folder_files in (_added(added), _files()):
        by_name = {path.stem.replace("-", "_").lower(): path for path in reversed(folder_files)}
        for name in names:
            if name.lower() in by_name:
                return by_name[name.lower()]
        for name, path in by_name.items():
            if name.startswith(f"{short}_"):
                return path
    return None


def _added(paths: Iterable[str]) -> list[Path]:
    return [path for path in map(Path, paths) if _is_whole(path)]


@cache
def _files() -> list[Path]:
    """All dictionaries of this computer, the best place first."""
    found: list[Path] = []
    for folder in _folders():
        try:
            found += [path for path in sorted(folder.glob("*.dic")) if _is_whole(path)]
        except OSError:
            continue
    return found


def _is_whole(dictionary: Path) -> bool:
    return dictionary.is_file() and dictionary.with_suffix(".aff").is_file()


def _folders() -> Iterator[Path]:
    home = Path.home()
    yield home / ".local/share/hunspell"
    for place in ("/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell"):
        yield Path(place)
    if sys.platform == "darwin":
        yield home / "Library/Spelling"
        yield Path("/Library/Spelling")
        yield from Path("/Applications/LibreOffice.app/Contents/Resources/extensions").glob("dict-*")
    elif sys.platform == "win32":
        program_files = os.environ.get("PROGRAMFILES", "C:/Program Files")
        yield from Path(program_files, "LibreOffice/share/extensions").glob("dict-*")
    else:
        yield from Path("/usr/lib/libreoffice/share/extensions").glob("dict-*")
    import hunspell

    yield Path(hunspell.__file__).parent / "dictionaries"
