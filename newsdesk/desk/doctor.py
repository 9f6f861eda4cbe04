"""Looks this computer over for a bug report: what newsdesk runs on, whether the store is whole, and what is reached.

Nothing is changed or made, no password is asked for, and no line holds a story's words, a secret or a person's address.
What only the windows know (Qt, the screen) is handed in by them.
"""

from __future__ import annotations

import locale
import platform
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk import clock
from newsdesk.desk.report import Line, Report, State, Told
from newsdesk.errors import NewsdeskError
from newsdesk.parts import own_version, version_of
from newsdesk.private import public_address
from newsdesk.words import _, digits, moment, name_of_language

if TYPE_CHECKING:
    from newsdesk.store.database import Store
    from newsdesk.store.records import Site

ROOM, LITTLE_ROOM = 2_000_000_000, 200_000_000
"""Bytes free on the store's disk below which it is told, and below which it is bad: backups and pictures need some."""
OLD_BACKUP = timedelta(days=3)
PATIENCE = 20.0  # s for all sites together
_ANSWER = 10.0  # s for one request
_GIB = 1 << 30
_PACKAGES = ("PySide6", "SQLAlchemy", "alembic", "httpx", "keyring", "lxml", "Markdown", "nh3", "pillow", "pi-heif")


@dataclass(frozen=True, slots=True)
class Look:
    """`store`: the file's path; it need not be there. `is_wanted`: False ends the looking as soon as may be."""

    store: Path
    is_wanted: Callable[[], bool] = lambda: True


def examine(
    store: Path,
    told: Told = lambda _line: None,
    facts: Iterable[Line] = (),
    is_wanted: Callable[[], bool] = lambda: True,
) -> Report:
    """Look at all there is; `told` is called in this thread with each line as it is known. It takes a while.

    `facts`: lines of the windows, which come after those of the program.
    """
    lines: list[Line] = []

    def tell(found: Iterable[Line]) -> None:
        for line in found:
            lines.append(line)
            told(line)

    look = Look(store.absolute(), is_wanted)
    tell(_guarded("newsdesk", _program))
    tell(facts)
    checks: Mapping[str, Callable[[], Iterator[Line]]] = {
        "language": _language,
        "disk": lambda: _disk(look),
        "keyring": _keyring,
        "store": lambda: _store(look),
        "backups": lambda: _backups(look),
    }
    for name, check in checks.items():
        if not is_wanted():
            break
        tell(_guarded(name, check))
    return Report(tuple(lines))


def _guarded(name: str, check: Callable[[], Iterator[Line]]) -> Iterator[Line]:
    """What breaks in one look ends none of the others."""
    try:
        yield from check()
    except NewsdeskError as error:
        yield Line(name, _titles()[name], error.what, State.BAD, error.advice)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the report is for; its words may be private
        said = _("could not be looked at ({kind})").format(kind=type(error).__name__)
        yield Line(name, _titles()[name], said, State.WARN)


def _titles() -> dict[str, str]:
    return {
        "newsdesk": "newsdesk",
        "language": _("Language"),
        "disk": _("Free disk"),
        "keyring": _("Keyring"),
        "store": _("Store"),
        "backups": _("Backups"),
    }


# --- the program and the computer ------------------------------------------------------------------------------------


def _program() -> Iterator[Line]:
    yield Line("newsdesk", "newsdesk", own_version() or _("unknown"))
    yield Line("system", _("System"), f"{platform.system()} {platform.release()} ({platform.machine()})")
    yield Line("python", "Python", f"{platform.python_version()} ({platform.python_implementation()})")
    yield _sqlite()
    versions = [f"{name} {version}" for name in _PACKAGES if (version := version_of(name))]
    yield Line("packages", _("Packages"), ", ".join(versions))


def _sqlite() -> Line:
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute("CREATE VIRTUAL TABLE t USING fts5(x)")
        except sqlite3.OperationalError:
            lacks = _("{version}, without FTS5").format(version=sqlite3.sqlite_version)
            return Line("sqlite", "SQLite", lacks, State.BAD, _("Use a Python whose SQLite has full-text search."))
    return Line("sqlite", "SQLite", sqlite3.sqlite_version)


