"""What users of other editors suffered when they published, and do not suffer here (a name for each case)."""

from __future__ import annotations

import io
import multiprocessing
import threading
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PIL import ExifTags, Image

from newsdesk import clock
from newsdesk.desk import Desk
from newsdesk.images.checked import check_says_no_more
from newsdesk.images.opening import PictureRefused
from newsdesk.publish.outgoing import outgoing
from newsdesk.publish.wordpress.keys import post_key
from newsdesk.store.job_records import JobState
from newsdesk.store.records import Article
from tests.publish.conftest import QUICK, Connect, Newspaper, carried, published
from tests.publish.faults.program import carry_in_a_hurry, preload
from tests.publish.test_exactly_once import hand_in, is_there_once
from tests.servers.proxy import CutAfter, Delay, Proxy

# --- retry makes two posts


@pytest.mark.wordpress
def test_retry_five_times_in_two_processes_on_one_store_makes_one_post(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    preload()
    site = connect()
    proxy.next(CutAfter(), method="POST", path="/wp/v2/posts")
    job = desk.outbox.publish(story.id, site.id)
    told = (desk.store.path, newspaper.server.password, job.id, QUICK)
    other = multiprocessing.get_context("forkserver").Process(target=carry_in_a_hurry, args=told)
    other.start()
    for _time in range(5):
        desk.courier.run_until_idle()
        desk.outbox.retry(job.id)
    other.join(60)
    assert other.exitcode == 0
    assert carried(desk, job).state is JobState.DONE
    is_there_once(newspaper, story)


# --- the site duplicates a post with our key in it


@pytest.mark.wordpress
@pytest.mark.parametrize("by_us", [True, False])
def test_a_copy_that_the_site_made_of_our_draft_is_never_adopted(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy, by_us: bool
) -> None:
    """What "duplicate post" does: the slug with a number, all meta, now and then the author."""
    site = connect()
    proxy.next(CutAfter(), method="POST", path="/wp/v2/posts")
    job = desk.outbox.publish(story.id, site.id)
    desk.courier.run_until_idle()
    (draft,) = newspaper.things()
    copied = {"post_title": story.headline, "post_name": f"{post_key(job.key)}-2", "post_status": "draft"}
    work = "The work of an editor." if by_us else ""
    copy = hand_in(newspaper, **copied, post_content=work, post_author=1 if by_us else 2)
    newspaper.server.php(f"update_post_meta({copy}, 'newsdesk_key', '{job.key}'); wp_delete_post({draft['ID']}, true);")

    assert carried(desk, job).state is JobState.DONE
    posts = {post["ID"]: post for post in newspaper.things()}
    assert (posts[copy]["post_status"], posts[copy]["post_content"]) == ("draft", work)
    assert [post["post_title"] for post in posts.values() if post["post_status"] == "publish"] == [story.headline]


# --- times that are hours off


@pytest.fixture
def in_karachi(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Karachi")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


ZONES = {
    "America/New_York": "update_option('timezone_string', 'America/New_York');",
    "UTC+5:30": "update_option('timezone_string', ''); update_option('gmt_offset', 5.5);",
}


@pytest.mark.wordpress
@pytest.mark.parametrize(
    ("zone", "ahead"), [("America/New_York", timedelta(minutes=10)), ("UTC+5:30", timedelta(days=1))]
)
@pytest.mark.usefixtures("in_karachi")
def test_now_is_now_and_nine_oclock_is_nine_oclock_on_the_site(
    desk: Desk,
    newspaper: Newspaper,
    connect: Connect,
    monkeypatch: pytest.MonkeyPatch,
    zone: str,
    ahead: timedelta,
) -> None:
    site = connect()
    real = clock.now
    monkeypatch.setattr(clock, "now", lambda: real() + ahead)
    newspaper.server.php(ZONES[zone])
    try:
        now = desk.articles.create(headline="Now", body="Text.")
        published(desk, now, site)
        (post,) = newspaper.things()
        assert post["post_status"] == "publish"
        dates = f"echo get_post({post['ID']})->post_date, '|', get_post({post['ID']})->post_date_gmt;"
        first = newspaper.server.php(dates)
        gmt = datetime.fromisoformat(first.split("|")[1] + "+00:00")
        assert abs(gmt - real()) < timedelta(minutes=5)
        published(desk, now, site, headline="Now, corrected")
        assert newspaper.server.php(dates) == first  # an update never moves the date

        of_site = ZoneInfo(zone) if "/" in zone else ZoneInfo("Asia/Kolkata")
        nine = datetime(2031, 7, 1, 9, 0, tzinfo=of_site)
        published(desk, desk.articles.create(headline="At nine", body="Text.", embargo=nine), site)
        (later,) = [post for post in newspaper.things() if post["post_title"] == "At nine"]
        assert later["post_status"] == "future"
        shown = newspaper.server.php(f"$p = get_post({later['ID']}); echo $p->post_date, '|', $p->post_date_gmt;")
        assert shown == f"2031-07-01 09:00:00|{nine.astimezone(ZoneInfo('UTC')):%Y-%m-%d %H:%M:%S}"
    finally:
        newspaper.server.php("update_option('timezone_string', ''); update_option('gmt_offset', 0);")


# --- "someone else is editing" when nobody is


@pytest.mark.wordpress
def test_a_second_update_while_the_first_is_slow_is_no_conflict(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect, proxy: Proxy
) -> None:
    site = connect()
    published(desk, story, site)
    proxy.next(Delay(0.3), method="POST", path="/wp/v2/posts/")
    desk.articles.save(story.id, headline="Second words")
    first = desk.outbox.publish(story.id, site.id)
    slow = threading.Thread(target=desk.courier.run_until_idle)
    slow.start()
    while not proxy.asked("GET", "/wp/v2/posts/"):
        time.sleep(0.005)
    desk.articles.save(story.id, headline="Third words")
    second = desk.outbox.publish(story.id, site.id)
    slow.join()
    assert carried(desk, second).state is JobState.DONE
    assert desk.outbox.get(first.id).state in {JobState.DONE, JobState.CANCELLED}
    assert newspaper.the_post()["post_title"] == "Third words"


@pytest.mark.wordpress
def test_what_the_site_does_by_itself_is_no_conflict(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    published(desk, story, site, embargo=clock.now() + timedelta(days=300))
    post = newspaper.the_post()["ID"]
    newspaper.server.php(  # an editor brought its time forward, and a plugin touched it
        f"kses_remove_filters(); wp_update_post(['ID' => {post}, 'post_status' => 'publish', 'edit_date' => true,"
        " 'post_date' => current_time('mysql'), 'post_date_gmt' => current_time('mysql', 1)]); global $wpdb;"
        f" $wpdb->update($wpdb->posts, ['post_modified_gmt' => '2030-01-01 00:00:00'], ['ID' => {post}]);"
    )
    published(desk, story, site, headline="Second words", embargo=None)
    assert (newspaper.the_post()["post_title"], newspaper.the_post()["post_status"]) == ("Second words", "publish")


@pytest.mark.wordpress
def test_an_update_under_embargo_waits_while_readers_keep_the_page(
    desk: Desk, story: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    published(desk, story, site)
    until = (clock.now() + timedelta(hours=2)).replace(microsecond=0)
    desk.articles.save(story.id, headline="Not before noon", embargo=until)
    job = desk.outbox.publish(story.id, site.id)
    desk.courier.run_until_idle()
    job = desk.outbox.get(job.id)
    assert (job.state, job.not_before) == (JobState.WAITING, until)
    assert newspaper.the_post()["post_title"] == story.headline


# --- the picture's original goes out, GPS and all, when re-encoding makes it bigger


def from_a_phone(*, bigger_when_encoded: bool) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Olympus"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    noise = Image.effect_noise((320, 240), 90).convert("RGB")
    file = io.BytesIO()
    noise.save(file, "JPEG", quality=5 if bigger_when_encoded else 100, exif=exif)
    return file.getvalue()


@pytest.mark.parametrize("bigger", [True, False])
def test_what_leaves_is_clean_also_where_that_makes_it_bigger(desk: Desk, bigger: bool) -> None:
    original = from_a_phone(bigger_when_encoded=bigger)
    with pytest.raises(PictureRefused):
        check_says_no_more(original)
    item = desk.media.add(original, "phone.jpg")
    sent = outgoing(item, desk.store.media.read)
    assert (len(sent.data) > len(original)) == bigger
    assert b"Olympus" not in sent.data
    check_says_no_more(sent.data)


def test_what_is_not_clean_does_not_leave(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever part of ours, or of a library, let it through."""
    from newsdesk.images import encode

    original = from_a_phone(bigger_when_encoded=True)
    monkeypatch.setattr(encode, "prepared", lambda source, _side, **_more: source.convert("RGB"))
    monkeypatch.setattr(encode, "_exif", lambda *_words: Image.open(io.BytesIO(original)).info["exif"])
    with pytest.raises(PictureRefused, match="where or with what it was taken"):
        outgoing(desk.media.add(original, "phone.jpg"), desk.store.media.read)


@pytest.mark.wordpress
def test_no_file_on_the_site_says_where_a_picture_was_taken(desk: Desk, newspaper: Newspaper, connect: Connect) -> None:
    picture = desk.media.add(from_a_phone(bigger_when_encoded=True), "phone.jpg")
    published(desk, desk.articles.create(headline="From a phone", lead_picture=picture.sha), connect())
    files = [file for file in (newspaper.server.root / "public/wp-content/uploads").rglob("phone*") if file.is_file()]
    assert files
    for file in files:
        with Image.open(file) as image:
            assert not image.getexif()
        assert b"Olympus" not in file.read_bytes()
