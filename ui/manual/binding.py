"""Binds "Manual" and "All keys", and opens the manual at the task that a window's "?" is for. It needs no store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QToolButton

from ui.actions import menu_title
from ui.theme.look import tool

if TYPE_CHECKING:
    from ui.panes import Panes

CONNECT = "Connect a WordPress site"
PUBLISH = "Publish"
HAND_OVER = "Give a story to another desk"
SITE_CHANGED = "The site changed too"
"""Titles of tasks in `resources/help/manual.md`, whatever the windows speak."""


def bind_manual(panes: Panes) -> None:
    panes.actions_.bind("manual", lambda: show_manual(panes))
    panes.actions_.bind("all_keys", lambda: show_manual(panes, keys=True))


def show_manual(panes: Panes, task: str = "", *, keys: bool = False, over: QDialog | None = None) -> None:
    """`task`: its title. `over`: a modal dialog that asks; the manual is its child, or it could not be read."""
    from ui.manual.page import KEYS, anchor_of
    from ui.manual.window import ManualWindow

    parent = over or panes
    found = parent.findChild(ManualWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    window = found or ManualWindow(parent)
    window.show_task(KEYS if keys else anchor_of(task))


def help_button() -> QToolButton:
    return tool("circle-question-mark", menu_title("help"))
