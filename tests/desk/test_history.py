"""Going back to an older version, at the desk."""

from __future__ import annotations

from dataclasses import replace

from newsdesk.desk import Desk
from newsdesk.store.records import RevisionReason, Stage
from newsdesk.story.compare import Change
from tests.conftest import ArticleFacts


def test_going_back_brings_text_and_facts_and_loses_nothing_of_today(desk: Desk, article_facts: ArticleFacts) -> None:
    ann = desk.authors.add("Ann")
    article = desk.articles.create(**article_facts(authors=(ann.id,)))
    old = desk.history.take(article.id, RevisionReason.CLOSED)
    desk.articles.save(
        article.id, headline="Spoiled", body="Spoiled.\n", authors=(), section=None, tags=(), notes="New note",
        slug="new-address",
    )  # fmt: skip
    desk.articles.save(article.id, stage=Stage.REVIEW, headline="Spoiled again")
    desk.articles.save(article.id, headline="Spoiled")

    back = desk.history.restore(old.id)

    assert (back.headline, back.body, back.section, back.tags) == (
        article.headline, article.body, article.section, article.tags,
    )  # fmt: skip
    assert back.authors == (ann,)
    assert (back.notes, back.stage, back.slug) == ("New note", Stage.REVIEW, "new-address")
    spoiled = desk.history.list(article.id)[0]
    assert (spoiled.reason, spoiled.article.body) == (RevisionReason.RESTORING, "Spoiled.\n")

    assert desk.history.restore(spoiled.id).body == "Spoiled.\n"


def test_a_revision_says_who_took_it_and_where_it_went(desk: Desk) -> None:
    desk.settings.save(replace(desk.settings.get(), name="Ayesha Khan"))
    article = desk.articles.create(headline="Harbour opens", body="It opened.\n")
    desk.articles.save(article.id, stage=Stage.REVIEW)
    desk.articles.save(article.id, stage=Stage.REVIEW)
    desk.outbox.publish(article.id, 1)

    published, stage = desk.history.timeline(article.id)

    assert (published.reason, published.about, published.by) == (RevisionReason.PUBLISHED, "The Daily", "Ayesha Khan")
    assert (stage.reason, stage.stage, stage.by) == (RevisionReason.STAGE, Stage.REVIEW, "Ayesha Khan")


def test_what_is_sent_is_never_thinned_away_from_its_job(desk: Desk) -> None:
    article = desk.articles.create(headline="Harbour opens")
    job = desk.outbox.publish(article.id, 1)
    desk.history.thin()
    assert desk.history.get(job.revision).article.headline == "Harbour opens"


def test_two_versions_differ_in_headline_text_and_facts(desk: Desk, article_facts: ArticleFacts) -> None:
    old = desk.articles.create(**article_facts())
    new = desk.articles.save(
        old.id, headline="Harbour opens its second night market", tags=("Harbour",),
        dateline=replace(old.dateline, place="GWADAR"),
        body="The harbour opened its second **night market** on Friday.\n\nIt runs until midnight.\n",
    )  # fmt: skip

    found = desk.history.compare(old, new)

    assert [piece.change for piece in found.head] == [Change.CHANGED, Change.SAME]
    assert [piece.change for piece in found.body] == [Change.CHANGED, Change.SAME]
    assert (found.came, found.went) == (2, 2)
    tags, dateline = found.facts
    assert (tags.name, tags.old, tags.new) == ("tags", "Harbour, Markets", "Harbour")
    assert "GWADAR" in dateline.new
    assert desk.history.compare(new, new).facts == ()
