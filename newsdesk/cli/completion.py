"""`completion`: what a shell reads once to complete commands and options."""

from __future__ import annotations

import click

from newsdesk.cli import codes, output
from newsdesk.cli.call import Call, command
from newsdesk.cli.table import COMPLETE
from newsdesk.words import _


@command(
    "completion",
    _("Print what a shell needs to complete commands and options."),
    """
newsdesk completion bash >> ~/.bashrc
newsdesk completion zsh >> ~/.zshrc
newsdesk completion fish > ~/.config/fish/completions/newsdesk.fish
""",
    answers=False,
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(_call: Call, shell: str) -> int:
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    if kind is None:
        raise click.BadParameter(shell)
    output.write_text(kind(click.Group("newsdesk"), {}, "newsdesk", COMPLETE).source())
    return codes.DONE
