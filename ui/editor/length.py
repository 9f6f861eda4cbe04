"""How long the story is, counted a moment after the last change; only what changed is counted again."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer

from newsdesk.story.counts import WORDS_PER_MINUTE, Count, count_words, tk_marks
from ui.editor.document import StoryDocument
from ui.editor.footer import Footer
from ui.editor.groups import Group

PAUSE = 400  # ms
SLICE = 0.008  # s of the GUI thread at a time


class Length(QObject):
    """Keeps the foot bar's figures true."""

    def __init__(self, document: StoryDocument, foot: Footer) -> None:
        super().__init__(foot)
        self.words_per_minute = WORDS_PER_MINUTE
        self._document = document
        self._foot = foot
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.count_now)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self.count_now)

    def later(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def count_now(self) -> None:
        """Count what changed; a story that takes longer than a moment is gone on with after the next keys."""
        until = time.monotonic() + SLICE
        words, tk = Count(), 0
        for group in self._document.groups.list:
            if group.counted is None:
                if time.monotonic() > until:
                    self._rest.start()
                    return
                group.counted = _count(group)
            words += group.counted[0]
            tk += group.counted[1]
        self._foot.show_length(words, tk, self.words_per_minute)


def _count(group: Group) -> tuple[Count, int]:
    from newsdesk.story.write_text import write

    text = write(group.nodes)
    return count_words(text), tk_marks(text)
