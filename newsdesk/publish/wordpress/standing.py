"""Whether readers see the post: what its status shall be, what of that must be sent, and how it is taken away again."""

from __future__ import annotations

from datetime import UTC, datetime

from newsdesk.publish.endpoint import Parcel
from newsdesk.publish.errors import Conflict, Embargoed, Gone, PublishError
from newsdesk.publish.wordpress.base import Base, Fields
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.facts import AccountRights
from newsdesk.store.job_records import JobKind
from newsdesk.words import _

TIMING = ("status", "date_gmt")
DRAFT, PENDING, SCHEDULED, PUBLIC, PRIVATE, TRASH = "draft", "pending", "future", "publish", "private", "trash"
OUT = {PUBLIC, PRIVATE}
"""Statuses in which the page is there, for all or for those who are signed in."""
COMES_TO = {PUBLIC: {PUBLIC, SCHEDULED}, SCHEDULED: {SCHEDULED, PUBLIC}, PRIVATE: {PRIVATE}, PENDING: {PENDING}}
"""What a post may have become after a status was sent: the site's clock decides between the first two."""


def wanted(parcel: Parcel, account: AccountRights, client: Client) -> Fields:
    """The status as it shall be. A time is sent only for a story that is held back, judged by the site's own clock.

    What an account without the right to publish sends waits for an editor of the site; with its time, so that it is
    held back whoever publishes it there.
    """
    article = parcel.article
    held = article.embargo if article.embargo and article.embargo > client.now() else None
    time = {"date_gmt": f"{held.astimezone(UTC):%Y-%m-%dT%H:%M:%S}"} if held else {}
    if parcel.kind is JobKind.PENDING or not account.publish:
        return {"status": PENDING, **time}
    if held:
        return {"status": SCHEDULED, **time}
    return {"status": PRIVATE if article.private else PUBLIC}


def changes(client: Client, kind: JobKind, base: Base, there: Fields, wanted: Fields) -> Fields:
    """What of `wanted` must be sent to the post that is `there`.

    Raises Gone where it is in the trash, Conflict where it was taken back on the site: an update of the text must not
    put it out again; both unless `kind` is RESTORE. Raises PublishError for a hand-over of what is out already, and
    Embargoed where the time of what is out has not come: WordPress cannot hold an update back.
    """
    now, shall, was = there["status"], wanted["status"], base.seen.get("status")
    same_time = wanted.get("date_gmt") == base.sent.get("date_gmt")
    if kind is not JobKind.RESTORE:
        if now == TRASH != was:
            raise Gone(client.site, for_ever=False)
        if now not in {*OUT, SCHEDULED} and was in {*OUT, SCHEDULED}:
            raise Conflict.withdrawn(client.site)
    if shall == PENDING:
        if now in {*OUT, SCHEDULED}:
            raise _out_already(client.site) if kind is JobKind.PENDING else out_of_reach(client.site)
        if same_time:
            return {} if now == PENDING else wanted
        return {"date_gmt": None, **wanted}  # a time that it had is taken from it
    if now in OUT:
        if shall == SCHEDULED:
            raise Embargoed(datetime.fromisoformat(wanted["date_gmt"]).replace(tzinfo=UTC))
        # a story that is out is neither taken back nor given another date
        return {"status": shall} if shall in OUT and shall != now else {}
    if shall in OUT and (now == SCHEDULED or (now == PENDING and not same_time)):
        # with its old date the site would hold it back again
        return {"status": shall, "date_gmt": f"{client.now().astimezone(UTC):%Y-%m-%dT%H:%M:%S}"}
    # a later time that somebody gave it there stands, an earlier one would break the embargo
    too_early = shall == SCHEDULED and there["date_gmt"] < wanted["date_gmt"]
    return {} if now == shall and same_time and not too_early else wanted


def take_away(client: Client, kind: JobKind, now: str, post: int) -> None:
    """Bring a post that stands as `now` to the drafts or into the trash; one that is there already is left alone."""
    if kind is JobKind.TRASH:
        if now != TRASH:
            client.trash(f"wp/v2/posts/{post}")
    elif now not in {DRAFT, TRASH}:
        client.post(f"wp/v2/posts/{post}", {"status": DRAFT})


def _out_already(site: str) -> PublishError:
    return PublishError(
        _("The story is published on {site} already, or has its time there.").format(site=site),
        _("Handing it over for review would take it off the page; nothing was sent."),
        _("Publish it to bring your changes there."),
    )


def out_of_reach(site: str) -> PublishError:
    """Of a story that an editor of the site published, for an account that may not change it there."""
    return PublishError(
        _("The story is published on {site}, and your account may not change what is published.").format(site=site),
        advice=_("Ask an editor of the site to make the change, or for the role Author or Editor, then retry."),
    )
