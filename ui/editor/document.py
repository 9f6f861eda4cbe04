"""The document of a story: filled from the story's units, read back block by block as it changes.

Block 0 is not part of the story: it keeps the room in which the header stands. Leaf `i` is block `i + 1`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPaintDevice, QTextBlock, QTextCursor, QTextDocument, QTextOption

from newsdesk.story.tree import Block, Story
from ui.editor.blocks import blocks_from, insert_leaves, kind_of, read_leaf, restyle, set_format, write_leaf
from ui.editor.groups import Group, Groups
from ui.editor.leaf import Kind, Leaf, plan
from ui.editor.mend import is_broken, mend
from ui.editor.nodes import build, build_all
from ui.editor.origins import Origins, SourceUnit
from ui.editor.registers import LOOKS, OBJECTS, Look
from ui.editor.steps import Steps
from ui.editor.style import BLOCK_OBJECT, INDENT, INLINE_OBJECT, Prop, Style
from ui.theme import fonts
from ui.theme.tokens import current

if TYPE_CHECKING:
    from ui.editor.filling import Filling

log = logging.getLogger(__name__)

BODY = 2  # the first position behind block 0 (its U+FFFC and its end)
BOTTOM = 120  # px of empty paper under the last line
PAGE_MARGIN = 10  # px around the text, room for what is painted beside a line's first letter


class Draft(Protocol):
    """Words that are being written in a cell of a table. `leaf()`: the number of the table's leaf, and the table as it
    would be with them; None where they are no others. `commit` puts them into the document.
    """

    def leaf(self) -> tuple[int, Block] | None: ...
    def commit(self) -> None: ...


class StoryDocument(QObject):
    """A `QTextDocument` and, beside it, the story that it says.

    `spliced(start, removed, nodes)`: top-level nodes changed. `changed`: the document did, even if no node is another.
    `facts_turned(before, after)`: an edit, undo or redo went over a change of facts (numbers, see `wire/taking.py`).
    `drafted`: the words in hand did (see `Draft`), which are not in the document yet.
    `broken`: Qt joined what must not be joined (a drop can do that); call `mend_all` once the edit is over.
    A slot of these must not edit the document: Qt would not report that edit.
    """

    make_style: type[Style] = Style

    spliced = Signal(int, int, object)
    changed = Signal()
    drafted = Signal()
    facts_turned = Signal(int, int)
    broken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.qt = QTextDocument(self)
        self.qt.setDocumentMargin(PAGE_MARGIN)
        self.qt.setIndentWidth(INDENT)
        self.qt.setDefaultFont(fonts.serif(17))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.qt.setDefaultTextOption(option)
        self.style = self.make_style()
        self.steps = Steps(self.qt)
        self.groups = Groups()
        self.origins = Origins()
        self.filling: Filling | None = None
        self.draft: Draft | None = None
        self.device: QPaintDevice | None = None  # what the text is laid out for; it must live as long as the document
        self._facts = 0
        self._block_count = 1
        self._drawer: QObject | None = None
        self.qt.documentLayout()  # until it has one, a document tells of no change
        self.qt.contentsChange.connect(self._contents_changed)
        self.fill(())

    # --- filling -----------------------------------------------------------------------------------------------

    def fill(self, units: Iterable[SourceUnit], direction: str = "ltr", language: str = "en") -> None:
        """Show these units. The undo stack begins anew."""
        self.begin_fill(direction, language)
        self.show_more([leaf for unit in units for leaf in self.plan(unit)])
        self.end_fill()

    def begin_fill(self, direction: str, language: str) -> None:
        """Empty the document; `show_more` follows, then `end_fill`. Until then nothing can be undone."""
        self.filling = None
        self.style = self.make_style(direction, language)
        self.origins = Origins()
        self._facts = 0
        self.qt.setUndoRedoEnabled(False)
        with self._deaf():
            self.qt.clear()
            cursor = QTextCursor(self.qt)
            cursor.beginEditBlock()
            cursor.setBlockFormat(self.style.header())
            write_leaf(cursor, Leaf(Kind.HEADER, objects=(0,)), self.style)
            frame = self.qt.rootFrame().frameFormat()
            frame.setBottomMargin(BOTTOM)  # later it would be a step of undo
            self.qt.rootFrame().setFrameFormat(frame)
            cursor.endEditBlock()
        self._block_count = self.qt.blockCount()
        self.groups = Groups()

    def plan(self, unit: SourceUnit) -> list[Leaf]:
        """The leaves that show a unit; it counts as a unit of this story from now on."""
        return [leaf for origin, node in self.origins.add(unit) for leaf in plan(node, origin)]

    def show_more(self, leaves: Sequence[Leaf]) -> None:
        """Put leaves behind those that are shown already."""
        number = self.qt.blockCount()
        with self._deaf():
            cursor = QTextCursor(self.qt)
            cursor.beginEditBlock()
            cursor.movePosition(QTextCursor.MoveOperation.End)
            insert_leaves(cursor, leaves, self.style)
            cursor.endEditBlock()
        self._block_count = self.qt.blockCount()
        self.groups.leaves += [read_leaf(block) for block in blocks_from(self.qt.findBlockByNumber(number))]

    def end_fill(self) -> None:
        """All is shown; the undo stack begins."""
        if self.qt.blockCount() < 2:
            self.show_more((Leaf(),))
        self.filling = None
        for _ in self.groups.gather():
            pass
        self.qt.setUndoRedoEnabled(True)
        self.qt.setModified(False)

    @contextmanager
    def _deaf(self) -> Iterator[None]:
        self.qt.contentsChange.disconnect(self._contents_changed)
        try:
            yield
        finally:
            self.qt.contentsChange.connect(self._contents_changed)

    def register_drawer(self, drawer: QObject) -> None:
        """What draws the objects (a `QPyTextObject`); kept alive here."""
        self._drawer = drawer
        layout = self.qt.documentLayout()
        layout.registerHandler(BLOCK_OBJECT, drawer)
        layout.registerHandler(INLINE_OBJECT, drawer)

    # --- reading back ------------------------------------------------------------------------------------------

    @property
    def story(self) -> Story:
        return tuple(node for group in self._groups() for node in group.nodes)

    def _groups(self) -> Sequence[Group]:
        """The groups, with the words in hand."""
        leaf = self.draft.leaf() if self.draft is not None else None
        if leaf is None:
            return self.groups.list
        groups = list(self.groups.list)
        number = self.groups.group_of(leaf[0])
        begin = self.groups.begin_of(number)
        leaves = list(groups[number].leaves)
        leaves[leaf[0] - begin] = replace(leaves[leaf[0] - begin], objects=(OBJECTS.number(leaf[1]),))
        groups[number] = Group(tuple(leaves), build(leaves))
        return groups

    def _contents_changed(self, position: int, _removed: int, added: int) -> None:
        first = self.qt.findBlock(position)
        last = self.qt.findBlock(position + added)
        if not last.isValid():
            last = self.qt.lastBlock()
        grown = self.qt.blockCount() - self._block_count
        self._block_count += grown
        if first.blockNumber() == 0:
            self._look_at_facts()
        start = max(0, first.blockNumber() - 1)
        end = last.blockNumber()  # leaf index behind the last changed block
        block = self.qt.findBlockByNumber(start + 1)
        leaves = []
        for _ in range(end - start):
            leaves.append(read_leaf(block))
            block = block.next()
        splice = self.groups.replace(start, max(start, end - grown), leaves)
        self.changed.emit()
        if any(is_broken(leaf) for leaf in leaves):
            self.broken.emit()
        if splice is not None:
            self.spliced.emit(splice.start, splice.removed, splice.nodes)

    def _look_at_facts(self) -> None:
        before, self._facts = self._facts, self.facts
        if before != self._facts:
            self.facts_turned.emit(before, self._facts)

    def read_leaves(self) -> list[Leaf]:
        """All leaves as the document says them now, also in the middle of an edit."""
        return [read_leaf(block) for block in blocks_from(self.qt.firstBlock().next())]

    def full_read(self) -> Story:
        """The story as the document says it, read from its first block to its last."""
        leaves = self.read_leaves()
        drafted = self.draft.leaf() if self.draft is not None else None
        if drafted is not None:
            leaves[drafted[0]] = replace(leaves[drafted[0]], objects=(OBJECTS.number(drafted[1]),))
        return build_all(leaves)

    def heal(self) -> bool:
        """Hold a full read against the list; where they differ the document is right. True if they did."""
        leaves = self.read_leaves()
        if leaves == self.groups.leaves and self._block_count == self.qt.blockCount():
            return False
        before = len(self.groups.story)
        known = len(self.groups.leaves)
        self.groups = Groups(leaves)
        self._block_count = self.qt.blockCount()
        log.warning("the list of blocks differed from the document: %d leaves known, %d read", known, len(leaves))
        self.spliced.emit(0, before, self.groups.story)
        return True

    # --- what is saved -----------------------------------------------------------------------------------------

    def snapshot(self) -> Callable[[], str]:
        """A function that writes the story as it is now to Markdown; it may run in another thread."""
        groups = tuple(self._groups())
        origins, edition = self.origins, self.edition
        return lambda: origins.compose(groups, edition)

    @property
    def facts(self) -> int:
        """The number of the facts that came with the text; a property of block 0, so that undo brings it back."""
        return self.qt.firstBlock().blockFormat().intProperty(Prop.FACTS)

    @property
    def edition(self) -> int:
        """Which text of the source this is (see `Origins`): a property of block 0, so that undo brings it back."""
        return self.qt.firstBlock().blockFormat().intProperty(Prop.EDITION)

    # --- edits -------------------------------------------------------------------------------------------------

    @contextmanager
    def edit(self, *, join: bool = False) -> Iterator[QTextCursor]:
        """One step of undo. `join`: a part of the step before it."""
        if self.filling is not None:
            self.filling.complete()
        if self.draft is not None:
            self.draft.commit()
        with self.steps.edit(join=join) as cursor:
            yield cursor

    def undo(self, caret: QTextCursor) -> None:
        """`caret` goes to where something changed."""
        self._through_looks(lambda: self.qt.undo(caret))

    def redo(self, caret: QTextCursor) -> None:
        self._through_looks(lambda: self.qt.redo(caret))

    def turn(self, direction: str, language: str) -> None:
        """The story has another language or direction."""
        self.style = self.make_style(direction, language)
        self.set_look()

    def set_look(self) -> None:
        """Give all formats the colours of the theme that shows now, and the faces and direction of the language: a step
        of undo that nobody sees (see `undo`)."""
        had, wanted = LOOKS[self._look()], Look(current().dark, self.style.direction, self.style.language)
        if had == wanted:
            return
        self.style = self.make_style(wanted.direction, wanted.language)
        turned = (had.direction, had.language) != (wanted.direction, wanted.language)
        with self.edit() as cursor:
            cursor.setPosition(0)
            cursor.setBlockFormat(self.style.header(self.edition, self.facts))
            for block in blocks_from(self.qt.firstBlock().next()):
                if turned:
                    cursor.setPosition(block.position())
                    set_format(cursor, read_leaf(block), self.style)
                else:
                    restyle(block, kind_of(block), self.style)

    def _through_looks(self, step: Callable[[], None]) -> None:
        """One step that the person made. A change of theme or language on the way is passed through and made good
        afterwards."""
        if self.draft is not None:
            self.draft.commit()  # what is written in a cell is the last that the person did
        before = self._look()
        step()
        if self._look() != before:
            step()
        self.set_look()

    def _look(self) -> int:
        return self.qt.firstBlock().blockFormat().intProperty(Prop.LOOK)

    def block(self, leaf: int) -> QTextBlock:
        return self.qt.findBlockByNumber(leaf + 1)

    def leaf_at(self, position: int) -> int:
        """The index of the leaf that holds this position."""
        return max(0, self.qt.findBlock(position).blockNumber() - 1)

    def reshape(self, cursor: QTextCursor, changes: Mapping[int, Leaf]) -> None:
        """Give leaves other kinds, paths or attributes; their words stay. `cursor` is in an `edit`."""
        for number, leaf in changes.items():
            cursor.setPosition(self.block(number).position())
            set_format(cursor, leaf, self.style)

    def mend(self, cursor: QTextCursor, first: int, last: int) -> None:
        """See `mend.py`; blocks by number."""
        mend(cursor, first, last, self.style)

    def mend_all(self) -> None:
        """After an edit that nobody watched over (a drop, an input method)."""
        broken = [number + 1 for number, leaf in enumerate(self.groups.leaves) if is_broken(leaf)]
        if broken:
            with self.edit(join=True) as cursor:
                self.mend(cursor, broken[0], broken[-1])
