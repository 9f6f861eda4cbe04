"""What WordPress's own block editor says of our posts: no "invalid content", nothing that it must bring up to date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from newsdesk.story.read_site import read_site_content
from newsdesk.story.tree import (
    Align,
    Attributes,
    Block,
    Box,
    Code,
    Figure,
    Footnote,
    Gallery,
    Heading,
    List,
    Media,
    MediaKind,
    NoteRef,
    Paragraph,
    PullQuote,
    Quote,
    Raw,
    Rule,
    Story,
    Table,
    Text,
)
from newsdesk.story.write_blocks import BlocksContext, Origin, SitePicture, write
from tests.builders import SHA, br, em, h, li, ol, p, quote, stories, ul, words
from tests.servers.editor import OTHERS, USUAL, Editor, Verdict, running
from tests.servers.fixtures import skipping
from tests.story.conftest import SEED, SOAK, examples
from tests.story.site.posts import foreign
from tests.story.test_write_blocks import FORMS

REMOTE = "https://example.org/b.jpg#wp-13-medium"
OWN = Attributes(css_class="mine", anchor="here")
MORE: dict[str, Block] = {
    **{f"heading {level}": Heading(level, words("Head"), OWN) for level in range(1, 7)},
    "paragraph, empty": Paragraph(),
    "paragraph, from left to right in a story that is not": p("x", attributes=Attributes("ltr", Align.CENTER)),
    "list, own class": replace(ul(li("a")), attributes=OWN),
    "list, aligned and from right to left": replace(ul(li("a")), attributes=Attributes("rtl", Align.CENTER)),
    "list, deep": ol(li("a", ul(li("b", ol(li("c"), start=3)))), li("d"), start=0),
    "list, empty item and paragraphs": ul(li(), li("a", p("b"))),
    "quote, own class": Quote((p("a"), ul(li("b")), h(3, "c"), quote(p("d"))), words("Who"), OWN),
    "quote, aligned": Quote((p("a"),), (), Attributes(align=Align.RIGHT)),
    "quote, empty": Quote(),
    "pull quote, own class": PullQuote((p("a"), p("b", br, "c")), (), OWN),
    "pull quote, centred": PullQuote((p("a"),), (), Attributes(align=Align.CENTER)),
    "pull quote, empty": PullQuote(),
    **{f"figure {one or 'none'}": Figure(SHA, "A", words("c"), "", Attributes("", one, "mine", "x")) for one in Align},
    "figure of the site": Figure(REMOTE, "A"),
    "figure of no library": Figure("https://example.org/b.jpg"),
    "gallery, own class": Gallery((Figure(SHA, "A", words("a ", em("b"))), Figure(REMOTE)), OWN),
    "gallery, at the right": Gallery((Figure(SHA),), Attributes(align=Align.RIGHT)),
    "table, own class": Table(((words("a"), ()),), attributes=OWN),
    "table, aligned": Table(((words("a"),),), aligns=(Align.LEFT,), attributes=Attributes(align=Align.CENTER)),
    "table, header and breaks": Table(((words("a", br, "b"), ()),), (words("x"), ()), (Align.CENTER, Align.NONE)),
    "code, own class": Code("a\n\n\tb <i>&amp;</i>", "c++", OWN),
    "code, empty": Code(""),
    "paragraph, from left to right": p("a", attributes=Attributes("ltr")),
    "rule, own class": Rule(Attributes(align=Align.CENTER, css_class="is-style-dots", anchor="x")),
    "box, own class": Box("fact", words("F ", em("x")), (p("a"), Figure(SHA), Raw("<u>x</u>")), OWN),
    "box, aligned": Box("aside", (), (p("a"),), Attributes("rtl", Align.LEFT)),
    "box, empty": Box(),
    "box of the site": Box("group", (), (p("a"),)),
    "correction": Box("correction", (), (p("It was 12."),)),
    **{
        f"{kind}, own class": Media(kind, SHA, "The <b>", words("cap ", em("x")), Attributes("", align, "mine", "x"))
        for kind, align in zip(MediaKind, (Align.NONE, Align.RIGHT, Align.CENTER), strict=True)
    },
    "raw": Raw('<div class="poll"><p>x</p></div>'),
    "list that blocks cannot say": ul(li("x", Code("y"))),
}  # fmt: skip
ALL = {**FORMS, **MORE}
CONTEXT = BlocksContext(
    lambda _sha: SitePicture(12, "https://example.org/a.jpg?x=1&y=2", "large"),
    byline="By A & B",
    dateline="LAHORE:",
    key="k",
)
BARE = replace(CONTEXT, byline="", dateline="")
NOTED: Story = (
    p("So", NoteRef("a"), " and", NoteRef("b"), "."),
    Footnote("a", (p("A ", em("x")), p("B"))),
    Footnote("b", (ul(li("c")),)),
)


@pytest.fixture(scope="module", params=(USUAL, *(OTHERS if SOAK else ())))
def editor(request: pytest.FixtureRequest) -> Iterator[Editor]:
    """One process for all cases."""
    with skipping(), running(request.param) as editor:
        yield editor


def fault(verdict: Verdict) -> str:
    return "\n".join([*verdict.wrong, *verdict.migrated])


def test_the_judge_says_no(editor: Editor) -> None:
    assert editor.judge("words without a block").wrong
    assert editor.judge('<!-- wp:heading {"level":3} -->\n<h2>x</h2>\n<!-- /wp:heading -->').wrong
    assert editor.judge("<!-- wp:paragraph -->\n<p>one</p><p>two</p>\n<!-- /wp:paragraph -->").migrated
    assert editor.judge("<!-- wp:list -->\n<ul><li>a</li></ul>\n<!-- /wp:list -->").migrated


def test_every_kind_of_block_opens_as_it_is(editor: Editor) -> None:
    faults = {}
    for name, node in ALL.items():
        content = write((node,), BARE).content
        if found := fault(editor.judge(content)):
            faults[name] = f"{found}\n{content}"
    assert not faults, "\n\n".join(f"{name}: {found}" for name, found in faults.items())


@pytest.mark.parametrize("notes", [True, False])
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_whole_post_opens_as_it_is(editor: Editor, notes: bool, direction: str) -> None:
    notes = notes and editor.notes
    content = write((*NOTED, *ALL.values()), replace(CONTEXT, footnotes=notes, direction=direction)).content
    verdict = editor.judge(content)
    assert not fault(verdict), fault(verdict)
    assert ("footnotes" in verdict.names) == notes


@seed(SEED)
@settings(max_examples=examples(50))
@given(story=stories(), notes=st.booleans())
def test_any_story_opens_as_it_is(editor: Editor, story: Story, notes: bool) -> None:
    content = write(story, replace(CONTEXT, footnotes=notes and editor.notes)).content
    verdict = editor.judge(content)
    assert not fault(verdict), f"{fault(verdict)}\n{content}"


def change(block: Block) -> Block:  # noqa: C901, PLR0911 - one case a kind of block
    """`block` with something more in it."""
    match block:
        case Paragraph():
            return replace(block, inline=(*block.inline, Text(" More.")))
        case Heading():
            return replace(block, inline=(*block.inline, Text(" more")))
        case List():
            return replace(block, items=(*block.items, li("new")))
        case Quote() | PullQuote():
            return replace(block, blocks=(*block.blocks, p("new")), attribution=words("Me"))
        case Box():
            return replace(block, blocks=(*block.blocks, p("new"), Figure(SHA)))
        case Gallery():
            return replace(block, figures=(Figure(SHA, "new"), *block.figures))
        case Figure():
            return replace(block, alt="new <alt>", caption=words("new"))
        case Media():
            return replace(block, caption=words("new"))
        case Table():
            return replace(block, rows=(*block.rows, tuple(words("n") for _ in block.rows[0])), caption=words("new"))
        case Code():
            return replace(block, text=f"{block.text}\nnew")
    return block


def test_what_changed_in_the_sites_own_dress_is_no_worse_than_it_was(editor: Editor) -> None:
    faults = {}
    for name, content in foreign().items():
        if "<!-- wp:" not in content or name == "footnotes":
            continue
        site = read_site_content(content)
        changed = write(tuple(map(change, site.story)), BARE, Origin(content))
        before, after = editor.judge(content), editor.judge(changed.content)
        if len(after.wrong) > len(before.wrong):
            faults[name] = f"{after.wrong}\n{changed.content}"
    assert not faults, "\n\n".join(f"{name}: {found}" for name, found in faults.items())
