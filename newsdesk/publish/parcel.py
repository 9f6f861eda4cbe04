"""Makes the parcel of a job from the store: the revision, its pictures, its section."""

from __future__ import annotations

from dataclasses import replace

from newsdesk.publish.endpoint import Parcel
from newsdesk.publish.errors import PictureMissing
from newsdesk.store.database import Store
from newsdesk.store.errors import NotThere
from newsdesk.store.job_records import Job
from newsdesk.store.records import Article, MediaItem, Section
from newsdesk.store.site_options import SiteOptions
from newsdesk.story.dateline import format_dateline
from newsdesk.story.read_markdown import read
from newsdesk.story.remote_picture import remote_picture
from newsdesk.story.tree import Figure, Media, Story, plain, walk


def pack(store: Store, job: Job) -> Parcel:
    """The article of `job` as it stood when it was handed over. Raises NotThere."""
    article = store.revisions.get(job.revision).article
    story = read(article.body)
    form = store.settings.get().form_for(article.dateline.agency)
    options = SiteOptions.of(store.sites.options(job.site))
    if options.no_comments:
        article = replace(article, comments=False)
    return Parcel(
        key=job.key,
        kind=job.kind,
        article=article,
        story=story,
        site=store.sites.get(job.site),
        post=store.posts.get(job.article, job.site),
        sections=_sections(store, article.section),
        dateline=format_dateline(article.dateline, form, article.language),
        pictures=_pictures(article, story),
        media=lambda sha: _with_words_of(story, media_of(store, sha)),
        read=lambda sha: read_of(store, sha),
        options=options,
        map=store.site_terms.map(job.site, options),
    )


def _sections(store: Store, section: Section | None) -> tuple[Section, ...]:
    by_id = {known.id: known for known in store.sections.list()}
    found: list[Section] = []
    while section and section not in found:
        found.insert(0, section)
        section = by_id.get(section.parent or 0)
    return tuple(found)


def _pictures(article: Article, story: Story) -> tuple[str, ...]:
    named = [block.source for block in walk(story) if isinstance(block, Figure | Media)]
    at_desk = [source for source in named if remote_picture(source) is None]
    return tuple(dict.fromkeys(filter(None, [article.lead_picture, *at_desk])))


def _with_words_of(story: Story, item: MediaItem) -> MediaItem:
    """What the picture's own facts lack, it has from the story: the site's library is to know it too."""
    figure = next((block for block in walk(story) if isinstance(block, Figure) and block.source == item.sha), None)
    if figure is None:
        return item
    return replace(
        item,
        alt=item.alt or figure.alt,
        caption=item.caption or plain(figure.caption),
        credit=item.credit or figure.credit,
    )


def media_of(store: Store, sha: str) -> MediaItem:
    """The facts of a picture. Raises PictureMissing."""
    try:
        return store.media.get(sha)
    except NotThere as error:
        raise PictureMissing(sha) from error


def read_of(store: Store, sha: str) -> bytes:
    """The bytes of a picture. Raises PictureMissing."""
    try:
        return store.media.read(sha)
    except NotThere as error:
        raise PictureMissing(sha) from error
