"""The manual's pictures, taken of the program itself while the tour has a story open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from ui.manual.page import WIDEST

if TYPE_CHECKING:
    from ui.panes import Panes

Pause = Callable[[float], None]
STANDING = 0.4  # s in which what opens comes to rest
LONGEST = 2.0  # s from Publish to what was found
HIGH = 640  # px of the text's column that the menu is shown in


def take_window(window: QWidget, folder: Path) -> None:
    """All of it, smaller; there are photographs in it."""
    folder.mkdir(exist_ok=True)
    image = window.grab().toImage().scaledToWidth(2 * WIDEST, Qt.TransformationMode.SmoothTransformation)
    image.save(str(folder / "window.jpg"), quality=88)


def take(panes: Panes, folder: Path, pause: Pause) -> None:
    """The others. The story has a TK more than before. `pause`: lets the windows live for some seconds."""
    if panes.editor is None:
        return
    text = panes.editor.text
    panes.show_tab("facts")
    pause(STANDING)
    panes.right.grab().save(str(folder / "facts.png"))
    text.setFocus()
    for to in (QTextCursor.MoveOperation.Start, QTextCursor.MoveOperation.EndOfBlock):
        text.moveCursor(to)
    for key, words in ((Qt.Key.Key_Return, "\r"), (Qt.Key.Key_Slash, "/")):
        _press(text, key, words)
    window = panes.window()
    column = QRect(panes.editor.mapTo(window, QPoint(0, 0)), QSize(panes.editor.width(), HIGH))
    window.grab(column).save(str(folder / "add.png"))
    _press(text, Qt.Key.Key_Escape)
    text.textCursor().insertText(" TK")
    panes.publisher.found.connect(lambda _sites, _findings, _kind: _take_findings(panes, folder))
    panes.bar.publish.press()
    pause(LONGEST)


def _take_findings(panes: Panes, folder: Path) -> None:
    """As soon as they are shown: a window that nobody is at may lose its popovers again."""
    from ui.preflight.popover import FindingsPopover

    shown = panes.findChild(FindingsPopover)
    if shown is not None:
        shown.grab().save(str(folder / "publish.png"))


def _press(widget: QWidget, key: Qt.Key, words: str = "") -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, words)
    QCoreApplication.sendEvent(widget, event)
