"""A table as plain text, as spreadsheets put it beside everything else: cells between tabs."""

from __future__ import annotations

import csv
from io import StringIO

from newsdesk.story.bidi import balanced
from newsdesk.story.tree import Inline, Table, Text
from ui.editor.characters import clean

MOST = 2_000  # rows
WIDEST = 60  # columns


def table_of(text: str) -> Table | None:
    """None where the lines do not have the same number of cells, two at least."""
    lines = text.replace("\r\n", "\n").strip("\n")
    if "\t" not in lines or "\n" not in lines:
        return None
    try:
        rows = list(csv.reader(StringIO(lines), delimiter="\t"))
    except csv.Error:
        return None
    width = len(rows[0])
    if not 2 <= width <= WIDEST or not 2 <= len(rows) <= MOST or any(len(row) != width for row in rows):
        return None
    return Table(tuple(tuple(_cell(cell) for cell in row) for row in rows))


def _cell(text: str) -> Inline:
    words = balanced(clean(text)).strip()
    return (Text(words),) if words else ()
