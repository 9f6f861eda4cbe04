"""The list and the side bar: what they show, and the plans of their queries."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy.dialects import sqlite

from newsdesk.store import listing, paging
from newsdesk.store.database import Store
from newsdesk.store.records import ArticleFilter, Presence, Stage
from tests.store.conftest import Clock, Newsroom

Write = Callable[..., int]


def ids(store: Store, **filter: object) -> list[int]:
    return [row.id for row in store.articles.list(ArticleFilter(**filter))]


def test_the_newest_change_comes_first(store: Store, story: Write, at: Clock) -> None:
    written = []
    for headline in ("one", "two", "three"):
        written.append(story(headline))
        at.forward(minutes=1)
    store.articles.save(written[0], headline="one, again")

    assert ids(store) == [written[0], written[2], written[1]]


def test_pages_follow_each_other_without_gap_or_repetition(store: Store, story: Write, at: Clock) -> None:
    written = []
    for number in range(25):
        written.append(story(f"story {number}"))
        if number % 3 == 0:  # others are of the same moment
            at.forward(seconds=1)

    seen, after = [], None
    while page := store.articles.list(ArticleFilter(), limit=10, after=after):
        seen += [row.id for row in page]
        after = page[-1]

    assert sorted(seen) == written
    assert len(seen) == len(set(seen))


def test_a_story_saved_while_the_reader_pages_moves_to_the_top_and_hides_none(
    store: Store, story: Write, at: Clock
) -> None:
    written = []
    for number in range(6):
        written.append(story(f"story {number}"))
        at.forward(seconds=1)
    first_page = store.articles.list(ArticleFilter(), limit=3)
    store.articles.save(written[0], headline="moved up")

    second_page = store.articles.list(ArticleFilter(), limit=3, after=first_page[-1])

    assert [row.id for row in second_page] == [written[2], written[1]]


def test_each_filter_keeps_what_it_names(store: Store, story: Write) -> None:
    idea = story("Idea", stage=Stage.IDEA)
    ready = story("Ready", stage=Stage.READY, section=2)
    binned = story("Binned", section=2)
    store.articles.trash(binned)

    assert ids(store, stage=Stage.IDEA) == [idea]
    assert ids(store, section=2) == [ready]
    assert ids(store, section=2, stage=Stage.READY) == [ready]
    assert ids(store, trashed=True) == [binned]
    assert ids(store) == [ready, idea]


@pytest.mark.parametrize(
    "words", ["harbour", "HARBOUR night", "mark Ferr", "100%", "écran", "ÉCRAN", "РЫНОК", "ہاربر", "夜市"]
)
def test_stories_are_found_by_words_of_headline_and_standfirst(store: Store, story: Write, words: str) -> None:
    found = story("Harbour night market 100% e\u0301cran рынок ہاربر 夜市", standfirst="One ferry.")
    story("1000 lights", standfirst="A different thing", body="harbour night mark ferry 夜市")
    assert ids(store, words=words) == [found]


def test_signs_that_mean_something_to_a_database_are_just_signs(store: Store, story: Write) -> None:
    story("Plain")
    for words in ("%", "_", "\\", "' OR 1=1 --", '"'):
        assert ids(store, words=words) == []


@pytest.mark.parametrize("facts", [{}, {"section": 1}, {"words": "story 3"}, {"trashed": True}], ids=str)
def test_count_and_list_agree(store: Store, story: Write, facts: dict[str, object]) -> None:
    for number in range(5):
        story(f"story {number}", section=1 + number % 2)
    assert store.articles.count(ArticleFilter(**facts)) == len(ids(store, **facts))


def test_the_side_bars_figures_are_those_of_its_lists(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    story("draft", section=1)
    story("ready", stage=Stage.READY, section=2)
    store.articles.trash(story("binned"))
    newsroom.publish(story("out", section=2), at.time)
    newsroom.publish(story("later"), at.time, status="future", published=at.time.replace(year=2030))
    failed = newsroom.send(story("stuck"))
    store.outbox.fail(newsroom.carry(at.time).id, "Wrong password", "Type it again.")
    binned = story("published, then binned")
    newsroom.publish(binned, at.time)
    store.articles.trash(binned)

    counts = store.articles.counts()

    assert failed.article in ids(store, presence=Presence.FAILED)
    assert counts.all == len(ids(store)) == 5
    assert counts.trash == len(ids(store, trashed=True)) == 2
    assert counts.scheduled == len(ids(store, presence=Presence.SCHEDULED)) == 1
    assert counts.published == len(ids(store, presence=Presence.PUBLISHED)) == 1
    assert counts.needs_you == len(ids(store, presence=Presence.FAILED)) == 1
    assert counts.stages == {stage: len(ids(store, stage=stage)) for stage in (Stage.DRAFT, Stage.READY)}
    assert counts.sections == {section: len(ids(store, section=section)) for section in (1, 2)}


def test_related_stories_share_a_section_or_a_tag_and_those_that_share_most_come_first(
    store: Store, story: Write, at: Clock
) -> None:
    def write(headline: str, **facts: object) -> int:
        at.forward(minutes=1)
        return story(headline, **facts)

    both = write("section and tag", section=1, tags=("Gwadar",))
    section = write("section only", section=1)
    tag = write("tag only", section=2, tags=("Gwadar",))
    elsewhere = write("elsewhere", section=3)
    write("", section=1)
    write("idea", section=1, stage=Stage.IDEA)
    store.articles.trash(write("binned", section=1))
    article = write("this one", section=1, tags=("Gwadar", "Water"))

    assert [row.id for row in store.articles.related(article)] == [both, tag, section]
    assert [row.id for row in store.articles.related(article, limit=1)] == [both]
    assert [row.id for row in store.articles.check_also(article)] == [elsewhere]


def test_a_story_with_neither_section_nor_tags_has_nothing_related(store: Store, story: Write) -> None:
    other = story("elsewhere", section=1)
    bare = story("this one")
    assert store.articles.related(bare) == ()
    assert [row.id for row in store.articles.check_also(bare)] == [other]


def test_a_published_page_points_only_to_stories_that_its_readers_can_open(
    store: Store, story: Write, newsroom: Newsroom, at: Clock
) -> None:
    article, out, draft = (story(headline, section=1) for headline in ("this one", "out", "draft"))
    far = story("far away, out", section=2)
    for published in (out, far):
        newsroom.publish(published, at.time)

    assert {row.id for row in store.articles.related(article)} == {out, draft}
    assert [row.id for row in store.articles.related(article, site=1)] == [out]
    assert [row.id for row in store.articles.check_also(article, site=1)] == [far]


def plan(store: Store, query: object) -> str:
    """What SQLite says it would do."""
    compiled = query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    with store._database.read() as session:
        return "\n".join(row.detail for row in session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}"))


@pytest.mark.parametrize(
    ("filter", "index"),
    [
        (ArticleFilter(), "ix_article_list"),
        (ArticleFilter(stage=Stage.DRAFT), "ix_article_list_stage"),
        (ArticleFilter(section=1), "ix_article_list_section"),
        (ArticleFilter(section=1, stage=Stage.DRAFT), "ix_article_list_section"),
    ],
    ids=["all", "stage", "section", "section and stage"],
)
@pytest.mark.parametrize("later_page", [False, True], ids=["first page", "later page"])
def test_a_page_of_the_list_is_read_from_one_index(
    store: Store, story: Write, filter: ArticleFilter, index: str, later_page: bool
) -> None:
    story("somewhere")
    after = store.articles.list(ArticleFilter())[0] if later_page else None

    steps = plan(store, paging.page_query(filter, 100, after))

    assert f"SEARCH article USING COVERING INDEX {index} " in steps
    assert "SCAN" not in steps
    assert "TEMP B-TREE" not in steps
    assert ("updated" in steps) == later_page


def test_the_lists_query_for_published_stories_looks_each_up_by_its_key(store: Store) -> None:
    steps = plan(store, paging.page_query(ArticleFilter(presence=Presence.PUBLISHED), 100))
    assert "USING COVERING INDEX ix_article_list " in steps
    assert "SCAN" not in steps
    assert "TEMP B-TREE" not in steps


def test_the_side_bars_figures_read_an_index_and_no_article(store: Store) -> None:
    assert plan(store, listing.figures_query()).startswith("SCAN article USING COVERING INDEX")
