"""Directives: comments of one line that say of the block below what Markdown has no words for.

`<!-- dir="rtl" -->`, `<!-- gallery -->`, `<!-- p -->`; `<!-- -->` only keeps apart what would grow together.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from newsdesk.story.entities import decode, encode
from newsdesk.story.tree import (
    PLAIN,
    Align,
    Attributes,
    Block,
    Code,
    Embed,
    Figure,
    Footnote,
    Gallery,
)

SEPARATOR = "<!-- -->"
EMPTY_PARAGRAPH = "p"


@dataclass(frozen=True, slots=True)
class Directive:
    """`word` is "", "p", "gallery" or "code"; `pairs` the attributes; `source` the comment itself."""

    word: str
    pairs: Mapping[str, str]
    source: str

    @property
    def separates(self) -> bool:
        return not self.word and not self.pairs

    @property
    def complete(self) -> bool:
        """It stands for something without a block below."""
        return self.separates or self.word == EMPTY_PARAGRAPH

    @property
    def attributes(self) -> Attributes:
        pairs = self.pairs
        return Attributes(
            pairs.get("dir", ""), Align(pairs.get("align", "")), pairs.get("class", ""), pairs.get("id", "")
        )

    def applied(self, block: Block) -> Block | None:
        """`block` with what this says of it; None where it says something that such a block cannot be."""
        if isinstance(block, Footnote):
            return None
        block = replace(block, attributes=self.attributes)
        if not self.pairs.keys().isdisjoint(_CARD):
            picture = self.pairs.get("picture", "")
            if not isinstance(block, Embed) or not _PICTURE.fullmatch(picture):
                return None
            title, site = self.pairs.get("title", ""), self.pairs.get("site", "")
            block = replace(block, title=title, site=site, picture=picture.removeprefix(_MEDIA))
        if self.word == "gallery":
            return replace(_gallery(block), attributes=self.attributes) if isinstance(block, Figure) else None
        if self.word == "code":
            return replace(block, language=self.pairs.get("lang", "")) if isinstance(block, Code) else None
        return block


def parse_directive(line: str) -> Directive | None:
    """The directive that `line` is, None where it is another comment or anything else."""
    match = _DIRECTIVE.match(line)
    if not match or match["word"] not in _KEYS:
        return None
    pairs = {}
    for name, value in _PAIR.findall(match["pairs"]):
        decoded = decode(value)
        if name not in _KEYS[match["word"]] or name in pairs or decoded not in _VALUES.get(name, (decoded,)):
            return None
        pairs[name] = decoded
    return Directive(match["word"], pairs, line.strip())


def write_card(embed: Embed) -> str:
    """The directive for an embedded page: what its card says."""
    picture = embed.picture and _MEDIA + embed.picture
    return write_directive(embed.attributes, title=embed.title, site=embed.site, picture=picture)


def write_directive(attributes: Attributes, word: str = "", **pairs: str) -> str:
    """The directive for `attributes` and more, "" where nothing is to be said."""
    given = {
        "dir": attributes.direction,
        "align": attributes.align.value,
        "class": attributes.css_class,
        "id": attributes.anchor,
        **pairs,
    }
    written = [word, *(f'{name}="{encode(value, _KEPT)}"' for name, value in given.items() if value)]
    inside = " ".join(filter(None, written))
    return f"<!-- {inside} -->" if inside else ""


_COMMON = frozenset({"dir", "align", "class", "id"})
_CARD = frozenset({"title", "site", "picture"})
_MEDIA = "media:"
_PICTURE = re.compile(rf"(?:{_MEDIA}[0-9a-f]{{64}})?")
_KEYS = {
    "": _COMMON | _CARD,
    EMPTY_PARAGRAPH: _COMMON,
    "gallery": _COMMON,
    "code": _COMMON | {"lang"},
}
_VALUES = {"dir": ("ltr", "rtl"), "align": tuple(align.value for align in Align if align)}
_KEPT = " .,:;/+#()?'"
_DIRECTIVE = re.compile(r"[ ]{0,3}<!--[ ]*(?P<word>[a-z]*)(?P<pairs>(?:[ ]+[a-z]+=\"[^\"\n<>]*\")*)[ ]*-->[ ]*$")
_PAIR = re.compile(r"([a-z]+)=\"([^\"]*)\"")


def _gallery(figure: Figure) -> Gallery:
    return Gallery((replace(figure, attributes=PLAIN),))
