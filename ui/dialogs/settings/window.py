"""The settings' window: pages at the left, the chosen one at the right. What is changed counts at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from newsdesk.changes import Change
from newsdesk.errors import NewsdeskError
from newsdesk.store.records import DeskSettings
from ui.dialogs.manager.frame import SideDialog, without_default
from ui.dialogs.manager.rows import Row, Rows
from ui.dialogs.settings.page import Page
from ui.dialogs.settings.registry import entries
from ui.shell.tab_order import seen_in_order, takes

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.panes import Panes

T = TypeVar("T")
SIZE = (820, 600)


class SettingsWindow(SideDialog):
    """`settings` are those that count; a page changes them by `change`."""

    def __init__(self, panes: Panes, desk: Desk, settings: DeskSettings, page: str = "") -> None:
        super().__init__(panes, SIZE)
        self.setWindowTitle(self.tr("Settings"))
        self.panes, self.desk, self.settings = panes, desk, settings
        self.pages: dict[str, Page] = {}
        self._entries = {entry.key: entry for entry in entries()}
        self.list = Rows(self.tr("Pages"), several=False)
        self._stack = QStackedWidget()
        self._arrange()
        first = page if page in self._entries else next(iter(self._entries))
        rows = [Row(entry.key, entry.title, icon=entry.icon) for entry in self._entries.values()]
        self.list.show_rows(rows, [first])
        self.list.itemSelectionChanged.connect(self._chosen)
        self.list.name_wanted.connect(self._go_in)
        self.notice.answered.connect(self.list.setFocus)
        panes.jobs.changed.connect(self._changed)
        self.list.setFocus()
        self._chosen()

    def change(self, **facts: Any) -> None:  # noqa: ANN401 - the values of DeskSettings
        """Keep these facts of the settings, at once."""
        self.keep(replace(self.settings, **facts))

    def keep(self, settings: DeskSettings) -> None:
        if settings == self.settings:
            return
        before, self.settings = self.settings, settings
        self.do(lambda: self.desk.settings.save(settings), failed=lambda: self._take(before))
        self._show(force=False)

    def do(
        self,
        call: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[], None] | None = None,
        *,
        aside: bool = False,
    ) -> None:
        """Run `call` off the GUI thread; an error stands in the foot."""

        def done(result: T) -> None:
            if then is not None and shiboken6.isValid(self):
                then(result)

        def wrong(error: NewsdeskError) -> None:
            if not shiboken6.isValid(self):
                self.panes.jobs.trouble.emit(error)
                return
            self.notice.show_error(error)
            if failed is not None:
                failed()

        self.panes.jobs.run(call, done, wrong, aside=aside)

    def show_page(self, key: str) -> None:
        self.list.setCurrentRow(list(self._entries).index(key))

    def done(self, result: int) -> None:
        self.list.setFocus()  # a field that is left keeps what was typed
        for page in self.pages.values():
            page.flush()
        super().done(result)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """From the list into its page, and at the end to Done: pages and what is on them come later than that."""
        area = self._stack.currentWidget()
        on_page = seen_in_order([stop for stop in area.findChildren(QWidget) if takes(stop)]) if area else []
        for before, behind in pairwise((self.list, *on_page, self.done_)):
            self.setTabOrder(before, behind)
        return super().focusNextPrevChild(forward)

    def _chosen(self) -> None:
        keys = self.list.keys
        if not keys:
            return
        key = str(keys[0])
        if key not in self.pages:
            page = self.pages[key] = self._entries[key].make(self)
            without_default(page)
            page.show_settings(self.settings, force=True)
            area = QScrollArea()
            area.setObjectName("settingsPage")
            area.setWidgetResizable(True)
            area.setFocusProxy(page)
            area.setWidget(page)
            self._stack.addWidget(area)
        self._stack.setCurrentIndex(list(self.pages).index(key))
        self.notice.clear()

    def _go_in(self) -> None:
        area = self._stack.currentWidget()
        if area is not None:
            area.setFocus(Qt.FocusReason.TabFocusReason)

    def _changed(self, change: Change) -> None:
        if change.kind == "settings":
            self.panes.jobs.run(self.desk.settings.get, self._take)

    def _take(self, settings: DeskSettings) -> None:
        if shiboken6.isValid(self) and settings != self.settings:
            self.settings = settings
            self._show(force=False)

    def _show(self, *, force: bool) -> None:
        for page in self.pages.values():
            page.show_settings(self.settings, force=force)

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(0, 12, 0, 12)
        side.addWidget(self.list)
        self.frame(side, 208, self._stack, beside=20, least=184)
