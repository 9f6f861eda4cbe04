"""Packages come by apt: into the system for root, into a folder of our own for everybody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from machine import debian
from tests.machine.conftest import Programs

# A bare system has `bash` only; its apt-get brings one archive.
QUERY = 'for name in "$@"; do [ "$name" = bash ] && echo "install ok installed"; done; true'
FETCH = """
for option in "$@"; do
  case "$option" in
    Dir::Cache=*) cache="${option#Dir::Cache=}" ;;
    install) touch "$cache/archives/it.deb" ;;
  esac
done
"""


@pytest.fixture
def bare(programs: Programs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Programs:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    programs.add("dpkg-query", QUERY)
    programs.add("apt-get", FETCH)
    programs.add("dpkg-deb", 'mkdir -p "$3/usr/bin" && touch "$3/usr/bin/php8.2"')
    return programs


@pytest.fixture
def as_user(bare: Programs, monkeypatch: pytest.MonkeyPatch) -> Programs:
    monkeypatch.setattr(debian, "is_root", lambda: False)
    return bare


def test_root_installs_only_what_lacks(bare: Programs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "is_root", lambda: True)
    assert debian.install(["bash", "php-cli"])
    (command,) = [call for call in bare.calls if call.startswith("apt-get install")]
    assert command.split()[-1] == "php-cli"
    assert "bash" not in command


def test_what_is_there_is_not_asked_of_apt(as_user: Programs) -> None:
    assert debian.install(["bash"])
    assert not [call for call in as_user.calls if call.startswith("apt-get")]


def test_others_fetch_it_into_the_cache_once(as_user: Programs) -> None:
    assert debian.install(["bash", "php-cli"])
    assert (debian.tree() / "usr/bin/php8.2").exists()
    assert not (debian.tree().parent / "apt").exists()
    asked = [call for call in as_user.calls if call.startswith("apt-get")]
    assert len(asked) == 2
    assert all("Dir::State::Lists=" in call for call in asked)  # never the system's own
    assert debian.install(["bash", "php-cli"])
    assert len([call for call in as_user.calls if call.startswith("apt-get")]) == 2


def test_what_could_not_be_fetched_is_tried_again_next_time(as_user: Programs) -> None:
    as_user.add("apt-get", "exit 100")
    assert not debian.install(["php-cli"])
    assert not debian.install(["php-cli"])
    assert len([call for call in as_user.calls if " update" in call]) == 2


def test_other_systems_are_left_alone(as_user: Programs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian, "is_debian", lambda: False)
    assert not debian.install(["php-cli"])
    assert not [call for call in as_user.calls if call.startswith("apt-get")]
