"""Is a store whole: the file, the search index, and the media that it names. Nothing is changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from newsdesk.desk.salvage import is_whole
from newsdesk.words import _, listed, ngettext

_NAMED = 5  # files


@dataclass(frozen=True, slots=True)
class Verified:
    """One part of a store. `what` was found, `advice`: what to do about it; both in words."""

    part: Literal["store", "index", "media"]
    whole: bool
    what: str
    advice: str = ""


def verify(
    path: Path,
    *,
    quick: bool = False,
    told: Callable[[float], None] = lambda _share: None,
    is_wanted: Callable[[], bool] = lambda: True,
) -> Iterator[Verified]:
    """Look through the store at `path`, which may be in use; each part comes as soon as it is known.

    `quick`: media are not read, only looked for. `told`: the share of the media that is done. What is no longer wanted
    ends at once. Raises StoreTooNew, NotAStore, StoreUnwritable.
    """
    from newsdesk.store.errors import StoreDamaged

    damaged = Verified("store", False, _("damaged"), _("Open it in the window to salvage it, or restore a backup."))
    if not is_whole(path, is_wanted):
        if is_wanted():
            yield damaged
        return
    from newsdesk.store.database import Store

    try:
        store = Store.open(path)
    except StoreDamaged:
        yield damaged
        return
    try:
        stories = store.articles.counts().all
        yield Verified("store", True, ngettext("whole, {n} story", "whole, {n} stories", stories).format(n=stories))
        if is_wanted():
            yield _index(store.search.is_whole(), store.search.waiting())
        if is_wanted():
            yield _media(*store.media.amiss(quick=quick, told=told, is_wanted=is_wanted))
    finally:
        store.close()


def _index(whole: bool, waiting: int) -> Verified:
    if not whole:
        return Verified("index", False, _("damaged"), _("No story is lost: the next search makes it anew."))
    late = ngettext("whole, {n} story to follow", "whole, {n} stories to follow", waiting).format(n=waiting)
    return Verified("index", True, late if waiting else _("whole"))


def _media(number: int, missing: list[str], changed: list[str]) -> Verified:
    if not missing and not changed:
        return Verified("media", True, ngettext("whole, {n} file", "whole, {n} files", number).format(n=number))
    said = []
    if missing:
        said.append(_("missing ({n}): {names}").format(n=len(missing), names=_names(missing)))
    if changed:
        said.append(_("not as they were ({n}): {names}").format(n=len(changed), names=_names(changed)))
    return Verified("media", False, "; ".join(said), _("A backup may have them; else add the files again."))


def _names(names: list[str]) -> str:
    return listed(names[:_NAMED]) + ("…" if len(names) > _NAMED else "")
