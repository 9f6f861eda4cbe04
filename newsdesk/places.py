"""Where things are kept unless somebody says otherwise. Nothing heavy is imported: a window asks before it stands."""

from __future__ import annotations

import re
from pathlib import Path


def default_store() -> Path:
    """The store in the platform's data folder."""
    from platformdirs import user_data_path

    return user_data_path("newsdesk", appauthor=False) / "newsdesk.sqlite"


def sample_store() -> Path:
    """The store of the sample newsroom, in a folder of its own beside the default one."""
    return default_store().parent / "sample newsroom" / "newsdesk.sqlite"


def log_folder() -> Path:
    """Where the log is, with the reports of runs that did not end well."""
    from platformdirs import user_log_path

    return user_log_path("newsdesk", appauthor=False)


def chosen_store() -> Path | None:
    """The store that a person chose in the window, None: their own. Read without Qt, from where the window keeps it."""
    try:
        lines = window_settings().read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    section = ""
    for line in lines:
        if line.startswith("["):
            section = line.strip()
        elif section == "[store]" and line.startswith("chosen="):
            return Path(_plain(line.removeprefix("chosen=").strip()))
    return None


def window_settings() -> Path:
    """Where the window remembers its layout: an INI file, as Qt's QSettings writes it."""
    from platformdirs import user_config_path

    return user_config_path("newsdesk", appauthor=False) / "window.ini"


def _plain(value: str) -> str:
    """Qt puts quotes round some values, a backslash before some letters, and others as \\x and their number."""
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = value[1:-1]

    def letter(found: re.Match[str]) -> str:
        return chr(int(found[1], 16)) if found[1] else found[2]

    return re.sub(r"\\(?:x([0-9a-fA-F]{1,4})|(.))", letter, value)
