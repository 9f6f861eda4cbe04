"""Puts right what Qt's own editing leaves behind: objects beside text, captions without a picture, odd type.

Qt merges and splits blocks as if all were plain text. After each such edit the blocks around it are looked at, inside
the same step of undo.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from newsdesk.story.tree import Break, Figure, Text
from ui.editor.blocks import fragments, insert_leaves, read_leaf, restyle, set_format
from ui.editor.leaf import Kind, Leaf, shown_at
from ui.editor.path import BOX
from ui.editor.registers import OBJECTS, new_id
from ui.editor.style import OBJECT_CHARACTER, Prop, Style
from ui.utf16 import units

_WORDS = (Kind.CAPTION, Kind.CREDIT)


def is_broken(leaf: Leaf) -> bool:
    """Whether a leaf says by itself that it wants mending."""
    mixed = len(leaf.objects) > 1 or (bool(leaf.objects) and bool(leaf.inline))
    return mixed or bool(leaf.objects) != leaf.kind.is_object


def mend(cursor: QTextCursor, first: int, last: int, style: Style) -> None:
    """Mend blocks `first` to `last` (by number) and one on either side. `cursor` is in the edit that they belong to."""
    document = cursor.document()
    _ensure_body(document, style)
    number = max(1, first - 1)
    behind = document.blockCount() - min(last + 1, document.blockCount() - 1)  # counted from the end, which stays
    while number <= document.blockCount() - behind:
        block = document.findBlockByNumber(number)
        if _split(block, style):
            continue
        _title_box(block, style)
        block = document.findBlockByNumber(number)
        if not _mend_kind(block, style):
            number += 1


def _ensure_body(document: QTextDocument, style: Style) -> None:
    if document.blockCount() < 2:
        insert_leaves(QTextCursor(document.lastBlock()), (Leaf(),), style)


def _split(block: QTextBlock, style: Style) -> bool:
    """Give an object and the text beside it a block each. True if the block was cut."""
    leaf = read_leaf(block)
    if not leaf.objects or (len(leaf.objects) == 1 and not leaf.inline):
        return False
    text = block.text()
    at = _object_offset(block)
    cursor = QTextCursor(block)
    if at > 0:
        cursor.setPosition(block.position() + at)
        cursor.insertBlock()
        below = cursor.block()
        set_format(QTextCursor(block), _text_leaf(leaf), style)
        set_format(QTextCursor(below), _object_leaf(leaf, below), style)
        return True
    if units(text) > 1:
        cursor.setPosition(block.position() + 1)
        cursor.insertBlock()
        below = cursor.block()
        set_format(QTextCursor(block), _object_leaf(leaf, block), style)
        set_format(QTextCursor(below), _text_leaf(leaf), style)
        return True
    return False


def _object_offset(block: QTextBlock) -> int:
    for position, text, form in fragments(block):
        if OBJECT_CHARACTER in text and form.intProperty(Prop.OBJECT):
            return position - block.position()
    return 0


def _text_leaf(leaf: Leaf) -> Leaf:
    kind = leaf.kind if leaf.kind.level else Kind.PARAGRAPH
    return replace(leaf, kind=kind, objects=(), figure=0, origin=0, language=0)


def _object_leaf(leaf: Leaf, block: QTextBlock) -> Leaf:
    """What an object's block should be. A picture that lost its figure joins the caption below it, or begins one."""
    if not any(isinstance(OBJECTS[number], Figure) for number in leaf.objects):
        return replace(leaf, kind=Kind.OBJECT, inline=(), attributes=0, figure=0)
    figure = leaf.figure
    picture = next(node for number in leaf.objects if isinstance(node := OBJECTS[number], Figure))
    if not figure and block.next().isValid():
        below = read_leaf(block.next())
        figure = below.figure if below.kind in _WORDS else 0
    return replace(leaf, kind=Kind.PICTURE, inline=(), attributes=shown_at(picture), figure=figure or new_id())


