"""Pictures, sound, films and files, each on the site once: found again by the SHA-256 of what was sent.

Of a picture its caption does not count, so that one that is mended makes no second copy.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from html import escape
from pathlib import PurePath

from newsdesk.publish.endpoint import Attempt, Parcel, Result
from newsdesk.publish.errors import NoRight, PublishError, SiteTrouble
from newsdesk.publish.outgoing import Outgoing, outgoing
from newsdesk.publish.wordpress.answers import Refusal, Thing, not_wordpress, number
from newsdesk.publish.wordpress.client import Client, File
from newsdesk.publish.wordpress.keys import picture_key
from newsdesk.store.posts import Posts
from newsdesk.store.records import MediaItem
from newsdesk.story.credit import behind
from newsdesk.story.slug import slugify
from newsdesk.words import _

_FIELDS = "id,source_url,media_type,media_details,author,alt_text,caption"


@dataclass(frozen=True, slots=True)
class Words:
    """What a picture says beside itself, as WordPress keeps it."""

    title: str
    alt: str
    caption: str

    @classmethod
    def of(cls, item: MediaItem, language: str) -> Words:
        """The credit ends the caption: WordPress has no field of its own for it."""
        caption = item.caption.strip()
        caption += behind(caption, item.credit, language)
        # a title must be sent, or WordPress takes one from the file's own metadata
        title = item.title or PurePath(item.file_name).stem or item.sha[:12]
        return cls(title, item.alt, escape(caption, quote=False))


def shape_of(parcel: Parcel, sha: str) -> Result:
    """All that decides which bytes and words of a picture are sent: the same gives the same."""
    item = parcel.media(sha)
    options = parcel.options
    size = [options.longest_side, options.quality, options.webp, options.budget, item.whole]
    return {**asdict(Words.of(item, parcel.article.language)), "rights": [item.credit, item.copyright], "size": size}


class Library:
    """The site's media library. `posts`: what newsdesk remembers of it.

    Pictures may be brought from several threads. `overlapped`: whether two were on their way at once.
    """

    def __init__(self, client: Client, posts: Posts) -> None:
        self._client = client
        self._posts = posts
        self._lock = threading.Lock()
        self._on_the_way = 0
        self.overlapped = False

    def bring(self, parcel: Parcel, sha: str, sent_before: Result, attempt: Attempt) -> Result:
        """The picture `sha` of the media store on the site: its id, where it is served, and the words sent with it.

        `sent_before`: the words that an earlier publish of this article sent with it; {} where there were none.
        """
        client, item, site = self._client, parcel.media(sha), parcel.site.id
        picture = outgoing(item, parcel.read, parcel.options)
        sent_sha = picture.key
        found = self._known(site, sent_sha) or self._find(sent_sha)
        if found is None and attempt is Attempt.IN_DOUBT:
            raise in_doubt(client.site)
        words = Words.of(item, parcel.article.language)
        if found is None:
            with self._counted():
                found = _upload(client, picture, sent_sha, item, words)
        elif sent_before and sent_before != asdict(words):
            client.post(f"wp/v2/media/{number(found, client.site)}", {"alt_text": words.alt, "caption": words.caption})
        result = _result(_finished(client, found) if item.is_picture else found, words, client.site)
        self._posts.save_picture(site, sent_sha, str(result["id"]), result["url"], sha)
        return {**result, "of": shape_of(parcel, sha)}

    @contextmanager
    def _counted(self) -> Iterator[None]:
        with self._lock:
            self._on_the_way += 1
            self.overlapped |= self._on_the_way > 1
        try:
            yield
        finally:
            with self._lock:
                self._on_the_way -= 1

    def _known(self, site: int, sha: str) -> Thing | None:
        """The picture that an earlier job sent, if it is still there: a deleted one would be left out silently."""
        known = self._posts.picture(site, sha)
        if known is None:
            return None
        # As a reader would, and a list: up to 6.1 an author sees no picture of others to edit, yet may use them.
        found = self._client.many("wp/v2/media", include=known, _fields=_FIELDS)
        if not found:
            self._posts.forget_picture(site, sha)
        return found[0] if found else None

    def _find(self, sha: str) -> Thing | None:
        found = self._client.many("wp/v2/media", slug=picture_key(sha), _fields=_FIELDS)
        return found[0] if found else None


def in_doubt(site: str) -> SiteTrouble:
    """An earlier request may still arrive: look again later."""
    return SiteTrouble(
        _("The answer of {site} was lost on the way.").format(site=site),
        _("newsdesk looks again before it sends anything twice."),
        retry=True,
    )


def _upload(client: Client, picture: Outgoing, sha: str, item: MediaItem, words: Words) -> Thing:
    """All in one request, so that there is never a picture without its words."""
    stem = slugify(PurePath(item.file_name).stem) or "picture"
    # WordPress takes these endings for sizes that it made itself
    stem = re.sub(r"-(\d+x\d+|scaled|rotated)$", "", stem) or "picture"
    file = File(f"{stem}{picture.suffix}", picture.media_type, picture.data)
    fields = {"slug": picture_key(sha), "title": words.title, "alt_text": words.alt, "caption": words.caption}
    try:
        return client.upload("wp/v2/media", file, fields)
    except (NoRight, Refusal, SiteTrouble) as error:
        raise _named(error, item) from None


def _finished(client: Client, found: Thing) -> Thing:
    """The picture with its sizes: a server that failed while making them left it without."""
    details = found.get("media_details")
    if isinstance(details, dict) and details.get("width"):
        return found
    return client.post(f"wp/v2/media/{number(found, client.site)}/post-process", {"action": "create-image-subsizes"})


def _result(found: Thing, words: Words, site: str) -> Result:
    """Of a sound, a film or a file the whole is named: what WordPress makes of it (a PDF's first page) is none."""
    try:
        details = found["media_details"] if found["media_type"] == "image" else {}
        sizes = details.get("sizes")
        large = sizes.get("large") if isinstance(sizes, dict) else None  # PHP writes an empty object as a list
        url, size = (large["source_url"], "large") if large else (found["source_url"], "full")
    except (AttributeError, KeyError, TypeError):
        raise not_wordpress(site) from None
    if not isinstance(url, str):
        raise not_wordpress(site)
    return {"id": number(found, site), "url": url, "size": size, "words": asdict(words)}


def _named(error: PublishError, item: MediaItem) -> PublishError:
    """`error`, saying which picture it is about."""
    error.what = _("The picture {name}: {what}").format(name=item.file_name or item.sha[:12], what=error.what)
    return error
