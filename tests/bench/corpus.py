"""A seeded desk for benches: so many articles of 400 words, a few very long ones, in several scripts.

    from tests.bench.corpus import make
    make(Path("/tmp/desk.sqlite"), articles=10_000)

The same seed gives the same desk. Words follow Zipf's law, so there are words in every article and words in one. About
nine seconds for 10,000 articles, half of it SQLite's; the search index is left to follow (`store.search.freshen`).
"""

from __future__ import annotations

import argparse
import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import insert

from newsdesk.store.database import Store
from newsdesk.store.models import ArticleRow, ArticleTagRow, ArticleTextRow, AuthorRow, BylineRow, TagRow
from newsdesk.store.records import Stage
from newsdesk.store.text import fold, sort_key

WORDS = 400
LONG = 20_000, 50_000
BATCH = 500
NEWEST = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)

_LETTERS = {
    "en": ("bcdfghjklmnprstvwz", "aeiou"),
    "fr": ("bcdfglmnprstv", "aéèêiîoôuùç"),
    "pl": ("bcćdłlmnńprsśtwzżź", "aąeęioóuy"),
    "ru": ("бвгджзйклмнпрстфхчшщ", "аеёиоуыэюя"),
    "ar": ("بتثجحخدذرزسشصضطظعغفقكلمن", "اويأةى"),
    "ur": ("بپتٹجچحدڈرڑزسشعفقکگلمنں", "اویےہ"),
    "zh": ("".join(map(chr, range(0x4E00, 0x4E00 + 2500))), ""),
}
_SHARE = {"en": 60, "ur": 10, "ar": 6, "zh": 10, "ru": 6, "fr": 5, "pl": 3}
_VOCABULARY = 40_000


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of one script, the most frequent first. Chinese has characters for words."""

    words: list[str]
    weights: list[float]

    def text(self, dice: random.Random, number: int, joiner: str) -> str:
        return joiner.join(dice.choices(self.words, cum_weights=self.weights, k=number))


def vocabulary(language: str) -> Vocabulary:
    dice = random.Random(f"words of {language}")
    consonants, vowels = _LETTERS[language]
    made: dict[str, None] = {}
    if not vowels:
        made = dict.fromkeys(dice.sample(consonants, len(consonants)))
    while vowels and len(made) < _VOCABULARY:
        syllables = 1 + len(made).bit_length() // 6 + dice.randrange(2)
        made["".join(dice.choice(consonants) + dice.choice(vowels) for _ in range(syllables))] = None
    words = list(made)
    return Vocabulary(words, list(itertools.accumulate(1 / (rank + 2) for rank in range(len(words)))))


def make(path: Path, articles: int = 10_000, long: int | None = None, seed: int = 11) -> Store:
    """A new store at `path` with so many articles; `long`: how many of them are very long (None: 1 in 1,000)."""
    store = Store.open(path)
    long = max(1, articles // 1000) if long is None else long
    dice = random.Random(seed)
    spoken = {language: vocabulary(language) for language in _LETTERS}
    tags = dice.sample(spoken["en"].words[200:4000], 200)
    with store._database.write() as session:
        names = [f"{spoken['en'].words[at + 300].title()} {spoken['en'].words[at + 700].title()}" for at in range(60)]
        rows = [{"name": name, "folded": fold(name), "biography": "", "picture": ""} for name in names]
        session.execute(insert(AuthorRow), rows)
        session.execute(insert(TagRow), [{"name": tag, "folded": fold(tag)} for tag in tags])
    stories = _stories(dice, spoken, articles, set(dice.sample(range(articles), long)))
    while batch := list(itertools.islice(stories, BATCH)):
        with store._database.write() as session:
            for row, at in ((ArticleRow, 0), (ArticleTextRow, 1), (BylineRow, 2)):
                session.execute(insert(row), [story[at] for story in batch])
            session.execute(insert(ArticleTagRow), [tag for story in batch for tag in story[3]])
    return store


Made = tuple[dict[str, Any], dict[str, Any], dict[str, Any], list[dict[str, Any]]]


def _stories(dice: random.Random, spoken: dict[str, Vocabulary], articles: int, long: set[int]) -> Iterator[Made]:
    languages = dice.choices(list(_SHARE), weights=list(_SHARE.values()), k=articles)
    for at, language in enumerate(languages):
        words, joiner = spoken[language], "" if language == "zh" else " "
        id = at + 1
        headline = words.text(dice, dice.randrange(5, 12), joiner).capitalize()
        standfirst = words.text(dice, dice.randrange(12, 25), joiner)
        length = dice.randrange(*LONG) if at in long else WORDS + dice.randrange(-100, 100)
        body = "\n\n".join(words.text(dice, min(60, length - begun), joiner) for begun in range(0, length, 60)) + "\n"
        changed = NEWEST - timedelta(minutes=25 * (articles - at))
        author = dice.randrange(1, 61)
        facts = {
            "id": id, "key": UUID(int=id).hex, "headline": headline, "standfirst": standfirst,
            "folded": fold(f"{headline}\n{standfirst}"), "section_id": dice.choice((1, 2, 3, 4, None)),
            "language": language, "direction": "rtl" if language in {"ar", "ur"} else "ltr",
            "stage": dice.choices(list(Stage), weights=(5, 15, 10, 70))[0], "created": changed, "updated": changed,
            "headline_key": sort_key(headline), "words": length, "author_id": author,
            "tk": 0, "version": 1, "text_version": 1,
        }  # fmt: skip
        text = {"article_id": id, "body": body, "notes": words.text(dice, 12, joiner) if dice.random() < 0.2 else ""}
        byline = {"article_id": id, "author_id": author, "position": 0}
        chosen = [
            {"article_id": id, "tag_id": tag, "position": place}
            for place, tag in enumerate(dice.sample(range(1, 201), dice.randrange(4)))
        ]
        yield facts, text, byline, chosen


def main() -> None:
    parser = argparse.ArgumentParser(description="Make a desk for benches.")
    parser.add_argument("path", type=Path)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--index", action="store_true", help="bring the search index up to date, too")
    arguments = parser.parse_args()
    store = make(arguments.path, arguments.articles)
    while arguments.index and store.search.freshen(most=5000, seconds=10):
        pass
    store.close()


if __name__ == "__main__":
    main()
