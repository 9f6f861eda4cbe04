"""The program as the AppImage starts it: the modules of a start come out of one file, `start.pack`.

Each file that Python looks for, opens and reads in an AppImage is a question to another process: asked one by one, the
modules made a start last twice as long. Where the file is not there (a trial) they are read as ever.

The pack is a directory in the form of `marshal` (of each module its file below `LIBRARY` and where its code is), with
its length before it, and then the code of the modules in the order in which a start loads them.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType

HERE = Path(__file__).parent
LIBRARY = HERE.parent
LENGTH = 8  # bytes, the first the least


class Packed(SourceFileLoader):
    """Of a module whose code is in the pack; all else of it is where its file is."""

    pack: int
    at: int
    size: int

    def get_code(self, fullname: str) -> CodeType | None:  # noqa: ARG002 - the name is Python's
        code: CodeType = marshal.loads(os.pread(self.pack, self.size, self.at))  # noqa: S302 - made with the package
        return code


class Pack:
    """Finds modules in the pack, each once. Raises FileNotFoundError."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_RDONLY)  # for as long as the program runs
        length = int.from_bytes(os.pread(self._file, LENGTH, 0), "little")
        self._code = LENGTH + length
        self._modules: dict[str, tuple[str, int, int]] = marshal.loads(os.pread(self._file, length, LENGTH))  # noqa: S302

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None  # noqa: ARG002
    ) -> ModuleSpec | None:  # fmt: skip
        known = self._modules.pop(name, None)
        if known is None:
            return None
        below, at, size = known
        file = str(LIBRARY / below)
        loader = Packed(name, file)
        loader.pack, loader.at, loader.size = self._file, self._code + at, size
        return spec_from_file_location(name, file, loader=loader)


with suppress(FileNotFoundError):
    sys.meta_path.insert(0, Pack(HERE / "start.pack"))  # type: ignore[arg-type]

from main import main  # noqa: E402

if __name__ == "__main__":  # a worker process reads this file too
    sys.exit(main())
