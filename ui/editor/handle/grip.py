"""The grip: it stands in the margin beside the block under the pointer, and never takes the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from newsdesk.store.records import Article
from ui.editor.handle.aim import grip_middle, line_at, runs_right_to_left, spot_at, unit_rect
from ui.editor.handle.menu import block_menu
from ui.editor.moving import Spot, Unit, lands_where_it_is, move_to, select_unit, unit_of
from ui.editor.parts import Part
from ui.theme import icons
from ui.theme.tokens import current

if TYPE_CHECKING:
    from ui.editor.pane import EditorPane
    from ui.editor.text_edit import StoryEdit

WIDTH, HEIGHT = 20, 24  # px
GAP = 4  # px between the grip and the text
EDGE = 48  # px at the top and bottom of the text in which a drag scrolls
TICK = 30  # ms


class BlockHandle(QObject, Part):
    """The grip of one editor and what it does."""

    def __init__(self, pane: EditorPane) -> None:
        super().__init__(pane)
        self._edit: StoryEdit = pane.text
        self.unit: Unit | None = None
        self.spot: Spot | None = None  # where the dragged block would go
        self.menu: QMenu | None = None
        self.dragging = False
        self.grip = Grip(self._edit)
        self.grip.pressed.connect(self._close_menu)
        self.grip.clicked.connect(self._open_menu)
        self.grip.dragged.connect(self._drag)
        self.grip.dropped.connect(self._drop)
        self.line = DropLine(self._edit.viewport())
        self._scroll = QTimer(self, interval=TICK)
        self._scroll.timeout.connect(self._scroll_on)
        self._edit.hooks.key.insert(0, self._key)
        self._edit.hooks.over.append(self._paint)
        self._edit.moved.connect(self._hide_unless_busy)
        self._edit.verticalScrollBar().valueChanged.connect(self._hide_unless_busy)
        self._edit.hooks.pointed.append(self._pointed)
        for widget in (self._edit, self._edit.viewport()):
            widget.setMouseTracking(True)

    def opened(self, _article: Article) -> None:
        self.closing()

    def closing(self) -> None:
        self._end_drag()
        self._close_menu()
        self.grip.hide()

    # --- standing beside a block -------------------------------------------------------------------------------

    def _pointed(self, event: QEvent, over: QWidget) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            if not event.buttons():
                self._stand_at(self._edit.viewport().mapFromGlobal(event.globalPosition()))
        elif kind == QEvent.Type.Leave and over is self._edit:
            self._hide_unless_busy()
        elif kind == QEvent.Type.FocusOut and self.dragging:
            self._end_drag()  # another window came: the release may never be heard
        return False

    def _stand_at(self, point: QPointF) -> None:
        edit = self._edit
        block = edit.block_at(point.y())
        leaf = block.blockNumber() - 1
        if self._busy() or edit.isReadOnly() or not 0 <= leaf < len(edit.story.groups.leaves):
            self._hide_unless_busy()
            return
        if point.y() < edit.block_rect(edit.story.block(0)).top():
            self._hide_unless_busy()
            return
        unit = unit_of(edit.story.groups, leaf, leaf)
        middle = max(grip_middle(edit, unit), HEIGHT / 2 + 2)
        view = edit.viewport().geometry()
        left = view.left() + round(edit.margin) - GAP - WIDTH
        if runs_right_to_left(edit, unit):
            left = view.left() + round(edit.margin) + edit.column + GAP
        self.unit = unit
        self.grip.setGeometry(left, view.top() + round(middle - HEIGHT / 2), WIDTH, HEIGHT)
        self.grip.show()
        self.grip.raise_()

    def _busy(self) -> bool:
        return self.dragging or self.menu is not None

    def _hide_unless_busy(self) -> None:
        if not self._busy():
            self.grip.hide()

    # --- a click -----------------------------------------------------------------------------------------------

    def _open_menu(self) -> None:
        unit = self.unit
        if unit is None:
            return
        self.menu = menu = block_menu(self._edit, unit)
        select_unit(self._edit, unit)
        self._edit.setFocus(Qt.FocusReason.MouseFocusReason)
        menu.aboutToHide.connect(self._menu_gone)
        menu.popup(self.grip.mapToGlobal(QPoint(0, HEIGHT + 2)))

    def _close_menu(self) -> None:
        if self.menu is not None:
            self.menu.close()

    def _menu_gone(self) -> None:
        menu, self.menu = self.menu, None
        if menu is not None:
            menu.deleteLater()

    # --- a drag ------------------------------------------------------------------------------------------------

    def _drag(self) -> None:
        if self.unit is None:
            return
        if not self.dragging:
            self.dragging = True
            self._edit.setFocus(Qt.FocusReason.MouseFocusReason)  # Esc gives the drag up: the text hears it
            self._scroll.start()
            self._edit.viewport().update()
        self._aim()

    def _aim(self) -> None:
        if self.unit is None:
            return
        y = self.grip.pointer_in(self._edit.viewport()).y()
        y = max(0, min(y, self._edit.viewport().height() - 1))
        self.spot = spot_at(self._edit, self.unit, y)
        stays = lands_where_it_is(self._edit.story.groups, self.unit, self.spot)
        self.line.lie(None if stays else line_at(self._edit, self.spot))

    def _scroll_on(self) -> None:
        """Near an edge the text scrolls on under the pointer."""
        y = self.grip.pointer_in(self._edit.viewport()).y()
        bottom = self._edit.viewport().height()
        over = min(0, y - EDGE) + max(0, y - (bottom - EDGE))
        if over:
            bar = self._edit.verticalScrollBar()
            bar.setValue(bar.value() + max(-40, min(40, over // 2)))
            self._aim()

    def _drop(self) -> None:
        unit, spot = self.unit, self.spot
        if not self.dragging:
            return
        self._end_drag()
        self.grip.hide()
        if unit is not None and spot is not None:
            move_to(self._edit, unit, spot)

    def _end_drag(self) -> None:
        if self.dragging:
            self._edit.viewport().update()
        self.dragging = False
        self.spot = None
        self._scroll.stop()
        self.line.hide()
        self.grip.give_up()

    def _key(self, event: QKeyEvent) -> bool:
        """While a block is dragged, Esc gives up and no other key does anything."""
        if not self.dragging:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._end_drag()
        return True

    def _paint(self, edit: StoryEdit, painter: QPainter, _dirty: QRectF) -> None:
        """What is dragged is pale at its old place."""
        if self.dragging and self.unit is not None:
            veil = QColor(current().paper)
            veil.setAlpha(170)
            painter.fillRect(unit_rect(edit, self.unit), veil)


class Grip(QWidget):
    """`pressed`, then `clicked`, or `dragged` at each move and `dropped`."""

    pressed = Signal()
    clicked = Signal()
    dragged = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(self.tr("Move block"))
        self.setToolTip(self.tr("Drag to move, click for more"))
        self._from: QPoint | None = None  # where it was pressed, on the screen
        self._at = QPoint()
        self._moving = False
        self.hide()

    def pointer_in(self, widget: QWidget) -> QPoint:
        """Where the pointer was last during a press."""
        return widget.mapFromGlobal(self._at)

    def give_up(self) -> None:
        """The press that is going on comes to nothing."""
        self._from = None
        self._moving = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = self._at = event.globalPosition().toPoint()
            self.pressed.emit()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._at = event.globalPosition().toPoint()
        if self._from is None:
            return
        if not self._moving and (self._at - self._from).manhattanLength() >= QApplication.startDragDistance():
            self._moving = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._moving:
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._from is None:
            return
        was_drag = self._moving
        self._from, self._moving = None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        (self.dropped if was_drag else self.clicked).emit()

    def enterEvent(self, _event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.hover())
                painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
            picture = icons.pixmap("grip-vertical", theme.faint, 16, self.devicePixelRatioF())
            painter.drawPixmap((WIDTH - 16) // 2, (HEIGHT - 16) // 2, picture)
        finally:
            painter.end()


class DropLine(QWidget):
    """Where the dragged block would go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lie(self, place: QRectF | None) -> None:
        """Be there; nowhere for None."""
        if place is None:
            self.hide()
            return
        self.setGeometry(place.adjusted(-5, -3, 0, 3).toRect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current().accent)
            middle = self.height() / 2
            painter.drawEllipse(QPointF(4, middle), 3.5, 3.5)
            painter.drawRect(QRectF(4, middle - 1, self.width() - 4, 2))
        finally:
            painter.end()
