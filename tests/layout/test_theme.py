"""The theme: legible in light and dark, in every language that it speaks, in either direction."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

import pytest

import resources
from newsdesk.layout.page import render_article
from newsdesk.layout.theme import SHIPPED, json_for_script, long_date, words
from tests.builders import p
from tests.layout.conftest import facts, read_page

WORDS = json.loads(resources.path("themes", "shared", "words.json").read_text("utf-8"))


def style(theme: str) -> str:
    return resources.path("themes", theme, "style.css").read_text("utf-8")


def tokens(theme: str, dark: bool) -> dict[str, str]:
    blocks = re.findall(r":root \{(.*?)\}", style(theme), re.DOTALL)
    light = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", blocks[0]))
    return light | dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", blocks[1])) if dark else light


def contrast(one: str, other: str) -> float:
    """WCAG 2's ratio of two colours."""

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", SHIPPED)
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("ink", "paper"),
        ("soft", "paper"),
        ("accent", "paper"),
        ("ink", "ground"),
        ("soft", "ground"),
        ("accent", "ground"),
        ("accent", "accent-ground"),
        ("ink", "accent-ground"),
        ("soft", "accent-ground"),
    ],
)
def test_every_ink_reads_on_its_ground(ink: str, ground: str, dark: bool, theme: str) -> None:
    """WCAG 2.2, 1.4.3, level AA."""
    known = tokens(theme, dark)
    assert contrast(known[ink], known[ground]) >= 4.5


@pytest.mark.parametrize("theme", [*SHIPPED, "shared"])
def test_colours_are_named_once_and_sides_by_direction(theme: str) -> None:
    rules = re.sub(r":root \{.*?\}", "", style(theme), flags=re.DOTALL)
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b", rules)
    # `left` and `right` only where a person chose that very side.
    assert set(re.findall(r"(?:margin|padding|border)-(?:left|right)|(?<![-\w])(?:left|right):", rules)) == set()


@pytest.mark.parametrize("language", sorted(WORDS))
def test_the_theme_says_everything_in_each_of_its_languages(language: str) -> None:
    assert set(WORDS[language]) == set(WORDS["en"])
    for name, said in WORDS[language].items():
        assert said.count("{}") == WORDS["en"][name].count("{}"), name


def test_a_language_that_the_theme_does_not_speak_gets_english() -> None:
    assert words("tlh")["home"] == "Home"
    assert words("zh-Hant-TW")["home"] == "首页"
    assert words("")["home"] == "Home"


def test_an_urdu_page_runs_from_the_right_and_speaks_urdu() -> None:
    html = render_article(
        facts(language="ur", direction="rtl", published=datetime(2026, 9, 15, tzinfo=UTC)), (p("متن"),)
    ).html
    page = read_page(html)
    assert page.one("html").attributes == {"lang": "ur", "dir": "rtl"}
    assert WORDS["ur"]["reply"] in page.text
    assert "ستمبر" in page.one("time").text


@pytest.mark.parametrize("language", ["en", "ur", "xx-nonsense", "", "../../etc"])
def test_a_date_is_written_in_any_language(language: str) -> None:
    assert "2026" in long_date(datetime(2026, 9, 15, 12, tzinfo=UTC), language)


def test_json_in_a_script_cannot_end_it() -> None:
    bad = "</script><!--\u2028&"
    text = str(json_for_script({"a": bad}))
    assert not set("<>&\u2028") & set(text)
    assert json.loads(text) == {"a": bad}
