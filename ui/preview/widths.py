"""The bar over the page: how wide it is laid out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.theme.look import button, label

PHONE, TABLET, DESKTOP = 390, 820, 1280  # CSS pixels


class WidthBar(QWidget):
    """`chosen` (pixels of CSS, or None for the pane's own width). A second click on a width lets it go again."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = label(look="soft", size=12)
        self._buttons: dict[QPushButton, int] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(0)
        # where there is little room it is the first to go: the button that is pressed says the same
        self._what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._what, 1)
        for icon_name, name, pixels in (
            ("smartphone", self.tr("Phone"), PHONE),
            ("tablet", self.tr("Tablet"), TABLET),
            ("monitor", self.tr("Desktop"), DESKTOP),
        ):
            made = button(
                "",
                icon_name,
                look="tab",
                name=name,
                tip=self.tr("{name}, {pixels} px wide").format(name=name, pixels=pixels),
            )
            made.setCheckable(True)
            made.setStyleSheet("padding: 0 4px 0 12px;")  # Qt keeps room for words beside an icon
            made.clicked.connect(self._clicked)
            self._buttons[made] = pixels
            row.addWidget(made)

    def begin_with(self, first: QWidget) -> None:
        """What stands before all."""
        row = self.layout()
        assert isinstance(row, QHBoxLayout)  # noqa: S101 - made above
        row.insertWidget(0, first)

    def button(self, pixels: int) -> QPushButton:
        return next(each for each, width in self._buttons.items() if width == pixels)

    def _clicked(self, on: bool) -> None:
        clicked = self.sender()
        chosen = None
        for each, pixels in self._buttons.items():
            each.setChecked(on and each is clicked)
            if each.isChecked():
                chosen = pixels
                self._what.setText(self.tr("{pixels} px").format(pixels=pixels))
        if chosen is None:
            self._what.setText("")
        self.chosen.emit(chosen)
