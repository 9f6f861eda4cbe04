"""FORMAT.md is true: every example is read as the tree that it claims, and written as it stands there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import newsdesk.story
from newsdesk.story import tree
from newsdesk.story.read_markdown import read
from newsdesk.story.tree import Block, Story
from newsdesk.story.write_markdown import write
from tests import builders

PAGE = (Path(newsdesk.story.__file__).parent / "FORMAT.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^````markdown\n(.*?)^````\n\n````python\n(.*?)^````\n", PAGE, re.MULTILINE | re.DOTALL)


def claimed(expression: str) -> Story:
    value = eval(expression, {**vars(tree), **vars(builders)})
    return value if isinstance(value, tuple) else (value,)


@pytest.mark.parametrize(("markdown", "expression"), EXAMPLES, ids=[example[0][:24] for example in EXAMPLES])
def test_an_example_is_read_and_written_as_the_page_says(markdown: str, expression: str) -> None:
    assert read(markdown) == claimed(expression)
    assert write(claimed(expression)) == markdown


def test_the_page_has_an_example_for_every_node() -> None:
    shown = {type(block) for _, expression in EXAMPLES for block in tree.walk(claimed(expression))}
    assert shown == set(Block.__args__)
