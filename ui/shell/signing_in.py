"""What a browser brings back from a site's sign-in page goes to the window that waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from ui.panes import Panes


def bind_signing_in(panes: Panes) -> None:
    panes.frame.returned.connect(lambda url: give(panes, url))


def give(panes: Panes, url: str) -> None:
    """`url` may hold a password: it is said nowhere."""
    from ui.dialogs.connect import ConnectDialog

    if not any(dialog.take(url) for dialog in panes.findChildren(ConnectDialog)):
        panes.strip.show_hint(
            tr("A sign-in came back that nothing here waits for."),
            tr("Nothing was connected. Connect the site again; the password that was made there may be revoked."),
        )


def tr(text: str) -> str:
    return QCoreApplication.translate("SigningIn", text)
