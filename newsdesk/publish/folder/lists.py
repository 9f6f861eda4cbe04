"""The pages of a folder site that lead to its stories, made from its index: no story is read for them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from newsdesk import clock
from newsdesk.layout import places
from newsdesk.layout.facts import ListFacts, SiteFacts
from newsdesk.layout.gather import on_the_web, trail
from newsdesk.layout.lists import render_feed, render_front, render_gone, render_list
from newsdesk.layout.sitemap import Address, is_our_robots, render_news_sitemap, render_robots, render_sitemap
from newsdesk.publish.folder.index import Index, Standing, signature
from newsdesk.publish.folder.swap import Swap
from newsdesk.publish.folder.teasers import encoded, name_slug, teaser
from newsdesk.store.database import Store
from newsdesk.store.records import Site
from newsdesk.story.bidi import direction_of

PER_PAGE = 24
"""Stories on an older page; the newest page of a list has up to twice as many, so that the older ones stay full."""
_FEED = 30
"""Stories in the feed."""
_MOVED = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{headline}</title>
<meta http-equiv="refresh" content="0; url={new}"><link rel="canonical" href="{new}">
</head><body><p><a href="{new}">{headline}</a></p></body></html>
"""

Filed = tuple[str, Standing]
"""A story with its key."""


@dataclass(frozen=True, slots=True)
class _List:
    """A list of stories, newest first, whose newest page lies at `path`."""

    path: str
    stories: Sequence[Filed]
    heading: str = ""
    about: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class Making:
    """What pages are made with.

    `frame`: the signature of what all share. `facts` gives that for a page from which its argument leads to the root.
    `picture` gives a picture's path from the root. `body`: the story in HTML that the feed has, by the story's key;
    None where it has beginnings only.
    """

    frame: str
    facts: Callable[[str], SiteFacts]
    picture: Callable[[str], str]
    body: Callable[[str], str] | None


