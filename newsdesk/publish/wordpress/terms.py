"""Categories and tags, found by name or made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Literal

from newsdesk.publish.errors import NoRight
from newsdesk.publish.wordpress.answers import Refusal, Thing, number
from newsdesk.publish.wordpress.client import Client
from newsdesk.words import _

Taxonomy = Literal["categories", "tags"]

_PAGE = 100


def category(client: Client, names: tuple[str, ...]) -> int | None:
    """The category of the innermost of `names`, outermost first; None where there are none.

    What lacks is made, parents first. Raises NoRight where the account may not make it: WordPress would file the story
    under its default category without a word.
    """
    parent = 0
    for name in names:
        try:
            parent = _find_or_make(client, "categories", name, parent)
        except NoRight:
            raise NoRight(
                _("{site} has no category {name}, and your account may not make one.").format(
                    site=client.site, name=name
                ),
                _("The story was not filed under another one; the article stays as it was."),
                _("Ask an editor of the site to make the category, or choose another section, then retry."),
            ) from None
    return parent or None


def tags(client: Client, names: tuple[str, ...]) -> list[int]:
    """The tags of `names`. One that the account may not make is left out."""
    found = []
    for name in names:
        try:
            found.append(_find_or_make(client, "tags", name))
        except NoRight:
            continue
    return sorted(set(found))


def _find_or_make(client: Client, taxonomy: Taxonomy, name: str, parent: int = 0) -> int:
    for term in _like(client, taxonomy, name):
        # names come back with entities: "News &amp; Views"
        if _same(unescape(term["name"]), name) and int(term.get("parent", 0)) == parent:
            return int(term["id"])
    try:
        made = client.post(f"wp/v2/{taxonomy}", {"name": name, **({"parent": parent} if parent else {})})
    except Refusal as refusal:
        if refusal.code == "term_exists" and "term_id" in refusal.data:
            return int(refusal.data["term_id"])
        raise
    return number(made, client.site)


def _like(client: Client, taxonomy: Taxonomy, name: str) -> Iterator[Thing]:
    """Terms that hold the longest word of `name`: a search for a name with "&" finds nothing."""
    word = max(re.findall(r"\w+", name), key=len, default=name)
    page = 1
    while True:
        # not context=edit: an author may not edit terms, only use them
        terms = client.many(f"wp/v2/{taxonomy}", search=word, per_page=_PAGE, page=page, _fields="id,name,parent")
        yield from terms
        if len(terms) < _PAGE:
            return
        page += 1


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
