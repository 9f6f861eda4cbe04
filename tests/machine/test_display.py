"""A display is there when it answers, whatever the variables say."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from machine import display
from tests.servers.processes import free_port

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is one")


@pytest.fixture
def listening(tmp_path: Path) -> Iterator[socket.socket]:
    """A server on a socket file, as a Wayland compositor is one."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        yield server


def test_a_real_x_server_answers(x_display: str) -> None:
    assert display.is_there({"DISPLAY": x_display})
    assert display.is_there({"DISPLAY": f"{x_display}.0"})
    assert display.is_there({"DISPLAY": f"unix{x_display}"})


@pytest.mark.parametrize("value", ["", ":98765", ":0.x", "nonsense", "127.0.0.1:59000", ":", "127.0.0.1:99999999"])
def test_a_variable_alone_is_no_display(value: str) -> None:
    assert not display.is_there({"DISPLAY": value})


def test_a_display_of_another_machine_answers() -> None:
    port = free_port()
    with socket.create_server(("127.0.0.1", port)):
        assert display.is_there({"DISPLAY": f"127.0.0.1:{port - 6000}.0"})
    assert not display.is_there({"DISPLAY": f"127.0.0.1:{port - 6000}.0"})


def test_a_wayland_compositor_answers(tmp_path: Path, listening: socket.socket) -> None:
    variables = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert display.is_there(variables)
    assert display.is_there({"WAYLAND_DISPLAY": str(tmp_path / "wayland-0")})
    listening.close()  # its socket file stays
    assert not display.is_there(variables)


def test_who_chose_a_platform_of_qts_is_not_overruled() -> None:
    assert display.is_there({"QT_QPA_PLATFORM": "offscreen"})
