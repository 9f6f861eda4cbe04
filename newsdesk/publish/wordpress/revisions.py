"""Somebody's version that an update of ours went over: WordPress cannot lock, so its revisions are read afterwards."""

from __future__ import annotations

import re

from newsdesk.publish.errors import NoRight
from newsdesk.publish.wordpress.answers import Refusal, Thing, not_wordpress, number, with_facts
from newsdesk.publish.wordpress.base import Base, Fields, same_words
from newsdesk.publish.wordpress.client import Client

TEXTS = ("title", "content", "excerpt")
_NEWEST = 10
_DELIMITER = re.compile(r"<!--\s+/?wp:.*?-->", re.DOTALL)
_FIELDS = "id,slug,title,content,excerpt,modified_gmt"


def look(client: Client, post: int, before: Base, ours: Fields, sent: str) -> tuple[int, Fields]:
    """The newest revision of the post, and of what was saved between `before` and `ours` the newest, {} for none.

    `sent`: our text as it was sent, which from 6.8 on is shown in another form than a revision has. 0 where the site
    keeps no revisions.
    """
    try:
        found = client.many(f"wp/v2/posts/{post}/revisions", context="edit", per_page=_NEWEST, _fields=_FIELDS)
    except (NoRight, Refusal):
        return 0, {}
    for one in found:
        with_facts(one, client.site, id=int, slug=str, modified_gmt=str, title=dict, content=dict, excerpt=dict)
        for name in TEXTS:
            with_facts(one[name], client.site, raw=str)
    kept = [one for one in found if not one["slug"].startswith(f"{post}-autosave")]
    said = {int(one["id"]): {name: one[name]["raw"] for name in TEXTS} for one in kept}
    newer = {int(one["id"]): str(one["modified_gmt"]) for one in kept if _is_newer(one, before)}
    others = [id for id in newer if not _is_ours(said[id], before, ours, sent)]
    latest = max(others, default=0)
    return max(said, default=0), {**said[latest], "modified_gmt": newer[latest]} if latest else {}


def newest(client: Client, post: int) -> int:
    """The number of the newest revision of the post; 0 where the site keeps none."""
    try:
        found = client.many(f"wp/v2/posts/{post}/revisions", context="edit", per_page=1, _fields="id")
    except (NoRight, Refusal):
        return 0
    return max((number(one, client.site) for one in found), default=0)


def stored(client: Client, post: int, shown: str) -> str:
    """The text of the post as the site's database has it, by its newest revision; "" where that does not tell.

    `shown`: as the site gives it, which from WordPress 6.8 on is parsed and written anew at each reading. Sent back, it
    would change blocks that nobody touched.
    """
    try:
        found = client.many(f"wp/v2/posts/{post}/revisions", context="edit", per_page=_NEWEST, _fields=_FIELDS)
        kept = {int(one["id"]): str(one["content"]["raw"]) for one in found if "-autosave" not in str(one["slug"])}
    except (NoRight, Refusal):
        return ""
    except (KeyError, OverflowError, TypeError, ValueError):
        raise not_wordpress(client.site) from None
    text = kept[max(kept)] if kept else ""
    # only the delimiters of blocks are written anew; anything else is another text
    return text if text != shown and same_words(_DELIMITER.sub("", text), _DELIMITER.sub("", shown)) else ""


def _is_newer(one: Thing, before: Base) -> bool:
    if before.revision:
        return int(one["id"]) > before.revision
    return str(one["modified_gmt"]) > str(before.seen.get("modified_gmt", ""))


def _is_ours(said: Fields, before: Base, ours: Fields, sent: str) -> bool:
    """Whether each text is one that newsdesk left there or sent, also where it never heard how that went."""
    said = {**said, "content": ours["content"]} if same_words(said["content"], sent) else said
    return all(before.left_alone(name, said[name]) or same_words(said[name], ours[name]) for name in TEXTS)
