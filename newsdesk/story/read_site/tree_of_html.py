"""A small, strict HTML reader that knows where everything stands. What is not well formed is None: kept as it is.

libxml2 mends HTML and forgets how it was written; here the bytes of each element are what matters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

MOST_TAGS = 20_000
DEEPEST = 40
COMMENT = r"<!--(?:[^-<]|-(?!->)|<(?!!--))*+-->"
"""One that holds the beginning of another is none: so no search for an end is done twice."""
_TOKEN = re.compile(
    rf"(?P<comment>{COMMENT})"
    r"|<(?P<closes>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]*)(?P<rest>(?:[^<>\"']|\"[^\"<>]*+\"|'[^'<>]*+')*+)>"
    r"|(?P<bad><[!?/a-zA-Z])",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
_UNREAD = frozenset(("script", "style", "textarea", "title", "xmp", "noscript", "template", "svg", "math"))


@dataclass(slots=True)
class Element:
    """`start` to `end` in the text; `inside` to `behind` is what its tags enclose. `tag` is in small letters.

    `children` are elements, and text as it was written (with its character references).
    """

    tag: str
    attributes: dict[str, str]
    start: int
    end: int
    inside: int
    behind: int
    children: list[Element | str] = field(default_factory=list)

    def elements(self) -> list[Element]:
        """The elements directly inside."""
        return [child for child in self.children if isinstance(child, Element)]

    def has_words(self) -> bool:
        """Whether there is text directly inside, beside the elements."""
        return any(isinstance(child, str) and child.strip() for child in self.children)

    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def walk(self) -> Iterator[Element]:
        for child in self.elements():
            yield child
            yield from child.walk()


def parse(html: str) -> Element | None:
    """The elements of `html` below a root without a tag. None where they are too many, too deep or not well nested.

    Comments are left out (the delimiters of inner blocks are comments).
    """
    root = Element("", {}, 0, len(html), 0, len(html))
    stack = [root]
    at = tags = 0
    for token in _TOKEN.finditer(html):
        if token.start() > at:
            stack[-1].children.append(html[at : token.start()])
        at = token.end()
        tags += 1
        if token["bad"] or tags > MOST_TAGS or len(stack) > DEEPEST:
            return None
        if token["comment"] is not None:
            continue
        name = token["name"].lower()
        if name in _UNREAD:
            return None
        if not token["closes"]:
            element = Element(name, attributes_of(token["rest"]), token.start(), at, at, at)
            stack[-1].children.append(element)
            if name not in _VOID:
                stack.append(element)
        elif not _close(stack, name, token.start(), at):
            return None
    if html[at:]:
        stack[-1].children.append(html[at:])
    return root if len(stack) == 1 else None


def _close(stack: list[Element], name: str, behind: int, end: int) -> bool:
    """Whether the innermost open element is the one that ends here."""
    if name in _VOID or len(stack) < 2 or stack[-1].tag != name:
        return False
    element = stack.pop()
    element.behind, element.end = behind, end
    return True


def attributes_of(text: str) -> dict[str, str]:
    """The attributes in the rest of an opening tag; of two with one name the first holds, as in a browser."""
    found: dict[str, str] = {}
    for name, *values in _ATTRIBUTE.findall(text):
        found.setdefault(name.lower(), unescape(next(filter(None, values), "")))
    return found


def words_of(element: Element) -> str:
    """The characters inside, without tags."""
    parts = [unescape(child) if isinstance(child, str) else words_of(child) for child in element.children]
    return "".join(parts)
