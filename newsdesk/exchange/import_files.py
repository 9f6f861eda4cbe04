"""Files and folders in: each story in a transaction of its own, and a line in the report for each that did not come.

Runs in the worker process. Whatever a file holds, the rest goes on; only a store that cannot be written ends it.
"""

from __future__ import annotations

import logging
import os
import stat
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.errors import NewsdeskError
from newsdesk.exchange import library_file, paper_file, safe_zip
from newsdesk.exchange.other_files import LARGEST, MARKDOWN, SUFFIXES, read_file
from newsdesk.exchange.pictures import Pictures
from newsdesk.exchange.report import Known, Line, Outcome, Progress, Report
from newsdesk.exchange.text_files import NoText, decode
from newsdesk.store.bundle import Bundle
from newsdesk.store.errors import StoreUnwritable
from newsdesk.store.records import Article, Author, MediaItem, RevisionReason
from newsdesk.story.bidi import direction_of
from newsdesk.words import _, why
from newsdesk.worker import Cancelled

if TYPE_CHECKING:
    from newsdesk.exchange.front_matter import StoryFile
    from newsdesk.store.database import Store
    from newsdesk.worker import Tell

log = logging.getLogger(__name__)

PicturesFor = Callable[[Mapping[str, MediaItem]], Pictures]

MOST_FILES = 300_000
MOST_LINES = 2_000  # of each kind in a report; nobody reads more
_NAME = 80  # characters of a name in a line


@dataclass(frozen=True, slots=True)
class _Source:
    """A file to read. `root`: the folder of the import. `name`: as it stands in the report. `given`: what a person
    named, to name it again.
    """

    path: Path
    root: Path
    name: str
    given: Path


def import_files(
    tell: Tell, store_path: str, paths: tuple[str, ...], known: str = Known.LEAVE, open_story: int = 0
) -> Report:
    """Take in these files, folders and zips of folders.

    Stories that the desk has are left as they are. With REPLACE or COPY only those are looked at, and say what the file
    says (the history keeps what they said), or come a second time. `open_story` is never replaced.
    """
    from newsdesk.store.database import Store

    store = Store(Path(store_path))  # opened by the program already, which looked at its form
    try:
        with ExitStack() as places:
            return _Import(store, tell, Known(known), open_story, places).run([Path(path) for path in paths])
    finally:
        store.close()


