"""The bar over the text: what a paragraph is, marks, lists, pictures. It shows what is true where the caret stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from newsdesk.story.tree import Link, Simple
from ui.editor import commands
from ui.editor.bar_row import BarRow
from ui.editor.blocks import marks_of, read_leaf
from ui.editor.checking import toggle_check
from ui.editor.leaf import Kind
from ui.editor.marks import link_at, marks_everywhere
from ui.editor.slash.entries import Entry, block_entries
from ui.editor.text_edit import StoryEdit
from ui.theme import fonts
from ui.theme.icons import icon
from ui.theme.look import tool

HEIGHT = 42
PAUSE = 60  # ms after the last key: at each it would cost more than the key itself
ON_BAR = {"picture": 2, "table": 5}  # blocks that have a tool of their own, and when it folds away
RIGHT = {"margin_note": ("message-square-plus", 3), "find": ("search", 4), "source": ("code", 0)}
"""The window's commands that have a tool at the right: its icon, and when it folds away."""


class Toolbar(BarRow):
    """`wanted(Entry)`: something is to be added. `rested`: the caret stands somewhere, after a pause in typing."""

    wanted = Signal(object)
    rested = Signal()

    def __init__(self, edit: StoryEdit, parent: QWidget | None = None) -> None:
        super().__init__(HEIGHT, parent)
        self._edit = edit
        self.setObjectName("editorBar")
        self.setAccessibleName(self.tr("Tools for the text"))
        self._levels: dict[Kind, QAction] = {}
        self._offered: set[QWidget] = set()  # tools that are commands of the window
        self._runs: dict[QWidget, tuple[str, str, Callable[[], object]]] = {}  # name, icon and what a tool does
        self.kind = self._kind_button()
        self.add(self.kind)
        self.divide()
        self._marks: dict[Simple, QToolButton] = {}
        self._mark("bold", self.tr("Bold"), "Ctrl+B", Simple.STRONG, fold=8)
        self._mark("italic", self.tr("Italic"), "Ctrl+I", Simple.EMPHASIS, fold=9)
        self.link = self._tool("link", self.tr("Link"), "Ctrl+K", edit.link_wanted.emit, fold=7)
        self.link.setCheckable(True)
        self.check = self._command("highlighter", self.tr("To be checked (TK)"), "", toggle_check, fold=12)
        self.check.setCheckable(False)
        self.divide(fold=1)
        self.bullets = self._command("list", self.tr("Bulleted list"), "Ctrl+Shift+8", commands.toggle_bullets, fold=6)
        self.numbers = self._command(
            "list-ordered", self.tr("Numbered list"), "Ctrl+Shift+7", commands.toggle_numbers, fold=10
        )
        self.quote = self._command("quote", self.tr("Quote"), "Ctrl+Shift+9", commands.toggle_quote, fold=11)
        self.blocks = {entry.name: self._block(entry) for entry in block_entries() if entry.name in ON_BAR}
        self.more = self._more_button()
        self.add(self.more)
        self.stretch()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.follow)
        self._pause.timeout.connect(self.rested)
        self.left.connect(lambda: edit.setFocus(Qt.FocusReason.OtherFocusReason))
        edit.moved.connect(self._pause.start)
        self.follow()

    def offer(self, action: QAction) -> None:
        """A command of the window gets its tool at the right."""
        name, fold = RIGHT[action.objectName()]
        words = action.text().rstrip("…")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        made = self._tool(name, words, keys, action.trigger, fold=fold)
        made.setCheckable(action.isCheckable())
        self._offered.add(made)

        def follow() -> None:
            made.setEnabled(action.isEnabled())
            made.setChecked(action.isChecked())

        action.changed.connect(follow)
        follow()
        self.fit()

    def set_rich(self, rich: bool) -> None:
        """While the source is shown only the window's own tools work."""
        for widget in (self.kind, self.more, *self._runs):
            if widget not in self._offered:
                widget.setEnabled(rich)

    def follow(self) -> None:
        """Show what is true at the caret."""
        hand = self._edit.hand
        cursor = hand.textCursor()
        leaf = read_leaf(cursor.block())
        path = leaf.path
        found = marks_everywhere(cursor) if cursor.hasSelection() else marks_of(hand.currentCharFormat())
        for mark, button in self._marks.items():
            button.setChecked(mark in found)
        here = link_at(cursor)[0] if not cursor.hasSelection() else None
        self.link.setChecked(here is not None or any(isinstance(mark, Link) for mark in found))
        inner = path[-1] if path else None
        self.bullets.setChecked(inner is not None and inner.kind == "u")
        self.numbers.setChecked(inner is not None and inner.kind == "o")
        self.quote.setChecked(any(step.is_quote for step in path))
        self.kind.setText(kind_words(leaf.kind))
        self.kind.setAccessibleName(f"{self.tr('Kind of paragraph')}: {kind_words(leaf.kind)}")
        for kind, action in self._levels.items():
            action.setChecked(kind == leaf.kind)

    # --- how it is made ----------------------------------------------------------------------------------------

    def _kind_button(self) -> QToolButton:
        made = QToolButton()
        made.setProperty("look", "tool")
        made.setFont(fonts.sans(13))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the words
        made.setIcon(icon("chevron-down"))
        made.setIconSize(QSize(14, 14))
        made.setFixedWidth(max(104, *(_room_for(made, kind_words(kind)) for kind in Kind)))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setAccessibleName(self.tr("Kind of paragraph"))
        made.setToolTip(self.tr("Kind of paragraph"))
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
        made.setFixedSize(28, 30)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        menu.aboutToShow.connect(lambda: self._fill_more(menu))
        made.setMenu(menu)
        return made

    def _fill_more(self, menu: QMenu) -> None:
        """What has no room on the bar, then what is wanted less often."""
        menu.clear()
        for widget in self.folded():
            if widget in self._runs:
                words, name, run = self._runs[widget]
                action = menu.addAction(icon(name), words, run)
                if isinstance(widget, QToolButton) and widget.isCheckable():
                    action.setCheckable(True)
                    action.setChecked(widget.isChecked())
                action.setEnabled(widget.isEnabled())
        menu.addSeparator()
        edit = self._edit
        for words, name, key, mark in (
            (self.tr("Strike through"), "strikethrough", "Ctrl+Shift+X", Simple.STRIKE),
            (self.tr("Code in the line"), "code", "Ctrl+E", Simple.CODE),
            (self.tr("Superscript"), "superscript", "", Simple.SUP),
            (self.tr("Subscript"), "subscript", "", Simple.SUB),
        ):
            action = menu.addAction(icon(name), words, partial(commands.toggle_mark, edit, mark))
            _hint(action, key)
        menu.addSeparator()
        for entry in block_entries():
            if entry.menu == "insert" and entry.name not in ON_BAR:
                menu.addAction(icon(entry.icon), entry.text, partial(self.wanted.emit, entry))
        menu.addSeparator()
        for words, name, key, step in (
            (self.tr("Undo"), "undo-2", "Ctrl+Z", edit.undo),
            (self.tr("Redo"), "redo-2", "Ctrl+Shift+Z", edit.redo),
        ):
            _hint(menu.addAction(icon(name), words, step), key)

    def _mark(self, name: str, words: str, key: str, mark: Simple, *, fold: int) -> None:
        self._marks[mark] = self._command(name, words, key, lambda edit: commands.toggle_mark(edit, mark), fold=fold)

    def _command(self, name: str, words: str, key: str, run: Callable[[StoryEdit], None], *, fold: int) -> QToolButton:
        made = self._tool(name, words, key, lambda: run(self._edit), fold=fold)
        made.setCheckable(True)
        return made

    def _block(self, entry: Entry) -> QToolButton:
        words = f"{entry.text}…" if entry.asks else entry.text
        return self._tool(entry.icon, words, "", lambda: self.wanted.emit(entry), fold=ON_BAR[entry.name])

    def _tool(self, name: str, words: str, key: str, run: Callable[[], object], *, fold: int) -> QToolButton:
        tip = f"{words} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})" if key else words
        made = tool(name, words, tip)
        made.setFixedSize(28, 30)
        made.clicked.connect(lambda: self._press(made))
        self._runs[made] = (words, name, run)
        self.add(made, fold)
        return made

    def _press(self, pressed: QToolButton) -> None:
        """Do what the tool does; the text has the focus then, unless something else took it (a bar, a dialog)."""
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._runs[pressed][2]()
        self.follow()
        if (pressed.hasFocus() or had_focus or not self.window().focusWidget()) and self._edit.isVisible():
            hand = self._edit.inner or self._edit
            if isinstance(hand, QWidget):
                hand.setFocus(Qt.FocusReason.OtherFocusReason)


def _room_for(made: QToolButton, words: str) -> int:
    """The width that the button needs for them."""
    made.setText(words)
    made.ensurePolished()
    return made.sizeHint().width()


def kind_words(kind: Kind) -> str:
    """What a block of this kind is called."""
    if kind.level:
        return _tr("Heading {level}").format(level=kind.level)
    words = {
        Kind.CAPTION: _tr("Caption"),
        Kind.CREDIT: _tr("Credit"),
        Kind.ATTRIBUTION: _tr("Attribution"),
        Kind.PICTURE: _tr("Picture"),
        Kind.OBJECT: _tr("Block"),
        Kind.BOX_TITLE: _tr("Box title"),
        Kind.CODE: _tr("Code"),
        Kind.CELL: _tr("Cell"),
        Kind.HEAD_CELL: _tr("Header cell"),
        Kind.TABLE_CAPTION: _tr("Caption"),
    }
    return words.get(kind, _tr("Paragraph"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Toolbar", text)


def _hint(action: QAction, key: str) -> None:
    """Show the key beside the words; the key itself belongs to the window's menus."""
    if key:
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        action.setText(f"{action.text()}\t{shown}")
