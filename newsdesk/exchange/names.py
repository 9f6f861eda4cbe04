"""Names of files that every system takes: ASCII, short, told apart without regard to case."""

from __future__ import annotations

from newsdesk.store.records import Article

LONGEST = 80  # characters; with a folder before it Windows takes 260
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
"""Names that are no files on Windows, with whatever ending."""


class Names:
    """Names without an ending, each given once."""

    def __init__(self, taken: tuple[str, ...] = ()) -> None:
        self._taken = {name.casefold() for name in taken}

    def of(self, article: Article) -> str:
        """From the story's address, else its headline; two of one name are told apart by their ids."""
        from newsdesk.story.slug import slugify

        slug = slugify(article.slug, article.language) or slugify(article.headline, article.language) or "story"
        slug = slug[:LONGEST].strip("-.") or "story"
        if slug in _DEVICES:
            slug = f"{slug}-story"
        name = slug if slug not in self._taken else f"{slug}-{article.key[:8]}"
        number = 2
        while name in self._taken:
            name, number = f"{slug}-{article.key[:8]}-{number}", number + 1
        self._taken.add(name)
        return name
