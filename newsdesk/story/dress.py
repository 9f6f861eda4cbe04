"""A changed block in the dress of the one that it takes the place of: the comment and the element around what changed.

They hold what no node does: colours, fonts, a drop cap, the width of a picture.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdesk.story.read_site.grammar import find_blocks
from newsdesk.story.read_site.tree_of_html import Element, parse
from newsdesk.story.tree import Block, Box, Code, Embed, Figure, Footnote, Heading, List, Media, Paragraph, Raw, Table

if TYPE_CHECKING:
    from newsdesk.story.site_context import BlocksContext

_ALT = re.compile(r"""\balt\s*=\s*("[^"<>]*"|'[^'<>]*')""")


@dataclass(frozen=True, slots=True)
class Dress:
    """`old`: the site's bytes of `was`. `inside`: what stands in a container, its blocks already in their own dress."""

    old: str
    was: Block
    inside: str | None = None


def dressed(new: str, node: Block, dress: Dress, context: BlocksContext) -> str:
    """`new`, how `node` is written, in that dress; `new` itself where it does not fit."""
    if not _alike(node, dress.was, context):
        return new
    there, anew = _parts(dress.old), _parts(new)
    if there is None:
        # words without a tag: classic HTML
        bare = anew is not None and isinstance(node, Paragraph) and not dress.old.startswith("<!-- wp:")
        return anew.inner() if anew is not None and bare else new
    if anew is None or (anew.name, anew.element.tag) != (there.name, there.element.tag):
        return new
    return _put_in(anew, there, node, dress)


def _put_in(new: _Parts, there: _Parts, node: Block, dress: Dress) -> str:
    inside = new.inner()
    begin = there.element.inside
    if isinstance(node, Embed):
        return new.with_caption(there.caption())
    if isinstance(node, Figure | Media):
        return _picture(new, there, node, dress.was)
    if isinstance(node, Table):
        was, made = there.child("table"), new.child("table")
        if was is None or made is None:
            return new.source
        begin, inside = was.inside, new.html[made.inside : new.element.behind]
    elif dress.inside is not None:
        cite = new.child("cite")
        inside = dress.inside + (new.html[cite.start : cite.end] if cite is not None else "")
    return there.upto(begin) + inside + there.tail()


def _alike(node: Block, was: Block, context: BlocksContext) -> bool:
    """Whether the same dress fits both."""
    if isinstance(node, Footnote | Raw) or isinstance(was, Footnote | Raw) or type(node) is not type(was):
        return False
    if node.attributes != was.attributes or _kind(node) != _kind(was):
        return False
    if isinstance(node, Figure | Media) and isinstance(was, Figure | Media):
        return context.copy_of(node.source) == context.copy_of(was.source)
    return True


def _kind(node: Block) -> object:
    """What else the comment and the element of a block say."""
    match node:
        case Heading():
            return node.level
        case List():
            return node.ordered, node.start
        case Box():
            return node.kind
        case Code():
            return node.language
    return None


class _Parts:
    """A block's bytes, its name ("" in classic HTML), and its outermost element in them. `html`, of which `inside` is
    the beginning, stands between the block's delimiters."""

    def __init__(self, source: str, name: str, inside: int, html: str, element: Element) -> None:
        self.source, self.name, self.inside, self.html, self.element = source, name, inside, html, element

    def upto(self, place: int) -> str:
        """All before `place` in the HTML."""
        return self.source[: self.inside + place]

    def tail(self) -> str:
        """All from the end tag of the element on."""
        return self.source[self.inside + self.element.behind :]

    def inner(self) -> str:
        return self.html[self.element.inside : self.element.behind]

    def child(self, tag: str) -> Element | None:
        return next((child for child in self.element.elements() if child.tag == tag), None)

    def caption(self) -> str:
        found = self.child("figcaption")
        return self.html[found.start : found.end] if found is not None else ""

    def with_caption(self, caption: str) -> str:
        return self.upto(self.element.behind) + caption + self.tail()


def _parts(source: str) -> _Parts | None:
    """None where it is not one element."""
    block = next((block for block in find_blocks(source) if block.start == 0), None)
    inside, behind = (block.inside, block.behind) if block else (0, len(source))
    html = source[inside:behind]
    root = parse(html)
    if root is None or root.has_words() or len(root.elements()) != 1:
        return None
    element = root.elements()[0]
    return (
        _Parts(source, block.name if block else "", inside, html, element) if element.tag not in ("img", "a") else None
    )


def _picture(new: _Parts, old: _Parts, node: Figure | Media, was: Block) -> str:
    """The same picture as it stands there, with other words."""
    caption = old.child("figcaption")
    head = old.upto(caption.start if caption is not None else old.element.behind)
    if isinstance(node, Figure) and isinstance(was, Figure) and node.alt != was.alt:
        alt = _ALT.search(new.html)
        if alt is None or len(_ALT.findall(head)) != 1:
            return new.source
        head = _ALT.sub(lambda _match: alt[0], head)
    elif isinstance(node, Media) and isinstance(was, Media) and node.title != was.title:
        return new.source
    return head + new.caption() + old.tail()
