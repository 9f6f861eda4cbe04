"""The page that readers will see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdesk.desk.themes import ThemeService
from newsdesk.store.records import Article

if TYPE_CHECKING:
    from newsdesk.layout.facts import PageFacts
    from newsdesk.layout.page import Page
    from newsdesk.store.database import Store
    from newsdesk.story.tree import Story


class PageService:
    def __init__(self, store: Store, themes: ThemeService) -> None:
        self._store = store
        self._themes = themes

    def article(self, article: Article, story: Story | None = None) -> Page:
        """The live page of `article`. `story`: its body, where the editor has a newer one than `article.body`."""
        from newsdesk.layout.page import render_article
        from newsdesk.story.read_markdown import read

        return render_article(self.facts(article), read(article.body) if story is None else story)

    def facts(self, article: Article) -> PageFacts:
        """All that the live page says beside the story: what the preview renders single blocks with."""
        from newsdesk.layout.gather import gather

        theme, problem = self._themes.for_preview()
        return gather(self._store, article, theme, str(problem) if problem else "")
