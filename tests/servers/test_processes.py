"""No server outlives the test run that started it, even one that is killed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.servers import builds
from tests.servers.fixtures import skipping
from tests.servers.php import php

SCRIPT = """
import time
from tests.servers import wordpress
with wordpress.running("6.5") as site:
    print(site.root, flush=True)
    time.sleep(60)
"""


def serving(root: str) -> list[str]:
    """Of each process that serves the site in `root`, its command line. A process that has ended has none."""
    lines = (Path(entry, "cmdline") for entry in Path("/proc").glob("[0-9]*"))
    texts = []
    for line in lines:
        try:
            texts.append(line.read_text().replace("\0", " "))
        except OSError:
            continue
    return [text for text in texts if f"-t {root}" in text]


@pytest.mark.wordpress
def test_servers_end_with_a_test_run_that_is_killed() -> None:
    with skipping():
        php()
        builds.core("6.5")
    with subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.path.insert(0, 'packaging')\n" + SCRIPT],
        stdout=subprocess.PIPE,
        text=True,
    ) as run:
        assert run.stdout is not None
        root = run.stdout.readline().strip()
        assert len(serving(root)) > 1  # workers too
        os.kill(run.pid, signal.SIGKILL)
    deadline = time.monotonic() + 10
    while serving(root) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert serving(root) == []
    shutil.rmtree(root)
