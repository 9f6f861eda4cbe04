"""The four columns: side bar, list, editor, right pane. Which of them show, and how wide, remembered.

Below `NARROW` the side bar and the right pane fold away; their buttons and keys bring each back over the text,
for as long as it is wanted. With only the text, nothing but the editor is left.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

NARROW = 1200
SIDE, LIST, RIGHT = 196, 300, 405
NARROW_LIST, NARROW_WIDE = 264, 480
WIDE = 560  # a list with columns
LEAST_TEXT = 360


class Columns(QSplitter):
    """Signals: `side_shown` and `right_shown` (bool), whenever that changed, by whoever."""

    side_shown = Signal(bool)
    right_shown = Signal(bool)

    def __init__(self, side: QWidget, stories: QWidget, text: QWidget, right: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("columns")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._side, self._stories, self._text, self._right = side, stories, text, right
        self._wants_side = self._wants_right = True
        self._only_text = False
        self._has_right = True
        self._over: QWidget | None = None
        side.setMinimumWidth(160)
        stories.setMinimumWidth(220)
        text.setMinimumWidth(LEAST_TEXT)
        right.setMinimumWidth(300)
        for pane in (side, stories, text, right):
            self.addWidget(pane)
        for number in range(4):
            self.setStretchFactor(number, 1 if number == 2 else 0)
        self._roomy_sizes = [SIDE, LIST, 540, RIGHT]
        self._wide, self._other_list = False, WIDE  # the width of the list in its other shape
        for pane in (side, right):
            pane.installEventFilter(self)

    @property
    def narrow(self) -> bool:
        return self.width() < NARROW

    @property
    def only_text(self) -> bool:
        return self._only_text

    def toggle_side(self) -> None:
        self._toggle(self._side)

    def toggle_right(self) -> None:
        self._toggle(self._right)

    def show_side(self) -> None:
        """Bring it if it is away."""
        if not self._side.isVisibleTo(self.window()):
            self._toggle(self._side)

    def show_right(self) -> None:
        """Bring it if it is away."""
        if not self._right.isVisibleTo(self.window()):
            self._toggle(self._right)

    def set_has_right(self, has: bool) -> None:
        """False where the right pane has nothing to show (an empty desk)."""
        if has != self._has_right:
            self._note_sizes()
            self._has_right = has
            self._arrange()

    def set_wide_list(self, wide: bool) -> None:
        """The list has columns or has not: it gets the width that a person gave it in that shape."""
        if wide != self._wide:
            self._note_sizes()
            self._wide = wide
            self._roomy_sizes[1], self._other_list = self._other_list, self._roomy_sizes[1]
            self._arrange()

    def set_only_text(self, only: bool) -> None:
        self._only_text = only
        self._put_back()
        self._arrange()

    def close_over(self) -> bool:
        """Fold away what was brought over the text. False if nothing was."""
        if self._over is None:
            return False
        self._put_back()
        self._arrange()
        return True

    def restore(self, settings: QSettings) -> None:
        self._wants_side = settings.value("layout/side", True, bool) is not False
        self._wants_right = settings.value("layout/right", True, bool) is not False
        sizes = [int(size) for size in str(settings.value("layout/sizes", "")).split(",") if size.isdigit()]
        if len(sizes) == 4 and min(sizes) > 0:
            self._roomy_sizes = sizes
        other = str(settings.value("layout/wide_list", ""))
        self._other_list = int(other) if other.isdigit() and int(other) else WIDE
        if self._wide:
            self._roomy_sizes[1], self._other_list = self._other_list, self._roomy_sizes[1]
        self._arrange()

    def save(self, settings: QSettings) -> None:
        settings.setValue("layout/side", self._wants_side)
        settings.setValue("layout/right", self._wants_right)
        self._note_sizes()
        sizes, other = list(self._roomy_sizes), self._other_list
        if self._wide:
            sizes[1], other = other, sizes[1]
        settings.setValue("layout/sizes", ",".join(str(size) for size in sizes))
        settings.setValue("layout/wide_list", str(other))

    def resizeEvent(self, event: QResizeEvent) -> None:
        was_narrow = event.oldSize().width() < NARROW
        if was_narrow != self.narrow or not event.oldSize().isValid():
            if not was_narrow:
                self._note_sizes()
            super().resizeEvent(event)
            self._put_back()
            self._arrange()
        else:
            super().resizeEvent(event)
        self._place_over()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._over
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.close_over()
            self._text.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _toggle(self, pane: QWidget) -> None:
        if self.narrow or self._only_text:
            shown = self._over is pane
            self._put_back()
            if not shown:
                self._bring_over(pane)
        else:
            self._note_sizes()
            if pane is self._side:
                self._wants_side = not self._wants_side
            else:
                self._wants_right = not self._wants_right
        self._arrange()

    def _bring_over(self, pane: QWidget) -> None:
        self._over = pane
        pane.setParent(self.window())
        self._place_over()
        pane.show()
        pane.raise_()
        pane.setFocus()

    def _put_back(self) -> None:
        pane, self._over = self._over, None
        if pane is self._side:
            self.insertWidget(0, pane)
        elif pane is self._right:
            self.insertWidget(3, pane)

    def _place_over(self) -> None:
        pane = self._over
        if pane is None:
            return
        corner = self.mapTo(self.window(), self.rect().topLeft())
        width = SIDE + 44 if pane is self._side else min(RIGHT + 15, self.width() - 80)
        at_left = (pane is self._side) != self.isRightToLeft()
        x = corner.x() if at_left else corner.x() + self.width() - width
        pane.setGeometry(x, corner.y(), width, self.height())

    def _note_sizes(self) -> None:
        """Keep the widths that the person gave; a pane that is away keeps the width it had."""
        if self._over is None and not self._only_text and self.isVisible():
            self._roomy_sizes = [new or old for new, old in zip(self.sizes(), self._roomy_sizes, strict=True)]

    def _arrange(self) -> None:
        roomy = not self.narrow and not self._only_text
        side = self._over is self._side or (roomy and self._wants_side)
        right = self._over is self._right or (roomy and self._wants_right and self._has_right)
        self._side.setVisible(side)
        self._right.setVisible(right)
        self._stories.setVisible(not self._only_text)
        if self.narrow and self._over is None:
            stories = min(NARROW_WIDE, self.width() - LEAST_TEXT) if self._wide else NARROW_LIST
            self.setSizes([0, stories, self.width() - stories, 0])
        elif roomy:
            first, second, _text, last = self._roomy_sizes
            first, last = first * int(side), last * int(right)
            if self._wide:
                second = max(LIST, min(second, self.width() - first - last - LEAST_TEXT - 40))
            self.setSizes([first, second, self.width() - first - second - last, last])
        self.side_shown.emit(side)
        self.right_shown.emit(right)
