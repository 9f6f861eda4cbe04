"""From nodes to leaves and back, without a window: nothing of the story tree gets lost on the way."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.story.tree import ListItem, Paragraph, Quote, Story
from tests.builders import blocks, h, li, ol, p, stories, ul, words
from ui.editor.groups import Groups
from ui.editor.leaf import Leaf, plan
from ui.editor.nodes import build_all

law = settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def leaves_of(story: Story) -> list[Leaf]:
    return [leaf for node in story for leaf in plan(node)]


@law
@given(stories())
def test_every_story_comes_back_from_its_leaves(story: Story) -> None:
    assert build_all(leaves_of(story)) == story


def test_two_lists_that_touch_stay_two() -> None:
    story = (ul(li("a")), ul(li("b")), ol(li("c")))
    assert build_all(leaves_of(story)) == story


def test_an_empty_item_and_an_item_with_an_empty_paragraph_are_told_apart() -> None:
    story = (ul(ListItem(()), ListItem((Paragraph(()),))),)
    assert build_all(leaves_of(story)) == story


def test_an_empty_paragraph_that_was_typed_is_no_node() -> None:
    assert build_all([Leaf(), Leaf(inline=words("a")), Leaf()]) == (p("a"),)


def test_an_attribution_that_is_not_last_is_a_paragraph() -> None:
    first, who = leaves_of((Quote((p("a"),), words("Someone")),))
    assert build_all([who, first]) == (Quote((p("Someone"), p("a"))),)


@law
@given(st.data())
def test_the_list_of_nodes_follows_any_replacement_of_leaves(data: st.DataObject) -> None:
    """Given leaves, when a stretch gives way to others, then the groups are what all leaves read anew would be."""
    story = data.draw(st.lists(blocks, max_size=5))
    groups = Groups(leaves_of(tuple(story)))
    for _ in range(4):
        size = len(groups.leaves)
        start = data.draw(st.integers(0, size))
        end = data.draw(st.integers(start, min(size, start + 3)))
        pool = groups.leaves + leaves_of((h(2, "new"), ul(li("x"), li("y")), p("z")))
        new = data.draw(st.lists(st.sampled_from(pool), max_size=3))
        before = list(groups.story)
        splice = groups.replace(start, end, new)
        assert groups.story == build_all(groups.leaves)
        if splice is not None:
            before[splice.start : splice.start + splice.removed] = splice.nodes
        assert tuple(before) == groups.story, "the splice told does not lead from the old story to the new"


def test_what_was_not_touched_keeps_what_is_known_of_it() -> None:
    groups = Groups(leaves_of((p("a"), p("b"), p("c"))))
    first, last = groups.list[0], groups.list[2]
    groups.replace(1, 2, leaves_of((p("changed"),)))
    assert groups.list[0] is first
    assert groups.list[2] is last
