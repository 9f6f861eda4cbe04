"""What is put on the clipboard: the story as our own type and Markdown, as clean HTML, and as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QTextCursor

from newsdesk.story.tree import Block, Embed, Figure, Gallery, Inline, Media, Paragraph, Story, Text
from ui.editor.blocks import read_leaf, runs_between
from ui.editor.document import BODY, StoryDocument
from ui.editor.leaf import Leaf
from ui.editor.nodes import build_all

OWN_TYPE = "application/x-newsdesk-story"


def mime_of(document: StoryDocument, cursor: QTextCursor) -> QMimeData:
    """The selection in all its forms."""
    return mime_of_story(selected_story(document, cursor))


def mime_of_story(story: Story) -> QMimeData:
    from newsdesk.story.write_markdown import write
    from newsdesk.story.write_text import write as write_text

    markdown = write(story)
    mime = QMimeData()
    mime.setData(OWN_TYPE, QByteArray(markdown.encode()))
    mime.setData("text/markdown", QByteArray(markdown.encode()))
    mime.setHtml(html_of(story))
    mime.setText(write_text(story).strip("\n"))
    return mime


def html_of(story: Story) -> str:
    """The story for other programs: no classes of a theme's, no pictures (they have no address outside the store), and
    words out of a paragraph are no paragraph."""
    from newsdesk.story.write_html import HtmlContext, note_numbers, write, write_inline

    context = HtmlContext(lambda _sha: "", note_numbers(story))
    match story:
        case (Paragraph(words, attributes),) if not attributes.direction:
            return write_inline(words, context)
    return write(tuple(shown for block in story for shown in _without_pictures(block)), context)


def _without_pictures(block: Block) -> Iterator[Block]:
    if isinstance(block, Gallery):
        for figure in block.figures:
            yield from _without_pictures(figure)
    elif isinstance(block, Figure | Media):
        credit: Inline = (Text(f" {block.credit}"),) if isinstance(block, Figure) and block.credit else ()
        words = (*block.caption, *credit)
        if words:
            yield Paragraph(words)
    elif isinstance(block, Embed):
        yield replace(block, picture="")
    else:
        yield block


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
