"""What the store gives and takes: plain frozen values.

No SQLAlchemy here, so a window may import this before its first paint. Times are aware datetimes in UTC. Pictures are
named by the SHA-256 of their bytes (64 hex digits), "" where there is none.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import TypedDict

from newsdesk.story.agencies import form_for
from newsdesk.story.dateline import Dateline

NO_DATELINE = Dateline()


class Stage(StrEnum):
    """Where a story stands at the desk. Where it stands on a site is a `Whereabouts`."""

    IDEA = "idea"
    DRAFT = "draft"
    REVIEW = "review"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Author:
    id: int
    name: str
    biography: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    id: int
    name: str
    slug: str
    parent: int | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class Article:
    """A story with its facts. `key` names it for ever (hex UUID); `version` grows with each save.

    `sticky`: it stays on top. `private`: only who is signed in to the site reads it. `post_format` is in WordPress's
    words. `target`: the length wanted, in words, 0 for none. `ignored_words` are no spelling errors here.
    """

    id: int
    key: str
    headline: str = ""
    kicker: str = ""
    standfirst: str = ""
    slug: str = ""
    body: str = ""
    dateline: Dateline = NO_DATELINE
    authors: tuple[Author, ...] = ()
    section: Section | None = None
    tags: tuple[str, ...] = ()
    language: str = "en"
    direction: str = "ltr"
    stage: Stage = Stage.DRAFT
    embargo: datetime | None = None
    notes: str = ""
    lead_picture: str = ""
    seo_title: str = ""
    seo_description: str = ""
    comments: bool = True
    sticky: bool = False
    private: bool = False
    post_format: str = ""
    target: int = 0
    ignored_words: tuple[str, ...] = ()
    created: datetime | None = None
    updated: datetime | None = None
    trashed: datetime | None = None
    version: int = 0


class ArticleChanges(TypedDict, total=False):
    """What a save may change; a key that is absent stays as it is. `authors` and `section` are ids."""

    headline: str
    kicker: str
    standfirst: str
    slug: str
    body: str
    dateline: Dateline
    authors: tuple[int, ...]
    section: int | None
    tags: tuple[str, ...]
    language: str
    direction: str
    stage: Stage
    embargo: datetime | None
    notes: str
    lead_picture: str
    seo_title: str
    seo_description: str
    comments: bool
    sticky: bool
    private: bool
    post_format: str
    target: int
    ignored_words: tuple[str, ...]


class Presence(StrEnum):
    """How an article stands on one site: derived from the remote post and the outbox, never stored."""

    NOWHERE = "nowhere"
    WAITING = "waiting"
    SENDING = "sending"
    FAILED = "failed"
    PENDING = "pending"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """An article on one site. `changed_since`: the desk's text is newer than what the site has."""

    site: int
    site_name: str
    presence: Presence
    link: str = ""
    when: datetime | None = None
    changed_since: bool = False
    error: str = ""


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """A row of the list. `presence` sums up all sites (the one that needs a person first).

    `words`: -1 where nobody counted yet. `author`: the first of the `byline`. `key`: what it stood by in the list that
    it was read for; the page that follows begins there.
    """

    id: int
    headline: str
    section: str
    stage: Stage
    updated: datetime
    language: str = "en"
    direction: str = "ltr"
    presence: Presence = Presence.NOWHERE
    presence_when: datetime | None = None
    changed_since: bool = False
    tk: int = 0
    trashed: bool = False
    conflict: bool = False
    embargo: datetime | None = None
    words: int = -1
    byline: str = ""
    created: datetime | None = None
    section_id: int | None = None
    author: int | None = None
    key: str | int | datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """Which articles a list shows. Unset fields do not filter.

    `words`: all must occur in the headline or standfirst. `below`: sections under `section` that count with it.
    """

    stage: Stage | None = None
    presence: Presence | None = None
    section: int | None = None
    trashed: bool = False
    words: str = ""
    below: tuple[int, ...] = ()

    @property
    def sections(self) -> tuple[int, ...]:
        """Those whose stories it shows; none where it shows all."""
        return () if self.section is None else (self.section, *self.below)


@dataclass(frozen=True, slots=True)
class Counts:
    """The figures of the side bar."""

    all: int = 0
    stages: dict[Stage, int] = field(default_factory=dict)
    scheduled: int = 0
    published: int = 0
    needs_you: int = 0
    sections: dict[int, int] = field(default_factory=dict)
    trash: int = 0


class RevisionReason(StrEnum):
    """Why a revision was taken. All but OPENED (before the first change of a sitting), RESTORING (before an older
    version took its place) and MERGED say what was just done.
    """

    OPENED = "opened"
    CLOSED = "closed"
    WORKED = "worked"
    PUBLISHED = "published"
    PULLED = "pulled"
    MERGED = "merged"
    STAGE = "stage"
    RESTORING = "restoring"
    HEALED = "healed"
    RESCUED = "rescued"
    HANDED = "handed"
    RECEIVED = "received"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Revision:
    """The article whole, as it stood at `created`.

    `by`: who worked at the desk. `about`: what it has to do with, such as a site's name. `name`: a person's own for it.
    """

    id: int
    article: Article
    reason: RevisionReason
    created: datetime
    by: str = ""
    about: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class RevisionSummary:
    """A row of a story's time line. `words`: of its body, None where nobody counted. `stage`: as it was then."""

    id: int
    version: int
    reason: RevisionReason
    created: datetime
    stage: Stage
    headline: str = ""
    by: str = ""
    about: str = ""
    name: str = ""
    words: int | None = None


