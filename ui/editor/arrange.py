"""How the parts of an editor pane stand: bar, what stands under it for a while, text or source, quiet line, foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.look import rule

if TYPE_CHECKING:
    from ui.editor.pane_parts import PaneParts


def arrange(pane: PaneParts) -> None:
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    above: tuple[QWidget, ...] = (pane.bar, rule(), pane.finder.bar)
    below: tuple[QWidget, ...] = (rule(), pane.quiet, pane.foot)
    for widget in above:
        column.addWidget(widget)
    column.addWidget(pane.text, 1)
    column.addWidget(pane.source.view, 1)
    for widget in below:
        column.addWidget(widget)
    pane.setFocusProxy(pane.text)
