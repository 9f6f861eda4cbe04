"""A new table in the story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdesk.story.tree import Table
from ui.editor.figures import insert_behind
from ui.editor.leaf import plan

if TYPE_CHECKING:
    from ui.editor.table.tables import Tables
    from ui.editor.text_edit import StoryEdit

ROWS = COLUMNS = 3


def insert_table(edit: StoryEdit, tables: Tables, rows: int = ROWS, columns: int = COLUMNS) -> None:
    """An empty table behind the caret's block; the caret goes into its first cell."""
    tables.close()
    block = insert_behind(edit, plan(Table((((),) * columns,) * rows)))
    tables.open(block, (0, 0))
