#!/usr/bin/env python3
"""Sets up all that newsdesk needs and starts it: python bootstrap.py COMMAND, one of run, test, lint, bench, soak,
screenshots, translations, package, clean.

Only this file must parse on every Python since 2.7: whoever starts it with an old one gets a line that says what to
install, and no traceback. It finds a Python that will do; everything after that is in packaging/machine/.
"""

import os
import subprocess
import sys

OLDEST = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")
# Debian's python3-minimal, or a Python built without the headers of SQLite or OpenSSL, stops short of some of these.
WHOLE = ("ctypes", "json", "shutil", "socket", "tarfile", "tomllib", "venv", "_sqlite3", "_ssl")


def main(arguments):
    if sys.version_info < OLDEST:
        return go_on_in_a_newer_python(arguments)
    absent = missing_modules()
    if absent and not install_whole_python():
        return end("This Python comes without %s: install a whole Python %d.%d (Debian and Ubuntu: sudo apt install "
                   "python3 python3-venv)" % ((", ".join(absent),) + OLDEST))  # fmt: skip
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "packaging"))
    from machine.commands import main

    return main(arguments)


def go_on_in_a_newer_python(arguments):
    """Becomes the newest Python on the PATH that will do; returns 1 with a line where there is none."""
    for name in NEWER:
        for folder in os.environ.get("PATH", "").split(os.pathsep):
            python = os.path.join(folder, name)
            if os.access(python, os.X_OK) and is_new_enough(python):
                os.execv(python, [python, os.path.abspath(__file__)] + arguments)
    return end("newsdesk needs Python %d.%d or newer, this is %d.%d: install one (Debian 12, Ubuntu 24.04 or newer: "
               "sudo apt install python3 python3-venv)" % (OLDEST + sys.version_info[:2]))  # fmt: skip


def is_new_enough(python):
    """Asks it: a version manager's shim has the name of a Python that may not be there."""
    question = "import sys; sys.exit(sys.version_info < %r)" % (OLDEST,)
    with open(os.devnull, "w") as nowhere:
        return subprocess.call([python, "-c", question], stdout=nowhere, stderr=nowhere) == 0


def missing_modules():
    import importlib.util

    return [name for name in WHOLE if importlib.util.find_spec(name) is None]


def install_whole_python():
    """Whether apt, as root, brought what was missing."""
    if not os.path.exists("/usr/bin/apt-get") or os.geteuid() != 0:
        return False
    subprocess.call(["apt-get", "update", "-qq"])
    subprocess.call(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "python3", "python3-venv"])
    import importlib

    importlib.invalidate_caches()
    return not missing_modules()


def end(line):
    sys.stderr.write("newsdesk: " + line + "\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
