"""Story trees for tests: short builders, as ProseMirror's tests have them, and hypothesis strategies for stories."""

from __future__ import annotations

import string
from collections.abc import Sequence

from hypothesis import strategies as st

from newsdesk.story.tree import (
    PLAIN,
    Align,
    Attributes,
    Block,
    Box,
    Break,
    Code,
    Embed,
    Figure,
    Footnote,
    Gallery,
    Heading,
    Inline,
    Link,
    List,
    ListItem,
    MarginNote,
    Mark,
    Media,
    MediaKind,
    NoteRef,
    Paragraph,
    PullQuote,
    Quote,
    Raw,
    RawInline,
    Rule,
    Run,
    Simple,
    Story,
    Table,
    Text,
    inlines,
    walk,
)

# --- builders --------------------------------------------------------------------------------------------------

Part = str | Run | Sequence[Run]


def words(*parts: Part) -> Inline:
    """Inline text: `words("plain ", strong("bold"), br)`."""
    runs: list[Run] = []
    for part in parts:
        if isinstance(part, str):
            runs.append(Text(part))
        elif isinstance(part, Sequence):
            runs.extend(part)
        else:
            runs.append(part)
    return Paragraph(tuple(runs)).inline


def marked(mark: Mark, *parts: Part) -> list[Run]:
    out: list[Run] = []
    for run in words(*parts):
        marks = run.marks | {mark}
        if isinstance(run, Text):
            out.append(Text(run.text, marks))
        elif isinstance(run, Break):
            out.append(Break(marks))
        elif isinstance(run, NoteRef):
            out.append(NoteRef(run.note, marks))
        else:
            out.append(RawInline(run.source, marks))
    return out


def strong(*parts: Part) -> list[Run]:
    return marked(Simple.STRONG, *parts)


def em(*parts: Part) -> list[Run]:
    return marked(Simple.EMPHASIS, *parts)


def strike(*parts: Part) -> list[Run]:
    return marked(Simple.STRIKE, *parts)


def code(*parts: Part) -> list[Run]:
    return marked(Simple.CODE, *parts)


def link(url: str, *parts: Part, title: str = "") -> list[Run]:
    return marked(Link(url, title), *parts)


def noted(note: str, *parts: Part) -> list[Run]:
    return marked(MarginNote(note), *parts)


br = Break()


def p(*parts: Part, attributes: Attributes = PLAIN) -> Paragraph:
    return Paragraph(words(*parts), attributes)


def h(level: int, *parts: Part) -> Heading:
    return Heading(level, words(*parts))


def li(*parts: Part | Block) -> ListItem:
    """An item: words first, then blocks."""
    blocks = tuple(part for part in parts if isinstance(part, Block))
    inline = [part for part in parts if not isinstance(part, Block)]
    return ListItem((p(*inline), *blocks) if inline else blocks)


def ul(*items: ListItem) -> List:
    return List(items)


def ol(*items: ListItem, start: int = 1) -> List:
    return List(items, ordered=True, start=start)


def quote(*blocks: Block, who: Inline = ()) -> Quote:
    return Quote(blocks, who)


# --- strategies ------------------------------------------------------------------------------------------------

SHA = "3f2a9c" + "0" * 58

_LETTERS = st.sampled_from(string.ascii_letters + "éß中文字پاکستان")
_TROUBLE = st.sampled_from(
    [
        *list(string.punctuation),
        " ",
        " ",
        " ",
        "\t",
        "\xa0",
        "\u3000",
        "—",
        "’",
        "“",
        "1.",
        "2)",
        "http://a.b/c_d",
        "[^1]",
        "<b>",
        "&amp;",
        "&#",
        "**",
        "__",
        "~~",
        "``",
        "![",
        "](",
        "<!--",
        "-->",
        "- ",
        "+ ",
        "> ",
        "# ",
        "Table: ",
        "— ",
        "[!pull]",
        "    ",
        "TK",
    ]
)
characters = st.lists(st.one_of(_LETTERS, _LETTERS, _LETTERS, _TROUBLE), min_size=1, max_size=14).map("".join)
lines = st.one_of(characters, st.sampled_from(["a", "Answer:", " a ", "word word", "*", "_a_", "\\", "C#", "!", "0"]))

urls = st.one_of(
    st.sampled_from(
        ["http://example.org/a_b?c=d&e=f", "mailto:a@b.c", "#x", "", "/a(b)c", "http://x/it's", "x&copy;", "a[1]"]
    ),
    characters,
)
links = st.builds(Link, urls, st.one_of(st.just(""), characters, st.sampled_from(["'", '"', " a ", "(x)", "a\\"])))
marks = st.one_of(st.sampled_from(list(Simple)), links, st.builds(MarginNote, st.sampled_from(["1", "7", "a-b", '"x'])))
mark_sets = st.frozensets(marks, max_size=3)
tags = st.sampled_from(
    [
        '<span class="x">',
        "</span>",
        "<kbd>",
        "</kbd>",
        "<!-- c -->",
        "<div>",
        "</div>",
        '<img src="a.png" alt="b">',
        '<strong class="x">',
        "<hr>",
        "<pre>",
        "<u>",
        "</u>",
    ]
)
note_ids = st.sampled_from(["1", "2", "long-id"])


