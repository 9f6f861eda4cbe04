"""`library-1.yaml` and on: files of the media library that no story of an export shows, and what is said of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newsdesk.errors import NewsdeskError
from newsdesk.exchange.front_matter import FORM, MadeByNewer, about_media, media_of
from newsdesk.exchange.plain_yaml import dump, load
from newsdesk.exchange.values import Facts
from newsdesk.store.records import MediaItem
from newsdesk.words import _

if TYPE_CHECKING:
    from newsdesk.exchange.pictures import Pictures

NAME = re.compile(r"library-[0-9]+\.yaml")
_MOST = 10_000  # files in one of them: what is longer beyond reason is refused by `plain_yaml`


def write(items: Sequence[tuple[MediaItem, str]]) -> Iterator[tuple[str, str]]:
    """Name and text of each of these files. `items`: what is in the library, and the path of its file."""
    for number, start in enumerate(range(0, len(items), _MOST), 1):
        some = items[start : start + _MOST]
        yield f"library-{number}.yaml", dump({"newsdesk": FORM, "media": [about_media(*one) for one in some]})


def read(
    text: str, pictures_for: Callable[[Mapping[str, MediaItem]], Pictures], check: Callable[[str], None]
) -> tuple[str, ...]:
    """Take in the files that are listed. `check` is called with the name of each; what it raises ends this.

    Returns remarks. Raises NewsdeskError.
    """
    found = load(text)
    if not isinstance(found, dict):
        raise NewsdeskError(_("It holds no media of a desk."), _("It was left out."))
    if found.get("newsdesk") != str(FORM):
        raise MadeByNewer(str(found.get("newsdesk", "")))
    facts = Facts(found)
    media = media_of(facts)
    pictures = pictures_for(media)
    for path, about in media.items():
        check(about.file_name)
        pictures.sha(path)
    return (*facts.remarks, *pictures.remarks)
