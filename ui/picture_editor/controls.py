"""A number that is dragged and typed, and rows of numbers: what the pages of the picture editor are made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QHBoxLayout, QSlider, QSpinBox, QVBoxLayout, QWidget

from ui.theme.look import label

_FINE = 10  # steps of a slider in one
_INSIDE = 6, 0, 6, 0  # px round a number: the sheet's padding does not reach it


class Dial(QWidget):
    """A name, a number to type and a slider for it. `moved(value)`: by a person. `rested`: the slider was let go."""

    moved = Signal(float)
    rested = Signal()

    def __init__(self, name: str, most: float, *, digits: int = 0, unit: str = "") -> None:
        super().__init__()
        self._fine = _FINE if digits else 1
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(-most * self._fine), round(most * self._fine))
        self.slider.setPageStep(5 * self._fine)
        self.field = QDoubleSpinBox()
        self.field.setDecimals(digits)
        self.field.setRange(-most, most)
        self.field.setSingleStep(1 / self._fine)
        self.field.setSuffix(unit)
        self.field.lineEdit().setTextMargins(*_INSIDE)
        self.field.setFixedWidth(72)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        for part in (self.slider, self.field):
            part.setAccessibleName(name)
        row = QHBoxLayout()
        row.addWidget(label(name), 1)
        row.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.slider)
        self.slider.valueChanged.connect(lambda value: self.moved.emit(value / self._fine))
        self.slider.sliderReleased.connect(self.rested)
        self.field.valueChanged.connect(self.moved)
        self.field.editingFinished.connect(self.rested)

    def show_value(self, value: float) -> None:
        for part in (self.slider, self.field):
            part.blockSignals(True)
        self.slider.setValue(round(value * self._fine))
        self.field.setValue(value)
        for part in (self.slider, self.field):
            part.blockSignals(False)


class Numbers(QWidget):
    """Numbers with names, two in a row. `typed(number, value)`: a person wrote another one."""

    typed = Signal(int, int)

    def __init__(self, names: Sequence[str], unit: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        self.fields = []
        for number, name in enumerate(names):
            field = QSpinBox()
            field.setRange(0, 100_000)
            field.setSuffix(unit)
            field.lineEdit().setTextMargins(*_INSIDE)
            field.setKeyboardTracking(False)
            field.setAccessibleName(name)
            field.valueChanged.connect(lambda value, number=number: self.typed.emit(number, value))
            grid.addWidget(label(name, look="soft", size=12), number // 2 * 2, number % 2)
            grid.addWidget(field, number // 2 * 2 + 1, number % 2)
            self.fields.append(field)

    def show_values(self, values: Sequence[float]) -> None:
        for field, value in zip(self.fields, values, strict=True):
            field.blockSignals(True)
            field.setValue(round(value))
            field.blockSignals(False)
