"""A site's posts, window by window, in an order in which nothing that happens there meanwhile hides one.

The order is that of the ids: what is written meanwhile comes last, and what is changed stays where it is. Where
something was deleted, all that follows moves up; so each window begins with the last post of the one before it, and
goes back where that is not there. The site's count of pages is not believed (`facts/wordpress.md` 26): it counts what
the account may not see.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from newsdesk.publish.errors import AnswerTooLarge, PublishError, SiteTrouble
from newsdesk.publish.wordpress.answers import Refusal, Thing, judge, many, number
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.keys import ANY_STATUS

T = TypeVar("T")

PAGE = 100
"""The most posts that WordPress gives at once."""
PAUSES = (1.0, 4.0, 15.0)
"""Seconds before each further attempt."""
FIELDS = (
    "id,link,title.raw,content.raw,excerpt.raw,slug,generated_slug,status,date_gmt,modified_gmt,categories,tags,"
    "featured_media,author,comment_status,sticky,format,meta,lang,aioseo_meta_data"
)
"""Without `rendered`, which would let the site run its plugins over each text."""
_PUBLIC = "publish"
_SMALLER = 5
"""By how much a window is made smaller that the site could not give."""
_LONGEST_PAUSE = 60.0
_MOST_EMPTY = 20
"""Windows in a row without a post that the account may see, after which no more is asked for."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far it has come: `behind` this many posts as the site counts them. `last`: the highest id seen."""

    behind: int = 0
    last: int = 0


BEGINNING = Cursor()


@dataclass(frozen=True, slots=True)
class Page:
    """`posts`: none that came before. `cursor`: to go on from. `total`: as the site counts.

    `skipped`: how many posts before these the site could not give.
    """

    posts: tuple[Thing, ...]
    cursor: Cursor
    total: int
    skipped: int = 0


def query(*, since: datetime | None, words: str, unpublished: bool, author: int | None) -> dict[str, str | int]:
    """What is asked for. `author`: only their posts, None for all."""
    asked: dict[str, str | int] = {"status": ANY_STATUS if unpublished else _PUBLIC}
    if since is not None:
        # with its Z, or WordPress would take it for the site's own time
        asked["modified_after"] = f"{since:%Y-%m-%dT%H:%M:%SZ}"
    if words:
        asked["search"] = words
    if author is not None:
        asked["author"] = author
    return asked


class Posts:
    """The posts that `asked` finds. `pauses`: seconds before each further attempt where an answer did not come."""

    def __init__(self, client: Client, asked: Mapping[str, str | int], pauses: Sequence[float] = PAUSES) -> None:
        self._client = client
        self._asked = {**asked, "context": "edit", "orderby": "id", "order": "asc", "_fields": FIELDS}
        self._pauses = tuple(pauses)

    def pages(self, cursor: Cursor) -> Iterator[Page]:
        """From `cursor` on. Raises PublishError where a window cannot be had; the last cursor is good to go on from."""
        size, empty = PAGE, 0
        while empty < _MOST_EMPTY:
            try:
                page, full = self._window(cursor, size)
            except (SiteTrouble, Refusal) as error:
                if not _is_of_size(error):
                    raise
                if size > 1:
                    size = max(1, size // _SMALLER)
                    continue
                page, full = self._without_one(cursor, error)
            size = min(PAGE, size * _SMALLER)
            cursor = page.cursor
            yield page
            empty = 0 if page.posts or page.skipped else empty + 1
            if cursor.behind >= page.total and not full:
                return

    def some(self, ids: Sequence[int]) -> tuple[Thing, ...]:
        """Those of these posts that are there. Raises PublishError."""
        found: list[Thing] = []
        for start in range(0, len(ids), PAGE):
            include = ",".join(map(str, ids[start : start + PAGE]))
            params = {**self._asked, "status": ANY_STATUS, "include": include, "per_page": PAGE}
            params.pop("modified_after", None)
            found += self._ask(params)[0]
        return tuple(found)

    def _window(self, cursor: Cursor, size: int) -> tuple[Page, bool]:
        """The posts behind `cursor`, and whether there were as many as were asked for."""
        offset = start = max(0, cursor.behind - 1) if size > 1 else cursor.behind
        posts, total = self._at(offset, size)
        full = len(posts) >= size
        overlaps = size > 1 and cursor.last > 0
        while overlaps and offset and (posts or offset >= total) and all(self._id(one) > cursor.last for one in posts):
            # that post was deleted, or others before it were and all moved up
            offset = max(0, min(offset, total) - size + 1)
            earlier, total = self._at(offset, size)
            posts = [*earlier, *posts]
        new = {self._id(post): post for post in posts if self._id(post) > cursor.last}
        last = max(new, default=cursor.last)
        ordered = tuple(new[id] for id in sorted(new))
        return Page(ordered, Cursor(start + size if full else max(start, min(start + size, total)), last), total), full

    def _without_one(self, cursor: Cursor, error: PublishError) -> tuple[Page, bool]:
        """What stands behind the one post that cannot be had; where that cannot either, it is the site that fails."""
        try:
            page, full = self._window(Cursor(cursor.behind + 1, cursor.last), 1)
        except PublishError:
            raise error from None
        return replace(page, skipped=1), full

    def _at(self, offset: int, size: int) -> tuple[list[Thing], int]:
        return self._ask({**self._asked, "offset": offset, "per_page": size})

    def _ask(self, params: Mapping[str, str | int]) -> tuple[list[Thing], int]:
        def ask() -> tuple[list[Thing], int]:
            answer = self._client.send("GET", "wp/v2/posts", params=params)
            posts = many(judge(answer, self._client.site), self._client.site)
            total = answer.headers.get("x-wp-total", "")
            return posts, int(total) if total.isdigit() else 0

        # a smaller window is another attempt already
        return tried(ask, self._pauses if params["per_page"] == PAGE else ())

    def _id(self, post: Thing) -> int:
        return number(post, self._client.site)


def _is_of_size(error: PublishError) -> bool:
    """Whether a smaller window may help: too much for the site, for newsdesk, or more than the site's rules allow."""
    if isinstance(error, Refusal):
        return error.code == "rest_invalid_param"
    return isinstance(error, AnswerTooLarge) or error.retry


def tried(ask: Callable[[], T], pauses: Sequence[float]) -> T:
    """What `ask` gives, asked again after each of `pauses` (seconds) where it fails in a way that may pass.

    Raises PublishError.
    """
    for pause in pauses:
        try:
            return ask()
        except PublishError as error:
            if not error.retry:
                raise
            time.sleep(min(max(pause, error.wait if pause else 0.0), _LONGEST_PAUSE))
    return ask()
