"""The shapes that a crop can be held to: the usual ones, and those of a desk's sites (typed once, remembered)."""

from __future__ import annotations

import re

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QComboBox

from ui.theme.look import ChoiceBox

USUAL = ("16:9", "4:3", "3:2", "1:1", "4:5", "9:16", "1.91:1")
KEPT = 8  # of a desk's own
_KEY = "pictures/ratios"
_FORM = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*[:x×/]\s*(\d+(?:[.,]\d+)?)\s*", re.IGNORECASE)


def read_ratio(text: str) -> float | None:
    """ "16:9", "1200x630" or "2.35/1" as width to height; None where it is none."""
    match = _FORM.fullmatch(text)
    if match is None:
        return None
    width, height = (float(part.replace(",", ".")) for part in match.groups())
    return width / height if width and height and 0.05 <= width / height <= 20 else None


class RatioBox(ChoiceBox):
    """`chosen(ratio)`: width to height of pixels, None for free, "whole" for the picture's own."""

    chosen = Signal(object)

    def __init__(self, settings: QSettings | None) -> None:
        super().__init__()
        self._settings = settings
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("Shape"))
        self.setToolTip(self.tr("A shape of your site can be typed: 1200 x 630"))
        self.addItem(self.tr("Free"), None)
        self.addItem(self.tr("As the picture"), "whole")
        own = str(settings.value(_KEY, "")) if settings is not None else ""
        for text in (*USUAL, *filter(read_ratio, own.split("|"))):
            self.addItem(text, read_ratio(text))
        self.activated.connect(lambda _index: self.chosen.emit(self.currentData()))
        line = self.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._typed)

    def show_ratio(self, ratio: float | None) -> None:
        """Say what the crop is held to now."""
        number = next(
            (
                at
                for at in range(self.count())
                if isinstance(self.itemData(at), float) and ratio and abs(self.itemData(at) - ratio) < 0.001
            ),
            -1,
        )
        if ratio is None or number >= 0:
            self.setCurrentIndex(max(0, number))
        else:
            self.setEditText(f"{ratio:.2f}:1")

    def _typed(self) -> None:
        text = self.currentText().strip()
        number = self.findText(text)
        if number >= 0:
            if number != self.currentIndex():
                self.setCurrentIndex(number)
                self.chosen.emit(self.itemData(number))
            return
        ratio = read_ratio(text)
        if ratio is None:
            self.setCurrentIndex(self.currentIndex())
            self.setEditText(self.itemText(self.currentIndex()))
            return
        self.addItem(text, ratio)
        self.setCurrentIndex(self.count() - 1)
        if self._settings is not None:
            first = 2 + len(USUAL)
            own = [self.itemText(at) for at in range(first, self.count())][-KEPT:]
            self._settings.setValue(_KEY, "|".join(own))
        self.chosen.emit(ratio)
