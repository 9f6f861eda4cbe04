"""The context menu of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.editor.text_edit import StoryEdit


def context_menu(edit: StoryEdit) -> QMenu:
    menu = QMenu(edit)
    selected = edit.textCursor().hasSelection()
    clipboard = QGuiApplication.clipboard()
    history = edit.document()

    def add(text: str, key: QKeySequence.StandardKey | str, run: Callable[[], object], *, enabled: bool = True) -> None:
        action = menu.addAction(text, run)
        action.setShortcut(QKeySequence(key))
        action.setEnabled(enabled)

    standard = QKeySequence.StandardKey
    add(_tr("Undo"), standard.Undo, edit.undo, enabled=history.isUndoAvailable())
    add(_tr("Redo"), standard.Redo, edit.redo, enabled=history.isRedoAvailable())
    menu.addSeparator()
    add(_tr("Cut"), standard.Cut, edit.cut, enabled=selected)
    add(_tr("Copy"), standard.Copy, edit.copy, enabled=selected)
    add(_tr("Paste"), standard.Paste, edit.paste, enabled=edit.canPaste())
    add(_tr("Paste as plain text"), "Ctrl+Shift+V", lambda: edit.paster.paste_plain(clipboard.mimeData()))
    menu.addSeparator()
    add(_tr("Link…"), "Ctrl+K", edit.link_wanted.emit)
    add(_tr("Select all"), standard.SelectAll, edit.selectAll)
    return menu


def _tr(text: str) -> str:
    return QCoreApplication.translate("StoryMenu", text)
