"""How numbers are written in the language of the windows; in the core's sentences `newsdesk.words.digits` does."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def digits(value: float, decimals: int = 0) -> str:
    """With so many decimals, in the digits and with the signs of the language."""
    return QLocale().toString(float(value), "f", decimals)
