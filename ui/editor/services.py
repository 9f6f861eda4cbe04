"""What the editor is given by the window: functions that reach the desk, and a way to run them off the GUI thread.

The pane knows no `Desk`, so it can be tried with a dictionary behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Article, ArticleChanges, Author, DeskSettings, Section


class Run(Protocol):
    """`ui.jobs.Jobs.run`: `fn` off the GUI thread, in order; then `then` or `failed` on it."""

    def __call__(
        self,
        fn: Callable[[], Any],
        then: Callable[[Any], None] | None = None,
        failed: Callable[[NewsdeskError], None] | None = None,
    ) -> None: ...


def run_at_once(
    fn: Callable[[], Any],
    then: Callable[[Any], None] | None = None,
    failed: Callable[[NewsdeskError], None] | None = None,
) -> None:
    """A `Run` without a thread: what a pane has before the desk is open."""
    try:
        result = fn()
    except NewsdeskError as error:
        if failed is not None:
            failed(error)
    else:
        if then is not None:
            then(result)


@dataclass(frozen=True)
class Services:
    """All but `run` are called off the GUI thread, through `run`.

    `save` returns after the commit; `picture` gives the bytes of a picture of the media store.
    """

    save: Callable[[int, ArticleChanges], Article]
    run: Run = run_at_once
    picture: Callable[[str], bytes] | None = None
    authors: Callable[[], Sequence[Author]] = tuple
    add_author: Callable[[str], Author] | None = None
    sections: Callable[[], Sequence[Section]] = tuple
    tags: Callable[[], Sequence[str]] = tuple
    settings: Callable[[], DeskSettings] = DeskSettings
