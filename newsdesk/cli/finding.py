"""What somebody means by STORY, SITE and TIME."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsdesk import clock, words
from newsdesk.cli import output
from newsdesk.cli.codes import Unknown
from newsdesk.words import _, listed

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from newsdesk.store.records import ArticleSummary, Site

_SHOWN = 8  # candidates


def story(desk: Desk, word: str) -> ArticleSummary:
    """The one story that goes by this word. Raises Unknown, which names those that it may be."""
    found = desk.articles.named(word)
    if not found:
        raise Unknown(
            _("There is no story “{word}”.").format(word=word), "", _("“newsdesk search WORDS” finds its number.")
        )
    if len(found) > 1:
        several = _several([f"{one.id} “{output.cut(one.headline, 40)}”" for one in found[:_SHOWN]], len(found))
        raise Unknown(
            _("“{word}” may be several stories: {several}.").format(word=word, several=several),
            "",
            _("Say the number of one."),
        )
    return found[0]


def site(desk: Desk, word: str) -> Site:
    """The one site that goes by this word: its number, its name, or its address. Raises Unknown."""
    from newsdesk.store.site_labels import site_label

    sites = desk.sites.list()
    labels = {one.id: site_label(one, sites) for one in sites}
    wanted = word.casefold().rstrip("/")
    for names in (
        {one.id: {str(one.id)} for one in sites},
        {one.id: {one.name.casefold(), labels[one.id].casefold()} for one in sites},
        {one.id: set(_addresses(one)) for one in sites},
    ):
        found = [one for one in sites if wanted in names[one.id]]
        if len(found) == 1:
            return found[0]
        if found:
            several = _several([f"{one.id} {words.quoted(labels[one.id])}" for one in found], len(found))
            raise Unknown(
                _("“{word}” may be several sites: {several}.").format(word=word, several=several),
                "",
                _("Say the number of one."),
            )
    known = _several([f"{one.id} {words.quoted(labels[one.id])}" for one in sites], len(sites))
    raise Unknown(
        _("There is no site “{word}”; there are: {known}.").format(word=word, known=known),
        "",
        _("A site is connected in the window, Publishing › Connect a site…"),
    )


def moment(word: str) -> datetime:
    """A time to come: "2026-12-01 18:30", with an offset or local, or "18:30": the next there is. Raises Unknown."""
    now = clock.now().astimezone()
    when = (_time_of_day(word, now) or _written(word)).astimezone()
    if when <= now:
        raise Unknown(_("{time} is over.").format(time=words.moment(when)), "", _("Say a time to come."))
    return when


def past(word: str) -> datetime:
    """A day or a time, as in "2026-11-01". Raises Unknown."""
    return _written(word).astimezone()


def _written(word: str) -> datetime:
    try:
        return datetime.fromisoformat(word.strip())
    except ValueError:
        raise Unknown(
            _("“{word}” is no time.").format(word=word), "", _("Write it as 18:30 or as “2026-12-01 18:30”.")
        ) from None


def _time_of_day(word: str, now: datetime) -> datetime | None:
    if len(word.strip()) > 5:
        return None
    try:
        at = time.fromisoformat(word.strip().rjust(5, "0"))
    except ValueError:
        return None
    when = datetime.combine(now.date(), at)
    return when if when.astimezone() > now else when + timedelta(days=1)


def _addresses(one: Site) -> Iterable[str]:
    for address in (one.address, one.home):
        if address:
            yield address.casefold().rstrip("/")
            yield (urlsplit(address).hostname or address).casefold()


def _several(names: Sequence[str], number: int) -> str:
    more = number - len(names)
    return listed(names) + (_(", and {n} more").format(n=more) if more > 0 else "")
