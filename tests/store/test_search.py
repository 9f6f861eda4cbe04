"""Finding stories: by any of their texts, the best first, in the form of today; and an index that never disagrees."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from newsdesk.changes import Change
from newsdesk.desk import Desk
from newsdesk.store import search_index, search_run
from newsdesk.store.database import Store
from newsdesk.store.errors import NoName, NotThere, StoreUnwritable
from newsdesk.store.query import folding
from newsdesk.store.query.values import MOST, Column, Found, SavedSearch
from newsdesk.store.records import ArticleFilter, Presence, Stage
from tests.store.agreement import assert_agrees, terms
from tests.store.conftest import Clock, Newsroom

Write = Callable[..., int]


@pytest.fixture
def find(store: Store) -> Callable[..., list[str]]:
    """The headlines of what is found."""

    def ask(query: str, **filter: object) -> list[str]:
        return headlines(store.search.find(query, ArticleFilter(**filter)))

    return ask


def headlines(found: Found) -> list[str]:
    return [hit.article.headline for hit in found.hits]


Find = Callable[..., list[str]]


def test_every_text_of_a_story_is_searched(store: Store, story: Write, find: Find) -> None:
    author = store.authors.add("Amina Beket")
    story("Harbour opens", standfirst="Forty stalls", body="It runs until *midnight*.", notes="Ask the ferry",
          authors=(author.id,), tags=("Night life",))  # fmt: skip
    story("Something else", body="Nothing to see.")
    for query in ("harbour", "stalls", "midnight", "ferry", "beket", "life", "harb* stal", '"until midnight"', "mid"):
        assert find(query) == ["Harbour opens"], query
    assert find('"midnight until"') == []
    assert find("harbour nowhere ") == []


def test_a_hit_says_where_the_words_stand(store: Store, story: Write) -> None:
    story("Harbour opens", body="All of Łódź came to the **harbour** on Friday.")
    (hit,) = store.search.find("lodz harb", ArticleFilter()).hits
    assert [hit.article.headline[start:end] for start, end in hit.headline] == ["Harbour"]
    assert hit.column is Column.BODY
    assert [hit.snippet[start:end] for start, end in hit.spans] == ["Łódź", "harbour"]


def test_the_headline_weighs_most(story: Write, find: Find) -> None:
    story("Harbour opens", body="Words.")
    story("Elsewhere", body="The harbour, again the harbour.")
    story("Night", standfirst="At the harbour", body="Words.")
    assert find("harbour") == ["Harbour opens", "Night", "Elsewhere"]


def test_a_word_of_its_own_comes_before_those_that_only_begin_so(story: Write, find: Find) -> None:
    story("Tea trade", body="Words.")
    for number in range(8):
        story(f"Teachers {number}", body="Teachers, teams, tears.")
        story(f"Other {number}", body="Words.")
    assert len(find("tea")) == 9
    assert find("tea")[0] == "Tea trade"


@pytest.mark.parametrize(
    ("body", "query"),
    [
        ("وصل إلى القُدْسِ اليوم", "القدس"), ("کراچی میں بارش", "كراچي"), ("مدرسة أحمد", "احمد"),
        ("Ёлка стоит", "елка"), ("Zażółć gęślą jaźń", "zazolc"), ("Die Straße", "strasse"), ("Hà Nội", "ha noi"),
        ("今年北京奥运会开幕", "奥运"), ("今年北京奥运会开幕", "北京奥运"), ("今年北京奥运会开幕", "京"),
        ("東京オリンピックの話", "オリンピック"), ("हिन्दी समाचार", "हिन्दी"), ("ข่าววันนี้", "วันนี้"), ("서울 소식", "서울"),
        ("سال ۲۰۲۶ آمد", "2026"), ("C++ and covid-19", "covid-19"), ("Xi’s visit", "xi's"),
    ],
)  # fmt: skip
def test_all_scripts_are_found(story: Write, store: Store, body: str, query: str) -> None:
    story("Found", body=body)
    story("Other", body="今奥年北 Another text: strass, azal. 東リ")
    (hit,) = store.search.find(query, ArticleFilter()).hits
    assert hit.article.headline == "Found"
    assert hit.spans, "the words are highlighted"


@pytest.mark.parametrize("narrow", [5000, 0])
def test_fields_narrow_the_search(
    store: Store, story: Write, find: Find, at: Clock, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch, narrow: int
) -> None:
    """`narrow`: however many articles a filter keeps."""
    monkeypatch.setattr(search_run, "NARROW", narrow)
    author = store.authors.add("FD News")
    old = story("Old trade", tags=("Trade war",), section=1, authors=(author.id,))
    at.forward(days=40)
    story("New trade", tags=("Trade",), section=2, stage=Stage.READY, body=f"![Ship](media:{'a' * 64})\nA ship\n")
    story(
        "Table", body="| a | b |\n| --- | ---: |\n| 1 | 2 |\n", lead_picture="b" * 64, notes="Ask TK", language="ur-PK"
    )
    newsroom.publish(old, at())
    assert find("trade section:china ") == ["Old trade"]
    assert find("section:chi") == ["Old trade"]
    assert find("trade -section:china ") == ["New trade"]
    assert find("stage:ready ") == ["New trade"]
    assert find('by:"FD News"') == ["Old trade"]
    assert find("tag:war") == ["Old trade"]
    assert find("tag:trade before:2026-10-01 ") == ["Old trade"]
    assert find("after:2026-10-01 trade") == ["New trade"]
    assert find("has:picture ") == ["Table", "New trade"]
    assert find("trade has:picture ") == ["New trade"]
    assert find("has:table ") == find("has:notes ") == find("lang:ur ") == ["Table"]
    assert find("is:published ") == find("trade", presence=Presence.PUBLISHED) == ["Old trade"]
    assert find("trade", presence=Presence.NOWHERE) == ["New trade"]
    assert find("-trade -has:gallery") == ["Table"]
    assert find("headline:old") == ["Old trade"]
    assert find("body:old") == []


def test_a_section_means_those_below_it_too(store: Store, story: Write, find: Find) -> None:
    below = store.sections.add("Shanghai", parent=1)
    story("Port", section=below.id)
    assert find("section:china ") == ["Port"]


def test_a_place_of_the_side_bar_narrows_the_search(store: Store, story: Write, find: Find) -> None:
    story("Harbour one", section=1)
    gone = story("Harbour two", section=2)
    store.articles.trash(gone)
    assert find("harbour") == ["Harbour one"]
    assert find("harbour", trashed=True) == find("harbour section:pak", trashed=True) == ["Harbour two"]
    assert find("harbour", section=2) == []
    assert find("harbour", section=1, stage=Stage.DRAFT) == ["Harbour one"]


def test_a_mistake_is_explained(store: Store, story: Write) -> None:
    story("Harbour opens", section=1)
    for query in ("section:nowhere ", "harbour stage:done ", "before:tuesday "):
        found = store.search.find(query, ArticleFilter())
        assert found.hits == ()
        assert found.asks
        assert found.problems[0].fatal
    said = store.search.find("section:nowhere harbour", ArticleFilter()).problems[0].text
    assert said == "No section is called “nowhere”. Sections are: China, Pakistan, Business, Sports."
    assert store.search.find(" ", ArticleFilter()).asks is False


def test_a_change_is_found_at_once_and_the_old_words_no_more(store: Store, story: Write, find: Find) -> None:
    author = store.authors.add("Amina Beket")
    one = story("Harbour", body="ferry", tags=("Sea",), authors=(author.id,), notes="ask")
    assert find("ferry") == find("sea ") == find("ask") == ["Harbour"]
    for body in ("train", "bus"):
        store.articles.save(one, body=body, notes="")
    store.articles.save(one, tags=("Land", "Road"), headline="Station")
    assert find("ferry") == find("train") == find("ask") == find("tag:sea ") == find("harbour") == []
    assert find("bus road station") == ["Station"]
    store.authors.save(store.authors.get(author.id).__class__(author.id, "Dana Ivanova"))
    assert find("by:beket") == []
    assert find("by:ivanova") == ["Station"]
    assert_agrees(store)


def test_no_phrase_reaches_from_one_tag_into_the_next(story: Write, find: Find) -> None:
    story("One", tags=("Night market", "Harbour"))
    assert find('tag:"market harbour"') == []
    assert find('tag:"night market"') == ["One"]


def test_of_too_many_hits_headlines_come_first_and_then_the_newest(
    store: Store, story: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_run, "MOST", 10)
    monkeypatch.setattr(search_run, "RANKED", 5)
    for number in range(14):
        story("Harbour" if number == 3 else f"Story {number}", body="At the harbour.")
    store.search.find("harbour", ArticleFilter())
    last = store.articles.list(ArticleFilter(), limit=100)[-1]
    store.articles.save(last.id, body="At the old harbour.")
    found = store.search.find("harbour", ArticleFilter(), limit=4)
    assert headlines(found) == ["Harbour", "Story 0", "Story 13", "Story 12"]
    assert (found.total, found.more, found.ranked) == (10, True, False)
    assert headlines(store.search.find("harbour", ArticleFilter(), limit=4, after=4))[0] == "Story 11"
    assert store.search.find("harbour", ArticleFilter(), limit=4, after=10).hits == ()
    assert MOST == 1000


def test_pages_follow_one_another(store: Store, story: Write) -> None:
    for number in range(7):
        story(f"Story {number}", body="harbour " * (number + 1))
    whole = headlines(store.search.find("harbour", ArticleFilter()))
    pages = [headlines(store.search.find("harbour", ArticleFilter(), limit=3, after=after)) for after in (0, 3, 6)]
    assert [headline for page in pages for headline in page] == whole
    assert len(set(whole)) == 7


def test_a_save_only_notes_that_the_index_is_old(store: Store, story: Write) -> None:
    one = story("Harbour", body="ferry")
    assert store.search.freshen() == 0
    before = terms(store)
    store.articles.save(one, body="train")
    store.articles.save(one, body="bus")
    assert terms(store) == before
    with store._database.read() as session:
        kept = session.connection().exec_driver_sql("SELECT article, body, headline FROM search_stale").fetchall()
    assert kept == [(one, "ferry", None)], "the text as it was indexed, no other"
    store.articles.save(one, slug="x", embargo=None, stage=Stage.READY)
    assert store.search.freshen() == 0
    assert_agrees(store)


def test_the_index_follows_a_little_at_a_time(store: Store, story: Write) -> None:
    for number in range(5):
        story(f"Story {number}")
    assert store.search.freshen(most=2) == 3
    assert store.search.freshen(seconds=0) == 2
    assert store.search.freshen() == 0
    assert_agrees(store)


def test_a_story_that_is_written_meanwhile_does_not_wait_for_all_the_old_ones(
    store: Store, story: Write, at: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_index, "_MANY", 5)
    for number in range(30):
        at.forward(hours=1)
        story(f"Story {number}")
    assert store.search.freshen(most=1) == 29
    at.forward(hours=1)
    story("Harbour", body="ferry")
    assert store.search.freshen(most=1) == 28
    assert headlines(store.search.find("ferry", ArticleFilter())) == ["Harbour"]
    store.search.rebuild()
    left = 31
    while left:
        left, before = store.search.freshen(most=3, seconds=0 if left % 2 else 1), left
        assert left < before
    assert_agrees(store)


def test_a_story_that_is_gone_leaves_the_index(store: Store, story: Write, find: Find) -> None:
    one = story("Harbour", body="ferry", tags=("Sea",), authors=(store.authors.add("A. Beket").id,))
    find("harbour")
    store.articles.save(one, body="train")
    with store._database.write() as session:
        session.connection().exec_driver_sql("DELETE FROM article WHERE id = ?", (one,))
    assert story("Station", body="bus") == one, "SQLite gives the number again"
    assert find("ferry") == find("harbour") == find("sea ") == []
    assert find("bus") == ["Station"]
    assert_agrees(store)


def test_another_way_of_folding_makes_the_index_anew(
    store: Store, story: Write, find: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    story("Harbour")
    assert find("harbour") == ["Harbour"]
    monkeypatch.setattr(search_index, "VERSION", folding.VERSION + 1)
    assert find("harbour") == ["Harbour"]
    assert_agrees(store)


@pytest.mark.parametrize("later", [False, True])
def test_a_damaged_index_is_made_anew(store: Store, story: Write, find: Find, later: bool) -> None:
    """`later`: it is noticed when the index is to follow."""
    one = story("Harbour", body="ferry")
    find("harbour")
    with store._database.write() as session:
        session.connection().exec_driver_sql(f"DELETE FROM search_data WHERE id {'= 10' if later else '> 10'}")
    store._database.close()
    if later:
        store.articles.save(one, notes="changed")
    assert find("ferry") == ["Harbour"]
    assert_agrees(store)


def test_a_store_that_cannot_be_written_is_searched_all_the_same(
    store: Store, story: Write, find: Find, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = story("Harbour", body="ferry")
    find("harbour")
    store.articles.save(one, body="train")

    def refuse() -> object:
        raise StoreUnwritable.full()

    monkeypatch.setattr(store._database, "write", refuse)
    assert find("ferry") == ["Harbour"]
    assert store.search.find("ferry", ArticleFilter()).waiting == 1


def test_whatever_is_done_the_index_agrees_with_the_text(store: Store) -> None:  # noqa: C901 - a case a thing to do
    """Twelve stories, some hundred random changes, the index following now and then."""
    dice = random.Random(20261126)
    words = ["harbour", "ferry", "北京奥运", "القُدْس", "Łódź", "night", "market", "", "Ёлка"]
    authors = [store.authors.add(name).id for name in ("Amina Beket", "FD News", "Dana")]

    def text() -> str:
        return " ".join(dice.choices(words, k=6))

    ids = [store.articles.create(headline=text(), body=text()).id for _ in range(12)]
    for turn in range(200):
        one = dice.choice(ids)
        match dice.randrange(12):
            case 0:
                store.articles.save(one, headline=text(), standfirst=text())
            case 1 | 2:
                store.articles.save(one, body=text(), notes=text())
            case 3:
                store.articles.save(one, tags=tuple(dice.sample(words[:7], k=dice.randrange(4))))
            case 4:
                store.articles.save(one, authors=tuple(dice.sample(authors, k=dice.randrange(3))))
            case 5:
                author = dice.choice(store.authors.list())
                store.authors.save(author.__class__(author.id, f"{text()} {turn}"))
            case 6:
                ids.remove(one)
                with store._database.write() as session:
                    session.connection().exec_driver_sql("DELETE FROM article WHERE id = ?", (one,))
                ids.append(store.articles.create(headline=text(), body=text()).id)
            case 7 if tags := store.tags.list():
                before = store.tags.merge(dice.sample(tags, k=min(2, len(tags))), dice.choice(words[:7]))
                if dice.random() < 0.5:
                    store.tags.put_back(before)
            case 8 if len(store.authors.list()) > 1:
                old, new = dice.sample([author.id for author in store.authors.list()], k=2)
                store.authors.merge(old, new)
                authors[authors.index(old)] = store.authors.add(text()).id if old in authors else new
            case 9:
                store.articles.trash(one)
                ids.remove(one)
                assert store.trash.empty() == (one,)
                ids.append(store.articles.create(headline=text(), body=text()).id)
            case _:
                store.search.freshen(most=dice.randrange(1, 5))
    store.search.freshen()
    assert_agrees(store)


def test_the_index_follows_when_the_desk_is_closed(store_path: Path) -> None:
    desk = Desk.open(store_path, start_courier=False)
    desk.articles.create(headline="Harbour opens")
    desk.close()
    with closing(sqlite3.connect(store_path)) as connection:
        assert connection.execute("SELECT count(*) FROM search_stale").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM search WHERE search MATCH 'harbour'").fetchone() == (1,)


def test_searches_are_kept_under_a_name(desk: Desk) -> None:
    told: list[Change] = []
    desk.subscribe(told.append)
    kept = desk.search.save(" Trade, ready ", "tag:trade stage:ready")
    assert kept == SavedSearch(1, "Trade, ready", "tag:trade stage:ready")
    other = desk.search.save("Ours", 'by:"FD News"')
    desk.search.change(SavedSearch(kept.id, "Trade", kept.query))
    assert [(one.name, one.query) for one in desk.search.saved()] == [
        ("Trade", "tag:trade stage:ready"),
        ("Ours", 'by:"FD News"'),
    ]
    desk.search.remove(other.id)
    desk.search.remove(other.id)
    assert len(desk.search.saved()) == 1
    assert {change.kind for change in told} == {"search"}
    with pytest.raises(NoName):
        desk.search.save("  ", "x")
    with pytest.raises(NotThere):
        desk.search.change(SavedSearch(99, "x", "y"))


def test_documents_are_in_the_order_of_time(store: Store, story: Write, at: Clock) -> None:
    for number in range(3):
        at.time += timedelta(hours=1)
        story(f"Story {number}")
    at.time += timedelta(hours=1)
    store.articles.save(1, body="changed")
    store.search.rebuild()
    store.search.freshen()
    with store._database.read() as session:
        rows = session.connection().exec_driver_sql("SELECT article FROM search_doc ORDER BY doc").fetchall()
    assert [article for (article,) in rows] == [2, 3, 1]
