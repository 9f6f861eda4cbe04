"""Quotes, dashes and dots as each language sets them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.story.typography import may_change, typed_over


def type_out(text: str, language: str) -> str:
    out = ""
    for character in text:
        found = typed_over(out, character, language)
        if found is None:
            out += character
        else:
            assert may_change(out[-2:], character), "the cheap look would have missed it"
            out = out[: len(out) - found.delete] + found.insert
    return out


@pytest.mark.parametrize(
    ("language", "typed", "set_"),
    [
        ("en", 'He said: "Don\'t go," she said. "No."', "He said: “Don’t go,” she said. “No.”"),
        ("en", "\"'Tis 'a word' here\"", "“‘Tis ‘a word’ here”"),
        ("en", "the '90s and rock 'n' roll", "the ’90s and rock ‘n’ roll"),
        ("en", "6'2\" tall", "6'2\" tall"),
        ("en", 'room "12" is', "room “12” is"),
        ("en", "yes -- no -- 3--4 a--b", "yes — no — 3–4 a—b"),
        ("en", "wait... and....", "wait… and…."),
        ("en", '("x")', "(“x”)"),
        ("de", "Er sagte: \"Das ist 'neu'.\" -- so", "Er sagte: „Das ist ‚neu‘.“ – so"),
        ("de", "wie geht's", "wie geht’s"),
        ("fr", 'Il dit : "Oui !" et l\'ami', "Il dit\u00a0: «\u202fOui\u202f!\u202f» et l’ami"),
        ("fr", "Quoi? 10:30 https://x.org", "Quoi\u202f? 10:30 https://x.org"),
        ("es", 'Dijo: "Sí" -- no', "Dijo: «Sí» — no"),
        ("ru", 'Он сказал: "Да" -- нет', "Он сказал: «Да» — нет"),
        ("ur", 'اس نے کہا "ہاں" -- نہیں', "اس نے کہا “ہاں” – نہیں"),
        ("zh", '他说"好" -- 不', "他说“好” —— 不"),
        ("zh", '他说："好"。', "他说：“好”。"),
        ("sv", 'Han sa "ja"', "Han sa ”ja”"),
        ("xx", '"a"', "“a”"),
    ],
)
def test_each_language_has_its_own(language: str, typed: str, set_: str) -> None:
    assert type_out(typed, language) == set_


_SAME = str.maketrans(
    {**dict.fromkeys("“”‘’„‚«»‹›「」『』\"'", "q"), **dict.fromkeys("—–―-", "d"), **dict.fromkeys("….", ".")}
)


@given(
    st.text(alphabet="ab1 \"'-.!?:;()—“«", max_size=40),
    st.sampled_from(["en", "de", "fr", "es", "ru", "ur", "zh", "sv", "ar"]),
)
def test_nothing_but_quotes_dashes_dots_and_spaces_changes(text: str, language: str) -> None:
    def letters(words: str) -> str:
        return "".join(
            character for character in words.translate(_SAME) if character.isalnum() and character not in "qd"
        )

    assert letters(type_out(text, language)) == letters(text)
