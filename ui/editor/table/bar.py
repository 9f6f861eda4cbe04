"""What stands over a table that is chosen or written in: its rows, columns, header, alignment."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton

from newsdesk.story.tree import Align
from ui.editor import painting
from ui.editor.table.cells import CAPTION
from ui.editor.table.commands import TableCommands
from ui.editor.table.shape import there
from ui.editor.table.spot import table_in
from ui.editor.table.tables import Tables
from ui.editor.text_edit import StoryEdit
from ui.theme.look import tool

GAP = 6  # px between the bar and the table


class TableBar(QFrame):
    """A child of the text's viewport; the text gets the focus back."""

    def __init__(self, edit: StoryEdit, tables: Tables, commands: TableCommands) -> None:
        super().__init__(edit.viewport())
        self._edit = edit
        self._tables = tables
        self._commands = commands
        self.setObjectName("objectBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(0)
        self.header = self._tool("panel-top", self.tr("Header row"), self._toggle_header)
        self.header.setCheckable(True)
        self.rows = self._menu("rows-3", self.tr("Row"), row_entries)
        self.columns = self._menu("columns-3", self.tr("Column"), column_entries)
        self.aligns = {
            align: self._tool(icon, words, partial(self._commands.align, align))
            for align, icon, words in (
                (Align.LEFT, "text-align-start", self.tr("Align the column left")),
                (Align.CENTER, "text-align-center", self.tr("Centre the column")),
                (Align.RIGHT, "text-align-end", self.tr("Align the column right")),
            )
        }
        self.caption = self._tool("captions", self.tr("Caption"), commands.write_caption)
        self.remove = self._tool("trash-2", self.tr("Take the table out"), commands.remove)
        for button in (self.header, self.rows, self.columns, *self.aligns.values(), self.caption, self.remove):
            row.addWidget(button)
        for button in self.aligns.values():
            button.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # or a press would give the focus to the text below
        self.hide()
        edit.moved.connect(self.follow)
        edit.verticalScrollBar().valueChanged.connect(self.follow)

    def follow(self) -> None:
        """Be over the table in hand, or not at all."""
        table = self._tables.in_hand
        block = self._tables.block or self._edit.selected_object()
        if table is None or block is None or table_in(block) is None:
            self.hide()
            return
        address = self._tables.address
        self.header.setChecked(bool(table.header))
        self.header.setEnabled(bool(table.header) or any(table.rows[0]))
        self.columns.setEnabled(address != CAPTION)
        # in the middle of an undo the table may have fewer columns already
        column = there(table, address)[1] if address is not None and address != CAPTION else None
        for align, button in self.aligns.items():
            button.setEnabled(column is not None)
            button.setChecked(column is not None and bool(table.aligns) and table.aligns[column] == align)
        self.adjustSize()
        rect = painting.object_rect(self._edit, block)
        view = self._edit.viewport().height()
        above, below = round(rect.top()) - self.height() - GAP, round(rect.bottom()) + GAP
        fits_below = below + self.height() <= view
        top = above if above >= 0 else below if fits_below else 4
        self.move(max(0, round(rect.right()) - self.width()), top)
        self.setVisible(rect.bottom() > 0 and rect.top() < view)
        self.raise_()

    def _toggle_header(self) -> None:
        table = self._tables.in_hand
        if table is not None:
            self._commands.set_header(not table.header)

    def _run(self, run: Callable[[], object]) -> None:
        run()
        self._tables.take_focus()
        self.follow()

    def _tool(self, icon: str, words: str, run: Callable[[], object]) -> QToolButton:
        made = tool(icon, words)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda _checked=False: self._run(run))
        return made

    def _menu(self, icon: str, words: str, entries: Callable[[TableCommands], Entries]) -> QToolButton:
        made = tool(icon, words)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        for text, run in entries(self._commands):
            menu.addAction(text, partial(self._run, run))
        made.setMenu(menu)
        return made


Entries = tuple[tuple[str, Callable[[], object]], ...]


def row_entries(commands: TableCommands) -> Entries:
    return (
        (_tr("Row above"), lambda: commands.insert_row(0)),
        (_tr("Row below"), lambda: commands.insert_row(1)),
        (_tr("Move the row up") + "\tAlt+↑", lambda: commands.move(-1, 0)),
        (_tr("Move the row down") + "\tAlt+↓", lambda: commands.move(1, 0)),
        (_tr("Delete the row"), commands.remove_row),
    )


def column_entries(commands: TableCommands) -> Entries:
    return (
        (_tr("Column before"), lambda: commands.insert_column(0)),
        (_tr("Column behind"), lambda: commands.insert_column(1)),
        (_tr("Move the column left") + "\tAlt+←", lambda: commands.move(0, -1)),
        (_tr("Move the column right") + "\tAlt+→", lambda: commands.move(0, 1)),
        (_tr("Delete the column"), commands.remove_column),
    )


def fill_menu(menu: QMenu, commands: TableCommands) -> None:
    """The same in a context menu."""
    for text, run in (*row_entries(commands), *column_entries(commands)):
        menu.addAction(text, run)
    menu.addSeparator()
    menu.addAction(_tr("Caption"), commands.write_caption)
    menu.addAction(_tr("Take the table out"), commands.remove)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tables", text)
