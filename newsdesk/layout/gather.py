"""Finds in the store what a page says beside its story, and where its links lead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, TypedDict
from urllib.parse import urljoin

from newsdesk import clock
from newsdesk.layout import places
from newsdesk.layout.facts import LeadPicture, Link, PageFacts, SiteFacts, Teaser
from newsdesk.layout.page import excerpt
from newsdesk.layout.theme import Theme, default
from newsdesk.store.errors import NotThere
from newsdesk.store.records import Article, MediaItem, Section, Site
from newsdesk.store.whereabouts import PUBLIC
from newsdesk.story.credit import name_of
from newsdesk.story.dateline import format_dateline
from newsdesk.story.read_markdown import read
from newsdesk.story.write_text import write as write_text

if TYPE_CHECKING:
    from newsdesk.store.database import Store

MediaUrl = Callable[[str], str]

_BODY_READ = 2000
"""Characters of a body that are read for its excerpt."""
_NOWHERE = "#"


@dataclass(frozen=True, slots=True)
class Published:
    """How a story stands on a folder site: what its page says that the store alone does not know.

    `media_url` gives the address of a picture, as it stands in the page, by the picture's SHA-256. `address` is the
    page's own on the web, "" while it has none.
    """

    site: SiteFacts
    media_url: MediaUrl
    address: str
    published: datetime
    modified: datetime | None = None
    related: tuple[Teaser, ...] = ()
    check_also: tuple[Teaser, ...] = ()
    tag_hrefs: Mapping[str, str] = field(default_factory=dict)
    author_hrefs: Mapping[int, str] = field(default_factory=dict)


class _OfArticle(TypedDict):
    """The facts of a page that are the same live and published."""

    article: Article
    dateline: str
    trail: tuple[Link, ...]
    lead: LeadPicture | None
    words_per_minute: int


def live_media_url(sha: str) -> str:
    """Where the preview finds a picture: its own scheme, served from the media store."""
    return f"newsdesk-media:{sha}"


def gather(store: Store, article: Article, theme: Theme | None = None, problem: str = "") -> PageFacts:
    """What the preview's page of `article` says beside its story: its links lead nowhere, and related stories are
    shown wherever they stand. `problem`: what a person is told beside it.
    """
    sections = store.sections.list()
    return PageFacts(
        site=SiteFacts(store.settings.get().paper, _NOWHERE, section_links(sections, None), theme=theme or default()),
        media_url=live_media_url,
        live=True,
        problem=problem,
        related=_teasers(store, (story.id for story in store.articles.related(article.id))),
        check_also=_teasers(store, (story.id for story in store.articles.check_also(article.id))),
        published=_day_out(store, article),
        **_of_article(store, article, sections, None, live_media_url),
    )


def _day_out(store: Store, article: Article) -> datetime:
    """When readers first got it; while they have not: now, or the end of its embargo."""
    posts = (store.posts.get(article.id, site.id) for site in store.sites.list())
    out = [post.published for post in posts if post and post.published and post.status in PUBLIC]
    now = clock.now().replace(microsecond=0)
    return min(out) if out else max(now, article.embargo or now)


def gather_published(store: Store, article: Article, how: Published) -> PageFacts:
    """What the page of `article` says beside its story, one folder below the root of a folder site."""
    return PageFacts(
        site=how.site,
        media_url=how.media_url,
        related=how.related,
        check_also=how.check_also,
        tag_hrefs=how.tag_hrefs,
        author_hrefs=how.author_hrefs,
        canonical=how.address,
        published=how.published,
        modified=how.modified,
        **_of_article(store, article, store.sections.list(), places.ROOT_FROM_BELOW, how.media_url),
    )


def section_links(sections: Iterable[Section], root: str | None) -> tuple[Link, ...]:
    """The sections that a page names above all else. `root` leads to the site's root, None: nowhere."""
    return tuple(_section_link(section, root) for section in sections if section.parent is None)


def trail(section: Section | None, sections: Iterable[Section]) -> tuple[Section, ...]:
    """The section and those above it, outermost first."""
    by_id = {known.id: known for known in sections}
    found: list[Section] = []
    while section and section not in found:
        found.insert(0, section)
        section = by_id.get(section.parent or 0)
    return tuple(found)


def short_text(article: Article) -> str:
    """What a list says of the story below its headline."""
    return article.standfirst or excerpt(write_text(read(article.body[:_BODY_READ])))


def on_the_web(site: Site, path: str) -> str:
    """The address of `path` on the site, "" where the site is only a folder."""
    return urljoin(site.home, path) if site.home.startswith(("http://", "https://")) else ""


def _of_article(
    store: Store, article: Article, sections: tuple[Section, ...], root: str | None, media_url: MediaUrl
) -> _OfArticle:
    settings = store.settings.get()
    return {
        "article": article,
        "dateline": format_dateline(article.dateline, settings.form_for(article.dateline.agency), article.language),
        "trail": tuple(_section_link(section, root) for section in trail(article.section, sections)),
        "lead": _lead(store, article.lead_picture, media_url),
        "words_per_minute": settings.words_per_minute,
    }


def _section_link(section: Section, root: str | None) -> Link:
    return Link(section.name, _NOWHERE if root is None else root + places.section(section.slug))


def _teasers(store: Store, articles: Iterable[int]) -> tuple[Teaser, ...]:
    return tuple(_teaser(store, store.articles.get(id)) for id in articles)


def _teaser(store: Store, article: Article) -> Teaser:
    lead = _lead(store, article.lead_picture, live_media_url)
    return Teaser(
        headline=article.headline,
        href=_NOWHERE,
        kicker=article.kicker,
        excerpt=short_text(article),
        section=article.section.name if article.section else "",
        byline=", ".join(author.name for author in article.authors),
        picture=lead.url if lead else "",
        alt=lead.alt if lead else "",
        focus=lead.listed if lead else "",
        zoom=lead.zoom if lead else "",
        published=article.created,
        modified=article.updated,
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
    listed, zoom = in_lists(item)
    return LeadPicture(
        media_url(sha),
        item.alt,
        item.caption,
        name_of(item.credit),
        item.width,
        item.height,
        _place(item.focus) if item.focus else "",
        listed,
        zoom,
    )


def in_lists(item: MediaItem) -> tuple[str, str]:
    """How lists show the picture: the place that stays in sight, and by how much it grows there; "" where they show it
    as it is.
    """
    if '"teaser"' in item.recipe:
        from newsdesk.images.edit import Recipe, enlarged  # with all of Pillow

        teaser = Recipe.from_json(item.recipe).teaser
        if teaser is not None:
            point, zoom = enlarged(teaser)
            return _place(point), f"{zoom:.3f}"
    return (_place(item.focus) if item.focus else ""), ""


def _place(point: tuple[float, float]) -> str:
    """As CSS has it."""
    return "{:.1%} {:.1%}".format(*point).replace(".0%", "%")
