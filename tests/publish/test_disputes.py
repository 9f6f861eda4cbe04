"""A story changed at the desk and on a WordPress: nothing is overwritten, both versions meet, and what both became goes
out.
"""

from __future__ import annotations

import pytest

from newsdesk.desk import Desk
from newsdesk.publish.dispute import Dispute, What
from newsdesk.store.job_records import JobKind, JobState
from newsdesk.store.records import Article, RevisionReason, Site
from tests.publish.conftest import Connect, Newspaper, carried, published
from tests.servers.fixtures import ON_ONE_VERSION
from tests.servers.proxy import Meanwhile, Proxy

pytestmark = [pytest.mark.wordpress, ON_ONE_VERSION]

BODY = """The first paragraph stands here as it was written.

The second paragraph says something else entirely, of the harbour.

The third paragraph is about the weather in the mountains.
"""


@pytest.fixture
def plain(desk: Desk, story: Article) -> Article:
    return desk.articles.save(story.id, body=BODY, lead_picture="")


def edited(newspaper: Newspaper, old: str, new: str) -> None:
    """Somebody changes words in the site's own editor."""
    post = newspaper.the_post()
    assert old in post["post_content"]
    newspaper.edit(post["ID"], post_content=post["post_content"].replace(old, new))


def refused(desk: Desk, story: Article, site: Site) -> Dispute:
    """What is in dispute once a publish was refused."""
    job = carried(desk, desk.outbox.publish(story.id, site.id))
    assert job.state is JobState.FAILED
    return desk.disputes.look(story.id, site.id)


def settled(desk: Desk, dispute: Dispute) -> Article:
    """Where nothing clashes."""
    meeting = dispute.meeting
    assert meeting is not None
    assert (meeting.merge.clashes, meeting.clashes) == ((), ())
    return desk.disputes.settle(dispute, meeting.merge.write(), meeting.facts)


