"""Passwords: in the platform's keyring and nowhere else.

Where the machine has no keyring, or only one that would write to a plain file, a password is kept in memory until the
program ends. It never goes into a file, a log or an error message.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeVar

from newsdesk.publish.errors import PublishError
from newsdesk.store.records import Site
from newsdesk.words import _

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

log = logging.getLogger(__name__)

T = TypeVar("T")
Place = Literal["keyring", "this run"]

_NO_KEYRING = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Modules of backends that keep nothing, or keep it in files (keyrings.alt 5: plain, or under a key of its own)."""
_CHAIN = "keyring.backends.chainer"


class KeyringTrouble(PublishError):
    """There is a keyring, but it did not open: it is locked, or its service is broken."""

    def __init__(self, site: str) -> None:
        super().__init__(
            _("The keyring did not give or take the password of {site}.").format(site=site),
            _("It is locked or its service does not answer."),
            _("Unlock the keyring of this computer, then retry."),
        )


class Credentials:
    """The passwords of sites. Safe to use from any thread."""

    def __init__(self) -> None:
        self._this_run: dict[tuple[str, str], str] = {}
        self._lock = threading.Lock()

    @classmethod
    def of(cls, site: Site, password: str | None) -> Credentials:
        """Those of one site, for a process that is not to ask the keyring itself."""
        credentials = cls()
        if password is not None:
            credentials._this_run[_names(site)] = password
        return credentials

    def get(self, site: Site) -> str | None:
        """The password of `site`, None where none is known. Raises KeyringTrouble."""
        with self._lock:
            known = self._this_run.get(_names(site))
            keyring = _keyring() if known is None else None
            if keyring is None:
                return known
            return _asked(site, lambda: keyring.get_password(*_names(site)))

    def save(self, site: Site, password: str) -> bool:
        """Keep `password`; False where there is no keyring and it is kept for this run only.

        Raises KeyringTrouble where there is one that does not take it; it is then kept for this run all the same.
        """
        with self._lock:
            self._this_run[_names(site)] = password
            keyring = _keyring()
            if keyring is None:
                return False
            _asked(site, lambda: keyring.set_password(*_names(site), password))
            del self._this_run[_names(site)]
            return True

    def forget(self, site: Site) -> None:
        """Remove the password of `site`, if there is one. Raises KeyringTrouble."""
        with self._lock:
            self._this_run.pop(_names(site), None)
            keyring = _keyring()
            if keyring is None:
                return
            if _asked(site, lambda: keyring.get_password(*_names(site))) is not None:
                _asked(site, lambda: keyring.delete_password(*_names(site)))

    def kept_where(self) -> Place:
        """Where the next password will be kept."""
        return "this run" if _keyring() is None else "keyring"


def keyring_name() -> str:
    """Of the keyring that keeps passwords here, "" where there is none that may."""
    found = _keyring()
    return str(found.name) if found is not None else ""


def _names(site: Site) -> tuple[str, str]:
    """The service and the user name in the keyring, as a person will read them there."""
    return f"newsdesk: {site.address}", site.account


def _asked(site: Site, ask: Callable[[], T]) -> T:
    try:
        return ask()
    except Exception as error:  # noqa: BLE001 - each backend raises what its own service's library does
        # the type only: a backend's message may hold what it was given
        log.warning("The keyring failed: %s", type(error).__name__)
    raise KeyringTrouble(site.name)


def _keyring() -> KeyringBackend | None:
    """The keyring that may be trusted with a password, None where there is none."""
    import keyring

    try:
        found = keyring.get_keyring()
    except Exception as error:  # noqa: BLE001 - a configured backend may fail to load in its own way
        log.warning("No keyring: %s", type(error).__name__)
        return None
    # a chain would go on to a file when the first of its keyrings refuses
    candidates = getattr(found, "backends", ()) if type(found).__module__ == _CHAIN else (found,)
    return next((backend for backend in candidates if _trusted(backend)), None)


def _trusted(backend: KeyringBackend) -> bool:
    kind = type(backend)
    return not kind.__module__.startswith(_NO_KEYRING) and "plaintext" not in kind.__name__.lower()
