"""A theme: Jinja2 templates, style sheets, and the few words of the page in the reader's language.

Three come along (`resources/themes/`), each some rules and a template or two over what they share. One of a person's
own is a folder `themes/NAME` beside the store: a file in it takes the place of the theme's that it is based on, and its
`style.css` comes after. `theme.json` (`title`, `base`) may be left out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from markupsafe import Markup

import resources
from newsdesk.layout.policy import POLICY
from newsdesk.story.credit import is_open

if TYPE_CHECKING:
    from jinja2 import Environment

SHIPPED = ("daily", "magazine", "plain")
_SHARED = "shared"
_STYLE = "style.css"
Words = dict[str, str]


@dataclass(frozen=True, slots=True)
class Theme:
    """`folders`: where its files are looked for, its own first. `state` is another whenever one of them changed."""

    name: str
    title: str
    folders: tuple[Path, ...]
    state: str

    @property
    def own(self) -> bool:
        """Whether it is a person's own."""
        return self.folders[0].parent != _shipped_folder()


def shipped(name: str) -> Theme:
    """One of `SHIPPED`."""
    folders = (_shipped_folder() / name, _shipped_folder() / _SHARED)
    return Theme(name, name.capitalize(), folders, _shipped_state(folders))


@cache
def default() -> Theme:
    return shipped(SHIPPED[0])


def render(theme: Theme, template: str, language: str, **values: object) -> str:
    """The page that `template` makes of `values`; `words`, `style`, `policy` and the filters are given to all.

    A theme of a person's own may raise whatever a template can: see `themes.py`.
    """
    page = _environment(theme).get_template(template)
    return page.render(words=words(language, theme), style=_style(theme), policy=POLICY, language=language, **values)


@cache
def words(language: str, theme: Theme | None = None) -> Words:
    """The theme's words in `language` (a BCP 47 tag), in English where the theme does not speak it."""
    short = language.split("-", maxsplit=1)[0].lower()
    found: Words = {}
    for folder in reversed((theme or default()).folders):
        file = folder / "words.json"
        if file.exists():
            known: dict[str, Words] = json.loads(file.read_text("utf-8"))
            found |= known.get("en", {}) | known.get(short, {})
    return found


def byline(names: Sequence[str], language: str) -> str:
    """ "By A, B and C" in `language`; "" for no names."""
    said = words(language)
    listed = f" {said['and']} ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))
    return f"{said['by']} {listed}" if names else ""


def languages() -> tuple[str, ...]:
    """Those that the themes speak."""
    return tuple(json.loads((_shipped_folder() / _SHARED / "words.json").read_text("utf-8")))


def moment(when: datetime) -> str:
    """`when` for machines: HTML knows no more than three digits of a second, and nobody needs one."""
    return when.isoformat(timespec="seconds")


def long_date(moment: datetime, language: str) -> str:
    """The day of `moment`, where this computer is, as `language` writes it."""
    return format_date(moment.astimezone().date(), "long", locale=_locale(language))


def json_for_script(value: dict[str, Any]) -> Markup:
    """`value` as JSON that can stand inside a script element: nothing in it can end the element or open a comment."""
    text = json.dumps(value, ensure_ascii=False, indent=None)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)  # noqa: S704 - made safe above


def state_of(folders: tuple[Path, ...]) -> str:
    """Another for other files. Raises OSError."""
    files = sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())
    known = hashlib.sha256()
    for path in files:
        known.update(f"{path.name}\0{path.stat().st_size}\0".encode("utf-8", "surrogatepass"))
        known.update(path.read_bytes())
    return known.hexdigest()[:16]


def _shipped_folder() -> Path:
    return resources.path("themes")


@cache
def _shipped_state(folders: tuple[Path, ...]) -> str:
    return state_of(folders)


@cache
def _environment(theme: Theme) -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    # a theme may come from somewhere: it sees what stands on a page, and nothing of this computer
    kind = ImmutableSandboxedEnvironment if theme.own else Environment
    environment = kind(
        loader=FileSystemLoader(theme.folders),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters["long_date"] = long_date
    environment.filters["moment"] = moment
    environment.tests["open"] = is_open
    return environment


@cache
def _style(theme: Theme) -> Markup:
    sheets = [(folder / _STYLE).read_text("utf-8") for folder in reversed(theme.folders) if (folder / _STYLE).exists()]
    # nothing in a sheet can end the element that it stands in
    return Markup("\n".join(sheets).replace("</", "<\\/"))  # noqa: S704


@cache
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")
