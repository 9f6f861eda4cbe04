"""What stands in a folder site: which story where, and what each page was made from.

It lies in the folder itself and changes with the pages, in the same step. So a publish writes only the pages that
would come out otherwise, lists are made without reading a story, and what a lost folder or another theme need is seen
at once. JSON as it is read, since at 5,000 stories making objects of it would cost more than all else.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NotRequired, TypedDict

from newsdesk.publish.folder.swap import INDEX

_FORM = 1


class Standing(TypedDict):
    """A story that readers can open. Times are ISO 8601 in UTC, `modified` "" where it never was.

    `section`: an id of the store, 0 for none. `picture`: a SHA-256 or "". `beside`: the keys of the stories that its
    page leads to. `pictures`: all that its page shows. `partners`: the keys of those out that it follows
    or that follow it.
    """

    slug: str
    version: int
    published: str
    modified: str
    headline: str
    kicker: str
    excerpt: str
    section: int
    section_name: str
    authors: list[list[Any]]
    tags: list[str]
    picture: str
    alt: str
    language: str
    direction: str
    focus: NotRequired[str]
    zoom: NotRequired[str]
    sticky: bool
    beside: list[str]
    pictures: list[str]
    partners: list[str]


@dataclass(slots=True)
class Index:
    """`frame`: what all pages share, as a `signature`. `stories` by the key of the article. `pages`: what each list was
    made from, by its path. `pictures`: the paths of those that lie there, by SHA-256. `moved`: old slugs and the slugs
    that they lead to now. `gone`: slugs whose story was withdrawn, each with its language.
    """

    frame: str = ""
    stories: dict[str, Standing] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)
    gone: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, root: Path) -> Index:
        """That of the site in `root`; an empty one where there is none that can be read."""
        try:
            said = json.loads((root / INDEX).read_bytes())
            if said.pop("form") != _FORM:
                return cls()
            return cls(**said)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return cls()

    def data(self) -> bytes:
        """As it is kept."""
        kept = {"form": _FORM, **{name: getattr(self, name) for name in self.__dataclass_fields__}}
        return json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")

    def newest_first(self) -> list[tuple[str, Standing]]:
        """The stories with their keys, the latest published first."""
        return sorted(self.stories.items(), key=lambda filed: (filed[1]["published"], filed[0]), reverse=True)

    def lead_to(self, old: str, new: str) -> None:
        """Whoever comes to the slug `old` is led to `new`, from older slugs too."""
        self.moved = {slug: new if to == old else to for slug, to in self.moved.items() if slug != new}
        self.moved[old] = new


def signature(*values: object) -> str:
    """The same for the same values, whenever and wherever: they must be what JSON knows."""
    text = json.dumps(values, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
