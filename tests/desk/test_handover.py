"""A story goes from one desk to another and back in a file: nothing of it is lost, and no work of either."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.exchange.handover import ChangedMeanwhile, Meets
from newsdesk.exchange.handover_file import HandoverRefused, HandoverUnwritten
from newsdesk.store.records import Article, ArticleFilter, DeskSettings, RevisionReason, Stage
from newsdesk.story.dateline import Dateline

BODY = "The port opened on Monday after ten years of work.\n\nTraders came before sunrise to find a stall.\n"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    """The editor's desk."""
    desk = Desk.open(tmp_path / "editor" / "newsdesk.sqlite", start_courier=False)
    desk.settings.save(DeskSettings(name="Li Na"))
    yield desk
    desk.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "harbour.newsdesk"


@pytest.fixture
def story(desk: Desk, picture: bytes) -> Article:
    desk.settings.save(DeskSettings(name="M. Sole"))
    sha = desk.media.add(picture, "harbour.jpg").sha
    sports = desk.sections.add("Sports")
    article = desk.articles.create(
        headline="Harbour opens",
        standfirst="At last.",
        body=BODY + f"\n![Boats](media:{sha})\n",
        section=desk.sections.add("Sailing", sports.id).id,
        tags=("harbour", "trade"),
        dateline=Dateline("KARACHI", None, "ABC"),
        lead_picture=sha,
        notes="Call the ministry.",
    )
    desk.notes.add(article.id, "ten years", "Ten or twelve?")
    return desk.articles.get(article.id)


def sent(desk: Desk, other: Desk, id: int, path: Path) -> Article:
    """The story at the other desk, which did not know it."""
    desk.handover.write(id, path)
    received = other.handover.open(path)
    assert received.meets is Meets.ADDED
    return other.articles.get(received.article)


def test_a_story_comes_whole_with_pictures_notes_and_history(
    desk: Desk, other: Desk, story: Article, path: Path, picture: bytes
) -> None:
    desk.articles.save(story.id, stage=Stage.REVIEW)
    there = sent(desk, other, story.id, path)

    now = desk.articles.get(story.id)
    assert (there.headline, there.body, there.key, there.tags) == (now.headline, now.body, now.key, now.tags)
    assert (there.stage, there.dateline, there.notes) == (Stage.REVIEW, now.dateline, now.notes)
    assert [author.name for author in there.authors] == ["M. Sole"]
    assert there.section is not None
    assert there.section.name == "Sailing"
    assert other.media.read(there.lead_picture) == picture
    assert [note.text for note in other.notes.list(there.id)] == ["Ten or twelve?"]
    here = [(one.reason, one.created, one.article.body, one.by) for one in desk.history.list(story.id)]
    assert [(one.reason, one.created, one.article.body, one.by) for one in other.history.list(there.id)] == here
    assert here[0][0] is RevisionReason.HANDED
    assert path.stat().st_mode & 0o444 == 0o444, "on a shared drive it is for others too"


def test_an_editors_changes_come_back_to_a_story_that_nobody_touched(
    desk: Desk, other: Desk, story: Article, path: Path
) -> None:
    there = sent(desk, other, story.id, path)
    other.articles.save(there.id, body=there.body.replace("Monday", "Tuesday"), tags=("harbour",))
    other.handover.write(there.id, path)

    received = desk.handover.open(path)
    assert (received.meets, received.by, received.remarks) == (Meets.TAKEN_OVER, "Li Na", ())
    now = desk.articles.get(story.id)
    assert "Tuesday" in now.body
    assert now.tags == ("harbour",)
    assert desk.handover.open(path).meets is Meets.SAME, "opened once more, it brings nothing"


def test_what_went_on_here_is_not_taken_back_by_an_older_file(
    desk: Desk, other: Desk, story: Article, path: Path
) -> None:
    sent(desk, other, story.id, path)
    desk.articles.save(story.id, headline="Harbour open")
    assert desk.handover.open(path).meets is Meets.OLDER
    assert desk.articles.get(story.id).headline == "Harbour open"


