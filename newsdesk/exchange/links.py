"""Pictures and files in a body: `media:` and a SHA-256 in the store, the path of a file in a folder.

Only Markdown's own pictures, their definitions, `<img src>` and the cards of embedded pages are looked at; nothing else
of a body is ever touched.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath
from urllib.parse import unquote

from newsdesk.store.files import KINDS

# up to the next picture at most, so that thousands of beginnings without an end cost no more than one
_ALT = r"!\[(?:[^\]\\!]|\\.|!(?!\[)){0,4000}\]\("
_CARD = r'<!--[^<>\n]{0,4000}?[ ]picture="'  # of an embedded page
_OURS = re.compile(rf"(?s)(?P<before>{_ALT}|{_CARD})media:(?:(?:audio|video|file)/)?(?P<sha>[0-9a-f]{{64}})(?=[\s)\"])")
_LINK = re.compile(
    rf"""(?sx)
    (?P<before>{_ALT}\s{{0,9}})(?:<(?P<angled>[^<>\n]{{1,1000}})>|(?P<path>[^\s()<>]{{1,1000}}))(?=[\s)])
    | (?P<before2><img\b[^<>]{{0,1000}}?\ssrc=["'])(?P<source>[^"'<>]{{1,1000}})(?=["'])
    | (?P<before4>{_CARD})(?P<card>[^"<>\n]{{1,1000}})(?=")
    | (?m:^)(?P<before3>[ ]{{0,3}}\[[^\]\n]{{1,200}}\]:[ ]{{0,9}})(?P<defined>[^\s<>]{{1,1000}})(?=\s|$)
    """
)
_NAMES = ("angled", "path", "source", "card", "defined")
PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".tif", ".tiff", ".bmp")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|#|\?")

Find = Callable[[str], str | None]


def to_files(body: str, places: Mapping[str, str]) -> str | None:
    """The body with the paths of `places` (by SHA-256); None where `to_media` would not give back every byte of it."""
    if any(True for _path in paths_of(body)):
        return None  # a path that is there already would become a picture, too

    def put(match: re.Match[str]) -> str:
        place = places.get(match["sha"])
        return match[0] if place is None else match["before"] + place

    written = _OURS.sub(put, body)
    back = {path: link(path, sha) for sha, path in places.items()}
    return written if to_media(written, back.get) == body else None


def link(path: str, sha: str) -> str:
    """What stands in a body for the file at `path` once the store has it."""
    suffix = PurePosixPath(path).suffix.lower()
    if suffix in PICTURES or suffix not in KINDS:
        return f"media:{sha}"
    kind = KINDS[suffix].media_type.partition("/")[0]
    return f"media:{kind if kind in {'audio', 'video'} else 'file'}/{sha}"


def to_media(body: str, find: Find) -> str:
    """The body with what `find` says in place of each path (`media:...`); None leaves the path as it is."""

    def put(match: re.Match[str]) -> str:
        name, path = _path(match)
        found = find(clean(path)) if _is_path(path, name) else None
        if found is None:
            return match[0]
        before = match["before"] or match["before2"] or match["before3"] or match["before4"]
        return f"{before}{found}"

    return _LINK.sub(put, body)


def paths_of(body: str) -> Iterator[str]:
    """The paths that stand where a picture's would, cleaned."""
    for match in _LINK.finditer(body):
        name, path = _path(match)
        if _is_path(path, name):
            yield clean(path)


def clean(path: str) -> str:
    """As a file system has it: without %20, without what stands behind ? and #, with forward slashes."""
    return unquote(re.split(r"[?#]", path, maxsplit=1)[0]).replace("\\", "/").removeprefix("./")


def _path(match: re.Match[str]) -> tuple[str, str]:
    name = next(name for name in _NAMES if match[name] is not None)
    return name, match[name]


def _is_path(path: str, name: str) -> bool:
    """No address of the web. A definition may be of a page: there it must be a picture by its ending."""
    if _SCHEME.match(path):
        return False
    return name != "defined" or PurePosixPath(clean(path)).suffix.lower() in PICTURES
