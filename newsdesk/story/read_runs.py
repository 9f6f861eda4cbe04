"""Inline elements -> runs with mark sets.

python-markdown leaves placeholders in its text for escapes, character references and HTML tags: here they are
resolved. Tags that stand for marks are paired in any order, since a margin note may overlap a strong; other tags stay
as they are.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator

from newsdesk.story.bounds import TooHardError
from newsdesk.story.entities import decode, encode
from newsdesk.story.parser import Parser
from newsdesk.story.tree import (
    Break,
    Inline,
    Link,
    MarginNote,
    Mark,
    Marks,
    NoteRef,
    RawInline,
    Run,
    Simple,
    Text,
    inline,
)


def read_runs(element: ET.Element, parser: Parser, source: str) -> Inline:
    """The inline text of `element`. Raises TooHardError where a tag in it is not in `source` as it came out."""
    return inline(_pair(_Reader(parser, source).runs(element)))


_ELEMENTS: dict[str, Mark] = {"strong": Simple.STRONG, "em": Simple.EMPHASIS, "del": Simple.STRIKE}
_PLACEHOLDER = re.compile("\x02(?:wzxhzdk:([0-9]+)|klzzwxh:([0-9]+)|([0-9]+)|(amp))\x03")
_ENTITY = re.compile(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z0-9]+);")
_KEPT_IN_TAGS = " /:.,-?=%+'();#@"


class _Reader:
    def __init__(self, parser: Parser, source: str) -> None:
        self.parser = parser
        self.source = source
        self.out: list[Run] = []
        self.after_break = True  # at the start as behind a break, spaces do not count
        self.literal_end = False  # the last run ends as it was typed, not with a character reference

    def runs(self, element: ET.Element) -> list[Run]:
        self._walk(element, frozenset())
        last = self.out[-1] if self.out else None
        if isinstance(last, Text) and self.literal_end:
            self.out[-1] = Text(last.text.rstrip(" "), last.marks)
        return self.out

    def _walk(self, element: ET.Element, marks: Marks) -> None:
        self._text(element.text, marks)
        for child in element:
            self._child(child, marks)
            self._text(child.tail, marks)

    def _child(self, child: ET.Element, marks: Marks) -> None:
        if child.tag in _ELEMENTS:
            self._walk(child, marks | {_ELEMENTS[child.tag]})
        elif child.tag == "a":
            outside = frozenset(mark for mark in marks if not isinstance(mark, Link))
            self._walk(child, outside | {Link(self._value(child, "href"), self._value(child, "title"))})
        elif child.tag == "code":
            text = (child.text or "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
            self._add(Text(_unplaced(text), marks | {Simple.CODE}))
        elif child.tag == "br":
            self._add(Break(marks))
            self.after_break = True
        elif child.tag == "noteref":
            self._add(NoteRef(child.get("id", ""), marks))
        elif child.tag == "img":
            facts = (("src", self._value(child, "src")), ("alt", self._value(child, "alt")))
            title = self._value(child, "title")
            pairs = [*facts, ("title", title)] if title else facts
            written = " ".join(f'{name}="{encode(value, _KEPT_IN_TAGS)}"' for name, value in pairs)
            self._add(RawInline(f"<img {written}>", marks))
        else:
            raise TooHardError

    def _text(self, text: str | None, marks: Marks) -> None:
        at = 0
        for match in _PLACEHOLDER.finditer(text or ""):
            self._literal((text or "")[at : match.start()], marks)
            self._placeholder(match, marks)
            at = match.end()
        self._literal((text or "")[at:], marks)

    def _literal(self, text: str, marks: Marks) -> None:
        if self.after_break:
            text = text.lstrip(" \n")
        if text:
            self._add(Text(_unplaced(_SOFT_BREAK.sub(" ", text)), marks))
            self.literal_end = True

    def _placeholder(self, match: re.Match[str], marks: Marks) -> None:
        stashed, leaked, escaped, ampersand = match.groups()
        if escaped:
            self._add(Text(chr(int(escaped)), marks))
        elif ampersand:
            self._add(Text("&", marks))
        elif leaked:
            raise TooHardError
        else:
            raw = self.parser.stashed(int(stashed))
            if _ENTITY.fullmatch(raw):
                self._add(Text(decode(raw), marks))
            elif raw in self.source:
                self._add(RawInline(raw, marks))
            else:  # an escape or a code span inside a tag was resolved: the bytes are in the source only
                raise TooHardError

    def _add(self, run: Run) -> None:
        self.out.append(run)
        self.after_break = self.literal_end = False

    def _value(self, element: ET.Element, name: str) -> str:
        """An attribute's value. Entities are resolved, and so is what leaked into it from links in an alt text."""
        value = element.get(name, "")
        for _ in range(8):
            resolved = _PLACEHOLDER.sub(self._plain, value)
            if resolved == value:
                break
            value = resolved
        return decode(_unplaced(value))

    def _plain(self, match: re.Match[str]) -> str:
        stashed, leaked, escaped, _ = match.groups()
        if escaped:
            return f"&#{escaped};"
        if stashed:
            return self.parser.stashed(int(stashed))
        if leaked:
            node = self.parser.node(leaked)
            return "".join(node.itertext()) if isinstance(node, ET.Element) else node or ""
        return "&"


