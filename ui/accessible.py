"""What a screen reader is told of widgets that are painted by us, and that Qt therefore knows nothing of."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_roles: dict[type[QObject], QAccessible.Role] = {}


def plays(role: QAccessible.Role, kind: type[QWidget]) -> None:
    """Widgets of this class are what `role` says. Its accessible name is what it is called."""
    if not _roles:
        QAccessible.installFactory(_make)
    _roles[kind] = role


def _make(_key: str, thing: QObject) -> QAccessibleInterface | None:
    """Qt asks for each widget that a screen reader comes to; None: Qt's own answer."""
    role = _roles.get(type(thing))
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role)
