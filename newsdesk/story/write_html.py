"""The story tree as semantic HTML: the body of a page, without the page.

What comes from a story is escaped; raw markup, which others wrote, is cleaned on the way out (`clean=True`): no
scripts, no styles, no forms. Margin notes leave no trace. Every block becomes one element, or several in a row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from html import escape

from newsdesk.story.clean_html import clean_html, safe_url, without_blocks
from newsdesk.story.credit import behind, is_open, name_of
from newsdesk.story.nesting import Close, Open, nest
from newsdesk.story.remote_picture import remote_picture
from newsdesk.story.tree import (
    PLAIN,
    Align,
    Attributes,
    Block,
    Box,
    Break,
    Code,
    Embed,
    Figure,
    Footnote,
    Gallery,
    Heading,
    Inline,
    Link,
    List,
    ListItem,
    MarginNote,
    Mark,
    Media,
    MediaKind,
    NoteRef,
    Paragraph,
    PullQuote,
    Quote,
    Raw,
    RawInline,
    Rule,
    Run,
    Simple,
    Story,
    Table,
    Text,
    inlines,
    plain,
    walk,
)


@dataclass(frozen=True, slots=True)
class HtmlContext:
    """`media_url` gives the address of a picture or file by its SHA-256; `note_numbers` what `note_numbers()` gave.

    `language`: of the words that say whose a picture is; "" where a theme's style sheet says them.
    """

    media_url: Callable[[str], str]
    note_numbers: Mapping[str, int] = field(default_factory=dict)
    clean: bool = True
    language: str = ""


def write(story: Story, context: HtmlContext) -> str:
    """All blocks, one a line."""
    return "\n".join(write_block(block, context) for block in story)


def write_block(block: Block, context: HtmlContext) -> str:
    """One block as HTML."""
    return _Writer(context).block(block)


def write_inline(inline: Inline, context: HtmlContext) -> str:
    """Inline text as HTML."""
    return _Writer(context).inline(inline)


def in_words(caption: Inline, written: str) -> str:
    """What a caption says: " " where it has something, but no words. `written`: the caption in HTML."""
    return plain(caption) or (written and " ")


def note_numbers(story: Story) -> dict[str, int]:
    """The number of each note, by the order in which the text first refers to them; unused ones come last."""
    numbers: dict[str, int] = {}
    for note in (*_references(story), *(block.note for block in walk(story) if isinstance(block, Footnote))):
        numbers.setdefault(note, len(numbers) + 1)
    return numbers


def _references(story: Story) -> Iterator[str]:
    for block in walk(story):
        for inline in inlines(block):
            yield from (run.note for run in inline if isinstance(run, NoteRef))


class _Writer:
    def __init__(self, context: HtmlContext) -> None:
        self.context = context

    # --- blocks

    def block(self, block: Block) -> str:  # noqa: C901, PLR0911, PLR0912 - one case a kind of block
        attributes = PLAIN if isinstance(block, Footnote) else block.attributes
        text = _text_attributes(attributes)
        box = partial(_box_attributes, attributes)
        match block:
            case Paragraph():
                return f"<p{text}>{self.inline(block.inline)}</p>"
            case Heading():
                return f"<h{block.level}{text}>{self.inline(block.inline)}</h{block.level}>"
            case List():
                return self._list(block, text)
            case Quote():
                return f"<blockquote{text}>{self._quoted(block)}</blockquote>"
            case PullQuote():
                return f"<aside{box('pull-quote')}><blockquote>{self._quoted(block)}</blockquote></aside>"
            case Box():
                title = f'<p class="box-title">{self.inline(block.title)}</p>' if block.title else ""
                return f"<aside{box('box', f'box-{block.kind}')}>{title}{self._blocks(block.blocks)}</aside>"
            case Figure():
                return self._figure(block, box("picture"))
            case Gallery():
                figures = "".join(self.block(figure) for figure in block.figures)
                return f"<figure{box('gallery')}>{figures}</figure>"
            case Media():
                return self._media(block, box(block.kind.value))
            case Table():
                return self._table(block, box("table"))
            case Code():
                language = f' class="language-{escape(block.language)}"' if block.language else ""
                return f"<pre{text}><code{language}>{escape(block.text)}</code></pre>"
            case Rule():
                return f"<hr{text}>"
            case Footnote():
                return self._footnote(block)
            case Embed():
                return f"<figure{box('embed')}>{embed_card(block, self.context.media_url)}</figure>"
            case Raw():
                return f"<div{box('raw')}>{self._raw(block.source)}</div>"

    def _blocks(self, blocks: Iterable[Block]) -> str:
        return "".join(self.block(block) for block in blocks)

    def _quoted(self, quote: Quote | PullQuote) -> str:
        who = f"<footer><cite>{self.inline(quote.attribution)}</cite></footer>" if quote.attribution else ""
        return self._blocks(quote.blocks) + who

    def _list(self, block: List, attributes: str) -> str:
        tag = "ol" if block.ordered else "ul"
        start = f' start="{block.start}"' if block.ordered and block.start != 1 else ""
        items = "".join(f"<li>{self._item(item)}</li>" for item in block.items)
        return f"<{tag}{start}{attributes}>{items}</{tag}>"

    def _item(self, item: ListItem) -> str:
        """An item that is one line of text, perhaps with a list under it, needs no paragraph."""
        match item.blocks:
            case (Paragraph(inline, attributes), *rest) if attributes == PLAIN and all(
                isinstance(inner, List) for inner in rest
            ):
                return self.inline(inline) + self._blocks(rest)
        return self._blocks(item.blocks)

    def _figure(self, figure: Figure, attributes: str) -> str:
        image = f'<img src="{escape(self._url(figure.source))}" alt="{escape(figure.alt)}">'
        return f"<figure{attributes}>{image}{self._caption(figure.caption, figure.credit)}</figure>"

    def _url(self, source: str) -> str:
        """Where a picture or file is: a site's own, as long as the desk has not fetched it."""
        remote = remote_picture(source)
        return remote.url if remote else self.context.media_url(source)

    def _caption(self, caption: Inline, credit: str = "") -> str:
        words = self.inline(caption)
        if credit and self.context.language:
            words += escape(behind(in_words(caption, words), credit, self.context.language), quote=False)
        elif credit:
            kind = "credit bracketed" if is_open(plain(caption)) else "credit"
            words += f'{" " if words else ""}<span class="{kind}">{escape(name_of(credit))}</span>'
        return f"<figcaption>{words}</figcaption>" if words else ""

    def _media(self, media: Media, attributes: str) -> str:
        url, title = escape(self._url(media.source)), escape(media.title)
        if media.kind is MediaKind.FILE:
            inside = f'<a href="{url}" download>{title or url}</a>'
        else:
            label = f' title="{title}"' if title else ""
            inside = f'<{media.kind} controls preload="metadata" src="{url}"{label}></{media.kind}>'
        return f"<figure{attributes}>{inside}{self._caption(media.caption)}</figure>"

    def _table(self, table: Table, attributes: str) -> str:
        caption = f"<caption>{self.inline(table.caption)}</caption>" if table.caption else ""
        head = f"<thead>{self._row(table.header, 'th', table.aligns)}</thead>" if table.header else ""
        body = "".join(self._row(row, "td", table.aligns) for row in table.rows)
        return f"<div{attributes}><table>{caption}{head}<tbody>{body}</tbody></table></div>"

    def _row(self, cells: tuple[Inline, ...], tag: str, aligns: tuple[Align, ...]) -> str:
        out = []
        scope = ' scope="col"' if tag == "th" else ""
        for column, cell in enumerate(cells):
            align = aligns[column] if column < len(aligns) else Align.NONE
            style = f' style="text-align:{align}"' if align else ""
            out.append(f"<{tag}{scope}{style}>{self.inline(cell)}</{tag}>")
        return f"<tr>{''.join(out)}</tr>"

    def _footnote(self, block: Footnote) -> str:
        note = escape(block.note)
        number = self.context.note_numbers.get(block.note, 0)
        label = f"<sup>{number}</sup> " if number else ""
        back = f' <a class="note-back" href="#noteref-{note}" role="doc-backlink">↩</a>'
        return f'<div class="footnote" id="note-{note}">{label}{self._blocks(block.blocks)}{back}</div>'

    def _raw(self, source: str) -> str:
        return clean_html(source) if self.context.clean else source

    # --- inline

    def inline(self, inline: Inline) -> str:
        out = []
        for token in nest(inline, keep=lambda mark: not isinstance(mark, MarginNote)):
            if isinstance(token, Open):
                out.append(_open(token.mark))
            elif isinstance(token, Close):
                out.append(_close(token.mark))
            else:
                out.append(self._run(token))
        text = "".join(out)
        if self.context.clean and any(isinstance(run, RawInline) for run in inline):
            # Cleaned as a whole: an opening tag and its end are two runs.
            return without_blocks(clean_html(text))
        return text

    def _run(self, run: Run) -> str:
        match run:
            case Text():
                return escape(run.text, quote=False)
            case Break():
                return "<br>"
            case NoteRef():
                note = escape(run.note)
                number = self.context.note_numbers.get(run.note, run.note)
                return f'<sup class="note"><a id="noteref-{note}" href="#note-{note}">{escape(str(number))}</a></sup>'
            case RawInline():
                return run.source


