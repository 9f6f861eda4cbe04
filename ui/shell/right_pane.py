"""The right pane: tabs over what stands beside the text. A tab's content may come later than the tab."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.digits import digits
from ui.theme.elided import ElidedButton
from ui.theme.look import ICON, button, label

BAR = 41
GAP = 4  # px between sign and words, Qt's own


class RightPane(QWidget):
    """`tab_changed` carries the key of the tab that shows now."""

    tab_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rightPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = bar = QWidget()
        bar.setObjectName("rightBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(BAR)
        self._tabs = QHBoxLayout(bar)
        self._tabs.setContentsMargins(8, 0, 8, 0)
        self._tabs.setSpacing(2)
        self._tabs.addStretch(1)
        self._group = QButtonGroup(self)
        self._pages = QStackedWidget()
        self._buttons: dict[str, QPushButton] = {}
        self._titles: dict[str, str] = {}
        self._signs: dict[str, QIcon] = {}
        self._has_signs = True
        self._places: dict[str, QStackedWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)

    def add_tab(self, key: str, title: str, sign: str, waiting_for: str) -> None:
        """A tab that says `waiting_for` until it is given its content."""
        made = button(title, sign, look="tab", kind=ElidedButton)
        made.setCheckable(True)
        made.setAutoExclusive(True)  # one of several, for a screen reader: the group sees to it
        self._group.addButton(made)
        self._tabs.insertWidget(len(self._buttons), made)
        hint = label(waiting_for, look="soft", wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        place = QStackedWidget()
        place.addWidget(hint)
        self._pages.addWidget(place)
        self._titles[key], self._signs[key] = title, made.icon()
        self._buttons[key], self._places[key] = made, place
        made.clicked.connect(lambda _checked=False: self.show_tab(key))
        self.show_tab(self.tab or key)

    def fill(self, key: str, content: QWidget) -> None:
        self._places[key].addWidget(content)

    def show_count(self, key: str, count: int) -> None:
        """How many things wait in the tab; 0 says nothing."""
        title = self._titles[key]
        self._buttons[key].setText(f" {title} {digits(count)}" if count else f" {title}")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the words of some language need the room, the tabs have no signs."""
        signs = 0 if self._has_signs else len(self._buttons) * (ICON.width() + GAP)
        margins, gaps = self._tabs.contentsMargins(), self._tabs.spacing() * len(self._buttons)
        need = sum(made.sizeHint().width() for made in self._buttons.values()) + signs + gaps
        fits = need <= self.width() - margins.left() - margins.right()
        if fits != self._has_signs:
            self._has_signs = fits
            for key, made in self._buttons.items():
                made.setIcon(self._signs[key] if fits else QIcon())

    def show_content(self, key: str, there: bool) -> None:
        """The tab's content, or while there is nothing to show its hint."""
        place = self._places[key]
        place.setCurrentIndex(1 if there and place.count() > 1 else 0)

    def show_tab(self, key: str) -> None:
        self._buttons[key].setChecked(True)
        for name, made in self._buttons.items():  # Tab goes to the one that is shown, arrows to the others
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus)
        self._pages.setCurrentWidget(self._places[key])
        self.tab_changed.emit(key)

    def button(self, key: str) -> QPushButton:
        return self._buttons[key]

    @property
    def keys(self) -> tuple[str, ...]:
        """Of all tabs, in their order."""
        return tuple(self._buttons)

    @property
    def tab(self) -> str:
        return next((key for key, made in self._buttons.items() if made.isChecked()), "")

    def focus_content(self) -> None:
        """For F6: into the content where it takes the focus, else onto its tab."""
        content = self._places[self.tab].currentWidget()
        takes = content is not None and (content.focusProxy() or content.focusPolicy() != Qt.FocusPolicy.NoFocus)
        target = content if takes and content is not None else self._buttons[self.tab]
        target.setFocus(Qt.FocusReason.TabFocusReason)