def _language() -> Iterator[Line]:
    encoding = locale.getpreferredencoding(False)
    name = ".".join(part for part in locale.getlocale() if part) or "C"
    zone = f"UTC{clock.now().astimezone():%z}"
    said = f"{name}, {encoding}, {zone}"
    if encoding.lower().replace("-", "") != "utf8":
        yield Line("language", _titles()["language"], said, State.WARN, _("Set the system’s language to one in UTF-8."))
    else:
        yield Line("language", _titles()["language"], said)


def _disk(look: Look) -> Iterator[Line]:
    folder = next(place for place in (look.store.parent, *look.store.parents) if place.exists())
    free = shutil.disk_usage(folder).free
    state = State.OK if free >= ROOM else State.WARN if free >= LITTLE_ROOM else State.BAD
    remedy = "" if state is State.OK else _("Make room: saving, pictures and backups need some.")
    yield Line("disk", _titles()["disk"], f"{digits(free / _GIB, 1)} GiB", state, remedy)


def _keyring() -> Iterator[Line]:
    from newsdesk.publish.credentials import keyring_name

    name = keyring_name()
    if name:
        yield Line("keyring", _titles()["keyring"], name)
    else:
        remedy = _("Passwords are kept until newsdesk ends. Install or unlock a keyring, such as GNOME’s or KWallet.")
        yield Line("keyring", _titles()["keyring"], _("none"), State.WARN, remedy)


# --- the store -------------------------------------------------------------------------------------------------------


def _store(look: Look) -> Iterator[Line]:
    from newsdesk.store.form import SCHEMA_VERSION

    title = _titles()["store"]
    if not look.store.exists():
        yield Line("store", title, _("{path}: none yet").format(path=look.store))
        return
    form = _form(look)
    if form is None:
        remedy = _("Open it in the window to salvage it, or restore a backup.")
        yield Line("store", title, _("{path}: damaged").format(path=look.store), State.BAD, remedy)
        return
    size = f"{digits(look.store.stat().st_size / (1 << 20), 1)} MiB"
    if form != SCHEMA_VERSION:
        said = _("{path}, {size}, form {form}; this newsdesk knows {known}").format(
            path=look.store, size=size, form=form, known=SCHEMA_VERSION
        )
        newer = form > SCHEMA_VERSION
        remedy = _("Update newsdesk, or open another store.") if newer else _("The window brings it to this form.")
        yield Line("store", title, said, State.BAD if newer else State.WARN, remedy)
        return
    said = _("{path}, {size}, form {form}, whole").format(path=look.store, size=size, form=form)
    yield Line("store", title, said)
    yield from _in_store(look)


def _form(look: Look) -> int | None:
    """Of a store that is whole; None where it is not. Raises NotAStore, StoreUnwritable (that cannot be told)."""
    from newsdesk.desk.salvage import is_whole
    from newsdesk.store.connection import store_error
    from newsdesk.store.errors import StoreUnwritable
    from newsdesk.store.opening import form_of

    try:
        form = form_of(look.store)
    except sqlite3.DatabaseError as error:
        ours = store_error(error, look.store)
        if isinstance(ours, StoreUnwritable):
            raise ours from error
        return None
    return form if is_whole(look.store, look.is_wanted) else None


def _in_store(look: Look) -> Iterator[Line]:
    """A store of our form may be opened without anything being made of it."""
    from newsdesk.store.database import Store

    store = Store(look.store)
    try:
        counts = store.articles.counts()
        yield Line("stories", _("Stories"), _("{n}, in the trash {m}").format(n=counts.all, m=counts.trash))
        yield from _index(store)
        yield from _media(store, look)
        yield from _outbox(store)
        yield from _dictionaries(store)
        yield from _sites(store, look)
    finally:
        store.close()


def _index(store: Store) -> Iterator[Line]:
    title = _("Search index")
    if not store.search.is_whole():
        yield Line("index", title, _("damaged"), State.WARN, _("No story is lost: the next search makes it anew."))
    else:
        yield Line("index", title, _("whole, stories to follow: {n}").format(n=store.search.waiting()))


def _media(store: Store, look: Look) -> Iterator[Line]:
    """How many, and no names: those of pictures may tell what a story is about."""
    number, missing, changed = store.media.amiss(quick=True, told=lambda _share: None, is_wanted=look.is_wanted)
    if missing or changed:
        said = _("{n} files, missing: {m}, not as they were: {c}").format(n=number, m=len(missing), c=len(changed))
        yield Line("media", _("Media"), said, State.BAD, _("A backup may have them; else add the files again."))
    else:
        yield Line("media", _("Media"), _("{n} files, all there").format(n=number))


