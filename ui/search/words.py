"""What the window says of a search."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from newsdesk.store.query.values import Found
from newsdesk.words import quoted
from ui.theme.elided import shortened

NOTHING = Found(asks=False)
"""No search."""

FEW = 10
"""So many stories are read in a moment, and the list shows them by itself then: nothing need be said."""

_SHOWN = 60  # characters of a query that an empty list repeats


def how_to_ask() -> str:
    """What the search field understands, in a few lines."""
    return "\n".join(
        (
            _tr("Words of headline, text, byline, tags and notes"),
            _tr("“in quotation marks”   beginning*   -without"),
            "section:china   stage:ready   by:“FD News”   tag:trade",
            "before:2026-11-01   after:7d   has:picture   lang:ur",
        )
    )


def explanation(found: Found) -> str:
    """What is wrong with the query, and what the answer may lack; "" where there is nothing to say."""
    said = [problem.text for problem in found.problems]
    if found.waiting > FEW and found.asks:
        said.append(_tr("%Ln stories are not read yet and may be missing here.", found.waiting))
    if not found.problems:
        return "\n".join(said)
    from newsdesk.store.query.fields import NAMED

    fields = " ".join(NAMED)  # from left to right in Urdu and Arabic, too: each colon behind its name
    return "\n".join(dict.fromkeys(said)).replace(fields, f"\u2066{fields}\u2069")


def nothing_found(found: Found, typed: str, *, anywhere: bool) -> str:
    """In place of the rows."""
    if any(problem.fatal for problem in found.problems):
        return _tr("Nothing was looked for")
    words = " ".join(typed.split())
    shown = shortened(words, _SHOWN)
    if anywhere:
        return _tr("No story has {query}").format(query=quoted(shown))
    return _tr("No story here has {query}.\nAll stories looks everywhere.").format(query=quoted(shown))


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Search", text, "", number)
