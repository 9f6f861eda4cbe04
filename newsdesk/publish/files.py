"""Files that readers may open at any moment: each is replaced whole, never half written."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from newsdesk.publish.errors import SiteTrouble
from newsdesk.words import _


def write_whole(path: Path, data: bytes) -> None:
    """`data` at `path`, all or nothing. Raises SiteTrouble."""
    unfinished: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part", delete=False) as file:
            unfinished = Path(file.name)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        # a temporary file is its owner's alone; a web server must be able to read this one
        unfinished.chmod(0o644)
        unfinished.replace(path)
    except OSError as error:
        if unfinished is not None:
            unfinished.unlink(missing_ok=True)
        raise unwritable(path, error) from error


def claim(path: Path) -> bool:
    """Make `path`, empty; False where there is such a file. Of several who try at once one succeeds.

    Raises SiteTrouble.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(exist_ok=False)
    except FileExistsError:
        return False
    except OSError as error:
        raise unwritable(path, error) from error
    return True


def unwritable(path: Path, error: OSError) -> SiteTrouble:
    """What a refusal of the system means for the person."""
    return SiteTrouble(
        _("newsdesk cannot write to {path}: {reason}.").format(
            path=path.parent, reason=error.strerror or type(error).__name__
        ),
        _("The page was not published; the article stays as it was."),
        _("Make the folder writable or free some space, then retry."),
    )
