"""Shows what was found in a story that is to go out, and leads to where each thing is mended."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from newsdesk.preflight.findings import Finding, Mend
from newsdesk.store.job_records import JobKind
from newsdesk.store.site_labels import site_label
from newsdesk.words import listed
from ui.manual.binding import PUBLISH, show_manual
from ui.shell.mapping import open_mapping

if TYPE_CHECKING:
    from ui.editor.pane import EditorPane
    from ui.panes import Panes


def bind_preflight(panes: Panes) -> None:
    panes.publisher.found.connect(lambda sites, findings, kind: show_findings(panes, sites, findings, kind))


def show_findings(panes: Panes, sites: tuple[int, ...], findings: Sequence[Finding], kind: JobKind) -> None:
    from ui.preflight.popover import FindingsPopover

    article, known = panes.session.article, panes.paper.whole.sites
    to = [site_label(one, known) for one in known if one.id in sites]
    if article is None or not to:
        return
    section = article.section.name if article.section else tr("no section")
    names = listed(author.name for author in article.authors)
    about = tr("In {section}, by {names}") if names else tr("In {section}")
    about = about.format(section=section, names=names)
    hands_in = kind is JobKind.PENDING or panes.paper.whole.reviewed.issuperset(sites)
    popover = FindingsPopover(listed(to), about, findings, panes, hands_in=hands_in)
    popover.anyway.connect(lambda despite: panes.publisher.send(*sites, despite=despite, kind=kind))
    popover.help.clicked.connect(lambda: show_manual(panes, PUBLISH))
    popover.mend_wanted.connect(lambda finding: mend(panes, sites, finding))
    popover.open_under(panes.bar.publish)


def mend(panes: Panes, sites: tuple[int, ...], finding: Finding) -> None:
    """Put it right where that can be done at once, else bring the person there."""
    editor = panes.editor
    if editor is None:
        return
    ways: dict[Mend, Callable[[], object]] = {
        Mend.HEADLINE: editor.focus_headline,
        Mend.SECTION: editor.header.section.click,
        Mend.MAP: lambda: _map(panes, int(finding.place)),
        Mend.TK: editor.list_tk,
        Mend.PICTURE: lambda: _show_picture(panes, editor, finding.place),
        Mend.NOTES: lambda: panes.show_tab("notes"),
        Mend.SCHEDULE: lambda: panes.publisher.send(*sites),
        Mend.SLUG: lambda: panes.show_tab("facts"),
        Mend.MARKUP: editor.focus_body,
        Mend.LINK: lambda: _show_words(editor, finding.place),
        Mend.DATELINE: lambda: _show_words(editor, finding.place),
    }
    ways[finding.mend]()


def _map(panes: Panes, site: int) -> None:
    article = panes.session.article
    open_mapping(panes, site, section=article.section.id if article is not None and article.section else 0)


def _show_picture(panes: Panes, editor: EditorPane, sha: str) -> None:
    """In the text, else where the words of a lead picture are written."""
    from ui.editor.erase import select_block
    from ui.editor.figures import blocks_showing

    for block in blocks_showing(editor.story, sha):
        select_block(editor.text, block)
        editor.text.setFocus()
        return
    if sha:
        panes.pictures.describe(sha)


def _show_words(editor: EditorPane, words: str) -> None:
    from ui.editor.find.hits import choose, hit_at, texts

    for place in texts(editor.story):
        at = place.text.find(words)
        if at >= 0:
            choose(editor.text, hit_at(place, (at, at + len(words))))
            editor.text.setFocus()
            return


def tr(text: str) -> str:
    return QCoreApplication.translate("Preflight", text)