class _Import:
    def __init__(self, store: Store, tell: Tell, known: Known, open_story: int, places: ExitStack) -> None:
        self._store = store
        self._tell = tell
        self._known = known
        self._open = open_story
        self._places = places
        self._lines: list[Line] = []
        self._counts = Counter[Outcome]()
        self._came: list[int] = []
        self._seen: dict[str, str] = {}  # keys of stories in this import, with the names of their files
        self._follows: list[tuple[str, str]] = []
        self._sections: dict[tuple[str, ...], int | None] = {}
        self._authors: dict[str, int] = {}
        self._language = store.settings.get().language

    def run(self, paths: Sequence[Path]) -> Report:
        ended = ""
        try:
            sources = list(self._sources(paths))
            for number, source in enumerate(sources):
                self._tell(Progress(number, len(sources), source.name))
                self._one(source)
            self._store.arrivals.follow(self._follows)
        except StoreUnwritable as error:
            ended = str(error)
        except Cancelled:
            self._store.arrivals.follow(self._follows)
            ended = _("It was stopped. What had come by then stays.")
        first = self._came[0] if self._came else 0
        return Report(len(self._came), 0, tuple(self._lines), "", ended, first, dict(self._counts))

    # --- which files ---------------------------------------------------------------------------------------------

    def _sources(self, paths: Iterable[Path]) -> Iterator[_Source]:
        for path in paths:
            self._tell(Progress(0, 0, path.name))
            try:
                yield from self._sources_of(path)
            except NewsdeskError as error:
                self._left(path.name, error)
            except OSError as error:
                self._unreadable(path.name, error)

    def _sources_of(self, path: Path) -> Iterator[_Source]:
        if path.is_dir():
            yield from self._in_folder(path, path)
        elif not path.exists():
            raise NoText(_("It is not there any more."))
        elif path.suffix.lower() == ".zip":
            folder = Path(self._places.enter_context(tempfile.TemporaryDirectory(prefix="newsdesk-import-")))
            with safe_zip.opened(path) as file:
                refused = safe_zip.unpack(file, folder, lambda: self._tell(Progress(0, 0, path.name)))
            for name in refused:
                self._line(
                    Outcome.LEFT, name, _("Its path leads out of the zip, or is none that a file can have here.")
                )
            yield from self._in_folder(folder, path)
        elif path.suffix.lower() in SUFFIXES:
            yield _Source(path, path.parent, path.name, path)
        else:
            raise NoText(
                _("It is no kind of file that a story is made of."),
                _("Markdown, HTML, plain text, Word’s .docx, and folders or zips of these are."),
            )

    def _in_folder(self, folder: Path, given: Path) -> Iterator[_Source]:
        number = 0
        for at, folders, files in os.walk(folder):  # follows no links
            place = Path(at)
            folders[:] = sorted(name for name in folders if not name.startswith((".", "__MACOSX")))
            if self._known is Known.LEAVE:
                self._paper(place, sorted(files), folder)
            for name in sorted(files):
                path = place / name
                if name.startswith(".") or path.suffix.lower() not in SUFFIXES:
                    continue
                number += 1
                if number > MOST_FILES:
                    raise NoText(_("There are more than {n} files in it.").format(n=MOST_FILES))
                yield _Source(path, folder, path.relative_to(folder).as_posix(), given if given.is_file() else path)
        if not number:
            raise NoText(
                _("There are no stories in it."), _("Markdown, HTML, plain text and Word’s .docx are looked for.")
            )

    def _paper(self, place: Path, files: Sequence[str], root: Path) -> None:
        """What belongs to no one story."""
        for name in files:
            if name == paper_file.NAME:
                self._beside(place / name, root, lambda text, of: paper_file.read(self._store, text, of))
            elif library_file.NAME.fullmatch(name):
                self._beside(place / name, root, lambda text, of: library_file.read(text, of, self._tell_of))

    def _tell_of(self, name: str) -> None:
        self._tell(Progress(0, 0, name))

    def _beside(self, path: Path, root: Path, read: Callable[[str, PicturesFor], tuple[str, ...]]) -> None:
        try:
            text = decode(path.read_bytes())[0]
            for remark in read(text, lambda about: Pictures(self._store, root, path.parent, about)):
                self._line(Outcome.REMARK, path.name, remark)
        except StoreUnwritable:
            raise
        except NewsdeskError as error:
            self._left(path.name, error)
        except OSError as error:
            self._unreadable(path.name, error)

    # --- one of them ---------------------------------------------------------------------------------------------

    def _one(self, source: _Source) -> None:
        try:
            if self._known is not Known.LEAVE and source.path.suffix.lower() not in MARKDOWN:
                return
            data = _bytes_of(source)
            (bundle, remarks), pictures = read_file(source.path, data, lambda file: self._pictures(source, file))
            self._take(source, bundle, [*remarks, *pictures.remarks])
        except StoreUnwritable:
            raise
        except NewsdeskError as error:
            self._left(source.name, error)
        except OSError as error:
            self._unreadable(source.name, error)
        except Exception:  # a mistake of ours, or of a library, at one file: the rest goes on
            log.exception("%s could not be imported", source.path.suffix)
            self._line(Outcome.LEFT, source.name, _("newsdesk stumbled over it; the log says where. It was left out."))

    def _pictures(self, source: _Source, file: StoryFile | None) -> Pictures:
        return Pictures(self._store, source.root, source.path.parent, file.media if file else None)

    def _take(self, source: _Source, bundle: Bundle, remarks: list[str]) -> None:
        key = bundle.article.key
        if key and key in self._seen:
            twin = self._seen[key]
            self._line(
                Outcome.LEFT,
                source.name,
                _(
                    "It has the same id as {other}, which was read first. Without that id it is a story of its own."
                ).format(other=twin),
            )
            return
        if key:
            self._seen[key] = source.name
        bundle = self._at_home(bundle)
        here = self._store.arrivals.known(key) if key else None
        if here is not None:
            self._meet(source, bundle, here, remarks)
        elif self._known is Known.LEAVE:
            self._add(source, bundle, remarks)

    def _meet(self, source: _Source, bundle: Bundle, here: int, remarks: list[str]) -> None:
        """The desk has a story of this id."""
        ours = self._store.arrivals.bundles([here])
        name = bundle.article.headline or source.name
        if ours and _said(ours[0]) == _said(bundle):
            self._line(Outcome.SAME, name, article=here, path=str(source.given))
        elif self._known is Known.LEAVE:
            self._line(Outcome.OTHER, name, article=here, path=str(source.given))
        elif self._known is Known.COPY:
            self._add(source, replace(bundle, article=replace(bundle.article, key="", trashed=None)), remarks)
        elif here == self._open:
            self._line(
                Outcome.LEFT, name, _("It is open in the window. Open another story, and import it again."), here
            )
        else:
            by = self._store.settings.get().name
            self._store.revisions.take(here, RevisionReason.RESTORING, by=by, about=source.name)
            self._store.arrivals.replace(here, bundle, self._section(bundle), self._byline(bundle))
            self._told(Outcome.REPLACED, source, bundle, here, remarks)

    def _add(self, source: _Source, bundle: Bundle, remarks: list[str]) -> None:
        article = self._store.arrivals.take_in(bundle, self._section(bundle), self._byline(bundle))
        self._told(Outcome.CAME, source, bundle, article.id, remarks)
        self._follows += [(article.key, first) for first in bundle.follows]

    def _told(self, outcome: Outcome, source: _Source, bundle: Bundle, id: int, remarks: list[str]) -> None:
        self._came.append(id)
        name = bundle.article.headline or source.name
        if outcome is Outcome.REPLACED:
            self._line(outcome, name, article=id)
        for remark in remarks[:20]:
            self._line(Outcome.REMARK, source.name, remark, id)

    def _at_home(self, bundle: Bundle) -> Bundle:
        """With what a file of another program does not say."""
        article = bundle.article
        language = article.language or self._language
        direction = article.direction if article.direction in {"ltr", "rtl"} else direction_of(language)
        return replace(bundle, article=replace(article, language=language, direction=direction))

    def _section(self, bundle: Bundle) -> int | None:
        return paper_file.section_at(self._store, bundle.section, self._sections)

    def _byline(self, bundle: Bundle) -> tuple[int, ...]:
        for author in bundle.article.authors:
            if author.name.strip() and author.name not in self._authors:
                self._authors[author.name] = self._store.authors.add(author.name).id
        return tuple(self._authors[author.name] for author in bundle.article.authors if author.name in self._authors)

    # --- the report ----------------------------------------------------------------------------------------------

    def _left(self, name: str, error: NewsdeskError) -> None:
        self._line(Outcome.LEFT, name, " ".join(part for part in (error.what, error.advice) if part))

    def _unreadable(self, name: str, error: OSError) -> None:
        reason = why(error)
        self._line(Outcome.LEFT, name, _("It cannot be read: {reason}.").format(reason=reason))

    def _line(self, outcome: Outcome, name: str, what: str = "", article: int = 0, path: str = "") -> None:
        self._counts[outcome] += 1
        if self._counts[outcome] <= MOST_LINES:
            self._lines.append(Line(outcome, " ".join(name.split())[:_NAME], what, article, path))


def _bytes_of(source: _Source) -> bytes:
    """Raises NoText for what is too large, no file, or a link to somewhere else; OSError."""
    facts = source.path.stat()
    if not stat.S_ISREG(facts.st_mode):
        raise NoText(_("It is no file."))
    if source.path.is_symlink() and not source.path.resolve().is_relative_to(source.root.resolve()):
        raise NoText(_("It is a link that leads out of the folder."))
    if facts.st_size > LARGEST:
        raise NoText(_("It is {n} MB large: no story is.").format(n=facts.st_size // 1_000_000))
    return source.path.read_bytes()


def _said(bundle: Bundle) -> tuple[object, ...]:
    """What a story says, to be held against another: without the times of its saving, and without numbers."""
    article = bundle.article
    names: tuple[Author, ...] = tuple(Author(0, one.name.strip().casefold()) for one in article.authors)
    plain: Article = replace(article, authors=names, created=None, updated=None, trashed=None, version=0)
    section = tuple(name.casefold() for name in bundle.section)
    return plain, section, frozenset(bundle.notes)
