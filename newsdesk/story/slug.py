"""The last part of a page's address, made from the headline."""

from __future__ import annotations

import re

LONGEST = 80
_IS_ONE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

# What a language's own readers expect; everything else is transliterated by python-slugify.
_OWN_LETTERS = {
    "de": (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "ae"), ("Ö", "oe"), ("Ü", "ue"), ("ß", "ss")),
    "da": (("å", "aa"), ("æ", "ae"), ("ø", "oe"), ("Å", "aa"), ("Æ", "ae"), ("Ø", "oe")),
    "nb": (("å", "aa"), ("æ", "ae"), ("ø", "oe"), ("Å", "aa"), ("Æ", "ae"), ("Ø", "oe")),
}


def slugify(headline: str, language: str = "en") -> str:
    """ASCII letters, digits and hyphens, at most 80 characters, cut between words; "" where nothing is left."""
    if len(headline) <= LONGEST and _IS_ONE.fullmatch(headline):
        return headline

    from slugify import slugify as transliterate

    return transliterate(
        headline[: LONGEST * 10],  # transliterating is slow, and no headline is that long
        entities=False,
        decimal=False,
        hexadecimal=False,
        max_length=LONGEST,
        word_boundary=True,
        save_order=True,
        replacements=_OWN_LETTERS.get(language.partition("-")[0].lower(), ()),
    )
