"""What the desk tells its windows: a fact ("article 7 changed"), never an order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ChangeKind = Literal[
    "article",
    "job",
    "site",
    "media",
    "section",
    "author",
    "settings",
    "network",
    "note",
    "snippet",
    "word",
    "revision",
    "search",
    "tag",
    "template",
    "backup",
]


@dataclass(frozen=True, slots=True)
class Change:
    """`id` is 0 where many things of a kind may have changed; notes and revisions are told by the id of their article.
    `progress` (0 to 1) accompanies a running job, and while its `step` uploads something `sent` of `whole` bytes.
    `elsewhere`: another program made it.
    """

    kind: ChangeKind
    id: int = 0
    progress: float | None = None
    step: str = ""
    sent: int = 0
    whole: int = 0
    elsewhere: bool = False
