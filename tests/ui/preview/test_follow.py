"""What the follower sends to the page, and when. A page of ours stands in for the engine and answers when told to."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from newsdesk.desk import Desk
from newsdesk.errors import NewsdeskError
from newsdesk.layout.facts import PageFacts
from newsdesk.store.records import Article
from newsdesk.story.tree import Story
from tests.builders import p
from tests.ui.preview.conftest import article
from ui.jobs import Jobs
from ui.preview.follow import Done, Follower
from ui.preview.script import RenderedSplice


@dataclass
class SlowPage:
    """A surface that applies messages in order, when `answer` is called."""

    waiting: list[tuple[str, object, Done]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    html: str = ""
    blocks: list[str] = field(default_factory=list)
    scrolls: list[bool] = field(default_factory=list)

    def load(self, html: str, done: Done, *, keep_scroll: bool) -> None:
        self._take("load", html, done)
        self.scrolls.append(keep_scroll)

    def become(self, html: str, done: Done) -> None:
        self._take("become", html, done)

    def splice(self, splices: Sequence[RenderedSplice], blocks: int, done: Done) -> None:
        self._take("splice", (list(splices), blocks), done)

    def _take(self, kind: str, what: object, done: Done) -> None:
        self.said.append(kind)
        self.waiting.append((kind, what, done))

    def answer(self) -> None:
        kind, what, done = self.waiting.pop(0)
        if kind == "splice":
            splices, expected = what  # type: ignore[misc]
            for start, removed, html, _typed in splices:
                self.blocks[start : start + removed] = html
            done(len(self.blocks) == expected)
        else:
            self.html = str(what)
            self.blocks = [part.split("</nd-block>")[0] for part in self.html.split("<nd-block>")[1:]]
            done(True)


class SomePages:
    """The desk's pages, which may be told to fail."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.broken = False

    def facts(self, article: Article) -> PageFacts:
        if self.broken:
            raise NewsdeskError("The theme is broken.")
        return self.desk.pages.facts(article)


@dataclass
class Followed:
    follower: Follower
    page: SlowPage
    pages: SomePages
    jobs: Jobs

    def render(self) -> None:
        """Let what is being rendered arrive."""
        assert self.jobs.drain()

    def open(self, story: Story) -> None:
        self.follower.show(article(), story)
        self.render()
        self.page.answer()
        self.page.said.clear()

    def finish(self) -> None:
        while True:
            self.render()
            if not self.page.waiting:
                return
            self.page.answer()

    def fresh(self, story: Story) -> list[str]:
        html = self.pages.desk.pages.article(article(), story).html
        return [part.split("</nd-block>")[0] for part in html.split("<nd-block>")[1:]]


@pytest.fixture
def followed(qtbot: QtBot, desk: Desk, jobs: Jobs) -> Iterator[Followed]:
    page = SlowPage()
    pages = SomePages(desk)
    follower = Follower(jobs, pages, page)
    yield Followed(follower, page, pages, jobs)
    follower.forget()


def test_keys_while_a_message_is_under_way_become_one_more_message(followed: Followed) -> None:
    followed.open((p("a"), p("b")))
    for text in ("on", "one", "one w", "one word"):
        followed.follower.splice(1, 1, [p(text)])
    assert followed.page.said == ["splice"]
    followed.page.answer()
    assert followed.page.said == ["splice", "splice"]
    followed.page.answer()
    assert followed.follower.in_step
    assert followed.page.blocks == followed.fresh((p("a"), p("one word")))


def test_what_is_typed_while_the_page_is_drawn_follows_it(followed: Followed) -> None:
    followed.follower.show(article(), (p("a"), p("b")))
    followed.follower.splice(1, 1, [p("typed while it is rendered")])
    followed.render()
    followed.follower.splice(0, 1, [p("typed while it loads")])
    assert followed.page.said == ["load"]
    followed.finish()
    assert followed.page.said == ["load", "splice"]
    assert followed.page.blocks == followed.fresh((p("typed while it loads"), p("typed while it is rendered")))


def test_a_refresh_that_the_typing_overtook_is_dropped(followed: Followed) -> None:
    followed.open((p("a"),))
    followed.follower.update_facts(article(headline="New"))
    followed.follower._ask()
    followed.follower.splice(0, 1, [p("typed meanwhile")])
    followed.render()
    assert followed.page.said == ["splice"]
    followed.page.answer()
    followed.follower._ask()
    followed.finish()
    assert followed.page.said == ["splice", "become"]
    assert "New" in followed.page.html
    assert followed.page.blocks == followed.fresh((p("typed meanwhile"),))


