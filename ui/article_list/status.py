"""How a story stands, in a word and a colour; and the times of the list in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from PySide6.QtCore import QCoreApplication, QLocale

from newsdesk.store.order import Group, Order, Sort
from newsdesk.store.records import ArticleSummary, Presence, Stage
from ui import dates
from ui.digits import digits

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


def group_heading(summary: ArticleSummary, order: Order, now: datetime) -> str:
    """Under which heading a story stands in a list of this order; "" where it has none."""
    if order.days:
        when = summary.created if order.by is Sort.CREATED else summary.updated
        return day_name(when, now) if when is not None else ""
    if order.group is Group.SECTION:
        return summary.section or _tr("No section")
    if order.group is Group.STAGE:
        return of_stage(summary.stage).word
    if order.group is Group.BYLINE:
        return summary.byline.split(", ")[0] or _tr("No byline")
    return ""


def of_presence(presence: Presence, when: datetime | None, now: datetime) -> Status:
    """`when`: the time that a scheduled story goes out."""
    if presence is Presence.SCHEDULED and when is not None:
        return Status(moment(when, now), "violet")
    return {
        Presence.NOWHERE: Status(_tr("Not published"), "soft"),
        Presence.WAITING: Status(_tr("Waits to be sent"), "blue"),
        Presence.SENDING: Status(_tr("Sending"), "blue"),
        Presence.FAILED: Status(_tr("Not sent"), "red"),
        Presence.PENDING: Status(_tr("Awaits review"), "amber"),
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


def badges(summary: ArticleSummary, now: datetime) -> tuple[Status, ...]:
    """What asks for a look, the most urgent first."""
    found = []
    if summary.conflict:
        found.append(Status(_tr("changed on the site"), "red"))
    elif summary.presence is Presence.FAILED:
        found.append(Status(_tr("needs you"), "red"))
    if summary.embargo is not None and summary.embargo > now:
        found.append(Status(_tr("embargo {time}").format(time=countdown(summary.embargo, now)), "violet"))
    if summary.tk:
        found.append(Status(_tr("{n} TK").format(n=digits(summary.tk)), "amber"))
    if summary.presence in {Presence.WAITING, Presence.SENDING}:
        found.append(Status(_tr("in the outbox"), "blue"))
    elif summary.changed_since:
        found.append(Status(_tr("edited since"), "soft"))
    return tuple(found)


def countdown(until: datetime, now: datetime) -> str:
    """How long it still is: "2 d 3 h", "2 h 5 min", "5 min"; a begun minute counts."""
    minutes = max(1, ceil((until - now).total_seconds() / 60))
    days, hours, rest = minutes // 1440, minutes % 1440 // 60, minutes % 60
    if days:
        parts = (_tr("{n} d").format(n=digits(days)), _tr("{n} h").format(n=digits(hours)) if hours else "")
    else:
        parts = (
            _tr("{n} h").format(n=digits(hours)) if hours else "",
            _tr("{n} min").format(n=digits(rest)) if rest else "",
        )
    return " ".join(part for part in parts if part)


def day_name(when: datetime, now: datetime) -> str:
    """The heading of a day: Today, Yesterday, then the date."""
    day, today = when.astimezone(now.tzinfo).date(), now.date()
    if day == today:
        return _tr("Today")
    if day == today - timedelta(days=1):
        return _tr("Yesterday")
    return dates.said(day, dates.WEEKDAY_AND_DAY if day.year == today.year else dates.WHOLE_DAY)


def short_time(when: datetime, now: datetime) -> str:
    """The time today; the weekday within a week; else the date."""
    local = when.astimezone(now.tzinfo)
    days = (now.date() - local.date()).days
    if days == 0:
        return dates.time_of(local)
    if 0 < days < DAYS_IN_WEEK:
        return QLocale().standaloneDayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
    return dates.said(local.date(), dates.DAY if local.year == now.year else dates.DAY_AND_YEAR)


def moment(when: datetime, now: datetime) -> str:
    """A time to come: "Today 18:00", "Tomorrow 06:00", "3 Oct 06:00"."""
    local = when.astimezone(now.tzinfo)
    days = (local.date() - now.date()).days
    day = {0: _tr("Today"), 1: _tr("Tomorrow")}.get(days) or dates.said(local.date(), dates.DAY)
    return f"{day} {dates.time_of(local)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Status", text)
