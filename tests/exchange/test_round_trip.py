"""A desk out to a folder and into another desk: nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from hypothesis import HealthCheck, given, settings

from newsdesk import clock
from newsdesk.exchange.report import Known, Outcome, Report
from newsdesk.store.bundle import Bundle
from newsdesk.store.database import Store
from newsdesk.store.records import Article, RevisionReason, Snippet, Stage, Template
from newsdesk.story.dateline import Dateline
from tests.exchange.stories import EXAMPLES, bundles

TakeIn = Callable[..., Report]


def full_story(store: Store, picture: bytes) -> Article:
    """With every fact that a person can set."""
    sha = store.media.add(picture, "quay.jpg").sha
    store.media.update(sha, alt="The quay", caption="The quay at dawn", credit="A. Khan", title="Quay")
    sports = store.sections.add("Sports")
    section = store.sections.add("Cricket", sports.id)
    li, ali = store.authors.add("Li Na", "Writes of harbours."), store.authors.add("Ali Khan")
    store.authors.save(replace(li, picture=sha))
    first = store.articles.create(headline="First", slug="harbour")
    article = store.articles.create(
        headline="Harbour: “no”",
        kicker="City",
        standfirst="Forty stalls,\none ferry.",
        slug="harbour",
        body=f'One\\\ntwo\r\n\n![The quay](media:{sha} "A. Khan")\nAt dawn\n\n\nEnd without a line',
        dateline=Dateline("KARACHI", date(2026, 9, 15), "ABC"),
        authors=(ali.id, li.id),
        section=section.id,
        tags=("Harbour", "no", "2026"),
        language="no",
        direction="ltr",
        stage=Stage.REVIEW,
        embargo=datetime(2027, 1, 1, 4, 30, tzinfo=UTC),
        notes="Ask the ferry.\n---\nAgain",
        lead_picture=sha,
        seo_title="SEO",
        seo_description="What to eat",
        comments=False,
        target=400,
        ignored_words=("Gwadar", "CPEC"),
    )
    store.articles.follow(article.id, first.id)
    store.notes.add(article.id, "stalls", "Forty?", "Li Na", "aabbccdd")
    store.notes.resolve(article.id, "aabbccdd", datetime(2026, 9, 16, tzinfo=UTC))
    store.snippets.save(Snippet("contact", "Write to us"))
    store.words.add("CPEC")
    store.templates.save(Template("", "Match", "H", body="- a\n\n---\n", section=section.id, tags=("x",), target=90))
    news = next(one for one in store.templates.list() if one.shipped)
    store.templates.save(replace(news, body="Ours\n", stage=Stage.IDEA))
    store.searches.add("Of ports", 'port "no"')
    return store.articles.get(article.id)


def test_everything_comes_back(
    store: Store, other: Store, picture: bytes, tmp_path: Path, export_to: TakeIn, take_in: TakeIn
) -> None:
    article = full_story(store, picture)
    out = export_to(store, tmp_path / "out")
    assert (out.stories, out.files, out.lines) == (2, 1, ())
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"desk.yaml", "harbour.md", f"harbour-{article.key[:8]}.md", "media"}
    text = (tmp_path / "out" / f"harbour-{article.key[:8]}.md").read_text("utf-8")
    assert f"![The quay](media/{article.lead_picture}.jpg" in text, "another program shows the picture"

    report = take_in(other, tmp_path / "out")
    assert (report.stories, report.lines, report.ended) == (2, (), "")
    ours = store.arrivals.bundles(store.arrivals.all_ids())
    theirs = other.arrivals.bundles(other.arrivals.all_ids())
    assert {one.article.key: one for one in theirs} == {one.article.key: one for one in ours}
    assert other.media.read(article.lead_picture) == picture
    li = next(author for author in other.authors.list() if author.name == "Li Na")
    assert (li.biography, li.picture) == ("Writes of harbours.", article.lead_picture)
    assert [one.name for one in other.sections.list()] == [one.name for one in store.sections.list()]
    assert other.snippets.list() == store.snippets.list()
    assert other.words.list() == {"CPEC"}
    templates = [replace(one, section=one.section and 0) for one in other.templates.list()]
    assert templates == [replace(one, section=one.section and 0) for one in store.templates.list()]
    assert [(one.name, one.query) for one in other.searches.list()] == [("Of ports", 'port "no"')]

    again = take_in(other, tmp_path / "out")
    assert again.stories == 0
    assert {line.outcome for line in again.lines} == {Outcome.SAME}


def test_chosen_stories_only(store: Store, tmp_path: Path, export_to: TakeIn) -> None:
    one, _two = (store.articles.create(headline=name) for name in ("One", "Two"))
    assert export_to(store, tmp_path / "out", (one.id, 999)).stories == 1
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["one.md"]


def test_the_trash_stays_at_home_unless_chosen(store: Store, other: Store, tmp_path: Path, export_to, take_in) -> None:
    kept, thrown = (store.articles.create(headline=name) for name in ("Kept", "Thrown"))
    store.articles.trash(thrown.id)
    assert export_to(store, tmp_path / "all").stories == 1
    export_to(store, tmp_path / "chosen", (kept.id, thrown.id))
    take_in(other, tmp_path / "chosen")
    thrown_there = other.articles.get(other.arrivals.known(thrown.key))
    assert thrown_there.trashed == store.articles.get(thrown.id).trashed


@settings(
    max_examples=EXAMPLES // 4,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(bundle=bundles)
def test_any_story_comes_back(store: Store, other: Store, tmp_path_factory, export_to, take_in, bundle: Bundle) -> None:
    bundle = replace(bundle, follows=())
    key = bundle.article.key
    if store.arrivals.known(key):
        return
    authors = tuple(store.authors.add(author.name).id for author in bundle.article.authors)
    ours = store.arrivals.take_in(bundle, None, authors)
    folder = tmp_path_factory.mktemp("trip") / "out"
    export_to(store, folder, (ours.id,))
    report = take_in(other, folder)
    assert report.stories == 1
    came = other.arrivals.bundles((report.first,))[0]
    went = store.arrivals.bundles((ours.id,))[0]
    assert came.article.body.encode() == bundle.article.body.encode()
    names = tuple(author.name.casefold() for author in went.article.authors)
    assert tuple(author.name.casefold() for author in came.article.authors) == names
    tags = [tag.casefold() for tag in went.article.tags]
    assert [tag.casefold() for tag in came.article.tags] == tags
    alike = {"authors": (), "tags": ()}
    assert replace(came, article=replace(came.article, **alike)) == replace(
        went, article=replace(went.article, **alike)
    )


def test_a_story_that_the_desk_has_is_left_until_somebody_says_more(
    store: Store, other: Store, tmp_path: Path, export_to: TakeIn, take_in: TakeIn
) -> None:
    article = store.articles.create(headline="Harbour", body="Theirs\n", tags=("a",))
    export_to(store, tmp_path / "out")
    here = take_in(other, tmp_path / "out").first
    other.articles.save(here, body="Ours\n")

    report = take_in(other, tmp_path / "out")
    assert [(line.outcome, line.name, line.article) for line in report.lines] == [(Outcome.OTHER, "Harbour", here)]
    assert other.articles.get(here).body == "Ours\n"
    paths = [Path(line.path) for line in report.of(Outcome.OTHER)]

    copied = take_in(other, *paths, known=Known.COPY)
    assert copied.stories == 1
    copy = other.articles.get(copied.first)
    assert (copy.body, copy.key != article.key) == ("Theirs\n", True)

    refused = take_in(other, *paths, known=Known.REPLACE, open_story=here)
    assert [line.outcome for line in refused.lines] == [Outcome.LEFT]
    assert other.articles.get(here).body == "Ours\n"

    replaced = take_in(other, *paths, known=Known.REPLACE)
    assert [line.outcome for line in replaced.lines] == [Outcome.REPLACED]
    assert other.articles.get(here).body == "Theirs\n"
    kept = other.revisions.list(here)[0]
    assert (kept.reason, kept.article.body) == (RevisionReason.RESTORING, "Ours\n")


def test_no_story_comes_from_tomorrow(store: Store, tmp_path: Path, take_in: TakeIn) -> None:
    (tmp_path / "a.md").write_text("---\nnewsdesk: 1\nupdated: 2999-01-01T00:00:00Z\n---\n\nBody\n")
    article = store.articles.get(take_in(store, tmp_path / "a.md").first)
    assert article.updated is not None
    assert article.updated <= clock.now() + timedelta(seconds=1)
    assert UUID(article.key)


def test_a_follow_up_finds_its_first_whatever_comes_first(
    store: Store, other: Store, tmp_path: Path, export_to: TakeIn, take_in: TakeIn
) -> None:
    second = store.articles.create(headline="A follow-up")
    first = store.articles.create(headline="Z first")
    store.articles.follow(second.id, first.id)
    export_to(store, tmp_path / "out")
    take_in(other, tmp_path / "out")
    related = other.articles.related(other.arrivals.known(second.key))
    assert [one.headline for one in related] == ["Z first"]


def test_a_lost_picture_is_told(store: Store, picture: bytes, tmp_path: Path, export_to: TakeIn) -> None:
    sha = store.media.add(picture).sha
    store.media.path(sha).unlink()
    store.articles.create(headline="Harbour", body=f"![](media:{sha})\n")
    report = export_to(store, tmp_path / "out")
    assert report.stories == 1
    assert [(line.name, line.outcome) for line in report.lines] == [("Harbour", Outcome.REMARK)]
    assert f"media:{sha}" in (tmp_path / "out" / "harbour.md").read_text()


def test_names_are_safe_on_every_system(store: Store, tmp_path: Path, export_to: TakeIn) -> None:
    for slug in ("con", "../up", "a/b:c*?", "ÄÖ", "x" * 300, "CON", "خبر"):
        store.articles.create(slug=slug)
    export_to(store, tmp_path / "out")
    names = [path.stem for path in (tmp_path / "out").glob("*.md")]
    assert len({name.casefold() for name in names}) == 7
    assert all(name.isascii() and len(name) <= 90 and "/" not in name for name in names)
    assert "con" not in names
