"""Posts of a WordPress site, read into the story: what a desk that pulls them sees."""

from __future__ import annotations

import json
import time
from dataclasses import replace

import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from newsdesk.story.read_markdown import read
from newsdesk.story.read_site import Role, SiteContent, read_site_content
from newsdesk.story.remote_picture import RemotePicture, remote_picture
from newsdesk.story.tree import (
    Align,
    Attributes,
    Block,
    Box,
    Embed,
    Figure,
    Footnote,
    Media,
    MediaKind,
    NoteRef,
    Paragraph,
    Raw,
    RawInline,
    Rule,
)
from newsdesk.story.write_blocks import BlocksContext, SitePicture
from newsdesk.story.write_blocks import write as write_post
from newsdesk.story.write_markdown import write
from tests.builders import SHA, br, em, h, li, link, ol, p, quote, strong, ul
from tests.story.conftest import SEED, examples
from tests.story.test_write_blocks import FORMS, PICTURE, forms

CONTEXT = BlocksContext(lambda _sha: SitePicture(12, "https://example.org/a.jpg"), key="k")
NOTE = "7b6b1c5e-6a57-4d5a-9c2a-0f6a1a9f0001"


def story(content: str) -> tuple[Block, ...]:
    return read_site_content(content).story


def block(name: str, inside: str, said: str = "") -> str:
    return f"<!-- wp:{name} {said}{' ' if said else ''}-->\n{inside}\n<!-- /wp:{name} -->"


# --- block markup


@pytest.mark.parametrize("name", [name for name in FORMS if name != "paragraph, from right to left"])
def test_what_we_write_is_read_as_it_was(name: str) -> None:
    assert read_site_content(forms()[name], sha_of=lambda _id, _url: PICTURE).story == (FORMS[name],)


def test_a_paragraph_keeps_direction_alignment_class_and_anchor() -> None:
    said = '{"align":"right","direction":"rtl","className":"lead"}'
    html = '<p class="has-text-align-right lead" dir="rtl" id="here">פסקה</p>'
    assert story(block("paragraph", html, said)) == (
        p("פסקה", attributes=Attributes("rtl", Align.RIGHT, "lead", "here")),
    )


@pytest.mark.parametrize(("direction", "other"), [("ltr", "rtl"), ("rtl", "ltr")])
@pytest.mark.parametrize("classic", [False, True])
def test_a_paragraph_says_its_direction_only_where_the_story_runs_the_other_way(
    direction: str, other: str, classic: bool
) -> None:
    whole = (p("One."), Paragraph(p("Two.").inline, Attributes(other)))
    sent = write_post(whole, replace(CONTEXT, direction=direction, classic=classic))
    assert read_site_content(sent.content, direction=direction).story[0] == whole[0]
    if direction == "rtl" or other == "rtl":
        assert read_site_content(sent.content, direction=direction).story == whole


def test_a_box_that_says_what_was_corrected_is_a_part_of_the_story() -> None:
    box = Box("correction", (), (p("It was 12."),), Attributes(css_class="correction-note"))
    sent = write_post((p("One."), box), CONTEXT)
    assert read_site_content(sent.content).story == (p("One."), box)


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Photo: A. Khan"), ("de-AT", "Foto: A. Khan"), ("zh", "图片：A. Khan")]
)
def test_a_credit_is_in_the_story_s_language_and_is_read_in_any(language: str, said: str) -> None:
    figure = Figure(SHA, "Cranes", p("At dawn.").inline, "A. Khan")
    sent = write_post((figure,), replace(CONTEXT, language=language))
    assert f">At dawn. {said}<" in sent.content
    assert read_site_content(sent.content, sha_of=lambda _id, _url: SHA).story == (figure,)


@pytest.mark.parametrize("typed", ["Photo: A. Khan", "FOTO : A. Khan", "Photo: Foto: A. Khan", "图片：A. Khan"])
def test_a_word_that_was_typed_before_a_credit_is_not_said_twice(typed: str) -> None:
    sent = write_post((Figure(SHA, "Cranes", p("At dawn.").inline, typed),), CONTEXT)
    assert ">At dawn. Photo: A. Khan<" in sent.content


