"""Stories as files: `import`, `export`."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsdesk.cli import codes, output
from newsdesk.cli.call import Call, command
from newsdesk.cli.work import Work
from newsdesk.words import _, ngettext

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from newsdesk.exchange.report import Progress, Report

KNOWN = ("leave", "replace", "copy")


@command(
    "import",
    _(
        "Take in files and folders: Markdown, HTML, plain text, wire copy, Word’s .docx, zips of folders. A story that "
        "the desk has already stays as it is, unless --known says otherwise. Exit code 1 where something did not come."
    ),
    """
newsdesk import story.md
newsdesk import ~/wire/ --json
newsdesk import export.zip --known replace
""",
)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@click.option(
    "--known",
    type=click.Choice(KNOWN),
    default=KNOWN[0],
    help=_("What becomes of a story that the desk has with another text. Its history keeps what it said."),
)
def take_in(call: Call, paths: Sequence[Path], known: str) -> int:
    paths = [path.absolute() for path in paths]
    with call.desk(new=True) as desk:
        work = Work(lambda stop: _take_in(desk, paths, known, stop))
        report = work.run()
    return _told(call, report, _came(report.stories), stopped=work.was_stopped)


@command(
    "export",
    _("Write stories as Markdown, with their pictures, to a new folder in FOLDER: all of them, or those named."),
    """
newsdesk export ~/Documents
newsdesk export . 17 harbour-night-market
""",
)
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("stories", nargs=-1, metavar="[STORY]...")
def export(call: Call, folder: Path, stories: Sequence[str]) -> int:
    from newsdesk.cli import finding

    with call.desk() as desk:
        ids = [finding.story(desk, word).id for word in stories] or None
        return _export(call, Work(lambda stop: desk.exchange.export(folder.absolute(), ids, _show, stop)))


@command(
    "export-everything",
    _(
        "Write all there is to a new folder in FOLDER: the stories, those in the trash too, all media, sections, "
        "authors, tags, templates, the settings and a list of the sites. Passwords and the history stay here."
    ),
    """
newsdesk export-everything ~/Documents
newsdesk export-everything /media/stick --json
""",
)
@click.argument("folder", type=click.Path(path_type=Path))
def export_everything(call: Call, folder: Path) -> int:
    with call.desk() as desk:
        exchange, into = desk.exchange, folder.absolute()
        return _export(call, Work(lambda stop: exchange.export(into, None, _show, stop, everything=True)))


def _export(call: Call, work: Work[Report]) -> int:
    report = work.run()
    went = ngettext("{n} story went to {folder}", "{n} stories went to {folder}", report.stories)
    said = went.format(n=report.stories, folder=report.folder) if report.folder else ""
    return _told(call, report, said, stopped=work.was_stopped)


def _take_in(desk: Desk, paths: Sequence[Path], known: str, stop: threading.Event) -> Report:
    """The new ones; then, if wished, those that the desk has with another text."""
    from newsdesk.exchange.report import Known, Outcome

    open_story = desk.pull.open_elsewhere()
    report = desk.exchange.take_in(paths, Known.LEAVE, _show, stop, open_story)
    others = tuple(dict.fromkeys(Path(line.path) for line in report.of(Outcome.OTHER)))
    if known == Known.LEAVE or not others or report.ended or stop.is_set():
        return report
    again = desk.exchange.take_in(others, Known(known), _show, stop, open_story)
    lines = tuple(line for line in report.lines if line.outcome is not Outcome.OTHER)
    counts: dict[Outcome, int] = {outcome: n for outcome, n in report.counts.items() if outcome is not Outcome.OTHER}
    for outcome, n in again.counts.items():
        if outcome is not Outcome.SAME:
            counts[outcome] = counts.get(outcome, 0) + n
    more = tuple(line for line in again.lines if line.outcome is not Outcome.SAME)
    return replace(
        again,
        stories=report.stories + again.stories,
        lines=lines + more,
        counts=counts,
        first=report.first or again.first,
    )


def _show(step: Progress) -> None:
    of_all = f"{step.done}/{step.total} " if step.total else ""
    output.progress(f"{of_all}{step.name}")


def _came(stories: int) -> str:
    return ngettext("{n} story came", "{n} stories came", stories).format(n=stories)


def _told(call: Call, report: Report, said: str, *, stopped: bool) -> int:
    from newsdesk.exchange.report import Outcome

    words = {
        Outcome.REPLACED: _("replaced"),
        Outcome.SAME: _("here already"),
        Outcome.OTHER: _("here already, with another text"),
        Outcome.LEFT: _("did not come"),
        Outcome.REMARK: _("note"),
        Outcome.CAME: _("came"),
    }
    if call.as_json:
        lines = [
            {"outcome": line.outcome.value, "name": line.name, "what": line.what, "id": line.article or None}
            for line in report.lines
        ]
        output.write_json(
            {
                "stories": report.stories,
                "files": report.files,
                "folder": report.folder,
                "ended": report.ended,
                "first": report.first or None,
                "counts": {outcome.value: n for outcome, n in report.counts.items()},
                "lines": lines,
            }
        )
    else:
        if said:
            output.write_line(said)
        for line in report.lines:
            output.write_line("  ".join(filter(None, (words[line.outcome], line.name, line.what))))
    if report.ended:
        output.say(f"newsdesk: {report.ended}")
    if stopped:
        return codes.INTERRUPTED
    if report.ended:
        return codes.FAILED
    return codes.FOUND if report.count(Outcome.LEFT, Outcome.OTHER) else codes.DONE
