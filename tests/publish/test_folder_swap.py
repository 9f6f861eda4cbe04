"""A change to a folder of files: killed at any moment, or on a full disk, it is made whole or not at all."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from newsdesk.publish.errors import SiteTrouble
from newsdesk.publish.folder import swap as swap_module
from newsdesk.publish.folder.swap import OWN, Swap, swap
from tests.conftest import REPOSITORY

OLD = {"index.html": "old front: stories/a.html", "stories/a.html": "a", "stories/b.html": "b", "sections/x.html": "x"}
NEW = {
    "index.html": "new front: stories/c.html tags/t.html",
    "stories/a.html": "a again: stories/c.html",
    "stories/c.html": "c: tags/t.html",
    "tags/t.html": "t: stories/c.html",
    "sections/x.html": "x",
}


def seen(root: Path) -> dict[str, str]:
    """What readers can open."""
    files = (path for path in root.rglob("*") if path.is_file() and OWN not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_text() for path in files}


def change_to(change: Swap, site: dict[str, str]) -> None:
    for path, text in site.items():
        change.put(path, text.encode())
    for path in seen(change.root).keys() - site.keys():
        change.take_away(path)
    change.commit()


def make(root: Path, site: dict[str, str]) -> None:
    with swap(root) as change:
        change_to(change, site)


KILLED = """
import os, shutil, signal, sys
from pathlib import Path
from tests.publish.test_folder_swap import NEW, OLD, make, seen
from newsdesk.publish.folder.swap import swap

def killed(root, at):
    # in a process of its own, killed before its call number `at` to the disk
    left = [at]
    def guard(call):
        def counted(*args, **more):
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return call(*args, **more)
        return counted
    child = os.fork()
    if child == 0:
        for name in ("replace", "fsync", "unlink", "mkdir", "rmdir", "chmod", "write"):
            setattr(os, name, guard(getattr(os, name)))
        make(root, NEW)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL

base = Path(sys.argv[1])
os.fsync = lambda file: None  # a kill takes nothing from the disk
at = old = new = 0
while True:
    root = base / str(at)
    make(root, OLD)
    if not killed(root, at):
        break
    there = seen(root)
    for path, text in there.items():
        assert text in {OLD.get(path), NEW.get(path)}, f"{at}: half a page: {path}"
    reached, ways = set(), ["index.html"]
    while ways:
        path = ways.pop()
        assert path in there, f"{at}: a link leads nowhere: {path}"
        reached.add(path)
        ways += [link for link in there[path].partition(":")[2].split() if link not in reached]
    with swap(root):
        pass
    there = seen(root)
    assert there in (OLD, NEW), f"{at}: {sorted(there)}"
    assert not (root / ".newsdesk/new").exists() and not (root / ".newsdesk/journal.json").exists()
    old, new = old + (there == OLD), new + (there == NEW)
    shutil.rmtree(root)
    at += 1
assert seen(base / str(at)) == NEW
print(old, new)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_killed_at_any_moment_the_old_site_stands_or_the_new_one(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(KILLED), str(tmp_path)],
        cwd=REPOSITORY,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    old, new = map(int, done.stdout.split())
    assert old > 10
    assert new > 5


def test_on_a_full_disk_the_old_site_stands_and_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, OLD)
    write, room = swap_module.write_whole, 0

    def full(path: Path, data: bytes) -> None:
        nonlocal room
        room -= 1
        if room < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        write(path, data)

    monkeypatch.setattr(swap_module, "write_whole", full)
    for pages in range(5):  # four that differ, and the journal
        room = pages
        with pytest.raises(SiteTrouble, match="No space left on device") as failed:
            make(tmp_path, NEW)
        assert "The site stands as it was" in failed.value.meaning
        assert "free some space" in failed.value.advice
        assert seen(tmp_path) == OLD
        assert not (tmp_path / OWN / "new").exists()
    room = 5
    make(tmp_path, NEW)
    assert seen(tmp_path) == NEW


def test_what_stands_already_is_not_written_again(tmp_path: Path) -> None:
    make(tmp_path, OLD)
    before = (tmp_path / "sections/x.html").stat()
    make(tmp_path, NEW)
    assert (tmp_path / "sections/x.html").stat().st_ino == before.st_ino


def test_two_newsdesks_do_not_write_into_one_folder_at_once(tmp_path: Path) -> None:
    with swap(tmp_path) as change:
        change.put("index.html", b"one")
        with pytest.raises(SiteTrouble, match="Another newsdesk is writing") as busy:
            make(tmp_path, NEW)
        assert busy.value.retry
        change.commit()
    assert seen(tmp_path) == {"index.html": "one"}


@pytest.mark.parametrize("path", ["../evil.html", "/evil.html", "stories/../../evil.html"])
def test_a_journal_that_leads_out_of_the_folder_is_none_of_ours(tmp_path: Path, path: str) -> None:
    root = tmp_path / "site"
    make(root, OLD)
    (root / OWN / "new").mkdir()
    (root / OWN / "new/0").write_text("evil")
    (root / OWN / "journal.json").write_text(f'{{"moves": [["0", "{path}"]], "away": []}}')
    with swap(root):
        pass
    assert seen(root) == OLD
    assert not (tmp_path / "evil.html").exists()


def test_a_file_that_cannot_give_way_yet_holds_the_change_up_and_it_is_finished_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, OLD)
    replace = Path.replace

    def held(path: Path, target: Path) -> Path:
        if target.name == "a.html":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return replace(path, target)

    with monkeypatch.context() as reader:
        reader.setattr(Path, "replace", held)
        with pytest.raises(SiteTrouble, match="cannot finish the change") as busy:
            make(tmp_path, NEW)
        assert busy.value.retry
    assert seen(tmp_path)["stories/a.html"] == OLD["stories/a.html"]
    with swap(tmp_path):
        pass
    assert seen(tmp_path) == NEW
