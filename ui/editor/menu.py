"""The context menu of the text, and of the cell of a table that is written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.editor.table.cell import CellEditor
    from ui.editor.text_edit import StoryEdit


def show_menu(edit: StoryEdit, event: QContextMenuEvent) -> None:
    """Where it was asked for by the mouse, the caret goes there, unless it is on what is selected: else Cut and Paste
    would work somewhere else."""
    point = edit.viewport().mapFromGlobal(event.globalPos())
    if event.reason() == QContextMenuEvent.Reason.Mouse:
        block = edit.object_under(QPointF(point))
        if block is not None and any(hook(block, event) for hook in edit.hooks.asked):
            return
        there, chosen = edit.cursorForPosition(point), edit.textCursor()
        if not chosen.selectionStart() <= there.position() < chosen.selectionEnd():
            edit.setTextCursor(there)
    menu = context_menu(edit)
    for hook in edit.hooks.menu:
        hook(menu, edit.cursorForPosition(point))
    menu.exec(event.globalPos())


def context_menu(edit: StoryEdit, cell: CellEditor | None = None) -> QMenu:
    menu = QMenu(edit)
    hand = cell or edit
    selected = hand.textCursor().hasSelection()
    history = edit.document()

    def add(text: str, key: QKeySequence.StandardKey | str, run: Callable[[], object], *, enabled: bool = True) -> None:
        action = menu.addAction(text, run)
        action.setShortcut(QKeySequence(key))
        action.setEnabled(enabled)

    standard = QKeySequence.StandardKey
    add(_tr("Undo"), standard.Undo, edit.undo, enabled=history.isUndoAvailable())
    add(_tr("Redo"), standard.Redo, edit.redo, enabled=history.isRedoAvailable())
    menu.addSeparator()
    add(_tr("Cut"), standard.Cut, hand.cut, enabled=selected)
    add(_tr("Copy"), standard.Copy, hand.copy, enabled=selected)
    add(_tr("Paste"), standard.Paste, hand.paste, enabled=hand.canPaste())
    add(_tr("Paste as plain text"), "Ctrl+Shift+V", hand.paste_plain)
    menu.addSeparator()
    add(_tr("Link…"), "Ctrl+K", edit.link_wanted.emit)
    add(_tr("Select all"), standard.SelectAll, hand.selectAll)
    return menu


def _tr(text: str) -> str:
    return QCoreApplication.translate("StoryMenu", text)
