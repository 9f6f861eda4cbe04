"""Which stories a story's page leads to, chosen among those that stand on the site without asking the store.

As `store/listing.py` chooses for the preview: the story that it follows and those that follow it, then of the newest
with the same section or a tag in common those that share most; and the newest from elsewhere in the paper.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from newsdesk.publish.folder.index import Standing

_RELATED, _ALSO = 4, 2
_CANDIDATES = 50
"""Of the newest of a section or a tag: what is older is hardly what a reader looks for."""


class Related:
    """`newest`: all stories with their keys, the latest first. `partners`: by key, those that a story follows or that
    follow it.
    """

    def __init__(self, newest: Sequence[tuple[str, Standing]], partners: Mapping[str, list[str]]) -> None:
        self._stories = dict(newest)
        self._place = {key: place for place, key in enumerate(self._stories)}
        self._partners = partners
        self._sections: dict[int, list[str]] = defaultdict(list)
        self._tags: dict[str, list[str]] = defaultdict(list)
        for key, story in newest:
            for filed in (self._sections[story["section"]], *(self._tags[tag] for tag in set(story["tags"]))):
                if len(filed) <= _CANDIDATES:
                    filed.append(key)

    def to(self, key: str) -> list[str]:
        """Keys of the stories below the page of the story `key`."""
        story = self._stories[key]
        shared = Counter(self._sections[story["section"]])
        for tag in set(story["tags"]):
            shared.update(self._tags[tag])
        first = [other for other in self._partners.get(key, ()) if other in self._stories]
        others = sorted(shared.keys() - {key, *first}, key=lambda other: (-shared[other], self._place[other]))
        return [*first, *others][:_RELATED]

    def elsewhere(self, key: str) -> list[str]:
        """Keys of the stories beside it."""
        story, found = self._stories[key], []
        tags, partners = set(story["tags"]), {key, *self._partners.get(key, ())}
        for other, its in self._stories.items():
            apart = not story["section"] or its["section"] != story["section"]
            if apart and other not in partners and tags.isdisjoint(its["tags"]):
                found.append(other)
                if len(found) == _ALSO:
                    break
        return found
