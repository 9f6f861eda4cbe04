"""What an editor would stop a story for is found, and a story that can go is let go."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from newsdesk.preflight.findings import Checked, Mend, Stands
from newsdesk.preflight.rules import check
from newsdesk.store.records import Article, DeskSettings, MediaItem, Note, Section, Site, SiteKind
from newsdesk.story.read_markdown import read

NOW = datetime(2026, 9, 15, 9, 0, tzinfo=UTC)
SHA = "a" * 64
CLEAN = Article(1, "key", headline="Harbour opens", section=Section(1, "City", "city"))
LEAD = MediaItem(SHA, "image/jpeg", 3, 2, 1)
PICTURE = f"![Boats at the pier](media:{SHA})\n<!-- caption: In the harbour. | credit: M. Sole -->\n"


def checked(article: Article = CLEAN, body: str = "The port opened.\n", **facts: object) -> Checked:
    site = Site(1, SiteKind.FOLDER, "The Daily", "/tmp")
    return replace(Checked(article, read(body), site, DeskSettings(), NOW), **facts)  # type: ignore[arg-type]


def test_a_story_that_can_go_is_let_go() -> None:
    body = "The port [opened](https://paper.test/a) [here](/b), [see](#below), [write](mailto:desk@paper.test).\n"
    assert check(checked(body=body)) == ()


@pytest.mark.parametrize(
    ("one", "mend", "says"),
    [
        (checked(replace(CLEAN, headline=" ")), Mend.HEADLINE, "No headline"),
        (checked(twins=("Harbour opens",)), Mend.HEADLINE, "Another story has this headline"),
        (checked(replace(CLEAN, section=None)), Mend.SECTION, "No section"),
        (checked(body="It cost TK billion, [CHECK the year].\n"), Mend.TK, "2 TK left"),
        (checked(replace(CLEAN, headline="TK opens")), Mend.TK, "1 TK left"),
        (checked(body="KARACHI, Sep 15 (ABC): The port opened.\n"), Mend.DATELINE, "typed into the text"),
        (checked(body=f"![](media:{SHA})\n"), Mend.PICTURE, "no alternative text"),
        (checked(body=f"![Boats](media:{SHA})\n"), Mend.PICTURE, "no credit"),
        (checked(lead=LEAD), Mend.PICTURE, "no alternative text"),
        (checked(lead=LEAD), Mend.PICTURE, "no credit"),
        (checked(body=PICTURE, may_upload=False), Mend.PICTURE, "can’t upload pictures to The Daily"),
        (checked(body='<iframe src="https://a.test"></iframe>\n', cleaned=True), Mend.MARKUP, "takes out"),
        (checked(stands=Stands.NOWHERE), Mend.MAP, "No section mapped"),
        (checked(body="See [the paper](http://).\n"), Mend.LINK, "A link leads nowhere"),
        (checked(body="See [one](https://localhost/x) and [two](#).\n"), Mend.LINK, "2 links lead nowhere"),
        (checked(notes=(Note("1", 1, "port", "Which port?", "Li Na", NOW),)), Mend.NOTES, "An open margin note"),
        (checked(same_slug=("Old news",)), Mend.SLUG, "this address"),
    ],
)
def test_what_would_stop_it_is_found(one: Checked, mend: Mend, says: str) -> None:
    assert any(finding.mend is mend and says in finding.what for finding in check(one))


def test_a_section_that_can_be_made_by_nobody_stops_the_story_and_one_that_is_wanted_nowhere_does_not() -> None:
    assert [finding.stops for finding in check(checked(stands=Stands.LACKING))] == [True]
    assert [finding.stops for finding in check(checked(stands=Stands.NOWHERE))] == [False]


def test_a_lead_picture_that_the_text_shows_too_is_told_once() -> None:
    assert check(checked(body=f'![Boats](media:{SHA} "M. Sole")\n', lead=LEAD)) == (), (
        "the text has the words that go with it"
    )
    (alt,) = (one for one in check(checked(lead=LEAD)) if "alternative" in one.what)
    assert alt.place == SHA


def test_what_was_found_is_told_by_its_words() -> None:
    (finding,) = check(checked(body="It cost TK billion, said TK minister.\n"))
    assert finding.more == "“TK billion,”, “TK minister.”"
    assert finding.short == "2 TK"
    (finding,) = check(checked(body="It cost TK. Said who? TK\n"))
    assert finding.more == "“TK.”, “TK”"


def test_a_note_that_is_settled_holds_nothing_up() -> None:
    assert check(checked(notes=(Note("1", 1, "port", "Which?", "Li Na", NOW, NOW),))) == ()


@pytest.mark.parametrize("kind", SiteKind)
def test_nothing_is_published_over_an_embargo(kind: SiteKind) -> None:
    until = replace(CLEAN, embargo=NOW + timedelta(hours=2))
    (finding,) = check(checked(until, site=Site(1, kind, "The Daily", "/tmp")))
    assert (finding.mend, finding.stops) == (Mend.SCHEDULE, True)
    assert "The Daily" in finding.more, "with several sites nobody knows which is meant"
    (again,) = check(checked(until, site=Site(1, kind, "The Daily", "/tmp"), out=True))
    assert ("keep today’s page" in again.more) is (kind is SiteKind.WORDPRESS), "WordPress holds no update back"
    assert check(checked(replace(CLEAN, embargo=NOW - timedelta(hours=2)))) == ()
