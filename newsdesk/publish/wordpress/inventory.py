"""The sections, tags and authors that a site has, and a section made there."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

from newsdesk.publish.wordpress.answers import Thing
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.terms import find_or_make
from newsdesk.store.site_options import AUTHOR, SECTION, TAG, SiteTerm

_PAGE = 100
_MOST_TAGS = 1000
"""A site may have a hundred thousand; those that are used most are those that people file under."""


def inventory(client: Client) -> dict[str, tuple[SiteTerm, ...]]:
    """By taxonomy. Raises what `Client` does."""
    fields = "id,name,slug,parent"
    return {
        SECTION: tuple(_all(client, "categories", _fields=fields)),
        AUTHOR: tuple(_all(client, "users", who="authors", _fields="id,name,slug")),
        TAG: tuple(_all(client, "tags", most=_MOST_TAGS, orderby="count", order="desc", _fields="id,name,slug")),
    }


def make_section(client: Client, name: str, parent: str) -> SiteTerm:
    """The category of this name under `parent` ("" for none), made where there is none. Raises NoRight."""
    made = find_or_make(client, "categories", name, int(parent or 0))
    return SiteTerm(str(made), name, parent=parent)


def _all(client: Client, kind: str, *, most: int = 100_000, **params: str) -> Iterator[SiteTerm]:
    for page in range(1, most // _PAGE + 1):
        found = client.many(f"wp/v2/{kind}", per_page=_PAGE, page=page, **params)
        yield from (_term(thing) for thing in found if isinstance(thing.get("id"), int))
        if len(found) < _PAGE:
            return


def _term(thing: Thing) -> SiteTerm:
    parent = thing.get("parent")
    return SiteTerm(
        remote_id=str(thing["id"]),
        # names come back with entities: "News &amp; Views"
        name=" ".join(unescape(str(thing.get("name") or "")).split()),
        slug=str(thing.get("slug") or ""),
        parent=str(parent) if isinstance(parent, int) and parent else "",
    )