def _mend_kind(block: QTextBlock, style: Style) -> bool:
    """True if the block was removed."""
    leaf = read_leaf(block)
    if leaf.kind.is_object and not leaf.objects:
        set_format(QTextCursor(block), _text_leaf(leaf), style)
    elif leaf.objects and not leaf.kind.is_object:
        set_format(QTextCursor(block), _object_leaf(leaf, block), style)
        _mend_kind(block, style)
    elif leaf.kind in _WORDS and not _has_picture(block, leaf):
        if not leaf.inline and block.blockNumber() > 1:
            remove_block(block)
            return True
        set_format(QTextCursor(block), _text_leaf(leaf), style)
    elif leaf.kind == Kind.BOX_TITLE and not _begins_box(block, leaf):
        set_format(QTextCursor(block), _text_leaf(leaf), style)
    elif leaf.kind == Kind.CODE and not all(isinstance(run, Text | Break) for run in leaf.inline):
        set_format(QTextCursor(block), _text_leaf(leaf), style)  # code would lose what is no text
    elif leaf.kind == Kind.ATTRIBUTION and not _ends_quote(block, leaf):
        set_format(QTextCursor(block), _text_leaf(leaf), style)
    elif leaf.kind == Kind.PICTURE:
        _complete_figure(block, leaf, style)
    else:
        restyle(block, leaf.kind, style)
    return False


def remove_block(block: QTextBlock) -> None:
    """Take the block out with its end; the blocks around it stay as they are."""
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    if block.next().isValid():
        form, char = block.next().blockFormat(), block.next().charFormat()
        cursor.deleteChar()
        cursor.setBlockFormat(form)
        cursor.setBlockCharFormat(char)
    else:
        cursor.deletePreviousChar()


def _has_picture(block: QTextBlock, leaf: Leaf) -> bool:
    """Whether it stands where `nodes.extent` finds it: behind its picture, each line once."""
    above = block.previous()
    seen = {leaf.kind}
    while above.isValid():
        other = read_leaf(above)
        if other.figure != leaf.figure or other.path != leaf.path or other.kind in seen:
            return False
        if other.kind == Kind.PICTURE:
            return bool(leaf.figure)
        seen.add(other.kind)
        above = above.previous()
    return False


def _begins_box(block: QTextBlock, leaf: Leaf) -> bool:
    if not leaf.path or leaf.path[-1].kind != BOX:
        return False
    depth = len(leaf.path)
    return read_leaf(block.previous()).path[:depth] != leaf.path


def _title_box(block: QTextBlock, style: Style) -> None:
    """A box always has its line for a title: one that lost it gets an empty one."""
    leaf = read_leaf(block)
    above = read_leaf(block.previous())
    for depth, step in enumerate(leaf.path):
        inside = leaf.path[: depth + 1]
        titled = leaf.kind == Kind.BOX_TITLE and len(leaf.path) == depth + 1
        if step.kind == BOX and above.path[: depth + 1] != inside and not titled:
            insert_leaves(QTextCursor(block.previous()), (Leaf(Kind.BOX_TITLE, inside),), style)
            return


def _ends_quote(block: QTextBlock, leaf: Leaf) -> bool:
    if not leaf.path or not leaf.path[-1].is_quote:
        return False
    below = block.next()
    if not below.isValid():
        return True
    path = read_leaf(below).path
    depth = len(leaf.path) - 1
    return len(path) <= depth or path[depth].id != leaf.path[depth].id


def _complete_figure(block: QTextBlock, leaf: Leaf, style: Style) -> None:
    """A picture always has its two lines, so that there is a place to write them."""
    at = block
    for kind in _WORDS:
        below = at.next()
        if below.isValid():
            other = read_leaf(below)
            if other.figure == leaf.figure and other.path == leaf.path and other.kind == kind:
                at = below
                continue
        line = Leaf(kind, leaf.path, leaf.origin, figure=leaf.figure)
        insert_leaves(QTextCursor(at), (line,), style)
        at = at.next()
