"""Searching in the window: as one types, explained where it is wrong, kept in the side bar."""

from __future__ import annotations

import gettext

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu, QStyleOptionViewItem

from newsdesk import words
from newsdesk.store.query.fields import no_field
from newsdesk.store.query.values import Column, Found, Hit, Problem
from newsdesk.store.records import Stage
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.article_list.delegate import ArticleDelegate
from ui.article_list.marked import marked
from ui.article_list.model import HIT
from ui.dialogs.palette import Palette
from ui.search import follow
from ui.search.keeping import Keeping
from ui.search.naming import NamePanel
from ui.search.words import explanation
from ui.theme.fonts import sans
from ui.theme.tokens import current


@pytest.fixture
def hand(open_window: OpenWindow, stories: Stories) -> Hand:
    stories.add(
        {"headline": "Harbour opens", "body": "The **night market** of Łódź.\n", "section": 1, "stage": Stage.READY},
        {"headline": "Rupee gains", "body": "Traders at the harbour were glad.\n", "notes": "Ask the bank"},
        {"headline": "今年北京", "body": "今年北京奥运会开幕\n", "language": "zh"},
    )
    return open_window()


def search(hand: Hand, words: str) -> None:
    hand.press("Ctrl+Shift+F")
    hand.type(words)


def hits(hand: Hand) -> list[Hit]:
    model = hand.panes.articles.model
    return [model.index(row, 0).data(HIT) for row in range(model.rowCount())]


def shown(hit: Hit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.spans]


def test_any_word_of_a_body_is_found_as_one_types(hand: Hand) -> None:
    search(hand, "lod")
    hand.wait(lambda: hand.headlines() == ["Harbour opens"])
    (hit,) = hits(hand)
    assert hit.snippet == "The night market of Łódź."
    assert shown(hit) == ["Łódź"]
    hand.press("Escape")
    hand.wait(lambda: len(hand.headlines()) == 3)
    assert hand.panes.articles.model.index(0, 0).data() == "Today", "under their days again"


def test_columns_show_what_was_found_in_a_line_below(hand: Hand) -> None:
    hand.panes.actions_["list_columns"].trigger()
    view, model = hand.panes.articles.view, hand.panes.articles.model
    plain = view.visualRect(model.index(1, 0)).height()
    search(hand, "lod")
    hand.wait(lambda: hand.headlines() == ["Harbour opens"])
    row = view.visualRect(model.index(0, 0))
    assert row.height() > plain
    painted = view.viewport().grab().toImage()
    below = [painted.pixelColor(x, y) for x in range(painted.width()) for y in range(row.top() + plain, row.bottom())]
    assert current().accent_ground in below, "the word is marked"
    hand.press("Escape")
    hand.wait(lambda: len(hand.headlines()) == 3)
    assert view.visualRect(model.index(1, 0)).height() == plain


def test_the_best_comes_first_and_no_day_stands_between(hand: Hand) -> None:
    search(hand, "harbour")
    hand.wait(lambda: hand.headlines() == ["Harbour opens", "Rupee gains"])
    assert all(isinstance(hit, Hit) for hit in hits(hand))
    assert hits(hand)[0].headline == ((0, 7),)
    assert hand.panes.articles._order.text() == "Best first"
    said = hand.panes.articles.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Traders at the harbour" in said, "a screen reader says what was found"


def test_a_mistake_is_explained_and_taken_back_with_the_next_letter(hand: Hand) -> None:
    explained = hand.panes.articles.explained
    search(hand, "stage:rex")
    hand.wait(explained.isVisible)
    assert explained.text().startswith("“stage:” does not know “rex”. It knows idea, draft")
    assert hand.panes.articles.hint.text() == "Nothing was looked for"
    hand.press("Backspace")
    hand.wait(lambda: len(hand.headlines()) == 1)
    assert not explained.isVisible()


