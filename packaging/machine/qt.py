"""What Qt needs of a Linux system: shared libraries, a font, and the variables that its web engine starts with."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from machine import debian, display
from machine.places import VENV, cache
from machine.words import SetupError, say

# Each cures a line of `ldd` on a bare Debian 12; names of older releases, which apt translates.
LIBRARIES = """libegl1 libgl1 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
libxcomposite1 libxdamage1 libxrandr2 libxtst6 libasound2 libnss3 libxkbfile1 libwayland-cursor0 libfontconfig1
libdbus-1-3 libglib2.0-0""".split()
FONTS = ["fonts-dejavu-core", "fonts-droid-fallback"]
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
SMALLEST_SHARED_MEMORY = 64 << 20  # bytes; at 1 MB the web engine's renderer crashes, at 16 MB a small page drew
STAMP = VENV / ".qt"


def prepare(*, again: bool) -> None:
    """Brings libraries and a font where they lack. Looks once, and `again` when packages changed. Raises SetupError."""
    if sys.platform != "linux" or (STAMP.exists() and not again and not is_stale()):
        return
    where = "system"
    if missing_libraries(os.environ):
        debian.install(LIBRARIES)
        where = "system" if debian.is_root() else "tree"
        if missing := missing_libraries({**os.environ, **variables_for_libraries(where)}):
            raise SetupError(
                f"Qt finds no {', '.join(missing)} here: install them (Debian and Ubuntu: "
                f"sudo apt install {' '.join(LIBRARIES)})"
            )
    if not has_font() and not debian.install(FONTS):
        say("There is no font here and text will not show: install one (Debian and Ubuntu: fonts-dejavu-core)")
    STAMP.write_text(where)


def is_stale() -> bool:
    """The libraries were in the cache, and the cache is gone."""
    return STAMP.read_text() == "tree" and not debian.tree().exists()


def missing_libraries(environment: Mapping[str, str]) -> list[str]:
    """By name, all at once and without starting Qt, which would name the first one only."""
    qt = next(VENV.glob("lib/python*/site-packages/PySide6/Qt"), None)
    if qt is None:
        return []
    command = ["ldd", str(qt / "libexec/QtWebEngineProcess"), str(qt / "plugins/platforms/libqxcb.so")]
    answer = subprocess.run(command, env=dict(environment), capture_output=True, text=True, check=False)
    return sorted(set(re.findall(r"^\s*(\S+) => not found", answer.stdout, re.MULTILINE)))


def has_font() -> bool:
    """Without one, widgets draw boxes and the web engine draws nothing; neither says so."""
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(next(folder.rglob(f"*.{kind}"), None) for folder in folders for kind in ("ttf", "otf", "ttc"))


def variables(*, offscreen: bool, quiet: bool = False) -> dict[str, str]:
    """The environment variables to start the program with on this machine, besides those that are set.

    Where it is `quiet`, nothing is said of graphics and services that are not here.
    """
    if sys.platform != "linux":
        return {"QT_QPA_PLATFORM": display.offscreen()} if offscreen else {}
    found: dict[str, str] = {}
    flags = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "").split()
    own_libraries = STAMP.exists() and STAMP.read_text() == "tree"
    if own_libraries:
        found |= variables_for_libraries("tree")
    if own_libraries or offscreen:
        # Each alone drew a black preview, or ended the process, on some machine; both drew rightly on all.
        flags.append("--disable-gpu")
        found["QT_QUICK_BACKEND"] = "software"
    if offscreen:
        found["QT_QPA_PLATFORM"] = display.offscreen()
    if quiet:
        flags.append("--log-level=3")
        found["QT_LOGGING_RULES"] = os.environ.get("QT_LOGGING_RULES", "*=false")
    if debian.is_root():
        found["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # Chromium ends at once for root; never set for an ordinary user
    if shared_memory_is_small():
        flags.append("--disable-dev-shm-usage")
    if flags:
        found["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(dict.fromkeys(flags))
    return found | variables_for_fonts()


def variables_for_libraries(where: str) -> dict[str, str]:
    if where == "system":
        return {}
    places = {"XKB_CONFIG_ROOT": "usr/share/X11/xkb", "XLOCALEDIR": "usr/share/X11/locale"}
    own = {name: str(debian.tree() / place) for name, place in places.items() if not Path("/", place).exists()}
    return {"LD_LIBRARY_PATH": debian.library_path(), **own}


def variables_for_fonts() -> dict[str, str]:
    """Where the fonts are ours, or fontconfig itself is, it is told where to look."""
    fonts = debian.tree() / "usr/share/fonts"
    if not fonts.exists() or (Path("/etc/fonts/fonts.conf").exists() and has_font()):
        return {}
    config = cache() / "fonts.conf"
    folders = "".join(f"<dir>{folder}</dir>" for folder in (fonts, *(Path(one).expanduser() for one in FONT_FOLDERS)))
    config.write_text(f"<fontconfig>{folders}<cachedir>{cache() / 'fontconfig'}</cachedir></fontconfig>\n")
    return {"FONTCONFIG_FILE": str(config)}


def shared_memory_is_small() -> bool:
    try:
        place = shutil.disk_usage("/dev/shm")
    except OSError:
        return True
    return place.total < SMALLEST_SHARED_MEMORY or not os.access("/dev/shm", os.W_OK)
