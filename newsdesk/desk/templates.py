"""Skeletons of stories, at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdesk.changes import Change
from newsdesk.desk.articles import ArticleService
from newsdesk.desk.bell import Bell
from newsdesk.store.records import Article, Template

if TYPE_CHECKING:
    from newsdesk.store.database import Store


class TemplateService:
    """Each change is told as `Change("template")`."""

    def __init__(self, store: Store, bell: Bell, articles: ArticleService) -> None:
        self._store = store
        self._bell = bell
        self._articles = articles

    def list(self) -> tuple[Template, ...]:
        """Those of the program first, then the desk's own by name."""
        return self._store.templates.list()

    def begin(self, key: str) -> Article:
        """A new story that begins as the template says. Raises NotThere."""
        template = self._store.templates.get(key)
        return self._articles.create(
            headline=template.headline,
            kicker=template.kicker,
            standfirst=template.standfirst,
            body=template.body,
            section=template.section,
            tags=template.tags,
            stage=template.stage,
            target=template.target,
        )

    def save(self, template: Template) -> Template:
        """Keep it; one without a key is new. Raises NameMissing."""
        kept = self._store.templates.save(template)
        self._bell.ring(Change("template"))
        return kept

    def remove(self, key: str) -> None:
        """One that the program brings along is only hidden: `reset` shows it again."""
        self._store.templates.remove(key)
        self._bell.ring(Change("template"))

    def reset(self, *keys: str) -> None:
        """These templates of the program as they were shipped."""
        for key in keys:
            self._store.templates.reset(key)
        self._bell.ring(Change("template"))

    def hidden(self) -> tuple[str, ...]:
        """The keys of those of the program that the desk removed."""
        return self._store.templates.hidden()
