"""Colours that can be read, icons that follow the theme."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui import interface
from ui.theme import fonts, icons
from ui.theme.elided import as_typed, cut, shortened
from ui.theme.look import fit_words, label
from ui.theme.panel import Panel
from ui.theme.sheet import SHEET
from ui.theme.tokens import DARK, LIGHT, ThemeWatcher, Tokens, current, style_sheet
from ui.theme.wrapped import WrappedBox

ENOUGH = 4.5  # WCAG 2.1, success criterion 1.4.3 (AA), text of usual size
SEEN = 3.0  # the same, 1.4.11: what is needed to see a control
INKS = ("text", "soft", "faint", "accent", "amber", "blue", "violet", "green", "red")
PAPERS = ("window", "side", "paper", "raised")


def contrast(ink: QColor, paper: QColor) -> float:
    """By WCAG's own formula."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(ink), luminance(paper)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def over(veil: QColor, ground: QColor) -> QColor:
    """What is seen of a colour that is see-through."""
    share = veil.alphaF()
    parts = zip(veil.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(share * one + (1 - share) * other for one, other in parts))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read_on_what_is_pointed_at_chosen_or_a_badge(theme: Tokens) -> None:
    grounds = {name: over(theme.hover(), getattr(theme, name)) for name in PAPERS}
    pale = [
        f"{ink} on {name}"
        for ink in INKS
        for name, ground in {**grounds, "chosen": theme.accent_ground}.items()
        if contrast(getattr(theme, ink), ground) < ENOUGH
    ]
    for ink in set(INKS) - {"faint"}:  # no badge is in it
        for name in ("window", "accent_ground"):
            colour: QColor = getattr(theme, ink)
            if contrast(colour, over(theme.tint(colour), getattr(theme, name))) < ENOUGH:
                pale.append(f"a badge in {ink} on {name}")
    assert pale == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_where_a_control_is_can_be_seen(theme: Tokens) -> None:
    """Frames, the mark of the focus, dots of the status and icons; the last two are in inks."""
    grounds = [getattr(theme, name) for name in (*PAPERS, "accent_ground")]
    pale = {
        name: round(min(contrast(getattr(theme, name), ground) for ground in grounds), 2)
        for name in ("edge", *INKS)
        if min(contrast(getattr(theme, name), ground) for ground in grounds) < SEEN
    }
    assert pale == {}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_what_one_writes_in_or_ticks_has_an_edge_to_be_seen(qtbot: QtBot, theme: ThemeWatcher, dark: bool) -> None:
    """Looked for in the pixels: style and sheet have the last word."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    controls = [QLineEdit(), QComboBox(), QPlainTextEdit(), QSpinBox(), QCheckBox(), QRadioButton()]
    controls[2].setProperty("look", "field")
    for control in controls:
        control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(control)
    try:
        theme.choose(dark)
        window.show()
        for control in controls:
            image = control.grab().toImage()
            middle = image.height() // 2
            edge = max(contrast(image.pixelColor(x, middle), current().window) for x in range(6))
            assert edge >= SEEN, f"{type(control).__name__}: {edge:.2f}"
    finally:
        theme.choose(False)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_ink_can_be_read_on_every_paper(theme: Tokens) -> None:
    pairs = [(ink, paper) for ink in INKS for paper in PAPERS]
    pairs += [("on_accent", "accent"), ("accent", "accent_ground"), ("text", "accent_ground"), ("text", "tk")]
    pale = {
        (ink, paper): round(contrast(getattr(theme, ink), getattr(theme, paper)), 2)
        for ink, paper in pairs
        if contrast(getattr(theme, ink), getattr(theme, paper)) < ENOUGH
    }
    assert pale == {}


def test_the_sheet_names_only_tokens() -> None:
    names = {field.name for field in fields(Tokens)} | {"hover"}
    assert set(re.findall(r"@(\w+)", SHEET)) <= names
    assert "@" not in style_sheet(dark=True)


def test_nothing_but_the_tokens_names_a_colour() -> None:
    root = Path(icons.__file__).parent.parent
    named = [
        f"{path.relative_to(root)}: {line.strip()}"
        for path in root.rglob("*.py")
        if path.name != "tokens.py"
        for line in path.read_text("utf-8").splitlines()
        if re.search(r"#[0-9A-Fa-f]{6}\b|Qt\.GlobalColor\.(?!transparent)|Qt\.(white|black|red)\b", line)
    ]
    assert named == []


def test_urdu_is_drawn_in_no_face_whose_letters_qt_sets_over_each_other(qapp: QApplication) -> None:
    for font in (fonts.sans(language="ur"), fonts.serif(31, language="ur-PK")):
        assert not any("Nastaliq" in family for family in font.families())
        assert font.families()[0] == "Noto Sans Arabic"


def test_an_icon_is_drawn_in_the_colours_of_the_theme_that_shows(theme: ThemeWatcher) -> None:
    drawn = icons.icon("circle", "text")
    try:
        theme.choose(False)
        light = ink(drawn)
        theme.choose(True)
        dark = ink(drawn)
    finally:
        theme.choose(False)
    assert light.lightness() < 64
    assert dark.lightness() > 192
    assert current() is LIGHT


def ink(drawn: QIcon) -> QColor:
    """The colour of the strongest pixel."""
    image = drawn.pixmap(QSize(48, 48)).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha)


def test_icons_in_use_are_kept_in_the_folder_that_was_given(qapp: QApplication, tmp_path: Path) -> None:
    try:
        icons.keep_in(tmp_path / "icons")
        icons.svg.cache_clear()
        text = icons.svg("send")
        assert (tmp_path / "icons" / "send.svg").read_text("utf-8") == text
        with pytest.raises(KeyError):
            icons.icon("no-such-icon")
    finally:
        icons._kept.clear()


def test_a_cache_that_cannot_be_written_costs_nothing_but_time(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    try:
        icons.keep_in(tmp_path / "file")
        icons.svg.cache_clear()
        assert "currentColor" in icons.svg("send")
    finally:
        icons._kept.clear()


@pytest.mark.parametrize("size", [11, 12, 13, 14])
def test_a_label_shows_the_dots_of_capitals_whole(qtbot: QtBot, size: int) -> None:
    def ink(made: QLabel) -> int:
        qtbot.addWidget(made)
        made.adjustSize()
        image = made.grab().toImage()
        ground = image.pixelColor(image.width() - 1, image.height() - 1)
        return sum(image.pixelColor(x, y) != ground for x in range(image.width()) for y in range(image.height()))

    with_room = label("Ü", size=size)
    with_room.setContentsMargins(0, 6, 0, 0)
    assert ink(label("Ü", size=size)) == ink(with_room)


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    interface.speak(qapp, "ar")
    yield
    interface.speak(qapp, "en")


@pytest.mark.usefixtures("from_the_right")
def test_the_lines_of_a_label_begin_at_its_right_side_in_arabic_and_none_is_cut(qtbot: QtBot) -> None:
    words = label("أأأ أأأ أأأ أأأ أأأ أأأ أأأ أأأ أأأ أأأ", wrap=True)
    qtbot.addWidget(words)
    words.setContentsMargins(0, 0, 0, 0)
    for width in (100, 110, 120):
        words.resize(width, words.heightForWidth(width))
        image = words.grab().toImage()
        line, paper = words.fontMetrics().height(), image.pixelColor(0, image.height() - 1)

        def ends(above: int, image: QImage = image, line: int = line, paper: QColor = paper) -> int:
            inked = (
                x
                for x in range(image.width() - 1, 0, -1)
                for y in range(line)
                if image.pixelColor(x, above + y) != paper
            )
            return next(inked)

        assert abs(ends(0) - ends(image.height() - line)) <= 1, f"the first line is moved at {width}"


@pytest.mark.usefixtures("from_the_right")
def test_a_cut_text_that_runs_the_other_way_ends_in_its_dots(qapp: QApplication) -> None:
    words = "Kestrel Bay’s night ferry returns"
    assert shortened(words, 12) == "Kestrel Bay’…\u200e"
    assert shortened(words, 99) == words
    assert cut(QFontMetrics(qapp.font()), words, 80).endswith("…\u200e")
    assert shortened("عنوان طويل جدا", 5) == "عنوان…"
    assert (as_typed(">"), as_typed("")) == ("\u2066>\u2069", ""), "it is mirrored else"
    interface.speak(qapp, "en")
    assert shortened(words, 12) == "Kestrel Bay’…"
    assert shortened("عنوان طويل جدا", 5) == "عنوان…\u200f"


def test_a_small_window_shows_all_its_words_also_where_they_are_high(qtbot: QtBot) -> None:
    window = QDialog()
    qtbot.addWidget(window)
    window.setFixedWidth(300)
    words = label(wrap=True)
    QVBoxLayout(window).addWidget(words)
    while words.heightForWidth(270) < window.screen().availableSize().height() * 0.7:
        words.setText(f"{words.text()} Nothing is lost.")
    fit_words(window)
    window.show()
    assert words.height() >= words.heightForWidth(words.width())


@pytest.mark.parametrize("runs", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_box_to_tick_goes_on_in_further_lines_and_back(qtbot: QtBot, runs: Qt.LayoutDirection) -> None:
    words = "Tell me on the desktop when a story was sent or not"
    window = QWidget()
    window.setLayoutDirection(runs)
    qtbot.addWidget(window)
    box = WrappedBox(words)
    QVBoxLayout(window).addWidget(box)
    assert window.minimumSizeHint().width() < 200
    window.show()
    for width, lines in ((200, 2), (700, 1)):
        window.resize(width, 100)
        QApplication.processEvents()
        assert box.text().replace("\n", " ") == words
        assert (lines == 1) == ("\n" not in box.text())
        assert box.height() >= box.sizeHint().height()


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_panel_stands_under_its_button_and_whole_on_the_screen(qtbot: QtBot, qapp: QApplication, code: str) -> None:
    interface.speak(qapp, code)
    try:
        window = QWidget()
        window.setGeometry(window.screen().availableGeometry())
        qtbot.addWidget(window)
        made = QPushButton("Publish", window)
        made.setGeometry(5 if code == "ar" else window.width() - 105, 5, 100, 30)
        window.show()
        panel = Panel(window)
        panel.resize(400, 200)
        panel.stand_under(made)
        panel.show()
        assert window.geometry().contains(panel.geometry())
        edge = made.mapToGlobal(made.rect().bottomLeft() if code == "ar" else made.rect().bottomRight()).x()
        assert (panel.geometry().left() if code == "ar" else panel.geometry().right()) == edge
        panel.close()
    finally:
        interface.speak(qapp, "en")
