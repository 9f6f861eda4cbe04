"""The places to publish to: which one is the usual, signing out, taking one away."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from newsdesk.changes import Change
from newsdesk.store.records import DeskSettings, Site, SiteKind
from newsdesk.store.site_labels import site_label
from ui.dialogs.manager.rows import Row, Rows
from ui.dialogs.manager.window import fields
from ui.dialogs.settings.folder_form import FolderForm
from ui.dialogs.settings.page import Page
from ui.dialogs.settings.site_form import SiteForm
from ui.inspector.fields import Choice
from ui.inspector.flow import flowing
from ui.shell.binding import connect_site
from ui.theme.look import button, label, tool
from ui.theme.wrapped import WrappedBox

if TYPE_CHECKING:
    from pathlib import Path

    from newsdesk.layout.theme import Theme
    from newsdesk.layout.themes import ThemeBroken

ROWS_HEIGHT = 104  # px


class SitesPage(Page):
    def make(self) -> None:
        tr = self.tr
        self.sites: tuple[Site, ...] = ()
        self._default = 0
        self._signed_out: frozenset[int] = frozenset()
        self.heading(tr("Sites"), tr("A new story goes to the usual one; the arrow beside Publish offers the others."))
        self.list = Rows(tr("Sites"), several=False)
        self.list.setProperty("look", "framed")
        self.list.setFixedHeight(ROWS_HEIGHT)
        self.none = label(tr("No site yet. Connect one, and stories can go out."), look="faint", size=12.5, wrap=True)
        self.column.addWidget(self.list)
        self.column.addWidget(self.none)
        self.kind = label(look="soft")
        self.address = label(look="soft", wrap=True)
        self.address.setMinimumWidth(1)  # a folder's name may have no place to break
        self.account = label(look="soft")
        self.theme = Choice(tr("Theme"))
        self.theme.setToolTip(tr("How the pages of a folder look, and the preview while the site is the usual one"))
        self.theme.picked.connect(self._choose_theme)
        for words in (self.address, self.account):
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.themes = tool("folder-open", tr("Open the folder for themes of your own"))
        self.themes.clicked.connect(self._open_themes)
        facts = fields(
            (tr("Kind"), self.kind),
            (tr("Address"), self.address),
            (tr("Account"), self.account),
            (tr("Theme"), self.theme),
        )
        facts.addWidget(self.themes, 3, 2)
        self.column.addLayout(facts)
        self.window_.installEventFilter(self)
        self._make_buttons()
        self.form, self.folder = SiteForm(self.window_), FolderForm(self.window_)
        self.column.addWidget(self.form)
        self.column.addWidget(self.folder)
        self.column.addSpacing(4)
        told = tr("Tell me on the desktop when a story was sent or not, while I am in another program")
        self.tell = WrappedBox(told)
        self.column.addWidget(self.tell)
        self.tell.toggled.connect(lambda on: self.window_.change(tell_when_sent=on))
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self.list.removal_wanted.connect(self._ask_to_remove)
        self.window_.panes.jobs.changed.connect(self._changed)
        self.setFocusProxy(self.list)
        self._ask()

    def _make_buttons(self) -> None:
        tr = self.tr
        self.connect_ = button(tr("Connect a site…"), "plug")
        self.usual = button(tr("Make it the usual one"), "star", look="quiet")
        self.sign_in = button(tr("Sign in…"), "log-in", look="quiet")
        self.sign_out = button(tr("Sign out"), "log-out", look="quiet")
        self.remove = button(tr("Remove"), "trash-2", look="quiet")
        self.column.addWidget(flowing(self.connect_, self.usual, self.sign_in, self.sign_out, self.remove, gap=4))
        self.connect_.clicked.connect(self._connect)
        self.usual.clicked.connect(self._make_usual)
        self.sign_in.clicked.connect(lambda: connect_site(self.window_.panes, self._site, over=self.window_))
        self.sign_out.clicked.connect(self._sign_out)
        self.remove.clicked.connect(self._ask_to_remove)

    def show_settings(self, settings: DeskSettings, *, force: bool) -> None:  # noqa: ARG002 - a box is never half typed
        self.tell.blockSignals(True)
        self.tell.setChecked(settings.tell_when_sent)
        self.tell.blockSignals(False)

    def _ask(self) -> None:
        desk = self.window_.desk

        def read() -> tuple[tuple[Site, ...], int, frozenset[int]]:
            sites = desk.sites.list()
            return sites, desk.sites.default().id if sites else 0, desk.sites.signed_out()

        self.window_.do(read, self._show)

    def _show(self, found: tuple[tuple[Site, ...], int, frozenset[int]]) -> None:
        if not shiboken6.isValid(self):
            return
        self.sites, self._default, self._signed_out = found
        rows = [
            Row(site.id, site_label(site, self.sites), self.tr("usual") if site.id == self._default else "")
            for site in self.sites
        ]
        self.list.show_rows(rows, self.list.keys)
        self.list.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self._show_chosen()

    def _show_chosen(self) -> None:
        site = self._site
        folder = site is not None and site.kind is SiteKind.FOLDER
        self.kind.setText("" if site is None else self.tr("Folder") if folder else "WordPress")
        self.address.setText("" if site is None else site.address if folder else site.home or site.address)
        out = site is not None and site.id in self._signed_out
        account = site.account if site is not None and site.account else self.tr("None")
        self.account.setText(self.tr("{account}, signed out").format(account=account) if out else account)
        self.usual.setVisible(site is not None and site.id != self._default)
        self.sign_in.setVisible(out)
        if out and self.sign_out.hasFocus():
            self.sign_in.setFocus()  # hidden, it would hand the focus on to Remove
        self.sign_out.setVisible(site is not None and not folder and not out)
        self.remove.setVisible(site is not None)
        self.form.show_site(None if folder else site)
        self.folder.show_site(site if folder else None)
        self._show_themes()

    @property
    def _site(self) -> Site | None:
        keys = self.list.keys
        return next((site for site in self.sites if keys and site.id == cast("int", keys[0])), None)

    def _connect(self) -> None:
        connect_site(self.window_.panes, over=self.window_)

    def _show_themes(self) -> None:
        site, desk = self._site, self.window_.desk
        self.theme.setEnabled(site is not None)
        self.themes.setEnabled(site is not None)
        if site is None:
            return

        def show(found: tuple[tuple[Theme | ThemeBroken, ...], str]) -> None:
            if shiboken6.isValid(self) and self._site == site:
                # one that is broken can be chosen too: the foot then says what is wrong with it
                options = [(theme.title, theme.name) for theme in found[0]]
                self.theme.show_options(options, found[1] or options[0][1])

        self.window_.do(lambda: (desk.themes.all(), desk.themes.of(site.id)), show)

    def _open_themes(self) -> None:
        def show(folder: Path) -> None:
            self.window_.notice.say(self.tr("Themes of your own lie in {folder}.").format(folder=folder))
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

        self.window_.do(self.window_.desk.themes.own_folder, show)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._show_themes()  # one may have been made meanwhile
        return super().eventFilter(watched, event)

    def _choose_theme(self, name: str) -> None:
        site = self._site
        if site is not None:
            desk = self.window_.desk
            self.window_.notice.clear()  # of another theme that was tried
            self.window_.do(lambda: desk.themes.choose(site.id, name), failed=self._show_themes)

    def _make_usual(self) -> None:
        site = self._site
        if site is not None:
            self.window_.do(lambda: self.window_.desk.sites.make_default(site.id), lambda _site: self._ask())

    def _sign_out(self) -> None:
        site = self._site
        if site is not None:
            self.window_.notice.say(self.tr("Signing out of {site}…").format(site=site.name))
            self.window_.do(
                lambda: self.window_.desk.sites.sign_out(site.id),
                lambda revoked: self._say_signed_out(site, revoked=revoked),
                aside=True,
            )

    def _say_signed_out(self, site: Site, *, revoked: bool) -> None:
        if revoked:
            words = self.tr(
                "The password for {site} is forgotten here and revoked there. The next publish asks for one."
            )
        else:
            words = self.tr(
                "The password for {site} is forgotten here. The site was not told: revoke it there, in your profile."
            )
        self.window_.notice.say(words.format(site=site.name))

    def _ask_to_remove(self) -> None:
        site = self._site
        if site is None:
            return
        words = self.tr(
            "Remove {site}? What is published there stays there; newsdesk forgets its password and which story is "
            "which post, and what waits for it in the outbox is not sent."
        )

        def remove() -> None:
            said = self.tr("{site} was removed.").format(site=site.name)
            self.window_.do(
                lambda: self.window_.desk.sites.remove(site.id),
                lambda _done: self.window_.notice.say(said),
                aside=True,
            )

        self.window_.notice.ask(words.format(site=site_label(site, self.sites)), self.tr("Remove"), remove)

    def _changed(self, change: Change) -> None:
        if change.kind in {"site", "settings"} and shiboken6.isValid(self):
            self._ask()
