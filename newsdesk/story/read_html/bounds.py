"""How much is too much for a tree, and the words alone of what is.

libxml2 takes quadratic time for thousands of attributes on one element and stops reading at some depth; measured bounds
keep all of a paste under about a second. Everything here is linear in the length of the text.
"""

from __future__ import annotations

import re
from html import unescape

LARGEST = 4_000_000  # characters of markup, pictures taken out
MOST_TAGS = 80_000
MOST_TEXT = 1_000_000  # characters of a story that is pasted: some 150,000 words

_MANY_ATTRIBUTES = re.compile(
    r"""<[a-zA-Z][^ \t\n\f\r/>]*+"""
    r"""(?:[ \t\n\f\r/]++[^ \t\n\f\r/>=]*+"""
    r"""(?:[ \t\n\f\r]*+=[ \t\n\f\r]*+(?:"[^"]*+"|'[^']*+'|[^ \t\n\f\r>"'][^ \t\n\f\r>]*+))?+){200}"""
)
MOST_LOOKED_AT = 6_000_000  # characters of markup that words alone are looked for in
_TAG = re.compile(r"<[^<>]*>")
_IN_LINE = re.compile(
    r"</?(?:a|b|i|u|s|em|strong|span|font|sub|sup|code|del|ins|o:p)(?:[ \t\n\f\r/][^<>]*)?>", re.IGNORECASE
)
_UNREAD = re.compile(r"<(script|style|head)\b|<!--", re.IGNORECASE)
_ENDS = {name: re.compile(f"</{name}[^<>]*>", re.IGNORECASE) for name in ("script", "style", "head")}
_COMMENT_END = re.compile("-->")


def is_too_much(html: str) -> bool:
    """Whether only the words of `html` should be taken."""
    return len(html) > LARGEST or html.count("<") > MOST_TAGS or _MANY_ATTRIBUTES.search(html) is not None


def bare_text(html: str) -> list[str]:
    """The words of `html`, a paragraph each, without tags, scripts and styles."""
    text = _TAG.sub("\n", _IN_LINE.sub("", _without_unread(html[:MOST_LOOKED_AT])))
    lines = unescape(text[: 4 * MOST_TEXT]).split("\n")
    return [words for line in lines if (words := " ".join(line.split()))]


def _without_unread(html: str) -> str:
    out: list[str] = []
    at = 0
    while (match := _UNREAD.search(html, at)) is not None:
        out.append(html[at : match.start()])
        end = (_ENDS[match[1].lower()] if match[1] else _COMMENT_END).search(html, match.end())
        if end is None:
            return "".join(out)
        at = end.end()
    return "".join((*out, html[at:]))
