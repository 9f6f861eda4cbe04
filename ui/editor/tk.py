"""Where a text still wants a fact, for painting. The rule is `newsdesk.story.counts.tk_spans`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdesk.story import counts

if TYPE_CHECKING:
    from ui.editor.text_edit import StoryEdit


def has_tk(text: str) -> bool:
    """Whether it is worth a closer look."""
    return "TK" in text or "[CHECK" in text


def tk_spans(text: str) -> list[tuple[int, int]]:
    """Start and end of each mark, counted in UTF-16 as Qt counts."""
    return [(_utf16(text, start), _utf16(text, end)) for start, end in counts.tk_spans(text)]


def _utf16(text: str, index: int) -> int:
    head = text[:index]
    return index if head.isascii() else len(head.encode("utf-16-le", "surrogatepass")) // 2


def go_to_next(edit: StoryEdit) -> bool:
    """Select the next TK behind the selection, after the last the first. False if there is none."""
    cursor = edit.textCursor()
    found = []
    for number in range(len(edit.story.groups.leaves)):
        block = edit.story.block(number)
        found += [(block.position() + start, block.position() + end) for start, end in tk_spans(block.text())]
    if found:
        start, end = next((span for span in found if span[0] >= cursor.selectionEnd()), found[0])
        edit.select(start, end)
    return bool(found)
