"""Blocks of a `QTextDocument` and leaves: reading the one, writing the other. Nothing else knows the properties."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from newsdesk.story.tree import NO_MARKS, Break, Inline, Marks, Run, Text, inline
from ui.editor.leaf import Kind, Leaf
from ui.editor.path import parse
from ui.editor.registers import ATOMS, MARKS
from ui.editor.style import OBJECT_CHARACTER, Prop, Style
from ui.utf16 import cut

LINE_SEPARATOR = "\u2028"
_MARKS = int(Prop.MARKS)
_SPECIAL = re.compile(f"([{OBJECT_CHARACTER}{LINE_SEPARATOR}])")
# What Qt would take for a new block or frame, should a story hold the character itself
_UNSAFE = re.compile("([\n\r\u2028\u2029\ufdd0\ufdd1\ufffc])")


def read_leaf(block: QTextBlock, *, words: bool = True) -> Leaf:
    """What the block says now; without its words it costs a part."""
    form = block.blockFormat()
    kind = Kind(form.intProperty(Prop.KIND))
    inline_runs, objects = _read_runs(block) if words else ((), ())
    path_text = form.stringProperty(Prop.PATH)
    return Leaf(
        kind,
        parse(path_text) if path_text else (),
        form.intProperty(Prop.ORIGIN),
        inline_runs,
        objects,
        form.intProperty(Prop.FIGURE),
        form.intProperty(Prop.ATTRIBUTES),
        form.intProperty(Prop.LANGUAGE),
    )


def kind_of(block: QTextBlock) -> Kind:
    return Kind(block.blockFormat().intProperty(Prop.KIND))


def marks_of(form: QTextCharFormat) -> Marks:
    number = form.intProperty(Prop.MARKS)
    return MARKS[number] if number else NO_MARKS


def runs_between(block: QTextBlock, start: int, end: int) -> Inline:
    """The runs of the characters `start` to `end` of the block (whole-block objects left out)."""
    runs: list[Run] = []
    base = block.position()
    for position, text, form in fragments(block):
        offset = position - base
        piece = cut(text, start - offset, end - offset)
        if piece:
            _read_text(piece, form, form.intProperty(_MARKS), runs, [])
    return inline(runs)


def fragments(block: QTextBlock) -> Iterator[tuple[int, str, QTextCharFormat]]:
    """Position in the document, text and format of each fragment."""
    it = block.begin()
    while not it.atEnd():
        fragment = it.fragment()
        yield fragment.position(), fragment.text(), fragment.charFormat()
        it += 1


def _read_runs(block: QTextBlock) -> tuple[Inline, tuple[int, ...]]:
    """All runs of the block, and the numbers of the whole-block objects in it. This runs at every key."""
    runs: list[Run] = []
    objects: list[int] = []
    it = block.begin()
    while not it.atEnd():
        fragment = it.fragment()
        form = fragment.charFormat()
        _read_text(fragment.text(), form, form.intProperty(_MARKS), runs, objects)
        it += 1
    return inline(runs), tuple(objects)


def _read_text(text: str, form: QTextCharFormat, marks: int, runs: list[Run], objects: list[int]) -> None:
    if OBJECT_CHARACTER not in text and LINE_SEPARATOR not in text:
        runs.append(_text(text, marks))
        return
    for part in _SPECIAL.split(text):
        if part == LINE_SEPARATOR:
            runs.append(Break(MARKS[marks]))
        elif part == OBJECT_CHARACTER:
            _read_object(form, MARKS[marks], runs, objects)
        elif part:
            runs.append(_text(part, marks))


@lru_cache(maxsize=8192)
def _text(text: str, marks: int) -> Text:
    """Most runs of a paragraph are the same at the next key: made once, they also compare at once."""
    return Text(text, MARKS[marks])


def _read_object(form: QTextCharFormat, marks: Marks, runs: list[Run], objects: list[int]) -> None:
    atom = ATOMS[form.intProperty(Prop.ATOM)]
    number = form.intProperty(Prop.OBJECT)
    if atom is not None:
        runs.append(atom)
    elif number:
        objects.append(number)
    else:
        runs.append(Text(OBJECT_CHARACTER, marks))


def write_leaf(cursor: QTextCursor, leaf: Leaf, style: Style) -> None:
    """Put the leaf's contents at the cursor, whose block has its format already."""
    for number in leaf.objects:
        cursor.insertText(OBJECT_CHARACTER, style.object(leaf.kind, number))
    write_runs(cursor, leaf.inline, leaf.kind, style)


def write_runs(cursor: QTextCursor, runs: Inline, kind: Kind, style: Style) -> None:
    for run in runs:
        if isinstance(run, Text):
            if _UNSAFE.search(run.text):
                _write_unsafe(cursor, run, kind, style)
            else:
                cursor.insertText(run.text, style.char(kind, MARKS.number(run.marks)))
        elif isinstance(run, Break):
            cursor.insertText(LINE_SEPARATOR, style.char(kind, MARKS.number(run.marks)))
        else:
            cursor.insertText(OBJECT_CHARACTER, style.atom(kind, ATOMS.number(run)))


def _write_unsafe(cursor: QTextCursor, run: Text, kind: Kind, style: Style) -> None:
    for part in _UNSAFE.split(run.text):
        if _UNSAFE.fullmatch(part):
            cursor.insertText(OBJECT_CHARACTER, style.atom(kind, ATOMS.number(Text(part, run.marks))))
        elif part:
            cursor.insertText(part, style.char(kind, MARKS.number(run.marks)))


def insert_leaves(cursor: QTextCursor, leaves: Iterable[Leaf], style: Style) -> None:
    """New blocks behind the cursor's block, one for each leaf. The cursor ends in the last."""
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    for leaf in leaves:
        cursor.insertBlock(style.block(leaf), style.char(leaf.kind))
        write_leaf(cursor, leaf, style)


def set_format(cursor: QTextCursor, leaf: Leaf, style: Style) -> None:
    """Give the cursor's block the format of `leaf` (whose contents may be anything) and its characters the type."""
    cursor.setBlockFormat(style.block(leaf))
    restyle(cursor.block(), leaf.kind, style)


def restyle(block: QTextBlock, kind: Kind, style: Style) -> None:
    """Set all characters of the block as its kind wants them; marks stay."""
    document = block.document()
    wrong = [
        (position, length, wanted)
        for position, length, form in _lengths(block)
        if (wanted := _wanted(form, kind, style)) is not None
    ]
    cursor = QTextCursor(document)
    for position, length, wanted in wrong:
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(wanted)
    cursor.setPosition(block.position())
    if block.length() == 1 and cursor.blockCharFormat() != style.char(kind):
        cursor.setBlockCharFormat(style.char(kind))


def _lengths(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    it = block.begin()
    while not it.atEnd():
        fragment = it.fragment()
        yield fragment.position(), fragment.length(), fragment.charFormat()
        it += 1


def _wanted(form: QTextCharFormat, kind: Kind, style: Style) -> QTextCharFormat | None:
    """The format that these characters should have, None if they have it."""
    atom = form.intProperty(Prop.ATOM)
    number = form.intProperty(Prop.OBJECT)
    if atom:
        wanted = style.atom(kind, atom)
    elif number:
        wanted = style.object(kind, number)
    else:
        wanted = style.char(kind, form.intProperty(Prop.MARKS))
    return None if form == wanted else wanted


def blocks_from(block: QTextBlock) -> Iterator[QTextBlock]:
    while block.isValid():
        yield block
        block = block.next()
