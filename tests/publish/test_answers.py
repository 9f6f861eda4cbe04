"""What an answer means. The whole way of most of them is in `test_wordpress_errors.py`, on a real site."""

from __future__ import annotations

import json
import time
from datetime import timedelta
from email.utils import format_datetime

import pytest

from newsdesk import clock
from newsdesk.publish.errors import NoRight, NotWordPress, PublishError, SiteTrouble, WrongPassword
from newsdesk.publish.wordpress.answers import Answer, Refusal, judge, many, number, one, with_facts


def refusal(status: int, code: str = "", headers: dict[str, str] | None = None, message: str = "") -> PublishError:
    body = json.dumps({"code": code, "message": message, "data": {"status": status}}) if code else "<html></html>"
    with pytest.raises(PublishError) as caught:
        judge(Answer(status, headers or {}, body), "The Daily")
    return caught.value


@pytest.mark.parametrize(
    ("status", "code", "kind", "passes"),
    [
        (401, "rest_not_logged_in", WrongPassword, False),
        (401, "rest_forbidden_context", WrongPassword, False),
        (401, "itsec_rest_api_access_restricted", NoRight, False),
        (403, "rest_cannot_create", NoRight, False),
        (403, "", SiteTrouble, False),
        (404, "rest_no_route", NotWordPress, False),
        (404, "rest_post_invalid_id", Refusal, False),
        (412, "rest_upload_hash_mismatch", SiteTrouble, True),
        (413, "", SiteTrouble, False),
        (429, "", SiteTrouble, True),
        (500, "internal_server_error", SiteTrouble, True),
        (500, "wp_die", SiteTrouble, True),
        (500, "rest_upload_sideload_error", Refusal, False),
        (500, "empty_term_name", Refusal, False),
        (500, "db_insert_error", Refusal, False),
        (502, "", SiteTrouble, True),
        (504, "", SiteTrouble, True),
    ],
)
def test_what_passes_is_told_by_wordpresss_own_code(
    status: int, code: str, kind: type[PublishError], passes: bool
) -> None:
    error = refusal(status, code)
    assert (type(error), error.retry) == (kind, passes)


def test_a_look_up_for_drafts_by_nobody_is_a_wrong_password() -> None:
    body = '{"code":"rest_invalid_param","data":{"params":{"status":"Status is forbidden."}}}'
    with pytest.raises(WrongPassword):
        judge(Answer(400, {}, body), "The Daily")
    assert isinstance(refusal(400, "rest_invalid_param"), Refusal)


def test_the_sites_own_words_come_as_plain_text_and_not_without_end() -> None:
    error = refusal(400, "rest_x", message="<b>No</b> &amp; <script>x</script>" + "y" * 10_000)
    assert "<" not in error.what
    assert len(error.what) < 300


def test_a_site_may_say_how_long_to_wait_in_either_form() -> None:
    assert refusal(503, headers={"retry-after": "120"}).wait == 120
    later = format_datetime(clock.now() + timedelta(seconds=90), usegmt=True)
    assert 80 < refusal(503, headers={"retry-after": later}).wait <= 90
    assert refusal(503, headers={"retry-after": "9999999"}).wait == 3600
    assert refusal(503, headers={"retry-after": "soon"}).wait == 0


@pytest.mark.parametrize("body", ["", "<html>", "null", '{"half":'])
def test_a_good_answer_that_is_no_json_is_not_taken_for_one(body: str) -> None:
    with pytest.raises(SiteTrouble) as caught:
        judge(Answer(200, {}, body), "The Daily")
    assert caught.value.retry


def test_json_of_another_form_is_not_taken_for_what_was_asked() -> None:
    for wrong in ([], "x", 7):
        with pytest.raises(SiteTrouble):
            one(wrong, "The Daily")
    for wrong in ({}, ["x"], "x"):
        with pytest.raises(SiteTrouble):
            many(wrong, "The Daily")
    with pytest.raises(SiteTrouble):
        number({"id": "x"}, "The Daily")


@pytest.mark.parametrize(
    "asked", ["²", "-5", "9" * 5_000, "Wed, 21 Oct 2026 07:28:00 -0000", "Wed, 99 Foo 99999 99:99:99 GMT", "soon"]
)
def test_a_wait_that_is_none_or_endless_is_no_mistake_of_ours(asked: str) -> None:
    assert 0 <= refusal(503, headers={"retry-after": asked}).wait <= 3600


def test_an_answer_nested_without_end_is_none() -> None:
    assert Answer(200, {}, "[" * 200_000).json() is None


def test_words_of_a_site_that_go_on_for_megabytes_are_read_in_a_moment() -> None:
    began = time.process_time()
    assert len(refusal(400, "rest_x", message="<" * 3_000_000).what) < 300
    assert time.process_time() - began < 2


def test_a_truth_is_no_number_and_what_lacks_is_told() -> None:
    assert with_facts({"id": 7, "name": "x"}, "The Daily", id=int, name=str)["id"] == 7
    for wrong in ({"id": True, "name": "x"}, {"id": -1, "name": "x"}, {"id": 7}, {"id": 7, "name": None}):
        with pytest.raises(SiteTrouble):
            with_facts(wrong, "The Daily", id=int, name=str)
