"""What stands over a picture that is chosen: its alternative text, and the way to take it out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QFrame, QHBoxLayout

from newsdesk.store.records import MediaItem
from newsdesk.story.tree import Align
from ui.editor.erase import remove_object
from ui.editor.figures import figure_at, set_align, set_alt, set_source
from ui.editor.gallery.changes import gather, neighbours
from ui.editor.painting import object_rect
from ui.editor.popovers import LinePopover
from ui.editor.text_edit import StoryEdit
from ui.editor.wanted import EditWanted, FileKinds, FilesWanted
from ui.theme.look import button, tool


class PictureBar(QFrame):
    """A child of the text's viewport; it never takes the focus from the text."""

    def __init__(self, edit: StoryEdit) -> None:
        super().__init__(edit.viewport())
        self._edit = edit
        row = QHBoxLayout(self)
        self.setObjectName("objectBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(2)
        self.alt = button(self.tr("Alternative text"), "text-cursor-input", look="quiet")
        self.change = button(self.tr("Edit…"), "crop", look="quiet")
        self.swap = button(self.tr("Replace…"), "replace", look="quiet")
        self.gather = button(self.tr("Make a gallery"), "images", look="quiet")
        self.remove = button(self.tr("Take out"), "trash-2", look="quiet")
        self.aligns = {
            align: tool(sign, words)
            for align, sign, words in (
                (Align.LEFT, "text-align-start", self.tr("At the left")),
                (Align.CENTER, "text-align-center", self.tr("In the middle")),
                (Align.RIGHT, "text-align-end", self.tr("At the right")),
            )
        }
        for align, made in self.aligns.items():
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.clicked.connect(lambda _checked=False, align=align: self._align(align))
            row.addWidget(made)
        for pressed, run in (
            (self.alt, self._edit_alt),
            (self.change, self._change),
            (self.swap, self._swap),
            (self.gather, self._gather),
            (self.remove, self._remove),
        ):
            pressed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            pressed.clicked.connect(run)
            row.addWidget(pressed)
        self.hide()
        edit.hooks.entered.append(self._entered)
        edit.moved.connect(self.follow)
        edit.verticalScrollBar().valueChanged.connect(self.follow)

    def follow(self) -> None:
        """Be over the chosen picture, or not at all."""
        block = self._picture()
        if block is None:
            self.hide()
            return
        figure = figure_at(block)
        described = figure is not None and bool(figure.alt)
        self.alt.setText(" " + (self.tr("Alternative text") if described else self.tr("Add alternative text")))
        self.alt.setToolTip(figure.alt if figure is not None else "")
        self.gather.setVisible(len(neighbours(self._edit, block)) > 1)
        for align, made in self.aligns.items():
            made.setChecked(figure is not None and figure.attributes.align == align)
        rect = object_rect(self._edit, block)
        self._be_within(round(rect.width()) - 20)
        self.move(round(rect.right()) - self.width() - 10, round(rect.top()) + 10)
        self.show()
        self.raise_()

    def _be_within(self, width: int) -> None:
        """With words; in a narrow picture most buttons are an icon alone, and their tip says the rest."""
        for brief in (False, True):
            for pressed in (self.change, self.swap, self.gather, self.remove):
                words = pressed.accessibleName()
                pressed.setText("" if brief else f" {words}")
                pressed.setToolTip(words if brief else "")
            self.adjustSize()
            if self.width() <= width:
                return

    def _picture(self) -> QTextBlock | None:
        block = self._edit.selected_object()
        return block if block is not None and figure_at(block) is not None else None

    def _edit_alt(self) -> None:
        block = self._picture()
        figure = figure_at(block) if block is not None else None
        if block is None or figure is None:
            return
        hint = self.tr("What the picture shows, for those who do not see it")
        popover = LinePopover(self.tr("Alternative text"), hint, figure.alt, self._edit)
        number = block.blockNumber()
        popover.written.connect(lambda text: self._write(number, text))
        popover.open_under(self.alt, QPoint(0, self.alt.height() + 4))

    def _write(self, number: int, text: str) -> None:
        set_alt(self._edit, self._edit.document().findBlockByNumber(number), text)
        self.follow()

    def _align(self, align: Align) -> None:
        block = self._picture()
        if block is not None:
            set_align(self._edit, block, align)
            self.follow()

    def _entered(self, block: QTextBlock) -> bool:
        if figure_at(block) is None:
            return False
        self._change()
        return True

    def _change(self) -> None:
        """Crop it, turn it, hide a face: the window has the tools; what comes of it is another picture, one step."""
        block = self._picture()
        figure = figure_at(block) if block is not None else None
        if block is None or figure is None:
            return
        number = block.blockNumber()

        def take(item: MediaItem) -> None:
            set_source(self._edit, self._edit.document().findBlockByNumber(number), item.sha)
            self.follow()

        self._edit.edit_wanted.emit(EditWanted(figure.source, take))

    def _swap(self) -> None:
        """Another picture; its words stay, for they are the story's."""
        block = self._picture()
        if block is None:
            return
        number = block.blockNumber()

        def take(items: Sequence[MediaItem]) -> None:
            set_source(self._edit, self._edit.document().findBlockByNumber(number), items[0].sha)

        self._edit.files_wanted.emit(FilesWanted(FileKinds.PICTURE, take))

    def _gather(self) -> None:
        block = self._picture()
        if block is not None:
            gather(self._edit, block)

    def _remove(self) -> None:
        block = self._picture()
        if block is not None:
            remove_object(self._edit, block)
