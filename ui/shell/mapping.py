"""Opens the window in which the desk's sections and authors are mapped to those of a site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from newsdesk.store.records import Site, SiteKind
from newsdesk.store.site_options import SECTION
from ui.digits import digits

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.panes import Panes


def bring_terms(panes: Panes, site: Site) -> None:
    """A site was connected: ask it for its sections and authors, and say how they fit."""
    desk = panes.desk
    if desk is None or site.kind is SiteKind.FOLDER:
        return

    def fetch() -> tuple[int, int]:
        desk.mapping.fetch(site.id)
        seen = desk.mapping.get(site.id)
        return sum(bool(seen.map.sections.get(section.id)) for section in seen.sections), len(seen.sections)

    def say(found: tuple[int, int]) -> None:
        line = tr("{n} of your {all} sections stand there already, by their names.")
        panes.toast.show_end(
            tr("{site} is connected").format(site=site.name),
            line.format(n=digits(found[0]), all=digits(found[1])),
            (tr("Sections and authors…"), lambda: open_mapping(panes, site.id)),
        )

    # what could not be asked now is asked when the window of the sections is opened
    panes.jobs.run(fetch, say, lambda _error: None, aside=True)


def open_mapping(panes: Panes, site: int, over: QWidget | None = None, section: int = 0) -> None:
    """The window for this site. `over`: a window that is open over the panes. `section`: the one that it is about."""
    desk = panes.desk
    if desk is not None:
        panes.jobs.run(lambda: desk.sites.get(site), lambda found: _open(panes, desk, found, over, section))


def _open(panes: Panes, desk: Desk, site: Site, over: QWidget | None, section: int) -> None:
    from ui.dialogs.manager.mapping import MappingManager

    manager = MappingManager(panes, desk, site)
    if section:
        manager.choose((SECTION, section))
    if over is not None:
        manager.setParent(over, manager.windowFlags())
    manager.open()


def tr(text: str) -> str:
    return QCoreApplication.translate("Mapping", text)
