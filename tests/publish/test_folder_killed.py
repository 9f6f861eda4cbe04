"""newsdesk killed while it publishes into a folder: at the next start the new site stands, whole."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY

CALLS = 130
"""More than a publish makes to change the disk."""
SEED = random.randrange(1_000_000)


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_killed_anywhere_a_publish_is_finished_at_the_next_start(tmp_path: Path) -> None:
    points = range(CALLS) if os.environ.get("NEWSDESK_SOAK") else random.Random(SEED).sample(range(CALLS), 2)
    done = subprocess.run(
        [sys.executable, "-m", "tests.publish.folder_killed", str(tmp_path), *map(str, points)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"seed {SEED}, killed after {done.stdout}\n{done.stderr}"
