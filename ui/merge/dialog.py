"""A story was changed here and there: what clashes is asked, one thing after the other. Neither version can be lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.errors import NewsdeskError
from newsdesk.story.tree import Story
from ui.digits import digits
from ui.editor.announce import announce
from ui.editor.pictures import Pictures
from ui.manual.binding import help_button
from ui.merge.columns import Columns
from ui.merge.questions import Question, answers, fits_of, questions_of
from ui.theme.icons import icon
from ui.theme.look import button, fit, label, rule, tool

if TYPE_CHECKING:
    from newsdesk.exchange.handover import Meeting

SIZE = (1120, 420)
NARROW = 760
"""Below that, as in the largest letters, the buttons stand in two rows."""


class MergeDialog(QDialog):
    """`merged(body, facts)`: the person said what is kept; the window stays until `done` or `show_error`."""

    merged = Signal(str, object)

    def __init__(
        self, meeting: Meeting, pictures: Pictures, parent: QWidget | None = None, *, told: str, by: str, go: str = ""
    ) -> None:
        """`told`: how the other version came. `by`: whose it is. `go`: what the button that keeps the merge says."""
        super().__init__(parent)
        self._meeting = meeting
        self._told = told
        self._questions = questions_of(meeting)
        self._fits = fits_of(meeting)
        self._at = 0
        self.setWindowTitle(self.tr("Merge two versions"))
        self._sign = label()
        self._sign.setPixmap(icon("git-merge", "amber").pixmap(20, 20))
        headline = meeting.mine.article.headline or self.tr("Untitled")
        self.what = label(self.tr("“{headline}” was changed here and there").format(headline=headline), size=14,
                          weight=QFont.Weight.DemiBold, wrap=True)  # fmt: skip
        self.more = label(self._summary(), look="soft", wrap=True)
        self.count = label(look="soft")
        self.earlier = tool("chevron-up", self.tr("Previous (Shift+F8)"))
        self.later = tool("chevron-down", self.tr("Next (F8)"))
        self.about = label(look="soft", size=12, weight=QFont.Weight.DemiBold)
        self.columns = Columns(
            pictures, self.tr("Yours, on this computer"), self.tr("From {name}").format(name=by),
            self.tr("What will be kept"),
        )  # fmt: skip
        self.mine = button(self.tr("Take mine"), tip=self.tr("Alt+1"))
        self.theirs = button(self.tr("Take theirs"), tip=self.tr("Alt+2"))
        self.both = button(self.tr("Take both"), tip=self.tr("Alt+3"))
        self.hint = label(self.tr("Both versions stay in History"), look="soft", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.not_now = button(self.tr("Not now"))
        self.go = button(go or self.tr("Keep merged"))
        self.help = help_button()
        self._arrange()
        self._connect()
        self.show_question(0)
        (self.mine if self._questions else self.go).setFocus()

    def show_question(self, number: int) -> None:
        """Show this one of what is asked; where nothing is, the whole story could be kept as it is."""
        shown = self._shown
        if not shown:
            self._show_state()
            return
        self._at = number % len(shown)
        asked = shown[self._at]
        article = self._meeting.mine.article
        self.about.setText(asked.title)
        self.columns.show_versions(asked.base, asked.mine, asked.theirs, article.direction, article.language)
        self._show_kept()
        self._show_state()
        announce(self, self.tr("{n} of {all}: {about}").format(
            n=self._at + 1, all=len(shown), about=asked.title
        ))  # fmt: skip

    def show_error(self, error: NewsdeskError) -> None:
        """Nothing was written; what was chosen is still here."""
        self.more.setText(str(error))
        self.go.setEnabled(True)

    @property
    def _shown(self) -> Sequence[Question]:
        """What is asked; then what came of the other version by itself."""
        return (*self._questions, *self._fits)

    def _summary(self) -> str:
        fitted, asked = len(self._fits), len(self._questions)
        fit = self.tr("One change fits together.") if fitted == 1 else self.tr("%Ln changes fit together.", "", fitted)
        need = self.tr("One needs you.") if asked == 1 else self.tr("%Ln need you.", "", asked)
        return " ".join((self._told, *((fit,) if fitted else ()), need if asked else self.tr("None needs you.")))

    def _show_kept(self) -> None:
        asked = self._shown[self._at]
        article = self._meeting.mine.article
        written = asked.is_written and self._at < len(self._questions)
        self.columns.show_kept(asked.kept, article.direction, article.language, written=written)

    def _show_state(self) -> None:
        left = sum(not asked.answered for asked in self._questions)
        several = len(self._shown) > 1
        for part in (self.earlier, self.later, self.count):
            part.setVisible(several)
        self.count.setText(self.tr("{n} of {all}").format(n=digits(self._at + 1), all=digits(len(self._shown))))
        self.go.setEnabled(not left)
        self.hint.setText(
            self.tr("Both versions stay in History")
            if not left
            else self.tr("One is still to be answered")
            if left == 1
            else self.tr("%Ln are still to be answered", "", left)
        )
        if self._questions:
            asked, open_ = self._shown[self._at], self._at < len(self._questions)
            for made, chosen in ((self.mine, asked.mine), (self.theirs, asked.theirs), (self.both, asked.both)):
                made.setEnabled(open_ and chosen is not None)
                made.setChecked(asked.answered and chosen is not None and asked.kept == chosen)

    def _take(self, take: Callable[[], None]) -> None:
        take()
        self._show_kept()
        self._show_state()
        self._go_on()

    def _go_on(self) -> None:
        """To the next that has no answer; the last answer leaves the person before the button."""
        left = [number for number, asked in enumerate(self._questions) if not asked.answered]
        if left:
            self.show_question(next((number for number in left if number > self._at), left[0]))
        else:
            self.go.setFocus()

    def _written(self, story: Story) -> None:
        if self._at < len(self._questions):
            self._questions[self._at].write(story)
            self._show_state()

    def _leave_text(self) -> None:
        """Between what is kept and the buttons."""
        kept = self.columns.kept
        aim = (self.go if self.go.isEnabled() else self.not_now) if kept.hasFocus() else kept
        aim.setFocus(Qt.FocusReason.TabFocusReason)

    def _finish(self) -> None:
        self.go.setEnabled(False)
        chosen, facts = answers(self._meeting, self._questions)
        self.merged.emit(self._meeting.merge.write(chosen), facts)

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self.show_question(self._at - 1))
        self.later.clicked.connect(lambda: self.show_question(self._at + 1))
        for made, key, name in (
            (self.mine, 1, "take_mine"),
            (self.theirs, 2, "take_theirs"),
            (self.both, 3, "take_both"),
        ):
            made.clicked.connect(lambda _on=False, name=name: self._take(getattr(self._questions[self._at], name)))
            QShortcut(QKeySequence(f"Alt+{key}"), self, made.click)
        QShortcut(QKeySequence("F8"), self, self.later.click)
        QShortcut(QKeySequence("Shift+F8"), self, self.earlier.click)
        for keys in ("F6", "Shift+F6"):  # Tab is a key of the text
            QShortcut(QKeySequence(keys), self, self._leave_text)
        self.columns.written.connect(self._written)
        self.not_now.clicked.connect(self.reject)
        self.go.clicked.connect(self._finish)

    def _arrange(self) -> None:
        fit(self, *SIZE)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.what)
        words.addWidget(self.more)
        top = QHBoxLayout()
        top.setContentsMargins(18, 16, 14, 14)
        top.setSpacing(12)
        top.addWidget(self._sign)
        top.addLayout(words, 1)
        for part in (self.about, self.count, self.earlier, self.later, self.help):
            top.addWidget(part)
        takes, ends = QHBoxLayout(), QHBoxLayout()
        for made in (self.mine, self.theirs, self.both):
            made.setCheckable(True)
            made.setVisible(bool(self._questions))
            takes.addWidget(made)
        takes.addStretch(1)
        ends.addWidget(self.hint, 1)
        ends.addSpacing(8)
        ends.addWidget(self.not_now)
        ends.addWidget(self.go)
        low = QVBoxLayout() if self.width() < NARROW else QHBoxLayout()
        low.setContentsMargins(16, 12, 16, 12)
        low.setSpacing(8)
        low.addLayout(takes)
        low.addLayout(ends)
        low.setStretch(1, 1)
        for made in (self.mine, self.theirs, self.both, self.not_now):
            made.setAutoDefault(False)
        self.go.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(rule())
        column.addWidget(self.columns, 1)
        column.addWidget(rule())
        column.addLayout(low)
