"""A file of the media store as it leaves the desk: pictures cleaned and scaled, all else as it came."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from newsdesk.store.files import suffix_of
from newsdesk.store.records import MediaItem
from newsdesk.store.site_options import SiteOptions


@dataclass(frozen=True, slots=True)
class Outgoing:
    """`suffix` has its dot. `key`: the SHA-256 by which it is known again, whatever its caption is."""

    data: bytes
    media_type: str
    suffix: str
    key: str


def outgoing(item: MediaItem, read: Callable[[str], bytes], options: SiteOptions | None = None) -> Outgoing:
    """What is sent of `item`: a picture carries the library's caption, credit and copyright, and nothing else, unless
    an editor wants it `whole`.

    `options`: of the site, for its size and quality. Raises PictureRefused, and what `read` raises.
    """
    data = read(item.sha)
    if not item.is_picture:
        suffix = suffix_of(item.media_type, item.file_name)
        return Outgoing(data, item.media_type, suffix, hashlib.sha256(data).hexdigest())

    from newsdesk.images.checked import check_says_no_more
    from newsdesk.images.encode import encode

    options = options or SiteOptions()
    picture = encode(
        data,
        longest_side=options.longest_side,
        quality=options.quality,
        webp=options.webp,
        budget=options.budget * 1000,
        caption=item.caption,
        credit=item.credit,
        copyright=item.copyright,
        whole=item.whole,
    )
    sent = picture.data if item.whole else check_says_no_more(picture.data)
    return Outgoing(sent, picture.media_type, picture.suffix, picture.key)
