"""Publishing to a real WordPress: every fact in its place, once, and never over somebody else's change."""

from __future__ import annotations

import logging
import re
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from html import unescape

import pytest

from newsdesk.desk import Desk
from newsdesk.images.edit import Recipe, Region
from newsdesk.publish.errors import SiteTrouble
from newsdesk.publish.wordpress.client import Client, File
from newsdesk.store.bundle import media_of
from newsdesk.store.job_records import JobState
from newsdesk.store.records import Article, Presence, SiteKind
from tests.publish.conftest import PAPER, SOUND, Connect, Newspaper, carried, jpeg, published
from tests.servers.proxy import Proxy

pytestmark = pytest.mark.wordpress


def words(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_a_desk_connects_by_the_address_alone_and_the_story_stands_on_the_page(
    desk: Desk, story: Article, newspaper: Newspaper
) -> None:
    server = newspaper.server
    found = desk.sites.discover(server.url.removeprefix("http://"))
    assert (found.kind, found.name, found.problem) == (SiteKind.WORDPRESS, "The Daily", None)
    assert found.authorize_url == f"{server.url}/wp-admin/authorize-application.php"
    site = desk.sites.connect_wordpress(found, server.user, server.password)

    job = published(desk, story, site)

    page = server.page(job.link)
    said = words(page)
    for part in (
        story.headline,
        "NUR-SULTAN, Sep 15 (ABC): China and Kazakhstan on Wednesday",
        "good tradition",
        "The future is bright.",
        "A spokesman",
        "As they did in 2019.",
        "FD News",
        "China",
        "Belt & Road",
        "Diplomacy",
    ):
        assert part in said, part
    assert "<strong>good tradition</strong>" in page
    assert job.link == f"{server.url}/china-kazakhstan-issue-joint-statement-on-30-year-relations/"
    assert desk.outbox.whereabouts(story.id)[-1].presence is Presence.PUBLISHED
    assert desk.outbox.whereabouts(story.id)[-1].link == job.link


def test_a_newspapers_page_has_every_word_of_the_story(
    desk: Desk, published_page: Article, newspaper: Newspaper, connect: Connect
) -> None:
    job = published(desk, published_page, connect())
    said = words(newspaper.server.page(job.link))
    assert "NUR-SULTAN, Sep 15 (ABC): China and Kazakhstan on Wednesday" in said
    for paragraph in published_page.body.split("\n\n"):
        assert " ".join(paragraph.split()) in said


def test_every_fact_is_where_the_site_keeps_it(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    published(desk, story, connect())

    post = newspaper.the_post()
    assert (post["post_status"], post["post_title"]) == ("publish", story.headline)
    assert post["post_excerpt"] == "A promising future of coordination."
    facts = newspaper.server.php(
        f"$id = {post['ID']}; $names = fn($tax) => implode('|', wp_list_pluck(get_the_terms($id, $tax), 'name'));"
        "$lead = get_post_thumbnail_id($id); echo implode(';', [$names('category'), $names('post_tag'),"
        " get_the_author_meta('display_name', get_post($id)->post_author), get_post($id)->comment_status,"
        " get_post_meta($lead, '_wp_attachment_image_alt', true), get_post($lead)->post_excerpt,"
        " get_post($lead)->post_title, basename(get_attached_file($lead))]);"
    )
    assert unescape(facts).split(";") == [
        "China",
        "Belt & Road|Diplomacy",
        "FD News",
        "open",
        "The harbour",
        "Boats & stalls (Photo: A. Person/ABC)",
        "Harbour at night",
        "harbour-at-night.jpg",
    ]
    assert len(newspaper.things("attachment")) == 2
    assert "byline" not in post["post_content"]  # the site's own account stands over it
    assert 'alt="The two flags" class="wp-image-' in post["post_content"]
    # what only the story says of a picture, the site's library is told too
    known = "implode('|', wp_list_pluck(get_posts(['post_type' => 'attachment', 'numberposts' => -1]), 'ID'))"
    ids = newspaper.server.php(f"echo {known};").split("|")
    alts = {newspaper.server.php(f"echo get_post_meta({id}, '_wp_attachment_image_alt', true);") for id in ids}
    assert "The two flags" in alts


def test_notes_are_the_sites_own_where_it_has_them(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    published(desk, story, connect())
    post = newspaper.the_post()
    notes = newspaper.server.php(f"echo get_post_meta({post['ID']}, 'footnotes', true);")
    if newspaper.server.version == "debian":  # 6.1 has none: they stand at the end of the text
        assert notes == ""
        assert re.search(r"<li>(?:<[^>]+>)?As they did in 2019\.", post["post_content"])
    else:
        assert re.fullmatch(r'\[\{"id":"[0-9a-f-]{36}","content":"As they did in 2019\."\}\]', notes)
        assert post["post_content"].rstrip().endswith("<!-- wp:footnotes /-->")


def test_the_words_of_a_story_stand_in_no_address_and_no_log(
    desk: Desk, story: Article, connect: Connect, proxy: Proxy, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    published(desk, story, connect())
    for kept in (caplog.text, *(request.path for request in proxy.requests)):
        for said in ("Boats", "harbour", "joint", "Kazakhstan", "good"):
            assert said not in kept


def test_a_picture_damaged_on_the_way_is_not_taken(desk: Desk, newspaper: Newspaper, connect: Connect) -> None:
    site = connect()
    account = newspaper.server.accounts["administrator"]
    sent = File("x.jpg", "image/jpeg", jpeg((1, 2, 3)))
    with Client(site.address, site.name, account.name, account.password) as client:
        client._http.event_hooks["request"] = [lambda request: request.headers.update({"Content-MD5": "0" * 32})]
        with pytest.raises(SiteTrouble) as caught:
            client.upload("wp/v2/media", sent, {"slug": "x"})
    assert caught.value.retry
    assert newspaper.things("attachment") == []


def test_a_name_without_an_account_and_several_names_stand_in_the_text(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    guest = desk.authors.add("Nobody's Account")
    second = desk.authors.add("FD News")
    site = connect()
    published(desk, story, site, authors=(guest.id,))
    byline = '<!-- wp:paragraph {"className":"byline"} -->\n<p class="byline">By Nobody\'s Account</p>'
    assert newspaper.the_post()["post_content"].startswith(byline)

    published(desk, story, site, authors=(guest.id, second.id))
    assert "By Nobody's Account and FD News</p>" in newspaper.the_post()["post_content"]


def test_publishing_again_updates_the_post_and_sends_only_what_changed(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    first = published(desk, story, site)
    sent = len(proxy.asked("POST"))
    published(desk, story, site)
    assert len(proxy.asked("POST")) == sent  # nothing changed, nothing sent

    again = published(desk, story, site, headline="Another headline", comments=False)
    assert len(proxy.asked("POST")) == sent + 1
    post = newspaper.the_post()
    assert post["post_title"] == "Another headline"
    assert again.link == first.link  # a headline changes no address
    assert len(newspaper.things("attachment")) == 2
    assert desk.outbox.whereabouts(story.id)[-1].presence is Presence.CORRECTED

    moved = published(desk, story, site, slug="joint-statement")
    assert moved.link == f"{site.address.removesuffix('wp-json/')}joint-statement/"


def test_a_picture_in_two_stories_is_on_the_site_once(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    published(desk, story, site)
    published(desk, desk.articles.create(headline="Second", lead_picture=story.lead_picture), site)
    assert len(newspaper.things("attachment")) == 2

    # one that somebody deleted there is sent again, not left out
    def lead_of(post: int) -> int:
        return int(newspaper.server.php(f"echo get_post_thumbnail_id({newspaper.things()[post]['ID']});"))

    lead = lead_of(0)
    newspaper.server.php(f"wp_delete_attachment({lead}, true);")
    published(desk, desk.articles.create(headline="Third", lead_picture=story.lead_picture), site)
    assert lead_of(2) > lead


def test_a_picture_that_was_cropped_again_is_sent_once_and_the_post_shows_it(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    published(desk, story, site)
    before = newspaper.the_post()["post_content"]
    (shown,) = media_of(story.body)
    cut = desk.media.edited(shown, Recipe(crop=(0, 0, 0.5, 1), regions=(Region((0.1, 0.1, 0.3, 0.3)),)))
    published(desk, story, site, body=story.body.replace(shown, cut.sha))
    assert len(newspaper.things("attachment")) == 3
    after = newspaper.the_post()["post_content"]
    assert after != before
    newest = max(int(thing["ID"]) for thing in newspaper.things("attachment"))
    assert f'"id":{newest}' in after
    sent = len(proxy.asked("POST"))
    published(desk, story, site)
    assert len(proxy.asked("POST")) == sent


def test_a_better_caption_reaches_the_picture_that_is_there(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    published(desk, story, site)
    desk.media.update(story.lead_picture, caption="Boats at dawn")
    published(desk, story, site)
    captions = sorted(thing["post_excerpt"] for thing in newspaper.things("attachment"))  # two went side by side
    assert captions == ["", "Boats at dawn (Photo: A. Person/ABC)"]


def test_what_an_editor_of_the_site_added_stays(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    published(desk, story, site)
    post = newspaper.the_post()["ID"]
    newspaper.server.php(f"wp_set_post_tags({post}, ['Theirs'], true);")
    published(desk, story, site, tags=("Diplomacy", "New"))
    tags = newspaper.server.php(f"echo implode('|', wp_list_pluck(get_the_tags({post}), 'name'));")
    assert sorted(tags.split("|")) == ["Diplomacy", "New", "Theirs"]


@pytest.mark.parametrize(
    ("theirs", "called"),
    [
        (
            {"post_content": "<!-- wp:paragraph -->\n<p>Theirs.</p>\n<!-- /wp:paragraph -->"},
            "changed on the site since: the text",
        ),
        ({"post_title": "Theirs"}, "changed on the site since: the headline"),
        ({"post_excerpt": "Theirs"}, "changed on the site since: the standfirst"),
        ({"post_status": "draft"}, "taken off the page"),
    ],
)
def test_a_change_made_on_the_site_is_never_overwritten(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, theirs: dict[str, str], called: str
) -> None:
    site = connect()
    published(desk, story, site)
    newspaper.edit(newspaper.the_post()["ID"], **theirs)
    before = newspaper.the_post()

    desk.articles.save(story.id, body="Ours, and newer.")
    job = carried(desk, desk.outbox.publish(story.id, site.id))

    assert job.state is JobState.FAILED
    assert called in job.error
    assert newspaper.the_post() == before
    assert desk.articles.get(story.id).body == "Ours, and newer."


def test_a_post_in_the_trash_stays_there_and_one_deleted_for_good_can_be_made_anew(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    published(desk, story, site)
    post = newspaper.the_post()["ID"]
    newspaper.server.php(f"wp_trash_post({post});")
    job = carried(desk, desk.outbox.publish(story.id, site.id))
    assert (job.state, "in the trash" in job.error) == (JobState.FAILED, True)
    assert newspaper.the_post()["post_status"] == "trash"
    desk.outbox.cancel(job.id)
    assert desk.outbox.whereabouts(story.id)[-1].presence is Presence.WITHDRAWN

    newspaper.server.php(f"wp_delete_post({post}, true);")
    job = carried(desk, desk.outbox.publish(story.id, site.id))
    assert (job.state, "was deleted" in job.error) == (JobState.FAILED, True)
    desk.outbox.retry(job.id)
    assert carried(desk, job).state is JobState.DONE
    assert newspaper.the_post()["post_status"] == "publish"


def test_an_embargo_is_kept_by_the_site_and_can_be_lifted(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    when = datetime(2031, 5, 6, 7, 8, tzinfo=UTC)
    published(desk, story, site, embargo=when)
    assert newspaper.the_post()["post_status"] == "future"
    where = desk.outbox.whereabouts(story.id)[-1]
    assert (where.presence, where.when) == (Presence.SCHEDULED, when)

    published(desk, story, site, embargo=when + timedelta(hours=1))
    assert desk.outbox.whereabouts(story.id)[-1].when == when + timedelta(hours=1)

    published(desk, story, site, embargo=None)
    assert newspaper.the_post()["post_status"] == "publish"
    assert desk.outbox.whereabouts(story.id)[-1].presence is Presence.PUBLISHED


def test_a_section_goes_below_its_parent_and_names_with_entities_are_found_again(
    desk: Desk, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    parent = desk.store.sections.add("News & Views")
    child = desk.store.sections.add("Letters", parent.id)
    for headline in ("One", "Two"):
        published(desk, desk.articles.create(headline=headline, section=child.id, tags=("R&D",)), site)
    terms = newspaper.server.php(
        "foreach (get_terms(['taxonomy' => ['category', 'post_tag'], 'hide_empty' => false]) as $t)"
        " if (in_array($t->name, ['News &amp; Views', 'Letters', 'R&amp;D']))"
        " echo $t->name, '<', $t->parent ? get_term($t->parent)->name : '', '>';"
    )
    assert sorted(filter(None, terms.split(">"))) == ["Letters<News &amp; Views", "News &amp; Views<", "R&amp;D<"]


def test_an_authors_markup_is_cleaned_by_the_site_and_that_is_no_conflict(
    desk: Desk, newspaper: Newspaper, connect: Connect
) -> None:
    article = desk.articles.create(headline="Tom & Jerry", body='Fish & chips, 5 < 6, "quoted".\n', section=None)
    site = connect("author")
    published(desk, article, site)
    published(desk, article, site, body='Fish & chips, 5 < 6, "quoted".\n\nMore.\n')
    assert words(newspaper.the_post()["post_content"]).startswith('Fish & chips, 5 < 6, "quoted".')


def test_an_author_uses_the_sections_and_pictures_of_others(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    published(desk, story, connect())
    author = connect("author")
    for headline in ("Rita's", "Rita's own"):
        published(desk, story, author, headline=headline, tags=("Diplomacy", "Rita's tag"))
    (_chiefs, ritas) = newspaper.things()
    terms = newspaper.server.php(
        f"echo implode('|', wp_list_pluck(wp_get_object_terms({ritas['ID']}, ['category', 'post_tag']), 'name'));"
    )
    assert sorted(terms.split("|")) == ["China", "Diplomacy", "Rita's tag"]
    assert ritas["post_content"].count("By FD News") == 1  # Rita may not publish in another's name
    assert len(newspaper.things("attachment")) == 2


def test_what_a_search_engine_shows_goes_to_the_plugin_that_keeps_it(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    keys = "['_yoast_wpseo_title', '_yoast_wpseo_metadesc']"
    register = (
        f"add_action('init', function () {{ foreach ({keys} as $key) register_post_meta('post', $key, ['type' =>"
        " 'string', 'single' => true, 'show_in_rest' => true, 'auth_callback' => '__return_true']); });"
    )
    facts = {"seo_title": "Joint statement", "seo_description": "What it says."}
    with newspaper.server.plugin(register):
        published(desk, story, connect(), **facts)
    post = newspaper.the_post()["ID"]
    kept = newspaper.server.php(f"echo implode('|', array_map(fn($key) => get_post_meta({post}, $key, true), {keys}));")
    assert kept == "Joint statement|What it says."


def test_a_plugin_that_refuses_does_not_hold_up_the_story(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    register = (
        "add_action('init', fn() => register_post_meta('post', '_yoast_wpseo_title', ['type' => 'string',"
        " 'single' => true, 'show_in_rest' => true, 'auth_callback' => '__return_false']));"
    )
    with newspaper.server.plugin(register):
        published(desk, story, connect(), seo_title="Joint statement")
    assert newspaper.the_post()["post_status"] == "publish"


def test_a_shortcode_in_the_text_stays_text(desk: Desk, newspaper: Newspaper, connect: Connect) -> None:
    job = published(desk, desk.articles.create(headline="x", body="A caption says \\[gallery] here.\n"), connect())
    assert "A caption says [gallery] here." in words(newspaper.server.page(job.link))


def test_a_story_in_urdu_runs_from_right_to_left_and_its_address_is_plain(
    desk: Desk, newspaper: Newspaper, connect: Connect
) -> None:
    article = desk.articles.create(headline="پاکستان کی خبر", body="متن یہاں ہے۔\n", language="ur", direction="rtl")
    published(desk, article, connect())
    post = newspaper.the_post()
    assert '<!-- wp:paragraph {"direction":"rtl"} -->\n<p dir="rtl">متن' in post["post_content"]
    assert re.fullmatch(r"[a-z0-9-]+", post["post_name"])


def test_a_picture_of_another_size_or_kind_goes_out_as_it_should(
    desk: Desk, newspaper: Newspaper, connect: Connect
) -> None:
    small = desk.media.add(jpeg((1, 2, 3), (64, 48)), "tiny-64x48.jpg")
    published(desk, desk.articles.create(headline="x", body=f"![t](media:{small.sha})\n"), connect())
    content = newspaper.the_post()["post_content"]
    assert '"sizeSlug":"full"' in content
    assert "/tiny.jpg" in content


def test_sound_files_and_galleries_are_blocks_of_the_site(
    desk: Desk, with_files: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    published(desk, with_files, site)
    (post,) = newspaper.things()
    for block in ("wp:audio", "wp:file", "wp:gallery"):
        assert post["post_content"].count(f"<!-- {block} ") == 1
    files = {thing["post_title"]: thing for thing in newspaper.things("attachment")}
    assert {"speech", "report"} <= set(files)
    for title, data in (("speech", SOUND), ("report", PAPER)):
        at = files[title]["ID"]
        name = newspaper.server.php(f"echo basename(get_attached_file({at}));")
        assert re.search(rf'"http[^"]+/{re.escape(name)}"', post["post_content"])
        assert newspaper.server.php(f"echo hash_file('sha256', get_attached_file({at}));") == sha256(data).hexdigest()
    # sent again, nothing is there twice
    count = len(newspaper.things("attachment"))
    published(desk, with_files, site, headline="Another headline")
    assert len(newspaper.things("attachment")) == count
