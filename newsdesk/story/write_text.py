"""The story tree as plain text: for counting, searching and excerpts. Blocks are divided by a blank line."""

from __future__ import annotations

from newsdesk.story.tree import (
    Block,
    Box,
    Code,
    Embed,
    Figure,
    Footnote,
    Gallery,
    Heading,
    Inline,
    List,
    Media,
    Paragraph,
    PullQuote,
    Quote,
    Raw,
    Rule,
    Story,
    Table,
    plain,
)


def write(story: Story) -> str:
    """The words of `story`. Captions, titles and notes are words; credits, alternative texts and raw markup are not."""
    return "\n\n".join(text for text in map(write_block, story) if text)


def write_block(block: Block) -> str:  # noqa: C901, PLR0911 - one case a kind of block
    """The words of one block, "" where it has none."""
    match block:
        case Paragraph() | Heading():
            return plain(block.inline)
        case Code():
            return block.text
        case Table():
            rows = (block.header, *block.rows) if block.header else block.rows
            return _lines("\n".join("\t".join(map(_line, row)) for row in rows), plain(block.caption))
        case List():
            return "\n".join(_lines(*map(write_block, item.blocks)) for item in block.items)
        case Quote() | PullQuote():
            return _paragraphs(*map(write_block, block.blocks), plain(block.attribution))
        case Box():
            return _paragraphs(plain(block.title), *map(write_block, block.blocks))
        case Footnote():
            return _paragraphs(*map(write_block, block.blocks))
        case Gallery():
            return _paragraphs(*map(write_block, block.figures))
        case Figure():
            return plain(block.caption)
        case Media() | Embed():
            return _lines(block.title, plain(block.caption) if isinstance(block, Media) else "")
        case Rule() | Raw():
            return ""


def _line(cell: Inline) -> str:
    return plain(cell).replace("\n", " ")


def _lines(*texts: str) -> str:
    return "\n".join(text for text in texts if text)


def _paragraphs(*texts: str) -> str:
    return "\n\n".join(text for text in texts if text)
