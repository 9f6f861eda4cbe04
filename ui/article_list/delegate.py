"""Paints a row of the list: at most two lines of headline, below them how it stands."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsdesk import clock
from newsdesk.store.query.values import Column, Hit
from newsdesk.store.records import ArticleSummary
from ui.article_list.badges import mirrored, paint_badges, paint_status
from ui.article_list.columns import headline
from ui.article_list.marked import marked
from ui.article_list.model import HIT, ROW
from ui.article_list.status import badges, of_summary, short_time
from ui.theme.fonts import SANS, sans
from ui.theme.tokens import current

Index = QModelIndex | QPersistentModelIndex
SIDE, ABOVE, BELOW, BETWEEN = 14, 10, 10, 4
DAY = 34
LINES = 2
KEPT = 500  # snippets that stay laid out
LEAST_SECTION = 48  # px of a section's name that still say something
MEASURED = 20_000  # headlines whose height is kept
LONGEST = 300  # characters of a headline that two lines can show; the rest need no layout


class ArticleDelegate(QStyledItemDelegate):
    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._snippets = Snippets()
        self._heights: dict[tuple[str, str, int], int] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        width = self._view.viewport().width()
        if isinstance(row, str):
            return QSize(60, DAY)
        above = self._height(row, width - 2 * SIDE)
        snippet = self._snippets.of(index.data(HIT), row, width - 2 * SIDE)
        found = snippet.lineCount() * _line_height(snippet.font()) + BETWEEN if snippet is not None else 0
        return QSize(60, ABOVE + above + found + BETWEEN + _line_height(sans(12)) + BELOW)

    def _height(self, row: ArticleSummary, width: int) -> int:
        """Of the headline. Kept: Qt asks for all rows again whenever some come."""
        key = row.headline[:LONGEST], row.language, width
        if key not in self._heights:
            if len(self._heights) >= MEASURED:
                self._heights.clear()
            bold = _bold(row)
            self._heights[key] = len(_lines(_headline(row), bold, width)) * _line_height(bold)
        return self._heights[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            paint_heading(painter, rect, row)
        else:
            paint_ground(painter, rect, state)
            self._paint_story(painter, rect.adjusted(SIDE, ABOVE, -SIDE, -BELOW), row, index.data(HIT))
        painter.restore()

    def _paint_story(self, painter: QPainter, room: QRect, row: ArticleSummary, hit: Hit | None) -> None:
        theme = current()
        now = clock.now().astimezone()
        bold = _bold(row)
        right_to_left = row.direction == "rtl"
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        painter.setFont(bold)
        painter.setPen(theme.text if row.headline else theme.faint)
        height = _line_height(bold)
        y = room.top()
        if hit is not None and hit.headline:
            spans = [(start, min(end, LONGEST)) for start, end in hit.headline if start < LONGEST]
            layout = marked(
                _headline(row), spans, bold, room.width(), lines=LINES, height=height, right_to_left=right_to_left
            )
            layout.draw(painter, QPointF(room.left(), y))
            y += layout.lineCount() * height
        else:
            window = painter.layoutDirection()
            if row.headline:  # its dots and full stop stand at its own end, whichever way the window runs
                painter.setLayoutDirection(way_of(row))
            for line in _lines(_headline(row), bold, room.width()):
                flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(QRect(room.left(), y, room.width(), height), flags, line)
                y += height
            painter.setLayoutDirection(window)
        snippet = self._snippets.of(hit, row, room.width())
        if snippet is not None:
            painter.setPen(theme.soft)
            snippet.draw(painter, QPointF(room.left(), y + BETWEEN))
            y += BETWEEN + snippet.lineCount() * _line_height(snippet.font())
        facts = QRect(room.left(), y + BETWEEN, room.width(), _line_height(sans(12)))
        status = of_summary(row, now)
        least = QFontMetrics(sans(12, QFont.Weight.DemiBold)).horizontalAdvance(status.word) + 24
        whole = QRect(facts)
        facts.setRight(paint_badges(painter, whole, badges(row, now), facts.width() - least))
        self._paint_facts(painter, facts, whole, row, now)

    def _paint_facts(self, painter: QPainter, room: QRect, whole: QRect, row: ArticleSummary, now: datetime) -> None:
        x = paint_status(painter, room, of_summary(row, now), whole) + 6
        painter.setFont(sans(12))
        painter.setPen(current().soft)
        metrics = painter.fontMetrics()
        for text, least in ((row.section, LEAST_SECTION), (short_time(row.updated, now), 0)):
            wide = metrics.horizontalAdvance(text)
            if not text or room.right() - x < min(least or wide, wide):
                continue  # half a time tells nothing
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.right() - x)
            place = mirrored(whole, QRect(x, room.top(), room.right() - x + 1, room.height()))
            painter.drawText(place, _middle(), shown)
            x += metrics.horizontalAdvance(shown) + 6


def paint_heading(painter: QPainter, rect: QRect, words: str) -> None:
    """Over the stories of a group."""
    painter.setFont(sans(11, QFont.Weight.DemiBold))
    painter.setPen(current().soft)
    align = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
    room = rect.adjusted(SIDE, 0, -SIDE, -8)
    painter.drawText(room, align, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width()))


def paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    """Under a row: what is chosen, what the pointer is over, where the focus is."""
    theme = current()
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if chosen:
        painter.fillRect(rect, theme.paper)
        painter.fillRect(mirrored(rect, QRect(rect.left(), rect.top(), 3, rect.height())), theme.accent)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.hover())
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line)
    if chosen and state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(theme.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(rect).adjusted(3.5, 0.5, -0.5, -1.5))


class Snippets:
    """What was found, marked in so many lines; each laid out once."""

    def __init__(self, lines: int = LINES) -> None:
        self._lines = lines
        self._kept: dict[tuple[Hit, int, str], QTextLayout] = {}

    def of(self, hit: Hit | None, row: ArticleSummary, width: int) -> QTextLayout | None:
        """None where there is nothing of it."""
        if hit is None or not hit.snippet:
            return None
        key = hit, width, current().text.name()
        if key not in self._kept:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            self._kept[key] = _laid_out(hit, row, width, self._lines)
        return self._kept[key]


def _laid_out(hit: Hit, row: ArticleSummary, width: int, lines: int) -> QTextLayout:
    before = {
        Column.NOTES: QCoreApplication.translate("ArticleModel", "Notes: "),
        Column.BYLINE: QCoreApplication.translate("ArticleModel", "By: "),
        Column.TAGS: QCoreApplication.translate("ArticleModel", "Tags: "),
    }.get(hit.column, "")
    spans = [(start + len(before), end + len(before)) for start, end in hit.spans]
    font = sans(12, QFont.Weight.Normal, row.language)
    return marked(
        before + hit.snippet, spans, font, width,
        lines=lines, height=_line_height(font), right_to_left=row.direction == "rtl",
    )  # fmt: skip


def _headline(row: ArticleSummary) -> str:
    return headline(row)[:LONGEST]


def _lines(text: str, font: QFont, width: int) -> list[str]:
    """The text in at most two lines, the last one cut with an ellipsis."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        if len(lines) == LINES - 1 and start + length < len(text):
            lines.append(QFontMetrics(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width))
        else:
            lines.append(text[start : start + length].rstrip())
    layout.endLayout()
    return lines or [text]


def way_of(row: ArticleSummary) -> Qt.LayoutDirection:
    """The way in which the story's words run."""
    return Qt.LayoutDirection.RightToLeft if row.direction == "rtl" else Qt.LayoutDirection.LeftToRight


def _bold(row: ArticleSummary) -> QFont:
    return sans(13, QFont.Weight.DemiBold, row.language)


def _line_height(font: QFont) -> int:
    """Scripts that need more height get it."""
    return max(round(font.pixelSize() * 1.4), QFontMetrics(font).height() if font.families()[0] not in SANS else 0)


def _middle() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
