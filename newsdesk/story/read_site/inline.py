"""Inline HTML -> runs. Tags without attributes of their own are marks; every other tag is kept verbatim."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html import unescape

from newsdesk.story.clean_html import BLOCK_TAGS
from newsdesk.story.read_site.tree_of_html import COMMENT, attributes_of
from newsdesk.story.tree import (
    NO_MARKS,
    Break,
    Inline,
    Link,
    Mark,
    Marks,
    NoteRef,
    RawInline,
    Run,
    Simple,
    Text,
    inline,
)

MOST_TAGS = 5_000
DEEPEST = 20
Notes = Callable[[str], str]
"""The name of the note with a given id on the site, "" where there is no such note."""

_TOKEN = re.compile(
    r"(?P<note><sup[^<>]*\bdata-fn=\"(?P<id>[\w-]{1,64})\"[^<>]*>\s*<a [^<>]*>[^<>]*</a>\s*</sup>)"
    r"|(?P<old><sup><a href=\"#(?P<old_id>[\w-]{36})\"[^<>]*>\d+</a></sup>)"
    rf"|{COMMENT}"
    r"|<(?P<closes>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]*)(?P<rest>(?:[^<>\"']|\"[^\"<>]*+\"|'[^'<>]*+')*+)>",
    re.DOTALL,
)
_MARKS: dict[str, Mark] = {
    "strong": Simple.STRONG, "b": Simple.STRONG, "em": Simple.EMPHASIS, "i": Simple.EMPHASIS, "s": Simple.STRIKE,
    "del": Simple.STRIKE, "strike": Simple.STRIKE, "code": Simple.CODE, "sub": Simple.SUB, "sup": Simple.SUP,
}  # fmt: skip
_VOID = frozenset(("img", "wbr", "input", "embed", "source"))
_SPACES = re.compile(r"[ \t\r\n\f]+")
_TAG = re.compile(r"<[a-zA-Z/!?]")


class NotInline(ValueError):
    """There is something in it that is a block, or that no tag begins or ends as it stands."""


def no_notes(_id: str) -> str:
    return ""


def read_inline(html: str, notes: Notes = no_notes) -> Inline:
    """The runs that `html` shows, white space as a browser shows it. Raises NotInline."""
    if "<" not in html:
        text = _as_shown(html).strip(" ")
        return (Text(text),) if text else ()
    tokens = list(_TOKEN.finditer(html))
    if len(tokens) > MOST_TAGS:
        raise NotInline
    reading = _Reading(notes, _partners(tokens))
    at = 0
    for number, token in enumerate(tokens):
        reading.words(html[at : token.start()])
        reading.token(number, token)
        at = token.end()
    reading.words(html[at:])
    return inline(_collapsed(reading.runs))


@dataclass(slots=True)
class _Reading:
    """`ends`: for each opening tag the number of the tag that ends it. `opened`: marks, by that number."""

    notes: Notes
    ends: dict[int, int]
    runs: list[Run] = field(default_factory=list)
    opened: dict[int, Mark] = field(default_factory=dict)

    def token(self, number: int, token: re.Match[str]) -> None:
        if token["note"] or token["old"]:
            self.note(token)
            return
        name, closes = (token["name"] or "").lower(), bool(token["closes"])
        if name in BLOCK_TAGS:
            raise NotInline
        mark = _mark(name, token["rest"]) if number in self.ends and not closes else None
        if name == "br" and not closes and not token["rest"].strip(" /"):
            self.runs.append(Break(self.marks()))
        elif mark is not None:
            if len(self.opened) >= DEEPEST:
                raise NotInline
            self.opened[self.ends[number]] = mark
        elif number in self.opened:
            del self.opened[number]
        else:
            self.runs.append(RawInline(token[0], self.marks()))

    def note(self, token: re.Match[str]) -> None:
        """A reference, to a note that the post has or to one that it has not."""
        name = self.notes(token["id"] or token["old_id"])
        if name:
            self.runs.append(NoteRef(name, self.marks()))
            return
        sup, a = re.findall(r"<[^<>]*>", token[0])[:2]
        label = Text(unescape(re.sub(r"<[^<>]*>", "", token[0])), self.marks() | {link_of(a)})
        if token["old"]:
            self.runs.append(Text(label.text, label.marks | {Simple.SUP}))
        else:
            self.runs += [RawInline(sup, self.marks()), label, RawInline("</sup>", self.marks())]

    def words(self, text: str) -> None:
        if text:
            if "<" in text and _TAG.search(text):
                raise NotInline
            self.runs.append(Text(_as_shown(text), self.marks()))

    def marks(self) -> Marks:
        if not self.opened:
            return NO_MARKS
        links = [mark for mark in self.opened.values() if isinstance(mark, Link)]
        return frozenset(mark for mark in self.opened.values() if not isinstance(mark, Link)) | frozenset(links[-1:])


def _as_shown(text: str) -> str:
    """The characters of `text`, with one space for any white space."""
    if "&" in text or "  " in text or not text.isprintable():  # which no tab or line break is
        return _SPACES.sub(" ", unescape(_SPACES.sub(" ", text)))
    return text


def _partners(tokens: list[re.Match[str]]) -> dict[int, int]:
    """For each opening tag the number of the tag that ends it."""
    open_tags: dict[str, list[int]] = {}
    found: dict[int, int] = {}
    for number, token in enumerate(tokens):
        name = (token["name"] or "").lower()
        if not name or name in _VOID or name == "br":
            continue
        if not token["closes"]:
            open_tags.setdefault(name, []).append(number)
        elif open_tags.get(name):
            found[open_tags[name].pop()] = number
    return found


def _mark(name: str, rest: str) -> Mark | None:
    """The mark that a tag is; None for one that says more than a mark can."""
    if name in _MARKS:
        return _MARKS[name] if not rest.strip() else None
    return link_of(rest) if name == "a" and attributes_of(rest).get("href", "").strip() else None


def link_of(tag: str) -> Link:
    """What else stands in the tag (target, rel) is found again by the address when it is written."""
    attributes = attributes_of(tag)
    return Link(attributes.get("href", "").strip(), attributes.get("title", ""))


def _collapsed(runs: list[Run]) -> list[Run]:
    """One space between words, none at the edges of lines."""
    out: list[Run] = []
    space = True
    for run in runs:
        if isinstance(run, Text):
            cut = space and run.text.startswith(" ")
            text = run.text[1:] if cut else run.text
            if not text:
                continue
            out.append(Text(text, run.marks) if cut else run)
            space = text.endswith(" ")
        elif isinstance(run, Break):
            _trim(out)
            out.append(run)
            space = True
        else:
            out.append(run)
            space = space and isinstance(run, RawInline)
    _trim(out)
    return out


def _trim(out: list[Run]) -> None:
    last = out[-1] if out else None
    if isinstance(last, Text) and last.text.endswith(" "):
        text = last.text.rstrip(" ")
        out[-1:] = [Text(text, last.marks)] if text else []
