"""The colours of the windows, light and dark, and what Qt is given of them.

Every pair of text and paper keeps a contrast of at least 4.5 to 1, what shows where a control is one of 3 to 1 (a test
holds them to it).
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.sheet import SHEET


@dataclass(frozen=True)
class Tokens:
    """One theme. Papers from back to front: `window`, `side`, `paper` (the text's), `raised` (menus, fields).

    `line` parts what lies side by side; `edge` is round what one writes in or chooses from, and must be seen.
    """

    dark: bool
    window: QColor
    side: QColor
    paper: QColor
    raised: QColor
    line: QColor
    edge: QColor
    text: QColor
    soft: QColor
    faint: QColor
    accent: QColor
    on_accent: QColor
    accent_ground: QColor
    tk: QColor
    amber: QColor
    blue: QColor
    violet: QColor
    green: QColor
    red: QColor

    def hover(self) -> QColor:
        """The ground of what the pointer is over, for any paper (see-through)."""
        ground = QColor(self.text)
        ground.setAlpha(18 if self.dark else 14)
        return ground

    def tint(self, colour: QColor) -> QColor:
        """A quiet ground for a badge in `colour` (see-through)."""
        ground = QColor(colour)
        ground.setAlpha(26)
        return ground


def veil() -> QColor:
    """What lies over a picture so that words can be read on it (see-through)."""
    return QColor(0, 0, 0, 150)


ON_VEIL = QColor("#FFFFFF")

LIGHT = Tokens(
    dark=False,
    window=QColor("#F4F3EF"),
    side=QColor("#ECEAE4"),
    paper=QColor("#FFFFFF"),
    raised=QColor("#FFFFFF"),
    line=QColor("#DEDBD3"),
    edge=QColor("#817C73"),
    text=QColor("#1C1B19"),
    soft=QColor("#5E5B54"),
    faint=QColor("#65615A"),
    accent=QColor("#0B5A7D"),
    on_accent=QColor("#FFFFFF"),
    accent_ground=QColor("#E1EEF4"),
    tk=QColor("#FFE9A8"),
    amber=QColor("#8A5200"),
    blue=QColor("#1D57B5"),
    violet=QColor("#6A3BA0"),
    green=QColor("#1B7038"),
    red=QColor("#B3261E"),
)

DARK = Tokens(
    dark=True,
    window=QColor("#1A1B1D"),
    side=QColor("#161719"),
    paper=QColor("#212225"),
    raised=QColor("#2A2B2F"),
    line=QColor("#36383C"),
    edge=QColor("#827F78"),
    text=QColor("#E9E7E2"),
    soft=QColor("#B5B2AA"),
    faint=QColor("#A5A29B"),
    accent=QColor("#79BEDD"),
    on_accent=QColor("#0B1C24"),
    accent_ground=QColor("#1E3946"),
    tk=QColor("#5A4A14"),
    amber=QColor("#E0A84F"),
    blue=QColor("#86B1F5"),
    violet=QColor("#BFA0EC"),
    green=QColor("#6FCB8D"),
    red=QColor("#F2938B"),
)

_shown = LIGHT


def current() -> Tokens:
    """The theme that the windows show now. Ask at each painting, keep nothing."""
    return _shown


def tokens(dark: bool) -> Tokens:
    return DARK if dark else LIGHT


def palette(dark: bool) -> QPalette:
    theme = tokens(dark)
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.raised),
        (role.AlternateBase, theme.window),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.faint),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.red),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Mid, theme.line),
        (role.Light, theme.raised),
        (role.Dark, theme.line),
        (role.Shadow, theme.line),
    ):
        made.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, theme.faint)
    return made


def box_palette(dark: bool) -> QPalette:
    """Of check boxes, whose frame Fusion makes of their window's colour: darkened by 1.4, then lightened by 1.1."""
    made = palette(dark)
    made.setColor(QPalette.ColorRole.Window, tokens(dark).edge.darker(110).lighter(140))
    return made


def style_sheet(dark: bool) -> str:
    """The sheet with this theme's colours: `@name` stands for the token, `@hover` for the pointer's ground."""
    theme = tokens(dark)
    colours = {field.name: _css(getattr(theme, field.name)) for field in fields(theme) if field.name != "dark"}
    colours["hover"] = _css(theme.hover())
    sheet = SHEET
    for name in sorted(colours, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", colours[name])
    return sheet


def _css(colour: QColor) -> str:
    return f"rgba({colour.red()},{colour.green()},{colour.blue()},{colour.alpha()})"


class ThemeWatcher(QObject):
    """Keeps the application in light or dark: as the system has it, until the user chooses.

    `changed` comes after palette and sheet are in place.
    """

    changed = Signal()

    def __init__(self, dark: bool | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = dark
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    def choose(self, dark: bool | None) -> None:
        """`None` follows the system again."""
        self._choice = dark
        self._apply()

    @property
    def choice(self) -> bool | None:
        return self._choice

    def _apply(self) -> None:
        global _shown  # noqa: PLW0603 - an application has one theme
        dark = self._choice
        if dark is None:
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        theme = tokens(dark)
        application = QApplication.instance()
        if not isinstance(application, QApplication) or (_shown is theme and application.styleSheet()):
            return
        _shown = theme
        application.setStyleSheet("")  # a sheet that goes gives widgets the palettes back that they had before it
        application.setPalette(palette(dark))
        application.setPalette(box_palette(dark), "QCheckBox")  # type: ignore[arg-type]  # its stub says bytes
        application.setStyleSheet(style_sheet(dark))
        self.changed.emit()
