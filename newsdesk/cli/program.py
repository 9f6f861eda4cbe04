"""The program: finds the command, carries it out, and says in one line how it failed."""

from __future__ import annotations

import errno
import logging
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import TextIO

import click

from newsdesk.cli import codes, output
from newsdesk.cli.call import Call, Facts, Renderer, keep, store_help
from newsdesk.cli.table import COMMANDS, COMPLETE
from newsdesk.errors import NewsdeskError
from newsdesk.words import _, use_language_of_shell

log = logging.getLogger(__name__)


class Commands(click.Group):
    """Each command is imported when it is called."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        module, _colon, name = COMMANDS.get(cmd_name, "").partition(":")
        made = getattr(import_module(module), name) if module else None
        return made if isinstance(made, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS:
            like = get_close_matches(args[0], COMMANDS, 1)
            meant = " " + _("Did you mean “{command}”?").format(command=like[0]) if like else ""
            raise click.UsageError(
                _("There is no command “{word}”, and no file of that name.").format(word=args[0]) + meant, ctx
            )
        return super().resolve_command(ctx, args)


def commands() -> Commands:
    about = _(
        "A desktop newsroom editor.\n\n"
        "Without a command, the window opens: newsdesk [--light | --dark] [--store PATH] [FILE or STORE]...\n\n"
        "STORY is an id, a slug, an exact headline, or the beginning of a key; SITE a name or a number. "
        "Commands may be used while the window is open."
    )
    ends = _(
        "\b\nExit codes:\n"
        "    0  done\n"
        "    1  something was found that needs you (check, verify, doctor), or nothing was (search)\n"
        "    2  the command line is wrong, or names what is not there\n"
        "    3  refused: it would do harm, or the store is another program’s\n"
        "    4  failed: the disk, the network or the site\n"
        "    5  not published yet: the story waits in the outbox\n"
        "  130  interrupted; what was done by then stays\n"
        "  141  whoever read the answer had enough of it"
    )
    store = click.Option(
        ["--store", "store"],
        help=store_help(),
        callback=keep,
        expose_value=False,
        metavar="PATH",
        type=click.Path(path_type=Path),
    )
    version = click.Option(["--version"], help=_("Say the version."), is_flag=True, callback=_version, is_eager=True)
    version.expose_value = False
    return Commands(
        "newsdesk",
        help=about,
        epilog=ends,
        params=[store, version],
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"]},
    )


def run(arguments: Sequence[str], render: Renderer | None = None, facts: Facts | None = None) -> int:
    """Carry out a command; its exit code. Nothing is raised."""
    _prepare()
    program = commands()
    if COMPLETE in os.environ:
        from click.shell_completion import shell_complete

        return shell_complete(program, {}, "newsdesk", COMPLETE, os.environ[COMPLETE])
    try:
        with _ended_gently():
            code = _carry_out(program, arguments, Call(render=render, facts=facts))
        output.flush()
    except BrokenPipeError:
        code = codes.PIPE_CLOSED
    except OSError as error:
        code = _failed(error)
    output.clear_progress()
    _let_go(sys.stdout)
    return code


def _carry_out(program: Commands, arguments: Sequence[str], call: Call) -> int:
    try:
        with program.make_context("newsdesk", list(arguments), obj=call) as context:
            code = program.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        if isinstance(error, click.exceptions.NoArgsIsHelpError):
            output.write_text(f"{error.message}\n")
        else:
            output.say(_("newsdesk: {error} “{program} --help” says more.").format(
                error=_whole(error.format_message()), program=_path(error, program)
            ))  # fmt: skip
        return codes.USAGE
    except (KeyboardInterrupt, click.Abort):
        output.say(_("newsdesk: It was stopped. What was done by then stays."))
        return codes.INTERRUPTED
    except NewsdeskError as error:
        output.say(f"newsdesk: {codes.words_of(error)}")
        return codes.code_of(error)
    except OSError:
        raise
    except Exception as error:  # a mistake of ours: one line all the same, and the rest for the log
        log.exception("A command failed")
        output.say(
            _("newsdesk: A mistake of newsdesk’s own ({kind}). The stories are as they were saved. Report it.").format(
                kind=type(error).__name__
            )
        )
        return codes.FAILED
    return code if isinstance(code, int) else codes.DONE


def _whole(sentence: str) -> str:
    """click ends some of its own without a full stop."""
    return (
        sentence
        if sentence.endswith(("?", "。", "？", "۔", "؟"))
        else _("{sentence}.").format(sentence=sentence.removesuffix("."))
    )


def _path(error: click.ClickException, program: Commands) -> str:
    context = error.ctx if isinstance(error, click.UsageError) else None
    return context.command_path if context is not None else str(program.name)


def _failed(error: OSError) -> int:
    if error.errno == errno.EPIPE:
        return codes.PIPE_CLOSED
    with suppress(OSError):
        output.say(f"newsdesk: {codes.of_system(error)}")
    return codes.FAILED


def _prepare() -> None:
    """JSON is UTF-8 everywhere; what a terminal has no letters for must not end a command."""
    use_language_of_shell()
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # whoever started it closed that (>&-)
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - for good
    for stream in (sys.stdout, sys.stderr):
        _can_say_all(stream)
    if not logging.root.handlers:
        logging.root.addHandler(logging.NullHandler())  # Python would write warnings to stderr


@contextmanager
def _ended_gently() -> Iterator[None]:
    """A program that is told to end does as after Ctrl+C."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _can_say_all(stream: TextIO) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        encoding = stream.encoding if stream.isatty() else "utf-8"
        reconfigure(encoding=encoding, errors="replace")


def _let_go(stream: TextIO) -> None:
    """Python flushes once more when it ends, and complains loudly if it cannot."""
    try:
        stream.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _version(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
    if value:
        from newsdesk.parts import own_version

        output.write_line(f"newsdesk {own_version() or _('from its source')}")
        context.exit()
