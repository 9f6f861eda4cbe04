"""The store: one SQLite file with a small repository for each noun. The door to everything in this package."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.exc import DBAPIError

from newsdesk.store.arrivals import Arrivals
from newsdesk.store.articles import Articles
from newsdesk.store.bulk import Bulk
from newsdesk.store.connection import Database
from newsdesk.store.errors import StoreDamaged
from newsdesk.store.job_log import JobLog
from newsdesk.store.library import Library
from newsdesk.store.media import Media
from newsdesk.store.opening import prepare
from newsdesk.store.outbox import Outbox
from newsdesk.store.people import Authors
from newsdesk.store.posts import Posts
from newsdesk.store.protecting import Protection
from newsdesk.store.pulls import Pulls
from newsdesk.store.revisions import Revisions
from newsdesk.store.search import SavedSearches, Search
from newsdesk.store.sections import Sections
from newsdesk.store.settings import Settings
from newsdesk.store.site_terms import SiteTerms
from newsdesk.store.sites import Sites
from newsdesk.store.tags import Tags
from newsdesk.store.templates import Templates
from newsdesk.store.thumbnails import Thumbnails
from newsdesk.store.trash import Trash
from newsdesk.store.turn import Turn
from newsdesk.store.unused_media import UnusedMedia
from newsdesk.store.words import MarginNotes, Snippets, Words


class Store:
    """An open store. Its methods take and return the values of `records.py`, from any thread.

    `path`: the file. `folder`: the data folder that it lies in, with `media/` and `site/` beside it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.folder = path.parent
        self._database = Database(path)
        self.articles = Articles(self._database)
        self.arrivals = Arrivals(self._database)
        self.bulk = Bulk(self._database)
        self.revisions = Revisions(self._database)
        self.sections = Sections(self._database)
        self.authors = Authors(self._database)
        self.tags = Tags(self._database)
        self.media = Media(self._database, self.folder / "media")
        self.library = Library(self._database, self.folder / "media")
        self.protection = Protection(self._database, self.media)
        self.thumbnails = Thumbnails(self.folder / "thumbnails", self.media.read)
        self.unused_media = UnusedMedia(self._database, self.folder / "media")
        self.sites = Sites(self._database, self.folder)
        self.site_terms = SiteTerms(self._database)
        self.posts = Posts(self._database)
        self.pulls = Pulls(self._database)
        self.outbox = Outbox(self._database)
        self.job_log = JobLog(self._database)
        self.settings = Settings(self._database)
        self.notes = MarginNotes(self._database)
        self.snippets = Snippets(self._database)
        self.words = Words(self._database)
        self.templates = Templates(self._database)
        self.trash = Trash(self._database)
        self.search = Search(self._database)
        self.searches = SavedSearches(self._database)

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open the store at `path`, made or migrated first where it must be.

        Raises StoreTooNew, NotAStore, StoreUnwritable, StoreDamaged.
        """
        path = path.absolute()
        prepare(path)
        store = cls(path)
        try:
            store._database.home.settle(store.settings.key())
            turn = Turn(path)
            if turn.take():  # else another program carries them just now
                try:
                    store.outbox.take_up_again()
                finally:
                    turn.give_back()
        except DBAPIError as error:  # it says that it is a store, and lacks a table
            store.close()
            raise StoreDamaged(path) from error
        except BaseException:
            store.close()
            raise
        return store

    def copy_to(self, path: Path) -> None:
        """Write the whole store, as it is now, into a new file; its pictures and films stay where they are.

        It can still be read when its folder was taken away. Raises StoreUnwritable.
        """
        self._database.copy_to(path)

    def close(self) -> None:
        self._database.close()
