"""What a person gets who types `python bootstrap.py run`, on whatever machine."""

from __future__ import annotations

import ast
import json
import shutil
import sys
import time

import pytest

from tests.machine.conftest import REPOSITORY, Checkout, Programs

TOO_OLD = "import bootstrap, sys; bootstrap.OLDEST = (99, 0); sys.exit(bootstrap.main(['run', 'a story']))"
NEWER_THAN_PYTHON_2 = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.Nonlocal, ast.AsyncFunctionDef, ast.YieldFrom)


def test_the_first_file_parses_on_every_python_that_a_person_may_have() -> None:
    source = (REPOSITORY / "bootstrap.py").read_bytes()
    assert source.isascii()  # Python 2 wants a declaration otherwise
    tree = ast.parse(source, feature_version=(3, 6))
    for node in ast.walk(tree):
        assert not isinstance(node, NEWER_THAN_PYTHON_2), f"line {node.lineno}"
        if isinstance(node, ast.FunctionDef):
            assert node.returns is None
            assert not any(argument.annotation for argument in node.args.args)
            assert not node.args.kwonlyargs
        if isinstance(node, ast.Raise):
            assert node.cause is None
        if isinstance(node, ast.List | ast.Tuple | ast.Dict):
            assert not any(isinstance(part, ast.Starred) or part is None for part in ast.iter_child_nodes(node))
        if isinstance(node, ast.ImportFrom):
            assert node.module != "__future__"


def test_what_is_imported_first_is_in_every_python() -> None:
    tree = ast.parse((REPOSITORY / "bootstrap.py").read_bytes())
    imported = {name.name for node in tree.body if isinstance(node, ast.Import) for name in node.names}
    assert imported <= {"hashlib", "os", "subprocess", "sys"}


def test_an_old_python_alone_gets_one_line(checkout: Checkout) -> None:
    answer = checkout.python("-c", TOO_OLD, PATH="/nowhere")
    assert answer.returncode == 1
    (line,) = answer.stderr.splitlines()
    assert line.startswith("newsdesk: newsdesk needs Python 99.0 or newer, this is 3.")
    assert "install" in line


def test_an_old_python_goes_on_in_a_newer_one_and_passes_over_a_shim_without_one(
    checkout: Checkout, programs: Programs
) -> None:
    programs.add("python3.14", "exit 127")
    programs.add("python3.13", '[ "$1" = -c ] || echo "went on with $2 $3"')
    answer = checkout.python("-c", TOO_OLD, PATH=f"{programs.folder}:/usr/bin:/bin")
    assert answer.returncode == 0
    assert answer.stdout == "went on with run a story\n"


def test_a_python_that_was_built_without_sqlite_gets_one_line(checkout: Checkout) -> None:
    script = (
        "import bootstrap; bootstrap.WHOLE = ('_sqlite3', 'nosuch'); bootstrap.install_whole_python = lambda: False"
    )
    answer = checkout.python("-c", f"{script}; raise SystemExit(bootstrap.main(['run']))")
    assert answer.returncode == 1
    (line,) = answer.stderr.splitlines()
    assert "comes without nosuch" in line


def test_an_unknown_command_is_answered_with_those_that_there_are(checkout: Checkout) -> None:
    answer = checkout.bootstrap("runn")
    assert answer.returncode == 2
    assert "run|test|lint|bench|soak|screenshots|translations|package|clean" in answer.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="X servers are Linux's")
def test_the_program_starts_with_its_arguments_where_a_display_answers(checkout: Checkout, x_display: str) -> None:
    checkout.set_up()
    answer = checkout.bootstrap("run", "--dark", "my stories.sqlite", DISPLAY=x_display)
    started = json.loads(answer.stdout)
    assert started["arguments"] == ["--dark", "my stories.sqlite"]
    assert started["variables"]["DISPLAY"] == x_display
    assert "QT_QPA_PLATFORM" not in started["variables"]
    assert answer.stderr == ""


def test_without_a_display_the_main_job_is_done_off_screen_and_its_folder_named(checkout: Checkout) -> None:
    checkout.set_up()
    answer = checkout.bootstrap("run", DISPLAY=":98765")
    folder = checkout.folder / "build" / "tour"
    first, last = answer.stderr.splitlines()
    assert answer.returncode == 0
    assert "No display here" in first
    assert last.endswith(str(folder))
    assert folder.is_dir()
    started = json.loads(answer.stdout)
    assert started["arguments"] == ["--offscreen-tour", str(folder)]
    assert started["variables"]["QT_QPA_PLATFORM"].startswith("offscreen:configfile=")
    assert "--disable-gpu" in started["variables"]["QTWEBENGINE_CHROMIUM_FLAGS"]


def test_a_tour_that_fails_is_not_told_as_a_success(checkout: Checkout) -> None:
    checkout.set_up()
    (checkout.folder / "main.py").write_text("raise SystemExit(3)")
    answer = checkout.bootstrap("run")
    assert answer.returncode == 3
    assert "build/tour" not in answer.stderr


def test_a_second_start_costs_less_than_half_a_second(checkout: Checkout) -> None:
    checkout.set_up()
    (checkout.folder / "main.py").write_text("")
    shutil.rmtree(checkout.folder / "build", ignore_errors=True)
    times = []
    for _ in range(4):
        begun = time.monotonic()
        assert checkout.bootstrap("run", QT_QPA_PLATFORM="offscreen").returncode == 0
        times.append(time.monotonic() - begun)
    assert min(times) < 0.5


def test_clean_leaves_the_checkout_as_it_came(checkout: Checkout) -> None:
    before = sorted(checkout.folder.iterdir())
    checkout.set_up()
    checkout.bootstrap("run")
    assert checkout.bootstrap("clean").returncode == 0
    assert sorted(checkout.folder.iterdir()) == before
