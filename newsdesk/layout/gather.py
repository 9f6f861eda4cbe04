"""Finds in the store what a page says beside its story, and where its links lead."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from newsdesk import clock
from newsdesk.layout import places
from newsdesk.layout.facts import LeadPicture, Link, ListFacts, PageFacts, SiteFacts, Teaser
from newsdesk.layout.page import excerpt
from newsdesk.store.errors import NotThere
from newsdesk.store.records import Article, Section, Site
from newsdesk.story.bidi import direction_of
from newsdesk.story.dateline import format_dateline
from newsdesk.story.read_markdown import read
from newsdesk.story.write_text import write as write_text

if TYPE_CHECKING:
    from newsdesk.store.database import Store

MediaUrl = Callable[[str], str]

_BODY_READ = 2000
"""Characters of a body that are read for its excerpt."""
_STORIES = 50
"""Stories on a page of stories."""


def live_media_url(sha: str) -> str:
    """Where the preview finds a picture: its own scheme, served from the media store."""
    return f"newsdesk-media:{sha}"


def gather(
    store: Store, article: Article, *, live: bool, site: Site | None, media_url: MediaUrl = live_media_url
) -> PageFacts:
    """What the page of `article` says beside its story.

    Live (the preview): its links lead nowhere, and related stories are shown wherever they stand. Otherwise a page one
    folder below the root of the folder `site`, which leads to what is published there. `media_url` gives the address of
    a picture, as it stands in the page, by the picture's SHA-256.
    """
    settings = store.settings.get()
    paper = _Paper(store, None if live else site, places.ROOT_FROM_BELOW, media_url)
    site_id = paper.site.id if paper.site else None
    post = store.posts.get(article.id, site_id) if site_id else None
    return PageFacts(
        article=article,
        site=paper.facts(),
        media_url=media_url,
        live=live,
        dateline=format_dateline(article.dateline, settings.form_for(article.dateline.agency), article.language),
        trail=paper.trail(article.section),
        lead=_lead(store, article.lead_picture, media_url),
        related=paper.teasers(story.id for story in store.articles.related(article.id, site=site_id)),
        check_also=paper.teasers(story.id for story in store.articles.check_also(article.id, site=site_id)),
        canonical=_on_the_web(paper.site, places.story(post.slug)) if post else "",
        published=(post.published if post else None) or clock.now().replace(microsecond=0),
        modified=post.modified if post else None,
        words_per_minute=settings.words_per_minute,
    )


def gather_list(store: Store, site: Site, section: Section | None = None, *, media_url: MediaUrl) -> ListFacts:
    """The stories that readers can open on the folder `site`, newest first: its front page, or one section's.

    The front page (and the feed) lie at the root of the site, a section's page one folder below.
    """
    settings = store.settings.get()
    paper = _Paper(store, site, places.ROOT_FROM_BELOW if section else "", media_url)
    posts = store.posts.published(site.id, section=section.id if section else None, limit=_STORIES)
    return ListFacts(
        site=paper.facts(),
        stories=paper.teasers(post.article for post in posts),
        section=section.name if section else "",
        language=settings.language,
        direction=direction_of(settings.language),
        address=_on_the_web(site, places.section(section.slug) if section else places.FRONT),
    )


_NOWHERE = "#"


@dataclass(frozen=True, slots=True)
class _Paper:
    """The paper as seen from one page. `site` None: from a preview. `root` leads to the site's root from the page."""

    store: Store
    site: Site | None
    root: str
    media_url: MediaUrl

    def facts(self) -> SiteFacts:
        sections = tuple(self._section(section) for section in self.store.sections.list() if section.parent is None)
        name = self.store.settings.get().paper
        if self.site is None:
            return SiteFacts(name, _NOWHERE, sections)
        return SiteFacts(name, self.root + places.FRONT, sections, self.root + places.FEED)

    def trail(self, section: Section | None) -> tuple[Link, ...]:
        """The section and those above it, outermost first."""
        by_id = {known.id: known for known in self.store.sections.list()} if section else {}
        found: list[Section] = []
        while section and section not in found:
            found.insert(0, section)
            section = by_id.get(section.parent or 0)
        return tuple(map(self._section, found))

    def teasers(self, articles: Iterable[int]) -> tuple[Teaser, ...]:
        return tuple(map(self._teaser, articles))

    def _section(self, section: Section) -> Link:
        return Link(section.name, self.root + places.section(section.slug) if self.site else _NOWHERE)

    def _teaser(self, id: int) -> Teaser:
        post = self.store.posts.get(id, self.site.id) if self.site else None
        # Readers are shown what was published, never what the desk has written since.
        published = self.store.revisions.at_version(id, post.sent_version) if post else None
        article = published or self.store.articles.get(id)
        lead = _lead(self.store, article.lead_picture, self.media_url)
        return Teaser(
            headline=article.headline,
            href=self.root + places.story(post.slug) if post else _NOWHERE,
            kicker=article.kicker,
            excerpt=article.standfirst or excerpt(write_text(read(article.body[:_BODY_READ]))),
            section=article.section.name if article.section else "",
            byline=", ".join(author.name for author in article.authors),
            picture=lead.url if lead else "",
            alt=lead.alt if lead else "",
            published=post.published if post else article.created,
            modified=post.modified if post else article.updated,
            language=article.language,
            direction=article.direction,
            key=article.key,
        )


def _lead(store: Store, sha: str, media_url: MediaUrl) -> LeadPicture | None:
    if not sha:
        return None
    try:
        item = store.media.get(sha)
    except NotThere:
        return None
    return LeadPicture(media_url(sha), item.alt, item.caption, item.credit, item.width, item.height)


def _on_the_web(site: Site | None, path: str) -> str:
    """The address of `path` on the site, "" where the site is only a folder."""
    return urljoin(site.home, path) if site and site.home.startswith(("http://", "https://")) else ""
