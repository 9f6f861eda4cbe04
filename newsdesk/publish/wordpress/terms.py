"""Categories, tags and the author of a post: as a person mapped them, else found by name or made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Literal

from newsdesk.publish.endpoint import Parcel, Result
from newsdesk.publish.errors import NoRight
from newsdesk.publish.wordpress.answers import Refusal, Thing, number, with_facts
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.facts import AccountRights
from newsdesk.store.site_options import NOWHERE
from newsdesk.words import _

Taxonomy = Literal["categories", "tags"]

_PAGE = 100


def asked_for(parcel: Parcel) -> Result:
    """All that decides which terms and author a post gets: the same gives the same."""
    article = parcel.article
    return {
        "sections": [[one.id, one.name, parcel.map.sections.get(one.id)] for one in parcel.sections],
        "tags": list(article.tags),
        "authors": [[one.id, one.name, parcel.map.authors.get(one.id)] for one in article.authors],
        "for_none": [parcel.options.section, parcel.options.author],
        "account": parcel.site.account,
    }


def category(client: Client, parcel: Parcel) -> int | None:
    """The category of the story's section; None where it has none, or shall have none on this site.

    Without a choice of a person it is found by its name, under that of its parent. What lacks is made, parents first.
    Raises NoRight where the account may not make it: WordPress would file the story
    under its default category without a word.
    """
    mapped = parcel.map.sections
    if not parcel.sections or mapped.get(parcel.sections[-1].id) == NOWHERE:
        return int(parcel.options.section or 0) or None
    parent = 0
    for section in parcel.sections:
        name, known = section.name, mapped.get(section.id)
        if known is not None:
            # of a parent that shall stand nowhere, the children stand where that one's parent does
            parent = int(known or parent)
            continue
        try:
            parent = find_or_make(client, "categories", name, parent)
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
            found.append(find_or_make(client, "tags", name))
        except NoRight:
            continue
    return sorted(set(found))


def author(client: Client, parcel: Parcel, account: AccountRights) -> int | None:
    """The site's account that stands for the name over the story; None where a byline in the text must do."""
    authors = parcel.article.authors
    if not authors and parcel.options.author:
        return _if_allowed(int(parcel.options.author), account)
    if len(authors) != 1:
        return None
    name, known = authors[0].name, parcel.map.authors.get(authors[0].id)
    if known is not None:
        return _if_allowed(int(known), account) if known != NOWHERE else None
    if _same(account.name, name):
        return account.id
    if not account.edit_others:
        return None
    # `who=authors` lists those without a published story too, for every role
    found = client.many("wp/v2/users", who="authors", search=name, per_page=_PAGE, _fields="id,name")
    users = [with_facts(user, client.site, id=int, name=str) for user in found]
    same = [int(user["id"]) for user in users if _same(unescape(user["name"]), name)]
    # two people of one name: nobody is named for the other
    return same[0] if len(same) == 1 else None


def _if_allowed(author: int, account: AccountRights) -> int | None:
    return author if author == account.id or account.edit_others else None


def find_or_make(client: Client, taxonomy: Taxonomy, name: str, parent: int = 0) -> int:
    """The term of this name under `parent`. Raises NoRight where it lacks and the account may not make it."""
    for term in _like(client, taxonomy, name):
        # names come back with entities: "News &amp; Views"
        if _same(unescape(term["name"]), name) and term.get("parent", 0) == parent:
            return int(term["id"])
    try:
        made = client.post(f"wp/v2/{taxonomy}", {"name": name, **({"parent": parent} if parent else {})})
    except Refusal as refusal:
        if refusal.code == "term_exists" and isinstance(refusal.data.get("term_id"), int):
            return int(refusal.data["term_id"])
        raise
    return number(made, client.site)


def _like(client: Client, taxonomy: Taxonomy, name: str) -> Iterator[Thing]:
    """Terms that hold the longest word of `name`: a search for a name with "&" finds nothing."""
    word = max(re.findall(r"\w+", name), key=len, default=name)
    page, seen = 1, set[int]()
    while True:
        # not context=edit: an author may not edit terms, only use them
        terms = client.many(f"wp/v2/{taxonomy}", search=word, per_page=_PAGE, page=page, _fields="id,name,parent")
        new = {with_facts(term, client.site, id=int, name=str)["id"] for term in terms} - seen
        yield from terms
        # a cache in front of the site may give the same page for ever
        if len(terms) < _PAGE or not new:
            return
        page, seen = page + 1, seen | new


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