def _outbox(store: Store) -> Iterator[Line]:
    from newsdesk.store.job_records import JobState

    waiting = store.outbox.waiting()
    failed = sum(job.state is JobState.FAILED for job in store.outbox.list())
    said = _("waiting: {n}, failed lately: {m}").format(n=waiting, m=failed)
    if failed:
        yield Line("outbox", _("Outbox"), said, State.WARN, _("The outbox says for each why, and what to do."))
    else:
        yield Line("outbox", _("Outbox"), said)


def _dictionaries(store: Store) -> Iterator[Line]:
    from newsdesk.spelling import dictionaries

    settings = store.settings.get()
    languages = sorted({settings.language, *store.articles.languages()})
    for language in languages:
        if language.split("-", maxsplit=1)[0] in dictionaries.UNSPELT:
            continue
        found = dictionaries.find(language, settings.dictionaries)
        title = _("Dictionary for {language}").format(language=name_of_language(language))
        if found is None:
            remedy = _("Install a Hunspell dictionary, or add one by Edit › Add a spelling dictionary…")
            yield Line(f"dictionary {language}", title, _("none"), State.WARN, remedy)
        else:
            yield Line(f"dictionary {language}", title, found.stem)


def _backups(look: Look) -> Iterator[Line]:
    from newsdesk.desk.backups import list_backups

    found = list_backups(look.store)
    title = _titles()["backups"]
    if not found and not look.store.exists():
        return
    if not found:
        yield Line("backups", title, _("none yet"), State.WARN, _("The window makes one soon after its start."))
        return
    said = _("{n}, the last of {day}").format(n=len(found), day=moment(found[0].made))
    if clock.now() - found[0].made > OLD_BACKUP:
        yield Line("backups", title, said, State.WARN, _("Make one now in Settings, Backups."))
    else:
        yield Line("backups", title, said)


# --- the sites -------------------------------------------------------------------------------------------------------


def _sites(store: Store, look: Look) -> Iterator[Line]:
    """Asked all at once, each told as it answers; none is waited for longer than `PATIENCE`."""
    from newsdesk.store.records import SiteKind

    answers: list[Line] = []
    ready = threading.Condition()

    def ask(site: Site, name: str) -> None:
        line = _of_site(site, name)
        with ready:
            answers.append(line)
            ready.notify()

    sites = store.sites.list()
    names = {site.id: f"site {number}" for number, site in enumerate(sites, 1)}
    asked = {}
    for site in sites:
        if site.kind is SiteKind.FOLDER:
            yield _of_folder(site, names[site.id])
        else:
            asked[names[site.id]] = site
            threading.Thread(target=ask, args=(site, names[site.id]), name="newsdesk doctor", daemon=True).start()
    end = time.monotonic() + PATIENCE
    while asked and look.is_wanted() and time.monotonic() < end:
        with ready:
            ready.wait(0.2)
            come, answers[:] = list(answers), []
        for line in come:
            asked.pop(line.name, None)
            yield line
    for name, site in asked.items():
        yield _away(site, name, _("no answer"))


def _of_folder(site: Site, name: str) -> Line:
    folder = Path(site.address)
    title = _("Site {address}").format(address=_("in a folder"))
    if folder.is_dir():
        return Line(name, title, str(folder))
    return Line(name, title, _("{path}: none yet").format(path=folder))


def _of_site(site: Site, name: str) -> Line:
    from newsdesk.publish.wordpress.client import Client

    address = public_address(site.home or site.address)
    begun = time.monotonic()
    try:
        with Client(site.address, address, timeout=_ANSWER) as client:
            index = client.one("")
    except NewsdeskError as error:
        return _away(site, name, error.what)
    except Exception as error:  # noqa: BLE001 - a thread's own end; the type says enough
        return _away(site, name, type(error).__name__)
    seconds = time.monotonic() - begun
    # a site tells no version; this field came with 6.8
    form = _("WordPress 6.8 or newer") if "page_for_posts" in index else _("WordPress before 6.8")
    said = _("reached in {n} s, {form}").format(n=digits(seconds, 1), form=form)
    return Line(name, _("Site {address}").format(address=address), said)


def _away(site: Site, name: str, said: str) -> Line:
    address = public_address(site.home or site.address)
    remedy = _("Is there a network? Stories wait in the outbox until it answers.")
    return Line(name, _("Site {address}").format(address=address), said, State.WARN, remedy)
