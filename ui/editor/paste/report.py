"""One quiet line about what a paste left out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from newsdesk.story.read_html import Dropped
from newsdesk.words import listed


def words_for(dropped: Dropped, files: int = 0) -> str:
    """ "" where nothing was left out that a person would miss. `files`: pictures in files that are not read."""
    counted = (
        (dropped.scripts, _tr("1 script"), _tr("%Ln scripts", dropped.scripts)),
        (dropped.frames, _tr("1 embed"), _tr("%Ln embeds", dropped.frames)),
        (dropped.pictures, _tr("1 picture from the web"), _tr("%Ln pictures from the web", dropped.pictures)),
        (files, _tr("1 picture in a file"), _tr("%Ln pictures in files", files)),
        (dropped.links, _tr("1 unsafe link"), _tr("%Ln unsafe links", dropped.links)),
        (dropped.comments, _tr("1 comment"), _tr("%Ln comments", dropped.comments)),
        (dropped.deletions, _tr("1 deleted passage"), _tr("%Ln deleted passages", dropped.deletions)),
        (
            dropped.notes,
            _tr("1 footnote that was not copied"),
            _tr("%Ln footnotes that were not copied", dropped.notes),
        ),
    )
    things = [one if number == 1 else many for number, one, many in counted if number]
    said = []
    if dropped.flattened:
        said.append(_tr("Pasted as plain words: its markup was too much"))
    elif things:
        said.append(_tr("Pasted without {things}").format(things=_listed(things)))
    if dropped.characters:
        said.append(_tr("The end was cut off: %Ln characters", dropped.characters))
    return ". ".join(said)


def _listed(things: list[str]) -> str:
    if len(things) == 1:
        return things[0]
    return _tr("{several} and {last}").format(several=listed(things[:-1]), last=things[-1])


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Paste", text, "", number)
