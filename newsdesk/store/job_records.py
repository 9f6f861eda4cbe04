"""Jobs of the outbox: what each is to do, what a person asked of it, and what it did. Plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class JobKind(StrEnum):
    """PUBLISH: the story is to stand there as it is now. PENDING: it waits there for an editor's review.

    WITHDRAW: no reader sees it any more, the site keeps it as a draft. TRASH: into the site's trash. RESTORE: out of
    the trash or of the drafts, and published as it is now.
    """

    PUBLISH = "publish"
    PENDING = "pending"
    WITHDRAW = "withdraw"
    TRASH = "trash"
    RESTORE = "restore"

    @property
    def sends(self) -> bool:
        """Whether it brings the story's text to the site."""
        return self in {JobKind.PUBLISH, JobKind.PENDING, JobKind.RESTORE}


class Wish(StrEnum):
    """What a person wants of a job that is still to be done: a running one heeds it before its next step."""

    NONE = ""
    PAUSE = "pause"
    CANCEL = "cancel"


class JobState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a job does on a site. `result` is JSON that later steps and later runs read."""

    name: str
    state: str = "todo"
    result: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """What is done with one revision on one site. `key` goes into the slug by which the post is found again.

    `became`: the post's status since, in WordPress's words, "" where a later job went there; `goes_live`: its time.
    """

    id: int
    key: str
    article: int
    site: int
    revision: int
    state: JobState
    kind: JobKind = JobKind.PUBLISH
    headline: str = ""
    site_name: str = ""
    steps: tuple[Step, ...] = ()
    attempts: int = 0
    not_before: datetime | None = None
    error: str = ""
    advice: str = ""
    conflict: bool = False
    link: str = ""
    created: datetime | None = None
    finished: datetime | None = None
    wish: Wish = Wish.NONE
    became: str = ""
    goes_live: datetime | None = None

    @property
    def paused(self) -> bool:
        """It waits for a person to let it go on."""
        return self.state is JobState.WAITING and self.wish is Wish.PAUSE


@dataclass(frozen=True, slots=True)
class LogLine:
    """A request to the site, or what the courier decided. It holds no secret and no words of the story."""

    at: datetime
    line: str
