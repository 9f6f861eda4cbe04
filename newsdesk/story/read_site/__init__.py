"""A post of a WordPress site, read into a story: block markup, classic HTML, or both. Pure: no network, no files.

Nothing is lost: every block keeps its place in the content, and what no node stands for is a `Raw` node of its bytes.
`grammar.py` finds the blocks, `blocks.py` reads them, `classic.py` cuts and reads what stands between them;
`newsdesk/story/write_site.py` puts the post together again with the bytes of what did not change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from newsdesk.story.read_site.result import Role, SiteBlock, SiteContent

__all__ = ["Role", "SiteBlock", "SiteContent", "read_site_content"]

ShaOf = Callable[[int, str], str]
IsDateline = Callable[[str], bool]


def read_site_content(
    content: str,
    footnotes: str = "",
    *,
    sha_of: ShaOf = lambda _id, _url: "",
    is_dateline: IsDateline = lambda _words: False,
    note_names: Mapping[str, str] | None = None,
    direction: str = "",
) -> SiteContent:
    """What the post with `content` (its raw form) is. Never raises; takes time in proportion to the text.

    `footnotes`: the post meta of that name, JSON in a string. `sha_of`: the SHA-256 of the desk's own copy of a picture
    or file, by its id on the site (0 where unknown) and its address; "" where it has none, then the node's source is
    that of a `RemotePicture`. `is_dateline`: whether the bold words at the beginning of the first paragraph are the
    article's dateline; they are then taken out of the body. `note_names`: names for notes by their ids on the site;
    others are named by that id. `direction`: of the story ("ltr", "rtl"); a paragraph says its own only where it runs
    the other way.
    """
    from newsdesk.story.read_site.post import PostReader

    return PostReader(content, footnotes, sha_of, is_dateline, note_names or {}, direction).read()
