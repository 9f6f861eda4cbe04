"""What the web engine needs before it runs: asked of the machine in one place.

Facts behind it (Qt 6.11, Chromium 140): as root the engine ends the process unless its sandbox is off; without room in
/dev/shm its renderer crashes; without a display only software drawing is sure to draw at all.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import MutableMapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible

SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - Chromium's own place, looked at only
ENOUGH_SHARED_MEMORY = 64 * 1024 * 1024  # bytes; 16 MiB did for a small page, 1 MiB did not


def prepare(environment: MutableMapping[str, str] = os.environ) -> None:
    """Call before the QApplication is made. Cheap: the engine itself is not loaded yet."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    for name, value in settings(environment).items():
        environment[name] = value


def let_read(environment: MutableMapping[str, str] = os.environ) -> None:
    """Where a screen reader listens, let it read pages: Chromium tells Qt of them only when asked to.

    Call before the engine is loaded. Nobody else pays for it; who starts a screen reader later starts newsdesk anew.
    """
    if QAccessible.isActive():
        flags = environment.get("QTWEBENGINE_CHROMIUM_FLAGS", "").split()
        environment["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(dict.fromkeys([*flags, "--force-renderer-accessibility"]))


def settings(environment: MutableMapping[str, str]) -> dict[str, str]:
    """The variables to set for this machine; what the user has set already stays in force."""
    wanted: dict[str, str] = {}
    flags = environment.get("QTWEBENGINE_CHROMIUM_FLAGS", "").split()
    if _is_root():
        wanted["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    if not _has_shared_memory():
        flags.append("--disable-dev-shm-usage")
    if environment.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        flags.append("--disable-gpu")
        wanted["QT_QUICK_BACKEND"] = "software"
    if flags:
        wanted["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(dict.fromkeys(flags))
    return wanted


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _has_shared_memory() -> bool:
    """True where the question does not arise (no Linux)."""
    if os.name != "posix" or os.uname().sysname != "Linux":
        return True
    try:
        return os.access(SHARED_MEMORY, os.W_OK) and shutil.disk_usage(SHARED_MEMORY).free >= ENOUGH_SHARED_MEMORY
    except OSError:
        return False
