"""What a rule looks at, and what it finds. No store here: a window may import this."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from newsdesk.store.records import Article, DeskSettings, MediaItem, Note, Site
from newsdesk.store.site_options import SiteOptions
from newsdesk.story.tree import Story


class Mend(StrEnum):
    """What puts a finding right, or leads to where a person can."""

    HEADLINE = "headline"
    SECTION = "section"
    MAP = "map"
    MARKUP = "markup"
    TK = "tk"
    PICTURE = "picture"
    NOTES = "notes"
    SCHEDULE = "schedule"
    LINK = "link"
    SLUG = "slug"
    DATELINE = "dateline"


class Stands(StrEnum):
    """Whether a section of the desk stands on a site.

    THERE: it does, or will be made. NOWHERE: a person wants it so; the site's own default section takes its stories.
    LACKING: the site has none of its name, and the account may not make one.
    """

    THERE = "there"
    NOWHERE = "nowhere"
    LACKING = "lacking"


@dataclass(frozen=True, slots=True)
class Finding:
    """`what`: in a few words; `more`: the rest. `short`: as the button says it ("2 TK").

    `place`: the SHA-256 of a picture, words of the text, or the number of a site. `stops`: nothing is published over
    it.
    """

    mend: Mend
    what: str
    more: str = ""
    short: str = ""
    place: str = ""
    stops: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """A story on its way to a site, whose name tells it from the others. `twins`: other stories of the desk with its
    headline; `same_slug`: with its slug, on their way to readers or there. Both by their headlines. `options`: what a
    person chose for the site. `stands`: whether the story's section does so there. `may_upload`: the account may bring
    pictures there. `cleaned`: the site takes out what is no plain text of what the account sends. `out`: the story is
    there already. `handed_in`: an editor of the site looks at it before it is out.
    `lead`: the lead picture, with the words that the library has for it.
    """

    article: Article
    story: Story
    site: Site
    settings: DeskSettings
    now: datetime
    notes: Sequence[Note] = ()
    twins: Sequence[str] = ()
    same_slug: Sequence[str] = ()
    options: SiteOptions = field(default_factory=SiteOptions)
    stands: Stands = Stands.THERE
    may_upload: bool = True
    cleaned: bool = False
    out: bool = False
    handed_in: bool = False
    lead: MediaItem | None = None
