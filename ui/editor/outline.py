"""Go to a heading: the story's headings as entries of a palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from newsdesk.story.tree import plain
from ui.dialogs.palette import Entry, Palette, among

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.editor.text_edit import StoryEdit

STEP = "    "


def open_outline(parent: QWidget, edit: StoryEdit) -> None:
    """A palette over `parent`; Return goes to the heading."""
    hint = _tr("Go to a heading") if _headings(edit) else _tr("No headings yet. Ctrl+1 makes one.")
    Palette(parent, hint, among(lambda: (_entry(edit, *one) for one in _headings(edit)))).open_over()


def _headings(edit: StoryEdit) -> list[tuple[int, str, int]]:
    """Leaf, words and level of each heading."""
    leaves = edit.story.groups.leaves
    return [(number, plain(leaf.inline), leaf.kind.level) for number, leaf in enumerate(leaves) if leaf.kind.level]


def _entry(edit: StoryEdit, number: int, words: str, level: int) -> Entry:
    def go() -> None:
        edit.place_caret(edit.story.block(number).position())
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    return Entry(
        STEP * max(0, level - 2) + (words or _tr("Heading without words")), "", go, f"heading-{min(max(level, 1), 6)}"
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Outline", text)
