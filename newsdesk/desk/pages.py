"""The page that readers will see."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from newsdesk import clock
from newsdesk.desk.frames import FrameService
from newsdesk.desk.themes import ThemeService
from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Article
from newsdesk.words import _, why

if TYPE_CHECKING:
    from newsdesk.layout.elsewhere import View
    from newsdesk.layout.facts import PageFacts
    from newsdesk.layout.page import Page
    from newsdesk.store.database import Store
    from newsdesk.story.tree import Story


class PageService:
    def __init__(self, store: Store, themes: ThemeService, frames: FrameService) -> None:
        self._store = store
        self._themes = themes
        self._frames = frames

    def article(self, article: Article, story: Story | None = None) -> Page:
        """The live page of `article`. `story`: its body, where the editor has a newer one than `article.body`."""
        from newsdesk.layout.page import render_article
        from newsdesk.story.read_markdown import read

        return render_article(self.facts(article), read(article.body) if story is None else story)

    def facts(self, article: Article) -> PageFacts:
        """All that the live page says beside the story: what the preview renders single blocks with."""
        from newsdesk.layout.gather import gather

        theme, problem = self._themes.for_preview()
        return gather(self._store, article, theme, str(problem) if problem else "")

    def elsewhere(self, view: View, article: Article, story: Story, *, marked: bool = False) -> str:
        """The story away from its page: in lists, on cards, in a search. `marked`: in a site's own look, what its theme
        draws by itself is marked so.
        """
        from newsdesk.layout.elsewhere import View, render_elsewhere

        if view is View.SITE:
            return self._on_site(article, story, marked=marked)
        return render_elsewhere(view, self.facts(article), story)

    def take_look(self) -> None:
        """Take the site's look anew. Goes to the network. Raises PublishError."""
        self._frames.take(self._frames.site())

    def _on_site(self, article: Article, story: Story, *, marked: bool) -> str:
        """In the theme of the site, taken from there if it never was. Raises NewsdeskError."""
        from newsdesk.layout.frame import fill
        from newsdesk.layout.theme import long_date

        site = self._frames.site()
        frame = self._frames.of(site)
        account, stands = self._frames.account(site, article.authors)
        facts = self.facts(article)
        date = long_date(facts.published or clock.now(), article.language)
        return fill(frame, facts, story, date, account, stands=stands, marked=marked)

    def save(self, path: Path, article: Article, story: Story) -> None:
        """Write `whole` into the file. Raises PictureMissing, NewsdeskError."""
        from newsdesk.publish.files import write_whole

        try:
            write_whole(path, self.whole(article, story).encode())
        except OSError as error:
            raise NewsdeskError(
                _("newsdesk cannot write to {path}: {reason}.").format(path=path, reason=why(error)),
                _("No file was made; the story is untouched."),
                _("Choose another folder."),
            ) from error

    def whole(self, article: Article, story: Story) -> str:
        """The page in one file, with its pictures and sounds in it: for who has no account anywhere."""
        from newsdesk.layout.page import render_article

        facts = replace(self.facts(article), live=False, media_url=self._data_url)
        if facts.lead is not None:
            facts = replace(facts, lead=replace(facts.lead, url=self._data_url(article.lead_picture)))
        # other stories lie elsewhere, and their pictures with them
        facts = replace(facts, related=(), check_also=())
        return render_article(facts, story).html

    def _data_url(self, sha: str) -> str:
        from newsdesk.publish.outgoing import outgoing
        from newsdesk.publish.parcel import media_of, read_of

        file = outgoing(media_of(self._store, sha), lambda sha: read_of(self._store, sha))
        return f"data:{file.media_type};base64,{b64encode(file.data).decode()}"
