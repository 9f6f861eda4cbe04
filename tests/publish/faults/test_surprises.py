"""Answers that no WordPress should give: the job says why it waits, nothing is made twice, no secret is told."""

from __future__ import annotations

import base64
import itertools
import logging
import os
import random

import pytest

from newsdesk.store.job_records import JobState
from tests.publish.faults.newsroom import Newsroom
from tests.publish.faults.surprises import ANSWERS
from tests.publish.faults.test_faults import LATEST, SOAK, at_stage

pytestmark = pytest.mark.wordpress

STAGES = ("new", "new picture", "new text")
SURPRISES = 8
"""On each version of WordPress."""


def survives(newsroom: Newsroom, name: str, at: int, stage: str, caplog: pytest.LogCaptureFixture) -> bool:
    """Whether the answer `name` came to the request `at` of a publish; whatever the job said, it ends well."""
    newsroom.story = at_stage(newsroom, stage, newsroom.story)
    newsroom.proxy.next(ANSWERS[name], skip=at)
    job = newsroom.desk.outbox.publish(newsroom.story.id, newsroom.site.id)
    caplog.clear()
    newsroom.program.run()
    job = newsroom.desk.outbox.get(job.id)
    print(f"{name} at {at} of {stage}: {job.state} {job.error}")
    came = not newsroom.proxy.forget()
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert "made a mistake" not in job.error
    for _attempt in range(6):
        if job.state is JobState.DONE:
            break
        assert job.error
        assert job.advice or job.state is JobState.WAITING
        newsroom.pass_time(job)
        newsroom.desk.outbox.retry(job.id) if job.state is JobState.FAILED else None
        newsroom.program.run()
        job = newsroom.desk.outbox.get(job.id)
    assert job.state is JobState.DONE, (job.state, job.error)
    newsroom.stands_once(newsroom.story)
    return came


def tells_no_secret(newsroom: Newsroom, caplog: pytest.LogCaptureFixture) -> None:
    """Neither a log, nor a job, nor the store has the password, in whatever form it goes over the line."""
    plain = newsroom.program.password
    store = newsroom.desk.store.path
    kept = [caplog.text, repr(newsroom.desk.outbox.jobs())]
    kept += [file.read_bytes().decode("latin-1") for file in store.parent.glob(store.name + "*")]
    for secret in (plain, base64.b64encode(f"{newsroom.site.account}:{plain}".encode()).decode()):
        assert not any(secret in text for text in kept)


@pytest.mark.each
def test_answers_that_nobody_expects(newsroom: Newsroom, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    seed = int(os.environ.get("NEWSDESK_SEED") or random.randrange(10**6))
    print(f"seed {seed}")
    chance, stages = random.Random(seed), itertools.cycle(STAGES)
    for name in chance.sample(list(ANSWERS), SURPRISES):
        survives(newsroom, name, chance.randrange(LATEST), next(stages), caplog)
    tells_no_secret(newsroom, caplog)


if SOAK:

    @pytest.mark.long
    @pytest.mark.parametrize("name", ANSWERS)
    def test_every_answer_to_every_request(newsroom: Newsroom, name: str, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        stages = itertools.cycle(STAGES)
        for at in range(LATEST):
            survives(newsroom, name, at, next(stages), caplog)
        tells_no_secret(newsroom, caplog)
