"""The newsroom whose publishes are broken."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from newsdesk.desk import Desk
from tests.publish.conftest import Connect, Newspaper
from tests.publish.faults.newsroom import Newsroom
from tests.publish.faults.program import Program, preload
from tests.servers.proxy import Proxy


@pytest.fixture
def newsroom(desk: Desk, newspaper: Newspaper, proxy: Proxy, connect: Connect) -> Iterator[Newsroom]:
    preload()
    site, account = connect(), newspaper.server.accounts["administrator"]
    program = Program(desk.store, account.password)
    sign_in = (account.name, account.password)
    with httpx.Client(base_url=f"{newspaper.server.url}/wp-json", auth=sign_in, timeout=60) as server:
        yield Newsroom(desk, site, proxy, server, program)
