"""All that may befall a publish, each at the request or the moment of a given number."""

from __future__ import annotations

from dataclasses import dataclass

from tests.servers.proxy import Answer, CutAfter, CutBefore, CutWithin, Delay, Down, Fault, Half, Held

LOGIN = b"<!doctype html><html><title>Sign in</title><body>Welcome to the hotel's network</body></html>"
FATAL = b'{"code":"internal_server_error","message":"There has been a critical error on this website."}'


@dataclass(frozen=True)
class Link:
    """What befalls a request.

    `rounds`: for how many attempts a link that went down stays so. `to_the_end`: what is held back arrives after all.
    """

    fault: Fault
    rounds: int = 1
    to_the_end: bool = False


@dataclass(frozen=True)
class Kill:
    """SIGKILL while the request is on its way there, or (`after`) while its answer is on its way back."""

    after: bool


@dataclass(frozen=True)
class KillBetween:
    """SIGKILL before or after something is written down."""


Kind = Link | Kill | KillBetween

KINDS: dict[str, Kind] = {
    "refused": Link(Down()),
    "down for some time": Link(Down(), rounds=3),
    "reset before": Link(CutBefore()),
    "reset after": Link(CutAfter()),
    "reset within the answer": Link(CutWithin()),
    "half an answer": Link(Half()),
    "500 before": Link(Answer(500, FATAL, "application/json")),
    "500 after": Link(Answer(500, FATAL, "application/json", after=True)),
    "500 as a page, after": Link(Answer(500, after=True)),
    "502 before": Link(Answer(502)),
    "502 after": Link(Answer(502, after=True)),
    "503 before": Link(Answer(503, headers={"Retry-After": "120"})),
    "503 after": Link(Answer(503, headers={"Retry-After": "120"}, after=True)),
    "429": Link(Answer(429, headers={"Retry-After": "90"})),
    "login page before": Link(Answer(200, LOGIN)),
    "login page after": Link(Answer(200, LOGIN, after=True)),
    "sent to a portal": Link(Answer(302, b"", headers={"Location": "https://portal.example/"})),
    "late answer": Link(Delay(0.02)),
    "held until the next attempt": Link(Held()),
    "held until all is done": Link(Held(), to_the_end=True),
    "held for one request": Link(Held(later=2)),
    "held for three requests": Link(Held(later=4)),
    "killed before": Kill(after=False),
    "killed after": Kill(after=True),
    "killed between": KillBetween(),
}
