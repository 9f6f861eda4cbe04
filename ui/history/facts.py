"""Facts that differ between two versions, in one line of words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ui.history.shown import tr
from ui.theme.elided import shortened

if TYPE_CHECKING:
    from newsdesk.desk.comparison import FactChange

_WORDLESS = ("lead_picture",)  # nobody reads a hash
_LONGEST = 60


def facts_words(facts: Sequence[FactChange]) -> str:
    """ "Also changed: section China → Pakistan; tags none → Trade"."""
    if not facts:
        return ""
    names = {
        "section": tr("section"),
        "kicker": tr("kicker"),
        "authors": tr("byline"),
        "tags": tr("tags"),
        "dateline": tr("dateline"),
        "language": tr("language"),
        "lead_picture": tr("lead picture"),
        "seo_title": tr("title for search engines"),
        "seo_description": tr("description for search engines"),
    }
    parts = []
    for fact in facts:
        name = names[fact.name]
        if fact.name in _WORDLESS:
            parts.append(name)
        else:
            parts.append(f"{name} {_cut(fact.old)} → {_cut(fact.new)}")
    return tr("Also changed: {facts}").format(facts="; ".join(parts))


def _cut(words: str) -> str:
    if not words:
        return tr("none")
    return shortened(words, _LONGEST)
