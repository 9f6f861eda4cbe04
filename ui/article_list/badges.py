"""Paints the badges of a story, and its state as a dot and a word, wherever a list shows them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle

from ui.article_list.status import Status
from ui.theme.fonts import sans
from ui.theme.tokens import current

GAP, PILL, INSIDE = 6, 17, 14
MOST = 2  # badges of one row: more of them say nothing


def mirrored(whole: QRect, part: QRect) -> QRect:
    """`part` of `whole` where it is seen: on the other side in a window that runs from the right."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), whole, part)


def paint_badges(painter: QPainter, room: QRect, signs: Sequence[Status], width: int) -> int:
    """At the far end of `room`, the most urgent outermost, as many as `width` holds; where what is left ends, as if all
    ran from left to right.
    """
    font, right = sans(11), room.right()
    metrics = QFontMetrics(font)
    theme = current()
    for sign in signs[:MOST]:
        wide = metrics.horizontalAdvance(sign.word) + INSIDE
        if wide + GAP > width:
            break
        width -= wide + GAP
        pill = QRect(right - wide + 1, room.center().y() - 8, wide, PILL)
        seen = QRectF(mirrored(room, pill))
        colour: QColor = getattr(theme, sign.colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(colour))
        painter.drawRoundedRect(seen, 8.5, 8.5)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, sign.word)
        right = pill.left() - GAP
    return right


def paint_status(painter: QPainter, room: QRect, status: Status, whole: QRect | None = None) -> int:
    """At the near end of `room`, a part of `whole`, cut where it ends; where it stops, as `paint_badges` counts."""
    whole = whole or room
    colour: QColor = getattr(current(), status.colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    sign = mirrored(whole, QRect(room.left(), room.center().y() - 3, 7, 7))
    painter.drawEllipse(QRectF(sign))
    painter.setFont(sans(12, QFont.Weight.DemiBold))
    painter.setPen(colour)
    metrics = painter.fontMetrics()
    words = metrics.elidedText(status.word, Qt.TextElideMode.ElideRight, room.width() - 12)
    painter.drawText(
        mirrored(whole, room.adjusted(12, 0, 0, 0)), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words
    )
    return room.left() + 12 + metrics.horizontalAdvance(words)
