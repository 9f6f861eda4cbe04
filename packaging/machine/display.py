"""Whether a display answers. Qt aborts the process where none does, so it has to be asked first."""

from __future__ import annotations

import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from machine.places import cache

SCREEN = '{"screens": [{"name": "screen", "x": 0, "y": 0, "width": 1440, "height": 900, "dpr": 1}]}'
PATIENCE = 2.0  # seconds, for a display on another machine


def is_there(environment: Mapping[str, str]) -> bool:
    """Connects to the display that the variables name: a variable that is set proves nothing."""
    if sys.platform in {"win32", "darwin"} or environment.get("QT_QPA_PLATFORM"):
        return True
    return wayland_answers(environment) or x11_answers(environment.get("DISPLAY", ""))


def wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY")
    return bool(name) and local_answers(str(Path(environment.get("XDG_RUNTIME_DIR", "/"), name or "")))


def x11_answers(display: str) -> bool:
    """`display` as in DISPLAY: [host]:number[.screen]. An X server may listen on a file, an abstract name or TCP."""
    parts = re.fullmatch(r"(?:(?P<host>[^/]*):)?(?P<number>\d+)(?:\.\d+)?", display)
    if not parts or ":" not in display:
        return False
    if parts["host"] in {"", "unix"}:
        path = f"/tmp/.X11-unix/X{parts['number']}"
        return local_answers(path) or (sys.platform == "linux" and local_answers(f"\0{path}"))
    try:
        socket.create_connection((parts["host"], 6000 + int(parts["number"])), timeout=PATIENCE).close()
    except (OSError, OverflowError):
        return False
    return True


def local_answers(path: str) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(PATIENCE)
        try:
            probe.connect(path)
        except OSError:
            return False
    return True


def offscreen() -> str:
    """A QT_QPA_PLATFORM with a screen of 1440 x 900 that nobody sees; Qt's own choice is 800 x 800."""
    config = cache() / "screen.json"
    config.write_text(SCREEN)
    return f"offscreen:configfile={config}"
