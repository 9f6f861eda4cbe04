"""Code: `<pre>`, and what editors for programmers and Evernote write for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdesk.story.read_html.style import Style

if TYPE_CHECKING:
    from lxml.etree import _Element


_FIXED = re.compile(r"mono|consolas|menlo|courier|cascadia|fira code", re.IGNORECASE)
_LINES = ("div", "p", "li", "tr")


def is_code(element: _Element, style: Style) -> bool:
    """A block of code that is no `<pre>`: as VS Code copies it, or Evernote."""
    if "-en-codeblock" in style or "--en-codeblock" in style:
        return True
    return (
        element.tag == "div"
        and style.get("white-space", "").startswith("pre")
        and _FIXED.search(style.get("font-family", "")) is not None
    )


def code_of(element: _Element) -> str:
    """Its lines as they stand."""
    parts: list[str] = []
    for event in _events(element):
        if event == "\n" and (not parts or parts[-1].endswith("\n")):
            continue
        parts.append("\n" if event == "\r" else event)
    return "".join(parts).replace("\xa0", " ").strip("\n")


def _events(element: _Element) -> list[str]:
    """Texts; "\\n" where a line begins or ends, "\\r" for a break. Without recursion: a hostile `<pre>` may be deep."""
    out: list[str] = []
    todo: list[_Element | str] = [element]
    while todo:
        here = todo.pop()
        if isinstance(here, str):
            out.append(here)
            continue
        if not isinstance(here.tag, str) or here.tag in ("script", "style"):
            continue
        line = here.tag in _LINES and here is not element
        after: list[_Element | str] = ["\n"] if line else []
        if here.tag == "br":
            after = ["\r"]
        inside: list[_Element | str] = ["\n"] if line else []
        inside += [here.text] if here.text else []
        for child in here:
            inside.append(child)
            inside += [child.tail] if child.tail else []
        todo += reversed([*inside, *after])
    return out


def language_of(element: _Element) -> str:
    """The language of a code block, as its classes tell."""
    inner = element.find("code")
    names = f"{element.get('class', '')} {inner.get('class', '') if inner is not None else ''}"
    match = re.search(r"(?:language-|lang-|highlight-source-|brush:\s*)([\w+#.-]{1,30})", names)
    return match[1] if match else ""
