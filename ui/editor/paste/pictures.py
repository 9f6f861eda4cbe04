"""Pictures and files on a clipboard or in a drop: files by their path, a copied picture by its bytes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path as FilePath
from tempfile import gettempdir

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage, QImageWriter

from newsdesk.store.files import SUFFIXES
from ui.editor.paste.address import is_no_more_than_an_address
from ui.editor.paste.copying import OWN_TYPE

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".avif", ".heic", ".heif", ".svg")
"""An SVG is taken too, so that it is refused with its reason."""
MEDIA_TYPE = "application/x-newsdesk-media"
"""Files of the media store in a drag: a SHA-256 a line."""


class Kept(str):
    """A file that is in the media store already, by its SHA-256."""

    __slots__ = ()


Given = list[tuple[bytes | FilePath | Kept, str]]


def media_mime(shas: Sequence[str]) -> QMimeData:
    """What a drag out of the media library carries."""
    mime = QMimeData()
    mime.setData(MEDIA_TYPE, QByteArray("\n".join(shas).encode()))
    return mime


def is_media(mime: QMimeData) -> bool:
    return mime.hasFormat(MEDIA_TYPE)


def pictures_of(mime: QMimeData) -> Given:
    """Pictures and other files of a story in it: files by their path, a copied picture by its bytes.

    A browser puts the address beside the picture that is copied, an office suite a picture beside the words: a picture
    counts if there is no text, or nothing but an address.
    """
    if is_media(mime):
        return [(Kept(sha), sha) for sha in bytes(mime.data(MEDIA_TYPE).data()).decode().split()]
    files = [FilePath(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    found: Given = [(file, file.name) for file in files if file.suffix.lower() in (*PICTURES, *SUFFIXES)]
    if found or mime.hasFormat(OWN_TYPE) or not mime.hasImage() or not is_no_more_than_an_address(mime.text()):
        return found
    image = mime.imageData()
    return [(_png(image), "pasted.png")] if isinstance(image, QImage) and not image.isNull() else []


def others_of(mime: QMimeData) -> list[FilePath]:
    """Files that cannot stand in a story: Markdown, pages, hand-over files are stories themselves."""
    files = [FilePath(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() not in (*PICTURES, *SUFFIXES)]


def of_files(urls: Iterable[str]) -> tuple[Given, int]:
    """Pictures that an office suite laid down beside the HTML, and how many are none of these.

    Only what lies among the files of the moment is read: a page could name any file of this computer.
    """
    found: Given = []
    left_out = 0
    room = FilePath(gettempdir()).resolve()
    for url in dict.fromkeys(urls):
        path = FilePath(QUrl(url).toLocalFile())
        try:
            good = path.suffix.lower() in PICTURES and path.resolve().is_relative_to(room) and path.is_file()
        except (OSError, ValueError):
            good = False
        if good:
            found.append((path, path.name))
        else:
            left_out += 1
    return found, left_out


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
