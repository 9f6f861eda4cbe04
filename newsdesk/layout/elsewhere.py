"""How a story looks away from its own page: in the paper's lists, on a card in a network, in a search, in a feed."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from urllib.parse import urlsplit

from newsdesk.layout.facts import ListFacts, PageFacts, Teaser
from newsdesk.layout.lists import render_list
from newsdesk.layout.page import excerpt
from newsdesk.layout.policy import with_policy
from newsdesk.layout.theme import render, words
from newsdesk.story.slug import slugify
from newsdesk.story.tree import Story
from newsdesk.story.write_text import write as write_text
from newsdesk.words import _

_DARK = re.compile(r"\(\s*prefers-color-scheme\s*:\s*dark\s*\)")


class View(StrEnum):
    """PAGE: the story's own page. CARDS: all the places that show its headline. SECTION: its section's page with it.
    SITE: its page in the theme of a connected site (`frame.py`).
    """

    PAGE = "page"
    CARDS = "cards"
    SECTION = "section"
    SITE = "site"


def render_elsewhere(view: View, facts: PageFacts, story: Story) -> str:
    """The story as one of the other views shows it."""
    teaser = teaser_of(facts, story)
    return _section(facts, teaser) if view is View.SECTION else _cards(facts, teaser, story)


def teaser_of(facts: PageFacts, story: Story) -> Teaser:
    """The story as the paper's lists show it."""
    article, lead = facts.article, facts.lead
    return Teaser(
        headline=article.headline,
        href="#",
        kicker=article.kicker,
        excerpt=article.standfirst or excerpt(write_text(story)),
        section=article.section.name if article.section else "",
        byline=", ".join(author.name for author in article.authors),
        picture=lead.url if lead else "",
        alt=lead.alt if lead else "",
        focus=lead.listed if lead else "",
        zoom=lead.zoom if lead else "",
        published=facts.published,
        modified=facts.modified,
        language=article.language,
        direction=article.direction,
        key=article.key,
    )


def dressed(html: str, *, dark: bool, size: int) -> str:
    """A page in its light or its dark colours, for a reader whose letters are `size` per cent of the usual."""
    html = _DARK.sub("screen" if dark else "not all", html)  # paper is light whatever shows
    if size == 100:
        return html
    return html.replace("</head>", f"<style>html {{ font-size: {size}% }}</style></head>", 1)


def _section(facts: PageFacts, teaser: Teaser) -> str:
    article = facts.article
    name = article.section.name if article.section else ""
    others = tuple(dict.fromkeys((*facts.related, *facts.check_also)))
    page = render_list(
        ListFacts(
            site=facts.site,
            stories=(teaser, *(one for one in others if one.section == teaser.section)),
            section=name,
            heading=name or words(article.language, facts.site.theme)["latest"],
            language=article.language,
            direction=article.direction,
        )
    )
    return with_policy(page)


def _cards(facts: PageFacts, teaser: Teaser, story: Story) -> str:
    article = facts.article
    title = article.seo_title or article.headline or words(article.language, facts.site.theme)["no_headline"]
    host = urlsplit(facts.canonical).hostname or f"{slugify(facts.site.paper)}.example"
    return render(
        facts.site.theme,
        "elsewhere.html",
        article.language,
        direction=article.direction,
        site=facts.site,
        story=teaser,
        small=replace(teaser, excerpt=""),
        title=title,
        description=article.seo_description or article.standfirst or excerpt(write_text(story)),
        host=host,
        crumbs=" › ".join(filter(None, [host, *(link.label for link in facts.trail)])),
        says={
            "first": _("First on the front page"),
            "list": _("In a list"),
            "also": _("Beside another story"),
            "card": _("Card in a network (Open Graph, 1.91 to 1)"),
            "large": _("Card on X (large picture, 2 to 1)"),
            "search": _("Found by a search, on a desktop"),
            "phone": _("Found by a search, on a phone"),
            "feed": _("In a feed"),
            "no_picture": _("No lead picture"),
        },
    )