@dataclass(frozen=True, slots=True)
class StageChange:
    """A story got a stage. `by`: who worked at the desk then, "" where nobody had said a name."""

    stage: Stage
    when: datetime
    by: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """A skeleton of stories. `key` names it for ever, "" for one that is still to be kept. `section` is an id.

    `shipped`: the program brings one of this key along. `changed`: the desk's own words stand in its place.
    """

    key: str
    name: str
    headline: str = ""
    kicker: str = ""
    standfirst: str = ""
    body: str = ""
    section: int | None = None
    tags: tuple[str, ...] = ()
    stage: Stage = Stage.DRAFT
    target: int = 0
    shipped: bool = False
    changed: bool = False


@dataclass(frozen=True, slots=True)
class TagUse:
    """A tag with the number of stories that bear it; the trash does not count."""

    name: str
    stories: int


@dataclass(frozen=True, slots=True)
class TagsBefore:
    """What a change of tags did away with, to put it back: each name with the stories that bore it, and at which place
    among their tags.
    """

    filed: tuple[tuple[str, tuple[tuple[int, int], ...]], ...]


@dataclass(frozen=True, slots=True)
class SectionBefore:
    """A section that was removed, with what was in it, to put it back. `stories` and `children` are ids."""

    section: Section
    stories: tuple[int, ...]
    children: tuple[int, ...]
    templates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MediaItem:
    """A picture, a sound, a film or a file of the media store. `sha` names its original file.

    `width` and `height` are a picture's, in pixels; 0 for all else. `original`: the picture that this one was made of,
    by `recipe` (JSON, `images/edit.py`). `focus`: what must stay in sight, in fractions of the picture.
    `place`, `day` (as 2026-09-15) and `keywords` are what the file says; readers never see them. `whole`: an editor
    wants it sent with all that its file says, all the same.
    """

    sha: str
    media_type: str
    width: int
    height: int
    size: int
    file_name: str = ""
    title: str = ""
    alt: str = ""
    caption: str = ""
    credit: str = ""
    copyright: str = ""
    original: str = ""
    recipe: str = ""
    focus: tuple[float, float] | None = None
    place: str = ""
    day: str = ""
    keywords: str = ""
    whole: bool = False

    @property
    def is_picture(self) -> bool:
        return self.media_type.startswith("image/")


@dataclass(frozen=True, slots=True)
class Note:
    """A margin note to the desk. `id` is the `tree.MarginNote.note` round the words that it is about (`words`: what
    they were when it was made). Readers never see it.
    """

    id: str
    article: int
    words: str
    text: str
    by: str
    created: datetime
    resolved: datetime | None = None


@dataclass(frozen=True, slots=True)
class Snippet:
    """A short word, and the Markdown that it stands for: a contact line, a disclaimer."""

    word: str
    text: str


class SiteKind(StrEnum):
    FOLDER = "folder"
    WORDPRESS = "wordpress"


@dataclass(frozen=True, slots=True)
class Site:
    """A place to publish to.

    `address`: the folder, or the root of the site's REST interface. `home`: what a reader opens.
    """

    id: int
    kind: SiteKind
    name: str
    address: str
    home: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True)
class RemotePost:
    """What was last seen of an article on a site. `base` is the site's own text (the base for conflicts)."""

    article: int
    site: int
    remote_id: str
    link: str
    slug: str
    status: str
    base: str = ""
    sent_version: int = 0
    published: datetime | None = None
    modified: datetime | None = None


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """What the desk knows of its owner. Empty `name`: not asked yet (the first new story asks, in place).

    `dictionaries`: paths of spelling dictionaries that a person added. `agency_forms`: (agency, its dateline form).
    """

    name: str = ""
    agency: str = ""
    dateline_form: str = "{place}, {date} ({agency}):"
    language: str = "en"
    paper: str = "The Daily"
    words_per_minute: int = 225
    default_site: int = 0
    smart_quotes: bool = True
    check_spelling: bool = True
    tell_when_sent: bool = True
    dictionaries: tuple[str, ...] = ()
    agency_forms: tuple[tuple[str, str], ...] = ()

    def form_for(self, agency: str) -> str:
        """How a dateline of this agency is written."""
        return form_for(agency, self.agency_forms, self.dateline_form)

    def with_form(self, agency: str, form: str) -> DeskSettings:
        """With another form of this agency's datelines; without an agency, of all that have none of their own."""
        if not agency:
            return replace(self, dateline_form=form)
        others = tuple(own for own in self.agency_forms if own[0].casefold() != agency.casefold())
        return replace(self, agency_forms=(*others, (agency, form)))
