"""What an answer of WordPress means: the JSON that was asked for, or one of our errors.

Answers are told apart by WordPress's own `code`, not by the number: some 500s are for ever (a file type that is not
allowed), some pass. Anything on the way may answer in the site's stead: a hotel's login page, a firewall, a gateway.
Measured on WordPress 6.1 to 6.6.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from html import unescape
from typing import Any

from newsdesk import clock
from newsdesk.publish.errors import NoRight, NotWordPress, PublishError, SiteTrouble, WrongPassword
from newsdesk.words import _

_WORDS_LIMIT = 200
"""Characters of a site's own message that are shown."""
_READ_LIMIT = 10_000
"""Characters of it that are looked at."""
_LONGEST_WAIT = 3600.0
"""Seconds; a site that asks for more is tried again sooner."""


Thing = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """`body` is what came, as text; `headers` have small letters."""

    status: int
    headers: dict[str, str]
    body: str

    @property
    def code(self) -> str:
        """WordPress's own name of an error, "" where there is none."""
        value = self.json()
        code = value.get("code") if isinstance(value, dict) else ""
        return code if isinstance(code, str) else ""

    @property
    def message(self) -> str:
        """WordPress's own words, as plain text on one line."""
        value = self.json()
        message = value.get("message") if isinstance(value, dict) else ""
        text = unescape(re.sub(r"<[^<>]*>", " ", message[:_READ_LIMIT])) if isinstance(message, str) else ""
        return " ".join(text.split())[:_WORDS_LIMIT]

    def json(self) -> Any:  # noqa: ANN401 - what JSON holds
        """The body as JSON, None where it is none, or nested deeper than anybody means."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None


class NotItsData(SiteTrouble):
    """An answer of another form than WordPress's: somebody else's page, or a site without the interface."""


class Refusal(PublishError):
    """WordPress said no in its own words. `code` is for the program, `data` what came with it."""

    def __init__(self, site: str, answer: Answer) -> None:
        said = answer.message or f"{answer.status} {answer.code}".strip()
        super().__init__(
            _("{site} refused: {said}").format(site=site, said=said),
            advice=_("Look into it on the site, then retry."),
        )
        self.status = answer.status
        self.code = answer.code
        value = answer.json()
        data = value.get("data") if isinstance(value, dict) else None
        self.data: dict[str, Any] = data if isinstance(data, dict) else {}


def judge(answer: Answer, site: str) -> Any:  # noqa: ANN401 - what JSON holds
    """The JSON of a good answer. Raises WrongPassword, NoRight, NotWordPress, SiteTrouble, Refusal."""
    if 200 <= answer.status < 300:
        value = answer.json()
        if value is None:
            raise _no_json(answer, site)
        return value
    raise _error(answer, site)


def one(value: object, site: str) -> Thing:
    """`value` as one thing. Raises SiteTrouble where it is none."""
    if isinstance(value, dict):
        return value
    raise not_wordpress(site)


def many(value: object, site: str) -> list[Thing]:
    """`value` as a list of things. Raises SiteTrouble where it is none."""
    if isinstance(value, list) and all(isinstance(thing, dict) for thing in value):
        return value
    raise not_wordpress(site)


def with_facts(thing: Thing, site: str, **kinds: type) -> Thing:
    """`thing`, which has facts of these names and kinds. Raises SiteTrouble where it has not."""
    # a truth is a number to Python, and none to us
    is_whole = all(type(thing.get(name)) is kind for name, kind in kinds.items())
    if is_whole and ("id" not in kinds or thing["id"] > 0):
        return thing
    raise not_wordpress(site)


def number(thing: Thing, site: str) -> int:
    """The thing's id. Raises SiteTrouble where it has none."""
    return int(with_facts(thing, site, id=int)["id"])


_FOR_EVER = {
    "rest_upload_sideload_error", "rest_upload_unknown_error", "rest_upload_limited_space", "empty_term_name",
    "db_insert_error", "db_update_error",
}  # fmt: skip
"""Codes that WordPress sends with 500 and that no repetition cures."""
_TEMPORARY = {408, 412, 423, 425, 429}


