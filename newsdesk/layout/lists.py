"""The pages that lead to the stories: front page, pages of a section, a tag or an author, the Atom feed; and the page
that stands where a story was.
"""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from urllib.parse import urljoin

from newsdesk.layout.facts import ListFacts, SiteFacts, Teaser
from newsdesk.layout.theme import render, words
from newsdesk.layout.xml import storable

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def render_front(facts: ListFacts) -> str:
    """The front page: the newest story large, the others below it."""
    said = words(facts.language, facts.site.theme)
    if facts.number:
        return _page(facts, f"{said['older']} {facts.number} · {facts.site.paper}", said["older"])
    return _page(facts, facts.site.paper, said["latest"])


def render_list(facts: ListFacts) -> str:
    """The page of the section, tag or author that `facts` names."""
    older = f" · {words(facts.language, facts.site.theme)['older']} {facts.number}" if facts.number else ""
    return _page(facts, f"{facts.heading}{older} · {facts.site.paper}", facts.heading)


def render_gone(site: SiteFacts, language: str, direction: str) -> str:
    """The page that stands where a story was, and says nothing of it."""
    return render(
        site.theme, "gone.html", language, direction=direction, site=site, title=words(language, site.theme)["gone"]
    )


def render_feed(facts: ListFacts) -> str:
    """An Atom feed (RFC 4287) of the stories. Links are whole where `facts.address` is known."""
    feed = render(
        facts.site.theme,
        "feed.xml",
        facts.language,
        facts=facts,
        site=facts.site,
        id=_feed_id(facts),
        itself=urljoin(facts.address, facts.site.feed) if facts.address else "",
        updated=_moment(max((_changed(story) for story in facts.stories), default=_NEVER)),
        entries=[_entry(facts, story) for story in facts.stories],
    )
    return storable(feed)


def _page(facts: ListFacts, title: str, heading: str) -> str:
    return render(
        facts.site.theme,
        "list.html",
        facts.language,
        direction=facts.direction,
        facts=facts,
        site=facts.site,
        title=title,
        heading=heading,
        # an older page has no first among its stories
        lead=() if facts.number else facts.stories[:1],
        others=facts.stories if facts.number else facts.stories[1:],
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
    return facts.address or f"urn:uuid:{_named(facts.site.paper + ' ' + facts.heading)}"


def _named(name: str) -> uuid.UUID:
    return uuid.uuid5(uuid.NAMESPACE_URL, name)


def _changed(story: Teaser) -> datetime:
    return story.modified or story.published or _NEVER


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
