"""Cards: what the editor shows for a block that is not written in where it stands. It says what it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from newsdesk.story.tree import (
    Block,
    Box,
    Code,
    Embed,
    Footnote,
    Heading,
    Media,
    MediaKind,
    Paragraph,
    Raw,
    Rule,
    plain,
    walk,
)
from ui.editor.pictures import Pictures
from ui.theme import fonts, icons
from ui.theme.tokens import Tokens, current

PADDING = 12
ICON = 16
PICTURE = QSizeF(128, 72)
CODE_LINES = 6
MONO = ["Noto Sans Mono", "DejaVu Sans Mono", "monospace"]


def card_height(node: Block) -> float:
    """In pixels, for any width."""
    if isinstance(node, Rule):
        return 24
    if isinstance(node, Code):
        return 2 * PADDING + 22 + 18 * min(CODE_LINES, node.text.count("\n") + 1)
    if isinstance(node, Embed) and node.picture:
        return 2 * PADDING + PICTURE.height()
    return 2 * PADDING + 20 + (20 if card_words(node)[1] else 0)


def draw_card(
    painter: QPainter, rect: QRectF, node: Block, theme: Tokens, pictures: Pictures, *, rtl: bool = False
) -> None:
    """`rtl`: in a story that runs from right to left; what is source runs from the left all the same."""
    if isinstance(node, Rule):
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right() - 1, rect.center().y()))
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.line, 1))
    painter.setBrush(theme.window)
    frame = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(frame, 6, 6)
    title, words = card_words(node)
    inner = frame.adjusted(PADDING, PADDING, -PADDING, -PADDING)
    rtl = rtl and not isinstance(node, Raw | Code)
    if isinstance(node, Embed) and node.picture:
        left = inner.right() - PICTURE.width() if rtl else inner.left()
        _picture(painter, QRectF(QPointF(left, inner.top()), PICTURE), node.picture, pictures)
        beside = PICTURE.width() + PADDING
        inner.adjust(0 if rtl else beside, 0, -beside if rtl else 0, 0)
        inner.setTop(inner.center().y() - 20)
    icon = icons.pixmap(_icon(node), theme.soft, ICON, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPointF(inner.right() - ICON if rtl else inner.left(), inner.top() + 2), icon)
    text = inner.adjusted(0 if rtl else 26, 0, -26 if rtl else 0, 0)
    _line(painter, text, 0, title, fonts.sans(13, QFont.Weight.DemiBold), rtl=rtl)
    if isinstance(node, Code):
        font = QFont(fonts.sans(12.5))
        font.setFamilies(MONO)
        for number, line in enumerate(node.text.split("\n")[:CODE_LINES]):
            _line(painter, text, 22 + 18 * number, line, font, soft=True, source=True)
    elif words:
        font = fonts.sans(12.5)
        source = isinstance(node, Raw) or (isinstance(node, Embed) and not node.site)
        if source:
            font.setFamilies(MONO)
        _line(painter, text, 20, words, font, soft=True, rtl=rtl, source=source)


def card_words(node: Block) -> tuple[str, str]:  # noqa: PLR0911 - one line for each kind of node
    """What it is, and its first words."""
    if isinstance(node, Raw):
        return _tr("Raw HTML, kept as it is"), _first_line(node.source)
    if isinstance(node, Code):
        return _tr("Code") + (f" · {node.language}" if node.language else ""), _first_line(node.text)
    if isinstance(node, Footnote):
        return _tr("Footnote {name}").format(name=node.note), _first_words(node.blocks)
    if isinstance(node, Box):
        title = plain(node.title) or node.kind
        return _tr("Box: {title}").format(title=title), _first_words(node.blocks)
    if isinstance(node, Media):
        names = {MediaKind.AUDIO: _tr("Sound"), MediaKind.VIDEO: _tr("Film"), MediaKind.FILE: _tr("File to download")}
        kind = names[node.kind]
        return node.title or kind, " · ".join(filter(None, [kind if node.title else "", plain(node.caption)]))
    if isinstance(node, Embed):
        return node.title or _tr("Embedded page"), " · ".join(filter(None, [node.site, node.url]))
    if isinstance(node, Rule):
        return _tr("Rule"), ""
    return _tr("Kept as it is"), ""


def _picture(painter: QPainter, place: QRectF, sha: str, pictures: Pictures) -> None:
    """The middle of it, filling the place."""
    scale = painter.device().devicePixelRatioF()
    pixmap = pictures.pixmap(sha, round(2 * place.width() * scale))
    if pixmap is None or pixmap.isNull():
        painter.fillRect(place, current().line)
        return
    shown = QRectF(QPointF(), place.size().scaled(QSizeF(pixmap.size()), Qt.AspectRatioMode.KeepAspectRatio))
    shown.moveCenter(QRectF(pixmap.rect()).center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(place, pixmap, shown)


def _line(
    painter: QPainter,
    place: QRectF,
    top: float,
    words: str,
    font: QFont,
    *,
    soft: bool = False,
    rtl: bool = False,
    source: bool = False,
) -> None:
    """`source`: it runs from the left in windows of every language."""
    painter.setFont(font)
    painter.setPen(current().soft if soft else current().text)
    text = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    row = QRectF(place.left(), place.top() + top, place.width(), 20)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    flags = Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(row, int(flags) | (int(Qt.TextFlag.TextForceLeftToRight) if source else 0), text)


def _icon(node: Block) -> str:
    if isinstance(node, Media):
        return {MediaKind.AUDIO: "volume-2", MediaKind.VIDEO: "film", MediaKind.FILE: "file"}[node.kind]
    icon = {Code: "code", Footnote: "superscript", Box: "square", Embed: "link", Raw: "code-xml"}
    return icon.get(type(node), "box")


def _first_line(text: str) -> str:
    return next((line.strip() for line in text[:2000].splitlines() if line.strip()), "")


def _first_words(blocks: tuple[Block, ...]) -> str:
    for block in walk(blocks):
        if isinstance(block, Paragraph | Heading) and (words := plain(block.inline).strip()):
            return words[:200].replace("\n", " ")
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Cards", text)
