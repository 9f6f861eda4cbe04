"""The `newsdesk:` scheme of this user: by it a browser brings a person back from a site's sign-in page.

Only where the desktop follows freedesktop.org: a desktop file in the user's own applications, named in `mimeapps.list`
(the specifications "Desktop Entry" and "Association between MIME types and applications"). On Windows and macOS the
scheme would belong to an installed program; there the password is pasted.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

DESKTOP_FILE = "newsdesk-sign-in.desktop"
_TYPE = "x-scheme-handler/newsdesk"
_GROUP = "[Default Applications]"
_ENTRY = """[Desktop Entry]
Type=Application
Name=newsdesk
Comment=Comes back from a site's sign-in page
Exec={command} %u
Terminal=false
NoDisplay=true
MimeType={type};
"""


def can_register() -> bool:
    return sys.platform.startswith(("linux", "freebsd"))


def is_registered(command: Sequence[str] = ()) -> bool:
    """Whether such an address starts `command` (this program, by default)."""
    if not can_register():
        return False
    try:
        chosen = _default(_list().read_text("utf-8").splitlines())
        return chosen == DESKTOP_FILE and (_applications() / DESKTOP_FILE).read_text("utf-8") == _entry(command)
    except (OSError, ValueError):
        return False


def register(command: Sequence[str] = ()) -> bool:
    """From now on such an address starts `command`. False where it could not be written."""
    try:
        _applications().mkdir(parents=True, exist_ok=True)
        (_applications() / DESKTOP_FILE).write_text(_entry(command), "utf-8")
        _list().parent.mkdir(parents=True, exist_ok=True)
        before = _list().read_text("utf-8") if _list().exists() else ""
        whole = _list().with_name("mimeapps.list.newsdesk")
        whole.write_text(_with_default(before), "utf-8")
        whole.replace(_list())
    except (OSError, ValueError):
        return False
    _refresh()
    return True


def _entry(command: Sequence[str]) -> str:
    words = command or (sys.executable, str(Path(sys.argv[0]).absolute()))
    return _ENTRY.format(command=" ".join(map(_quoted, words)), type=_TYPE)


def _refresh() -> None:
    """Some desktops read a cache of what the files say."""
    program = shutil.which("update-desktop-database")
    if program:
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            subprocess.run([program, str(_applications())], timeout=10, check=False, capture_output=True)  # noqa: S603


def _with_default(text: str) -> str:
    """`text` of `mimeapps.list` with our file as the scheme's; all else as it was."""
    lines = [line for line in text.splitlines() if not line.replace(" ", "").startswith(f"{_TYPE}=")]
    if _GROUP not in lines:
        lines += [_GROUP]
    lines.insert(lines.index(_GROUP) + 1, f"{_TYPE}={DESKTOP_FILE}")
    return "\n".join(lines) + "\n"


def _default(lines: Sequence[str]) -> str:
    """The first application that is named for the scheme."""
    found = (line.partition("=")[2] for line in lines if line.replace(" ", "").startswith(f"{_TYPE}="))
    return next(found, "").split(";")[0].strip()


def _quoted(word: str) -> str:
    """As an argument of an Exec line: quoted, twice escaped (for the line, and for the value), no field code in it."""
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, f"\\{sign}")
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _applications() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "applications"


def _list() -> Path:
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "mimeapps.list"
