"""Ctrl+F and Ctrl+H while the Markdown source is shown: they find and replace there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from tests.ui.editor.conftest import Hand
from tests.ui.editor.test_find import TEXT, Finder


class SourceFinder(Finder):
    @property
    def selected(self) -> str:
        return self.hand.pane.source.view.textCursor().selectedText()

    @property
    def marked(self) -> list[str]:
        """What is marked as found on the screen."""
        self.hand.settle()
        made: list[QTextEdit.ExtraSelection] = self.hand.pane.source.view.extraSelections()
        return [one.cursor.selectedText() for one in made]  # type: ignore[attr-defined]


@pytest.fixture
def finder(hand: Hand) -> SourceFinder:
    hand.open(TEXT)
    hand.pane.source.toggle()
    return SourceFinder(hand)


def test_what_stands_only_in_the_source_is_found_at_its_place(finder: SourceFinder) -> None:
    finder.find("**")
    assert finder.hand.pane.source.active
    assert finder.count == "2 of 2"
    assert finder.selected == "**"
    assert finder.marked == ["**", "**"]
    finder.hand.qtbot.keyClick(finder.bar.words, Qt.Key.Key_Escape)
    assert finder.hand.pane.source.view.hasFocus()
    assert finder.marked == []


def test_capitals_whole_words_and_patterns_count_as_in_the_text(finder: SourceFinder) -> None:
    finder.find("Harbour", case=True)
    assert finder.count.endswith("of 2")
    finder.find("harbour", case=False, whole=True)
    assert finder.count.endswith("of 4")
    finder.find(r"\n\n", whole=False, pattern=True)
    assert finder.count.endswith("of 2"), "a pattern runs over the ends of lines"
    finder.find("(")
    assert "Not a pattern" in finder.count


def test_replace_all_is_one_step_of_undo_and_saved(finder: SourceFinder) -> None:
    finder.find("**")
    finder.replace_all("*")
    assert finder.hand.markdown == TEXT.replace("**", "*")
    assert finder.hand.pane.quiet.words == "2 places replaced"
    finder.hand.pane.source.view.setFocus()
    finder.hand.press("Ctrl+Z")
    assert finder.hand.markdown == TEXT


def test_replace_goes_on_and_emoji_are_minded(finder: SourceFinder) -> None:
    finder.hand.pane.source.toggle()
    finder.hand.open("🛳 port 𝔘 port\n\n🛳 port\n")
    finder.hand.pane.source.toggle()
    finder.hand.pane.finder.open(replace=True)
    finder.bar.words.setText("port")
    finder.bar.into.setText("port 🛳")
    finder.hand.qtbot.keyClick(finder.bar.into, Qt.Key.Key_Return)
    finder.hand.qtbot.keyClick(finder.bar.into, Qt.Key.Key_Return)
    assert finder.hand.markdown == "🛳 port 🛳 𝔘 port 🛳\n\n🛳 port\n"
    assert finder.selected == "port"


def test_the_bar_stays_and_searches_what_is_shown(finder: SourceFinder) -> None:
    finder.find("harbour")
    assert finder.count.endswith("of 5")
    finder.hand.pane.source.view.setFocus()
    finder.hand.type("harbour ")
    finder.hand.qtbot.waitUntil(lambda: finder.count.endswith("of 5") and len(finder.marked) == 5, timeout=3000)
    finder.hand.pane.source.toggle()
    finder.hand.pane.finder.go(1)
    assert finder.bar.isVisible()
    assert finder.count.endswith("of 5")
    assert finder.hand.pane.text.textCursor().selectedText().lower() == "harbour"
