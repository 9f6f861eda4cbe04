"""An article's page. The preview patches it block by block with the very function that the whole page is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC
from html import escape
from typing import Any
from urllib.parse import urljoin

from newsdesk.layout.facts import PageFacts
from newsdesk.layout.theme import json_for_script, moment, render, words
from newsdesk.story.counts import count_words, reading_minutes
from newsdesk.story.tree import Block, Box, Footnote, Paragraph, Story
from newsdesk.story.write_html import HtmlContext, note_numbers, write_block
from newsdesk.story.write_text import write as write_text

CORRECTION = "correction"
"""The kind of the box that says what was wrong in a story, and since when it is right."""
DESCRIPTION_LENGTH = 200
"""Characters that search engines and cards show of a description."""


@dataclass(frozen=True, slots=True)
class Page:
    """`html`: the whole page. `blocks`: the HTML of each top-level block of the story, as it stands in the page."""

    html: str
    blocks: tuple[str, ...]


def render_article(facts: PageFacts, story: Story) -> Page:
    """The page of an article whose body is `story`.

    Its blocks stand in `<div id="nd-body">`; in a live page each in an `<nd-block>` of its own.
    """
    numbers = note_numbers(story)
    first = first_paragraph(story)
    blocks = tuple(render_block(block, index == first, facts, numbers) for index, block in enumerate(story))
    text = write_text(story)
    count = count_words(text)
    article, language = facts.article, facts.article.language
    description = article.seo_description or article.standfirst or excerpt(text)
    html = render(
        facts.site.theme,
        "article.html",
        language,
        direction=article.direction,
        facts=facts,
        site=facts.site,
        article=article,
        title=article.seo_title or article.headline or words(language, facts.site.theme)["no_headline"],
        description=description,
        image=_picture(facts),
        minutes=reading_minutes(count, facts.words_per_minute),
        body="".join(f"<nd-block>{block}</nd-block>" for block in blocks)
        if facts.live
        else "\n".join(filter(None, blocks)),
        notes=render_notes(story, facts, numbers),
        data=json_for_script(_structured_data(facts, story, description, count.total)),
    )
    return Page(html, blocks)


def render_body(facts: PageFacts, story: Story) -> str:
    """The story alone, with its footnotes below it, for a reader's program that has no page round it."""
    numbers, first = note_numbers(story), first_paragraph(story)
    blocks = (render_block(block, index == first, facts, numbers, styled=False) for index, block in enumerate(story))
    notes = render_notes(story, facts, numbers)
    return "\n".join(filter(None, [*blocks, f"<ol>{notes}</ol>" if notes else ""]))


def render_block(
    block: Block, first_paragraph: bool, facts: PageFacts, note_numbers: Mapping[str, int], *, styled: bool = True
) -> str:
    """One top-level block as the page has it: the dateline run into the first paragraph, a footnote nowhere.

    Footnotes stand together at the end of the story: `render_notes`. `styled`: a theme's style sheet goes with it.
    """
    if isinstance(block, Footnote):
        return ""
    context = _context(facts, note_numbers)
    html = write_block(block, context if styled else replace(context, language=facts.article.language))
    if first_paragraph and facts.dateline:
        tag, rest = html.split(">", 1)
        return f'{tag}><b class="dateline">{escape(facts.dateline)}</b> {rest}'
    return html


def render_notes(story: Story, facts: PageFacts, note_numbers: Mapping[str, int]) -> str:
    """The story's footnotes in the order of their numbers, as the items of a list; "" where it has none."""
    notes = sorted((block for block in story if isinstance(block, Footnote)), key=lambda note: note_numbers[note.note])
    context = _context(facts, note_numbers)
    back = escape(words(facts.article.language, facts.site.theme)["back"])
    items = []
    for note in notes:
        name, said = escape(note.note), "".join(write_block(block, context) for block in note.blocks)
        link = f'<a class="note-back" href="#noteref-{name}" role="doc-backlink" aria-label="{back}">↩</a>'
        items.append(f'<li id="note-{name}" value="{note_numbers[note.note]}">{said} {link}</li>')
    return "\n".join(items)


def first_paragraph(story: Story) -> int | None:
    """The index of the block that the dateline runs into; None where no paragraph stands at the top level."""
    return next((index for index, block in enumerate(story) if isinstance(block, Paragraph)), None)


def excerpt(text: str) -> str:
    """The beginning of `text`, cut at a word, on one line."""
    line = " ".join(text[: DESCRIPTION_LENGTH * 4].split())
    if len(line) <= DESCRIPTION_LENGTH:
        return line
    cut = line[:DESCRIPTION_LENGTH]
    # Chinese and Japanese have no spaces to cut at.
    return (cut[: cut.rfind(" ")] if " " in cut[DESCRIPTION_LENGTH // 2 :] else cut).rstrip(" ,;:–—") + "…"


def _context(facts: PageFacts, note_numbers: Mapping[str, int]) -> HtmlContext:
    return HtmlContext(facts.media_url, note_numbers)


def _picture(facts: PageFacts) -> str:
    """Where others find the lead picture; "" where it lies in the page itself."""
    return "" if facts.lead is None or facts.lead.url.startswith("data:") else _absolute(facts, facts.lead.url)


def _absolute(facts: PageFacts, href: str) -> str:
    return urljoin(facts.canonical, href) if facts.canonical else href


def _structured_data(facts: PageFacts, story: Story, description: str, word_count: int) -> dict[str, Any]:
    """The page as schema.org's NewsArticle; what is not known is left out."""
    article = facts.article
    known = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.headline,
        "alternativeHeadline": article.kicker,
        "description": description,
        "image": [_picture(facts)] if _picture(facts) else [],
        "datePublished": moment(facts.published.astimezone(UTC)) if facts.published else "",
        "dateModified": moment(facts.modified.astimezone(UTC)) if facts.modified else "",
        "dateline": facts.dateline,
        "author": [{"@type": "Person", "name": author.name} for author in article.authors],
        "publisher": {"@type": "NewsMediaOrganization", "name": facts.site.paper},
        "articleSection": article.section.name if article.section else "",
        "keywords": list(article.tags),
        "inLanguage": article.language,
        "wordCount": word_count,
        "correction": [
            {"@type": "CorrectionComment", "text": " ".join(write_text((block,)).split())}
            for block in story
            if isinstance(block, Box) and block.kind == CORRECTION
        ],
        "mainEntityOfPage": facts.canonical,
    }
    return {name: value for name, value in known.items() if value}
