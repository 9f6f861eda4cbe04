"""Pictures: one copy each, by their bytes."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from newsdesk.errors import NewsdeskError
from newsdesk.store.database import Store
from newsdesk.store.errors import NotThere, StoreUnwritable


def test_a_picture_is_kept_byte_for_byte_under_its_own_name(store: Store, picture: bytes) -> None:
    item = store.media.add(picture, "C:/holiday/harbour.jpg")

    assert item.sha == hashlib.sha256(picture).hexdigest()
    assert (item.media_type, item.width, item.height, item.size) == ("image/jpeg", 64, 48, len(picture))
    assert item.file_name == "harbour.jpg"
    path = store.media.path(item.sha)
    assert path == store.folder / "media" / item.sha[:2] / f"{item.sha}.jpg"
    assert path.read_bytes() == store.media.read(item.sha) == picture


def test_the_same_picture_twice_is_one_picture(store: Store, picture: bytes) -> None:
    first = store.media.add(picture, "harbour.jpg")
    store.media.update(first.sha, caption="The harbour at night", credit="Ann")

    again = store.media.add(picture, "copy of harbour.jpg")

    assert (again.caption, again.credit, again.file_name) == ("The harbour at night", "Ann", "harbour.jpg")
    assert len([path for path in (store.folder / "media").rglob("*") if path.is_file()]) == 1


def test_a_picture_whose_file_was_deleted_comes_back_when_it_is_added_again(store: Store, picture: bytes) -> None:
    item = store.media.add(picture, "harbour.jpg")
    store.media.path(item.sha).unlink()
    with pytest.raises(NotThere):
        store.media.read(item.sha)

    store.media.add(picture, "harbour.jpg")
    assert store.media.read(item.sha) == picture


def test_an_update_changes_what_it_names(store: Store, picture: bytes) -> None:
    item = store.media.add(picture, "harbour.jpg")
    store.media.update(item.sha, alt="Boats", title="Harbour", caption="Night", credit="Ann")
    store.media.update(item.sha, caption="")
    item = store.media.get(item.sha)
    assert (item.alt, item.title, item.caption, item.credit) == ("Boats", "Harbour", "", "Ann")


def test_what_is_no_picture_is_refused_and_leaves_nothing(store: Store) -> None:
    with pytest.raises(NewsdeskError):
        store.media.add(b"Dear diary", "photo.jpg")
    assert not (store.folder / "media").exists()


def test_a_name_from_a_story_reaches_no_file_outside(store: Store) -> None:
    for name in ("../newsdesk.sqlite", "/etc/passwd", "", "a" * 64):
        with pytest.raises(NotThere):
            store.media.path(name)


def test_a_disk_with_no_room_is_said_in_words_and_leaves_no_half_picture(
    store: Store, picture: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("newsdesk.store.media.os.fsync", full)
    with pytest.raises(StoreUnwritable, match="No space left"):
        store.media.add(picture, "harbour.jpg")
    assert [path for path in Path(store.folder / "media").rglob("*") if path.is_file()] == []
    with pytest.raises(NotThere):
        store.media.get(hashlib.sha256(picture).hexdigest())
