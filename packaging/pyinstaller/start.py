"""The program as PyInstaller's folder starts it: as itself, or as a worker process of itself."""

from __future__ import annotations

import sys
from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()
    from main import main

    sys.exit(main())