@pytest.mark.parametrize(
    ("caption", "language", "said"),
    [
        (p("At dawn"), "en", "At dawn (Photo: A. Khan (ABC))"),
        (p("He said “go”"), "en", "He said “go” (Photo: A. Khan (ABC))"),
        (p("He said: “Go.”"), "en", "He said: “Go.” Photo: A. Khan (ABC)"),
        (p("黎明"), "zh", "黎明（图片：A. Khan (ABC)）"),
        (p("صبح۔"), "ur", "صبح۔ تصویر: A. Khan (ABC)"),
        (p("At ", em("dawn")), "en", "At <em>dawn</em> (Photo: A. Khan (ABC))"),
        (p(em("At dawn.")), "en", "<em>At dawn.</em> Photo: A. Khan (ABC)"),
        (p(), "en", "Photo: A. Khan (ABC)"),
        (p("Photo: the dawn"), "zh", "Photo: the dawn（图片：A. Khan (ABC)）"),
    ],
)
def test_a_caption_without_a_full_stop_does_not_run_into_its_credit(
    caption: Paragraph, language: str, said: str
) -> None:
    figure = Figure(SHA, "Cranes", caption.inline, "A. Khan (ABC)")
    sent = write_post((figure,), replace(CONTEXT, language=language))
    assert f">{said}</figcaption>" in sent.content
    assert read_site_content(sent.content, sha_of=lambda _id, _url: SHA).story == (figure,)


def test_white_space_is_read_as_a_browser_shows_it() -> None:
    assert story(block("paragraph", "<p>\n  One <b>two </b> three<br />\n four&nbsp;&amp; five </p>")) == (
        p("One ", strong("two "), "three", br, "four\xa0& five"),
    )


def test_tags_that_no_mark_stands_for_are_kept_and_the_words_can_be_edited() -> None:
    assert story(block("paragraph", '<p>Press <kbd class="k">Esc</kbd> <strong class="x">now</strong></p>')) == (
        p(
            *("Press ", (RawInline('<kbd class="k">'),), "Esc", (RawInline("</kbd>"),), " "),
            *((RawInline('<strong class="x">'),), "now", (RawInline("</strong>"),)),
        ),
    )


def test_a_link_is_a_link_whatever_else_its_tag_says() -> None:
    html = '<p><a href="https://example.org/?a=1&amp;b=2" target="_blank" rel="noopener">out</a></p>'
    assert story(block("paragraph", html)) == (p(link("https://example.org/?a=1&b=2", "out")),)


def test_pictures_that_the_desk_has_not_are_named_by_their_address() -> None:
    html = '<figure class="wp-block-image size-large"><img src="https://e.org/a.jpg" alt="A"/></figure>'
    (figure,) = story(block("image", html, '{"id":12,"sizeSlug":"large"}'))
    assert figure == Figure("https://e.org/a.jpg#wp-12-large", "A")
    assert remote_picture("https://e.org/a.jpg#wp-12-large") == RemotePicture("https://e.org/a.jpg", 12, "large")
    assert remote_picture(SHA) is None
    assert read(write((figure,))) == (figure,)


def test_pictures_that_the_desk_has_are_its_own() -> None:
    asked: list[tuple[int, str]] = []

    def sha_of(number: int, url: str) -> str:
        asked.append((number, url))
        return SHA

    html = '<figure class="wp-block-image"><img src="https://e.org/a.jpg" alt="" class="wp-image-12"/></figure>'
    assert read_site_content(block("image", html, '{"id":12}'), sha_of=sha_of).story == (Figure(SHA),)
    assert asked == [(12, "https://e.org/a.jpg")]


def test_sound_films_files_and_pages() -> None:
    sound = '<figure class="wp-block-audio"><audio controls src="https://e.org/a.mp3"></audio></figure>'
    links = '<a href="https://e.org/a.pdf">The report</a><a href="https://e.org/a.pdf" download>Download</a>'
    file = f'<div class="wp-block-file">{links}</div>'
    page = '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/x\n</div></figure>'
    assert story(
        block("audio", sound, '{"id":15}')
        + block("file", file, '{"id":14}')
        + block("embed", page, '{"url":"https://youtu.be/x"}')
    ) == (
        Media(MediaKind.AUDIO, "https://e.org/a.mp3#wp-15"),
        Media(MediaKind.FILE, "https://e.org/a.pdf#wp-14", "The report"),
        Embed("https://youtu.be/x"),
    )


def test_a_group_of_the_sites_own_is_a_box_with_what_is_in_it() -> None:
    inner = block("heading", "<h3>Head</h3>", '{"level":3}') + "\n\n" + block("acme/poll", "<div>7</div>", '{"id":7}')
    (box,) = story(
        block("group", f'<div class="wp-block-group is-style-x">{inner}</div>', '{"style":{"color":{"text":"#fff"}}}')
    )
    assert isinstance(box, Box)
    assert box.kind == "group"
    assert box.blocks == (h(3, "Head"), Raw(block("acme/poll", "<div>7</div>", '{"id":7}')))


