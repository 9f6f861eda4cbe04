"""The report on this computer: what it finds, what it advises, and that it tells nothing private."""

from __future__ import annotations

import getpass
import re
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from newsdesk import clock, private
from newsdesk.desk import Desk, doctor
from newsdesk.desk.report import Line, Report, State
from newsdesk.parts import own_version, parts
from newsdesk.store.records import ArticleChanges, SiteKind
from newsdesk.words import use_language

MARK = "Quetzal"  # stands in everything that must not be told
CLOSED = "http://ann:Quetzal-pass@127.0.0.1:9/wp-json/?key=Quetzal-key"


def by_name(report: Report) -> dict[str, Line]:
    return {line.name: line for line in report.lines}


@pytest.fixture
def marked(desk: Desk, article_facts, picture: bytes, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk whose every text holds the mark."""
    texts: ArticleChanges = {"language": "ur"}
    for name in ("headline", "kicker", "standfirst", "slug", "body", "notes", "seo_title", "seo_description"):
        texts[name] = f"{MARK} {name} quetzal@example.org"  # type: ignore[literal-required]
    author = desk.authors.add(f"{MARK} Author")
    story = desk.articles.create(**article_facts(**texts, authors=(author.id,), tags=(MARK,)))
    desk.media.update(desk.media.add(picture, f"{MARK}.jpg").sha, caption=MARK, credit=MARK)
    site = desk.store.sites.add(SiteKind.WORDPRESS, f"{MARK} Courier", CLOSED, account=f"{MARK}@example.org")
    desk.credentials.save(site, f"{MARK} pass word")
    desk.settings.save(replace(desk.settings.get(), name=MARK, agency=MARK, paper=MARK))
    desk.notes.add(story.id, MARK, MARK)
    desk.outbox.publish(story.id, site.id)
    return desk


def test_the_report_names_what_a_maintainer_asks_for_and_nothing_private(marked: Desk) -> None:
    told: list[Line] = []
    report = doctor.examine(marked.path, told.append, facts=[Line("qt", "Qt", f"6.11 at {Path.home()}/x")])
    lines = by_name(report)
    assert told == list(report.lines), "each line comes as it is known"
    wanted = {"newsdesk", "python", "sqlite", "qt", "disk", "keyring", "language", "store", "index", "media", "backups"}
    assert wanted <= lines.keys()
    assert own_version() in lines["newsdesk"].value
    assert sqlite3.sqlite_version == lines["sqlite"].value
    assert "1 files, all there" in lines["media"].value
    assert "waiting: 1" in lines["outbox"].value
    text = report.text()
    assert "quetzal" not in text.lower()
    assert "example.org" not in text
    assert str(Path.home()) not in text


def test_what_is_wrong_is_said_with_its_remedy(marked: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    marked.media.path(marked.media.find()[0]).unlink()
    monkeypatch.setattr(doctor, "ROOM", 1 << 62)
    report = doctor.examine(marked.path)
    lines = by_name(report)
    assert report.state is State.BAD
    states = {name: lines[name].state for name in ("media", "disk", "keyring", "dictionary ur", "site 2", "store")}
    assert states == {
        "media": State.BAD,
        "disk": State.WARN,
        "keyring": State.WARN,
        "dictionary ur": State.WARN,
        "site 2": State.WARN,
        "store": State.OK,
    }
    assert all(line.remedy for line in report.lines if line.state is not State.OK)
    assert "missing: 1" in lines["media"].value


def test_a_damaged_store_is_bad_and_the_rest_is_told_all_the_same(store_path: Path) -> None:
    Desk.open(store_path, start_courier=False).close()
    with store_path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 8192)
    before = store_path.read_bytes()
    lines = by_name(doctor.examine(store_path))
    assert lines["store"].state is State.BAD
    assert "salvage" in lines["store"].remedy
    assert "backups" in lines
    assert store_path.read_bytes() == before


def test_a_file_that_is_no_store_is_said_to_be_none(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear editor,")
    store = by_name(doctor.examine(letter))["store"]
    assert store.state is State.BAD
    assert "is not a newsdesk store" in store.value
    assert letter.read_text() == "Dear editor,"


def test_a_store_of_a_newer_newsdesk_is_only_looked_at(store_path: Path) -> None:
    Desk.open(store_path, start_courier=False).close()
    with sqlite3.connect(store_path) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    assert by_name(doctor.examine(store_path))["store"].state is State.BAD


def test_no_store_is_made_where_there_is_none(store_path: Path) -> None:
    lines = by_name(doctor.examine(store_path))
    assert lines["store"].state is State.OK
    assert not store_path.parent.exists()


def test_a_look_that_breaks_ends_no_other(store_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_path: Path) -> None:
        raise RuntimeError(MARK)

    monkeypatch.setattr(doctor.shutil, "disk_usage", breaks)
    report = doctor.examine(store_path)
    assert by_name(report)["disk"].state is State.WARN
    assert "store" in by_name(report)
    assert MARK not in report.text()


def test_what_is_no_longer_wanted_ends(marked: Desk) -> None:
    lines = by_name(doctor.examine(marked.path, is_wanted=lambda: False))
    assert "newsdesk" in lines
    assert "store" not in lines


def test_private_things_are_taken_out_of_any_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "annika")
    home = str(Path.home())
    for text, clean in (
        (f"{home}/store.sqlite", "~/store.sqlite"),
        ("/mnt/annika/store", "/mnt/…/store"),
        ("write to ann.b+c@news.example.org now", "write to …@… now"),
        ("https://ann:pw@example.org/x?token=abc#d", "https://example.org/x"),
        ("password: hunter two", "password …"),
        ("got abcd EFGH 1234 ijkl mnop QRST back", "got … back"),
        ("Free disk: 3.5 GiB at 2026-11-27 10:00", "Free disk: 3.5 GiB at 2026-11-27 10:00"),
    ):
        assert private.without_private(text) == clean


def test_every_part_has_a_licence() -> None:
    named = {part.name.lower(): part for part in parts()}
    assert {"qt", "sqlite", "lucide", "pyside6", "sqlalchemy", "lxml"} <= named.keys()
    assert [part.name for part in parts() if not part.licence] == []
    assert "pytest" not in named, "what tests need is no part of it"


def test_an_old_backup_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.backups.make()
    assert by_name(doctor.examine(desk.path))["backups"].state is State.OK
    later = clock.now() + 2 * doctor.OLD_BACKUP
    monkeypatch.setattr(clock, "now", lambda: later)
    assert by_name(doctor.examine(desk.path))["backups"].state is State.WARN


def test_what_is_said_of_the_parts_is_said_in_the_language(desk: Desk) -> None:
    english = {word for part in parts() for word in (part.name, part.licence)}
    use_language("de")
    try:
        said = {word for part in parts() for word in (part.name, part.licence)}
        titles = {line.title for line in doctor.examine(desk.path).lines}
    finally:
        use_language("en")
    mixed = {word for word in said & english if re.search(r"\b(and|of|the|are|samples|domain|own)\b", word)}
    assert not mixed
    assert "Wörterbuch für Englisch" in titles
