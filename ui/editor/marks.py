"""Bold, italic, links and the other marks: on a selection, and on what is typed next."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from newsdesk.story.tree import NO_MARKS, Link, Mark, Marks, Simple, Text
from ui.editor.blocks import fragments, kind_of, marks_of, write_runs
from ui.editor.hand import Written
from ui.editor.leaf import Kind
from ui.editor.registers import ATOMS, MARKS
from ui.editor.style import Prop
from ui.utf16 import units


def typing_format(document: Written, cursor: QTextCursor, current: QTextCharFormat) -> QTextCharFormat:
    """The format of the next typed character: as the one before it, but a link or margin note does not grow at its end,
    and an object gives nothing on."""
    block = cursor.block()
    marks = marks_of(current) if kind_of(block) != Kind.CODE else NO_MARKS
    if any(not isinstance(mark, Simple) for mark in marks):
        behind = _marks_behind(block, cursor.position())
        ahead = cursor.positionInBlock() == 0
        marks = frozenset(m for m in marks if isinstance(m, Simple) or (m in behind and not ahead))
    return document.style.char(kind_of(block), MARKS.number(marks))


def marks_everywhere(cursor: QTextCursor) -> Marks:
    """The marks that all selected characters have."""
    found: Marks | None = None
    for _, _, _, _, marks in _selected(cursor):
        found = marks if found is None else found & marks
    return found or frozenset()


def toggle(document: Written, cursor: QTextCursor, mark: Simple) -> None:
    """Put the mark on the selection, or take it off where all of it has it."""
    if mark in marks_everywhere(cursor):
        change_marks(document, cursor, lambda marks: marks - {mark})
    else:
        change_marks(document, cursor, lambda marks: marks | {mark})


def change_marks(document: Written, cursor: QTextCursor, change: Callable[[Marks], Marks]) -> None:
    """Give each selected stretch the marks that `change` makes of its own. One step of undo."""
    todo = [
        (start, end, _format(document, form, kind, change(marks)))
        for start, end, form, kind, marks in _selected(cursor)
    ]
    with document.edit() as edit:
        for start, end, form in todo:
            edit.setPosition(start)
            edit.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            edit.setCharFormat(form)


def link_at(cursor: QTextCursor) -> tuple[Link | None, int, int]:
    """The link that the caret touches or the selection begins in, and where it stands; else (None, 0, 0)."""
    block = cursor.block() if not cursor.hasSelection() else cursor.document().findBlock(cursor.selectionStart())
    position = cursor.selectionStart()
    spans = list(_link_spans(block))
    for link, start, end in spans:
        if start <= position < end or (position == end and not cursor.hasSelection()):
            return link, start, end
    return None, 0, 0


def set_link(document: Written, cursor: QTextCursor, url: str, words: str = "") -> None:
    """Link the selection to `url`, or the link that the caret stands in, or put linked words at the caret.

    An empty `url` takes the link away.
    """
    if not cursor.hasSelection():
        link, start, end = link_at(cursor)
        if link is not None:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    if cursor.hasSelection():
        change_marks(document, trimmed(cursor) if url else cursor, lambda marks: _linked(marks, url))
        return
    if url:
        kind = kind_of(cursor.block())
        marks = _linked(marks_of(cursor.charFormat()), url)
        with document.edit() as edit:
            edit.setPosition(cursor.position())
            write_runs(edit, (Text(words or url, marks),), kind, document.style)


def trimmed(cursor: QTextCursor) -> QTextCursor:
    """What is selected without the spaces at its ends: Ctrl+Shift+Right takes the one behind a word along."""
    text = cursor.selectedText()
    before, behind = len(text) - len(text.lstrip(" ")), len(text) - len(text.rstrip(" "))
    made = QTextCursor(cursor)
    if before < len(text):
        made.setPosition(cursor.selectionStart() + before)
        made.setPosition(cursor.selectionEnd() - behind, QTextCursor.MoveMode.KeepAnchor)
    return made


def _linked(marks: Marks, url: str) -> Marks:
    rest: frozenset[Mark] = frozenset(m for m in marks if not isinstance(m, Link))
    return rest | {Link(url)} if url else rest


def _link_spans(block: QTextBlock) -> Iterator[tuple[Link, int, int]]:
    """Links of the block; neighbouring stretches of one link are one."""
    last: tuple[Link, int, int] | None = None
    for position, text, form in fragments(block):
        link = next((m for m in marks_of(form) if isinstance(m, Link)), None)
        end = position + units(text)
        if last is not None and link == last[0] and position == last[2]:
            last = (last[0], last[1], end)
            continue
        if last is not None:
            yield last
        last = (link, position, end) if link is not None else None
    if last is not None:
        yield last


def _selected(cursor: QTextCursor) -> Iterator[tuple[int, int, QTextCharFormat, Kind, Marks]]:
    """Start, end, format, kind and marks of each selected stretch that can carry marks."""
    first, last = cursor.selectionStart(), cursor.selectionEnd()
    document = cursor.document()
    block = document.findBlock(first)
    while block.isValid() and block.position() < last:
        kind = kind_of(block)
        if not kind.is_object and kind not in (Kind.CREDIT, Kind.CODE):
            for position, text, form in fragments(block):
                end = position + units(text)
                start, stop = max(first, position), min(last, end)
                if start < stop:
                    yield start, stop, form, kind, marks_of(form)
        block = block.next()


def _format(document: Written, form: QTextCharFormat, kind: Kind, marks: Marks) -> QTextCharFormat:
    run = ATOMS[form.intProperty(Prop.ATOM)]
    if run is not None:
        return document.style.atom(kind, ATOMS.number(replace(run, marks=marks)))
    return document.style.char(kind, MARKS.number(marks))


def _marks_behind(block: QTextBlock, position: int) -> Marks:
    """The marks of the character behind this position in its block."""
    for start, text, form in fragments(block):
        if start <= position < start + units(text):
            return marks_of(form)
    return frozenset()
