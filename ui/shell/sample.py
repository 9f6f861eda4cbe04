"""The sample story (`resources/sample/README.md` says what is in it), put into a store."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from newsdesk.store.records import Article, ArticleChanges
from newsdesk.story.dateline import Dateline

if TYPE_CHECKING:
    from newsdesk.desk import Desk

FOLDER = Path(__file__).parent.parent.parent / "resources" / "sample"
PLAIN = (
    "headline",
    "kicker",
    "standfirst",
    "slug",
    "language",
    "direction",
    "seo_title",
    "seo_description",
    "comments",
)


def add_sample(desk: Desk) -> Article:
    """Add the sample with its pictures and the short stories round it; gives the sample. Not for the GUI thread."""
    facts: dict[str, Any] = json.loads((FOLDER / "story.json").read_text("utf-8"))
    pictures = {}
    for picture in facts["pictures"]:
        item = desk.media.add((FOLDER / picture["file"]).read_bytes(), picture["file"])
        pictures[picture["file"]] = desk.media.update(item.sha, alt=picture["alt"]).sha
    for other in facts["others"]:
        desk.articles.create(**_changes(desk, other))
    changes = _changes(desk, facts)
    changes["body"] = (FOLDER / facts["body"]).read_text("utf-8")
    changes["lead_picture"] = pictures[facts["lead_picture"]]
    return desk.articles.create(**changes)


def found_paper(desk: Desk) -> None:
    """Make the desk that of the sample's invented paper; for a desk that belongs to nobody yet."""
    facts: dict[str, Any] = json.loads((FOLDER / "story.json").read_text("utf-8"))
    desk.settings.save(replace(desk.settings.get(), **facts["desk"]))


def _changes(desk: Desk, facts: dict[str, Any]) -> ArticleChanges:
    changes: dict[str, Any] = {name: facts[name] for name in PLAIN if name in facts}
    changes["tags"] = tuple(facts["tags"])
    changes["section"] = desk.sections.add(facts["section"]).id
    authors = facts.get("authors", ())
    changes["authors"] = tuple(desk.authors.add(author["name"], author["biography"]).id for author in authors)
    changes["body"] = facts["body"]
    if "dateline" in facts:
        line = facts["dateline"]
        changes["dateline"] = Dateline(line["place"], date.fromisoformat(line["day"]), line["agency"])
    return cast("ArticleChanges", changes)
