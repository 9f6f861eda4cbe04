"""What is known of a post from the bytes that the site has of it, for the blocks that must be written anew."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from newsdesk.story.read_site import SiteContent
from newsdesk.story.read_site.inline import link_of
from newsdesk.story.read_site.tree_of_html import COMMENT, attributes_of
from newsdesk.story.tree import Mark, Raw, RawInline, inlines, walk

_LINK = re.compile(r"<a\s[^<>]*>", re.IGNORECASE)
_BRACKETS = re.compile(r"\[[^\[\]<>]*\]")
_ESCAPED = re.compile(r"&#91;((?:(?!&#91;)[^\[\]<>])*+)\]")


@dataclass(frozen=True, slots=True)
class Known:
    """`tags`: of links, as the site has them (with `target`, `rel` and what else a mark does not hold). `inline` and
    `raw`: foreign markup that is the site's own and goes back to it as it is. `brackets`: its shortcodes, and words in
    brackets. `note_ids`: the ids of notes by their names.
    """

    tags: Mapping[Mark, str] = field(default_factory=dict)
    inline: frozenset[str] = frozenset()
    raw: frozenset[str] = frozenset()
    brackets: frozenset[str] = frozenset()
    note_ids: Mapping[str, str] = field(default_factory=dict)

    def with_shortcodes(self, html: str) -> str:
        """`html` with the brackets that the site has as they are there: escaped they would run no more."""
        if not self.brackets:
            return html
        return _ESCAPED.sub(lambda match: f"[{match[1]}]" if f"[{match[1]}]" in self.brackets else match[0], html)


NOTHING = Known()


def known_of(site: SiteContent) -> Known:
    """What the post `site` tells."""
    tags: dict[Mark, str] = {}
    for tag in _LINK.findall(site.content):
        link = link_of(tag)
        if link.url and not set(attributes_of(tag[2:])) <= {"href", "title"}:
            tags.setdefault(link, tag)
    blocks = list(walk(site.story))
    runs = (run for block in blocks for words in inlines(block) for run in words)
    return Known(
        tags,
        frozenset(run.source for run in runs if isinstance(run, RawInline)),
        frozenset(block.source for block in blocks if isinstance(block, Raw)),
        frozenset(_BRACKETS.findall(re.sub(COMMENT, "", site.content))),
        {name: number for number, name in site.note_names.items()},
    )
