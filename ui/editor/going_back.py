"""An older text comes back into the open story: body and what stands over it, as one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ui.editor.origins import SourceUnit
from ui.editor.source.apply import apply_units, turn_facts
from ui.editor.wire.taking import TURNS, Turn, WireFacts, facts_of

if TYPE_CHECKING:
    from ui.editor.pane import EditorPane


def go_back(pane: EditorPane, units: Sequence[SourceUnit] | None, facts: WireFacts | None = None) -> bool:
    """Make the body what `units` (of the whole text) are, and headline, standfirst, dateline and byline what `facts`
    are; None leaves either. False if there is nothing to do.

    The caret stays where it is as far as there is text.
    """
    article = pane.article
    if article is None:
        return False
    if pane.source.active:
        pane.source.leave()
    document = pane.story
    if document.filling is not None:
        document.filling.complete()
    if document.draft is not None:
        document.draft.commit()
    now = facts_of(pane.facts.article or article)
    number = None if facts is None or facts == now else TURNS.number(Turn(now, facts, article.id))
    caret = pane.text.textCursor().position()
    pane.text.keys.break_typing()
    if units is None:
        changed = number is not None and turn_facts(document, number)
    else:
        changed = apply_units(document, units, number)
    pane.text.place_caret(caret)
    return changed
