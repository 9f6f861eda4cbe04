"""python-markdown, set up for this format: what it is asked to do, and what is taken out of its hands.

Taken out: fences and raw HTML (`split.py` finds them, with their source), footnote numbering and output, everything
after the inline stage. Added: strike, CommonMark's escapes and hard break, footnotes and reference definitions as
elements where they stand. Each thread has a parser of its own, since one holds the state of its last text.
"""

from __future__ import annotations

import re
import string
import threading
import xml.etree.ElementTree as ET
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor, ReferenceProcessor
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import InlineProcessor as InlineStage
from markdown.util import AtomicString

from newsdesk.story.bounds import COPYING, MOST_STEPS, TooHardError, check_blocks, check_depth

if TYPE_CHECKING:
    from markdown.inlinepatterns import DelimiterProcessor


ROOT = "div"


class Parser:
    """Reads one unit at a time: `blocks()`, then `inlines()` on its result."""

    def __init__(self) -> None:
        self.steps = 0
        self.note_ids: set[str] = set()
        md = Markdown(extensions=[TableExtension(), SaneListExtension()])
        # python-markdown's preprocessors are `split.py`'s work.
        for name in ("normalize_whitespace", "html_block"):
            md.preprocessors.deregister(name)
        md.ESCAPED_CHARS = list(string.punctuation)
        md.parser.blockprocessors.register(_Footnotes(self, md), "footnote", 17)
        md.parser.blockprocessors.register(_References(md.parser), "reference", 15)
        md.inlinePatterns.register(_NoteReferences(self), "footnote", 175)
        md.inlinePatterns.register(_HardBreak(r"\\\n"), "hard_break", 179)  # behind `escape`: `\\` comes first
        cast("DelimiterProcessor", md.inlinePatterns["em_strong"]).add("~", "del", double=True)
        for name in ("footnote", "hard_break", "escape", "html", "entity", "autolink", "automail", "linebreak"):
            self._meter(md.inlinePatterns[name], COPYING)
        for name in _SCANNING:
            self._meter(md.inlinePatterns[name], 1)
        self.md = md
        self.stage: InlineStage = md.treeprocessors["inline"]  # type: ignore[assignment]

    def blocks(self, text: str, stash: list[str]) -> ET.Element:
        """The block structure of normalised `text`; `stash` holds the raw HTML that its placeholders stand for."""
        check_blocks(text)
        self.md.references = {}  # before `reset`, which would empty the dictionary of the text before
        self.md.reset()
        self.md.parser.state.clear()
        self.note_ids = set()
        for source in stash:
            self.md.htmlStash.store(source)
        root = ET.Element(ROOT)
        self.md.parser.parseChunk(root, text.rstrip("\n"))  # a newline at its end would be a row to a table
        return root

    def inlines(self, root: ET.Element, references: dict[str, tuple[str, str]], notes: set[str]) -> None:
        """Fills the inline text of `root`, with the references and note ids of the whole text."""
        self.md.references = references
        self.note_ids = notes
        self.steps = 0
        self.stage.run(root)
        check_depth(root)

    def stashed(self, number: int) -> str:
        """The raw HTML or entity behind a placeholder."""
        found = self.md.htmlStash.rawHtmlBlocks[number]
        if not isinstance(found, str):
            raise TooHardError
        return found

    def node(self, key: str) -> ET.Element | str | None:
        """The element behind a placeholder that leaked into an attribute."""
        return self.stage.stashed_nodes.get(key)

    def _meter(self, pattern: Any, cheapness: int) -> None:  # noqa: ANN401 - python-markdown's pattern classes differ
        handle: Callable[[re.Match[str], str], Any] = pattern.handleMatch

        def metered(match: re.Match[str], data: str) -> Any:  # noqa: ANN401
            self.steps += (len(data) - match.start()) // cheapness
            if self.steps > MOST_STEPS:
                raise TooHardError
            return handle(match, data)

        pattern.handleMatch = metered


def parser() -> Parser:
    """This thread's parser."""
    found = getattr(_local, "parser", None)
    if found is None:
        found = _local.parser = Parser()
    return found


_local = threading.local()
_SCANNING = (
    "backtick",
    "reference",
    "link",
    "image_link",
    "image_reference",
    "short_reference",
    "short_image_ref",
    "em_strong",
)


class _HardBreak(InlineProcessor):
    def handleMatch(  # type: ignore[override] # as every InlineProcessor
        self, m: re.Match[str], _data: str
    ) -> tuple[ET.Element, int, int]:
        return ET.Element("br"), m.start(0), m.end(0)


class _NoteReferences(InlineProcessor):
    """`[^id]` where a note of that id exists; else it is text."""

    def __init__(self, owner: Parser) -> None:
        super().__init__(r"\[\^([^\]\n]*)\]")
        self.owner = owner

    def handleMatch(  # type: ignore[override] # as every InlineProcessor
        self, m: re.Match[str], _data: str
    ) -> tuple[ET.Element | None, int | None, int | None]:
        if m[1] not in self.owner.note_ids:
            return None, None, None
        element = ET.Element("noteref", {"id": m[1]})
        return element, m.start(0), m.end(0)


class _References(ReferenceProcessor):
    """`[id]: address`: noted, and marked where it stands, so that the quotes on its two sides do not merge.

    Only in blocks of nothing else, at top level. Such a block is a unit without nodes that no edit touches, while a
    definition among other words would vanish, for all the text, when those are written anew. There it is words too.
    """

    RE = re.compile(ReferenceProcessor.RE.pattern.replace(r"\[(", r"\[((?!\^)", 1), re.MULTILINE)

    def run(self, parent: ET.Element, blocks: list[str]) -> bool:
        if parent.tag != ROOT or self.RE.sub("", blocks[0]).strip():
            return False
        if not super().run(parent, blocks):
            return False
        ET.SubElement(parent, "reference")
        return True


class _Footnotes(BlockProcessor):
    """`[^id]: words`, with further blocks indented by 4, as an element where it stands; at top level only."""

    RE = re.compile(r"^[ ]{0,3}\[\^([^\]\n]*)\]:[ ]*(.*)$", re.MULTILINE)

    def __init__(self, owner: Parser, md: Markdown) -> None:
        super().__init__(md.parser)
        self.owner = owner

    def test(self, parent: ET.Element, block: str) -> bool:
        return parent.tag == ROOT and self.RE.search(block) is not None

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        match = cast("re.Match[str]", self.RE.search(block))
        if block[: match.start()].strip():
            self.parser.parseBlocks(parent, [block[: match.start()].rstrip("\n")])
        rest = block[match.end() :].lstrip("\n")
        following = self.RE.search(rest)
        if following:
            blocks.insert(0, rest[following.start() :])
            rest = rest[: following.start()].rstrip("\n")
        content = ["\n".join(filter(None, (match[2], _outdent(rest))))]
        while not following and blocks and (blocks[0].startswith(" " * 4) or not blocks[0].strip()):
            content.append(_outdent(blocks.pop(0)))
        note = ET.SubElement(parent, "footnote", {"id": match[1]})
        self.owner.note_ids.add(match[1])
        self.parser.parseChunk(note, "\n\n".join(content))


def _outdent(block: str) -> str:
    return "\n".join(line[4:] if line.startswith(" " * 4) else line for line in block.split("\n"))


def atomic(text: str) -> str:
    """Text that the inline stage leaves alone."""
    return AtomicString(text)
