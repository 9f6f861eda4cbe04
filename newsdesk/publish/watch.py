"""What an endpoint tells while it works for a job: each request, and how far an upload is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Request:
    """`route` has no values of parameters. `status`: 0 where no answer came. `sent` and `received`: bytes of bodies."""

    method: str
    route: str
    status: int
    seconds: float
    sent: int
    received: int


class Watch:
    """Hears it, from whichever thread; this one does not care."""

    def request(self, request: Request) -> None:
        """It is over, whatever came of it."""

    def upload(self, name: str, sent: int, whole: int) -> None:
        """Of the file `name` with `whole` bytes `sent` are on their way."""
