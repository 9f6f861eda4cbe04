"""Finding again what a job made on the site, by slugs that only it uses.

A draft is made with the slug of its job's key; WordPress makes it `KEY-2` where a twin holds `KEY`, and `KEY__trashed`
in the trash. Somebody else's copy with our key in it (a "duplicate post" plugin's) is never taken for ours.
"""

from __future__ import annotations

from html import unescape

from newsdesk.publish.errors import Gone
from newsdesk.publish.wordpress.answers import Thing, with_facts
from newsdesk.publish.wordpress.client import Client

ANY_STATUS = "publish,future,draft,pending,private"
_TWINS = ("", "-2", "-3")


def post_key(job_key: str) -> str:
    """Posts and pictures share one space of slugs, so their keys begin differently. It may become public."""
    return f"nd-{job_key}"


def picture_key(sha: str) -> str:
    """`sha`: of the bytes as sent."""
    return f"ndp-{sha[:32]}"


def find_draft(client: Client, key: str, account: int, title: str, *, restore: bool = False) -> Thing | None:
    """The post that a request with the slug `key` made, if it is there.

    `context=edit`, or a wrong password would look like "not there". Raises Gone where it is in the trash; with
    `restore` it is taken out of there.
    """
    found = {post["slug"]: post for post in _with_slug(client, key)}
    exact = found.get(key)
    if exact and exact["author"] == account:
        return exact
    for post in found.values():
        if _is_untouched(post, account, title):
            return post
    trashed = client.many(
        "wp/v2/posts", slug=f"{key}__trashed", status="trash", context="edit", _fields="id,author,slug"
    )
    for post in trashed:
        if post.get("author") == account:
            if restore:
                return client.post(f"wp/v2/posts/{post['id']}", {"status": "draft"})
            raise Gone(client.site, for_ever=False)
    return None


def sweep_twins(client: Client, key: str, own: int, account: int, title: str) -> list[int]:
    """Put late twins of the post `own` in the trash: posts exactly as our first request made them. Their ids."""
    twins = [
        int(post["id"]) for post in _with_slug(client, key) if post["id"] != own and _is_untouched(post, account, title)
    ]
    for twin in twins:
        client.trash(f"wp/v2/posts/{twin}")
    return twins


def _with_slug(client: Client, key: str) -> list[Thing]:
    slugs = ",".join(key + twin for twin in _TWINS)
    found = client.many("wp/v2/posts", slug=slugs, status=ANY_STATUS, context="edit", per_page=100)
    for post in found:
        with_facts(post, client.site, id=int, slug=str, author=int, title=dict, content=dict, excerpt=dict)
        with_facts(post["title"], client.site, raw=str)
    return found


def _is_untouched(post: Thing, account: int, title: str) -> bool:
    """Whether the post is a draft of `account` with the title and no text, as our first request makes it."""
    return (
        post.get("status") == "draft"
        and post["author"] == account
        and unescape(post["title"]["raw"]) == unescape(title)
        and post["content"].get("raw") == post["excerpt"].get("raw") == ""
    )
