"""Who took a picture, as a line of text where a page has no place of its own for it: the end of a caption.

The word before it is the story's language's, not the window's. The built-in themes say the same words by their style
sheet (`--photo` in `resources/themes/shared/style.css`).
"""

from __future__ import annotations

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


def credit_line(credit: str, language: str) -> str:
    """`credit` in words of `language` (a BCP 47 tag), in English where it is none of ours; "" for no credit."""
    short = language.partition("-")[0].lower()
    return _BEFORE.get(short, _BEFORE["en"]) + credit if credit else ""


def split_credit(caption: str) -> tuple[str, str]:
    """A caption without the line of a credit at its end, in any language; the credit, "" where there is none."""
    for before in dict.fromkeys(_BEFORE.values()):
        words, found, credit = caption.rpartition(before)
        if found and credit.strip() and (not words or words[-1].isspace()):
            return words.rstrip(), credit.strip()
    return caption, ""
