"""The story tree as WordPress block markup, in the one form that every editor from 6.1 to the newest takes as valid.

Each form was held against the editor's own parser (block-library 7.14.16 of WordPress 6.1 to 11.1.0). Where the blocks
cannot say what the story says, such as a table inside a list, that block goes out as a Custom HTML block.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsdesk.story.block_markup import element_attributes, in_text, in_value, no_shortcodes, with_class, wrap
from newsdesk.story.clean_html import clean_html, safe_url
from newsdesk.story.read_site.post import NOTES_CLASS
from newsdesk.story.site_context import Blocks, BlocksContext, Origin, SitePicture, note_names
from newsdesk.story.site_writer import SiteWriter
from newsdesk.story.tree import (
    Align,
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

_BOX_CLASSES = {"correction": "correction", "related": "related", "group": ""}
__all__ = ["BlockWriter", "Blocks", "BlocksContext", "Origin", "SitePicture", "note_names", "write"]


def box_class(kind: str) -> str:
    """The class by which a box of that kind is known; "" for a group of the site's own."""
    return _BOX_CLASSES.get(kind, f"{kind}-box")


def write(story: Story, context: BlocksContext, origin: Origin | None = None) -> Blocks:
    """`story` as the content of a post.

    With `origin` what did not change keeps the bytes that the site has, and the post its form (blocks or classic HTML).
    """
    from newsdesk.story.write_classic import ClassicWriter
    from newsdesk.story.write_over import write_over

    there = origin is not None and bool(origin.content.strip())
    classic = "<!-- wp:" not in origin.content if origin is not None and there else context.classic
    writer = ClassicWriter if classic else BlockWriter
    if origin is not None and there:
        return write_over(story, context, origin, writer)
    return writer(context, story).write()


