"""What a person chose for a site, what it has of its own, and where the desk's sections and authors stand there.

No SQLAlchemy here, so a window may import this.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

SECTION, TAG, AUTHOR = "section", "tag", "author"
"""What a site has of its own (`taxonomy`)."""
RIGHTS = "rights"
"""Among the facts of a site: what the account may do there, as last seen; for what is told before a story goes."""
LONGEST_SIDE = 2560
"""Pixels: the largest picture that WordPress keeps as it is (`big_image_size_threshold`)."""
QUALITY = 85
NOWHERE = ""
"""In the place of a number of the site: it shall stand nowhere there."""


@dataclass(frozen=True, slots=True)
class SiteOptions:
    """Numbers of the site's own (`remote_id`) are text. `classic`: HTML instead of blocks. `no_comments`: readers may
    not reply there, whatever the story says. `section` and `author`: for stories that have none. `longest_side`: of
    pictures, in pixels; `quality`: of photographs, 1 to 100; `webp`: they go as WebP; `budget`: kilobytes that one
    should not exceed, 0 for none. `sections` and `authors`: by the desk's number as text, what a person chose: a number
    of the site's own, or NOWHERE.
    """

    classic: bool = False
    no_comments: bool = False
    section: str = ""
    author: str = ""
    longest_side: int = LONGEST_SIDE
    quality: int = QUALITY
    webp: bool = False
    budget: int = 0
    sections: Mapping[str, str] = field(default_factory=dict)
    authors: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, options: Mapping[str, Any]) -> SiteOptions:
        """Of all options of a site; what is not here is another part's."""
        known = {one.name for one in fields(cls)}
        return cls(**{name: value for name, value in options.items() if name in known})

    def within(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """`options` with these in them."""
        return {**options, **asdict(self)}


@dataclass(frozen=True, slots=True)
class SiteTerm:
    """A section, tag or author of a site. `parent`: a `remote_id`, "" at the top. `local_id`: of the desk's own that it
    stands for.
    """

    remote_id: str
    name: str
    slug: str = ""
    parent: str = ""
    local_id: int | None = None


@dataclass(frozen=True, slots=True)
class SiteMap:
    """By the desk's number, the site's own; NOWHERE where a person wants it so. What lacks is found by its name."""

    sections: Mapping[int, str] = field(default_factory=dict)
    authors: Mapping[int, str] = field(default_factory=dict)