def test_changes_of_both_sides_become_one_story_and_go_out(
    desk: Desk, plain: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    published(desk, plain, site)
    edited(newspaper, "of the harbour", "of the old harbour")
    newspaper.edit(newspaper.the_post()["ID"], post_title="Theirs")
    mine = BODY.replace("in the mountains", "in the high mountains")
    desk.articles.save(plain.id, body=mine)

    dispute = refused(desk, plain, site)
    assert dispute.what is What.CHANGED
    settled(desk, dispute)

    article = desk.articles.get(plain.id)
    assert article.headline == "Theirs"
    assert article.body == mine.replace("of the harbour", "of the old harbour")
    reasons = {revision.reason for revision in desk.history.timeline(plain.id)}
    assert {RevisionReason.PULLED, RevisionReason.MERGED} <= reasons

    published(desk, plain, site)
    post = newspaper.the_post()
    assert post["post_title"] == "Theirs"
    assert "old harbour" in post["post_content"]
    assert "high mountains" in post["post_content"]


def test_what_clashes_is_asked_and_the_answer_goes_out(
    desk: Desk, plain: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    published(desk, plain, site)
    edited(newspaper, "of the harbour", "of the lighthouse")
    desk.articles.save(plain.id, body=BODY.replace("of the harbour", "of the market"))

    dispute = refused(desk, plain, site)
    meeting = dispute.meeting
    assert meeting is not None
    (clash,) = meeting.merge.clashes
    body = meeting.merge.write([clash.mine])
    assert "of the market" in body
    desk.disputes.settle(dispute, body, meeting.facts)

    published(desk, plain, site)
    assert "of the market" in newspaper.the_post()["post_content"]
    assert "lighthouse" not in newspaper.the_post()["post_content"]


def test_keeping_mine_against_the_site_really_sends_it(
    desk: Desk, plain: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    published(desk, plain, site)
    newspaper.edit(newspaper.the_post()["ID"], post_title="Theirs")
    desk.articles.save(plain.id, headline="Mine")
    dispute = refused(desk, plain, site)
    meeting = dispute.meeting
    assert meeting is not None
    assert [clash.name for clash in meeting.clashes] == ["headline"]
    desk.disputes.settle(dispute, meeting.merge.write(), {**meeting.facts, "headline": plain.headline})
    published(desk, plain, site)
    assert newspaper.the_post()["post_title"] == plain.headline


def test_margin_notes_stay_in_a_paragraph_that_the_site_changed(
    desk: Desk, plain: Article, newspaper: Newspaper, connect: Connect
) -> None:
    body = BODY.replace("the harbour", '<mark data-note="n1">the harbour</mark>')
    desk.articles.save(plain.id, body=body)
    assert desk.articles.get(plain.id).body == body
    site = connect()
    published(desk, plain, site)
    edited(newspaper, "The second paragraph", "The 2nd paragraph")
    settled(desk, refused(desk, plain, site))
    assert desk.articles.get(plain.id).body == body.replace("The second", "The 2nd")


@pytest.mark.parametrize(
    ("code", "what"),
    [
        ("wp_trash_post({});", What.TRASHED),
        ("wp_delete_post({}, true);", What.DELETED),
        ("wp_update_post(['ID' => {}, 'post_status' => 'draft']);", What.WITHDRAWN),
    ],
)
def test_what_was_taken_off_the_site_is_told_apart(
    desk: Desk, plain: Article, newspaper: Newspaper, connect: Connect, code: str, what: What
) -> None:
    site = connect()
    published(desk, plain, site)
    newspaper.server.php("kses_remove_filters();" + code.format(newspaper.the_post()["ID"]))
    assert refused(desk, plain, site).what is what


def test_what_was_changed_and_then_put_in_the_trash_comes_back_as_both_became(
    desk: Desk, plain: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    published(desk, plain, site, private=True)
    slug = newspaper.the_post()["post_name"]
    edited(newspaper, "of the harbour", "of the old harbour")
    newspaper.server.php(f"kses_remove_filters(); wp_trash_post({newspaper.the_post()['ID']});")
    desk.articles.save(plain.id, body=BODY.replace("in the mountains", "in the high mountains"))
    dispute = refused(desk, plain, site)
    assert dispute.what is What.TRASHED
    settled(desk, dispute)
    assert carried(desk, desk.outbox.publish(plain.id, site.id, kind=JobKind.RESTORE)).state is JobState.DONE
    post = newspaper.the_post()
    assert (post["post_status"], post["post_name"]) == ("private", slug)
    assert "old harbour" in post["post_content"]
    assert "high mountains" in post["post_content"]


def test_what_was_deleted_since_is_made_anew_at_the_first_attempt(
    desk: Desk, plain: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    published(desk, plain, site)
    newspaper.server.php(f"wp_trash_post({newspaper.the_post()['ID']});")
    refused(desk, plain, site)
    newspaper.server.php(f"wp_delete_post({newspaper.the_post()['ID']}, true);")
    assert desk.disputes.look(plain.id, site.id).what is What.DELETED
    assert carried(desk, desk.outbox.publish(plain.id, site.id, kind=JobKind.RESTORE)).state is JobState.DONE
    assert newspaper.the_post()["post_status"] == "publish"


def test_a_version_saved_on_the_site_in_the_same_moment_is_found_and_kept(
    desk: Desk, plain: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    published(desk, plain, site)
    post = newspaper.the_post()["ID"]
    desk.articles.save(plain.id, body=BODY.replace("in the mountains", "in the high mountains"))

    def save_theirs() -> None:
        edited(newspaper, "of the harbour", "of the old harbour")

    proxy.next(Meanwhile(save_theirs), method="POST", path=f"/wp/v2/posts/{post}")
    job = carried(desk, desk.outbox.publish(plain.id, site.id))
    assert (job.state, "in the same moment" in job.error) == (JobState.FAILED, True), job.error
    assert "high mountains" in newspaper.the_post()["post_content"]
    # neither a retry nor another publish forgets it
    desk.outbox.retry(job.id)
    assert "in the same moment" in carried(desk, job).error
    settled(desk, refused(desk, plain, site))
    published(desk, plain, site)
    content = newspaper.the_post()["post_content"]
    assert "high mountains" in content
    assert "old harbour" in content


def test_our_own_updates_one_after_the_other_are_no_dispute(
    desk: Desk, plain: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    for turn in range(3):
        published(desk, plain, site, body=f"{BODY}\nTurn {turn}.\n")
    assert "Turn 2." in newspaper.the_post()["post_content"]
