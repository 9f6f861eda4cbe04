"""A real AT-SPI, by which screen readers on Linux read other programs, on a private bus; and a reader of it.

The protocol: https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml
"""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from machine import servers
from tests.servers import bus, processes

Place = tuple[str, str]  # of a thing: the name of its program on the bus, its path there
ROOT: Place = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
FOCUSABLE, SHOWING = 1 << 11, 1 << 25  # bits of a state
PATIENCE = 30.0  # seconds


@contextlib.contextmanager
def running() -> Iterator[Mapping[str, str]]:
    """The environment variables by which a program finds it, and is read from its start. Raises UnavailableError."""
    registry = processes.need("at-spi2-registryd")
    with tempfile.TemporaryDirectory(prefix="newsdesk-at-spi-") as scratch, contextlib.ExitStack() as stack:
        address = stack.enter_context(bus.running(Path(scratch)))
        found = {"AT_SPI_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}
        log = Path(scratch, "log")
        process = stack.enter_context(
            processes.running([registry], servers.variables("at-spi2-registryd") | found, log)
        )
        processes.wait_until(lambda: "is running" in log.read_text(), process, log)
        yield found | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


@dataclass(frozen=True)
class Thing:
    """What a screen reader comes to. `role` in AT-SPI's own words ("push button")."""

    place: Place
    name: str
    role: str
    state: int
    within: tuple[str, ...]  # roles and names of what it stands in

    @property
    def is_control(self) -> bool:
        """It can have the focus and is to be seen."""
        return bool(self.state & FOCUSABLE and self.state & SHOWING)


class Reader:
    """Reads the programs on a bus as a screen reader does."""

    def __init__(self, address: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        self._bus.close()

    def program(self) -> Place:
        """The one program that is there, once it is."""
        end = time.monotonic() + PATIENCE
        while not (found := self.children(ROOT)):
            assert time.monotonic() < end, "no program came to the bus"
            time.sleep(0.05)
        return found[0]

    def call(self, place: Place, interface: str, method: str, signature: str = "", *given: object) -> Any:
        """The first of what it answers."""
        where = DBusAddress(place[1], place[0], f"org.a11y.atspi.{interface}")
        answer = self._bus.send_and_get_reply(
            new_method_call(where, method, signature or None, given), timeout=PATIENCE
        )
        if answer.header.message_type is MessageType.error:
            raise LookupError(f"{interface}.{method}: {answer.body}")
        return answer.body[0] if len(answer.body) == 1 else answer.body

    def told(self, place: Place, name: str, interface: str = "Accessible") -> Any:
        """A property."""
        where = DBusAddress(place[1], place[0], f"org.a11y.atspi.{interface}")
        answer = self._bus.send_and_get_reply(Properties(where).get(name), timeout=PATIENCE)
        if answer.header.message_type is MessageType.error:
            raise LookupError(f"{interface}.{name}: {answer.body}")
        return answer.body[0][1]

    def children(self, place: Place) -> list[Place]:
        return [tuple(child) for child in self.call(place, "Accessible", "GetChildren")]

    @contextlib.contextmanager
    def listening(self) -> Iterator[Callable[[], str]]:
        """Hear announcements: what is given waits for the next one, and gives its words."""
        registry: Place = (ROOT[0], "/org/a11y/atspi/registry")
        self.call(registry, "Registry", "RegisterEvent", "sass", "object:announcement", [], "")
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        with self._bus.filter(rule, bufsize=100) as queue:
            yield lambda: str(self._bus.recv_until_filtered(queue, timeout=PATIENCE).body[3][1])

    def things(self, place: Place, within: tuple[str, ...] = ()) -> Iterator[Thing]:
        """It and all that is in it, as they come."""
        try:
            low, high = self.call(place, "Accessible", "GetState")
            role, name = self.call(place, "Accessible", "GetRoleName"), self.told(place, "Name")
            yield Thing(place, name, role, low | high << 32, within)
            for child in self.children(place):
                yield from self.things(child, (*within, f"{role} {name}".strip()))
        except LookupError:
            return  # it went while it was read
