"""How large the windows' letters are, and everything with them: as a person chose here, else as the system's are.

Qt scales a program as a whole, once, before it can ask the system: so what that said is remembered for the next start.
Dots per inch, and with them GNOME's text scaling under X11, Qt scales by itself.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from ui.theme.fonts import dots_per_inch

USUAL = 10  # points of the letters of the windows, as they are drawn: 13 pixels of a screen of 96 to the inch
POINTS = (8, 9, 10, 11, 12, 14, 16, 18, 20, 24)
_POINTS, _SYSTEM = "theme/points", "theme/system_points"
_WITHOUT_CHOICE = {"win32": (9, 9), "darwin": (13, 13)}
"""The least and the greatest size that systems come with; elsewhere that is the desktops', of 9 to 11 points."""
_PATIENCE = 300
"""Milliseconds for the answer of the desktop."""


def points(settings: QSettings) -> float:
    return chosen(settings) or of_system(settings)


def chosen(settings: QSettings) -> int:
    """The size that the person chose; 0: as the system has it."""
    size = str(settings.value(_POINTS, 0))
    return int(size) if size.isdecimal() and int(size) in POINTS else 0


def choose(settings: QSettings, size: int) -> None:
    """From the next start on."""
    settings.setValue(_POINTS, size)


def of_system(settings: QSettings) -> float:
    """As it was when newsdesk started last."""
    try:
        return _bounded(float(str(settings.value(_SYSTEM, USUAL))))
    except ValueError:
        return USUAL


def note_system(settings: QSettings) -> bool:
    """Remember what the system says now. Whether the letters of this run are of another size than they should be."""
    before, now = of_system(settings), said_by_system()
    if now in {None, before}:
        return False
    settings.setValue(_SYSTEM, now)
    settings.sync()
    return settings.status() is QSettings.Status.NoError and not chosen(settings)


def said_by_system() -> float | None:
    """Points of `USUAL` that are as large as the letters of the system are by its standard. None: it does not say."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    scaling = text_scaling() if QGuiApplication.platformName().startswith("wayland") else 1.0
    return None if scaling is None else _bounded(round(by_standard(font, sys.platform) * scaling, 1))


def by_standard(font: QFont, system: str) -> float:
    size = font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 72 / dots_per_inch()
    least, most = _WITHOUT_CHOICE.get(system, (9, 11))
    if least <= round(size) <= most:
        return USUAL
    return size if least < most else size * USUAL / least


def text_scaling() -> float | None:
    """GNOME's "larger text", which Qt does not heed under Wayland; other desktops have none. None: no answer."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant

    where = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
    ask = QDBusMessage.createMethodCall(*where, "Read")
    ask.setArguments(["org.gnome.desktop.interface", "text-scaling-factor"])
    answer = QDBusConnection.sessionBus().call(ask, QDBus.CallMode.Block, _PATIENCE)
    if answer.errorName().endswith("NotFound"):
        return 1.0
    value = answer.arguments()[0] if answer.arguments() else None
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return min(max(value, 0.5), 3.0) if isinstance(value, float) else None


def _bounded(size: float) -> float:
    return min(max(size, float(POINTS[0])), float(POINTS[-1]))
