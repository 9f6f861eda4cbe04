"""Footnotes: an address that leads to a place in the page from where another leads back.

So they are written by Word (`_ftn1`, `_ftnref1`), LibreOffice (`sdfootnote1sym`), Google Docs (`ftnt1`), WordPress,
pandoc and by us. The rule needs no names; names only tell what is left of a note whose other half was not copied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element


_NOTE = re.compile(r"(?:_?(?:ftn|edn|sdfootnote|sdendnote|fn|footnote|endnote)|note-)(?!ref)[\w:.-]*", re.IGNORECASE)
_BACK = re.compile(
    r"_?(?:ftnref|ednref|ftnt_ref|fnref|noteref-|sd(?:foot|end)note\d+anc|cmnt_ref)[\w:.-]*", re.IGNORECASE
)
_SOURCE = re.compile("cite_(?:note|ref)")  # Wikipedia's: dropped in the text, a list of its own below it
_COMMENT = re.compile(r"cmnt\d+")
_LONGEST_MARK = 8  # characters of "[12]", "*", "note 3"
_BODY = re.compile(r"(?:ftn|edn|sdfootnote|sdendnote)\d+")


@dataclass(slots=True)
class Notes:
    """`references`: the elements that stand for a reference, with the id of the note. `bodies`: what notes say, in the
    order of the references. `back`: links back, to be left out. `orphans`: references without a note."""

    references: dict[_Element, str] = field(default_factory=dict)
    bodies: dict[_Element, str] = field(default_factory=dict)
    back: set[_Element] = field(default_factory=set)
    orphans: set[_Element] = field(default_factory=set)
    comments: set[_Element] = field(default_factory=set)  # of Google Docs: references and what they say


def find_notes(body: _Element) -> Notes:
    notes = Notes()
    links = [(a, target) for a in body.iter("a") if (target := _fragment(a)) and not _SOURCE.match(target)]
    if not links:
        return notes
    places = _places(body)
    order = {a: number for number, (a, _) in enumerate(links)}
    leads_back: dict[_Element, dict[str, int]] = {}
    for a, target in links:
        if a in notes.back:
            continue
        there = places.get(target)
        container = None if there is None else _container(there)
        if _COMMENT.fullmatch(target):
            notes.comments.add(a)
            notes.comments.update(() if container is None else (container,))
        elif container is not None and _is_reference(a, container, order, leads_back):
            notes.references[a] = notes.bodies.setdefault(container, str(len(notes.bodies) + 1))
            notes.back.update(x for x in container.iter("a") if _fragment(x) in _names(a))
        elif _BACK.fullmatch(target):
            notes.back.add(a)
        elif _NOTE.fullmatch(target):
            notes.orphans.add(a)
    return notes


def _is_reference(
    a: _Element, container: _Element, order: dict[_Element, int], leads_back: dict[_Element, dict[str, int]]
) -> bool:
    """Whether `container`, where the short link `a` leads, has a link back to it and stands behind it."""
    if len(a.text_content().strip()) > _LONGEST_MARK or any(around is container for around in a.iterancestors()):
        return False
    if container not in leads_back:
        leads_back[container] = {_fragment(other): order.get(other, -1) for other in container.iter("a")}
    return any(leads_back[container].get(name, -1) > order[a] for name in _names(a))


def _fragment(a: _Element) -> str:
    """The place in its own page that the link leads to. (Word and Docs write the whole address.)"""
    href = a.get("href", "")
    return href.rpartition("#")[2].strip() if "#" in href else ""


def _places(body: _Element) -> dict[str, _Element]:
    places: dict[str, _Element] = {}
    for element in body.iter():
        if isinstance(element.tag, str):
            for name in (element.get("id"), element.get("name")):
                if name:
                    places.setdefault(name, element)
    return places


def _container(place: _Element) -> _Element | None:
    """The element that says what the note says: its own, or the nearest around its mark."""
    near: _Element | None = None
    element: _Element | None = place
    for _ in range(8):
        if element is None or element.tag in ("body", "ol", "ul", "table"):
            break
        if element.tag == "div" and (
            _BODY.fullmatch(element.get("id", "")) or "mso-element:" in element.get("style", "")
        ):
            return element
        if near is None and element.tag in ("li", "p", "div", "aside", "section"):
            near = element
        if element.tag == "li":
            return element
        element = element.getparent()
    return near


def _names(a: _Element) -> set[str]:
    """What a link back to this reference may name: it, or what is close around it or in it."""
    around = [a, *a, *_upwards(a, 2)]
    return {name for element in around for name in (element.get("id"), element.get("name")) if name}


def _upwards(element: _Element, steps: int) -> Iterator[_Element]:
    parent = element.getparent()
    while parent is not None and steps and parent.tag in ("sup", "span", "font", "small"):
        yield parent
        parent, steps = parent.getparent(), steps - 1
