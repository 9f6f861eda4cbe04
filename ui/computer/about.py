"""Help, About newsdesk: its version, its licence, and those of all parts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.parts import Part, own_version
from ui.computer.facts import tr
from ui.computer.place import StoriesPlace
from ui.theme.look import button, fit, label

SIZE = (680, 560)


class AboutWindow(QDialog):
    def __init__(self, parent: QWidget, store: Path, parts: Sequence[Part]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About newsdesk"))
        fit(self, *SIZE)
        self.title = label(
            tr("newsdesk {version}").format(version=own_version()), size=18, weight=QFont.Weight.DemiBold
        )
        self.parts = QTreeWidget()
        self.parts.setAccessibleName(tr("Parts and their licences"))
        self.parts.setHeaderLabels([tr("Part"), tr("Version"), tr("Licence")])
        self.parts.setRootIsDecorated(False)
        self.parts.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        header = self.parts.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for part in parts:  # a version is read from the left in every language
            self.parts.addTopLevelItem(QTreeWidgetItem([part.name, f"\u2066{part.version}\u2069", part.licence]))
        self.done_ = button(tr("Close"))
        self.done_.setDefault(True)
        self.done_.clicked.connect(self.accept)
        self.place = StoriesPlace(store)
        self._arrange()
        self.done_.setFocus()

    def _arrange(self) -> None:
        lines = (
            tr("A desktop newsroom editor: write offline, see the page, publish once."),
            tr(
                "Free software under the GNU General Public License, version 3 or later, without any warranty. "
                "It stands on the parts below."
            ),
        )
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.done_)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 14)
        column.setSpacing(8)
        column.addWidget(self.title)
        for line in lines:
            column.addWidget(label(line, look="soft", wrap=True))
        column.addWidget(self.parts, 1)
        column.addWidget(self.place)
        column.addLayout(foot)
