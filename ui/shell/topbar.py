"""The bar over the panes: menus, side bar, new story at the left; stage, right pane, Publish at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QEnterEvent, QFont, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from newsdesk.store.records import Article, Site, Stage
from newsdesk.store.site_labels import site_label
from newsdesk.words import listed
from ui.actions import Actions
from ui.article_list.status import of_stage
from ui.theme.fonts import sans
from ui.theme.icons import dot, icon
from ui.theme.look import CHEVRON, ICON, button, paint_chevron, restyle, tool
from ui.theme.tokens import current

HEIGHT = 44
_SEVERAL = 0
"""In the place of a site's number."""


class TopBar(QWidget):
    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._actions = actions
        self.menus = tool("menu", self.tr("All menus"), self.tr("All menus (F10)"))
        self.menus.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.menus)
        self.menus.setMenu(self._menu)
        self.side_bar = _for(actions["side_bar"], tool("panel-left", self.tr("Side bar")))
        self.new_story = button(self.tr("New story"), "square-pen", tip=_tip(actions["new_story"]))
        self.new_story.clicked.connect(actions["new_story"].trigger)
        self.stage = StageButton(actions)
        restore = actions["restore"]  # a story in the trash has no stage: that it lies there is said in its place
        self.restore = button(restore.text(), "undo-2")
        self.restore.clicked.connect(restore.trigger)
        restore.visibleChanged.connect(lambda: self.restore.setVisible(restore.isVisible()))
        self.restore.hide()
        self.right_pane = _for(actions["right_pane"], tool("panel-right", self.tr("Preview and facts")))
        self.publish = PublishButton()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 12, 0)
        row.setSpacing(6)
        for part in (self.menus, self.side_bar):
            row.addWidget(part)
        row.addSpacing(6)
        row.addWidget(self.new_story)
        row.addStretch(1)
        row.addWidget(self.stage)
        row.addWidget(self.restore)
        row.addSpacing(6)
        row.addWidget(self.right_pane)
        row.addSpacing(6)
        row.addWidget(self.publish)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Where not all words have room, “New story” is its icon alone."""
        others = self._row.sizeHint().width() - self.new_story.sizeHint().width()
        made = self.new_story.sizeHint().width() - self.new_story.fontMetrics().horizontalAdvance(self.new_story.text())
        words = f" {self.new_story.accessibleName()}"
        if others + made + self.new_story.fontMetrics().horizontalAdvance(words) > self.width():
            words = ""
        if words != self.new_story.text():
            self.new_story.setText(words)

    def offer(self, name: str, made: QToolButton) -> None:
        """One more tool, before the right pane's, that does what the command of this name does."""
        _for(self._actions[name], made)
        self._row.insertWidget(self._row.indexOf(self.right_pane), made)

    def fill_menus(self) -> None:
        """Take in what was bound since."""
        self._actions.fill(self._menu)


