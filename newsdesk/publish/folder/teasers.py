"""Stories and names as the pages of a folder site show them and lead to them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache

from newsdesk.layout import places
from newsdesk.layout.facts import Teaser
from newsdesk.publish.folder.index import Standing
from newsdesk.story.slug import slugify

FORM = 1
"""Grows when the same facts and theme make other pages than before, so that all are written anew."""


def teaser(story: Standing, key: str, root: str, picture: Callable[[str], str]) -> Teaser:
    """`story` as another page shows it. `root` leads from there to the site's root, `picture` from there to one."""
    return Teaser(
        headline=story["headline"],
        href=root + places.story(story["slug"]),
        kicker=story["kicker"],
        excerpt=story["excerpt"],
        section=story["section_name"],
        byline=", ".join(name for _id, name in story["authors"]),
        picture=root + picture(story["picture"]) if story["picture"] else "",
        alt=story["alt"],
        focus=story.get("focus", ""),
        zoom=story.get("zoom", ""),
        published=datetime.fromisoformat(story["published"]) if story["published"] else None,
        modified=datetime.fromisoformat(story["modified"]) if story["modified"] else None,
        language=story["language"],
        direction=story["direction"],
        key=key,
    )


@lru_cache(maxsize=10_000)
def name_slug(name: str) -> str:
    """The slug of a tag or an author, never that of another: what it cannot spell out it tells apart by a number."""
    slug = slugify(name)
    if slug == "-".join(name.lower().split()):
        return slug
    number = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:6]
    return f"{slug}-{number}".strip("-")


def encoded(page: str) -> bytes:
    """A lone half of a surrogate pair, which an old import may have left, is no reason to publish nothing."""
    return page.encode("utf-8", "replace")
