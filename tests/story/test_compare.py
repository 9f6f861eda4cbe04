"""Two versions of a story are compared as an editor reads them: paragraphs first, then words."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import Phase, given, seed, settings

from newsdesk.story.compare import Change, Piece, compare, words_between
from newsdesk.story.compare_blocks import bare, over_lines
from newsdesk.story.compare_words import DELETED, INSERTED, compare_lines
from newsdesk.story.put_back import put_back
from newsdesk.story.read_markdown import read
from newsdesk.story.tree import Block, Code, Inline, Story, Text, inline, inlines, plain, walk
from newsdesk.story.write_markdown import write
from tests.builders import stories
from tests.story.conftest import SEED, examples

NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)  # two stories take minutes to be made smaller


def shown(line: Inline) -> str:
    """The line with [-what went-] and {+what came+}."""
    out = ""
    for run in line:
        text = run.text if isinstance(run, Text) else "·"
        out += f"[-{text}-]" if DELETED in run.marks else f"{{+{text}+}}" if INSERTED in run.marks else text
    return out


def words(old: str, new: str) -> str:
    return shown(compare_lines((Text(old),) if old else (), (Text(new),) if new else ()).both)


def lines(pieces: tuple[Piece, ...]) -> list[str]:
    return [
        f"{piece.change}: " + " / ".join(shown(line) for block in walk((one,)) for line in inlines(block) if line)
        for piece in pieces
        for _change, one in piece.both
    ]


def told(old: str, new: str) -> list[str]:
    return lines(compare(read(old), read(new)))


@pytest.mark.parametrize(
    ("old", "new", "both"),
    [
        (
            "China, Kazakhstan sign joint statement", "China, Kazakhstan issue joint statement",
            "China, Kazakhstan [-sign-] {+issue+} joint statement",
        ),
        (
            "a promising future of coordination.", "a promising future of coordination between the two sides.",
            "a promising future of coordination{+ between the two sides+}.",
        ),
        ("It rose 3.5 percent in May.", "It rose 3.6 percent in May.", "It rose [-3.5-] {+3.6+} percent in May."),
        ("One two three four.", "One three four.", "One[- two-] three four."),
        ("中国和哈萨克斯坦签署声明", "中国和哈萨克斯坦发表声明", "中国和哈萨克斯坦[-签署-]{+发表+}声明"),
        ("یہ اچھّا ہے کہ وہ آئے", "یہ بہت اچھّا ہے کہ وہ آئے", "یہ{+ بہت+} اچھّا ہے کہ وہ آئے"),
        ("Same words here", "Same words here", "Same words here"),
        ("", "All new", "{+All new+}"),
        ("All gone", "", "[-All gone-]"),
        (
            "The minister arrived in Rome, by plane.", "Nobody knows what ships, if any, sailed at noon.",
            "[-The minister arrived in Rome, by plane.-] {+Nobody knows what ships, if any, sailed at noon.+}",
        ),
    ],
)  # fmt: skip
def test_words(old: str, new: str, both: str) -> None:
    assert words(old, new) == both


def test_a_word_that_was_only_set_bold_is_shown() -> None:
    (line,) = told("It **opened** on Friday at noon.\n", "It opened on Friday at noon.\n")
    assert line == "changed: It [-opened-] {+opened+} on Friday at noon."


def test_paragraphs_that_came_went_and_changed() -> None:
    old = "First paragraph of the story.\n\nIt will be cut from it.\n\nThe minister said yes to all of it.\n"
    new = "First paragraph of the story.\n\nThe minister said no to all of it.\n\nMore follows tomorrow morning.\n"
    assert told(old, new) == [
        "same: First paragraph of the story.",
        "deleted: [-It will be cut from it.-]",
        "changed: The minister said [-yes-] {+no+} to all of it.",
        "inserted: {+More follows tomorrow morning.+}",
    ]


def test_a_paragraph_that_moved_is_said_to_have_moved() -> None:
    first, second, third = "The harbour opened on Friday.", "Ferries run every ten minutes.", "It closes at midnight."
    old, new = f"{first}\n\n{second}\n\n{third}\n", f"{third}\n\n{first}\n\n{second}\n"
    pieces = compare(read(old), read(new))
    moved = next(piece for piece in pieces if piece.change is Change.MOVED)
    left = next(piece for piece in pieces if piece.change is Change.LEFT)
    assert (moved.old, moved.new, moved.upward) == (left.old, left.new, left.upward) == (2, 0, True)
    assert (left.both, words_between(pieces)) == ((), (0, 0))


def test_a_paragraph_that_moved_and_was_changed_is_no_other_paragraph() -> None:
    first, second = "The harbour opened on Friday with forty stalls.", "Ferries run every ten minutes to the islands."
    pieces = compare(
        read(f"{first}\n\n{second}\n\nEnd of it all.\n"), read(f"{second}\n\nEnd of it all.\n\n{first} X\n")
    )
    assert lines(pieces)[-1] == "moved: The harbour opened on Friday with forty stalls.{+ X+}"


def test_one_paragraph_carried_to_the_top_makes_no_other_look_moved() -> None:
    lines = [f"The {name} port moved {n} ships in the first week of May." for n, name in enumerate("ABCDE")]
    last = "Officials will meet again in Almaty next year."
    old = "\n\n".join([*lines, last])
    new = "\n\n".join([last, *(line.replace("May", "June") for line in lines)])
    changes = [piece.change for piece in compare(read(old), read(new))]
    assert changes == [Change.MOVED, *[Change.CHANGED] * 5, Change.LEFT]


def test_inside_lists_quotes_and_tables_only_what_changed_is_marked() -> None:
    assert told("- Ferry at nine o'clock\n- Bus at ten\n", "- Ferry at eight o'clock\n- Bus at ten\n- A tram\n") == [
        "changed: Ferry at [-nine-] {+eight+} o'clock / Bus at ten / {+A tram+}"
    ]
    assert told("> The sea is calm today.\n> — The captain\n", "> The sea is rough today.\n> — The captain\n")[
        0
    ].startswith("changed: ")
    table = "| Port | Ships |\n|---|---|\n| Gwadar | 3 |\n| Karachi | 12 |\n"
    assert told(table, table.replace("12", "14")) == ["changed: Port / Ships / Gwadar / 3 / Karachi / [-12-] {+14+}"]


def test_a_heading_made_of_a_paragraph_is_a_change_of_form() -> None:
    (piece,) = compare(read("What comes next for us\n"), read("## What comes next for us\n"))
    assert (piece.change, piece.words_differ) == (Change.CHANGED, False)


def without(block: Block, mark: object) -> str:
    """The words of the block but those that bear the mark. Code counts as well, which has no lines of its own."""
    text = ""
    for inner in walk((block,)):
        text += inner.text if isinstance(inner, Code) else ""
        for line in inlines(inner):
            text += plain(inline(run for run in line if mark not in run.marks)) + "\n"
    return "".join(text.split())


@seed(SEED)
@settings(max_examples=examples(40), phases=NO_SHRINKING)
@given(stories(), stories())
def test_each_view_has_all_the_words_of_its_version(old: Story, new: Story) -> None:
    pieces = compare(old, new)
    assert [piece.new for piece in pieces if piece.new is not None and piece.change is not Change.LEFT] == [
        *range(len(new))
    ]
    assert sorted(piece.old for piece in pieces if piece.old is not None and piece.change is not Change.MOVED) == [
        *range(len(old))
    ]
    right = tuple(block for piece in pieces for block in piece.right)
    assert "".join(without(block, DELETED) for block in right) == "".join(without(bare(block), None) for block in new)
    left = tuple(block for piece in pieces for block in piece.left)
    assert "".join(without(block, INSERTED) for block in left) == "".join(without(bare(block), None) for block in old)
    if old == new:
        assert {piece.change for piece in pieces} <= {Change.SAME}


@pytest.mark.parametrize("number", range(6))
def test_put_back(number: int) -> None:
    """Each of the six pieces of this comparison, put back alone."""
    old = (
        "Stays as it is.\n\nGoes away[^1].\n\nThe minister said yes to it.\n\nMoves down to the end.\n\n[^1]: A note.\n"
    )
    new = "Stays as it *is*.\n\nThe minister said no to it.\n\nIt came.\n\nLast but one.\n\nMoves down to the end.\n"
    pieces = compare(read(old), read(new))
    changed = [piece for piece in pieces if piece.change is not Change.SAME]
    piece = changed[number % len(changed)]
    text = put_back(new, read(old), pieces, piece)
    assert text != new
    after = compare(read(old), read(text))
    assert len([p for p in after if p.change is not Change.SAME]) < len(changed)
    for line in new.split("\n\n"):
        if piece.new is None or line.strip() != write((read(new)[piece.new],)).strip():
            assert line.strip() in text


def test_what_went_comes_back_with_its_footnote() -> None:
    old, new = "One.\n\nTwo and more words[^1].\n\n[^1]: The source.\n", "One.\n"
    pieces = compare(read(old), read(new))
    gone = next(piece for piece in pieces if piece.change is Change.DELETED and piece.old == 1)
    assert put_back(new, read(old), pieces, gone) == old


@seed(SEED)
@settings(max_examples=examples(40), phases=NO_SHRINKING)
@given(stories(), stories())
def test_putting_all_back_piece_by_piece_gives_the_older_version(old: Story, new: Story) -> None:
    body = write(new)
    old, present = read(write(old)), read(body)
    for _ in range(2 * (len(old) + len(present)) + 2):  # a footnote may come along and then be one too many
        pieces = compare(old, present)
        different = [piece for piece in pieces if piece.change is not Change.SAME]
        if not different:
            return
        body = put_back(body, old, pieces, different[0])
        present = read(body)
    raise AssertionError((write(old), body))


def test_a_comparison_can_be_stopped() -> None:
    class Stop(Exception):
        pass

    seen: list[float] = []

    def check(done: float) -> None:
        seen.append(done)
        if len(seen) > 3:
            raise Stop

    text = [f"Paragraph {n} says {n * 7} things." for n in range(60)]
    with pytest.raises(Stop):
        compare(read("\n\n".join(text)), read("\n\n".join(reversed(text))), check)
    assert all(0 <= done <= 1 for done in seen)


def test_a_long_story_written_anew_is_compared_in_a_moment() -> None:
    """20,000 words, nothing equal: half of each paragraph's words were replaced, some paragraphs moved."""
    chance = random.Random(7)
    vocabulary = [f"word{n}" for n in range(3000)]
    paragraphs = [[chance.choice(vocabulary) for _ in range(50)] for _ in range(400)]
    old = "\n\n".join(" ".join(line) for line in paragraphs)
    for line in paragraphs:
        for at in chance.sample(range(50), 20):
            line[at] = chance.choice(vocabulary)
    paragraphs.insert(10, paragraphs.pop(300))
    new = "\n\n".join(" ".join(line) for line in paragraphs)
    stories_ = read(old), read(new)
    began = time.process_time()
    pieces = compare(*stories_)
    took = time.process_time() - began
    assert len([piece for piece in pieces if piece.change is Change.CHANGED]) >= 390
    assert took < 6


def test_margin_notes_make_no_other_version() -> None:
    from newsdesk.story.tree import MarginNote, Paragraph

    noted = (Paragraph((Text("Ask the "), Text("ferry", frozenset({MarginNote("a1")})))),)
    assert [piece.change for piece in compare(noted, (over_lines(noted[0], lambda line: line),))] == [Change.SAME]
    assert compare(noted, read("Ask the ferry\n"))[0].change is Change.SAME
