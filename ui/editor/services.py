"""What the editor is given by the window: functions that reach the desk, and a way to run them off the GUI thread.

The pane knows no `Desk`, so it can be tried with a dictionary behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Article, ArticleChanges, Author, DeskSettings, Note, Section, Snippet


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


class Notes(Protocol):
    """`newsdesk.desk.words.NoteService`: the margin notes of an article."""

    def list(self, article: int) -> tuple[Note, ...]: ...
    def add(self, article: int, words: str, text: str) -> Note: ...
    def put_back(self, note: Note) -> Note: ...
    def change(self, article: int, id: str, text: str) -> Note: ...
    def resolve(self, article: int, id: str, *, resolved: bool = True) -> Note: ...
    def remove(self, article: int, id: str) -> None: ...


class Snippets(Protocol):
    """`newsdesk.desk.words.SnippetService`."""

    def list(self) -> tuple[Snippet, ...]: ...
    def save(self, snippet: Snippet) -> Snippet: ...
    def remove(self, word: str) -> None: ...


class Words(Protocol):
    """`newsdesk.desk.words.WordService`: words that are no spelling errors at this desk."""

    def list(self) -> frozenset[str]: ...
    def add(self, word: str) -> None: ...


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
    save_settings: Callable[[DeskSettings], None] | None = None
    notes: Notes | None = None
    snippets: Snippets | None = None
    words: Words | None = None
