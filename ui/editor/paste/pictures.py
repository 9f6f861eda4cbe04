"""Pictures on a clipboard or in a drop: files by their path, a copied picture by its bytes."""

from __future__ import annotations

from pathlib import Path as FilePath

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from ui.editor.paste.address import is_no_more_than_an_address
from ui.editor.paste.copying import OWN_TYPE

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".avif", ".heic")
Given = list[tuple[bytes | FilePath, str]]


def pictures_of(mime: QMimeData) -> Given:
    """Pictures in it: files by their path, a copied picture by its bytes.

    A browser puts the address beside the picture that is copied, an office suite a picture beside the words: a picture
    counts if there is no text, or nothing but an address.
    """
    files = [FilePath(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    found: Given = [(file, file.name) for file in files if file.suffix.lower() in PICTURES]
    if found or mime.hasFormat(OWN_TYPE) or not mime.hasImage() or not is_no_more_than_an_address(mime.text()):
        return found
    image = mime.imageData()
    return [(_png(image), "pasted.png")] if isinstance(image, QImage) and not image.isNull() else []


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
