"""Revisions in plain words: why, when, by whom, how much longer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from newsdesk.store.records import RevisionReason, RevisionSummary, Stage
from newsdesk.words import listed
from ui import dates
from ui.article_list.status import short_time
from ui.history.shown import tr


@dataclass(frozen=True, slots=True)
class Told:
    """A row of the time line. `title`: its name, else why it was taken. `about`: the rest in one line."""

    title: str
    when: str
    about: str
    accessible: str


def reason_words(revision: RevisionSummary) -> str:
    """Why it was taken."""
    reason, about = revision.reason, revision.about
    if reason is RevisionReason.STAGE:
        return {
            Stage.IDEA: tr("Back to an idea"),
            Stage.DRAFT: tr("Made a draft"),
            Stage.REVIEW: tr("Sent for review"),
            Stage.READY: tr("Marked as ready"),
        }[revision.stage]
    if about:
        lines = {
            RevisionReason.PUBLISHED: tr("Sent to {what}"),
            RevisionReason.PULLED: tr("Fetched from {what}"),
            RevisionReason.MERGED: tr("Before the merge with {what}"),
            RevisionReason.HANDED: tr("Handed over as {what}"),
            RevisionReason.RECEIVED: tr("Received from {what}"),
            RevisionReason.WITHDRAWN: tr("Taken off {what}"),
        }
        if reason in lines:
            return lines[reason].format(what=about)
    return {
        RevisionReason.OPENED: tr("Before it was changed"),
        RevisionReason.CLOSED: tr("When it was closed"),
        RevisionReason.WORKED: tr("While it was written"),
        RevisionReason.PUBLISHED: tr("Sent to a site"),
        RevisionReason.PULLED: tr("Fetched from a site"),
        RevisionReason.MERGED: tr("Before it was merged"),
        RevisionReason.RESTORING: tr("Before an older version came back"),
        RevisionReason.HEALED: tr("Put right by the editor itself"),
        RevisionReason.RESCUED: tr("Rescued when something broke"),
        RevisionReason.HANDED: tr("Handed over"),
        RevisionReason.RECEIVED: tr("Received"),
        RevisionReason.WITHDRAWN: tr("Taken off a site"),
    }[reason]


def when_words(when: datetime, now: datetime, *, seconds: bool = False) -> str:
    """Today the time alone; before that the day as well."""
    local = when.astimezone(now.tzinfo)
    time = dates.time_of(local, seconds=seconds)
    return time if local.date() == now.date() else f"{short_time(when, now)} {time}"


def difference(now: int | None, before: int | None) -> str:
    """ "+48 words", "−1 word", "" where nothing is known or nothing changed."""
    if now is None or before is None or now == before:
        return ""
    step = now - before
    sign = "+" if step > 0 else "−"
    return sign + (tr("1 word") if abs(step) == 1 else tr("%Ln words", abs(step)))


def told(revisions: Sequence[RevisionSummary], number: int, now: datetime) -> Told:
    """The row of `revisions[number]`; the newest come first."""
    revision = revisions[number]
    reason = reason_words(revision)
    older = revisions[number + 1] if number + 1 < len(revisions) else None
    words = difference(revision.words, older.words if older else None)
    if older is None and revision.words is not None:
        words = tr("1 word") if revision.words == 1 else tr("%Ln words", revision.words)
    when = when_words(revision.created, now)
    by = "" if revision.by == revision.about else revision.by  # "Received from Ann" says it already
    about = " · ".join(part for part in (reason if revision.name else "", by, words) if part)
    title = revision.name or reason
    return Told(title, when, about, listed(part for part in (title, when, about) if part))
