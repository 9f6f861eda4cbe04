"""The languages that a story may be in, in their own names, with the way their script runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt

CODES = ("en", "ur", "zh", "ar", "bn", "de", "es", "fa", "fr", "hi", "id", "ja", "kk", "ko", "pt", "ru", "tr", "uk")

_PLAIN = {"en": "English", "es": "español"}
"""Where Qt's own name says a country, too."""


def direction(code: str) -> str:
    """ "rtl" or "ltr"."""
    return "rtl" if QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft else "ltr"


def name(code: str) -> str:
    """ "English", "اردو"; the code itself where Qt knows no name."""
    locale = QLocale(code)
    if locale.language() == QLocale.Language.C:
        return code
    if code in _PLAIN:
        return _PLAIN[code]
    return locale.nativeLanguageName() or code


def line(code: str, runs: str) -> str:
    """As the facts show it: "English, left to right"."""
    way = _tr("right to left") if runs == "rtl" else _tr("left to right")
    return f"{name(code)}, {way}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Languages", text)
