"""Where sections stand in their tree: the way to each, which tells two of one name apart, and those below one."""

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


def below(sections: Iterable[Section], id: int) -> tuple[int, ...]:
    """Ids of all sections under this one, at any depth, in the order of `sections`: parents before their children."""
    found = [id]
    for section in sections:
        if section.parent in found:
            found.append(section.id)
    return tuple(found[1:])
