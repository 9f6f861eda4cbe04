"""Whatever befalls a publish, and whenever: one post, each picture once, and a job that is done or says why it is not.

In `make test` sixty faults by a seed that is printed (`NEWSDESK_SEED` repeats them); in `make soak` every kind at every
request and at every moment between two steps.
"""

from __future__ import annotations

import itertools
import os
import random

import pytest

from newsdesk.store.records import Article
from tests.publish.faults.kinds import KINDS
from tests.publish.faults.newsroom import Newsroom

pytestmark = pytest.mark.wordpress

SOAK = bool(os.environ.get("NEWSDESK_SOAK"))
FAULTS = 30
"""On each version of WordPress."""
AT_ONCE = 5
"""Faults of one publish."""
LATEST = 16
"""Requests that pass before a fault, at most: some more than a new story takes."""
STAGES = ("new", "new picture", "off the page", "new text", "into the trash")
"""What happens to a story, one after the other."""
STATUSES = {"off the page": "draft", "into the trash": "trash"}


def at_stage(newsroom: Newsroom, stage: str, story: Article | None) -> Article:
    """The story as it is to go out at `stage`."""
    if story is None or stage == "new":
        return newsroom.new_story()
    if stage in STATUSES:
        return story
    return newsroom.with_new_picture(story) if stage == "new picture" else newsroom.with_new_text(story)


@pytest.mark.each
def test_sixty_faults_at_random(newsroom: Newsroom) -> None:
    seed = int(os.environ.get("NEWSDESK_SEED") or random.randrange(10**6))
    print(f"seed {seed}")
    chance, befell, story = random.Random(seed), 0, None
    stages = itertools.cycle(STAGES)
    while befell < FAULTS:
        stage = next(stages)
        story = at_stage(newsroom, stage, story)
        few = LATEST if stage in {"new", "new picture"} else 4
        faults = [(chance.choice(list(KINDS)), chance.randrange(few)) for _ in range(AT_ONCE)]
        print(stage, faults)
        befell += newsroom.publish(story, faults, STATUSES.get(stage, "publish"))


if SOAK:

    @pytest.mark.long
    @pytest.mark.parametrize("name", KINDS)
    def test_every_kind_at_every_request(newsroom: Newsroom, name: str) -> None:
        stages, story = set(STAGES), None
        for at in itertools.count():
            for stage in STAGES:
                story = at_stage(newsroom, stage, story)
                print(stage, at)
                faults = [(name, at)] if stage in stages else []
                if not newsroom.publish(story, faults, STATUSES.get(stage, "publish")):
                    stages.discard(stage)
            if not stages:
                break
        assert at > 3
