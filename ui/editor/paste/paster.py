"""What a clipboard or a drop becomes: the richest form that is there, and one quiet line about what was left out.

Anything long is read off the GUI thread; meanwhile the place is kept, and what is typed there comes behind it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from newsdesk.story.read_html import Dropped, HtmlStory
from newsdesk.story.tree import Embed, Story, Table, walk
from ui.editor import marks
from ui.editor.blocks import kind_of, read_leaf
from ui.editor.leaf import Kind
from ui.editor.parts import Part
from ui.editor.paste.address import is_address
from ui.editor.paste.copying import OWN_TYPE
from ui.editor.paste.notes import with_free_ids
from ui.editor.paste.pictures import of_files, others_of, pictures_of
from ui.editor.paste.placing import insert_story, insert_text
from ui.editor.paste.report import words_for
from ui.editor.paste.tsv import table_of
from ui.editor.services import Run, Services, run_at_once

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

T = TypeVar("T")
AT_ONCE = 100_000  # characters of HTML that are read on the GUI thread
AT_ONCE_OWN = 10_000  # characters of Markdown, which is slower to read
MOST_TEXT = 1_000_000  # characters of plain text
MOST_LINES = 8_000  # each becomes a paragraph; a text edit takes in so many in half a second


class Paster(Part):
    """`say`: shows one quiet line."""

    def __init__(self, edit: StoryEdit) -> None:
        self._edit = edit
        self._run: Run = run_at_once
        self._opened = 0  # which story: what was read for another one is not put into this
        self.say: Callable[[str], object] = lambda _words: None
        self.into_empty: Callable[[str], object] = lambda _text: None  # told of plain text in an empty story

    def attach(self, services: Services) -> None:
        self._run = services.run

    def closing(self) -> None:
        self._opened += 1

    def is_welcome(self, mime: QMimeData) -> bool:
        kinds = mime.hasFormat(OWN_TYPE) or mime.hasHtml() or mime.hasText() or mime.hasImage()
        return kinds or bool(pictures_of(mime))

    def paste(self, mime: QMimeData) -> None:
        """In place of the selection, as one step of undo."""
        given = pictures_of(mime)
        text = mime.text()
        others = others_of(mime)
        if others:
            self._edit.stories_given.emit(others)
        if given:
            self._edit.pictures_given.emit(given)
        elif others:
            return  # where they lie on this computer is nothing to write
        elif kind_of(self._edit.textCursor().block()) == Kind.CODE and mime.hasText():
            self._text(text)
        elif mime.hasFormat(OWN_TYPE):
            self.markdown(bytes(mime.data(OWN_TYPE).data()).decode("utf-8", "replace"))
        elif is_address(text.strip()):
            self.address(text.strip())
        elif mime.hasHtml():
            self.html(mime.html(), text)
        elif mime.hasText():
            self.text(text)

    def paste_plain(self, mime: QMimeData) -> None:
        """Ctrl+Shift+V."""
        if mime.hasText():
            self._edit.keys.break_typing()
            self._text(mime.text())

    # --- one for each kind -------------------------------------------------------------------------------------

    def text(self, text: str) -> None:
        """Plain text was pasted; a table of a spreadsheet is one here, too."""
        empty = not self._edit.story.story
        table = table_of(text) if len(text) <= MOST_TEXT else None
        if table is not None:
            self.story((table,))
        else:
            self._text(text)
            if empty:
                self.into_empty(text)

    def story(self, story: Story, at: QTextCursor | None = None) -> None:
        """Nodes were pasted."""
        insert_story(self._edit, story, at)

    def address(self, url: str) -> None:
        """A lone address links the selected words, is an embed in an empty paragraph, and words anywhere else."""
        from newsdesk.story.read_html.links import clean_address

        edit = self._edit
        cursor = edit.textCursor()
        url = clean_address(url) or url
        if cursor.hasSelection() and edit.selected_object() is None:
            marks.set_link(edit.story, cursor, url)
        elif url.startswith("http") and _is_empty_paragraph(cursor):
            self.story((Embed(url),))
        else:
            self._text(url)

    def html(self, html: str, text: str = "") -> None:
        """`text`: the same in plain, for where the HTML says nothing or lost a table."""
        from newsdesk.story.read_html import read

        direction = self._edit.story.style.direction
        self._read(
            lambda: read(html, direction),
            lambda result, at: self._html_read(result, text, at),
            at_once=len(html) <= AT_ONCE,
        )

    def markdown(self, markdown: str) -> None:
        """Of our own type, from another story or this one."""
        from newsdesk.story.read_markdown import read

        def read_here(story: Story, at: QTextCursor) -> None:
            self.story(with_free_ids(story, self._edit.story.story), at)

        self._read(lambda: read(markdown), read_here, at_once=len(markdown) <= AT_ONCE_OWN)

    # --- inside ------------------------------------------------------------------------------------------------

    def _text(self, text: str) -> None:
        taken = "".join(text[:MOST_TEXT].splitlines(keepends=True)[:MOST_LINES])
        insert_text(self._edit, taken)
        self._say(Dropped(characters=len(text) - len(taken)))

    def _html_read(self, result: HtmlStory, text: str, at: QTextCursor) -> None:
        story = with_free_ids(result.story, self._edit.story.story)
        table = None
        if not any(isinstance(block, Table) for block in walk(story)) and len(text) <= MOST_TEXT:
            table = table_of(text)
        if table is not None:
            story = (table,)
        given, left_out = of_files(result.files)
        given += [(picture.data, picture.name) for picture in result.pictures]
        if story or given:
            self.story(story, at)
        else:
            insert_text(self._edit, text[:MOST_TEXT])
        if given:
            self._edit.pictures_given.emit(given)
        self._say(result.dropped, left_out)

    def _read(self, read: Callable[[], T], then: Callable[[T, QTextCursor], None], *, at_once: bool) -> None:
        """Read, here or off the GUI thread, and go on at the place where the caret stood."""
        place = self._edit.textCursor()
        place.setKeepPositionOnInsert(True)
        opened, chosen = self._opened, place.selectedText()

        def go_on(result: T) -> None:
            if opened == self._opened:
                place.setKeepPositionOnInsert(False)
                if place.selectedText() != chosen:  # what was typed meanwhile is not what was to be replaced
                    place.setPosition(min(place.position(), place.anchor()))
                then(result, place)

        (run_at_once if at_once else self._run)(read, go_on)

    def _say(self, dropped: Dropped, files: int = 0) -> None:
        words = words_for(dropped, files)
        if words:
            self.say(words)


def _is_empty_paragraph(cursor: QTextCursor) -> bool:
    block = cursor.block()
    return block.length() == 1 and kind_of(block) == Kind.PARAGRAPH and not read_leaf(block).path
