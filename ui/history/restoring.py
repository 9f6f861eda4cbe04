"""Going back: a version or one block of it comes into the open story through the editor, as one step of undo.

The text of now is saved and becomes a version first, so nothing is lost whichever way it goes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal

from newsdesk import clock
from newsdesk.store.records import Article, ArticleChanges, RevisionReason, RevisionSummary
from newsdesk.story.tree import Paragraph
from ui.editor.going_back import go_back
from ui.editor.wire.taking import WireFacts, facts_of
from ui.history.shown import pieces_of
from ui.history.words import when_words

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from newsdesk.desk.comparison import Comparison
    from newsdesk.story.read_markdown import Unit
    from ui.editor.pane import EditorPane
    from ui.panes import Panes

_BY_THE_EDITOR = ("headline", "standfirst", "dateline", "authors", "body")  # they come back with the step of undo


class Restoring(QObject):
    """`restored`: a version is back. `put_back`: a block is. `failed(NewsdeskError)`: nothing was changed."""

    restored = Signal()
    put_back = Signal()
    failed = Signal(object)

    def __init__(self, panes: Panes, parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes

    def restore(self, version: RevisionSummary) -> None:
        """All that the story said in this version."""

        def fetch(desk: Desk, _body: str) -> tuple[Article, ArticleChanges, Sequence[Unit]]:
            from newsdesk.story.read_markdown import read_units

            then = desk.history.get(version.id).article
            return then, desk.history.going_back(version.id), read_units(then.body)

        def apply(editor: EditorPane, got: tuple[Article, ArticleChanges, Sequence[Unit]]) -> None:
            then, changes, units = got
            now, change = self._panes.session.article, self._panes.session.change
            rest = _others(now, changes) if now is not None else ArticleChanges()
            before = _values(now, rest) if now is not None else rest
            if rest:  # first: another language is a step of undo of its own
                change(rest)
            stepped = go_back(editor, units, facts_of(then))
            when = when_words(version.created, clock.now().astimezone())
            self.restored.emit()
            line = self.tr("The version “{name}” is back").format(name=version.name or when)
            if stepped:
                editor.undo_offer.say(line, lambda: change(before) if before else None)
            elif before:
                editor.say(line, self.tr("Undo"), lambda: change(before))
            else:
                editor.say(line)

        self._keep_and(fetch, apply)

    def restore_piece(self, comparison: Comparison, number: int) -> None:
        """One block as it was; `number`: of its piece in the comparison, whose newer version is the text of now."""
        if number < len(comparison.head):
            self._restore_head(comparison, number)
            return
        piece = pieces_of(comparison)[number]

        def fetch(_desk: Desk, body: str) -> Sequence[Unit] | None:
            from newsdesk.story.put_back import put_back
            from newsdesk.story.read_markdown import read_units

            if body != comparison.new.body:
                return None
            return read_units(put_back(body, comparison.old_story, comparison.body, piece))

        def apply(editor: EditorPane, units: Sequence[Unit] | None) -> None:
            if units is None:
                editor.say(self.tr("The text has changed since it was compared: look at the comparison again"))
            else:
                go_back(editor, units)
            self.put_back.emit()

        self._keep_and(fetch, apply)

    def _restore_head(self, comparison: Comparison, number: int) -> None:
        piece = comparison.head[number]
        is_headline = not isinstance(piece.both[0][1], Paragraph)

        def apply(editor: EditorPane, _nothing: None) -> None:
            article = editor.facts.article or editor.article
            if article is None:
                return
            facts: WireFacts = facts_of(article)
            if is_headline:
                facts = replace(facts, headline=comparison.old.headline)
            else:
                facts = replace(facts, standfirst=comparison.old.standfirst)
            go_back(editor, None, facts)
            self.put_back.emit()

        self._keep_and(lambda _desk, _body: None, apply)

    def _keep_and(self, fetch: Callable[[Desk, str], Any], apply: Callable[[EditorPane, Any], None]) -> None:
        """Save, keep a version of now, `fetch` off the GUI thread, then `apply` in the editor."""
        desk, editor, article = self._panes.desk, self._panes.editor, self._panes.session.article
        if desk is None or editor is None or article is None:
            return

        def keep() -> None:
            body = editor.markdown()

            def work() -> Any:  # noqa: ANN401 - whatever `fetch` gives
                desk.history.take(article.id, RevisionReason.RESTORING)
                return fetch(desk, body)

            def then(got: Any) -> None:  # noqa: ANN401
                now = self._panes.session.article
                if now is not None and now.id == article.id:
                    apply(editor, got)

            self._panes.jobs.run(work, then, self.failed.emit)

        self._panes.session.save(keep, self.failed.emit)


def _others(now: Article, changes: ArticleChanges) -> ArticleChanges:
    """Of the changes those that the editor's step does not bring, and that change anything."""
    before = _values(now, changes)
    known = {name: value for name, value in changes.items() if name not in _BY_THE_EDITOR and value != before.get(name)}
    return cast("ArticleChanges", known)


def _values(article: Article, names: Iterable[str]) -> ArticleChanges:
    """What a change back to this article says of those facts."""
    section = article.section.id if article.section else None
    known = {name: section if name == "section" else getattr(article, name) for name in names}
    return cast("ArticleChanges", known)
