"""To the sites: `check`, `publish`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from newsdesk.cli import codes, finding, output
from newsdesk.cli.call import Call, command
from newsdesk.cli.codes import Refused
from newsdesk.cli.following import follow
from newsdesk.cli.outbox import job_facts, job_words
from newsdesk.words import _, listed

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from newsdesk.preflight.findings import Finding
    from newsdesk.store.job_records import Job
    from newsdesk.store.records import ArticleSummary, Site


@command(
    "check",
    _("Look a story through as Publish does. Exit code 1 where something is found."),
    """
newsdesk check 17
newsdesk check harbour-night-market --to "The Daily" --json
""",
)
@click.argument("story", metavar="STORY")
@click.option("--to", "sites", multiple=True, metavar="SITE", help=_("For this site; else where the story goes."))
def check(call: Call, story: str, sites: Sequence[str]) -> int:
    with call.desk() as desk:
        article = finding.story(desk, story)
        wanted = [finding.site(desk, word).id for word in sites] or desk.sites.targets(article.id)
        found = tuple(dict.fromkeys(one for site in wanted for one in desk.preflight.check(article.id, site)))
    if call.as_json:
        output.write_json(*(asdict(one) for one in found))
    elif found:
        _write_findings(found)
    else:
        output.write_line(_("Nothing was found."))
    return codes.FOUND if found else codes.DONE


@command(
    "publish",
    _(
        "Send a story, as it is saved now, and wait until it stands on the site. What check finds stops it, unless "
        "--anyway is said. Where it cannot go now (no network, an embargo, sending is paused) it waits in the outbox, "
        "and goes by itself while a window is open: exit code 5."
    ),
    """
newsdesk publish 17 --to "The Daily"
newsdesk publish harbour-night-market --to daily.example --at "2026-12-01 06:00"
newsdesk publish 17 --to 2 --anyway --json
""",
)
@click.argument("story", metavar="STORY")
@click.option("--to", "word", required=True, metavar="SITE", help=_("Where to."))
@click.option("--at", metavar="TIME", help=_("Not before: 18:30, or “2026-12-01 18:30”. It becomes the embargo."))
@click.option("--anyway", is_flag=True, help=_("Whatever check finds; the history keeps what it was."))
def publish(call: Call, story: str, word: str, at: str | None, anyway: bool) -> int:
    when = finding.moment(at) if at else None
    with call.desk() as desk:
        article, site = finding.story(desk, story), finding.site(desk, word)
        if article.trashed:
            raise Refused(_("“{headline}” is in the trash.").format(headline=article.headline))
        if when is not None:
            _need_time_to_come(desk, article, site)
        found = _hindrances(desk, article, site.id, waits=when is not None)
        if found and not anyway:
            _refuse(call, found)
            return codes.REFUSED
        if when is not None:
            desk.articles.save(article.id, embargo=when)
        job = desk.outbox.publish(article.id, site.id, listed(filter(None, (one.short for one in found))))
        (job,) = follow(desk, [job])
    if call.as_json:
        output.write_json(job_facts(job))
    return _told(call, job)


def _need_time_to_come(desk: Desk, article: ArticleSummary, site: Site) -> None:
    """A site cannot hold back the correction of a page that readers have. Raises Refused."""
    from newsdesk.store.records import Presence, SiteKind

    if site.kind is not SiteKind.WORDPRESS:
        return  # there the job itself waits
    for at in desk.outbox.whereabouts(article.id):
        if at.site == site.id and at.link and at.presence is not Presence.SCHEDULED:
            raise Refused(
                _("“{headline}” is out on {site} already.").format(headline=article.headline, site=site.name),
                _("A correction would go there at once. Nothing was sent."),
                _("Leave --at away, or wait until then."),
            )


def _hindrances(desk: Desk, article: ArticleSummary, site: int, *, waits: bool) -> Sequence[Finding]:
    """What was found, but for the embargo that was asked for."""
    from newsdesk.preflight.findings import Mend

    asked = {Mend.SCHEDULE} if waits else set()
    return [one for one in desk.preflight.check(article.id, site) if one.mend not in asked]


def _refuse(call: Call, found: Sequence[Finding]) -> None:
    if call.as_json:
        output.write_json({"state": "refused", "found": [asdict(one) for one in found]})
    else:
        _write_findings(found)
    output.say(_("newsdesk: Nothing was sent, for that is what was found. Mend it, or say --anyway."))


def _told(call: Call, job: Job) -> int:
    from newsdesk.store.job_records import JobState

    if job.state is JobState.DONE:
        if not call.as_json:
            output.write_line("  ".join(filter(None, (job_words(job), job.site_name, job.link))))
        return codes.DONE
    reason = " ".join(filter(None, (job.error, job.advice)))
    if job.state is JobState.WAITING:
        words = _("“{headline}” waits in the outbox for {site}. {reason}")
        if job.paused or not reason:
            reason = _("Sending is paused; “newsdesk outbox --go-on” lets it go on.")
        output.say(f"newsdesk: {words.format(headline=job.headline, site=job.site_name, reason=reason)}")
        return codes.WAITS
    words = _("“{headline}” was not sent to {site}. {reason}")
    output.say(f"newsdesk: {words.format(headline=job.headline, site=job.site_name, reason=reason)}")
    return codes.REFUSED if job.conflict or job.state is JobState.CANCELLED else codes.FAILED


def _write_findings(found: Iterable[Finding]) -> None:
    for one in found:
        output.write_line("  ".join(filter(None, (one.what, one.more))))
