"""What would stop a story, before it goes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdesk import clock
from newsdesk.store.errors import NotThere
from newsdesk.store.site_labels import site_label

if TYPE_CHECKING:
    from newsdesk.desk.mapping import MappingService
    from newsdesk.preflight.findings import Finding
    from newsdesk.store.database import Store
    from newsdesk.store.records import MediaItem


class PreflightService:
    """Not for the GUI's thread."""

    def __init__(self, store: Store, mapping: MappingService) -> None:
        self._store = store
        self._mapping = mapping

    def check(self, article: int, site: int, *, handed_in: bool = False) -> tuple[Finding, ...]:
        """What is found in the story as it stands in the store, () where nothing is. Raises NotThere.

        `handed_in`: a person wants an editor of the site to look at it first; else that is as the account may.
        """
        from newsdesk.desk.sites import waits_for_review
        from newsdesk.preflight.findings import Checked, Stands
        from newsdesk.preflight.rules import check
        from newsdesk.publish.wordpress import standing
        from newsdesk.story.read_markdown import read

        store = self._store
        found = store.articles.get(article)
        place = store.sites.get(site)
        section, rights, post = found.section, self._mapping.rights(site), store.posts.get(article, site)
        return check(
            Checked(
                found,
                read(found.body),
                replace(place, name=site_label(place, store.sites.list())),
                store.settings.get(),
                clock.now(),
                store.notes.list(article),
                store.articles.with_headline(found.headline, besides=article),
                store.articles.with_slug(found.slug, besides=article),
                self._mapping.options(site),
                stands=Stands.THERE if section is None else self._mapping.stands(site, section),
                may_upload=rights is None or rights.upload,
                cleaned=rights is not None and not rights.unfiltered_html,
                out=post is not None and post.status in standing.OUT,
                lead=self._lead(found.lead_picture),
                handed_in=handed_in or waits_for_review(store, article, site),
            )
        )

    def _lead(self, sha: str) -> MediaItem | None:
        """None where there is none, or its file is gone."""
        try:
            return self._store.media.get(sha) if sha else None
        except NotThere:
            return None
