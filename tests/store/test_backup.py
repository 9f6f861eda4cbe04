"""Backups: whole, verified, made while people write; thinned by no wrong clock; with their media; and the way back."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.desk.backups import list_backups, restore
from newsdesk.store import backup, backup_list, replacing, unused_media
from newsdesk.store.backup_list import Backup, BackupFailed, superfluous
from newsdesk.store.database import Store
from newsdesk.store.job_records import JobState
from newsdesk.store.records import ArticleFilter, RevisionReason
from newsdesk.store.restore import RestoreFailed
from tests.store.conftest import Clock

MONDAY = datetime(2026, 9, 14, 12, tzinfo=UTC)


def headlines(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT headline FROM article ORDER BY id")]


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_backup_holds_all_that_was_acknowledged_and_is_one_file(desk: Desk, picture: bytes) -> None:
    sha = desk.media.add(picture).sha
    desk.articles.create(headline="Harbour opens", body=f"![](media:{sha})\n")

    made = desk.backups.make()

    assert headlines(made.path) == ["Harbour opens"]
    assert (made.stories, made.media, made.named) == (1, {sha}, {sha})
    assert desk.backups.list() == (made,)
    here = files(desk.backups.place)
    assert here == sorted([made.path.name, f"{made.path.name}.json", f"media/{sha[:2]}/{sha}.jpg"])
    assert (desk.backups.place / here[0]).stat().st_ino == desk.media.path(sha).stat().st_ino, (
        "no second copy on one disk"
    )


def test_people_write_while_a_backup_is_made_and_it_is_one_moment_of_the_store(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_PAGES", 4)
    first = desk.articles.create(headline="0", body="long " * 50_000)
    second = desk.articles.create(headline="0", body="long " * 50_000)
    shares: list[float] = []

    def write(share: float) -> None:
        shares.append(share)
        for story in (first, second):  # always both: a backup with one of them is no moment that ever was
            desk.articles.save(story.id, headline=str(len(shares)))

    made = desk.backups.make(write)

    assert len(shares) > 20
    assert headlines(made.path) == ["0", "0"], "what is written meanwhile belongs to the next one"


def test_what_was_begun_is_no_backup_and_goes(desk: Desk) -> None:
    desk.articles.create(headline="Harbour opens")

    def stop(share: float) -> None:
        if share > 0.5:
            threading.Thread(target=desk.backups.stop).start()
            while not desk.backups._stopped.is_set():
                pass

    with pytest.raises(backup_list.BackupStopped):
        desk.backups.make(stop)

    assert files(desk.backups.place) == []


def test_a_damaged_copy_never_counts(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    good = desk.backups.make()
    desk.articles.create(headline="Harbour opens", body="word " * 50_000)
    copy = backup._copy

    def hurt(source: Path, target: Path, check: backup.Check) -> None:
        copy(source, target, check)
        with target.open("r+b") as file:
            file.seek(200_000)
            file.write(b"\xff" * 60_000)

    monkeypatch.setattr(backup, "_copy", hurt)
    with pytest.raises(BackupFailed) as told:
        desk.backups.make()
    assert "earlier backups are untouched" in told.value.meaning
    assert desk.backups.list() == (good,)
    assert len(files(desk.backups.place)) == 2


def test_a_place_that_cannot_be_written_is_said_and_the_chosen_one_is_remembered(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(BackupFailed):
        desk.backups.choose_place(tmp_path / "file" / "below")
    assert desk.backups.place == desk.store.folder / "backups"

    desk.backups.choose_place(tmp_path / "elsewhere")
    made = desk.backups.make()
    assert made.path.parent == tmp_path / "elsewhere"
    assert list_backups(desk.store.path) == (made,), "known without opening the store"
    desk.backups.choose_place(None)
    assert desk.backups.place == desk.store.folder / "backups"


def test_one_is_due_each_day(desk: Desk, at: Clock) -> None:
    assert desk.backups.is_due()
    desk.backups.make()
    at.forward(hours=14)
    assert not desk.backups.is_due()
    at.forward(hours=2)
    assert desk.backups.is_due()


def backups(*times: datetime) -> list[Backup]:
    """The newest first, as they are listed."""
    made = [Backup(Path(str(n)), "0" * 8, n, time, 0, 0, frozenset(), frozenset()) for n, time in enumerate(times)]
    return made[::-1]


def left(*times: datetime) -> list[datetime]:
    """What is left where one is thinned after each, as the desk does."""
    there: list[Backup] = []
    for one in reversed(backups(*times)):
        there = [one, *there]
        there = [other for other in there if other not in superfluous(there)]
    return [one.made for one in reversed(there)]


def test_seven_days_and_eight_weeks_are_kept() -> None:
    times = [MONDAY + timedelta(days=n, hours=h) for n in range(80) for h in (0, 3)]
    kept = left(*times)
    last = [MONDAY + timedelta(days=n, hours=3) for n in range(80)]
    assert kept[-7:] == last[-7:]
    weeks = {f"{time:%G-%V}" for time in kept}
    assert len(weeks) == 8
    assert len(kept) == 7 + 6, "the last days are of two weeks"


@pytest.mark.parametrize("wrong", [timedelta(days=2000), timedelta(days=-2000)])
def test_a_clock_that_jumps_takes_the_place_of_one_backup_not_of_all(wrong: timedelta) -> None:
    times = [MONDAY + timedelta(days=n) for n in range(80)]
    kept = left(*times)
    jumped = left(*times, MONDAY + wrong, *(MONDAY + timedelta(days=80),) * 5)
    assert len(set(kept) - set(jumped)) <= 3
    assert jumped[-1] == MONDAY + timedelta(days=80)
    to_and_fro = left(*times, *(time for _ in range(15) for time in (MONDAY + wrong, MONDAY + timedelta(days=79))))
    assert len(set(kept) - set(to_and_fro)) <= 2


def test_media_go_after_seventy_days_without_any_reference(desk: Desk, at: Clock, picture: bytes) -> None:
    unused, in_revision = desk.media.add(picture), desk.media.add(other_picture())
    story = desk.articles.create(body=f"![](media:{in_revision.sha})\n")
    desk.history.take(story.id, RevisionReason.PUBLISHED)
    desk.articles.save(story.id, body="No picture any more.\n")
    paths = [desk.media.path(item.sha) for item in (unused, in_revision)]
    for _ in range(10):
        desk.backups.make()
        at.forward(days=7)
    assert [path.exists() for path in paths] == [True, True]
    assert len(desk.backups.list()) == 8

    desk.backups.make()
    assert [path.exists() for path in paths] == [False, True]
    assert any(unused.sha in name for name in files(desk.backups.place)), "who goes back finds it still"
    for _ in range(8):  # the last backup with it in its list goes, too
        at.forward(days=7)
        desk.backups.make()
    assert [unused.sha in name for name in files(desk.backups.place)].count(True) == 0
    assert any(in_revision.sha in name for name in files(desk.backups.place))


def other_picture() -> bytes:
    import io

    from PIL import Image

    file = io.BytesIO()
    Image.new("RGB", (32, 32), (200, 9, 5)).save(file, "PNG")
    return file.getvalue()


def test_a_wrong_clock_removes_no_media_and_a_file_put_in_again_stays(store: Store, at: Clock, picture: bytes) -> None:
    sha = store.media.add(picture).sha
    assert store.unused_media.expire(frozenset()) == 0
    at.forward(days=3000)
    for _ in range(9):
        assert store.unused_media.expire(frozenset()) == 0
    store.media.add(picture)
    for _ in range(5):
        assert store.unused_media.expire(frozenset()) == 0
    assert store.media.read(sha) == picture
    at.time -= timedelta(days=3000)
    for _ in range(12):
        at.forward(days=7)
        assert store.unused_media.expire(frozenset({sha})) == 0, "a backup still names it"
    for _ in range(12):
        at.forward(days=7)
        store.unused_media.expire(frozenset())
    assert store.media.shas() == frozenset()
    assert timedelta(days=70) == unused_media.KEPT


def test_a_backup_takes_the_place_of_the_store_which_is_kept(store_path: Path, picture: bytes, at: Clock) -> None:
    desk = Desk.open(store_path, start_courier=False)
    sha = desk.media.add(picture).sha
    story = desk.articles.create(headline="Then", body=f"![](media:{sha})\n")
    job = desk.outbox.publish(story.id, 1)
    desk.backups.make()
    desk.articles.save(story.id, headline="Now")
    desk.media.path(sha).unlink()
    desk.close()
    (chosen,) = list_backups(store_path)

    aside = restore(store_path, chosen)

    assert aside is not None
    assert headlines(aside) == ["Now"]
    desk = Desk.open(store_path, start_courier=False)
    try:
        assert [row.headline for row in desk.articles.list(ArticleFilter())] == ["Then"]
        assert desk.media.read(sha) == picture
        assert desk.outbox.get(job.id).state is JobState.FAILED, "nothing is sent by itself"
        assert desk.backups.make().number == 2, "it is the same store still"
    finally:
        desk.close()


def test_a_damaged_backup_leaves_the_store(desk: Desk, store_path: Path) -> None:
    desk.articles.create(headline="Now", body="word " * 20_000)
    made = desk.backups.make()
    desk.close()
    made.path.write_bytes(made.path.read_bytes()[:20_000])
    with pytest.raises(RestoreFailed):
        restore(store_path, made)
    assert headlines(store_path) == ["Now"]
    assert [path.name for path in store_path.parent.iterdir() if "repl" in path.name] == []


class Killed(BaseException):
    pass


@pytest.mark.parametrize("moment", range(5))
def test_a_kill_in_the_midst_of_the_exchange_leaves_one_store_and_loses_none(
    store_path: Path, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    """The store has a write-ahead log with saves in it, as after a kill."""
    store = Store.open(store_path)
    store.articles.create(headline="Then")
    then = store_path.with_name("then")
    with closing(sqlite3.connect(store_path)) as connection, closing(sqlite3.connect(then)) as target:
        connection.backup(target)
    store.articles.create(headline="Now")
    for name in ("newsdesk.sqlite", "newsdesk.sqlite-wal", "newsdesk.sqlite-shm"):
        (store_path.parent / name).with_suffix(".keep" + name[15:]).write_bytes((store_path.parent / name).read_bytes())
    store.close()
    for name in ("", "-wal", "-shm"):
        (store_path.parent / f"newsdesk.keep{name}").replace(f"{store_path}{name}")
    then.replace(replacing.ready(store_path))
    with sqlite3.connect(replacing.ready(store_path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    real, turns = Path.replace, []

    def stop(source: Path, target: Path) -> Path:
        if len(turns) == moment:
            raise Killed
        turns.append(target)
        return real(source, target)

    monkeypatch.setattr(Path, "replace", stop)
    if moment < 4:
        with pytest.raises(Killed):
            replacing.put_in_place(store_path, "before-restore", MONDAY)
    else:
        replacing.put_in_place(store_path, "before-restore", MONDAY)
    monkeypatch.undo()

    Store.open(store_path).close()
    assert headlines(store_path) == (["Then", "Now"] if moment == 0 else ["Then"])
    if moment:
        assert headlines(store_path.with_name("newsdesk.sqlite.before-restore-20260914T120000Z")) == ["Then", "Now"]
    assert not replacing.ready(store_path).exists()


def test_backups_that_are_asked_for_at_once_are_made_one_after_the_other(desk: Desk) -> None:
    desk.articles.create(headline="Harbour")
    made: list[Backup] = []
    threads = [threading.Thread(target=lambda: made.append(desk.backups.make())) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(one.number for one in made) == [1, 2, 3]
    assert len(desk.backups.list()) == 1, "of one day the last is kept"
