"""The pictures of a pulled story, from its site into the media store, on demand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from html import unescape
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from newsdesk.errors import NewsdeskError
from newsdesk.publish.credentials import Credentials
from newsdesk.publish.errors import PictureMissing, PublishError, WrongPassword
from newsdesk.publish.outgoing import outgoing
from newsdesk.publish.parcel import read_of
from newsdesk.publish.wordpress.answers import Thing
from newsdesk.publish.wordpress.base import Base
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.download import download
from newsdesk.publish.wordpress.pulled import plain
from newsdesk.store.records import MediaItem, RemotePost, Site, SiteKind
from newsdesk.store.site_options import SiteOptions
from newsdesk.story.credit import split_credit
from newsdesk.story.read_markdown import read
from newsdesk.story.remote_picture import RemotePicture, remote_picture
from newsdesk.story.tree import Figure, walk
from newsdesk.words import _

if TYPE_CHECKING:
    from newsdesk.store.database import Store

_FIELDS = "id,source_url,alt_text,caption,title,media_details"
_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Fetched:
    """`found`: the picture of the media store for each source in the text. `leads`: the lead picture by the site's id.
    `failed`: why others did not come, in words.
    """

    found: Mapping[str, str] = field(default_factory=dict)
    leads: Mapping[int, str] = field(default_factory=dict)
    failed: tuple[str, ...] = ()

    def put_into(self, body: str) -> str:
        """`body` with its pictures of the desk."""
        for source, sha in self.found.items():
            body = re.sub(rf"media:{re.escape(source)}(?=[)\s])", f"media:{sha}", body)
        return body


def remote_sources(body: str) -> tuple[str, ...]:
    """The pictures in a body that are still on a site, each once."""
    if "media:http" not in body:
        return ()
    figures = (block.source for block in walk(read(body)) if isinstance(block, Figure))
    return tuple(dict.fromkeys(source for source in figures if remote_picture(source)))


def fetch(store: Store, credentials: Credentials, article: int) -> Fetched:
    """Bring the pictures of a story that are on its sites only into the media store. The story stays as it is.

    Raises NotThere, WrongPassword, NetworkAway and the like where the site cannot be asked.
    """
    story = store.articles.get(article)
    sources = remote_sources(story.body)
    found: dict[str, str] = {}
    leads: dict[int, str] = {}
    failed: list[str] = []
    for site, post in _sites(store, article):
        lead = 0 if story.lead_picture else Base.of(post).seen.get("featured_media", 0)
        wanted = {source: one for source in sources if source not in found and (one := remote_picture(source))}
        if not wanted and not lead:
            continue
        password = credentials.get(site)
        if password is None:
            raise WrongPassword.unknown(site.name)
        with Client(site.address, site.name, site.account, password) as client:
            fetching = _Fetching(store, client, site)
            shas = fetching.all([*wanted.values(), *([RemotePicture("", lead)] if lead else [])])
            found |= {source: shas[one] for source, one in wanted.items() if one in shas}
            if lead and RemotePicture("", lead) in shas:
                leads[site.id] = shas[RemotePicture("", lead)]
            failed += fetching.failed
    return Fetched(found, leads, tuple(dict.fromkeys(failed)))


def _sites(store: Store, article: int) -> Iterator[tuple[Site, RemotePost]]:
    for site in store.sites.list():
        post = store.posts.get(article, site.id) if site.kind is SiteKind.WORDPRESS else None
        if post is not None:
            yield site, post


class _Fetching:
    def __init__(self, store: Store, client: Client, site: Site) -> None:
        self._store = store
        self._client = client
        self._site = site
        self._known = store.posts.pictures(site.id)
        self._options = SiteOptions.of(store.sites.options(site.id))
        self.failed: list[str] = []

    def all(self, pictures: Iterable[RemotePicture]) -> dict[RemotePicture, str]:
        """Those of these that are at the desk now, by SHA-256. Raises PublishError."""
        pictures = list(dict.fromkeys(pictures))
        shas = {one: sha for one in pictures if (sha := self._known.sha_of(one.id, one.url))}
        library = self._library({one.id for one in pictures if one.id and one not in shas})
        for one in pictures:
            if one in shas:
                continue
            about = library.get(one.id, {})
            try:
                shas[one] = self._one(one, about)
            except PublishError as error:
                if error.retry:
                    raise
                self._say(one, about, error)
            except NewsdeskError as error:
                self._say(one, about, error)
        return shas

    def _library(self, ids: set[int]) -> dict[int, Thing]:
        """What the site's library says of these."""
        found: dict[int, Thing] = {}
        wanted = sorted(ids)
        for start in range(0, len(wanted), _AT_ONCE):
            include = ",".join(map(str, wanted[start : start + _AT_ONCE]))
            # as a reader would: an author may see pictures of others, but not edit them
            things = self._client.many("wp/v2/media", include=include, per_page=_AT_ONCE, _fields=_FIELDS)
            found |= {thing["id"]: thing for thing in things if isinstance(thing.get("id"), int)}
        return found

    def _one(self, picture: RemotePicture, about: Thing) -> str:
        url = about.get("source_url")
        url = url if isinstance(url, str) else picture.url
        if not url:
            raise PictureMissing(str(picture.id))
        name = unquote(PurePosixPath(urlsplit(url).path).name)
        item = self._store.media.add(download(url, self._site.name, self._site.home), name)
        item = self._described(item, about)
        if picture.id:
            # by this a later publish knows that the site has it
            sent = outgoing(item, lambda sha: read_of(self._store, sha), self._options)
            self._store.posts.save_picture(self._site.id, sent.key, str(picture.id), picture.url or url, item.sha)
        return item.sha

    def _described(self, item: MediaItem, about: Thing) -> MediaItem:
        """With what the site's library says of it, where the desk says nothing."""
        caption, credit = _caption(about)
        said = {
            "alt": _text(about.get("alt_text")),
            "caption": caption,
            "credit": credit,
            "title": plain(_text(_rendered(about.get("title")))),
        }
        lacks = {name: value for name, value in said.items() if value and not getattr(item, name)}
        return self._store.media.update(item.sha, **lacks) if lacks else item

    def _say(self, picture: RemotePicture, about: Thing, error: NewsdeskError) -> None:
        name = PurePosixPath(urlsplit(_text(about.get("source_url")) or picture.url).path).name or str(picture.id)
        self.failed.append(_("{name}: {what}").format(name=unquote(name), what=error.what))


def _caption(about: Thing) -> tuple[str, str]:
    """The caption, and the credit at its end as newsdesk writes it, else that of the file's own metadata."""
    words = plain(_text(_rendered(about.get("caption"))))
    caption, credit = split_credit(words)
    if credit:
        return caption, credit
    details = about.get("media_details")
    meta = details.get("image_meta") if isinstance(details, dict) else None
    return words, unescape(_text(meta.get("credit"))).strip() if isinstance(meta, dict) else ""


def _rendered(value: object) -> object:
    return value.get("rendered") if isinstance(value, dict) else value


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def with_lead(post: RemotePost, sha: str) -> RemotePost:
    """`post` where its story has the site's lead picture as `sha` now: a publish is to send nothing for that."""
    base = Base.of(post)
    if not sha:
        return post
    sent = {**base.sent, "featured_media": base.seen.get("featured_media", 0)}
    return replace(post, base=replace(base, sent=sent).to_json())
