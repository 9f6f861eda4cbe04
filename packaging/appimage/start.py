"""The program as the AppImage starts it: the modules of a start come out of one file, `start.pack`.

Each file that Python looks for, opens and reads in an AppImage is a question to another process: asked one by one, the
modules made a start last twice as long. Where the file is not there (a trial) they are read as ever.
"""

from __future__ import annotations

import marshal
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType

HERE = Path(__file__).parent
LIBRARY = HERE.parent


class Packed(SourceFileLoader):
    """Of a module whose code is in the pack; all else of it is where its file is."""

    code: bytes

    def get_code(self, fullname: str) -> CodeType | None:  # noqa: ARG002 - the name is Python's
        code: CodeType = marshal.loads(self.code)  # noqa: S302 - made with the package
        return code


class Pack:
    """Finds modules in the pack, each once. `modules`: its file below `LIBRARY` and its code, by name."""

    def __init__(self, modules: dict[str, tuple[str, bytes]]) -> None:
        self._modules = modules

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None  # noqa: ARG002
    ) -> ModuleSpec | None:  # fmt: skip
        known = self._modules.pop(name, None)
        if known is None:
            return None
        file = str(LIBRARY / known[0])
        loader = Packed(name, file)
        loader.code = known[1]
        return spec_from_file_location(name, file, loader=loader)


with suppress(FileNotFoundError), (HERE / "start.pack").open("rb") as pack:
    sys.meta_path.insert(0, Pack(marshal.load(pack)))  # type: ignore[arg-type]  # noqa: S302 - the same

from main import main  # noqa: E402

if __name__ == "__main__":  # a worker process reads this file too
    sys.exit(main())
