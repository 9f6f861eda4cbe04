"""The slash menu: a block is added where the caret is, without a hand on the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsdesk.store.records import MediaItem
from newsdesk.story.tree import Figure, Quote, Rule, Table, Text
from tests.builders import h, li, ol, p, ul
from tests.ui.editor.conftest import Hand
from ui.editor.slash.entries import Entry
from ui.editor.slash.menu import SlashMenu
from ui.editor.slash.rows import ROW
from ui.editor.wanted import FileKinds, FilesWanted

ITEM = MediaItem("ab" * 32, "image/jpeg", 1600, 900, 1000, "guard.jpg", caption="The guard", credit="ABC")


def menu(hand: Hand) -> SlashMenu:
    return hand.pane.slash


def offered(hand: Hand) -> list[str]:
    panel = menu(hand).panel
    if panel is None or not menu(hand).is_open:
        return []
    assert panel.isVisible()
    model = panel.rows.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def chosen(hand: Hand) -> str:
    panel = menu(hand).panel
    assert panel is not None
    return str(panel.rows.currentIndex().data())


def test_a_slash_in_an_empty_paragraph_opens_the_menu_and_the_text_keeps_the_focus(hand: Hand) -> None:
    hand.open("Before\n").press("Ctrl+End", "Return").type("/")
    assert offered(hand)[:2] == ["Picture", "Heading"]
    assert QApplication.focusWidget() is hand.pane.text
    assert hand.story == (p("Before"), p("/"))


@pytest.mark.parametrize("start", ["a", "a ", "- "])
def test_a_slash_elsewhere_is_a_slash(hand: Hand, start: str) -> None:
    hand.open().type(f"{start}/")
    assert not menu(hand).is_open


def test_a_slash_before_words_is_a_slash(hand: Hand) -> None:
    hand.open("Words\n").caret("Words").type("/")
    assert not menu(hand).is_open
    assert hand.story == (p("/Words"),)


@pytest.mark.parametrize(
    ("query", "first"),
    [("pic", "Picture"), ("IMAGE", "Picture"), ("photo", "Picture"), ("bull", "Bulleted list"),
     ("list", "Bulleted list"), ("number", "Numbered list"), ("smallest h", "Smallest heading"),
     (">", "Quote"), ("hr", "Rule")],
)  # fmt: skip
def test_it_is_filtered_by_its_names_and_by_other_words(hand: Hand, query: str, first: str) -> None:
    hand.open().type(f"/{query}")
    assert offered(hand)[0] == first


@pytest.mark.parametrize(
    ("query", "made"),
    [
        ("heading", (h(2, "x"),)),
        ("h3", (h(3, "x"),)),
        ("bull", (ul(li("x")),)),
        ("num", (ol(li("x")),)),
        ("quote", (Quote((p("x"),)),)),
        ("rule", (Rule(), p("x"))),
    ],
)
@pytest.mark.parametrize("key", ["Return", "Tab", "Enter"])
def test_return_and_tab_add_what_is_chosen_and_one_undo_gives_the_typed_words_back(
    hand: Hand, query: str, made: tuple, key: str
) -> None:
    hand.open("Before\n").press("Ctrl+End", "Return").type(f"/{query}").press(key)
    assert not menu(hand).is_open
    assert hand.type("x").story == (p("Before"), *made)
    hand.press("Ctrl+Z", "Ctrl+Z")
    assert hand.story == (p("Before"), p(f"/{query}"))
    assert hand.type("!").story == (p("Before"), p(f"/{query}!")), "the caret stands behind the words"


def test_up_and_down_go_round(hand: Hand) -> None:
    hand.open().type("/list")
    assert chosen(hand) == "Bulleted list"
    hand.press("Down")
    assert chosen(hand) == "Numbered list"
    hand.press("Down")
    assert chosen(hand) == "Bulleted list"
    hand.press("Up", "Return")
    assert hand.type("x").story == (ol(li("x")),)


def test_escape_leaves_the_slash_and_it_does_not_open_again(hand: Hand) -> None:
    hand.open().type("/ru").press("Escape").type("le")
    assert not menu(hand).is_open
    assert hand.press("Return").type("x").story == (p("/rule"), p("x"))


@pytest.mark.parametrize("typed", ["/ ", "/nothing of", "/usr/bin is"])
def test_a_space_behind_what_means_nothing_closes_it(hand: Hand, typed: str) -> None:
    hand.open().type(typed)
    assert not menu(hand).is_open
    assert hand.press("Return").story == (p(typed),)


def test_what_means_nothing_says_so_and_return_is_return(hand: Hand) -> None:
    hand.open().type("/xyz")
    assert menu(hand).is_open
    assert offered(hand) == []
    assert hand.press("Return").type("a").story == (p("/xyz"), p("a"))
    assert not menu(hand).is_open


@pytest.mark.parametrize("keys", [["Backspace"], ["Home"], ["Ctrl+Z"], ["Ctrl+Home"]])
def test_it_closes_where_the_caret_leaves_the_words(hand: Hand, keys: list[str]) -> None:
    hand.open("Before\n").press("Ctrl+End", "Return").type("/").press(*keys)
    assert not menu(hand).is_open


def test_a_click_chooses(hand: Hand) -> None:
    hand.open().type("/").settle()
    panel = menu(hand).panel
    assert panel is not None
    row = offered(hand).index("Numbered list")
    point = panel.rows.visualRect(panel.rows.model().index(row, 0)).center()
    QTest.mouseClick(panel.rows.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert QApplication.focusWidget() is hand.pane.text
    assert hand.type("x").story == (ol(li("x")),)


def test_it_stays_inside_the_window(hand: Hand) -> None:
    hand.open("\n\n".join(f"Paragraph {n}" for n in range(40)) + "\n").press("Ctrl+End", "Return").type("/").settle()
    panel = menu(hand).panel
    assert panel is not None
    assert hand.pane.rect().contains(panel.geometry())
    caret = hand.pane.text.viewport().mapTo(hand.pane, hand.pane.text.cursorRect().center())
    assert not panel.geometry().contains(caret)
    assert panel.rows.height() >= 5 * ROW


def test_it_stays_on_its_side_of_the_line_while_it_is_filtered(hand: Hand) -> None:
    hand.open("\n\n".join(f"Paragraph {n}" for n in range(40)) + "\n").press("Ctrl+End", "Return").type("/").settle()
    panel = menu(hand).panel
    assert panel is not None
    line = hand.pane.text.viewport().mapTo(hand.pane, hand.pane.text.cursorRect().topLeft()).y()
    gap = line - panel.geometry().bottom()
    assert 0 < gap < 12, "there is no room below the last line"
    hand.type("list").settle()
    assert line - panel.geometry().bottom() == gap


def test_it_closes_with_the_story_and_when_the_focus_goes(hand: Hand) -> None:
    hand.open().type("/")
    hand.pane.focus_headline()
    assert not menu(hand).is_open
    hand.open().type("/")
    hand.open("Another\n")
    assert not menu(hand).is_open


def test_a_picture_asked_for_here_takes_the_place_of_the_words_in_one_step(hand: Hand) -> None:
    asked: list[FilesWanted] = []
    hand.pane.text.files_wanted.connect(asked.append)
    hand.open("Before\n").press("Ctrl+End", "Return").type("/pic").press("Return")
    assert [wanted.kinds for wanted in asked] == [FileKinds.PICTURES]
    hand.pane.insert_media([ITEM])  # what the window does when a file was chosen
    assert hand.story == (p("Before"), Figure(ITEM.sha, "", (Text("The guard"),), "ABC"))
    assert hand.press("Ctrl+Z").story == (p("Before"), p("/pic"))


def test_a_picture_put_in_later_is_a_step_of_its_own(hand: Hand) -> None:
    hand.open().type("/pic").press("Return").type("Words")
    hand.pane.insert_media([ITEM])
    assert hand.press("Ctrl+Z").story == (p("Words"),)


def test_other_parts_add_what_they_have(hand: Hand) -> None:
    got: list[object] = []
    hand.open()
    menu(hand).entries.add_source(lambda: [Entry("", "Contact line", "text", got.append, also="mail")])
    hand.type("/mail").press("Return")
    assert got == [hand.pane]
    assert hand.story == ()


def test_a_table_is_added_with_the_caret_in_its_first_cell_and_one_undo_gives_the_words_back(hand: Hand) -> None:
    hand.open("Before\n").press("Ctrl+End", "Return").type("/table").press("Return").type("x")
    table = hand.story[1]
    assert isinstance(table, Table)
    assert "x" in hand.markdown
    hand.press("Ctrl+Z", "Ctrl+Z")
    assert hand.story == (p("Before"), p("/table"))
