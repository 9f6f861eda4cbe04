"""Brings a folder site to what readers shall see: writes the pages that would come out otherwise, and no others.

A story's page is written when the story changed, when one that it leads to did, or with the frame of all pages (theme,
paper, sections). Which stories it leads to is chosen when it is written, so a new story does not change all the older
pages of its section.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from newsdesk import clock
from newsdesk.errors import NewsdeskError
from newsdesk.layout import places
from newsdesk.layout.facts import SiteFacts, Teaser
from newsdesk.layout.gather import Published, gather_published, in_lists, on_the_web, section_links, short_text
from newsdesk.layout.page import render_article, render_body
from newsdesk.layout.theme import Theme
from newsdesk.layout.themes import ThemeBroken, find
from newsdesk.publish.endpoint import Parcel
from newsdesk.publish.errors import SiteTrouble
from newsdesk.publish.folder.index import Index, Standing, signature
from newsdesk.publish.folder.lists import Lists, Making
from newsdesk.publish.folder.related import Related
from newsdesk.publish.folder.swap import INDEX, Swap
from newsdesk.publish.folder.teasers import FORM, encoded, name_slug, teaser
from newsdesk.publish.outgoing import outgoing
from newsdesk.publish.parcel import media_of, read_of
from newsdesk.store.database import Store
from newsdesk.store.errors import NotThere
from newsdesk.store.folder_options import FolderOptions
from newsdesk.store.posts import Out
from newsdesk.store.records import Article, Site
from newsdesk.store.site_options import SiteOptions
from newsdesk.story.read_markdown import read
from newsdesk.words import _

log = logging.getLogger(__name__)

_SHOWN = (
    "slug",
    "headline",
    "kicker",
    "excerpt",
    "section_name",
    "picture",
    "alt",
    "focus",
    "zoom",
    "published",
    "modified",
)
"""What another page says of a story."""


class FolderSite:
    """The folder `site` as it stands, and as `change` is to make it. Its methods raise SiteTrouble."""

    def __init__(self, store: Store, site: Site, change: Swap) -> None:
        self.index = Index.read(change.root)
        self._store = store
        self._site = site
        self._change = change
        self._parcel: Parcel | None = None
        self._sections = store.sections.list()
        options = store.sites.options(site.id)
        self._options = FolderOptions.of(options)
        self._sizes = SiteOptions.of(options)
        self._theme = _theme(store, options)
        self._frame = signature(
            FORM,
            self._theme.state,
            store.settings.get().paper,
            store.settings.get().language,
            [[section.id, section.name, section.slug, section.parent] for section in self._sections],
            site.home,
        )
        self._fresh: set[str] = set()

    def publish(self, parcel: Parcel, post: Out) -> None:
        """The story of `parcel` shall stand there as `post`. Raises PictureMissing, PictureRefused."""
        before = self.index.stories.get(post.key)
        if before and before["slug"] != post.slug:
            self.index.lead_to(before["slug"], post.slug)
        self.index.gone.pop(post.slug, None)
        self.index.moved.pop(post.slug, None)
        self._parcel = parcel
        for sha in parcel.pictures:
            self._picture(sha)
        others = (out for out in self._store.posts.out(self._site.id) if out.key != post.key)
        self._bring_to([*others, post])

    def slugs_besides(self, key: str) -> frozenset[str]:
        """The slugs of the stories that stand there, that of the article `key` left out."""
        return frozenset(story["slug"] for other, story in self.index.stories.items() if other != key)

    def withdraw(self, article: Article, slug: str) -> None:
        """The story shall not stand there; who comes to its page is told so, unless the site's options say no."""
        self.index.gone.pop(slug, None)
        if self._options.note:
            self.index.gone[slug] = article.language
        else:
            self.index.moved = {old: new for old, new in self.index.moved.items() if new != slug}
            self._change.take_away(places.story(slug))
        others = [out for out in self._store.posts.out(self._site.id) if out.key != article.key]
        self.index.stories.pop(article.key, None)
        self._bring_to(others, left=article.key)

    # --- stories

    def _bring_to(self, posts: Iterable[Out], left: str = "") -> None:
        """`left`: the key of a story that was there and shall not be."""
        by_key = {post.key: post for post in posts}
        partners = self._follow_ups(by_key)
        changed, stale = {left} if left else set(), set()
        framed, self.index.frame = self.index.frame == self._frame, self._frame
        for key, post in by_key.items():
            known, beside = self.index.stories.get(key), partners.get(key, [])
            if known and framed and _is_as(known, post, beside) and not self._is_parcel(key):
                continue
            standing = self._standing(self._article(post), post, beside)
            if known is None or any(known.get(name) != standing.get(name) for name in _SHOWN):
                changed.add(key)
            self.index.stories[key] = standing
            stale.add(key)
        for key, standing in self.index.stories.items():
            if key in by_key and not changed.isdisjoint(standing["beside"]):
                stale.add(key)
        newest = self.index.newest_first()
        related = Related(newest, partners)
        for key in sorted(stale):
            self._write_story(by_key[key], related)
        body = (lambda key: self._body(by_key[key])) if self._options.whole_feed else None
        making = Making(self._frame, self._facts, self._picture, body)
        Lists(self._store, self._site, self._change, self.index).write(newest, making)
        self._clear_pictures()
        self._change.put(INDEX, self.index.data())

    def _follow_ups(self, posts: Mapping[str, Out]) -> dict[str, list[str]]:
        """For each story that is out, the keys of those out that it follows or that follow it."""
        keys = {post.article: key for key, post in posts.items()}
        found: dict[str, list[str]] = {}
        for pair in self._store.articles.follow_ups():
            one, other = (keys.get(id) for id in pair)
            if one and other:
                found.setdefault(one, []).append(other)
                found.setdefault(other, []).append(one)
        return {key: sorted(others) for key, others in found.items()}

    def _article(self, post: Out) -> Article:
        """Readers are shown what was published, never what the desk has written since."""
        if self._parcel and self._is_parcel(post.key):
            return self._parcel.article
        return self._store.revisions.at_version(post.article, post.version) or self._store.articles.get(post.article)

    def _is_parcel(self, key: str) -> bool:
        return self._parcel is not None and self._parcel.article.key == key

    def _standing(self, article: Article, post: Out, partners: list[str]) -> Standing:
        known = self.index.stories.get(post.key)
        alt, focus, zoom = self._lead(article.lead_picture)
        return {
            "slug": post.slug,
            "version": post.version,
            "published": _iso(post.published),
            "modified": _iso(post.modified),
            "headline": article.headline,
            "kicker": article.kicker,
            "excerpt": short_text(article),
            "section": article.section.id if article.section else 0,
            "section_name": article.section.name if article.section else "",
            "authors": [[author.id, author.name] for author in article.authors],
            "tags": list(article.tags),
            "picture": article.lead_picture,
            "alt": alt,
            "focus": focus,
            "zoom": zoom,
            "language": article.language,
            "direction": article.direction,
            "sticky": article.sticky,
            "beside": known["beside"] if known else [],
            "pictures": known["pictures"] if known else [],
            "partners": partners,
        }

    def _lead(self, sha: str) -> tuple[str, str, str]:
        """The alternative text of a lead picture, and which part of it other pages show (`in_lists`)."""
        try:
            item = self._store.media.get(sha) if sha else None
        except NotThere:
            item = None
        return (item.alt, *in_lists(item)) if item else ("", "", "")

    def _write_story(self, post: Out, related: Related) -> None:
        article, standing = self._article(post), self.index.stories[post.key]
        used: set[str] = set()

        def media_url(sha: str) -> str:
            used.add(sha)
            return places.ROOT_FROM_BELOW + self._picture(sha)

        below, also = related.to(post.key), related.elsewhere(post.key)
        how = Published(
            site=self._facts(places.ROOT_FROM_BELOW),
            media_url=media_url,
            address=on_the_web(self._site, places.story(post.slug)),
            published=post.published or clock.now(),
            modified=post.modified,
            related=self._teasers(below),
            check_also=self._teasers(also),
            tag_hrefs={tag: places.ROOT_FROM_BELOW + places.tag(name_slug(tag)) for tag in article.tags},
            author_hrefs={
                author.id: places.ROOT_FROM_BELOW + places.author(name_slug(author.name)) for author in article.authors
            },
        )
        facts = gather_published(self._store, article, how)
        story = self._parcel.story if self._parcel and self._is_parcel(post.key) else read(article.body)
        self._change.put(places.story(post.slug), encoded(render_article(facts, story).html))
        standing["beside"] = sorted({*below, *also})
        standing["pictures"] = sorted(used)

    def _body(self, post: Out) -> str:
        article = self._article(post)
        how = Published(
            site=self._facts(""),
            media_url=lambda sha: on_the_web(self._site, self._picture(sha)) or self._picture(sha),
            address=on_the_web(self._site, places.story(post.slug)),
            published=post.published or clock.now(),
        )
        return render_body(gather_published(self._store, article, how), read(article.body))

    def _teasers(self, keys: Iterable[str]) -> tuple[Teaser, ...]:
        stories = self.index.stories
        return tuple(teaser(stories[key], key, places.ROOT_FROM_BELOW, self._picture) for key in keys)

    def _facts(self, root: str) -> SiteFacts:
        paper = self._store.settings.get().paper
        return SiteFacts(
            paper, root + places.FRONT, section_links(self._sections, root), root + places.FEED, self._theme
        )

    # --- pictures

    def _picture(self, sha: str) -> str:
        """The path of the picture or file, fit for readers, from the root.

        Raises PictureMissing, PictureRefused where a story that is published now has it.
        """
        path, new = self.index.pictures.get(sha), self._parcel is not None and sha in self._parcel.pictures
        if path and (sha in self._fresh or (not new and self._change.has(path))):
            return path
        try:
            item = media_of(self._store, sha)
            made = outgoing(item, lambda sha: read_of(self._store, sha), self._sizes)
        except NewsdeskError:
            if new:
                raise
            # an old story stays out, though its picture was lost here
            log.warning("A picture of a published story is not in the media store: %s", sha[:12])
            return path or places.picture(sha, "")
        path = places.picture(sha, made.suffix)
        self._change.put(path, made.data)
        self._fresh.add(sha)
        self.index.pictures[sha] = path
        return path

    def _clear_pictures(self) -> None:
        """What no page shows goes away: it may be why the story was withdrawn."""
        used = {sha for story in self.index.stories.values() for sha in (*story["pictures"], story["picture"])}
        for sha in [sha for sha in self.index.pictures if sha not in used]:
            self._change.take_away(self.index.pictures.pop(sha))


def _theme(store: Store, options: Mapping[str, Any]) -> Theme:
    """The one that was chosen for the site. Another in its place would write the whole site anew, so there is none."""
    try:
        return find(str(options.get("theme", "")), store.path.parent)
    except ThemeBroken as error:
        raise SiteTrouble(
            error.what,
            _("The site stands as it was, and so does the article."),
            _("Mend the file, or choose another theme in the settings, then retry."),
        ) from error


def _is_as(known: Standing, post: Out, partners: list[str]) -> bool:
    """Whether the story's page, as it stands, was made for `post`: its times change with its version only."""
    return known["version"] == post.version and known["slug"] == post.slug and known["partners"] == partners


def _iso(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds") if moment else ""
