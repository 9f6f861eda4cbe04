"""A change to a folder of files that readers may open at any moment: all of it, or nothing.

New files are written beside, into `.newsdesk/new` of the same folder, and brought to the disk. Then a journal, written
whole, says what goes where and what goes away: until it stands the old site counts, from then on the new one. Each
file takes its place by one rename, so a reader is given whole pages only. Those that are new come first, since
nothing old leads to them, and those that go away last, when nothing leads to them any more: no link is dead on the
way. Whoever opens the folder after a cut finishes what a journal says and clears away what has none.

A tree for each version, with a link to the newest, would change over in one moment; but web servers refuse links,
Windows and memory sticks have none, and every publish would have to name 5,000 pages anew.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath

from newsdesk.publish.files import sync_folder, unfinished, unwritable, write_whole
from newsdesk.publish.folder.lock import locked

OWN = ".newsdesk"
"""The folder in the site that readers have no use for."""
INDEX = f"{OWN}/index.json"


class Swap:
    """What shall be different in the folder `root`. Make it with `swap`; nothing is until `commit`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._new = root / OWN / "new"
        self._journal = root / OWN / "journal.json"
        self._moves: dict[str, str] = {}
        self._away: list[str] = []

    def put(self, path: str, data: bytes) -> None:
        """`data` shall stand at `path`, a path from the root. What stands there already is left alone.

        Raises SiteTrouble.
        """
        place = self.root / path
        if path not in self._moves and _holds(place, data):
            return
        name = self._moves.get(path) or str(len(self._moves))
        try:
            write_whole(self._new / name, data)
        except OSError as error:
            raise unwritable(self.root, error) from error
        self._moves[path] = name

    def take_away(self, path: str) -> None:
        """Nothing shall stand at `path`."""
        self._away.append(path)

    def has(self, path: str) -> bool:
        """Whether something will stand at `path`."""
        return path in self._moves or (path not in self._away and (self.root / path).is_file())

    def commit(self) -> None:
        """Make the change. Raises SiteTrouble: before the journal stands nothing is changed, after it all will be."""
        moves = sorted(self._moves.items(), key=lambda move: (self.root / move[0]).exists())
        away = [path for path in self._away if path not in self._moves]
        journal = {"moves": [[name, path] for path, name in moves], "away": away}
        self._moves, self._away = {}, []
        try:
            # what could fail for want of space is done before it counts
            for folder in {(self.root / path).parent for path, _name in moves}:
                folder.mkdir(parents=True, exist_ok=True)
            sync_folder(self._new)
            write_whole(self._journal, json.dumps(journal, ensure_ascii=False).encode())
        except OSError as error:
            raise unwritable(self.root, error) from error
        self.make_good()

    def make_good(self) -> None:
        """Finish a change that was cut off, and clear away one that never counted. Raises SiteTrouble."""
        try:
            if self._journal.exists():
                self._carry_out(self._journal.read_text("utf-8"))
                self._journal.unlink()
        except OSError as error:
            raise unfinished(self.root, error) from error
        shutil.rmtree(self._new, ignore_errors=True)

    def _carry_out(self, journal: str) -> None:
        try:
            said = json.loads(journal)
            moves = [(str(name), _inside(path)) for name, path in said["moves"]]
            away = [_inside(path) for path in said["away"]]
        except (ValueError, KeyError, TypeError):
            # nothing of ours: without an index all pages are written anew
            (self.root / INDEX).unlink(missing_ok=True)
            return
        for name, path in moves:
            # missing: it was renamed before the cut
            if (self._new / name).exists():
                (self._new / name).replace(self.root / path)
        for path in away:
            (self.root / path).unlink(missing_ok=True)
        for folder in {(self.root / path).parent for path in (*(path for _, path in moves), *away)}:
            sync_folder(folder)


@contextmanager
def swap(root: Path) -> Iterator[Swap]:
    """A change to `root`, with no other newsdesk at it. What is not committed leaves no trace. Raises SiteTrouble."""
    try:
        (root / OWN).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(root, error) from error
    with locked(root / OWN / "lock"):
        change = Swap(root)
        change.make_good()
        try:
            yield change
        finally:
            if not change._journal.exists():  # noqa: SLF001 - its other half
                shutil.rmtree(change._new, ignore_errors=True)  # noqa: SLF001


def _holds(place: Path, data: bytes) -> bool:
    try:
        return place.stat().st_size == len(data) and place.read_bytes() == data
    except OSError:
        return False


def _inside(path: str) -> str:
    """Raises ValueError for a path that leads out of the folder: others may write there too."""
    parts = PurePath(path)
    if parts.is_absolute() or parts.drive or ".." in parts.parts:
        raise ValueError(path)
    return path
