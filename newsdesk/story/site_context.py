"""What a post says beside the story, and what the site has of it already."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass

from newsdesk.story.remote_picture import remote_picture
from newsdesk.story.tree import Footnote, Story

_NOTES = uuid.UUID("6a1e4f0c-1a0b-5f3e-9c61-0b1f0d8b7a52")
"""The namespace of notes' ids: a note keeps its id from one publish to the next."""


@dataclass(frozen=True, slots=True)
class SitePicture:
    """A picture or file on the site. `size`: WordPress's name of the size that `url` serves. `id` is 0 and `size` ""
    for one that the site's library does not know."""

    id: int
    url: str
    size: str = "full"


@dataclass(frozen=True, slots=True)
class BlocksContext:
    """What the markup says beside the story.

    `picture` gives the site's copy of a picture or file by its SHA-256. `byline` becomes a paragraph of its own at the
    top, `dateline` runs into the first paragraph. `language`: of the story. `footnotes`: the site has core's notes
    (WordPress 6.3 on). `key` names the article, for ids that stay the same. `classic`: a new post is written as classic
    HTML; one that is there keeps the form it has.
    """

    picture: Callable[[str], SitePicture]
    dateline: str = ""
    byline: str = ""
    direction: str = "ltr"
    language: str = "en"
    footnotes: bool = True
    key: str = ""
    classic: bool = False

    def copy_of(self, source: str) -> SitePicture:
        """The site's copy of a picture that the desk has, or that it never fetched."""
        remote = remote_picture(source)
        return SitePicture(remote.id, remote.url, remote.size) if remote else self.picture(source)


@dataclass(frozen=True, slots=True)
class Blocks:
    """`content` of the post, and its `footnotes`: the JSON of core's notes, "" where there are none."""

    content: str
    footnotes: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """The post as the site has it: its raw `content`, its `footnotes`. `sha_of`: the SHA-256 of the story's picture
    that is the site's with an id and an address, "" for none."""

    content: str
    footnotes: str = ""
    sha_of: Callable[[int, str], str] = lambda _id, _url: ""


def note_id(note: str, key: str) -> str:
    """The id that a note of the article `key` gets on a site."""
    return str(uuid.uuid5(_NOTES, f"{key}/{note}"))


def note_names(story: Story, key: str) -> dict[str, str]:
    """The story's own names of its notes by the ids that newsdesk gave them on a site."""
    return {note_id(block.note, key): block.note for block in story if isinstance(block, Footnote)}