class StageButton(QPushButton):
    """The stage of the open story as a dot and a word; its menu changes it."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setProperty("look", "quiet")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFont(sans(13, QFont.Weight.DemiBold))
        menu = QMenu(self)
        for stage in Stage:
            menu.addAction(actions[f"stage_{stage}"])
        self.setMenu(menu)
        self.show_stage(None)

    def show_stage(self, stage: Stage | None) -> None:
        """`None`: no story is open."""
        self._stage = stage
        self.setVisible(stage is not None)
        if stage is not None:
            word = of_stage(stage).word
            self.setText(f" {word}")
            self.setAccessibleName(self.tr("Stage: {stage}").format(stage=word))
            self.repaint_dot()

    def repaint_dot(self) -> None:
        """After a change of theme, too."""
        if self._stage is not None:
            self.setIcon(dot(getattr(current(), of_stage(self._stage).colour)))
            self.setIconSize(QSize(8, 8))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + CHEVRON

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_chevron(self)


class PublishButton(QWidget):
    """The one coloured button. Its main part publishes to the sites it names, its menu chooses others.

    `neared`: the mouse came to where it may be pressed. `published` (numbers of sites): the main part was. `chosen`
    (number): publish to this one from now on.
    """

    neared = Signal()
    published = Signal(object)
    chosen = Signal(int)
    several_wanted = Signal()
    connect_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sites: tuple[Site, ...] = ()
        self._all: tuple[Site, ...] = ()
        self._reviewed: frozenset[int] = frozenset()
        self.main = QPushButton()
        self.main.setObjectName("publishMain")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the two halves are cut to fit each other
        self.main.setFont(sans(13, QFont.Weight.DemiBold))
        self.main.setIconSize(ICON)
        self.choose = QPushButton()
        self.choose.setObjectName("publishMenu")
        self.choose.setIcon(icon("chevron-down", "on_accent"))
        self.choose.setIconSize(QSize(14, 14))
        self.choose.setAccessibleName(self.tr("Choose where to publish"))
        self.choose.setToolTip(self.tr("Choose where to publish"))
        self._menu = QMenu(self.choose)
        self.choose.setMenu(self._menu)
        self.main.clicked.connect(self.press)
        for half in (self.main, self.choose):
            half.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret where it is, as on tools
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.main)
        row.addWidget(self.choose)
        self.show_state(story=False, online=True)

    @property
    def site(self) -> Site | None:
        """The first that the button names."""
        return self.sites[0] if self.sites else None

    @property
    def hands_in(self) -> bool:
        """Whether nothing is published by it: on each site that it names an editor looks at the story first."""
        return bool(self.sites) and all(site.id in self._reviewed for site in self.sites)

    def show_sites(
        self, sites: tuple[Site, ...], chosen: tuple[Site, ...], reviewed: frozenset[int] = frozenset()
    ) -> None:
        """`reviewed`: those where a story waits for an editor."""
        self._all, self.sites, self._reviewed = sites, chosen, reviewed
        self._menu.clear()
        for site in sites:
            name = site_label(site, sites)
            words = self.tr("Hand in to {site}") if site.id in reviewed else self.tr("Publish to {site}")
            entry = QAction(words.format(site=_amps(name)), self._menu)
            entry.setData(site.id)
            entry.setCheckable(True)
            entry.setChecked(site in chosen)
            entry.triggered.connect(lambda _checked=False, to=site.id: self.chosen.emit(to))
            self._menu.addAction(entry)
        if len(sites) > 1:
            several = self._menu.addAction(self.tr("Publish to several sites…"))
            several.setData(_SEVERAL)
            several.triggered.connect(self.several_wanted)
        self._menu.addSeparator()
        connect = self._menu.addAction(icon("plug"), self.tr("Connect a site…"))
        connect.triggered.connect(self.connect_wanted)
        self._say_tip()

    def show_state(self, *, story: bool, online: bool, sending: bool = False) -> None:
        """`story`: one is open that may go out. `sending`: it is on its way to the site that the button names."""
        waits = not online
        text = self.tr("Publish to %Ln sites", "", len(self.sites)) if self.sites[1:] else self.tr("Publish")
        if self.hands_in:
            text = self.tr("Hand in for review")
        text = self.tr("Send when online") if waits else text
        if sending and online:
            text = self.tr("Handing in…") if self.hands_in else self.tr("Publishing…")
        self.main.setText(f" {text}")
        self.main.setIcon(icon("clock" if waits else "send", "on_accent"))
        self.main.setEnabled(story and not (sending and online))
        self.choose.setProperty("idle", "false" if self.main.isEnabled() else "true")
        self.choose.setIcon(icon("chevron-down", "on_accent" if self.main.isEnabled() else "faint"))
        restyle(self.choose)
        for entry in self._menu.actions():
            if entry.data() is not None:  # another site may be chosen while one is sent to
                here = entry.data() in {site.id for site in self.sites}
                entry.setEnabled(self.main.isEnabled() if here else story)
        self.main.setAccessibleName(text)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self.sites and self.main.isEnabled():
            self.neared.emit()

    def press(self) -> None:
        """Publish to the sites that the button names."""
        if self.sites and self.main.isEnabled():
            self.published.emit(tuple(site.id for site in self.sites))

    def _say_tip(self) -> None:
        names = listed(site_label(site, self._all) for site in self.sites)
        words = (
            self.tr("Hand in to {site} (Ctrl+Return)") if self.hands_in else self.tr("Publish to {site} (Ctrl+Return)")
        )
        self.main.setToolTip(words.format(site=names) if names else "")


def stage_of(article: Article | None) -> Stage | None:
    return article.stage if article is not None and article.trashed is None else None


def _for(action: QAction, made: QToolButton) -> QToolButton:
    made.setToolTip(_tip(action))
    made.clicked.connect(action.trigger)
    return made


def _tip(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{action.text()} ({keys})" if keys else action.text()


def _amps(text: str) -> str:
    """A menu reads & as the mark of a key."""
    return text.replace("&", "&&")
