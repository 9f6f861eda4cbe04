"""Binds the commands that concern a story on a site, and opens what asks when a site says something else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from newsdesk.store.job_records import JobKind
from newsdesk.store.records import Presence, Site, SiteKind, Whereabouts
from newsdesk.store.site_labels import site_label
from ui.publishing.words import tr

if TYPE_CHECKING:
    from ui.panes import Panes

ON_A_SITE = frozenset({Presence.PUBLISHED, Presence.CORRECTED, Presence.SCHEDULED, Presence.PENDING})


def bind_publishing(panes: Panes) -> None:
    bind = panes.actions_.bind
    bind("hand_in", lambda: hand_in(panes))
    bind("unpublish", lambda: unpublish(panes))
    bind("correction", lambda: correct(panes))
    panes.publisher.dispute_wanted.connect(lambda job: _dispute(panes, job.article, job.site))


def hand_in(panes: Panes) -> None:
    """Send the open story to a site, where it waits for an editor."""
    sites = [site for site in panes.paper.whole.sites if site.kind is SiteKind.WORDPRESS]
    if not sites:
        panes.strip.show_hint(
            tr("No site is connected to which a story could be handed in."),
            tr("Connect a WordPress site; or hand the story over in a file."),
            (tr("Connect a site…"), panes.actions_["connect_site"].trigger),
        )
        return
    _one_of(panes, sites, tr("Hand in to {site}"), lambda site: panes.publisher.publish(site.id, kind=JobKind.PENDING))


def unpublish(panes: Panes) -> None:
    """Take the open story off a page, once the person has said which and how."""

    def ask(places: Sequence[Whereabouts]) -> None:
        there = [at.site for at in places]
        sites = [site for site in panes.paper.whole.sites if site.id in there]
        if sites:
            _one_of(panes, sites, tr("Unpublish on {site}"), lambda site: _ask_how(panes, site))
        else:
            panes.strip.show_hint(tr("The story is not published anywhere."), tr("There is nothing to take away."))

    _places(panes, ask)


def correct(panes: Panes) -> None:
    """Add a correction to the open story, and bring it to where the story stands."""
    from ui.publishing.correction import CorrectionDialog

    def ask(places: Sequence[Whereabouts]) -> None:
        article, editor = panes.session.article, panes.editor
        if article is None or editor is None:
            return
        out = [at for at in places if at.presence is not Presence.PENDING]
        dialog = CorrectionDialog(article, [at.site_name for at in out], panes)
        dialog.written.connect(lambda box: _add(panes, box, [at.site for at in out]))
        dialog.open()

    _places(panes, ask)


def _add(panes: Panes, box: str, sites: Sequence[int]) -> None:
    from newsdesk.story.read_markdown import read_units
    from ui.editor.going_back import go_back

    editor = panes.editor
    if editor is None:
        return
    body = editor.markdown().rstrip("\n")
    go_back(editor, read_units(f"{body}\n\n{box}"))
    if sites:
        panes.publisher.publish(*sites)


def _ask_how(panes: Panes, site: Site) -> None:
    from ui.publishing.unpublish import UnpublishDialog

    article, desk = panes.session.article, panes.desk
    if article is None or desk is None:
        return
    dialog = UnpublishDialog(article, site, site_label(site, panes.paper.whole.sites), panes)
    dialog.chosen.connect(lambda trash: panes.publisher.withdraw(article.id, site.id, trash=trash))
    dialog.open()


def _dispute(panes: Panes, article: int, site: int) -> None:
    from ui.publishing.dispute import open_dispute

    open_dispute(panes, article, site)


def _places(panes: Panes, then: Callable[[Sequence[Whereabouts]], None]) -> None:
    """Where the open story stands."""
    desk, article = panes.desk, panes.session.article
    if desk is None or article is None:
        return
    panes.jobs.run(
        lambda: [at for at in desk.outbox.whereabouts(article.id) if at.presence in ON_A_SITE or at.link],
        then,
        panes.strip.show_error,
    )


def _one_of(panes: Panes, sites: Sequence[Site], words: str, do: Callable[[Site], object]) -> None:
    """At once where there is one; else the person says which."""
    if len(sites) == 1:
        do(sites[0])
        return
    menu = QMenu(panes)
    menu.setAccessibleName(tr("Which site"))
    for site in sites:
        name = site_label(site, panes.paper.whole.sites).replace("&", "&&")
        menu.addAction(words.format(site=name)).triggered.connect(lambda _on=False, site=site: do(site))
    menu.aboutToHide.connect(menu.deleteLater)
    under = panes.bar.publish
    menu.popup(under.mapToGlobal(QPoint(0, under.height() + 4)))
