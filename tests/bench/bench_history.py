"""The history of a long story: comparing two versions of 20,000 words in which every paragraph was changed, as a
multiple of difflib's own time for the words of all those paragraphs; printed, what keeping a version costs.

Goal: 25 for the comparison: it weighs 160,000 pairs of paragraphs first, and runs beside the window.
Run: python -m tests.bench.bench_history
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from difflib import SequenceMatcher
from pathlib import Path

from newsdesk.store.database import Store
from newsdesk.store.records import RevisionReason
from newsdesk.story.compare import compare
from newsdesk.story.read_markdown import read

GOAL = 25.0
PARAGRAPHS, WORDS = 400, 50
ROUNDS = 5


def main() -> int:
    older, newer = versions(random.Random(7))
    reading = median(lambda: (read(older), read(newer)))
    trees = read(older), read(newer)
    comparing = median(lambda: compare(*trees))
    lines = [(piece.old, piece.new) for piece in compare(*trees) if piece.old is not None and piece.new is not None]
    words = [text.split(" ") for text in older.split("\n\n")], [text.split(" ") for text in newer.split("\n\n")]
    floor = median(lambda: [SequenceMatcher(None, words[0][i], words[1][j]).get_opcodes() for i, j in lines])
    with tempfile.TemporaryDirectory() as folder:
        bare, kept, again = keeping(Path(folder), older)
    ratio = comparing / floor
    print(f"reading both versions:         {1000 * reading:.0f} ms")
    print(f"difflib on paragraphs at hand: {1000 * floor:.0f} ms")
    print(f"comparing the versions:        {1000 * comparing:.0f} ms, ratio {ratio:.2f} (goal: at most {GOAL})")
    print(f"bare INSERT of the text:       {1000 * bare:.1f} ms")
    print(f"keeping a new version:         {1000 * kept:.1f} ms (its words are counted)")
    print(f"the same once more:            {1000 * again:.1f} ms")
    return 0 if ratio <= GOAL else 1


def versions(chance: random.Random) -> tuple[str, str]:
    vocabulary = [f"word{number}" for number in range(3000)]
    paragraphs = [[chance.choice(vocabulary) for _ in range(WORDS)] for _ in range(PARAGRAPHS)]
    older = text_of(paragraphs)
    for words in paragraphs:
        for place in chance.sample(range(WORDS), WORDS // 3):
            words[place] = chance.choice(vocabulary)
    paragraphs.insert(10, paragraphs.pop(300))
    return older, text_of(paragraphs)


def text_of(paragraphs: list[list[str]]) -> str:
    return "\n\n".join(" ".join(words) for words in paragraphs) + "\n"


def keeping(folder: Path, text: str) -> tuple[float, float, float]:
    """Seconds of a bare INSERT, of a revision with a new text, of one that says the same."""
    bare, kept, again = [], [], []
    store = Store.open(folder / "newsdesk.sqlite")
    article = store.articles.create(headline="Long").id
    with closing(sqlite3.connect(folder / "bare.sqlite", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE text (body TEXT)")
        for number in range(ROUNDS):
            body = f"{text}\n\nRound {number}\n"
            store.articles.save(article, body=body)
            bare.append(timed(lambda body=body: connection.execute("INSERT INTO text VALUES (?)", (body,))))
            kept.append(timed(lambda: store.revisions.take(article, RevisionReason.WORKED)))
            again.append(timed(lambda: store.revisions.take(article, RevisionReason.WORKED)))
    store.close()
    return statistics.median(bare), statistics.median(kept), statistics.median(again)


def median(run: Callable[[], object]) -> float:
    return statistics.median(timed(run) for _ in range(ROUNDS))


def timed(run: Callable[[], object]) -> float:
    begun = time.perf_counter()
    run()
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main())
