"""The foot bar: what is saved, how long the story is, what it still wants, its language."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QPushButton, QWidget

from newsdesk import clock
from newsdesk.story.counts import Count, reading_minutes
from ui import dates, languages
from ui.digits import digits
from ui.theme import icons
from ui.theme.look import label
from ui.theme.tokens import current

HEIGHT = 30
BAR = 52  # px, the gauge
TOO_LONG = 1.1  # of the length wanted


class Footer(QWidget):
    """`language_wanted(code)`: chosen in its menu. `target_wanted`: how long should it be? `tk_wanted`: show what
    is still to come. `retry_wanted`: save again.
    """

    language_wanted = Signal(str)
    target_wanted = Signal()
    tk_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.setObjectName("editorFoot")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(14)
        self.saved = SavedMark()
        self.saved.clicked.connect(self.retry_wanted)
        self.words = _flat(self.tr("Length"))
        self.words.clicked.connect(self.target_wanted)
        self.gauge = Gauge()
        self.minutes = label(look="soft", size=12)
        self.minutes.setContentsMargins(0, 0, 0, 0)  # on one line with the words beside it
        self.tk = TkMark()
        self.tk.clicked.connect(self.tk_wanted)
        self.language = _flat(self.tr("Language"))
        self.language.clicked.connect(self._choose_language)
        for widget in (self.saved, self.words, self.minutes, self.gauge):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self.tk, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.language)
        self._code = "en"

    def show_length(self, count: Count, tk: int, words_per_minute: int, chosen: Count | None = None) -> None:
        """`chosen`: what is selected."""
        total = count.total
        words = self.tr("1 word") if total == 1 else self.tr("%Ln words", "", total)
        if chosen is not None:
            words = self.tr("{n} of {words}").format(n=QLocale().toString(chosen.total), words=words)
        self.words.setText(words)
        self.words.setAccessibleName(self.tr("Length: {words}").format(words=words))
        self.minutes.setText(self.tr("%Ln min", "", reading_minutes(count, words_per_minute)) if total else "")
        self.tk.show_count(tk)
        self._fit()

    def _fit(self) -> None:
        """Where not all has room, the minutes go, which say again what the words say; then the gauge; then the language
        is its code.
        """
        name, letters = languages.name(self._code), self.language.fontMetrics()
        edges, spacing = self._row.contentsMargins(), self._row.spacing()
        parts = [part for part in (self.saved, self.words, self.tk, self.language) if not part.isHidden()]
        needed = edges.left() + edges.right() - spacing + sum(part.sizeHint().width() + spacing for part in parts)
        needed += letters.horizontalAdvance(name) - letters.horizontalAdvance(self.language.text())
        if needed > self.width():
            needed += letters.horizontalAdvance(self._code) - letters.horizontalAdvance(name)
            name = self._code
        if name != self.language.text():
            self.language.setText(name)
        for part, wanted in ((self.gauge, self.gauge.target > 0), (self.minutes, bool(self.minutes.text()))):
            needed += part.sizeHint().width() + spacing if wanted else 0
            part.setVisible(wanted and needed <= self.width())

    def show_target(self, words: int, target: int) -> None:
        """Of so many words; 0: none is wanted."""
        self.gauge.show_target(words, target)
        if target:  # the gauge may have no room
            self.words.setToolTip(f"{self.words.toolTip()}\n{self.gauge.toolTip()}".strip())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_language(self, code: str) -> None:
        self._code = code
        self.language.setAccessibleName(f"{self.tr('Language')}: {languages.name(code)}")
        self._fit()

    def show_saved(self, when: datetime | None) -> None:
        """The last commit, aware; None if there was none."""
        if when is None:
            self.saved.show_state("saved", "")
            return
        local = when.astimezone()
        today = clock.now().astimezone().date()
        time = dates.time_of(local) if local.date() == today else dates.said(local.date(), dates.DAY)
        self.saved.show_state("saved", self.tr("Saved {time}").format(time=time))
        self._fit()

    def show_saving(self) -> None:
        self.saved.show_state("saving", self.tr("Saving"))
        self._fit()

    def show_trouble(self, what: str) -> None:
        self.saved.show_state("trouble", self.tr("Not saved"), what)
        self._fit()

    def _choose_language(self) -> None:
        menu = QMenu(self)
        for code in languages.CODES:
            action = menu.addAction(languages.name(code), partial(self.language_wanted.emit, code))
            action.setCheckable(True)
            action.setChecked(code == self._code)
        menu.popup(self.language.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


class Gauge(QWidget):
    """How far the story is on its way to the length that is wanted; not there while none is."""

    def __init__(self) -> None:
        super().__init__()
        self._part = 0.0
        self.target = 0
        self._of = label(look="soft", size=12)
        row = QHBoxLayout(self)
        row.setContentsMargins(BAR + 8, 0, 0, 0)
        row.addWidget(self._of)
        self.hide()

    def show_target(self, words: int, target: int) -> None:
        self.target, self._part = target, words / target if target else 0.0
        self._of.setText(self.tr("of {n}").format(n=QLocale().toString(target)))
        self.setAccessibleName(self.tr("{words} of {target} words").format(words=words, target=target))
        self.setToolTip(self.tr("Length target: %Ln words", "", target))
        self.update()

    @property
    def is_over(self) -> bool:
        """More than a tenth too long."""
        return self._part > TOO_LONG

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        try:
            top = (self.height() - 4) / 2
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.line)
            painter.drawRoundedRect(QRectF(0, top, BAR, 4), 2, 2)
            painter.setBrush(theme.amber if self.is_over else theme.accent)
            painter.drawRoundedRect(QRectF(0, top, BAR * min(1.0, self._part), 4), 2, 2)
        finally:
            painter.end()


class SavedMark(QAbstractButton):
    """A word with its sign: saved (green), saving (soft), not saved (red; pressing it tries again)."""

    def __init__(self) -> None:
        super().__init__()
        self._state = "saved"
        self.setFont(label(size=12).font())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_state("saved", "")

    def show_state(self, state: str, words: str, tip: str = "") -> None:
        self._state = state
        self.setText(words)
        self.setToolTip(tip)
        self.setAccessibleName(f"{words}. {tip}" if tip else words)
        self.setEnabled(state == "trouble")
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 22, HEIGHT - 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        ink = {"saved": theme.green, "saving": theme.soft, "trouble": theme.red}[self._state]
        sign = {"saved": "check", "saving": "pencil", "trouble": "triangle-alert"}[self._state]
        painter = QPainter(self)
        try:
            pixmap = icons.pixmap(sign, ink, 14, self.devicePixelRatioF())
            painter.drawPixmap(0, (self.height() - 14) // 2, pixmap)
            painter.setFont(self.font())
            painter.setPen(ink)
            painter.drawText(self.rect().adjusted(19, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        finally:
            painter.end()


class TkMark(QAbstractButton):
    """How many facts are still to come; pressing it lists them."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(label(size=12, weight=QFont.Weight.Medium).font())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(18)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        self.setText(self.tr("{n} TK").format(n=digits(count)))
        self.setAccessibleName(self.tr("{n} TK, list them").format(n=digits(count)))
        self.setToolTip(self.tr("List what is still to come"))
        self.setVisible(count > 0)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 8, 18)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), theme.tk)
            painter.setPen(theme.accent if self.hasFocus() else theme.text)
            painter.setFont(self.font())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        finally:
            painter.end()


def _flat(name: str) -> QPushButton:
    made = QPushButton()
    made.setProperty("look", "quiet")
    made.setFont(label(size=12).font())
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setFixedHeight(HEIGHT - 2)
    return made
