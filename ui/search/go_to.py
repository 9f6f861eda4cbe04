"""Ctrl+P: go to a story by words of it; a word of the headline, in the middle of it too, comes before all others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsdesk.store.records import ArticleFilter, ArticleSummary

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.dialogs.palette import Answer, Entry, Source
    from ui.panes import Panes

OFFERED = 30


def go_to_story(panes: Panes) -> None:
    from ui.dialogs.palette import Palette

    Palette(panes, panes.tr("Go to a story by any of its words"), _stories(panes)).open_over()


def stories_with(desk: Desk, words: str) -> tuple[ArticleSummary, ...]:
    """Without words the newest; with words those that have them in the headline, then those that have them anywhere."""
    named = desk.articles.list(ArticleFilter(words=words), limit=OFFERED)
    if not words or len(named) == OFFERED:
        return named
    found = {summary.id: summary for summary in named}
    for hit in desk.search.find(words, limit=OFFERED).hits:
        found.setdefault(hit.article.id, hit.article)
    return tuple(found.values())[:OFFERED]


def _stories(panes: Panes) -> Source:
    def answer(words: str, then: Answer) -> None:
        desk = panes.desk
        if desk is None:
            return

        def show(found: Sequence[ArticleSummary]) -> None:
            then([_entry(panes, summary) for summary in found])

        panes.jobs.run(lambda: stories_with(desk, words), show)

    return answer


def _entry(panes: Panes, summary: ArticleSummary) -> Entry:
    from ui.dialogs.palette import Entry

    name = summary.headline or panes.tr("No headline yet")
    return Entry(name, summary.section, lambda: panes.session.open(summary.id, write=True), "file-text")
