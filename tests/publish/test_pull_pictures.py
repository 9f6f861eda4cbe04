"""The pictures of a pulled story: on the site until somebody wants them, and never uploaded again."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass

import pytest

from newsdesk.desk import Desk
from newsdesk.publish.pull_errand import Errand, pull
from newsdesk.publish.pull_report import Wish
from newsdesk.store.records import Article, ArticleFilter, Presence, Site
from tests.publish.conftest import Connect, Newspaper, jpeg
from tests.servers.proxy import Proxy

pytestmark = [pytest.mark.wordpress, pytest.mark.parametrize("wordpress", ["6.6"], indirect=True)]


@dataclass(frozen=True)
class OnSite:
    """A picture of the site's library."""

    id: int
    url: str


def upload(newspaper: Newspaper, name: str, data: bytes) -> OnSite:
    """As somebody would on the site."""
    said = newspaper.server.php(
        "require_once ABSPATH . 'wp-admin/includes/image.php';"
        f"$file = wp_upload_bits('{name}', null, base64_decode('{b64encode(data).decode()}'));"
        "$id = wp_insert_attachment(['post_title' => 'At night', 'post_excerpt' => 'Boats &amp; stalls. Photo: A. P.',"
        " 'post_mime_type' => 'image/jpeg', 'post_status' => 'inherit', 'guid' => $file['url']], $file['file']);"
        "wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $file['file']));"
        "update_post_meta($id, '_wp_attachment_image_alt', 'The harbour');"
        "echo $id, ' ', $file['url'];"
    )
    id, url = said.split(" ")
    return OnSite(int(id), url)


def put(newspaper: Newspaper, content: str, featured: int = 0) -> None:
    code = b64encode(content.encode()).decode()
    newspaper.server.php(
        f"kses_remove_filters(); $id = wp_insert_post(wp_slash(['post_title' => 'Harbour', 'post_status' => 'publish',"
        f" 'post_author' => 1, 'post_name' => 'harbour', 'post_content' => base64_decode('{code}')]));"
        f"if ({featured}) set_post_thumbnail($id, {featured});"
    )


def image(picture: OnSite) -> str:
    return (
        f'<!-- wp:image {{"id":{picture.id},"sizeSlug":"full","linkDestination":"none"}} -->\n'
        f'<figure class="wp-block-image size-full"><img src="{picture.url}" alt="Boats" class="wp-image-{picture.id}"/>'
        "</figure>\n<!-- /wp:image -->"
    )


def pulled(desk: Desk, site: Site) -> Article:
    password = desk.credentials.get(site)
    assert password
    report = pull(lambda _progress: None, str(desk.path), Errand.of(desk.store, site, password, Wish(), ()))
    assert report.ended == ""
    (found,) = desk.articles.list(ArticleFilter())
    return desk.articles.get(found.id)


def test_they_come_when_they_are_wanted_and_go_nowhere_again(
    desk: Desk, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    first, lead = (upload(newspaper, f"{red}.jpg", jpeg((red, 9, 9), (900, 600))) for red in (10, 200))
    put(newspaper, f"<!-- wp:paragraph -->\n<p>Words.</p>\n<!-- /wp:paragraph -->\n\n{image(first)}", lead.id)
    site = connect()

    story = pulled(desk, site)

    assert f"media:{first.url}#wp-{first.id}-full" in story.body
    assert (story.lead_picture, desk.pull.remote_pictures(story.id)) == ("", 1)
    assert not proxy.asked("GET", "/wp-content/")

    fetched = desk.pull.pictures(story.id)

    assert fetched.failed == ()
    now = desk.articles.get(story.id)
    (sha,) = fetched.found.values()
    assert f"![Boats](media:{sha})" in now.body
    assert now.lead_picture == fetched.leads[site.id] != sha
    item = desk.media.get(sha)
    assert (item.alt, item.caption, item.credit) == ("The harbour", "Boats & stalls.", "A. P.")
    (at,) = desk.outbox.whereabouts(story.id)
    assert (at.presence, at.changed_since) == (Presence.PUBLISHED, False), "for readers nothing changed"
    for one in (sha, now.lead_picture):
        sent = desk.store.posts.pictures(site.id)
        assert one in sent.by_id.values()
    assert desk.pull.pictures(story.id).found == {}


def test_one_that_cannot_be_had_is_said_and_stays_where_it_is(
    desk: Desk, newspaper: Newspaper, connect: Connect
) -> None:
    good = upload(newspaper, "good.jpg", jpeg((10, 9, 9)))
    bad = upload(newspaper, "bad.jpg", jpeg((11, 9, 9)))
    newspaper.server.php(f"file_put_contents(get_attached_file({bad.id}), 'no picture');")
    gone = OnSite(99_999, f"{newspaper.server.url}/wp-content/uploads/gone.jpg")
    put(newspaper, "\n\n".join(map(image, (good, bad, gone))))
    story = pulled(desk, connect())
    fetched = desk.pull.pictures(story.id)
    assert len(fetched.found) == 1
    assert [line.partition(":")[0] for line in fetched.failed] == ["bad.jpg", "gone.jpg"]
    now = desk.articles.get(story.id)
    assert now.body.count("media:http") == 2
