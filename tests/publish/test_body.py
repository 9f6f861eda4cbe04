"""The text of a post over what the site has: on a real WordPress, whose bytes are read from its database."""

from __future__ import annotations

import pytest

from newsdesk.desk import Desk
from newsdesk.publish.pull_errand import Errand, pull
from newsdesk.publish.pull_report import Wish
from newsdesk.store.records import Article
from newsdesk.store.site_options import SiteOptions
from tests.publish.conftest import Connect, Newspaper, published
from tests.publish.test_pull import put, stories
from tests.servers.proxy import Proxy
from tests.story.site.posts import foreign

pytestmark = [pytest.mark.wordpress, pytest.mark.parametrize("wordpress", ["6.6"], indirect=True)]

FORMS = foreign()
P = "<!-- wp:paragraph -->\n<p>{}</p>\n<!-- /wp:paragraph -->"
CONTENT = "\n\n".join([P.format("One of ours."), *FORMS.values(), P.format("The end.")])


def test_pull_and_publish_sends_nothing_and_one_changed_paragraph_leaves_all_other_bytes(
    desk: Desk, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    put(newspaper, post_title="Theirs", post_content=CONTENT)
    there = newspaper.the_post()["post_content"]
    pull(
        lambda _told: None,
        str(desk.path),
        Errand.of(desk.store, site, desk.credentials.get(site) or "", Wish(), (0.0, 0.01)),
    )
    story = stories(desk)["Theirs"]
    before = len(proxy.asked("POST"))
    published(desk, story, site)
    assert len(proxy.asked("POST")) == before
    published(desk, story, site, body=story.body.replace("One of ours.", "One of *ours* now."))
    after = newspaper.the_post()["post_content"]
    assert after == there.replace("One of ours.", "One of <em>ours</em> now.")


def test_an_account_whose_text_the_site_cleans_sends_nothing_twice(
    desk: Desk, newspaper: Newspaper, connect: Connect, proxy: Proxy, story: Article
) -> None:
    site = connect("author")
    desk.articles.save(story.id, section=None)
    published(desk, story, site, body='She said "yes" & <kbd>Enter</kbd>.\n\nSecond.\n')
    there = newspaper.the_post()["post_content"]
    before = len(proxy.asked("POST"))
    published(desk, story, site)
    assert len(proxy.asked("POST")) == before
    published(desk, story, site, body='She said "yes" & <kbd>Enter</kbd>.\n\nThird.\n')
    assert newspaper.the_post()["post_content"] == there.replace("Second", "Third")


def test_a_site_set_to_classic_html_gets_no_blocks(
    desk: Desk, newspaper: Newspaper, connect: Connect, story: Article
) -> None:
    site = connect()
    desk.store.sites.save_options(site.id, SiteOptions(classic=True).within({}))
    published(desk, story, site)
    content = newspaper.the_post()["post_content"]
    assert "<!-- wp:" not in content
    assert "<strong>NUR-SULTAN, Sep 15 (ABC):</strong> China and Kazakhstan" in content
    assert '<ol class="footnotes">' in content
    published(desk, story, site, body=desk.articles.get(story.id).body.replace("universal vaccination", "care"))
    assert newspaper.the_post()["post_content"] == content.replace("universal vaccination", "care")
