"""Saves by itself: within a second of the last key, and at least every two seconds while typing goes on.

"Saved" is said after the commit, never before. What could not be saved stays to be saved, and is tried again.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Article, ArticleChanges
from ui.editor.services import Services

QUIET = 800  # ms after the last change
LATEST = 1700  # ms after the first change that is not saved
RETRY = 5000  # ms after a failure
SLOW = 5000  # ms without an answer: a drive on a network may keep a program waiting for ever

Then = Callable[[], None]
Failed = Callable[[NewsdeskError], None]
Snapshot = Callable[[], Callable[[], str]]


class Autosave(QObject):
    """`saved(Article)` after the commit; `failed(NewsdeskError)`; `waiting`: something is not saved yet.

    `slow`: the store has not answered for a while; the text waits in memory.
    """

    saved = Signal(object)
    failed = Signal(object)
    waiting = Signal()
    slow = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services: Services | None = None
        self._article = 0
        self._sitting = 0  # grows whenever a story is closed
        self._snapshot: Snapshot | None = None
        self._facts: ArticleChanges = {}
        self._body = False
        self._running = 0
        self._under_way: list[ArticleChanges] = []  # facts of saves that are not answered yet, in their order
        self._error: NewsdeskError | None = None
        self._left: list[Then] = []  # saves of stories closed since, to be tried again
        self._waiters: list[tuple[Then | None, Failed | None]] = []
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._latest = QTimer(self, singleShot=True, interval=LATEST)
        self._unanswered = QTimer(self, singleShot=True, interval=SLOW)
        self._unanswered.timeout.connect(self.slow)
        self._quiet.timeout.connect(self._due)
        self._latest.timeout.connect(self._due)

    def attach(self, services: Services) -> None:
        self._services = services

    def begin(self, article: int, snapshot: Snapshot) -> None:
        """Look after this article from now on. `snapshot()` is asked on the GUI thread; what it gives writes the body
        and runs in another thread."""
        self.end()
        self._article, self._snapshot = article, snapshot

    def end(self) -> None:
        """Send off what is not saved, then look after nothing."""
        self._sitting += 1
        if self.is_dirty:
            self._push(closing=True)
        self._under_way = []
        self._article, self._snapshot = 0, None

    @property
    def is_dirty(self) -> bool:
        """Something is not on its way to the store yet."""
        return self._body or bool(self._facts) or bool(self._left)

    @property
    def pending_facts(self) -> frozenset[str]:
        """Names of facts of which the store has not said yet that it has them."""
        return frozenset(self.unsaved_facts)

    @property
    def unsaved_facts(self) -> ArticleChanges:
        """These facts: while an earlier save is answered, a later one may be on its way."""
        ahead: ArticleChanges = {}
        for facts in (*self._under_way, self._facts):
            ahead.update(facts)
        return ahead

    def saved_elsewhere(self) -> None:
        """All that was not saved is kept in another store: nothing is left to be tried again here."""
        self._quiet.stop()
        self._latest.stop()
        self._facts, self._body, self._left = {}, False, []

    @property
    def is_idle(self) -> bool:
        """All that was typed is committed."""
        return not self.is_dirty and not self._running

    def body_changed(self) -> None:
        if self._article:
            self._body = True
            self._start_timers()

    def facts_changed(self, changes: ArticleChanges) -> None:
        if self._article:
            self._facts.update(changes)
            self._start_timers()

    def save_now(self, then: Then | None = None, failed: Failed | None = None) -> None:
        """Save what is not saved; `then` follows once all of it is committed (at once if it is)."""
        if self.is_idle:
            if then is not None:
                then()
            return
        self._waiters.append((then, failed))
        if self.is_dirty:
            self._push()

    def _start_timers(self) -> None:
        self._quiet.start()
        if not self._latest.isActive():
            self._latest.start()
            self.waiting.emit()

    def _due(self) -> None:
        if self.is_dirty and not self._running:
            self._push()

    def _push(self, *, closing: bool = False) -> None:
        left, self._left = self._left, []
        for send_again in left:
            send_again()
        services, snapshot = self._services, self._snapshot
        if services is None or snapshot is None or not (self._body or self._facts):
            return
        self._quiet.stop()
        self._latest.stop()
        facts, self._facts = self._facts, {}
        write = snapshot() if self._body else None
        self._body = False
        self._error = None
        self._send(services, facts, write, closing=closing)

    def _send(
        self, services: Services, facts: ArticleChanges, write: Callable[[], str] | None, *, closing: bool
    ) -> None:
        article, sitting = self._article, None if closing else self._sitting

        def save() -> Article:
            changes: ArticleChanges = {**facts}
            if write is not None:
                changes["body"] = write()
            return services.save(article, changes)

        def ended() -> None:
            self._running -= 1
            self._under_way = [other for other in self._under_way if other is not facts]

        def done(article: Article) -> None:
            ended()
            self.saved.emit(article)
            self._settle()

        def failed(error: NewsdeskError) -> None:
            ended()
            self._error = error
            if sitting == self._sitting:
                self._facts = {**facts, **self._facts}
                self._body = self._body or write is not None
            else:  # the story is closed: nobody but this save has its text
                self._left.append(send)
            QTimer.singleShot(RETRY, self, self._due)
            self.failed.emit(error)
            self._settle()

        def send() -> None:
            self._running += 1
            if sitting == self._sitting:
                self._under_way.append(facts)
            self._unanswered.start(SLOW)
            services.run(save, done, failed)

        send()

    def _settle(self) -> None:
        """Nothing is under way any more: answer those who wait, go on with what came meanwhile."""
        if self._running:
            return
        self._unanswered.stop()
        error, self._error = self._error, None
        waiters, self._waiters = self._waiters, []
        if error is None and self.is_dirty and waiters:
            self._waiters = waiters
            self._push()
            return
        for then, failed in waiters:
            if error is None and then is not None:
                then()
            elif error is not None and failed is not None:
                failed(error)
        if error is None and self.is_dirty and not self._quiet.isActive():
            self._quiet.start()
