"""WordPress block markup: the one form of each block that every version of the editor takes as valid."""

from __future__ import annotations

import json
import re
import uuid
from pathlib import Path

import pytest
from hypothesis import given

from newsdesk.story.tree import (
    Align,
    Attributes,
    Block,
    Box,
    Code,
    Embed,
    Figure,
    Footnote,
    Gallery,
    Heading,
    Media,
    MediaKind,
    NoteRef,
    Paragraph,
    PullQuote,
    Raw,
    RawInline,
    Rule,
    Story,
    Table,
)
from newsdesk.story.write_blocks import BlocksContext, SitePicture, write
from tests.builders import br, code, em, h, li, link, noted, ol, p, quote, stories, strike, strong, ul, words

PICTURE = "3f2a9c" + "0" * 58


def context(**facts: object) -> BlocksContext:
    picture = SitePicture(12, "https://example.org/a-1024x683.jpg", "large")
    return BlocksContext(**{"picture": lambda _sha: picture, "key": "k", **facts})  # type: ignore[arg-type]


def written(*story: Block, **facts: object) -> str:
    return write(story, context(**facts)).content


FORMS: dict[str, Block] = {
    "paragraph": p(
        *("Plain with ", strong("bold"), ", ", em("emphasis"), ", ", strike("strike"), ", ", code("code"), ", "),
        *(link("https://example.org/a?b=1&c=2", "a link"), br, "and 5 < 6 & more."),
    ),
    "paragraph, centred": p("Centred.", attributes=Attributes(align=Align.CENTER)),
    "paragraph, from right to left": p("فقرة", attributes=Attributes("rtl", Align.RIGHT)),
    "paragraph, own class and anchor": p("Own.", attributes=Attributes(css_class="lead", anchor="here")),
    "heading": h(2, "Two"),
    "heading, centred": Heading(3, words("Three"), Attributes(align=Align.CENTER)),
    "list": ul(li("One", ul(li("One a"))), li("Two")),
    "list, numbered": ol(li("Five"), start=5),
    "quote": quote(p("Said this."), p("And that."), who=words("A. Person, ", em("Paper"))),
    "pull quote": PullQuote((p("Pulled."),), words("Source"), Attributes(align=Align.LEFT)),
    "figure": Figure(PICTURE, 'Alt "quoted" & more', words("Caption."), "A. Person"),
    "figure, at the left": Figure(PICTURE, attributes=Attributes(align=Align.LEFT)),
    "gallery": Gallery((Figure(PICTURE, "A"),)),
    "table": Table(
        rows=((words("A ", strong("b")), words("12")),),
        header=(words("Name"), words("Votes")),
        aligns=(Align.NONE, Align.RIGHT),
        caption=words("Result"),
    ),
    "code": Code("if (a < b && c[0])", "python"),
    "rule": Rule(),
    "box": Box("fact", words("Facts"), (p("One."),)),
    "embed": Embed("https://example.org/post?a=1&b=2"),
    "sound": Media(MediaKind.AUDIO, PICTURE, caption=words("Listen")),
    "file": Media(MediaKind.FILE, PICTURE, "The report"),
}


def forms() -> dict[str, str]:
    """The forms of `data/blocks.html`, by the name above each."""
    text = (Path(__file__).parent / "data" / "blocks.html").read_text("utf-8")
    pieces = re.split(r"^=== (.*)\n", text, flags=re.MULTILINE)[1:]
    return {name: form.strip("\n") for name, form in zip(pieces[0::2], pieces[1::2], strict=True)}


@pytest.mark.parametrize("name", FORMS)
def test_each_block_has_the_form_that_every_version_takes(name: str) -> None:
    assert written(FORMS[name]) == forms()[name]


def test_every_form_is_tried() -> None:
    assert forms().keys() == FORMS.keys()


def test_a_correction_bears_the_class_by_which_it_is_known() -> None:
    assert '{"className":"correction",' in written(Box("correction", (), (p("It was 12, not 21."),)))


# --- beside the story


def test_the_dateline_runs_into_the_first_paragraph_and_the_byline_stands_above() -> None:
    text = written(h(2, "Before"), p("First."), p("Second."), dateline="ISLAMABAD (ABC):", byline="By A & B")
    assert text.startswith(
        '<!-- wp:paragraph {"className":"byline"} -->\n<p class="byline">By A &amp; B</p>\n<!-- /wp:paragraph -->\n\n'
        "<!-- wp:heading -->"
    )
    assert "<p><strong>ISLAMABAD (ABC):</strong> First.</p>" in text
    assert "<p>Second.</p>" in text


def test_a_paragraph_equal_to_the_first_bears_no_second_dateline() -> None:
    assert written(p("Same."), p("Same."), dateline="ISLAMABAD:").count("ISLAMABAD") == 1


def test_a_story_from_right_to_left_says_so_in_each_paragraph() -> None:
    text = written(p("خبر"), p("English", attributes=Attributes("ltr")), direction="rtl")
    assert text.count('"direction":"rtl"') == 1
    assert '<p dir="rtl">خبر</p>' in text