class Lists:
    """The lists of the folder `site` as `index` has it now; `index` tells from before which stand there."""

    def __init__(self, store: Store, site: Site, change: Swap, index: Index) -> None:
        self._store = store
        self._site = site
        self._change = change
        self._index = index
        self._settings = store.settings.get()
        self._before = index.pages
        index.pages = {}

    def write(self, newest: Sequence[Filed], making: Making) -> None:
        """Write the lists that would come out otherwise; those that are none any more go away. Raises SiteTrouble.

        `newest`: all stories, the latest first.
        """
        self._making = making
        self._listed = {key: _as_listed(key, story) for key, story in newest}
        self._write_gone()
        self._write_moved()
        for one in self._lists(newest):
            self._write_pages(one)
        self._write_feed(newest)
        # what leads to all else comes last
        self._write_pages(_List(places.FRONT, newest))
        self._write_maps(newest)
        for path in self._before:
            if path not in self._index.pages:
                self._change.take_away(path)

    # --- lists

    def _lists(self, newest: Sequence[Filed]) -> Iterator[_List]:
        sections = self._store.sections.list()
        above = {section.id: trail(section, sections) for section in sections}
        by_section: dict[int, list[Filed]] = defaultdict(list)
        by_tag: dict[str, list[Filed]] = defaultdict(list)
        by_author: dict[str, list[Filed]] = defaultdict(list)
        for filed in newest:
            story = filed[1]
            for section in above.get(story["section"], ()):
                by_section[section.id].append(filed)
            for tag in dict.fromkeys(story["tags"]):
                by_tag[tag].append(filed)
            for name in dict.fromkeys(name for _id, name in story["authors"]):
                by_author[name].append(filed)
        for section in sections:
            path = places.section(section.slug)
            yield _List(path, by_section[section.id], section.name, section=section.name)
        for tag, stories in by_tag.items():
            yield _List(places.tag(name_slug(tag)), stories, tag)
        biographies = {author.name: author.biography for author in self._store.authors.list()}
        for name, stories in by_author.items():
            yield _List(places.author(name_slug(name)), stories, name, biographies.get(name, ""))

    def _write_pages(self, one: _List) -> None:
        """The newest page, and older ones that are full. Those are counted from the oldest story on."""
        full = max(0, len(one.stories) // PER_PAGE - 1)
        first = len(one.stories) - full * PER_PAGE
        newest = one.stories[:first]
        if one.path == places.FRONT:
            top = [filed for filed in one.stories if filed[1]["sticky"]]
            newest = [*top, *(filed for filed in newest if not filed[1]["sticky"])]
        self._write_page(one, newest, 0, full)
        for number in range(full, 0, -1):
            start = first + (full - number) * PER_PAGE
            self._write_page(one, one.stories[start : start + PER_PAGE], number, full)

    def _write_page(self, one: _List, stories: Sequence[Filed], number: int, full: int) -> None:
        path = places.older(one.path, number) if number else one.path
        older = number - 1 if number else full
        newer = (one.path if number == full else places.older(one.path, number + 1)) if number else ""
        made = signature(
            self._making.frame, one.heading, one.about, newer, older, [self._listed[key] for key, _story in stories]
        )
        if not self._is_new(path, made):
            return
        root = places.ROOT_FROM_BELOW if PurePosixPath(path).parent.name else ""
        facts = ListFacts(
            site=self._making.facts(root),
            stories=tuple(teaser(story, key, root, self._making.picture) for key, story in stories),
            heading=one.heading,
            about=one.about,
            section=one.section,
            newer=root + newer if newer else "",
            older=root + places.older(one.path, older) if older else "",
            number=number,
            language=self._settings.language,
            direction=direction_of(self._settings.language),
            address=on_the_web(self._site, path),
        )
        self._put(path, render_list(facts) if one.heading else render_front(facts))

    # --- pages of stories that are elsewhere, or nowhere

    def _write_gone(self) -> None:
        for slug, language in self._index.gone.items():
            path = places.story(slug)
            if self._is_new(path, signature(self._making.frame, language)):
                self._put(
                    path, render_gone(self._making.facts(places.ROOT_FROM_BELOW), language, direction_of(language))
                )

    def _write_moved(self) -> None:
        stories = {story["slug"]: story for story in self._index.stories.values()} if self._index.moved else {}
        for old, new in self._index.moved.items():
            story = stories.get(new)
            headline, language = (story["headline"], story["language"]) if story else ("", self._settings.language)
            if self._is_new(places.story(old), signature(headline, language, new)):
                link = PurePosixPath(places.story(new)).name
                page = _MOVED.format(new=escape(link), headline=escape(headline or link), language=escape(language))
                self._put(places.story(old), page)

    # --- for machines

    def _write_feed(self, newest: Sequence[Filed]) -> None:
        facts = ListFacts(
            site=self._making.facts(""),
            stories=tuple(
                replace(
                    teaser(story, key, "", self._making.picture),
                    body=self._making.body(key) if self._making.body else "",
                )
                for key, story in newest[:_FEED]
            ),
            language=self._settings.language,
            address=on_the_web(self._site, places.FRONT),
        )
        self._put(places.FEED, render_feed(facts))

    def _write_maps(self, newest: Sequence[Filed]) -> None:
        """Maps name whole addresses only (sitemaps.org), so a site that is but a folder has none."""
        if not on_the_web(self._site, places.FRONT):
            return
        stories = [
            Address(
                on_the_web(self._site, places.story(story["slug"])),
                story["modified"] or story["published"],
                story["published"],
                story["headline"],
                story["language"],
            )
            for _key, story in newest
        ]
        elsewhere = frozenset(map(places.story, (*self._index.gone, *self._index.moved)))
        lists = [Address(on_the_web(self._site, path)) for path in self._index.pages if path not in elsewhere]
        self._put_map(places.SITEMAP, render_sitemap([*lists, *stories]))
        self._put_map(places.NEWS_SITEMAP, render_news_sitemap(self._settings.paper, stories, clock.now()))
        if urlsplit(self._site.home).path in {"", "/"} and self._may_write_robots():
            maps = [on_the_web(self._site, path) for path in (places.SITEMAP, places.NEWS_SITEMAP)]
            self._put(places.ROBOTS, render_robots(maps))

    def _put_map(self, path: str, text: str) -> None:
        self._index.pages[path] = ""  # it goes away with the address
        self._put(path, text)

    def _may_write_robots(self) -> bool:
        try:
            return is_our_robots((self._change.root / places.ROBOTS).read_text("utf-8", "replace"))
        except OSError:
            return True

    # --- files

    def _is_new(self, path: str, made: str) -> bool:
        self._index.pages[path] = made
        return self._before.get(path) != made

    def _put(self, path: str, page: str) -> None:
        self._change.put(path, encoded(page))


def _as_listed(key: str, story: Standing) -> str:
    """Another whenever the list shows the story otherwise. The part of a picture that shows is no fact of the story."""
    shown = f"{story.get('focus', '')} {story.get('zoom', '')}".rstrip()
    return f"{key} {story['version']} {story['slug']} {story['published']} {story['modified']} {shown}".rstrip()
