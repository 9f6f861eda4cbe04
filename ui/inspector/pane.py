"""The facts of the open story: everything that stands on its page or goes with it, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from html import escape
from typing import Any

from PySide6.QtCore import QDate, QDateTime, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from newsdesk import clock
from newsdesk.store.records import Article, ArticleChanges, Author, Section, Site, SiteKind, Whereabouts
from newsdesk.store.section_paths import paths
from newsdesk.story.dateline import Dateline
from ui import languages
from ui.article_list.status import of_presence
from ui.digits import digits
from ui.inspector.about import AboutAuthors
from ui.inspector.chips import ChipsField
from ui.inspector.fields import Choice, DateField, Line, MomentField, Notes
from ui.inspector.group import group
from ui.inspector.on_site import OnSite
from ui.theme.look import label
from ui.theme.tokens import current

SEO_TITLE, SEO_DESCRIPTION = 60, 155  # characters that search engines show


class FactsPane(QScrollArea):
    """`facts_changed` carries `ArticleChanges`; `byline_changed` names (tuple of str), which may be new authors.

    `author_changed` carries an `Author` with another biography, `language_picked` a code, `link_opened` the address of
    a published page.
    """

    facts_changed = Signal(object)
    byline_changed = Signal(object)
    author_changed = Signal(object)
    language_picked = Signal(str)
    link_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Facts"))
        self.setWidgetResizable(True)
        self._article: Article | None = None
        self._sections: tuple[Section, ...] = ()
        self._make_fields()
        self._body = body = QWidget()
        body.setObjectName("factsBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        group(
            column,
            self.tr("On the page"),
            (self.tr("Section"), self.section),
            (self.tr("Kicker"), self.kicker),
            (self.tr("Byline"), self.byline),
            ("", self.about),
            (self.tr("Dateline"), self.place),
            (self.tr("Date"), self.day),
            (self.tr("Agency"), self.agency),
            (self.tr("Tags"), self.tags),
            (self.tr("Language"), self.language),
            (self.tr("Comments"), self.comments),
        )
        group(
            column,
            self.tr("When and where"),
            (self.tr("Sites"), self.sites),
            (self.tr("Embargo"), self.embargo),
        )
        column.addWidget(self.on_site)
        group(
            column,
            self.tr("Search and sharing"),
            (self.tr("Slug"), self.slug),
            (self.tr("Title"), self.seo_title),
            (self.tr("Description"), self.seo_description),
        )
        column.addWidget(label(self.tr("For the desk only"), weight=QFont.Weight.DemiBold))
        column.addWidget(self.notes)
        column.addStretch(1)
        self.setWidget(body)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a frame alone is nothing to be at: its first field is
        self.setFocusProxy(self.section)
        self.show_article(None)

    def show_article(self, article: Article | None) -> None:
        """Show its facts; a field in which the person is typing is left alone."""
        other = article is None or self._article is None or article.id != self._article.id
        self._article = article
        self._body.setEnabled(article is not None and article.trashed is None)
        shown = article or Article(id=0, key="")
        self.section.show_value(shown.section.id if shown.section else None, force=other)
        self.kicker.show_value(shown.kicker, force=other)
        self._show_chips(self.byline, [author.name for author in shown.authors], other)
        self.about.show_authors(shown.authors)
        self.place.show_value(shown.dateline.place, force=other)
        self.agency.show_value(shown.dateline.agency, force=other)
        day = shown.dateline.day
        self.day.show_value(QDate(day.year, day.month, day.day) if day else None, force=other)
        self._show_chips(self.tags, shown.tags, other)
        self.language.show_options(_languages(shown), shown.language)
        self.comments.show_value(shown.comments, force=other)
        moment = QDateTime.fromSecsSinceEpoch(int(shown.embargo.timestamp())) if shown.embargo else None
        self.embargo.show_value(moment, force=other)
        self.on_site.show_article(shown, force=other)
        self.slug.show_value(shown.slug, force=other)
        self.slug.setPlaceholderText(self.tr("Made from the headline"))
        self.seo_title.show_value(shown.seo_title, force=other)
        self.seo_title.setPlaceholderText(
            self.tr("Same as the headline ({n} of {most})").format(
                n=digits(len(shown.headline)), most=digits(SEO_TITLE)
            )
        )
        self.seo_description.show_value(shown.seo_description, force=other)
        self.seo_description.setPlaceholderText(
            self.tr("Same as the standfirst ({n} of {most})").format(
                n=digits(len(shown.standfirst)), most=digits(SEO_DESCRIPTION)
            )
        )
        self.notes.show_value(shown.notes, force=other)

    def show_offers(
        self, sections: Sequence[Section], authors: Sequence[Author], tags: Sequence[str], sites: Sequence[Site]
    ) -> None:
        """What the paper has to choose from."""
        self.on_site.setVisible(any(site.kind is SiteKind.WORDPRESS for site in sites))
        self._sections = tuple(sections)
        chosen = self._article.section.id if self._article and self._article.section else None
        options: list[tuple[str, Any]] = [(self.tr("None"), None)]
        names = paths(sections)
        self.section.show_options(options + [(names[section.id], section.id) for section in sections], chosen)
        self.byline.offer([author.name for author in authors])
        self.tags.offer(tags)

    def show_whereabouts(self, whereabouts: Sequence[Whereabouts]) -> None:
        """A line a site: how the story stands there, as a link where it can be read."""
        now = clock.now().astimezone()
        lines = []
        for at in whereabouts:
            status = of_presence(at.presence, at.when, now)
            colour = getattr(current(), status.colour).name()
            since = f" · {self.tr('edited since')}" if at.changed_since else ""
            site = _safe(at.site_name)
            if at.link:
                site = f'<a href="{_safe(at.link)}">{site}</a>'
            lines.append(f'{site} <span style="color:{colour}">● {_safe(status.word)}</span>{since}')
        self.sites.setText("<br>".join(lines) or self.tr("Not published anywhere"))

    def _make_fields(self) -> None:
        tr = self.tr
        self.section = Choice(tr("Section"))
        self.section.picked.connect(lambda value: self._change(section=value))
        self.kicker = Line(tr("Kicker"), tr("None"))
        self.kicker.edited.connect(lambda text: self._change(kicker=text))
        self.byline = ChipsField(tr("Byline"), tr("Name, then Return"))
        self.byline.changed.connect(self.byline_changed)
        self.about = AboutAuthors()
        self.about.changed.connect(self.author_changed)
        self.place = Line(tr("Dateline: place"), tr("None"))
        self.agency = Line(tr("Dateline: agency"), tr("None"))
        self.day = DateField(tr("Dateline: date"), tr("None"))
        for field in (self.place, self.agency):
            field.edited.connect(lambda _text: self._change_dateline())
        self.day.picked.connect(lambda _day: self._change_dateline())
        self.tags = ChipsField(tr("Tags"), tr("Word, then Return"))
        self.tags.changed.connect(lambda words: self._change(tags=words))
        self.language = Choice(tr("Language"))
        self.language.picked.connect(self.language_picked.emit)
        self.comments = Choice(tr("Comments"))
        self.comments.show_options([(tr("On"), True), (tr("Off"), False)], True)
        self.comments.picked.connect(lambda value: self._change(comments=value))
        self.sites = label(wrap=True)
        self.sites.setTextFormat(Qt.TextFormat.RichText)
        self.sites.setAccessibleName(tr("Where it stands"))
        self.sites.linkActivated.connect(self.link_opened)
        self.embargo = MomentField(tr("Embargo"), tr("None"))
        self.embargo.picked.connect(lambda moment: self._change(embargo=_utc(moment)))
        self.on_site = OnSite()
        self.on_site.changed.connect(lambda changes: self._change(**changes))
        self.slug = Line(tr("Slug"), "")
        self.slug.edited.connect(lambda text: self._change(slug=text))
        self.seo_title = Line(tr("Title for search engines"), "")
        self.seo_title.edited.connect(lambda text: self._change(seo_title=text))
        self.seo_description = Line(tr("Description for search engines"), "")
        self.seo_description.edited.connect(lambda text: self._change(seo_description=text))
        self.notes = Notes(tr("Notes for the desk, never published"), tr("Never published"))
        self.notes.edited.connect(lambda text: self._change(notes=text))

    def _show_chips(self, field: ChipsField, words: Sequence[str], other: bool) -> None:
        if other or tuple(words) != field.words:
            field.show_words(words)

    def _change(self, **changes: Any) -> None:  # noqa: ANN401 - the values of ArticleChanges
        if self._article is not None:
            typed: ArticleChanges = changes  # type: ignore[assignment]
            self.facts_changed.emit(typed)

    def _change_dateline(self) -> None:
        day = self.day.value
        python_day = date(day.year(), day.month(), day.day()) if day is not None else None
        self._change(dateline=Dateline(self.place.text().strip(), python_day, self.agency.text().strip()))


def _languages(article: Article) -> list[tuple[str, Any]]:
    codes = dict.fromkeys((*languages.CODES, article.language))
    return [
        (languages.line(code, article.direction if code == article.language else languages.direction(code)), code)
        for code in codes
    ]


def _utc(moment: QDateTime | None) -> datetime | None:
    return datetime.fromtimestamp(moment.toSecsSinceEpoch(), UTC) if moment is not None else None


def _safe(text: str) -> str:
    return escape(text)