# --- notes

STORY: Story = (
    p("Claimed", (NoteRef("b"),), " and denied", (NoteRef("a"),), " twice", (NoteRef("b"),), "."),
    Footnote("a", (p("By ", em("them"), "."),)),
    Footnote("b", (p("By us."), p("Again."))),
)


def test_notes_are_cores_own_footnotes_in_the_order_of_their_markers() -> None:
    blocks = write(STORY, context())
    notes = json.loads(blocks.footnotes)
    assert [note["content"] for note in notes] == ["By us.<br><br>Again.", "By <em>them</em>."]
    first = notes[0]["id"]
    assert str(uuid.UUID(first)) == first
    marker = f'<sup data-fn="{first}" class="fn"><a href="#{first}" id="{first}-link">1</a></sup>'
    assert f"Claimed{marker} and denied" in blocks.content
    assert blocks.content.count(f'id="{first}-link"') == 1  # an id stands once in a page
    assert blocks.content.endswith("<!-- wp:footnotes /-->")
    assert write(STORY, context()) == blocks  # the ids stay from one publish to the next
    assert first not in write(STORY, context(key="another")).content


def test_where_the_site_has_no_notes_they_stand_at_the_end() -> None:
    blocks = write(STORY, context(footnotes=False))
    assert blocks.footnotes == ""
    assert "wp:footnotes" not in blocks.content
    note = re.search(r'<li>By us\.<br><br>Again\. <a href="#([^"]+)-link" id="([^"]+)">↩</a></li>', blocks.content)
    assert note is not None
    assert note[1] == note[2]
    assert f'<sup><a href="#{note[1]}" id="{note[1]}-link">1</a></sup>' in blocks.content
    assert '<!-- wp:list {"ordered":true,"className":"footnotes"} -->' in blocks.content


def test_a_note_beside_foreign_markup_keeps_its_marker() -> None:
    story = (p((RawInline('<span onclick="x()">'),), "x", (NoteRef("a"),), (RawInline("</span>"),)), STORY[1])
    text = write(story, context()).content
    assert "data-fn=" in text
    assert "onclick" not in text


# --- what is not ours


def test_foreign_markup_is_cleaned_and_goes_out_as_html() -> None:
    text = written(Raw('<div class="own"><script>alert(1)</script><p onclick="x()">kept</p></div>'))
    assert text == '<!-- wp:html -->\n<div class="own"><p>kept</p></div>\n<!-- /wp:html -->'
    assert written(p("a"), Raw("<script>alert(1)</script>"), p("b")).count("wp:html") == 0


def test_words_never_become_a_shortcode_and_addresses_never_a_script() -> None:
    text = written(p("[gallery] ", link("javascript:alert(1)", "click"), noted("7", " noted")))
    assert "<p>&#91;gallery] <a>click</a> noted</p>" in text


def test_no_attribute_can_end_the_comment_that_it_stands_in() -> None:
    text = written(p("x", attributes=Attributes(css_class='a--><script> "b" \\')))
    comment = re.match(r"<!-- wp:paragraph (\{.*?\}) -->\n", text)
    assert comment is not None
    assert "--" not in comment[1]
    assert json.loads(comment[1]) == {"className": 'a--><script> "b" \\'}


def test_what_blocks_cannot_say_goes_out_as_html() -> None:
    text = written(ul(li("x", Code("y"))))
    assert text.startswith("<!-- wp:html -->\n<ul>")
    assert "wp:list" not in text
    assert written(Embed("file:///etc/passwd")).startswith("<!-- wp:html -->")
    assert "picture" not in written(Embed("file:///x", "T", site="TV", picture="ab" * 32)), "the card is the desk's"
    assert written(Embed("https://a.b/", "T", site="TV", picture="ab" * 32)) == written(Embed("https://a.b/"))


# --- over all stories

DELIMITER = re.compile(r"<!-- (/?)wp:([a-z-]+)(?: (\{.*?\}))? (/?)-->")


@given(stories())
def test_blocks_nest_rightly_nothing_stands_between_them_and_their_attributes_are_json(story: Story) -> None:
    text = write(story, context()).content
    opened: list[str] = []
    at = 0
    for delimiter in DELIMITER.finditer(text):
        if not opened:
            assert not text[at : delimiter.start()].strip()
        closes, name, attributes, alone = delimiter.groups()
        if attributes:
            assert isinstance(json.loads(attributes), dict)
            assert not set("<>&") & set(attributes)
        if closes:
            assert opened.pop() == name
        elif not alone:
            opened.append(name)
        at = delimiter.end()
    assert not opened
    assert not text[at:].strip()


@given(stories())
def test_no_script_leaves_by_any_story(story: Story) -> None:
    text = write((*story, Paragraph((RawInline("<script>"),)), Raw("<script>alert(1)</script>")), context()).content
    assert "<script" not in text
