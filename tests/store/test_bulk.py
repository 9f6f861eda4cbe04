"""Many stories changed at once: all or none, as a change of one, and undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsdesk.store.database import Store
from newsdesk.store.errors import NotThere
from newsdesk.store.records import ArticleFilter, RevisionReason, Stage
from tests.store.conftest import Clock

Write = Callable[..., int]
GONE = 999


def test_each_story_that_gets_another_stage_has_it_in_its_history(store: Store, story: Write, at: Clock) -> None:
    draft, ready = story("draft", body="One."), story("ready", stage=Stage.READY)
    at.forward(minutes=1)

    before = store.bulk.set_stage([draft, ready, GONE], Stage.READY, by="Ayesha Khan")

    assert before.articles == (draft,)
    taken = store.revisions.timeline(draft)[0]
    assert (taken.reason, taken.stage, taken.by) == (RevisionReason.STAGE, Stage.READY, "Ayesha Khan")
    assert store.revisions.timeline(ready) == ()
    story_now = store.articles.get(draft)
    assert (story_now.stage, story_now.version, story_now.updated) == (Stage.READY, 2, at.time)

    store.bulk.put_back(before)
    assert store.articles.get(draft).stage is Stage.DRAFT
    assert [one.stage for one in store.revisions.timeline(draft)] == [Stage.DRAFT, Stage.READY]


def test_stories_go_into_a_section_and_back(store: Store, story: Write) -> None:
    ids = [story("a", section=1), story("b"), story("c", section=2)]
    before = store.bulk.file_under(ids, 2)
    assert {row.id for row in store.articles.list(ArticleFilter(section=2))} == set(ids)
    store.articles.save(ids[1], section=3)  # somebody went on meanwhile

    store.bulk.put_back(before)

    sections = [store.articles.get(id).section for id in ids]
    assert [section and section.id for section in sections] == [1, 3, 2]


def test_a_section_that_is_gone_changes_no_story(store: Store, story: Write) -> None:
    ids = [story("a", section=1), story("b")]
    with pytest.raises(NotThere):
        store.bulk.file_under(ids, GONE)
    assert store.articles.get(ids[0]).section is not None


def test_tags_are_added_and_taken_off_whatever_their_case(store: Store, story: Write) -> None:
    one, two = story("a", tags=("Trade", "Water")), story("b", tags=("Sport",))

    before = store.bulk.tag([one, two], add=("Gwadar", "Trade"), remove=("WATER",))

    assert store.articles.get(one).tags == ("Trade", "Gwadar")
    assert store.articles.get(two).tags == ("Sport", "Gwadar", "Trade")
    assert store.search.find("tag:gwadar", ArticleFilter()).total == 2
    store.bulk.put_back(before)
    assert store.articles.get(one).tags == ("Trade", "Water")
    assert store.articles.get(two).tags == ("Sport",)


def test_stories_go_into_the_trash_and_come_back(store: Store, story: Write) -> None:
    kept, one, two = story("kept"), story("a"), story("b")
    store.articles.trash(two)
    before = store.bulk.trash([one, two])
    assert before.articles == (one,), "undo leaves what lay in the trash before"
    assert [row.id for row in store.articles.list(ArticleFilter())] == [kept]

    store.bulk.put_back(before)
    assert {row.id for row in store.articles.list(ArticleFilter())} == {kept, one}
    back = store.bulk.restore([one, two])
    assert back.articles == (two,)


def test_a_thousand_stories_are_one_transaction(store: Store, story: Write) -> None:
    ids = [story(f"story {number}") for number in range(3)] * 400  # more than one statement takes
    assert len(store.bulk.set_stage(ids, Stage.READY).articles) == 3
