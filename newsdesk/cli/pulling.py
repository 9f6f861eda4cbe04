"""From a site into the desk: `pull`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from newsdesk.cli import codes, finding, output
from newsdesk.cli.call import Call, command
from newsdesk.cli.codes import Unknown
from newsdesk.cli.work import Work
from newsdesk.words import _

if TYPE_CHECKING:
    from newsdesk.exchange.report import Progress
    from newsdesk.publish.pull_report import Report


@command(
    "pull",
    _(
        "Bring a WordPress site’s posts into the desk: what is new or changed since the last pull. What was changed "
        "here and there, and what is open in the window, stays as it is: exit code 1."
    ),
    """
newsdesk pull "The Daily"
newsdesk pull 2 --since 2026-11-01 --json
newsdesk pull 2 --words harbour
""",
)
@click.argument("site", metavar="SITE")
@click.option("--since", metavar="TIME", help=_("All that was changed there after this time."))
@click.option("--words", default="", help=_("What the site’s own search finds."))
@click.option("--published", is_flag=True, help=_("No drafts, pending or private posts."))
def pull(call: Call, site: str, since: str | None, words: str, published: bool) -> int:
    from newsdesk.publish.pull_report import Wish

    after = finding.past(since) if since else None
    wish = Wish(new=after is None and not words, since=after, words=words, unpublished=not published)
    with call.desk() as desk:
        found = finding.site(desk, site)
        if found.kind.value != "wordpress":
            raise Unknown(_("{site} is a folder; only a WordPress site can be pulled from.").format(site=found.name))
        work = Work(lambda stop: desk.pull.pull(found.id, wish, _show, stop))
        report = work.run()
    return _told(call, report, stopped=work.was_stopped)


def _show(step: Progress) -> None:
    of_all = f"{step.done}/{step.total} " if step.total else ""
    output.progress(f"{of_all}{step.name}")


def _told(call: Call, report: Report, *, stopped: bool) -> int:
    from newsdesk.publish.pull_report import Outcome

    words = {
        Outcome.CAME: _("came"),
        Outcome.UPDATED: _("brought up to date"),
        Outcome.SAME: _("as they were"),
        Outcome.CHANGED_HERE: _("changed here too"),
        Outcome.OPEN: _("open in the window"),
        Outcome.ON_ITS_WAY: _("on its way to the site"),
        Outcome.LEFT: _("did not come"),
        Outcome.REMARK: _("notes"),
    }
    if call.as_json:
        lines = [
            {"outcome": line.outcome.value, "name": line.name, "what": line.what, "id": line.article or None}
            for line in report.lines
        ]
        counts = {outcome.value: n for outcome, n in report.counts.items()}
        output.write_json({"counts": counts, "ended": report.ended, "first": report.first or None, "lines": lines})
    else:
        for outcome, n in report.counts.items():
            output.write_rows([(str(n), words[outcome])], (0,))
        for line in report.lines:
            if line.outcome not in {Outcome.CAME, Outcome.UPDATED, Outcome.SAME}:
                output.write_line("  ".join(filter(None, (words[line.outcome], line.name, line.what))))
    if report.ended:
        output.say(f"newsdesk: {report.ended}")
    if stopped:
        return codes.INTERRUPTED
    if report.ended:
        return codes.FAILED
    hindered = (Outcome.CHANGED_HERE, Outcome.OPEN, Outcome.ON_ITS_WAY, Outcome.LEFT)
    return codes.FOUND if report.count(*hindered) else codes.DONE
