"""Stories, at the desk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Unpack

from newsdesk.changes import Change
from newsdesk.desk.bell import Bell
from newsdesk.store.order import BY_CHANGE, Before, Order
from newsdesk.store.records import (
    Article,
    ArticleChanges,
    ArticleFilter,
    ArticleSummary,
    Counts,
    RevisionReason,
    Stage,
    TagUse,
)
from newsdesk.story.bidi import direction_of
from newsdesk.words import _

if TYPE_CHECKING:
    from newsdesk.store.database import Store


class ArticleService:
    """All stories of the desk. Every method may be called from any thread."""

    def __init__(self, store: Store, bell: Bell) -> None:
        self._store = store
        self._bell = bell

    def list(
        self,
        filter: ArticleFilter,
        limit: int = 100,
        after: ArticleSummary | None = None,
        order: Order = BY_CHANGE,
    ) -> tuple[ArticleSummary, ...]:
        """In `order`; with `after`, a row of an earlier page in the same order, the page that follows it."""
        return self._store.articles.list(filter, limit, after, order)

    def rows(self, ids: Sequence[int]) -> tuple[ArticleSummary, ...]:
        """The rows of these stories, in no order; those that are gone are left out."""
        return self._store.articles.rows(ids)

    def named(self, word: str) -> tuple[ArticleSummary, ...]:
        """The stories that a person may mean by `word`: see `store.articles.Articles.named`."""
        return self._store.articles.named(word)

    def count(self, filter: ArticleFilter) -> int:
        return self._store.articles.count(filter)

    def counts(self) -> Counts:
        return self._store.articles.counts()

    def get(self, id: int) -> Article:
        """Raises NotThere."""
        return self._store.articles.get(id)

    def create(self, **changes: Unpack[ArticleChanges]) -> Article:
        """A new story. What is not said comes from the desk's settings: language, direction, the owner's byline."""
        settings = self._store.settings.get()
        language = changes.setdefault("language", settings.language)
        changes.setdefault("direction", direction_of(language))
        if settings.name and "authors" not in changes:
            changes["authors"] = (self._store.authors.add(settings.name).id,)
        article = self._store.articles.create(**changes)
        self._bell.ring(Change("article", article.id))
        return article

    def save(self, id: int, **changes: Unpack[ArticleChanges]) -> Article:
        """On the disk when this returns; absent facts stay as they are. Raises NotThere, StoreUnwritable.

        Another stage leaves a revision, whichever way it was set.
        """
        before = self._store.articles.get(id).stage if "stage" in changes else None
        article = self._store.articles.save(id, **changes)
        if before not in (None, article.stage):
            self._store.revisions.take(id, RevisionReason.STAGE, by=self._store.settings.get().name)
            self._bell.ring(Change("revision", id))
        self._bell.ring(Change("article", id))
        return article

    def duplicate(self, id: int) -> Article:
        """A draft with the same text, facts and margin notes, but its own address and no embargo. Raises NotThere."""
        was = self._store.articles.get(id)
        changes = _carried_over(was)
        changes["headline"] = _("{headline} (copy)").format(headline=was.headline) if was.headline else ""
        changes |= {
            "standfirst": was.standfirst,
            "body": was.body,
            "authors": tuple(author.id for author in was.authors),
            "notes": was.notes,
            "dateline": was.dateline,
            "lead_picture": was.lead_picture,
            "seo_description": was.seo_description,
            "target": was.target,
            "ignored_words": was.ignored_words,
        }
        copy = self.create(**changes)
        for note in self._store.notes.list(id):
            self._store.notes.add(copy.id, note.words, note.text, note.by, note.id)
            if note.resolved is not None:
                self._store.notes.resolve(copy.id, note.id, note.resolved)
        return copy

    def follow_up(self, id: int) -> Article:
        """An empty draft that goes on from this story: same section, tags and kicker, each related to the other.

        Raises NotThere.
        """
        first = self._store.articles.get(id)
        changes = _carried_over(first)
        changes["dateline"] = replace(first.dateline, day=None)
        article = self.create(**changes)
        self._store.articles.follow(article.id, id)
        self._bell.ring(Change("article", id))
        return article

    def empty_trash(self) -> int:
        """Remove for ever all that is in the trash but what is on its way to a site; how many stories those were."""
        gone = self._store.trash.empty()
        if gone:
            self._bell.ring(Change("article"))
        return len(gone)

    def remove(self, ids: Iterable[int]) -> int:
        """Remove for ever those of these that are in the trash and not on their way to a site; how many those were."""
        gone = self._store.trash.remove(ids)
        if gone:
            self._bell.ring(Change("article"))
        return len(gone)

    def expire_trash(self) -> int:
        """Remove for ever what has been in the trash for 30 days; how many. Never in the GUI's thread."""
        gone = self._store.trash.expire()
        if gone:
            self._bell.ring(Change("article"))
        return len(gone)

    def trash(self, id: int) -> None:
        self._store.articles.trash(id)
        self._bell.ring(Change("article", id))

    def restore(self, id: int) -> None:
        self._store.articles.restore(id)
        self._bell.ring(Change("article", id))

    def set_stages(self, ids: Iterable[int], stage: Stage) -> Before:
        """Give many stories a stage at once; each that had another leaves a revision, as at a change of one.

        What these changes of many give back, `put_back` undoes.
        """
        return self._told(self._store.bulk.set_stage(ids, stage, by=self._store.settings.get().name))

    def file_under(self, ids: Iterable[int], section: int | None) -> Before:
        """Put many stories into a section, or into none. Raises NotThere."""
        return self._told(self._store.bulk.file_under(ids, section))

    def tag(self, ids: Iterable[int], add: Iterable[str] = (), remove: Iterable[str] = ()) -> Before:
        """Add tags to many stories, and take others off them."""
        before = self._store.bulk.tag(ids, add, remove)
        self._bell.ring(Change("tag"))
        return self._told(before)

    def tags_of(self, ids: Iterable[int]) -> tuple[TagUse, ...]:
        """The tags of these stories, with how many of them bear each; the most frequent first."""
        return self._store.bulk.tags_of(ids)

    def trash_all(self, ids: Iterable[int]) -> Before:
        return self._told(self._store.bulk.trash(ids))

    def restore_all(self, ids: Iterable[int]) -> Before:
        return self._told(self._store.bulk.restore(ids))

    def put_back(self, before: Before) -> None:
        """Undo a change of many stories; what somebody changed since stays. Raises NotThere (a section is gone)."""
        self._store.bulk.put_back(before, by=self._store.settings.get().name)
        self._told(before)

    def _told(self, before: Before) -> Before:
        if before.stages:
            self._bell.ring(Change("revision"))
        if before.articles:
            self._bell.ring(Change("article"))
        return before

    def related(self, id: int, limit: int = 4) -> tuple[ArticleSummary, ...]:
        """The story it follows and those that follow it, then stories with the same section or tags."""
        return self._store.articles.related(id, limit)

    def check_also(self, id: int, limit: int = 2) -> tuple[ArticleSummary, ...]:
        """The newest stories from elsewhere in the paper."""
        return self._store.articles.check_also(id, limit)


def _carried_over(article: Article) -> ArticleChanges:
    """What another story that comes of this one has in common with it."""
    return {
        "kicker": article.kicker,
        "section": article.section.id if article.section else None,
        "tags": article.tags,
        "language": article.language,
        "direction": article.direction,
        "comments": article.comments,
    }
