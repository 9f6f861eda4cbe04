"""Who took a picture, as a line of text where a page has no place of its own for it: the end of a caption.

The word before it is the story's language's, not the window's. The built-in themes say the same by their style
sheet (`--photo` and `.bracketed` in `resources/themes/shared/style.css`).
"""

from __future__ import annotations

import re

_BEFORE = {
    "en": "Photo: ",
    "ar": "تصوير: ",
    "de": "Foto: ",
    "es": "Foto: ",
    "fa": "عکس: ",
    "fr": "Photo\u00a0: ",
    "ja": "写真：",
    "ko": "사진: ",
    "ru": "Фото: ",
    "ur": "تصویر: ",
    "zh": "图片：",
}

_BRACKETS = {"ja": ("（", "）"), "zh": ("（", "）")}
_ENDS = ".!?…:;,–—|/。！？：；，、۔؟؛،"
_BEHIND_ENDS = " \u00a0”’\"'»›)]）】」』"


_WORDS = "|".join({re.escape(before.rstrip(" :：\u00a0")) for before in _BEFORE.values()})
_TYPED = re.compile(rf"(?:(?:{_WORDS})\s*[:：]\s*)+", re.IGNORECASE)


def name_of(credit: str) -> str:
    """`credit` without the word before it, where somebody typed that too: a page has it once."""
    return credit[found.end() :] if (found := _TYPED.match(credit)) and credit[found.end() :].strip() else credit


def credit_line(credit: str, language: str) -> str:
    """`credit` in words of `language` (a BCP 47 tag), in English where it is none of ours; "" for no credit."""
    short = language.partition("-")[0].lower()
    return _BEFORE.get(short, _BEFORE["en"]) + name_of(credit) if credit else ""


def is_open(caption: str) -> bool:
    """Whether what follows `caption` would run into it: no full stop or other mark ends it."""
    words = caption.rstrip(_BEHIND_ENDS)
    return bool(caption.strip()) and not words.endswith(tuple(_ENDS))


def behind(caption: str, credit: str, language: str) -> str:
    """What stands behind `caption`: the line of the credit, in brackets where the caption ends without a mark."""
    line = credit_line(credit, language)
    if not line or not is_open(caption):
        return f" {line}" if line and caption else line
    opens, closes = _BRACKETS.get(language.partition("-")[0].lower(), (" (", ")"))
    return f"{opens}{line}{closes}"


def split_credit(caption: str) -> tuple[str, str]:
    """A caption without what `behind` put behind it, in any language; the credit, "" where there is none."""
    found = (split for before in dict.fromkeys(_BEFORE.values()) if (split := _split(caption, before)))
    return max(found, key=lambda split: len(split[0]), default=(caption, ""))


def _split(caption: str, before: str) -> tuple[str, str] | None:
    """At the last `before`, None where no credit begins there."""
    words, found, credit = caption.rpartition(before)
    if not found or not credit.strip():
        return None
    if not words or words[-1].isspace():
        return words.rstrip(), credit.strip()
    within = credit.rstrip()[:-1].strip()
    if words[-1] + credit.rstrip()[-1] in {"()", "（）"} and within and is_open(words[:-1]):
        return words[:-1].rstrip(), within
    return None
