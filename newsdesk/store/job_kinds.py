"""What a job of the outbox is to do."""

from __future__ import annotations

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
