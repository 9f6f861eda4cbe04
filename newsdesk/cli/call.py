"""A call of the program: which store, in which form to answer; and what every command has in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

import click

from newsdesk.cli import output
from newsdesk.cli.codes import Unknown
from newsdesk.words import _, why

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdesk.desk import Desk
    from newsdesk.desk.report import Line

P = ParamSpec("P")
_SHORT = 58  # cells beside the name of a command
Renderer = Callable[[str, Path], None]
"""Draws a page (HTML, whole in itself) into a .pdf or .png file. Raises NewsdeskError."""
Facts = Callable[[], "Iterable[Line]"]
"""Tells what only the windows know of this computer. It takes a while."""


@dataclass
class Call:
    """`store`: as typed. `as_json`: for programs. Of the windows: `render` draws pages, `facts` tells of Qt; None: both
    are not to be had.
    """

    store: Path | None = None
    as_json: bool = False
    render: Renderer | None = None
    facts: Facts | None = None

    @property
    def path(self) -> Path:
        """Of the store that is meant: without a word, the one that the window opens."""
        from newsdesk.places import chosen_store, default_store

        return (self.store or chosen_store() or default_store()).absolute()

    @contextmanager
    def desk(self, *, new: bool = False) -> Iterator[Desk]:
        """The desk, open. Whoever only reads makes no store (`new`): its name may be mistyped.

        Raises Unknown, and what `Desk.open` raises.
        """
        path = self.path
        if not new:
            need_store(path)
        from newsdesk.desk import Desk

        desk = Desk.open(path, start_courier=False)
        try:
            yield desk
        finally:
            desk.close()


def need_store(path: Path) -> None:
    """Raises Unknown where there is no store, StoreUnwritable where nobody lets us look."""
    try:
        is_there = path.exists()
    except OSError as error:
        from newsdesk.store.errors import StoreUnwritable

        raise StoreUnwritable.at(path, why(error)) from error
    if not is_there:
        raise Unknown(
            _("There is no store {path}.").format(path=path),
            "",
            _("Check the path after --store; “newsdesk new” makes a store that is not there yet."),
        )


def command(
    name: str, help: str, examples: str, *, answers: bool = True
) -> Callable[[Callable[Concatenate[Call, P], int]], click.Command]:
    """A command of this name; it gives back the exit code. `examples`: a line each. `answers`: it has --json."""

    def make(function: Callable[Concatenate[Call, P], int]) -> click.Command:
        made = click.pass_obj(function)
        if answers:
            made = _option("--json", "as_json", _("Answer in JSON: an object a line."), is_flag=True)(made)
        made = _option("--store", "store", store_help(), type=click.Path(path_type=Path), metavar="PATH")(made)
        epilog = "\b\n{}\n{}".format(_("Examples:"), "\n".join(f"  {line}" for line in examples.strip().splitlines()))
        begins, stop, _rest = help.partition("。")  # click takes the first sentence, but knows this stop for none
        short = output.cut(begins + stop, _SHORT) if stop else None
        return click.command(name, help=help, short_help=short, epilog=epilog)(made)

    return make


def store_help() -> str:
    return _("The store, by name; else the one that the window opens.")


def keep(context: click.Context, parameter: click.Parameter, value: Any) -> None:  # noqa: ANN401 - any option's
    """An option of every command goes into the call, wherever in the line it stands."""
    if value:
        setattr(context.ensure_object(Call), str(parameter.name), value)


def _option(flag: str, name: str, help: str, **facts: Any) -> Callable[[Any], Any]:  # noqa: ANN401 - as click has it
    return click.option(flag, name, help=help, callback=keep, expose_value=False, **facts)
