"""Who gave the open story which stage, and when: in the menu of the stage, under the stages to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget, QWidgetAction

from newsdesk import clock
from newsdesk.changes import Change
from newsdesk.store.records import Article, StageChange
from ui import dates
from ui.article_list.status import of_stage, short_time
from ui.theme.look import label
from ui.theme.tokens import current

if TYPE_CHECKING:
    from ui.panes import Panes

SHOWN = 6  # the latest; all of them stand in the History tab


class StageHistory(QObject):
    """`told` after `changes` (the newest first) are those of the open story."""

    told = Signal()

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self.changes: tuple[StageChange, ...] = ()
        self._of = 0  # the story
        menu = panes.bar.stage.menu()
        self._heading = menu.addSection("")
        self._entry = StageEntry(menu)
        menu.addAction(self._entry)
        menu.aboutToShow.connect(self._show)
        panes.session.opened.connect(self._opened)
        panes.session.closed.connect(self._forget)
        panes.jobs.changed.connect(self._changed)

    def _opened(self, article: Article) -> None:
        self._forget()
        self._of = article.id
        self._ask()

    def _forget(self) -> None:
        self._of, self.changes = 0, ()

    def _changed(self, change: Change) -> None:
        if change.kind == "revision" and change.id == self._of:
            self._ask()

    def _ask(self) -> None:
        desk, story = self._panes.desk, self._of
        if desk is None or not story:
            return

        def take(changes: tuple[StageChange, ...]) -> None:
            if story == self._of:
                self.changes = changes
                self._show()
                self.told.emit()

        self._panes.jobs.run(lambda: desk.history.stages(story), take, lambda _error: None)

    def _show(self) -> None:
        self._entry.show_changes(self.changes[:SHOWN])
        for part in (self._heading, self._entry):
            part.setVisible(bool(self.changes))


class StageEntry(QWidgetAction):
    """The rows; they are read, not chosen."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self.setEnabled(False)
        self.box = QWidget()
        self.setDefaultWidget(self.box)
        self._grid = QGridLayout(self.box)
        self._grid.setContentsMargins(12, 6, 16, 10)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self.lines: list[str] = []

    def show_changes(self, changes: Sequence[StageChange]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        now = clock.now().astimezone()
        self.lines = []
        heading = label(self.tr("Who and when"), look="soft", size=11, weight=QFont.Weight.DemiBold)
        self._grid.addWidget(heading, 0, 0, 1, 4)
        for row, change in enumerate(changes, start=1):
            status = of_stage(change.stage)
            local = change.when.astimezone(now.tzinfo)
            when = dates.time_of(local)
            if local.date() != now.date():
                when = f"{short_time(change.when, now)} {when}"
            by = change.by or (self.tr("begun") if row == len(changes) else self.tr("no name given"))
            self.lines.append(f"{status.word}, {by}, {when}")
            self._grid.addWidget(Dot(status.colour), row, 0)
            self._grid.addWidget(label(status.word, size=12, weight=QFont.Weight.DemiBold), row, 1)
            self._grid.addWidget(label(by, size=12), row, 2)
            time = label(when, look="soft", size=12)
            time.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(time, row, 3)
        self._grid.setColumnStretch(2, 1)
        self.box.setAccessibleName("; ".join(self.lines))
        self.box.setEnabled(True)
        self.box.adjustSize()


class Dot(QWidget):
    """`colour` names a field of `Tokens`."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(8, 16)

    def sizeHint(self) -> QSize:
        return QSize(8, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            colour: QColor = getattr(current(), self._colour)
            painter.setBrush(colour)
            painter.drawEllipse(0, 4, 8, 8)
        finally:
            painter.end()
