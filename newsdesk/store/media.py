"""Pictures and other files: facts in a table, bytes in files named by the SHA-256 of the original, one copy each."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from newsdesk import clock
from newsdesk.store.connection import Database
from newsdesk.store.disk import sync_folder
from newsdesk.store.errors import NotThere, StoreUnwritable, there
from newsdesk.store.files import HEAD, FileRefused, kind_of, suffix_for
from newsdesk.store.models import MediaRow
from newsdesk.store.records import MediaItem
from newsdesk.store.text import storable
from newsdesk.words import _, why

if TYPE_CHECKING:
    from newsdesk.images.edit import Recipe

PIECE = 1 << 20  # bytes


class Media:
    """`folder`: where the files are, in folders by the first two digits of their names."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def add(self, data: bytes, file_name: str = "") -> MediaItem:
        """Keep the picture `data`; caption, credit and alt text come from what it says of itself.

        A picture that is there already comes back as it is. Raises PictureRefused, StoreUnwritable.
        """
        sha = hashlib.sha256(data).hexdigest()
        item = self._known(sha)
        if item is not None:
            return item

        from newsdesk.images.inspect import inspect_picture

        picture = inspect_picture(data)
        row = MediaRow(
            sha=sha,
            media_type=picture.media_type,
            width=picture.width,
            height=picture.height,
            size=len(data),
            file_name=storable(Path(file_name).name),
            title=storable(picture.title),
            alt=storable(picture.alt),
            caption=storable(picture.caption),
            credit=storable(picture.credit),
            copyright=storable(picture.copyright),
            place=storable(picture.place),
            day=picture.day,
            keywords=storable(picture.keywords),
            added=clock.now(),
        )
        # the file first: a row never names a file that is not there
        self._write(row, [data])
        return self._enter(row)

    def add_file(self, path: Path) -> MediaItem:
        """Keep a sound, a film or another file as it is; it is read piece by piece.

        Raises FileRefused (see `files.kind_of`), also where it cannot be read, and StoreUnwritable.
        """
        try:
            size = path.stat().st_size
            with path.open("rb") as file:
                kind = kind_of(path.name, file.read(HEAD), size)
                file.seek(0)
                sha = hashlib.file_digest(file, "sha256").hexdigest()
                item = self._known(sha)
                if item is not None:
                    return item
                row = MediaRow(
                    sha=sha,
                    media_type=kind.media_type,
                    width=0,
                    height=0,
                    size=size,
                    file_name=storable(path.name),
                    title=storable(path.stem),
                    alt="",
                    caption="",
                    credit="",
                    copyright="",
                    added=clock.now(),
                )
                file.seek(0)
                self._write(row, iter(lambda: file.read(PIECE), b""))
        except OSError as error:
            reason = why(error)
            raise FileRefused(
                _("{name} cannot be read: {reason}.").format(name=path.name, reason=reason), _("The text is as it was.")
            ) from error
        return self._enter(row)

    def _known(self, sha: str) -> MediaItem | None:
        """The file that is there already. It counts as added now, so that nobody removes it as long unused."""
        with self._database.read() as session:
            if session.get(MediaRow, sha) is None:
                return None
        with self._database.write() as session:
            row = session.get(MediaRow, sha)
            if row is None or not self._file(row).exists():
                return None
            row.added = clock.now()
            return item_of(row)

    def bring_from(self, folder: Path) -> tuple[str, ...]:
        """Copy the files that are missing here from the data folder `folder`; gives the names of those not to be had.

        Raises StoreUnwritable where there is no room for them.
        """
        lacking: list[str] = []
        with self._database.read() as session:
            rows = [(self._file(row), row.file_name) for row in session.scalars(select(MediaRow))]
        for file, name in rows:
            if file.exists():
                continue
            there = folder / "media" / file.relative_to(self._folder)
            try:
                with there.open("rb") as original:
                    _write_whole(file, iter(partial(original.read, PIECE), b""))
            except OSError:
                lacking.append(name or file.name)
        return tuple(lacking)

    def edited(self, sha: str, recipe: Recipe) -> MediaItem:
        """The picture that `recipe` makes of `sha`'s original: a file and a name of its own, the original stays.

        It says what `sha` says. Where only the focal point is another, it is noted and the original itself comes back.
        Takes about as long as encoding the full size. Raises NotThere, PictureRefused, StoreUnwritable.
        """
        from newsdesk.images.edit import focus_in_result
        from newsdesk.images.edited import rendered

        was = self.get(sha)
        first = self.first(was)
        focus = focus_in_result((first.width, first.height), recipe)
        noted = {"recipe": recipe.to_json(), "focus": "{} {}".format(*focus) if focus else ""}
        if not recipe.changes_pixels:
            return self._note(first.sha, noted)
        made = rendered(self.read(first.sha), recipe)
        row = MediaRow(
            sha=hashlib.sha256(made.data).hexdigest(),
            media_type=made.media_type,
            width=made.width,
            height=made.height,
            size=len(made.data),
            file_name=storable(Path(was.file_name).stem + made.suffix if was.file_name else ""),
            title=was.title,
            alt=was.alt,
            caption=was.caption,
            credit=was.credit,
            copyright=was.copyright,
            place=was.place,
            day=was.day,
            keywords=was.keywords,
            original=first.sha,
            added=clock.now(),
        )
        self._write(row, [made.data])
        return self._note(self._enter(row).sha, noted)

    def first(self, item: MediaItem) -> MediaItem:
        """What `item` was made of; itself where that is gone (then it is edited as it is) or never was."""
        try:
            return self.get(item.original) if item.original and self.path(item.original).exists() else item
        except NotThere:
            return item

    def _note(self, sha: str, facts: dict[str, str]) -> MediaItem:
        with self._database.write() as session:
            row = there(session.get(MediaRow, sha), "picture", sha)
            for name, value in facts.items():
                setattr(row, name, value)
            return item_of(row)

    def write_file(self, row: MediaRow, data: bytes) -> None:
        """The file of a row that is about to be entered. Raises StoreUnwritable."""
        self._write(row, [data])

    def _write(self, row: MediaRow, data: Iterable[bytes]) -> None:
        self._database.come_home()  # a folder that is away is not to be begun anew
        _write_whole(self._file(row), data)

    def _enter(self, row: MediaRow) -> MediaItem:
        with self._database.write() as session:
            known = session.get(MediaRow, row.sha)
            if known is not None:
                return item_of(known)
            session.add(row)
            session.flush()
            return item_of(row)

    def get(self, sha: str) -> MediaItem:
        """Raises NotThere."""
        with self._database.read() as session:
            return item_of(there(session.get(MediaRow, sha), "picture", sha))

    def shas(self) -> frozenset[str]:
        """Of all there are."""
        with self._database.read() as session:
            return frozenset(session.scalars(select(MediaRow.sha)))

    def amiss(
        self, *, quick: bool, told: Callable[[float], None], is_wanted: Callable[[], bool]
    ) -> tuple[int, list[str], list[str]]:
        """How many files there should be; the names of those that are missing, and of those that are not as they were.

        `quick`: they are not read, so only another length is noticed. `told`: the share that is done.
        """
        with self._database.read() as session:
            rows = [
                (self._file(row), row.file_name or row.sha, row.sha, row.size)
                for row in session.scalars(select(MediaRow))
            ]
        missing: list[str] = []
        changed: list[str] = []
        for done, (path, name, sha, size) in enumerate(rows):
            if not is_wanted():
                break
            told(done / len(rows))
            try:
                with path.open("rb") as file:
                    if path.stat().st_size != size or not (
                        quick or hashlib.file_digest(file, "sha256").hexdigest() == sha
                    ):
                        changed.append(name)
            except OSError:
                missing.append(name)
        return len(rows), missing, changed

    def path(self, sha: str) -> Path:
        """Where the original is. Raises NotThere, also for a name that is no SHA-256."""
        with self._database.read() as session:
            return self._file(there(session.get(MediaRow, sha), "picture", sha))

    def read(self, sha: str) -> bytes:
        """The original's bytes. Raises NotThere, also when somebody deleted the file."""
        try:
            return self.path(sha).read_bytes()
        except FileNotFoundError:
            raise NotThere("picture", sha) from None

    def update(
        self,
        sha: str,
        *,
        alt: str | None = None,
        caption: str | None = None,
        credit: str | None = None,
        title: str | None = None,
        copyright: str | None = None,
    ) -> MediaItem:
        """Say something else of the picture; None leaves a fact as it is."""
        with self._database.write() as session:
            row = there(session.get(MediaRow, sha), "picture", sha)
            said = {"alt": alt, "caption": caption, "credit": credit, "title": title, "copyright": copyright}
            for name, value in said.items():
                if value is not None:
                    setattr(row, name, storable(value))
            return item_of(row)

    def send_whole(self, sha: str, *, on: bool) -> MediaItem:
        """Whether the picture is sent with all that its file says. Raises NotThere."""
        with self._database.write() as session:
            row = there(session.get(MediaRow, sha), "picture", sha)
            row.whole = on
            return item_of(row)

    def _file(self, row: MediaRow) -> Path:
        return self._folder / row.sha[:2] / (row.sha + _suffix(row))


