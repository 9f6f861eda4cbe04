"""A person at a desk of their own process, who is killed: types, moves between stories, publishes now and then."""

from __future__ import annotations

import itertools
from multiprocessing.connection import Connection
from pathlib import Path

from newsdesk.desk import Desk

WORDS = 2_000


def write(path: Path, said: Connection) -> None:
    """Until somebody ends it. Each thing said is something that came back from the desk."""
    desk = Desk.open(path, start_courier=False)
    stories = [desk.articles.create(headline=f"story {number}") for number in range(2)]
    for story in stories:
        said.send(("created", story.id))
    for turn in itertools.count(1):
        story = stories[turn % 2]
        saved = desk.articles.save(story.id, body=f"{turn} " * WORDS, tags=(f"tag {turn}",), notes=str(turn))
        said.send(("saved", saved.id, turn, saved.version))
        if turn % 3 == 0:
            assert desk.search.find(f"tag:{turn} ").total >= 1
        if turn % 5 == 0:
            job = desk.outbox.publish(story.id, 1)
            said.send(("sent", job.id, job.revision))
