"""What a publish left on the site: by this, a later change there is told from our own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from html import unescape
from typing import Any

from newsdesk.publish.endpoint import Result
from newsdesk.store.records import RemotePost

Fields = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Base:
    """What a publish left behind, kept as JSON in `RemotePost.base`.

    `content` and `seen`: the site's own text and other fields, as it gave them back. `sent`: the fields as they were
    sent. `trying`: of each field, what was sent since without hearing how it went. `words`: what was sent with each
    picture, by its SHA-256 in the media store. `unfinished`: there is only the empty draft yet. `revision`: the site's
    number of the newest revision that newsdesk has seen, 0 for none. `overtaken`: somebody's version that was saved on
    the site between our look and our update, {} for none (`revisions.py`).
    """

    content: str = ""
    seen: Fields = field(default_factory=dict)
    sent: Fields = field(default_factory=dict)
    trying: Mapping[str, list[Any]] = field(default_factory=dict)
    words: Mapping[str, Result] = field(default_factory=dict)
    unfinished: bool = False
    revision: int = 0
    overtaken: Fields = field(default_factory=dict)

    def to_json(self) -> str:
        kept = {one.name: value for one in fields(self) if (value := getattr(self, one.name))}
        if self.content and self.sent.get("content") == self.content:
            kept["sent"] = {**self.sent, "content": None}  # not twice: it is most of what a store keeps of a site
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def of(cls, post: RemotePost | None) -> Base:
        """As it was kept; `unfinished` where nothing was."""
        if not post or not post.base:
            return cls(unfinished=post is None)
        kept = json.loads(post.base)
        if "content" in kept.get("sent", {}) and kept["sent"]["content"] is None:
            kept["sent"]["content"] = kept["content"]
        return cls(**kept)

    def about_to_send(self, changes: Fields) -> Base:
        """The base before a request whose answer may be lost."""
        trying = {name: [*self.trying.get(name, ()), value] for name, value in changes.items()}
        return replace(self, trying={**self.trying, **trying})

    def left_alone(self, name: str, value: object) -> bool:
        """Whether `value` of a field is what newsdesk left on the site, not somebody else's change."""
        known = self.content if name == "content" else self.seen.get(name, value)
        return value == known or any(same_words(value, tried) for tried in self.trying.get(name, ()))

    def ours(self, name: str) -> set[int]:
        """Of a set of ids, those that are there by newsdesk; before it sent any, the site's own default."""
        first: list[int] = self.sent[name] if name in self.sent else self.seen.get(name, [])
        return set(first).union(*self.trying.get(name, []))


def same_words(one: object, other: object) -> bool:
    """Whether two texts say the same, whatever an account's filters made of their markup."""
    if not isinstance(one, str) or not isinstance(other, str):
        return one == other
    return _bare(one) == _bare(other)


def _bare(text: str) -> str:
    return "".join(unescape(unescape(text)).replace("/>", ">").split())
