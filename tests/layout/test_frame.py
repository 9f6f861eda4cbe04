"""A frame of a site's theme as it is kept."""

from __future__ import annotations

import re

import pytest

from newsdesk.layout.frame import Frame, content, fill, mark
from newsdesk.layout.site_parts import ATTRIBUTE
from newsdesk.story.tree import Embed
from tests.layout.conftest import facts


def test_a_frame_is_what_it_was_when_it_is_read_again() -> None:
    frame = Frame("<p>é</p>", "<a>x</a>", " ", "<img>", "2026-11-27", "https://example.org/")
    assert Frame.of(frame.to_json()) == frame
    with pytest.raises(ValueError, match="other"):
        Frame.of('{"other": 1}')


def test_a_page_that_is_embedded_is_its_card_where_no_player_runs() -> None:
    url = "https://films.example/?a=1&b=2"
    html = content(facts(), (Embed(url, "Ships", site="Harbour TV", picture="ab" * 32),), byline=False)
    assert 'href="https://films.example/?a=1&amp;b=2"' in html
    assert '<img src="../pictures/ababab.jpg" alt=""><span class="embed-title">Ships</span>' in html
    assert "Harbour TV" in html
    assert f"\n{url}" not in html
    assert "<a" not in content(facts(), (Embed(url),), byline=False), "without a card it is as the site has it"


PAGE = f"""<!doctype html><html><head><title>x</title></head><body>
<header class="site"><a href="/">The Post</a><nav>World, trade and much more to read</nav></header>
<main><article><h1>{mark("title")}</h1><p>By <b>{mark("author")}</b> <i></i></p>{mark("lead")}
<div class="entry">{mark("content")}</div><aside>More stories that the theme found</aside></article></main>
<div><form><textarea></textarea></form>Leave a reply to what you have read</div><footer>Imprint</footer>
<script>1</script>
</body></html>"""


def test_what_the_theme_draws_by_itself_is_marked_and_no_place_of_the_story() -> None:
    story = (Embed("https://films.example/1"),)
    frame = Frame(PAGE, lead=f'<img src="{mark("url")}" alt="{mark("alt")}">')
    html = fill(frame, facts(), story, "today", "Ann", stands=True, marked=True)
    found = re.findall(rf'<(\w+)[^>]*{ATTRIBUTE}="([^"]*)"', html)
    assert found == [
        ("header", "Header of the site"),
        ("aside", "Side bar of the site"),
        ("div", "Comments of the site"),
        ("footer", "Footer of the site"),
    ]
    assert "@media screen" in html, "a print has no marks"
    plain = fill(frame, facts(), story, "today", "Ann", stands=True)
    assert ATTRIBUTE not in plain
    unmarked = re.sub(rf' {ATTRIBUTE}="[^"]*"|<style>@media.*?</style>', "", html, flags=re.DOTALL)
    assert "".join(unmarked.split()) == "".join(plain.split()), "nothing else is another"
