"""Markdown of other programs: raw markup in it that could run something goes. All else stays, byte for byte."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from newsdesk.story.tree import Raw, RawInline

_RUNS = re.compile(
    r"<\s*/?\s*(?:script|iframe|frame|object|embed|applet|form|style|link|meta|base|svg|math)\b|<[^<>]*?\son[a-z]+\s*="
    r"|(?:java|vb)script\s*:",
    re.IGNORECASE,
)


def clean(body: str) -> tuple[str, int]:
    """The body, and how many pieces of it were changed. Code that only shows such markup is left alone."""
    if _RUNS.search(body) is None:
        return body, 0
    from newsdesk.story.clean_html import clean_html
    from newsdesk.story.read_markdown import read_units

    parts = []
    changed = 0
    for unit in read_units(body):
        source = unit.source
        if _RUNS.search(source) and any(_RUNS.search(raw) for raw in _raw(unit.nodes)):
            text = source.rstrip("\n")
            source = clean_html(text) + source[len(text) :]
            changed += 1
        parts.append(source)
    return "".join(parts), changed


def _raw(value: object) -> Iterator[str]:
    """The sources of all raw markup in these nodes."""
    if isinstance(value, Raw | RawInline):
        yield value.source
    elif isinstance(value, tuple):
        for one in value:
            yield from _raw(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _raw(getattr(value, field.name))
