"""What the format means beyond Markdown, worked into python-markdown's element tree before its inline stage.

Whether a paragraph is a picture, an address alone, a callout's title or a quote's attribution is decided by what was
typed, not by what it comes out as: `\\[!pull]` and `&mdash; Who` are words.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from newsdesk.story.directive import parse_directive
from newsdesk.story.entities import decode
from newsdesk.story.parser import atomic
from newsdesk.story.spelling import ADDRESS, ATTRIBUTION, CALLOUT, CAPTION, PICTURE

_STASHED = re.compile("\x02wzxhzdk:([0-9]+)\x03")
_TAGGED_CODE = re.compile(r"<pre><code(?: class=\"language-([^\"<>\n]*)\")?>([^<>\n]*)</code></pre>")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_CONTAINERS = frozenset({"div", "blockquote", "li", "footnote"})


def shape(parent: ET.Element) -> None:
    """Gives the blocks inside `parent` their names: `p` becomes `figures`, `embed`, `attribution` and so on."""
    if parent.tag in ("ul", "ol"):
        for item in parent:
            shape(item)
        return
    _wrap_text(parent)
    for child in parent:
        if child.tag == "p":
            _shape_paragraph(child)
        elif child.tag in _CONTAINERS or child.tag in ("ul", "ol"):
            shape(child)
    _caption_tables(parent)
    if parent.tag == "blockquote":
        _shape_quote(parent)


def typed_text(text: str) -> str:
    """What was typed in a picture's alt text or title: escapes and character references resolved."""
    return decode(_ESCAPED.sub(lambda match: f"&#{ord(match[1])};", text))


def _wrap_text(parent: ET.Element) -> None:
    """Puts the bare text of a tight item, and what follows a heading in it, into paragraphs."""
    pieces: list[ET.Element] = []
    for text, child in [(parent.text, None), *((child.tail, child) for child in parent)]:
        if child is not None:
            child.tail = None
            pieces.append(child)
        if text and text.strip():
            paragraph = ET.Element("p")
            paragraph.text = text.lstrip()
            pieces.append(paragraph)
    parent.text = None
    parent[:] = pieces


def _shape_paragraph(paragraph: ET.Element) -> None:
    text = (paragraph.text or "").strip()
    if match := _STASHED.fullmatch(text):
        _become(paragraph, "stashed", number=match[1])
    elif text.startswith("<!--") and (directive := parse_directive(text)):
        _become(paragraph, "directive", source=directive.source)
    elif ADDRESS.fullmatch(text):
        _become(paragraph, "embed", url=text)
    elif match := _TAGGED_CODE.fullmatch(text):
        _become(paragraph, "code", language=decode(match[1] or ""), text=decode(match[2]))
    elif text.startswith("![") and PICTURE.fullmatch(text.partition("\n")[0]):
        _shape_pictures(paragraph, text)


def _shape_pictures(paragraph: ET.Element, text: str) -> None:
    _become(paragraph, "figures")
    picture: ET.Element | None = None
    for line in text.split("\n"):
        match = PICTURE.fullmatch(line)
        if match:
            facts = {"source": match["source"], "alt": typed_text(match["alt"]), "kind": match["kind"] or "picture"}
            picture = ET.SubElement(paragraph, "figure", facts | {"credit": typed_text(match["credit"] or "")})
        elif picture is not None:
            picture.text = f"{picture.text}\n{line}" if picture.text else line


def _caption_tables(parent: ET.Element) -> None:
    above: ET.Element | None = None
    for child in list(parent):
        if above is not None and above.tag == "table" and child.tag == "p" and (child.text or "").startswith(CAPTION):
            child.tag = "caption"
            child.text = (child.text or "")[len(CAPTION) :]
            parent.remove(child)
            above.append(child)
        above = child


def _shape_quote(quote: ET.Element) -> None:
    first = quote[0] if len(quote) else None
    if first is not None and first.tag == "p" and (match := CALLOUT.match(first.text or "")):
        kind = match[1].lower()
        quote.tag = "pull" if kind == "pull" else "box"
        quote.set("kind", kind)
        rest = (first.text or "")[match.end() :].lstrip()
        title = ET.Element("title")
        title.text = match[2]
        if rest:
            first.text = rest
            quote.insert(0, title)
        else:
            quote[0] = title
    if quote.tag != "box" and len(quote):
        last = quote[-1]
        if last.tag == "p" and (last.text or "").startswith(ATTRIBUTION):
            last.tag = "attribution"
            last.text = (last.text or "")[len(ATTRIBUTION) :]


def _become(paragraph: ET.Element, tag: str, **facts: str) -> None:
    paragraph.tag = tag
    paragraph.text = atomic("")
    paragraph.attrib.update(facts)
