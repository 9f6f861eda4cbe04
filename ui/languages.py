"""The languages that a story may be in, in their own names, with the way their script runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt

CODES = ("en", "ur", "zh", "ar", "bn", "de", "es", "fa", "fr", "hi", "id", "ja", "kk", "ko", "pt", "ru", "tr", "uk")


def direction(code: str) -> str:
    """ "rtl" or "ltr"."""
    return "rtl" if QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft else "ltr"


def name(code: str) -> str:
    """ "English", "اردو"; the code itself where Qt knows no name."""
    locale = QLocale(code)
    if locale.language() == QLocale.Language.C:
        return code
    return QLocale.languageToString(locale.language()) if code == "en" else locale.nativeLanguageName() or code


def line(code: str, runs: str) -> str:
    """As the facts show it: "English, left to right"."""
    way = _tr("right to left") if runs == "rtl" else _tr("left to right")
    return f"{name(code)}, {way}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Languages", text)
