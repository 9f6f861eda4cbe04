"""What the commands do that change something, or make a file."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from newsdesk import clock
from newsdesk.desk import Desk
from newsdesk.store.open_story import OpenStory
from newsdesk.store.records import RemotePost, SiteKind
from newsdesk.store.turn import Turn
from tests.cli.conftest import Ran

Command = Callable[..., Ran]


@pytest.fixture
def path(store_path: Path) -> Path:
    """A store with one story."""
    desk = Desk.open(store_path, start_courier=False)
    desk.articles.create(headline="Harbour", slug="harbour", body="It opened.\n", section=1)
    desk.close()
    return store_path


def stories(path: Path) -> list[tuple[str, str]]:
    desk = Desk.open(path, start_courier=False)
    try:
        from newsdesk.store.records import ArticleFilter

        rows = sorted(desk.articles.list(ArticleFilter()), key=lambda row: row.id)
        return [(row.headline, desk.articles.get(row.id).body) for row in rows]
    finally:
        desk.close()


def test_a_new_story_has_the_facts_and_the_text_that_were_given(
    newsdesk: Command, store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stdin:
        buffer = io.BytesIO("Wasser **überall**.\n".encode())

    monkeypatch.setattr("sys.stdin", Stdin)
    said = newsdesk(
        "new", "--headline", "Flut", "--section", "Wetter", "--tag", "A", "--tag", "B", "--by", "Zoë", "-", "--json",
        "--store", store_path,
    )  # fmt: skip
    facts = json.loads(said.out)
    assert (facts["section"], facts["tags"], facts["authors"]) == ("Wetter", ["A", "B"], ["Zoë"])
    assert stories(store_path) == [("Flut", "Wasser **überall**.\n")]


def test_what_was_exported_comes_in_elsewhere_and_again_only_if_wished(
    newsdesk: Command, path: Path, tmp_path: Path
) -> None:
    out = json.loads(newsdesk("export", tmp_path, "harbour", "--json", "--store", path).out)
    other = tmp_path / "other" / "newsdesk.sqlite"
    assert newsdesk("import", out["folder"], "--store", other).code == 0
    assert stories(other) == [("Harbour", "It opened.\n")]
    file = next(Path(out["folder"]).rglob("harbour*.md"))
    file.write_text(file.read_text("utf-8").replace("It opened.", "It closed."), "utf-8")
    left = newsdesk("import", file, "--store", other)
    assert (left.code, stories(other)) == (1, [("Harbour", "It opened.\n")])
    assert newsdesk("import", file, "--known", "replace", "--store", other).code == 0
    assert stories(other) == [("Harbour", "It closed.\n")]


def test_no_import_writes_over_the_story_that_is_open_in_a_window(
    newsdesk: Command, path: Path, tmp_path: Path
) -> None:
    folder = json.loads(newsdesk("export", tmp_path, "--json", "--store", path).out)["folder"]
    file = next(Path(folder).rglob("harbour*.md"))
    file.write_text(file.read_text("utf-8").replace("It opened.", "It closed."), "utf-8")
    window = OpenStory(path)
    window.mark(1)
    said = newsdesk("import", file, "--known", "replace", "--store", path)
    assert "open in the window" in said.out
    window.close()
    assert (said.code, stories(path)) == (1, [("Harbour", "It opened.\n")])


def test_a_story_is_published_to_a_folder_and_its_page_told(newsdesk: Command, path: Path) -> None:
    said = newsdesk("publish", "harbour", "--to", "The Daily", "--json", "--store", path)
    facts = json.loads(said.out)
    assert (said.code, facts["state"], facts["error"]) == (0, "done", "")
    assert "It opened." in Path(facts["link"].removeprefix("file://")).read_text("utf-8")
    assert newsdesk("outbox", "--store", path).out.split()[3] == "published"


def test_what_check_finds_stops_a_publish_unless_it_is_wanted_all_the_same(newsdesk: Command, path: Path) -> None:
    newsdesk("new", "--headline", "Harbour", "--store", path)
    refused = newsdesk("publish", "2", "--to", "1", "--store", path)
    assert refused.code == 3
    assert "Another story has this headline" in refused.out
    assert newsdesk("outbox", "--json", "--store", path).out == ""
    assert newsdesk("publish", "2", "--to", "1", "--anyway", "--store", path).code == 0


def test_a_later_time_becomes_the_embargo_and_the_job_waits(newsdesk: Command, path: Path) -> None:
    when = (clock.now() + timedelta(days=2)).replace(microsecond=0)
    said = newsdesk("publish", "1", "--to", "1", "--at", when.isoformat(), "--store", path)
    assert said.code == 5
    local = when.astimezone()
    assert f"{local.day} {local:%b %Y %H:%M}" in said.err
    assert datetime.fromisoformat(json.loads(newsdesk("show", "1", "--json", "--store", path).out)["embargo"]) == when
    assert newsdesk("publish", "1", "--to", "1", "--at", "2020-01-01", "--store", path).code == 2
    given_up = newsdesk("outbox", "--cancel", "1", "--store", path).out
    assert (given_up.split()[3], "goes out" in given_up) == ("given", False)
    again = newsdesk("outbox", "--cancel", "1", "--store", path)
    assert (again.code, again.out, "Job 1 has ended" in again.err) == (3, "", True)


def test_no_correction_goes_out_at_once_that_was_to_wait(newsdesk: Command, path: Path) -> None:
    with closing(Desk.open(path, start_courier=False)) as desk:
        site = desk.store.sites.add(SiteKind.WORDPRESS, "The Paper", "http://127.0.0.1:9/wp-json/", "", "rita")
        desk.store.posts.save(
            RemotePost(1, site.id, "7", "http://paper/7", "harbour", "publish", published=clock.now())
        )
    when = (clock.now() + timedelta(days=1)).isoformat()
    said = newsdesk("publish", "1", "--to", "The Paper", "--at", when, "--store", path)
    assert (said.code, said.out) == (3, "")
    assert "at once" in said.err
    facts = json.loads(newsdesk("show", "1", "--json", "--store", path).out)
    assert (facts["embargo"], newsdesk("outbox", "--store", path).out) == (None, "")


def test_while_sending_is_paused_a_publish_says_that_it_waits(newsdesk: Command, path: Path) -> None:
    newsdesk("outbox", "--hold", "--store", path)
    assert newsdesk("publish", "1", "--to", "1", "--store", path).code == 5
    assert "paused" in newsdesk("outbox", "--store", path).out
    assert newsdesk("outbox", "--send", "--store", path).code == 5
    assert newsdesk("outbox", "--go-on", "--send", "--store", path).code == 0
    assert "published" in newsdesk("outbox", "--store", path).out


def test_a_backup_comes_back_and_the_store_of_before_stays(newsdesk: Command, path: Path) -> None:
    made = json.loads(newsdesk("backup", "--json", "--store", path).out)
    assert made["stories"] == 1
    newsdesk("new", "--headline", "Since", "--store", path)
    turn = Turn(path)
    assert turn.take()
    assert newsdesk("restore", "latest", "--store", path).code == 3, "a window has it"
    turn.give_back()
    said = json.loads(newsdesk("restore", "latest", "--json", "--store", path).out)
    assert [headline for headline, _body in stories(path)] == ["Harbour"]
    assert [headline for headline, _body in stories(Path(said["kept"]))] == ["Harbour", "Since"]
    assert newsdesk("restore", "77", "--store", path).code == 2


def test_verify_finds_a_lost_and_a_changed_picture_and_a_damaged_store(
    newsdesk: Command, path: Path, picture: bytes
) -> None:
    desk = Desk.open(path, start_courier=False)
    file = desk.media.path(desk.media.add(picture, "Harbour.jpg").sha)
    desk.close()
    assert newsdesk("verify", "--store", path).code == 0
    file.write_bytes(picture[:-1] + b"?")
    assert newsdesk("verify", "--quick", "--store", path).code == 0
    changed = newsdesk("verify", "--store", path)
    assert (changed.code, "Harbour.jpg" in changed.out) == (1, True)
    file.unlink()
    parts = [json.loads(line) for line in newsdesk("verify", "--json", "--store", path).out.splitlines()]
    assert {part["part"]: part["whole"] for part in parts} == {"store": True, "index": True, "media": False}
    data = bytearray(path.read_bytes())
    data[4096 : 4096 * 6] = bytes(4096 * 5)
    path.write_bytes(data)
    damaged = newsdesk("verify", "--store", path)
    assert (damaged.code, "damaged" in damaged.out) == (1, True)


def test_a_page_is_written_whole_into_one_file(newsdesk: Command, path: Path, tmp_path: Path) -> None:
    assert newsdesk("preview", "1", "-o", tmp_path / "page.html", "--store", path).code == 0
    assert "It opened." in (tmp_path / "page.html").read_text("utf-8")
    assert newsdesk("preview", "1", "-o", tmp_path / "page.txt", "--store", path).code == 2
    assert newsdesk("preview", "1", "-o", tmp_path / "page.pdf", "--store", path).code == 3, "no engine was handed over"


def test_the_store_that_the_window_chose_is_the_one_that_is_meant(
    newsdesk: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtCore import QSettings

    from newsdesk.places import chosen_store, window_settings
    from ui.window import CHOSEN

    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    chosen = tmp_path / 'a; "b", c\\d é خبر=x' / "newsdesk.sqlite"
    settings = QSettings(str(window_settings()), QSettings.Format.IniFormat)
    settings.setValue(CHOSEN, str(chosen))
    settings.sync()
    assert chosen_store() == chosen
    assert newsdesk("new", "--headline", "There").code == 0
    assert stories(chosen) == [("There", "")]
