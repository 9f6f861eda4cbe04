"""What comes of reading a post of a site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from newsdesk.story.tree import Story


class Role(StrEnum):
    """What a block is to the article. All but BODY are facts that newsdesk put into the text, and no part of it."""

    BODY = ""
    BYLINE = "byline"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class SiteBlock:
    """One block of the post: its own bytes are `content[start:end]`. Between two blocks there is white space only.

    `name`: "paragraph", "acme/poll"; "" in classic HTML. `nodes` is () for what is no body. `inner`: the blocks in it,
    where it is a container that newsdesk understands; their places are those in the whole content.
    """

    start: int
    end: int
    name: str
    nodes: Story
    role: Role = Role.BODY
    inner: tuple[SiteBlock, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteContent:
    """`story`: the nodes of all blocks, then what the footnotes say. `note_names`: the notes' names by their ids on the
    site. `has_blocks`: not classic HTML alone."""

    content: str
    footnotes: str
    blocks: tuple[SiteBlock, ...]
    story: Story
    byline: str = ""
    dateline: str = ""
    note_names: Mapping[str, str] = field(default_factory=dict)

    @property
    def has_blocks(self) -> bool:
        return "<!-- wp:" in self.content

    def source(self, block: SiteBlock) -> str:
        """The bytes of `block`."""
        return self.content[block.start : block.end]
