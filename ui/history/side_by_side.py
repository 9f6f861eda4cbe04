"""Both versions beside each other; the one scrolls with the other."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.editor.pictures import Pictures
from ui.history.compare_text import CompareText
from ui.theme.look import label, rule


class SideBySide(QWidget):
    """`old`, `new`: the two texts."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.old, self.new = CompareText(pictures), CompareText(pictures)
        self._names = label(look="soft", size=12), label(look="soft", size=12)
        self._following = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, text in enumerate((self.old, self.new)):
            column = QVBoxLayout()
            column.setSpacing(0)
            name = self._names[number]
            name.setContentsMargins(24, 8, 24, 4)
            column.addWidget(name)
            column.addWidget(text, 1)
            row.addLayout(column, 1)
            if number == 0:
                line = rule()
                line.setFixedSize(1, 16_777_215)
                line.setMinimumHeight(0)
                row.addWidget(line)
        self.old.verticalScrollBar().valueChanged.connect(lambda: self._follow(self.old, self.new))
        self.new.verticalScrollBar().valueChanged.connect(lambda: self._follow(self.new, self.old))

    def name(self, old: str, new: str) -> None:
        """What stands over the columns."""
        for words, text, shown in zip(self._names, (self.old, self.new), (old, new), strict=True):
            words.setText(shown)
            text.setAccessibleName(shown)

    def go_to(self, number: int) -> None:
        """Show a piece of the comparison on the side that has it."""
        for text in (self.new, self.old):
            if text.top_of(number) is not None:
                text.go_to(number)
                return

    def _follow(self, moved: CompareText, other: CompareText) -> None:
        """Bring what belongs to the piece at a third of the height to the same height on the other side."""
        if self._following or not (moved.is_filled and other.is_filled):
            return
        self._following = True
        line = moved.viewport().height() / 3
        at = moved.verticalScrollBar().value() + line
        there = dict(other.tops())
        pairs = [(top, there[number]) for number, top in moved.tops() if number in there]
        other.verticalScrollBar().setValue(round(_between(pairs, at) - line))
        self._following = False


def _between(pairs: list[tuple[float, float]], at: float) -> float:
    """Where on the other side that height is, going evenly from one common place to the next."""
    pairs = [(0.0, 0.0), *_growing(pairs)]
    number = bisect_right(pairs, at, key=lambda pair: pair[0]) - 1
    here, there = pairs[max(0, number)]
    if number + 1 >= len(pairs):
        return there + at - here
    next_here, next_there = pairs[number + 1]
    return there + (next_there - there) * (at - here) / max(1.0, next_here - here)


def _growing(pairs: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Without those that moved: they would make the other side jump."""
    out: list[tuple[float, float]] = []
    for here, there in pairs:
        if not out or (here > out[-1][0] and there > out[-1][1]):
            out.append((here, there))
    return out
