"""The history of stories: taking revisions, naming them, going back to one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from newsdesk.changes import Change
from newsdesk.desk.bell import Bell
from newsdesk.store.records import (
    Article,
    ArticleChanges,
    Revision,
    RevisionReason,
    RevisionSummary,
    Stage,
    StageChange,
)

if TYPE_CHECKING:
    from newsdesk.desk.comparison import Comparison
    from newsdesk.store.database import Store


class HistoryService:
    """The revisions of stories. Each that is new or named is told as `Change("revision", article)`."""

    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell

    def take(self, article: int, reason: RevisionReason, about: str = "") -> Revision:
        """Keep the article whole, as it stands in the store now, in the name of the desk's owner.

        `about`: what it has to do with, such as a site's name. See `Revisions.take` for when none is added.
        Raises NotThere.
        """
        revision = self._store.revisions.take(article, reason, by=self._store.settings.get().name, about=about)
        self._bell.ring(Change("revision", article))
        return revision

    def begin(self, article: int) -> None:
        """Somebody is about to change the article: keep what it says now, if that is anything. Raises NotThere."""
        now = self._store.articles.get(article)
        if now.headline or now.standfirst or now.body.strip():
            self.take(article, RevisionReason.OPENED)

    def list(self, article: int) -> tuple[Revision, ...]:
        """The newest first."""
        return self._store.revisions.list(article)

    def timeline(self, article: int) -> tuple[RevisionSummary, ...]:
        """The revisions without their texts, the newest first."""
        self._store.revisions.count(article)
        return self._store.revisions.timeline(article)

    def stages(self, article: int) -> tuple[StageChange, ...]:
        """Who gave the story which stage, the newest first; the last is its beginning. Raises NotThere."""
        story = self._store.articles.get(article)
        line = self._store.revisions.timeline(article)
        taken = [one for one in line if one.reason is RevisionReason.STAGE]
        changes = tuple(StageChange(one.stage, one.created, one.by) for one in taken)
        first = story.stage
        if taken:
            first = Stage.DRAFT if line[-1].reason is RevisionReason.STAGE else line[-1].stage
        return (*changes, StageChange(first, story.created)) if story.created else changes

    def get(self, id: int) -> Revision:
        """Raises NotThere."""
        return self._store.revisions.get(id)

    def name(self, id: int, name: str) -> Revision:
        """Give it a name, "" for none. A named revision is kept for ever. Raises NotThere."""
        revision = self._store.revisions.name(id, name)
        self._bell.ring(Change("revision", revision.article.id))
        return revision

    def going_back(self, id: int) -> ArticleChanges:
        """What makes the story say what it said in this revision: its text and the facts that readers see.

        Stage, embargo, address and notes to the desk are those of today, and so is what the paper no longer has (a
        section). Raises NotThere.
        """
        then = self._store.revisions.get(id).article
        changes: ArticleChanges = {
            "headline": then.headline,
            "kicker": then.kicker,
            "standfirst": then.standfirst,
            "body": then.body,
            "dateline": then.dateline,
            "language": then.language,
            "direction": then.direction,
            "lead_picture": then.lead_picture,
            "seo_title": then.seo_title,
            "seo_description": then.seo_description,
            "tags": then.tags,
            "authors": tuple(self._store.authors.add(author.name).id for author in then.authors),
        }
        sections = {section.id for section in self._store.sections.list()}
        if then.section is None or then.section.id in sections:
            changes["section"] = then.section.id if then.section else None
        return changes

    def compare(self, old: Article, new: Article, check: Callable[[float], None] = lambda _done: None) -> Comparison:
        """What differs between two versions of an article.

        `check` is called with the share that is done (0 to 1); what it raises ends this. Not for the GUI's thread.
        """
        from newsdesk.desk.comparison import compare_articles

        return compare_articles(old, new, self._store.settings.get(), check)

    def restore(self, id: int) -> Article:
        """Go back to this revision; the present becomes a revision first. Raises NotThere, StoreUnwritable.

        For a story that no window has open: there the editor goes back, so that it can be undone.
        """
        article = self._store.revisions.get(id).article.id
        self.take(article, RevisionReason.RESTORING)
        restored = self._store.articles.save(article, **self.going_back(id))
        self._bell.ring(Change("article", article))
        return restored

    def thin(self) -> int:
        """Let go of revisions that age has made superfluous; how many. It takes a while: never in the GUI's thread."""
        return self._store.revisions.thin()
