"""Binds "This computer" and "About newsdesk". Both work without an open store: it may be what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.panes import Panes


def bind_computer(panes: Panes) -> None:
    panes.actions_.bind("this_computer", lambda: show_computer(panes))
    panes.actions_.bind("about", lambda: show_about(panes))


def show_computer(panes: Panes) -> None:
    from ui.computer.window import ComputerWindow

    ComputerWindow(panes, panes.frame.store_path, panes.jobs).open()


def show_about(panes: Panes) -> None:
    from newsdesk.parts import parts
    from ui.computer.about import AboutWindow

    panes.jobs.run(parts, lambda found: AboutWindow(panes, panes.frame.store_path, found).open(), aside=True)
