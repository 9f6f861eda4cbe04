"""Ctrl+F and Ctrl+H: every place is found, and put right in one step."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from newsdesk.story.tree import Figure, Paragraph, Simple, Table, Text, plain
from tests.ui.editor.conftest import Hand
from ui.editor.find.bar import FindBar
from ui.editor.find.search import BadPatternError, Query, Search
from ui.editor.table.inlines import between, length, replaced

TEXT = "One harbour.\n\nTwo **Harbours** and a harbour.\n\n> The harbour\n>\n> — Harbour master\n"


class Finder:
    """A person with the bar open."""

    def __init__(self, hand: Hand) -> None:
        self.hand = hand
        self.bar: FindBar = hand.pane.finder.bar

    def find(self, words: str, **kinds: bool) -> Finder:
        self.hand.pane.finder.open()
        for name, on in kinds.items():
            getattr(self.bar, name).setChecked(on)
        self.bar.words.setText(words)
        self.hand.qtbot.keyClick(self.bar.words, Qt.Key.Key_Return)
        return self

    def replace_all(self, by: str) -> None:
        self.hand.pane.finder.open(replace=True)
        self.bar.into.setText(by)
        self.hand.qtbot.mouseClick(self.bar.all, Qt.MouseButton.LeftButton)

    @property
    def count(self) -> str:
        return self.bar.count.text()

    @property
    def selected(self) -> str:
        return self.hand.pane.text.textCursor().selectedText()


@pytest.fixture
def finder(hand: Hand) -> Finder:
    return Finder(hand)


def test_tab_goes_from_the_words_to_what_replaces_them(finder: Finder) -> None:
    finder.hand.open(TEXT)
    finder.hand.pane.finder.open(replace=True)
    finder.hand.qtbot.keyClick(finder.bar.words, Qt.Key.Key_Tab)
    assert finder.bar.into.hasFocus()
    finder.hand.qtbot.keyClick(finder.bar.into, Qt.Key.Key_Backtab)
    assert finder.bar.words.hasFocus()


def test_return_goes_from_hit_to_hit_and_round(finder: Finder) -> None:
    finder.hand.open(TEXT)
    finder.find("harbour")
    seen = [finder.count]
    for _ in range(4):
        finder.hand.qtbot.keyClick(finder.bar.words, Qt.Key.Key_Return)
        seen.append(finder.count)
    assert seen == ["2 of 5", "3 of 5", "4 of 5", "5 of 5", "1 of 5"]
    finder.hand.qtbot.keyClick(finder.bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert finder.count == "5 of 5"
    assert finder.selected == "Harbour"


def test_typing_shows_the_first_hit_from_the_caret(finder: Finder) -> None:
    finder.hand.open(TEXT).caret("and a")
    finder.hand.pane.finder.open()
    finder.hand.qtbot.keyClicks(finder.bar.words, "harb")
    finder.hand.qtbot.waitUntil(lambda: finder.count == "3 of 5", timeout=3000)
    assert finder.hand.pane.text.textCursor().selectionStart() > finder.hand._find("and a")[0]


def test_selected_words_are_looked_for_and_escape_gives_the_text_back(finder: Finder) -> None:
    finder.hand.open(TEXT).select("Harbours")
    finder.hand.pane.finder.open()
    assert finder.bar.words.text() == "Harbours"
    assert finder.count == "1 of 1"
    finder.hand.qtbot.keyClick(finder.bar.words, Qt.Key.Key_Escape)
    assert not finder.bar.isVisible()
    assert finder.hand.pane.text.hasFocus()
    assert finder.selected == "Harbours"


@pytest.mark.parametrize(
    ("words", "kinds", "count"),
    [
        ("Harbour", {"case": True}, 2),
        ("harbour", {"whole": True}, 4),
        ("h.rb\\w+s", {"pattern": True}, 1),
        ("nowhere", {}, 0),
        (".", {}, 2),
    ],
)
def test_case_whole_words_and_patterns(finder: Finder, words: str, kinds: dict[str, bool], count: int) -> None:
    finder.hand.open(TEXT)
    finder.find(words, **kinds)
    assert finder.count.endswith(f"of {count}") if count else finder.count == "Not found"


def test_replace_all_is_one_step_and_keeps_the_marks(finder: Finder) -> None:
    finder.hand.open(TEXT)
    finder.find("harbour")
    finder.replace_all("port")
    assert finder.bar.words.hasFocus(), "a space typed now turns no switch"
    assert finder.hand.markdown == TEXT.replace("harbour", "port").replace("Harbours", "ports").replace(
        "Harbour", "port"
    )
    assert finder.hand.story[1] == Paragraph(
        (Text("Two "), Text("ports", frozenset({Simple.STRONG})), Text(" and a port."))
    )
    assert finder.hand.pane.quiet.words == "5 places replaced"
    finder.hand.pane.text.undo()
    assert finder.hand.markdown == TEXT
    assert not finder.hand.pane.text.document().isUndoAvailable()


def test_replace_goes_on_to_the_next(finder: Finder) -> None:
    finder.hand.open(TEXT)
    finder.hand.pane.finder.open(replace=True)
    finder.bar.words.setText("harbour")
    finder.bar.into.setText("harbour harbour")
    finder.hand.qtbot.keyClick(finder.bar.into, Qt.Key.Key_Return)
    finder.hand.qtbot.keyClick(finder.bar.into, Qt.Key.Key_Return)
    assert finder.hand.markdown.startswith("One harbour harbour.\n\nTwo **harbour harbours** and a harbour.")


def test_groups_of_a_pattern_go_into_the_replacement(finder: Finder) -> None:
    finder.hand.open("On 3 March and on 14 April.\n")
    finder.find(r"(\d+) (\w+)", pattern=True)
    finder.replace_all(r"\2 \1")
    assert finder.hand.markdown == "On March 3 and on April 14.\n"
    finder.find(r"(\d+)", pattern=True)
    finder.replace_all(r"\7")
    assert "Not a replacement" in finder.count
    assert finder.hand.markdown == "On March 3 and on April 14.\n"


def test_captions_credits_and_tables_are_searched_too(finder: Finder) -> None:
    sha = "ab" * 32
    hand = finder.hand.open_story(
        Figure(sha, "", (Text("The old port."),), "Port Authority"),
        Table(((((Text("port"),)), (Text("9", frozenset({Simple.STRONG})),)),), ((Text("Port"),), (Text("Ships"),))),
        Paragraph((Text("Last port."),)),
    )
    before = hand.markdown
    finder.find("port")
    assert finder.count.endswith("of 5")
    finder.replace_all("harbour")
    figure, table, last = hand.story
    assert isinstance(figure, Figure)
    assert isinstance(table, Table)
    assert (plain(figure.caption), figure.credit) == ("The old harbour.", "harbour Authority")
    assert [plain(cell) for cell in (*table.header, *table.rows[0])] == ["harbour", "Ships", "harbour", "9"]
    assert last == Paragraph((Text("Last harbour."),))
    hand.pane.text.undo()
    assert hand.markdown == before


def test_hits_in_one_table_are_passed_one_by_one(finder: Finder) -> None:
    finder.hand.open("| a | a |\n| --- | --- |\n| a | b |\n\na\n")
    finder.find("a")
    seen = [finder.count]
    for _ in range(3):
        finder.hand.pane.finder.go(1)
        seen.append(finder.count)
    assert seen == ["2 of 4", "3 of 4", "4 of 4", "1 of 4"]


def test_what_is_typed_meanwhile_is_found_too(finder: Finder) -> None:
    finder.hand.open("port\n")
    finder.find("port")
    finder.hand.pane.focus_body()
    finder.hand.press("End").type(" port")
    finder.hand.qtbot.waitUntil(lambda: finder.count.endswith("of 2"), timeout=3000)


def test_characters_outside_the_basic_plane_and_notes_are_minded(finder: Finder) -> None:
    finder.hand.open("𝔘𝔫 port[^1] 🛳 port\n\n[^1]: Note.\n")
    finder.find("port")
    finder.replace_all("harbour")
    assert finder.hand.markdown.startswith("𝔘𝔫 harbour[^1] 🛳 harbour\n")
    finder.find("r.", pattern=True)
    finder.replace_all("X")
    assert "[^1]" in finder.hand.markdown, "a pattern runs over no footnote's number"


def test_a_wrong_or_endless_pattern_is_said_and_nothing_hangs(finder: Finder) -> None:
    finder.hand.open("a" * 5000 + "b\n")
    finder.find("(", pattern=True)
    assert "Not a pattern" in finder.count
    search = Search(Query(r"(?:a|aa|aaa)+(?:a|aa)+(?:a|b)*c", pattern=True))
    search.begin()
    with pytest.raises(BadPatternError):
        list(search.find("a" * 50_000 + "b"))


def test_case_is_folded_as_unicode_does() -> None:
    search = Search(Query("STRASSE"))
    search.begin()
    assert [match[0] for match in search.find("Die Straße")] == ["Straße"]


@given(st.text(max_size=30), st.integers(0, 40), st.integers(0, 40), st.text(alphabet="xyz\u2028", max_size=5))
def test_replacing_in_a_cell_changes_nothing_beside(text: str, one: int, other: int, words: str) -> None:
    runs = Paragraph((Text(text), Text("bold", frozenset({Simple.STRONG})))).inline
    start, end = sorted((min(one, length(runs)), min(other, length(runs))))
    made = replaced(runs, start, end, words)
    assert between(made, 0, start) == between(runs, 0, start) or start != end or words
    assert plain(made) == plain(between(runs, 0, start)) + words.replace("\u2028", "\n") + plain(
        between(runs, end, length(runs))
    )