def _error(answer: Answer, site: str) -> PublishError:  # noqa: PLR0911 - one line a kind of error
    status, code = answer.status, answer.code
    if 300 <= status < 400:
        return _sent_elsewhere(answer, site)
    if status == 401 and code == "itsec_rest_api_access_restricted":
        return NoRight.refused(site, answer.message)
    if status == 401 or (
        code == "rest_invalid_param" and "forbidden" in answer.body.lower() and "status" in answer.body
    ):
        # nobody signed in may not ask for drafts: that is how a revoked password shows in a look-up
        return WrongPassword(site)
    if status in _TEMPORARY or (status >= 500 and code not in _FOR_EVER):
        return _passing(answer, site)
    if code == "rest_no_route" or (status == 404 and not code):
        return NotWordPress(site)
    if status in {403, 406} and not code:
        return _firewall(site)
    if status == 403:
        return NoRight.refused(site, answer.message)
    if status == 413:
        return SiteTrouble(
            _("{site} does not take a file of this size.").format(site=site),
            _("The story was not published without it."),
            _("Ask who runs the site for a larger limit, or use a smaller picture, then retry."),
        )
    return Refusal(site, answer)


def _passing(answer: Answer, site: str) -> SiteTrouble:
    if answer.status == 429:
        what = _("{site} wants fewer requests for a while ({status}).")
    else:
        what = _("{site} has trouble of its own just now ({status}).")
    return SiteTrouble(
        what.format(site=site, status=str(answer.status)),
        _("The story waits in the outbox and goes out by itself."),
        retry=True,
        wait=_seconds(answer.headers.get("retry-after", "")),
    )


def _firewall(site: str) -> SiteTrouble:
    return SiteTrouble(
        _("Something in front of {site} refused, such as a firewall.").format(site=site),
        _("WordPress itself was not reached; the article stays as it was."),
        _("Ask who runs the site to let its REST interface through, then retry."),
    )


def _sent_elsewhere(answer: Answer, site: str) -> SiteTrouble:
    return SiteTrouble(
        _("{site} sends newsdesk to another address.").format(site=site),
        _("The password is not sent there. It may be a network’s sign-in page; then the story goes out by itself."),
        _("If the site has moved, connect it again with its new address."),
        retry=True,
        wait=_seconds(answer.headers.get("retry-after", "")),
    )


def _no_json(answer: Answer, site: str) -> SiteTrouble:
    if re.search(r"^\s*<br\s*/?>\s*<b>|(Warning|Notice|Deprecated)</b>:|^\s*PHP \w+:", answer.body[:2000]):
        return SiteTrouble(
            _("{site} mixes PHP’s own messages into its answers.").format(site=site),
            _("newsdesk cannot tell what they say; the article stays as it was."),
            _("Ask who runs the site to switch display_errors off, then retry."),
        )
    return not_wordpress(site)


def not_wordpress(site: str) -> NotItsData:
    """An answer of another form than WordPress's."""
    return NotItsData(
        _("{site} answered with a page where WordPress’s data was due.").format(site=site),
        _("It may be a network’s sign-in page. The story waits in the outbox and goes out by itself."),
        retry=True,
    )


def _seconds(retry_after: str) -> float:
    """The header's value in seconds (RFC 9110 10.2.3: a number, or a date); 0 where it says nothing."""
    if re.fullmatch(r"\s*[0-9]+\s*", retry_after):
        return min(float(retry_after), _LONGEST_WAIT)
    moment = moment_of(retry_after)
    return 0.0 if moment is None else min(max(0.0, (moment - clock.now()).total_seconds()), _LONGEST_WAIT)


def moment_of(header: str) -> datetime | None:
    """The moment that a header names (RFC 9110 5.6.7), None where it names none."""
    try:
        moment = parsedate_to_datetime(header)
    except (ValueError, OverflowError):
        return None
    # "-0000" says that nobody knows the zone; HTTP has only one
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
