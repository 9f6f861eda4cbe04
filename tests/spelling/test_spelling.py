"""Which words are errors, by whose dictionary."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.spelling.checker import BadDictionaryError, Checker, errors, fold_names, words
from newsdesk.spelling.dictionaries import find


@pytest.fixture(scope="module")
def english() -> Checker:
    path = find("en")
    assert path is not None, "one comes with chunspell"
    return Checker(path)


def wrong(text: str, checker: Checker, *right: str) -> list[str]:
    return [text[start:end] for start, end in errors(text, checker, fold_names(*right))]


def test_unknown_words_are_found_and_known_ones_not(english: Checker) -> None:
    assert wrong("The harbuor isn’t opne, don't worry.", english) == ["harbuor", "opne"]


def test_names_of_the_story_are_no_errors(english: Checker) -> None:
    assert wrong("Gwadar’s port and Beket", english) == ["Gwadar’s", "Beket"]
    assert wrong("Gwadar’s port and Beket", english, "Gwadar", "A. Beket") == []


def test_addresses_numbers_handles_and_agencies_are_left_alone(english: Checker) -> None:
    text = (
        "See https://exmple.org/abcd or a.bket@exmple.org, @abket, #gwdr, 3rd, A320neo, APP, TK, TKTK and [CHECK nme]."
    )
    assert wrong(text, english) == []


def test_other_scripts_than_the_dictionarys_are_foreign_names(english: Checker) -> None:
    assert wrong("The word 港口 and порт", english) in ([], ["порт"], ["港口", "порт"])


@given(st.text(max_size=80))
def test_words_lie_in_the_text(text: str) -> None:
    for start, end, word in words(text):
        assert text[start:end] == word


def test_suggestions_are_few_and_keep_the_apostrophe(english: Checker) -> None:
    assert "harbor" in english.suggest("harbr")
    assert len(english.suggest("teh")) <= 5
    assert all("'" not in one for one in english.suggest("dont’s"))


def test_an_added_dictionary_comes_first(tmp_path: Path) -> None:
    (tmp_path / "ur_PK.aff").write_text("SET UTF-8\n", "utf-8")
    (tmp_path / "ur_PK.dic").write_text("1\nگوادر\n", "utf-8")
    path = find("ur", (str(tmp_path / "ur_PK.dic"),))
    assert path == tmp_path / "ur_PK.dic"
    checker = Checker(path)
    assert wrong("گوادر بندرگاہ", checker) == ["بندرگاہ"]


def test_a_dictionary_without_its_rules_is_none_and_chinese_has_none(tmp_path: Path) -> None:
    (tmp_path / "ur_PK.dic").write_text("1\nگوادر\n", "utf-8")
    assert find("ur", (str(tmp_path / "ur_PK.dic"),)) is None
    assert find("zh") is None


def test_a_broken_dictionary_is_said_or_knows_nothing(tmp_path: Path) -> None:
    (tmp_path / "xx.aff").write_bytes(b"\xff\xfe SET nonsense \x00")
    (tmp_path / "xx.dic").write_bytes(b"\x00" * 50)
    checker = None
    with suppress(BadDictionaryError):
        checker = Checker(tmp_path / "xx.dic")
    assert checker is None or not checker.is_right("word")
