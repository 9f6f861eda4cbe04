"""A story was changed at the desk and on a site: both versions side by side with the one that both come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from newsdesk import clock
from newsdesk.exchange.handover import SETS, Meeting, at_home, bundle_of, facts_of, finish
from newsdesk.publish.at_home import AtHome
from newsdesk.publish.wordpress import standing
from newsdesk.publish.wordpress.answers import Refusal
from newsdesk.publish.wordpress.base import Base, Fields
from newsdesk.publish.wordpress.names import Names
from newsdesk.publish.wordpress.post import seen_of
from newsdesk.publish.wordpress.pull import FIELDS
from newsdesk.publish.wordpress.pulled import AtDesk, PulledPost, content_of, read_post
from newsdesk.publish.wordpress.site_language import site_language
from newsdesk.store.bundle import Bundle, Past
from newsdesk.store.pulls import Known
from newsdesk.store.records import Article, RemotePost, RevisionReason, Site
from newsdesk.story.merge import merge, merge_facts
from newsdesk.story.write_markdown import write

if TYPE_CHECKING:
    from newsdesk.publish.wordpress.answers import Thing
    from newsdesk.publish.wordpress.client import Client
    from newsdesk.store.database import Store


_TIMING = frozenset({"embargo", "private"})


class What(StrEnum):
    """What became of the post. NOTHING: the site is as newsdesk left it."""

    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    TRASHED = "trashed"
    DELETED = "deleted"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Dispute:
    """`at`: when the site's version was saved. `meeting`: the two versions, None where the text is not the matter; of a
    post in the trash they are to be merged before it is published again.

    `post`: what is kept of the site once the person has decided.
    """

    what: What
    article: int
    headline: str
    site: Site
    at: datetime
    meeting: Meeting | None = None
    post: RemotePost | None = None


def look(store: Store, client: Client, article: int, site: Site) -> Dispute:
    """What stands on `site` against the story as it is at the desk. Raises PublishError, NotThere."""
    return _Look(store, client, store.articles.get(article), site).dispute()


def settle(store: Store, dispute: Dispute, body: str, facts: Mapping[str, object]) -> Article:
    """Keep what the two versions became; from now on the site's version counts as seen. The story can be published.

    Both versions are revisions before that. Raises ChangedMeanwhile, StoreUnwritable.
    """
    if dispute.meeting is None or dispute.post is None:
        message = "nothing is to be merged"
        raise ValueError(message)
    article = finish(store, dispute.meeting, body, facts)
    store.posts.save(dispute.post)
    return article


class _Look:
    def __init__(self, store: Store, client: Client, article: Article, site: Site) -> None:
        self._store, self._client = store, client
        self._article, self._site = article, site

    def dispute(self) -> Dispute:
        post = self._store.posts.get(self._article.id, self._site.id)
        answer = self._answer(post.remote_id) if post is not None else None
        if post is None:
            return self._of(What.DELETED)
        if answer is None:
            # without its number the next publish makes a new post
            self._store.posts.save(replace(post, remote_id="", status=standing.TRASH))
            return self._of(What.DELETED)
        now = seen_of(answer, self._site.name)
        trashed = now["status"] == standing.TRASH
        if trashed:  # it comes back with the address that it had
            answer = {**answer, "slug": now["slug"].removesuffix("__trashed")}
            now = {**now, "slug": answer["slug"]}
        base = Base.of(post)
        theirs, left = (now, post) if not base.overtaken else _overtaken(now, post, base)
        ancestor = self._store.revisions.at_version(self._article.id, left.sent_version)
        names, desk = Names(self._client, lambda ask: ask()), self._at_desk()
        names.learn([answer])
        here = Known(ancestor or self._article, left)
        pulled = read_post(theirs, answer, names, desk, here)
        off = now["status"] not in {*standing.OUT, standing.SCHEDULED}
        untouched = pulled.fresh <= _TIMING
        if untouched and (trashed or not pulled.fresh):
            return self._of(What.TRASHED if trashed else What.NOTHING)
        if off:  # which says nothing of when and for whom it is
            pulled = replace(pulled, fresh=pulled.fresh - _TIMING)
        was = write(
            content_of({**now, **Base.of(left).seen, "content": Base.of(left).content}, desk, here.article)[0].story
        )
        common = bundle_of(self._store, ancestor or replace(self._article, body=was))
        kept = read_post(now, answer, names, desk, replace(here, post=post)).post
        taken_back = What.WITHDRAWN if off and untouched else What.CHANGED
        return replace(
            self._of(What.TRASHED if trashed else taken_back),
            at=pulled.post.modified or clock.now(),
            meeting=self._meeting(common, pulled, was, names),
            post=replace(kept, article=post.article, site=post.site, sent_version=post.sent_version),
        )

    def _of(self, what: What) -> Dispute:
        return Dispute(what, self._article.id, self._article.headline, self._site, clock.now())

    def _answer(self, id: str) -> Thing | None:
        """The post, None where it was deleted."""
        try:
            return self._client.one(f"wp/v2/posts/{id}", context="edit", _fields=FIELDS)
        except Refusal as refusal:
            if refusal.code == "rest_post_invalid_id":
                return None
            raise

    def _at_desk(self) -> AtDesk:
        settings, pictures = self._store.settings.get(), self._store.posts.pictures(self._site.id)
        language = site_language(self._client, self._site.home)
        return AtDesk(language or settings.language, settings.form_for, pictures.sha_of)

    def _meeting(self, common: Bundle, pulled: PulledPost, was: str, names: Names) -> Meeting:
        """`was`: the text of `common` as the site had it."""
        store, id = self._store, self._article.id
        (mine,) = store.arrivals.bundles([id])
        body = common.article.body
        if "body" in pulled.fresh:
            # what the site changed, done to the desk's own text: that has more than a site keeps, such as margin notes
            done = merge(was, body, pulled.article.body)
            body = done.write([clash.theirs for clash in done.clashes])
        theirs = self._theirs(mine, common, pulled, body, AtHome(store, self._site.id, names))
        facts, clashes = merge_facts(facts_of(common), facts_of(mine), facts_of(theirs), SETS)
        merged = merge(common.article.body, mine.article.body, body)
        at, name = pulled.post.modified or clock.now(), self._site.name
        past = Past(at_home(store, theirs), RevisionReason.PULLED, at, name, name)
        return Meeting(id, self._article.version, mine, theirs, past, merged, facts, clashes)

    def _theirs(self, mine: Bundle, common: Bundle, pulled: PulledPost, body: str, home: AtHome) -> Bundle:
        """The site's version: what both come from, with all that the site has anew."""
        authors, section = common.article.authors, common.section
        if "authors" in pulled.fresh:
            known = {author.id: author for author in self._store.authors.list()}
            authors = tuple(replace(known[id], id=0) for id in home.byline(pulled.authors, pulled.account))
        if "section" in pulled.fresh:
            filed = home.section(pulled.category)
            here = replace(self._article, section=None if filed is None else self._store.sections.get(filed))
            section = bundle_of(self._store, here).section
        changed: dict[str, Any] = {
            name: getattr(pulled.article, name) for name in pulled.fresh - {"body", "authors", "section"}
        }
        return replace(mine, article=replace(common.article, body=body, authors=authors, **changed), section=section)


def _overtaken(now: Fields, post: RemotePost, base: Base) -> tuple[Fields, RemotePost]:
    """Their version that an update went over, and the post as it was before both."""
    was = base.overtaken["was"]
    before = Base(was["content"], was["seen"], base.sent, words=base.words)
    # all but the texts is as it stands: of a revision a site tells no more
    theirs = {**now, **was["seen"], **base.overtaken["theirs"]}
    return theirs, replace(post, base=before.to_json(), sent_version=was["version"])
