"""Text -> Markdown that reads back as the same text. Each rule cured a counterexample; FORMAT.md has the list."""

from __future__ import annotations

import re
import string

from newsdesk.story.entities import encode

_PUNCTUATION = frozenset(string.punctuation)
_SPECIAL = re.compile(r"[\\`*\[\]~|_<&!#\t]")
_BLOCK_MARK = re.compile(r"[#>+=-]|\d+(?=[.)])")


def escape_text(  # noqa: C901 - one case a character
    text: str, *, in_link: bool = False, in_heading: bool = False, in_cell: bool = False
) -> str:
    """A run of text. What follows it is not known, so its end is escaped as if the worst came."""
    if not _SPECIAL.search(text):
        return text
    last = len(text) - 1

    def escaped(match: re.Match[str]) -> str:  # noqa: C901, PLR0911
        character, place = match[0], match.start()
        following = text[place + 1] if place < last else ""
        match character:
            case "\t":
                return "&#9;"
            case "\\":
                return "\\\\" if not following or following.isspace() or following in _PUNCTUATION else "\\"
            case "_":
                inside = place > 0 and text[place - 1].isalnum() and following.isalnum()
                return "_" if inside else "\\_"
            case "<":  # never `\<`: HTML is looked for before escapes
                return "<" if following == " " else "&lt;"
            case "&":
                return "&amp;" if not following or following.isalnum() or following == "#" else "&"
            case "!":
                return "!" if following else "\\!"
            case "]":
                if not in_link:
                    return "]"
                return "\\]" if following and following != ":" else "&#93;"  # `[a\]:` defines a reference
            case "#":
                return "\\#" if in_heading else "#"
            case "`" if in_cell:  # python-markdown's tables pair even escaped backticks
                return "&#96;"
            case _:
                return "\\" + character

    return _SPECIAL.sub(escaped, text)


def escape_all(text: str) -> str:
    """The last resort: everything but letters, digits and inner spaces as numbers."""
    return encode(text, " ")


def escape_line_start(escaped: str) -> str:
    """Takes the meaning of a block's mark from the first character of a line."""
    match = _BLOCK_MARK.match(escaped)
    if not match:
        return escaped
    mark = match[0]
    return f"{mark}\\{escaped[len(mark) :]}" if mark.isdigit() else f"\\{escaped}"


def escape_edges(escaped: str, *, start: bool, end: bool) -> str:
    """White space at the edges as numbers, where a reader would strip it."""
    if start and escaped[:1].isspace():
        body = escaped.lstrip()
        escaped = encode(escaped[: len(escaped) - len(body)]) + body
    if end and escaped[-1:].isspace():
        body = escaped.rstrip()
        escaped = body + encode(escaped[len(body) :])
    return escaped


def escape_value(text: str) -> str:
    """An alt text or a title: no mark, quote, bracket or edge in it means anything."""
    return escape_edges(encode(text, _PLAIN_IN_VALUES), start=True, end=True)


def escape_url(url: str) -> str:
    """A link's address, as it stands in the tree but for what would end it or be taken for something else."""
    return _URL.sub(lambda match: f"&#{ord(match[0])};", _AMPERSAND.sub("&amp;", url))


_PLAIN_IN_VALUES = " .,:;!?/%+=#@$^{}-—–“”‘’…"
_URL = re.compile(r"['\[\]|]")
_AMPERSAND = re.compile(r"&(?=[A-Za-z0-9#])")
