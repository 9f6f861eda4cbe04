"""The grip beside a block: dragging it moves the block, a click offers more, and the text keeps the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from newsdesk.story.tree import Block, Box, Code, Figure, PullQuote, Quote, Rule, Table, Text
from tests.builders import h, li, ol, p, quote, ul, words
from tests.ui.editor.conftest import Hand
from ui.editor.handle.grip import BlockHandle

PICTURE = Figure("ab" * 32, "", (Text("The guard"),), "A. Beket / ABC")
TABLE = Table(((words("x"), words("y")),))
A, B, C = p("a one"), p("b two"), p("c three")
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def handle(hand: Hand) -> BlockHandle:
    return hand.pane.handle


def point_of(hand: Hand, leaf: int, part: float = 0.5) -> QPoint:
    """In the viewport: the middle of a leaf's block, or another part of its height."""
    hand.settle()
    rect = hand.pane.text.block_rect(hand.pane.story.block(leaf))
    return QPoint(100, round(rect.top() + rect.height() * part))


def mouse(hand: Hand, kind: QEvent.Type, widget, point: QPoint, *, held: bool = False) -> None:
    place = widget.mapToGlobal(QPointF(point))
    button = NONE if kind == QEvent.Type.MouseMove else LEFT
    down = LEFT if held or kind == QEvent.Type.MouseButtonPress else NONE
    event = QMouseEvent(kind, QPointF(point), place, button, down, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def hover(hand: Hand, leaf: int) -> None:
    mouse(hand, QEvent.Type.MouseMove, hand.pane.text.viewport(), point_of(hand, leaf))


def drag(hand: Hand, leaf: int, to: int, part: float, *, drop: bool = True) -> None:
    """Take the grip of a leaf's block to a part of another leaf's height."""
    hover(hand, leaf)
    grip = handle(hand).grip
    assert grip.isVisible()
    mouse(hand, QEvent.Type.MouseButtonPress, grip, QPoint(8, 8))
    mouse(hand, QEvent.Type.MouseMove, grip, QPoint(8, 40), held=True)
    target = grip.mapFrom(hand.pane, hand.pane.text.viewport().mapTo(hand.pane, point_of(hand, to, part)))
    mouse(hand, QEvent.Type.MouseMove, grip, target, held=True)
    if drop:
        mouse(hand, QEvent.Type.MouseButtonRelease, grip, target)


def click(hand: Hand, leaf: int) -> QMenu:
    hover(hand, leaf)
    grip = handle(hand).grip
    mouse(hand, QEvent.Type.MouseButtonPress, grip, QPoint(8, 8))
    mouse(hand, QEvent.Type.MouseButtonRelease, grip, QPoint(8, 8))
    menu = handle(hand).menu
    assert menu is not None
    return menu


def choose(menu: QMenu, *names: str) -> None:
    action = next(a for a in menu.actions() if a.text() == names[0])
    below = action.menu()
    if isinstance(below, QMenu):
        choose(below, *names[1:])
    else:
        assert action.isEnabled()
        action.trigger()
    menu.close()


def test_it_stands_in_the_margin_beside_the_block_under_the_pointer(hand: Hand) -> None:
    hand.open_story(A, PICTURE, B)
    grip = handle(hand).grip
    for leaf in (0, 1, 4):
        hover(hand, leaf)
        text = hand.pane.text.block_rect(hand.pane.story.block(leaf))
        view = hand.pane.text.viewport().geometry()
        assert grip.isVisible()
        assert grip.geometry().right() < view.left() + 10
        assert grip.geometry().left() >= 0
        assert text.top() - 4 <= grip.geometry().center().y() - view.top() <= text.bottom()
    hover(hand, 2)
    assert handle(hand).unit is not None
    assert handle(hand).unit.start == 1, "over a caption it is the picture's"


def test_in_urdu_it_stands_at_the_right(hand: Hand) -> None:
    hand.open("اردو خبر\n", direction="rtl", language="ur")
    hover(hand, 0)
    view = hand.pane.text.viewport().geometry()
    assert handle(hand).grip.geometry().left() >= view.left() + 10 + hand.pane.text.column


def test_it_goes_while_one_types_and_over_the_header(hand: Hand) -> None:
    hand.open_story(A)
    hover(hand, 0)
    hand.type("x")
    assert not handle(hand).grip.isVisible()
    hover(hand, 0)
    mouse(hand, QEvent.Type.MouseMove, hand.pane.text.viewport(), QPoint(100, 5))
    assert not handle(hand).grip.isVisible()


def test_it_takes_no_focus(hand: Hand) -> None:
    hand.open_story(A, B)
    drag(hand, 1, 0, 0.1)
    assert QApplication.focusWidget() is hand.pane.text
    assert hand.press("Left").type("!").story == (p("!b two"), A)


@pytest.mark.parametrize(
    "block", [p("moved"), PICTURE, TABLE, Rule(), quote(p("q"), p("r"), who=words("W")), h(2, "T")]
)
def test_a_block_is_dragged_up_and_down_in_one_step(hand: Hand, block: Block) -> None:
    start = hand.open_story(A, B, block, C).markdown
    drag(hand, 2, 0, 0.1)
    assert hand.story == (block, A, B, C)
    drag(hand, 0, len(hand.pane.story.groups.leaves) - 1, 0.9)
    assert hand.story == (A, B, C, block)
    assert hand.press("Ctrl+Z").story == (block, A, B, C)
    assert hand.press("Ctrl+Z").markdown == start


def test_a_drop_line_shows_where_it_would_go_and_escape_gives_up(hand: Hand) -> None:
    hand.open_story(A, B, C)
    drag(hand, 2, 1, 0.2, drop=False)
    line = handle(hand).line
    assert line.isVisible()
    above, below = (hand.pane.text.block_rect(hand.pane.story.block(leaf)) for leaf in (0, 1))
    assert above.bottom() - 4 <= line.geometry().center().y() <= below.top() + 4
    hand.press("Escape")
    assert not line.isVisible()
    grip = handle(hand).grip
    mouse(hand, QEvent.Type.MouseMove, grip, QPoint(0, -200), held=True)
    mouse(hand, QEvent.Type.MouseButtonRelease, grip, QPoint(0, -200))
    assert hand.story == (A, B, C)
    assert not hand.pane.text.document().isUndoAvailable()


def test_where_nothing_would_change_there_is_no_line_and_no_step(hand: Hand) -> None:
    hand.open_story(A, B, C)
    drag(hand, 1, 0, 0.9, drop=False)
    assert not handle(hand).line.isVisible()
    mouse(hand, QEvent.Type.MouseButtonRelease, handle(hand).grip, QPoint(8, 20))
    assert hand.story == (A, B, C)
    assert not hand.pane.text.document().isUndoAvailable()


def test_keys_do_nothing_while_a_block_is_dragged(hand: Hand) -> None:
    hand.open_story(A, B)
    drag(hand, 1, 0, 0.1, drop=False)
    assert hand.type("x").press("Return").story == (A, B)


def test_a_drag_ends_where_another_window_takes_the_focus(hand: Hand) -> None:
    hand.open_story(A, B)
    drag(hand, 1, 0, 0.1, drop=False)
    hand.pane.header.headline.setFocus()
    hand.pane.focus_body()
    assert hand.press("Ctrl+Home").type("x").story == (p("xa one"), B)


def test_an_item_is_dragged_within_its_list_with_what_is_nested_in_it(hand: Hand) -> None:
    one, two, three = li("one"), li(p("two"), ul(li("n"))), li("three")
    hand.open_story(ol(one, two, three))
    drag(hand, 1, 0, 0.1)
    assert hand.story == (ol(two, one, three),)
    drag(hand, 0, 3, 0.9)
    assert hand.story == (ol(one, three, two),)


def test_an_item_is_dragged_into_another_list_and_out_of_every_list(hand: Hand) -> None:
    hand.open_story(ul(li("one"), li("two")), A, ol(li("x"), li("y")))
    drag(hand, 0, 4, 0.1)
    assert hand.story == (ul(li("two")), A, ol(li("x"), li("one"), li("y")))
    drag(hand, 3, 1, 0.1)
    assert hand.story == (ul(li("two")), ol(li("one")), A, ol(li("x"), li("y")))
    assert hand.undo_all().story == (ul(li("one"), li("two")), A, ol(li("x"), li("y")))


def test_near_the_edge_the_text_scrolls_on(hand: Hand) -> None:
    hand.open("\n\n".join(f"Paragraph {n}" for n in range(60)) + "\n")
    hover(hand, 1)
    grip = handle(hand).grip
    mouse(hand, QEvent.Type.MouseButtonPress, grip, QPoint(8, 8))
    bottom = QPoint(8, hand.pane.text.height() - grip.y() - 2)
    mouse(hand, QEvent.Type.MouseMove, grip, bottom, held=True)
    bar = hand.pane.text.verticalScrollBar()
    hand.qtbot.waitUntil(lambda: bar.value() > 300)
    mouse(hand, QEvent.Type.MouseButtonRelease, grip, bottom)
    now = [leaf.inline[0].text for leaf in hand.pane.story.groups.leaves]
    assert now.index("Paragraph 1") > 10
    assert len(hand.story) == 60


# --- a click ---------------------------------------------------------------------------------------------------


def test_a_click_chooses_the_block_and_offers_a_menu(hand: Hand) -> None:
    hand.open_story(A, quote(p("q"), who=words("W")))
    menu = click(hand, 1)
    assert hand.pane.text.textCursor().selectedText() == "q\u2029W"
    assert [a.text() for a in menu.actions() if a.text()] == ["Turn into", "Move up", "Move down", "Copy", "Delete"]
    choose(menu, "Move up")
    assert hand.story == (quote(p("q"), who=words("W")), A)


@pytest.mark.parametrize(
    ("before", "name", "after"),
    [
        (A, "Heading", h(2, "a one")),
        (h(2, "t"), "Paragraph", p("t")),
        (h(2, "t"), "Bulleted list", ul(li("t"))),
        (A, "Quote", Quote((A,))),
        (ul(li("x")), "Numbered list", ol(li("x"))),
        (ul(li("x")), "Smallest heading", h(4, "x")),
        (ul(li("x")), "Bulleted list", ul(li("x"))),
        (Quote((A,)), "Heading", h(2, "a one")),
        (Quote((A,)), "Paragraph", A),
        (quote(A, who=words("W")), "Pull quote", PullQuote((A,), words("W"))),
        (PullQuote((A,), words("W")), "Quote", quote(A, who=words("W"))),
        (PullQuote((A,)), "Heading", h(2, "a one")),
        (A, "Fact box", Box("fact", (), (A,))),
        (Box("fact", (), (A,)), "Quote", Quote((A,))),
        (A, "Code block", Code("a one")),
        (Code("a one"), "Heading", h(2, "a one")),
    ],
)
def test_a_block_is_turned_into_another_kind_in_one_step(hand: Hand, before: Block, name: str, after: Block) -> None:
    hand.open_story(before, Rule())
    choose(click(hand, 0), "Turn into", name)
    assert hand.story == (after, Rule())
    if before != after:
        assert hand.press("Ctrl+Z").story == (before, Rule())


@pytest.mark.parametrize("block", [A, PICTURE, TABLE, ul(li("x"), li("y"))])
def test_a_block_is_deleted_whole(hand: Hand, block: Block) -> None:
    hand.open_story(B, block, C)
    choose(click(hand, 1), "Delete")
    left = (B, ul(li("y")), C) if block == ul(li("x"), li("y")) else (B, C)
    assert hand.story == left
    assert hand.press("Ctrl+Z").story == (B, block, C)


def test_deleting_all_there_is_leaves_a_line_to_write_on(hand: Hand) -> None:
    hand.open_story(PICTURE)
    choose(click(hand, 0), "Delete")
    assert hand.type("New").story == (p("New"),)


def test_a_block_is_copied(hand: Hand) -> None:
    hand.open_story(A, PICTURE)
    choose(click(hand, 1), "Copy")
    mime = QGuiApplication.clipboard().mimeData()
    hand.caret("a one").pane.text.insertFromMimeData(mime)
    assert hand.story.count(PICTURE) == 2
