"""Sections as a tree, authors and tags merged, templates, follow-ups, and the trash that empties itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from newsdesk import clock
from newsdesk.store import text
from newsdesk.store.database import Store
from newsdesk.store.errors import InUse, NameMissing, NameTaken, NotThere, WithinItself
from newsdesk.store.records import RevisionReason, SiteKind, Template
from tests.store.agreement import assert_agrees

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    """Set the clock."""

    def set_(moment: datetime) -> None:
        monkeypatch.setattr(clock, "now", lambda: moment)

    set_(NOON)
    return set_


# --- sections ----------------------------------------------------------------------------------------------------


def names(store: Store) -> list[str]:
    depth: dict[int, int] = {}
    lines = []
    for section in store.sections.list():
        depth[section.id] = depth[section.parent] + 1 if section.parent is not None else 0
        lines.append("  " * depth[section.id] + section.name)
    return lines


def by_name(store: Store, name: str) -> int:
    return next(section.id for section in store.sections.list() if section.name == name)


def test_sections_are_a_tree_in_the_order_of_the_paper(store: Store) -> None:
    sports = by_name(store, "Sports")
    cricket = store.sections.add("Cricket", sports)
    store.sections.add("Hockey", sports)
    store.sections.add("Culture")
    assert names(store) == ["China", "Pakistan", "Business", "Sports", "  Cricket", "  Hockey", "Culture"]

    store.sections.move(sports, None, 0)
    assert names(store) == ["Sports", "  Cricket", "  Hockey", "China", "Pakistan", "Business", "Culture"]
    store.sections.move(cricket.id, sports, 1)
    assert names(store)[:3] == ["Sports", "  Hockey", "  Cricket"]
    store.sections.move(cricket.id, by_name(store, "Pakistan"), 0)
    assert names(store) == ["Sports", "  Hockey", "China", "Pakistan", "  Cricket", "Business", "Culture"]


def test_a_section_never_stands_under_itself(store: Store) -> None:
    sports = by_name(store, "Sports")
    cricket = store.sections.add("Cricket", sports)
    before = store.sections.list()
    for under in (sports, cricket.id):
        with pytest.raises(WithinItself):
            store.sections.move(sports, under, 0)
    with pytest.raises(NotThere):
        store.sections.move(sports, 999, 0)
    assert store.sections.list() == before


def test_a_new_section_takes_the_address_of_its_name(store: Store) -> None:
    made = store.sections.add("New section")
    assert store.sections.rename(made.id, "Weather").slug == "weather"
    assert store.sections.rename(made.id, "WEATHER").slug == "weather"


def test_a_section_with_stories_keeps_its_address_under_a_new_name(store: Store) -> None:
    sports = by_name(store, "Sports")
    store.articles.create(section=sports)
    assert store.sections.rename(sports, " Sport ").name == "Sport"
    assert store.sections.get(sports).slug == "sports"
    with pytest.raises(NameTaken):
        store.sections.rename(sports, "china")
    with pytest.raises(NameMissing):
        store.sections.rename(sports, "  ")


@pytest.mark.usefixtures("few_at_once")
def test_stories_of_a_removed_section_go_to_the_one_over_it_and_come_back(store: Store) -> None:
    sports = by_name(store, "Sports")
    cricket = store.sections.add("Cricket", sports)
    youth = store.sections.add("Youth", cricket.id)
    story, other = store.articles.create(section=cricket.id), store.articles.create(section=cricket.id)
    tree = names(store)

    before = store.sections.remove(cricket.id)
    assert store.articles.get(story.id).section == store.sections.get(sports)
    assert store.sections.get(youth.id).parent == sports
    store.articles.save(other.id, section=None)

    store.sections.put_back(before)
    assert names(store) == tree
    assert store.articles.get(story.id).section == store.sections.get(cricket.id)
    assert store.articles.get(other.id).section is None  # it went on since


def test_stories_of_a_removed_section_at_the_top_have_none(store: Store) -> None:
    story = store.articles.create(section=by_name(store, "Sports"))
    store.sections.remove(by_name(store, "Sports"))
    assert store.articles.get(story.id).section is None
    assert names(store) == ["China", "Pakistan", "Business"]


# --- authors -----------------------------------------------------------------------------------------------------


def test_one_person_under_two_names_becomes_one(store: Store) -> None:
    ann, lee, bo = (store.authors.add(name) for name in ("Ann Lee", "A. Lee", "Bo"))
    store.authors.save(replace(lee, biography="Covers the sea."))
    first = store.articles.create(headline="Tide", authors=(lee.id, bo.id))
    second = store.articles.create(authors=(ann.id, lee.id))
    store.search.freshen()

    kept = store.authors.merge(lee.id, ann.id)

    assert kept.biography == "Covers the sea."
    assert [author.name for author in store.articles.get(first.id).authors] == ["Ann Lee", "Bo"]
    assert [author.name for author in store.articles.get(second.id).authors] == ["Ann Lee"]
    assert [author.name for author in store.authors.list()] == ["Ann Lee", "Bo"]
    store.search.freshen()
    assert_agrees(store)


def test_an_author_is_removed_only_where_no_story_needs_them(store: Store) -> None:
    ann, bo = store.authors.add("Ann"), store.authors.add("Bo")
    store.articles.create(authors=(ann.id,))
    with pytest.raises(InUse):
        store.authors.remove(ann.id)
    store.authors.remove(bo.id)
    assert store.authors.list() == (ann,)


def test_the_managers_do_not_count_what_is_in_the_trash(store: Store) -> None:
    ann, sports = store.authors.add("Ann"), store.sections.add("Sports")
    for _ in range(2):
        thrown = store.articles.create(authors=(ann.id,), section=sports.id, tags=("ship",))
    store.articles.create(tags=("boat", "ship"))
    store.articles.trash(thrown.id)
    assert store.authors.figures() == {ann.id: 1}
    assert store.sections.figures() == {sports.id: 1}
    assert [(use.name, use.stories) for use in store.tags.uses()] == [("boat", 1), ("ship", 2)]
    store.articles.trash(thrown.id - 1)
    with pytest.raises(InUse, match="in the trash: 2"):
        store.authors.remove(ann.id)


def test_two_authors_never_get_one_name(store: Store) -> None:
    ann, bo = store.authors.add("Ann"), store.authors.add("Bo")
    with pytest.raises(NameTaken):
        store.authors.save(replace(bo, name="ANN"))
    with pytest.raises(NameMissing):
        store.authors.save(replace(ann, name=" "))
    assert store.authors.list() == (ann, bo)


def test_names_with_accents_stand_where_one_looks_for_them(store: Store) -> None:
    for name in ("Zoë", "Émile", "Eva"):
        store.authors.add(name)
    store.articles.create(tags=("weather", "élections", "Elections", "trade"))
    in_order = ("Elections", "élections", "trade", "weather")
    assert [author.name for author in store.authors.list()] == ["Émile", "Eva", "Zoë"]
    assert store.tags.list() == in_order
    assert tuple(use.name for use in store.tags.uses()) == in_order


# --- tags --------------------------------------------------------------------------------------------------------


def test_a_tag_with_a_new_name_is_so_on_every_story(store: Store) -> None:
    story = store.articles.create(tags=("harbor", "ferry"))
    store.search.freshen()
    store.tags.rename("harbor", "Harbour")
    assert store.articles.get(story.id).tags == ("Harbour", "ferry")
    store.tags.rename("harbour", "harbour")  # only its case
    assert store.tags.list() == ("ferry", "harbour")
    store.search.freshen()
    assert_agrees(store)


@pytest.fixture
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """One statement takes two values, so that what holds for three stories holds for 40,000."""
    monkeypatch.setattr(text, "AT_ONCE", 2)


@pytest.mark.usefixtures("few_at_once")
def test_tags_are_merged_and_come_apart_again(store: Store) -> None:
    both = store.articles.create(tags=("ship", "news", "boat"))
    one = store.articles.create(tags=("boat",))
    own = store.articles.create(tags=("ship",))
    store.search.freshen()

    before = store.tags.merge(("boat", "news"), "ship")
    assert store.articles.get(both.id).tags == ("ship",)
    assert store.articles.get(one.id).tags == ("ship",)
    assert [(use.name, use.stories) for use in store.tags.uses()] == [("ship", 3)]

    store.tags.put_back(before, "ship")
    assert store.articles.get(both.id).tags == ("ship", "news", "boat")
    assert store.articles.get(one.id).tags == ("boat",)
    assert store.articles.get(own.id).tags == ("ship",)
    store.search.freshen()
    assert_agrees(store)


def test_a_removed_tag_comes_back(store: Store) -> None:
    story = store.articles.create(tags=("ferry", "harbour"))
    before = store.tags.remove(("ferry",))
    assert store.articles.get(story.id).tags == ("harbour",)
    store.tags.put_back(before)
    assert store.articles.get(story.id).tags == ("ferry", "harbour")


def test_a_renamed_tag_gets_its_old_name_back(store: Store) -> None:
    story = store.articles.create(tags=("harbor",))
    store.tags.put_back(store.tags.rename("harbor", "port"), "port")
    assert store.articles.get(story.id).tags == ("harbor",)
    assert store.tags.list() == ("harbor",)


def test_a_tag_nobody_knows_and_a_name_of_nothing_are_told(store: Store) -> None:
    store.articles.create(tags=("ferry",))
    with pytest.raises(NotThere):
        store.tags.rename("boat", "ship")
    with pytest.raises(NameMissing):
        store.tags.rename("ferry", " ")
    assert store.tags.list() == ("ferry",)


# --- templates ---------------------------------------------------------------------------------------------------


def test_the_program_brings_five_templates_along(store: Store) -> None:
    from newsdesk.story import read_markdown, write_markdown

    templates = store.templates.list()
    assert [one.key for one in templates] == ["news", "feature", "brief", "live", "opinion"]
    for one in templates:
        assert one.shipped
        assert not one.changed
        assert write_markdown.write(read_markdown.read(one.body)) == one.body


def test_a_template_is_changed_and_goes_back_to_what_it_was(store: Store) -> None:
    news = store.templates.get("news")
    changed = store.templates.save(replace(news, name="Report", body="TK lede."))
    assert store.templates.list()[0] == changed
    assert (changed.shipped, changed.changed) == (True, True)
    store.templates.reset("news")
    assert store.templates.list()[0] == news


def test_the_templates_of_the_program_speak_the_language_of_new_stories(store: Store) -> None:
    english = store.templates.list()
    seen = set()
    for code in ("ar", "de", "es", "fr", "ru", "ur", "zh"):
        store.settings.save(replace(store.settings.get(), language=code))
        for one, other in zip(store.templates.list(), english, strict=True):
            assert (one.key, one.stage, one.target, one.shipped) == (other.key, other.stage, other.target, True)
            assert bool(one.kicker) == bool(other.kicker)
            assert re.sub(r"[^#>!\[\]\n*—-]|(?<=\] ).*", "", one.body) == re.sub(
                r"[^#>!\[\]\n*—-]|(?<=\] ).*", "", other.body
            ), f"{code}/{one.key} has another form"
            assert one.body.count("TK ") == other.body.count("TK ")
            seen.add(one.body)
    assert len(seen) == 7 * 5
    store.settings.save(replace(store.settings.get(), language="pt"))
    assert store.templates.list() == english, "a language that they do not speak"


def test_a_shipped_template_is_hidden_and_shown_again(store: Store) -> None:
    store.templates.remove("live")
    assert "live" not in {one.key for one in store.templates.list()}
    assert store.templates.hidden() == ("live",)
    store.templates.reset("live")
    assert "live" in {one.key for one in store.templates.list()}


def test_a_template_of_the_desks_own_comes_and_goes(store: Store) -> None:
    section = by_name(store, "Sports")
    own = store.templates.save(Template("", " Match  report ", "TK 2:1", section=section, tags=("match", " ")))
    assert own.name == "Match report"
    assert own.tags == ("match",)
    assert store.templates.list()[-1] == own == store.templates.get(own.key)
    before = store.sections.remove(section)
    assert store.templates.get(own.key).section is None
    store.sections.put_back(before)
    assert store.templates.get(own.key) == own
    store.templates.remove(own.key)
    with pytest.raises(NotThere):
        store.templates.get(own.key)
    with pytest.raises(NameMissing):
        store.templates.save(Template("", " "))


# --- follow-ups --------------------------------------------------------------------------------------------------


def test_a_follow_up_is_the_first_of_the_related_stories_both_ways(store: Store) -> None:
    section = by_name(store, "Sports")
    first = store.articles.create(headline="Storm hits", section=section, tags=("storm", "coast"))
    for number in range(5):
        store.articles.create(headline=f"Storm {number}", section=section, tags=("storm", "coast"))
    after = store.articles.create(headline="Storm: the bill", section=None)
    store.articles.follow(after.id, first.id)

    assert store.articles.related(first.id)[0].id == after.id
    assert [one.id for one in store.articles.related(after.id)] == [first.id]
    assert after.id not in {one.id for one in store.articles.check_also(first.id, limit=9)}


# --- the trash ---------------------------------------------------------------------------------------------------


def trashed(store: Store, headline: str = "Old") -> int:
    article = store.articles.create(headline=headline, body="Text.", tags=("ferry",))
    store.revisions.take(article.id, RevisionReason.CLOSED)
    store.articles.trash(article.id)
    return article.id


def test_after_thirty_days_in_the_trash_a_story_is_gone(store: Store, at: Callable[[datetime], None]) -> None:
    old = trashed(store)
    store.search.freshen()
    kept = store.articles.create(headline="Kept").id
    assert store.trash.expire() == ()
    for day in range(1, 30):
        at(NOON + timedelta(days=day))
        assert store.trash.expire() == ()
    at(NOON + timedelta(days=30, minutes=1))
    assert store.trash.expire() == (old,)
    with pytest.raises(NotThere):
        store.articles.get(old)
    assert store.articles.get(kept).headline == "Kept"
    assert store.revisions.timeline(old) == ()
    store.search.freshen()
    assert_agrees(store)


def test_a_desk_opened_once_a_week_keeps_up(store: Store, at: Callable[[datetime], None]) -> None:
    old = trashed(store)
    store.trash.expire()
    gone: list[tuple[int, ...]] = []
    for week in range(1, 6):
        at(NOON + timedelta(weeks=week))
        gone.append(store.trash.expire())
    assert gone == [(), (), (), (), (old,)]


def test_a_wrong_clock_empties_no_trash(store: Store, at: Callable[[datetime], None]) -> None:
    id = trashed(store)
    at(NOON + timedelta(days=4000))  # the first look of all
    assert store.trash.expire() == ()
    at(NOON)
    assert store.trash.expire() == ()
    for _start in range(3):
        at(NOON + timedelta(days=4000))
        assert store.trash.expire() == ()
    at(NOON - timedelta(days=4000))
    assert store.trash.expire() == ()
    assert store.articles.get(id).trashed is not None


def test_a_story_thrown_away_in_the_future_goes_in_its_time(store: Store, at: Callable[[datetime], None]) -> None:
    at(NOON + timedelta(days=4000))
    id = trashed(store)
    at(NOON)
    store.trash.expire()
    for day in range(1, 30):
        at(NOON + timedelta(days=day))
        assert store.trash.expire() == ()
    at(NOON + timedelta(days=31))
    assert store.trash.expire() == (id,)


def test_emptying_leaves_what_is_on_its_way_to_a_site(store: Store) -> None:
    sent, plain = trashed(store, "Sent"), trashed(store, "Plain")
    site = store.sites.add(SiteKind.WORDPRESS, "Blog", "https://blog.test/wp-json/")
    revision = store.revisions.take(sent, RevisionReason.PUBLISHED)
    store.outbox.add(sent, site.id, revision.id)
    assert store.trash.empty() == (plain,)
    assert store.articles.get(sent).headline == "Sent"
