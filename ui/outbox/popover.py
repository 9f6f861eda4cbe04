"""The outbox: what was sent, what waits, what needs a person. Opens over its foot in the side bar."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk import clock
from newsdesk.store.records import Job, JobState
from ui.article_list.status import Status, short_time
from ui.theme.fonts import sans
from ui.theme.look import button, label
from ui.theme.panel import Panel
from ui.theme.tokens import current

Index = QModelIndex | QPersistentModelIndex
JOB = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()
WIDTH, HEIGHT, EMPTY, ROW = 420, 360, 84, 54


class OutboxPopover(Panel):
    """Signals carry a `Job`: `opened`, `copied` (its link), `retried`, `cancelled`."""

    opened = Signal(object)
    copied = Signal(object)
    retried = Signal(object)
    cancelled = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = JobModel()
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Outbox"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(JobDelegate(self.view))
        self.view.selectionModel().currentChanged.connect(lambda *_: self._offer())
        self.model.modelReset.connect(self._offer)
        self._hint = label(self.tr("What you publish is listed here, with its link."), look="soft", wrap=True)
        self._more = label(look="soft", size=12, wrap=True)
        self.open_page = button(self.tr("Open page"))
        self.copy_link = button(self.tr("Copy link"))
        self.retry = button(self.tr("Retry"))
        self.cancel = button(self.tr("Do not send"))
        for made, signal in (
            (self.cancel, self.cancelled),
            (self.retry, self.retried),
            (self.copy_link, self.copied),
            (self.open_page, self.opened),
        ):
            made.clicked.connect(lambda _checked=False, signal=signal: signal.emit(self.job))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for made in (self.cancel, self.retry, self.copy_link, self.open_page):
            buttons.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Outbox"), weight=QFont.Weight.DemiBold))
        column.addWidget(self._hint)
        column.addWidget(self.view, 1)
        column.addWidget(self._more)
        column.addLayout(buttons)
        column.addStretch()
        self.show_jobs(())

    @property
    def job(self) -> Job | None:
        job = self.view.currentIndex().data(JOB)
        return job if isinstance(job, Job) else None

    def show_jobs(self, jobs: tuple[Job, ...]) -> None:
        """The newest first; the job that was chosen stays chosen."""
        chosen = self.job.id if self.job else None
        self.model.show(jobs)
        row = next((at for at, job in enumerate(jobs) if job.id == chosen), 0)
        self.view.setCurrentIndex(self.model.index(row))
        self._hint.setVisible(not jobs)
        self.view.setVisible(bool(jobs))
        self.resize(WIDTH, HEIGHT if jobs else EMPTY)
        self._offer()

    def _offer(self) -> None:
        job = self.job
        state = job.state if job else None
        linked = job is not None and bool(job.link) and state is JobState.DONE
        self.open_page.setVisible(linked)
        self.copy_link.setVisible(linked)
        self.retry.setVisible(state in {JobState.FAILED, JobState.WAITING})
        self.cancel.setVisible(state in {JobState.FAILED, JobState.WAITING})
        self._more.setText(f"{job.error} {job.advice}".strip() if job else "")
        self._more.setVisible(bool(self._more.text()))


class JobModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._jobs: tuple[Job, ...] = ()

    def show(self, jobs: tuple[Job, ...]) -> None:
        self.beginResetModel()
        self._jobs = jobs
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._jobs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        job = self._jobs[index.row()]
        if role == JOB:
            return job
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return job.headline or self.tr("No headline yet")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{job.headline}, {job.site_name}, {_state(job).word}"
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
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.accent_ground)
            focused = option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(theme.accent if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        inner = rect.adjusted(10, 8, -10, -8)
        line = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.setFont(sans(13, QFont.Weight.DemiBold))
        painter.setPen(theme.text)
        headline = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, line, headline)
        state = _state(job)
        colour = getattr(theme, state.colour)
        foot = QRect(inner.left(), inner.bottom() - 16, inner.width(), 17)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(foot.left() + 3.5, foot.center().y() + 0.5), 3.5, 3.5)
        painter.setFont(sans(12, QFont.Weight.DemiBold))
        painter.setPen(colour)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(foot.adjusted(12, 0, 0, 0), middle, state.word)
        used = 18 + painter.fontMetrics().horizontalAdvance(state.word)
        painter.setFont(sans(12))
        painter.setPen(theme.soft)
        when = job.finished or job.created
        at = f" · {short_time(when, clock.now().astimezone())}" if when else ""
        painter.drawText(foot.adjusted(used, 0, 0, 0), middle, f"{job.site_name}{at}")
        painter.restore()


def _state(job: Job) -> Status:
    return {
        JobState.WAITING: Status(_tr("Waits"), "blue"),
        JobState.RUNNING: Status(_tr("Sending"), "blue"),
        JobState.DONE: Status(_tr("Sent"), "green"),
        JobState.FAILED: Status(_tr("Not sent"), "red"),
        JobState.CANCELLED: Status(_tr("Given up"), "soft"),
    }[job.state]


def _tr(text: str) -> str:
    return QCoreApplication.translate("OutboxPopover", text)
