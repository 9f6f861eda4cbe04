"""The page's body: semantic, escaped, and safe whatever the story holds."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from hypothesis import given, seed, settings

from newsdesk.story.read_markdown import read
from newsdesk.story.tree import (
    Align,
    Attributes,
    Box,
    Code,
    Embed,
    Figure,
    Footnote,
    Gallery,
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
from newsdesk.story.write_html import HtmlContext, note_numbers, write, write_block, write_inline
from tests.builders import SHA, br, code, em, h, li, link, noted, ol, p, quote, stories, strong, ul, words
from tests.story.conftest import SEED, examples

PAGE = HtmlContext(media_url=lambda sha: f"media/{sha[:4]}.jpg", note_numbers={"1": 1})


def html(*story: object) -> str:
    return write(story, PAGE)  # type: ignore[arg-type]


def test_words_and_their_marks() -> None:
    text = p(strong("a ", em("b")), br, link("/x?a=1&b", "c", title='"t"'), code("<d>"), noted("7", "e"), NoteRef("1"))
    assert html(text) == (
        '<p><strong>a <em>b</em></strong><br><a href="/x?a=1&amp;b" title="&quot;t&quot;">c</a><code>&lt;d&gt;</code>e'
        '<sup class="note"><a id="noteref-1" href="#note-1">1</a></sup></p>'
    )


def test_a_figure_has_its_caption_and_credit() -> None:
    assert html(Figure(SHA, 'Two "cranes"', words("At ", em("dawn")), "Photo: A & B")) == (
        '<figure class="picture"><img src="media/3f2a.jpg" alt="Two &quot;cranes&quot;">'
        '<figcaption>At <em>dawn</em> <span class="credit bracketed">A &amp; B</span></figcaption></figure>'
    )
    assert "<figcaption" not in html(Figure(SHA))


def test_quotes_name_who_said_it() -> None:
    assert html(quote(p("x"), who=words("Li"))) == ("<blockquote><p>x</p><footer><cite>Li</cite></footer></blockquote>")
    assert html(PullQuote((p("x"),))) == '<aside class="pull-quote"><blockquote><p>x</p></blockquote></aside>'


def test_a_table_has_a_head_with_scope() -> None:
    table = Table(((words("1"), words("2")),), (words("a"), words("b")), (Align.NONE, Align.RIGHT), words("c"))
    assert html(table) == (
        '<div class="table"><table><caption>c</caption><thead><tr><th scope="col">a</th>'
        '<th scope="col" style="text-align:right">b</th></tr></thead>'
        '<tbody><tr><td>1</td><td style="text-align:right">2</td></tr></tbody></table></div>'
    )
    assert "<thead" not in html(Table(((words("1"),),)))


def test_lists_boxes_and_the_rest() -> None:
    assert html(ul(li("a", ol(li("b"), start=3)))) == '<ul><li>a<ol start="3"><li>b</li></ol></li></ul>'
    assert html(ul(li("a", p("b")))) == "<ul><li><p>a</p><p>b</p></li></ul>"
    assert html(Box("fact", words("T"), (Rule(),))) == (
        '<aside class="box box-fact"><p class="box-title">T</p><hr></aside>'
    )
    assert html(h(2, "H"), Code("<x>", "py")) == '<h2>H</h2>\n<pre><code class="language-py">&lt;x&gt;</code></pre>'
    assert html(Media(MediaKind.AUDIO, SHA, "T", words("c"))) == (
        '<figure class="audio"><audio controls preload="metadata" src="media/3f2a.jpg" title="T"></audio>'
        "<figcaption>c</figcaption></figure>"
    )
    assert html(Gallery((Figure(SHA), Figure(SHA)))).count("<img") == 2
    assert html(Embed("https://youtu.be/x", "Film")) == (
        '<figure class="embed"><a href="https://youtu.be/x">Film</a></figure>'
    )


def test_attributes_are_written() -> None:
    assert html(Paragraph(words("x"), Attributes("rtl", Align.CENTER, 'lead "x', "top"))) == (
        '<p id="top" class="lead &quot;x" dir="rtl" style="text-align:center">x</p>'
    )
    figure = Figure(SHA, attributes=Attributes(align=Align.LEFT))
    assert html(figure).startswith('<figure class="picture align-left">')


def test_notes_are_numbered_by_their_first_reference() -> None:
    story: Story = (Footnote("z", (p("x"),)), p("a", NoteRef("b"), NoteRef("a"), NoteRef("b")), Footnote("b"))
    assert note_numbers(story) == {"b": 1, "a": 2, "z": 3}


def test_scripts_do_not_run() -> None:
    markup = '<script>alert(1)</script><a href="javascript:x()">a</a><iframe src="/"></iframe>'
    hostile = Raw(f'<div onclick="x()">{markup}</div>')
    assert html(hostile) == '<div class="raw"><div><a>a</a></div></div>'
    assert html(p(link("JavaScript:alert(1)", "x"), link(" javascript:x", "y"))).count('href="javascript') == 0
    assert "onerror" not in html(p(RawInline("<img src=x onerror=alert(1)>"), "x"))
    assert html(p(RawInline("<kbd>"), "a", strong("b"), RawInline("</kbd>"))) == "<p><kbd>a<strong>b</strong></kbd></p>"


def test_raw_markup_stays_as_it_is_where_it_came_from() -> None:
    context = HtmlContext(media_url=str, clean=False)
    assert write_block(Raw("<script>x</script>"), context) == '<div class="raw"><script>x</script></div>'
    assert write_inline(words(RawInline("<u onclick=x>")), context) == "<u onclick=x>"


def test_too_much_raw_markup_is_shown_as_text() -> None:
    for bomb in ("<div>" * 100_000, "&amp;" * 1_000_000, "<b>" * 300):
        assert html(Raw(bomb)).startswith('<div class="raw"><pre>')
    assert "<br>" in html(Raw("a<br>" * 1_000))


class Balance(HTMLParser):
    VOID = frozenset({"br", "hr", "img", "area", "col", "wbr"})

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in self.VOID:
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag


@seed(SEED)
@settings(max_examples=examples(100))
@given(stories())
def test_every_block_is_balanced_elements_and_nothing_else(story: Story) -> None:
    """The preview puts a block's HTML into an element of its own: nothing may reach out of it."""
    for block in story:
        text = write_block(block, PAGE)
        balance = Balance()
        balance.feed(text)
        assert balance.opened == []
        assert text.startswith("<")
        assert text.endswith(">")


def test_the_same_story_looks_the_same_after_reading_it_back() -> None:
    text = "# T\n\nA **b**.\n\n- x\n\n> q\n>\n> — w\n"
    assert re.sub(r"\n", "", write(read(text), PAGE)) == (
        "<h1>T</h1><p>A <strong>b</strong>.</p><ul><li>x</li></ul>"
        "<blockquote><p>q</p><footer><cite>w</cite></footer></blockquote>"
    )
