"""How long the story is, counted a moment after the last change; only what changed is counted again."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from newsdesk.story.counts import WORDS_PER_MINUTE, Count, count_words, tk_marks
from ui.editor.footer import Footer
from ui.editor.groups import Group
from ui.editor.text_edit import StoryEdit

PAUSE = 400  # ms
CHOSEN = 120  # ms after the selection changed
LONGEST = 400_000  # characters of a selection that are counted
SLICE = 0.008  # s of the GUI thread at a time


class Length(QObject):
    """Keeps the foot bar's figures true. `head_tk()`: marks in what stands over the story."""

    def __init__(self, edit: StoryEdit, foot: Footer, head_tk: Callable[[], int]) -> None:
        super().__init__(foot)
        self.head_tk = head_tk
        self._edit = edit
        self._words, self._tk, self._characters, self._target = Count(), 0, 0, 0
        self.words_per_minute = WORDS_PER_MINUTE
        self._document = edit.story
        self._foot = foot
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.count_now)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self.count_now)
        self._chosen = QTimer(self, singleShot=True, interval=CHOSEN)
        self._chosen.timeout.connect(self._show)
        edit.selectionChanged.connect(self._chosen.start)

    @property
    def words(self) -> int:
        """Of the body, as they were counted last."""
        return self._words.total

    def later(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def show_target(self, words: int) -> None:
        """The length wanted, 0 for none."""
        self._target = words
        self._show()

    def count_now(self) -> None:
        """Count what changed; a story that takes longer than a moment is gone on with after the next keys."""
        until = time.monotonic() + SLICE
        words, tk, characters = Count(), 0, 0
        for group in self._document.groups.list:
            if group.counted is None:
                if time.monotonic() > until:
                    self._rest.start()
                    return
                group.counted = _count(group)
            words += group.counted[0]
            tk += group.counted[1]
            characters += group.counted[2]
        self._words, self._tk, self._characters = words, tk + self.head_tk(), characters
        self._show()

    def read_at(self, words_per_minute: int) -> None:
        """Readers of this desk read so fast."""
        if words_per_minute != self.words_per_minute:
            self.words_per_minute = words_per_minute
            self._show()

    def _show(self) -> None:
        chosen = None
        cursor = self._edit.textCursor()
        if cursor.hasSelection() and self._edit.selected_object() is None:
            chosen = count_words(cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")[:LONGEST])
        self._foot.show_length(self._words, self._tk, self.words_per_minute, chosen)
        self._foot.words.setToolTip(self.tr("%Ln characters", "", self._characters))
        self._foot.show_target(self._words.total, self._target)


def _count(group: Group) -> tuple[Count, int, int]:
    from newsdesk.story.write_text import write

    text = write(group.nodes)
    return count_words(text), tk_marks(text), len(text)
