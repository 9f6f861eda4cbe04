"""Binds the commands of the preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.panes import Panes


def bind_preview(panes: Panes) -> None:
    def print_page() -> None:
        panes.show_tab("preview")
        if panes.preview is not None:
            panes.preview.print_page()

    panes.actions_.bind("print_page", print_page)
