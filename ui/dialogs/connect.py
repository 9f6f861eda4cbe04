"""Connect a site: one field, then what was found there, then the site's own page in the browser, or name and password.

What the browser brings back (`take`) goes straight to the site and the keyring; it is shown in no field.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Site
from ui.dialogs.connect_parts import Fields, Limits, Ways, add_field
from ui.jobs import Jobs
from ui.manual.binding import help_button
from ui.theme.icons import icon
from ui.theme.look import button, label

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from newsdesk.publish.sign_in import SignIn
    from newsdesk.publish.sites import SiteFound

WIDTH = 500


class ConnectDialog(QDialog):
    """`connected` carries the new `Site`. Nothing typed here is kept anywhere but in the keyring."""

    connected = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, parent: QWidget | None = None, *, site: Site | None = None, window: str = ""
    ) -> None:
        """`site`: one that is known and wants its password again. `window`: by which the browser finds back here."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Connect a site"))
        self.setFixedWidth(WIDTH)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._found: SiteFound | None = None
        self._registered = False
        self._sign_in: SignIn | None = None
        self._question = 0  # answers to older questions are dropped
        self.open_link: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.address = QLineEdit()
        self.address.setPlaceholderText("thedaily.example")
        self.ways = Ways()
        self.fields = Fields()
        self._sign = label()
        self.said = label(wrap=True, look="soft")
        self.again = button(self.tr("Open the page again"), "globe", look="quiet")
        self.cancel = button(self.tr("Cancel"))
        self.go = button(self.tr("Find the site"))
        self.help = help_button()
        self.go.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.again.setAutoDefault(False)
        self._arrange()
        self.address.textEdited.connect(lambda _text: self._begin_again())
        self.fields.edited.connect(self._show_button)
        self.ways.chosen.connect(self._show_way)
        self.again.clicked.connect(lambda: self._found and self._show_page(self._found, ""))
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._go)
        if site is not None:
            self.address.setText(site.home or site.address)
            self.fields.account.setText(site.account)
        self._begin_again()
        if site is not None:
            QTimer.singleShot(0, self, self._discover)  # where it is need not be asked
        jobs.run(desk.sites.password_kept_where, self._show_kept, aside=True)

    def take(self, url: str) -> bool:
        """Go on with what the browser brought back; False where it is not for this window."""
        from newsdesk.publish.sign_in import returned

        back = returned(url, self._sign_in.state) if self._sign_in is not None else None
        if back is None or self._found is None:
            return False
        self._sign_in = None
        if back.password:
            self._connect(self._found, back.account, back.password)
        else:
            self._show_way()
            self.ways.browser.setFocus()
            self._say("info", "amber", self.tr("It was not approved on the site. Nothing was connected."))
        self.activateWindow()
        return True

    def done(self, result: int) -> None:
        self._question += 1  # what is still asked comes too late
        self._sign_in = None
        super().done(result)

    def _go(self) -> None:
        if not self.ways.isHidden() and self.ways.by_browser:
            self._open_browser()
        elif self._found is not None:
            self._connect(self._found, self.fields.account.text().strip(), self.fields.password.text().strip())
        else:
            self._discover()

    def _discover(self) -> None:
        from newsdesk.publish.scheme import is_registered

        address = self.address.text().strip()
        if not address:
            return
        desk = self._desk
        question = self._ask(self.tr("Looking at {address}…").format(address=address))
        self._jobs.run(
            lambda: (desk.sites.discover(address), desk.sites.password_kept_where(), is_registered()),
            lambda answer: self._show_found(question, *answer),
            lambda error: self._show_error(question, error),
            aside=True,
        )

    def _show_found(self, question: int, found: SiteFound, kept: str, registered: bool) -> None:
        if question != self._question:
            return
        self.go.setEnabled(True)
        problem = str(found.problem or "")
        if problem:
            self._say("triangle-alert", "amber", problem)
            return
        self._found, self._registered = found, registered
        self.fields.kept.setVisible(kept != "keyring")
        self._show_way()
        self.ways.browser.setFocus()

    def _show_way(self) -> None:
        """The ways of signing in, and the fields for who types."""
        from newsdesk.publish.scheme import can_register

        if self._found is None:
            return
        found, by_browser = self._found, self.ways.by_browser
        self._say("circle-check", "green", self.tr("{name}, WordPress").format(name=found.name or found.home))
        self.ways.show()
        self.ways.offer_to_come_back(by_browser and bool(self._window) and can_register() and not self._registered)
        self.fields.setVisible(not by_browser)
        self.fields.about.show()
        self.go.show()
        self.again.hide()
        self._show_button()
        if not by_browser:
            self.fields.focus_first_empty()
        self._fit()

    def _open_browser(self) -> None:
        """The site's own page; the browser comes back by itself where the person wants that and the scheme is known."""
        from newsdesk.publish import scheme

        found = self._found
        if found is None:
            return
        wanted = bool(self._window) and (self._registered or not self.ways.come_back.isHidden())
        register = wanted and not self._registered and self.ways.come_back.isChecked()

        def opened(registered: bool) -> None:
            if isValid(self) and found is self._found:
                self._registered = registered
                self._show_page(found, self._window if registered else "")

        self._jobs.run(lambda: scheme.register() if register else self._registered, opened, aside=True)

    def _show_page(self, found: SiteFound, window: str) -> None:
        """Open the site's page, with a way back to `window`; "": it shows the password."""
        from newsdesk.publish import sign_in

        self._sign_in = sign_in.begin(found, window)
        self.again.show()
        self.again.setFocus()  # what is hidden now would hand the focus on to the help
        self.fields.password.clear()  # one that the site did not take: what the page shows is pasted in its place
        self.ways.hide()
        self.fields.setVisible(not window)
        self.fields.about.hide()
        self.go.setVisible(not window)
        words = self.tr("Nothing came back? Let the page show the password")
        self.again.setText(f" {words if window else self.tr('Open the page again')}")
        if self.open_link(QUrl(self._sign_in.page)) is False:
            self.ways.typed.setChecked(True)
            self._show_way()
            self._say("triangle-alert", "red", self.tr("No browser could be opened. Sign in by name and password."))
            return
        if self._sign_in.state:
            self._say("globe", "soft", self.tr("Approve newsdesk in the browser. It brings you back here by itself."))
        else:
            words = self.tr("Approve newsdesk in the browser, then paste the password that the site shows.")
            self._say("globe", "soft", words)
        if not window:
            self.fields.focus_first_empty()
        self._show_button()
        self._fit()

    def _connect(self, found: SiteFound, account: str, password: str) -> None:
        desk = self._desk
        question = self._ask(self.tr("Asking {name}…").format(name=found.name or found.home))

        def connect() -> tuple[Site, tuple[str, ...]]:
            site = desk.sites.connect_wordpress(found, account, password)
            return site, desk.sites.limits(site.id)

        self._jobs.run(
            connect,
            lambda answer: self._connected(question, *answer),
            lambda error: self._show_error(question, error),
            aside=True,
        )

    def _connected(self, question: int, site: Site, limits: tuple[str, ...]) -> None:
        if question != self._question:
            return
        self.fields.password.clear()
        self.connected.emit(site)
        if not limits:
            self.accept()
            return
        for part in (self._address_part, self.ways, self.fields, self.again, self.cancel, self.promise):
            part.hide()
        words = self.tr("{site} is connected, as {account}. It is good to know what this account may not do there:")
        self.go.show()
        self._say("circle-check", "green", words.format(site=site.name, account=site.account))
        self.limits = Limits(limits)
        self._middle.addWidget(self.limits)
        self.go.setText(self.tr("Done"))
        self.go.setEnabled(True)
        self.go.clicked.disconnect()
        self.go.clicked.connect(self.accept)
        self.go.setFocus()
        self._fit()

    def _ask(self, words: str) -> int:
        """Something is asked of the network: the number of the question."""
        self._question += 1
        self._say("loader-circle", "soft", words)
        self.go.setEnabled(False)
        return self._question

    def _show_kept(self, kept: str) -> None:
        """A promise is made only where it holds: the keyring is there."""
        if kept == "keyring" and isValid(self):
            promise = self.tr("WordPress. Your password goes into this computer’s keyring and nowhere else.")
            self.promise.setText(promise)
            self._fit()

    def _show_error(self, question: int, error: NewsdeskError) -> None:
        if question == self._question:
            if self._found is not None and self.fields.isHidden():
                self._show_way()  # what the browser brought was not taken
            self._say("triangle-alert", "red", str(error))
            self._show_button()

    def _begin_again(self) -> None:
        self._question += 1
        self._found = self._sign_in = None
        for part in (self.ways, self.fields, self.again):
            part.hide()
        self.go.show()
        self._say("", "soft", "")
        self._show_button()
        self._fit()

    def _show_button(self) -> None:
        if self._found is None:
            self.go.setText(self.tr("Find the site"))
            self.go.setEnabled(bool(self.address.text().strip()))
        elif not self.ways.isHidden() and self.ways.by_browser:
            self.go.setText(self.tr("Open the browser"))
            self.go.setEnabled(True)
        else:
            self.go.setText(self.tr("Connect"))
            self.go.setEnabled(self.fields.filled)

    def _fit(self) -> None:
        """As tall as what is shown now."""
        QTimer.singleShot(0, self, self._fit_now)  # parts that were shown or hidden just now are heard by then

    def _fit_now(self) -> None:
        """All of it on the screen, too: it grows where it stands."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))
        lowest = self.screen().availableGeometry().bottom() - self.frameGeometry().bottom()
        if self.isVisible() and lowest < 0:
            self.move(self.x(), max(0, self.y() + lowest))

    def _say(self, sign: str, colour: str, words: str) -> None:
        self._sign.setVisible(bool(sign))
        if sign:
            self._sign.setPixmap(icon(sign, colour).pixmap(16, 16))
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.said.setAccessibleName(words)
        self._fit()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 20)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Connect a site"), size=16, weight=QFont.Weight.DemiBold), 1)
        head.addWidget(self.help)
        column.addLayout(head)
        self.promise = label(self.tr("A WordPress site is found by its address."), look="soft", wrap=True)
        column.addWidget(self.promise)
        self._address_part = QWidget()
        address = QVBoxLayout(self._address_part)
        address.setContentsMargins(0, 6, 0, 0)
        address.setSpacing(8)
        add_field(address, self.tr("Site address"), self.address)
        column.addWidget(self._address_part)
        found = QHBoxLayout()
        found.setSpacing(8)
        found.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        found.addWidget(self.said, 1)
        column.addLayout(found)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(8)
        self._middle.addWidget(self.ways)
        self._middle.addWidget(self.fields)
        self._middle.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)  # beside the others it lacks room
        column.addLayout(self._middle)
        column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        column.addLayout(buttons)
        self.setTabOrder(self.go, self.help)
        self.address.setFocus()
