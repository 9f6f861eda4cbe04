"""What a click on the grip offers: to turn the block into another kind, to move, copy or delete it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from ui.editor import commands, moving
from ui.editor.path import BULLETS, NUMBERS
from ui.theme.icons import icon

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit


def block_menu(edit: StoryEdit, unit: moving.Unit) -> QMenu:
    """For the unit, which is selected."""
    menu = QMenu(edit)
    menu.setAccessibleName(_tr("Block"))
    if not any(leaf.objects for leaf in edit.story.groups.leaves[unit.start : unit.end]):
        turn = menu.addMenu(icon("pilcrow"), _tr("Turn into"))
        for words, name, run in _kinds():
            turn.addAction(icon(name), words, lambda run=run: turn_into(edit, run))
        menu.addSeparator()
    keys = "Ctrl+Meta+{}" if sys.platform == "darwin" else "Alt+{}"
    up = menu.addAction(icon("arrow-up"), _tr("Move up"), lambda: moving.move_up(edit))
    up.setShortcut(QKeySequence(keys.format("Up")))
    up.setEnabled(moving.neighbour(edit.story.groups, unit, unit.start - 1) is not None)
    down = menu.addAction(icon("arrow-down"), _tr("Move down"), lambda: moving.move_down(edit))
    down.setShortcut(QKeySequence(keys.format("Down")))
    down.setEnabled(moving.neighbour(edit.story.groups, unit, unit.end) is not None)
    menu.addSeparator()
    menu.addAction(icon("copy"), _tr("Copy"), edit.copy).setShortcut(QKeySequence.StandardKey.Copy)
    menu.addAction(icon("trash-2"), _tr("Delete"), lambda: moving.delete_unit(edit, unit))
    return menu


def turn_into(edit: StoryEdit, run: Callable[[StoryEdit], object]) -> None:
    """Make the selected blocks what `run` makes of plain paragraphs; a list becomes the other kind of list as it is.
    One step of undo."""
    with edit.story.steps.together():
        first, _ = commands.selected_leaves(edit)
        path = edit.story.groups.leaves[first].path
        in_list = bool(path) and path[-1].is_list
        if in_list and _LISTS[path[-1].kind] is run:
            return
        if not in_list or run not in _LISTS.values():
            _make_plain(edit)
        run(edit)


def _make_plain(edit: StoryEdit) -> None:
    first, _ = commands.selected_leaves(edit)
    for _step in edit.story.groups.leaves[first].path:
        leaf = edit.story.groups.leaves[first]
        if not leaf.path:
            break
        _LISTS.get(leaf.path[-1].kind, commands.toggle_quote)(edit)
    commands.set_heading(edit, 0)


_LISTS: dict[str, Callable[[StoryEdit], None]] = {BULLETS: commands.toggle_bullets, NUMBERS: commands.toggle_numbers}


def _kinds() -> tuple[tuple[str, str, Callable[[StoryEdit], None]], ...]:
    return (
        (_tr("Paragraph"), "pilcrow", lambda edit: commands.set_heading(edit, 0)),
        (_tr("Heading"), "heading-2", lambda edit: commands.set_heading(edit, 2)),
        (_tr("Smaller heading"), "heading-3", lambda edit: commands.set_heading(edit, 3)),
        (_tr("Smallest heading"), "heading-4", lambda edit: commands.set_heading(edit, 4)),
        (_tr("Bulleted list"), "list", commands.toggle_bullets),
        (_tr("Numbered list"), "list-ordered", commands.toggle_numbers),
        (_tr("Quote"), "quote", commands.toggle_quote),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("BlockMenu", text)
