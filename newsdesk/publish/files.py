"""Files that readers may open at any moment: each is replaced whole, never half written."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from newsdesk.publish.errors import SiteTrouble
from newsdesk.words import _, why


def write_whole(path: Path, data: bytes) -> None:
    """`data` at `path`, all or nothing, on the disk when this returns. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part", delete=False) as file:
            unfinished = Path(file.name)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        # a temporary file is its owner's alone; a web server must be able to read this one
        unfinished.chmod(0o644)
        unfinished.replace(path)
    except OSError:
        if unfinished is not None:
            unfinished.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Bring to the disk which names the folder has. Raises OSError."""
    if sys.platform == "win32" or not folder.is_dir():
        return
    file = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def unwritable(folder: Path, error: OSError) -> SiteTrouble:
    """What a refusal of the system means for the person."""
    return SiteTrouble(
        _("newsdesk cannot write to {path}: {reason}.").format(path=folder, reason=why(error)),
        _("The site stands as it was, and so does the article."),
        _("Make the folder writable or free some space, then retry."),
    )


def unfinished(folder: Path, error: OSError) -> SiteTrouble:
    """A change that counts already could not be finished yet: on Windows by a file that a reader has open."""
    return SiteTrouble(
        _("newsdesk cannot finish the change of {path} yet: {reason}.").format(path=folder, reason=why(error)),
        _("It is noted there and goes on by itself; the article stays as it was."),
        retry=True,
    )
