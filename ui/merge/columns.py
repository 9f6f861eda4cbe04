"""The three columns of a merge: two that are read, with what each changed marked, and the one that is kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QPalette, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from newsdesk.story.compare import compare
from newsdesk.story.read_markdown import Unit
from newsdesk.story.tree import Story
from newsdesk.story.write_html import note_numbers
from newsdesk.story.write_markdown import write
from ui.editor.document import StoryDocument
from ui.editor.pictures import Pictures
from ui.editor.text_edit import StoryEdit
from ui.history.compare_text import TOP, CompareText
from ui.history.shown import Side, shown_piece
from ui.history.shown import note_numbers as numbers_of
from ui.theme.look import label, rule
from ui.theme.tokens import current


class Columns(QWidget):
    """`written(Story)`: somebody wrote in what is kept."""

    written = Signal(object)

    def __init__(self, pictures: Pictures, mine: str, theirs: str, kept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mine, self.theirs = CompareText(pictures), CompareText(pictures)
        self.kept = StoryEdit(StoryDocument(), pictures)
        self.kept.story.setParent(self.kept)
        self.kept.drawer.header_height = TOP
        self._showing = False
        self._papers: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for text, name in ((self.mine, mine), (self.theirs, theirs), (self.kept, kept)):
            paper = QWidget()
            paper.setAutoFillBackground(True)
            self._papers.append(paper)
            column = QVBoxLayout(paper)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            over = label(name, look="soft", size=12, weight=QFont.Weight.DemiBold)
            over.setContentsMargins(18, 14, 18, 0)
            column.addWidget(over)
            column.addWidget(text, 1)
            text.setAccessibleName(name)
            text.setMinimumWidth(180)
            row.addWidget(paper, 1)
            if text is not self.kept:
                line = rule()
                line.setFixedSize(1, 16_777_215)
                line.setMinimumHeight(0)
                row.addWidget(line)
        self.kept.story.spliced.connect(lambda *_: self._tell())
        self.dress()

    def dress(self) -> None:
        """What is kept stands on another paper than what is read."""
        for widget in (self.kept, *self._papers):
            palette = widget.palette()
            kept = widget in (self.kept, self._papers[-1])
            for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
                palette.setColor(role, current().window if kept else current().paper)
            widget.setPalette(palette)

    def show_versions(self, base: Story, mine: Story, theirs: Story, direction: str, language: str) -> None:
        for text, version in ((self.mine, mine), (self.theirs, theirs)):
            pieces = compare(base, version)
            text.show_pieces([shown_piece(one, Side.BOTH) for one in pieces], numbers_of(pieces), direction, language)

    def show_kept(self, story: Story, direction: str, language: str, *, written: bool) -> None:
        """`written`: it may be written in."""
        self._showing = True
        self.kept.drawer.note_numbers = note_numbers(story)
        self.kept.story.fill([Unit(write((block,)), (block,)) for block in story], direction, language)
        self.kept.moveCursor(QTextCursor.MoveOperation.Start)  # else it is scrolled to its end as it is first shown
        self.kept.setReadOnly(not written)
        self._showing = False

    def _tell(self) -> None:
        if not self._showing:
            self.written.emit(self.kept.story.story)
