"""What is known of the chosen file: its picture, its words (kept as they are typed), and the stories that show it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from newsdesk.store.records import MediaItem
from newsdesk.words import listed
from ui.inspector.fields import Line, Notes
from ui.media.grid import KINDS, paint_within
from ui.media.model import name_of
from ui.media.thumbnails import Thumbnails
from ui.theme.elided import cut
from ui.theme.icons import icon, pixmap
from ui.theme.look import button, label
from ui.theme.tokens import current

if TYPE_CHECKING:
    from newsdesk.store.library import MediaUse

WIDTH, SEEN = 330, QSize(284, 176)  # with room for the scroll bar: else it goes sideways, too
MOST_USES = 30
LONGEST = 10_000  # characters of a caption


class MediaForm(QScrollArea):
    """`edited` (name of a fact, text). `opened`: a story. The buttons are the window's to connect."""

    edited = Signal(str, str)
    opened = Signal(int)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("libraryForm")
        self.setFixedWidth(WIDTH)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are what one goes to
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.item: MediaItem | None = None
        self.picture = Seen(thumbnails)
        self.name = label(weight=QFont.Weight.DemiBold, size=14, wrap=True)
        self.facts = label(look="soft", size=12, wrap=True)
        self.title = Line(self.tr("Title"), self.tr("For the desk alone"))
        self.alt = Notes(self.tr("Alternative text"), self.tr("What is to be seen, for those who do not see it"))
        self.caption = Notes(self.tr("Caption"), self.tr("What readers are told"))
        self.credit = Line(self.tr("Credit"), self.tr("Photographer / agency"))
        self.copyright = Line(self.tr("Copyright"), "")
        self.fields: dict[str, Line | Notes] = {
            "alt": self.alt,
            "caption": self.caption,
            "credit": self.credit,
            "copyright": self.copyright,
            "title": self.title,
        }
        self.insert = button(self.tr("Insert into the story"), "image-plus", tip=self.tr("Return, or double-click"))
        self.replace = button(self.tr("Replace in all stories…"), "replace", look="quiet")
        self.delete = button(self.tr("Delete…"), "trash-2", look="quiet", tip=self.tr("Delete what nothing shows"))
        self.protect = button(self.tr("Protect source…"), "shield", look="quiet")
        self.protect.setToolTip(self.tr("Clean the file on this computer of place, camera, owner and history"))
        self.whole = QCheckBox(self.tr("Send its metadata whole"))
        self.whole.setToolTip(self.tr("Sites and exported pages then get all that the file says"))
        self.uses = QVBoxLayout()
        self._used = label(self.tr("Used in"), look="soft", size=12)
        self._arrange()
        for name, field in self.fields.items():
            field.edited.connect(lambda text, name=name: self.edited.emit(name, text))

    def show_item(self, item: MediaItem, *, other: bool) -> None:
        """Without `other` a field in which the person types is left alone."""
        self.item = item
        self.picture.show_item(item)
        self.name.setText(name_of(item))
        self.facts.setText(_facts(item))
        for name, field in self.fields.items():
            field.show_value(getattr(item, name), force=other)
        self.alt.setEnabled(item.is_picture)
        self.whole.setChecked(item.whole)
        for made in (self.replace, self.protect, self.whole):
            made.setVisible(item.is_picture)

    def show_uses(self, uses: Sequence[MediaUse] | None) -> None:
        """None while they are looked for."""
        while self.uses.count():
            taken = self.uses.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.deleteLater()
        if uses is None:
            return
        if not uses:
            self.uses.addWidget(label(self.tr("No story shows it."), look="soft", size=12.5, wrap=True))
        for use in uses[:MOST_USES]:
            self.uses.addWidget(self._use(use))
        if len(uses) > MOST_USES:
            self.uses.addWidget(label(self.tr("and %Ln more", "", len(uses) - MOST_USES), look="soft", size=12.5))

    def flush(self) -> None:
        """Pass on what is typed and not passed on yet."""
        for field in self.fields.values():
            field.flush()

    def _use(self, use: MediaUse) -> QWidget:
        where = self.tr("lead picture") if use.lead else ""
        if use.trashed:
            where = self.tr("in the trash")
        headline = use.headline or self.tr("Without a headline")
        made = button("", "file-text", look="quiet", name=f"{headline} {where}".strip())
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        made.setStyleSheet("text-align: left")
        room = WIDTH - 86
        words = f"{headline} · {where}" if where else headline
        made.setText(f" {cut(made.fontMetrics(), words, room)}")
        made.setToolTip(words)
        made.clicked.connect(lambda: self.opened.emit(use.article))
        return made

    def _arrange(self) -> None:
        inner = QWidget()
        inner.setObjectName("libraryFormBody")
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(6)
        column.addWidget(self.picture)
        column.addSpacing(4)
        column.addWidget(self.name)
        column.addWidget(self.facts)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 4)
        row.addWidget(self.insert)
        row.addStretch(1)
        column.addLayout(row)
        for field in self.fields.values():
            caption = label(field.accessibleName(), look="soft", size=12)
            caption.setBuddy(field)
            column.addWidget(caption)
            column.addWidget(field)
            column.addSpacing(2)
        self.caption.setMaximumHeight(96)
        self.alt.setMaximumHeight(72)
        column.addWidget(self.whole)
        column.addSpacing(6)
        column.addWidget(self._used)
        self.uses.setSpacing(0)
        column.addLayout(self.uses)
        column.addSpacing(6)
        # one under the other: two are too wide in some languages
        for made in (self.replace, self.protect, self.delete):
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.setWidget(inner)


class Seen(QLabel):
    """The chosen picture, as large as there is room."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._item: MediaItem | None = None
        self.setFixedSize(SEEN)
        thumbnails.ready.connect(lambda _sha: self.update())

    def show_item(self, item: MediaItem) -> None:
        self._item = item
        self.setAccessibleName(item.alt or name_of(item))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        item = self._item
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            theme = current()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.side)
            painter.drawRoundedRect(self.rect(), 6, 6)
            image = self._thumbnails.pixmap(item.sha) if item is not None and item.is_picture else None
            if image is not None:
                paint_within(painter, self.rect(), image)
            elif item is not None:
                kind = "image" if item.is_picture else KINDS.get(item.media_type.partition("/")[0], "file")
                sign = pixmap(kind, theme.faint, 32, self.devicePixelRatioF())
                place = QRect(0, 0, 32, 32)
                place.moveCenter(self.rect().center())
                painter.drawPixmap(place, sign)
        finally:
            painter.end()


def _facts(item: MediaItem) -> str:
    kind = item.media_type.partition("/")[2].upper().removeprefix("X-").partition("+")[0]
    size = QLocale().formattedDataSize(item.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    dots = f"{item.width} × {item.height}" if item.width else ""
    named = item.file_name if item.file_name != name_of(item) else ""
    lines = [" · ".join(filter(None, [kind[:24], dots, size])), named]
    lines += [listed(filter(None, [item.place[:200], item.day])), item.keywords[:200]]
    return "\n".join(filter(None, lines))


def empty(sign: str, title: str, line: str) -> QWidget:
    """What stands where there is nothing to show."""
    made = QWidget()
    picture = label()
    picture.setPixmap(icon(sign, "faint").pixmap(32, 32))
    column = QVBoxLayout(made)
    column.setContentsMargins(24, 16, 24, 16)
    column.setSpacing(8)
    column.addStretch(2)
    for part in (picture, label(title, weight=QFont.Weight.DemiBold, size=14), label(line, look="soft", wrap=True)):
        part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(part)
    column.addStretch(3)
    return made
