"""All that a page says beside the story's own text: plain frozen values, so that a page is a function of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from newsdesk.layout.theme import Theme, default
from newsdesk.store.records import Article


@dataclass(frozen=True, slots=True)
class Link:
    """A place on the site and its name."""

    label: str
    href: str


@dataclass(frozen=True, slots=True)
class Teaser:
    """Another story, as a list or a card shows it. `key` names it for ever (hex UUID), `picture` is a URL.

    `body`: the story in HTML, for a feed that gives more than the beginning. `focus`: what must stay in sight of the
    picture, as CSS has a place; where lists show a part of it alone, it grows by `zoom` around that place.
    """

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
    body: str = ""
    focus: str = ""
    zoom: str = ""


@dataclass(frozen=True, slots=True)
class LeadPicture:
    """The picture above the story. `width` and `height` in pixels, 0 where unknown. `focus`: what must stay in sight,
    as CSS has a place ("30% 60%"). `listed` and `zoom`: the same and by how much it grows there, in lists.
    """

    url: str
    alt: str = ""
    caption: str = ""
    credit: str = ""
    width: int = 0
    height: int = 0
    focus: str = ""
    listed: str = ""
    zoom: str = ""


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What all pages of a site share. The hrefs are ready to stand in the page at hand."""

    paper: str
    home: str = "#"
    sections: tuple[Link, ...] = ()
    feed: str = ""
    theme: Theme = field(default_factory=default)


@dataclass(frozen=True, slots=True)
class PageFacts:
    """An article's page, but for the text of the story.

    `live`: the page is a preview, so its blocks can be patched and it reaches nothing outside. `dateline` is ready to
    print. `trail` are the sections above the article, outermost first. `media_url` gives the address of a picture (or
    sound, film, file) by its SHA-256. `tag_hrefs` leads from a tag, `author_hrefs` from an author's id to the page of
    their stories, where there is one. `canonical` is the page's address on the web, "" while it has none. `published`
    and `modified` are aware; None says nothing. `problem`: why the page does not look as it should, for the desk only.
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
    tag_hrefs: Mapping[str, str] = field(default_factory=dict)
    author_hrefs: Mapping[int, str] = field(default_factory=dict)
    canonical: str = ""
    published: datetime | None = None
    modified: datetime | None = None
    words_per_minute: int = 225
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ListFacts:
    """A page of stories, newest first: the front page, or those of a section, a tag or an author.

    `heading` says whose they are, "" on the front page; `about` is what there is to say of that, such as an author's
    biography. `section`: the section's name on its pages. `newer` and `older` lead to the pages before and after this
    one, "" where there is none; `number` is 0 on the first, else counted from the oldest. `address` is the page's own
    on the web, "" while it has none.
    """

    site: SiteFacts
    stories: tuple[Teaser, ...] = ()
    heading: str = ""
    about: str = ""
    section: str = ""
    newer: str = ""
    older: str = ""
    number: int = 0
    language: str = "en"
    direction: str = "ltr"
    address: str = ""
