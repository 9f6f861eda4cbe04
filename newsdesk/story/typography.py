"""Typographic marks as one types: quotes, apostrophes, dashes, dots, by the language of the story.

Quotes are those of Unicode CLDR 45 (`delimiters`), but for Spanish, whose agencies follow Fundéu (« »). Dashes: English
an em dash with spaces (AP style book), German and most others an en dash with spaces (Duden), Russian, Spanish and
Chinese an em dash, in Chinese twice (GB/T 15834).
"""

from __future__ import annotations

from dataclasses import dataclass

NARROW = "\u202f"  # narrow no-break space
NO_BREAK = "\u00a0"
APOSTROPHE = "’"


@dataclass(frozen=True, slots=True)
class Replacement:
    """`delete` characters before the typed one give way, with it, to `insert`."""

    delete: int
    insert: str


@dataclass(frozen=True, slots=True)
class Marks:
    """Outer and inner quotes, opening and closing; the dash between words; dots.

    `spaced`: a space before `;:!?`. `solid`: no spaces between words, so that only what is open tells an opening quote
    from a closing one.
    """

    outer: tuple[str, str] = ("“", "”")
    inner: tuple[str, str] = ("‘", "’")
    dash: str = "—"
    dots: str = "…"
    spaced: bool = False
    solid: bool = False


_GERMAN = Marks(("„", "“"), ("‚", "‘"), "–")
_RUSSIAN = Marks(("«", "»"), ("„", "“"))
_MARKS = {
    "en": Marks(),
    "de": _GERMAN,
    "cs": _GERMAN,
    "sk": _GERMAN,
    "fr": Marks((f"«{NARROW}", f"{NARROW}»"), ("“", "”"), "–", spaced=True),
    "es": Marks(("«", "»"), ("“", "”"), "—"),
    "it": Marks(("«", "»"), ("“", "”"), "–"),
    "pt": Marks(dash="–"),
    "nl": Marks(dash="–"),
    "pl": Marks(("„", "”"), ("«", "»"), "–"),
    "ru": _RUSSIAN,
    "uk": _RUSSIAN,
    "kk": _RUSSIAN,
    "sv": Marks(("”", "”"), ("’", "’"), "–"),
    "fi": Marks(("”", "”"), ("’", "’"), "–"),
    "tr": Marks(dash="–"),
    "ur": Marks(dash="–"),
    "hi": Marks(dash="–"),
    "fa": Marks(("«", "»"), ("‹", "›"), "–"),
    "ar": Marks(("”", "“"), ("’", "‘"), "–"),
    "zh": Marks(dash="——", dots="……", solid=True),
    "ja": Marks(("「", "」"), ("『", "』"), "――", "……", solid=True),
}
_OPENS_AFTER = frozenset(" \t\u00a0\u202f\u2028([{/—–-“‘«„‚「『")
_SCHEMES = ("http", "https", "ftp", "mailto")
TRIGGERS = frozenset("\"'.;:!? ")


def marks_for(language: str) -> Marks:
    """Of the language's own, else of English."""
    return _MARKS.get(language.split("-", maxsplit=1)[0].lower(), _MARKS["en"])


def may_change(before: str, typed: str) -> bool:
    """Cheap: whether `typed` could change anything behind the last characters `before`."""
    return typed in TRIGGERS or before.endswith("--") or (typed.isdigit() and before.endswith(("‘", "‚")))


def typed_over(before: str, typed: str, language: str) -> Replacement | None:  # noqa: PLR0911 - one for each mark
    """What stands in place of the character `typed` behind `before` (the text of the block up to it)."""
    marks = marks_for(language)
    if typed == '"':
        return _quote(before, marks)
    if typed == "'":
        return _single(before, marks)
    if typed == "." and before.endswith("..") and not before.endswith("..."):
        return Replacement(2, marks.dots)
    if typed.isdigit() and before.endswith(("‘", "‚")) and _may_open(before[:-1]):
        return Replacement(1, APOSTROPHE + typed)
    if before.endswith("--") and not before.endswith("---"):
        return _dash(before, typed, marks)
    if marks.spaced and typed in ";:!?":
        return _spaced(before, typed)
    return None


def _may_open(before: str) -> bool:
    return not before or before[-1] in _OPENS_AFTER


def _quote(before: str, marks: Marks) -> Replacement | None:
    opening, closing = marks.outer
    is_open = _is_open(before, opening.strip(NARROW), closing.strip(NARROW))
    if marks.solid:
        return Replacement(0, closing if is_open else opening)
    if _may_open(before) and not (is_open and opening != closing and before[-1:] not in " \t(["):
        return Replacement(0, opening)
    if before[-1:].isdigit() and not is_open:
        return None  # inches, seconds
    return Replacement(0, closing)


def _is_open(before: str, opening: str, closing: str) -> bool:
    if opening == closing:
        return before.count(opening) % 2 == 1
    return before.rfind(opening) > before.rfind(closing)


def _single(before: str, marks: Marks) -> Replacement | None:
    opening, closing = marks.inner
    if _may_open(before):
        return Replacement(0, opening)
    if before[-1:].isdigit() and not _is_open(before, opening, closing):
        return None  # feet, minutes
    if before[-1:].isalpha() and not _is_open(before, opening, closing):
        return Replacement(0, APOSTROPHE)
    return Replacement(0, closing if _is_open(before, opening, closing) else APOSTROPHE)


def _dash(before: str, typed: str, marks: Marks) -> Replacement | None:
    words = before[:-2]
    if typed == " ":
        return Replacement(2, f"{marks.dash} ") if words.endswith((" ", NO_BREAK)) and words.strip() else None
    if typed.isalnum() and words[-1:].isalnum():
        dash = "–" if typed.isdigit() and words[-1].isdigit() else marks.dash
        return Replacement(2, dash + typed)
    return None


def _spaced(before: str, typed: str) -> Replacement | None:
    """French sets a space before these, one at which no line ends."""
    space = NO_BREAK if typed == ":" else NARROW
    last = before.rstrip(" ").rpartition(" ")[2]
    if not last or before.endswith("  "):
        return None
    if typed == ":" and (last.lower() in _SCHEMES or last[-1].isdigit()):
        return None
    if before.endswith(" "):
        return Replacement(1, space + typed)
    return Replacement(0, space + typed) if last[-1].isalnum() or last[-1] in "»”’)" else None
