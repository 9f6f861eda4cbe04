"""Words that a screen reader says although the focus stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def is_listened_to() -> bool:
    """Whether a screen reader, or something like it, is there."""
    return QAccessible.isActive()


def announce(about: QObject, words: str) -> None:
    """Nothing happens where no screen reader listens."""
    if words and is_listened_to():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, words))