def test_changes_of_both_meet_in_a_merge_and_both_versions_stay(
    desk: Desk, other: Desk, story: Article, path: Path
) -> None:
    there = sent(desk, other, story.id, path)
    other.articles.save(
        there.id, body=there.body.replace("Monday", "Tuesday").replace("a stall", "a free stall"), headline="Port opens"
    )
    other.handover.write(there.id, path)
    desk.articles.save(story.id, body=story.body.replace("sunrise", "dawn").replace("Monday", "Sunday"), slug="port")

    received = desk.handover.open(path)
    assert received.meets is Meets.BOTH_CHANGED
    assert "Sunday" in desk.articles.get(story.id).body, "nothing is written before a person said what"
    meeting = received.meeting
    assert meeting is not None
    assert meeting.clashes == ()
    assert (meeting.facts["headline"], meeting.facts["slug"]) == ("Port opens", "port")
    (clash,) = meeting.merge.clashes
    body = meeting.merge.write([clash.theirs])
    merged = desk.handover.finish(meeting, body, meeting.facts)

    assert "Tuesday" in merged.body
    assert "before dawn to find a free stall" in merged.body
    assert merged.headline == "Port opens"
    reasons = {one.reason: one.article.body for one in desk.history.list(story.id)}
    assert "Sunday" in reasons[RevisionReason.MERGED]
    assert "before sunrise to find a free stall" in reasons[RevisionReason.RECEIVED]
    shown = [one.created for one in desk.history.timeline(story.id)]
    assert shown == sorted(shown, reverse=True), "what the editor wrote stands where its time belongs"

    # and to and fro: the editor has not touched it since, so the merge goes through
    desk.handover.write(story.id, path)
    assert other.handover.open(path).meets is Meets.TAKEN_OVER
    assert other.articles.get(there.id).body == merged.body


def test_a_merge_that_was_looked_at_too_long_writes_nothing(
    desk: Desk, other: Desk, story: Article, path: Path
) -> None:
    there = sent(desk, other, story.id, path)
    other.articles.save(there.id, body=there.body.replace("Monday", "Tuesday"))
    other.handover.write(there.id, path)
    desk.articles.save(story.id, headline="Port opens")
    meeting = desk.handover.open(path).meeting
    assert meeting is not None
    desk.articles.save(story.id, headline="Harbour opens at last")
    with pytest.raises(ChangedMeanwhile):
        desk.handover.finish(meeting, meeting.merge.write(), meeting.facts)
    assert desk.articles.get(story.id).headline == "Harbour opens at last"


# --- files that are not as they should be -------------------------------------------------------------------------


def changed(path: Path, change: Callable[[str, bytes], tuple[str, bytes] | None]) -> None:
    """Write the file anew with each of its members changed, or left out."""
    with zipfile.ZipFile(path) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in members.items():
            if (made := change(name, data)) is not None:
                packed.writestr(*made)


def newer(name: str, data: bytes) -> tuple[str, bytes]:
    if name != "manifest.json":
        return name, data
    return name, json.dumps({**json.loads(data), "newsdesk": 99}).encode()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        pytest.param(newer, "newer newsdesk", id="a newer version"),
        pytest.param(lambda name, data: (f"../{name}", data), "leads out", id="paths that lead out"),
        pytest.param(lambda name, data: (name, data[:-9] if name == "manifest.json" else data), "no hand-over file",
                     id="half a manifest"),
        pytest.param(lambda name, data: None if name == "story.md" else (name, data), "missing", id="no story"),
        pytest.param(lambda name, data: (name, b"\0" * 90_000_000 if name == "story.md" else data), "story.md|unpack",
                     id="nonsense"),
        pytest.param(lambda name, data: (name, b"---\nnewsdesk: 1\n" if name == "story.md" else data), "cannot be read",
                     id="facts that do not end"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_trusted_is_refused_and_nothing_is_written(
    desk: Desk,
    other: Desk,
    story: Article,
    path: Path,
    change: Callable[[str, bytes], tuple[str, bytes] | None],
    says: str,
) -> None:
    desk.handover.write(story.id, path)
    changed(path, change)
    with pytest.raises(HandoverRefused, match=says) as told:
        other.handover.open(path)
    assert "Nothing was changed" in told.value.meaning
    assert other.articles.list(ArticleFilter()) == ()


def test_a_file_that_cannot_be_written_does_not_say_that_the_story_is_not_saved(
    desk: Desk, story: Article, path: Path
) -> None:
    path.write_text("a file where the folder should be")
    with pytest.raises(HandoverUnwritten) as told:
        desk.handover.write(story.id, path / "harbour.newsdesk")
    assert "not saved" not in str(told.value)
    assert desk.history.list(story.id) == (), "nobody has it"
    assert desk.articles.get(story.id).body == story.body


def test_any_other_file_is_refused(other: Desk, path: Path) -> None:
    with pytest.raises(HandoverRefused, match="is not there"):
        other.handover.open(path)
    path.write_text("Dear editor,")
    with pytest.raises(HandoverRefused, match="no hand-over file"):
        other.handover.open(path)


def test_a_picture_that_was_altered_on_the_way_does_not_take_its_place(
    desk: Desk, other: Desk, story: Article, path: Path
) -> None:
    desk.handover.write(story.id, path)
    changed(path, lambda name, data: (name, data + b"x") if name.startswith("media/") else (name, data))
    received = other.handover.open(path)
    assert received.meets is Meets.ADDED
    assert "not the file that was handed over" in received.remarks[0]
    assert other.articles.get(received.article).headline == "Harbour opens"


def test_a_file_that_cannot_be_written_is_said_and_none_is_left(desk: Desk, story: Article, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Exception, match="cannot write"):
        desk.handover.write(story.id, tmp_path / "file" / "story.newsdesk")
