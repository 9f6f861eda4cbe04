"""The columns by themselves: side bar and list, which a person waits for, and room for what comes beside them.

They stand before the commands, the bar and the editor are made, so that nothing takes the processor from the store
while its first page is read; `Panes` takes them over afterwards.
"""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.article_list.pane import ArticleList
from ui.jobs import Jobs
from ui.shell.columns import Columns
from ui.shell.right_pane import RightPane
from ui.shell.text_column import TextColumn
from ui.sidebar.pane import SideBar


class Front(QWidget):
    """`bar`: the height to leave free above the columns, in logical pixels."""

    def __init__(self, jobs: Jobs, bar: int) -> None:
        super().__init__()
        self.side_bar = SideBar()
        self.articles = ArticleList(jobs)
        self.text = TextColumn()
        self.right = RightPane()
        self.columns = Columns(self.side_bar, self.articles, self.text, self.right)
        self.side_bar.chosen.connect(self.articles.show_place)
        self.articles.viewed.connect(self.columns.set_wide_list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, bar, 0, 0)
        column.addWidget(self.columns)

    def restore(self, settings: QSettings) -> None:
        """The columns as they were left."""
        self.columns.restore(settings)
        self.articles.restore(settings)
        self.articles.view.setFocus()
