"""The pictures of a gallery: their order, and what each says. Nothing changes in the story before OK."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsdesk.store.records import MediaItem
from newsdesk.story.tree import Figure, Gallery, plain
from ui.editor.figures import figure_of
from ui.editor.pictures import Pictures
from ui.editor.table.inlines import retyped
from ui.editor.wanted import EditWanted, FileKinds, FilesWanted
from ui.theme.look import button, fit, label

FIGURE = Qt.ItemDataRole.UserRole
THUMB = QSize(96, 64)
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Pile(QListWidget):
    """The pictures in their order: dragged, or moved by Alt and an arrow; Delete takes one out."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in STEPS:
            self.shift(STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_out()
        else:
            super().keyPressEvent(event)

    def shift(self, by: int) -> None:
        at = self.currentRow()
        to = at + by
        if at >= 0 and 0 <= to < self.count():
            item = self.takeItem(at)
            self.insertItem(to, item)
            self.setCurrentRow(to)

    def take_out(self) -> None:
        if self.currentRow() >= 0:
            self.takeItem(self.currentRow())


class GalleryDialog(QDialog):
    """`ask(wanted)` lets a person choose more pictures, or edit one. `gallery` is what it holds."""

    def __init__(
        self, gallery: Gallery, pictures: Pictures, ask: Callable[[FilesWanted | EditWanted], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Gallery"))
        fit(self, 760, 500)
        self._gallery, self._pictures, self._ask = gallery, pictures, ask
        self.pile = Pile()
        self.pile.setAccessibleName(self.tr("Pictures of the gallery"))
        self.pile.setIconSize(THUMB)
        self.pile.setSpacing(2)
        self.pile.setWordWrap(True)
        self.pile.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.add = button(self.tr("Add pictures…"), "plus")
        self.up = button(self.tr("Up"), "arrow-up", look="quiet", tip=self.tr("Alt+Up"))
        self.down = button(self.tr("Down"), "arrow-down", look="quiet", tip=self.tr("Alt+Down"))
        self.change = button(self.tr("Edit…"), "crop", look="quiet")
        self.remove = button(self.tr("Take out"), "trash-2", look="quiet", tip=self.tr("Delete"))
        self.caption, self.credit, self.alt = QLineEdit(), QLineEdit(), QLineEdit()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._arrange()
        self._connect()
        for figure in gallery.figures:
            self._enter(figure)
        self.pile.setCurrentRow(0)
        self._show()

    @property
    def gallery(self) -> Gallery | None:
        """None once all pictures are taken out."""
        figures = tuple(self.pile.item(row).data(FIGURE) for row in range(self.pile.count()))
        return replace(self._gallery, figures=figures) if figures else None

    def _arrange(self) -> None:
        left, right, both = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        tools = QHBoxLayout()
        for made in (self.up, self.down, self.change, self.remove):
            tools.addWidget(made)
        tools.addStretch()
        left.addWidget(self.pile, 1)
        left.addLayout(tools)
        left.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._large = label(self.tr("No picture is chosen"), look="soft")
        self._large.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._large.setMinimumSize(320, 200)
        right.addWidget(self._large, 1)
        for words, field, hint in (
            (self.tr("Caption"), self.caption, self.tr("What readers see below it")),
            (self.tr("Credit"), self.credit, self.tr("Who took it")),
            (self.tr("Alternative text"), self.alt, self.tr("What it shows, for those who do not see it")),
        ):
            name = label(words, look="soft", size=12)
            name.setBuddy(field)
            field.setAccessibleName(words)
            field.setPlaceholderText(hint)
            right.addWidget(name)
            right.addWidget(field)
        both.setSpacing(16)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(both, 1)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.pile.currentRowChanged.connect(lambda _row: self._show())
        self.up.clicked.connect(lambda: self.pile.shift(-1))
        self.down.clicked.connect(lambda: self.pile.shift(1))
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(self.pile.take_out)
        self.add.clicked.connect(lambda: self._ask(FilesWanted(FileKinds.PICTURES, self._add)))
        self.caption.textEdited.connect(self._captioned)
        self.credit.textEdited.connect(lambda text: self._say(credit=text))
        self.alt.textEdited.connect(lambda text: self._say(alt=text))
        self._pictures.ready.connect(self._picture_ready)

    def _add(self, items: Sequence[MediaItem]) -> None:
        for item in items:
            self._pictures.know_size(item.sha, item.width, item.height)
            self._enter(figure_of(item))
        self.pile.setCurrentRow(self.pile.count() - 1)

    def _enter(self, figure: Figure) -> None:
        row = QListWidgetItem(self.pile)
        row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
        row.setData(FIGURE, figure)
        self._dress(row)

    def _dress(self, row: QListWidgetItem) -> None:
        figure: Figure = row.data(FIGURE)
        words = plain(figure.caption) or figure.alt
        # the publish popover counts pictures that say nothing to the blind and leads here: each says so of itself
        lacking = "" if figure.alt else "\n" + self.tr("No alternative text")
        row.setText((words or self.tr("No caption yet")) + lacking)
        row.setToolTip(words)
        row.setIcon(QIcon(self._thumb(figure.source, THUMB)))

    def _thumb(self, sha: str, size: QSize) -> QPixmap:
        ratio = self.devicePixelRatioF()
        found = self._pictures.pixmap(sha, round(size.width() * ratio))
        made = QPixmap(size * ratio)
        made.fill(Qt.GlobalColor.transparent)
        if found is not None:
            fitted = found.scaled(
                made.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter = QPainter(made)
            painter.drawPixmap((made.width() - fitted.width()) // 2, (made.height() - fitted.height()) // 2, fitted)
            painter.end()
        made.setDevicePixelRatio(ratio)
        return made

    def _show(self) -> None:
        row = self.pile.currentItem()
        figure: Figure | None = row.data(FIGURE) if row is not None else None
        for field, text in (
            (self.caption, plain(figure.caption) if figure else ""),
            (self.credit, figure.credit if figure else ""),
            (self.alt, figure.alt if figure else ""),
        ):
            field.setEnabled(figure is not None)
            if field.text() != text:
                field.setText(text)
        at = self.pile.currentRow()
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < self.pile.count() - 1)
        self.change.setEnabled(figure is not None)
        self.remove.setEnabled(figure is not None)
        if figure is None:
            self._large.clear()
            self._large.setText(self.tr("No picture is chosen"))
        elif self._pictures.is_missing(figure.source):
            self._large.setText(self.tr("This picture is not on this computer"))
        else:
            self._large.setPixmap(self._thumb(figure.source, QSize(330, 220)))

    def _change(self) -> None:
        """Crop it, hide a face: what comes of it takes its place."""
        row = self.pile.currentItem()
        if row is None:
            return
        figure: Figure = row.data(FIGURE)

        def take(item: MediaItem) -> None:
            for at in range(self.pile.count()):
                if self.pile.item(at) is row:
                    row.setData(FIGURE, replace(row.data(FIGURE), source=item.sha))
                    self._dress(row)
                    self._show()

        self._ask(EditWanted(figure.source, take))

    def _captioned(self, text: str) -> None:
        row = self.pile.currentItem()
        if row is not None:
            self._say(caption=retyped(row.data(FIGURE).caption, text))

    def _say(self, **facts: object) -> None:
        row = self.pile.currentItem()
        if row is not None:
            row.setData(FIGURE, replace(row.data(FIGURE), **facts))
            self._dress(row)

    def _picture_ready(self, sha: str) -> None:
        for at in range(self.pile.count()):
            if self.pile.item(at).data(FIGURE).source == sha:
                self._dress(self.pile.item(at))
        self._show()
