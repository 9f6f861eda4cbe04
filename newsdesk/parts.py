"""What newsdesk is made of: the parts, their versions and their licences.

Of what is installed the packages say it themselves; what they hold of others, and what is ours, is in
`resources/parts.json`. There is no other list.
"""

from __future__ import annotations

import json
import platform
import re
import sqlite3
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

from newsdesk.words import _

NAME = "newsdesk"
_ROOT = Path(__file__).parent.parent
_LIST = _ROOT / "resources" / "parts.json"
_WORD = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST = 80  # characters of a licence's name; what is longer is its whole text


@dataclass(frozen=True, slots=True)
class Part:
    """`version`: "" where it has none of its own. `licence`: in SPDX's words where the part says it so."""

    name: str
    version: str
    licence: str


@cache
def own_version() -> str:
    """Of this program: as it is installed, else as its source says. "" where neither can be read."""
    try:
        return metadata.version(NAME)
    except metadata.PackageNotFoundError:
        return str(_project().get("version", ""))


def version_of(package: str) -> str:
    """ "" where it is not installed."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def parts() -> tuple[Part, ...]:
    """All parts but newsdesk: first what packages hold or need, then the packages by name."""
    held = json.loads(_LIST.read_text("utf-8"))
    versions = {"Qt": version_of("PySide6"), "SQLite": sqlite3.sqlite_version, "Python": platform.python_version()}
    said = _in_words()
    first = [
        Part(
            said.get(one["name"], one["name"]), versions.get(one["name"], ""), said.get(one["licence"], one["licence"])
        )
        for one in held
    ]
    packages = sorted((_part(found) for found in _installed()), key=lambda part: part.name.casefold())
    return (*first, *packages)


def _in_words() -> dict[str, str]:
    """What in `resources/parts.json` is neither a name nor SPDX's, in the language of now."""
    return {
        "Chromium, in Qt’s web engine": _("Chromium, in Qt’s web engine"),
        "BSD-3-Clause, and others of its parts": _("BSD-3-Clause, and others of its parts"),
        "public domain": _("public domain"),
        "Lucide icons, some of Feather": _("Lucide icons, some of Feather"),
        "Hunspell and its English dictionary": _("Hunspell and its English dictionary"),
        "Themes, templates and samples": _("Themes, templates and samples"),
        "GPL-3.0-or-later, newsdesk’s own": _("GPL-3.0-or-later, newsdesk’s own"),
        "Fonts": _("Fonts"),
        "none are brought along": _("none are brought along"),
    }


def _installed() -> Iterator[metadata.Distribution]:
    """The packages that newsdesk needs, and those that these need, as far as they are here."""
    seen: set[str] = set()
    waiting = _needs()
    while waiting:
        need = waiting.pop()
        match = _WORD.match(need)
        name = re.sub(r"[-_.]+", "-", match[0]).lower() if match else ""
        if not name or name in seen or "extra ==" in need:
            continue
        seen.add(name)
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system
        waiting += found.requires or []
        yield found


def _needs() -> list[str]:
    try:
        return list(metadata.requires(NAME) or [])
    except metadata.PackageNotFoundError:
        return list(_project().get("dependencies", []))


def _project() -> dict[str, list[str]]:
    """What stands under `[project]` in the source."""
    try:
        found: dict[str, list[str]] = tomllib.loads((_ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    except (OSError, ValueError, KeyError):
        return {}
    return found


def _part(found: metadata.Distribution) -> Part:
    about = found.metadata.json
    said = str(about.get("license_expression") or about.get("license") or "")
    if not said or len(said) > _LONGEST or "\n" in said:
        kinds = [kind for kind in about.get("classifier", []) if str(kind).startswith("License ::")]
        said = ", ".join(str(kind).rsplit(" :: ", 1)[-1] for kind in kinds)
    return Part(str(about["name"]), found.version, said)
