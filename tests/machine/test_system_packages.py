"""What goes into the .deb and the AppImage: it starts from where it lies, with nothing of this environment."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from machine import appimage, bundle, deb, wheel
from machine.places import CHECKOUT
from machine.translations import LANGUAGES

TELLS_QT = ("LD_LIBRARY_PATH", "FONTCONFIG_FILE", "XKB_CONFIG_ROOT", "QT_", "QTWEBENGINE_")
"""How set-up says where Qt's libraries are and how it draws here."""
on_debian = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")


@pytest.fixture(scope="module")
def made_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return wheel.build(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def scratch() -> Iterator[Path]:
    """A folder on the checkout's own disk, where a package on trial can link to what is installed here."""
    (CHECKOUT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CHECKOUT / "build", prefix="test-") as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def filled(made_wheel: Path, scratch: Path) -> Path:
    """What the package unpacks to."""
    deb.fill(scratch / "root", made_wheel, on_trial=True)
    return scratch / "root"


def run(root: Path, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    """The installed program, by the Python that this environment is made with: there may be no other of its version."""
    python = root / deb.HOME / "bin/python"
    python.unlink()
    python.symlink_to(f"{sys.base_prefix}/bin/{deb.PYTHON_NAME}")
    (root / deb.HOME / "pyvenv.cfg").write_text(f"home = {sys.base_prefix}/bin\n")
    told = {name: value for name, value in os.environ.items() if name.startswith(TELLS_QT)}
    return subprocess.run(
        [python, "-I", root / "usr/bin/newsdesk", *arguments],
        cwd=home,
        env={"PATH": "/usr/bin:/bin", "HOME": str(home), **told, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )


@pytest.mark.webengine
def test_from_its_folder_alone_it_does_the_main_job(filled: Path, tmp_path: Path) -> None:
    done = run(filled, "--offscreen-tour", str(tmp_path / "tour"), home=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / "tour/window-light-1440x900.png").stat().st_size > 20_000
    assert "night ferry" in next((tmp_path / "tour/desk/site/stories").glob("*ferry*.html")).read_text("utf-8")


def test_it_carries_only_what_is_used_and_all_may_read_it(filled: Path) -> None:
    packages = filled / deb.HOME / "lib" / deb.PYTHON_NAME / "site-packages"
    assert not list(packages.glob("PySide6/Qt3D*"))
    assert not list(packages.glob("pytest*"))
    assert [path for path in packages.rglob("*") if path.is_file() and path.stat().st_mode & 0o444 != 0o444] == []


def test_what_is_compiled_is_never_compared_with_its_source(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("ONE = 1")
    bundle.compile_all(tmp_path)
    (compiled,) = (tmp_path / "__pycache__").glob("one.*.pyc")
    assert int.from_bytes(compiled.read_bytes()[4:8], "little") == 1  # by hash, unchecked


@on_debian
def test_it_names_its_python_and_says_where_stories_stay(tmp_path: Path) -> None:
    (tmp_path / "root/usr").mkdir(parents=True)
    deb.say_control(tmp_path / "root", "1.2")
    package = tmp_path / "newsdesk.deb"
    deb.pack(tmp_path / "root", package)
    said = subprocess.run(["dpkg-deb", "-f", package, "Depends"], capture_output=True, text=True, check=True).stdout
    assert {deb.PYTHON_NAME, "libegl1", "libxcb-cursor0"} <= set(re.split(r"[,|\s]+", said))
    subprocess.run(["dpkg-deb", "-e", package, tmp_path / "control"], check=True)
    gone = subprocess.run([tmp_path / "control/postrm", "purge"], capture_output=True, text=True, check=True)
    assert ".local/share/newsdesk" in gone.stdout


@pytest.mark.skipif(platform.machine() != "x86_64" or sys.platform != "linux", reason="needs its tools")
def test_an_appimage_is_its_own_python_and_leaves_to_the_desktop_what_each_has(
    made_wheel: Path, scratch: Path, tmp_path: Path
) -> None:
    root = scratch / "newsdesk.AppDir"
    appimage.fill(root, made_wheel, appimage.unpacked_tools(), on_trial=True)
    carried = {path.name.partition(".so")[0] for path in (root / appimage.PROGRAM / "PySide6/Qt/lib").iterdir()}
    assert {"libxcb-cursor", "libxkbcommon-x11", "libnss3", "libsqlite3", "libssl"} <= carried
    assert carried.isdisjoint({"libc", "libstdc++", "libGL", "libX11", "libglib-2", "libfontconfig"})
    bare = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    for arguments in (["new", "--headline", "Ferry"], ["list", "--json"]):
        command = [root / "AppRun", *arguments, "--store", tmp_path / "store.sqlite"]
        done = subprocess.run(command, env=bare, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr
    assert "Ferry" in done.stdout
    loaded = subprocess.run(
        [root / "usr/bin/python", "-I", "-c", "import sys, _ssl, _sqlite3; print(_ssl.__file__, sys.prefix)"],
        env=bare, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert loaded.count(str(root)) == 2


def test_desktop_and_mime_files_belong_together() -> None:
    files = CHECKOUT / "packaging" / "desktop"
    assert "application/x-newsdesk;" in (files / "newsdesk.desktop").read_text()
    menu = (files / "newsdesk.desktop").read_text("utf-8")
    assert [language for language in LANGUAGES if f"\nComment[{language}" not in menu] == []
    assert "x-scheme-handler/newsdesk;" in (files / "newsdesk-sign-in.desktop").read_text()
    mime = ET.parse(files / "newsdesk.xml").getroot()
    assert mime[0].get("type") == "application/x-newsdesk"
    told = ET.parse(files / "org.newsdesk.Newsdesk.metainfo.xml")  # a validator wants its file named as its id
    assert (told.findtext("id"), told.findtext("launchable")) == ("org.newsdesk.Newsdesk", "newsdesk.desktop")
