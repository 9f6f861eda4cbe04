"""The pages that lead to the stories: front page, section page, and the Atom feed for readers' programs."""

from __future__ import annotations

import re
import uuid
from datetime import UTC, datetime
from urllib.parse import urljoin

from newsdesk.layout.facts import ListFacts, Teaser
from newsdesk.layout.theme import render, words

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
# What XML 1.0 cannot hold, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render_front(facts: ListFacts) -> str:
    """The front page: the newest story large, the others below it."""
    return _page(facts, facts.site.paper, words(facts.language)["latest"])


def render_section(facts: ListFacts) -> str:
    """The page of the section that `facts` names."""
    return _page(facts, f"{facts.section} · {facts.site.paper}", facts.section)


def render_feed(facts: ListFacts) -> str:
    """An Atom feed (RFC 4287) of the stories. Links are whole where `facts.address` is known."""
    feed = render(
        "feed.xml",
        facts.language,
        facts=facts,
        site=facts.site,
        id=_feed_id(facts),
        updated=_moment(max((_changed(story) for story in facts.stories), default=_NEVER)),
        entries=[_entry(facts, story) for story in facts.stories],
    )
    return _NOT_XML.sub("", feed)


def _page(facts: ListFacts, title: str, heading: str) -> str:
    return render(
        "list.html",
        facts.language,
        direction=facts.direction,
        facts=facts,
        site=facts.site,
        title=title,
        heading=heading,
        lead=facts.stories[:1],
        others=facts.stories[1:],
    )


def _entry(facts: ListFacts, story: Teaser) -> dict[str, object]:
    return {
        "story": story,
        "id": f"urn:uuid:{uuid.UUID(story.key)}" if story.key else f"urn:uuid:{_named(story.href)}",
        "href": urljoin(facts.address, story.href) if facts.address else story.href,
        "published": _moment(story.published or _changed(story)),
        "updated": _moment(_changed(story)),
    }


def _feed_id(facts: ListFacts) -> str:
    return facts.address or f"urn:uuid:{_named(facts.site.paper + ' ' + facts.section)}"


def _named(name: str) -> uuid.UUID:
    return uuid.uuid5(uuid.NAMESPACE_URL, name)


def _changed(story: Teaser) -> datetime:
    return story.modified or story.published or _NEVER


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
