"""What both forms of a post have in common: the order of its parts, its notes, its inline text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from newsdesk.story.block_markup import closing, in_text, no_shortcodes, only_inline, opening
from newsdesk.story.clean_html import clean_html
from newsdesk.story.credit import behind
from newsdesk.story.known import NOTHING, Known
from newsdesk.story.nesting import Close, Open, nest
from newsdesk.story.read_site.tree_of_html import parse
from newsdesk.story.site_context import Blocks, BlocksContext, note_id
from newsdesk.story.tree import (
    Attributes,
    Block,
    Break,
    Embed,
    Footnote,
    Inline,
    Link,
    MarginNote,
    Marks,
    NoteRef,
    Paragraph,
    RawInline,
    Story,
    Text,
)
from newsdesk.story.write_html import HtmlContext, in_words, note_numbers
from newsdesk.story.write_html import write_block as write_html_block


def without_link(marks: Marks) -> Marks:
    return frozenset(mark for mark in marks if not isinstance(mark, Link))


@dataclass(frozen=True, slots=True)
class Written:
    """A block, how it is written, and the notes that had been referred to before it."""

    block: Block
    text: str
    seen: frozenset[str]


@dataclass(slots=True)
class SiteWriter:
    """Writes `story` for a site. `known`: what the site has of it. `verbatim`: foreign markup is not cleaned: never for
    a site, only to compare."""

    context: BlocksContext
    story: Story
    known: Known = NOTHING
    verbatim: bool = False
    numbers: Mapping[str, int] = field(init=False)
    seen_references: set[str] = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        self.numbers = note_numbers(self.story)

    def write(self) -> Blocks:
        pieces = [self.byline(), *(one.text for one in self.body()), *self.notes_place()]
        return Blocks("\n\n".join(filter(None, pieces)), self.notes_json())

    def body(self) -> list[Written]:
        """The blocks at top level that are no notes; the first paragraph has the dateline."""
        blocks = [block for block in self.story if not isinstance(block, Footnote)]
        first = next((block for block in blocks if isinstance(block, Paragraph)), None)
        return self.all(blocks, first)

    def all(self, blocks: Iterable[Block], first: Block | None = None) -> list[Written]:
        """How each of `blocks` is written; `first` is the paragraph with the dateline."""
        found: list[Written] = []
        for block in blocks:
            seen = frozenset(self.seen_references)
            if block is first and isinstance(block, Paragraph):
                text, first = self.paragraph(block, self.context.dateline), None
            else:
                text = self.block(block)
            found.append(Written(block, text, seen))
        return found

    def byline(self) -> str:
        words = self.context.byline
        return self.paragraph(Paragraph((Text(words),), Attributes("ltr", css_class="byline"))) if words else ""

    def direction(self, block: Paragraph) -> str:
        """What the paragraph says of its direction: nothing where all runs from left to right."""
        own = block.attributes.direction or self.context.direction
        return own if "rtl" in (own, self.context.direction) else ""

    # --- what each form has of its own

    def block(self, block: Block) -> str:
        """Any block; "" for one of which nothing is to be said."""
        raise NotImplementedError

    def paragraph(self, block: Paragraph, dateline: str = "") -> str:
        raise NotImplementedError

    def notes_list(self, items: Sequence[str]) -> list[str]:
        """A numbered list of notes, and what divides it from the text."""
        raise NotImplementedError

    def as_html(self, block: Block) -> str:
        if isinstance(block, Embed):  # the card is the desk's: a site shows the page itself, or its address
            block = replace(block, site="", picture="")
        context = HtmlContext(lambda sha: self.context.copy_of(sha).url, self.numbers, clean=not self.verbatim)
        return write_html_block(block, context)

    def cite(self, who: Inline) -> str:
        words = self.inline(who)
        return f"<cite>{words}</cite>" if words else ""

    def caption(self, caption: Inline, credit: str = "") -> str:
        words = self.inline(caption)
        words += in_text(behind(in_words(caption, words), credit, self.context.language))
        return f'<figcaption class="wp-element-caption">{words}</figcaption>' if words else ""

    # --- notes

    def footnotes(self) -> list[Footnote]:
        """What the notes say, in the order of their references."""
        notes = [block for block in self.story if isinstance(block, Footnote)]
        return sorted(notes, key=lambda note: self.numbers[note.note])

    def notes_json(self) -> str:
        notes = self.footnotes() if self.core_notes else []
        said = [{"id": self.note_id(note.note), "content": self.note_words(note)} for note in notes]
        return json.dumps(said, ensure_ascii=False, separators=(",", ":")) if said else ""

    def notes_place(self) -> list[str]:
        """Where core shows the notes; a numbered list of them where it does not know notes."""
        notes = self.footnotes()
        if not notes or self.core_notes:
            return ["<!-- wp:footnotes /-->"] if notes else []
        return self.notes_list([self.note_at_the_end(note) for note in notes])

    @property
    def core_notes(self) -> bool:
        """Whether notes are the site's own footnotes, else a part of the text."""
        return self.context.footnotes

    def note_at_the_end(self, note: Footnote) -> str:
        name = self.note_id(note.note)
        return f'{self.note_words(note)} <a href="#{name}-link" id="{name}">↩</a>'

    def note_words(self, note: Footnote) -> str:
        said = (
            self.inline(block.inline) if isinstance(block, Paragraph) else self.as_html(block) for block in note.blocks
        )
        return "<br><br>".join(said)

    def note_id(self, note: str) -> str:
        return self.known.note_ids.get(note) or note_id(note, self.context.key)

    # --- inline

    def inline(self, inline: Inline) -> str:
        foreign = {run.source for run in inline if isinstance(run, RawInline)}
        references: dict[str, str] = {}
        out = []
        # a reference is a link itself, and links do not lie within links
        runs = [NoteRef(run.note, without_link(run.marks)) if isinstance(run, NoteRef) else run for run in inline]
        for token in nest(runs, keep=lambda mark: not isinstance(mark, MarginNote)):
            if isinstance(token, Open):
                out.append(self.known.tags.get(token.mark) or opening(token.mark))
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
        if foreign and not self.verbatim and not (foreign <= self.known.inline and parse(text)):
            # cleaned as a whole: an opening tag and its end are two runs
            text = no_shortcodes(only_inline(clean_html(text)))
        for stand_in, reference in references.items():
            text = text.replace(stand_in, reference)
        return text

    def reference(self, note: str) -> str:
        number, name = self.numbers[note], self.note_id(note)
        # an id stands once in a page, so only the first of several references can be come back to
        back = "" if note in self.seen_references else f' id="{name}-link"'
        self.seen_references.add(note)
        link = f'<a href="#{name}"{back}>{number}</a>'
        return f'<sup data-fn="{name}" class="fn">{link}</sup>' if self.core_notes else f"<sup>{link}</sup>"


def _run(run: Text | Break | RawInline) -> str:
    match run:
        case Text():
            return in_text(run.text)
        case Break():
            return "<br>"
        case RawInline():
            return run.source