@pytest.mark.parametrize(
    "source",
    [
        block("acme/poll", '<div data-id="7"></div>', '{"id":7}'),
        "<!-- wp:latest-posts {\"postsToShow\":3} /-->",
        block("columns", "<div>" + block("column", "<div></div>") + "</div>"),
        block("paragraph", "<p>one</p><p>two</p>"),
        block("paragraph", "<p>bad JSON</p>", '{"a":1,}'),
        block("paragraph", "<p>not <div>well</p> nested</div>"),
        block("image", "<figure><picture><img src='a'/></picture></figure>"),
        block("table", '<figure><table><tbody><tr><td colspan="2">A</td></tr></tbody></table></figure>'),
        block("list", '<ul><li data-x="1">own</li></ul>'),
        block("list", "<ul>" + block("list-item", "<li>own</li>", '{"x":1}') + "</ul>"),
        "<!-- wp:paragraph -->\n<p>crossed</p>\n<!-- /wp:heading -->",
    ],
)  # fmt: skip
def test_what_no_node_stands_for_is_kept_to_the_byte(source: str) -> None:
    assert story(f"{block('paragraph', '<p>a</p>')}\n\n{source}\n\n{block('paragraph', '<p>b</p>')}") == (
        p("a"),
        Raw(source),
        p("b"),
    )


def test_one_block_that_is_never_closed_does_not_swallow_the_rest() -> None:
    content = "<!-- wp:group -->\n" + block("paragraph", "<p>a</p>") + "\n" + block("heading", "<h2>b</h2>")
    assert story(content) == (Raw("<!-- wp:group -->"), p("a"), h(2, "b"))


# --- notes


def test_notes_are_footnotes_and_their_references() -> None:
    content = (
        block("paragraph", f'<p>So<sup data-fn="{NOTE}" class="fn"><a href="#{NOTE}" id="{NOTE}-link">1</a></sup>.</p>')
        + "\n\n<!-- wp:footnotes /-->"
    )
    notes = json.dumps([{"id": NOTE, "content": "By <em>us</em>.<br><br>Again."}])
    site = read_site_content(content, notes)
    assert site.story == (
        p("So", NoteRef(NOTE), "."),
        Footnote(NOTE, (p("By ", em("us"), "."), p("Again."))),
    )
    assert read(write(site.story)) == site.story
    named = read_site_content(content, notes, note_names={NOTE: "a"})
    assert named.story[0] == p("So", NoteRef("a"), ".")
    assert [one.role for one in named.blocks] == [Role.BODY, Role.NOTES]


@pytest.mark.parametrize("notes", ["", "[", "{}", "[1,{}]", '[{"id":"../x","content":"y"}]', "[" * 100_000])
def test_a_reference_without_its_note_stays_what_it_is(notes: str) -> None:
    html = f'<p>So<sup data-fn="{NOTE}" class="fn"><a href="#{NOTE}">1</a></sup>.</p>'
    (paragraph,) = read_site_content(block("paragraph", html), notes).story
    assert isinstance(paragraph, Paragraph)
    assert RawInline(f'<sup data-fn="{NOTE}" class="fn">') in paragraph.inline


# --- the article's facts


def test_byline_and_dateline_that_we_put_there_are_no_body() -> None:
    content = (
        '<!-- wp:paragraph {"className":"byline"} -->\n<p class="byline">By A &amp; B</p>\n<!-- /wp:paragraph -->\n\n'
        "<!-- wp:paragraph -->\n<p><strong>LAHORE, Sep 15 (ABC):</strong> First.</p>\n<!-- /wp:paragraph -->"
    )
    site = read_site_content(content, is_dateline=lambda words: words == "LAHORE, Sep 15 (ABC):")
    assert (site.byline, site.dateline, site.story) == ("By A & B", "LAHORE, Sep 15 (ABC):", (p("First."),))
    assert read_site_content(content).story == (p(strong("LAHORE, Sep 15 (ABC):"), " First."),)


# --- classic HTML


