"""The parts of the window that connects a site: the ways of signing in, the fields, what an account may not do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.theme.icons import icon
from ui.theme.look import button, label

WIDE, LINE = 450, 420  # px of a line of text, and of one behind a sign


class Ways(QWidget):
    """In the browser, or by a typed name and password. `chosen` after a click."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.browser = _way(self.tr("Sign in with the browser (recommended)"), "globe")
        self.typed = _way(self.tr("Type a name and an application password"), "key-round")
        self.come_back = QCheckBox(self.tr("Let the browser bring you back here"))
        self.come_back.setChecked(True)
        words = self.tr(
            "It makes newsdesk known as the program for “newsdesk:” links, for your account on this computer."
        )
        self._about = _wrapped(words, WIDE, "faint")
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for way in (self.browser, self.typed):
            group.addButton(way)
            column.addWidget(way)
            way.clicked.connect(self.chosen)
        column.addWidget(self.come_back)
        column.addWidget(self._about)
        self.browser.setChecked(True)

    @property
    def by_browser(self) -> bool:
        return self.browser.isChecked()

    def offer_to_come_back(self, offered: bool) -> None:
        self.come_back.setVisible(offered)
        self._about.setVisible(offered)


class Fields(QWidget):
    """Name and password. `edited` at each key."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        words = self.tr("An application password is made for newsdesk alone, on the site, and can be revoked there.")
        self.about = _wrapped(words, WIDE, "soft")
        self.account = QLineEdit()
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        words = self.tr(
            "This computer has no keyring: the password is kept until newsdesk is closed, then asked again."
        )
        self.kept = _wrapped(words, WIDE, "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.about)
        add_field(column, self.tr("User name on the site"), self.account)
        add_field(column, self.tr("Application password"), self.password)
        column.addWidget(self.kept)
        for line in (self.account, self.password):
            line.textEdited.connect(self.edited)

    @property
    def filled(self) -> bool:
        return bool(self.account.text().strip() and self.password.text().strip())

    def focus_first_empty(self) -> None:
        (self.password if self.account.text() else self.account).setFocus()


class Limits(QWidget):
    """What the account may not do, a line each."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(10)
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(8)
            sign = label()
            sign.setPixmap(icon("info", "amber").pixmap(16, 16))
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(_wrapped(line, LINE), 1)
            column.addLayout(row)
        rest = self.tr("An administrator of the site can give it another role; Settings › Sites shows this again.")
        column.addWidget(_wrapped(rest, LINE, "soft"))


def add_field(column: QVBoxLayout, name: str, line: QLineEdit) -> None:
    line.setAccessibleName(name)
    line.setMinimumHeight(32)
    caption = label(name, weight=QFont.Weight.DemiBold)
    caption.setBuddy(line)
    column.addWidget(caption)
    column.addWidget(line)


def _wrapped(text: str, width: int, look: str = "") -> QLabel:
    """As tall as it needs when it is `width` pixels wide: a window that is open already does not ask again."""
    made = label(text, look=look, wrap=True)
    made.setMinimumHeight(made.heightForWidth(width) + 2)
    return made


def _way(text: str, icon_name: str) -> QPushButton:
    made = button(text, icon_name, look="way")
    made.setCheckable(True)
    made.setAutoDefault(False)
    return made
