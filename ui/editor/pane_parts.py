"""What an editor pane is made of. `pane.py` says how the parts work together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from newsdesk.store.records import Article
from newsdesk.story.counts import tk_marks
from ui.editor.autosave import Autosave
from ui.editor.card_bar import CardBar
from ui.editor.concentration import Concentration
from ui.editor.document import StoryDocument
from ui.editor.facts import FactEditors
from ui.editor.find.find import Find
from ui.editor.flag import CaretFlag
from ui.editor.footer import Footer
from ui.editor.footnotes import Footnotes
from ui.editor.header import Header
from ui.editor.length import Length
from ui.editor.linking import LinkEditor
from ui.editor.margin_notes import MarginNotes
from ui.editor.parts import Part
from ui.editor.picture_bar import PictureBar
from ui.editor.pictures import Pictures
from ui.editor.place import PlaceTeller
from ui.editor.question import OwnerQuestion
from ui.editor.quiet import QuietLine, UndoOffer
from ui.editor.segments import Segments
from ui.editor.snippets import SnippetKeys
from ui.editor.source.switch import SourceSwitch
from ui.editor.spelling.fields import FieldSpelling
from ui.editor.spelling.spelling import Spelling
from ui.editor.table.bar import TableBar
from ui.editor.table.tables import Tables
from ui.editor.table.ways import WaysIn
from ui.editor.text_edit import StoryEdit
from ui.editor.toolbar import Toolbar
from ui.editor.typography import Typography
from ui.editor.zoom import Zoom


class PaneParts(QWidget):
    """The text with its header, what stands around it, and what works on it (`parts`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.story = StoryDocument(self)
        self.pictures = Pictures(self)
        self.text = StoryEdit(self.story, self.pictures)
        self.header = Header()
        self.text.set_header(self.header)
        self.bar = Toolbar(self.text)
        self.bar.rested.connect(PlaceTeller(self.text).follow)
        self.foot = Footer()
        self.quiet = QuietLine()
        self.question = OwnerQuestion(self.header)
        self.facts = FactEditors(self.header)
        self.links = LinkEditor(self.text)
        self.picture_bar = PictureBar(self.text)
        self.card_bar = CardBar(self.text)
        self.autosave = Autosave(self)
        self.length = Length(self.text, self.foot, self._head_tk)
        self.tables = Tables(self.text)
        self.table_bar = TableBar(self.text, self.tables, self.tables.commands)
        self.ways_in = WaysIn(self.text, self.tables)
        self.footnotes = Footnotes(self.text)
        self.source = SourceSwitch(self.text)
        self.undo_offer = UndoOffer(self.quiet, self.text, self.source)
        self.finder = Find(self.text, self.source.view, self.say)
        self.typography = Typography(self.text, lambda: self.article.language if self.article else "en")
        self.concentration = Concentration(self.text)
        self.segments = Segments(self.text)
        self.flag = CaretFlag(self.text)
        self.margin_notes = MarginNotes(self.text, lambda: self.article, self.say)
        self.snippets = SnippetKeys(self.text)
        self.spelling = Spelling(self.text, self.tables, lambda: self.article, self.say)
        for field in (self.header.headline, self.header.standfirst):
            self.spelling.fields.append(FieldSpelling(field, self.spelling))
            self.typography.join(field)
        self.zoom = Zoom(self.text, self.header, self.source.view, self.say)
        self.text.paster.say = self.say
        self.parts: list[Part] = [
            self.finder,
            self.tables,
            self.footnotes,
            self.text.paster,
            self.source,
            self.typography,
            self.spelling,
            self.margin_notes,
            self.snippets,
        ]

    def _head_tk(self) -> int:
        """TK marks over the story."""
        return tk_marks(self.header.headline.toPlainText()) + tk_marks(self.header.standfirst.toPlainText())

    def say(self, words: str, offer: str = "", run: Callable[[], object] | None = None) -> None:
        """One quiet line above the foot, with a button perhaps."""
        self.quiet.say(words, offer, run)
