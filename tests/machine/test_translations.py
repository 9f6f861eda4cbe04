"""The translations say what the code asks for, whole, and nothing shown passes them by."""

from __future__ import annotations

import ast
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from machine import translations
from machine.places import CHECKOUT

_HOLE = re.compile(r"\{[^{}]*\}|%L?n|%\d")
_SHOWS = frozenset(
    """setText setToolTip setWindowTitle setPlaceholderText setAccessibleName setStatusTip setTitle addItem addAction
    setAccessibleDescription addMenu QLabel QPushButton QRadioButton QCheckBox QAction label button tool heading
    show_hint say show_end""".split()  # noqa: SIM905 - read more easily so
)
_WORDS = re.compile(r"[^\W\d_]{2}")
_NO_WORDS = re.compile(r"&?(?:newsdesk|TK|HTML|\w+\.\w+|https?://.*|[a-z0-9_#.-]+)")


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_files_have_the_strings_of_today(language: str) -> None:
    again = "run `make translations` and commit what it changes"
    assert translations.window_file(language).read_bytes() == translations.updated_window(language), again
    assert translations.core_file(language).read_bytes() == translations.updated_core(language), again


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_the_program_loads_is_made_of_them(language: str, tmp_path: Path) -> None:
    translations.compile_window(translations.window_file(language), tmp_path / "window.qm")
    assert translations.window_file(language).with_suffix(".qm").read_bytes() == (tmp_path / "window.qm").read_bytes()
    core = translations.core_file(language)
    assert core.with_suffix(".mo").read_bytes() == translations.compiled_core(core)


def test_nothing_lacks() -> None:
    assert {language: translations.missing(language) for language in translations.LANGUAGES} == dict.fromkeys(
        translations.LANGUAGES, 0
    )


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_put_into_a_string_is_put_into_its_translation(language: str) -> None:
    wrong = []
    for message, forms in translations.known_window(language).items():
        holes = sorted(_HOLE.findall(message.source))
        wrong += [
            (message.source, form)
            for form in forms
            # a plural of a certain number may say it in words
            if sorted(_HOLE.findall(form)) != holes and not (message.counted and len(forms) > 1)
        ]
    for one in translations.read_core(language):
        said = (one.string,) if isinstance(one.string, str) else tuple(one.string or ())
        sources = (one.id,) if isinstance(one.id, str) else tuple(one.id)
        allowed = {tuple(sorted(_HOLE.findall(source))) for source in sources}
        wrong += [(sources[0], form) for form in said if form and tuple(sorted(_HOLE.findall(form))) not in allowed]
    assert not wrong


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_words_have_the_quotes_and_apostrophes_of_print(language: str) -> None:
    said = [part for one, forms in translations.known_window(language).items() for part in (one.source, *forms)]
    for one in translations.read_core(language):
        for text in (one.id, one.string):
            said += [text] if isinstance(text, str) else text
    assert [one for one in said if "'" in one or '"' in one] == []


def test_no_words_are_shown_that_pass_translation_by() -> None:
    assert not list(_untranslated())


def _untranslated() -> Iterator[str]:
    for path in sorted((CHECKOUT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            words = _literal(node.args[0])
            if name in _SHOWS and _WORDS.search(words) and not _NO_WORDS.fullmatch(words.strip()):
                yield f"{path.relative_to(CHECKOUT)}:{node.lineno}: {words!r}"
            if name in {"tr", "_tr", "translate"} and any(isinstance(one, ast.JoinedStr) for one in node.args):
                yield f"{path.relative_to(CHECKOUT)}:{node.lineno}: no f-string can be translated"


def _literal(node: ast.expr) -> str:
    """What is written there; of an f-string what is the same each time."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return " ".join(_literal(part) for part in node.values)
    return ""


@pytest.mark.parametrize("language", translations.FROM_THE_RIGHT)
def test_a_line_that_begins_with_a_name_is_laid_out_from_the_right_all_the_same(language: str) -> None:
    window = QTranslator()
    assert window.load(str(translations.window_file(language).with_suffix(".qm")))
    for said in (window.translate("Computer", "About newsdesk"), window.translate("AboutAuthors", "About {name}")):
        first = next(kind for kind in map(unicodedata.bidirectional, said.format(name="Mara")) if kind in "LRAL")
        assert first in {"R", "AL"}, said
    assert translations.led("خبر") == "خبر"
    place = window.translate("Computer", "Your stories are in {folder}; they stay when newsdesk is removed.")
    assert "\u2068/home/mara\u2069" in place.format(folder="/home/mara")
    assert translations.led("قال «{words}» {n}") == "قال «\u2068{words}\u2069» {n}"
