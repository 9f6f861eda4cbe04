"""Going through a window as somebody does who has no mouse, and asking of each control what a screen reader is told."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.editor.chips import Chip
from ui.theme.elided import ElidedButton

NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window, QAccessible.Role.Border}
MOST = 200  # more controls than any window has


def controls(window: QWidget) -> list[QWidget]:
    """What can have the focus; what hands it on to another is none."""
    return [
        widget
        for widget in (window, *window.findChildren(QWidget))
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window.window()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
    ]


def by_tab(window: QWidget) -> set[QWidget]:
    return {widget for widget in controls(window) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus}


def told(widget: QWidget) -> str:
    """What a screen reader says of it, for a failing test with where it stands."""
    interface = QAccessible.queryAccessibleInterface(widget)
    name = interface.text(QAccessible.Text.Name) if interface is not None else ""
    around = [type(parent).__name__ for parent in _parents(widget)][:3]
    return f"{type(widget).__name__} {name!r} in {', '.join(around)}"


def unsaid(widgets: Iterable[QWidget]) -> list[str]:
    """The controls that have no name, or no role by which a person knows what they are."""
    wrong = []
    for widget in widgets:
        interface = QAccessible.queryAccessibleInterface(widget)
        named = interface is not None and bool(interface.text(QAccessible.Text.Name).strip())
        if isinstance(widget, QComboBox):  # Qt gives what is chosen as its name: the field's comes from elsewhere
            labels = widget.window().findChildren(QLabel)
            named = bool(widget.accessibleDescription()) or any(label.buddy() is widget for label in labels)
        if interface is None or interface.role() in NO_ROLE or not named:
            wrong.append(told(widget))
    return wrong


def go(qtbot: QtBot, *, back: bool = False) -> tuple[list[QWidget], bool]:
    """Tab (or Shift+Tab) until it comes to where it was: the controls on the way, and whether the last one held on."""
    passed: list[QWidget] = []
    part = None
    for _ in range(MOST):
        here = QApplication.focusWidget()
        if here is None:
            return passed, True
        before, part = part, here.currentSection() if isinstance(here, QDateTimeEdit) else None
        if here in passed and (here is not passed[-1] or part == before):
            return passed, here is passed[-1]
        if here not in passed:  # else Tab went on to the month, or the year, of a date
            passed.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    raise AssertionError(f"no end: {[told(widget) for widget in passed[-5:]]}")


def held(qtbot: QtBot, window: QWidget) -> list[str]:
    """Where Tab or Shift+Tab holds on, and what they pass over, in a window of its own that has the focus."""
    wrong = []
    reached: set[QWidget] = set()
    for back in (False, True):
        passed, stuck = go(qtbot, back=back)
        reached |= set(passed)
        if stuck and len(by_tab(window)) > 1:
            wrong.append(f"a trap: {[told(widget) for widget in passed[-1:]]}")
    return wrong + [f"passed over: {told(widget)}" for widget in by_tab(window) - reached]


def clipped(window: QWidget) -> list[str]:
    """Labels and buttons whose words have less room than they need, or that stand out at a side of what holds them."""
    wrong = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible() or not widget.text():
            continue
        if isinstance(widget, Chip | ElidedButton):
            continue  # they end with an ellipsis
        if isinstance(widget, QLabel) and widget.wordWrap():
            if not widget.visibleRegion().isEmpty() and widget.height() < widget.heightForWidth(widget.width()):
                wrong.append(f"{told(widget)} {widget.text()!r} has lines that are not seen")
            continue
        seen = widget.visibleRegion().boundingRect()
        if seen.isEmpty():
            continue  # scrolled away
        wanted = widget.sizeHint()
        if widget.width() < wanted.width() or widget.height() < min(wanted.height(), widget.fontMetrics().height()):
            wrong.append(f"{told(widget)} {widget.text()!r}: {widget.size().toTuple()} of {wanted.toTuple()}")
        elif seen.width() < widget.width() and not _is_scrolled_sideways(widget):
            wrong.append(f"{told(widget)} {widget.text()!r} is cut at a side")
    return wrong + [
        f"what {told(area)} holds goes on at its side: {area.widget().width()} of {area.viewport().width()}"
        for area in window.findChildren(QScrollArea)
        if area.isVisible()
        and not area.horizontalScrollBar().isVisible()
        and area.widget().width() > area.viewport().width()
    ]


def _is_scrolled_sideways(widget: QWidget) -> bool:
    areas = [parent for parent in _parents(widget) if isinstance(parent, QAbstractScrollArea)]
    return any(area.horizontalScrollBar().isVisible() for area in areas)


def _parents(widget: QWidget) -> list[QWidget]:
    parent = widget.parentWidget()
    return [parent, *_parents(parent)] if parent is not None else []
