"""Zip files from elsewhere: looked at before anything is unpacked, and never beyond the folder that is given."""

from __future__ import annotations

import errno
import shutil
import stat
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from newsdesk.errors import NewsdeskError
from newsdesk.words import _, why

MOST_FILES = 300_000
LARGEST = 20_000_000_000  # bytes, unpacked
_SMALL = 50_000_000  # bytes that any zip may hold, however tightly packed
_TIGHTEST = 200  # times; text packs 4 to 10 times, a bomb a thousand times
_NO_WAY_ON = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EIO)
_NOT_IN_NAMES = frozenset('<>:"|?*')


class ZipRefused(NewsdeskError):
    """This zip is damaged, or would fill the disk."""


def opened(path: Path) -> zipfile.ZipFile:
    """Raises ZipRefused where it is no zip, is damaged, or holds more than it should."""
    try:
        file = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise ZipRefused(_("It is no zip file, or a damaged one."), _("It was left out.")) from error
    try:
        check(file, path.stat().st_size)
    except BaseException:
        file.close()
        raise
    return file


def unpack(file: zipfile.ZipFile, folder: Path, step: Callable[[], None] = lambda: None) -> tuple[str, ...]:
    """All that may be unpacked, into `folder`; the names of what may not: paths that lead out of it, links, names that
    no file can have here. `step` is called before each. Raises ZipRefused.
    """
    refused = []
    room = folder.resolve()
    for member in file.infolist():
        step()
        if member.is_dir():
            continue
        target = _target(room, member)
        if target is None:
            refused.append(member.filename)
            continue
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with file.open(member) as source, target.open("wb") as out:
                shutil.copyfileobj(source, out, 1 << 20)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
            # RuntimeError: it needs a password
            raise ZipRefused(
                _("{name} in it is damaged or locked.").format(name=member.filename[:80]), _("It was left out.")
            ) from error
        except OSError as error:
            target.unlink(missing_ok=True)
            if error.errno in _NO_WAY_ON:
                reason = why(error)
                raise ZipRefused(_("It cannot be unpacked: {reason}.").format(reason=reason)) from error
            refused.append(member.filename)
    return tuple(refused)


def check(file: zipfile.ZipFile, packed: int) -> None:
    members = file.infolist()
    size = sum(member.file_size for member in members)
    if len(members) > MOST_FILES or size > LARGEST:
        raise ZipRefused(
            _("It holds {n} files of {size} MB together.").format(n=len(members), size=size // 1_000_000),
            _("That is more than is unpacked here; it was left out."),
            _("Unpack it yourself, and import the folder."),
        )
    if size > max(_SMALL, packed * _TIGHTEST):
        raise ZipRefused(
            _("It is {packed} kB large and would unpack to {size} MB.").format(
                packed=packed // 1000, size=size // 1_000_000
            ),
            _("A zip like that is made to fill a disk; it was left out."),
        )


def _target(room: Path, member: zipfile.ZipInfo) -> Path | None:
    """Where it goes; None where it may not."""
    name = member.filename.replace("\\", "/")
    path = PurePosixPath(name)
    if (
        path.is_absolute()
        or ".." in path.parts
        or any(_NOT_IN_NAMES & set(part) for part in path.parts)
        or not path.parts
    ):
        return None
    if stat.S_ISLNK(member.external_attr >> 16) or any(ord(char) < 32 for char in name):
        return None
    target = room.joinpath(*path.parts)
    return target if target.resolve().is_relative_to(room) else None
