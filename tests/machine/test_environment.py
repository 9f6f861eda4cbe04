"""The environment is set up once, and again only when what it is made for changes."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

import pytest

from machine import debian, environment
from machine.words import SetupError
from tests.machine.conftest import Programs


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place for an environment, beside a pyproject.toml."""
    folder = tmp_path / ".venv"
    project = tmp_path / "pyproject.toml"
    project.write_text('[project]\ndependencies = ["one>=1"]\noptional-dependencies = {test = ["checks"]}\n')
    monkeypatch.setattr(environment, "VENV", folder)
    monkeypatch.setattr(environment, "STAMP", folder / ".ready")
    monkeypatch.setattr(environment, "PROJECT", project)
    monkeypatch.setattr(environment, "PYTHON", folder / "bin/python")
    return folder


@pytest.fixture
def pretended(venv: Path) -> Programs:
    """An environment with a Python that only notes what it is asked to install."""
    (venv / "bin").mkdir(parents=True)
    python = Programs(venv / "bin")
    python.add("python")
    return python


def installed(python: Programs) -> list[str]:
    return [call.partition("check ")[2] for call in python.calls if " install " in call]


def test_packages_are_installed_once(venv: Path, pretended: Programs) -> None:
    assert environment.ready()
    assert not environment.ready()
    assert installed(pretended) == ["one>=1"]


def test_tests_need_more_and_the_program_needs_nothing_after_them(venv: Path, pretended: Programs) -> None:
    assert environment.ready()
    assert environment.ready("test")
    assert not environment.ready("test")
    assert not environment.ready()
    assert installed(pretended) == ["one>=1", "one>=1 checks"]


def test_another_dependency_is_installed(venv: Path, pretended: Programs) -> None:
    environment.ready("test")
    environment.PROJECT.write_text('[project]\ndependencies = ["one>=2"]\n')
    assert environment.ready()
    assert installed(pretended)[-1] == "one>=2"


def test_a_failed_installation_is_no_set_up(venv: Path, pretended: Programs) -> None:
    pretended.add("python", '[ "$3" != install ]')
    with pytest.raises(SetupError, match="could not be installed"):
        environment.ready()
    assert not environment.STAMP.exists()


def test_half_an_environment_is_made_anew(venv: Path) -> None:
    (venv / "bin").mkdir(parents=True)
    (venv / "bin/python").symlink_to(sys.executable)  # as `python -m venv` leaves one where ensurepip lacks
    (venv / "left.txt").touch()
    environment.make()
    assert environment.has_pip()
    assert not (venv / "left.txt").exists()


def test_without_a_venv_module_one_line_says_what_to_install(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "quietly", lambda *_command: False)
    monkeypatch.setattr(debian, "is_root", lambda: False)
    with pytest.raises(SetupError, match="python3-venv") as failed:
        environment.make()
    assert "\n" not in str(failed.value)
    assert not venv.exists()


@pytest.mark.parametrize(("processor", "version", "will_do"), [
    ("x86_64", "2.36", True), ("x86_64", "2.34", True), ("x86_64", "2.31", False),
    ("aarch64", "2.36", False), ("aarch64", "2.39", True), ("riscv64", "2.17", True),
])  # fmt: skip
def test_a_system_that_is_too_old_for_qt_is_told_so(
    monkeypatch: pytest.MonkeyPatch, processor: str, version: str, will_do: bool
) -> None:
    monkeypatch.setattr(platform, "libc_ver", lambda: ("glibc", version))
    monkeypatch.setattr(platform, "machine", lambda: processor)
    if will_do:
        environment.check_glibc()
    else:
        with pytest.raises(SetupError, match=f"this system has {version}"):
            environment.check_glibc()
