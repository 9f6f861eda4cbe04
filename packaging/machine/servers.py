"""What the real servers of the tests are made of: PHP, a Secret Service, AT-SPI, exiftool, Xvfb, WordPress, MariaDB,
and of WordPress's block editor under Node.

`tests/servers/` starts them. What cannot be had here is only said: the tests that need it are skipped with the reason,
and in CI they fail.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from machine import debian
from machine.places import CHECKOUT, PYTHON
from machine.words import say

PACKAGES = """php-cli php-sqlite3 php-gd php-curl php-mbstring php-xml php-mysql gnome-keyring dbus-daemon
libimage-exiftool-perl xvfb at-spi2-core""".split()
# Unpacked, never installed: a database server that is installed starts, and so does the web server that comes along.
IN_CI = ["wordpress", "wordpress-theme-twentytwentythree", "mariadb-server"]
# PHP that is unpacked reads no configuration and finds no extension by itself. Their order counts: `pdo` before
# `pdo_sqlite`, `dom` before `xmlreader`, `mysqlnd` before `mysqli`.
EXTENSIONS = """pdo pdo_sqlite sqlite3 gd curl mbstring dom simplexml xml xmlreader exif fileinfo iconv tokenizer ctype
mysqlnd mysqli""".split()


def prepare() -> None:
    """Brings what lacks. Says what could not be had."""
    if sys.platform != "linux":
        say("The real servers run on Linux only: their tests are skipped")
        return
    if not debian.install(PACKAGES):
        say("Some of the tests' servers could not be had; install by hand: " + " ".join(PACKAGES))
    if os.environ.get("CI") and not debian.unpack(IN_CI):
        say("Debian's wordpress and mariadb-server could not be had")
    variables = {**os.environ, "PYTHONPATH": str(CHECKOUT / "packaging")}
    for module in ("tests.servers.builds", "tests.servers.editor"):
        subprocess.run([PYTHON, "-m", module], cwd=CHECKOUT, env=variables, check=False)


def search_path() -> dict[str, str]:
    """The variables by which tests find the unpacked programs, behind those of the system."""
    root = debian.tree()
    if not root.exists():
        return {}
    perl = sorted(
        str(place) for kind in ("share/perl5", "share/perl/5*", "lib/*/perl/5*") for place in root.glob(f"usr/{kind}")
    )
    return {
        "PATH": os.pathsep.join([os.environ.get("PATH", os.defpath), str(root / "usr/bin"), str(root / "usr/sbin")]),
        "PERL5LIB": os.pathsep.join([*filter(None, [os.environ.get("PERL5LIB")]), *perl]),
    }


def program(name: str) -> str | None:
    """The path of a program of the system, or of one that was unpacked."""
    places = ("/usr/bin", "/usr/sbin", "/bin", "/sbin", "/usr/libexec")
    unpacked = os.pathsep.join(str(debian.tree() / place.lstrip("/")) for place in places)
    return shutil.which(name) or shutil.which(name, path=os.pathsep.join(places)) or shutil.which(name, path=unpacked)


def variables(name: str) -> dict[str, str]:
    """The environment to start `program(name)` in: one that was unpacked needs its libraries named."""
    found = program(name)
    if found is None or not found.startswith(str(debian.tree())):
        return dict(os.environ)
    return {**os.environ, "LD_LIBRARY_PATH": debian.library_path()}


def php() -> list[str] | None:
    """The command that starts PHP with all that WordPress wants."""
    if found := program("php"):
        return [found]
    root = debian.tree()
    binary = next(root.glob("usr/bin/php[0-9]*"), None)
    folder = next(root.glob("usr/lib/php/20*"), None)
    if binary is None or folder is None:
        return None
    there = [name for name in EXTENSIONS if (folder / f"{name}.so").exists()]
    loads = [part for name in there for part in ("-d", f"extension={name}")]
    return [str(binary), "-n", "-d", f"extension_dir={folder}", *loads]
