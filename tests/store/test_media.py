"""Pictures: one copy each, by their bytes."""

from __future__ import annotations

import hashlib
import io
import sqlite3
from pathlib import Path

import pytest
from PIL import ExifTags, Image, ImageCms

from newsdesk.desk import Desk
from newsdesk.errors import NewsdeskError
from newsdesk.images.edit import Recipe
from newsdesk.store.database import Store
from newsdesk.store.errors import NotThere, StoreUnwritable
from newsdesk.store.records import RevisionReason
from newsdesk.store.references import referred
from tests.conftest import REPOSITORY


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


SIGNS = {
    "speech.mp3": b"ID3\x04\0\0\0\0\0\0" + b"\0" * 200,
    "film.mp4": b"\0\0\0\x18ftypmp42" + b"\0" * 200,
    "report.pdf": b"%PDF-1.7\n" + b"x" * 200,
    "figures.csv": b"year,tonnes\n2025,12\n",
}


@pytest.mark.parametrize("name", SIGNS)
def test_sound_films_and_files_are_kept_as_they_are(store: Store, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(SIGNS[name])
    item = store.media.add_file(file)
    assert (item.sha, item.size) == (hashlib.sha256(SIGNS[name]).hexdigest(), len(SIGNS[name]))
    assert (item.file_name, item.title, item.is_picture) == (name, file.stem, False)
    assert store.media.path(item.sha).suffix == file.suffix
    assert store.media.read(item.sha) == SIGNS[name]
    assert store.media.add_file(file) == item


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("page.html", b"<html>", "no kind of file"),
        ("drawing.svg", b"<svg/>", "no kind of file"),
        ("tool.exe", b"MZ", "no kind of file"),
        ("speech.mp3", b"", "empty"),
        ("speech.mp3", b"<script>alert(1)</script>", "not what its ending says"),
        ("notes.txt", b"<!DOCTYPE html><script>", "not what its ending says"),
    ],
)
def test_what_a_browser_would_run_or_lies_is_refused(
    store: Store, tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(NewsdeskError, match=words):
        store.media.add_file(file)
    with pytest.raises(NewsdeskError, match="cannot be read"):
        store.media.add_file(tmp_path / "gone.mp3")
    assert not (store.folder / "media").exists()


def test_an_edited_picture_is_one_of_its_own_and_the_original_stays(store: Store, picture: bytes) -> None:
    item = store.media.add(picture, "harbour.jpg")
    store.media.update(item.sha, caption="The harbour", credit="Ann")
    first = store.media.edited(item.sha, Recipe(crop=(0, 0, 0.5, 0.5)))

    assert (first.original, first.width, first.height, first.file_name) == (item.sha, 32, 24, "harbour.jpg")
    assert (first.caption, first.credit) == ("The harbour", "Ann")
    assert hashlib.sha256(store.media.read(first.sha)).hexdigest() == first.sha
    assert store.media.read(item.sha) == picture
    assert store.media.edited(item.sha, Recipe(crop=(0, 0, 0.5, 0.5))) == first  # one copy

    # edited again it is made of the original, not of what was left of it
    again = store.media.edited(first.sha, Recipe(turn=1))
    assert (again.original, again.width, again.height) == (item.sha, 48, 64)
    assert store.media.edited(again.sha, Recipe()) == store.media.get(item.sha)


def test_a_focal_point_makes_no_new_picture(store: Store, picture: bytes) -> None:
    item = store.media.add(picture, "harbour.jpg")
    pointed = store.media.edited(item.sha, Recipe(focus=(0.25, 0.5)))
    assert (pointed.sha, pointed.focus) == (item.sha, (0.25, 0.5))
    cut = store.media.edited(item.sha, Recipe(crop=(0, 0, 0.5, 1), focus=(0.25, 0.5)))
    assert (cut.original, cut.focus) == (item.sha, (0.5, 0.5))


def test_an_edited_picture_outlives_its_original(store: Store, picture: bytes) -> None:
    item = store.media.add(picture, "harbour.jpg")
    cut = store.media.edited(item.sha, Recipe(crop=(0, 0, 0.5, 0.5)))
    store.media.path(item.sha).unlink()
    again = store.media.edited(cut.sha, Recipe(turn=1))
    assert (again.original, again.width, again.height) == (cut.sha, 24, 32)


def test_a_picture_in_a_story_keeps_the_original_that_it_was_made_of(store: Store, picture: bytes) -> None:
    item = store.media.add(picture, "harbour.jpg")
    cut = store.media.edited(item.sha, Recipe(crop=(0, 0, 0.5, 0.5)))
    store.articles.create(headline="Night", lead_picture=cut.sha)
    with sqlite3.connect(store.path) as connection:
        assert referred(connection) == {item.sha, cut.sha}


def test_what_windows_cannot_draw_is_shown_by_another_file_and_kept_as_it_is(desk: Desk) -> None:
    heic = (REPOSITORY / "tests/images/data/harbour.heic").read_bytes()
    item = desk.media.add(heic, "IMG_1.HEIC")
    assert desk.media.path(item.sha).read_bytes() == heic
    assert desk.media.to_show(item.sha).startswith(b"\xff\xd8")
    assert desk.media.path_to_show(item.sha).read_bytes() == desk.media.to_show(item.sha)


def test_protecting_a_source_cleans_the_original_wherever_it_is_named(desk: Desk) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Orientation] = "Olympus", 6
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    file = io.BytesIO()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo = Image.effect_noise((90, 60), 60).convert("RGB")
    photo.save(file, "JPEG", exif=exif, comment=b"SECRET", icc_profile=profile)
    item = desk.media.add(file.getvalue(), "Jane Source at home.jpg")
    desk.media.update(item.sha, caption="The quay", credit="ABC")
    old = desk.media.path(item.sha)
    body = f"Words.\n\n![Quay](media:{item.sha})\nThe quay\n"
    story = desk.articles.create(headline="Quay", body=body, lead_picture=item.sha)
    revision = desk.history.take(story.id, RevisionReason.WORKED)

    clean = desk.media.protect(item.sha)

    assert not old.exists()
    now = desk.articles.get(story.id)
    assert (now.body, now.lead_picture, now.version) == (body.replace(item.sha, clean.sha), clean.sha, story.version)
    kept = desk.history.get(revision.id).article
    assert (kept.body, kept.lead_picture) == (now.body, clean.sha)
    assert desk.history.take(story.id, RevisionReason.WORKED)
    assert (clean.caption, clean.credit, clean.width, clean.height) == ("The quay", "ABC", 60, 90)
    data = desk.media.read(clean.sha)
    assert not any(word in data for word in (b"Olympus", b"SECRET", b"GPS", b"Jane"))
    assert "Jane" not in clean.file_name
    before, after = Image.open(io.BytesIO(file.getvalue())), Image.open(io.BytesIO(data))
    assert before.tobytes() == after.tobytes()
    assert after.info.get("icc_profile")
    assert desk.media.protect(clean.sha).sha == clean.sha
    assert set(desk.media.find()) == {clean.sha}
