"""The empty desk: explains itself in a few choices and one promise."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.fonts import serif
from ui.theme.icons import icon
from ui.theme.look import button, label

WIDTH = 620


class Welcome(QWidget):
    """`chosen` (name of a command of `ui/actions.py`): each of the choices works."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyDesk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = label(self.tr("Write your first story"))
        title.setFont(serif(27, QFont.Weight.Bold))
        promise = label(
            self.tr("Everything is kept on this computer. Nothing goes anywhere until you press Publish."),
            look="soft",
            size=14,
            wrap=True,
        )
        self.write = Card("square-pen", self.tr("New story"), self.tr("Ctrl+N, and the caret is in the headline"))
        self.wire = Card("clipboard-paste", self.tr("Paste wire copy"), self.tr("Headline, dateline, text are found"))
        self.bring = Card("folder-input", self.tr("Import"), self.tr("Word, Markdown, HTML, plain text"))
        self.connect_ = Card("plug", self.tr("Connect a site"), self.tr("WordPress. A folder is set up already"))
        self.look_around = button(self.tr("Look around in a sample newsroom first"), "book-open", look="quiet")
        cards = QGridLayout()
        cards.setSpacing(12)
        for place, (choice, command) in enumerate(
            (
                (self.write, "new_story"),
                (self.wire, "new_from_wire"),
                (self.bring, "import_stories"),
                (self.connect_, "connect_site"),
                (self.look_around, "sample_newsroom"),
            )
        ):
            choice.setAutoDefault(True)  # Return chooses the one in hand, as in a dialog
            choice.clicked.connect(lambda _on=False, command=command: self.chosen.emit(command))
            if choice is not self.look_around:
                cards.addWidget(choice, place // 2, place % 2)
        foot = QHBoxLayout()
        foot.addWidget(self.look_around)
        foot.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(WIDTH)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inner)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(promise)
        column.addSpacing(10)
        column.addLayout(cards)
        column.addSpacing(10)
        column.addLayout(foot)
        centre = QHBoxLayout()
        centre.addStretch(1)
        centre.addWidget(inner, 100)
        centre.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(3)
        outer.addLayout(centre)
        outer.addStretch(4)


class Card(QPushButton):
    """A choice: an icon, what it is, and a line about it."""

    def __init__(self, sign: str, title: str, line: str) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.setAccessibleName(f"{title}. {line}")
        self.setMinimumHeight(92)
        self._sign_name = sign
        self._sign = QLabel()
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(label(title, weight=QFont.Weight.DemiBold))
        words.addWidget(label(line, look="soft", size=12, wrap=True))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._draw()

    def sizeHint(self) -> QSize:
        return QSize(280, 92)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self._sign.setPixmap(icon(self._sign_name, "text").pixmap(20, 20))
