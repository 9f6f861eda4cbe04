"""Sections told apart where they stand in one list: two may have one name under two others."""

from __future__ import annotations

from collections.abc import Iterable

from newsdesk.store.records import Section

ARROW = " › "


def paths(sections: Iterable[Section]) -> dict[int, str]:
    """By id the name with the names of those over it: "Sports › Cricket"."""
    known = {section.id: section for section in sections}

    def path(section: Section) -> str:
        over = known.get(section.parent) if section.parent is not None else None
        return section.name if over is None else path(over) + ARROW + section.name

    return {id: path(section) for id, section in known.items()}
