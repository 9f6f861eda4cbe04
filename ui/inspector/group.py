"""Fields of the facts under a title."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.look import label, rule


def group(column: QVBoxLayout, title: str, *rows: tuple[str, QWidget]) -> None:
    """Fields with their names, under a title."""
    column.addWidget(label(title, weight=QFont.Weight.DemiBold))
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(8)
    grid.setColumnMinimumWidth(0, 78)
    grid.setColumnStretch(1, 1)
    for number, (name, field) in enumerate(rows):
        if name:  # an empty one would keep its line where the field is hidden
            caption = label(name, look="soft")
            caption.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            caption.setBuddy(field)
            grid.addWidget(caption, number, 0)
        field.setSizePolicy(QSizePolicy.Policy.Ignored, field.sizePolicy().verticalPolicy())
        grid.addWidget(field, number, 1)
    column.addLayout(grid)
    column.addWidget(rule())
