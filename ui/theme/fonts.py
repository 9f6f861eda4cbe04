"""Type: a sans for the window (the system's own), a serif for stories. Sizes in pixels at 100 %."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QGuiApplication

WINDOW_SIZE = 13
SMALLEST = 11
SERIF = ("Noto Serif", "Georgia", "Times New Roman", "serif")
SANS = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "sans-serif")
SCRIPTS = {
    "ur": ("Noto Sans Arabic", "DejaVu Sans"),  # readers get Nastaliq; Qt (6.11) sets its letters over each other
    "ar": ("Noto Sans Arabic", "DejaVu Sans"),
    "fa": ("Noto Sans Arabic", "DejaVu Sans"),
    "zh": ("Noto Sans CJK SC",),
    "ja": ("Noto Sans CJK JP",),
    "ko": ("Noto Sans CJK KR",),
    "hi": ("Noto Sans Devanagari",),
    "bn": ("Noto Sans Bengali",),
}
"""What stands before the usual families for a language whose script they lack; where none is there, Qt finds one."""


def script_faces(language: str) -> tuple[str, ...]:
    """The families of the language's script, () where the usual ones have it."""
    return SCRIPTS.get(language.split("-", maxsplit=1)[0], ())


def sans(size: float = WINDOW_SIZE, weight: QFont.Weight = QFont.Weight.Normal, language: str = "en") -> QFont:
    """The window's face. Inter where the machine has it, else the system's."""
    return QFont(_font(SANS, size, weight, language))


def serif(size: float, weight: QFont.Weight = QFont.Weight.Normal, language: str = "en") -> QFont:
    """The story's face."""
    return QFont(_font(SERIF, size, weight, language))


def dots_per_inch() -> int:
    """By which Qt sets points when nobody says otherwise."""
    screen = QGuiApplication.primaryScreen()
    return round(screen.logicalDotsPerInchY()) if screen is not None else 96


def in_points(font: QFont) -> QFont:
    """The same font with its size in points, so that it can be set larger by the device it is laid out for."""
    made = QFont(font)
    made.setPointSizeF(font.pixelSize() * 72 / dots_per_inch())
    return made


def pixels(font: QFont) -> float:
    """Its size at 100 %, whichever way it was given."""
    return font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * dots_per_inch() / 72


@cache
def _font(families: tuple[str, ...], size: float, weight: QFont.Weight, language: str) -> QFont:
    font = QFont()
    font.setFamilies([*script_faces(language), *families])
    font.setPixelSize(max(SMALLEST, round(size)))
    font.setWeight(weight)
    return font
