"""How each kind of block and each set of marks is set: formats are a function of the leaf, never the other way round.

What a format *means* stands in its own properties (`Prop`), so type and colour can change without touching the story.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

from newsdesk.story.tree import Align, Link, MarginNote, Simple
from ui.editor.leaf import Kind, Leaf, attributes_of
from ui.editor.path import BOX, text_of
from ui.editor.registers import ATOMS, LOOKS, MARKS, Look
from ui.theme import fonts
from ui.theme.tokens import Tokens, current

MEASURE = 590  # px: the widest that a line of the story gets
INDENT = 28  # px for each list, quote or box around a block
BOX_SIDE = 14  # px between the words in a box and its other edge
CODE_SIDE = 14  # px between code and the edges of its ground
OBJECT_CHARACTER = "\ufffc"
BLOCK_OBJECT = int(QTextFormat.ObjectTypes.UserObject) + 1
INLINE_OBJECT = int(QTextFormat.ObjectTypes.UserObject) + 2

_USER = int(QTextFormat.Property.UserProperty)


class Prop(IntEnum):
    """Properties of our own. Block formats: KIND to ATTRIBUTES; character formats: MARKS to OBJECT."""

    KIND = _USER + 1
    PATH = _USER + 2
    ORIGIN = _USER + 3
    FIGURE = _USER + 4
    ATTRIBUTES = _USER + 5
    LANGUAGE = _USER + 7
    LOOK = _USER + 6  # on block 0: whose colours, faces and direction the formats have, a number in LOOKS
    EDITION = _USER + 8  # on block 0: which text of the source the story is
    FACTS = _USER + 9  # on block 0: facts that an edit changed along with the text, a number in FACTS
    MARKS = _USER + 11  # number in MARKS
    ATOM = _USER + 12  # number in ATOMS, on U+FFFC
    OBJECT = _USER + 13  # number in OBJECTS, on U+FFFC


HEADING_SIZES = {1: 27, 2: 23, 3: 20, 4: 17.5, 5: 17, 6: 17}
LINE = 27.5  # px, the body's 17 at 1.62
_LINES = {
    Kind.H1: 34.0,
    Kind.H2: 30.0,
    Kind.H3: 27.0,
    Kind.H4: 26.0,
    Kind.CAPTION: 20.0,
    Kind.CREDIT: 20.0,
    Kind.ATTRIBUTION: 24.0,
    Kind.BOX_TITLE: 26.0,
    Kind.CODE: 21.0,
}
_MARGINS = {  # above, below; between two blocks the larger one counts
    Kind.H1: (26, 8),
    Kind.H2: (26, 8),
    Kind.H3: (22, 6),
    Kind.H4: (18, 6),
    Kind.H5: (18, 6),
    Kind.H6: (18, 6),
    Kind.OBJECT: (18, 18),
    Kind.PICTURE: (16, 4),
    Kind.CAPTION: (4, 0),
    Kind.CREDIT: (0, 20),
    Kind.ATTRIBUTION: (2, 14),
    Kind.BOX_TITLE: (26, 6),
    Kind.CODE: (24, 24),
    Kind.HEADER: (0, 0),
}


class Style:
    """The formats of one theme for a story in one direction. Made anew when either changes."""

    def __init__(self, direction: str = "ltr", language: str = "en") -> None:
        self.direction = direction
        self.language = language
        self.theme: Tokens = current()
        self._chars: dict[tuple[Kind, int], QTextCharFormat] = {}
        self._blocks: dict[tuple[Kind, str, int], QTextBlockFormat] = {}

    def block(self, leaf: Leaf) -> QTextBlockFormat:
        """The format of the block that shows `leaf`."""
        made = QTextBlockFormat(self._plain_block(leaf))
        if leaf.origin:
            made.setProperty(Prop.ORIGIN, leaf.origin)
        if leaf.figure:
            made.setProperty(Prop.FIGURE, leaf.figure)
        if leaf.language:
            made.setProperty(Prop.LANGUAGE, leaf.language)
        if leaf.path:
            made.setProperty(Prop.PATH, text_of(leaf.path))
        return made

    def char(self, kind: Kind, marks: int = 0) -> QTextCharFormat:
        """The format of characters with the marks of that number, in a block of that kind."""
        key = (kind, marks)
        if key not in self._chars:
            self._chars[key] = self._make_char(kind, marks)
        return self._chars[key]

    def atom(self, kind: Kind, number: int) -> QTextCharFormat:
        """The format of the U+FFFC that stands for a run which is no text (number in ATOMS)."""
        run = ATOMS[number]
        made = QTextCharFormat(self.char(kind, MARKS.number(run.marks) if run else 0))
        made.setObjectType(INLINE_OBJECT)
        made.setProperty(Prop.ATOM, number)
        return made

    def object(self, kind: Kind, number: int) -> QTextCharFormat:
        """The format of the U+FFFC that stands for a whole block (number in OBJECTS)."""
        made = QTextCharFormat(self.char(kind))
        made.setObjectType(BLOCK_OBJECT)
        made.setProperty(Prop.OBJECT, number)
        return made

    def header(self, edition: int = 0, facts: int = 0) -> QTextBlockFormat:
        """Block 0."""
        made = self.block(Leaf(Kind.HEADER))
        made.setProperty(Prop.LOOK, LOOKS.number(Look(self.theme.dark, self.direction, self.language)))
        if edition:
            made.setProperty(Prop.EDITION, edition)
        if facts:
            made.setProperty(Prop.FACTS, facts)
        return made

    def _plain_block(self, leaf: Leaf) -> QTextBlockFormat:
        key = (leaf.kind, "".join(step.kind for step in leaf.path), leaf.attributes)
        if key not in self._blocks:
            self._blocks[key] = self._make_block(leaf)
        return self._blocks[key]

    def _make_block(self, leaf: Leaf) -> QTextBlockFormat:
        made = QTextBlockFormat()
        kind = leaf.kind
        made.setProperty(Prop.KIND, int(kind))
        made.setProperty(Prop.ATTRIBUTES, leaf.attributes)
        inside = leaf.path[-1] if leaf.path else None
        usual = (14, 14) if inside is None else (5, 5) if inside.is_list else (8, 8)
        above, below = _MARGINS.get(kind, usual)
        made.setTopMargin(above)
        made.setBottomMargin(below)
        made.setIndent(len(leaf.path))
        boxes = sum(step.kind == BOX for step in leaf.path)
        code = kind == Kind.CODE
        if not kind.is_object:
            made.setLineHeight(_LINES.get(kind, LINE), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        if kind.level:
            made.setHeadingLevel(kind.level)
        attributes = attributes_of(leaf)
        direction = attributes.direction or ("rtl" if self.direction == "rtl" else "")
        if code:
            direction = "ltr"
        side = BOX_SIDE * boxes + CODE_SIDE * code
        if side:  # margins do not mirror as indents do
            made.setLeftMargin(side if direction == "rtl" else CODE_SIDE * code)
            made.setRightMargin(CODE_SIDE * code if direction == "rtl" else side)
        if direction:
            right = direction == "rtl"
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        if attributes.align:
            made.setAlignment(_ALIGNMENTS[attributes.align])
        return made

    def _make_char(self, kind: Kind, marks: int) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setProperty(Prop.MARKS, marks)
        font = self._font(kind)
        found = MARKS[marks]
        if Simple.STRONG in found:
            font.setWeight(QFont.Weight.Bold)
        if Simple.EMPHASIS in found:
            font.setItalic(not font.italic())
        if Simple.STRIKE in found:
            font.setStrikeOut(True)
        if Simple.CODE in found:
            _mono(font)
            font.setPixelSize(round(font.pixelSize() * 0.9))
            made.setBackground(self.theme.hover())
        made.setFont(fonts.in_points(font))
        colour = self.theme.soft if kind in _SOFT else self.theme.text
        made.setForeground(colour)
        if Simple.SUB in found:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        elif Simple.SUP in found:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        if any(isinstance(mark, Link) for mark in found):
            made.setForeground(self.theme.accent)
            made.setFontUnderline(True)
        if any(isinstance(mark, MarginNote) for mark in found):
            made.setBackground(self.theme.accent_ground)
        return made

    def _font(self, kind: Kind) -> QFont:
        if kind.level:
            return fonts.serif(HEADING_SIZES[kind.level], QFont.Weight.Bold, self.language)
        if kind == Kind.CODE:
            return _mono(fonts.sans(14))
        if kind in _SANS:
            size, weight = _SANS[kind]
            return fonts.sans(size, weight, self.language)
        return fonts.serif(17, language=self.language)


def _mono(font: QFont) -> QFont:
    font.setFamilies(["Noto Sans Mono", "DejaVu Sans Mono", "monospace"])
    return font


_SOFT = (Kind.CAPTION, Kind.CREDIT, Kind.ATTRIBUTION, Kind.TABLE_CAPTION)
_SANS = {
    Kind.CAPTION: (13.5, QFont.Weight.Normal),
    Kind.CREDIT: (13.5, QFont.Weight.Normal),
    Kind.ATTRIBUTION: (14, QFont.Weight.Normal),
    Kind.BOX_TITLE: (15, QFont.Weight.Bold),
    Kind.CELL: (14, QFont.Weight.Normal),
    Kind.HEAD_CELL: (14, QFont.Weight.DemiBold),
    Kind.TABLE_CAPTION: (13, QFont.Weight.Normal),
}
_ALIGNMENTS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}
