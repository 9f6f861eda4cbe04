"""What comes of reading foreign HTML: a story, the pictures that were in it, and what was left out, in numbers."""

from __future__ import annotations

from dataclasses import dataclass

from newsdesk.story.tree import Story


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that stood in the HTML itself. `data` is as it came: unchecked."""

    data: bytes
    name: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Dropped:
    """How many of each were left out.

    `pictures`: on the web, not fetched. `links`: addresses that run something (their words stay).
    `comments`, `deletions`: of a word processor that tracks changes. `notes`: references whose note did not come along.
    `characters`: text beyond the bound. `flattened`: 1 where there was too much markup, and only the words were taken.
    """

    scripts: int = 0
    frames: int = 0
    pictures: int = 0
    links: int = 0
    comments: int = 0
    deletions: int = 0
    notes: int = 0
    characters: int = 0
    flattened: int = 0


@dataclass(frozen=True, slots=True)
class HtmlStory:
    """`files`: addresses of pictures in files ("file:///…"), as office suites name them. Whether they may be read is
    for the caller to say."""

    story: Story
    pictures: tuple[Picture, ...] = ()
    files: tuple[str, ...] = ()
    dropped: Dropped = Dropped()
