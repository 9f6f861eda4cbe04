"""The bar over the text: what a paragraph is, marks, lists, pictures. It shows what is true where the caret stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from newsdesk.story.tree import Link, Simple
from ui.editor import commands
from ui.editor.blocks import marks_of, read_leaf
from ui.editor.leaf import Kind
from ui.editor.marks import link_at, marks_everywhere
from ui.editor.text_edit import StoryEdit
from ui.theme import fonts
from ui.theme.icons import icon
from ui.theme.look import tool

HEIGHT = 42
PAUSE = 60  # ms after the last key: at each it would cost more than the key itself


class Toolbar(QWidget):
    """`picture_wanted`: the picture button."""

    picture_wanted = Signal()

    def __init__(self, edit: StoryEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = edit
        self.setFixedHeight(HEIGHT)
        self.setObjectName("editorBar")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 12, 0)
        self._row.setSpacing(2)
        self._levels: dict[Kind, QAction] = {}
        self.kind = self._kind_button()
        self._row.addWidget(self.kind)
        self._divider()
        self._marks: dict[Simple, QToolButton] = {}
        self._mark("bold", self.tr("Bold"), "Ctrl+B", Simple.STRONG)
        self._mark("italic", self.tr("Italic"), "Ctrl+I", Simple.EMPHASIS)
        self.link = self._tool("link", self.tr("Link"), "Ctrl+K", edit.link_wanted.emit, checkable=True)
        self._mark("strikethrough", self.tr("Strike"), "Ctrl+Shift+X", Simple.STRIKE)
        self._divider()
        self.bullets = self._command("list", self.tr("Bulleted list"), "Ctrl+Shift+8", commands.toggle_bullets)
        self.numbers = self._command("list-ordered", self.tr("Numbered list"), "Ctrl+Shift+7", commands.toggle_numbers)
        self.quote = self._command("quote", self.tr("Quote"), "Ctrl+Shift+9", commands.toggle_quote)
        self.picture = self._tool("image", self.tr("Picture…"), "", self.picture_wanted.emit)
        self.more = self._more_button()
        self._row.addWidget(self.more)
        self._row.addStretch()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.follow)
        edit.moved.connect(self._pause.start)
        self.follow()

    def follow(self) -> None:
        """Show what is true at the caret."""
        cursor = self._edit.textCursor()
        leaf = read_leaf(cursor.block())
        path = leaf.path
        found = marks_everywhere(cursor) if cursor.hasSelection() else marks_of(self._edit.currentCharFormat())
        for mark, button in self._marks.items():
            button.setChecked(mark in found)
        here = link_at(cursor)[0] if not cursor.hasSelection() else None
        self.link.setChecked(here is not None or any(isinstance(mark, Link) for mark in found))
        inner = path[-1] if path else None
        self.bullets.setChecked(inner is not None and inner.kind == "u")
        self.numbers.setChecked(inner is not None and inner.kind == "o")
        self.quote.setChecked(any(step.is_quote for step in path))
        self.kind.setText(self._kind_words(leaf.kind))
        for kind, action in self._levels.items():
            action.setChecked(kind == leaf.kind)

    def _kind_words(self, kind: Kind) -> str:
        if kind.level:
            return self.tr("Heading {level}").format(level=kind.level)
        words = {
            Kind.CAPTION: self.tr("Caption"),
            Kind.CREDIT: self.tr("Credit"),
            Kind.ATTRIBUTION: self.tr("Attribution"),
            Kind.PICTURE: self.tr("Picture"),
            Kind.OBJECT: self.tr("Block"),
        }
        return words.get(kind, self.tr("Paragraph"))

    def _kind_button(self) -> QToolButton:
        made = QToolButton()
        made.setProperty("look", "tool")
        made.setFont(fonts.sans(13.5))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the words
        made.setIcon(icon("chevron-down"))
        made.setIconSize(QSize(14, 14))
        made.setFixedWidth(108)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setAccessibleName(self.tr("Kind of paragraph"))
        menu = QMenu(made)
        for level, kind, words, key in (
            (0, Kind.PARAGRAPH, self.tr("Paragraph"), "Ctrl+0"),
            (2, Kind.H2, self.tr("Heading 2"), "Ctrl+1"),
            (3, Kind.H3, self.tr("Heading 3"), "Ctrl+2"),
            (4, Kind.H4, self.tr("Heading 4"), "Ctrl+3"),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, level=level: commands.set_heading(self._edit, level))
            _hint(action, key)
            self._levels[kind] = action
        made.setMenu(menu)
        return made

    def _more_button(self) -> QToolButton:
        made = tool("ellipsis", self.tr("More"))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        edit = self._edit
        for words, key, run in (
            (self.tr("Code"), "Ctrl+E", lambda: commands.toggle_mark(edit, Simple.CODE)),
            (self.tr("Superscript"), "", lambda: commands.toggle_mark(edit, Simple.SUP)),
            (self.tr("Subscript"), "", lambda: commands.toggle_mark(edit, Simple.SUB)),
            (self.tr("Rule"), "", lambda: commands.insert_rule(edit)),
            (self.tr("Undo"), "Ctrl+Z", edit.undo),
            (self.tr("Redo"), "Ctrl+Shift+Z", edit.redo),
        ):
            action = menu.addAction(words)
            action.triggered.connect(run)
            _hint(action, key)
        made.setMenu(menu)
        return made

    def _mark(self, name: str, words: str, key: str, mark: Simple) -> None:
        self._marks[mark] = self._command(name, words, key, lambda edit: commands.toggle_mark(edit, mark))

    def _command(self, name: str, words: str, key: str, run: Callable[[StoryEdit], None]) -> QToolButton:
        return self._tool(name, words, key, lambda: run(self._edit), checkable=True)

    def _tool(
        self, name: str, words: str, key: str, run: Callable[[], object], *, checkable: bool = False
    ) -> QToolButton:
        tip = f"{words} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})" if key else words
        made = tool(name, words, tip)
        made.setFixedSize(30, 30)
        made.setCheckable(checkable)
        made.clicked.connect(lambda: self._press(run))
        self._row.addWidget(made)
        return made

    def _press(self, run: Callable[[], object]) -> None:
        run()
        self.follow()
        if not self._edit.hasFocus() and self._edit.isVisible():
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _divider(self) -> None:
        line = QFrame()
        line.setObjectName("rule")
        line.setFixedSize(1, 18)
        self._row.addSpacing(8)
        self._row.addWidget(line)
        self._row.addSpacing(8)


def _hint(action: QAction, key: str) -> None:
    """Show the key beside the words; the key itself belongs to the window's menus."""
    if key:
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        action.setText(f"{action.text()}\t{shown}")
