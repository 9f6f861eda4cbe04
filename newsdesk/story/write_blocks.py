"""The story tree as WordPress block markup, in the one form that every editor from 6.1 to the newest takes as valid.

Each form was held against the editor's own parser (block-library 7.14.16 of WordPress 6.1 to 11.1.0). Where the blocks
cannot say what the story says, such as a table inside a list, that block goes out as a Custom HTML block.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from newsdesk.story.block_markup import (
    closing,
    element_attributes,
    in_text,
    in_value,
    no_shortcodes,
    opening,
    with_class,
    wrap,
)
from newsdesk.story.clean_html import clean_html, safe_url
from newsdesk.story.nesting import Close, Open, nest
from newsdesk.story.tree import (
    Align,
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
    List,
    ListItem,
    MarginNote,
    Media,
    MediaKind,
    NoteRef,
    Paragraph,
    PullQuote,
    Quote,
    Raw,
    RawInline,
    Rule,
    Story,
    Table,
    Text,
)
from newsdesk.story.write_html import HtmlContext, note_numbers
from newsdesk.story.write_html import write_block as write_html_block
from newsdesk.words import _

_NOTES = uuid.UUID("6a1e4f0c-1a0b-5f3e-9c61-0b1f0d8b7a52")
"""The namespace of notes' ids: a note keeps its id from one publish to the next."""
_BOX_CLASSES = {"correction": "correction", "related": "related"}


@dataclass(frozen=True, slots=True)
class SitePicture:
    """A picture or file on the site. `size`: WordPress's name of the size that `url` serves."""

    id: int
    url: str
    size: str = "full"


@dataclass(frozen=True, slots=True)
class BlocksContext:
    """What the markup says beside the story.

    `picture` gives the site's copy of a picture or file by its SHA-256. `byline` becomes a paragraph of its own at the
    top, `dateline` runs into the first paragraph. `footnotes`: the site has core's notes (WordPress 6.3 on). `key`
    names the article, for ids that stay the same.
    """

    picture: Callable[[str], SitePicture]
    dateline: str = ""
    byline: str = ""
    direction: str = "ltr"
    footnotes: bool = True
    key: str = ""


@dataclass(frozen=True, slots=True)
class Blocks:
    """`content` of the post, and its `footnotes`: the JSON of core's notes, "" where there are none."""

    content: str
    footnotes: str = ""


def write(story: Story, context: BlocksContext) -> Blocks:
    """`story` as the content of a post."""
    return _Writer(context, story).write(story)


