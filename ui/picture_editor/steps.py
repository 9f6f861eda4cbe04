"""Undo and redo inside the picture editor: whole recipes, one after the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from newsdesk.images.edit import Recipe


class Steps(QObject):
    """`changed`: `now` is another recipe, by whichever way."""

    changed = Signal()

    def __init__(self, first: Recipe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.begin(first)

    def begin(self, first: Recipe) -> None:
        """From what was done to the picture before; nothing can be undone yet."""
        self.first = first
        self._kept, self._at, self._control = [first], 0, ""

    @property
    def now(self) -> Recipe:
        return self._kept[self._at]

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at + 1 < len(self._kept)

    def take(self, recipe: Recipe, control: str = "") -> None:
        """The next step. Steps of one `control` that follow one another (a slider, a handle) are one, until `rest`."""
        if recipe == self.now:
            return
        same = bool(control) and control == self._control
        del self._kept[self._at + (0 if same else 1) :]
        self._kept.append(recipe)
        self._at = len(self._kept) - 1
        self._control = control
        self.changed.emit()

    def rest(self) -> None:
        """The hand left the control: what follows is a step of its own."""
        self._control = ""

    def undo(self) -> None:
        self._go(-1)

    def redo(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        self.rest()
        if 0 <= self._at + by < len(self._kept):
            self._at += by
            self.changed.emit()
