"""What an `EditorPane` is made of beside text and header: each does one thing and is told of another story."""

from __future__ import annotations

from newsdesk.store.records import Article, DeskSettings
from ui.editor.services import Services


class Part:
    """The base of all parts; each overrides what concerns it."""

    def attach(self, services: Services) -> None:
        """The desk is there."""

    def opened(self, article: Article) -> None:
        """Another story is shown, and its text can be worked on."""

    def closing(self) -> None:
        """The story that is shown will go."""

    def know(self, settings: DeskSettings) -> None:
        """The desk's settings, at first and after each change."""
