"""Clipboard and drops: between stories as Markdown of our own type, from elsewhere as plain text, pictures to the desk.

The Markdown is written and read by the story floor, so that what is copied is what would be saved. (Rich text from
Word and the web comes with a later issue.)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage, QImageWriter, QTextCursor

from newsdesk.story.tree import Inline, Paragraph, Story, Text
from ui.editor import marks
from ui.editor.blocks import insert_leaves, read_leaf, runs_between, set_format, write_runs
from ui.editor.characters import clean
from ui.editor.document import BODY, StoryDocument
from ui.editor.erase import remove_selection
from ui.editor.leaf import Kind, Leaf, plan
from ui.editor.nodes import build_all
from ui.editor.path import Path, Step
from ui.editor.registers import new_id

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit

OWN_TYPE = "application/x-newsdesk-story"
PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".avif", ".heic")
Given = list[tuple[bytes | FilePath, str]]

# --- copying ---------------------------------------------------------------------------------------------------


def mime_of(document: StoryDocument, cursor: QTextCursor) -> QMimeData:
    """The selection as Markdown of our own type, as plain text and as Markdown for other programs."""
    return mime_of_story(selected_story(document, cursor))


def mime_of_story(story: Story) -> QMimeData:
    from newsdesk.story.write_markdown import write
    from newsdesk.story.write_text import write as write_text

    markdown = write(story)
    mime = QMimeData()
    mime.setData(OWN_TYPE, QByteArray(markdown.encode()))
    mime.setData("text/markdown", QByteArray(markdown.encode()))
    mime.setText(write_text(story).strip("\n"))
    return mime


def selected_story(document: StoryDocument, cursor: QTextCursor) -> Story:
    """What is selected, as nodes; words out of one paragraph are a paragraph."""
    first, last = max(BODY, cursor.selectionStart()), cursor.selectionEnd()
    leaves: list[Leaf] = []
    block = document.qt.findBlock(first)
    while block.isValid() and block.position() <= last:
        leaf = read_leaf(block)
        start, end = block.position(), block.position() + block.length() - 1
        if first > start or last < end:
            words = runs_between(block, max(0, first - start), min(end, last) - start)
            leaf = replace(leaf, inline=words, objects=leaf.objects if first <= start < last else ())
        if last > start or first == start:
            leaves.append(leaf)
        block = block.next()
    if len(leaves) == 1 and not leaves[0].objects:
        leaves = [Leaf(inline=leaves[0].inline)]
    return build_all(leaves)


# --- pasting ---------------------------------------------------------------------------------------------------


def is_welcome(mime: QMimeData) -> bool:
    return mime.hasFormat(OWN_TYPE) or mime.hasText() or mime.hasImage() or bool(pictures_of(mime))


def insert(edit: StoryEdit, mime: QMimeData) -> None:
    """Paste in place of the selection. One step of undo."""
    given = pictures_of(mime)
    if given:
        edit.pictures_given.emit(given)
        return
    if mime.hasFormat(OWN_TYPE):
        from newsdesk.story.read_markdown import read

        insert_story(edit, read(bytes(mime.data(OWN_TYPE).data()).decode()))
    elif mime.hasText():
        insert_text(edit, mime.text())


def insert_plain(edit: StoryEdit, mime: QMimeData) -> None:
    """Ctrl+Shift+V."""
    if mime.hasText():
        insert_text(edit, mime.text())


def insert_text(edit: StoryEdit, text: str) -> None:
    """Each line a paragraph. A lone address over selected words becomes their link."""
    lines = [line.strip() for line in text.replace("\u2029", "\n").replace("\u2028", "\n").splitlines()]
    lines = [cleaned for line in lines if (cleaned := clean(line))]
    cursor = edit.textCursor()
    if len(lines) == 1 and cursor.hasSelection() and _is_address(lines[0]):
        marks.set_link(edit.story, cursor, lines[0])
        return
    if len(lines) == 1:
        lines = [clean(text.strip("\r\n"))]  # words out of a line keep the spaces at their ends
    insert_story(edit, tuple(Paragraph((Text(line),)) for line in lines))


def insert_story(edit: StoryEdit, story: Story) -> None:
    """Put nodes at the caret, in place of the selection: words into the paragraph, blocks behind it."""
    if not story:
        return
    selected = edit.selected_object()
    with edit.story.edit() as cursor:
        cursor.setPosition(edit.textCursor().anchor())
        cursor.setPosition(edit.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        if selected is not None:
            cursor.setPosition(selected.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        elif cursor.hasSelection():
            remove_selection(edit, cursor)
        first = cursor.block().blockNumber()
        position = _insert(edit, cursor, story)
        edit.story.mend(cursor, first, edit.document().findBlock(position).blockNumber() + 1)
    edit.place_caret(position)


def _insert(edit: StoryEdit, cursor: QTextCursor, story: Story) -> int:
    """Returns where the caret belongs: behind what was put in."""
    style = edit.story.style
    here = read_leaf(cursor.block())
    if here.kind in (Kind.CAPTION, Kind.CREDIT, Kind.ATTRIBUTION):
        write_runs(cursor, _one_line(story), here.kind, style)
        return cursor.position()
    leaves = _at_home([leaf for node in story for leaf in plan(node)], here)
    empty = cursor.block().length() == 1
    tail = not cursor.atBlockEnd() and not here.kind.is_object
    if tail and (len(leaves) > 1 or not _is_words(leaves[0])):
        keep = cursor.position()
        cursor.insertBlock(style.block(here), style.char(here.kind))
        cursor.setPosition(keep)
    else:
        tail = False
    if _is_words(leaves[0]) and not here.kind.is_object:
        write_runs(cursor, leaves[0].inline, here.kind, style)
        leaves = leaves[1:]
    elif empty:
        set_format(cursor, leaves[0], style)
        for number in leaves[0].objects:
            cursor.insertText("\ufffc", style.object(leaves[0].kind, number))
        write_runs(cursor, leaves[0].inline, leaves[0].kind, style)
        leaves = leaves[1:]
    if leaves:
        insert_leaves(cursor, leaves, style)
    position = cursor.position()
    if tail and leaves and _is_words(leaves[-1]):
        cursor.deleteChar()  # what stood behind the caret goes on in the last paragraph
    return position


def _at_home(leaves: Sequence[Leaf], here: Leaf) -> list[Leaf]:
    """Leaves as they stand inside the containers of `here`: paragraphs pasted into a list are items."""
    if not here.path or here.kind.is_object:
        return list(leaves)
    out = []
    outer: Path = here.path[:-1] if here.path[-1].is_list else here.path
    for number, leaf in enumerate(leaves):
        path = (*outer, *leaf.path)
        if here.path[-1].is_list and _is_words(leaf):
            step = here.path[-1]
            path = here.path if number == 0 else (*outer, Step(step.kind, step.id, new_id()))
        out.append(replace(leaf, path=path))
    return out


def _is_words(leaf: Leaf) -> bool:
    return leaf.kind == Kind.PARAGRAPH and not leaf.path[:-1] and not leaf.attributes and not leaf.objects


def _one_line(story: Story) -> Inline:
    runs: list[object] = []
    for node in story:
        if isinstance(node, Paragraph):
            runs += [Text(" ")] if runs else []
            runs += node.inline
    return tuple(run for run in runs if isinstance(run, Text))


# --- pictures --------------------------------------------------------------------------------------------------


def pictures_of(mime: QMimeData) -> Given:
    """Pictures in it: files by their path, a copied picture by its bytes.

    A browser puts the address beside the picture that is copied, an office suite a picture beside the words: a picture
    counts if there is no text, or nothing but an address.
    """
    files = [FilePath(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    found: Given = [(file, file.name) for file in files if file.suffix.lower() in PICTURES]
    if found or mime.hasFormat(OWN_TYPE) or not mime.hasImage() or not _is_no_more_than_an_address(mime.text()):
        return found
    image = mime.imageData()
    return [(_png(image), "pasted.png")] if isinstance(image, QImage) and not image.isNull() else []


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _is_no_more_than_an_address(text: str) -> bool:
    """Nothing counts, too."""
    words = text.split()
    return not words or (len(words) == 1 and bool(QUrl(words[0], QUrl.ParsingMode.StrictMode).scheme()))


def _is_address(text: str) -> bool:
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in ("http", "https", "mailto") and " " not in text
