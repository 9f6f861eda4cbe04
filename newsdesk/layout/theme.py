"""The theme: Jinja2 templates, one style sheet, and the few words of the page in the reader's language."""

from __future__ import annotations

import json
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from markupsafe import Markup

import resources

if TYPE_CHECKING:
    from jinja2 import Environment

THEME = "daily"
Words = dict[str, str]


def render(template: str, language: str, **values: object) -> str:
    """The page that `template` makes of `values`; `words`, `style` and the filters are given to all."""
    page = _environment().get_template(template)
    return page.render(words=words(language), style=_style(), language=language, **values)


@cache
def words(language: str) -> Words:
    """The theme's words in `language` (a BCP 47 tag), in English where the theme does not speak it."""
    known = _all_words()
    return known["en"] | known.get(language.split("-", maxsplit=1)[0].lower(), {})


def languages() -> tuple[str, ...]:
    """Those that the theme speaks."""
    return tuple(_all_words())


def long_date(moment: datetime, language: str) -> str:
    """The day of `moment`, where this computer is, as `language` writes it."""
    return format_date(moment.astimezone().date(), "long", locale=_locale(language))


def json_for_script(value: dict[str, Any]) -> Markup:
    """`value` as JSON that can stand inside a script element: nothing in it can end the element or open a comment."""
    text = json.dumps(value, ensure_ascii=False, indent=None)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)  # noqa: S704 - made safe above


@cache
def _all_words() -> dict[str, Words]:
    known: dict[str, Words] = json.loads(resources.path("themes", THEME, "words.json").read_text("utf-8"))
    return known


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(resources.path("themes", THEME)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["long_date"] = long_date
    return environment


@cache
def _style() -> Markup:
    return Markup(resources.path("themes", THEME, "style.css").read_text("utf-8"))  # noqa: S704 - our own file


@cache
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")
