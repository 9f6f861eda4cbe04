"""The header of a story: section, headline, standfirst, the facts as chips, the dateline. All edited in place.

It stands over block 0 of the text and scrolls with it. It is laid out by hand, since it must tell its height for a
width without being shown at it.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from newsdesk.store.records import Article, DeskSettings
from newsdesk.story.dateline import Dateline, format_dateline
from newsdesk.words import listed
from ui.editor.chips import GAP, HEIGHT, Chip, DatelineChip
from ui.editor.growing import GrowingText
from ui.editor.owner import OwnerRow
from ui.theme import fonts
from ui.theme.look import rule
from ui.theme.tokens import current

HEADLINE_LINE, STANDFIRST_LINE = 38.0, 27.0  # px
TOP = 18  # px above the section


class Header(QWidget):
    """`headline_edited(str)`, `standfirst_edited(str)`: a person typed. `grew`: it wants another height.

    `into_body`: the caret wants to go on into the text. The chips are public: whoever edits facts listens to them.
    """

    headline_edited = Signal(str)
    standfirst_edited = Signal(str)
    grew = Signal()
    into_body = Signal()
    owner_named = Signal(object)
    owner_put_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = DeskSettings()
        self._zoom = 1.0
        self._language = "en"
        self.owner = OwnerRow(self)
        self.owner.hide()
        self.section_label = QPushButton(self)
        self.section_label.setFlat(True)
        self.section_label.setFont(fonts.sans(12.5, QFont.Weight.DemiBold))
        self.section_label.setCursor(Qt.CursorShape.PointingHandCursor)
        self.section_label.setObjectName("sectionLabel")
        self.headline = GrowingText(fonts.serif(31, QFont.Weight.Bold), HEADLINE_LINE, self.tr("Headline"), self)
        self.standfirst = GrowingText(fonts.serif(18), STANDFIRST_LINE, self.tr("Standfirst"), self)
        self.byline = Chip("user", self.tr("Byline"), strong=True, parent=self)
        self.section = Chip("hash", self.tr("Section"), parent=self)
        self.tags = Chip("tag", self.tr("Tags"), parent=self)
        self.lead_picture = Chip("image", self.tr("Lead picture"), wanted=True, parent=self)
        self.chips = (self.byline, self.section, self.tags, self.lead_picture)
        self.line = rule()
        self.line.setParent(self)
        self.dateline = DatelineChip(self.tr("Dateline"), self)
        self._connect()
        self.dress()

    def _connect(self) -> None:
        self.headline.edited.connect(self.headline_edited)
        self.standfirst.edited.connect(self.standfirst_edited)
        self.headline.grew.connect(self.grew)
        self.standfirst.grew.connect(self.grew)
        self.headline.left.connect(lambda step: self.standfirst.go_to(end=False) if step > 0 else None)
        self.standfirst.left.connect(self._leave_standfirst)
        self.section_label.clicked.connect(self.section.click)
        self.owner.named.connect(self.owner_named)
        self.owner.put_off.connect(self.owner_put_off)

    def dress(self) -> None:
        """Take the theme's colours."""
        theme = current()
        self.headline.dress(theme.text)
        self.standfirst.dress(theme.soft)
        self.section_label.setStyleSheet(
            f"QPushButton {{ border: none; background: transparent; color: {theme.accent.name()}; padding: 0;"
            " min-height: 18px; text-align: left; }"
            f"QPushButton:focus {{ border-bottom: 1px solid {theme.accent.name()}; }}"
        )
        self.update()

    # --- facts -------------------------------------------------------------------------------------------------

    def show_article(self, article: Article, *, texts: bool = True) -> None:
        """Show its facts; with `texts` headline and standfirst too (not while they are ahead of the store)."""
        if texts:
            self.headline.set_text(article.headline)
            self.standfirst.set_text(article.standfirst)
        self.set_language(article.language, article.direction)
        self.section_label.setText(article.section.name if article.section else "")
        self.section_label.setAccessibleName(f"{self.tr('Section')}: {self.section_label.text()}")
        self.section_label.setVisible(article.section is not None)
        self.byline.show_fact(listed(author.name for author in article.authors))
        self.section.show_fact(article.section.name if article.section else "")
        self.tags.show_fact(listed(article.tags))
        self.lead_picture.show_fact(self.tr("Lead picture") if article.lead_picture else "")
        self.dateline.show_fact(self.dateline_words(article.dateline, article.language))
        self.grew.emit()
        self._place(self.width())

    def set_language(self, language: str, direction: str) -> None:
        right = direction == "rtl"
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        own = bool(fonts.script_faces(language))
        self._language = language
        zoom = self._zoom
        headline = fonts.serif(31 * zoom, QFont.Weight.Bold, language)
        standfirst = fonts.serif(18 * zoom, language=language)
        self.headline.set_font(headline, HEADLINE_LINE * zoom, at_least=own, rtl=right)
        self.standfirst.set_font(standfirst, STANDFIRST_LINE * zoom, at_least=own, rtl=right)

    def set_zoom(self, factor: float) -> None:
        """Headline and standfirst in this size; the chips are the window's."""
        self._zoom = factor
        self.set_language(self._language, "rtl" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr")

    def dateline_words(self, dateline: Dateline, language: str) -> str:
        """The dateline in the form of its agency."""
        return format_dateline(dateline, self.settings.form_for(dateline.agency), language)

    def know(self, settings: DeskSettings) -> None:
        """The desk's form of the dateline, and what the question who writes here begins with."""
        self.settings = settings
        self.owner.ask(settings)

    def ask_owner(self, asked: bool) -> None:
        """Show the question who writes here, or do not."""
        if asked is self.owner.isHidden():
            self.owner.setVisible(asked)
            self.grew.emit()

    def go_to_end(self) -> None:
        """The caret comes up out of the text."""
        self.standfirst.go_to(end=True)

    # --- keys ----------------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on field by field, behind the last into the text. Left to itself it would end in the text, which
        has a use of its own for it."""
        every = (*self.owner.stops, self.section_label, self.headline, self.standfirst, *self.chips, self.dateline)
        stops = [stop for stop in every if stop.isVisible() and stop.isEnabled()]
        here = next((at for at, stop in enumerate(stops) if stop is QApplication.focusWidget()), -1)
        there = here + (1 if forward else -1)
        if there >= len(stops):
            self.into_body.emit()
        elif there < 0:
            return super().focusNextPrevChild(forward)
        else:
            stops[there].setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a field or a chip has no use for goes no further: the text below would take it for its own."""
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        event.setAccepted(not held and bool(event.text()) and event.key() != Qt.Key.Key_Escape)

    # --- layout ------------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self._place(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width())

    def _place(self, width: int) -> int:
        """Put everything where it belongs at that width; the height that it takes."""
        y = TOP
        if self.owner.isVisibleTo(self):
            height = self.owner.heightForWidth(width)
            self.owner.setGeometry(0, y, width, height)
            y += height + 24
        if self.section_label.isVisibleTo(self):
            label_width = min(width, self.section_label.sizeHint().width())
            self._put(self.section_label, 0, y, QSize(label_width, 20), width)
            y += 24
        height = self.headline.height_for(width)
        self.headline.setGeometry(0, y, width, height)
        y += height + 8
        height = self.standfirst.height_for(width)
        self.standfirst.setGeometry(0, y, width, height)
        y += height + 14
        y = self._place_chips(y, width) + 16
        self.line.setGeometry(0, y, width, 1)
        y += 1 + 22
        size = self.dateline.sizeHint()
        self._put(self.dateline, 0, y, size.boundedTo(QSize(width, size.height())), width)
        return y + size.height() + 4

    def _place_chips(self, y: int, width: int) -> int:
        """The bottom of the last row."""
        x = 0
        for chip in self.chips:
            wanted = min(width, chip.sizeHint().width())
            if x and x + wanted > width:
                x, y = 0, y + HEIGHT + GAP
            self._put(chip, x, y, QSize(wanted, HEIGHT), width)
            x += wanted + GAP
        return y + HEIGHT

    def _put(self, widget: QWidget, x: int, y: int, size: QSize, room: int) -> None:
        """`x` is counted from where lines begin: the right, in a story that runs that way."""
        left = room - x - size.width() if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x
        widget.setGeometry(QRect(QPoint(left, y), size))

    def _leave_standfirst(self, step: int) -> None:
        if step > 0:
            self.into_body.emit()
        else:
            self.headline.go_to(end=True)
