"""Runs -> Markdown on one line (or several, at hard breaks).

Marks are written as delimiters where both CommonMark and python-markdown read them so, else as tags.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum

from newsdesk.story.entities import encode
from newsdesk.story.escape import (
    escape_all,
    escape_edges,
    escape_line_start,
    escape_text,
    escape_url,
    escape_value,
)
from newsdesk.story.nesting import Close, Nested, Open, nest
from newsdesk.story.spelling import ATTRIBUTION, CAPTION
from newsdesk.story.tree import Break, Inline, Link, MarginNote, Mark, NoteRef, RawInline, Simple, Text


class Rung(IntEnum):
    """How careful the writing is; the next is tried where a text does not read back as it was."""

    PLAIN = 0
    TAGS = 1
    NUMBERS = 2


class Place(Enum):
    """Where inline text stands."""

    BLOCK = "block"  # at the start of a line, which may go on over hard breaks
    BEHIND = "behind"  # behind a mark of its block ("— "); breaks are hard all the same
    LINE = "line"  # one line only: a title, a table's caption
    HEADING = "heading"
    CELL = "cell"


def write_runs(runs: Inline, place: Place = Place.BLOCK, rung: Rung = Rung.PLAIN) -> str:
    """`runs` as Markdown."""
    tokens = list(nest(runs))
    items = _Items(tokens, place, rung).build()
    if rung is Rung.PLAIN:
        _choose_delimiters(items)
    return "".join(item.text for item in items)


_DELIMITERS: dict[Mark, str] = {Simple.STRONG: "**", Simple.EMPHASIS: "*", Simple.STRIKE: "~~"}
_CODE_NEEDS_TAG = re.compile(r"^[\s`]|[\s`]$|[\\`\t\n]|<[a-zA-Z!?/]|&#")


@dataclass(slots=True)
class _Item:
    """A piece of the result. An opening or closing item of a mark knows its `partner` and the pair around it."""

    text: str
    mark: Mark | None = None
    opens: bool = False
    partner: int = -1
    around: int = -1

    @property
    def is_delimiter(self) -> bool:
        return self.mark is not None and self.text == _DELIMITERS.get(self.mark)


class _Items:
    """Writes token by token; the marks that could be delimiters as tags for the time being."""

    def __init__(self, tokens: Sequence[Nested], place: Place, rung: Rung) -> None:
        self.tokens, self.place, self.rung = tokens, place, rung
        self.items: list[_Item] = []
        self.opened: list[int] = []
        self.line_start = place is Place.BLOCK
        self.edge = True

    def build(self) -> list[_Item]:
        place = 0
        while place < len(self.tokens):
            token = self.tokens[place]
            if isinstance(token, Open):
                taken = self._code_span(place)
                if taken:
                    place += taken
                    continue
                self._open(token.mark)
            elif isinstance(token, Close):
                self._close(token.mark)
            elif isinstance(token, Text):
                self._text(token, place)
            elif isinstance(token, Break):
                self._break(place)
            elif isinstance(token, NoteRef):
                self._note(token)
            else:
                self._raw(token)
            place += 1
        return self.items

    def _add(self, text: str) -> None:
        self.items.append(_Item(text, around=self.opened[-1] if self.opened else -1))
        self.line_start = self.edge = False

    def _open(self, mark: Mark) -> None:
        if isinstance(mark, Link):
            text = "["
        elif isinstance(mark, MarginNote):
            text = f'<mark data-note="{encode(mark.note, " .:-")}">'
        else:
            text = f"<{mark.value}>"
        self.items.append(_Item(text, mark, opens=True, around=self.opened[-1] if self.opened else -1))
        self.opened.append(len(self.items) - 1)
        self.line_start = False

    def _close(self, mark: Mark) -> None:
        if isinstance(mark, Link):
            title = f' "{escape_value(mark.title)}"' if mark.title else ""
            text = f"]({escape_url(mark.url)}{title})"
        else:
            text = "</mark>" if isinstance(mark, MarginNote) else f"</{mark.value}>"
        partner = self.opened.pop()
        self.items[partner].partner = len(self.items)
        around = self.opened[-1] if self.opened else -1
        self.items.append(_Item(text, mark, partner=partner, around=around))
        self.line_start = False

    def _marked(self, kind: type[Mark] | Simple) -> bool:
        marks = (self.items[place].mark for place in self.opened)
        return any(mark is kind or (isinstance(kind, type) and isinstance(mark, kind)) for mark in marks)

    def _code_span(self, place: int) -> int:
        """Writes code that fits between backticks; how many tokens that took."""
        token, text = self.tokens[place], self.tokens[place + 1]
        if not (isinstance(token, Open) and token.mark is Simple.CODE and isinstance(text, Text)):
            return 0
        before = self.items[-1].text[-1:] if self.items else ""
        plain = self.rung is Rung.PLAIN and isinstance(self.tokens[place + 2], Close)
        if not plain or _CODE_NEEDS_TAG.search(text.text) or before in ("`", "\\"):
            return 0
        if self.place is Place.CELL and "|" in text.text:
            return 0
        self._add(f"`{text.text}`")
        return 3

    def _text(self, run: Text, place: int) -> None:
        if self._marked(Simple.CODE):
            self._add(encode(run.text))
            return
        if self.rung is Rung.NUMBERS:
            text = escape_all(run.text)
        else:
            text = escape_text(
                run.text,
                in_link=self._marked(Link),
                in_heading=self.place is Place.HEADING,
                in_cell=self.place is Place.CELL,
            )
        text = escape_edges(text, start=self.edge, end=self._ends_block(place))
        if self.line_start:
            text = escape_line_start(text)
            if not self.items:
                text = _without_meaning(text)
        elif text.startswith(":") and self._behind_note_at_line_start():
            text = "\\" + text
        self._add(text)

    def _ends_block(self, place: int) -> bool:
        return all(isinstance(token, Close) for token in self.tokens[place + 1 :])

    def _behind_note_at_line_start(self) -> bool:
        if not self.items or not self.items[-1].text.startswith("[^"):
            return False
        return len(self.items) == 1 or self.items[-2].text.endswith("\n")

    def _break(self, place: int) -> None:
        hard = self.place in (Place.BLOCK, Place.BEHIND) and self.items and place < len(self.tokens) - 1
        self._add("\\\n" if hard else "<br>")
        self.line_start = bool(hard)
        self.edge = True

    def _note(self, run: NoteRef) -> None:
        self._add(f"[^{run.note}]")

    def _raw(self, run: RawInline) -> None:
        if self.line_start and _starts_block(run.source):
            self._add("<em></em>")  # reads as nothing, and keeps the tag from the start of the line
        self._add(run.source)


def _without_meaning(text: str) -> str:
    """Takes the meaning from the words that begin a quote's attribution and a table's caption."""
    if text.startswith(ATTRIBUTION):
        return "&mdash;" + text[1:]
    if text.startswith(CAPTION):
        return "Table\\" + text[5:]
    return text


def _starts_block(tag: str) -> bool:
    from markdown.util import BLOCK_LEVEL_ELEMENTS

    match = re.match(r"</?([a-zA-Z][^\s/>]*)", tag)
    return match is None or match[1].lower() in BLOCK_LEVEL_ELEMENTS


# --- delimiters ------------------------------------------------------------------------------------------------


def _choose_delimiters(items: list[_Item]) -> None:
    """Turns the tags of strong, emphasis and strike into delimiters where they are read as such, outer ones first."""
    for place, item in enumerate(items):
        delimiter = _DELIMITERS.get(item.mark) if item.mark else None
        if delimiter and item.opens and _fits(items, place, item.partner):
            item.text = items[item.partner].text = delimiter


def _fits(items: list[_Item], opening: int, closing: int) -> bool:
    neighbours = (opening - 1, opening + 1, closing - 1, closing + 1)
    if any(0 <= place < len(items) and items[place].is_delimiter for place in neighbours):
        return False
    before, first = _last(items, opening - 1), _first(items, opening + 1)
    last, after = _last(items, closing - 1), _first(items, closing + 1)
    if not (_flanks(before, first) and _flanks(after, last)):
        return False
    # Inside another pair python-markdown must not be able to take an opening one for a closing one.
    return not _inside_delimiters(items, opening) or (_is_space(before) and _is_space(after))


def _inside_delimiters(items: list[_Item], opening: int) -> bool:
    around = items[opening].around
    while around >= 0:
        if items[around].is_delimiter:
            return True
        around = items[around].around
    return False


def _flanks(outside: str, inside: str) -> bool:
    """CommonMark's rule: no white space inside; punctuation inside wants white space or punctuation outside."""
    if _is_space(inside) or inside in ("*", "_", "~"):
        return False
    if outside in ("*", "_", "~"):
        return False
    return not _is_punctuation(inside) or _is_space(outside) or _is_punctuation(outside)


def _is_space(character: str) -> bool:
    return not character or character.isspace()


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _first(items: list[_Item], place: int) -> str:
    return items[place].text[:1] if place < len(items) else ""


def _last(items: list[_Item], place: int) -> str:
    return items[place].text[-1:] if place >= 0 else ""
