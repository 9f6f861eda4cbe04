"""What is kept of a post: as it was, and its text once."""

from __future__ import annotations

from hypothesis import given, seed, settings
from hypothesis import strategies as some

from newsdesk.publish.wordpress.base import Base
from newsdesk.store.records import RemotePost
from tests.story.conftest import SEED, examples

TEXTS = some.text(alphabet='ab\u00e4\u0627 <&"\n', max_size=8)
FIELDS = some.dictionaries(
    some.sampled_from(["title", "content", "tags", "sticky"]), TEXTS | some.booleans(), max_size=4
)


def kept(base: Base) -> RemotePost:
    return RemotePost(1, 1, "7", "", "", "publish", base=base.to_json())


@seed(SEED)
@settings(max_examples=examples(40))
@given(some.builds(Base, TEXTS, FIELDS, FIELDS, some.just({}), some.just({}), some.booleans(), some.integers(0, 9)))
def test_it_comes_back_as_it_was(base: Base) -> None:
    assert Base.of(kept(base)) == base
    alike = Base(base.content, base.seen, {**base.sent, "content": base.content})
    assert Base.of(kept(alike)) == alike


def test_a_text_that_went_out_as_it_stands_there_is_kept_once() -> None:
    text = "The ferry runs until midnight."
    assert kept(Base(text, sent={"content": text, "title": "Ferry"})).base.count(text) == 1


def test_what_was_kept_by_earlier_ones_is_read() -> None:
    post = RemotePost(1, 1, "7", "", "", "publish", base='{"content": "a", "seen": {}, "sent": {"content": "a"}}')
    assert Base.of(post) == Base("a", {}, {"content": "a"})
    assert Base.of(None).unfinished
