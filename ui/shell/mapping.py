"""Opens the window in which the desk's sections and authors are mapped to those of a site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from newsdesk.store.records import Site

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.panes import Panes


def open_mapping(panes: Panes, site: int, over: QWidget | None = None) -> None:
    """The window for this site. `over`: a window that is open over the panes."""
    desk = panes.desk
    if desk is not None:
        panes.jobs.run(lambda: desk.sites.get(site), lambda found: _open(panes, desk, found, over))


def _open(panes: Panes, desk: Desk, site: Site, over: QWidget | None) -> None:
    from ui.dialogs.manager.mapping import MappingManager

    manager = MappingManager(panes, desk, site)
    if over is not None:
        manager.setParent(over, manager.windowFlags())
    manager.open()
