"""The core's words for people, through the standard library's gettext (the core knows no Qt)."""

from __future__ import annotations

import gettext
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "resources" / "translations"

_translations: gettext.NullTranslations = gettext.NullTranslations()


def use_language(language: str) -> None:
    """Speak `language` (a BCP 47 tag) from now on; where a text has no translation it stays English."""
    _use([language.replace("-", "_")])


def use_language_of_shell() -> None:
    """The same as LANGUAGE, LC_ALL, LC_MESSAGES or LANG say; English where they name what is not there."""
    _use(None)
    gettext.bindtextdomain("newsdesk", str(FOLDER))
    gettext.textdomain("newsdesk")  # click asks gettext for its own words


def _use(languages: list[str] | None) -> None:
    global _translations  # noqa: PLW0603 - the process has one language, as in gettext itself
    _translations = gettext.translation("newsdesk", FOLDER, languages, fallback=True)


def _(text: str) -> str:
    return _translations.gettext(text)


def ngettext(one: str, many: str, number: int) -> str:
    return _translations.ngettext(one, many, number)


def quoted(words: str) -> str:
    """`words` in the quotation marks of the language."""
    return _("“{words}”").format(words=words)