def _open(mark: Mark) -> str:
    if isinstance(mark, Link):
        url = safe_url(mark.url)
        title = f' title="{escape(mark.title)}"' if mark.title else ""
        return f'<a href="{escape(url)}"{title}>' if url else "<a>"
    return f"<{mark.value}>" if isinstance(mark, Simple) else ""


def _close(mark: Mark) -> str:
    return "</a>" if isinstance(mark, Link) else f"</{mark.value}>" if isinstance(mark, Simple) else ""


def embed_card(embed: Embed, media_url: Callable[[str], str]) -> str:
    """What stands for an embedded page where its player does not run: its card, as a link to it."""
    words = escape(embed.title or embed.url)
    if embed.has_card:
        picture = f'<img src="{escape(media_url(embed.picture))}" alt="">' if embed.picture else ""
        site = f' <span class="embed-site">{escape(embed.site)}</span>' if embed.site else ""
        words = f'{picture}<span class="embed-title">{words}</span>{site}'
    return _link(embed.url, words)


def _link(url: str, words: str) -> str:
    url = safe_url(url)
    return f'<a href="{escape(url)}">{words}</a>' if url else words


def _text_attributes(attributes: Attributes) -> str:
    """Attributes of an element that is text itself."""
    style = f' style="text-align:{attributes.align}"' if attributes.align else ""
    return _common(attributes, attributes.css_class.split()) + style


def _box_attributes(attributes: Attributes, *classes: str) -> str:
    """Attributes of an element with a box of its own: alignment is a class, for the theme to place it."""
    align = [f"align-{attributes.align}"] if attributes.align else []
    return _common(attributes, [*classes, *align, *attributes.css_class.split()])


def _common(attributes: Attributes, classes: Iterable[str]) -> str:
    names = " ".join(classes)
    pairs = (("id", attributes.anchor), ("class", names), ("dir", attributes.direction))
    return "".join(f' {name}="{escape(value)}"' for name, value in pairs if value)
