"""A whole post: its blocks, what stands between them, the article's facts in them, its notes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from newsdesk.story.read_site import classic
from newsdesk.story.read_site.blocks import BlockReader
from newsdesk.story.read_site.elements import Reader, apart
from newsdesk.story.read_site.grammar import find_blocks
from newsdesk.story.read_site.inline import NotInline, read_inline
from newsdesk.story.read_site.result import Role, SiteBlock, SiteContent
from newsdesk.story.tree import (
    Attributes,
    Block,
    Footnote,
    Link,
    List,
    ListItem,
    Paragraph,
    Raw,
    RawInline,
    Rule,
    Simple,
    Text,
    inline,
    inlines,
    plain,
    walk,
)

_BACK = re.compile(r"#([\w-]{36})-link")
NOTES_CLASS = "footnotes"
_NOTE_ID = re.compile(r"[A-Za-z0-9][\w-]{0,63}")


@dataclass(slots=True)
class PostReader:
    content: str
    footnotes: str
    sha_of: Callable[[int, str], str]
    is_dateline: Callable[[str], bool]
    note_names: Mapping[str, str]
    direction: str = ""
    notes: dict[str, str] = field(init=False, default_factory=dict)

    def read(self) -> SiteContent:
        said = _json_notes(self.footnotes)
        ids = [name for name, _ in said] or _listed_notes(self.content)
        blocks = self._read_blocks(ids)
        listed: list[Footnote] = []
        if ids and not said:
            blocks, listed = self._notes_of_list(blocks, ids)
            if not listed:
                blocks = self._read_blocks([])
        byline = dateline = ""
        if blocks and (byline := _of_class(blocks[0], "byline")):
            blocks[0] = replace(blocks[0], nodes=(), role=Role.BYLINE)
        for number, block in enumerate(blocks):
            if block.nodes and isinstance(block.nodes[0], Paragraph):
                found = self._dateline(block.nodes[0])
                if found is not None:
                    dateline, paragraph = found
                    blocks[number] = replace(block, nodes=(paragraph, *block.nodes[1:]))
                break
        body: list[Block] = [node for block in blocks for node in block.nodes]
        body += listed or [Footnote(self.notes[name], self._note(html)) for name, html in said]
        return SiteContent(self.content, self.footnotes, tuple(blocks), tuple(body), byline, dateline, self.notes)

    def _read_blocks(self, notes: Sequence[str]) -> list[SiteBlock]:
        """All blocks of a post that has notes with these ids."""
        self.notes = {name: self.note_names.get(name, name) for name in notes}
        reader = Reader("", self.sha_of, lambda name: self.notes.get(name, ""), self.direction)
        return [self._settled(block) for block in self._blocks(reader)]

    def _notes_of_list(self, blocks: list[SiteBlock], ids: Sequence[str]) -> tuple[list[SiteBlock], list[Footnote]]:
        """The notes that newsdesk wrote as a list at the end, below a rule: a site without notes of its own."""
        match [block.nodes for block in blocks[-2:]]:
            case [(Rule(),), (List(items=items, attributes=attributes),)] if attributes.css_class == NOTES_CLASS:
                notes = [note for item in items if (note := self._listed(item)) is not None]
                if [note.note for note in notes] == [self.notes[name] for name in ids]:
                    ends = [replace(block, nodes=(), role=Role.NOTES) for block in blocks[-2:]]
                    return [*blocks[:-2], *ends], notes
        return blocks, []

    def _listed(self, item: ListItem) -> Footnote | None:
        """The note that an item is: its words, and the link back to its reference."""
        last = item.blocks[-1] if item.blocks else None
        run = last.inline[-1] if isinstance(last, Paragraph) and last.inline else None
        if not isinstance(last, Paragraph) or not isinstance(run, Text) or run.text != "↩":
            return None
        name = next((_BACK.fullmatch(mark.url) for mark in run.marks if isinstance(mark, Link)), None)
        if name is None or name[1] not in self.notes:
            return None
        words = last.inline[:-1]
        if words and isinstance(words[-1], Text):
            words = (*words[:-1], Text(words[-1].text.removesuffix(" "), words[-1].marks))
        return Footnote(self.notes[name[1]], (*item.blocks[:-1], Paragraph(words)))

    def _blocks(self, reader: Reader) -> Iterator[SiteBlock]:
        at = 0
        read = BlockReader(self.content, reader)
        for block in find_blocks(self.content):
            yield from classic.read(self.content, at, block.start, reader)
            at = block.end
            if block.name == "footnotes" and block.whole:
                yield SiteBlock(block.start, block.end, block.name, (), Role.NOTES)
            else:
                yield read.read(block)
        yield from classic.read(self.content, at, len(self.content), reader)

    def _settled(self, block: SiteBlock) -> SiteBlock:
        """`block`, raw where the stored format would not give it back: tags that only look like ours, say."""
        if not any(RawInline in map(type, words) for inner in walk(block.nodes) for words in inlines(inner)):
            return block
        from newsdesk.story.read_markdown import read_alone
        from newsdesk.story.write_markdown import write

        if read_alone(write(block.nodes), self.notes.values()) == block.nodes:
            return block
        return replace(block, nodes=(Raw(self.content[block.start : block.end]),), inner=())

    def _dateline(self, first: Paragraph) -> tuple[str, Paragraph] | None:
        """The dateline that the paragraph begins with, and what follows it."""
        runs = first.inline
        if not runs or not isinstance(runs[0], Text) or runs[0].marks != {Simple.STRONG}:
            return None
        if not self.is_dateline(runs[0].text):
            return None
        rest = runs[1:]
        if rest and isinstance(rest[0], Text):
            rest = (Text(rest[0].text.removeprefix(" "), rest[0].marks), *rest[1:])
        return runs[0].text, Paragraph(inline(rest), first.attributes)

    def _note(self, html: str) -> tuple[Block, ...]:
        try:
            return tuple(Paragraph(words) for words in apart(read_inline(html)))
        except NotInline:
            return (Raw(html),)


def _listed_notes(content: str) -> list[str]:
    """The ids of notes in a list of ours, in their order."""
    return list(dict.fromkeys(re.findall(r'<a href="#([\w-]{36})-link" id="\1">', content)))


def _json_notes(text: str) -> list[tuple[str, str]]:
    """Id and HTML of each note, in their order; of two with one id the first."""
    try:
        notes = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return []
    found: dict[str, str] = {}
    for note in notes if isinstance(notes, list) else []:
        name, html = (note.get("id"), note.get("content")) if isinstance(note, dict) else (None, None)
        if isinstance(name, str) and isinstance(html, str) and _NOTE_ID.fullmatch(name):
            found.setdefault(name, html)
    return list(found.items())


def _of_class(block: SiteBlock, name: str) -> str:
    """The words of a paragraph with exactly that class."""
    match block.nodes:
        case (Paragraph(inline=runs, attributes=attributes),) if attributes == Attributes(css_class=name):
            return plain(runs) if all(isinstance(run, Text) and not run.marks for run in runs) else ""
    return ""
