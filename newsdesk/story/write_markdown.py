"""The story tree -> Markdown, in one normal form; what did not change keeps its bytes (`compose`)."""

from __future__ import annotations

from newsdesk.story.compose import Piece, compose
from newsdesk.story.ladder import write_alone
from newsdesk.story.tree import Block, Story

__all__ = ["Piece", "compose", "write", "write_block"]


def write(story: Story) -> str:
    """The text of `story`, ending with a newline; "" where there is nothing."""
    return compose([Piece(story, None)])


def write_block(block: Block) -> str:
    """The text of one block that stands at top level, without a newline at its end."""
    return write_alone(block)
