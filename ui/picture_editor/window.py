"""The window in which one picture is edited. Nothing changes in the story before Done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsdesk.errors import NewsdeskError
from newsdesk.images.edit import Recipe, result_size
from newsdesk.store.records import MediaItem
from ui.dialogs.ask import Ask
from ui.digits import digits
from ui.editor.services import Run
from ui.picture_editor.canvas import Canvas, Mode
from ui.picture_editor.pages import CropPage, FocusPage, HidePage, LightPage, Page, TeaserPage
from ui.picture_editor.steps import Steps
from ui.theme.look import button, label, tool

if TYPE_CHECKING:
    from newsdesk.desk.media import ToEdit

SIDE = 280  # px, or as much as the tabs need
SMALL = 1280
"""Longest side, in pixels, of the picture that is worked on: each step of a slider answers within a frame or two."""
_WANTED = QSize(1180, 780)


class PictureEditor(QDialog):
    """`load` and `make` run off the GUI thread: the picture to work on, and the finished one of a recipe. `then` gets
    it; it is not called where nothing was changed. `lead`: which part of it lists show is chosen here, too.
    """

    def __init__(
        self,
        parent: QWidget,
        run: Run,
        *,
        load: Callable[[], ToEdit],
        make: Callable[[Recipe], MediaItem],
        then: Callable[[MediaItem], object],
        settings: QSettings | None = None,
        lead: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit the picture"))
        self.resize(_WANTED.boundedTo(parent.screen().availableSize() - QSize(40, 60)))
        self._run, self._make, self._then = run, make, then
        self._size = (0, 0)
        self.steps = Steps(Recipe(), self)
        self.canvas = Canvas(self.steps)
        self.crop = CropPage(self.steps, self.canvas, settings)
        self.light = LightPage(self.steps, self.canvas)
        self.hide_ = HidePage(self.steps, self.canvas)
        self.focus = FocusPage(self.steps, self.canvas)
        self.pages: dict[Mode, Page] = {
            Mode.CROP: self.crop,
            Mode.LIGHT: self.light,
            Mode.HIDE: self.hide_,
            Mode.FOCUS: self.focus,
        }
        if lead:
            self.pages[Mode.TEASER] = TeaserPage(self.steps, self.canvas)
        self.tabs: dict[Mode, QPushButton] = {}
        self.undo = tool("undo-2", self.tr("Undo"))
        self.redo = tool("redo-2", self.tr("Redo"))
        self.reset = button(self.tr("Reset"), look="quiet", tip=self.tr("Back to the picture as it came"))
        self.cancel = button(self.tr("Cancel"))
        self.done_ = button(self.tr("Done"), tip=self.tr("Ctrl+Return"))
        self.told = label(self.tr("The picture is being opened"), look="soft", wrap=True)
        self._arrange()
        self._connect()
        self._set_working(True)
        run(load, self._begin, self._fail)

    def show_mode(self, mode: Mode) -> None:
        """One of the pages, and what the pointer does."""
        self.tabs[mode].setChecked(True)
        self._stack.setCurrentIndex(list(self.pages).index(mode))
        self.canvas.show_mode(mode)

    # --- making ------------------------------------------------------------------------------------------------

    def _side(self) -> QFrame:
        """The pages and their tabs."""
        self._stack = QStackedWidget()
        tabs, group = QHBoxLayout(), QButtonGroup(self)
        tabs.setContentsMargins(8, 8, 8, 0)
        tabs.setSpacing(2)
        names = (self.tr("Crop"), self.tr("Light"), self.tr("Hide"), self.tr("Focus"), self.tr("Teaser"))
        for number, (name, (mode, page)) in enumerate(zip(names, self.pages.items(), strict=False), 1):
            made = button(name, look="tab", tip=f"Ctrl+{number}")
            made.setCheckable(True)
            made.ensurePolished()
            made.setMinimumWidth(made.sizeHint().width())  # else Qt cuts its words
            made.clicked.connect(lambda _checked=False, mode=mode: self.show_mode(mode))
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda mode=mode: self.show_mode(mode))
            group.addButton(made)
            tabs.addWidget(made, 1)
            self.tabs[mode] = made
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.viewport().setAutoFillBackground(False)
            page.setAutoFillBackground(False)
            scroll.setWidget(page)
            self._stack.addWidget(scroll)
        side = QFrame()
        side.setObjectName("pictureSide")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)
        side.setFixedWidth(max(SIDE, tabs.sizeHint().width()))
        return side

    def _arrange(self) -> None:
        foot = QFrame()
        foot.setObjectName("pictureFoot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        for way in (self.undo, self.redo, self.reset):
            row.addWidget(way)
        row.addWidget(self.told, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.done_)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.canvas, 1)
        both.addWidget(self._side())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(both, 1)
        whole.addWidget(foot)
        for made in self.findChildren(QPushButton):
            made.setAutoDefault(False)
        self.done_.setDefault(True)
        self.show_mode(Mode.CROP)

    def _connect(self) -> None:
        steps = self.steps
        self.undo.clicked.connect(steps.undo)
        self.redo.clicked.connect(steps.redo)
        self.reset.clicked.connect(lambda: steps.take(Recipe()))
        self.cancel.clicked.connect(self.reject)
        self.done_.clicked.connect(self._finish)
        steps.changed.connect(self._show_state)
        for standard, does in (
            (QKeySequence.StandardKey.Undo, steps.undo),
            (QKeySequence.StandardKey.Redo, steps.redo),
        ):
            for keys in QKeySequence.keyBindings(standard):
                QShortcut(keys, self, does)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._finish)
        for key, work in (
            ("[", lambda: self.crop.turn(3)),
            ("]", lambda: self.crop.turn(1)),
            ("M", self.crop.mirror),
            ("N", self._new_region),
        ):
            QShortcut(QKeySequence(key), self.canvas, work, context=Qt.ShortcutContext.WidgetShortcut)
        for field in self.findChildren(QLineEdit):
            field.installEventFilter(self)

    # --- what happens ------------------------------------------------------------------------------------------

    def _begin(self, found: ToEdit) -> None:
        self._size = (found.original.width, found.original.height)
        self._set_working(False)
        self.steps.begin(found.recipe)
        self.canvas.show_picture(found.picture)
        for page in self.pages.values():
            page.begin(self._size)
        self._show_state()
        self.canvas.setFocus()

    def _finish(self) -> None:
        if not self.done_.isEnabled():
            return
        recipe = self.steps.now
        if recipe == self.steps.first:
            self.accept()
            return
        self._set_working(True)
        self.told.setText(self.tr("The picture is being made"))
        self._run(lambda: self._make(recipe), self._made, self._fail)

    def _made(self, item: MediaItem) -> None:
        self._then(item)
        self.accept()

    def _fail(self, error: NewsdeskError) -> None:
        """The window stays: what was done is not lost, and Cancel leaves the story as it was."""
        if self._size != (0, 0):
            self._set_working(False)
            self._show_state()
        self.told.setText(str(error))

    def _set_working(self, working: bool) -> None:
        for part in (self.canvas, self._stack, self.undo, self.redo, self.reset, self.done_, *self.tabs.values()):
            part.setEnabled(not working)

    def _show_state(self) -> None:
        self.undo.setEnabled(self.steps.can_undo)
        self.redo.setEnabled(self.steps.can_redo)
        self.reset.setEnabled(self.steps.now != Recipe())
        width, height = result_size(self._size, self.steps.now)
        self.told.setText(self.tr("{width} × {height} px").format(width=digits(width), height=digits(height)))

    def _new_region(self) -> None:
        self.show_mode(Mode.HIDE)
        self.canvas.add_region()

    def reject(self) -> None:
        if self.steps.now == self.steps.first:
            super().reject()
            return
        Ask(
            self,
            self.tr("Leave the picture as it was?"),
            self.tr("What was done to it in this window is forgotten. The story is as it was."),
            self.tr("Leave it as it was"),
            self._leave,
        ).open()

    def _leave(self) -> None:
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return ends what is typed into a field; the picture is done with the button or with Ctrl
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(
            QApplication.focusWidget(), QPushButton
        ):
            self.canvas.setFocus()
            return
        super().keyPressEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Undo is the picture's, also while a number is being typed."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoing = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(key) for key in undoing):
                event.ignore()
                return True
        return False
