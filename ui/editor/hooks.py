"""Where the parts of the editor join in: lists of functions that the text asks in turn.

A part (slash menu, spelling, tables, find) adds itself here once; the text knows none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from ui.editor.hand import Hand
    from ui.editor.text_edit import StoryEdit

T = TypeVar("T")
Paint = Callable[["StoryEdit", QPainter, QRectF], None]


@dataclass(slots=True)
class Hooks:
    """`under`, `over`: paint behind or over the letters; the rectangle is what is painted anew, in the viewport.
    `key`: asked before the text itself; `typed`: after a typed character (the text is already there; never in code);
    `pressed`: a mouse press on an object that is a whole block; `entered`: Return or a double click on a selected one;
    `doubled`: a double click in words, with a cursor where it was;
    `pointed`: the mouse, a wheel or a context menu over the text (with its viewport) or beside it (with itself), the
    pointer or the focus leaves it; asked before all else. A filter of events would be asked at every key and repaint.
    `released`: the left mouse button was released, perhaps on a link or a number.
    `asked`: a context menu is asked for by a right click on an object; `menu`: adds to that of the words, with a cursor
    where it was asked for; `cell_menu`: to that of the cell that is written in, with a cursor in its own document.
    `cell_typed`: after a character typed in the cell.

    The first of each kind but the painters and `menu` that answers True has dealt with it.
    """

    under: list[Paint] = field(default_factory=list)
    over: list[Paint] = field(default_factory=list)
    key: list[Callable[[QKeyEvent], bool]] = field(default_factory=list)
    pointed: list[Callable[[QEvent, QWidget], bool]] = field(default_factory=list)
    typed: list[Callable[[StoryEdit, str], bool]] = field(default_factory=list)
    pressed: list[Callable[[QTextBlock, QMouseEvent], bool]] = field(default_factory=list)
    entered: list[Callable[[QTextBlock], bool]] = field(default_factory=list)
    released: list[Callable[[QMouseEvent], bool]] = field(default_factory=list)
    doubled: list[Callable[[QTextCursor], bool]] = field(default_factory=list)
    asked: list[Callable[[QTextBlock, QContextMenuEvent], bool]] = field(default_factory=list)
    menu: list[Callable[[QMenu, QTextCursor], None]] = field(default_factory=list)
    cell_typed: list[Callable[[Hand, str], bool]] = field(default_factory=list)
    cell_menu: list[Callable[[QMenu, QTextCursor], None]] = field(default_factory=list)
