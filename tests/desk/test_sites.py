"""Connecting sites at the desk, without a network."""

from __future__ import annotations

import sys

import pytest

from newsdesk.desk import Desk
from newsdesk.publish.sites import AccountRights, SiteFound
from newsdesk.store.records import SiteKind
from newsdesk.store.site_options import RIGHTS


def test_a_site_that_is_connected_takes_the_story_at_hand_unless_a_person_chose_for_it(desk: Desk) -> None:
    folder = desk.sites.list()[0]
    others = [desk.store.sites.add(SiteKind.FOLDER, name, f"/tmp/{name}") for name in ("Evening", "Weekly", "Blog")]
    story = desk.articles.create(headline="Harbour opens")
    assert desk.sites.targets(story.id) == (folder.id,)
    desk.sites.add_target(story.id, others[0].id)
    assert desk.sites.targets(story.id) == (others[0].id,)
    chosen = (others[0].id, others[1].id)
    desk.sites.choose_targets(story.id, chosen)
    desk.sites.add_target(story.id, others[2].id)
    assert desk.sites.targets(story.id) == chosen
    desk.sites.remove(others[0].id)
    assert desk.sites.targets(story.id) == (others[1].id,), "a site that is gone is no choice"


def test_a_site_connected_again_gets_the_new_password_and_is_no_second_site(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = SiteFound(SiteKind.WORDPRESS, "Blog", "https://blog.test/wp-json/", "https://blog.test/")
    rights = AccountRights(1, "Ann", publish=True, edit=True, upload=True, edit_others=True, unfiltered_html=True)
    monkeypatch.setattr("newsdesk.publish.sites.check_account", lambda *_: rights)
    monkeypatch.setattr("newsdesk.publish.sites.revoke", lambda *_: True)

    first = desk.sites.connect_wordpress(found, "ann", "old password")
    again = desk.sites.connect_wordpress(found, "ann", "new password")

    assert first == again
    assert len(desk.sites.list()) == 2
    assert desk.credentials.get(again) == "new password"
    assert desk.sites.password_kept_where() == "this run"

    desk.sites.remove(again.id)
    assert desk.credentials.get(again) is None


def test_what_a_window_asks_at_its_start_imports_nothing_of_the_network(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = desk.store.sites.add(SiteKind.WORDPRESS, "The Evening", "https://evening.test/wp-json/", account="cub")
    desk.store.sites.note_facts(site.id, {RIGHTS: {"publish": False}})
    for name in ("newsdesk.publish.sites", "newsdesk.publish.wordpress.memory"):
        monkeypatch.setitem(sys.modules, name, None)
    assert desk.sites.reviewed() == {site.id}
    assert desk.sites.signed_out() == frozenset()
