"""`doctor`: what newsdesk runs on, and whether all of it is well."""

from __future__ import annotations

import threading
from dataclasses import asdict
from typing import TYPE_CHECKING

from newsdesk.cli import codes, output
from newsdesk.cli.call import Call, command
from newsdesk.cli.work import Work
from newsdesk.words import _

if TYPE_CHECKING:
    from newsdesk.desk.report import Line, Report


@command(
    "doctor",
    _(
        "Look this computer over: versions, store, keyring, dictionaries, backups, sites, free disk, and what to do "
        "where something is amiss. Nothing is changed, and nothing private is told. Exit code 1 where one is broken."
    ),
    """
newsdesk doctor
newsdesk doctor --json
newsdesk doctor > report.txt
""",
)
def doctor(call: Call) -> int:
    work = Work(lambda stop: _examine(call, stop))
    report = work.run()
    if work.was_stopped:
        return codes.INTERRUPTED
    from newsdesk.desk.report import State

    return codes.FOUND if report.state is State.BAD else codes.DONE


def _examine(call: Call, stop: threading.Event) -> Report:
    """Each line is told as soon as it is known."""
    from newsdesk.desk.doctor import examine

    facts = call.facts() if call.facts is not None else ()
    return examine(call.path, lambda line: _write(call, line), facts, lambda: not stop.is_set())


def _write(call: Call, line: Line) -> None:
    from newsdesk.desk.report import as_text, clean

    if call.as_json:
        output.write_json(asdict(clean(line)))
    else:
        output.write_line(as_text(line))
    output.flush()
