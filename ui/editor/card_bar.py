"""What stands over a card that is chosen (an embedded page, raw HTML, a gallery, a file) and what it can do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import UnionType

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from newsdesk.desk.cards import Card
from newsdesk.store.records import MediaItem
from newsdesk.story.tree import Block, Embed, Gallery, Media, Raw, Text, plain
from ui.editor.address import address
from ui.editor.erase import remove_object, select_block
from ui.editor.figures import insert_behind, node_in, put_node
from ui.editor.gallery.changes import media_of, take_apart
from ui.editor.leaf import plan
from ui.editor.painting import object_rect
from ui.editor.popovers import LinePopover
from ui.editor.raw_dialog import SourceDialog
from ui.editor.text_edit import StoryEdit
from ui.editor.wanted import CardWanted, EditWanted, FileKinds, FilesWanted
from ui.theme.look import button

GAP = 6  # px between the bar and the card
BARRED = Embed | Raw | Media | Gallery  # what it stands over


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
        self.card = self._button("", self.fetch_card)
        self.card.setToolTip(self.tr("Title and picture, once, from the page itself"))
        self.no_card = self._button(self.tr("No card"), self._take_card_off)
        self.caption = self._button(self.tr("Caption…"), self._edit_caption)
        self.pictures = self._button(self.tr("Edit pictures…"), self.edit_pictures)
        self.apart = self._button(self.tr("Take apart"), self._take_apart)
        self.replace = self._button(self.tr("Replace…"), self._replace)
        self.open = self._button(self.tr("Open"), self._open)
        self.source = self._button(self.tr("Edit source…"), self.edit_source)
        self.remove = self._button(self.tr("Take out"), self._remove)
        self._offered: dict[QPushButton, type[Block] | UnionType] = {
            self.address: Embed,
            self.title: Embed | Media,
            self.card: Embed,
            self.no_card: Embed,
            self.caption: Media,
            self.pictures: Gallery,
            self.apart: Gallery,
            self.replace: Media,
            self.open: Embed | Media,
            self.source: Raw,
            self.remove: BARRED,
        }
        for made in self._offered:
            row.addWidget(made)
        self.hide()
        edit.moved.connect(self.follow)
        edit.verticalScrollBar().valueChanged.connect(self.follow)
        edit.hooks.entered.append(self._entered)

    def follow(self) -> None:
        """Be over the chosen card, or not at all."""
        block, node = self._chosen()
        if block is None or not isinstance(node, BARRED):
            self.hide()
            return
        for made, kinds in self._offered.items():
            made.setVisible(isinstance(node, kinds))
        if isinstance(node, Embed):
            self.card.setText(self.tr("Fetch anew") if node.has_card else self.tr("Fetch its card"))
            self.no_card.setVisible(node.has_card)
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
            # what was said of another page does not stay
            kept = Embed("", "" if node.has_card else node.title, node.attributes)
            self._ask(self.tr("Address"), node.url, lambda text: self._put(number, replace(kept, url=address(text))))

    def fetch_card(self) -> bool:
        """Ask for what the chosen page says of itself. False where none is chosen."""
        _, node = self._chosen()
        if not isinstance(node, Embed):
            return False
        url = node.url
        self._edit.card_wanted.emit(CardWanted(url, lambda card: put_card(self._edit, url, card)))
        return True

    def _take_card_off(self) -> None:
        block, node = self._chosen()
        if block is not None and isinstance(node, Embed):
            self._put(block.blockNumber(), Embed(node.url, "", node.attributes))

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

    def _edit_caption(self) -> None:
        block, node = self._chosen()
        if block is not None and isinstance(node, Media):
            number = block.blockNumber()
            self._ask(
                self.tr("Caption"),
                plain(node.caption),
                lambda text: self._put(number, replace(node, caption=(Text(text),) if text else ())),
            )

    def edit_pictures(self) -> None:
        """A window with the gallery's pictures; what it holds at OK is the gallery."""
        from ui.editor.gallery.dialog import GalleryDialog

        block, node = self._chosen()
        if block is None or not isinstance(node, Gallery):
            return
        number = block.blockNumber()
        dialog = GalleryDialog(node, self._edit.drawer.pictures, self._want, self._edit)
        dialog.accepted.connect(lambda: self._put_gallery(number, dialog.gallery))
        dialog.open()

    def _want(self, wanted: FilesWanted | EditWanted) -> None:
        (self._edit.edit_wanted if isinstance(wanted, EditWanted) else self._edit.files_wanted).emit(wanted)

    def _put_gallery(self, number: int, gallery: Gallery | None) -> None:
        if gallery is None:
            remove_object(self._edit, self._edit.document().findBlockByNumber(number))
        else:
            self._put(number, gallery)

    def _take_apart(self) -> None:
        block, _ = self._chosen()
        if block is not None:
            take_apart(self._edit, block)

    def _replace(self) -> None:
        """Another file; title and caption stay."""
        block, node = self._chosen()
        if block is None or not isinstance(node, Media):
            return
        number = block.blockNumber()

        def take(items: Sequence[MediaItem]) -> None:
            made = media_of(items[0])
            self._put(number, replace(node, kind=made.kind, source=made.source))

        self._edit.files_wanted.emit(FilesWanted(FileKinds.FILE, take))

    def _open(self) -> None:
        _, node = self._chosen()
        if isinstance(node, Embed):
            self._edit.link_followed.emit(node.url)
        elif isinstance(node, Media):
            self._edit.media_opened.emit(node.source)

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
        elif isinstance(node, Gallery):
            self.edit_pictures()
        elif isinstance(node, Media):
            self._edit_title()
        else:
            return False
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


def put_card(edit: StoryEdit, url: str, card: Card) -> None:
    """The card onto each embed of that page; a title that a person gave it before stays. One step of undo."""
    with edit.story.steps.together():
        for number in range(edit.document().blockCount()):
            block = edit.document().findBlockByNumber(number)
            node = node_in(block)
            if isinstance(node, Embed) and node.url == url:
                title = card.title if node.has_card or not node.title else node.title
                put_node(edit, block, replace(node, title=title, site=card.site, picture=card.picture))
    edit.moved.emit()


def insert_embed(edit: StoryEdit, url: str) -> None:
    """A page behind the caret's block, chosen."""
    if url:
        block = insert_behind(edit, plan(Embed(url)))
        select_block(edit, block)
