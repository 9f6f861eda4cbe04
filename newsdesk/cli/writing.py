"""Writing: `new`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsdesk.cli import codes, output
from newsdesk.cli.call import Call, command
from newsdesk.cli.codes import Unknown
from newsdesk.cli.stories import article_facts
from newsdesk.store.records import ArticleChanges, Stage
from newsdesk.words import _, why

if TYPE_CHECKING:
    from newsdesk.desk import Desk

STDIN = Path("-")


@command(
    "new",
    _(
        "Begin a story, and say its number. TEXT is a file with its text in Markdown, - for the standard input. Other "
        "kinds of files, and those with facts of their own, come by “newsdesk import”."
    ),
    """
newsdesk new --headline "Harbour opens its night market"
newsdesk new --headline "Flood" --section China --tag Weather flood.md
wire-reader | newsdesk new --headline "Wire" --stage idea - --json
""",
)
@click.argument("text", type=click.Path(path_type=Path), required=False, metavar="[TEXT]")
@click.option("--headline", default="", help=_("What stands over it."))
@click.option("--standfirst", default="", help=_("What stands under the headline."))
@click.option("--kicker", default="", help=_("What stands over the headline."))
@click.option("--section", metavar="NAME", help=_("Its section; one that is not there yet is made."))
@click.option("--tag", "tags", multiple=True, metavar="TAG", help=_("A tag; more than once for more."))
@click.option("--by", "authors", multiple=True, metavar="NAME", help=_("Who wrote it; more than once for more."))
@click.option("--language", metavar="CODE", help=_("As in en or ur; else that of the desk."))
@click.option("--stage", type=click.Choice([stage.value for stage in Stage]), default=Stage.DRAFT.value)
def new(
    call: Call,
    *,
    text: Path | None,
    headline: str,
    standfirst: str,
    kicker: str,
    section: str | None,
    tags: Sequence[str],
    authors: Sequence[str],
    language: str | None,
    stage: str,
) -> int:
    changes: ArticleChanges = {
        "headline": headline,
        "standfirst": standfirst,
        "kicker": kicker,
        "tags": tuple(tags),
        "stage": Stage(stage),
        "body": _read(text) if text is not None else "",
    }
    if language:
        changes["language"] = language
    with call.desk(new=True) as desk:
        if section:
            changes["section"] = _section(desk, section)
        if authors:
            changes["authors"] = tuple(desk.authors.add(name).id for name in authors)
        article = desk.articles.create(**changes)
    if call.as_json:
        output.write_json(article_facts(article, ()))
    else:
        output.write_line(str(article.id))
    return codes.DONE


def _read(path: Path) -> str:
    try:
        data = sys.stdin.buffer.read() if path == STDIN else path.read_bytes()
        return data.decode("utf-8-sig")
    except OSError as error:
        raise Unknown(
            _("{path} cannot be read: {reason}.").format(path=path, reason=why(error)), _("No story was begun.")
        ) from error
    except UnicodeDecodeError:
        raise Unknown(
            _("{path} is no text in UTF-8.").format(path=path),
            _("No story was begun."),
            _("“newsdesk import” reads other kinds of files."),
        ) from None


def _section(desk: Desk, name: str) -> int:
    for section in desk.sections.list():
        if section.name.casefold() == name.casefold():
            return section.id
    return desk.sections.add(name).id