_SOFT_BREAK = re.compile(r" *\n *")


def _unplaced(text: str) -> str:
    if "\x02" in text or "\x03" in text:
        raise TooHardError
    return text


# --- tags that are marks ---------------------------------------------------------------------------------------

_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)(?P<rest>[^>]*)>$", re.DOTALL)
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
_SIMPLE_TAGS: dict[str, Mark] = {f"<{mark.value}>": mark for mark in Simple}
_NOTE = re.compile(r"<mark data-note=\"([^\"<>]*)\">$")
_LINK = re.compile(r"<a href=\"([^\"<>]*)\"(?: title=\"([^\"<>]*)\")?>$")


def _mark_of(tag: str) -> Mark | None:
    if tag in _SIMPLE_TAGS:
        return _SIMPLE_TAGS[tag]
    if match := _NOTE.match(tag):
        return MarginNote(decode(match[1]))
    if match := _LINK.match(tag):
        return Link(decode(match[1]), decode(match[2] or ""))
    return None


def _pair(runs: list[Run]) -> Iterator[Run]:
    """Turns the tags among `runs` that are marks into marks, and `<br>` into breaks."""
    if not any(isinstance(run, RawInline) for run in runs):
        yield from runs
        return
    begins, ends = _pairs(runs)
    active: Counter[Mark] = Counter()
    for place, run in enumerate(runs):
        if place in begins:
            active[begins[place]] += 1
        elif place in ends:
            mark = ends[place]
            active[mark] -= 1
            if not active[mark]:
                del active[mark]
        else:
            marks = run.marks | frozenset(active)
            if isinstance(run, Text):
                yield Text(run.text, marks)
            elif isinstance(run, NoteRef):
                yield NoteRef(run.note, marks)
            elif isinstance(run, Break) or _BREAK.fullmatch(run.source):
                yield Break(marks)
            else:
                yield RawInline(run.source, marks)


_BREAK = re.compile(r"<br\s*/?>")


def _pairs(runs: list[Run]) -> tuple[dict[int, Mark], dict[int, Mark]]:
    """Where marks begin and end. A foreign tag takes its own end along: `<strong class="x">` needs its `</strong>`."""
    opened: dict[str, list[tuple[int, Mark | None]]] = {}
    begins: dict[int, Mark] = {}
    ends: dict[int, Mark] = {}
    for place, run in enumerate(runs):
        match = _TAG.match(run.source) if isinstance(run, RawInline) else None
        if not match or not isinstance(run, RawInline):
            continue
        name = match["name"].lower()
        if not match["close"]:
            if name not in _VOID and not match["rest"].endswith("/"):
                opened.setdefault(name, []).append((place, _mark_of(run.source)))
        elif opened.get(name):
            begin, mark = opened[name].pop()
            if mark is not None:
                begins[begin] = ends[place] = mark
    return begins, ends
