"""What still wants a fact, listed: each TK and [CHECK ...] with the words around it; Return goes there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from newsdesk.story.counts import tk_spans
from ui import utf16
from ui.dialogs.palette import Entry, Palette, among
from ui.editor.find.hits import Place, choose, hit_at, texts
from ui.editor.style import OBJECT_CHARACTER

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.editor.growing import GrowingText
    from ui.editor.header import Header
    from ui.editor.text_edit import StoryEdit

BEFORE, BEHIND = 24, 40  # characters shown around a mark


def open_tk_list(parent: QWidget, header: Header, edit: StoryEdit) -> None:
    """A palette over `parent`. A single mark is gone to at once."""
    found = list(_entries(header, edit))
    if len(found) == 1:
        found[0].do()
        return
    hint = _tr("Go to what is still to come") if found else _tr("Nothing is marked TK or [CHECK ...].")
    Palette(parent, hint, among(lambda: _entries(header, edit))).open_over()


def _entries(header: Header, edit: StoryEdit) -> Iterator[Entry]:
    for field in (header.headline, header.standfirst):
        for span in tk_spans(field.text()):
            yield _in_header(field, span)
    for place in texts(edit.story):
        for span in tk_spans(place.text):
            yield _in_story(edit, place, span)


def _in_header(field: GrowingText, span: tuple[int, int]) -> Entry:
    text = field.text()

    def go() -> None:
        cursor = field.textCursor()
        start, end = utf16.span(text, *span)
        cursor.setPosition(start)
        cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    return Entry(_around(text, span), field.accessibleName(), go, "highlighter")


def _in_story(edit: StoryEdit, place: Place, span: tuple[int, int]) -> Entry:
    def go() -> None:
        choose(edit, hit_at(place, span))
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    return Entry(_around(place.text, span), _tr("Table") if place.cell is not None else "", go, "highlighter")


def _around(text: str, span: tuple[int, int]) -> str:
    """The mark in its sentence, cut at words where it can be."""
    start, end = span
    head, tail = text[max(0, start - BEFORE) : start], text[end : end + BEHIND]
    if start > BEFORE:
        head = "…" + (head.split(" ", 1)[-1] if " " in head else head)
    if end + BEHIND < len(text):
        tail = (tail.rsplit(" ", 1)[0] if " " in tail else tail) + "…"
    return " ".join((head + text[start:end] + tail).replace(OBJECT_CHARACTER, " ").split())


def _tr(text: str) -> str:
    return QCoreApplication.translate("TkList", text)
