"""The story tree as classic HTML, for sites that know no blocks: what WordPress's older editor shows and keeps."""

from __future__ import annotations

from collections.abc import Sequence

from newsdesk.story.block_markup import in_text, in_value, no_shortcodes
from newsdesk.story.clean_html import clean_html, safe_url
from newsdesk.story.read_site.post import NOTES_CLASS
from newsdesk.story.site_context import Blocks, BlocksContext, Origin
from newsdesk.story.site_writer import SiteWriter
from newsdesk.story.tree import (
    Align,
    Attributes,
    Block,
    Box,
    Code,
    Embed,
    Figure,
    Footnote,
    Gallery,
    Heading,
    Inline,
    List,
    ListItem,
    Media,
    MediaKind,
    Paragraph,
    PullQuote,
    Quote,
    Raw,
    Rule,
    Story,
    Table,
)
from newsdesk.story.write_blocks import box_class


def write_classic(story: Story, context: BlocksContext, origin: Origin | None = None) -> Blocks:
    """`story` as the content of a post without blocks. `origin`: what the site has, whose bytes are kept where they did
    not change. There is no meta for notes: they stand in the text."""
    from newsdesk.story.write_over import write_over

    if origin is not None and origin.content.strip():
        return write_over(story, context, origin, ClassicWriter)
    return ClassicWriter(context, story).write()


class ClassicWriter(SiteWriter):
    """Writes each block as elements that need no comments around them."""

    @property
    def core_notes(self) -> bool:
        return False

    def block(self, block: Block) -> str:  # noqa: C901, PLR0911, PLR0912 - one case a kind of block
        match block:
            case Paragraph():
                return self.paragraph(block)
            case Heading():
                return f"<h{block.level}{_said(block.attributes)}>{self.inline(block.inline)}</h{block.level}>"
            case List():
                return self.classic_list(block)
            case Quote():
                inside = "\n".join(filter(None, [*map(self.block, block.blocks), self.cite(block.attribution)]))
                return f"<blockquote{_said(block.attributes)}>{inside}</blockquote>"
            case PullQuote():
                inside = "\n".join(filter(None, [*map(self.block, block.blocks), self.cite(block.attribution)]))
                return f"<blockquote{_said(block.attributes, 'pull-quote')}>{inside}</blockquote>"
            case Figure():
                return self.figure(block)
            case Gallery():
                return f"<div{_said(block.attributes, 'gallery')}>{''.join(map(self.figure, block.figures))}</div>"
            case Media():
                return self.media(block)
            case Table():
                return self.table(block)
            case Code():
                language = f' class="language-{in_value(block.language)}"' if block.language else ""
                return f"<pre{_said(block.attributes)}><code{language}>{in_text(block.text)}</code></pre>"
            case Box():
                return self.box(block)
            case Rule():
                return f"<hr{_said(block.attributes)} />"
            case Embed():
                url = safe_url(block.url)
                return url if url.startswith(("http://", "https://")) else no_shortcodes(self.as_html(block))
            case Raw():
                return self.raw(block.source)
            case Footnote():
                return ""

    def paragraph(self, block: Paragraph, dateline: str = "") -> str:
        lead = f"<strong>{in_text(dateline)}</strong> " if dateline else ""
        direction = self.direction(block)
        side = f' dir="{direction}"' if direction else ""
        return f"<p{_said(block.attributes)}{side}>{lead}{self.inline(block.inline)}</p>"

    def classic_list(self, block: List) -> str:
        tag = "ol" if block.ordered else "ul"
        start = f' start="{block.start}"' if block.ordered and block.start != 1 else ""
        items = "\n".join(f"<li>{self.classic_item(item)}</li>" for item in block.items)
        return f"<{tag}{start}{_said(block.attributes)}>\n{items}\n</{tag}>"

    def classic_item(self, item: ListItem) -> str:
        paragraphs = [inner for inner in item.blocks if isinstance(inner, Paragraph)]
        words = "<br><br>".join(self.inline(inner.inline) for inner in paragraphs)
        rest = [self.block(inner) for inner in item.blocks if not isinstance(inner, Paragraph)]
        return "\n".join(filter(None, [words, *rest]))

    def figure(self, figure: Figure) -> str:
        picture = self.context.copy_of(figure.source)
        align = figure.attributes.align or "none"
        names = [f"size-{picture.size}"] if picture.size else []
        names += [f"wp-image-{picture.id}"] if picture.id else []
        image = f'<img class="{" ".join(names)}" src="{in_value(picture.url)}" alt="{in_value(figure.alt)}" />'
        said = _said(figure.attributes, f"align{align}", align=False)
        return f"<figure{said}>{image}{self.caption(figure.caption, figure.credit)}</figure>"

    def media(self, media: Media) -> str:
        file = self.context.copy_of(media.source)
        url = in_value(file.url)
        if media.kind is MediaKind.FILE:
            return f'<p><a href="{url}">{in_text(media.title or file.url.rsplit("/", 1)[-1])}</a></p>'
        kind = media.kind.value
        player = f'<{kind} controls src="{url}"></{kind}>'
        return f"<figure{_said(media.attributes)}>{player}{self.caption(media.caption)}</figure>"

    def table(self, table: Table) -> str:
        caption = f"<caption>{self.inline(table.caption)}</caption>" if table.caption else ""
        head = f"<thead>{self.row(table.header, 'th', table.aligns)}</thead>" if table.header else ""
        body = "".join(self.row(row, "td", table.aligns) for row in table.rows)
        return f"<table{_said(table.attributes)}>{caption}{head}<tbody>{body}</tbody></table>"

    def row(self, cells: Sequence[Inline], tag: str, aligns: Sequence[Align]) -> str:
        out = []
        for column, cell in enumerate(cells):
            align = aligns[column] if column < len(aligns) else Align.NONE
            style = f' style="text-align: {align}"' if align else ""
            out.append(f"<{tag}{style}>{self.inline(cell)}</{tag}>")
        return f"<tr>{''.join(out)}</tr>"

    def box(self, box: Box) -> str:
        title = self.block(Heading(3, box.title)) if box.title else ""
        inside = "\n".join(filter(None, [title, *map(self.block, box.blocks)]))
        return f"<div{_said(box.attributes, box_class(box.kind))}>{inside}</div>"

    def caption(self, caption: Inline, credit: str = "") -> str:
        return super().caption(caption, credit).replace(' class="wp-element-caption"', "", 1)

    def raw(self, source: str) -> str:
        if self.verbatim or source in self.known.raw:
            return source
        return clean_html(source).strip()

    def notes_list(self, items: Sequence[str]) -> list[str]:
        said = "\n".join(f"<li>{item}</li>" for item in items)
        return ["<hr />", f'<ol class="{NOTES_CLASS}">\n{said}\n</ol>']


def _said(attributes: Attributes, *own: str, align: bool = True) -> str:
    names = " ".join(filter(None, [*own, *attributes.css_class.split()]))
    classes = f' class="{in_value(names)}"' if names else ""
    anchor = f' id="{in_value(attributes.anchor)}"' if attributes.anchor else ""
    style = f' style="text-align: {attributes.align}"' if align and attributes.align else ""
    return classes + anchor + style
