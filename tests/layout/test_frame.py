"""A frame of a site's theme as it is kept."""

from __future__ import annotations

import pytest

from newsdesk.layout.frame import Frame, content
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
