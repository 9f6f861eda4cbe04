"""How a story stands, in a word and a colour; and the times of the list in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from newsdesk.store.records import ArticleSummary, Presence, Stage

DAYS_IN_WEEK = 7


@dataclass(frozen=True, slots=True)
class Status:
    """`colour` names a field of `Tokens`."""

    word: str
    colour: str


def of_stage(stage: Stage) -> Status:
    return {
        Stage.IDEA: Status(_tr("Idea"), "faint"),
        Stage.DRAFT: Status(_tr("Draft"), "soft"),
        Stage.REVIEW: Status(_tr("In review"), "amber"),
        Stage.READY: Status(_tr("Ready"), "blue"),
    }[stage]


def of_presence(presence: Presence, when: datetime | None, now: datetime) -> Status:
    """`when`: the time that a scheduled story goes out."""
    if presence is Presence.SCHEDULED and when is not None:
        return Status(moment(when, now), "violet")
    return {
        Presence.NOWHERE: Status(_tr("Not published"), "soft"),
        Presence.WAITING: Status(_tr("Waits to be sent"), "blue"),
        Presence.SENDING: Status(_tr("Sending"), "blue"),
        Presence.FAILED: Status(_tr("Not sent"), "red"),
        Presence.SCHEDULED: Status(_tr("Scheduled"), "violet"),
        Presence.PUBLISHED: Status(_tr("Published"), "green"),
        Presence.CORRECTED: Status(_tr("Corrected"), "green"),
        Presence.WITHDRAWN: Status(_tr("Withdrawn"), "soft"),
    }[presence]


def of_summary(summary: ArticleSummary, now: datetime) -> Status:
    """Where it stands on the sites, once it is there or on its way; else its stage at the desk."""
    if summary.presence is Presence.NOWHERE:
        return of_stage(summary.stage)
    return of_presence(summary.presence, summary.presence_when, now)


def badge(summary: ArticleSummary) -> Status | None:
    """What asks for a look: the one thing that matters most."""
    if summary.presence is Presence.FAILED:
        return Status(_tr("needs you"), "red")
    if summary.tk:
        return Status(_tr("{n} TK").format(n=summary.tk), "amber")
    if summary.changed_since:
        return Status(_tr("edited since"), "soft")
    return None


def day_name(when: datetime, now: datetime) -> str:
    """The heading of a day: Today, Yesterday, then the date."""
    day, today = when.astimezone(now.tzinfo).date(), now.date()
    if day == today:
        return _tr("Today")
    if day == today - timedelta(days=1):
        return _tr("Yesterday")
    pattern = "dddd, d MMMM" if day.year == today.year else "d MMMM yyyy"
    return QLocale().toString(_qdate(day), pattern)


def short_time(when: datetime, now: datetime) -> str:
    """The time today; the weekday within a week; else the date."""
    local = when.astimezone(now.tzinfo)
    days = (now.date() - local.date()).days
    locale = QLocale()
    if days == 0:
        return locale.toString(QTime(local.hour, local.minute), "HH:mm")
    if 0 < days < DAYS_IN_WEEK:
        return locale.toString(_qdate(local.date()), "ddd")
    return locale.toString(_qdate(local.date()), "d MMM" if local.year == now.year else "d MMM yyyy")


def moment(when: datetime, now: datetime) -> str:
    """A time to come: "Today 18:00", "Tomorrow 06:00", "3 Oct 06:00"."""
    local = when.astimezone(now.tzinfo)
    days = (local.date() - now.date()).days
    day = {0: _tr("Today"), 1: _tr("Tomorrow")}.get(days) or QLocale().toString(_qdate(local.date()), "d MMM")
    return f"{day} {local:%H:%M}"


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Status", text)
