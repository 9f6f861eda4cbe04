"""Where Publish sends the open story: the sites that a person chose for it, those where it stands, or the usual one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.store.records import Site
from newsdesk.store.site_labels import site_label
from ui.theme.look import button, label, rule
from ui.theme.panel import Panel

if TYPE_CHECKING:
    from ui.panes import Panes

WIDTH = 320


def bind_targets(panes: Panes) -> None:
    Targets(panes)


class Targets(QObject):
    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        publish = panes.bar.publish
        publish.neared.connect(panes.publisher.get_ready)
        publish.published.connect(lambda sites: panes.publisher.publish(*sites))
        publish.chosen.connect(lambda site: self._choose((site,)))
        publish.several_wanted.connect(self._open)
        # a job may have found that the account may publish now
        panes.publisher.settled.connect(lambda _job: panes.paper.refresh_soon(whole=True))
        for signal in (panes.session.opened, panes.session.closed, panes.paper.changed, panes.publisher.ended):
            signal.connect(lambda *_: self._ask())

    def _ask(self) -> None:
        desk, article = self._panes.desk, self._panes.session.article
        if desk is None or article is None:
            self._show(())
        else:
            self._panes.jobs.run(lambda: desk.sites.targets(article.id), self._show)

    def _show(self, ids: tuple[int, ...]) -> None:
        whole = self._panes.paper.whole
        chosen = tuple(site for site in whole.sites if site.id in ids)
        if not chosen and whole.default is not None:
            chosen = (whole.default,)
        self._panes.bar.publish.show_sites(whole.sites, chosen, whole.reviewed)
        self._panes.show_things()

    def _choose(self, ids: tuple[int, ...]) -> None:
        """From now on the open story goes there; now, too."""
        panes = self._panes
        desk, article = panes.desk, panes.session.article
        if desk is not None and article is not None:
            panes.jobs.run(lambda: desk.sites.choose_targets(article.id, ids), lambda _done: self._ask())
            panes.publisher.publish(*ids)

    def _open(self) -> None:
        publish = self._panes.bar.publish
        popover = SitesPopover(self._panes.paper.whole.sites, publish.sites, self._panes)
        popover.picked.connect(self._choose)
        popover.open_under(publish)


class SitesPopover(Panel):
    """A box for each site. `picked` (their numbers): publish to these."""

    picked = Signal(object)

    def __init__(self, sites: tuple[Site, ...], chosen: tuple[Site, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Publish to several sites"))
        self.boxes = {site.id: QCheckBox(site_label(site, sites).replace("&", "&&")) for site in sites}
        for site in chosen:
            self.boxes[site.id].setChecked(True)
        self.go = button("")
        self.go.setDefault(True)
        self.go.clicked.connect(self._go)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.close)
        upper = QVBoxLayout()
        upper.setContentsMargins(16, 14, 16, 10)
        upper.setSpacing(10)
        upper.addWidget(label(self.tr("Publish to several sites"), weight=QFont.Weight.DemiBold, size=14))
        for box in self.boxes.values():
            box.toggled.connect(self._show_button)
            upper.addWidget(box)
        upper.addWidget(label(self.tr("The story keeps this choice."), look="soft", size=12))
        lower = QHBoxLayout()
        lower.setContentsMargins(16, 10, 16, 12)
        lower.setSpacing(8)
        lower.addStretch(1)
        lower.addWidget(cancel)
        lower.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper)
        column.addWidget(rule())
        column.addLayout(lower)
        self._show_button()

    def open_under(self, above: QWidget) -> None:
        self.adjustSize()
        self.stand_under(above)
        self.show()
        next(iter(self.boxes.values())).setFocus()

    @property
    def _picked(self) -> tuple[int, ...]:
        return tuple(id for id, box in self.boxes.items() if box.isChecked())

    def _show_button(self) -> None:
        n = len(self._picked)
        self.go.setText(self.tr("Publish to %Ln sites", "", n) if n > 1 else self.tr("Publish"))
        self.go.setEnabled(n > 0)

    def _go(self) -> None:
        picked = self._picked
        self.close()
        self.picked.emit(picked)
