"""The folder endpoint: a small static site that opens in any browser, from a web server or straight from the disk.

Each file is replaced whole, and a story's page stands before the pages that lead to it. `layout/places.py` says where
everything lies.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from html import escape
from pathlib import Path, PurePosixPath
from urllib.parse import urljoin

from newsdesk import clock
from newsdesk.layout import places
from newsdesk.layout.gather import gather, gather_list
from newsdesk.layout.lists import render_feed, render_front, render_section
from newsdesk.layout.page import render_article
from newsdesk.publish.endpoint import Attempt, Capabilities, Parcel, PlannedStep, Result, Results
from newsdesk.publish.errors import Embargoed
from newsdesk.publish.files import claim, write_whole
from newsdesk.publish.outgoing import outgoing
from newsdesk.publish.parcel import media_of, read_of
from newsdesk.store.database import Store
from newsdesk.store.records import Article, RemotePost, Site
from newsdesk.story.slug import slugify

_PICTURES, _ADDRESS, _PAGE, _LISTS = "pictures", "address", "page", "lists"
_CLAIMED = "draft"
"""The status of a story that has an address but no page yet."""
_MOVED = """<!doctype html>
<html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url={new}"><link rel="canonical" href="{new}">
<title>{headline}</title></head><body><p><a href="{new}">{headline}</a></p></body></html>
"""


class FolderEndpoint:
    """Writes into the folder `site.address`."""

    capabilities = Capabilities(network=False, schedules=False)

    def __init__(self, store: Store, site: Site) -> None:
        self._store = store
        self._site = site
        self._root = Path(site.address)

    def plan(self, parcel: Parcel) -> tuple[PlannedStep, ...]:  # noqa: ARG002 - the same for all
        return tuple(PlannedStep(name) for name in (_PICTURES, _ADDRESS, _PAGE, _LISTS))

    def carry_out(
        self,
        step: PlannedStep,
        parcel: Parcel,
        results: Results,
        attempt: Attempt,  # noqa: ARG002 - a file can be written again at any time
    ) -> Result:
        _heed_embargo(parcel.article)
        if step.name == _PICTURES:
            for sha in parcel.pictures:
                self._write_picture(sha)
        elif step.name == _ADDRESS:
            return self._claim_address(parcel)
        elif step.name == _PAGE:
            self._write_page(parcel, results[_ADDRESS]["slug"], results[_ADDRESS]["before"])
        else:
            self._write_lists()
        return {}

    def receipt(self, parcel: Parcel, results: Results) -> RemotePost:
        return self._post(parcel, results[_ADDRESS]["slug"])

    def close(self) -> None:
        pass

    def _claim_address(self, parcel: Parcel) -> Result:
        """A slug that is no other story's. A story keeps its own unless the article names a new one."""
        article, post = parcel.article, self._store.posts.get(parcel.article.id, self._site.id)
        before = post.slug if post else ""
        wanted = slugify(article.slug, article.language) if article.slug else before
        wanted = wanted or slugify(article.headline, article.language) or article.key
        slug, number = wanted, 2
        while slug != before and not claim(self._root / places.story(slug)):
            slug, number = f"{wanted}-{number}", number + 1
        now = clock.now()
        claimed = RemotePost(article.id, self._site.id, slug, self._link(slug), slug, _CLAIMED, published=now)
        if post:
            claimed = replace(post, remote_id=slug, link=self._link(slug), slug=slug, modified=now)
        self._store.posts.save(claimed)
        return {"slug": slug, "before": before if before != slug else ""}

    def _write_page(self, parcel: Parcel, slug: str, before: str) -> None:
        facts = gather(
            self._store,
            parcel.article,
            live=False,
            site=self._site,
            media_url=self._picture_url(places.ROOT_FROM_BELOW),
        )
        self._write(places.story(slug), render_article(facts, parcel.story).html)
        if before:
            new = PurePosixPath(places.story(slug)).name
            self._write(places.story(before), _MOVED.format(new=escape(new), headline=escape(parcel.article.headline)))
        # the lists show what the store says is published
        self._store.posts.save(self._post(parcel, slug))

    def _write_lists(self) -> None:
        below = self._picture_url(places.ROOT_FROM_BELOW)
        for section in self._store.sections.list():
            facts = gather_list(self._store, self._site, section, media_url=below)
            self._write(places.section(section.slug), render_section(facts))
        front = gather_list(self._store, self._site, media_url=self._picture_url(""))
        self._write(places.FEED, render_feed(front))
        self._write(places.FRONT, render_front(front))

    def _post(self, parcel: Parcel, slug: str) -> RemotePost:
        article, known = parcel.article, self._store.posts.get(parcel.article.id, self._site.id)
        return RemotePost(
            article=article.id,
            site=self._site.id,
            remote_id=slug,
            link=self._link(slug),
            slug=slug,
            status="publish",
            base=article.body,
            sent_version=article.version,
            published=(known.published if known else None) or clock.now(),
            modified=known.modified if known else None,
        )

    def _picture_url(self, root: str) -> Callable[[str], str]:
        """Gives the address of a picture in a page from which `root` leads to the site's root."""

        def url(sha: str) -> str:
            lies_there = sorted(self._root.glob(places.picture(sha, ".*")))
            return root + (f"pictures/{lies_there[0].name}" if lies_there else self._write_picture(sha))

        return url

    def _write_picture(self, sha: str) -> str:
        """The picture or file, fit for readers; its path from the root. Raises PictureMissing, PictureRefused."""
        item = media_of(self._store, sha)
        picture = outgoing(item, lambda sha: read_of(self._store, sha), caption=item.caption)
        path = places.picture(sha, picture.suffix)
        write_whole(self._root / path, picture.data)
        return path

    def _write(self, path: str, text: str) -> None:
        write_whole(self._root / path, text.encode())

    def _link(self, slug: str) -> str:
        if self._site.home.startswith(("http://", "https://")):
            return urljoin(self._site.home, places.story(slug))
        return (self._root / places.story(slug)).as_uri()


def _heed_embargo(article: Article) -> None:
    if article.embargo and article.embargo > clock.now():
        raise Embargoed(article.embargo)
