"""What a person chooses for a folder site, as it stands in the site's options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class FolderOptions:
    """`whole_feed`: the feed has the stories whole. `note`: who comes to a withdrawn story is told so, else nothing is
    there.
    """

    whole_feed: bool = False
    note: bool = True

    @classmethod
    def of(cls, options: Mapping[str, Any]) -> FolderOptions:
        """As they stand in the options of a site."""
        return cls(options.get("feed") == "full", options.get("gone") is not False)

    def within(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """The options with these among them."""
        return {**options, "feed": "full" if self.whole_feed else "summary", "gone": self.note}
