"""The slash menu: `/` in an empty paragraph opens it, what is typed then filters it, and the text keeps the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from newsdesk.store.records import Article
from ui.editor.announce import announce
from ui.editor.blocks import read_leaf
from ui.editor.leaf import Kind
from ui.editor.parts import Part
from ui.editor.slash.entries import Entries, Entry, matching
from ui.editor.slash.rows import ROW, Rows
from ui.theme.floating import Floating
from ui.theme.look import label

if TYPE_CHECKING:
    from ui.editor.pane import EditorPane
    from ui.editor.text_edit import StoryEdit

WIDTH = 270
MOST = 9  # rows seen at once
SLASHES = ("/", "／", "、")  # the others are what Chinese input methods write for that key
OUT = 36  # px by which the menu begins before the text, so that its names stand under the text's edge


class SlashMenu(QObject, Part):
    """One editor's. `entries` says what can be added."""

    def __init__(self, pane: EditorPane) -> None:
        super().__init__(pane)
        self.entries = Entries()
        self.panel: _Panel | None = None
        self._pane = pane
        self._edit = pane.text
        self._block = -1  # the number of the block that the "/" stands in, while the menu is open
        self._all: list[Entry] = []
        hooks = pane.text.hooks
        hooks.typed.append(self._typed)
        hooks.key.insert(0, self._key)
        pane.text.moved.connect(self._follow)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_went)

    @property
    def is_open(self) -> bool:
        return self._block >= 0

    def opened(self, _article: Article) -> None:
        self.close()

    def closing(self) -> None:
        self.close()

    def close(self) -> None:
        """The text stays as it is."""
        self._block = -1
        if self.panel is not None:
            self.panel.hide()

    # --- what is typed -----------------------------------------------------------------------------------------

    def _typed(self, edit: StoryEdit, text: str) -> bool:
        if text not in SLASHES:
            return False
        cursor = edit.textCursor()
        block = cursor.block()
        if block.text() != text or not _may_begin_here(cursor):
            return False
        self._block = block.blockNumber()
        self._all = self.entries.all()
        self._follow()
        return True

    def _query(self) -> str | None:
        """What stands between the "/" and the caret; None if the menu has no place any more."""
        cursor = self._edit.textCursor()
        block = cursor.block()
        text = block.text()
        if block.blockNumber() != self._block or cursor.hasSelection() or not cursor.atBlockEnd():
            return None
        return text[1:] if text.startswith(SLASHES) else None

    def _follow(self) -> None:
        if not self.is_open:
            return
        query = self._query()
        found = matching(self._all, query) if query is not None else []
        if query is None or query.startswith(" ") or (not found and " " in query):
            self.close()
            return
        if self.panel is None or self.panel.parentWidget() is not self._edit.window():
            if self.panel is not None:
                self.panel.deleteLater()
            self.panel = _Panel(self._edit.window())
            self.panel.rows.chosen.connect(self.choose)
        self.panel.setLayoutDirection(self._edit.layoutDirection())
        self.panel.offer(found)
        self._place(self.panel)
        self._say()

    def _place(self, panel: _Panel) -> None:
        caret = self._edit.cursorRect()
        corner = self._edit.viewport().mapTo(self._edit.window(), QPoint(caret.left(), caret.top()))
        block = self._edit.textCursor().block()
        rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
        edge = self._edit.viewport().mapTo(self._edit.window(), QPoint(round(self._edit.block_rect(block).left()), 0))
        left = corner.x() + OUT - panel.width() if rtl else min(corner.x(), edge.x() + OUT) - OUT
        panel.show_at(QRect(corner, caret.size()), left=left)

    # --- keys and choices --------------------------------------------------------------------------------------

    def _key(self, event: QKeyEvent) -> bool:
        panel = self.panel
        if not self.is_open or panel is None:
            return False
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain:
            return False
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            panel.rows.step(-1 if key == Qt.Key.Key_Up else 1)
            self._say()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and panel.rows.current() is not None:
            self.choose(panel.rows.current())
        else:
            return False
        return True

    def choose(self, entry: Entry | None) -> None:
        """Put it in the place of the typed "/". Both are one step of undo."""
        if entry is None or not self.is_open:
            return
        block = self._edit.document().findBlockByNumber(self._block)
        self.close()
        story = self._edit.story
        self._edit.keys.break_typing()
        with story.steps.together(carry_on=entry.asks):
            with story.edit() as cursor:
                cursor.setPosition(block.position())
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
            self._edit.place_caret(block.position())
            if not entry.asks:
                entry.run(self._pane)
        if entry.asks:
            entry.run(self._pane)  # not inside: a dialog lets other edits come in between

    def _say(self) -> None:
        entry = self.panel.rows.current() if self.panel is not None else None
        announce(self._edit, entry.text if entry is not None else self.tr("Nothing of that name"))

    def _focus_went(self, _old: QWidget | None, _new: QWidget | None) -> None:
        if self.is_open and not self._edit.hasFocus():
            self.close()


class _Panel(Floating):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Add"))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(7, 12, 7, 7)
        column.setSpacing(4)
        title = label(self.tr("Add"), look="soft", size=12, weight=QFont.Weight.Medium)
        title.setContentsMargins(9, 0, 9, 0)
        self._none = label(self.tr("Nothing of that name"), look="faint", size=13)
        self._none.setContentsMargins(9, 4, 9, 6)
        self.rows = Rows()
        column.addWidget(title)
        column.addWidget(self.rows)
        column.addWidget(self._none)
        self.setFixedWidth(WIDTH)

    def offer(self, entries: list[Entry]) -> None:
        self.rows.show_entries(entries)
        self.rows.setFixedHeight(ROW * min(MOST, len(entries)))
        self.rows.setVisible(bool(entries))
        self._none.setVisible(not entries)
        self._column.activate()
        self.setFixedHeight(self._column.sizeHint().height())


def _may_begin_here(cursor: QTextCursor) -> bool:
    leaf = read_leaf(cursor.block())
    in_list = any(step.is_list for step in leaf.path)
    return leaf.kind in (Kind.PARAGRAPH, Kind.KEPT_EMPTY) and not in_list and cursor.atBlockEnd()
