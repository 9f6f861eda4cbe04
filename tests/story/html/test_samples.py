"""What other programs put on the clipboard, each beside the story that comes of it as Markdown (`samples/`)."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest

from newsdesk.story.read_html import read
from newsdesk.story.read_markdown import read as read_markdown
from newsdesk.story.tree import List
from newsdesk.story.write_markdown import write
from tests.builders import p

SAMPLES = sorted((Path(__file__).parent / "samples").glob("*.html"))
DROPPED = {
    "chrome-web-page": {"scripts": 1, "frames": 1, "pictures": 1},
    "docs-footnotes": {"comments": 1},
    "embeds": {"scripts": 1},
    "hostile": {"scripts": 1, "frames": 2, "pictures": 1, "links": 3},
    "outlook-layout-table": {"pictures": 1},
    "word-footnote-not-copied": {"notes": 1},
    "word-tracked-changes": {"deletions": 1, "comments": 1},
    "wordpress-article": {"pictures": 3},
}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_the_structure_of_a_clipboard_is_kept_and_its_looks_go(path: Path) -> None:
    result = read(path.read_text())
    assert write(result.story) == path.with_suffix(".md").read_text()
    assert read_markdown(write(result.story)) == result.story
    assert {name: number for name, number in asdict(result.dropped).items() if number} == DROPPED.get(path.stem, {})


def test_there_are_samples_of_all_programs() -> None:
    assert len(SAMPLES) >= 49


def test_a_picture_in_the_html_comes_beside_the_story() -> None:
    (picture,) = read(sample("data-picture")).pictures
    assert picture.data.startswith(b"\x89PNG")
    assert (picture.name, picture.alt) == ("pasted-1.png", "Cranes")


def test_a_paragraph_that_runs_the_other_way_than_the_story_says_so() -> None:
    html = '<p dir="rtl">پاکستان</p><p dir="ltr">Pakistan</p>'
    assert write(read(html, "ltr").story) == '<!-- dir="rtl" -->\n\nپاکستان\n\nPakistan\n'
    assert write(read(html, "rtl").story) == 'پاکستان\n\n<!-- dir="ltr" -->\n\nPakistan\n'
    assert write(read(html).story) == "پاکستان\n\nPakistan\n"


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("https://a.example/x?utm_source=n&b=2&fbclid=z#part", "https://a.example/x?b=2#part"),
        ("https://a.example/x?utm_source=n", "https://a.example/x"),
        ("https://www.google.com/url?sa=t&url=https%3A%2F%2Fa.example%2Fy%3Fgclid%3D1&usg=A", "https://a.example/y"),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F&h=AT", "https://a.example/"),
        ("mailto:desk@example.org?subject=Hi", "mailto:desk@example.org?subject=Hi"),
        ("www.example.org/a", "http://www.example.org/a"),
        ("/relative", ""),
        ("#top", ""),
        ("JaVa\tScRiPt:alert(1)", ""),
        ("vbscript:x", ""),
        ("file:///C:/secret.docx", ""),
    ],
)
def test_addresses_are_freed_of_redirects_and_tracking(href: str, url: str) -> None:
    story = read(f'<p><a href="{href}">words</a></p>').story
    assert write(story) == (f"[words]({url})\n" if url else "words\n")


@pytest.mark.parametrize("name", ["word-list-bookmarks", "word-nested-list", "word-online-list", "docs-lists", "slack"])
def test_lists_of_word_and_docs_keep_their_levels(name: str) -> None:
    """gutenberg#46832, #45495"""
    story = read(sample(name)).story
    deepest = max(line.index(line.strip()) for line in write(story).splitlines() if line.strip())
    assert deepest >= 4
    assert any(isinstance(block, List) and len(block.items) > 1 for block in story)


def test_the_classes_and_tags_of_a_browser_extension_do_not_come_in() -> None:
    """gutenberg#17404"""
    assert read(sample("grammar-extension")).story == (p("The harbur opened on Monday."), p("Second"))


def sample(name: str) -> str:
    return next(path for path in SAMPLES if path.stem == name).read_text()
