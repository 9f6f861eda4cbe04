"""What every place to publish to fulfils, and what it is given.

An endpoint says which steps a job takes, and carries out one at a time. The courier writes down each before and after
it is done, so a job that was cut off anywhere goes on where it stood. A step is done again whenever nobody knows
whether it was: it must find what it made before, not make it twice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any, Protocol

from newsdesk.publish.errors import (
    Conflict,
    Embargoed,
    Gone,
    NetworkAway,
    NoHeadline,
    NoRight,
    NoSuchSite,
    NotPrivate,
    NotWordPress,
    PictureMissing,
    PublishError,
    SiteTrouble,
    WrongPassword,
)
from newsdesk.store.job_records import JobKind
from newsdesk.store.records import Article, MediaItem, RemotePost, Section, Site
from newsdesk.store.site_options import SiteMap, SiteOptions
from newsdesk.story.tree import Story

__all__ = [
    "Attempt",
    "Capabilities",
    "Conflict",
    "Embargoed",
    "Endpoint",
    "Gone",
    "NetworkAway",
    "NoHeadline",
    "NoRight",
    "NoSuchSite",
    "NotPrivate",
    "NotWordPress",
    "Parcel",
    "PictureMissing",
    "PlannedStep",
    "PublishError",
    "Result",
    "Results",
    "SiteTrouble",
    "WrongPassword",
]

Result = dict[str, Any]
"""What a step leaves for later steps: JSON."""
Results = Mapping[str, Result]
"""The results of the steps done so far, by name."""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """`network`: it lies beyond this computer. `schedules`: it can hold a story back until its time has come.

    `at_once`: how many steps that may be carried `beside` others it takes at a time.
    """

    network: bool
    schedules: bool
    at_once: int = 1


@dataclass(frozen=True, slots=True)
class Parcel:
    """One article as it is to stand on one site.

    `key` names the job for ever, `kind` says what it is to do. `post` is what was last seen of the article there, None
    at first. `sections` leads from the outermost section to the article's own. `dateline` is ready to print. `pictures`
    are the SHA-256 of all pictures and files of the story, each once, the lead picture first. `media` and `read` give
    their facts and bytes; both raise PictureMissing. `options`: what a person chose for the site. `map`: where the
    desk's own stand on it.
    """

    key: str
    kind: JobKind
    article: Article
    story: Story
    site: Site
    post: RemotePost | None
    sections: tuple[Section, ...]
    dateline: str
    pictures: tuple[str, ...]
    media: Callable[[str], MediaItem]
    read: Callable[[str], bytes]
    options: SiteOptions = field(default_factory=SiteOptions)
    map: SiteMap = field(default_factory=SiteMap)


class Attempt(Enum):
    """What is known of earlier attempts at a step.

    FIRST: there was none. IN_DOUBT: one was cut off, and may still reach the site. WAITED: one was cut off so long ago
    that whatever it did is there to be seen.
    """

    FIRST = 1
    IN_DOUBT = 2
    WAITED = 3


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """`makes`: it makes something new on the site, so a cut-off attempt is given time before a new one.

    `public`: what readers see is other after it, so a job that was begun is carried to its end from there on.
    `beside`: it may be carried at once with those next to it that may be, too.
    """

    name: str
    makes: bool = False
    public: bool = False
    beside: bool = False


class Endpoint(Protocol):
    """A place to publish to. Its methods may be slow and raise PublishError."""

    capabilities: Capabilities

    def plan(self, parcel: Parcel) -> tuple[PlannedStep, ...]:
        """The steps in their order. The same parcel gives the same steps."""
        ...

    def carry_out(self, step: PlannedStep, parcel: Parcel, results: Results, attempt: Attempt) -> Result:
        """Do `step`, or find that it was done."""
        ...

    def receipt(self, parcel: Parcel, results: Results) -> RemotePost:
        """What stands on the site when all steps are done."""
        ...

    def look_again(self, known: RemotePost) -> tuple[RemotePost, datetime]:
        """A post as it stands on the site now, and the site's own clock."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...
