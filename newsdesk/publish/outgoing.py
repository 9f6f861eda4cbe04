"""A file of the media store as it leaves the desk: pictures cleaned and scaled, all else as it came."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from newsdesk.store.files import suffix_of
from newsdesk.store.records import MediaItem
from newsdesk.store.site_options import LONGEST_SIDE


@dataclass(frozen=True, slots=True)
class Outgoing:
    """`suffix` has its dot."""

    data: bytes
    media_type: str
    suffix: str


def outgoing(
    item: MediaItem, read: Callable[[str], bytes], *, caption: str = "", longest_side: int = LONGEST_SIDE
) -> Outgoing:
    """What is sent of `item`; `caption` is written into a picture, which is scaled to `longest_side` pixels.

    Raises PictureRefused, and what `read` raises.
    """
    data = read(item.sha)
    if not item.is_picture:
        return Outgoing(data, item.media_type, suffix_of(item.media_type, item.file_name))

    from newsdesk.images.checked import check_says_no_more
    from newsdesk.images.encode import encode

    picture = encode(data, longest_side=longest_side, caption=caption, credit=item.credit, copyright=item.copyright)
    return Outgoing(check_says_no_more(picture.data), picture.media_type, picture.suffix)