def _suffix(row: MediaRow) -> str:
    return suffix_for(row.media_type, row.file_name)


def item_of(row: MediaRow) -> MediaItem:
    return MediaItem(
        sha=row.sha,
        media_type=row.media_type,
        width=row.width,
        height=row.height,
        size=row.size,
        file_name=row.file_name,
        title=row.title,
        alt=row.alt,
        caption=row.caption,
        credit=row.credit,
        copyright=row.copyright,
        original=row.original,
        recipe=row.recipe,
        focus=_focus(row.focus),
        place=row.place,
        day=row.day,
        keywords=row.keywords,
        whole=row.whole,
    )


def _focus(text: str) -> tuple[float, float] | None:
    try:
        x, y = (float(part) for part in text.split())
    except ValueError:  # none, or what a damaged store made of it
        return None
    return (x, y) if 0 <= x <= 1 and 0 <= y <= 1 else None


def _write_whole(path: Path, data: Iterable[bytes]) -> None:
    """The pieces of `data` at `path`, on the disk, all or nothing. Raises StoreUnwritable."""
    unfinished: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
            unfinished = Path(file.name)
            for piece in data:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        if unfinished is not None:
            unfinished.unlink(missing_ok=True)
        raise StoreUnwritable.at(path, why(error)) from error
