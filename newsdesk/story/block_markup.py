"""The small forms of WordPress block markup: comments, classes, escaped text, tags of marks."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import escape, unescape

from newsdesk.story.clean_html import safe_url, without_blocks
from newsdesk.story.tree import Attributes, Link, Mark, Simple

_TAGS = {Simple.STRIKE: "s"}
_IN_COMMENTS = {
    "\\\\": "\\u005c",
    "--": "\\u002d\\u002d",
    "<": "\\u003c",
    ">": "\\u003e",
    "&": "\\u0026",
    '\\"': "\\u0022",
}
"""How the editor writes these in a block's JSON (`serializeAttributes`); nothing there can end the comment."""

_REFERENCE = re.compile(r"&(?:[a-z0-9]+|#[0-9]+|#x[a-f0-9]+);", re.IGNORECASE)
_EMPTY = re.compile(r"<([a-z][a-z0-9]*)(?:\s[^<>]*)?></\1>", re.IGNORECASE)


def wrap(name: str, comment: Mapping[str, object], inside: str) -> str:
    """The block `name` with `comment`, its attributes, around `inside`."""
    said = f" {_json(comment)}" if comment else ""
    return f"<!-- wp:{name}{said} -->\n{inside}\n<!-- /wp:{name} -->"


def element_attributes(attributes: Attributes, *own: str) -> tuple[str, dict[str, object]]:
    """The attributes of a block's element, and what its comment must say of them. `own`: classes of the block."""
    # the editor reads a character reference in a name where there is none
    pulled = " ".join(name for name in attributes.css_class.split() if "&" not in name)
    names = " ".join(filter(None, [*own, pulled]))
    anchor = f' id="{in_value(attributes.anchor)}"' if attributes.anchor else ""
    comment: dict[str, object] = {"className": pulled} if pulled else {}
    return (f' class="{in_value(names)}"' if names else "") + anchor, comment


def with_class(attributes: Attributes, name: str) -> Attributes:
    """`attributes` with one more class, the first."""
    names = " ".join(filter(None, [name, attributes.css_class]))
    return Attributes(attributes.direction, attributes.align, names, attributes.anchor)


def in_text(text: str) -> str:
    """Text between tags. A "[" is written so that WordPress does not take it for the beginning of a shortcode."""
    return no_shortcodes(escape(text, quote=False))


def in_value(text: str) -> str:
    """Text inside an attribute of a tag, between double quotes.

    What looks like a character reference is one here, since the editor escapes no "&" before it (`escapeAmpersand`).
    """
    for _again in range(3):
        text = _REFERENCE.sub(lambda match: unescape(match[0]), text)
    return no_shortcodes(escape(text, quote=False).replace('"', "&quot;"))


def no_shortcodes(html: str) -> str:
    return html.replace("[", "&#91;")


def only_inline(html: str) -> str:
    """`html` without tags of blocks and without empty elements: the editor calls a paragraph with them invalid."""
    html = without_blocks(html)
    while (less := _EMPTY.sub("", html)) != html:
        html = less
    return html


def opening(mark: Mark) -> str:
    """The tag that begins `mark`."""
    if isinstance(mark, Link):
        url = safe_url(mark.url)
        title = f' title="{in_value(mark.title)}"' if mark.title else ""
        return f'<a href="{in_value(url)}"{title}>' if url else "<a>"
    return f"<{_TAGS.get(mark, mark.value)}>" if isinstance(mark, Simple) else ""


def closing(mark: Mark) -> str:
    """The tag that ends `mark`."""
    if isinstance(mark, Link):
        return "</a>"
    return f"</{_TAGS.get(mark, mark.value)}>" if isinstance(mark, Simple) else ""


def _json(value: Mapping[str, object]) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for old, new in _IN_COMMENTS.items():
        text = text.replace(old, new)
    return text
