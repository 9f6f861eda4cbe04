"""What the numbers in a post stand for: the site's sections, tags and accounts, asked for once each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import unescape

from newsdesk.publish.wordpress.answers import Thing
from newsdesk.publish.wordpress.client import Client

_AT_ONCE = 100
_DEEPEST = 20
"""Sections over one another."""


@dataclass(frozen=True, slots=True)
class Category:
    """`name` as a person reads it. `parent`: 0 for none."""

    id: int
    name: str
    slug: str
    parent: int


class Names:
    """`ask` lets a request be repeated where it fails in a way that may pass."""

    def __init__(self, client: Client, ask: Callable[[Callable[[], list[Thing]]], list[Thing]]) -> None:
        self._client = client
        self._ask = ask
        self._categories: dict[int, Category | None] = {}
        self._tags: dict[int, str] = {}
        self._accounts: dict[int, str] = {}

    def learn(self, posts: Iterable[Thing]) -> None:
        """Ask for all that these posts name and that is not known. Raises PublishError."""
        posts = list(posts)
        categories = _ids(posts, "categories")
        for _level in range(_DEEPEST):
            lacking = categories - self._categories.keys()
            if not lacking:
                break
            found = {term["id"]: term for term in self._get("categories", lacking, "id,name,slug,parent")}
            for id in lacking:
                self._categories[id] = _category(found[id]) if id in found else None
            categories = {one.parent for id in lacking if (one := self._categories[id]) is not None and one.parent}
        self._tags |= self._named("tags", _ids(posts, "tags") - self._tags.keys())
        # `who=authors` lists those without a published story too, for every role
        self._accounts |= self._named("users", _ids(posts, "author") - self._accounts.keys(), who="authors")

    def category(self, id: int) -> Category | None:
        return self._categories.get(id)

    def path(self, id: int) -> tuple[str, ...]:
        """The names from the outermost section down to this one; () where the site has no such section."""
        names: list[str] = []
        at = self._categories.get(id)
        while at is not None and len(names) < _DEEPEST:
            names.insert(0, at.name)
            at = self._categories.get(at.parent)
        return tuple(names)

    def tag(self, id: int) -> str:
        """ "" where there is no such tag."""
        return self._tags.get(id, "")

    def account(self, id: int) -> str:
        """The name that stands over the stories of this account; "" where the site does not say."""
        return self._accounts.get(id, "")

    def _named(self, kind: str, ids: set[int], **more: str) -> dict[int, str]:
        found = {one["id"]: _plain(one.get("name")) for one in self._get(kind, ids, "id,name", **more)}
        return dict.fromkeys(ids, "") | found

    def _get(self, kind: str, ids: Iterable[int], fields: str, **more: str) -> list[Thing]:
        wanted, found = sorted(ids), []
        for start in range(0, len(wanted), _AT_ONCE):
            some: Mapping[str, str | int] = {
                "include": ",".join(map(str, wanted[start : start + _AT_ONCE])),
                "per_page": _AT_ONCE,
                "_fields": fields,
                **more,
            }
            found += self._ask(lambda some=some: self._client.many(f"wp/v2/{kind}", **some))  # type: ignore[misc]
        return [one for one in found if isinstance(one.get("id"), int)]


def _ids(posts: Iterable[Thing], name: str) -> set[int]:
    found: set[int] = set()
    for post in posts:
        value = post.get(name)
        found |= {one for one in (value if isinstance(value, list) else [value]) if isinstance(one, int) and one > 0}
    return found


def _category(term: Thing) -> Category:
    parent = term.get("parent")
    slug = term.get("slug")
    return Category(
        term["id"],
        _plain(term.get("name")),
        slug if isinstance(slug, str) else "",
        parent if isinstance(parent, int) else 0,
    )


def _plain(name: object) -> str:
    """Names come back with entities: "News &amp; Views"."""
    return " ".join(unescape(name).split()) if isinstance(name, str) else ""
