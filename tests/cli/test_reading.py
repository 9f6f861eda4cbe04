"""What `list`, `search`, `show` and `check` answer, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsdesk import words
from newsdesk.cli.table import COMMANDS, is_meant
from tests.cli.conftest import Ran

Command = Callable[..., Ran]


def test_stories_are_listed_in_columns_that_a_headline_cannot_break(newsdesk: Command, filled: Path) -> None:
    said = newsdesk("list", "--store", filled)
    lines = said.out.splitlines()
    assert said.code == 0
    assert [line.split()[0] for line in lines] == ["4", "3", "2", "1"], "the newest change first"
    assert "\x1b" not in said.out, "a headline must not colour somebody's terminal"
    assert {line.index("  draft") for line in lines if "draft" in line} == {24}
    assert lines[-1].endswith("China           Harbour opens its night market")


def test_each_row_of_json_is_an_object_with_iso_times(newsdesk: Command, filled: Path) -> None:
    said = newsdesk("list", "--json", "--store", filled)
    rows = [json.loads(line) for line in said.out.splitlines()]
    assert [row["id"] for row in rows] == [4, 3, 2, 1]
    assert rows[3]["byline"] == "Zoë Khan"
    assert datetime.fromisoformat(rows[3]["updated"]).tzinfo == UTC


def test_a_list_is_narrowed_and_cut(newsdesk: Command, filled: Path) -> None:
    for options, ids in (
        (["--stage", "ready"], [1]),
        (["--section", "china"], [1]),
        (["--trash"], []),
        (["-n", "2"], [4, 3]),
    ):
        said = newsdesk("list", "--json", "--store", filled, *options)
        assert [json.loads(line)["id"] for line in said.out.splitlines()] == ids


def test_a_long_list_comes_whole_and_each_story_once(newsdesk: Command, tmp_path: Path) -> None:
    from newsdesk.desk import Desk

    desk = Desk.open(tmp_path / "long.sqlite", start_courier=False)
    with desk.store._database.write() as session:
        from newsdesk import clock
        from newsdesk.store.articles import new_row

        for number in range(180):  # pages of 50, 100, 200
            new_row(session, f"{number:032x}", clock.now(), clock.now(), {"headline": str(number)})
    desk.close()
    said = newsdesk("list", "--json", "--store", desk.path)
    assert sorted(int(json.loads(line)["headline"]) for line in said.out.splitlines()) == list(range(180))


def test_a_search_that_finds_nothing_is_told_by_its_code(newsdesk: Command, filled: Path) -> None:
    found = newsdesk("search", "stalls", "--json", "--store", filled)
    assert (found.code, json.loads(found.out)["id"]) == (0, 1)
    assert "stalls" in json.loads(found.out)["snippet"]
    assert newsdesk("search", "zeppelin", "--store", filled).code == 1
    wrong = newsdesk("search", "section:nowhere", "--store", filled)
    assert wrong.code == 2
    assert "nowhere" in wrong.err


@pytest.mark.parametrize("word", ["1", "night-market", "Harbour opens its night market", "KEY"])
def test_a_story_goes_by_its_id_slug_headline_or_the_beginning_of_its_key(
    newsdesk: Command, filled: Path, word: str
) -> None:
    if word == "KEY":
        word = json.loads(newsdesk("show", "1", "--json", "--store", filled).out)["key"][:9]
    said = newsdesk("show", word, "--json", "--store", filled)
    facts = json.loads(said.out)
    assert (facts["id"], facts["section"], facts["authors"]) == (1, "China", ["Zoë Khan"])
    assert facts["body"] == "Forty **stalls**, one ferry.\n"


def test_several_stories_of_one_headline_are_named(newsdesk: Command, filled: Path) -> None:
    said = newsdesk("show", "Flood", "--store", filled)
    assert said.code == 2
    assert said.out == ""
    assert "3 “Flood”" in said.err
    assert "2 “Flood”" in said.err
    assert said.err.count("\n") == 1


def test_the_text_of_a_story_comes_out_byte_for_byte(newsdesk: Command, filled: Path) -> None:
    assert newsdesk("show", "ye-shi", "--text", "--store", filled).out == "好。\n"


def test_check_says_what_publish_would_find(newsdesk: Command, filled: Path) -> None:
    assert newsdesk("check", "1", "--store", filled).code == 0
    said = newsdesk("check", "flood-1", "--store", filled, "--json")
    found = [json.loads(line) for line in said.out.splitlines()]
    assert said.code == 1
    assert "headline" in {one["mend"] for one in found}, "another story has it"


def test_help_of_every_command_has_an_example_and_the_codes_are_told(newsdesk: Command) -> None:
    whole = newsdesk("--help").out
    assert "141" in whole
    for name in COMMANDS:
        assert f"\n  {name} " in whole
        assert f"newsdesk {name}" in newsdesk(name, "--help").out.split("Examples:")[1]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_learns_the_commands(newsdesk: Command, shell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "_NEWSDESK_COMPLETE" in newsdesk("completion", shell).out
    for name, value in (
        ("_NEWSDESK_COMPLETE", f"{shell}_complete"),
        ("COMP_WORDS", "newsdesk pub"),
        ("COMP_CWORD", "1" if shell != "fish" else "pub"),
    ):
        monkeypatch.setenv(name, value)
    assert "publish" in newsdesk().out


def test_what_opens_the_window_is_no_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "desk").touch()
    for arguments in (
        [], ["--store", "list"], ["--dark"], ["story.md"], ["desk"], ["./list"], ["new.sqlite"], ["newsdesk://authorized"],
        ["--offscreen-tour", "tour"],
    ):  # fmt: skip
        assert not is_meant(arguments), arguments
    for arguments in (["list"], ["--store", "a.sqlite", "list"], ["--store=a.sqlite", "list"], ["lst"], ["--help"]):
        assert is_meant(arguments), arguments


def test_a_command_speaks_the_language_of_the_shell(
    newsdesk: Command, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from babel.messages.catalog import Catalog
    from babel.messages.mofile import write_mo

    catalog = Catalog("de")
    catalog.add("There is no story “{word}”.", "Es gibt keine Geschichte „{word}“.")
    (tmp_path / "de" / "LC_MESSAGES").mkdir(parents=True)
    with (tmp_path / "de" / "LC_MESSAGES" / "newsdesk.mo").open("wb") as file:
        write_mo(file, catalog)
    monkeypatch.setattr(words, "FOLDER", tmp_path)
    monkeypatch.setenv("LANGUAGE", "de_AT:fr")
    assert "Es gibt keine Geschichte „4711“." in newsdesk("show", "4711", "--store", filled).err
    monkeypatch.setenv("LANGUAGE", "en")
    assert "There is no story “4711”." in newsdesk("show", "4711", "--store", filled).err
