"""Exit codes, in one place: `newsdesk --help` says the same."""

from __future__ import annotations

import errno

from newsdesk.errors import NewsdeskError
from newsdesk.words import _, together, why

DONE = 0
FOUND = 1
"""The answer needs somebody: `check`, `verify` or `doctor` found something, `search` nothing, a file did not come."""
USAGE = 2
"""The command line is wrong, or names a story, a site or a file that is not there, or several."""
REFUSED = 3
FAILED = 4
WAITS = 5
"""The story is safe in the outbox, and not at the site yet."""
INTERRUPTED = 130
PIPE_CLOSED = 141


class Unknown(NewsdeskError):
    """What was named is not there, or several things are meant."""


class Refused(NewsdeskError):
    """newsdesk will not do that as it was asked."""


def code_of(error: NewsdeskError) -> int:
    """Of what ended a command."""
    from newsdesk.desk.backups import InUse
    from newsdesk.desk.pull import PulledElsewhere
    from newsdesk.publish.errors import Conflict, Gone, NoHeadline, NotThereYet
    from newsdesk.store.errors import AlreadyHere, NameMissing, NotAStore, NotThere, SentAgainSince, StoreTooNew

    if isinstance(error, Unknown | NotThere):
        return USAGE
    refusals = (
        Refused, StoreTooNew, NotAStore, AlreadyHere, NameMissing, SentAgainSince, NoHeadline, NotThereYet, Conflict,
        Gone, InUse, PulledElsewhere,
    )  # fmt: skip
    return REFUSED if isinstance(error, refusals) else FAILED


def words_of(error: NewsdeskError) -> str:
    """What ended a command. A window goes on trying to save, a command does not."""
    from newsdesk.store.errors import StoreUnwritable

    if isinstance(error, StoreUnwritable):
        meaning = _("What was saved before is untouched; nothing more was saved.")
        return together(error.what, meaning, _("Mend that, and try again."))
    return str(error)


def of_system(error: OSError) -> NewsdeskError:
    """What the system refused, in words for the person."""
    reason = why(error)
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        advice = _("Free some space, and try again.")
    else:
        advice = _("Try again; with another file or folder if it is that one.")
    where = f"{error.filename}: " if error.filename else ""
    return NewsdeskError(f"{where}{reason}.", _("The stories are as they were saved."), advice)
