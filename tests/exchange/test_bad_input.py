"""Files that are broken or hostile: a line each in the report, the rest comes, nothing is half there."""

from __future__ import annotations

import io
import os
import random
import stat
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from newsdesk.exchange.report import Outcome, Report
from newsdesk.store.database import Store
from newsdesk.store.errors import StoreUnwritable

TakeIn = Callable[..., Report]
KEY = "0f8e2c6d5b7a4c3e9d1f2a3b4c5d6e7f"
GOOD = "---\ntitle: Good\n---\nWords\n"


def headlines(store: Store) -> list[str]:
    return sorted(one.article.headline for one in store.arrivals.bundles(store.arrivals.all_ids()))


def left(report: Report) -> dict[str, str]:
    return {line.name: line.what for line in report.of(Outcome.LEFT)}


def test_a_folder_of_broken_files(store: Store, tmp_path: Path, take_in: TakeIn, said: list) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    nonsense = bytes(random.Random(1).randbytes(1_000_000))
    files: dict[str, bytes] = {
        "a-good.md": GOOD.encode(),
        "b-broken.md": b"---\ntitle: a: b\n---\nWords\n",
        "c-endless.md": b"---\ntitle: a\n\nWords\n",
        "d-bomb.md": b"---\na: &a [x]\nb: [*a, *a]\n---\nWords\n",
        "e-first.md": f"---\nnewsdesk: 1\nid: {KEY}\nheadline: First\n---\n\nWords\n".encode(),
        "f-twin.md": f"---\nnewsdesk: 1\nid: {KEY}\nheadline: Twin\n---\n\nOther words\n".encode(),
        "g-pictures.md": b"---\ntitle: Pictures\nimage: gone.jpg\n---\n![](none.png)\n\n![](../secret.png)\n",
        "h-newer.md": b"---\nnewsdesk: 7\n---\n\nWords\n",
        "i-empty.md": b"",
        "j-blank.txt": b" \n\n ",
        "k-nonsense.md": nonsense,
        "l-nonsense.txt": nonsense,
        "m-nonsense.html": nonsense,
        "n-nonsense.docx": nonsense,
        "o-long.md": b"word " * 2_000_000,
        "p-control.txt": b"\x01\x02\x03\x04" * 1000,
        "q-no.docx": _zip({"a.txt": b"none"}),
        "r-broken.docx": _zip({"word/document.xml": b"<w:document"}),
        "z-good.md": b"Words\n",
        "picture-only.png": b"",
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    (tmp_path / "secret.png").write_bytes(b"secret")
    report = take_in(store, folder)

    assert headlines(store) == ["First", "Good", "Pictures", "z-good"]
    assert report.stories == 4
    refused = left(report)
    assert sorted(refused) == [name for name in files if name[0] in "bcdfhijklmnopqr" and name[1] == "-"]
    assert "Line 2" in refused["b-broken.md"]
    assert "do not end" in refused["c-endless.md"]
    assert "anchors" in refused["d-bomb.md"]
    assert "same id as e-first.md" in refused["f-twin.md"]
    assert "Update newsdesk" in refused["h-newer.md"]
    assert refused["i-empty.md"] == refused["j-blank.txt"] == "It is empty."
    assert "no story is that long" in refused["o-long.md"]
    assert refused["p-control.txt"] == "It is no text."
    assert refused["q-no.docx"] == "It is no Word document."
    remarks = [line.what for line in report.of(Outcome.REMARK)]
    assert remarks == [
        "The picture none.png is missing.",
        "The picture ../secret.png is missing.",
        "The picture gone.jpg is missing.",
    ]
    assert said[-1].total == 19


def _zip(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in files.items():
            file.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a: [", "Line 2: a value is missing, or a bracket is not closed"),
        ("- a", "no facts of a desk"),
        ("newsdesk: 2", "Update newsdesk"),
        ("", "It is empty."),
    ],
)
def test_a_broken_desk_file_costs_a_line(store: Store, tmp_path: Path, take_in: TakeIn, text: str, why: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "desk.yaml").write_text(text)
    (tmp_path / "in" / "good.md").write_text(GOOD)
    report = take_in(store, tmp_path / "in")
    assert headlines(store) == ["Good"]
    assert why in left(report)["desk.yaml"]


def test_a_desk_file_with_odd_facts(store: Store, tmp_path: Path, take_in: TakeIn) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "desk.yaml").write_text(
        "newsdesk: 1\nsections: [a, {path: []}]\nauthors: [{name: ''}, {name: Li, picture: no.jpg}]\n"
        "templates: [{key: ../x, name: a}, {name: b}]\nsnippets: [{word: ''}]\nsearches: 7\nwords: {a: b}\n"
    )
    (tmp_path / "in" / "good.md").write_text(GOOD)
    report = take_in(store, tmp_path / "in")
    assert headlines(store) == ["Good"]
    assert {author.name for author in store.authors.list()} == {"Li"}
    assert "The picture no.jpg is missing." in [line.what for line in report.lines]


