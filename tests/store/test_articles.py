"""Articles: saved fact by fact, whole or not at all."""

from __future__ import annotations

import threading
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from newsdesk.store.database import Store
from newsdesk.store.errors import NotThere
from newsdesk.store.records import ArticleChanges, ArticleFilter, Stage
from newsdesk.story.dateline import Dateline
from tests.conftest import ArticleFacts
from tests.store.conftest import Clock


def test_a_new_story_is_an_empty_draft(store: Store, at: Clock) -> None:
    article = store.articles.create()

    assert (article.headline, article.body, article.stage, article.version) == ("", "", Stage.DRAFT, 1)
    assert (article.created, article.updated, article.trashed) == (at.time, at.time, None)
    assert len(article.key) == 32
    assert store.articles.get(article.id) == article


def test_every_fact_comes_back_as_it_was_saved(store: Store, article_facts: ArticleFacts) -> None:
    ann, bo = store.authors.add("Ann", "Covers the harbour."), store.authors.add("Bo")
    embargo = datetime(2026, 9, 16, 6, 30, tzinfo=timezone(timedelta(hours=5)))
    facts = article_facts(
        authors=(bo.id, ann.id), stage=Stage.REVIEW, embargo=embargo, language="ur", direction="rtl",
        lead_picture="a" * 64, comments=False,
    )  # fmt: skip

    saved = store.articles.save(store.articles.create().id, **facts)

    assert saved == store.articles.get(saved.id)
    assert saved.authors == (bo, ann)
    assert saved.section is not None
    assert saved.section.name == "China"
    assert saved.embargo == embargo
    assert saved.embargo.tzinfo is UTC
    plain = facts.keys() - {"authors", "section", "embargo"}
    assert {name: getattr(saved, name) for name in plain} == {name: facts[name] for name in plain}


def test_every_fact_that_is_no_list_comes_back_as_it_was_saved(store: Store, article_facts: ArticleFacts) -> None:
    """These are saved by statements of their own."""
    author = store.authors.add("Ann")
    before = store.articles.create(**article_facts(authors=(author.id,)))
    facts: ArticleChanges = {
        "headline": "چین پاکستان", "kicker": "Trade", "standfirst": "TK figures", "slug": "trade",
        "body": "A\n\nTK b\n", "dateline": Dateline("Karachi", date(2026, 9, 16), "FD"),
        "language": "ur", "direction": "rtl",
        "stage": Stage.READY, "embargo": datetime(2026, 9, 16, 6, 30, 0, 5, tzinfo=timezone(timedelta(hours=5))),
        "notes": "Call him", "lead_picture": "b" * 64, "seo_title": "S", "seo_description": "D", "comments": False,
        "sticky": True, "private": True, "post_format": "aside", "target": 700, "ignored_words": ("Gwadar", "CPEC"),
    }  # fmt: skip

    saved = store.articles.save(before.id, **facts)

    assert saved == store.articles.get(before.id)
    assert {name: getattr(saved, name) for name in facts} == facts
    assert saved.embargo is not None
    assert saved.embargo.tzinfo is UTC
    assert (saved.authors, saved.section, saved.tags) == (before.authors, before.section, before.tags)
    (row,) = store.articles.list(ArticleFilter())
    assert (row.tk, row.byline, row.section) == (2, "Ann", before.section.name if before.section else "")


def test_what_a_save_does_not_name_stays_as_it_is(store: Store, article_facts: ArticleFacts) -> None:
    article = store.articles.create(**article_facts())
    saved = store.articles.save(article.id, headline="Another headline")
    assert (saved.headline, saved.body, saved.tags) == ("Another headline", article.body, article.tags)


def test_facts_can_be_taken_away_again(store: Store, article_facts: ArticleFacts) -> None:
    author = store.authors.add("Ann")
    article = store.articles.create(**article_facts(authors=(author.id,), embargo=datetime(2026, 9, 16, tzinfo=UTC)))

    saved = store.articles.save(article.id, authors=(), section=None, tags=(), embargo=None, dateline=Dateline())

    assert (saved.authors, saved.section, saved.tags, saved.embargo, bool(saved.dateline)) == (
        (),
        None,
        (),
        None,
        False,
    )