@st.composite
def runs(draw: st.DrawFn, notes: bool = True, raw: bool = True) -> Inline:
    """Inline text. Neighbours often share a mark, as they do in real text."""
    kinds = [st.builds(Text, lines), st.builds(Text, lines), st.builds(Text, lines), st.just(Break())]
    if notes:
        kinds.append(st.builds(NoteRef, note_ids))
    if raw:
        kinds.append(st.builds(RawInline, tags))
    pool = draw(st.lists(mark_sets, min_size=1, max_size=3))
    out: list[Run] = []
    for run in draw(st.lists(st.one_of(kinds), max_size=5)):
        chosen = draw(st.sampled_from([frozenset(), *pool]))
        if isinstance(run, Text):
            out.append(Text(run.text, chosen))
        elif isinstance(run, RawInline):
            out.append(RawInline(run.source, chosen))
        elif isinstance(run, Break):
            out.append(Break(chosen))
        else:
            out.append(NoteRef(run.note, chosen))
    return Paragraph(tuple(out)).inline


some = runs().filter(bool)
attributes = st.one_of(
    st.just(PLAIN),
    st.just(PLAIN),
    st.just(PLAIN),
    st.builds(
        Attributes,
        st.sampled_from(["", "ltr", "rtl"]),
        st.sampled_from(Align),
        st.one_of(st.just(""), characters),
        st.just(""),
    ),
)
shas = st.sampled_from([SHA, "ab" * 32])
code_text = st.one_of(
    st.lists(st.one_of(characters, st.sampled_from(["", "", "```", "    x", "\tx", "x  ", "~~~~"])), max_size=5).map(
        "\n".join
    )
)
figures = st.builds(
    Figure, shas, st.one_of(st.just(""), characters), runs(), st.one_of(st.just(""), characters), attributes
)
tables = st.builds(
    Table,
    st.lists(st.lists(runs(), min_size=1, max_size=3).map(tuple), max_size=3).map(tuple),
    st.lists(runs(), max_size=3).map(tuple),
    st.lists(st.sampled_from(Align), max_size=3).map(tuple),
    runs(),
    attributes,
)
leaves = st.one_of(
    st.builds(Paragraph, runs(), attributes),
    st.builds(Paragraph, some, attributes),
    st.builds(Heading, st.integers(1, 6), runs(), attributes),
    figures,
    st.builds(Gallery, st.lists(figures, min_size=1, max_size=3).map(tuple), attributes),
    st.builds(Media, st.sampled_from(MediaKind), shas, st.one_of(st.just(""), characters), runs(), attributes),
    tables,
    st.builds(Code, code_text, st.sampled_from(["", "python", "c++", "raw", "two words", ".net"]), attributes),
    st.builds(Rule, attributes),
    st.builds(
        Embed,
        st.sampled_from(["https://youtu.be/x_y", "http://a.b/?c=d&e=*f*"]),
        st.one_of(st.just(""), characters),
        attributes,
        st.one_of(st.just(""), characters),
        st.one_of(st.just(""), shas),
    ),
    st.builds(
        Raw, st.sampled_from(["<div>\n\nx\n</div>", "", "x", "```", "  <p>a\t</p>\r\n b", "<!-- more -->", "``` `"])
    ),
)


def _containers(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    blocks = st.lists(inner, max_size=3).map(tuple)
    paragraphs = st.builds(ListItem, st.builds(Paragraph, some).map(lambda block: (block,)))
    items = st.one_of(
        st.lists(paragraphs, max_size=4).map(tuple),
        st.lists(st.one_of(st.builds(ListItem, blocks), paragraphs), max_size=3).map(tuple),
    )
    return st.one_of(
        st.builds(List, items, st.booleans(), st.sampled_from([1, 1, 3, 0, 99]), attributes),
        st.builds(Quote, blocks, runs(), attributes),
        st.builds(PullQuote, blocks, runs(), attributes),
        st.builds(Box, st.sampled_from(["fact", "aside", "note-2"]), runs(), blocks, attributes),
    )


blocks = st.recursive(leaves, _containers, max_leaves=6)


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """A story in which every note that is referred to exists, once."""
    story: list[Block] = draw(st.lists(blocks, max_size=4))
    return with_notes(story, draw)


def with_notes(story: Sequence[Block], draw: st.DrawFn | None = None) -> Story:
    """`story` and, at its end, the footnotes that it refers to."""
    used = {
        run.note for block in walk(story) for inline in inlines(block) for run in inline if isinstance(run, NoteRef)
    }
    words_of = runs(notes=False).map(lambda inline: (Paragraph(inline),))
    notes = [Footnote(note, draw(words_of) if draw else (Paragraph((Text(note),)),)) for note in sorted(used)]
    return (*story, *notes)
