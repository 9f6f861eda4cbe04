"""What a person asked of a job, and what a job did: values of the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Wish(StrEnum):
    """What a person wants of a job that is still to be done: a running one heeds it before its next step."""

    NONE = ""
    PAUSE = "pause"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class LogLine:
    """A request to the site, or what the courier decided. It holds no secret and no words of the story."""

    at: datetime
    line: str
