"""What a click on the grip offers: to turn the block into another kind, to move, copy or delete it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from ui.editor import commands, inserts, moving
from ui.editor.leaf import Kind
from ui.editor.path import BOX, BULLETS, NUMBERS, PULL, QUOTE
from ui.theme.icons import icon

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

Run = Callable[["StoryEdit"], None]


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


def turn_into(edit: StoryEdit, run: Run) -> None:
    """Make the selected blocks what `run` makes of plain paragraphs; a list becomes the other kind of list, a quote the
    other kind of quote as it is. One step of undo."""
    with edit.story.steps.together():
        first, _ = commands.selected_leaves(edit)
        path = edit.story.groups.leaves[first].path
        for family in (_LISTS, _QUOTES):
            if path and run in family.values() and path[-1].kind in family:
                if family[path[-1].kind] is not run:
                    inserts.toggle_pull_quote(edit) if family is _QUOTES else run(edit)
                return
        _make_plain(edit)
        run(edit)


def _make_plain(edit: StoryEdit) -> None:
    first, _ = commands.selected_leaves(edit)
    if edit.story.groups.leaves[first].kind == Kind.CODE:
        inserts.insert_code(edit)
    for _step in edit.story.groups.leaves[first].path:
        path = edit.story.groups.leaves[first].path
        undo = _TOGGLES.get(path[-1].kind) if path else None
        if undo is None:
            break  # a footnote stays one
        undo(edit)
    commands.set_heading(edit, 0)


_LISTS: dict[str, Run] = {BULLETS: commands.toggle_bullets, NUMBERS: commands.toggle_numbers}
_QUOTES: dict[str, Run] = {QUOTE: commands.toggle_quote, PULL: inserts.toggle_pull_quote}
_TOGGLES = {**_LISTS, QUOTE: commands.toggle_quote, PULL: commands.toggle_quote, BOX: inserts.toggle_box}


def _kinds() -> tuple[tuple[str, str, Run], ...]:
    return (
        (_tr("Paragraph"), "pilcrow", lambda edit: commands.set_heading(edit, 0)),
        (_tr("Heading"), "heading-2", lambda edit: commands.set_heading(edit, 2)),
        (_tr("Smaller heading"), "heading-3", lambda edit: commands.set_heading(edit, 3)),
        (_tr("Smallest heading"), "heading-4", lambda edit: commands.set_heading(edit, 4)),
        (_tr("Bulleted list"), "list", commands.toggle_bullets),
        (_tr("Numbered list"), "list-ordered", commands.toggle_numbers),
        (_tr("Quote"), "quote", commands.toggle_quote),
        (_tr("Pull quote"), "text-quote", inserts.toggle_pull_quote),
        (_tr("Fact box"), "square", inserts.toggle_box),
        (_tr("Code block"), "square-code", inserts.insert_code),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("BlockMenu", text)
