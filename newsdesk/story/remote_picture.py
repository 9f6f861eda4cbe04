"""Pictures and files of a site that the desk has not fetched yet: their address stands where a SHA-256 would.

`Figure.source` and `Media.source` are then `https://example.org/a.jpg#wp-12-large`: the address, the site's own id and
WordPress's name of the size. The fragment is ours; both numbers may lack.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newsdesk.story.characters import clean_url

_SOURCE = re.compile(r"(https?://[^#]+)(?:#wp-(\d{1,18})(?:-([\w-]{1,40}))?)?")


@dataclass(frozen=True, slots=True)
class RemotePicture:
    """`id` is 0 and `size` "" where the site does not say."""

    url: str
    id: int = 0
    size: str = ""

    @property
    def source(self) -> str:
        """What stands in the tree for it; "" for an address that nothing can be fetched from."""
        url = clean_url(self.url.partition("#")[0]).replace("(", "%28").replace(")", "%29")
        if not re.match(r"https?://[^/]", url):
            return ""
        size = f"-{self.size}" if re.fullmatch(r"[\w-]{1,40}", self.size) else ""
        return f"{url}#wp-{self.id}{size}" if 0 <= self.id < 10**18 else url


def remote_picture(source: str) -> RemotePicture | None:
    """What a `source` says of a picture of a site; None where it is one of the media store."""
    match = _SOURCE.fullmatch(source)
    return RemotePicture(match[1], int(match[2] or 0), match[3] or "") if match else None
