"""newsdesk, killed while it publishes into a folder, and started again.

    python -m tests.publish.folder_killed FOLDER POINT..

Each POINT is how many calls that change the disk are let through before the kill. Forks, so nothing with a window or a
thread may be imported here. Fails with words where the second start leaves anything but the new site.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from newsdesk.desk import Desk
from newsdesk.publish.folder import swap as swap_module
from newsdesk.publish.folder.swap import OWN
from newsdesk.store.job_records import JobState
from newsdesk.store.posts import Posts

Site = dict[str, bytes]


def main(folder: Path, points: list[int]) -> None:
    began = folder / "began"
    _in_a_child(lambda: _begin(began))
    old, new = _seen(began), _site_after(folder / "whole", began, None)
    assert old.keys() < new.keys()
    for point in points:
        copy = folder / str(point)
        there = _site_after(copy, began, point)
        assert there.keys() == new.keys(), f"killed at {point}: {sorted(there.keys() ^ new.keys())}"
        print(point, end=" ")
        shutil.rmtree(copy)


def _site_after(data: Path, began: Path, point: int | None) -> Site:
    """The site when the story was published, with a kill at `point` and a second start."""
    shutil.copytree(began, data)
    ended = _in_a_child(lambda: _publish(data, point))
    assert ended in {0, -signal.SIGKILL}, ended
    for path, page in _seen(data).items():
        assert page.rstrip().endswith((b"</html>", b"</feed>")) or path.startswith("pictures/"), f"half a page: {path}"
    assert _in_a_child(lambda: _start_again(data)) == 0
    return _seen(data)


def _begin(data: Path) -> None:
    desk = Desk.open(data / "newsdesk.sqlite", start_courier=False)
    desk.outbox.publish(desk.articles.create(headline="Old", body="Old words.", tags=("tag",)).id, 1)
    desk.courier.run_until_idle()
    desk.close()


def _publish(data: Path, point: int | None) -> None:
    desk = Desk.open(data / "newsdesk.sqlite", start_courier=False)
    desk.outbox.publish(desk.articles.create(headline="New", body="New words.", tags=("tag", "other")).id, 1)
    if point is not None:
        left = [point]

        def counted(call: Callable[..., Any]) -> Callable[..., Any]:
            def guarded(*args: Any, **more: Any) -> Any:
                left[0] -= 1
                if left[0] < 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                return call(*args, **more)

            return guarded

        for name in ("replace", "unlink", "mkdir", "fsync"):
            setattr(os, name, counted(getattr(os, name)))
        Posts.save = counted(Posts.save)  # type: ignore[method-assign]
        swap_module.write_whole = counted(swap_module.write_whole)
    desk.courier.run_until_idle()
    desk.close()


def _start_again(data: Path) -> None:
    desk = Desk.open(data / "newsdesk.sqlite", start_courier=False)
    desk.courier.run_until_idle()
    jobs = desk.outbox.jobs()
    assert {job.state for job in jobs} == {JobState.DONE}, [(job.state, job.error) for job in jobs]
    assert len({post.slug for post in desk.store.posts.out(1)}) == 2
    desk.close()


def _seen(data: Path) -> Site:
    root = data / "site"
    files = (path for path in root.rglob("*") if path.is_file() and OWN not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files}


def _in_a_child(call: Callable[[], None]) -> int:
    child = os.fork()
    if child == 0:
        status = 1
        try:
            call()
            status = 0
        except Exception:  # noqa: BLE001 - told, and the child ends
            traceback.print_exc()
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(point) for point in sys.argv[2:]])
