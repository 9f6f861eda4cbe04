"""Foreign HTML, as other programs put it on the clipboard, read into a story. Pure: no network, no files.

`read(html)` never raises and takes about a second at most. The order of the work: bounds (`bounds.py`), a tree by
libxml2 (`page.py`), footnotes (`notes.py`), then the walk (`walk.py`) that gathers blocks (`flow.py`). No markup of the
source survives: whatever a node of the story does not say is gone, so there is nothing left to be cleaned.
"""

from __future__ import annotations

from dataclasses import fields

from newsdesk.story.read_html.result import Dropped, HtmlStory, Picture

__all__ = ["Dropped", "HtmlStory", "Picture", "read"]


def read(html: str, direction: str = "") -> HtmlStory:
    """The story that `html` shows. `direction`: of the story that it goes into ("ltr", "rtl"); paragraphs that run the
    other way keep their own."""
    from newsdesk.story.bidi import balanced
    from newsdesk.story.read_html import bounds, lines
    from newsdesk.story.read_html.fit import fit
    from newsdesk.story.read_html.notes import find_notes
    from newsdesk.story.read_html.page import clean, cut_pictures, parse
    from newsdesk.story.read_html.walk import Walker
    from newsdesk.story.tree import Paragraph, Story, Text

    markup, pictures = cut_pictures(clean(html))
    page = None if bounds.is_too_much(markup) else parse(markup, pictures, direction)
    if page is None:
        words = [line for text in bounds.bare_text(markup) if (line := balanced(text))]
        flattened = int("<" in markup)
        cut = max(0, len(markup) - bounds.MOST_LOOKED_AT) + max(0, sum(map(len, words)) - bounds.MOST_TEXT)
        paragraphs, more = fit(Paragraph((Text(text),)) for text in _first(words, bounds.MOST_TEXT))
        return HtmlStory(paragraphs, dropped=Dropped(flattened=flattened, characters=cut + more))
    page.room = bounds.MOST_TEXT
    placed = lines.placed_lines(page.body)
    story: Story = tuple(lines.reflow(placed)) if placed else Walker(page, find_notes(page.body)).story()
    story, more = fit(story)
    page.dropped["characters"] += more
    known = {field.name for field in fields(Dropped)}
    dropped = Dropped(**{name: number for name, number in page.dropped.items() if name in known})
    return HtmlStory(story, tuple(page.taken), tuple(page.files), dropped)


def _first(words: list[str], room: int) -> list[str]:
    """As many of the first characters as there is room for."""
    out = []
    for text in words:
        if room <= 0:
            break
        out.append(text[:room])
        room -= len(text)
    return out
