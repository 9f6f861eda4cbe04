"""A story on a site, from the window: off the page, handed in, corrected, and held against what the site says."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

from newsdesk import clock
from newsdesk.store.errors import StoreUnwritable
from newsdesk.store.records import Article, Presence, Site, SiteKind
from tests.servers.wordpress import WordPress
from tests.ui.conftest import Hand, OpenWindow, Stories
from tests.ui.test_preflight import as_a_window
from ui.merge.dialog import MergeDialog
from ui.preflight.popover import FindingsPopover
from ui.publishing.correction import CorrectionDialog
from ui.publishing.dispute import GoneDialog
from ui.publishing.unpublish import UnpublishDialog

pytestmark = [pytest.mark.wordpress, pytest.mark.parametrize("wordpress", ["6.6"], indirect=True)]

Dialog = TypeVar("Dialog", bound=QDialog)
BODY = "The harbour opens on Monday.\n\nThe ferry sails at noon.\n"


@pytest.fixture
def hand(open_window: OpenWindow, stories: Stories) -> Hand:
    stories.headlines("Harbour opens", body=BODY, section=1)
    return open_window()


@pytest.fixture
def site(hand: Hand, wordpress: WordPress) -> Site:
    wordpress.php(
        "foreach (get_posts(['numberposts' => -1, 'post_status' => 'any']) as $post) wp_delete_post($post->ID, true);"
    )
    site = hand.desk.store.sites.add(
        SiteKind.WORDPRESS, "The Paper", f"{wordpress.url}/wp-json/", wordpress.url, wordpress.user
    )
    hand.desk.credentials.save(site, wordpress.password)
    hand.desk.sites.make_default(site.id)
    hand.wait(lambda: site.id in {one.id for one in hand.panes.paper.whole.sites})
    return site


def published(hand: Hand, site: Site) -> Article:
    hand.panes.publisher.publish(site.id)
    stands(hand, site, Presence.PUBLISHED)
    return hand.open_story()


def stands(hand: Hand, site: Site, presence: Presence) -> None:
    story = hand.open_story().id

    def there() -> bool:
        places = {at.site: at.presence for at in hand.desk.outbox.whereabouts(story)}
        return places.get(site.id) is presence

    hand.wait(there, f"it is not {presence}")


def dialog(hand: Hand, kind: type[Dialog]) -> Dialog:
    hand.wait(lambda: any(one.isVisible() for one in hand.window.findChildren(kind)), f"no {kind.__name__}")
    return next(one for one in hand.window.findChildren(kind) if one.isVisible())


def press(hand: Hand, words: str) -> None:
    def offers() -> list[QPushButton]:
        made = hand.panes.strip.findChildren(QPushButton)
        return [one for one in made if one.text() == words and one.isVisible()]

    hand.wait(offers, f"nothing offers {words!r}")
    hand.click(offers()[0])


def post(wordpress: WordPress, field: str) -> str:
    return wordpress.php(f"echo get_posts(['post_status' => 'any,trash'])[0]->{field} ?? '';")


def edit(wordpress: WordPress, changes: str) -> None:
    wordpress.php(f"$post = get_posts(['post_status' => 'any'])[0]; kses_remove_filters(); {changes}")


def test_unpublish_asks_first_and_publish_brings_it_back(hand: Hand, site: Site, wordpress: WordPress) -> None:
    published(hand, site)
    hand.panes.actions_["unpublish"].trigger()
    hand.click(dialog(hand, UnpublishDialog).stay)
    hand.panes.actions_["unpublish"].trigger()
    asked = dialog(hand, UnpublishDialog)
    asked.draft.setFocus()
    hand.qtbot.keyClick(asked.draft, Qt.Key.Key_Return)  # it presses the button in hand, not the usual one
    stands(hand, site, Presence.WITHDRAWN)
    assert post(wordpress, "post_status") == "draft"
    published(hand, site)
    assert post(wordpress, "post_status") == "publish"


def test_a_story_is_handed_in_for_review(hand: Hand, site: Site, wordpress: WordPress) -> None:
    hand.panes.actions_["hand_in"].trigger()
    stands(hand, site, Presence.PENDING)
    assert post(wordpress, "post_status") == "pending"


def test_what_is_handed_in_is_looked_through_first_as_what_is_published(
    hand: Hand, site: Site, wordpress: WordPress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FindingsPopover, "open_under", as_a_window)
    hand.panes.session.change({"standfirst": "It cost TK billion.", "embargo": clock.now() + timedelta(hours=3)})
    hand.panes.actions_["hand_in"].trigger()
    hand.wait(lambda: hand.window.findChildren(FindingsPopover), "nothing was told")
    (found,) = hand.window.findChildren(FindingsPopover)
    assert found.go.text() == "Hand in with 1 TK", "the site has the embargo beside it"
    assert hand.desk.outbox.jobs() == ()
    found.go.click()
    stands(hand, site, Presence.PENDING)
    assert post(wordpress, "post_status") == "pending"


def test_a_hand_in_that_could_not_be_saved_is_retried_as_a_hand_in(
    hand: Hand, site: Site, wordpress: WordPress, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand.panes.session.open(1, write=True)
    hand.wait(lambda: hand.panes.session.article is not None)
    with monkeypatch.context() as full:
        full.setattr(hand.desk.articles, "save", _full)
        hand.press("Ctrl+End")
        hand.type(" Late words.")
        hand.panes.actions_["hand_in"].trigger()
        hand.wait(lambda: "The disk is full." in hand.panes.strip.accessibleName())
    press(hand, "Retry")
    stands(hand, site, Presence.PENDING)
    assert "Late words." in post(wordpress, "post_content")
    assert post(wordpress, "post_status") == "pending"


def _full(_id: int, **_changes: object) -> Article:
    raise StoreUnwritable.full()


def test_a_correction_stands_at_the_end_with_its_time_and_goes_out(
    hand: Hand, site: Site, wordpress: WordPress
) -> None:
    published(hand, site)
    hand.panes.actions_["correction"].trigger()
    asked = dialog(hand, CorrectionDialog)
    assert not asked.go.isEnabled()
    hand.qtbot.keyClicks(asked.words, "The ferry sails at one.")
    hand.click(asked.go)
    stands(hand, site, Presence.CORRECTED)
    content = post(wordpress, "post_content")
    assert 'class="wp-block-group correction"' in content
    assert "The ferry sails at one." in content
    assert re.search(r"Correction, [A-Z][a-z]+ \d{1,2}, \d{4}, \d\d:\d\d<", content), "its month by its name"
    assert "Harbour opens" not in content, "the headline is no part of the body"
    assert hand.panes.editor is not None
    hand.panes.actions_["undo"].trigger()
    hand.settled()
    assert "at one" not in hand.panes.session.text()


def test_what_changed_here_and_there_is_merged_and_goes_out(hand: Hand, site: Site, wordpress: WordPress) -> None:
    story = published(hand, site)
    edit(
        wordpress,
        "wp_update_post(['ID' => $post->ID, 'post_content' => str_replace('noon', 'one', $post->post_content)]);",
    )
    hand.panes.session.change({"headline": "Harbour opens at last"})
    hand.panes.publisher.publish(site.id)
    press(hand, "See what changed…")
    merged = dialog(hand, MergeDialog)
    assert "Somebody changed it on The Paper" in merged.more.text()
    assert "None needs you." in merged.more.text()
    assert "sails at one" in merged.columns.kept.toPlainText()
    hand.click(merged.go)
    hand.wait(lambda: post(wordpress, "post_title") == "Harbour opens at last")
    assert not hand.panes.strip.isVisible(), "what was settled is not complained of any more"
    assert "sails at one" in post(wordpress, "post_content")
    hand.wait(lambda: hand.panes.session.article is not None)
    assert hand.open_story().id == story.id
    assert "sails at one" in hand.desk.articles.get(story.id).body
    hand.settled()


@pytest.mark.parametrize("there", ["wp_trash_post($post->ID);", "wp_delete_post($post->ID, true);"])
def test_what_was_taken_off_the_site_is_said_and_put_back_if_that_is_wanted(
    hand: Hand, site: Site, wordpress: WordPress, there: str
) -> None:
    published(hand, site)
    edit(wordpress, there)
    hand.panes.publisher.publish(site.id)
    press(hand, "See what changed…")
    hand.click(dialog(hand, GoneDialog).again)
    hand.wait(lambda: post(wordpress, "post_status") == "publish")
    hand.wait(lambda: hand.panes.session.article is not None)
    stands(hand, site, Presence.PUBLISHED)


def test_what_was_changed_before_it_came_into_the_trash_is_merged_first(
    hand: Hand, site: Site, wordpress: WordPress
) -> None:
    published(hand, site)
    edit(wordpress, "wp_update_post(['ID' => $post->ID, 'post_title' => 'Theirs']); wp_trash_post($post->ID);")
    hand.panes.publisher.publish(site.id)
    press(hand, "See what changed…")
    hand.click(dialog(hand, GoneDialog).again)
    hand.click(dialog(hand, MergeDialog).go)
    hand.wait(lambda: post(wordpress, "post_status") == "publish", "it says so again and again")
    hand.wait(lambda: hand.panes.session.article is not None)
    assert (post(wordpress, "post_title"), hand.open_story().headline) == ("Theirs", "Theirs")
    hand.settled()


def test_what_is_kept_here_only_does_not_go_out_there_with_the_next_publish(
    hand: Hand, site: Site, wordpress: WordPress
) -> None:
    folder = next(one for one in hand.desk.sites.list() if one.kind is SiteKind.FOLDER)
    story = published(hand, site)
    hand.desk.sites.choose_targets(story.id, (folder.id, site.id))
    edit(wordpress, "wp_delete_post($post->ID, true);")
    hand.panes.publisher.publish(site.id)
    press(hand, "See what changed…")
    hand.click(dialog(hand, GoneDialog).here)
    hand.wait(lambda: [one.id for one in hand.panes.bar.publish.sites] == [folder.id])
