"""A story that comes from another desk meets the one that is here: added, taken over, or merged.

Which version both come from is told by the revisions: the newest in the file that this desk has as well.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsdesk.errors import NewsdeskError
from newsdesk.exchange import handover_file
from newsdesk.exchange.front_matter import StoryFile
from newsdesk.exchange.handover_file import Handover
from newsdesk.exchange.other_files import markdown
from newsdesk.exchange.paper_file import section_at
from newsdesk.exchange.pictures import Pictures
from newsdesk.store.bundle import Bundle, Past
from newsdesk.store.records import Article, Author, RevisionReason, Section
from newsdesk.story.merge import FactClash, Merge, merge, merge_facts
from newsdesk.words import _

if TYPE_CHECKING:
    from newsdesk.store.database import Store

SETS = ("tags", "ignored_words")
_NOT_FACTS = {"id", "key", "body", "created", "updated", "trashed", "version"}


class ChangedMeanwhile(NewsdeskError):
    """The story was changed here while somebody looked at the merge."""

    def __init__(self) -> None:
        super().__init__(
            _("The story was changed here meanwhile."),
            _("Nothing was written; both versions are as they were."),
            _("Begin once more."),
        )


class Meets(StrEnum):
    """What the story that came met. OLDER: what is here goes on from what came."""

    ADDED = "added"
    SAME = "same"
    OLDER = "older"
    TAKEN_OVER = "taken over"
    BOTH_CHANGED = "both changed"


@dataclass(frozen=True, slots=True)
class Meeting:
    """Both changed the story. `mine`, `theirs`: as names, without numbers. `facts`: merged, mine where `clashes`."""

    article: int
    version: int
    mine: Bundle
    theirs: Bundle
    past: Past
    merge: Merge
    facts: Mapping[str, object]
    clashes: tuple[FactClash, ...]


@dataclass(frozen=True, slots=True)
class Received:
    """`article`: its id here. `remarks`: what did not come, in words. `meeting`: where both changed it."""

    meets: Meets
    article: int
    headline: str
    by: str
    at: datetime
    remarks: tuple[str, ...] = ()
    meeting: Meeting | None = None


def receive(store: Store, path: Path) -> Received:
    """Open a hand-over file. Raises HandoverRefused, StoreUnwritable: then nothing was changed."""
    with tempfile.TemporaryDirectory(prefix="newsdesk-handover-") as unpacked:
        folder = Path(unpacked)
        handed = handover_file.read(path, folder)
        return _Receiving(store, folder, handed).met()


def finish(store: Store, meeting: Meeting, body: str, facts: Mapping[str, object]) -> Article:
    """Write what the two became. Both are revisions before that. Raises ChangedMeanwhile, StoreUnwritable."""
    if store.articles.get(meeting.article).version != meeting.version:
        raise ChangedMeanwhile
    by = store.settings.get().name
    store.revisions.take(meeting.article, RevisionReason.MERGED, by=by, about=meeting.past.by)
    bundle = _with(meeting.theirs, body, facts)
    return _replace(store, meeting.article, bundle, meeting.past)


class _Receiving:
    def __init__(self, store: Store, folder: Path, handed: Handover) -> None:
        self._store = store
        self._folder = folder
        self._handed = handed
        self._remarks = list(handed.remarks)
        stories = [*(one.story for one in handed.past), handed.story]
        about = {path: item for story in stories for path, item in story.media.items()}
        self._pictures = Pictures(store, folder, folder, about)

    def met(self) -> Received:
        theirs = self._bundle(self._handed.story)
        self._remarks += self._pictures.remarks
        key = theirs.article.key
        here = self._store.arrivals.known(key) if key else None
        if here is None:
            return self._add(theirs)
        ours = self._store.arrivals.bundles([here])
        if not ours:
            return self._add(replace(theirs, article=replace(theirs.article, key="")))
        (mine,) = ours
        base = self._base(here)
        past = self._as_received(theirs)
        if _said(mine) == _said(theirs):
            return self._met(Meets.SAME, here, mine)
        if base is not None and _said(base) == _said(theirs):
            return self._met(Meets.OLDER, here, mine)
        if base is not None and _said(base) == _said(mine):
            _replace(self._store, here, theirs, past)
            return self._met(Meets.TAKEN_OVER, here, theirs)
        was = base or Bundle(Article(0, ""))
        merged = merge(was.article.body, mine.article.body, theirs.article.body)
        facts, clashes = merge_facts(facts_of(was), facts_of(mine), facts_of(theirs), SETS)
        if base is None:  # nobody knows which of two that differ was there first
            clashes = tuple(clash for clash in clashes if clash.name not in SETS)
        version = self._store.articles.get(here).version
        meeting = Meeting(here, version, mine, theirs, past, merged, facts, clashes)
        return replace(self._met(Meets.BOTH_CHANGED, here, mine), meeting=meeting)

    def _met(self, meets: Meets, article: int, story: Bundle) -> Received:
        handed = self._handed
        return Received(meets, article, story.article.headline, handed.by, handed.at, tuple(self._remarks))

    def _add(self, theirs: Bundle) -> Received:
        past = []
        for one in self._handed.past:
            then = self._bundle(one.story)
            past.append(Past(at_home(self._store, then), one.reason, one.created, one.by, one.about, one.name))
        section = section_at(self._store, theirs.section, {})
        article = self._store.arrivals.take_in(theirs, section, _byline(self._store, theirs), past)
        self._store.arrivals.follow([(article.key, first) for first in theirs.follows])
        return self._met(Meets.ADDED, article.id, theirs)

    def _base(self, here: int) -> Bundle | None:
        """The newest version that both desks know."""
        marks = [(one.created, self._bundle(one.story).article.body) for one in reversed(self._handed.past)]
        found = self._store.revisions.latest_of(here, marks)
        return None if found is None else bundle_of(self._store, found)

    def _as_received(self, theirs: Bundle) -> Past:
        """What came, as a revision of this desk: the file's newest, so that both desks have it."""
        handed = self._handed
        created = handed.past[-1].created if handed.past else handed.at
        return Past(at_home(self._store, theirs), RevisionReason.RECEIVED, created, handed.by, handed.by)

    def _bundle(self, file: StoryFile) -> Bundle:
        """With its pictures in the store."""
        return markdown(file, self._pictures, "")[0]


