"""Posts as sites have them, put together of blocks and classic HTML: for the laws of reading and writing back."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import strategies as st

FOREIGN = (Path(__file__).parent / "data" / "foreign.html").read_text("utf-8")
"""Blocks as editors of other newsrooms and of other times left them; each below a line `=== what it is`."""


def foreign() -> dict[str, str]:
    pieces = re.split(r"^=== (.*)\n", FOREIGN, flags=re.MULTILINE)[1:]
    return {name: piece.strip("\n") for name, piece in zip(pieces[0::2], pieces[1::2], strict=True)}


_BETWEEN = st.sampled_from(["\n\n", "\n\n", "\n", "", "\n\n\n\n", "\r\n\r\n", "  \n\t"])


@st.composite
def posts(draw: st.DrawFn) -> str:
    """Any blocks in any order, some of them many times."""
    out = [draw(st.sampled_from(["", "\n", "  "]))]
    for piece in draw(st.lists(st.sampled_from(sorted(foreign().values())), min_size=1, max_size=8)):
        out += [piece, draw(_BETWEEN)]
    return "".join(out)
