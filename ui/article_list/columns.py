"""The columns that the list can have: what stands in each, how wide, and what a click on its head sorts by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from newsdesk.store.order import Sort
from newsdesk.store.records import ArticleSummary, Presence
from ui.article_list.status import Status, of_presence, of_stage, short_time

Cell = str | Status | None


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in logical pixels. `sort`: None where the store knows no order by it. `descends` at the first click.

    `shown`: until a person chooses otherwise. `cell`: words, or a word in a colour with its dot.
    """

    key: str
    title: str
    width: int
    sort: Sort | None
    cell: Callable[[ArticleSummary, datetime], Cell]
    descends: bool = False
    shown: bool = True
    number: bool = False


def columns() -> tuple[Column, ...]:
    """Their place here is their number in the model: only add at the end."""
    tr = _tr
    return (
        Column("headline", tr("Headline"), 218, Sort.HEADLINE, lambda row, _now: headline(row)),
        Column("stage", tr("Stage"), 92, Sort.STAGE, lambda row, _now: of_stage(row.stage)),
        Column("sites", tr("On the sites"), 112, None, _on_the_sites),
        Column("section", tr("Section"), 100, Sort.SECTION, lambda row, _now: row.section),
        Column("byline", tr("Byline"), 128, Sort.BYLINE, lambda row, _now: row.byline),
        Column("words", tr("Words"), 64, Sort.WORDS, _words, descends=True, number=True),
        Column("changed", tr("Changed"), 84, Sort.CHANGED, lambda r, now: short_time(r.updated, now), descends=True),
        Column("created", tr("Begun"), 84, Sort.CREATED, _begun, descends=True, shown=False),
    )


def headline(row: ArticleSummary) -> str:
    return row.headline or QCoreApplication.translate("ArticleModel", "No headline yet")


def sort_name(sort: Sort) -> str:
    """As the button over the list says it."""
    return {
        Sort.CHANGED: _tr("Last change"),
        Sort.CREATED: _tr("Begun"),
        Sort.HEADLINE: _tr("Headline"),
        Sort.WORDS: _tr("Words"),
        Sort.SECTION: _tr("Section"),
        Sort.STAGE: _tr("Stage"),
        Sort.BYLINE: _tr("Byline"),
    }[sort]


def first_way(sort: Sort) -> bool:
    """Whether a list that begins to be sorted by this begins at the end: the newest, the longest."""
    return next((one.descends for one in columns() if one.sort is sort), False)


def _on_the_sites(row: ArticleSummary, now: datetime) -> Cell:
    return None if row.presence is Presence.NOWHERE else of_presence(row.presence, row.presence_when, now)


def _words(row: ArticleSummary, _now: datetime) -> Cell:
    return QLocale().toString(row.words) if row.words >= 0 else ""


def _begun(row: ArticleSummary, now: datetime) -> Cell:
    return short_time(row.created, now) if row.created is not None else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ListColumns", text)
