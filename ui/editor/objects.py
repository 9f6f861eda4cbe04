"""Draws what stands in the document as one character: the header's room, pictures, cards, note references."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextBlockFormat,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from newsdesk.story.tree import Figure, Gallery, NoteRef, RawInline, Table
from ui.editor.cards import card_height, draw_card
from ui.editor.gallery import drawing as gallery
from ui.editor.picture_drawing import draw_picture
from ui.editor.pictures import Pictures
from ui.editor.registers import ATOMS, OBJECTS
from ui.editor.style import BLOCK_OBJECT, INDENT, Prop, Style
from ui.editor.table.layout import TableLayout, TableLayouts
from ui.theme import fonts
from ui.theme.tokens import current

log = logging.getLogger(__name__)

PLAIN = QSizeF(48, 24)  # of what cannot tell its size
TALLEST = 1.25  # a picture is drawn no taller than this many times the column's width


class Drawer(QPyTextObject):
    """`width` is the column's, in pixels; `header_height` the room kept in block 0. `zoom`: of all but these two."""

    def __init__(self, pictures: Pictures, style: Callable[[], Style]) -> None:
        super().__init__()
        self.tables = TableLayouts(style)
        self.width = 590.0
        self.zoom = 1.0
        self.header_height = 200.0
        self.note_numbers: dict[str, int] = {}  # what readers see of a footnote's id
        self.pictures = pictures
        self._style = style
        self._told: set[tuple[str, int, int]] = set()  # what went wrong already

    def intrinsicSize(self, document: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        """An exception that gets through to Qt here ends the program (PySide 6.11): better one thing drawn small."""
        try:
            return self._size(document, position, form)
        except Exception:
            if self._is_new("size", form):
                log.exception("the size of an object could not be told")
            return PLAIN

    def _size(self, document: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        if form.objectType() != BLOCK_OBJECT:
            return self._atom_size(form)
        node = OBJECTS[form.intProperty(Prop.OBJECT)]
        if node is None:
            return QSizeF(1, self.header_height)
        width = self.room(document.findBlock(position).blockFormat())
        if isinstance(node, Figure):
            return self._picture_size(node.source, width) * self.zoom
        if isinstance(node, Table):
            return QSizeF(width, self._table(form, node, width).height) * self.zoom
        if isinstance(node, Gallery):
            return QSizeF(width, gallery.height(len(node.figures), width)) * self.zoom
        return QSizeF(width, card_height(node)) * self.zoom

    def room(self, form: QTextBlockFormat) -> float:
        """The width of an object in such a block, at 100 %."""
        return self.width / self.zoom - INDENT * form.indent() - form.leftMargin() - form.rightMargin()

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, _document: QTextDocument, _position: int, form: QTextFormat
    ) -> None:
        """As in `intrinsicSize`, no exception gets through: a plain box stands where the object would."""
        before = painter.transform()
        try:
            self._draw(painter, rect, form)
        except Exception:
            if self._is_new("drawing", form):
                log.exception("an object could not be drawn")
            painter.setTransform(before)  # whoever failed may have moved it
            painter.setPen(QPen(current().faint, 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))

    def _is_new(self, trouble: str, form: QTextFormat) -> bool:
        """Each repaint would tell it again."""
        what = (trouble, form.intProperty(Prop.OBJECT), form.intProperty(Prop.ATOM))
        new = what not in self._told
        self._told.add(what)
        return new

    def _draw(self, painter: QPainter, rect: QRectF | QRect, form: QTextFormat) -> None:
        painter.save()
        painter.translate(QRectF(rect).topLeft())
        painter.scale(self.zoom, self.zoom)
        rect = QRectF(0, 0, rect.width() / self.zoom, rect.height() / self.zoom)
        scale = painter.device().devicePixelRatioF() * self.zoom
        try:
            if form.objectType() != BLOCK_OBJECT:
                self._draw_atom(painter, rect, form)
                return
            node = OBJECTS[form.intProperty(Prop.OBJECT)]
            if isinstance(node, Figure):
                draw_picture(painter, rect, node, self.pictures, scale)
            elif isinstance(node, Table):
                self.tables.draw(painter, rect.topLeft(), self._table(form, node, rect.width()))
            elif isinstance(node, Gallery):
                gallery.draw(painter, rect, node, self.pictures, scale=scale, rtl=self._style().direction == "rtl")
            elif node is not None:
                draw_card(painter, rect, node, current(), self.pictures, rtl=self._style().direction == "rtl")
        finally:
            painter.restore()

    def _table(self, form: QTextFormat, node: Table, width: float) -> TableLayout:
        return self.tables.layout(form.intProperty(Prop.OBJECT), node, width)

    # --- pictures ----------------------------------------------------------------------------------------------

    def _picture_size(self, sha: str, width: float) -> QSizeF:
        own = self.pictures.size(sha)
        shown = min(width, own.width())
        size = QSizeF(own).scaled(QSizeF(shown, width * TALLEST), Qt.AspectRatioMode.KeepAspectRatio)
        return QSizeF(max(48.0, round(size.width())), max(48.0, round(size.height())))

    # --- atoms -------------------------------------------------------------------------------------------------

    def _atom_size(self, form: QTextFormat) -> QSizeF:
        font = self._atom_font(form)
        metrics = QFontMetricsF(font)
        padding = 8 if isinstance(ATOMS[form.intProperty(Prop.ATOM)], RawInline) else 2
        # not taller than the text's ascent, or its line would stand lower than its neighbours
        return QSizeF(metrics.horizontalAdvance(self._atom_text(form)) + padding, metrics.ascent()) * self.zoom

    def _draw_atom(self, painter: QPainter, rect: QRectF, form: QTextFormat) -> None:
        theme = current()
        text = self._atom_text(form)
        font = self._atom_font(form)
        painter.setFont(font)
        baseline = rect.bottom()
        if isinstance(ATOMS[form.intProperty(Prop.ATOM)], RawInline):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.hover())
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, 1), 3, 3)
            painter.setPen(theme.soft)
            painter.drawText(QPointF(rect.left() + 4, baseline - 1), text)
        else:
            painter.setPen(theme.accent)
            painter.drawText(QPointF(rect.left() + 1, baseline - rect.height() * 0.45), text)

    def _atom_text(self, form: QTextFormat) -> str:
        run = ATOMS[form.intProperty(Prop.ATOM)]
        if isinstance(run, NoteRef):
            return str(self.note_numbers.get(run.note, run.note))
        if isinstance(run, RawInline):
            return run.source if len(run.source) <= 24 else run.source[:23] + "…"
        return "·"

    @staticmethod
    def _atom_font(form: QTextFormat) -> QFont:
        around = QTextCharFormat(form.toCharFormat()).font()
        font = fonts.sans(max(9, fonts.pixels(around) * 0.7))
        if isinstance(ATOMS[form.intProperty(Prop.ATOM)], NoteRef):
            font.setWeight(QFont.Weight.DemiBold)
        return font

    @staticmethod
    def _tr(text: str) -> str:
        return QCoreApplication.translate("Drawer", text)
