"""Puts the search into the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.search.follow import Follower
from ui.search.keeping import Keeping

if TYPE_CHECKING:
    from ui.panes import Panes


def bind_search(panes: Panes) -> None:
    Follower(panes)
    keeping = Keeping(panes)
    panes.actions_.bind("save_search", keeping.save)
    panes.actions_.bind("go_to_story", lambda: _go_to_story(panes))


def _go_to_story(panes: Panes) -> None:
    from ui.search.go_to import go_to_story

    go_to_story(panes)
