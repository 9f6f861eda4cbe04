"""All that a page says beside the story's own text: plain frozen values, so that a page is a function of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from newsdesk.store.records import Article


@dataclass(frozen=True, slots=True)
class Link:
    """A place on the site and its name."""

    label: str
    href: str


@dataclass(frozen=True, slots=True)
class Teaser:
    """Another story, as a list or a card shows it. `key` names it for ever (hex UUID), `picture` is a URL."""

    headline: str
    href: str
    kicker: str = ""
    excerpt: str = ""
    section: str = ""
    byline: str = ""
    picture: str = ""
    alt: str = ""
    published: datetime | None = None
    modified: datetime | None = None
    language: str = "en"
    direction: str = "ltr"
    key: str = ""


@dataclass(frozen=True, slots=True)
class LeadPicture:
    """The picture above the story. `width` and `height` in pixels, 0 where unknown."""

    url: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What all pages of a site share. The hrefs are ready to stand in the page at hand."""

    paper: str
    home: str = "#"
    sections: tuple[Link, ...] = ()
    feed: str = ""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """An article's page, but for the text of the story.

    `live`: the page is a preview, so its blocks can be patched and it reaches nothing outside. `dateline` is ready to
    print. `trail` are the sections above the article, outermost first. `media_url` gives the address of a picture (or
    sound, film, file) by its SHA-256. `canonical` is the page's address on the web, "" while it has none. `published`
    and `modified` are aware; None says nothing.
    """

    article: Article
    site: SiteFacts
    media_url: Callable[[str], str]
    live: bool = False
    dateline: str = ""
    trail: tuple[Link, ...] = ()
    lead: LeadPicture | None = None
    related: tuple[Teaser, ...] = ()
    check_also: tuple[Teaser, ...] = ()
    canonical: str = ""
    published: datetime | None = None
    modified: datetime | None = None
    words_per_minute: int = 225


@dataclass(frozen=True, slots=True)
class ListFacts:
    """A page of stories, newest first: the front page (`section` is "") or one section's.

    `address` is the page's own on the web, "" while it has none; only the feed needs it.
    """

    site: SiteFacts
    stories: tuple[Teaser, ...] = ()
    section: str = ""
    language: str = "en"
    direction: str = "ltr"
    address: str = ""
