"""Goes through the elements of a page and gathers blocks. What an element means stands in `_MEANINGS` at the end."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from newsdesk.story.read_html import figures, tables, word
from newsdesk.story.read_html.code import code_of, is_code, language_of
from newsdesk.story.read_html.flow import Flow, Item, heading, words_of
from newsdesk.story.read_html.links import clean_address, is_dangerous
from newsdesk.story.read_html.notes import Notes
from newsdesk.story.read_html.page import Page
from newsdesk.story.read_html.quotes import read_box, read_figure, read_quote
from newsdesk.story.read_html.style import Style, is_hidden, with_style
from newsdesk.story.tree import (
    NO_MARKS,
    Attributes,
    Block,
    Code,
    Embed,
    Figure,
    Footnote,
    Heading,
    Link,
    List,
    ListItem,
    Marks,
    Paragraph,
    PullQuote,
    Quote,
    Rule,
    Simple,
    plain,
)

if TYPE_CHECKING:
    from lxml.etree import _Element


DEEPEST = 80  # elements within one another; of what lies deeper only the words are read
MOST_MARKED = 15_000  # pieces of text with marks; what comes behind has none
DEEPEST_CONTAINER = 8  # lists and quotes within one another
LEVELS = {1: 2, 2: 2, 3: 3}  # else 4: the editor's three headings
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LTR = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u052f\u3040-\u9fff]")
_SILENT_CLASSES = frozenset(
    [
        "mw-editsection",
        "navbox",
        "noprint",
        "sr-only",
        "screen-reader-text",
        "visually-hidden",
        "headerlink",
        "anchor",
        "mw-cite-backlink",
        "mw-jump-link",
        "sharedaddy",
        "jp-relatedposts",
    ]
)
_SILENT_ROLES = frozenset(("navigation", "search", "banner", "menu", "menubar", "toolbar", "tablist"))


class Walker:
    def __init__(self, page: Page, notes: Notes) -> None:
        self.page = page
        self.notes = notes
        self.skip: set[_Element] = set(notes.back)
        self._depth = 0
        self._marked = 0  # pieces of text with marks so far
        self._containers = 0

    def story(self) -> tuple[Block, ...]:
        """All blocks, then what the notes say."""
        blocks = list(self.read(self.page.body))
        if self.notes.bodies and blocks and isinstance(blocks[-1], Rule):
            blocks.pop()  # the line above the notes
        for body, note in self.notes.bodies.items():
            first = next(iter(body), None)
            if body.tag == "div" and first is not None and first.tag == "sup":
                self.skip.add(first)
            said = self.read(body)
            if said and isinstance(said[0], List) and len(said) == 1:
                said = tuple(block for item in said[0].items for block in item.blocks)
            blocks.append(Footnote(note, said))
        return tuple(blocks)

    def read(self, element: _Element, marks: Marks = NO_MARKS) -> tuple[Block, ...]:
        """What is in the element, as blocks of its own."""
        flow = Flow()
        self.inside(element, flow, marks)
        return flow.blocks()

    def inside(self, element: _Element, flow: Flow, marks: Marks) -> None:
        if self._depth >= DEEPEST:
            self.page.dropped["flattened"] = 1
            self._text(" ".join(element.itertext("*")), flow, marks)
            return
        self._depth += 1
        if element.text:
            self._text(element.text, flow, marks)
        for child in element:
            if isinstance(child.tag, str):
                self._element(child, flow, marks)
            if child.tail:
                self._text(child.tail, flow, marks)
        self._depth -= 1

    def _text(self, text: str, flow: Flow, marks: Marks) -> None:
        room = self.page.room
        self.page.room -= len(text)
        if len(text) > room:
            self.page.dropped["characters"] += len(text) - max(0, room)
            text = text[: max(0, room)]
        if marks:
            self._marked += 1
            if self._marked > MOST_MARKED:
                self.page.dropped["flattened"] = 1
                marks = NO_MARKS
        if text:
            flow.text(text, marks)

    def _element(self, element: _Element, flow: Flow, marks: Marks) -> None:
        if element in self.skip or self._is_beside(element, flow):
            return
        style = self.page.sheet.of(element)
        if is_hidden(style) or self._is_silent(element, style):
            return
        meaning = _MEANINGS.get(element.tag)
        mark = _MARKS.get(element.tag)
        if mark is not None:
            marks |= {mark}
        marks = with_style(marks, style)
        if meaning is not None:
            meaning(self, element, flow, marks, style)
        elif is_code(element, style):
            flow.add(Code(code_of(element)))
        else:
            self.inline(element, flow, marks)

    def _is_beside(self, element: _Element, flow: Flow) -> bool:
        """Notes and comments stand elsewhere or nowhere."""
        notes = self.notes
        if element in notes.references:
            flow.note(notes.references[element])
        elif element in notes.comments:
            self.page.dropped["comments"] += element.tag == "a"
        elif element in notes.orphans:
            self.page.dropped["notes"] += 1
        else:
            return element in notes.bodies
        return True

    def _is_silent(self, element: _Element, style: Style) -> bool:
        """What is no part of the text: navigation, reviewers' comments, what they took out."""
        if word.is_comment(element, style):
            self.page.dropped["comments"] += sum("msocomanchor" in a.get("class", "") for a in element.iter("a"))
            return True
        if word.is_deletion(element, self.page):
            self.page.dropped["deletions"] += element.tag == "del" or element.find(".//del") is None
            if element.tag != "del" and element.find(".//del") is not None:
                self.page.dropped["deletions"] += 1
            return True
        if element.get("role") in _SILENT_ROLES or "hidden" in element.attrib:
            return True
        names = element.get("class")
        return bool(names) and not _SILENT_CLASSES.isdisjoint(names.split())

    # --- meanings of elements ----------------------------------------------------------------------------------

    def inline(self, element: _Element, flow: Flow, marks: Marks) -> None:
        names = element.get("class", "")
        if names:
            if "Apple-converted-space" in names:
                flow.text(" ", marks)
                return
            if "c-mrkdwn__br" in names:
                flow.end()
                return
        self.inside(element, flow, marks)

    def paragraph(self, element: _Element, flow: Flow, marks: Marks, style: Style) -> None:
        level = word.heading_level(element, style)
        where = word.list_level(style)
        if level and element.text_content().strip():
            self.heading(element, flow, marks, style, level)
        elif where is not None:
            self._word_item(element, flow, marks, where)
        elif (bare := word.bare_marker(element, style)) is not None:
            shown, mark, depth = bare
            self.skip.add(mark)
            ordered, number = word.numbering(shown, ("", depth), self.page)
            flow.add(Item(depth, ordered, self.read(element, marks), number))
        elif is_code(element, style):
            flow.add(Code(code_of(element)))
        else:
            flow.end()
            begun = len(flow.pieces)
            self.inside(element, flow, marks)
            flow.end()
            self._turn(element.get("dir", "").lower(), flow, begun)

    def _turn(self, direction: str, flow: Flow, begun: int) -> None:
        """A paragraph that runs the other way than the story keeps that, where its words run that way."""
        if not self.page.direction or direction not in ("ltr", "rtl") or direction == self.page.direction:
            return
        for number in range(begun, len(flow.pieces)):
            piece = flow.pieces[number]
            if isinstance(piece, Paragraph | Heading) and not piece.attributes.direction:
                words = plain(piece.inline)
                if (_RTL.search(words) is not None) == (direction == "rtl") and (
                    direction == "rtl" or _LTR.search(words)
                ):
                    flow.pieces[number] = replace(piece, attributes=Attributes(direction=direction))

    def _word_item(self, element: _Element, flow: Flow, marks: Marks, where: tuple[str, int]) -> None:
        shown, mark = word.marker(element)
        if mark is not None:
            self.skip.add(mark)
        ordered, number = word.numbering(shown, where, self.page)
        flow.add(Item(where[1], ordered, self.read(element, marks), number))

    def heading(self, element: _Element, flow: Flow, marks: Marks, style: Style, level: int = 0) -> None:
        level = level or int(element.tag[1])
        begun = len(flow.pieces) + 1
        blocks = self.read(element, marks)
        words = words_of(block for block in blocks if not isinstance(block, Figure))
        if plain(words).strip():
            flow.add(heading(LEVELS.get(level, 4), words))
            self._turn(element.get("dir", "").lower(), flow, begun - 1)
        flow.extend(block for block in blocks if isinstance(block, Figure))
        del style

    def list(self, element: _Element, flow: Flow, marks: Marks, _style: Style) -> None:
        if self._containers >= DEEPEST_CONTAINER:
            flow.end()
            self.inside(element, flow, marks)
            flow.end()
            return
        self._containers += 1
        ordered = element.tag == "ol"
        number = word.first_number(element)
        items: list[ListItem] = []
        for child in element:
            if not isinstance(child.tag, str) or child in self.skip or child in self.notes.bodies:
                continue
            level = word.own_level(child, element) if child.tag == "li" else None
            inner = Flow()
            if child.tag == "li":
                self.inside(child, inner, with_style(marks, self.page.sheet.of(child)))
            else:
                self._element(child, inner, marks)
            blocks = inner.blocks()
            if not blocks:
                continue
            if level is not None:
                flow.add(Item(level, ordered, blocks, number))
                number += 1
            elif items and all(isinstance(block, List) for block in blocks):
                items[-1] = ListItem((*items[-1].blocks, *blocks))  # Docs puts the inner list beside its item
            elif child.tag == "li" or not all(isinstance(block, List) for block in blocks):
                items.append(ListItem(blocks))
            else:
                flow.extend(blocks)
        self._containers -= 1
        if items:
            flow.add(List(tuple(items), ordered, number))

    def loose_item(self, element: _Element, flow: Flow, marks: Marks, _style: Style) -> None:
        """An item of which the list was not copied."""
        blocks = self.read(element, marks)
        if blocks:
            flow.add(Item(word.own_level(element, element.getparent()) or 1, False, blocks))

    def quote(self, element: _Element, flow: Flow, marks: Marks, style: Style) -> None:
        post = figures.post_address(element)
        if post:
            flow.add(Embed(post))
        elif "none" in style.get("border", "") or self._containers >= DEEPEST_CONTAINER:
            flow.end()  # mail programs indent so
            self.inside(element, flow, marks)
            flow.end()
        else:
            self._containers += 1
            made = read_quote(self, element, marks)
            self._containers -= 1
            flow.extend(made)

    def figure(self, element: _Element, flow: Flow, marks: Marks, _style: Style) -> None:
        flow.extend(read_figure(self, element, marks))

    def aside(self, element: _Element, flow: Flow, marks: Marks, style: Style) -> None:
        if figures.has_class(element, "box"):
            flow.extend(read_box(self, element, marks))
        else:
            self.paragraph(element, flow, marks, style)

    def table(self, element: _Element, flow: Flow, marks: Marks, _style: Style) -> None:
        if tables.is_layout(element):
            flow.end()
            self.inside(element, flow, marks)
            flow.end()
            return
        flow.extend(
            tables.read_table(
                element, self.page, lambda cell: self.read(cell, tables.cell_marks(cell, marks, self.page))
            )
        )

    def code(self, element: _Element, flow: Flow, _marks: Marks, _style: Style) -> None:
        text = code_of(element)
        if text.strip():
            flow.add(Code(text, language_of(element)))

    def rule(self, element: _Element, flow: Flow, _marks: Marks, _style: Style) -> None:
        around = element.getparent()
        if around is None or "mso-element" not in around.get("style", ""):
            flow.add(Rule())

    def image(self, element: _Element, flow: Flow, marks: Marks, _style: Style) -> None:
        sign, sha = figures.sign_of(element), figures.sha_of(element)
        source = element.get("data-src", "") or element.get("data-lazy-src", "") or element.get("src", "")
        if sign:
            flow.text(sign, marks)
        elif sha:
            flow.add(Figure(sha, element.get("alt", "")))
        elif not self.page.picture(source, element.get("alt", "")) and source and not figures.is_dot(element):
            self.page.dropped["pictures"] += 1

    def frame(self, element: _Element, flow: Flow, _marks: Marks, _style: Style) -> None:
        address = figures.player_address(element)
        if address:
            flow.add(Embed(address))
        else:
            self.page.dropped["frames"] += 1

    def script(self, _element: _Element, _flow: Flow, _marks: Marks, _style: Style) -> None:
        self.page.dropped["scripts"] += 1

    def silence(self, _element: _Element, _flow: Flow, _marks: Marks, _style: Style) -> None:
        return

    def line_break(self, element: _Element, flow: Flow, marks: Marks, _style: Style) -> None:
        if element.get("class") != "Apple-interchange-newline":
            flow.line_break(marks)

    def link(self, element: _Element, flow: Flow, marks: Marks, _style: Style) -> None:
        href = element.get("href", "")
        if is_dangerous(href):
            self.page.dropped["links"] += 1
        url = clean_address(href)
        if url:
            marks = frozenset(mark for mark in marks if not isinstance(mark, Link)) | {Link(url)}
        self.inside(element, flow, marks)

    def superscript(self, element: _Element, flow: Flow, marks: Marks, _style: Style) -> None:
        if figures.has_class(element, "reference"):
            return  # Wikipedia's sources
        if any(child in self.notes.references or child in self.notes.orphans for child in element.iter("a")):
            marks = NO_MARKS
        self.inside(element, flow, marks)

    def spoken(self, element: _Element, flow: Flow, marks: Marks, _style: Style) -> None:
        flow.text("“", marks)
        self.inside(element, flow, marks)
        flow.text("”", marks)


