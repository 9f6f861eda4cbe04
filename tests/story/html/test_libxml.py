"""The libxml2 of the system may be loaded already: graphics drivers do that. lxml has to keep to its own."""

from __future__ import annotations

import os
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

PROGRAM = """
import ctypes, os, sys
ctypes.CDLL(sys.argv[1], mode=os.RTLD_GLOBAL | os.RTLD_NOW)
from newsdesk.story.read_html import read
from newsdesk.story.write_markdown import write
sys.stdout.write(write(read("<p>a<![if !supportFootnotes]>b<![endif]>c</p>").story))
"""


@pytest.mark.skipif(not hasattr(os, "RTLD_DEEPBIND"), reason="only there one library's names can hide another's")
def test_the_libxml2_of_the_system_does_not_take_the_place_of_lxmls() -> None:
    library = find_library("xml2")
    if library is None:
        pytest.skip("this system has no libxml2 of its own")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, library], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout == "abc\n"


def test_lxml_is_not_loaded_before_something_is_pasted() -> None:
    program = "import sys, ui.editor.paste, newsdesk.story.read_html.walk; sys.exit('lxml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False, cwd=ROOT).returncode == 0
