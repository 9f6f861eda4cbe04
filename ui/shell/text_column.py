"""The column of the text: the editor, or in its place the welcome, a trouble with the store, a hint; over it the strip.

All but the strip is made when it is first needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from newsdesk.errors import NewsdeskError
from ui.shell.notice import Strip, Toast
from ui.theme.look import label

if TYPE_CHECKING:
    from ui.editor.pane import EditorPane
    from ui.shell.trouble import StoreTrouble
    from ui.welcome import Welcome


class TextColumn(QWidget):
    """Signals: what the person chose on an empty desk, and where no store could be opened."""

    chosen = Signal(str)
    another_store = Signal()
    try_again = Signal()
    backup_wanted = Signal()
    salvage_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editorColumn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.welcome: Welcome | None = None
        self.trouble: StoreTrouble | None = None
        self._instead: QWidget | None = None
        self.strip = Strip()
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._hint = label(self.tr("Choose a story, or press Ctrl+N for a new one"), look="soft", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self._stack, 1)
        self.toast = Toast(self, self.strip)

    def show_editor(self, editor: EditorPane) -> None:
        if self._stack.indexOf(editor) < 0:
            self._stack.addWidget(editor)
        self._stack.setCurrentWidget(editor)

    def show_instead(self, widget: QWidget) -> None:
        """Something else in the place of the text, until `show_editor`."""
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self._instead = widget

    @property
    def instead(self) -> QWidget | None:
        """What stands in the place of the text."""
        return self._instead if self._instead is self._stack.currentWidget() else None

    def show_hint(self) -> None:
        """Stories are there, none is open."""
        self._stack.setCurrentWidget(self._hint)

    def show_welcome(self) -> None:
        """No story was ever written here."""
        if self.welcome is None:
            from ui.welcome import Welcome

            self.welcome = Welcome()
            self.welcome.chosen.connect(self.chosen)
            self._stack.addWidget(self.welcome)
        self._stack.setCurrentWidget(self.welcome)

    def show_trouble(self, error: NewsdeskError) -> None:
        """No store could be opened."""
        if self.trouble is None:
            from ui.shell.trouble import StoreTrouble

            self.trouble = StoreTrouble()
            self.trouble.another_wanted.connect(self.another_store)
            self.trouble.salvage_wanted.connect(self.salvage_wanted)
            self.trouble.backup_wanted.connect(self.backup_wanted)
            self.trouble.retry_wanted.connect(self.try_again)
            self.trouble.quit_wanted.connect(self.quit_wanted)
            self._stack.addWidget(self.trouble)
        self._stack.setCurrentWidget(self.trouble)
        self.trouble.show_error(error)

    def focus_first(self) -> None:
        """For F6 where no story is open."""
        shown = self._stack.currentWidget()
        if self.welcome is not None and shown is self.welcome:
            self.welcome.write.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.trouble is not None and shown is self.trouble:
            self.trouble.another.setFocus(Qt.FocusReason.TabFocusReason)