def test_classic_html_is_cut_where_wordpress_cuts_it() -> None:
    content = """First <strong>line</strong>
second line

<p class="lead">Lead</p>
<h2>Head</h2>
Words at once
<ul>
<li>a</li>
<li>b
<ol><li>c</li></ol></li>
</ul>
<!--more-->

<img class="alignleft size-full wp-image-12" src="https://e.org/a.jpg" alt="A" width="300" />

https://youtu.be/xyz

<blockquote><p>Said.</p></blockquote>
[gallery ids="1,2"]

<hr />
<div class="own"><p>kept</p></div>
"""
    site = read_site_content(content)
    assert not site.has_blocks
    assert site.story == (
        p("First ", strong("line"), br, "second line"),
        p("Lead", attributes=Attributes(css_class="lead")),
        h(2, "Head"),
        p("Words at once"),
        ul(li("a"), li("b", ol(li("c")))),
        Raw("<!--more-->"),
        Figure("https://e.org/a.jpg#wp-12-full", "A", attributes=Attributes(align=Align.LEFT)),
        Embed("https://youtu.be/xyz"),
        quote(p("Said.")),
        Raw('[gallery ids="1,2"]'),
        Rule(),
        Raw('<div class="own"><p>kept</p></div>'),
    )


def test_classic_html_between_blocks_is_read_too() -> None:
    assert story(block("paragraph", "<p>a</p>") + "\nfree <em>words</em>\n" + block("heading", "<h2>b</h2>")) == (
        p("a"),
        p("free ", em("words")),
        h(2, "b"),
    )


# --- whatever comes

TOKENS = [
    "<!-- wp:paragraph -->", "<!-- /wp:paragraph -->", '<!-- wp:group {"a":1} -->', "<!-- /wp:group -->",
    "<!-- wp:x/y /-->", "<!-- wp:list -->", "<!-- /wp:list -->", "<!-- wp:list-item -->",
    "<!-- /wp:list-item -->", "<!-- wp:html -->", "<!-- /wp:html -->", "<!-- wp:quote -->",
    "<!-- /wp:quote -->", '<!-- wp:image {"id":1} -->', "<!-- /wp:image -->", "<!-- wp:table -->",
    "<!-- /wp:table -->", "<p>", "</p>", '<p class="a b">', "<div>", "</div>", "<ul>", "<li>", "</li>",
    "</ul>", "<blockquote>", "</blockquote>", "<cite>", "</cite>", "<b>", "</b>", "<em>", "</em>",
    '<a href="https://e.org" target="_blank">', "</a>", "<strong>", "</strong>", '<mark data-note="7">',
    "</mark>", "<span style='x'>", "</span>", "<br>", '<img src="https://e.org/a.jpg">', "<hr/>", "<h2>",
    "</h2>", "<h3>", "</h3>", "<pre><code>", "</code></pre>", "<figure>", "</figure>", "<figcaption>",
    "</figcaption>", "<table><tbody><tr><td>", "</td></tr></tbody></table>", "<script>", "</script>",
    "<!-- x -->", "word", " ", "  ", "\n", "\n\n", "&amp;", "&#91;", "[gallery]", "*", "**", "_", "`", "# ",
    "- ", "> ", "\\", "&nbsp;", "<", ">", '"', "\u2014 ", "Table: ", "1. ", "https://e.org/x",
    "![a](media:b)", "[^1]", "\r\n", "\x00", "\u2028", "\xe9", "<!-- -->", "<!--more-->", "<!-- p -->", "```",
    "x:",
]  # fmt: skip
soup = st.lists(st.sampled_from(TOKENS), max_size=20).map("".join)


def assert_nothing_is_lost(site: SiteContent) -> None:
    at = 0
    for one in site.blocks:
        assert not site.content[at : one.start].strip()
        assert one.start < one.end
        at = one.end
    assert not site.content[at:].strip()


@seed(SEED)
@settings(max_examples=examples(500))
@given(soup)
def test_every_character_of_any_post_is_in_some_block(content: str) -> None:
    assert_nothing_is_lost(read_site_content(content))


def test_a_post_of_five_thousand_blocks_is_read_in_a_moment() -> None:
    content = "\n\n".join(block("paragraph", f"<p>Number <em>{n}</em></p>") for n in range(5000))
    began = time.process_time()
    assert len(read_site_content(content).story) == 5000
    assert time.process_time() - began < 3


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "<!-- wp:group -->",
            "<!-- wp:x {",
            "<!-- /wp:x -->",
            "<!-- wp:x {} ",
            "<div>",
            "<p>",
            '<a href="',
            "<a '",
            "<b>",
        ),
        *("<!--", "} ", "{", "<ul><li>", "\n\n", "<br>", "[", "&", '<!-- wp:paragraph {"a":'),
    ],
)
def test_hostile_posts_take_no_longer_than_others(piece: str) -> None:
    content = piece * (300_000 // len(piece))
    began = time.process_time()
    assert_nothing_is_lost(read_site_content(content))
    assert_nothing_is_lost(read_site_content(block("paragraph", f"<p>{content[:100_000]}</p>")))
    assert time.process_time() - began < 5
