"""How many words a story has, as the list shows and sorts it. The number follows in idle moments and costs no save."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

_UNCOUNTED = "FROM article JOIN article_text ON article_id = article.id WHERE trashed IS NULL AND words = -1"


def of_body(body: str) -> int:
    """The words of a body in Markdown."""
    from newsdesk.story import read_markdown, write_text
    from newsdesk.story.counts import count_words

    return count_words(write_text.write(read_markdown.read(body))).total


def keep(connection: Connection, article: int, body: str) -> None:
    words = of_body(body)
    connection.exec_driver_sql("UPDATE article SET words = ? WHERE id = ? AND words <> ?", (words, article, words))


def lack(connection: Connection) -> bool:
    """Whether there are stories that nobody counted: an older form of the store had no number."""
    return connection.exec_driver_sql(f"SELECT 1 {_UNCOUNTED} LIMIT 1").first() is not None


def catch_up(connection: Connection, most: int, seconds: float) -> None:
    """Count up to `most` of them, for so long at most, at least one."""
    end = time.monotonic() + seconds
    for article, body in connection.exec_driver_sql(f"SELECT id, body {_UNCOUNTED} LIMIT ?", (most,)).fetchall():
        keep(connection, article, body)
        if time.monotonic() > end:
            break