def test_an_empty_answer_says_what_was_looked_for_and_where(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    hint = hand.panes.articles.hint
    search(hand, "elephant ")
    hand.wait(hint.isVisible)
    assert hint.text() == "No story has “elephant”"
    hand.click_place("China")
    hand.wait(lambda: hint.text() == "No story here has “elephant”.\nAll stories looks everywhere.")
    with monkeypatch.context() as german:
        german.setattr(words, "_translations", gettext.translation("newsdesk", words.FOLDER, ["de"]))
        search(hand, "elephants")
        hand.wait(lambda: "„elephants“" in hint.text())


def test_a_search_stays_in_the_place_that_is_chosen(hand: Hand) -> None:
    hand.click_place("China")
    search(hand, "harbour")
    hand.wait(lambda: hand.headlines() == ["Harbour opens"] and hits(hand)[0] is not None)


def test_a_slash_in_the_list_goes_to_the_search(hand: Hand) -> None:
    hand.panes.articles.view.setFocus()
    hand.press("Slash")
    assert hand.panes.articles.search.hasFocus()
    hand.panes.articles.search.insert("奥运")  # as an input method does
    hand.wait(lambda: hand.headlines() == ["今年北京"])
    assert shown(hits(hand)[0]) == ["奥运"]
    hand.press("Return")
    hand.press("Return")
    hand.wait(lambda: hand.open_story().headline == "今年北京")


def test_a_change_while_one_searches_is_seen_when_nobody_types(
    open_window: OpenWindow, stories: Stories, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(follow, "IDLE", 600)
    stories.headlines("Harbour opens")
    hand = open_window()
    search(hand, "ferry")
    hand.wait(hand.panes.articles.hint.isVisible)
    hand.desk.articles.create(headline="Ferry sails")
    hand.wait(lambda: hand.panes.articles.waits_for_index)
    assert hand.headlines() == [], "the index does not follow while somebody may be writing"
    hand.wait(lambda: hand.headlines() == ["Ferry sails"])


def test_the_names_of_fields_run_from_the_left_in_words_from_the_right() -> None:
    said = explanation(Found(problems=(Problem(no_field("abcd"), fatal=False),)))
    assert "\u2066section: stage:" in said
    assert "lang:\u2069" in said


def test_what_is_not_read_yet_is_said() -> None:
    assert explanation(Found(waiting=3)) == ""
    assert explanation(Found(waiting=900)) == "900 stories are not read yet and may be missing here."


def test_more_hits_come_as_one_scrolls(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines(*(f"Story {number}" for number in range(130)), body="At the harbour.")
    hand = open_window()
    search(hand, "harbour ")
    for shown in (50, 100, 130):
        hand.wait(lambda shown=shown: len(hand.headlines()) == shown)
        hand.panes.articles.view.scrollToBottom()
    assert len(set(hand.headlines())) == 130
    assert hand.panes.articles._count.text() == "130 stories"


def keep(hand: Hand, query: str, name: str) -> None:
    search(hand, query)
    hand.panes.actions_["save_search"].trigger()
    panel = hand.window.findChild(NamePanel)
    assert panel is not None
    assert panel.line.text() == query, "its own words are offered as its name"
    panel.line.setText(name)
    hand.qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    hand.wait(lambda: hand.panes.side_bar.current_search is not None, "it is chosen as soon as it is kept")
    assert name in dict(hand.places())


def test_a_search_is_kept_chosen_renamed_and_removed(hand: Hand) -> None:
    keep(hand, "section:china harb", "Ours")
    hand.click_place("All stories")
    hand.wait(lambda: hand.panes.articles.search.text() == "" and len(hand.headlines()) == 3)
    hand.click_place("Ours")
    hand.wait(lambda: hand.headlines() == ["Harbour opens"])
    assert hand.panes.articles.search.text() == "section:china harb"
    hand.wait(lambda: dict(hand.places())["Ours"] == 1, "how many it finds stands beside it")
    hand.panes.findChild(Keeping).counting.setInterval(0)
    (found,) = hand.panes.articles.model.summaries
    hand.desk.articles.trash(found.id)
    hand.wait(lambda: dict(hand.places())["Ours"] == 0)
    hand.desk.articles.restore(found.id)

    hand.panes.articles.search.setText("section:china harbour")
    hand.panes.actions_["save_search"].trigger()
    panel = hand.window.findChildren(NamePanel)[-1]
    assert panel.line.text() == "Ours", "other words are kept under the name that they had"
    hand.qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    hand.wait(lambda: hand.panes.side_bar.current_search.query == "section:china harbour")
    assert len(hand.desk.search.saved()) == 1

    hand.qtbot.keyClick(hand.panes.side_bar.view, Qt.Key.Key_F2)
    panel = hand.window.findChildren(NamePanel)[-1]
    panel.line.setText("China's harbours")
    hand.qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    hand.wait(lambda: "China's harbours" in dict(hand.places()))
    assert hand.panes.side_bar.current_search is not None, "it stays chosen"

    hand.qtbot.keyClick(hand.panes.side_bar.view, Qt.Key.Key_Delete)
    hand.wait(lambda: "China's harbours" not in dict(hand.places()))
    hand.wait(lambda: len(hand.headlines()) == 3)
    hand.click(hand.button("Undo"))
    hand.wait(lambda: "China's harbours" in dict(hand.places()))

    hand.click_place("China's harbours")
    hand.qtbot.keyClick(hand.panes.side_bar.view, Qt.Key.Key_Delete)
    hand.wait(lambda: "China's harbours" not in dict(hand.places()))
    hand.qtbot.keyClick(hand.panes.side_bar.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.wait(lambda: "China's harbours" in dict(hand.places()))


def test_the_menu_of_a_kept_search(hand: Hand) -> None:
    keep(hand, "harb", "Ours")
    side = hand.panes.side_bar
    row = next(row for row in range(side.view.model().rowCount()) if side.view.model().index(row, 0).data() == "Ours")
    side.view.customContextMenuRequested.emit(side.view.visualRect(side.view.model().index(row, 0)).center())
    menu = next(menu for menu in side.findChildren(QMenu) if menu.isVisible())
    assert [action.text() for action in menu.actions()] == ["Rename…", "Remove"]
    menu.close()
    side.view.customContextMenuRequested.emit(QPoint(10, 10))
    assert not any(menu.isVisible() for menu in side.findChildren(QMenu)), "other places have none"


def test_words_that_a_person_typed_stay_when_another_place_is_chosen(hand: Hand) -> None:
    search(hand, "harb")
    hand.wait(lambda: len(hand.headlines()) == 2)
    hand.click_place("China")
    hand.wait(lambda: hand.headlines() == ["Harbour opens"])
    assert hand.panes.articles.search.text() == "harb"


def test_the_palette_goes_to_a_story_by_a_word_of_its_body(hand: Hand) -> None:
    hand.press("Ctrl+P")
    palette = hand.window.findChildren(Palette)[-1]
    hand.qtbot.keyClicks(palette.line, "traders")
    hand.wait(lambda: palette.rows.count() == 1 and palette.rows.item(0).text() == "Rupee gains")
    hand.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    hand.wait(lambda: hand.open_story().headline == "Rupee gains")


def test_the_palette_finds_the_middle_of_a_headline_too(hand: Hand) -> None:
    hand.press("Ctrl+P")
    palette = hand.window.findChildren(Palette)[-1]
    hand.qtbot.keyClicks(palette.line, "arbour")
    hand.wait(lambda: palette.rows.count() == 1 and palette.rows.item(0).text() == "Harbour opens")


def test_the_index_follows_when_nobody_types(
    open_window: OpenWindow, stories: Stories, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(follow, "IDLE", 50)
    stories.headlines("Harbour opens")
    hand = open_window()
    hand.desk.articles.create(headline="Ferry sails")
    hand.wait(lambda: _waiting(hand) == 0)


def _waiting(hand: Hand) -> int:
    with hand.desk.store._database.read() as session:
        return int(session.connection().exec_driver_sql("SELECT count(*) FROM search_stale").scalar_one())


def test_a_long_snippet_ends_with_a_sign_and_marks_lie_on_the_words(qapp: QApplication) -> None:
    text = "An 🚢 at the harbour " * 20
    start = text.index("harbour")
    layout = marked(text, [(start, start + 7)], sans(12), 200, lines=2, height=17, right_to_left=False)
    assert layout.lineCount() == 2
    assert layout.text().endswith("…")
    found = layout.formats()[0]
    assert layout.text().encode("utf-16-le")[2 * found.start : 2 * (found.start + found.length)].decode(
        "utf-16-le"
    ) == ("harbour")


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_every_kind_of_hit_is_drawn(hand: Hand, direction: str) -> None:
    search(hand, "harbour")
    hand.wait(lambda: len(hand.headlines()) == 2)
    from dataclasses import replace

    (article, *_) = hand.panes.articles.model.summaries
    article = replace(article, direction=direction, language="ar" if direction == "rtl" else "en", headline="ف" * 500)
    model = hand.panes.articles.model
    for column in Column:
        hit = Hit(article, ((0, 3), (290, 310)), "Ask the harbour " * 30, ((8, 15), (440, 447)), column)
        model.show([article], complete=True, hits=[hit])
        view = hand.panes.articles.view
        delegate = view.itemDelegate()
        assert isinstance(delegate, ArticleDelegate)
        option = QStyleOptionViewItem()
        option.rect = view.visualRect(model.index(0, 0))
        image = QImage(300, 200, QImage.Format.Format_ARGB32)
        painter = QPainter(image)
        delegate.paint(painter, option, model.index(0, 0))
        painter.end()
        assert delegate.sizeHint(option, model.index(0, 0)).height() < 160
