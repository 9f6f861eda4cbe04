"""What is on its way: `outbox`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from newsdesk.cli import codes, output
from newsdesk.cli.call import Call, command
from newsdesk.cli.following import follow
from newsdesk.words import _, moment

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from newsdesk.store.job_records import Job


@command(
    "outbox",
    _("List what is on its way to the sites, and what came of it; the newest first. N is a job’s number."),
    """
newsdesk outbox
newsdesk outbox --log 12
newsdesk outbox --retry 12
newsdesk outbox --send
""",
)
@click.option("-n", "--limit", type=click.IntRange(min=1), default=20, metavar="N", help=_("Of those that ended, N."))
@click.option("--log", "log", type=int, metavar="N", help=_("What job N did, request by request."))
@click.option("--retry", type=int, metavar="N", help=_("Take job N up again."))
@click.option("--pause", type=int, metavar="N", help=_("Leave job N until it is retried."))
@click.option("--cancel", type=int, metavar="N", help=_("Give job N up."))
@click.option("--hold/--go-on", default=None, help=_("Send nothing at all, until --go-on."))
@click.option("--send", is_flag=True, help=_("Send what may go now, and wait for it."))
def outbox(
    call: Call,
    *,
    limit: int,
    log: int | None,
    retry: int | None,
    pause: int | None,
    cancel: int | None,
    hold: bool | None,
    send: bool,
) -> int:
    with call.desk() as desk:
        if log is not None:
            return _log(call, desk, log)
        for id, change in ((retry, desk.outbox.retry), (pause, desk.outbox.pause), (cancel, desk.outbox.cancel)):
            if id is not None:
                _need_open(desk.outbox.get(id))
                change(id)
        if hold is not None:
            desk.outbox.hold(hold)
        code = _send(desk) if send else codes.DONE
        jobs, held = desk.outbox.jobs(limit), desk.outbox.is_held()
    if call.as_json:
        output.write_json(*(job_facts(job) for job in jobs))
        return code
    if held:
        output.write_line(_("Sending is paused."))
    rows = [
        (str(job.id), output.moment(job.finished or job.created), job_words(job), job.site_name, _about(job))
        for job in jobs
    ]
    output.write_rows(rows, (0, 16, output.widest(state for _id, _when, state, *_rest in rows), 20))
    return code


def _need_open(job: Job) -> None:
    """Raises Refused where the job has ended: a script must not take it for given up."""
    from newsdesk.store.job_records import JobState

    if job.state in {JobState.DONE, JobState.CANCELLED}:
        how = _("Job {n} has ended already ({state}).").format(n=str(job.id), state=job_words(job))
        raise codes.Refused(how, _("Nothing was changed."))


def _send(desk: Desk) -> int:
    """Those that wait for a later attempt too: somebody wants it now. The exit code: what came of them."""
    from newsdesk.store.job_records import JobState

    waiting = [job for job in desk.outbox.jobs(0) if job.state is JobState.WAITING and not job.paused]
    states = {job.state for job in follow(desk, [desk.outbox.retry(job.id) for job in waiting])}
    if JobState.FAILED in states:
        return codes.FAILED
    return codes.WAITS if JobState.WAITING in states else codes.DONE


def job_facts(job: Job) -> dict[str, Any]:
    """A job, for programs."""
    return {
        "job": job.id,
        "story": job.article,
        "headline": job.headline,
        "site": job.site_name,
        "kind": job.kind.value,
        "state": job.state.value,
        "paused": job.paused,
        "attempts": job.attempts,
        "not_before": job.not_before,
        "error": job.error,
        "advice": job.advice,
        "conflict": job.conflict,
        "link": job.link,
        "status": job.became,
        "goes_live": job.goes_live,
        "created": job.created,
        "finished": job.finished,
    }


def job_words(job: Job) -> str:
    """How it stands. Never that readers see what they do not see yet."""
    from newsdesk import clock
    from newsdesk.store.job_records import JobKind, JobState

    if job.paused:
        return _("paused")
    if job.state is JobState.DONE and job.kind is JobKind.PUBLISH:
        if job.goes_live is not None and job.goes_live > clock.now():
            return _("scheduled")
        return _("pending") if job.became == "pending" else _("published")
    return {
        JobState.WAITING: _("waits"),
        JobState.RUNNING: _("sending"),
        JobState.DONE: _("done"),
        JobState.FAILED: _("not sent"),
        JobState.CANCELLED: _("given up"),
    }[job.state]


def _about(job: Job) -> str:
    from newsdesk.store.job_records import JobState

    until = _("until {time}").format(time=moment(job.not_before)) if job.not_before else ""
    error = "" if job.state is JobState.CANCELLED else job.error  # what it waited for matters no more
    if job.not_before and moment(job.not_before) in error:
        until = ""
    return "  ".join(filter(None, (job.headline, job.link, error, until)))


def _log(call: Call, desk: Desk, job: int) -> int:
    lines = desk.outbox.log(desk.outbox.get(job).id)
    if call.as_json:
        output.write_json(*({"at": line.at, "line": line.line} for line in lines))
    else:
        for line in lines:
            output.write_line(f"{line.at.astimezone():%Y-%m-%d %H:%M:%S}  {line.line}")
    return codes.DONE
