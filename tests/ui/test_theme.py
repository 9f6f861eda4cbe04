"""Colours that can be read, icons that follow the theme."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from ui.theme import icons
from ui.theme.sheet import SHEET
from ui.theme.tokens import DARK, LIGHT, ThemeWatcher, Tokens, current, style_sheet

ENOUGH = 4.5  # WCAG 2.1, success criterion 1.4.3 (AA), text of usual size
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
