"""Reading: `list`, `search`, `show`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

import click

from newsdesk import clock
from newsdesk.cli import codes, finding, output
from newsdesk.cli.call import Call, command
from newsdesk.cli.codes import Unknown
from newsdesk.store.first_page import first_page
from newsdesk.store.records import ArticleFilter, ArticleSummary, Presence, Stage
from newsdesk.store.section_paths import below
from newsdesk.words import _, listed

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from newsdesk.store.query.values import Hit
    from newsdesk.store.records import Article, Whereabouts

_FIRST, _LARGEST = 50, 2000  # rows: a first page that is quick, and then larger ones
_HITS = 50  # hits at a time
_FRESH = 5.0  # s that a search waits for the index


@command(
    "list",
    _("List the stories, the newest change first. Rows are written as they are read."),
    """
newsdesk list
newsdesk list --stage ready --section China
newsdesk list --json | head -1
""",
)
@click.option("--stage", type=click.Choice([stage.value for stage in Stage]), help=_("Only those at this stage."))
@click.option(
    "--presence",
    type=click.Choice([presence.value for presence in Presence]),
    help=_("Only those that stand so on a site."),
)
@click.option("--section", metavar="NAME", help=_("Only those of this section and of those under it."))
@click.option("--trash", is_flag=True, help=_("Those in the trash."))
@click.option("-n", "--limit", type=click.IntRange(min=1), metavar="N", help=_("Not more than N."))
def list_stories(
    call: Call, *, stage: str | None, presence: str | None, section: str | None, trash: bool, limit: int | None
) -> int:
    asked = _FIRST if limit is None else min(_FIRST, limit)
    wanted = ArticleFilter(Stage(stage) if stage else None, Presence(presence) if presence else None, trashed=trash)
    page: Sequence[ArticleSummary] | None = None
    if not presence and not section:
        page = first_page(call.path, asked, clock.now(), stage=wanted.stage, trashed=trash)
    if page is not None:
        _write_rows(call, page)
        output.flush()
        if len(page) < asked or asked == limit:
            return codes.DONE
    with call.desk() as desk:
        if section:
            id, sections = _section(desk, section), desk.sections.list()
            wanted = replace(wanted, section=id, below=below(sections, id))
        for rows in _pages(desk, wanted, limit, page or ()):
            _write_rows(call, rows)
            output.flush()
    return codes.DONE


@command(
    "search",
    _(
        "Find stories by their words: words, “phrases”, begin*, -without, and fields such as section:china "
        "stage:ready by:khan after:7d. Exit code 1 where nothing is found."
    ),
    """
newsdesk search harbour
newsdesk search 'stage:ready tag:trade after:7d' --json
""",
)
@click.argument("query", nargs=-1, required=True)
@click.option("-n", "--limit", type=click.IntRange(min=1), metavar="N", help=_("Not more than N."))
def search(call: Call, query: Sequence[str], limit: int | None) -> int:
    typed, number = " ".join(query), 0
    with call.desk() as desk:
        left = desk.search.freshen(most=100_000, seconds=_FRESH)
        for hits in _hits(desk, typed, limit):
            if call.as_json:
                output.write_json(*({**row_facts(hit.article), "snippet": hit.snippet} for hit in hits))
            else:
                _write_rows(call, [hit.article for hit in hits])
            output.flush()
            number += len(hits)
    if left:
        output.say(_("newsdesk: {n} stories are not indexed yet and may be missing here.").format(n=left))
    return codes.DONE if number else codes.FOUND


@command(
    "show",
    _("Show a story: its facts, where it stands, and its text in Markdown."),
    """
