"""One window a store: a second start hands its files to the first window, which comes to the front, and ends.

A lock file says who is first (Qt's own, which sees that the process of a lock is gone), a local socket is the way to
it. Both have names made of the store's path and stand where only this user can write. The socket's module is not
loaded before the window stands.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QCryptographicHash, QLockFile, QObject, QTimer, Signal

from newsdesk.errors import NewsdeskError

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 2.0  # s in which the first window has to answer
_LATER = 200  # ms after the window stands
_RETRY = 0.05  # s between two tries, while the first is not listening yet
_LONGEST = 1_000_000  # bytes of a message
_LONGEST_PATH = 100  # bytes of a socket's path (sun_path has 108, and 104 on macOS)
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - what lets a window come to the front on Wayland


class OpenElsewhere(NewsdeskError):
    """Another window has the store open."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _tr("The store {path} is open in another newsdesk window.").format(path=path),
            _tr("Two windows on one store would write over each other’s text."),
            _tr("Go on in that window, or close it and try again."),
        )


class OneWindow(QObject):
    """`wanted` (list of Path, maybe empty): another start wants this window at the front, to open these files.
    `returned` (str): a browser came back from a site's page by this `newsdesk:` address, which may hold a secret.

    `take` may be called from any thread, one at a time.
    """

    wanted = Signal(object)
    returned = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._path: Path | None = None
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    @property
    def name(self) -> str:
        """By which `bring_back` finds this window; "" while it has no store."""
        return _name(self._path) if self._path is not None else ""

    def take(self, path: Path) -> bool:
        """Be the one window of the store at `path`, and of no other any more. False: another window is, and this one
        stays with the store that it had."""
        path = _real(path)
        if path == self._path:
            return True
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            return True  # a machine that lets nobody write there still lets people write stories
        lock = QLockFile(str(self._folder / f"{_name(path)}.lock"))
        lock.setStaleLockTime(0)  # only a process that is gone makes it stale
        if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
            return False
        if self._lock is not None:
            self._lock.unlock()
        self._lock, self._path = lock, path
        return True

    def listen(self) -> None:
        """From now on other starts find the way here. Again after another store was taken."""
        QTimer.singleShot(_LATER, self, self._listen)

    def release(self) -> None:
        """The window is gone."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = self._path = None

    def _listen(self) -> None:
        if self._path is None:
            return
        from PySide6.QtNetwork import QLocalServer

        name = _socket(self._folder, _name(self._path))
        if self._server is not None:
            if self._server.fullServerName() == name or self._server.serverName() == name:
                return
            self._server.close()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        # the lock is ours: whoever left a socket of this name is gone
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def _called(self) -> None:
        server = self._server
        socket = server.nextPendingConnection() if server is not None else None
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda: self._read(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LONGEST:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        import json

        try:
            said = json.loads(bytes(socket.readLine().data()))
            files = [Path(name) for name in said["files"]]
            token, url = str(said.get("token", "")), str(said.get("url", ""))
        except (ValueError, KeyError, TypeError, AttributeError):
            socket.abort()
            return
        if token:
            os.environ[_TOKEN] = token
        self.wanted.emit(files)
        if url:
            self.returned.emit(url)
        socket.write(b"here\n")
        socket.flush()


def hand_over(folder: Path, path: Path, files: Sequence[Path], again: Callable[[], bool]) -> bool:
    """Ask the first window of the store at `path` to come to the front and to open `files`. True once it has said so.

    False: it does not answer within `PATIENCE` seconds. `again` tries to be first meanwhile; True ends this as well,
    with False.
    """
    return _tell(_socket(folder, _name(_real(path))), {"files": [str(file.absolute()) for file in files]}, again)


def bring_back(folder: Path, url: str) -> bool:
    """Hand a `newsdesk:` address to the window that waits for it. False: none does."""
    from newsdesk.publish.sign_in import window_of

    name = window_of(url)
    return bool(name) and _tell(_socket(folder, name), {"files": [], "url": url}, lambda: False)


def _tell(name: str, said: dict[str, object], again: Callable[[], bool]) -> bool:
    import json

    from PySide6.QtNetwork import QLocalSocket

    message = {**said, "token": os.environ.get(_TOKEN, "")}
    until = time.monotonic() + PATIENCE
    while (left := until - time.monotonic()) > 0:
        socket = QLocalSocket()
        socket.connectToServer(name)
        if socket.waitForConnected(round(left * 1000)):
            socket.write(json.dumps(message).encode() + b"\n")
            socket.flush()
            while not socket.canReadLine():
                left = until - time.monotonic()
                if left <= 0 or not socket.waitForReadyRead(round(left * 1000)):
                    break
            if socket.canReadLine() and bytes(socket.readLine().data()) == b"here\n":
                return True
        socket.abort()
        if again():
            return False
        time.sleep(_RETRY)
    return False


def runtime_folder() -> Path:
    """Where this user's programs meet: of this machine, and gone after a restart where the system has such a place."""
    from platformdirs import user_cache_path

    folder = os.environ.get("XDG_RUNTIME_DIR")
    if folder and os.access(folder, os.W_OK):
        return Path(folder) / "newsdesk"
    return user_cache_path("newsdesk", appauthor=False) / "run"


def _tr(text: str) -> str:
    return QCoreApplication.translate("OneWindow", text)


def _real(path: Path) -> Path:
    """One store has one name, whatever links lead to it."""
    try:
        return path.resolve()
    except OSError:
        return path.absolute()


def _name(path: Path) -> str:
    # Qt's own: Python's would load OpenSSL before the window stands
    digest = QCryptographicHash.hash(os.fsencode(path), QCryptographicHash.Algorithm.Sha256)
    return bytes(digest.toHex().data()).decode()[:20]


def _socket(folder: Path, name: str) -> str:
    """A path in the user's own folder; where that is too long, and on Windows, a name that Qt places."""
    whole = str(folder / f"{name}.socket")
    if os.name == "posix" and len(os.fsencode(whole)) <= _LONGEST_PATH:
        return whole
    return f"newsdesk-{_name(folder)}-{name}"