class BlockWriter(SiteWriter):
    """Writes blocks."""

    def block(self, block: Block) -> str:  # noqa: C901, PLR0911, PLR0912 - one case a kind of block
        match block:
            case Paragraph():
                return self.paragraph(block)
            case Heading():
                return self.heading(block)
            case List():
                return self.items(block) if _is_plain_list(block) else self.html(block)
            case Quote():
                return self.quote(block)
            case PullQuote():
                return self.pull_quote(block)
            case Figure():
                return self.figure(block)
            case Gallery():
                return self.gallery(block)
            case Media():
                return self.media(block)
            case Table():
                return self.table(block)
            case Code():
                return self.code(block)
            case Box():
                return self.box(block)
            case Rule():
                classes, comment = element_attributes(
                    block.attributes, "wp-block-separator", "has-alpha-channel-opacity"
                )
                return wrap("separator", comment, f"<hr{classes}/>")
            case Embed():
                return self.embed(block)
            case Raw():
                return self.raw(block.source)
            case Footnote():
                return ""

    def blocks(self, blocks: Iterable[Block]) -> str:
        return "\n\n".join(filter(None, map(self.block, blocks)))

    def paragraph(self, block: Paragraph, dateline: str = "") -> str:
        lead = f"<strong>{in_text(dateline)}</strong> " if dateline else ""
        attributes = block.attributes
        align = [f"has-text-align-{attributes.align}"] if attributes.align else []
        classes, comment = element_attributes(attributes, *align)
        if attributes.align:
            comment["align"] = attributes.align.value
        if direction := self.direction(block):
            comment["direction"] = direction
        side = f' dir="{direction}"' if direction else ""
        return wrap("paragraph", comment, f"<p{classes}{side}>{lead}{self.inline(block.inline)}</p>")

    def heading(self, block: Heading) -> str:
        align = [f"has-text-align-{block.attributes.align}"] if block.attributes.align else []
        classes, comment = element_attributes(block.attributes, "wp-block-heading", *align)
        if block.attributes.align:
            comment["textAlign"] = block.attributes.align.value
        if block.level != 2:
            comment["level"] = block.level
        return wrap("heading", comment, f"<h{block.level}{classes}>{self.inline(block.inline)}</h{block.level}>")

    def items(self, block: List) -> str:
        tag = "ol" if block.ordered else "ul"
        classes, comment = element_attributes(block.attributes, "wp-block-list")
        start = ""
        if block.ordered:
            comment["ordered"] = True
            if block.start != 1:
                comment["start"] = block.start
                start = f' start="{block.start}"'
        items = "\n\n".join(wrap("list-item", {}, f"<li>{self.item(item)}</li>") for item in block.items)
        return wrap("list", comment, f"<{tag}{start}{classes}>{items}</{tag}>")

    def item(self, item: ListItem) -> str:
        words = "<br><br>".join(self.inline(block.inline) for block in item.blocks if isinstance(block, Paragraph))
        return words + "\n\n".join(self.items(block) for block in item.blocks if isinstance(block, List))

    def quote(self, block: Quote) -> str:
        classes, comment = element_attributes(block.attributes, "wp-block-quote")
        inside = self.blocks(block.blocks) + self.cite(block.attribution)
        return wrap("quote", comment, f"<blockquote{classes}>{inside}</blockquote>")

    def pull_quote(self, block: PullQuote) -> str:
        """Its words are one paragraph: the block has no room for more."""
        paragraphs = [inner for inner in block.blocks if isinstance(inner, Paragraph)]
        if len(paragraphs) != len(block.blocks):
            return self.html(block)
        align = [f"align{block.attributes.align}"] if block.attributes.align in {Align.LEFT, Align.RIGHT} else []
        classes, comment = element_attributes(block.attributes, "wp-block-pullquote", *align)
        if align:
            comment["align"] = block.attributes.align.value
        words = "<br><br>".join(self.inline(inner.inline) for inner in paragraphs)
        who = self.cite(block.attribution)
        return wrap("pullquote", comment, f"<figure{classes}><blockquote><p>{words}</p>{who}</blockquote></figure>")

    def figure(self, figure: Figure) -> str:
        picture = self.context.copy_of(figure.source)
        align = [f"align{figure.attributes.align}"] if figure.attributes.align else []
        size = [f"size-{picture.size}"] if picture.size else []
        classes, more = element_attributes(figure.attributes, "wp-block-image", *align, *size)
        comment: dict[str, object] = {"id": picture.id} if picture.id else {}
        if size:
            comment["sizeSlug"] = picture.size
        comment |= {"linkDestination": "none", **more}
        if align:
            comment["align"] = figure.attributes.align.value
        name = f' class="wp-image-{picture.id}"' if picture.id else ""
        image = f'<img src="{in_value(picture.url)}" alt="{in_value(figure.alt)}"{name}/>'
        return wrap("image", comment, f"<figure{classes}>{image}{self.caption(figure.caption, figure.credit)}</figure>")

    def gallery(self, gallery: Gallery) -> str:
        classes, comment = element_attributes(
            gallery.attributes, "wp-block-gallery", "has-nested-images", "columns-default", "is-cropped"
        )
        return wrap(
            "gallery", {"linkTo": "none", **comment}, f"<figure{classes}>{self.blocks(gallery.figures)}</figure>"
        )

    def media(self, media: Media) -> str:
        file = self.context.copy_of(media.source)
        url = in_value(file.url)
        comment: dict[str, object] = {"id": file.id} if file.id else {}
        if media.kind is MediaKind.FILE:
            words = in_text(media.title or file.url.rsplit("/", 1)[-1])
            comment |= {"href": file.url, "showDownloadButton": False}
            return wrap("file", comment, f'<div class="wp-block-file"><a href="{url}">{words}</a></div>')
        kind = media.kind.value
        inside = f'<{kind} controls src="{url}"></{kind}>{self.caption(media.caption)}'
        return wrap(kind, comment, f'<figure class="wp-block-{kind}">{inside}</figure>')

    def table(self, table: Table) -> str:
        classes, comment = element_attributes(table.attributes, "wp-block-table")
        head = f"<thead>{self.row(table.header, 'th', table.aligns)}</thead>" if table.header else ""
        body = "".join(self.row(row, "td", table.aligns) for row in table.rows)
        inside = f"<table>{head}<tbody>{body}</tbody></table>{self.caption(table.caption)}"
        return wrap("table", {"hasFixedLayout": False, **comment}, f"<figure{classes}>{inside}</figure>")

    def row(self, cells: Sequence[Inline], tag: str, aligns: Sequence[Align]) -> str:
        out = []
        for column, cell in enumerate(cells):
            align = aligns[column] if column < len(aligns) else Align.NONE
            extra = f' class="has-text-align-{align}" data-align="{align}"' if align else ""
            out.append(f"<{tag}{extra}>{self.inline(cell)}</{tag}>")
        return f"<tr>{''.join(out)}</tr>"

    def code(self, block: Code) -> str:
        # an editor knows no class on <code>, so the language is the block's own
        language = f"language-{block.language.split()[0]}" if block.language else ""
        classes, comment = element_attributes(with_class(block.attributes, language), "wp-block-code")
        return wrap("code", comment, f"<pre{classes}><code>{in_text(block.text)}</code></pre>")

    def box(self, box: Box) -> str:
        classes, comment = element_attributes(with_class(box.attributes, box_class(box.kind)), "wp-block-group")
        title = self.heading(Heading(3, box.title)) if box.title else ""
        inside = "\n\n".join(filter(None, [title, self.blocks(box.blocks)]))
        return wrap("group", {**comment, "layout": {"type": "constrained"}}, f"<div{classes}>{inside}</div>")

    def embed(self, embed: Embed) -> str:
        url = safe_url(embed.url)
        if not url.startswith(("http://", "https://")):
            return self.html(embed)
        classes, comment = element_attributes(embed.attributes, "wp-block-embed")
        wrapper = f'<div class="wp-block-embed__wrapper">\n{in_text(url)}\n</div>'
        return wrap("embed", {"url": url, **comment}, f"<figure{classes}>{wrapper}</figure>")

    def html(self, block: Block) -> str:
        return wrap("html", {}, no_shortcodes(self.as_html(block)))

    def raw(self, source: str) -> str:
        """Foreign markup: a block of the site's own goes back as it came, everything else is cleaned."""
        if self.verbatim or (source in self.known.raw and source.startswith("<!-- wp:")):
            return source
        if source not in self.known.raw:
            source = clean_html(source).strip()
        return wrap("html", {}, source) if source else ""

    def notes_list(self, items: Sequence[str]) -> list[str]:
        inside = "\n\n".join(wrap("list-item", {}, f"<li>{item}</li>") for item in items)
        said = {"ordered": True, "className": NOTES_CLASS}
        return [self.block(Rule()), wrap("list", said, f'<ol class="wp-block-list {NOTES_CLASS}">{inside}</ol>')]


def _is_plain_list(block: List) -> bool:
    """Whether every item is paragraphs, then perhaps lists: all that a list block can hold."""
    for item in block.items:
        kinds = [type(inner) for inner in item.blocks]
        lists = kinds.count(List)
        paragraphs, rest = kinds[: len(kinds) - lists], kinds[len(kinds) - lists :]
        if any(kind is not Paragraph for kind in paragraphs) or any(kind is not List for kind in rest):
            return False
        if not all(_is_plain_list(inner) for inner in item.blocks if isinstance(inner, List)):
            return False
    return True
