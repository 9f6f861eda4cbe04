"""The folder endpoint: what a job does to a folder site, in one step that is done whole or not at all."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from newsdesk import clock
from newsdesk.layout import places
from newsdesk.layout.gather import on_the_web
from newsdesk.publish.endpoint import Attempt, Capabilities, Parcel, PlannedStep, Result, Results
from newsdesk.publish.errors import Embargoed, NotThereYet, PublishError
from newsdesk.publish.folder.site import FolderSite
from newsdesk.publish.folder.swap import Swap, swap
from newsdesk.store.database import Store
from newsdesk.store.job_records import JobKind
from newsdesk.store.posts import Out
from newsdesk.store.records import Article, RemotePost, Site
from newsdesk.story.slug import slugify
from newsdesk.words import _

_SITE = "site"
_OUT, _DRAFT, _TRASH = "publish", "draft", "trash"
"""`RemotePost.status` is in WordPress's words, whatever the kind of site."""


class FolderEndpoint:
    """Writes into the folder `site.address`."""

    capabilities = Capabilities(network=False, schedules=False)

    def __init__(self, store: Store, site: Site) -> None:
        self._store = store
        self._site = site
        self._root = Path(site.address)

    def plan(self, parcel: Parcel) -> tuple[PlannedStep, ...]:
        if parcel.kind is JobKind.PENDING:
            raise PublishError(
                _("Nobody reviews stories in a folder."), advice=_("Publish the story, or choose another site.")
            )
        return (PlannedStep(_SITE),)

    def carry_out(
        self,
        step: PlannedStep,  # noqa: ARG002 - there is one
        parcel: Parcel,
        results: Results,  # noqa: ARG002
        attempt: Attempt,  # noqa: ARG002 - what was done before is found in the folder's index
    ) -> Result:
        if parcel.kind.sends:
            _heed_readers(parcel.article)
        with swap(self._root) as change:
            post = self._publish(parcel, change) if parcel.kind.sends else self._withdraw(parcel, change)
            change.commit()
            # with the lock still held: the next to publish finds in the store what stands in the folder
            self._store.posts.save(post)
        return {}

    def receipt(self, parcel: Parcel, results: Results) -> RemotePost:  # noqa: ARG002
        post = self._store.posts.get(parcel.article.id, self._site.id)
        assert post is not None  # noqa: S101 - the step saved it
        return post

    def look_again(self, known: RemotePost) -> tuple[RemotePost, datetime]:
        return known, clock.now()

    def close(self) -> None:
        pass

    def _publish(self, parcel: Parcel, change: Swap) -> RemotePost:
        article, known = parcel.article, self._store.posts.get(parcel.article.id, self._site.id)
        site = FolderSite(self._store, self._site, change)
        standing = site.index.stories.get(article.key)
        now = clock.now()
        published, modified = (known.published, known.modified) if known else (None, None)
        if standing:
            # a cut between the folder and the store left the folder ahead
            published, modified = _moment(standing["published"]), _moment(standing["modified"])
        version = standing["version"] if standing else known.sent_version if known else article.version
        post = RemotePost(
            article=article.id,
            site=self._site.id,
            remote_id=article.key,
            link="",
            slug=self._slug(article, site, standing["slug"] if standing else known.slug if known else ""),
            status=_OUT,
            base=article.body,
            sent_version=article.version,
            published=published or now,
            modified=modified if version == article.version else now,
        )
        site.publish(
            parcel, Out(post.article, article.key, post.slug, post.sent_version, post.published, post.modified)
        )
        return replace(post, link=self._link(post.slug))

    def _withdraw(self, parcel: Parcel, change: Swap) -> RemotePost:
        known = self._store.posts.get(parcel.article.id, self._site.id)
        if known is None:
            raise NotThereYet(self._site.name)
        FolderSite(self._store, self._site, change).withdraw(parcel.article, known.slug)
        return replace(known, status=_TRASH if parcel.kind is JobKind.TRASH else _DRAFT)

    def _slug(self, article: Article, site: FolderSite, before: str) -> str:
        """One that is no other story's. A story keeps its own unless the article names a new one."""
        wanted = slugify(article.slug, article.language) if article.slug else before
        wanted = wanted or slugify(article.headline, article.language) or article.key
        taken = self._store.posts.slugs(self._site.id, besides=article.id) | site.slugs_besides(article.key)
        slug, number = wanted, 2
        while slug != before and not self._is_free(slug, taken, site, before):
            slug, number = f"{wanted}-{number}", number + 1
        return slug

    def _is_free(self, slug: str, taken: Set[str], site: FolderSite, before: str) -> bool:
        leads_to = site.index.moved.get(slug)
        if slug in taken or slug in site.index.gone or leads_to not in {None, before}:
            return False
        return leads_to is not None or not (self._root / places.story(slug)).exists()

    def _link(self, slug: str) -> str:
        return on_the_web(self._site, places.story(slug)) or (self._root / places.story(slug)).as_uri()


def _moment(iso: str) -> datetime | None:
    return datetime.fromisoformat(iso) if iso else None


def _heed_readers(article: Article) -> None:
    """Raises Embargoed, and PublishError for what not everybody may read."""
    if article.embargo and article.embargo > clock.now():
        raise Embargoed(article.embargo)
    if article.private:
        raise PublishError(
            _("The story is private, and everybody can read what is in a folder."),
            advice=_("Make it public in its facts, or choose another site, then publish."),
        )
