"""The list of jobs, painted: headline, how it stands, where to, when."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk import clock
from newsdesk.store.job_records import Job, JobState
from ui.article_list.badges import mirrored
from ui.article_list.status import short_time
from ui.outbox.words import state_of, title_of
from ui.theme.elided import cut
from ui.theme.fonts import sans
from ui.theme.tokens import current

Index = QModelIndex | QPersistentModelIndex
JOB = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()
ROW = 54


_PLACES = {JobState.FAILED: 0, JobState.RUNNING: 1, JobState.WAITING: 2}


def in_order(jobs: Iterable[Job]) -> tuple[Job, ...]:
    """What needs a person first, then what is under way, then what waits, then what ended; the newest of each first."""
    return tuple(sorted(jobs, key=lambda job: (_PLACES.get(job.state, 3), -job.id)))


class JobModel(QAbstractListModel):
    """Rows keep their place while the same jobs are listed, so that what is chosen stays so."""

    def __init__(self) -> None:
        super().__init__()
        self.jobs: tuple[Job, ...] = ()

    def show(self, jobs: tuple[Job, ...]) -> bool:
        """True where other rows are listed now: the choice has to be made anew."""
        jobs = in_order(jobs)
        same = [job.id for job in jobs] == [job.id for job in self.jobs]
        if same:
            self.jobs = jobs
            if jobs:
                self.dataChanged.emit(self.index(0), self.index(len(jobs) - 1))
            return False
        self.beginResetModel()
        self.jobs = jobs
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.jobs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        job = self.jobs[index.row()]
        if role == JOB:
            return job
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return job.headline or QCoreApplication.translate("Outbox", "No headline yet")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{job.headline}, {title_of(job)}, {state_of(job).word}"
        return None


class JobDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(60, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        job: Job = index.data(JOB)
        theme = current()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = option.state & QStyle.StateFlag.State_Selected
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.accent_ground if selected else theme.hover())
            focused = selected and option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(theme.accent if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        inner = rect.adjusted(10, 8, -10, -8)
        line = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.setFont(sans(13, QFont.Weight.DemiBold))
        painter.setPen(theme.text)
        headline = cut(painter.fontMetrics(), index.data(), inner.width())
        painter.drawText(inner, line, headline)
        state = state_of(job)
        colour = getattr(theme, state.colour)
        foot = QRect(inner.left(), inner.bottom() - 16, inner.width(), 17)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(mirrored(foot, QRect(foot.left(), foot.center().y() - 3, 7, 7))))
        painter.setFont(sans(12, QFont.Weight.DemiBold))
        painter.setPen(colour)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(mirrored(foot, foot.adjusted(12, 0, 0, 0)), middle, state.word)
        used = 18 + painter.fontMetrics().horizontalAdvance(state.word)
        painter.setFont(sans(12))
        painter.setPen(theme.soft)
        when = job.finished or job.created
        at = f" · {short_time(when, clock.now().astimezone())}" if when else ""
        room = foot.adjusted(used, 0, 0, 0)
        metrics = painter.fontMetrics()
        left = room.width() - metrics.horizontalAdvance(at)
        words = cut(metrics, job.site_name, left)
        painter.drawText(mirrored(foot, room), middle, f"{words}{at}")
        painter.restore()
