"""The small forms of WordPress block markup: comments, classes, escaped text, tags of marks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape

from newsdesk.story.clean_html import safe_url
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


def wrap(name: str, comment: Mapping[str, object], inside: str) -> str:
    """The block `name` with `comment`, its attributes, around `inside`."""
    said = f" {_json(comment)}" if comment else ""
    return f"<!-- wp:{name}{said} -->\n{inside}\n<!-- /wp:{name} -->"


def element_attributes(attributes: Attributes, *own: str) -> tuple[str, dict[str, object]]:
    """The attributes of a block's element, and what its comment must say of them. `own`: classes of the block."""
    pulled = " ".join(attributes.css_class.split())
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
    """Text inside an attribute of a tag, between double quotes."""
    return no_shortcodes(escape(text, quote=False).replace('"', "&quot;"))


def no_shortcodes(html: str) -> str:
    return html.replace("[", "&#91;")


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