def test_a_zip_that_leads_out_of_itself(store: Store, tmp_path: Path, take_in: TakeIn) -> None:
    link = zipfile.ZipInfo("link.md")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = tmp_path / "in" / "desk.zip"
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("folder/good.md", GOOD)
        file.writestr("../up.md", GOOD)
        file.writestr("folder/../../up2.md", GOOD)
        file.writestr("/tmp/newsdesk-root.md", GOOD)
        file.writestr("C:\\up.md", GOOD)
        file.writestr(link, "/etc/passwd")
    before = set(tmp_path.rglob("*"))
    report = take_in(store, path)
    assert headlines(store) == ["Good"]
    assert set(left(report)) == {
        "../up.md", "folder/../../up2.md", "/tmp/newsdesk-root.md", "C:/up.md" if os.sep == "\\" else "C:\\up.md",
        "link.md",
    }  # fmt: skip
    assert {path for path in set(tmp_path.rglob("*")) - before if "data" not in path.parts} == set()
    assert not Path("/tmp/newsdesk-root.md").exists()


def test_a_bomb_is_not_unpacked(store: Store, tmp_path: Path, take_in: TakeIn) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.md", b"\0" * 60_000_000)
    report = take_in(store, path)
    assert report.stories == 0
    assert "would unpack to 60 MB" in left(report)["bomb.zip"]
    document = tmp_path / "bomb.docx"
    with zipfile.ZipFile(document, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/document.xml", b" " * 60_000_000)
    assert "would unpack to 60 MB" in left(take_in(store, document))["bomb.docx"]


def test_damaged_and_locked_zips(store: Store, tmp_path: Path, take_in: TakeIn) -> None:
    (tmp_path / "no.zip").write_bytes(b"PK\x03\x04 no zip")
    data = bytearray(_zip({"a.md": GOOD.encode() * 50}))
    data[40:60] = b"x" * 20
    (tmp_path / "damaged.zip").write_bytes(data)
    locked = bytearray(_zip({"a.md": GOOD.encode()}))
    locked[6] |= 1
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(locked)
    report = take_in(store, *(tmp_path / name for name in ("no.zip", "damaged.zip", "locked.zip")))
    assert report.stories == 0
    assert set(left(report)) == {"no.zip", "damaged.zip", "locked.zip"}


def test_what_cannot_be_imported_at_all(store: Store, tmp_path: Path, take_in: TakeIn) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "song.mp3").write_bytes(b"ID3")
    (tmp_path / "good.md").write_text(GOOD)
    report = take_in(store, tmp_path / "empty", tmp_path / "song.mp3", tmp_path / "gone.md", tmp_path / "good.md")
    assert headlines(store) == ["Good"]
    refused = left(report)
    assert refused["gone.md"] == "It is not there any more."
    assert "no kind of file" in refused["song.mp3"]
    assert "no stories in it" in refused["empty"]


