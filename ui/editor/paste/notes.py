"""Ids of footnotes that come from outside: each gets one that the story does not use yet."""

from __future__ import annotations

from itertools import count

from newsdesk.story.rename_notes import rename_notes
from newsdesk.story.tree import Footnote, NoteRef, Story, inlines, walk


def with_free_ids(story: Story, there: Story) -> Story:
    """`story` with ids of notes that `there` has not."""
    own = [block.note for block in story if isinstance(block, Footnote)]
    if not own:
        return story
    used = {block.note for block in walk(there) if isinstance(block, Footnote)}
    used |= {run.note for block in walk(there) for part in inlines(block) for run in part if isinstance(run, NoteRef)}
    free = (str(number) for number in count(1) if str(number) not in used)
    names = {note: next(free) for note in own}
    return tuple(rename_notes(block, names) for block in story)
