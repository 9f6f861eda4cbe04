from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from newsdesk import words
from newsdesk.cli import output
from newsdesk.errors import NewsdeskError
from newsdesk.store.errors import NotThere
from newsdesk.store.records import Presence
from newsdesk.store.salvage.work import _lists
from newsdesk.words import ngettext
from ui.digits import digits


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)
    words.use_language("en")


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("ar_EG", "١٢٬٣٤٥٫٧"),
        ("ar_MA", "12.345,7"),
        ("ur_PK", "12,345.7"),
        ("ur_IN", "۱۲٬۳۴۵٫۷"),
        ("de_DE", "12.345,7"),
        ("zh_CN", "12,345.7"),
        ("en_US", "12,345.7"),
    ],
)
def test_the_core_and_the_windows_write_numbers_alike(locale: str, said: str) -> None:
    QLocale.setDefault(QLocale(locale))
    words.use_language(locale[:2], locale)
    assert words.digits(12345.67, 1) == digits(12345.67, 1) == said
    assert words.digits(7) == digits(7)


def test_counts_in_a_sentence_are_in_the_digits_of_the_language() -> None:
    words.use_language("ar")
    assert "٣" in ngettext("{n} story came", "{n} stories came", 3).format(n=3)
    assert "٢٠٣١" in words.moment(datetime(2031, 9, 15, 12, 0, tzinfo=UTC))
    words.use_language("ar", "ar_MA")
    assert "3" in ngettext("{n} story came", "{n} stories came", 3).format(n=3)
    assert "2031" in words.moment(datetime(2031, 9, 15, 12, 0, tzinfo=UTC))


def test_a_storys_number_stays_as_it_is_typed() -> None:
    words.use_language("ar")
    assert "1217" in NotThere("article", 1217).what


def test_a_counted_sentence_that_was_kept_is_said_in_the_language_of_then() -> None:
    kept = words.kept(ngettext("1 TK left in the text", "{n} TK left in the text", 3).format(n=3))
    words.use_language("ar")
    said = words.said_again(kept)
    assert "٣" in said
    assert "left" not in said


@pytest.mark.parametrize("locale", ["", "C", "POSIX", "xx_YY", "en_US.UTF-8", "ar_XX", "de"])
def test_a_locale_that_does_not_exist_still_writes_numbers(locale: str) -> None:
    words.use_language("de", locale)
    assert words.digits(1234) == "1.234"


def test_names_are_listed_with_the_comma_of_the_language_and_any_comma_divides_them() -> None:
    for language, said in {"ar": "ا، ب", "ur": "ا، ب", "zh": "ا、ب", "en": "ا, ب", "de": "ا, ب"}.items():
        words.use_language(language)
        assert words.listed(["ا", "ب"]) == said
        assert words.names_in(said) == ("ا", "ب")
    assert words.names_in(" tram，  night   boat ,, tram") == ("tram", "night boat")


def test_the_lists_that_a_salvage_names_are_in_the_language() -> None:
    words.use_language("de")
    assert _lists()["author"] == "Autoren"


def test_what_the_system_says_is_said_in_the_language_as_far_as_it_is_known() -> None:
    words.use_language("de")
    assert words.why(PermissionError(13, "Permission denied")) == "der Zugriff ist nicht erlaubt"
    assert words.why(OSError(5000, "Flux lost")) == "Flux lost"
    words.use_language("en")
    assert words.why(PermissionError(13, "Permission denied")) == "Permission denied"


def test_chinese_sentences_follow_each_other_without_a_space() -> None:
    assert str(NewsdeskError("无法读取。", "", "请再试。")) == "无法读取。请再试。"
    assert str(NewsdeskError("It is full.", "", "Make room.")) == "It is full. Make room."


def test_no_word_of_a_list_is_cut_in_a_longer_language() -> None:
    words.use_language("de")
    assert output.widest(output.presence_words(presence) for presence in Presence) == len("veröffentlicht")
