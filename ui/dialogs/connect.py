"""Connect a site: one field, then what was found there, and only then a name and a password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Site
from ui.jobs import Jobs
from ui.theme.icons import icon
from ui.theme.look import button, label

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from newsdesk.publish.sites import SiteFound

WIDTH = 500


class ConnectDialog(QDialog):
    """`connected` carries the new `Site`. Nothing typed here is kept anywhere but in the keyring."""

    connected = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None, *, site: Site | None = None) -> None:
        """`site`: one that is known and wants its password again."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Connect a site"))
        self.setFixedWidth(WIDTH)
        self._desk, self._jobs = desk, jobs
        self._found: SiteFound | None = None
        self._question = 0  # answers to older questions are dropped
        self.address = QLineEdit()
        self.address.setPlaceholderText("thedaily.example")
        self.account = QLineEdit()
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._sign = label()
        self.said = label(wrap=True, look="soft")
        self.browser = button(self.tr("Make a password in the browser"), "globe")
        self.cancel = button(self.tr("Cancel"))
        self.go = button(self.tr("Find the site"))
        self.go.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.browser.setAutoDefault(False)
        self._account_part = QWidget()
        self._arrange()
        self.address.textEdited.connect(lambda _text: self._begin_again())
        for line in (self.account, self.password):
            line.textEdited.connect(lambda _text: self._show_button())
        self.browser.clicked.connect(self._open_browser)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._go)
        if site is not None:
            self.address.setText(site.home or site.address)
            self.account.setText(site.account)
        self._begin_again()
        jobs.run(desk.sites.password_kept_where, self._show_kept, aside=True)

    def done(self, result: int) -> None:
        self._question += 1  # what is still asked comes too late
        super().done(result)

    def _go(self) -> None:
        if self._found is None:
            self._discover()
        else:
            self._connect(self._found)

    def _discover(self) -> None:
        address = self.address.text().strip()
        if not address:
            return
        desk = self._desk
        self._question += 1
        question = self._question
        self._say("loader-circle", "soft", self.tr("Looking at {address}…").format(address=address))
        self.go.setEnabled(False)
        self._jobs.run(
            lambda: (desk.sites.discover(address), desk.sites.password_kept_where()),
            lambda answer: self._show_found(question, *answer),
            lambda error: self._show_error(question, error),
            aside=True,
        )

    def _show_found(self, question: int, found: SiteFound, kept: str) -> None:
        if question != self._question:
            return
        self.go.setEnabled(True)
        problem = str(found.problem or "")
        if problem:
            self._say("triangle-alert", "amber", problem)
            return
        self._found = found
        self._say("circle-check", "green", self.tr("{name}, WordPress").format(name=found.name or found.home))
        self._kept.setVisible(kept != "keyring")
        self.browser.setVisible(bool(found.authorize_url))
        self._account_part.show()
        self._show_button()
        self.adjustSize()
        (self.password if self.account.text() else self.account).setFocus()

    def _connect(self, found: SiteFound) -> None:
        desk, account, password = self._desk, self.account.text().strip(), self.password.text().strip()
        self._question += 1
        question = self._question
        self._say("loader-circle", "soft", self.tr("Asking {name}…").format(name=found.name or found.home))
        self.go.setEnabled(False)
        self._jobs.run(
            lambda: desk.sites.connect_wordpress(found, account, password),
            lambda site: self._connected(question, site),
            lambda error: self._show_error(question, error),
            aside=True,
        )

    def _connected(self, question: int, site: Site) -> None:
        if question == self._question:
            self.connected.emit(site)
            self.accept()

    def _show_kept(self, kept: str) -> None:
        """A promise is made only where it holds: the keyring is there."""
        if kept == "keyring" and isValid(self):
            promise = self.tr("WordPress. Your password goes into this computer’s keyring and nowhere else.")
            self.promise.setText(promise)
            self.adjustSize()

    def _show_error(self, question: int, error: NewsdeskError) -> None:
        if question == self._question:
            self._say("triangle-alert", "red", str(error))
            self.go.setEnabled(True)

    def _begin_again(self) -> None:
        self._question += 1
        self._found = None
        self._account_part.hide()
        self._say("", "soft", "")
        self._show_button()
        self.adjustSize()

    def _show_button(self) -> None:
        if self._found is None:
            self.go.setText(self.tr("Find the site"))
            self.go.setEnabled(bool(self.address.text().strip()))
        else:
            self.go.setText(self.tr("Connect"))
            self.go.setEnabled(bool(self.account.text().strip() and self.password.text().strip()))

    def _open_browser(self) -> None:
        if self._found is not None:
            QDesktopServices.openUrl(QUrl(self._found.authorize_url))

    def _say(self, sign: str, colour: str, words: str) -> None:
        self._sign.setVisible(bool(sign))
        if sign:
            self._sign.setPixmap(icon(sign, colour).pixmap(16, 16))
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.said.setAccessibleName(words)
        self.adjustSize()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 20)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Connect a site"), size=16, weight=QFont.Weight.DemiBold))
        self.promise = label(self.tr("A WordPress site is found by its address."), look="soft", wrap=True)
        column.addWidget(self.promise)
        column.addSpacing(6)
        _field(column, self.tr("Site address"), self.address)
        found = QHBoxLayout()
        found.setSpacing(8)
        found.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        found.addWidget(self.said, 1)
        column.addLayout(found)
        inner = QVBoxLayout(self._account_part)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(
            label(
                self.tr("An application password is made for newsdesk alone, on the site, and can be revoked there."),
                look="soft",
                wrap=True,
            )
        )
        inner.addWidget(self.browser)
        _field(inner, self.tr("User name on the site"), self.account)
        _field(inner, self.tr("Application password"), self.password)
        self._kept = label(
            self.tr("This computer has no keyring: the password is kept until newsdesk is closed, then asked again."),
            look="soft",
            wrap=True,
        )
        inner.addWidget(self._kept)
        column.addWidget(self._account_part)
        column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        column.addLayout(buttons)


def _field(column: QVBoxLayout, name: str, line: QLineEdit) -> None:
    line.setAccessibleName(name)
    line.setMinimumHeight(32)
    caption = label(name, weight=QFont.Weight.DemiBold)
    caption.setBuddy(line)
    column.addWidget(caption)
    column.addWidget(line)
