"""Stories out to a folder: Markdown with front matter, and the pictures that they show. Runs in the worker process.

The folder is made under a name of its own that ends in ".part" and gets its own at the end: what bears the name is
whole.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.errors import NewsdeskError
from newsdesk.exchange import front_matter, library_file, paper_file
from newsdesk.exchange.names import Names
from newsdesk.exchange.report import Line, Outcome, Progress, Report
from newsdesk.store.bundle import Bundle
from newsdesk.store.errors import NotThere
from newsdesk.words import _, why

if TYPE_CHECKING:
    from newsdesk.store.database import Store
    from newsdesk.store.records import MediaItem
    from newsdesk.worker import Tell

log = logging.getLogger(__name__)

AT_ONCE = 50  # stories read from the store in one go
MEDIA = "media"


class ExportFailed(NewsdeskError):
    """The folder cannot be written."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(
            _("{folder} cannot be written: {reason}.").format(folder=folder, reason=reason),
            _("Nothing was exported; the stories are as they were."),
            _("Choose another place, or make room there."),
        )


def export(tell: Tell, store_path: str, folder: str, ids: tuple[int, ...] | None, everything: bool = False) -> Report:
    """Write these stories, or all that are not in the trash, to `folder`, which does not exist yet.

    `everything` (without `ids`): those in the trash, too, the whole library, the settings and the list of sites.
    Raises ExportFailed.
    """
    from newsdesk.store.database import Store

    store = Store(Path(store_path))  # opened by the program already, which looked at its form
    target = Path(folder)
    part = target.with_name(f"{target.name}.part")
    try:
        if target.exists():
            raise FileExistsError(17, _("there is something of this name already"))  # noqa: TRY301 - told as all others
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        chosen = store.arrivals.all_ids(trashed=everything) if ids is None else ids
        report = _Export(store, part).run(tell, chosen, whole=ids is None, everything=everything)
        part.rename(target)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)
        raise ExportFailed(target, why(error)) from error
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    finally:
        store.close()
    return replace(report, folder=str(target))


class _Export:
    def __init__(self, store: Store, folder: Path) -> None:
        self._store = store
        self._folder = folder
        self._names = Names()
        self._places: dict[str, str] = {}  # of files that are in the folder, by SHA-256
        self._missing: set[str] = set()
        self._lines: list[Line] = []
        self._stories = 0

    def run(self, tell: Tell, ids: Sequence[int], *, whole: bool, everything: bool) -> Report:
        for start in range(0, len(ids), AT_ONCE):
            for bundle in self._store.arrivals.bundles(ids[start : start + AT_ONCE]):
                tell(Progress(self._stories, len(ids), bundle.article.headline))
                self._story(bundle)
        if whole:
            text = paper_file.write(self._store, self._place, everything=everything)
            (self._folder / paper_file.NAME).write_bytes(text.encode())
        if everything:
            self._library(tell)
        counts = {Outcome.REMARK: len(self._lines)}
        return Report(self._stories, len(self._places), tuple(self._lines), counts=counts)

    def _story(self, bundle: Bundle) -> None:
        article = bundle.article
        name = self._names.of(article)
        places = {item.sha: place for item in bundle.media if (place := self._place(item.sha))}
        lost = sum(item.sha not in places for item in bundle.media)
        (self._folder / f"{name}.md").write_bytes(front_matter.write(bundle, places))
        if lost:
            line = _("Its pictures that are missing here: {n}. The text went without them.").format(n=lost)
            self._lines.append(Line(Outcome.REMARK, article.headline or name, line, path=f"{name}.md"))
        self._stories += 1

    def _library(self, tell: Tell) -> None:
        """What no story brought along."""
        left = sorted(self._store.media.shas() - self._places.keys() - self._missing)
        items: list[tuple[MediaItem, str]] = []
        for number, sha in enumerate(left):
            item = self._store.media.get(sha)
            tell(Progress(number, len(left), item.title or item.file_name))
            place = self._place(sha)
            if place:
                items.append((item, place))
            else:
                self._lines.append(Line(Outcome.REMARK, item.file_name, _("The file is missing here.")))
        for name, text in library_file.write(items):
            (self._folder / name).write_bytes(text.encode())

    def _place(self, sha: str) -> str:
        """The file's path in the folder, copied there the first time; "" where the store has lost it."""
        if sha and sha not in self._places and sha not in self._missing:
            self._copy(sha)
        return self._places.get(sha, "")

    def _copy(self, sha: str) -> None:
        try:
            source = self._store.media.path(sha)
        except NotThere:
            self._missing.add(sha)
            return
        if not source.is_file():
            self._missing.add(sha)
            return
        target = self._folder / MEDIA / f"{sha}{source.suffix}"
        target.parent.mkdir(exist_ok=True)
        with suppress(shutil.SameFileError):
            shutil.copyfile(source, target)
        self._places[sha] = f"{MEDIA}/{target.name}"
