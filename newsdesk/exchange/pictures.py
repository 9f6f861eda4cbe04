"""Pictures and files of a story that comes in: found beside it, taken into the media store."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from newsdesk.errors import NewsdeskError
from newsdesk.exchange import links
from newsdesk.store.errors import NotThere, StoreUnwritable
from newsdesk.store.records import MediaItem
from newsdesk.words import _, why

if TYPE_CHECKING:
    from newsdesk.store.database import Store

LARGEST = 200_000_000  # bytes of a picture, which is read whole
_IN_STORE = re.compile(r"media:([0-9a-f]{64})")


class Pictures:
    """Of one story. `root`: the folder beyond which nothing is read; `beside`: the folder of the story's file.

    `remarks`: what could not be taken, in words.
    """

    def __init__(self, store: Store, root: Path, beside: Path, about: Mapping[str, MediaItem] | None = None) -> None:
        self._store = store
        self._root = root.resolve()
        self._beside = beside
        self._about = about or {}
        self._found: dict[str, str] = {}
        self.remarks: list[str] = []

    def sha(self, path: str) -> str:
        """Of the file at `path`, as a story names it; "" where there is none that can be taken, which is remarked."""
        if path not in self._found:
            self._found[path] = self._take(path)
        return self._found[path]

    def link(self, path: str) -> str | None:
        """What a body says instead of `path`."""
        sha = self.sha(path)
        return links.link(path, sha) if sha else None

    def lead(self, path: str) -> str:
        """The SHA-256 of a lead picture: one of the store's, or a file."""
        if not path:
            return ""
        match = _IN_STORE.fullmatch(path)
        if match is not None:
            return match[1]
        if re.match(r"[a-z]+://", path):
            self.remarks.append(
                _("The lead picture is on the web, and was not fetched: {path}.").format(path=path[:200])
            )
            return ""
        return self.sha(links.clean(path))

    def keep(self, data: bytes, name: str) -> str:
        """A picture that stood in the file itself. "" where it is none, which is remarked."""
        try:
            return self._store.media.add(data, name).sha
        except StoreUnwritable:
            raise
        except NewsdeskError as error:
            self._remark(name, error)
            return ""

    def _take(self, path: str) -> str:
        file = self._file(path)
        if file is None:
            self.remarks.append(_("The picture {path} is missing.").format(path=path[:200]))
            return ""
        about = self._about.get(path)
        try:
            return self._add(file, about)
        except StoreUnwritable:
            raise
        except NewsdeskError as error:
            self._remark(path, error)
        except OSError as error:
            reason = why(error)
            self.remarks.append(_("{path} cannot be read: {reason}.").format(path=path[:200], reason=reason))
        return ""

    def _add(self, file: Path, about: MediaItem | None) -> str:
        if file.suffix.lower() in links.PICTURES:
            if file.stat().st_size > LARGEST:
                raise NewsdeskError(_("It is larger than {n} MB.").format(n=LARGEST // 1_000_000))
            data = file.read_bytes()
            known = self._known(data)
            item = self._store.media.add(data, about.file_name if about and about.file_name else file.name)
        else:
            known = False
            item = self._store.media.add_file(file)
        if about is not None and not known:
            self._store.arrivals.describe(_described(item, about))
        return item.sha

    def _known(self, data: bytes) -> bool:
        import hashlib

        try:
            self._store.media.get(hashlib.sha256(data).hexdigest())
        except NotThere:
            return False
        return True

    def _file(self, path: str) -> Path | None:
        """Within the root, through no link that leads out of it."""
        try:
            for folder in (self._beside, self._root):
                file = (folder / path).resolve()
                if file.is_relative_to(self._root) and file.is_file():
                    return file
        except (OSError, ValueError, RuntimeError):
            return None
        return None

    def _remark(self, name: str, error: NewsdeskError) -> None:
        self.remarks.append(_("{name} was left out: {why}").format(name=unquote(name)[:200], why=error.what))


def _described(item: MediaItem, about: MediaItem) -> MediaItem:
    return MediaItem(
        item.sha,
        item.media_type,
        item.width,
        item.height,
        item.size,
        about.file_name or item.file_name,
        about.title,
        about.alt,
        about.caption,
        about.credit,
        about.copyright,
    )
