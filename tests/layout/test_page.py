"""An article's page says all that the sample page says, in HTML that a strict reader takes."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings

from newsdesk.layout.facts import LeadPicture, Link, Teaser
from newsdesk.layout.page import excerpt, first_paragraph, render_article, render_block, render_body, render_notes
from newsdesk.store.records import Author
from newsdesk.story.read_markdown import read
from newsdesk.story.tree import Attributes, Figure, Footnote, Heading, MediaKind, NoteRef, Paragraph, Raw, Story
from newsdesk.story.write_html import note_numbers
from tests.builders import SHA, h, li, p, stories, ul, words
from tests.layout.conftest import AUTHOR, facts, read_page


def test_the_page_has_what_the_sample_page_has() -> None:
    other = Teaser("Pricing agreement inked", "../stories/pricing.html", excerpt="Islamabad: a major boost")
    page = read_page(
        render_article(
            facts(
                headline="China, Kazakhstan issue joint statement",
                dateline="NUR-SULTAN, Sep 15 (ABC):",
                trail=(Link("China", "../sections/china.html"),),
                related=(other,),
                check_also=(other,),
            ),
            read("China and Kazakhstan on Wednesday issued a statement.\n\nThe two sides also agree.\n"),
        ).html
    )
    assert [item.text for item in page.one("nav", class_="trail").all("li")] == [
        "Home",
        "China",
        "China, Kazakhstan issue joint statement",
    ]
    assert page.one("h1").text == "China, Kazakhstan issue joint statement"
    assert page.one("header", class_="masthead").one("p").text == "The Daily"
    assert page.one("article", class_="story").one("p", class_="meta").text.split() == [
        "By",
        "FD",
        "News",
        "1",
        "min",
        "read",
    ]
    first, second = page.one("div", id="nd-body").all("p")
    assert first.text == "NUR-SULTAN, Sep 15 (ABC): China and Kazakhstan on Wednesday issued a statement."
    assert first.one("b", class_="dateline").text == "NUR-SULTAN, Sep 15 (ABC):"
    assert second.text == "The two sides also agree."
    assert page.one("div", class_="author").text.split() == f"F {AUTHOR.name} {AUTHOR.biography}".split()
    assert "More in China" in page.one("section", class_="related").text
    assert "Check also" in page.one("aside", class_="check-also").text
    assert page.one("section", class_="reply").one("h2").text == "Leave a reply"
    assert page.one("html").attributes == {"lang": "en", "dir": "ltr"}


def test_comments_that_are_off_are_said_to_be() -> None:
    assert "Replies are closed." in render_article(facts(comments=False), ()).html
    assert "Replies are closed." not in render_article(facts(), ()).html


@pytest.mark.parametrize(("number", "minutes"), [(1, 1), (225, 1), (226, 2), (1050, 5)])
def test_reading_time_is_rounded_up(number: int, minutes: int) -> None:
    page = read_page(render_article(facts(), (p("word " * number),)).html)
    assert f"{minutes} min read" in page.one("article", class_="story").text


def test_chinese_is_read_character_by_character() -> None:
    assert "2 min read" in render_article(facts(), (p("字" * 501),)).html


def test_the_dateline_stands_before_the_first_paragraph_wherever_it_is() -> None:
    story = (h(2, "First a heading"), p("Words."), p("More."))
    assert first_paragraph(story) == 1
    page = render_article(facts(dateline="KARACHI (ABC):"), story)
    assert page.blocks[1] == '<p><b class="dateline">KARACHI (ABC):</b> Words.</p>'
    assert page.html.count("KARACHI") == 2  # and once for search engines


def test_the_dateline_stands_inside_a_paragraph_with_attributes() -> None:
    block = p("Words.", attributes=Attributes(direction="rtl", css_class='a>b "c"'))
    html = render_block(block, True, facts(dateline="A > B:"), {})
    paragraph = read_page(html).one("p")
    assert paragraph.text == "A > B: Words."
    assert paragraph.attributes["dir"] == "rtl"


def test_a_story_without_paragraphs_has_a_page() -> None:
    page = render_article(facts(headline="", authors=(), tags=(), section=None, dateline="KARACHI:"), ())
    assert read_page(page.html).one("h1").text == "No headline yet"
    assert page.blocks == ()


def test_several_authors_are_named_in_their_order() -> None:
    authors = (Author(2, "Ann"), Author(1, "Bo"), Author(3, "Cy"))
    page = read_page(render_article(facts(authors=authors), ()).html)
    assert page.one("span", class_="byline").text == "By Ann, Bo and Cy"
    assert [name.text for name in page.one("section", class_="authors").all("h3")] == ["Ann", "Bo", "Cy"]


def test_the_lead_picture_has_its_words_and_its_size() -> None:
    lead = LeadPicture("../pictures/a.jpg", "A ferry", "The ferry leaves.", "A. Beket / ABC", 1600, 1067)
    figure = read_page(render_article(facts(lead=lead), ()).html).one("figure", class_="picture lead")
    assert figure.one("img").attributes == {
        "src": "../pictures/a.jpg",
        "alt": "A ferry",
        "width": "1600",
        "height": "1067",
    }
    assert figure.one("figcaption").text == "The ferry leaves. A. Beket / ABC"


def test_an_inline_picture_comes_from_where_the_caller_says() -> None:
    page = render_article(facts(), (Figure(SHA, "A boat", words("It leaves."), "ABC"),))
    assert read_page(page.blocks[0]).one("img").attributes["src"] == "../pictures/3f2a9c.jpg"


# --- notes


def test_where_no_style_sheet_goes_along_words_say_whose_a_picture_is() -> None:
    story: Story = (Figure(SHA, "", words("At dawn"), "A. Khan"),)
    assert "<figcaption>At dawn (Photo: A. Khan)</figcaption>" in render_body(facts(), story)
    assert "Photo:" not in render_article(facts(), story).html.split("</head>")[1], "the sheet says it"


def noted_story() -> Story:
    return (
        p("One", [NoteRef("b")], " two", [NoteRef("a")], "."),
        Footnote("a", (p("What a says."),)),
        Footnote("unused", (p("Nobody asks."),)),
        p("End."),
        Footnote("b", (p("What b says."), p("And more."))),
    )


def test_notes_stand_at_the_end_in_the_order_of_their_numbers_and_lead_back() -> None:
    page = read_page(render_article(facts(), noted_story()).html)
    notes = page.one("section", class_="notes").all("li")
    assert [(note.attributes["id"], note.attributes["value"]) for note in notes] == [
        ("note-b", "1"),
        ("note-a", "2"),
        ("note-unused", "3"),
    ]
    assert notes[0].one("a").attributes["href"] == "#noteref-b"
    body = page.one("div", id="nd-body")
    assert [(a.attributes["href"], a.text) for a in body.all("a")] == [("#note-b", "1"), ("#note-a", "2")]
    assert "What a says" not in body.text


def test_a_story_without_notes_has_no_list_of_them() -> None:
    assert not read_page(render_article(facts(), (p("Words."),)).html).all("section", class_="notes")
    assert render_notes((p("Words."),), facts(), {}) == ""


# --- live and published


def test_what_the_preview_patches_is_what_the_whole_page_is_made_of() -> None:
    story = (*noted_story(), ul(li("a"), li("b")), Raw("<div>raw</div>"), Figure(SHA))
    live = facts(live=True, dateline="KARACHI:")
    numbers = note_numbers(story)
    blocks = tuple(render_block(block, index == 0, live, numbers) for index, block in enumerate(story))
    page = render_article(live, story)
    assert page.blocks == blocks
    inside = "".join(f"<nd-block>{block}</nd-block>" for block in blocks)
    assert f'<div class="body" id="nd-body">{inside}</div>' in page.html


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(stories())
def test_every_kind_of_block_patches_as_it_stands_in_the_page(story: Story) -> None:
    live = facts(live=True, dateline="KARACHI:")
    page = render_article(live, story)
    first = first_paragraph(story)
    numbers = note_numbers(story)
    assert page.blocks == tuple(render_block(block, index == first, live, numbers) for index, block in enumerate(story))
    parts = page.html.split('id="nd-body">', 1)[1].split("</nd-block>")
    assert tuple(part.removeprefix("<nd-block>") for part in parts[: len(story)]) == page.blocks
    assert page.html.count("<nd-block>") == page.html.count("</nd-block>") == len(story)


def test_a_published_page_has_no_trace_of_the_preview() -> None:
    html = render_article(facts(), noted_story()).html
    body = html.split("</style>")[1]
    assert "nd-block" not in body
    assert "Content-Security-Policy" not in html
    assert "newsdesk" not in body


def test_a_live_page_may_load_nothing_but_our_own_pictures() -> None:
    page = read_page(render_article(facts(live=True), ()).html)
    policy = page.one("meta", http_equiv="Content-Security-Policy").attributes["content"]
    assert "default-src 'none'" in policy
    assert "img-src newsdesk-media: data:;" in policy
    head = page.one("head").children
    elements = [child.attributes for child in head if not isinstance(child, str)]
    assert elements[1] == page.one("meta", http_equiv="Content-Security-Policy").attributes  # before anything loads


def test_what_a_margin_note_says_of_the_text_is_on_no_page() -> None:
    assert read('A <mark data-note="7">word</mark>.')[0] != p("A word.")
    assert render_article(facts(), read('A <mark data-note="7">word</mark>.')).blocks == ("<p>A word.</p>",)


def test_notes_to_the_desk_are_on_no_page() -> None:
    assert "call the source" not in render_article(facts(notes="call the source"), ()).html


# --- what machines read


def structured(html: str) -> dict[str, object]:
    data: dict[str, object] = json.loads(read_page(html).one("script").source)
    return data


def test_search_engines_are_told_what_the_story_is() -> None:
    moment = datetime(2026, 9, 15, 10, 30, tzinfo=UTC)
    html = render_article(
        facts(
            headline="Harbour opens",
            standfirst="At last.",
            dateline="KARACHI:",
            canonical="https://daily.example/stories/harbour.html",
            lead=LeadPicture("../pictures/a.jpg", "A ferry"),
            published=moment,
            modified=moment,
        ),
        (p("Three words here."),),
    ).html
    data = structured(html)
    assert data["@type"] == "NewsArticle"
    assert data["headline"] == "Harbour opens"
    assert data["image"] == ["https://daily.example/pictures/a.jpg"]
    assert data["datePublished"] == data["dateModified"] == "2026-09-15T10:30:00+00:00"
    assert data["author"] == [{"@type": "Person", "name": "FD News"}]
    assert (data["dateline"], data["articleSection"], data["wordCount"]) == ("KARACHI:", "China", 3)
    page = read_page(html)
    assert page.one("meta", property="og:title").attributes["content"] == "Harbour opens"
    assert page.one("meta", property="og:description").attributes["content"] == "At last."
    assert page.one("meta", property="og:image").attributes["content"] == "https://daily.example/pictures/a.jpg"
    assert page.one("link", rel="canonical").attributes["href"] == "https://daily.example/stories/harbour.html"


def test_search_words_go_before_the_headline_and_the_standfirst() -> None:
    page = read_page(render_article(facts(seo_title="Night ferry", seo_description="All about it."), ()).html)
    assert page.one("title").text == "Night ferry"
    assert page.one("meta", name="description").attributes["content"] == "All about it."


def test_without_a_standfirst_the_first_words_describe_the_story() -> None:
    page = read_page(render_article(facts(), (p("The harbour opened. " * 40),)).html)
    said = page.one("meta", name="description").attributes["content"]
    assert said.startswith("The harbour opened.")
    assert len(said) <= 201
    assert said.endswith("…")


def test_an_excerpt_is_cut_at_a_word_where_there_are_words() -> None:
    assert excerpt("short\n\ntext") == "short text"
    assert excerpt("word " * 100).endswith("word…")
    assert len(excerpt("字" * 400)) == 201


# --- bad input

HOSTILE = [
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title><script>alert(1)</script>",
    "<!--<script>",
    "{{ 7 * 7 }}{% include 'base.html' %}",
    "]]>&lt;b&gt;",
    "</style><script>alert(1)</script>",
]


@pytest.mark.parametrize("bad", HOSTILE)
def test_nothing_that_a_person_types_becomes_markup(bad: str) -> None:
    from newsdesk.store.records import Section

    other = Teaser(bad, "#", bad, bad, bad, bad, "x.jpg", bad)
    page = read_page(
        render_article(
            facts(
                headline=bad,
                kicker=bad,
                standfirst=bad,
                tags=(bad,),
                authors=(Author(1, bad, bad),),
                section=Section(1, bad, "s"),
                seo_title=bad,
                seo_description=bad,
                dateline=bad,
                trail=(Link(bad, "#"),),
                lead=LeadPicture("x.jpg", bad, bad, bad),
                related=(other,),
                check_also=(other,),
            ),
            (p(bad), Figure(SHA, bad, words(bad), bad), Heading(2, words(bad))),
        ).html
    )
    assert len(page.all("script")) == 1
    assert json.loads(page.one("script").source)["headline"] == bad
    assert not [name for element in page.walk() for name in element.attributes if name.startswith("on")]
    assert {image.attributes["src"] for image in page.all("img")} <= {"x.jpg", "../pictures/3f2a9c.jpg"}
    assert page.one("h1").text == bad
    assert page.one("title").text == bad
    assert "49" not in page.one("h1").text


@pytest.mark.parametrize(
    "raw",
    [
        "<script>alert(1)</script>",
        "<div onclick='alert(1)'>x</div>",
        "<iframe src='https://evil.example'></iframe>",
        "<a href='javascript:alert(1)'>x</a>",
        "<style>body{display:none}</style>",
        "</div></article></main><h1>Gone</h1>",
        "</nd-block><nd-block>",
        "<div><b>never closed",
        "<form action='https://evil.example'><input name=password></form>",
        "<svg><script>alert(1)</script></svg>",
        "<meta http-equiv=refresh content='0;url=https://evil.example'>",
        "<!-- --!><script>alert(1)</script> -->",
    ],
)
def test_raw_markup_is_clean_on_the_way_out(raw: str) -> None:
    for story in ((Raw(raw), p("after")), read(f"Text {raw} goes on.\n\nafter\n")):
        page = read_page(render_article(facts(live=True), story).html)
        assert len(page.all("script")) == 1
        assert not page.all("iframe") + page.all("form") + page.all("input") + page.all("svg")
        assert len(page.all("style")) == 1
        assert len(page.all("meta", http_equiv="refresh")) == 0
        assert not [v for e in page.walk() for n, v in e.attributes.items() if n.startswith("on") or "javascript:" in v]
        assert len(page.one("div", id="nd-body").all("nd-block")) == len(story)
        assert page.one("div", id="nd-body").text.rstrip().endswith("after")


def test_a_headline_of_10000_characters_stands_whole() -> None:
    assert read_page(render_article(facts(headline="long " * 2000), ()).html).one("h1").text == "long " * 2000


def test_a_page_of_20000_words_does_not_take_long() -> None:
    import time

    story = tuple(Paragraph(words("harbour " * 100)) for _ in range(200))
    render_article(facts(), story)
    begun = time.process_time()
    render_article(facts(), story)
    assert time.process_time() - begun < 0.5


def test_media_and_embeds_have_a_place() -> None:
    from newsdesk.story.tree import Embed, Media

    story = (Media(MediaKind.AUDIO, SHA, "Interview"), Embed("https://video.example/1", "A film"))
    page = read_page(render_article(facts(), story).html)
    assert page.one("audio").attributes["src"] == "../pictures/3f2a9c.jpg"
    assert page.one("figure", class_="embed").one("a").text == "A film"
