"""How agencies write their own datelines. A desk may set another form for any of them."""

from __future__ import annotations

from collections.abc import Iterable

FORMS = {
    "AFP": "{place}, {date} ({agency}) -",
    "AP": "{place} ({agency}) —",
    "dpa": "{place} ({agency}) -",
    "EFE": "{place}, {date} ({agency}).-",
    "Reuters": "{place}, {date} ({agency}) -",
    "新华社": "{agency}{place}{date}电",
}
"""By the agency's name. Sources: pages of these agencies, November 2026."""


def form_for(agency: str, own: Iterable[tuple[str, str]], usual: str) -> str:
    """The form of the dateline of `agency`: the desk's own, else the agency's, else the desk's `usual` one."""
    wanted = agency.casefold()
    for name, form in (*own, *FORMS.items()):
        if name.casefold() == wanted:
            return form
    return usual
