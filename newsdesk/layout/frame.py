"""The page of a site's own theme, kept without scripts, with places in it where a draft of the desk stands in.

What the theme draws by itself and the desk does not decide (menus, related posts, comments) is as it was when the frame
was taken. `publish/wordpress/frame.py` takes it.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from html import escape

from newsdesk.layout.facts import PageFacts
from newsdesk.layout.policy import with_policy
from newsdesk.layout.site_parts import with_marks
from newsdesk.layout.theme import byline as byline_of
from newsdesk.layout.theme import words
from newsdesk.story.block_markup import in_text
from newsdesk.story.clean_html import safe_url
from newsdesk.story.site_context import BlocksContext, SitePicture
from newsdesk.story.tree import Embed, Story, walk
from newsdesk.story.write_blocks import write
from newsdesk.story.write_html import embed_card

_COMMENT = re.compile(r"<!--\s*/?wp:[^>]*?-->\n?", re.DOTALL)
_PLAYER = '<div class="wp-block-embed__wrapper">\n{url}\n</div>'
"""Of an embedded page, as `write_blocks` writes it."""
_CARD_STYLE = (
    ".nd-card a { display: block; overflow: hidden; border: 1px solid #8886; border-radius: 6px; padding: 12px 16px; }"
    ".nd-card img { display: block; width: calc(100% + 32px); max-width: none; margin: -12px -16px 12px;"
    " aspect-ratio: 16 / 9; object-fit: cover; }"
    ".nd-card .embed-title { font-weight: 600; } .nd-card .embed-site { display: block; opacity: .7; }"
)
_LAYOUT = (
    (re.compile(r'class="(wp-block-group\b)'), r'class="\1 is-layout-constrained wp-block-group-is-layout-constrained'),
    (re.compile(r'class="(wp-block-quote\b)'), r'class="\1 is-layout-flow wp-block-quote-is-layout-flow'),
    (re.compile(r'class="(wp-block-gallery\b)'), r'class="\1 is-layout-flex wp-block-gallery-is-layout-flex'),
)
"""Classes that WordPress adds when it shows a block (wp-includes/block-supports/layout.php)."""


@dataclass(frozen=True, slots=True)
class Frame:
    """`html`: with a mark of `mark` for each place. `tag`: one of the story's tags, `lead`: its picture, each with its
    own mark; "" where the theme shows none. `tags_between`: what stands between two tags. `taken`: when (ISO 8601), of
    the post at `link`.
    """

    html: str
    tag: str = ""
    tags_between: str = ", "
    lead: str = ""
    taken: str = ""
    link: str = ""

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def of(cls, text: str) -> Frame:
        """Raises ValueError where `text` is none."""
        try:
            return cls(**json.loads(text))
        except TypeError as error:
            raise ValueError(str(error)) from error


def mark(place: str) -> str:
    """Stands in a frame for a place: title, content, author, date, section, tags, lead, word, url, alt."""
    return f"nd-frame-7f3a-{place}"


def fill(
    frame: Frame, facts: PageFacts, story: Story, date: str, account: str, *, stands: bool, marked: bool = False
) -> str:
    """The draft as the site's theme would show it. `date`: today, as the site writes it. `account`: the name that the
    theme shows; `stands`: it is the byline's, which then is no line of the text. `marked`: what the theme draws by
    itself is marked so.
    """
    article, lead = facts.article, facts.lead
    picture = ""
    if lead is not None and frame.lead:
        picture = frame.lead.replace(mark("url"), escape(lead.url)).replace(mark("alt"), escape(lead.alt))
    tags = frame.tags_between.join(frame.tag.replace(mark("word"), escape(tag)) for tag in article.tags)
    said = {
        "title": escape(article.headline or words(article.language)["no_headline"], quote=False),
        "content": content(facts, story, byline=not stands),
        "author": escape(account),
        "date": escape(date),
        "section": escape(article.section.name if article.section else ""),
        "tags": tags if frame.tag else "",
        "lead": picture,
    }
    html = with_marks(frame.html, lambda text: mark("") in text) if marked else frame.html
    for place, value in said.items():
        html = html.replace(mark(place), value)
    return with_policy(html)


def content(facts: PageFacts, story: Story, *, byline: bool) -> str:
    """The body as WordPress shows it: the markup of its blocks, without their comments and with its own classes."""
    names = [author.name for author in facts.article.authors]
    written = write(
        story,
        BlocksContext(
            picture=lambda sha: SitePicture(0, facts.media_url(sha), "large"),
            dateline=facts.dateline,
            byline=byline_of(names, facts.article.language) if byline else "",
            direction=facts.article.direction,
            language=facts.article.language,
            key=facts.article.key,
        ),
    )
    html = _COMMENT.sub("", written.content.replace("<!-- wp:footnotes /-->", _notes(written.footnotes)))
    for block in walk(story):
        if isinstance(block, Embed) and block.has_card:
            html = html.replace(_PLAYER.format(url=in_text(safe_url(block.url))), _card(block, facts))
    for pattern, more in _LAYOUT:
        html = pattern.sub(more, html)
    return html


def _card(embed: Embed, facts: PageFacts) -> str:
    """In the place of the player, which runs on the site only; no theme of a site knows how a card looks."""
    card = embed_card(embed, facts.media_url)
    return f'<div class="nd-card">{card}</div><style>{_CARD_STYLE}</style>'


def _notes(footnotes: str) -> str:
    """As core's footnotes block shows them (wp-includes/blocks/footnotes.php)."""
    if not footnotes:
        return ""
    items = (
        f'<li id="{escape(note["id"])}">{note["content"]} <a href="#{escape(note["id"])}-link">↩︎</a></li>'
        for note in json.loads(footnotes)
    )
    return f'<ol class="wp-block-footnotes">{"".join(items)}</ol>'
