"""A story with two versions, and the history at hand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from newsdesk.desk import Desk
from newsdesk.store.records import RevisionReason, RevisionSummary
from tests.ui.conftest import Hand, OpenWindow
from ui.history.binding import HistoryTab
from ui.history.compare_view import CompareView
from ui.history.history import History

OLD = "The harbour opened on Friday.\n\nThis was cut.\n\nThe minister said yes to all of it.\n"
NEW = "The harbour opened on Sunday.\n\nThe minister said yes to all of it.\n\nMore follows tomorrow.\n"


@dataclass
class Reader:
    """A person who looks into the history of the open story."""

    hand: Hand

    @property
    def history(self) -> History:
        history = self.hand.panes.findChild(HistoryTab).history
        assert history is not None, "the tab was never looked at"
        return history

    @property
    def view(self) -> CompareView:
        assert self.history.view is not None, "nothing is compared"
        return self.history.view

    @property
    def rows(self) -> list[str]:
        return [str(self.line.model().index(row, 0).data()) for row in range(self.line.model().rowCount())]

    @property
    def line(self):
        return self.history.pane.line

    @property
    def versions(self) -> tuple[RevisionSummary, ...]:
        return self.line.rows.revisions

    def look(self, count: int = 1) -> None:
        """Go to the tab by its command, and wait for that many versions."""
        self.hand.panes.actions_["history"].trigger()
        self.hand.wait(lambda: len(self.rows) >= count, "the versions did not come")

    def click(self, row: int) -> None:
        """Click a version, and wait for the comparison."""
        spot: QPoint = self.line.visualRect(self.line.model().index(row, 0)).center()
        self.hand.qtbot.mouseClick(self.line.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        self.compared()

    def compared(self) -> None:
        self.hand.wait(
            lambda: self.view.comparison is not None and not self.history.comparing.is_busy and self.view.one.is_filled,
            "it was not compared",
        )

    def text(self) -> str:
        return self.view.one.toPlainText().strip("\ufffc\n")

    def body(self) -> str:
        assert self.hand.panes.editor is not None
        return self.hand.panes.editor.markdown()

    def put_back(self, words: str) -> None:
        """Click into the block with these words, then on the button that puts it back."""
        text = self.view.one
        assert text.find(words) or text.document().find(words).hasSelection(), f"{words!r} is not to be seen"
        text.setTextCursor(text.document().find(words))
        QApplication.processEvents()
        self.hand.click(self.view.put_back)


@pytest.fixture
def versions(store_path: Path) -> int:
    """The story "Harbour opens" at its newer version; the older one is a revision. Its number."""
    desk = Desk.open(store_path, start_courier=False)
    article = desk.articles.create(
        headline="Harbour to open", standfirst="No cars.", body=OLD, tags=("Harbour",), section=1
    )
    desk.history.take(article.id, RevisionReason.CLOSED)
    desk.articles.save(article.id, headline="Harbour opens", body=NEW, tags=("Harbour", "Ferries"))
    desk.close()
    return article.id


@pytest.fixture
def reader(open_window: OpenWindow, versions: int) -> Reader:
    hand = open_window()
    hand.window.resize(1440, 900)
    reader = Reader(hand)
    reader.look()
    return reader
