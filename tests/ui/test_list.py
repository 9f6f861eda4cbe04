"""The list of stories and the side bar."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsdesk.store.records import ArticleSummary, Presence, Stage
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.article_list import column_view
from ui.article_list.model import ArticleModel
from ui.article_list.status import Status, badges, countdown, day_name, moment, of_summary, short_time
from ui.article_list.views import CardView

NOON = datetime(2026, 9, 15, 12, 4, tzinfo=UTC)


def summary(**changes: object) -> ArticleSummary:
    facts: dict[str, object] = {
        "id": 1,
        "headline": "Harbour opens",
        "section": "China",
        "stage": Stage.DRAFT,
        "updated": NOON,
        **changes,
    }
    return ArticleSummary(**facts)  # type: ignore[arg-type]


def test_a_story_stands_where_the_sites_have_it_else_at_its_stage() -> None:
    assert of_summary(summary(), NOON).word == "Draft"
    assert of_summary(summary(stage=Stage.READY, presence=Presence.PUBLISHED), NOON).word == "Published"
    tomorrow = datetime(2026, 9, 16, 6, 0, tzinfo=UTC)
    scheduled = of_summary(summary(presence=Presence.SCHEDULED, presence_when=tomorrow), NOON)
    assert (scheduled.word, scheduled.colour) == ("Tomorrow 06:00", "violet")
    failed = of_summary(summary(presence=Presence.FAILED), NOON)
    assert (failed.word, failed.colour) == ("Not sent", "red")


def test_badges_say_what_asks_for_a_look_the_most_urgent_first() -> None:
    def words(**changes: object) -> list[str]:
        return [sign.word for sign in badges(summary(**changes), NOON)]

    assert words() == []
    assert words(changed_since=True) == ["edited since"]
    assert words(presence=Presence.WAITING, changed_since=True) == ["in the outbox"]
    assert words(presence=Presence.FAILED, tk=2, changed_since=True) == ["needs you", "2 TK", "edited since"]
    assert words(presence=Presence.FAILED, conflict=True) == ["changed on the site"]
    assert words(embargo=NOON + timedelta(hours=2, minutes=5), tk=1) == ["embargo 2 h 5 min", "1 TK"]
    assert words(embargo=NOON - timedelta(minutes=1)) == [], "it is over"


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (timedelta(seconds=20), "1 min"),
        (timedelta(minutes=59, seconds=30), "1 h"),
        (timedelta(hours=2, minutes=5), "2 h 5 min"),
        (timedelta(days=1), "1 d"),
        (timedelta(days=3, hours=4, minutes=59), "3 d 4 h"),
    ],
)
def test_an_embargo_counts_down_in_words(left: timedelta, said: str) -> None:
    assert countdown(NOON + left, NOON) == said


@pytest.mark.parametrize(
    ("ago", "day", "time"),
    [
        (timedelta(minutes=5), "Today", "11:59"),
        (timedelta(days=1), "Yesterday", "Mon"),
        (timedelta(days=3), "Saturday, 12 September", "Sat"),
        (timedelta(days=30), "Sunday, 16 August", "16 Aug"),
        (timedelta(days=400), "11 August 2025", "11 Aug 2025"),
    ],
)
def test_times_are_said_as_people_say_them(ago: timedelta, day: str, time: str) -> None:
    assert day_name(NOON - ago, NOON) == day
    assert short_time(NOON - ago, NOON) == time
    assert moment(NOON + timedelta(hours=2), NOON) == "Today 14:04"


def test_stories_stand_under_the_day_of_their_last_change() -> None:
    now = datetime.now(UTC)
    model = ArticleModel()
    model.show(
        [summary(id=3, updated=now), summary(id=2, updated=now), summary(id=1, updated=now - timedelta(days=1))],
        complete=True,
    )
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == ["Today", "Harbour opens", "Harbour opens", "Yesterday", "Harbour opens"]
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags, "a day cannot be chosen"


def test_in_a_window_from_the_right_a_headline_in_the_columns_leaves_room_for_its_badge(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[QRect, Qt.LayoutDirection]] = []

    def look(painter: QPainter, room: QRect, words: str, *_more: object, **_also: object) -> None:
        if words == "Harbour opens":
            seen.append((QRect(room), painter.layoutDirection()))

    monkeypatch.setattr(column_view, "_paint_words", look)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        view, model = column_view.ColumnView("Stories"), ArticleModel()
        qtbot.addWidget(view)
        model.show([summary(tk=2)], complete=True)
        view.show_model(model, QItemSelectionModel(model, view))
        view.grab()
        cell = view.visualRect(model.index(model.row_of(1), 0))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    room, runs = seen[-1]
    assert room.left() > cell.left() + 24, "the badge stands at the left"
    assert runs is Qt.LayoutDirection.LeftToRight, "the dots of a cut headline stand where it ends"


@pytest.mark.parametrize("way", ["ltr", "rtl"])
def test_a_cut_headline_on_a_card_ends_in_its_dots_whichever_way_the_window_runs(qtbot: QtBot, way: str) -> None:
    view = CardView("Stories")
    qtbot.addWidget(view)
    story = summary(headline="Harbour opens its night market. " * 9, direction=way)

    def drawn(window: Qt.LayoutDirection) -> QImage:
        image = QImage(300, 80, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setLayoutDirection(window)
        view.itemDelegate()._paint_story(painter, QRect(0, 0, 300, 80), story, None)  # type: ignore[attr-defined]
        painter.end()
        return image.copy(0, 0, 300, 36)

    assert drawn(Qt.LayoutDirection.LeftToRight) == drawn(Qt.LayoutDirection.RightToLeft)


def test_the_column_of_the_stage_is_as_wide_as_its_longest_word(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    long = "На проверке у редактора"
    monkeypatch.setattr(column_view, "of_stage", lambda _stage: Status(long, "amber"))
    view, model = column_view.ColumnView("Stories"), ArticleModel()
    qtbot.addWidget(view)
    view.show_model(model, QItemSelectionModel(model, view))
    assert view.head.sectionSize(1) > view.fontMetrics().horizontalAdvance(long)


def test_a_change_of_words_moves_no_row() -> None:
    model = ArticleModel()
    model.show([summary()], complete=True)
    changed = []
    model.dataChanged.connect(lambda first, _last, _roles: changed.append(first.row()))
    assert not model.show([summary(headline="Harbour opens again")], complete=True)
    assert changed == [1]


def test_the_newest_story_is_open_at_the_start(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("First", "Second", "Third")
    hand = open_window()
    assert hand.headlines() == ["Third", "Second", "First"]
    assert hand.open_story().headline == "Third"
    assert hand.panes.articles.current is not None
    assert hand.panes.articles.current.headline == "Third"
    assert hand.panes.articles.selected_ids() == (hand.open_story().id,)


def test_arrows_go_through_the_list_and_return_goes_into_the_text(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("First", "Second", "Third", body="A paragraph.")
    hand = open_window()
    hand.panes.articles.view.setFocus()

    hand.press("Down")
    hand.wait(lambda: hand.open_story().headline == "Second")
    assert hand.panes.articles.view.hasFocus(), "the next arrow goes on in the list"
    hand.press("Down")
    hand.wait(lambda: hand.open_story().headline == "First")

    hand.press("Return")
    hand.wait(lambda: hand.panes.editor is not None and hand.panes.editor.isAncestorOf(hand.focus()))


def test_the_list_shows_what_is_searched_for(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("Harbour opens", "Rupee gains", "Harbour closes")
    hand = open_window()

    hand.press("Ctrl+Shift+F")
    hand.type("harb")
    hand.wait(lambda: hand.headlines() == ["Harbour closes", "Harbour opens"])
    hand.type("xyz")
    hand.wait(lambda: hand.headlines() == [])
    assert hand.panes.articles.hint.isVisible()
    assert hand.panes.articles.hint.text() == "No story has “harbxyz”"

    hand.press("Escape")
    hand.wait(lambda: len(hand.headlines()) == 3)


def test_the_side_bar_counts(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("A", "B", section=1)
    stories.headlines("C", stage=Stage.READY)
    hand = open_window()
    counts = dict(hand.places())
    assert counts["All stories"] == 3
    assert counts["Drafts"] == 2
    assert counts["Ready"] == 1
    assert counts["China"] == 2
    assert "Ideas" not in counts, "a desk that plans elsewhere has no line for them"
    hand.click_place("China")
    hand.wait(lambda: hand.headlines() == ["B", "A"])
    hand.panes.session.set_stage(Stage.IDEA)
    hand.wait(lambda: dict(hand.places()).get("Ideas") == 1)
    hand.click_place("Ideas")
    hand.wait(lambda: hand.headlines() == ["C"])
    hand.panes.session.set_stage(Stage.DRAFT)
    hand.wait(lambda: hand.headlines() == [])
    hand.wait(lambda: dict(hand.places()).get("Ideas") == 0, "nobody is thrown out of where they are")


def test_a_long_list_comes_page_by_page(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines(*(f"Story {number}" for number in range(130)))
    hand = open_window()
    assert len(hand.headlines()) == 100
    hand.panes.articles.view.scrollToBottom()
    hand.wait(lambda: len(hand.headlines()) == 130, "the rest did not come")
    assert hand.headlines()[-1] == "Story 0"


def test_a_headline_of_ten_thousand_characters_is_drawn_in_two_lines(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("Harbour " * 1250)
    hand = open_window()
    view = hand.panes.articles.view
    assert view.visualRect(hand.panes.articles.model.index(1, 0)).height() < 100


def test_keys_reach_every_pane(open_window: OpenWindow, stories: Stories) -> None:
    stories.headlines("Harbour opens")
    hand = open_window()
    panes = hand.panes
    panes.side_bar.view.setFocus()
    seen = []
    for _ in range(4):
        hand.press("F6")
        seen.append(_pane_of(hand))
    assert seen == ["list", "text", "right", "side"]
    hand.press("Shift+F6")
    assert _pane_of(hand) == "right"


def _pane_of(hand: Hand) -> str:
    panes = hand.panes
    named = {"side": panes.side_bar, "list": panes.articles, "text": panes.text, "right": panes.right}
    focus = QApplication.focusWidget()
    return next((name for name, pane in named.items() if focus and pane.isAncestorOf(focus)), "")


def test_a_list_that_gets_the_focus_before_a_story_is_open_does_not_hide_which_one_is(
    open_window: OpenWindow, stories: Stories
) -> None:
    """Qt makes the first row the current one then, and selects none: that is nobody's step."""
    stories.headlines("Old news", "Harbour opens")
    hand = open_window()
    articles = hand.panes.articles
    id = hand.open_story().id
    articles.select_none()
    articles.selection.setCurrentIndex(articles.model.index(1, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    articles.select(id)
    assert articles.selected_ids() == (id,)
