"""Wire copy pasted into an empty story is taken apart: the text as one more step of undo, its facts along with it.

The facts are no part of the document. A number on block 0 says which came with the text, so that undo and redo take
them along; what a person changed since stays.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from newsdesk.store.records import NO_DATELINE, Article
from newsdesk.story.dateline import Dateline
from newsdesk.story.tree import Paragraph, Text
from newsdesk.story.wire import WireCopy, take_apart
from newsdesk.words import listed
from ui.editor.leaf import plan
from ui.editor.registers import Register
from ui.editor.source.apply import replace_leaves

if TYPE_CHECKING:
    from ui.editor.pane import EditorPane


@dataclass(frozen=True, slots=True)
class WireFacts:
    """What stands over a story. `byline`: names."""

    headline: str = ""
    standfirst: str = ""
    dateline: Dateline = NO_DATELINE
    byline: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """The facts before and after one taking apart. `of`: the article's id."""

    before: WireFacts = WireFacts()
    after: WireFacts = WireFacts()
    of: int = 0


TURNS: Register[Turn] = Register(Turn())


class WireTaker(QObject):
    """One editor's."""

    def __init__(self, pane: EditorPane) -> None:
        super().__init__(pane)
        self._pane = pane
        pane.text.paster.into_empty = self.take
        pane.header.headline.belongs_below = self.into_headline
        pane.story.facts_turned.connect(self._turned)

    def into_headline(self, text: str) -> bool:
        """Wire copy pasted where the caret of a new story stands, in the empty headline, is pasted into the text."""
        pane, article = self._pane, self._pane.article
        written = pane.header.headline.text() or pane.header.standfirst.text() or pane.story.story
        if written or article is None or article.headline or article.standfirst or take_apart(text) is None:
            return False

        def paste() -> None:
            if pane.article is not None and pane.article.id == article.id:
                pane.focus_body_start()
                pane.text.paster.text(text)

        QTimer.singleShot(0, self, paste)  # once the key is done with, or Qt leaves a caret in the headline too
        return True

    def take(self, text: str) -> None:
        """Take the text apart that was just pasted, if it is wire copy."""
        article = self._pane.article
        copy = take_apart(text)
        if copy is None or article is None or article.headline or article.standfirst:
            return
        before = facts_of(article)
        after = WireFacts(copy.headline, copy.standfirst, copy.dateline, copy.byline or before.byline)
        document = self._pane.story
        number = TURNS.number(Turn(before, after, article.id))
        leaves = [leaf for words in copy.body for leaf in plan(Paragraph((Text(words),)))]
        self._pane.text.keys.break_typing()
        header = document.style.header(document.edition, number)
        replace_leaves(document, 0, len(document.groups.leaves), leaves, header)
        self._pane.text.place_caret(document.qt.characterCount() - 1)
        self._pane.undo_offer.say(self._found(copy, article))

    def _found(self, copy: WireCopy, article: Article) -> str:
        line = self._pane.header.dateline_words(copy.dateline, article.language)
        parts = [self.tr("headline")] if copy.headline else []
        parts += [self.tr("standfirst")] if copy.standfirst else []
        parts += [self.tr("dateline {dateline}").format(dateline=line.rstrip(" :—-"))]
        parts += [self.tr("byline {names}").format(names=listed(copy.byline))] if copy.byline else []
        return self.tr("Taken from the wire copy: {parts}").format(parts=listed(parts))

    def _turned(self, before: int, after: int) -> None:
        """An edit, undo or redo went over a taking apart."""
        turn = TURNS[after or before]
        article = self._pane.article
        if article is None or article.id != turn.of:
            return
        was, now = (turn.before, turn.after) if after else (turn.after, turn.before)
        known = self._pane.facts.article or article  # it has the authors themselves
        shown = replace(facts_of(article), byline=facts_of(known).byline)
        headline = now.headline if shown.headline == was.headline else shown.headline
        standfirst = now.standfirst if shown.standfirst == was.standfirst else shown.standfirst
        dateline = now.dateline if shown.dateline == was.dateline else shown.dateline
        self._pane.take_facts(replace(shown, headline=headline, standfirst=standfirst, dateline=dateline))
        if shown.byline != now.byline and shown.byline == was.byline:
            self._pane.facts.take_byline(now.byline)


def facts_of(article: Article) -> WireFacts:
    names = tuple(author.name for author in article.authors)
    return WireFacts(article.headline, article.standfirst, article.dateline, names)
