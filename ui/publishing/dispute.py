"""A site says something else than the desk: both versions are shown, and what the person keeps goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from newsdesk import clock
from newsdesk.errors import NewsdeskError
from newsdesk.store.job_records import JobKind
from ui.publishing.words import tr
from ui.theme.icons import icon
from ui.theme.look import button, fit_words, label

if TYPE_CHECKING:
    from newsdesk.publish.dispute import Dispute
    from ui.panes import Panes

WIDTH = 500


def open_dispute(panes: Panes, article: int, site: int) -> None:
    """Look what stands on the site. The open story is saved and closed meanwhile, and is opened again afterwards."""
    desk = panes.desk
    if desk is None:
        return

    def failed(error: NewsdeskError) -> None:
        panes.session.open(article, write=True)
        panes.strip.show_error(error, (tr("Try again"), lambda: open_dispute(panes, article, site)), key="dispute")

    def look() -> None:
        panes.jobs.run(lambda: desk.disputes.look(article, site), lambda found: _show(panes, found), failed, aside=True)

    panes.strip.clear_about("dispute")
    for job in panes.publisher.jobs:
        if (job.article, job.site) == (article, site):
            panes.strip.clear_about(f"job-{job.id}")
    panes.session.close(look, lambda _error: None)  # it was said that it cannot be saved


def _show(panes: Panes, dispute: Dispute) -> None:
    if dispute.what == "nothing":
        panes.session.open(dispute.article, write=True)
        _send(panes, dispute, JobKind.PUBLISH)
    elif dispute.what == "changed":
        _merge(panes, dispute)
    else:
        _ask(panes, dispute)


def _merge(panes: Panes, dispute: Dispute) -> None:
    from ui.history.words import when_words
    from ui.manual.binding import SITE_CHANGED
    from ui.merge.binding import ask_merge

    desk, meeting = panes.desk, dispute.meeting
    if desk is None or meeting is None:
        return
    when = when_words(dispute.at, clock.now().astimezone())
    ask_merge(
        panes,
        meeting,
        lambda body, facts: desk.disputes.settle(dispute, body, facts),
        told=tr("Somebody changed it on {site} at {when}.").format(site=dispute.site.name, when=when),
        by=dispute.site.name,
        kept=lambda: _send(panes, dispute, JobKind.RESTORE if dispute.what == "trashed" else JobKind.PUBLISH),
        go=tr("Keep merged and publish"),
        task=SITE_CHANGED,
    )


def _ask(panes: Panes, dispute: Dispute) -> None:
    dialog = GoneDialog(dispute, panes)
    if dispute.what == "trashed" and dispute.meeting is not None:  # somebody changed it before
        dialog.again.clicked.connect(lambda: _merge(panes, dispute))
    else:
        dialog.again.clicked.connect(lambda: _send(panes, dispute, JobKind.RESTORE))
    dialog.here.clicked.connect(lambda: _keep_here(panes, dispute))
    dialog.finished.connect(lambda _how: panes.session.open(dispute.article, write=True))
    dialog.open()


def _send(panes: Panes, dispute: Dispute, kind: JobKind) -> None:
    panes.publisher.send_story(dispute.article, dispute.site.id, kind=kind)


def _keep_here(panes: Panes, dispute: Dispute) -> None:
    """The job that met it is given up, and a story that goes to other sites too no longer goes there."""
    for job in panes.publisher.jobs:
        if (job.article, job.site, job.conflict) == (dispute.article, dispute.site.id, True):
            panes.publisher.cancel(job)
    desk = panes.desk
    if desk is not None:
        panes.jobs.run(lambda: desk.sites.drop_target(dispute.article, dispute.site.id))


class GoneDialog(QDialog):
    """`again`: publish it anew. `here`: it stays at the desk only. Else nothing changes."""

    def __init__(self, dispute: Dispute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = {"headline": dispute.headline or tr("Untitled"), "site": dispute.site.name}
        what = {
            "deleted": tr("“{headline}” was deleted on {site}."),
            "trashed": tr("“{headline}” was put in the trash on {site}."),
            "withdrawn": tr("“{headline}” was taken off the page on {site}."),
        }[str(dispute.what)].format(**names)
        more = tr(
            "Somebody did that on the site, not newsdesk. Your story is here, whole; readers do not see it there."
        )
        self.setWindowTitle(tr("No longer on the site"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(f"{what} {more}")
        sign = label()
        sign.setPixmap(icon("triangle-alert", "amber").pixmap(18, 18))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(label(what, weight=QFont.Weight.DemiBold, size=14, wrap=True))
        words.addWidget(label(more, look="soft", wrap=True))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self.stay = button(tr("Decide later"))
        self.here = button(tr("Keep it here only"))
        self.again = button(tr("Publish anew") if dispute.what == "deleted" else tr("Publish it again"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for made in (self.stay, self.here, self.again):
            made.setAutoDefault(False)
            made.clicked.connect(self.accept)
            row.addWidget(made)
        self.stay.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(20)
        column.addLayout(top)
        column.addLayout(row)
        fit_words(self)
        self.stay.setFocus()
