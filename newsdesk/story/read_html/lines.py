"""A page of a PDF viewer: one placed element a line. Lines become paragraphs again."""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from newsdesk.story.read_html.style import parse_style
from newsdesk.story.tree import Paragraph, Text

if TYPE_CHECKING:
    from lxml.etree import _Element


_FEWEST = 3
_HYPHEN = re.compile(r"(?<=\w)[-\u2010]$")
_ENDS = re.compile(r"[.!?:…。！？۔؟][\"'”’»)\]]*$")
_PIXELS = re.compile(r"(?:calc\()?[^\d]*(\d+(?:\.\d+)?)")
Line = tuple[str, float | None]  # words, and how far down the page they stand


def placed_lines(body: _Element) -> list[Line] | None:
    """The lines of a page whose text is placed line by line; None for any other page."""
    spans = [element for element in body.iter("span", "div") if _is_placed(element)]
    if len(spans) < _FEWEST:
        return None
    words = sum(len(element.text_content()) for element in spans)
    if words < 0.8 * len("".join(body.itertext()).strip()):
        return None
    lines: list[Line] = []
    for element in spans:
        text, top = " ".join(element.text_content().split()), _top(element)
        if lines and top is not None and lines[-1][1] is not None and abs(top - lines[-1][1]) < 1:
            lines[-1] = (f"{lines[-1][0]} {text}".strip(), top)  # a line in several pieces
        elif text or lines:
            lines.append((text, top))
    return lines


def _is_placed(element: _Element) -> bool:
    if len(element) and any(child.tag in ("span", "div", "p") for child in element):
        return False
    style = parse_style(element.get("style", ""))
    return style.get("position") == "absolute" or (
        element.get("role") == "presentation" and ("left" in style or "top" in style)
    )


def _top(element: _Element) -> float | None:
    match = _PIXELS.match(parse_style(element.get("style", "")).get("top", ""))
    return float(match[1]) if match else None


def reflow(lines: list[Line]) -> list[Paragraph]:
    """Paragraphs end at a gap, at an empty line, or at a short line that ends a sentence."""
    full = median(len(text) for text, _ in lines if text) if any(text for text, _ in lines) else 0
    tops = [top for _, top in lines if top is not None]
    steps = [below - above for above, below in pairwise(tops) if below > above]
    step = median(steps) if steps else 0.0
    out: list[str] = []
    words = ""
    for number, (text, top) in enumerate(lines):
        words = _joined(words, text)
        below = lines[number + 1] if number + 1 < len(lines) else ("", None)
        gap = top is not None and below[1] is not None and step and not 0 <= below[1] - top <= 1.5 * step
        short = len(text) < 0.75 * full and _ENDS.search(text) is not None
        if not below[0] or gap or short:
            out.append(words)
            words = ""
    return [Paragraph((Text(text),)) for text in out if text.strip()]


def _joined(words: str, text: str) -> str:
    if not words or not text:
        return words or text
    if _HYPHEN.search(words) and text[0].islower():
        return words[:-1] + text
    return f"{words} {text}"
