"""Which stories of which site are pulled: asked in a small window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QFocusEvent, QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.publish.pull_report import Before, Wish
from newsdesk.store.records import Site
from newsdesk.store.site_labels import site_label
from ui import dates
from ui.digits import digits
from ui.theme.look import ChoiceBox, button, fit_words, label, name_choice

WIDTH = 460
_INDENT = 24  # px of what belongs to the choice above it


class PullDialog(QDialog):
    """`before`: what is known of earlier pulls, by the sites' ids. `pull` gets the site's id and the wish."""

    def __init__(
        self,
        parent: QWidget,
        sites: Sequence[Site],
        chosen: int,
        before: Mapping[int, Before],
        pull: Callable[[int, Wish], object],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pull stories from a site"))
        self.setFixedWidth(WIDTH)
        self._before, self._pull = before, pull
        self.site = ChoiceBox()
        name_choice(self.site, self.tr("Site"))
        for site in sites:
            self.site.addItem(site_label(site, sites), site.id)
        self.site.setCurrentIndex(max(0, self.site.findData(chosen)))
        self.on = QRadioButton()
        self.new = QRadioButton()
        self.all = QRadioButton(self.tr("All stories"))
        self.since = QRadioButton(self.tr("Those that were changed since"))
        self.found = QRadioButton(self.tr("Those that the site finds for"))
        today = QDate.currentDate()
        self.day = QDateEdit(today.addDays(-7))
        self.day.setMaximumDate(today)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(dates.pattern(dates.DAY_AND_YEAR))
        self.day.setAccessibleName(self.since.text())
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("harbour"))
        self.words.setAccessibleName(self.found.text())
        self.unpublished = QCheckBox(self.tr("Drafts, pending, scheduled and private ones too"))
        self.unpublished.setChecked(True)
        self.go = button(self.tr("Pull"))
        self.go.setDefault(True)
        self.cancel = button(self.tr("Cancel"))
        self._arrange()
        self.site.currentIndexChanged.connect(lambda _index: self._show_before())
        for choice in (self.on, self.new, self.all, self.since, self.found):
            choice.toggled.connect(lambda _checked: self._show_choice())
        self.words.textEdited.connect(lambda _text: self.found.setChecked(True))
        self.words.textChanged.connect(lambda _text: self._show_choice())
        self.day.dateChanged.connect(lambda _day: self.since.setChecked(True))
        for field in (self.day, self.words):
            field.installEventFilter(self)
        self.go.clicked.connect(self._go)
        self.cancel.clicked.connect(self.reject)
        self._show_before()

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        """A click into a field chooses what it belongs to: it was typed into in vain, and all stories came."""
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() is Qt.FocusReason.MouseFocusReason:
            (self.found if field is self.words else self.since).setChecked(True)
        return super().eventFilter(field, event)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Pull stories from a site"), size=16, weight=QFont.Weight.DemiBold))
        about = self.tr(
            "A story that was changed here is never overwritten. Pictures stay on the site until they are fetched."
        )
        column.addWidget(label(about, look="soft", wrap=True))
        column.addSpacing(4)
        column.addWidget(self.site)
        column.addSpacing(4)
        for choice in (self.on, self.new, self.all):
            column.addWidget(choice)
        for choice, field in ((self.since, self.day), (self.found, self.words)):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(choice)
            row.addWidget(field, 1)
            column.addLayout(row)
        column.addSpacing(4)
        column.addWidget(self.unpublished)
        column.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        column.addLayout(row)

    def _known(self) -> Before:
        return self._before.get(self.site.currentData(), Before())

    def _show_before(self) -> None:
        """What earlier pulls from this site offer."""
        known = self._known()
        self.on.setVisible(known.unfinished is not None)
        self.on.setText(
            self.tr("Go on where the last pull stopped, at {done} of {total}").format(
                done=digits(known.done), total=digits(known.total)
            )
        )
        self.new.setVisible(known.last is not None)
        if known.last is not None:
            moment = QDateTime.fromSecsSinceEpoch(int(known.last.timestamp()))
            when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            self.new.setText(self.tr("New or changed since the last pull ({when})").format(when=when))
        first = self.on if known.unfinished is not None else self.new if known.last is not None else self.all
        first.setChecked(True)
        self._show_choice()
        fit_words(self)

    def _show_choice(self) -> None:
        self.unpublished.setEnabled(not self.on.isChecked())
        self.go.setEnabled(not self.found.isChecked() or bool(self.words.text().strip()))

    def _wish(self) -> Wish:
        unfinished = self._known().unfinished
        if self.on.isChecked() and unfinished is not None:
            return unfinished
        since: datetime | None = None
        if self.since.isChecked():
            day = self.day.date()
            since = datetime(day.year(), day.month(), day.day()).astimezone(UTC)
        return Wish(
            new=self.new.isChecked(),
            since=since,
            words=" ".join(self.words.text().split()) if self.found.isChecked() else "",
            unpublished=self.unpublished.isChecked(),
        )

    def _go(self) -> None:
        site, wish = self.site.currentData(), self._wish()
        self.accept()
        self._pull(site, wish)
