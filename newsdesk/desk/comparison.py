"""Two versions of an article: what stands over the text, the text, and the facts beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsdesk.store.records import Article, DeskSettings
from newsdesk.story.align import Check, no_check
from newsdesk.story.compare import Piece, compare, kept, words_between
from newsdesk.story.dateline import format_dateline
from newsdesk.story.read_markdown import read
from newsdesk.story.tree import Heading, Inline, Paragraph, Story, Text
from newsdesk.words import listed


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact that is another one now. `name`: of `ArticleChanges`. Both in words, "" for none."""

    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """`head`: headline and standfirst. `body`: a piece for each block. `came`, `went`: words."""

    old: Article
    new: Article
    old_story: Story
    new_story: Story
    head: tuple[Piece, ...]
    body: tuple[Piece, ...]
    facts: tuple[FactChange, ...]
    came: int
    went: int


def compare_articles(old: Article, new: Article, settings: DeskSettings, check: Check = no_check) -> Comparison:
    """Compare them whole. `check` as in `compare`; it takes a while: not for the GUI's thread."""
    check(0.0)
    before = read(old.body)
    check(0.1)
    after = read(new.body)
    check(0.2)
    body = compare(before, after, lambda done: check(0.2 + 0.8 * done))
    head = tuple(_head(old, new))
    came, went = words_between((*head, *body))
    return Comparison(old, new, before, after, head, body, tuple(_facts(old, new, settings)), came, went)


def _head(old: Article, new: Article) -> Iterator[Piece]:
    if old.headline or new.headline:
        yield kept(Heading(1, _line(old.headline)), Heading(1, _line(new.headline)))
    if old.standfirst or new.standfirst:
        yield kept(Paragraph(_line(old.standfirst)), Paragraph(_line(new.standfirst)))


def _line(text: str) -> Inline:
    return (Text(text),) if text else ()


def _facts(old: Article, new: Article, settings: DeskSettings) -> Iterator[FactChange]:
    def dateline(article: Article) -> str:
        form = settings.form_for(article.dateline.agency)
        return format_dateline(article.dateline, form, article.language)

    for name, before, after in (
        ("section", old.section.name if old.section else "", new.section.name if new.section else ""),
        ("kicker", old.kicker, new.kicker),
        ("authors", listed(one.name for one in old.authors), listed(one.name for one in new.authors)),
        ("tags", listed(old.tags), listed(new.tags)),
        ("dateline", dateline(old), dateline(new)),
        ("language", old.language, new.language),
        ("lead_picture", old.lead_picture, new.lead_picture),
        ("seo_title", old.seo_title, new.seo_title),
        ("seo_description", old.seo_description, new.seo_description),
    ):
        if before != after:
            yield FactChange(name, before, after)
