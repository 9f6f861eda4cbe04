"""Two people changed one story: what fits together is in it, what clashes is asked, no word of either is lost."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, seed, settings

from newsdesk.story.merge import Clash, FactClash, merge, merge_facts
from newsdesk.story.merge_block import stretches
from newsdesk.story.read_markdown import read
from newsdesk.story.tree import Footnote, Story
from newsdesk.story.write_markdown import write
from tests.builders import stories
from tests.story.conftest import SEED, examples

BASE = """\
The agreement, worth 12 billion rupees, was signed in Islamabad on Monday.

The ministers met for two hours before the ceremony began.

- Trade between both sides
- Roads through the mountains

Officials said that work begins in spring.
"""


def settled(base: str, mine: str, theirs: str) -> str:
    """The text of a merge in which nothing clashes."""
    merged = merge(base, mine, theirs)
    assert merged.clashes == ()
    return merged.write()


def changed(*pairs: tuple[str, str]) -> str:
    text = BASE
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


def the_clash(base: str, mine: str, theirs: str) -> tuple[str, str, str]:
    (clash,) = merge(base, mine, theirs).clashes
    return write(clash.base).strip(), write(clash.mine).strip(), write(clash.theirs).strip()


# --- what fits together ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        pytest.param(("two hours", "three hours"), ("in spring", "in May"), id="different paragraphs"),
        pytest.param(("12 billion", "12.4 billion"), ("on Monday", "on Tuesday"), id="far apart in one paragraph"),
        pytest.param(("Trade between both", "Trade among all"), ("the mountains", "the valley"), id="items of a list"),
        pytest.param(("Officials said", "**Officials** said"), ("in spring", "in May"), id="a mark and a word"),
        pytest.param(("12 billion", "13 billion"), ("12 billion", "13 billion"), id="the same twice"),
    ],
)
def test_changes_that_do_not_touch_are_both_there(mine: tuple[str, str], theirs: tuple[str, str]) -> None:
    both = BASE.replace(*mine).replace(*theirs)
    assert settled(BASE, changed(mine), changed(theirs)) == both
    assert settled(BASE, changed(theirs), changed(mine)) == both


def test_new_paragraphs_stand_where_each_put_them() -> None:
    mine = BASE.replace("The ministers", "Mine comes first.\n\nThe ministers")
    theirs = BASE + "\nTheirs comes last.\n"
    text = settled(BASE, mine, theirs)
    assert text == mine + "\nTheirs comes last.\n"


def test_two_new_paragraphs_at_one_place_are_both_kept() -> None:
    text = settled(BASE, BASE + "\nA first sentence of mine.\n", BASE + "\nWholly other things they wrote.\n")
    assert text == BASE + "\nA first sentence of mine.\n\nWholly other things they wrote.\n"


def test_what_one_took_out_and_nobody_touched_is_gone() -> None:
    gone = "The ministers met for two hours before the ceremony began.\n\n"
    mine, theirs = changed(("in spring", "in May")), BASE.replace(gone, "")
    assert settled(BASE, mine, theirs) == mine.replace(gone, "")


def test_a_paragraph_that_one_moved_and_the_other_changed_is_changed_at_its_new_place() -> None:
    paragraphs = BASE.split("\n\n")
    moved = "\n\n".join([paragraphs[1], paragraphs[0], *paragraphs[2:]])
    edited = changed(("two hours", "three hours"))
    for one, other in ((moved, edited), (edited, moved)):
        assert settled(BASE, one, other) == moved.replace("two hours", "three hours")


def test_what_nobody_changed_keeps_its_bytes() -> None:
    odd = "An *odd* __way__ to write\nit over two lines.\n\n- item\n\n\nLast words of it.\n"
    mine = odd.replace("Last words of it.", "Last words of mine.")
    theirs = "Begun anew by them.\n\n" + odd
    assert settled(odd, mine, theirs) == "Begun anew by them.\n\n" + mine


def test_a_link_whose_address_stands_elsewhere_stays_a_link() -> None:
    base = "See [the paper][1] for more of it.\n\nOther words.\n\n[1]: https://paper.test/a\n"
    mine = base.replace("Other words", "Mine")
    theirs = base.replace("[1]: https://paper.test/a\n", "").replace("[the paper][1]", "the paper")
    merged = merge(base, mine, theirs)
    assert read(merged.write([clash.mine for clash in merged.clashes]))


# --- what clashes ------------------------------------------------------------------------------------------------


def test_the_same_words_changed_in_two_ways_are_asked_with_all_three_versions() -> None:
    mine = changed(("12 billion rupees", "12.4 billion rupees"))
    theirs = changed(("12 billion rupees", "about $43 million"))
    base, ours, other = the_clash(BASE, mine, theirs)
    assert "12 billion" in base
    assert "12.4 billion" in ours
    assert "$43 million" in other
    merged = merge(BASE, mine, theirs)
    with pytest.raises(ValueError, match="no answer"):
        merged.write()
    assert merged.write([read("The agreement, worth 12.4 billion rupees (about $43 million).\n")]).startswith(
        "The agreement, worth 12.4 billion rupees (about $43 million).\n\nThe ministers"
    )


def test_changes_of_neighbouring_words_are_asked() -> None:
    assert the_clash("The old mayor spoke.\n", "The new mayor spoke.\n", "The old mayor sang.\n")


def test_what_one_took_out_and_the_other_changed_is_asked() -> None:
    gone = "Officials said that work begins in spring.\n"
    edited = changed(("in spring", "in May"))
    assert the_clash(BASE, BASE.replace(gone, ""), edited) == (gone.strip(), "", gone.strip().replace("spring", "May"))
    assert the_clash(BASE, edited, BASE.replace(gone, ""))[2] == ""


def test_one_thought_written_anew_by_both_is_asked_once() -> None:
    mine = BASE + "\nThe prime minister will visit the site in June.\n"
    theirs = BASE + "\nThe prime minister will visit the site in July, too.\n"
    assert the_clash(BASE, mine, theirs)[0] == ""


def test_new_footnotes_of_one_name_do_not_become_one() -> None:
    mine = BASE.replace("on Monday.", "on Monday.[^1]") + "\n[^1]: As the ministry told us.\n"
    theirs = BASE.replace("in spring.", "in spring.[^1]") + "\n[^1]: Wholly different words about roads.\n"
    story = read(settled(BASE, mine, theirs))
    notes = {block.note: write(block.blocks) for block in story if isinstance(block, Footnote)}
    assert sorted(notes.values()) == ["As the ministry told us.\n", "Wholly different words about roads.\n"]
    text = write(story)
    assert text.index("on Monday.[^1]") < text.index("in spring.[^2]")


def test_a_note_taken_out_by_one_and_referred_to_by_the_other_stays() -> None:
    base = "First words here.[^1]\n\nSecond words there.\n\n[^1]: What it says.\n"
    mine = base.replace("[^1]\n\nSecond", "\n\nSecond").replace("\n[^1]: What it says.\n", "")
    theirs = base.replace("Second words there.", "Second words there, again.[^1]")
    assert "[^1]: What it says." in settled(base, mine, theirs)


# --- laws --------------------------------------------------------------------------------------------------------


def _answered(base: str, mine: str, theirs: str) -> str:
    merged = merge(base, mine, theirs)
    return merged.write([clash.both for clash in merged.clashes])


@seed(SEED)
@settings(max_examples=examples(40))
@given(stories(), stories())
def test_where_only_one_changed_its_text_it_is_the_result(base: Story, other: Story) -> None:
    was, now = write(base), write(other)
    assert read(settled(was, now, was)) == read(now)
    assert read(settled(was, was, now)) == read(now)
    assert settled(was, now, now) == now


def test_all_words_of_random_work_are_there() -> None:
    """Each person changes, adds, takes out and moves paragraphs; each word that is new is somewhere at the end."""
    dice = random.Random(SEED)
    for _ in range(examples(60)):
        base = [" ".join(f"w{dice.randrange(60)}" for _ in range(12)) for _ in range(8)]
        mine, theirs = _worked(dice, base, "m"), _worked(dice, base, "t")
        text = _answered(*("\n\n".join(version) + "\n" for version in (base, mine, theirs)))
        kept = set(text.split())
        for version in (mine, theirs):
            for word in " ".join(version).split():
                if word[0] in "mt":
                    assert word in kept


def _worked(dice: random.Random, base: list[str], mark: str) -> list[str]:
    out = list(base)
    for turn in range(dice.randrange(1, 6)):
        at = dice.randrange(len(out))
        match dice.randrange(4):
            case 0:
                words = out[at].split()
                words[dice.randrange(len(words))] = f"{mark}{turn}"
                out[at] = " ".join(words)
            case 1:
                out.insert(at, " ".join(f"{mark}{turn}{word}" for word in range(8)))
            case 2 if len(out) > 2:
                del out[at]
            case _:
                out.insert(dice.randrange(len(out)), out.pop(at))
    return out


def test_stretches_are_the_rows_themselves() -> None:
    dice = random.Random(SEED)
    for _ in range(examples(200)):
        base = [dice.randrange(5) for _ in range(dice.randrange(8))]
        mine = [dice.randrange(5) for _ in range(dice.randrange(8))]
        assert [item for one in stretches(base, mine, base) for item in one.taken] == mine
        assert [item for one in stretches(base, base, mine) for item in one.taken] == mine


def test_a_merge_of_the_same_text_is_that_text_byte_for_byte(spec_examples: list[str]) -> None:
    for example in spec_examples:
        assert settled(example, example, example) == example


# --- facts -------------------------------------------------------------------------------------------------------


def test_facts_are_merged_one_by_one() -> None:
    base = {"headline": "Old", "slug": "a", "tags": ("trade", "china"), "stage": "draft"}
    mine = {**base, "headline": "Mine", "tags": ("trade", "roads")}
    theirs = {**base, "headline": "Theirs", "slug": "b", "tags": ("trade", "china", "spring")}
    merged, clashes = merge_facts(base, mine, theirs, sets=("tags",))
    assert merged == {"headline": "Mine", "slug": "b", "tags": ("trade", "roads", "spring"), "stage": "draft"}
    assert clashes == (FactClash("headline", "Old", "Mine", "Theirs"),)


def test_both_of_a_clash_is_mine_and_then_theirs() -> None:
    one, other = read("One.\n"), read("Other.\n")
    assert Clash((), one, other).both == one + other
