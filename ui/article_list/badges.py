"""Paints the badges of a story, and its state as a dot and a word, wherever a list shows them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from ui.article_list.status import Status
from ui.theme.fonts import sans
from ui.theme.tokens import current

GAP, PILL, INSIDE = 6, 17, 14
MOST = 2  # badges of one row: more of them say nothing


def paint_badges(painter: QPainter, room: QRect, signs: Sequence[Status], width: int) -> int:
    """At the right end of `room`, the most urgent outermost, as many as `width` holds; where what is left ends."""
    font, right = sans(11), room.right()
    metrics = QFontMetrics(font)
    theme = current()
    for sign in signs[:MOST]:
        wide = metrics.horizontalAdvance(sign.word) + INSIDE
        if wide + GAP > width:
            break
        width -= wide + GAP
        pill = QRectF(right - wide + 1, room.center().y() - 8, wide, PILL)
        colour: QColor = getattr(theme, sign.colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(colour))
        painter.drawRoundedRect(pill, 8.5, 8.5)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, sign.word)
        right = round(pill.left()) - GAP
    return right


def paint_status(painter: QPainter, room: QRect, status: Status) -> int:
    """At the left end of `room`, cut where it ends; where it stops."""
    colour: QColor = getattr(current(), status.colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(room.left() + 3.5, room.center().y() + 0.5), 3.5, 3.5)
    painter.setFont(sans(12, QFont.Weight.DemiBold))
    painter.setPen(colour)
    metrics = painter.fontMetrics()
    words = metrics.elidedText(status.word, Qt.TextElideMode.ElideRight, room.width() - 12)
    painter.drawText(room.adjusted(12, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    return room.left() + 12 + metrics.horizontalAdvance(words)
