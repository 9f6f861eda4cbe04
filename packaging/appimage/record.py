"""Starts the program and writes down, as JSON, what it has loaded once its window stands, before the preview comes.

record.py ANSWER STORE: `modules` have their names and files, `libraries` are files.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path

HERE = str(Path(__file__).parent)
PREVIEW = "ui.preview.pane"
LONGEST = 60.0  # s


def watch(answer: Path) -> None:
    begun = time.monotonic()
    loaded = look()
    while PREVIEW not in sys.modules and time.monotonic() - begun < LONGEST:
        time.sleep(0.02)
        if PREVIEW not in sys.modules:
            loaded = look()
    answer.write_text(json.dumps(loaded))
    os._exit(0)


def look() -> dict[str, list[tuple[str, str]] | list[str]]:
    specs = [getattr(module, "__spec__", None) for module in list(sys.modules.values())]
    modules = [(spec.name, spec.origin) for spec in specs if spec is not None and spec.cached and spec.origin]
    maps = Path("/proc/self/maps").read_text()
    return {
        "modules": modules,
        "libraries": sorted({line.split(maxsplit=5)[5] for line in maps.splitlines() if ".so" in line}),
    }


if __name__ == "__main__":
    sys.path.insert(0, HERE)
    threading.Thread(target=watch, args=(Path(sys.argv.pop(1)),), daemon=True).start()
    from main import main

    sys.exit(main())