def test_a_file_that_cannot_be_read(
    store: Store, tmp_path: Path, take_in: TakeIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.md").write_text(GOOD)
    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "cannot be read: Permission denied" in left(take_in(store, tmp_path / "a.md"))["a.md"]


def test_texts_made_to_take_long_take_no_longer_than_others(store: Store, tmp_path: Path, take_in: TakeIn) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, part in (
        ("a.md", "!["), ("b.md", "![a](" + "b" * 90), ("c.md", '<img src="'), ("d.md", "[a]: "), ("e.html", "<h1>"),
        ("f.html", '<img src="'), ("g.html", "<meta name=author "), ("h.txt", "A, "), ("i.txt", "\n \t"),
        ("j.md", "media:"),
        ("k.md", "---\n"), ("l.html", "<img " + " " * 500), ("m.md", "[" * 100),
    ):  # fmt: skip
        size = 15_000 if name.endswith("html") else 200_000  # writing hostile HTML costs a second for 80,000
        (folder / name).write_text(f"Words {part * (size // len(part))}")
    report = take_in(store, folder)
    assert report.stories == 13, report.lines


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither")
def test_what_only_looks_like_a_file(store: Store, tmp_path: Path, take_in: TakeIn) -> None:
    (tmp_path / "secret.md").write_text("secret")
    folder = tmp_path / "in"
    folder.mkdir()
    os.mkfifo(folder / "pipe.md")
    (folder / "link.md").symlink_to(tmp_path / "secret.md")
    (folder / "round").symlink_to(folder)
    assert left(take_in(store, folder)) == {
        "link.md": "It is a link that leads out of the folder.",
        "pipe.md": "It is no file.",
    }


def test_the_report_of_very_many_files_stays_short(
    store: Store, tmp_path: Path, take_in: TakeIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsdesk.exchange.import_files.MOST_LINES", 2)
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text("")
    report = take_in(store, tmp_path)
    assert (len(report.lines), report.count(Outcome.LEFT)) == (2, 5)


def test_a_link_out_of_the_folder_is_no_picture(store: Store, tmp_path: Path, picture: bytes, take_in: TakeIn) -> None:
    (tmp_path / "secret.jpg").write_bytes(picture)
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "link.jpg").symlink_to(tmp_path / "secret.jpg")
    (folder / "a.md").write_text("![](link.jpg)\n\n<img src='file:///etc/passwd'>\n")
    report = take_in(store, folder)
    assert [line.what for line in report.lines] == ["The picture link.jpg is missing."]


def test_a_full_disk_ends_it_and_says_so(
    store: Store, tmp_path: Path, take_in: TakeIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        (tmp_path / f"{number}.md").write_text(f"---\ntitle: Story {number}\n---\nWords\n")
    from newsdesk.store.arrivals import Arrivals

    take = Arrivals.take_in

    def full(self, bundle, *rest):
        if bundle.article.headline == "Story 1":
            raise StoreUnwritable.full()
        return take(self, bundle, *rest)

    monkeypatch.setattr(Arrivals, "take_in", full)
    report = take_in(store, *(tmp_path / f"{number}.md" for number in range(3)))
    assert report.stories == 1
    assert "The disk is full" in report.ended
    assert headlines(store) == ["Story 0"]


def test_a_mistake_of_ours_at_one_file_stops_nothing(
    store: Store, tmp_path: Path, take_in: TakeIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    from newsdesk.exchange import other_files

    def stumble(*_):
        raise RecursionError

    monkeypatch.setitem(other_files.READERS, ".html", stumble)
    (tmp_path / "a.html").write_text("<p>a")
    (tmp_path / "b.md").write_text(GOOD)
    report = take_in(store, tmp_path / "a.html", tmp_path / "b.md")
    assert headlines(store) == ["Good"]
    assert "stumbled" in left(report)["a.html"]
