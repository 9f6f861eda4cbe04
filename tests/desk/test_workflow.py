"""Stories that come of others, and who gave a story which stage."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from newsdesk.changes import Change
from newsdesk.desk import Desk
from newsdesk.store.records import Stage
from newsdesk.story.dateline import Dateline


def named(desk: Desk, name: str) -> None:
    desk.settings.save(replace(desk.settings.get(), name=name))


def test_who_gave_a_story_which_stage_and_when(desk: Desk) -> None:
    named(desk, "Ann Lee")
    story = desk.articles.create(headline="Tide", stage=Stage.IDEA)
    desk.history.begin(story.id)
    desk.articles.save(story.id, stage=Stage.REVIEW)
    named(desk, "Bo")
    desk.articles.save(story.id, stage=Stage.READY)
    desk.articles.save(story.id, stage=Stage.READY)

    told = desk.history.stages(story.id)

    assert [(one.stage, one.by) for one in told] == [
        (Stage.READY, "Bo"),
        (Stage.REVIEW, "Ann Lee"),
        (Stage.IDEA, ""),
    ]
    assert told[0].when >= told[1].when >= told[2].when == story.created


def test_a_story_that_kept_its_stage_tells_its_beginning(desk: Desk) -> None:
    story = desk.articles.create(headline="Tide")
    assert [one.stage for one in desk.history.stages(story.id)] == [Stage.DRAFT]


def test_a_duplicate_has_all_but_what_was_the_first_ones_alone(desk: Desk) -> None:
    section = desk.sections.list()[0]
    author = desk.authors.add("Ann Lee")
    story = desk.articles.create(
        headline="Tide", standfirst="High.", body="Text <span data-note='n1'>here</span>.", slug="tide",
        kicker="Sea", section=section.id, tags=("sea",), authors=(author.id,), stage=Stage.READY,
        embargo=datetime(2030, 1, 1, tzinfo=UTC), notes="Ask.", target=300,
        dateline=Dateline("KARACHI", date(2026, 1, 2), "ABC"), language="ur", direction="rtl",
    )  # fmt: skip
    note = desk.notes.add(story.id, "here", "Where?")

    copy = desk.articles.duplicate(story.id)

    assert copy.id != story.id
    assert copy.key != story.key
    assert (copy.headline, copy.slug, copy.embargo, copy.stage) == ("Tide (copy)", "", None, Stage.DRAFT)
    for fact in ("standfirst", "body", "kicker", "section", "tags", "authors", "notes", "target", "dateline"):
        assert getattr(copy, fact) == getattr(story, fact), fact
    assert (copy.language, copy.direction) == ("ur", "rtl")
    assert [(one.id, one.text) for one in desk.notes.list(copy.id)] == [(note.id, "Where?")]
    assert [one.id for one in desk.notes.list(story.id)] == [note.id]


def test_a_follow_up_begins_empty_under_the_same_heading(desk: Desk) -> None:
    section = desk.sections.list()[0]
    first = desk.articles.create(headline="Storm", body="Text.", section=section.id, tags=("storm",), kicker="Weather")
    after = desk.articles.follow_up(first.id)
    assert (after.headline, after.body, after.kicker, after.tags) == ("", "", "Weather", ("storm",))
    assert after.section == section
    desk.articles.save(after.id, headline="The bill")
    assert desk.articles.related(first.id)[0].id == after.id
    assert desk.articles.related(after.id)[0].id == first.id


def test_a_story_from_a_template_has_its_skeleton_and_the_owners_byline(desk: Desk) -> None:
    named(desk, "Ann Lee")
    for template in desk.templates.list():
        story = desk.templates.begin(template.key)
        assert (story.body, story.kicker, story.target) == (template.body, template.kicker, template.target)
        assert story.stage is template.stage
        assert [author.name for author in story.authors] == ["Ann Lee"]


def test_windows_are_told_of_what_changed(desk: Desk) -> None:
    heard: list[Change] = []
    story = desk.articles.create(tags=("a",))
    desk.articles.trash(story.id)
    desk.subscribe(heard.append)
    desk.tags.rename("a", "b")
    desk.templates.remove("live")
    assert desk.articles.empty_trash() == 1
    assert desk.articles.expire_trash() == 0
    assert [change.kind for change in heard] == ["tag", "article", "template", "article"]
