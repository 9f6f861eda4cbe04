"""The list in every order: its pages, and the plans of their queries."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newsdesk.store import paging
from newsdesk.store.database import Store
from newsdesk.store.order import Group, Order, Sort
from newsdesk.store.records import ArticleFilter, ArticleSummary, Presence, Stage
from newsdesk.store.section_paths import below
from tests.store.conftest import Clock
from tests.store.test_listing import plan

Write = Callable[..., int]
ORDERS = [Order(sort, down, group) for sort, down, group in itertools.product(Sort, (False, True), Group)]
PLAIN = {"headline": "", "section": None, "stage": Stage.IDEA}
HEADLINES = ("", "Écran", "ecran", "Zebra", "“Quoted”", "北京", "9 lives")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store that the examples of one test have in common: to make one takes longer than to page through it."""
    store = Store.open(tmp_path_factory.mktemp("paging") / "newsdesk.sqlite")
    for name in ("Ayesha Khan", "FD News", "żółć"):
        store.authors.add(name)
    yield store
    store.close()


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with one story, whose questions are only planned."""
    store = Store.open(tmp_path_factory.mktemp("plans") / "newsdesk.sqlite")
    store.articles.create(headline="somewhere")
    yield store
    store.close()


def walk(store: Store, order: Order, limit: int, between: Callable[[], object] = lambda: None) -> list[ArticleSummary]:
    seen: list[ArticleSummary] = []
    after = None
    while page := store.articles.list(ArticleFilter(), limit, after, order):
        seen += page
        after = page[-1]
        between()
    return seen


def place(row: ArticleSummary, order: Order, sections: list[int]) -> tuple[object, ...]:
    """Where a row has to stand, told without a database."""
    runs = {
        Sort.SECTION: lambda: sections.index(row.section_id) if row.section_id else len(sections),
        Sort.STAGE: lambda: list(Stage).index(row.stage),
        Sort.BYLINE: lambda: (row.author is None, row.byline.casefold()),
    }
    return tuple(runs[run]() for run in order.runs)


Facts = st.fixed_dictionaries(
    {
        "headline": st.sampled_from(HEADLINES),
        "section": st.sampled_from((None, 1, 2)),
        "stage": st.sampled_from(list(Stage)),
        "authors": st.sampled_from(((), (1,), (2, 1), (3,))),
    }
)


@given(
    stories=st.lists(Facts, min_size=1, max_size=10),
    order=st.sampled_from(ORDERS),
    limit=st.integers(1, 5),
    moves=st.lists(st.tuples(st.integers(0, 9), Facts), max_size=4),
)
@example(  # the last story of a run changes when its page was read
    stories=[{"authors": (1,), **PLAIN}, {"authors": (), **PLAIN}],
    order=Order(Sort.CREATED, descending=False, group=Group.BYLINE),
    limit=1,
    moves=[(0, {"authors": (), **PLAIN})],
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_all_pages_give_each_story_once_and_in_order_while_others_change(
    shared: Store,
    stories: list[dict[str, object]],
    order: Order,
    limit: int,
    moves: list[tuple[int, dict[str, object]]],
) -> None:
    ids = [shared.articles.create(**facts).id for facts in stories]
    try:
        rows = walk(shared, order, limit)
        assert sorted(row.id for row in rows) == ids
        sections = [section.id for section in shared.sections.list()]
        runs = [(key, list(run)) for key, run in itertools.groupby(rows, lambda row: place(row, order, sections))]
        assert len({key for key, _run in runs}) == len(runs), "a run is in one piece"
        for _key, run in runs:
            keys = [(row.key, row.id) for row in run]
            assert keys == sorted(keys, reverse=order.descending or order.within is not order.by)

        left = iter(moves)
        moved = set()

        def change() -> None:
            at, facts = next(left, (None, {}))
            if at is not None and at < len(ids):
                moved.add(ids[at])
                shared.articles.save(ids[at], **facts)

        again = [row.id for row in walk(shared, order, limit, change) if row.id not in moved]
        assert again == [row.id for row in rows if row.id not in moved]
    finally:
        shared.bulk.trash(ids)
        shared.trash.empty()


def test_headlines_are_sorted_as_people_look_them_up(store: Store, story: Write) -> None:
    for headline in ("zebra", "Écran", "“Apple” falls", "eclair"):
        story(headline)
    rows = store.articles.list(ArticleFilter(), order=Order(Sort.HEADLINE, descending=False))
    assert [row.headline for row in rows] == ["“Apple” falls", "eclair", "Écran", "zebra"]


def test_sections_stand_in_the_order_of_the_paper_and_stages_in_that_of_the_work(store: Store, story: Write) -> None:
    store.sections.move(2, None, 0)
    for section in (None, 1, 2):
        for stage in (Stage.READY, Stage.IDEA):
            story(f"{section} {stage}", section=section, stage=stage)

    rows = store.articles.list(ArticleFilter(), order=Order(Sort.STAGE, descending=False, group=Group.SECTION))

    assert [(row.section_id, row.stage) for row in rows] == [
        (section, stage) for section in (2, 1, None) for stage in (Stage.IDEA, Stage.READY)
    ]


def test_a_byline_sorts_by_its_first_name_whoever_is_renamed_or_merged(store: Store, story: Write) -> None:
    khan, news, beket = (store.authors.add(name).id for name in ("Khan", "FD News", "A. Beket"))
    first = story("one", authors=(khan, news))
    second = story("two", authors=(beket,))
    order = Order(Sort.BYLINE, descending=False)

    assert [row.byline for row in store.articles.list(ArticleFilter(), order=order)] == ["A. Beket", "Khan, FD News"]
    store.authors.merge(khan, into=beket)
    rows = store.articles.list(ArticleFilter(), order=order)
    assert {row.id: row.byline for row in rows} == {first: "A. Beket, FD News", second: "A. Beket"}
    assert {row.author for row in rows} == {beket}


def test_a_merge_of_two_names_of_one_story_leaves_the_next_one_first(store: Store, story: Write) -> None:
    khan, news, beket = (store.authors.add(name).id for name in ("Khan", "FD News", "A. Beket"))
    story("one", authors=(khan, news, beket))
    store.authors.merge(khan, into=beket)
    (row,) = store.articles.list(ArticleFilter(), order=Order(Sort.BYLINE))
    assert (row.byline, row.author) == ("FD News, A. Beket", news)


def test_words_are_counted_when_the_index_follows(store: Store, story: Write) -> None:
    long, short = story("long", body="One two *three* [four](https://x.test/five)."), story("short", body="One.")
    assert {row.words for row in store.articles.list(ArticleFilter())} == {-1}
    store.search.freshen()
    order = Order(Sort.WORDS)
    assert [(row.id, row.words) for row in store.articles.list(ArticleFilter(), order=order)] == [(long, 4), (short, 1)]
    store.articles.save(short, body="One two three four five.")
    store.search.freshen()
    assert [row.id for row in store.articles.list(ArticleFilter(), order=order)] == [short, long]


def test_a_store_of_an_older_form_has_its_words_counted_in_idle_moments(store: Store, story: Write) -> None:
    story("one", body="One two.")
    store.search.freshen()
    with store._database.write() as session:
        session.connection().exec_driver_sql("UPDATE article SET words = -1")
    assert store.search.freshen() == 0
    assert store.articles.list(ArticleFilter())[0].words == 2


@pytest.mark.parametrize("later", [False, True], ids=["first page", "later page"])
@pytest.mark.parametrize(
    ("sort", "index"),
    [
        (Sort.CHANGED, "ix_article_list"),
        (Sort.CREATED, "ix_article_list_created"),
        (Sort.HEADLINE, "ix_article_list_headline"),
        (Sort.WORDS, "ix_article_list_words"),
    ],
)
@pytest.mark.parametrize(
    "filter",
    [
        ArticleFilter(),
        ArticleFilter(stage=Stage.DRAFT),
        ArticleFilter(section=1),
        ArticleFilter(presence=Presence.FAILED),
    ],
    ids=["all", "stage", "section", "failed"],
)
def test_a_page_by_any_key_is_read_in_order_from_where_the_last_one_ended(
    planned: Store, filter: ArticleFilter, sort: Sort, index: str, *, later: bool
) -> None:
    order = Order(sort)
    after = planned.articles.list(ArticleFilter(), order=order)[0] if later else None

    steps = plan(planned, paging.page_query(filter, 100, after, order))

    key = {Sort.CHANGED: "updated", Sort.HEADLINE: "headline_key"}.get(sort, sort.value)
    if sort is Sort.CHANGED and (filter.stage or filter.section):
        index = "ix_article_list_stage" if filter.stage else "ix_article_list_section"
    assert f" INDEX {index} " in steps
    assert "SCAN article" not in steps
    assert "TEMP B-TREE" not in steps
    assert (f"({key},id)" in steps or f"{key}<" in steps or f"{key}>" in steps) == later


@pytest.mark.parametrize(
    ("run", "index"),
    [
        ({Sort.SECTION: 1}, "ix_article_list_section"),
        ({Sort.SECTION: None}, "ix_article_list_section"),
        ({Sort.STAGE: Stage.DRAFT}, "ix_article_list_stage"),
        ({Sort.BYLINE: 1}, "ix_article_list_author"),
        ({Sort.BYLINE: None}, "ix_article_list_author"),
        ({Sort.SECTION: 1, Sort.STAGE: Stage.DRAFT}, "ix_article_list_section"),
    ],
    ids=str,
)
def test_a_run_is_read_from_its_own_place(planned: Store, run: paging.Run, index: str) -> None:
    after = planned.articles.list(ArticleFilter())[0]
    steps = plan(planned, paging.page_query(ArticleFilter(), 100, after, Order(Sort.SECTION), run))
    assert f" INDEX {index} (" in steps
    assert "updated" in steps
    assert "TEMP B-TREE" not in steps


@pytest.mark.parametrize("sort", [Sort.SECTION, Sort.BYLINE])
def test_which_runs_there_are_is_asked_with_a_look_each(planned: Store, sort: Sort) -> None:
    steps = plan(planned, paging._used(trashed=False)[sort].params(here=1))
    assert "SEARCH article USING COVERING INDEX" in steps
    assert "SCAN article" not in steps


def test_the_list_of_a_section_that_is_gone_ends(store: Store, story: Write, at: Clock) -> None:
    story("one", section=1)
    order = Order(Sort.SECTION, group=Group.SECTION)
    (last,) = store.articles.list(ArticleFilter(), order=order)
    store.sections.remove(1)
    assert store.articles.list(ArticleFilter(), after=last, order=order) == ()


def test_a_conflict_shows_until_it_is_tried_again(store: Store, story: Write, newsroom: object, at: Clock) -> None:
    job = newsroom.send(story("Harbour"))  # type: ignore[attr-defined]
    newsroom.carry(at.time)  # type: ignore[attr-defined]
    store.outbox.fail(job.id, "Changed on the site.", conflict=True)
    assert store.articles.list(ArticleFilter())[0].conflict
    store.outbox.retry(job.id)
    assert not store.articles.list(ArticleFilter())[0].conflict


def test_the_rows_of_some_stories_are_read_by_number(store: Store, story: Write, store_path: Path) -> None:
    one, two = story("one"), story("two")
    assert {row.headline for row in store.articles.rows([two, one, 999])} == {"one", "two"}


def test_a_section_has_the_stories_of_those_under_it_in_every_order(shared: Store) -> None:
    city = shared.sections.add("City", 1).id
    courts = shared.sections.add("Courts", city).id
    ids = [
        shared.articles.create(headline=headline, section=section, stage=stage, authors=authors).id
        for headline in HEADLINES[:3]
        for section, stage, authors in (
            (1, Stage.DRAFT, (1,)), (2, Stage.DRAFT, ()), (None, Stage.READY, (2,)), (city, Stage.READY, (1, 2)),
            (courts, Stage.IDEA, ()),
        )
    ]  # fmt: skip
    try:
        under = below(shared.sections.list(), 1)
        assert under == (city, courts)
        wanted = ArticleFilter(section=1, below=under)
        assert shared.articles.count(wanted) == 9
        for order in ORDERS[::7]:
            rows: list[ArticleSummary] = []
            while page := shared.articles.list(wanted, 4, rows[-1] if rows else None, order):
                rows += page
            everything = walk(shared, order, 50)
            assert rows == [row for row in everything if row.section_id in {1, city, courts}], order
    finally:
        shared.bulk.trash(ids)
        shared.trash.empty()
        shared.sections.remove(courts)
        shared.sections.remove(city)
