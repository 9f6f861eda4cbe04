"""A short text about each author of the byline; readers find it in the author's box, under every story of theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.store.records import Author
from ui.inspector.fields import Notes
from ui.theme.look import label


class AboutAuthors(QWidget):
    """`changed` carries the `Author` with the new biography."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.fields: list[Notes] = []
        self._authors: list[Author] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_authors(self, authors: Sequence[Author]) -> None:
        """A field each; one in which the person is typing is left alone."""
        if [(author.id, author.name) for author in authors] != [(old.id, old.name) for old in self._authors]:
            self._make_fields(authors)
        self._authors = list(authors)
        for author, field in zip(authors, self.fields, strict=True):
            field.show_value(author.biography, force=False)

    def _make_fields(self, authors: Sequence[Author]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.fields = []
        for place, author in enumerate(authors):
            name = self.tr("About {name}").format(name=author.name)
            field = Notes(name, self.tr("A line or two for readers"))
            field.edited.connect(lambda text, place=place: self._tell(place, text))
            caption = label(name, look="soft", size=12)
            caption.setBuddy(field)
            self._column.addWidget(caption)
            self._column.addWidget(field)
            self.fields.append(field)
        self.setVisible(bool(authors))

    def _tell(self, place: int, text: str) -> None:
        self._authors[place] = replace(self._authors[place], biography=text.strip())
        self.changed.emit(self._authors[place])
