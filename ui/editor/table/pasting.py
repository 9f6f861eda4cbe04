"""What the clipboard has for the cells of a table: rows of inline text."""

from __future__ import annotations

import csv
from io import StringIO

from PySide6.QtCore import QMimeData

from newsdesk.story.tree import Break, Inline, Run, Story, Table, Text, inline, inlines, walk
from ui.editor.characters import clean
from ui.editor.table.cells import grid

OWN_TYPE = "application/x-newsdesk-story"
MOST = 2_000  # rows
MOST_HTML = 300_000  # characters that are looked through for a table; of more only the plain text is taken

Rows = tuple[tuple[Inline, ...], ...]


def rows_of(source: QMimeData) -> Rows:
    """One row with one cell where it is no table; () where there is nothing to paste."""
    if source.hasFormat(OWN_TYPE):
        from newsdesk.story.read_markdown import read

        return _of_story(read(bytes(source.data(OWN_TYPE).data()).decode("utf-8", "replace")))
    if source.hasHtml() and len(html := source.html()) <= MOST_HTML:
        from newsdesk.story.read_html import read as read_html

        told = _of_story(read_html(html).story)
        if told:
            return told
    text = source.text().replace("\r\n", "\n").strip("\n")
    if "\t" in text:
        rows = csv.reader(StringIO(text), delimiter="\t")
        return tuple(tuple(_words(cell) for cell in row) for _, row in zip(range(MOST), rows, strict=False))
    words = _words(text)
    return ((words,),) if words else ()


def _of_story(story: Story) -> Rows:
    if len(story) == 1 and isinstance(story[0], Table):
        return grid(story[0])
    runs: list[Run] = []
    for block in walk(story):
        for words in inlines(block):
            runs += [Break()] if runs and words else []
            runs += words
    return ((inline(runs),),) if runs else ()


def _words(text: str) -> Inline:
    """Lines of plain text as words with breaks."""
    runs: list[Run] = []
    for number, line in enumerate(text.split("\n")):
        runs += [Break()] if number else []
        words = clean(line)
        runs += [Text(words)] if words else []
    return inline(runs)
