"""Stories on their way from the list to somewhere else in the window, or as headlines into another program."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QDrag, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView

from newsdesk.store.records import ArticleSummary
from ui.digits import digits
from ui.theme.fonts import sans
from ui.theme.tokens import current

KIND = "application/x-newsdesk-stories"
WIDEST, HEIGHT = 260, 28


def as_mime(rows: Sequence[ArticleSummary]) -> QMimeData:
    mime = QMimeData()
    mime.setData(KIND, json.dumps([row.id for row in rows]).encode())
    mime.setText("\n".join(row.headline for row in rows))
    return mime


def stories_of(mime: QMimeData) -> tuple[int, ...]:
    """The ids of the stories in it; none where it holds anything else, whoever made it."""
    if not mime.hasFormat(KIND):
        return ()
    try:
        ids = json.loads(bytes(mime.data(KIND).data()))
    except ValueError:
        return ()
    return tuple(id for id in ids if isinstance(id, int)) if isinstance(ids, list) else ()


def drag_from(view: QAbstractItemView, rows: Sequence[ArticleSummary]) -> None:
    """Let a person drag these stories out of a view, under the words that say how many they are."""
    if not rows:
        return
    drag = QDrag(view)
    drag.setMimeData(as_mime(rows))
    words = rows[0].headline or QCoreApplication.translate("ArticleModel", "No headline yet")
    if len(rows) > 1:
        words = QCoreApplication.translate("ArticleModel", "{n} stories").format(n=digits(len(rows)))
    drag.setPixmap(_sign(words, view.devicePixelRatioF()))
    drag.setHotSpot(QPoint(-10, HEIGHT // 2))
    drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)


def _sign(words: str, ratio: float) -> QPixmap:
    theme, font = current(), sans(12, QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, WIDEST)
    size = QSize(metrics.horizontalAdvance(words) + 24, HEIGHT)
    sign = QPixmap(size * ratio)
    sign.setDevicePixelRatio(ratio)
    sign.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sign)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent)
        painter.drawRoundedRect(QRect(QPoint(), size), 6, 6)
        painter.setFont(font)
        painter.setPen(theme.on_accent)
        painter.drawText(QRect(QPoint(), size), Qt.AlignmentFlag.AlignCenter, words)
    finally:
        painter.end()
    return sign
