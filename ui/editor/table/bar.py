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
from ui.editor.table.spot import table_in
from ui.editor.table.tables import Tables
from ui.editor.text_edit import StoryEdit
from ui.theme.look import tool

_ICONS = {Align.LEFT: "text-align-start", Align.CENTER: "text-align-center", Align.RIGHT: "text-align-end"}
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
        self.header = self._tool("panel-top", _tr("Header row"), commands.turn_header)
        self.header.setCheckable(True)
        self.rows = self._menu("rows-3", _tr("Row"), row_entries)
        self.columns = self._menu("columns-3", _tr("Column"), column_entries)
        self.aligns = {
            align: self._tool(_ICONS[align], words, partial(commands.align, align)) for align, words in align_entries()
        }
        self.caption = self._tool("captions", _tr("Caption of the table"), commands.write_caption)
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
        self.header.setEnabled(self._commands.can_turn_header)
        self.columns.setEnabled(address != CAPTION)
        now = self._commands.alignment
        for align, button in self.aligns.items():
            button.setEnabled(now is not None)
            button.setChecked(now == align)
        self.adjustSize()
        rect = painting.object_rect(self._edit, block)
        view = self._edit.viewport().height()
        above, below = round(rect.top()) - self.height() - GAP, round(rect.bottom()) + GAP
        fits_below = below + self.height() <= view
        top = above if above >= 0 else below if fits_below else 4
        self.move(max(0, round(rect.right()) - self.width()), top)
        self.setVisible(rect.bottom() > 0 and rect.top() < view)
        self.raise_()

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


def align_entries() -> tuple[tuple[Align, str], ...]:
    return (
        (Align.LEFT, _tr("Align the column left")),
        (Align.CENTER, _tr("Centre the column")),
        (Align.RIGHT, _tr("Align the column right")),
    )


def fill_menu(menu: QMenu, commands: TableCommands) -> None:
    """The same in a context menu."""
    rows, columns = menu.addMenu(_tr("Row")), menu.addMenu(_tr("Column"))
    for sub, entries in ((rows, row_entries(commands)), (columns, column_entries(commands))):
        for text, run in entries:
            sub.addAction(text, run)
    columns.addSeparator()
    now = commands.alignment
    for align, text in align_entries():
        _add(columns, text, partial(commands.align, align), enabled=now is not None, checked=now == align)
    header, can_turn = commands.has_header, commands.can_turn_header
    _add(menu, _tr("Header row"), commands.turn_header, enabled=can_turn, checked=header)
    menu.addAction(_tr("Caption of the table"), commands.write_caption)
    menu.addAction(_tr("Take the table out"), commands.remove)


def _add(menu: QMenu, text: str, run: Callable[[], object], *, enabled: bool, checked: bool) -> None:
    action = menu.addAction(text, run)
    action.setCheckable(True)
    action.setChecked(checked)
    action.setEnabled(enabled)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tables", text)
