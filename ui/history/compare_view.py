"""The comparison of two versions, in the place of the text: a bar of two rows, the story, the facts below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsdesk.story.compare import Change, Piece
from ui.digits import digits
from ui.editor.announce import announce, is_listened_to
from ui.editor.pictures import Pictures
from ui.history.compare_text import CompareText
from ui.history.facts import facts_words
from ui.history.shown import Side, note_numbers, pieces_of, shown_pieces, spoken
from ui.history.side_by_side import SideBySide
from ui.theme.elided import ElidedButton, ElidedLabel
from ui.theme.fonts import sans
from ui.theme.look import button, label, rule, tool

if TYPE_CHECKING:
    from newsdesk.desk.comparison import Comparison

ROOMY = 480  # px that all has room in
SLOW = 1_000  # ms; what takes longer shows how far it is
WIDE = 700  # px: from here on two columns can be read


class CompareView(QWidget):
    """Signals: `closed`; `restore_wanted`; `piece_wanted(number)`: put one block back; `name_wanted`;
    `base_chosen(bool)`: compare with the version before it (True) or with now; `stopped`: the person waits no longer;
    `room_wanted`: two columns have no room here.
    """

    closed = Signal()
    restore_wanted = Signal()
    piece_wanted = Signal(int)
    name_wanted = Signal()
    base_chosen = Signal(bool)
    stopped = Signal()
    room_wanted = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.comparison: Comparison | None = None
        self._changes: list[int] = []  # pieces that differ
        self._zoom = 1.0
        self._at = -1  # which of them, -1 before the first
        self._putting_back = True
        self._pictures = pictures
        self._title = ElidedLabel(sans(13, QFont.Weight.DemiBold))
        self.base = button(
            self.tr("with now"), look="quiet", name=self.tr("Compare with another version"), kind=ElidedButton
        )
        menu = QMenu(self.base)
        menu.addAction(self.tr("Compare with now"), lambda: self.base_chosen.emit(False))
        menu.addAction(self.tr("Compare with the version before it"), lambda: self.base_chosen.emit(True))
        self.base.setMenu(menu)
        self.name_it = tool("tag", self.tr("Name this version…"))
        self.restore = button(self.tr("Restore this version"), tip=self.tr("Restore this version"), kind=ElidedButton)
        self.close_it = tool("x", self.tr("Back to the text"), self.tr("Back to the text (Esc)"))
        self.inline = self._mode(self.tr("Inline"))
        self.beside = self._mode(self.tr("Side by side"))
        self.earlier = tool("chevron-up", self.tr("Change before"), self.tr("Change before (P)"))
        self.later = tool("chevron-down", self.tr("Next change"), self.tr("Next change (N)"))
        self._count = label(look="soft", size=12)
        self.put_back = button(self.tr("Restore this paragraph"), kind=ElidedButton)
        self.one = CompareText(pictures)
        self.one.setAccessibleName(self.tr("Both versions in one"))
        self.two: SideBySide | None = None
        self._pages = QStackedWidget()
        self._pages.addWidget(self.one)
        self._wait = self._waiting_page()
        self._pages.addWidget(self._wait)
        self._facts = label(look="soft", size=12, wrap=True)
        self._facts.setContentsMargins(16, 8, 16, 8)
        self._slow = QTimer(self, singleShot=True, interval=SLOW)
        self._slow.timeout.connect(lambda: self._pages.setCurrentWidget(self._wait))
        self._arrange()
        self._connect()
        self.setFocusProxy(self.one)

    # --- what is shown -----------------------------------------------------------------------------------------

    def begin(self, title: str, with_what: str, *, busy: bool) -> None:
        """Which version is shown, `with_what`: the other one, in words. `busy`: a comparison is on its way."""
        self._title.setText(title)
        self.base.setText(f"{with_what} ▾")
        if busy:
            self._slow.start()

    def show_progress(self, share: float) -> None:
        self.progress.setValue(round(share * 100))

    def show_comparison(self, comparison: Comparison, *, putting_back: bool) -> None:
        """`putting_back`: single blocks may be put back, since it is compared with now. The place in it is kept."""
        place = self.one.verticalScrollBar().value() if self.comparison is not None else 0
        self._slow.stop()
        self.comparison = comparison
        self._putting_back = putting_back
        pieces = pieces_of(comparison)
        self._changes = [
            number for number, piece in enumerate(pieces) if piece.change not in (Change.SAME, Change.LEFT)
        ]
        self._at = -1
        below = " · ".join(filter(None, (self._summary(comparison), facts_words(comparison.facts))))
        self._facts.setText(below)
        self._below.setVisible(bool(below))
        self._fill(place)
        self._show_at()

    def name_sides(self, old: str, new: str) -> None:
        """What stands over the two columns."""
        self._sides = old, new
        if self.two is not None:
            self.two.name(old, new)

    def set_zoom(self, factor: float) -> None:
        """As large as in the editor."""
        self._zoom = factor
        for text in self._texts():
            text.measure.set_zoom(factor)

    @property
    def is_beside(self) -> bool:
        return self.beside.isChecked()

    def show_beside(self, beside: bool) -> None:
        (self.beside if beside else self.inline).setChecked(True)
        self._fill(0)

    def step(self, by: int) -> None:
        """To the next change (1) or the one before (-1); round at the ends."""
        if not self._changes:
            return
        if self._at < 0:
            self._at = 0 if by > 0 else len(self._changes) - 1
        else:
            self._at = (self._at + by) % len(self._changes)
        number = self._changes[self._at]
        if self.two is not None and self.is_beside:
            self.two.go_to(number)
        else:
            self.one.fill_all()
            self.one.go_to(number)
        self._show_at()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_N, Qt.Key.Key_P):
            self.step(1 if event.key() == Qt.Key.Key_N else -1)
        else:
            super().keyPressEvent(event)

    def theme_changed(self) -> None:
        """Dress the texts anew; their formats hold colours."""
        for text in self._texts():
            text.dress()
        if self.comparison is not None:
            self._fill(self.one.verticalScrollBar().value())

    # --- inside ------------------------------------------------------------------------------------------------

    def _fill(self, place: int) -> None:
        comparison = self.comparison
        if comparison is None:
            return
        article, notes = comparison.new, note_numbers(comparison.body)
        if self.is_beside:
            two = self._make_two()
            for text, side, version in ((two.old, Side.OLD, comparison.old), (two.new, Side.NEW, article)):
                text.show_pieces(shown_pieces(comparison, side), notes, version.direction, article.language)
            self._pages.setCurrentWidget(two)
        else:
            self.one.show_pieces(shown_pieces(comparison, Side.BOTH), notes, article.direction, article.language)
            if place:
                self.one.fill_all()
            self.one.verticalScrollBar().setValue(place)
            self._pages.setCurrentWidget(self.one)

    def _make_two(self) -> SideBySide:
        if self.two is None:
            self.two = SideBySide(self._pictures)
            self.two.name(*self._sides)
            for text in (self.two.old, self.two.new):
                self._listen(text)
                text.measure.set_zoom(self._zoom)
            self._pages.addWidget(self.two)
        return self.two

    def _texts(self) -> list[CompareText]:
        return [self.one, *((self.two.old, self.two.new) if self.two is not None else ())]

    def _listen(self, text: CompareText) -> None:
        text.chosen.connect(self._came_to)
        text.menu_wanted.connect(self._menu)

    def _came_to(self, number: int) -> None:
        """The caret came into a piece."""
        comparison = self.comparison
        if comparison is None or number < 0:
            return
        piece = pieces_of(comparison)[number]
        if piece.change is Change.LEFT:  # the same block as where it stands now
            same = [at for at, other in enumerate(pieces_of(comparison)) if _moved_with(other, piece)]
            number = same[0] if same else number
        self._at = self._changes.index(number) if number in self._changes else -1
        self._show_at()
        focused = next((text for text in self._texts() if text.hasFocus()), None)
        if focused is not None and is_listened_to():
            announce(focused, spoken(piece))

    def _show_at(self) -> None:
        total = len(self._changes)
        if not total:
            words = self.tr("Nothing differs in the text") if self.comparison is not None else ""
        elif self._at < 0:
            words = self.tr("1 change") if total == 1 else self.tr("%Ln changes", "", total)
        else:
            words = self.tr("{i} of {n}").format(i=digits(self._at + 1), n=digits(total))
        self._count.setText(words)
        for made in (self.earlier, self.later):
            made.setEnabled(total > 0)
        self.put_back.setVisible(self._putting_back)
        self.put_back.setEnabled(self._at >= 0)
        if self._at >= 0 and self.comparison is not None:
            self.put_back.setText(self._offer(self._changes[self._at]))
        else:
            self.put_back.setText(self.tr("Restore this paragraph"))
            self.put_back.setToolTip(self.tr("Click a paragraph that changed, or go to one by the arrows"))
        self.put_back.setAccessibleName(self.put_back.text())

    def _offer(self, number: int) -> str:
        """What the button does to a piece."""
        comparison = self.comparison
        if comparison is None:
            return ""
        piece = pieces_of(comparison)[number]
        if number < len(comparison.head):
            is_headline = number == 0 and bool(comparison.old.headline or comparison.new.headline)
            return self.tr("Restore this headline") if is_headline else self.tr("Restore this standfirst")
        return {
            Change.INSERTED: self.tr("Take this paragraph out"),
            Change.MOVED: self.tr("Move it back"),
        }.get(piece.change, self.tr("Restore this paragraph"))

    def _menu(self, number: int, place: QPoint) -> None:
        self._came_to(number)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._at >= 0 and self._putting_back:
            menu.addAction(self.put_back.text(), self._press_put_back)
        menu.addAction(self.tr("Restore this version"), self.restore_wanted.emit)
        menu.addAction(self.tr("Name this version…"), self.name_wanted.emit)
        menu.addSeparator()
        text = next((text for text in self._texts() if text.hasFocus()), self.one)
        copy = menu.addAction(self.tr("Copy"), text.copy)
        copy.setEnabled(text.textCursor().hasSelection())
        menu.popup(place)

    def _press_put_back(self) -> None:
        if self._at >= 0:
            self.piece_wanted.emit(self._changes[self._at])

    def _press_beside(self) -> None:
        if self.width() < WIDE:
            self.room_wanted.emit()
        self._fill(0)

    def _summary(self, comparison: Comparison) -> str:
        came, went = comparison.came, comparison.went
        steps = [f"+{QLocale().toString(came)}"] if came else []
        steps += [f"−{QLocale().toString(went)}"] if went else []
        return self.tr("Words: {steps}").format(steps=" ".join(steps)) if steps else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, as with the largest letters, the buttons that do something have it."""
        super().resizeEvent(event)
        for part in (self.inline, self._count):
            part.setVisible(self.width() >= ROOMY)

    def _mode(self, words: str) -> QPushButton:
        made = button(words, look="tab")
        made.setCheckable(True)
        return made

    def _waiting_page(self) -> QWidget:
        page = QWidget()
        self.progress = QProgressBar()
        self.progress.setObjectName("compareProgress")
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(280)
        self.progress.setMaximumHeight(6)
        self.progress.setAccessibleName(self.tr("Progress of comparing"))
        self.stop = button(self.tr("Cancel"))
        self.stop.clicked.connect(self.stopped)
        words = label(self.tr("Two long versions are compared word by word"), look="soft")
        column = QVBoxLayout(page)
        column.setSpacing(12)
        column.addStretch(1)
        for part in (words, self.progress, self.stop):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _arrange(self) -> None:
        self._sides = "", ""
        group = QButtonGroup(self)
        group.addButton(self.inline)
        group.addButton(self.beside)
        self.inline.setChecked(True)
        upper = QHBoxLayout()
        upper.setContentsMargins(16, 6, 8, 2)
        upper.setSpacing(6)
        upper.addWidget(self._title)
        upper.addWidget(self.base)
        upper.addStretch(1)
        for fixed in (self.inline, self.beside):
            fixed.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for act in (self.name_it, self.restore, self.close_it):
            upper.addWidget(act)
        lower = QHBoxLayout()
        lower.setContentsMargins(10, 0, 10, 6)
        lower.setSpacing(4)
        for part in (self.inline, self.beside, self.earlier, self.later, self._count):
            lower.addWidget(part)
        lower.insertSpacing(2, 6)
        lower.addStretch(1)
        lower.addWidget(self.put_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QWidget()
        bar.setObjectName("compareBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rows = QVBoxLayout(bar)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(upper)
        rows.addLayout(lower)
        column.addWidget(bar)
        column.addWidget(rule())
        column.addWidget(self._pages, 1)
        self._below = QWidget()
        lowest = QVBoxLayout(self._below)
        lowest.setContentsMargins(0, 0, 0, 0)
        lowest.setSpacing(0)
        lowest.addWidget(rule())
        lowest.addWidget(self._facts)
        self._below.hide()
        column.addWidget(self._below)

    def _connect(self) -> None:
        self._listen(self.one)
        self.close_it.clicked.connect(self.closed)
        self.restore.clicked.connect(self.restore_wanted)
        self.name_it.clicked.connect(self.name_wanted)
        self.inline.clicked.connect(lambda: self._fill(0))
        self.beside.clicked.connect(self._press_beside)
        self.earlier.clicked.connect(lambda: self.step(-1))
        self.later.clicked.connect(lambda: self.step(1))
        self.put_back.clicked.connect(self._press_put_back)


def _moved_with(piece: Piece, left: Piece) -> bool:
    return piece.change is Change.MOVED and piece.old == left.old
