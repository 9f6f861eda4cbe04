"""All there is, out to a folder and into another desk: for who leaves, moves, or wants it in their own hands."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from PIL import Image

from newsdesk.exchange import library_file
from newsdesk.exchange.report import Outcome, Progress
from newsdesk.store.database import Store
from newsdesk.store.records import SiteKind
from newsdesk.worker import Cancelled
from tests.exchange.test_round_trip import TakeIn, full_story


def unused_picture(store: Store) -> str:
    file = io.BytesIO()
    Image.new("RGB", (32, 24), (200, 90, 25)).save(file, "PNG")
    sha = store.media.add(file.getvalue(), "spare.png").sha
    store.media.update(sha, title="Spare", caption="For later", credit="B. Li")
    return sha


def test_everything_comes_back(
    store: Store, other: Store, picture: bytes, tmp_path: Path, export_to: TakeIn, take_in: TakeIn
) -> None:
    article = full_story(store, picture)
    thrown = store.articles.create(headline="Thrown", body="Thrown away\n")
    store.articles.trash(thrown.id)
    spare = unused_picture(store)

    out = export_to(store, tmp_path / "out", everything=True)
    assert (out.stories, out.files, out.lines) == (3, 2, ())
    report = take_in(other, tmp_path / "out")
    assert (report.stories, report.lines, report.ended) == (3, (), "")

    ours = store.arrivals.bundles(store.arrivals.all_ids(trashed=True))
    theirs = other.arrivals.bundles(other.arrivals.all_ids(trashed=True))
    assert {one.article.key: one for one in theirs} == {one.article.key: one for one in ours}
    assert other.articles.get(other.arrivals.known(thrown.key)).trashed is not None
    assert other.media.shas() == store.media.shas() == {article.lead_picture, spare}
    facts = ("title", "alt", "caption", "credit", "copyright", "file_name", "media_type", "size")
    for sha in store.media.shas():
        here, there = store.media.get(sha), other.media.get(sha)
        assert [getattr(there, fact) for fact in facts] == [getattr(here, fact) for fact in facts]
    assert [one.name for one in other.authors.list()] == [one.name for one in store.authors.list()]
    assert other.tags.list() == store.tags.list()

    again = take_in(other, tmp_path / "out")
    assert {line.outcome for line in again.lines} == {Outcome.SAME}


def test_settings_and_sites_stand_there_to_read_and_nothing_lets_anybody_in(
    store: Store, other: Store, tmp_path: Path, export_to: TakeIn, take_in: TakeIn
) -> None:
    store.settings.save(
        replace(store.settings.get(), name="Li Na", dictionaries=("/a.dic",), agency_forms=(("ABC", "{place}"),))
    )
    site = store.sites.add(
        SiteKind.WORDPRESS, "Courier", "https://ann:Quetzal@example.org/?rest_route=/", "https://example.org", "ann"
    )
    store.sites.note_facts(site.id, {"memory": "Quetzal"})
    store.articles.create(headline="Harbour")
    export_to(store, tmp_path / "out", everything=True)

    text = (tmp_path / "out" / "desk.yaml").read_text("utf-8")
    found = yaml.safe_load(text)
    assert "Quetzal" not in text
    assert (found["settings"]["name"], found["settings"]["agency_forms"]) == ("Li Na", [["ABC", "{place}"]])
    assert {
        "name": "Courier",
        "kind": "wordpress",
        "address": "https://example.org/?rest_route=/",
        "home": "https://example.org",
        "account": "ann",
    } in found["sites"]

    before = other.settings.get(), other.sites.list()
    assert take_in(other, tmp_path / "out").stories == 1
    assert (other.settings.get(), other.sites.list()) == before, "whose desk it is, is not for a file to say"


def test_a_common_export_says_nothing_of_settings_sites_and_spare_files(
    store: Store, tmp_path: Path, export_to: TakeIn
) -> None:
    store.articles.create(headline="Harbour")
    unused_picture(store)
    assert export_to(store, tmp_path / "out").files == 0
    assert not {"settings", "sites", "tags"} & yaml.safe_load((tmp_path / "out" / "desk.yaml").read_text()).keys()
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"desk.yaml", "harbour.md"}


def test_a_large_library_is_listed_in_several_files(
    store: Store, other: Store, tmp_path: Path, export_to: TakeIn, take_in: TakeIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_file, "_MOST", 1)
    for shade in range(3):
        file = io.BytesIO()
        Image.new("RGB", (8, 8), (shade, 0, 0)).save(file, "PNG")
        store.media.add(file.getvalue(), f"{shade}.png")
    lost = sorted(store.media.shas())[0]
    store.media.path(lost).unlink()
    store.articles.create(headline="Harbour")

    report = export_to(store, tmp_path / "out", everything=True)

    assert [line.outcome for line in report.lines] == [Outcome.REMARK], "a lost file is told"
    assert sorted(path.name for path in (tmp_path / "out").glob("library-*")) == ["library-1.yaml", "library-2.yaml"]
    take_in(other, tmp_path / "out")
    assert other.media.shas() == store.media.shas() - {lost}


def test_it_is_stopped_among_the_media_and_leaves_nothing(
    store: Store, tmp_path: Path, export_to: TakeIn, said: list[Progress], monkeypatch: pytest.MonkeyPatch
) -> None:
    unused_picture(store)

    class Stops(list[Progress]):
        def append(self, progress: Progress) -> None:
            if progress.name == "Spare":
                raise Cancelled

    from newsdesk.exchange.export_folder import export

    with pytest.raises(Cancelled):
        export(Stops().append, str(store.path), str(tmp_path / "out"), None, True)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("out")] == []
