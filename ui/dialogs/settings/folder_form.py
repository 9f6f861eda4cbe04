"""What a person chooses for one folder site."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.store.folder_options import FolderOptions
from newsdesk.store.records import Site
from ui.dialogs.manager.window import NameLine, fields
from ui.theme.wrapped import WrappedBox

if TYPE_CHECKING:
    from ui.dialogs.settings.window import SettingsWindow


class FolderForm(QWidget):
    """Everything counts at once."""

    def __init__(self, window: SettingsWindow) -> None:
        super().__init__()
        self._window = window
        self._site: Site | None = None
        tr = self.tr
        self.web = NameLine(tr("Address on the web"), tr("None: it is read from the disk"))
        self.feed = WrappedBox(tr("The feed has the stories whole"))
        self.note = WrappedBox(tr("Leave a note where a story was withdrawn"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(fields((tr("On the web"), self.web)))
        for box in (self.feed, self.note):
            column.addWidget(box)
        self.web.named.connect(self._set_web)
        self.feed.clicked.connect(lambda on: self._change(whole_feed=on))
        self.note.clicked.connect(lambda on: self._change(note=on))
        self.hide()

    def show_site(self, site: Site | None) -> None:
        """None: there is nothing to choose."""
        other, self._site = site != self._site, site
        self.setVisible(site is not None)
        if site is None:
            return
        desk, id = self._window.desk, site.id

        def show(found: tuple[FolderOptions, str]) -> None:
            if shiboken6.isValid(self) and self._site is not None and self._site.id == id:
                self.feed.setChecked(found[0].whole_feed)
                self.note.setChecked(found[0].note)
                self.web.show_value(found[1], force=other)

        self._window.do(lambda: (desk.folders.options(id), desk.folders.web_address(id)), show)

    def _change(self, **facts: Any) -> None:  # noqa: ANN401 - the values of FolderOptions
        if self._site is not None:
            desk, id = self._window.desk, self._site.id
            self._window.do(lambda: desk.folders.save_options(id, replace(desk.folders.options(id), **facts)))

    def _set_web(self, address: str) -> None:
        if self._site is not None:
            desk, id = self._window.desk, self._site.id
            self._window.notice.clear()
            self._window.do(lambda: desk.folders.set_web_address(id, address))
