"""The language of the windows: the system's, or the one that a person chose. That of a story is another thing."""

from __future__ import annotations

import json

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from newsdesk.words import use_language
from ui import languages

CODES = ("en", "ar", "de", "es", "fr", "ru", "ur", "zh")
_CHOSEN = "language"


def chosen(settings: QSettings) -> str:
    """The code that the person chose; "" for the system's."""
    code = str(settings.value(_CHOSEN, ""))
    return code if code in CODES else ""


def choose(settings: QSettings, code: str) -> None:
    settings.setValue(_CHOSEN, code)


def of_system() -> str:
    """The first of the system's languages that the windows speak, else English."""
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in CODES), "en")


def speak(application: QApplication, code: str) -> None:
    """Windows that are made from now on say everything in that language, and run as its script does."""
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    system = QLocale.system()
    locale = system if system.name().split("_")[0] == code else QLocale(code)
    QLocale.setDefault(locale)  # of numbers and dates too
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if languages.direction(code) == "rtl" else Qt.LayoutDirection.LeftToRight
    )
    use_language(code, locale.name())
    if code == "en":
        return
    application.installTranslator(QtWords(code, application))
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, where in (("qtbase", folder), ("window", str(resources.path("translations", code)))):
        translator = QTranslator(application)
        found = translator.load(locale, name, "_", where) if name == "qtbase" else translator.load(name, where)
        if found:
            application.installTranslator(translator)  # the last one is asked first


class QtWords(QTranslator):
    """What Qt's own translations lack (6.11): of Urdu all of them, of others some words of its file window."""

    def __init__(self, code: str, parent: QApplication) -> None:
        super().__init__(parent)
        known = json.loads(resources.path("translations", "qt.json").read_text("utf-8"))
        self._words: dict[str, dict[str, str]] = known.get(code, {})

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _remark: str = "", _number: int = -1) -> str | None:  # type: ignore[override]
        return self._words.get(context, {}).get(source)