def test_bylines_and_tags_keep_the_order_in_which_they_were_set(store: Store) -> None:
    ann, bo, cy = (store.authors.add(name) for name in ("Ann", "Bo", "Cy"))
    article = store.articles.create(authors=(ann.id, bo.id, cy.id), tags=("one", "two", "three"))

    saved = store.articles.save(article.id, authors=(cy.id, ann.id), tags=("three", "new", "one"))

    assert saved.authors == (cy, ann)
    assert saved.tags == ("three", "new", "one")


def test_a_tag_is_one_tag_however_it_is_written(store: Store) -> None:
    store.articles.create(tags=("Gwadar",))
    article = store.articles.create(tags=(" gwadar ", "GWADAR", "", "Belt  and Road"))

    assert article.tags == ("Gwadar", "Belt and Road")
    assert store.tags.list() == ("Belt and Road", "Gwadar")


def test_each_save_is_a_version_and_moves_the_time_of_change(store: Store, at: Clock) -> None:
    article = store.articles.create(headline="First")
    later = at.forward(minutes=3)
    saved = store.articles.save(article.id, headline="Second")
    assert (saved.version, saved.updated, saved.created) == (2, later, article.created)


def test_a_save_that_changes_nothing_is_no_version(store: Store, article_facts: ArticleFacts, at: Clock) -> None:
    article = store.articles.create(**article_facts())
    at.forward(hours=1)
    assert store.articles.save(article.id, **article_facts()) == article


def test_a_headline_of_ten_thousand_characters_is_kept_whole(store: Store) -> None:
    headline = "اردو 香港 " * 1250
    article = store.articles.create(headline=headline)
    assert store.articles.get(article.id).headline == headline
    (row,) = store.articles.list(ArticleFilter())
    assert row.headline == headline


@pytest.mark.parametrize("odd", ["\ud83d", "a\x00b", "\u2028\r\n\t", "👩‍👩‍👧", "e\u0301"], ids=ascii)
def test_an_odd_character_never_refuses_a_save(store: Store, odd: str) -> None:
    article = store.articles.create(headline=f"Half {odd} emoji", body=f"{odd}\n", tags=(f"t{odd}",))
    kept = store.articles.get(article.id)
    assert kept.headline == f"Half {odd} emoji".replace("\ud83d", "\ufffd")
    assert kept.body == f"{odd}\n".replace("\ud83d", "\ufffd")


def test_a_fact_that_no_article_has_is_a_mistake_and_said_so(store: Store) -> None:
    article = store.articles.create()
    with pytest.raises(TypeError, match="hedline"):
        store.articles.save(article.id, hedline="Typo")


def test_an_author_that_is_not_there_refuses_the_whole_save(store: Store) -> None:
    article = store.articles.create(headline="Before")
    with pytest.raises(NotThere):
        store.articles.save(article.id, headline="After", authors=(99,))
    assert store.articles.get(article.id) == article


def test_an_article_that_is_not_there_is_said_in_words(store: Store) -> None:
    for use in (store.articles.get, store.articles.save, store.articles.trash, store.articles.related):
        with pytest.raises(NotThere, match="article 7"):
            use(7)


def test_the_trash_keeps_everything(store: Store, article_facts: ArticleFacts) -> None:
    article = store.articles.create(**article_facts())

    store.articles.trash(article.id)
    assert store.articles.get(article.id).trashed is not None
    assert store.articles.get(article.id).body == article.body

    store.articles.restore(article.id)
    assert store.articles.get(article.id) == article


def test_marks_of_things_to_come_are_counted_in_the_list(store: Store) -> None:
    store.articles.create(headline="TK opens", body="On TK the mayor said.\n\nTotals: TKTK.\n")
    (row,) = store.articles.list(ArticleFilter())
    assert row.tk == 3


def test_a_dateline_without_a_day_is_kept(store: Store) -> None:
    article = store.articles.create(dateline=Dateline("GWADAR"))
    article = store.articles.save(article.id, dateline=Dateline("GWADAR", date(2026, 2, 28), "INP"))
    assert store.articles.get(article.id).dateline == Dateline("GWADAR", date(2026, 2, 28), "INP")


def test_many_threads_save_at_once_and_every_save_counts(store: Store) -> None:
    shared = store.articles.create()
    mine = [store.articles.create() for _ in range(4)]

    def write(number: int) -> None:
        for turn in range(10):
            store.articles.save(mine[number].id, body=f"{turn}\n")
            store.articles.save(shared.id, headline=f"{number}-{turn}")
            store.articles.list(ArticleFilter())

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert store.articles.get(shared.id).version == 41
    assert [store.articles.get(article.id).version for article in mine] == [11] * 4