@dataclass(slots=True)
class _Writer:
    context: BlocksContext
    story: Story
    numbers: Mapping[str, int] = field(init=False)
    seen_references: set[str] = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        self.numbers = note_numbers(self.story)

    def write(self, story: Story) -> Blocks:
        first = next((block for block in story if isinstance(block, Paragraph)), None)
        blocks = []
        if self.context.byline:
            blocks.append(
                wrap("paragraph", {"className": "byline"}, f'<p class="byline">{in_text(self.context.byline)}</p>')
            )
        for block in story:
            dateline = self.context.dateline if block is first else ""
            blocks.append(self.paragraph(block, dateline) if isinstance(block, Paragraph) else self.block(block))
        notes = sorted(
            (block for block in story if isinstance(block, Footnote)), key=lambda note: self.numbers[note.note]
        )
        if notes and self.context.footnotes:
            blocks.append("<!-- wp:footnotes /-->")
        elif notes:
            blocks += [wrap("separator", {}, '<hr class="wp-block-separator has-alpha-channel-opacity"/>')]
            blocks += [self.note_at_the_end(note) for note in notes]
        content = "\n\n".join(filter(None, blocks))
        return Blocks(content, self.notes(notes) if notes and self.context.footnotes else "")

    # --- blocks

    def block(self, block: Block) -> str:  # noqa: C901, PLR0911, PLR0912 - one case a kind of block
        match block:
            case Paragraph():
                return self.paragraph(block)
            case Heading():
                return self.heading(block)
            case List():
                return self.list(block) if _is_plain_list(block) else self.html(block)
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
                source = clean_html(block.source).strip()
                return wrap("html", {}, source) if source else ""
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
        direction = attributes.direction or self.context.direction
        if direction == "rtl":
            comment["direction"] = "rtl"
        side = ' dir="rtl"' if direction == "rtl" else ""
        return wrap("paragraph", comment, f"<p{classes}{side}>{lead}{self.inline(block.inline)}</p>")

    def heading(self, block: Heading) -> str:
        align = [f"has-text-align-{block.attributes.align}"] if block.attributes.align else []
        classes, comment = element_attributes(block.attributes, "wp-block-heading", *align)
        if block.attributes.align:
            comment["textAlign"] = block.attributes.align.value
        if block.level != 2:
            comment["level"] = block.level
        return wrap("heading", comment, f"<h{block.level}{classes}>{self.inline(block.inline)}</h{block.level}>")

    def list(self, block: List) -> str:
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
        return words + "\n\n".join(self.list(block) for block in item.blocks if isinstance(block, List))

    def quote(self, block: Quote) -> str:
        classes, comment = element_attributes(block.attributes, "wp-block-quote")
        who = self.cite(block.attribution)
        return wrap("quote", comment, f"<blockquote{classes}>{self.blocks(block.blocks)}{who}</blockquote>")

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
        picture = self.context.picture(figure.source)
        align = [f"align{figure.attributes.align}"] if figure.attributes.align else []
        classes, more = element_attributes(figure.attributes, "wp-block-image", *align, f"size-{picture.size}")
        comment = {"id": picture.id, "sizeSlug": picture.size, "linkDestination": "none", **more}
        if align:
            comment["align"] = figure.attributes.align.value
        image = f'<img src="{in_value(picture.url)}" alt="{in_value(figure.alt)}" class="wp-image-{picture.id}"/>'
        return wrap("image", comment, f"<figure{classes}>{image}{self.caption(figure.caption, figure.credit)}</figure>")

    def gallery(self, gallery: Gallery) -> str:
        classes, comment = element_attributes(
            gallery.attributes, "wp-block-gallery", "has-nested-images", "columns-default", "is-cropped"
        )
        return wrap(
            "gallery", {"linkTo": "none", **comment}, f"<figure{classes}>{self.blocks(gallery.figures)}</figure>"
        )

    def media(self, media: Media) -> str:
        file = self.context.picture(media.source)
        url = in_value(file.url)
        comment: dict[str, object] = {"id": file.id}
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
        name = _BOX_CLASSES.get(box.kind, f"{box.kind}-box")
        classes, comment = element_attributes(with_class(box.attributes, name), "wp-block-group")
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
        context = HtmlContext(lambda sha: self.context.picture(sha).url, self.numbers)
        return wrap("html", {}, no_shortcodes(write_html_block(block, context)))

    def cite(self, who: Inline) -> str:
        return f"<cite>{self.inline(who)}</cite>" if who else ""

    def caption(self, caption: Inline, credit: str = "") -> str:
        words = self.inline(caption)
        if credit:
            words += (" " if words else "") + in_text(_("Photo: {credit}").format(credit=credit))
        return f'<figcaption class="wp-element-caption">{words}</figcaption>' if words else ""

    # --- notes

    def notes(self, notes: Sequence[Footnote]) -> str:
        said = [{"id": self.note_id(note.note), "content": self.note_words(note)} for note in notes]
        return json.dumps(said, ensure_ascii=False, separators=(",", ":"))

    def note_words(self, note: Footnote) -> str:
        context = HtmlContext(lambda sha: self.context.picture(sha).url, self.numbers)
        said = (
            self.inline(block.inline) if isinstance(block, Paragraph) else write_html_block(block, context)
            for block in note.blocks
        )
        return "<br><br>".join(said)

    def note_at_the_end(self, note: Footnote) -> str:
        number, name = self.numbers[note.note], self.note_id(note.note)
        back = f' <a href="#{name}-link">↩</a>'
        return wrap("paragraph", {}, f'<p id="{name}"><sup>{number}</sup> {self.note_words(note)}{back}</p>')

    def note_id(self, note: str) -> str:
        return str(uuid.uuid5(_NOTES, f"{self.context.key}/{note}"))

    # --- inline

    def inline(self, inline: Inline) -> str:
        foreign = any(isinstance(run, RawInline) for run in inline)
        references: dict[str, str] = {}
        out = []
        for token in nest(inline, keep=lambda mark: not isinstance(mark, MarginNote)):
            if isinstance(token, Open):
                out.append(opening(token.mark))
            elif isinstance(token, Close):
                out.append(closing(token.mark))
            elif isinstance(token, NoteRef):
                # stands in for the reference while foreign markup is cleaned, which would take its attributes away
                stand_in = f"reference-{len(references)}-{self.note_id(token.note)}"
                references[stand_in] = self.reference(token.note)
                out.append(stand_in)
            else:
                out.append(_run(token))
        text = "".join(out)
        if foreign:
            # cleaned as a whole: an opening tag and its end are two runs
            text = no_shortcodes(clean_html(text))
        for stand_in, reference in references.items():
            text = text.replace(stand_in, reference)
        return text

    def reference(self, note: str) -> str:
        number, name = self.numbers[note], self.note_id(note)
        # an id stands once in a page, so only the first of several references can be come back to
        back = "" if note in self.seen_references else f' id="{name}-link"'
        self.seen_references.add(note)
        link = f'<a href="#{name}"{back}>{number}</a>'
        return f'<sup data-fn="{name}" class="fn">{link}</sup>' if self.context.footnotes else f"<sup>{link}</sup>"


def _run(run: Text | Break | RawInline) -> str:
    match run:
        case Text():
            return in_text(run.text)
        case Break():
            return "<br>"
        case RawInline():
            return run.source


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