# --- between names and numbers -----------------------------------------------------------------------------------


def facts_of(bundle: Bundle) -> dict[str, object]:
    """All facts of a story by their names; authors by theirs, the section by those from the top."""
    article = bundle.article
    facts: dict[str, object] = {
        field.name: getattr(article, field.name) for field in fields(Article) if field.name not in _NOT_FACTS
    }
    facts["authors"] = tuple(author.name for author in article.authors)
    facts["section"] = bundle.section
    return facts


def _said(bundle: Bundle) -> tuple[str, dict[str, object]]:
    return bundle.article.body, facts_of(bundle)


def _with(bundle: Bundle, body: str, facts: Mapping[str, object]) -> Bundle:
    found: dict[str, Any] = dict(facts)
    section: tuple[str, ...] = found.pop("section")
    found["authors"] = tuple(Author(0, name) for name in found["authors"])
    return replace(bundle, article=replace(bundle.article, body=body, **found), section=section)


def _replace(store: Store, article: int, bundle: Bundle, past: Past) -> Article:
    section = section_at(store, bundle.section, {})
    return store.arrivals.replace(article, bundle, section, _byline(store, bundle), [past])


def _byline(store: Store, bundle: Bundle) -> tuple[int, ...]:
    return tuple(author.id for author in _authors(store, bundle))


def _authors(store: Store, bundle: Bundle) -> tuple[Author, ...]:
    return tuple(store.authors.add(author.name) for author in bundle.article.authors if author.name.strip())


def at_home(store: Store, bundle: Bundle) -> Article:
    """The article with the numbers of this store, as a revision keeps it."""
    section = section_at(store, bundle.section, {})
    return replace(
        bundle.article,
        authors=tuple(replace(author, biography="", picture="") for author in _authors(store, bundle)),
        section=None if section is None else store.sections.get(section),
    )


def bundle_of(store: Store, article: Article) -> Bundle:
    """A revision of this store, by names."""
    known: dict[int, Section] = {section.id: section for section in store.sections.list()}
    path: list[str] = []
    at = article.section
    while at is not None and len(path) <= len(known):
        path.insert(0, at.name)
        at = known.get(at.parent) if at.parent is not None else None
    authors = tuple(replace(author, id=0) for author in article.authors)
    return Bundle(replace(article, id=0, version=0, section=None, authors=authors), tuple(path))