_MARKS = {
    "b": Simple.STRONG, "strong": Simple.STRONG, "i": Simple.EMPHASIS, "em": Simple.EMPHASIS, "dfn": Simple.EMPHASIS,
    "cite": Simple.EMPHASIS, "var": Simple.EMPHASIS, "s": Simple.STRIKE, "strike": Simple.STRIKE, "del": Simple.STRIKE,
    "code": Simple.CODE, "tt": Simple.CODE, "kbd": Simple.CODE, "samp": Simple.CODE,
    "sub": Simple.SUB, "sup": Simple.SUP,
}  # fmt: skip

Meaning: TypeAlias = "Callable[[Walker, _Element, Flow, Marks, Style], None]"
_BLOCKS = (
    "p div section article main header footer address center fieldset details summary dl dt dd figcaption form hgroup "
    "tbody thead tfoot tr td th caption body html head legend multicol en-note"
)
_SILENT = (
    "style meta link title noscript template svg math button input select textarea option nav dialog canvas map "
    "area col colgroup source track xml base datalist progress meter"
)
_MEANINGS: dict[object, Meaning] = {
    **dict.fromkeys(_BLOCKS.split(), Walker.paragraph),
    **dict.fromkeys(_SILENT.split(), Walker.silence),
    **dict.fromkeys(["h1", "h2", "h3", "h4", "h5", "h6"], Walker.heading),
    **dict.fromkeys(["ul", "ol", "menu", "dir"], Walker.list),
    **dict.fromkeys(["iframe", "object", "embed", "applet", "video", "audio", "frame"], Walker.frame),
    **dict.fromkeys(("pre", "xmp", "listing"), Walker.code),
    "li": Walker.loose_item, "blockquote": Walker.quote, "figure": Walker.figure, "aside": Walker.aside,
    "table": Walker.table, "hr": Walker.rule, "img": Walker.image, "script": Walker.script, "br": Walker.line_break,
    "a": Walker.link, "sup": Walker.superscript, "q": Walker.spoken,
}  # fmt: skip

__all__ = ["DEEPEST", "PullQuote", "Quote", "Walker"]