def test_an_autosave_that_changed_nothing_on_the_page_draws_nothing(followed: Followed, qtbot: QtBot) -> None:
    followed.open((p("a"),))
    followed.follower.update_facts(article(body="a", version=9, notes="Ask the ferry."))
    qtbot.wait(150)
    followed.finish()
    assert followed.page.said == []
    followed.follower.update_facts(article(body="a", version=10, standfirst="No cars."))
    qtbot.waitUntil(lambda: bool(followed.page.waiting))
    assert followed.page.said == ["become"]


def test_a_refresh_brings_what_still_waited_and_it_is_not_sent_again(followed: Followed) -> None:
    followed.open((p("a"),))
    followed.follower.splice(0, 1, [p("under way")])
    followed.follower.splice(1, 0, [p("waits")])
    followed.follower._ask()
    followed.finish()
    assert followed.page.said == ["splice", "become"]
    assert followed.page.blocks == followed.fresh((p("under way"), p("waits")))


def test_a_page_that_lost_step_is_drawn_anew(followed: Followed) -> None:
    followed.open((p("a"), p("b")))
    followed.page.blocks.append("a block from nowhere")
    followed.follower.splice(0, 1, [p("A")])
    followed.page.answer()
    followed.finish()
    assert followed.page.said == ["splice", "become"]
    assert followed.page.blocks == followed.fresh((p("A"), p("b")))


def test_the_same_story_opened_again_keeps_its_page(followed: Followed) -> None:
    followed.open((p("a"),))
    followed.follower.show(article(), (p("restored"),))
    followed.finish()
    assert followed.page.said == ["become"]
    assert followed.page.blocks == followed.fresh((p("restored"),))


def test_a_page_that_died_is_loaded_where_it_was_scrolled(followed: Followed) -> None:
    followed.open((p("a"),))
    followed.follower.splice(0, 1, [p("on its way when the page died")])
    followed.follower.page_died()
    followed.page.waiting.clear()
    followed.finish()
    assert followed.page.said == ["splice", "load"]
    assert followed.page.scrolls == [False, True]
    assert followed.page.blocks == followed.fresh((p("on its way when the page died"),))


def test_a_page_that_cannot_be_rendered_says_so_and_comes_when_it_can(followed: Followed, qtbot: QtBot) -> None:
    followed.pages.broken = True
    with qtbot.waitSignal(followed.follower.failed) as failed:
        followed.follower.show(article(), (p("a"),))
    assert str(failed.args[0]) == "The theme is broken."
    followed.pages.broken = False
    followed.follower.splice(0, 1, [p("typed since")])
    qtbot.waitUntil(lambda: bool(followed.page.waiting))
    followed.finish()
    assert followed.page.blocks == followed.fresh((p("typed since"),))


def test_many_blocks_at_once_are_a_whole_page(followed: Followed) -> None:
    followed.open((p("a"),))
    many = tuple(p(str(number)) for number in range(300))
    followed.follower.splice(1, 0, many)
    followed.finish()
    assert followed.page.said == ["become"]
    assert followed.page.blocks == followed.fresh((p("a"), *many))


def test_a_splice_that_does_not_fit_is_refused_loudly(followed: Followed) -> None:
    followed.open((p("a"),))
    with pytest.raises(ValueError, match="no blocks"):
        followed.follower.splice(5, 1, [p("b")])


@pytest.mark.parametrize("seed", range(12))
def test_whatever_comes_in_between_the_page_ends_as_a_fresh_one(followed: Followed, seed: int) -> None:
    dice = random.Random(seed)
    followed.follower.show(article(), (p("a"), p("b")))
    length = 2
    for number in range(80):
        match dice.choice(("splice", "splice", "splice", "answer", "render", "facts", "show", "die", "hide")):
            case "splice":
                start = dice.randint(0, length)
                removed = dice.randint(0, length - start)
                followed.follower.splice(start, removed, [p(f"block {number}")])
                length += 1 - removed
            case "answer" if followed.page.waiting:
                followed.page.answer()
            case "render":
                followed.render()
            case "facts":
                followed.follower._ask()
            case "show" if dice.random() < 0.2:
                followed.follower.show(article(), tuple(p(str(number)) for number in range(5)))
                length = 5
            case "die" if dice.random() < 0.1:
                followed.follower.page_died()
                followed.page.waiting.clear()
            case "hide" if dice.random() < 0.3:
                followed.follower.sleep()
                followed.follower.splice(0, 0, [p("unseen")])
                length += 1
                followed.follower.wake()
    followed.finish()
    assert followed.follower.in_step
    assert followed.page.blocks == followed.fresh(followed.follower.story)