newsdesk show 17
newsdesk show harbour-night-market --text > story.md
newsdesk show 17 --json
""",
)
@click.argument("story", metavar="STORY")
@click.option("--text", "only_text", is_flag=True, help=_("Only the text, in Markdown."))
def show(call: Call, story: str, only_text: bool) -> int:
    with call.desk() as desk:
        article = desk.articles.get(finding.story(desk, story).id)
        at = desk.outbox.whereabouts(article.id)
    if call.as_json:
        output.write_json(article_facts(article, at))
    elif only_text:
        output.write_text(article.body)
    else:
        for name, value in _said(article, at):
            output.write_rows([(name, value)], (12,))
        output.write_text(f"\n{article.body}")
    return codes.DONE


def row_facts(row: ArticleSummary) -> dict[str, Any]:
    """A story of a list, for programs."""
    return {
        "id": row.id,
        "headline": row.headline,
        "section": row.section,
        "stage": row.stage.value,
        "presence": row.presence.value,
        "presence_when": row.presence_when,
        "changed_since": row.changed_since,
        "byline": row.byline,
        "language": row.language,
        "words": row.words if row.words >= 0 else None,
        "created": row.created,
        "updated": row.updated,
        "embargo": row.embargo,
        "trashed": row.trashed,
    }


def article_facts(article: Article, at: Iterable[Whereabouts]) -> dict[str, Any]:
    """A story whole, for programs."""
    facts = asdict(article)
    facts["authors"] = [author.name for author in article.authors]
    facts["section"] = article.section.name if article.section else ""
    sites = [
        {"site": one.site_name, "presence": one.presence.value, "link": one.link, "when": one.when, "error": one.error}
        for one in at
    ]
    return {**facts, "sites": sites}


def _section(desk: Desk, name: str) -> int:
    sections = desk.sections.list()
    for section in sections:
        if name.casefold() in {section.name.casefold(), section.slug.casefold(), str(section.id)}:
            return section.id
    known = listed(section.name for section in sections)
    raise Unknown(_("There is no section “{name}”; there are: {known}.").format(name=name, known=known))


def _pages(
    desk: Desk, wanted: ArticleFilter, limit: int | None, first: Sequence[ArticleSummary]
) -> Iterator[Sequence[ArticleSummary]]:
    """Those that follow `first`, which are written already."""
    left = None if limit is None else limit - len(first)
    last, size = (first[-1], 2 * _FIRST) if first else (None, _FIRST)
    while left is None or left > 0:
        asked = size if left is None else min(size, left)
        page = desk.articles.list(wanted, asked, last)
        yield page
        if len(page) < asked:
            return
        last, size = page[-1], min(_LARGEST, 2 * size)
        left = None if left is None else left - len(page)


def _hits(desk: Desk, typed: str, limit: int | None) -> Iterator[Sequence[Hit]]:
    at = 0
    while limit is None or at < limit:
        found = desk.search.find(typed, limit=_HITS if limit is None else min(_HITS, limit - at), after=at, fresh=False)
        if any(problem.fatal for problem in found.problems) or not found.asks:
            said = " ".join(problem.text for problem in found.problems) or _("The query asks for nothing.")
            raise Unknown(said)
        if not at:
            for problem in found.problems:
                output.say(f"newsdesk: {problem.text}")
        yield found.hits
        if not found.hits:
            return
        at += len(found.hits)


def _write_rows(call: Call, rows: Iterable[ArticleSummary]) -> None:
    if call.as_json:
        output.write_json(*(row_facts(row) for row in rows))
        return
    stages = {stage: output.stage_words(stage) for stage in Stage}
    presences = {presence: output.presence_words(presence) for presence in Presence}
    widths = (0, 16, output.widest(stages.values()), output.widest(presences.values()), 14)
    output.write_rows(
        (
            (
                str(row.id),
                output.moment(row.updated),
                stages[row.stage],
                presences[row.presence],
                row.section,
                row.headline or _("(no headline)"),
            )
            for row in rows
        ),
        widths,
    )


def _said(article: Article, at: Iterable[Whereabouts]) -> Iterator[tuple[str, str]]:
    """The facts that are there, in words."""
    facts = (
        (_("Id"), str(article.id)),
        (_("Key"), article.key),
        (_("Headline"), article.headline),
        (_("Kicker"), article.kicker),
        (_("Standfirst"), article.standfirst),
        (_("Byline"), listed(author.name for author in article.authors)),
        (_("Section"), article.section.name if article.section else ""),
        (_("Tags"), listed(article.tags)),
        (_("Slug"), article.slug),
        (_("Stage"), output.stage_words(article.stage)),
        (_("Language"), article.language),
        (_("Embargo"), output.moment(article.embargo)),
        (_("Changed"), output.moment(article.updated)),
        (_("In the trash"), output.moment(article.trashed)),
    )
    yield from ((name, value) for name, value in facts if value)
    for one in at:
        words = output.presence_words(one.presence)
        if words:
            yield one.site_name, "  ".join(filter(None, (words, output.moment(one.when), one.link, one.error)))
