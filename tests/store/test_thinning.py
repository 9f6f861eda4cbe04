"""Old revisions are thinned out, and never the ones that somebody may look for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.store.database import Store
from newsdesk.store.records import RevisionReason
from newsdesk.store.thinning import DAY, FOR_EVER, SEASON, STEP, WEEK, Moment, believed, superfluous
from tests.conftest import ArticleFacts
from tests.store.conftest import Clock, Newsroom

NOW = datetime(2027, 11, 26, 12, tzinfo=UTC)

ages = st.lists(st.integers(0, 200 * 24 * 60).map(lambda minutes: timedelta(minutes=minutes)), max_size=60)


def moments_of(ages: list[timedelta], kept: list[bool]) -> list[Moment]:
    """In the order in which they were taken."""
    return [Moment(number, NOW - age, keep) for number, (age, keep) in enumerate(zip(ages, kept, strict=False))]


@given(ages.map(lambda found: sorted(found, reverse=True)), st.lists(st.booleans(), min_size=60, max_size=60))
def test_what_stays_is_as_close_as_was_promised(ages: list[timedelta], kept: list[bool]) -> None:
    moments = moments_of(ages, kept)
    gone = superfluous(moments, NOW)

    left = [moment for moment in moments if moment.id not in gone]
    for moment in moments:
        if moment.id in gone:
            age = NOW - moment.created
            assert not moment.kept
            assert age >= DAY
            room = timedelta(hours=1) if age < WEEK else DAY if age < SEASON else WEEK
            assert any(moment.created <= other.created < moment.created + room for other in left if other != moment)
    assert superfluous(left, NOW) == frozenset()


@given(
    st.lists(st.integers(-300 * 24, 300 * 24).map(lambda hours: timedelta(hours=hours)), max_size=40),
    st.lists(st.booleans(), min_size=40, max_size=40),
)
def test_whatever_the_clocks_said_the_kept_the_first_and_the_newest_stay(
    ages: list[timedelta], kept: list[bool]
) -> None:
    moments = moments_of(ages, kept)
    gone = superfluous(moments, NOW)

    assert not {moment.id for moment in moments if moment.kept} & gone
    if moments:
        assert not {moments[0].id, moments[-1].id} & gone
    left = [moment for moment in moments if moment.id not in gone]
    assert superfluous(left, NOW) <= frozenset(moment.id for moment in left if not moment.kept)


@given(ages.map(lambda found: sorted(found, reverse=True)), st.integers(0, 100))
def test_a_story_of_old_age_keeps_one_a_week_at_most(ages: list[timedelta], later: int) -> None:
    moments = moments_of(ages, [False] * 60)
    now = NOW + timedelta(days=300 + later)
    left = [moment for moment in moments if moment.id not in superfluous(moments, now)]
    for earlier, next_one in pairwise(left[1:-1]):
        assert next_one.created.isocalendar()[:2] != earlier.created.isocalendar()[:2]


def test_work_stamped_by_a_clock_that_had_lost_its_time_counts_as_young() -> None:
    """An empty battery: the machine was in 1970 for an hour, then the network set it right."""
    lost = datetime(1970, 1, 1, tzinfo=UTC)
    wrong = [lost + timedelta(minutes=10 * n) for n in range(5)]
    for times in ([NOW - timedelta(hours=9), *wrong, NOW - timedelta(hours=7)], [*wrong, NOW - timedelta(hours=7)]):
        assert superfluous([Moment(n, time) for n, time in enumerate(times)], NOW) == frozenset()


def test_a_clock_set_forward_makes_no_work_old_at_once() -> None:
    later = believed(NOW + timedelta(days=3650), NOW)
    assert later == NOW + STEP
    assert believed(NOW, later) == NOW
    assert believed(NOW, None) == NOW


def test_the_store_forgets_what_is_superfluous_and_the_texts_with_it(
    store: Store, at: Clock, newsroom: Newsroom, article_facts: ArticleFacts
) -> None:
    article = store.articles.create(**article_facts()).id
    named = 0
    for number in range(12):
        at.forward(minutes=2)
        store.articles.save(article, body=f"Version {number}\n")
        taken = store.revisions.take(article, RevisionReason.WORKED)
        if number == 4:
            named = store.revisions.name(taken.id, " Before   the desk ").id
        if number == 6:
            newsroom.send(article)
    assert store.revisions.thin() == 0

    for _ in range(3):
        at.forward(days=1)
        store.revisions.thin()

    bodies = [revision.article.body for revision in store.revisions.list(article)]
    assert bodies == ["Version 11\n", "Version 6\n", "Version 4\n", "Version 0\n"]
    assert store.revisions.get(named).name == "Before the desk"
    assert store.revisions.thin() == 0
    store.articles.save(article, body="Version 3\n")  # its text went with its revision, and comes back as a new one
    assert store.revisions.take(article, RevisionReason.WORKED).article.body == "Version 3\n"


def test_a_holiday_is_caught_up_with_a_step_at_a_time(store: Store, at: Clock) -> None:
    article = store.articles.create(headline="Before the holiday").id
    for number in range(6):
        at.forward(minutes=1)
        store.articles.save(article, body=f"{number}\n")
        store.revisions.take(article, RevisionReason.WORKED)
    store.revisions.thin()
    at.forward(days=60)
    gone = [store.revisions.thin() for _ in range(3)]
    assert gone == [4, 0, 0]


def test_every_reason_is_either_kept_or_thinned_on_purpose() -> None:
    assert set(RevisionReason) - FOR_EVER == {
        RevisionReason.OPENED,
        RevisionReason.CLOSED,
        RevisionReason.WORKED,
    }
