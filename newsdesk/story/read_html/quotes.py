"""Quotes, fact boxes and figures: containers with a part of their own that names a speaker, a title, a caption."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from newsdesk.story.read_html import figures
from newsdesk.story.read_html.flow import words_of
from newsdesk.story.tree import (
    Block,
    Box,
    Embed,
    Figure,
    Gallery,
    Inline,
    Marks,
    Paragraph,
    PullQuote,
    Quote,
    Simple,
    Table,
    Text,
    inline,
    plain,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

    from newsdesk.story.read_html.walk import Walker

_DASH = re.compile(r"^\s*[—–―-]+\s*")
_PULL = ("pull-quote", "pullquote", "wp-block-pullquote", "pull_quote")
_KIND = re.compile(r"box-([a-z][a-z0-9-]*)")


def read_quote(walker: Walker, element: _Element, marks: Marks, speaker: Inline = ()) -> Iterator[Block]:
    named = _speaker(element)
    if named is not None:
        walker.skip.add(named)
        speaker = _without_dash(words_of(walker.read(named, marks)))
    blocks = walker.read(element, marks)
    if not blocks:
        return
    pull = any(figures.has_class(around, *_PULL) for around in (element, *_around(element)))
    yield PullQuote(blocks, speaker) if pull else Quote(blocks, speaker)


def _around(element: _Element) -> Iterator[_Element]:
    parent = element.getparent()
    if parent is not None and parent.tag in ("aside", "figure", "div"):
        yield parent


def _speaker(element: _Element) -> _Element | None:
    """The element that says who is quoted: a footer, a lone `<cite>`, also in a last paragraph of its own."""
    children = [child for child in element if isinstance(child.tag, str)]
    for child in children:
        if child.tag in ("footer", "cite"):
            return child
    last = children[-1] if children else None
    if last is not None and last.tag == "p" and not (last.text or "").strip():
        inner = [child for child in last if isinstance(child.tag, str)]
        if len(inner) == 1 and inner[0].tag == "cite" and not (inner[0].tail or "").strip():
            return last
    return None


def _without_dash(words: Inline) -> Inline:
    """The story puts the dash itself; and a `<cite>` is slanted by itself."""
    runs = [
        Text(run.text, run.marks - {Simple.EMPHASIS}) if isinstance(run, Text) and _all_slanted(words) else run
        for run in words
    ]
    if runs and isinstance(runs[0], Text):
        runs[0] = Text(_DASH.sub("", runs[0].text), runs[0].marks)
    return inline(runs)


def _all_slanted(words: Inline) -> bool:
    return all(Simple.EMPHASIS in run.marks for run in words if isinstance(run, Text) and run.text.strip())


def read_box(walker: Walker, element: _Element, marks: Marks) -> Iterator[Block]:
    """Our own fact box, copied from a preview."""
    match = _KIND.search(element.get("class", ""))
    title: Inline = ()
    for child in element:
        if child.tag == "p" and figures.has_class(child, "box-title"):
            walker.skip.add(child)
            title = words_of(walker.read(child, marks))
    blocks = walker.read(element, marks)
    if blocks or title:
        yield Box(match[1] if match else "fact", title, blocks)


def read_figure(walker: Walker, element: _Element, marks: Marks) -> Iterator[Block]:
    """What the figure shows, with its caption where that has a place, else the caption as a paragraph."""
    if figures.is_embed(element):
        url, title = figures.embed_address(element)
        if url:
            yield Embed(url, title)
            return
    inner = [figure for figure in element.iter("figure") if figure is not element]
    if not inner:
        yield from _figure(walker, element, marks)
        return
    blocks = walker.read(element, marks)
    pictures = tuple(block for block in blocks if isinstance(block, Figure))
    if pictures:
        yield Gallery(pictures)
    yield from (block for block in blocks if not isinstance(block, Figure))


def _figure(walker: Walker, element: _Element, marks: Marks) -> Iterator[Block]:
    label = element.find(".//figcaption")
    credit, caption = "", ()  # type: tuple[str, Inline]
    if label is not None:
        credit = _take_credit(walker, label)
        caption = words_of(walker.read(label, marks))
        walker.skip.add(label)
    blocks = list(walker.read(element, marks))
    first = blocks[0] if blocks else None
    if isinstance(first, Figure):
        blocks[0] = replace(first, caption=caption, credit=credit)
    elif isinstance(first, Quote | PullQuote) and not first.attribution:
        blocks[0] = replace(first, attribution=_without_dash(caption))
    elif isinstance(first, Table) and not first.caption:
        blocks[0] = replace(first, caption=caption)
    elif plain(caption).strip():
        blocks.append(Paragraph((*caption, *((Text(f" {credit}"),) if credit else ()))))
    yield from blocks


def _take_credit(walker: Walker, label: _Element) -> str:
    for span in label.iter("span"):
        if figures.has_class(span, "credit", "image-credit", "photo-credit"):
            walker.skip.add(span)
            return " ".join(span.text_content().split())
    return ""
