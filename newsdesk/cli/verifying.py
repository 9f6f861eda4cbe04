"""`verify`: is the store whole?"""

from __future__ import annotations

import threading
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from newsdesk.cli import codes, output
from newsdesk.cli.call import Call, command, need_store
from newsdesk.cli.work import Work
from newsdesk.words import _

if TYPE_CHECKING:
    from pathlib import Path

    from newsdesk.desk.verifying import Verified


@command(
    "verify",
    _(
        "Look whether the store, its search index and its media are whole. Nothing is changed. Exit code 1 where "
        "something is not."
    ),
    """
newsdesk verify
newsdesk verify --quick --json
""",
)
@click.option(
    "--quick", is_flag=True, help=_("Of the media, only whether the files are there and as long as they were.")
)
def verify(call: Call, quick: bool) -> int:
    path = call.path
    need_store(path)
    work = Work(lambda stop: _verify(call, path, stop, quick=quick))
    whole = work.run()
    if work.was_stopped:
        return codes.INTERRUPTED
    return codes.DONE if whole else codes.FOUND


def _verify(call: Call, path: Path, stop: threading.Event, *, quick: bool) -> bool:
    """Each part is told as soon as it is known."""
    from newsdesk.desk import verifying

    def told(share: float) -> None:
        output.progress(f"{_('media')} {round(share * 100)} %")

    whole = True
    for part in verifying.verify(path, quick=quick, told=told, is_wanted=lambda: not stop.is_set()):
        output.clear_progress()
        whole = whole and part.whole
        _write(call, part)
    return whole


def _write(call: Call, part: Verified) -> None:
    if call.as_json:
        output.write_json(asdict(part))
    else:
        words = {"store": _("store"), "index": _("index"), "media": _("media")}
        output.write_rows([(words[part.part], " ".join(filter(None, (part.what, part.advice))))], (8,))
    output.flush()
