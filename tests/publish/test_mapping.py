"""Where the desk's sections and authors stand on a real site, and what a person chose for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PIL import Image

from newsdesk.desk import Desk
from newsdesk.preflight.findings import Mend
from newsdesk.store.records import Article, Section, Site
from newsdesk.store.site_options import AUTHOR, NOWHERE, SECTION
from tests.publish.conftest import Connect, Newspaper, jpeg, published
from tests.servers.fixtures import ON_ONE_VERSION

pytestmark = [pytest.mark.wordpress, ON_ONE_VERSION]


@pytest.fixture
def categories(newspaper: Newspaper) -> Iterator[dict[str, int]]:
    """The site's own sections, and no others: World > China, News & Views, Far East. Gone after the test."""
    clear = (
        "foreach (get_terms(['taxonomy' => 'category', 'hide_empty' => false, 'fields' => 'ids']) as $id)"
        " if ($id != get_option('default_category')) wp_delete_term($id, 'category');"
    )
    made = newspaper.server.php(
        f"{clear}"
        "$w = wp_insert_term('World', 'category')['term_id'];"
        "$c = wp_insert_term('China', 'category', ['parent' => $w])['term_id'];"
        "$n = wp_insert_term('News & Views', 'category')['term_id'];"
        "$f = wp_insert_term('Far East', 'category')['term_id'];"
        "echo json_encode(['World' => $w, 'China' => $c, 'News & Views' => $n, 'Far East' => $f]);"
    )
    yield json.loads(made)
    newspaper.server.php(clear)


@pytest.fixture
def story(desk: Desk) -> Article:
    """One without pictures: they have nothing to do with it, and take their time."""
    author = desk.authors.add("FD News")
    china = section(desk, "China")
    return desk.articles.create(headline="A statement", body="In short.", authors=(author.id,), section=china.id)


def stands_in(newspaper: Newspaper) -> list[str]:
    """The sections of the only post."""
    names = newspaper.server.php(
        f"echo json_encode(wp_get_post_categories({newspaper.the_post()['ID']}, ['fields' => 'names']));"
    )
    found: list[str] = json.loads(names)
    return found


def section(desk: Desk, name: str) -> Section:
    return next(one for one in desk.sections.list() if one.name == name)


def account(newspaper: Newspaper, login: str) -> int:
    return int(newspaper.server.php(f"echo get_user_by('login', '{login}')->ID;"))


def test_what_has_the_same_name_belongs_together(
    desk: Desk, newspaper: Newspaper, connect: Connect, categories: dict[str, int], story: Article
) -> None:
    views = desk.sections.add("news & views")
    site = connect()
    desk.mapping.fetch(site.id)
    seen = desk.mapping.get(site.id)
    by_name = {one.name: seen.map.sections.get(one.id) for one in seen.sections}
    assert by_name["China"] == str(categories["China"]), "it stands under another there, and is the only one"
    assert by_name[views.name] == str(categories["News & Views"])
    assert by_name["Business"] is None
    assert seen.map.authors == {story.authors[0].id: str(account(newspaper, "ed"))}
    assert seen.may_make

    published(desk, story, site)
    assert stands_in(newspaper) == ["China"]
    assert (
        newspaper.server.php("echo count(get_terms(['taxonomy' => 'category', 'name' => 'China', 'hide_empty' => 0]));")
        == "1"
    )


def test_a_choice_of_a_person_is_what_counts(
    desk: Desk, newspaper: Newspaper, connect: Connect, categories: dict[str, int], story: Article
) -> None:
    site = connect()
    desk.mapping.fetch(site.id)
    for name in ("China", "Pakistan"):
        desk.mapping.choose(site.id, SECTION, section(desk, name).id, str(categories["Far East"]))
    desk.mapping.choose(site.id, AUTHOR, story.authors[0].id, str(account(newspaper, "rita")))
    desk.mapping.fetch(site.id)  # asking again changes nothing of it

    published(desk, story, site)
    assert stands_in(newspaper) == ["Far East"]
    assert int(newspaper.the_post()["post_author"]) == account(newspaper, "rita")
    desk.mapping.choose(site.id, SECTION, section(desk, "China").id, None)
    assert desk.mapping.get(site.id).map.sections[section(desk, "China").id] == str(categories["China"])
    published(desk, story, site)
    assert stands_in(newspaper) == ["China"], "a choice that changed moves the story, though its text did not change"
    published(desk, story, site, section=section(desk, "Pakistan").id)
    assert stands_in(newspaper) == ["Far East"], "two of the desk's may stand in one of the site's"


def test_a_section_under_a_mapped_one_is_made_below_it(
    desk: Desk, newspaper: Newspaper, connect: Connect, categories: dict[str, int], story: Article
) -> None:
    site = connect()
    asia = desk.sections.add("Asia")
    desk.mapping.fetch(site.id)
    desk.mapping.choose(site.id, SECTION, asia.id, str(categories["World"]))
    chess, go = (desk.sections.add(name, asia.id) for name in ("Chess", "Go"))
    desk.mapping.make_section(site.id, chess.id)
    terms = {one.name: one for one in desk.mapping.get(site.id).site_sections}
    assert terms["Chess"].parent == str(categories["World"])

    published(desk, story, site, section=go.id)
    over = newspaper.server.php("echo get_term(get_term_by('name', 'Go', 'category')->parent)->name;")
    assert (stands_in(newspaper), over) == (["Go"], "World")


def test_a_section_that_stands_nowhere_is_found_before_it_goes_and_the_sites_default_takes_it(
    desk: Desk, newspaper: Newspaper, connect: Connect, categories: dict[str, int], story: Article
) -> None:
    def mends(to: Site) -> set[Mend]:
        return {finding.mend for finding in desk.preflight.check(story.id, to.id)}

    site = connect("author")
    desk.mapping.fetch(site.id)
    assert Mend.MAP not in mends(site)
    desk.articles.save(story.id, section=desk.sections.add("Chess").id)
    assert Mend.MAP in mends(site), "an author may not make it, and the story would not go"
    desk.mapping.choose(site.id, SECTION, section(desk, "Chess").id, NOWHERE)
    assert Mend.MAP in mends(site), "it would go into the site's default section"

    options = replace(desk.mapping.options(site.id), section=str(categories["News & Views"]))
    desk.mapping.save_options(site.id, options)
    assert Mend.MAP not in mends(site)
    published(desk, story, site)
    assert stands_in(newspaper) == ["News &amp; Views"]
    desk.articles.save(story.id, section=None)
    assert Mend.SECTION not in mends(site)


def test_what_was_chosen_for_the_site_is_what_it_gets(
    desk: Desk, newspaper: Newspaper, connect: Connect, story: Article
) -> None:
    site = connect()
    rita = account(newspaper, "rita")
    options = desk.mapping.options(site.id)
    desk.store.sites.save_options(site.id, {"theme": "another part's"})
    desk.mapping.save_options(site.id, replace(options, no_comments=True, author=str(rita), longest_side=600))
    assert desk.store.sites.options(site.id)["theme"] == "another part's"

    big = desk.media.add(jpeg((9, 9, 99), (1600, 900)), "big.jpg")
    published(desk, story, site, authors=(), lead_picture=big.sha)
    post = newspaper.the_post()
    assert int(post["post_author"]) == rita
    assert newspaper.server.php(f"echo get_post({post['ID']})->comment_status;") == "closed"
    lead = newspaper.server.php(f"echo get_attached_file(get_post_thumbnail_id({post['ID']}));")
    with Image.open(lead) as picture:
        assert picture.size == (600, 338)
