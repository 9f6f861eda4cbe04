"""What a person may do at the editor, one thing each, chosen by `rng`. For the random suites and the bench."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from tests.ui.editor.conftest import Hand
from ui.editor import commands, moving
from ui.editor.checking import toggle_check
from ui.editor.document import BODY
from ui.editor.handle.aim import spot_at
from ui.editor.handle.menu import _kinds, turn_into
from ui.editor.table.insert import insert_table

Step = Callable[[Hand, random.Random], object]


def anywhere(hand: Hand, rng: random.Random) -> QTextCursor:
    edit = hand.pane.text
    edit.place_caret(rng.randrange(BODY, edit.document().characterCount()))
    return edit.textCursor()


def select_some(hand: Hand, rng: random.Random) -> None:
    edit = hand.pane.text
    end = edit.document().characterCount() - 1
    start = rng.randrange(BODY, end + 1)
    edit.select(start, min(end, max(BODY, start + rng.randint(-60, 60))))


def types(hand: Hand, rng: random.Random) -> None:
    anywhere(hand, rng)
    hand.type(rng.choice(["a", "two words ", "TK", "- ", "## ", "> ", "1. ", "é"]))


def returns(hand: Hand, rng: random.Random) -> None:
    anywhere(hand, rng)
    hand.press(rng.choice(["Return", "Return", "Shift+Return"]))
    for window in QApplication.topLevelWidgets():  # Return on raw HTML opens its source
        if window is not hand.pane and window.isVisible():
            window.close()


def erases(hand: Hand, rng: random.Random) -> None:
    anywhere(hand, rng)
    hand.press(*[rng.choice(["Backspace", "Delete"])] * rng.randint(1, 3))


def cuts_out(hand: Hand, rng: random.Random) -> None:
    select_some(hand, rng)
    hand.press(rng.choice(["Backspace", "Delete", "Return"]))


def types_over(hand: Hand, rng: random.Random) -> None:
    select_some(hand, rng)
    hand.type("x")


def marks(hand: Hand, rng: random.Random) -> None:
    select_some(hand, rng)
    hand.press(rng.choice(["Ctrl+B", "Ctrl+I", "Ctrl+Shift+X", "Ctrl+E"]))


def shapes(hand: Hand, rng: random.Random) -> None:
    select_some(hand, rng)
    hand.press(rng.choice(["Ctrl+0", "Ctrl+1", "Ctrl+3", "Ctrl+Shift+7", "Ctrl+Shift+8", "Ctrl+Shift+9"]))


def tabs(hand: Hand, rng: random.Random) -> None:
    anywhere(hand, rng)
    hand.press(rng.choice(["Tab", "Shift+Backtab"]))
    hand.pane.focus_body()  # Shift+Tab in the first block leads to the header


def copies(hand: Hand, rng: random.Random) -> None:
    select_some(hand, rng)
    mime = hand.pane.text.createMimeDataFromSelection()
    anywhere(hand, rng)
    hand.pane.text.insertFromMimeData(mime)


def takes_back(hand: Hand, rng: random.Random) -> None:
    for _ in range(rng.randint(1, 4)):
        hand.pane.text.undo()
    for _ in range(rng.randint(0, 2)):
        hand.pane.text.redo()


def rules_off(hand: Hand, rng: random.Random) -> None:
    anywhere(hand, rng)
    commands.insert_rule(hand.pane.text)


def writes_markdown(hand: Hand, rng: random.Random) -> None:
    anywhere(hand, rng)
    hand.type(rng.choice([" **b**", " *i*", "`c`", "~~s~~", " _e_", "[w](x.org)"]))


def adds(hand: Hand, rng: random.Random) -> None:
    anywhere(hand, rng)
    hand.press("End", "Return").type(
        rng.choice(["---", "/rule", "/num", "/quote", "/heading", "/fact", "/pull", "```"])
    ).press("Return")


def moves(hand: Hand, rng: random.Random) -> None:
    select_some(hand, rng)
    hand.press(*[rng.choice(["Alt+Up", "Alt+Down"])] * rng.randint(1, 2))


def drags(hand: Hand, rng: random.Random) -> None:
    edit = hand.pane.text
    groups = edit.story.groups
    one, other = rng.randrange(len(groups.leaves)), rng.randrange(len(groups.leaves))
    unit = moving.unit_of(groups, one, one)
    moving.move_to(edit, unit, spot_at(edit, unit, edit.block_rect(edit.story.block(other)).top() + rng.randint(0, 20)))


def turns(hand: Hand, rng: random.Random) -> None:
    edit = hand.pane.text
    at = rng.randrange(len(edit.story.groups.leaves))
    unit = moving.unit_of(edit.story.groups, at, at)
    if rng.random() < 0.2:
        moving.delete_unit(edit, unit)
    else:
        moving.select_unit(edit, unit)
        turn_into(edit, rng.choice(_kinds())[2])


def checks(hand: Hand, rng: random.Random) -> None:
    select_some(hand, rng)
    toggle_check(hand.pane.text)


def pastes(hand: Hand, rng: random.Random) -> None:
    anywhere(hand, rng)
    mime = QMimeData()
    mime.setHtml(rng.choice(PASTED))
    hand.pane.text.insertFromMimeData(mime)


def writes_source(hand: Hand, rng: random.Random) -> None:
    source = hand.pane.source
    source.toggle()
    if source.active:
        view = source.view
        view.go_to(rng.randrange(len(view.text()) + 1))
        hand.press(rng.choice(["X", "Return", "Backspace", "Home"])).type(rng.choice(["x", "**b** ", "- ", ""]))
        source.toggle()


def quotes_smartly(hand: Hand, rng: random.Random) -> None:
    anywhere(hand, rng)
    hand.type(rng.choice(['"so" ', "it's ", "a -- b ", "... "]))


def zooms(hand: Hand, rng: random.Random) -> None:
    hand.pane.zoom.step(rng.choice([-1, 1]))


def enters_a_table(hand: Hand, rng: random.Random) -> None:
    leaves = [n for n, leaf in enumerate(hand.pane.story.groups.leaves) if leaf.objects]
    if leaves:
        hand.pane.tables.open(hand.pane.story.block(rng.choice(leaves)), (rng.randint(0, 4), rng.randint(0, 4)))


def in_table(hand: Hand, rng: random.Random) -> None:
    """A few keys and commands in a cell."""
    enters_a_table(hand, rng)
    table = hand.pane.tables.commands
    for _ in range(rng.randint(1, 4)):
        rng.choice(
            (
                lambda: hand.type(rng.choice(["a", "two words ", "x y"])),
                lambda: hand.type(rng.choice(["a", "two words ", "x y"])),
                lambda: hand.press(rng.choice(["Tab", "Shift+Backtab", "Return", "Shift+Return", "Escape"])),
                lambda: hand.press(rng.choice(["Up", "Down", "Left", "Right", "Home", "End"])),
                lambda: hand.press(rng.choice(["Backspace", "Delete", "Ctrl+A", "Ctrl+B", "Ctrl+X", "Ctrl+V"])),
                lambda: hand.press(rng.choice(["Alt+Up", "Alt+Down", "Alt+Left", "Alt+Right"])),
                lambda: hand.press(*["Ctrl+Z"] * rng.randint(1, 3)),
                lambda: table.insert_row(rng.randint(0, 1)),
                lambda: table.insert_column(rng.randint(0, 1)),
                table.remove_row,
                table.remove_column,
                lambda: table.set_header(rng.random() < 0.5),
            )
        )()


def makes_a_table(hand: Hand, rng: random.Random) -> None:
    anywhere(hand, rng)
    insert_table(hand.pane.text, hand.pane.tables, 2, 2)


def narrows(hand: Hand, rng: random.Random) -> None:
    hand.pane.resize(rng.choice([500, 700, 900]), 900)


PASTED = (
    "<p>One <b>bold</b> word.</p>",
    "<ul><li>one<li>two<ul><li>deep</ul></ul>",
    "<table><tr><th>a<th>b<tr><td>1<td>2</table>",
    "<blockquote><p>Said.</p></blockquote><h2>Head</h2><p>Text</p>",
    "words only",
)
TABLES: tuple[Step, ...] = (in_table, in_table, in_table, enters_a_table, makes_a_table, takes_back, narrows)
STEPS: tuple[Step, ...] = (
    types, types, types, returns, erases, erases, cuts_out, types_over, marks, shapes, tabs, copies, takes_back,
    rules_off, writes_markdown, adds, moves, moves, drags, turns, checks,
    pastes, writes_source, quotes_smartly, zooms, in_table, in_table, makes_a_table,
)  # fmt: skip
