"""Nothing typed is lost, and "Saved" is said only when it is."""

from __future__ import annotations

import time

from newsdesk.errors import NewsdeskError
from tests.builders import p
from tests.ui.editor.conftest import Hand

FULL = NewsdeskError("The disk is full.", "The text is still here.", "Make room and it is saved by itself.")


def test_what_was_typed_is_saved_within_a_second_of_the_last_key(hand: Hand) -> None:
    hand.open().type("Words")
    begun = time.monotonic()
    hand.qtbot.waitUntil(lambda: bool(hand.desk.saves), timeout=3000)
    assert time.monotonic() - begun < 1.2
    assert hand.desk.article.body == "Words\n"


def test_while_typing_goes_on_it_is_saved_at_least_every_two_seconds(hand: Hand) -> None:
    hand.open()
    begun = time.monotonic()
    while not hand.desk.saves:
        hand.type("a ")
        hand.qtbot.wait(60)
        assert time.monotonic() - begun < 2.2
    assert hand.desk.article.body.startswith("a a")


def test_only_what_changed_is_sent(hand: Hand) -> None:
    hand.open("Text\n", headline="H")
    hand.pane.focus_headline()
    hand.type("x")
    hand.pane.save_now()
    assert hand.desk.saves == [{"headline": "Hx"}]


def test_nothing_is_sent_when_nothing_was_typed(hand: Hand) -> None:
    done: list[int] = []
    hand.open("Text\n").pane.save_now(lambda: done.append(1))
    assert (done, hand.desk.saves) == ([1], [])


def test_saved_is_said_after_the_commit_and_not_before(hand: Hand) -> None:
    """Given a slow disk, the foot says "Saving" until the store has answered."""
    hand.desk.at_once = False
    hand.open().type("Words")
    done: list[int] = []
    hand.pane.save_now(lambda: done.append(1))
    assert hand.pane.foot.saved.text() == "Saving"
    assert not done
    hand.desk.carry_out()
    assert hand.pane.foot.saved.text().startswith("Saved ")
    assert done


def test_keys_typed_while_a_slow_save_runs_are_saved_too(hand: Hand) -> None:
    hand.desk.at_once = False
    hand.open().type("one")
    done: list[str] = []
    hand.pane.save_now(lambda: done.append(hand.desk.article.body))
    hand.type(" two")
    hand.desk.carry_out()
    assert done == ["one two\n"], "who waits for a save waits for all that was typed"
    assert hand.markdown == "one two\n"


def test_a_failed_save_keeps_the_text_says_so_and_is_tried_again(hand: Hand) -> None:
    told: list[NewsdeskError] = []
    hand.pane.save_failed.connect(told.append)
    hand.open("Text\n", headline="H")
    hand.desk.trouble = FULL
    hand.caret("Text", behind=True).type("s")
    hand.pane.save_now(None, told.append)
    assert told == [FULL, FULL]
    assert hand.pane.foot.saved.text() == "Not saved"
    assert "disk is full" in hand.pane.foot.saved.toolTip()
    assert hand.story == (p("Texts"),)
    hand.desk.trouble = None
    hand.pane.foot.saved.click()
    assert hand.desk.article.body == "Texts\n"
    assert hand.pane.foot.saved.text().startswith("Saved ")


def test_facts_of_a_failed_save_are_sent_again_but_not_over_newer_ones(hand: Hand) -> None:
    hand.desk.at_once = False
    hand.open()
    hand.pane.focus_headline()
    hand.type("a").press("Return").type("s")
    hand.pane.save_now()
    hand.pane.focus_headline()
    hand.type("b")
    hand.desk.trouble = FULL
    hand.desk.carry_out()
    hand.desk.trouble = None
    hand.pane.save_now()
    hand.desk.carry_out()
    assert hand.desk.saves[-1] == {"headline": "ab", "standfirst": "s"}


def test_closing_sends_off_what_is_not_saved(hand: Hand) -> None:
    hand.open().type("Words")
    hand.pane.close_article()
    assert hand.desk.article.body == "Words\n"
    assert not hand.pane.isEnabled()


def test_opening_another_story_saves_the_first_under_its_own_name(hand: Hand) -> None:
    hand.open().type("Words")
    hand.open("Other\n")
    assert hand.desk.saves == [{"body": "Words\n"}]
    assert hand.markdown == "Other\n"


def test_a_story_closed_over_a_failing_disk_is_saved_when_there_is_room_again(hand: Hand) -> None:
    hand.open().type("Words")
    hand.desk.trouble = FULL
    hand.open("Other\n")
    hand.desk.trouble = None
    hand.pane.save_now()
    assert {"body": "Words\n"} in hand.desk.saves
    assert hand.markdown == "Other\n"


def test_a_list_that_lost_step_is_healed_saved_and_told(hand: Hand) -> None:
    """An edit that Qt did not report: the document is right, and it is the document that is saved."""
    told: list[int] = []
    hand.open("One\n\nTwo\n")
    hand.pane.healed.connect(told.append)
    spliced: list[object] = []
    hand.pane.body_spliced.connect(lambda *what: spliced.append(what))
    with hand.pane.story._deaf():
        hand.caret("Two").type("X")
    assert hand.pane.current_story() == (p("One"), p("Two"))
    hand.pane.save_now()
    assert hand.desk.article.body == "One\n\nXTwo\n"
    assert told == [1]
    assert spliced == [(0, 2, (p("One"), p("XTwo")))]


def test_when_idle_the_list_is_held_against_the_document(hand: Hand) -> None:
    told: list[int] = []
    hand.open("One\n")
    hand.pane.healed.connect(told.append)
    hand.pane._idle.setInterval(50)
    hand.caret("One").type("A")
    with hand.pane.story._deaf():
        hand.type("B")
    hand.qtbot.waitUntil(lambda: told == [1], timeout=2000)
