"""`Desk`: puts the store, the courier and the services together, and does nothing else."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk.changes import Change
from newsdesk.desk.articles import ArticleService
from newsdesk.desk.bell import Bell
from newsdesk.desk.cards import CardService
from newsdesk.desk.disputes import DisputeService
from newsdesk.desk.exchange import ExchangeService
from newsdesk.desk.folders import FolderService
from newsdesk.desk.frames import FrameService
from newsdesk.desk.handover import HandoverService
from newsdesk.desk.history import HistoryService
from newsdesk.desk.mapping import MappingService
from newsdesk.desk.media import MediaService
from newsdesk.desk.others import Others
from newsdesk.desk.outbox import OutboxService
from newsdesk.desk.pages import PageService
from newsdesk.desk.paper import AuthorService, SectionService, SettingsService, TagService
from newsdesk.desk.place import PlaceService
from newsdesk.desk.preflight import PreflightService
from newsdesk.desk.pull import PullService
from newsdesk.desk.search import SearchService
from newsdesk.desk.sites import SiteService
from newsdesk.desk.templates import TemplateService
from newsdesk.desk.themes import ThemeService
from newsdesk.desk.words import NoteService, SnippetService, WordService
from newsdesk.errors import NewsdeskError
from newsdesk.places import default_store
from newsdesk.words import as_here

if TYPE_CHECKING:
    from newsdesk.desk.backups import BackupService
    from newsdesk.publish.courier import Courier
    from newsdesk.publish.credentials import Credentials
    from newsdesk.store.database import Store
    from newsdesk.store.records import ArticleChanges
    from newsdesk.worker import Worker


log = logging.getLogger(__name__)

AT_THE_END = 0.5
"""Seconds for which the search index follows when a desk is closed; what is left then waits in the store."""


class Desk:
    """An open desk. All of it may be used from any thread.

    `articles`, `history`, `media`, `cards`, `sections`, `authors`, `tags`, `settings`, `sites`, `mapping`, `outbox`,
    `pages`, `notes`, `snippets`, `words`, `search`, `templates`, `backups`, `exchange`, `pull`, `place`: services.
    `store`: the store itself, for scripts and tests; windows have no business there.
    """

    def __init__(self, store: Store) -> None:
        bell = Bell()
        self.store = store
        self._bell = bell
        self._online = True
        self._courier_works = False
        self._others = Others(store.path, self._heard)
        bell.subscribe(self._others.note)
        self.articles = ArticleService(store, bell)
        self.history = HistoryService(store, bell)
        self.media = MediaService(store, bell)
        self.cards = CardService(self.media)
        self.sections = SectionService(store, bell)
        self.authors = AuthorService(store, bell)
        self.tags = TagService(store, bell)
        self.settings = SettingsService(store, bell)
        self.sites = SiteService(store, lambda: self.credentials, bell)
        self.mapping = MappingService(store, bell, self.sites)
        self.outbox = OutboxService(store, bell, self._wake_courier, lambda: self.worker)
        self.themes = ThemeService(store, bell, self.sites, self._wake_courier)
        self.folders = FolderService(store, bell, self.themes)
        self.pages = PageService(store, self.themes, FrameService(store, self.sites, lambda: self.credentials))
        self.notes = NoteService(store, bell)
        self.snippets = SnippetService(store, bell)
        self.words = WordService(store, bell)
        self.search = SearchService(store, bell)
        self.place = PlaceService(store)
        self.templates = TemplateService(store, bell, self.articles)
        self.handover = HandoverService(store, bell)
        self.preflight = PreflightService(store, self.mapping)
        self.exchange = ExchangeService(store, bell, lambda: self.worker)
        self.disputes = DisputeService(store, bell, lambda: self.credentials)
        self.pull = PullService(store, bell, lambda: self.worker, lambda: self.credentials)

    @classmethod
    def open(cls, path: Path | None = None, *, start_courier: bool = True) -> Desk:
        """Open the desk on the store at `path`; None: the one in the platform's data folder.

        Raises StoreTooNew, NotAStore, StoreUnwritable, StoreDamaged.
        """
        from newsdesk.store.database import Store

        desk = cls(Store.open(path or default_store()))
        try:
            if start_courier:
                desk.start_courier()
        except BaseException:
            desk.close()
            raise
        return desk

    @cached_property
    def backups(self) -> BackupService:
        """Made when first asked for: it imports what the start can do without."""
        from newsdesk.desk.backups import BackupService

        return BackupService(self.store, self._bell)

    @cached_property
    def credentials(self) -> Credentials:
        """The keyring, as far as there is one. Made when first asked for."""
        from newsdesk.publish.credentials import Credentials

        return Credentials()

    @cached_property
    def worker(self) -> Worker:
        """Runs long work in a process of its own. Made when first asked for."""
        from newsdesk.worker import Worker

        return Worker(first=as_here)

    @cached_property
    def courier(self) -> Courier:
        """Carries the outbox's jobs; a script may let it `run_until_idle`. Made when first asked for."""
        from newsdesk.publish.courier import Courier

        return Courier(self.store, self.credentials, self._bell.ring, lambda: self.worker)

    def start_courier(self) -> None:
        """From now on jobs are carried as they come, in the worker process, and what other programs change in the
        store is told as well.
        """
        self._others.listen()
        self.courier.network(self._online)
        self.courier.start()
        self._courier_works = True

    @property
    def online(self) -> bool:
        """Whether there is a network, as far as anybody said."""
        return self._online

    def network_hint(self, online: bool) -> None:
        """Somebody (the windows ask Qt) noticed that the network came or went."""
        if online == self._online:
            return
        self._online = online
        if self._courier_works:
            self.courier.network(online)
        self._bell.ring(Change("network"))

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Call `callback` with each change, from whichever thread makes it. Gives back what ends that."""
        return self._bell.subscribe(callback)

    @property
    def path(self) -> Path:
        """The store's file; its folder is the data folder."""
        return self.store.path

    def copy_to(self, path: Path, article: int, unsaved: ArticleChanges) -> None:
        """Write the whole desk into the new store `path`, with what could not be saved here; pictures stay behind.

        That works when this store is full, write-protected or gone. Raises StoreUnwritable: nothing is left at `path`.
        """
        self.store.copy_to(path)
        try:
            self.save_in_copy(path, article, unsaved)
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    @staticmethod
    def save_in_copy(path: Path, article: int, unsaved: ArticleChanges) -> None:
        """The same for what was typed since. Raises StoreUnwritable."""
        from newsdesk.store.database import Store

        copy = Store.open(path)
        try:
            copy.articles.save(article, **unsaved)
        finally:
            copy.close()

    def close(self) -> None:
        """Let the courier end its step, end the worker, close the store. A job that waits goes on next time."""
        self._others.stop()
        if "backups" in self.__dict__:
            self.backups.stop()
        if self._courier_works:
            self._courier_works = False
            self.courier.stop()
        if "worker" in self.__dict__:
            self.worker.close()
        try:
            self.search.freshen(seconds=AT_THE_END)
        except NewsdeskError:
            log.exception("The search index could not follow; it will at the next start")
        self.pull.close()
        self.store.close()

    def _heard(self, change: Change) -> None:
        """Another program changed something."""
        if change.kind == "job":
            self._wake_courier()
        self._bell.ring(change)

    def _wake_courier(self, site: int | None = None) -> None:
        if "courier" in self.__dict__:
            self.courier.wake(site)
