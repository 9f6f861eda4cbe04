"""Ctrl+K: the address of a link, under the words that it is for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent

from ui.editor.address import address
from ui.editor.marks import link_at, set_link
from ui.editor.popovers import LinePopover
from ui.editor.text_edit import StoryEdit


class LinkEditor(QObject):
    """`followed(url)`: "Open" was pressed."""

    followed = Signal(str)

    def __init__(self, edit: StoryEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        edit.hooks.released.append(self._follow)

    def edit(self) -> None:
        """Ask for the address of the link at the caret, or for the selected words."""
        edit = self._edit
        cursor = edit.hand.textCursor()
        link, _, _ = link_at(cursor)
        popover = LinePopover(self.tr("Link"), "https://", link.url if link else "", edit)
        popover.written.connect(lambda text: self._write(text) if text != (link.url if link else "") else None)
        if link is not None:
            popover.add_button(self.tr("Open"), "external-link", lambda: self.followed.emit(link.url))
            popover.add_button(self.tr("Take away"), "unlink", lambda: self._write(""))
        popover.destroyed.connect(lambda: edit.setFocus(Qt.FocusReason.PopupFocusReason))
        place = edit.cursorRect().bottomLeft() + QPoint(0, 6)
        popover.open_under(edit.viewport(), place)

    def _follow(self, event: QMouseEvent) -> bool:
        """Ctrl and a click open a link."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        link, _, _ = link_at(self._edit.cursorForPosition(event.position().toPoint()))
        if link is None:
            return False
        self._edit.link_followed.emit(link.url)
        return True

    def _write(self, text: str) -> None:
        set_link(self._edit.hand.written, self._edit.hand.textCursor(), address(text), text)
        self._edit.moved.emit()
