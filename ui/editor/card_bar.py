"""What stands over a card that is chosen (an embedded page, raw HTML, a gallery, a file) and what it can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QTextBlock, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.story.tree import Block, Embed, Media, Raw
from ui.editor.address import address
from ui.editor.blocks import kind_of, read_leaf
from ui.editor.erase import remove_object
from ui.editor.figures import insert_behind
from ui.editor.leaf import plan
from ui.editor.painting import object_rect
from ui.editor.popovers import LinePopover
from ui.editor.registers import OBJECTS
from ui.editor.text_edit import StoryEdit
from ui.theme import fonts
from ui.theme.look import button, label

GAP = 6  # px between the bar and the card


class CardBar(QFrame):
    """A child of the text's viewport; it never takes the focus from the text."""

    def __init__(self, edit: StoryEdit) -> None:
        super().__init__(edit.viewport())
        self._edit = edit
        self.setObjectName("objectBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(0)
        self.address = self._button(self.tr("Address…"), self.edit_address)
        self.title = self._button(self.tr("Title…"), self._edit_title)
        self.open = self._button(self.tr("Open"), self._open)
        self.source = self._button(self.tr("Edit source…"), self.edit_source)
        self.remove = self._button(self.tr("Take out"), self._remove)
        for made in (self.address, self.title, self.open, self.source, self.remove):
            row.addWidget(made)
        self.hide()
        edit.moved.connect(self.follow)
        edit.verticalScrollBar().valueChanged.connect(self.follow)
        edit.hooks.entered.append(self._entered)

    def follow(self) -> None:
        """Be over the chosen card, or not at all."""
        block, node = self._chosen()
        if block is None or not isinstance(node, Embed | Raw | Media):
            self.hide()
            return
        self.address.setVisible(isinstance(node, Embed))
        self.open.setVisible(isinstance(node, Embed))
        self.title.setVisible(isinstance(node, Embed | Media))
        self.source.setVisible(isinstance(node, Raw))
        self.adjustSize()
        rect = object_rect(self._edit, block)
        top = round(rect.top()) - self.height() - GAP
        self.move(max(0, round(rect.right()) - self.width()), top if top >= 0 else round(rect.bottom()) + GAP)
        self.show()
        self.raise_()

    def edit_address(self) -> None:
        block, node = self._chosen()
        if block is not None and isinstance(node, Embed):
            number = block.blockNumber()
            self._ask(self.tr("Address"), node.url, lambda text: self._put(number, replace(node, url=address(text))))

    def edit_source(self) -> None:
        block, node = self._chosen()
        if block is None or not isinstance(node, Raw):
            return
        number = block.blockNumber()
        dialog = SourceDialog(node.source, self._edit)
        dialog.accepted.connect(lambda: self._put_source(number, node, dialog.source))
        dialog.open()

    def _put_source(self, number: int, node: Raw, source: str) -> None:
        if source.strip():
            self._put(number, replace(node, source=source))

    def ask_embed(self) -> None:
        """Ask for an address and put the page behind the caret's block."""
        popover = LinePopover(self.tr("Embed a link"), "https://", "", self._edit)
        popover.written.connect(lambda text: insert_embed(self._edit, address(text)) if text else None)
        place = self._edit.cursorRect().bottomLeft() + QPoint(0, 6)
        popover.open_under(self._edit.viewport(), place)

    def _edit_title(self) -> None:
        block, node = self._chosen()
        if block is not None and isinstance(node, Embed | Media):
            number = block.blockNumber()
            self._ask(self.tr("Title"), node.title, lambda text: self._put(number, replace(node, title=text)))

    def _open(self) -> None:
        _, node = self._chosen()
        if isinstance(node, Embed):
            self._edit.link_followed.emit(node.url)

    def _remove(self) -> None:
        block, _ = self._chosen()
        if block is not None:
            remove_object(self._edit, block)

    def _entered(self, block: QTextBlock) -> bool:
        """Return or a double click on a card."""
        node = node_in(block)
        if isinstance(node, Embed):
            self.edit_address()
        elif isinstance(node, Raw):
            self.edit_source()
        else:
            return isinstance(node, Media)
        return True

    def _chosen(self) -> tuple[QTextBlock | None, Block | None]:
        block = self._edit.selected_object()
        return block, node_in(block) if block is not None else None

    def _ask(self, title: str, now: str, write: Callable[[str], None]) -> None:
        popover = LinePopover(title, "", now, self._edit)
        popover.written.connect(lambda text: write(text) if text != now else None)
        popover.destroyed.connect(lambda: self._edit.setFocus(Qt.FocusReason.PopupFocusReason))
        popover.open_under(self, QPoint(0, self.height() + 4))

    def _put(self, number: int, node: Block) -> None:
        put_node(self._edit, self._edit.document().findBlockByNumber(number), node)
        self.follow()

    def _button(self, words: str, run: Callable[[], object]) -> QPushButton:
        made = button(words, look="quiet")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda _checked=False: run())
        return made


class SourceDialog(QDialog):
    """Raw HTML as it stands in the story."""

    def __init__(self, source: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Raw HTML"))
        self.resize(640, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        words = self.tr("It is kept as it is and cleaned for every view. Sites may strip parts of it.")
        column.addWidget(label(words, look="soft", wrap=True))
        self.text = QPlainTextEdit(source)
        font = QFont(fonts.sans(13.5))
        font.setFamilies(["Noto Sans Mono", "DejaVu Sans Mono", "monospace"])
        self.text.setFont(font)
        self.text.setProperty("look", "field")
        self.text.setAccessibleName(self.tr("Raw HTML"))
        column.addWidget(self.text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    @property
    def source(self) -> str:
        return self.text.document().toRawText().replace("\u2029", "\n")


def node_in(block: QTextBlock) -> Block | None:
    """The node whose object the block shows."""
    leaf = read_leaf(block)
    return OBJECTS[leaf.objects[0]] if leaf.objects and block.blockNumber() > 0 else None


def put_node(edit: StoryEdit, block: QTextBlock, node: Block) -> None:
    """Another version of the block's object. One step of undo; nothing if it is the same."""
    if node_in(block) in (None, node):
        return
    edit.keys.break_typing()
    with edit.story.edit() as cursor:
        cursor.setPosition(block.position())
        cursor.setPosition(block.position() + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(edit.story.style.object(kind_of(block), OBJECTS.number(node)))


def insert_embed(edit: StoryEdit, url: str) -> None:
    """A page behind the caret's block, chosen."""
    if url:
        block = insert_behind(edit, plan(Embed(url)))
        edit.select(block.position(), block.position() + 1)
