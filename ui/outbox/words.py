"""What jobs and their steps are called, for people."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from newsdesk import clock
from newsdesk.store.job_records import Job, JobKind, JobState, Wish
from ui.article_list.status import Status, moment
from ui.digits import digits


def state_of(job: Job) -> Status:
    if job.state is JobState.RUNNING and job.wish is not Wish.NONE:
        word = _tr("Pausing") if job.wish is Wish.PAUSE else _tr("Stopping")
        return Status(word, "amber")
    if job.paused:
        return Status(_tr("Paused"), "amber")
    if job.kind.sends:
        running, done, failed = _tr("Sending"), _tr("Sent"), _tr("Not sent")
    else:
        running, done, failed = _tr("Under way"), _tr("Done"), _tr("Not done")
    return {
        JobState.WAITING: Status(_tr("Waits"), "blue"),
        JobState.RUNNING: Status(running, "blue"),
        JobState.DONE: Status(done, "green"),
        JobState.FAILED: Status(failed, "red"),
        JobState.CANCELLED: Status(_tr("Given up"), "soft"),
    }[job.state]


def title_of(job: Job) -> str:
    """What it is to do, and where."""
    words = {
        JobKind.PUBLISH: _tr("Publish on {site}"),
        JobKind.PENDING: _tr("Hand in to {site} for review"),
        JobKind.WITHDRAW: _tr("Unpublish on {site}"),
        JobKind.TRASH: _tr("Move to the trash of {site}"),
        JobKind.RESTORE: _tr("Publish on {site} again"),
    }
    return words[job.kind].format(site=job.site_name)


def end_of(job: Job) -> str:
    """That it was done. Never that readers see what they do not see yet."""
    if job.kind.sends and job.became == "pending":
        return _tr("Waits on {site} for an editor’s review").format(site=job.site_name)
    if job.kind.sends and job.goes_live is not None and job.goes_live > clock.now():
        at = moment(job.goes_live, clock.now().astimezone())
        return _tr("Scheduled on {site}: {time}").format(site=job.site_name, time=at)
    words = {
        JobKind.PUBLISH: _tr("Published on {site}"),
        JobKind.PENDING: _tr("Handed in to {site} for review"),
        JobKind.WITHDRAW: _tr("Unpublished on {site}"),
        JobKind.TRASH: _tr("Moved to the trash of {site}"),
        JobKind.RESTORE: _tr("Published on {site} again"),
    }
    return words[job.kind].format(site=job.site_name)


def has_page(job: Job) -> bool:
    """Whether what it made can be looked at on the site."""
    return job.state is JobState.DONE and job.kind.sends and bool(job.link)


def wait_of(job: Job) -> str:
    """That it waits, in a sentence."""
    words = _tr("“{headline}” waits to go to {site}.") if job.kind.sends else _tr("“{headline}” waits: {what}.")
    return words.format(headline=job.headline, site=job.site_name, what=title_of(job))


def failure_of(job: Job) -> str:
    """That it was not done, in a sentence."""
    words = _tr("“{headline}” was not sent to {site}.") if job.kind.sends else _tr("Not done: {what}, “{headline}”.")
    return words.format(headline=job.headline, site=job.site_name, what=title_of(job))


def step_words(name: str, pictures: dict[str, str]) -> str:
    """`name` as the endpoint calls the step; `pictures`: the names of files by their SHA-256."""
    first, _colon, sha = name.partition(":")
    if sha:
        return _tr("Bring {file} to the site").format(file=pictures.get(sha) or sha[:12])
    words = {
        "look": _tr("Sign in and look what stands on the site"),
        "draft": _tr("Keep a place for it with a draft that no reader sees"),
        "terms": _tr("Find its section, tags and byline on the site"),
        "seo": _tr("Hand over what search engines read"),
        "publish": _tr("Put the page before readers"),
        "sweep": _tr("Make sure that it stands there once"),
        "update": _tr("Bring the page up to date"),
        "others": _tr("Make sure that nobody else changed it meanwhile"),
        "site": _tr("Write the pages of the site"),
        "withdraw": _tr("Take the page away from readers"),
    }
    return words.get(first) or first.replace("_", " ").replace("-", " ").capitalize()


def size(number: int) -> str:
    """Of a file: "940 kB", "3.4 MB"."""
    if number < 1_000_000:
        return _tr("{n} kB").format(n=digits(max(1, number / 1000) if number else 0))
    return _tr("{n} MB").format(n=digits(number / 1_000_000, 1))


def share(sent: int, whole: int) -> str:
    """ "1.2 MB of 3.4 MB"."""
    return _tr("{sent} of {whole}").format(sent=size(sent), whole=size(whole))


def waiting_for(job: Job, now: datetime, *, online: bool, held: bool) -> str:
    """Why it does not go on just now, in a line; "" where nothing keeps it."""
    if job.state is not JobState.WAITING:
        return ""
    if job.paused:
        return _tr("It is paused until you let it go on.")
    if held:
        return _tr("All sending is paused.")
    if job.not_before is not None and job.not_before > now:
        at = moment(job.not_before, now)
        if not online:
            return _tr("The network is away; once it is back it goes on by itself. Next attempt: {time}.").format(
                time=at
            )
        return _tr("Next attempt: {time}.").format(time=at)
    return _tr("It goes out as soon as what stands before it is sent.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Outbox", text)
