"""lxml, bound to the libxml2 that it brings along.

Graphics drivers (Mesa by way of LLVM) load the system's libxml2 for all to see, and on Linux lxml's calls would then go
to that one: another version with other structures, which reads Word's conditional marks as text and may crash.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from importlib import import_module
from types import ModuleType


@cache
def lxml_html() -> ModuleType:
    """`lxml.html`; nothing else of the program imports lxml."""
    own_first = getattr(os, "RTLD_DEEPBIND", 0)  # of the GNU C library; elsewhere a library finds its own names first
    if not own_first:
        return _import()
    before = sys.getdlopenflags()
    sys.setdlopenflags(os.RTLD_NOW | own_first)
    try:
        return _import()
    finally:
        sys.setdlopenflags(before)


def _import() -> ModuleType:
    return import_module("lxml.html")
