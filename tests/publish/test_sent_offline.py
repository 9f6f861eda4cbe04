"""A story written and published with no network, the program killed: at the next start all is there, and nothing lies.

Told of WordPress's own apps (wordpress-mobile/WordPress-iOS#6999, #5745, #12829): the post was gone.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.store.job_records import JobState
from newsdesk.store.records import Presence, SiteKind
from tests.conftest import REPOSITORY

CHILD = """
import sys, time
from pathlib import Path
from newsdesk.desk import Desk

desk = Desk.open(Path(sys.argv[1]), start_courier=False)
desk.network_hint(False)
desk.start_courier()
desk.credentials.save(desk.sites.get(2), "only for tests")
story = desk.articles.create(headline="Written on the train", body="All of it.", section=1)
job = desk.outbox.publish(story.id, 2)
while not desk.outbox.get(job.id).error:
    time.sleep(0.01)
print("waits", flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_a_story_published_offline_waits_after_a_kill_and_nothing_says_published(store_path: Path) -> None:
    desk = Desk.open(store_path, start_courier=False)
    site = desk.store.sites.add(SiteKind.WORDPRESS, "The Bay Courier", "https://bay.example/wp-json/", account="ann")
    desk.close()
    command = [sys.executable, "-c", CHILD, str(store_path)]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "waits\n"
        os.kill(child.pid, signal.SIGKILL)

    desk = Desk.open(store_path, start_courier=False)
    (job,) = desk.outbox.jobs()
    article = desk.articles.get(job.article)
    assert (article.headline, article.body.strip()) == ("Written on the train", "All of it.")
    assert (job.state, job.site, job.link) == (JobState.WAITING, site.id, "")
    assert "goes out by itself" in job.error
    assert [at.presence for at in desk.outbox.whereabouts(article.id)] == [Presence.WAITING]
    assert desk.store.revisions.get(job.revision).article.body.strip() == "All of it."
    desk.close()
