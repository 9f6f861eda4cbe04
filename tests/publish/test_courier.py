"""The courier: step by step, through failures, waits and restarts. Its endpoint is a stand-in that does as told."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsdesk import clock
from newsdesk.changes import Change
from newsdesk.desk import Desk
from newsdesk.publish import carrier as carrier_module
from newsdesk.publish.courier import Courier, Pace
from newsdesk.publish.endpoint import Attempt, Capabilities, Parcel, PlannedStep, Result, Results
from newsdesk.publish.errors import (
    Conflict,
    Embargoed,
    Gone,
    NetworkAway,
    PublishError,
    SiteTrouble,
    WrongPassword,
    passwords_advice,
)
from newsdesk.store.job_records import Job, JobState
from newsdesk.store.records import Presence, RemotePost, SiteKind
from newsdesk.words import use_language
from tests.publish.conftest import QUICK, carried


class Killed(BaseException):
    """The program ends here."""


@dataclass
class Scripted:
    """An endpoint of three steps. `trouble`: what befalls a step, one after the other; then it is done."""

    trouble: dict[str, list[BaseException]] = field(default_factory=dict)
    done: list[tuple[str, Attempt]] = field(default_factory=list)
    closed: int = 0
    capabilities: Capabilities = field(default_factory=lambda: Capabilities(network=True, schedules=True))

    def plan(self, parcel: Parcel) -> tuple[PlannedStep, ...]:
        return (PlannedStep("look"), PlannedStep("make", makes=True), PlannedStep("finish"))

    def carry_out(self, step: PlannedStep, parcel: Parcel, results: Results, attempt: Attempt) -> Result:
        self.done.append((step.name, attempt))
        waiting = self.trouble.get(step.name)
        if waiting:
            raise waiting.pop(0)
        return {"heard": sorted(results)}

    def receipt(self, parcel: Parcel, results: Results) -> RemotePost:
        assert sorted(results) == ["finish", "look", "make"]
        article = parcel.article
        return RemotePost(
            article.id, parcel.site.id, "7", "https://x.example/a", "a", "publish", sent_version=article.version
        )

    def close(self) -> None:
        self.closed += 1

    @property
    def names(self) -> list[str]:
        return [name for name, _attempt in self.done]


@pytest.fixture
def endpoint(monkeypatch: pytest.MonkeyPatch) -> Scripted:
    endpoint = Scripted()
    stand_in(monkeypatch, lambda *_: endpoint)
    return endpoint


def stand_in(monkeypatch: pytest.MonkeyPatch, open_endpoint: Callable[..., object]) -> None:
    """All jobs go to this endpoint, which lives in this process, so that they are carried here."""
    monkeypatch.setattr(carrier_module, "open_endpoint", open_endpoint)
    monkeypatch.setattr(Courier, "_carry_beside", lambda self, _worker, job, report: self._carry(job, report))


@pytest.fixture
def job(desk: Desk, endpoint: Scripted) -> Job:
    article = desk.articles.create(headline="Harbour opens", body="Text.")
    return desk.outbox.publish(article.id, desk.sites.default().id)


def trouble(wait: float = 0.0, *, retry: bool = True) -> SiteTrouble:
    return SiteTrouble("The site has trouble.", retry=retry, wait=wait)


def test_each_step_is_written_down_before_it_is_begun_and_after_it_is_done(
    desk: Desk, job: Job, endpoint: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[tuple[str, str]]] = []
    carry_out = endpoint.carry_out

    def look(*args: object) -> Result:
        seen.append([(step.name, step.state) for step in desk.outbox.get(job.id).steps])
        return carry_out(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(endpoint, "carry_out", look)
    changes: list[Change] = []
    desk.subscribe(changes.append)
    done = carried(desk, job)

    assert seen == [
        [("look", "begun"), ("make", "todo"), ("finish", "todo")],
        [("look", "done"), ("make", "begun"), ("finish", "todo")],
        [("look", "done"), ("make", "done"), ("finish", "begun")],
    ]
    assert (done.state, done.link) == (JobState.DONE, "https://x.example/a")
    assert [change.progress for change in changes if change.progress is not None] == [
        0,
        pytest.approx(1 / 3),
        pytest.approx(2 / 3),
    ]
    assert desk.outbox.whereabouts(job.article)[0].presence is Presence.PUBLISHED
    assert endpoint.closed == 1


@pytest.mark.parametrize("step", ["look", "make", "finish"])
@pytest.mark.parametrize("moment", ["start_step", "finish_step"])
def test_a_program_killed_at_any_step_goes_on_there(
    desk: Desk, job: Job, endpoint: Scripted, store_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, moment: str
) -> None:
    write_down = getattr(desk.store.outbox, moment)

    def die(id: int, name: str, *result: str) -> None:
        if name == step:
            raise Killed
        write_down(id, name, *result)

    monkeypatch.setattr(desk.store.outbox, moment, die)
    with pytest.raises(Killed):
        desk.courier.run_until_idle()
    desk.store.close()

    desk = Desk.open(store_path, start_courier=False)
    desk.courier.pace = QUICK
    assert carried(desk, job).state is JobState.DONE
    desk.close()
    # only the step at hand is tried again
    again = [step] if moment == "finish_step" else []
    assert endpoint.names == sorted(["look", "make", "finish", *again], key=["look", "make", "finish"].index)
    for name, attempt in endpoint.done[-1:] if again and step == "finish" else []:
        assert (name, attempt) == ("finish", Attempt.IN_DOUBT)


def test_a_step_in_doubt_says_so_and_after_the_wait_that_it_was_waited(
    desk: Desk, job: Job, endpoint: Scripted
) -> None:
    endpoint.trouble["make"] = [trouble()]
    desk.courier.pace = Pace(first=0.0, longest=0.0, doubt=0.05)
    before = clock.now()
    desk.courier.run_until_idle()

    waiting = desk.outbox.get(job.id)
    assert waiting.state is JobState.WAITING
    assert waiting.not_before is not None
    assert waiting.not_before >= before + timedelta(seconds=0.05)
    assert carried(desk, job).state is JobState.DONE
    assert endpoint.done[1:3] == [("make", Attempt.FIRST), ("make", Attempt.WAITED)]


def test_a_person_who_does_not_wait_leaves_the_step_in_doubt(desk: Desk, job: Job, endpoint: Scripted) -> None:
    endpoint.trouble["make"] = [trouble()]
    desk.courier.pace = Pace(doubt=600)
    desk.courier.run_until_idle()
    desk.outbox.retry(job.id)
    desk.courier.run_until_idle()

    assert ("make", Attempt.IN_DOUBT) in endpoint.done


def test_waits_grow_up_to_a_limit_and_never_fall_in_step() -> None:
    pace = Pace(first=2, longest=600, jitter=0.2)
    waits = [pace.before_attempt(attempts) for attempts in range(1, 40)]
    for attempts, wait in enumerate(waits, start=1):
        assert 0.8 * min(600, 2 * 2 ** (attempts - 1)) <= wait <= 1.2 * min(600, 2 * 2 ** (attempts - 1))
    assert len(set(waits[10:])) > 1
    assert pace.before_attempt(10**6) <= 720


def test_a_site_that_asks_for_time_gets_it(desk: Desk, job: Job, endpoint: Scripted) -> None:
    endpoint.trouble["look"] = [trouble(wait=120)]
    desk.courier.run_until_idle()

    waiting = desk.outbox.get(job.id)
    assert waiting.not_before is not None
    assert waiting.not_before > clock.now() + timedelta(seconds=110)
    assert waiting.error.startswith("The site has trouble.")


@pytest.mark.parametrize("error", [WrongPassword("The Daily"), trouble(retry=False)])
def test_what_needs_a_person_fails_the_job_and_retry_takes_it_up(
    desk: Desk, job: Job, endpoint: Scripted, error: PublishError
) -> None:
    endpoint.trouble["look"] = [error]
    failed = carried(desk, job)
    assert (failed.state, failed.advice) == (JobState.FAILED, error.advice)
    assert failed.error.startswith(error.what)
    assert desk.outbox.whereabouts(job.article)[0].presence is Presence.FAILED
    assert desk.articles.get(job.article).body == "Text."

    desk.outbox.retry(job.id)
    assert carried(desk, job).state is JobState.DONE


def test_a_mistake_of_ours_fails_the_job_and_the_log_has_no_secret(
    desk: Desk, job: Job, endpoint: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    endpoint.trouble["look"] = [KeyError("slug")]
    failed = carried(desk, job)

    assert failed.state is JobState.FAILED
    assert "newsdesk made a mistake" in failed.error
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert "Text." not in caplog.text


def test_a_post_that_was_deleted_on_the_site_is_made_anew_by_a_retry(desk: Desk, job: Job, endpoint: Scripted) -> None:
    carried(desk, job)
    second = desk.outbox.publish(job.article, job.site)
    endpoint.trouble["finish"] = [Gone("The Daily", for_ever=True)]
    assert carried(desk, second).state is JobState.FAILED
    assert desk.store.posts.get(job.article, job.site) is None

    del endpoint.done[:]
    desk.outbox.retry(second.id)
    assert carried(desk, second).state is JobState.DONE
    assert endpoint.names == ["look", "make", "finish"]  # nothing of the lost post counts as done


def test_steps_to_come_stay_so_where_the_post_is_gone(desk: Desk, job: Job, endpoint: Scripted) -> None:
    endpoint.trouble["look"] = [Gone("The Daily", for_ever=True)]
    failed = carried(desk, job)
    assert [(step.name, step.state) for step in failed.steps] == [
        ("look", "begun"),
        ("make", "todo"),
        ("finish", "todo"),
    ]


def test_while_the_network_is_away_nothing_is_tried_and_then_it_goes_out_by_itself(
    desk: Desk, job: Job, endpoint: Scripted
) -> None:
    desk.courier.pace = Pace()
    desk.courier.network(False)
    desk.courier.run_until_idle()
    assert endpoint.done == []
    waiting = desk.outbox.get(job.id)
    assert waiting.state is JobState.WAITING
    assert "goes out by itself" in waiting.error

    desk.courier.network(True)
    desk.courier.run_until_idle()
    assert desk.outbox.get(job.id).state is JobState.DONE


def test_the_folder_needs_no_network(desk: Desk, job: Job, endpoint: Scripted) -> None:
    endpoint.capabilities = Capabilities(network=False, schedules=False)
    desk.courier.network(False)
    desk.courier.run_until_idle()
    assert desk.outbox.get(job.id).state is JobState.DONE


def test_a_site_that_is_away_while_the_network_is_there_is_not_asked_without_end(
    desk: Desk, job: Job, endpoint: Scripted
) -> None:
    desk.courier.pace = Pace(first=30)
    endpoint.trouble["look"] = [NetworkAway("The Daily") for _ in range(99)]
    desk.courier.run_until_idle()
    desk.courier.run_until_idle()
    assert endpoint.names == ["look"]


def test_one_job_in_trouble_does_not_hold_up_the_others(desk: Desk, job: Job, endpoint: Scripted) -> None:
    desk.courier.pace = Pace()
    endpoint.trouble["look"] = [trouble()]
    other = desk.articles.create(headline="Another")
    second = desk.outbox.publish(other.id, job.site)
    desk.courier.run_until_idle()

    assert desk.outbox.get(job.id).state is JobState.WAITING
    assert desk.outbox.get(second.id).state is JobState.DONE


def test_a_site_that_asks_for_time_is_left_alone_by_all_its_jobs_until_a_person_wants_it(
    desk: Desk, job: Job, endpoint: Scripted, tmp_path: Path
) -> None:
    elsewhere = desk.store.sites.add(SiteKind.FOLDER, "The Bay Courier", str(tmp_path / "bay"))
    others = [
        desk.outbox.publish(desk.articles.create(headline=f"Story {site}").id, site)
        for site in (job.site, elsewhere.id)
    ]
    endpoint.trouble["look"] = [trouble(wait=120)]
    desk.courier.run_until_idle()
    states = [desk.outbox.get(one.id).state for one in (job, *others)]
    assert states == [JobState.WAITING, JobState.WAITING, JobState.DONE]

    desk.outbox.retry(others[0].id)
    desk.courier.run_until_idle()
    assert desk.outbox.get(others[0].id).state is JobState.DONE
    assert desk.outbox.get(job.id).state is JobState.WAITING


def test_a_site_that_is_away_is_asked_by_one_job_and_not_by_thirty(desk: Desk, job: Job, endpoint: Scripted) -> None:
    desk.courier.pace = Pace(first=30)
    for number in range(5):
        desk.outbox.publish(desk.articles.create(headline=f"Story {number}").id, job.site)
    endpoint.trouble["look"] = [NetworkAway("The Daily") for _ in range(99)]
    desk.courier.run_until_idle()
    assert endpoint.names == ["look"]

    endpoint.trouble.clear()
    desk.courier.network(False)
    desk.courier.network(True)
    desk.courier.run_until_idle()
    assert {one.state for one in desk.outbox.jobs()} == {JobState.DONE}


# --- the thread


@pytest.fixture
def thread(desk: Desk, endpoint: Scripted) -> Iterator[Courier]:
    desk.start_courier()
    yield desk.courier
    desk.courier.stop()


def until(true: Callable[[], bool], within: float = 10) -> None:
    deadline = time.monotonic() + within
    while not true():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.01)


def test_a_job_is_carried_as_soon_as_it_comes_and_again_when_its_time_has_come(
    desk: Desk, thread: Courier, endpoint: Scripted
) -> None:
    endpoint.trouble["look"] = [trouble()]
    article = desk.articles.create(headline="Harbour opens")
    job = desk.outbox.publish(article.id, desk.sites.default().id)
    until(lambda: desk.outbox.get(job.id).state is JobState.DONE)
    assert endpoint.names == ["look", "look", "make", "finish"]


def test_stopping_ends_after_the_step_at_hand_and_the_job_goes_on_at_the_next_start(
    desk: Desk, thread: Courier, endpoint: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_step, go_on = threading.Event(), threading.Event()
    carry_out = endpoint.carry_out

    def slowly(*args: object) -> Result:
        in_step.set()
        go_on.wait(10)
        return carry_out(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(endpoint, "carry_out", slowly)
    article = desk.articles.create(headline="Harbour opens")
    job = desk.outbox.publish(article.id, desk.sites.default().id)
    assert in_step.wait(10)
    stopping = threading.Thread(target=thread.stop)
    stopping.start()
    until(thread._stopping.is_set)
    go_on.set()
    stopping.join(10)
    assert endpoint.names == ["look"]
    assert desk.outbox.get(job.id).state is JobState.WAITING

    thread.start()
    until(lambda: desk.outbox.get(job.id).state is JobState.DONE)
    assert endpoint.names == ["look", "make", "finish"]


def test_what_waited_for_long_is_tried_at_once_at_the_next_start(desk: Desk, job: Job, endpoint: Scripted) -> None:
    desk.courier.pace = Pace(first=500)
    endpoint.trouble["look"] = [trouble()]
    desk.courier.run_until_idle()
    assert desk.outbox.get(job.id).state is JobState.WAITING

    desk.start_courier()
    until(lambda: desk.outbox.get(job.id).state is JobState.DONE)
    desk.courier.stop()


def test_a_site_that_asked_for_time_is_not_asked_sooner_because_of_a_restart(
    desk: Desk, job: Job, endpoint: Scripted, tmp_path: Path
) -> None:
    endpoint.trouble["look"] = [trouble(wait=3600)]
    desk.courier.run_until_idle()
    elsewhere = desk.store.sites.add(SiteKind.FOLDER, "The Bay Courier", str(tmp_path / "bay"))
    other = desk.outbox.publish(desk.articles.create(headline="Another").id, elsewhere.id)

    desk.start_courier()
    until(lambda: desk.outbox.get(other.id).state is JobState.DONE)
    desk.courier.stop()
    assert desk.outbox.get(job.id).state is JobState.WAITING
    assert endpoint.names.count("look") == 2


@pytest.fixture
def german() -> Iterator[None]:
    use_language("de")
    yield
    use_language("en")


@pytest.mark.usefixtures("german")
def test_why_a_job_failed_is_said_in_the_language_of_the_moment(desk: Desk, job: Job, endpoint: Scripted) -> None:
    odd = "Tag{e}blatt \ud83d"  # a name may hold what stands for a fact, and half a sign
    for error in (WrongPassword(odd), Conflict.changed(odd, "slug"), Gone(odd, for_ever=False)):
        endpoint.trouble["look"] = [error]
        failed = carried(desk, desk.outbox.retry(job.id))
        assert failed.error.startswith(error.what.replace("\ud83d", "\ufffd"))
        use_language("en")
        in_english = desk.outbox.get(job.id)
        assert (in_english.state, in_english.conflict) == (JobState.FAILED, isinstance(error, Conflict | Gone))
        use_language("de")
        assert "Tag{e}blatt \ufffd" in in_english.error
        assert type(error) is not WrongPassword or in_english.error == (
            "Tag{e}blatt \ufffd did not take the user name and password. Nothing was sent; the article stays as it was."
        )
        assert (in_english.error, in_english.advice) != (failed.error, failed.advice)
        assert failed == desk.outbox.get(job.id)


@pytest.mark.usefixtures("german")
def test_a_missing_password_offers_to_connect_again_in_another_language_too(
    desk: Desk, job: Job, endpoint: Scripted
) -> None:
    endpoint.trouble["look"] = [WrongPassword.unknown("The Daily")]
    carried(desk, job)
    use_language("en")
    assert desk.outbox.get(job.id).advice in passwords_advice()


def test_words_of_an_older_store_and_of_a_site_stay_as_they_are(desk: Desk, job: Job, endpoint: Scripted) -> None:
    for words in ("Der Server antwortet nicht.", '{"said": "no"}', "50 % {off}"):
        endpoint.trouble["look"] = [SiteTrouble(words, " ", " ")]
        assert carried(desk, desk.outbox.retry(job.id)).error.startswith(words)


@pytest.mark.usefixtures("german")
def test_until_when_a_story_waits_is_said_as_the_language_writes_days(desk: Desk, job: Job) -> None:
    until = datetime(2031, 9, 15, 12, 0, tzinfo=UTC)
    here = f"{until.astimezone():%H:%M}"
    desk.store.outbox.wait(job.id, until, Embargoed(until).what)
    for language, day in {
        "de": "15. Sept. 2031",
        "en": "15 Sep 2031",
        "zh": "2031年9月15日",
        "fr": "15 sept. 2031",
    }.items():
        use_language(language)
        assert f"{day} {here}" in desk.outbox.get(job.id).error
    use_language("ar")
    assert "٢٠٣١" in desk.outbox.get(job.id).error
