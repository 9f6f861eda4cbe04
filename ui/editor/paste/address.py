"""Whether what is pasted or dropped is an address, or files, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QUrl


def is_no_more_than_an_address(text: str) -> bool:
    """Nothing counts, too."""
    words = text.split()
    return not words or (len(words) == 1 and bool(QUrl(words[0], QUrl.ParsingMode.StrictMode).scheme()))


LONGEST = 2000  # characters


def is_address(text: str) -> bool:
    if len(text) > LONGEST or " " in text:
        return False
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in ("http", "https", "mailto")


def names_files(mime: QMimeData) -> bool:
    """Whether it is files of this computer: where they lie is nothing to write."""
    return any(url.isLocalFile() for url in mime.urls())
