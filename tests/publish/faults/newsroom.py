"""A desk with stories that are all different, what stands of them on the site, and one publish with its faults."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from html import unescape
from typing import Any
from urllib.parse import urlsplit

import httpx

from newsdesk import clock
from newsdesk.desk import Desk
from newsdesk.publish import late
from newsdesk.store.job_records import Job, JobState
from newsdesk.store.records import Article, Presence, Site
from tests.publish.conftest import jpeg
from tests.publish.faults.kinds import KINDS, Kill, KillBetween, Link
from tests.publish.faults.program import Program
from tests.servers.proxy import Act, Proxy

LONGEST = timedelta(hours=1, minutes=1)
"""More than any wait, whatever a site asks for."""
ATTEMPTS = 25
"""After which a job that still waits would wait for ever."""

Fault = tuple[str, int]
"""One of `KINDS`, and at which request or moment, from 0."""


@dataclass
class Newsroom:
    """`desk` is open beside the program that carries its jobs, as a window is."""

    desk: Desk
    site: Site
    proxy: Proxy
    server: httpx.Client
    program: Program
    story: Article | None = None
    _numbers: itertools.count[int] = field(default_factory=itertools.count)

    def new_story(self) -> Article:
        """With two pictures, a section and two tags that the site does not have."""
        token = f"{random.getrandbits(40):010x}"
        lead, second = (self._picture(token) for _ in range(2))
        return self.desk.articles.create(
            headline=f"Story {token}",
            standfirst=f"Said of {token}.",
            body=f"First of {token}.\n\n![A flag](media:{second})\n\nLast of {token}.\n",
            section=self.desk.sections.add(f"Desk {token}").id,
            tags=(f"One {token}", f"Two & {token}"),
            lead_picture=lead,
        )

    def with_new_picture(self, story: Article) -> Article:
        token = story.headline.split()[1]
        body = f"{story.body}\n![Another](media:{self._picture(token)})\n"
        return self.desk.articles.save(story.id, body=body, tags=(*story.tags, f"Three {token}"))

    def with_new_text(self, story: Article) -> Article:
        return self.desk.articles.save(story.id, body=f"{story.body}\nAdded {next(self._numbers)}, “so & so”.\n")

    def _picture(self, token: str) -> str:
        number = next(self._numbers)
        colour = (random.randrange(256), random.randrange(256), number % 256)
        return self.desk.media.add(jpeg(colour, (48, 32)), f"{token} {number}.jpg").sha

    # --- one publish

    def publish(self, story: Article, faults: Sequence[Fault], status: str = "publish") -> int:
        """With `faults` on the way; the story must be on the site as it should, once. How many befell it.

        `status`: as what it shall stand there; "draft" and "trash" take it off the page.
        """
        armed, rounds_down = self._arm(faults)
        moments = [at for name, at in faults if isinstance(KINDS[name], KillBetween)]
        apart = any(isinstance(KINDS[name], Kill | KillBetween) for name, _at in faults)
        was_out = self._presence(story) is not None
        if status == "publish":
            job = self.desk.outbox.publish(story.id, self.site.id)
        else:
            job = self.desk.outbox.withdraw(story.id, self.site.id, trash=status == "trash")
        befell = 0
        for attempt in range(1, ATTEMPTS):
            moment = moments.pop() if moments else None
            killed = self.program.run_apart(moment) if apart else self.program.run()
            befell += killed and moment is not None
            if attempt >= rounds_down:
                self.proxy.up()
            job = self.desk.outbox.get(job.id)
            if job.state is JobState.DONE:
                break
            self._is_honest(story, job, killed=killed, was_out=was_out)
            if not self._may_stay_held(faults):
                self.proxy.deliver()
            self.pass_time(job)
        assert job.state is JobState.DONE, (job.state, job.error, job.advice)
        befell += armed - self.proxy.forget()
        if self.proxy.deliver():
            self.program.ahead += late.AFTER + timedelta(seconds=1)
            self.program.run()
        self.stands_once(story, status)
        return befell

    def _may_stay_held(self, faults: Sequence[Fault]) -> bool:
        """A file that arrives after one looked for it long enough stands there twice: nobody can tell whose it is."""
        to_the_end = any(isinstance(kind, Link) and kind.to_the_end for kind in (KINDS[name] for name, _at in faults))
        return to_the_end and not any("/wp/v2/media" in request.path for request in self.proxy.held())

    def _arm(self, faults: Sequence[Fault]) -> tuple[int, int]:
        """How many are on the way now, and for how many attempts the link will be down."""
        armed = rounds = 0
        for name, at in faults:
            kind = KINDS[name]
            if isinstance(kind, KillBetween):
                continue
            armed += 1
            if isinstance(kind, Link):
                rounds = max(rounds, kind.rounds)
            self.proxy.next(kind.fault if isinstance(kind, Link) else Act(self.program.kill, kind.after), skip=at)
        return armed, rounds

    def _is_honest(self, story: Article, job: Job, *, killed: bool, was_out: bool) -> None:
        """A job that is not done says so, and why."""
        assert job.state in {JobState.WAITING, JobState.RUNNING if killed else JobState.WAITING}, (job.state, job.error)
        assert killed or job.error
        if not was_out:
            assert self._presence(story) is not Presence.PUBLISHED

    def _presence(self, story: Article) -> Presence | None:
        where = [place for place in self.desk.outbox.whereabouts(story.id) if place.site == self.site.id]
        return where[0].presence if where else None

    def pass_time(self, job: Job) -> None:
        if job.not_before is not None:
            wait = job.not_before - (clock.now() + self.program.ahead)
            assert wait < LONGEST
            self.program.ahead += max(wait, timedelta(0)) + timedelta(seconds=1)

    # --- the site

    def stands_once(self, story: Article, status: str = "publish") -> None:
        """One post with all of the story, and each of its pictures, sections and tags once."""
        token = story.headline.split()[1]
        found = self.ask("posts", search=token, status="publish,future,draft,pending,private", context="edit")
        if status == "trash":
            assert found == []
            assert self.ask("posts", slug=f"story-{token}__trashed", status="trash", context="edit")
            return
        assert [post["status"] for post in found] == [status], [(post["slug"], post["status"]) for post in found]
        (post,) = found
        assert post["title"]["raw"] == story.headline
        assert post["excerpt"]["raw"] == story.standfirst
        assert post["slug"] == f"story-{token}"
        said = unescape(post["content"]["raw"])
        for line in story.body.splitlines():
            if line and not line.startswith("!"):
                assert f"<p>{line}</p>" in said
        pictures = self.ask("media", search=token, _fields="id,source_url")
        assert len(pictures) == story.body.count("](media:") + 1, pictures
        for picture in pictures:
            in_text = urlsplit(picture["source_url"]).path in said
            assert (picture["id"] == post["featured_media"]) != in_text
        for taxonomy, count in (("categories", 1), ("tags", len(story.tags))):
            there = [term["id"] for term in self.ask(taxonomy, search=token, _fields="id")]
            assert sorted(there) == sorted(post[taxonomy])
            assert len(there) == count

    def ask(self, path: str, **params: Any) -> Any:
        answer = self.server.get(f"/wp/v2/{path}", params={"per_page": 100, **params})
        assert answer.status_code == 200, answer.text
        return answer.json()
