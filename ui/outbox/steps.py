"""The steps of one job: done, at hand, to come; the one at hand with the bytes of its upload. Painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk.store.job_records import Job, JobState
from ui.article_list.badges import mirrored
from ui.outbox.rows import NOWHERE, Index
from ui.outbox.words import share, step_words
from ui.theme.fonts import sans
from ui.theme.icons import pixmap
from ui.theme.tokens import current

STEP = Qt.ItemDataRole.UserRole
ROW, BAR = 28, 12


@dataclass(frozen=True, slots=True)
class ShownStep:
    """`state`: "done", "now", "stopped" (begun, and not at work just now), "failed" or "todo". Bytes: 0 for none."""

    words: str
    state: str
    sent: int = 0
    whole: int = 0


def steps_of(job: Job, pictures: dict[str, str], uploads: dict[str, tuple[int, int]]) -> tuple[ShownStep, ...]:
    """`uploads`: of steps by their name, bytes sent and all."""
    begun = {JobState.RUNNING: "now", JobState.FAILED: "failed"}.get(job.state, "stopped")
    shown = []
    for step in job.steps:
        state = begun if step.state == "begun" else step.state
        sent, whole = uploads.get(step.name, (0, 0)) if state == "now" else (0, 0)
        shown.append(ShownStep(step_words(step.name, pictures), state, sent, whole))
    return tuple(shown)


class StepList(QListView):
    """As high as its steps."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Steps"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model_ = StepModel()
        self.setModel(self.model_)
        self.setItemDelegate(StepDelegate(self))

    def show_steps(self, steps: tuple[ShownStep, ...]) -> None:
        if steps == self.model_.steps:
            return
        self.model_.show(steps)
        self.setFixedHeight(sum(_height(step) for step in steps))


class StepModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.steps: tuple[ShownStep, ...] = ()

    def show(self, steps: tuple[ShownStep, ...]) -> None:
        self.beginResetModel()
        self.steps = steps
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        step = self.steps[index.row()]
        if role == STEP:
            return step
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return step.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = {
                "done": self.tr("{step}: done"),
                "now": self.tr("{step}: under way"),
                "stopped": self.tr("{step}: begun"),
                "failed": self.tr("{step}: not done"),
            }.get(step.state, self.tr("{step}: to come"))
            return words.format(step=step.words)
        return None


class StepDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, _height(index.data(STEP)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        step: ShownStep = index.data(STEP)
        theme = current()
        sign, colour, words_colour, weight = {
            "done": ("circle-check", theme.green, theme.text, QFont.Weight.Normal),
            "now": ("circle-dot", theme.blue, theme.text, QFont.Weight.DemiBold),
            "stopped": ("circle-dot", theme.amber, theme.text, QFont.Weight.DemiBold),
            "failed": ("circle-alert", theme.red, theme.text, QFont.Weight.DemiBold),
        }.get(step.state, ("circle", theme.faint, theme.soft, QFont.Weight.Normal))
        rect: QRect = option.rect
        row = QRect(rect.left(), rect.top(), rect.width(), ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = pixmap(sign, colour, 16, painter.device().devicePixelRatioF())
        painter.drawPixmap(mirrored(row, QRect(row.left(), row.top() + (ROW - 16) // 2, 16, 16)).topLeft(), picture)
        words = row.adjusted(26, 0, 0, 0)
        if step.whole:
            bytes_ = share(step.sent, step.whole)
            painter.setFont(sans(12))
            painter.setPen(theme.soft)
            far = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(mirrored(row, words), far, bytes_)
            words.setRight(words.right() - painter.fontMetrics().horizontalAdvance(bytes_) - 12)
            bar = QRect(rect.left() + 26, rect.top() + ROW, rect.width() - 26, 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.line)
            painter.drawRoundedRect(mirrored(rect, bar), 2, 2)
            bar.setWidth(round(bar.width() * min(1.0, step.sent / step.whole)))
            painter.setBrush(theme.accent)
            painter.drawRoundedRect(mirrored(rect, bar), 2, 2)
        painter.setFont(sans(13, weight))
        painter.setPen(words_colour)
        text = painter.fontMetrics().elidedText(step.words, Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(mirrored(row, words), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


def _height(step: ShownStep) -> int:
    return ROW + (BAR if step.whole else 0)
