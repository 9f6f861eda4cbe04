"""The manual in the language of the windows: the same as the English, named as the windows name it, and found by its
words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication, QWidget

from machine import translations
from ui.actions import commands, menu_title
from ui.interface import CODES, speak
from ui.manual.binding import CONNECT
from ui.manual.names import COMMAND, KEYS, WHERE, WORD, keys_of
from ui.manual.page import UPRIGHT, anchor_of, mark, read_tasks, source, split, spoken
from ui.manual.window import ManualWindow
from ui.theme.tokens import ThemeWatcher, current

LANGUAGES = [code for code in CODES if code != "en"]
ENGLISH = split(source("en").read_text("utf-8"))
PICTURE = re.compile(r"\]\(([^)]+)\)")
CODE = re.compile(r"`[^`]+`")
OF = re.compile(r"\A\n<!-- ([0-9a-f]+) -->\n")


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


def named(words: str) -> Counter[object]:
    """What a task names: commands, words of the windows, keys and what else is typed, pictures."""
    return Counter([one for pattern in (COMMAND, WORD, CODE, PICTURE) for one in pattern.findall(words)])


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_task_is_that_of_the_english_as_it_is_today(code: str) -> None:
    front, tasks = split(source(code).read_text("utf-8"))
    english_front, english = ENGLISH
    assert named(front) == named(english_front)
    assert len(tasks) == len(english)
    for (title, words), (of, english_words) in zip(tasks, english, strict=True):
        found = OF.match(f"\n{words.lstrip()}")
        today = mark(of, english_words)
        assert found, f"{title!r} lacks <!-- {today} --> under it"
        assert found[1] == today, f"{title!r}: {of!r} is another now. Say it anew, then write <!-- {today} --> there"
        assert named(words) == named(english_words), title
        assert words.count("\n1. ") == english_words.count("\n1. "), title
        assert "**" not in COMMAND.sub("", words), title


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_typewriter_quotes(code: str) -> None:
    assert re.findall("[\"'].*", CODE.sub("", source(code).read_text("utf-8"))) == []


def test_chinese_lines_are_not_joined_by_spaces() -> None:
    text = source("zh").read_text("utf-8")
    assert re.findall("[\u3000-\u9fff\uff00-\uffef]\n[\u3000-\u9fff].*", text) == []


def test_a_change_of_words_is_another_mark_and_one_of_lines_is_none() -> None:
    assert mark("Publish", "\nPress it.\n") == mark("Publish", "\nPress\nit.\n\n")
    assert mark("Publish", "\nPress it.\n") != mark("Publish", "\nPress that.\n")


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_commands_words_and_keys_stand_as_the_window_says_them(language: str) -> None:
    html, tasks = read_tasks(language=language)
    menus = {f"{menu_title(command.menu)} › {command.text}" for command in commands()}
    shown = set(re.findall(r"<strong>([^<]+)</strong>", html))
    assert len(shown) > 15
    assert shown - menus == set()

    known = translations.known_window(language)
    said = {
        form.replace(translations.RIGHT_TO_LEFT_MARK, "")
        for message, forms in known.items()
        for form in forms
        if message.context in WHERE
    }
    words = set(re.findall(r"<em>([^<]+)</em>", html))
    assert len(words) > 10
    assert {word.replace(translations.RIGHT_TO_LEFT_MARK, "") for word in words} - said == set()
    sources = {word for _title, text in ENGLISH[1] for word in WORD.findall(text)}
    assert {word for word in sources if not any(one.source == word and one.context in WHERE for one in known)} == set()

    text = re.sub("<[^>]+>", "", html)
    assert "…." not in text
    assert "…۔" not in text
    keys = {key for _title, text in ENGLISH[1] for key in KEYS.findall(text)}
    assert {keys_of(QKeySequence(key)) for key in keys} <= set(re.findall("<code>([^<]+)</code>", html))
    assert len(tasks) == len(ENGLISH[1])


@pytest.mark.parametrize(
    ("language", "typed", "marked", "task"),
    [
        ("ar", "الرئيسيه", "الرئيسية", "A picture, its caption and its credit"),  # heh for teh marbuta
        ("de", "SPERRFRIST spater", "Sperrfrist", "Publish later (an embargo)"),
        ("es", "imagenes", "imágenes", "Give a story to another desk"),
        ("fr", "depeche", "dépêche", "Write, also without a network"),
        ("ru", "еще", "ещё", "What is still to come (TK)"),
        ("ur", "تصویريں", "تصویریں", "Bold, headings, lists and quotes"),  # an Arabic yeh
        ("zh", "禁发时间", "禁发时间", "Publish later (an embargo)"),
    ],
    indirect=["language"],
)
def test_the_window_shows_it_in_its_language_and_finds_it_by_its_words(
    language: str, typed: str, marked: str, task: str
) -> None:
    parent = QWidget()
    manual = ManualWindow(parent)
    manual.show_task(anchor_of(CONNECT))
    titles = [title for title, _words in split(source(language).read_text("utf-8"))[1]]
    english = [title for title, _words in ENGLISH[1]]
    assert [one.title for one in manual.tasks][:-1] == titles
    assert manual.contents.currentItem().text() == titles[english.index(CONNECT)]
    from_right = Qt.LayoutDirection.RightToLeft if language in {"ar", "ur"} else Qt.LayoutDirection.LeftToRight
    assert {block_direction(manual, at) for at in range(30)} == {from_right}
    slanted = any(form.fontItalic() for form in fragments(manual))
    assert slanted != (language in UPRIGHT)
    left, right = manual.page.geometry().left(), manual.width() - manual.page.geometry().right()
    beside, edge = (right, left) if language in {"ar", "ur"} else (left, right)
    side = manual.contents.parentWidget()
    assert side is not None
    assert beside - side.width() > edge, "the page stands clear of the list"

    manual.search.setText(typed)
    found = [manual.contents.item(row).text() for row in range(manual.contents.count())]
    assert titles[english.index(task)] in found
    assert len(found) < len(titles) / 2
    assert manual.page.textCursor().selectedText() == marked
    first = manual.page.textCursor().position()
    manual.search.returnPressed.emit()
    assert manual.page.textCursor().position() != first
    parent.deleteLater()


def test_in_the_dark_the_page_has_the_ground_of_its_window(theme: ThemeWatcher, qapp: QApplication) -> None:
    theme.choose(True)
    parent = QWidget()
    manual = ManualWindow(parent)
    assert manual.page.viewport().palette().color(QPalette.ColorRole.Base) == current().raised != current().paper
    theme.choose(False)
    parent.deleteLater()


def fragments(manual: ManualWindow) -> Iterator[QTextCharFormat]:
    """The formats of all that the page says."""
    block = manual.page.document().begin()
    while block.isValid():
        yield from (part.format for part in block.textFormats())
        block = block.next()


def block_direction(manual: ManualWindow, number: int) -> Qt.LayoutDirection:
    return manual.page.document().findBlockByNumber(number).textDirection()


def test_where_the_manual_does_not_speak_a_language_it_is_english() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("it"))
    assert spoken() == "en"
    QLocale.setDefault(QLocale("de_AT"))
    assert spoken() == "de"
    QLocale.setDefault(before)
