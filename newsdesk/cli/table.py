"""Which commands there are, and where each is made. Nothing heavy is imported: every start of the program asks this.

A command of another file joins in by a line here.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

COMMANDS = {
    "list": "newsdesk.cli.stories:list_stories",
    "search": "newsdesk.cli.stories:search",
    "show": "newsdesk.cli.stories:show",
    "new": "newsdesk.cli.writing:new",
    "import": "newsdesk.cli.exchange:take_in",
    "export": "newsdesk.cli.exchange:export",
    "export-everything": "newsdesk.cli.exchange:export_everything",
    "preview": "newsdesk.cli.preview:preview",
    "check": "newsdesk.cli.publishing:check",
    "publish": "newsdesk.cli.publishing:publish",
    "outbox": "newsdesk.cli.outbox:outbox",
    "pull": "newsdesk.cli.pulling:pull",
    "backup": "newsdesk.cli.backups:backup",
    "restore": "newsdesk.cli.backups:restore",
    "verify": "newsdesk.cli.verifying:verify",
    "doctor": "newsdesk.cli.doctor:doctor",
    "completion": "newsdesk.cli.completion:completion",
}
COMPLETE = "_NEWSDESK_COMPLETE"
"""The variable by which a shell asks for completions (click's own way)."""

_HELP = {"-h", "--help", "--version"}
_WITH_VALUE = "--store"
_LOOKS = {"--light", "--dark"}  # of the window: with a word behind them no store of that name is begun


def is_meant(arguments: Sequence[str]) -> bool:
    """Whether these arguments are for a command, or want help; else they are for the window.

    A word that is neither a command nor a file, and looks like no path, was meant as a command.
    """
    if COMPLETE in os.environ:
        return True
    rest = iter(arguments)
    for argument in rest:
        if argument in _HELP:
            return True
        if argument == _WITH_VALUE:
            next(rest, None)
        elif not argument.startswith("-"):
            return argument in COMMANDS or _is_bare_word(argument)
        elif not argument.startswith(f"{_WITH_VALUE}=") and argument not in _LOOKS:
            return False  # another option of the window's
    return False


def _is_bare_word(argument: str) -> bool:
    return bool(argument) and not set(argument) & set("./\\:") and not Path(argument).exists()
