"""The sample newsroom: a store of its own with the stories of a paper that does not exist.

`resources/sample/README.md` says what is in it. Its one site is a folder beside it, so nothing in it is sent anywhere.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import resources
from newsdesk import clock
from newsdesk.desk.desk import Desk
from newsdesk.exchange.import_files import import_files
from newsdesk.places import sample_store
from newsdesk.store.records import ArticleFilter, Stage

STORIES = resources.path("sample", "newsroom")
PAPER = "The Bay Courier"
_OUT = ("Council approves tram line after ten-year wait", "Kestrel Bay’s night ferry returns after eleven years")
_WAITS, _WAITS_FOR = "Wheat climbs for a fifth day after an early harvest", timedelta(days=2)


def make_sample_store() -> Path:
    """Make the sample newsroom where there is none, whole or not at all; gives its store. Takes a second or two."""
    path = sample_store()
    if not path.exists():
        part = path.parent.with_name(f"{path.parent.name}.part")
        shutil.rmtree(part, ignore_errors=True)
        desk = Desk.open(part / path.name, start_courier=False)
        try:
            fill_with_sample(desk)
            show_outbox(desk)
        finally:
            desk.close()
        shutil.rmtree(path.parent, ignore_errors=True)
        part.rename(path.parent)
    return path


def fill_with_sample(desk: Desk) -> None:
    """Put the sample's stories, pictures, sections and authors into a store that is new."""
    desk.settings.save(
        replace(
            desk.settings.get(),
            name="Mara Sole",
            agency="CW",
            paper=PAPER,
            dateline_form="{place}, {date} ({agency}):",
        )
    )
    desk.store.sites.save(replace(desk.sites.default(), name=PAPER))
    for section in desk.sections.list():
        desk.sections.remove(section.id)
    import_files(lambda _progress: None, str(desk.path), (str(STORIES),))


def show_outbox(desk: Desk) -> None:
    """Publish some of the sample's stories into the folder, and let one wait for its embargo."""
    found = {row.headline: row.id for row in desk.articles.list(ArticleFilter())}
    site = desk.sites.default().id
    desk.articles.save(found[_WAITS], embargo=clock.now() + _WAITS_FOR)
    desk.articles.save(found[_OUT[-1]], stage=Stage.READY)  # now the newest: the window opens it first
    for headline in (_WAITS, *_OUT):
        desk.outbox.publish(found[headline], site)
    desk.courier.run_until_idle()
