"""Where things are kept unless somebody says otherwise. Nothing heavy is imported: a window asks before it stands."""

from __future__ import annotations

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
