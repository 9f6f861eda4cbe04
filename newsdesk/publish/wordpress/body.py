"""The text of the post: blocks or classic HTML, over what the site has, so that what nobody changed keeps its bytes."""

from __future__ import annotations

from newsdesk.publish.endpoint import Parcel, Results
from newsdesk.publish.wordpress.base import Base, same_words
from newsdesk.publish.wordpress.facts import abilities_of
from newsdesk.story.read_site import read_site_content
from newsdesk.story.write_blocks import Blocks, BlocksContext, Origin, SitePicture, write


def body(parcel: Parcel, results: Results, base: Base, byline: str) -> Blocks:
    """The content of the post and its notes. Where the story says what it said the last time, just what was sent then:
    an account's filters may have left something else on the site."""
    pictures = {sha: results[f"picture:{sha}"] for sha in parcel.pictures}
    by_id = {result["id"]: sha for sha, result in pictures.items()}
    by_url = {result["url"]: sha for sha, result in pictures.items()}
    context = BlocksContext(
        picture=lambda sha: SitePicture(pictures[sha]["id"], pictures[sha]["url"], pictures[sha]["size"]),
        dateline=parcel.dateline,
        byline=byline,
        direction=parcel.article.direction,
        language=parcel.article.language,
        footnotes=abilities_of(results).footnotes,
        key=parcel.article.key,
        classic=parcel.options.classic,
    )

    def over(content: str) -> Blocks:
        notes = base.seen.get("meta", {}).get("footnotes", "")
        origin = Origin(content, notes, lambda number, url: by_id.get(number) or by_url.get(url, ""))
        return write(parcel.story, context, origin)

    sent = str(base.sent.get("content", ""))
    blocks = over(base.content)
    if blocks.content == base.content and sent:
        return Blocks(sent, blocks.footnotes)
    if sent and same_words(sent, base.content) and over(sent).content == sent:
        return Blocks(sent, blocks.footnotes)
    return blocks


def in_stored_form(content: str, shown: str, stored: str) -> str:
    """`content`, written over the text as it is `shown`, with the bytes that are `stored` in the blocks that were kept:
    sent back in the form in which they are shown, they would be changed.
    """
    ours, theirs = read_site_content(shown), read_site_content(stored)
    if [block.name for block in ours.blocks] != [block.name for block in theirs.blocks]:
        return content
    forms: dict[str, list[str]] = {}
    for one, other in zip(ours.blocks, theirs.blocks, strict=True):
        if ours.source(one) != theirs.source(other):
            forms.setdefault(ours.source(one), []).append(theirs.source(other))
    parts, at = [], 0
    for block in read_site_content(content).blocks:
        form = forms.get(content[block.start : block.end])
        parts += [content[at : block.start], form.pop(0) if form else content[block.start : block.end]]
        at = block.end
    return "".join([*parts, content[at:]])
