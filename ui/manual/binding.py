"""Binds "Manual" and "All keys": one window, at its first page or at the sheet of keys. It needs no store."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.panes import Panes


def bind_manual(panes: Panes) -> None:
    panes.actions_.bind("manual", lambda: show_manual(panes))
    panes.actions_.bind("all_keys", lambda: show_manual(panes, keys=True))


def show_manual(panes: Panes, *, keys: bool = False) -> None:
    from ui.manual.page import KEYS
    from ui.manual.window import ManualWindow

    window = panes.findChild(ManualWindow) or ManualWindow(panes, panes.actions_)
    window.show_task(KEYS if keys else "")
