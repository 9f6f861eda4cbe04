"""Backups in plain words: when, how many stories, how large."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from newsdesk.store.backup_list import Backup
from ui import dates


def when_words(made: datetime) -> str:
    """The day in words and the time, as the clock on the wall has them."""
    local = made.astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
    return f"{day}, {dates.time_of(local)}"


def size_words(backup: Backup) -> str:
    return QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def stories_words(backup: Backup) -> str:
    """ "" where its note is lost."""
    if backup.stories is None:
        return ""
    return tr("One story") if backup.stories == 1 else tr("%Ln stories", backup.stories)


def tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Backups", text, "", number)
