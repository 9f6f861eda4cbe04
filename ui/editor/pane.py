"""The editor pane: bar, story, foot. It opens an article, saves it by itself, and tells what changed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk import clock
from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Article, ArticleChanges, DeskSettings, MediaItem
from newsdesk.story.tree import Story
from ui.editor import figures
from ui.editor.arrange import arrange
from ui.editor.document import BODY
from ui.editor.filling import Filling
from ui.editor.gallery.changes import insert_media
from ui.editor.growing import GrowingText
from ui.editor.handle.grip import BlockHandle
from ui.editor.origins import SourceUnit
from ui.editor.pane_parts import PaneParts
from ui.editor.popovers import LinePopover
from ui.editor.services import Services
from ui.editor.slash.menu import SlashMenu
from ui.editor.source.view import SourceView
from ui.editor.text_edit import StoryEdit
from ui.editor.wire.taking import WireFacts, WireTaker

log = logging.getLogger(__name__)

AT_ONCE = 20_000  # characters: a longer body is read off the GUI thread
IDLE = 3_000  # ms without a change, then the list of blocks is held against the document


class EditorPane(PaneParts):
    body_spliced = Signal(int, int, object)  # start, removed, nodes put in: top-level nodes of the story
    facts_changed = Signal(object)  # ArticleChanges: what the header changed (already on its way to the store)
    modified = Signal()  # something was typed
    saved = Signal(object)  # Article, after the commit
    save_failed = Signal(object)  # NewsdeskError; the text stays and is tried again
    healed = Signal(int)  # article id: the list of blocks differed from the document (logged, saved)
    media_dropped = Signal(object)  # list[tuple[bytes | Path, str]]: bytes or a path, and a file name
    lead_picture_wanted = Signal()  # the "Lead picture" chip was pressed
    owner_named = Signal(object)  # DeskSettings with name, agency and language, as the first story asked
    settings_changed = Signal(object)  # DeskSettings: the same, as the command asked
    language_wanted = Signal(str)  # a language was chosen in the foot bar
    link_followed = Signal(str)  # Ctrl+click or "Open" on a link

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services: Services | None = None
        self._loaded = True
        self.slash = SlashMenu(self)
        self.handle = BlockHandle(self)
        self.parts += [self.slash, self.handle]
        self.wire = WireTaker(self)
        self.slash.entries.add_source(self.snippets.entries)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        arrange(self)
        self._connect()
        self.setEnabled(False)

    def _connect(self) -> None:
        self.story.spliced.connect(self._spliced)
        self.story.changed.connect(self._idle.start)
        self.story.drafted.connect(self._drafted)
        self.spelling.changed_facts.connect(self.change_facts)
        self.source.edited.connect(self._drafted)
        self.source.told.connect(self._source_told)
        self.source.shown.connect(self._source_shown)
        self._idle.timeout.connect(self._compare)
        header = self.header
        header.headline_edited.connect(lambda text: self.change_facts({"headline": text}))
        header.standfirst_edited.connect(lambda text: self.change_facts({"standfirst": text}))
        header.grew.connect(self.text.fit_header)
        header.into_body.connect(self.focus_body_start)
        self.question.named.connect(self.owner_named)
        self.question.corrected.connect(self.settings_changed)
        self.question.closed.connect(self.focus_headline)
        header.lead_picture.clicked.connect(self.lead_picture_wanted)
        self.facts.changed.connect(self.change_facts)
        self.facts.form_written.connect(self._form_written)
        self.text.left_at_top.connect(header.go_to_end)
        self.text.pictures_given.connect(self.media_dropped)
        self.text.link_wanted.connect(self.links.edit)
        self.text.link_followed.connect(self.link_followed)
        self.links.followed.connect(self.link_followed)
        self.bar.wanted.connect(lambda entry: entry.run(self))
        self.foot.language_wanted.connect(self.language_wanted)
        self.foot.tk_wanted.connect(self.list_tk)
        self.foot.target_wanted.connect(self.ask_target)
        self.foot.retry_wanted.connect(self.save_now)
        self.autosave.waiting.connect(self.foot.show_saving)
        self.autosave.saved.connect(self._saved)
        self.autosave.failed.connect(self._save_failed)

    # --- opening and closing -----------------------------------------------------------------------------------

    def attach(self, services: Services) -> None:
        """Give the pane its desk. Before that it is empty and read-only."""
        self._services = services
        self.question.begin()
        self.autosave.attach(services)
        self.facts.attach(services)
        for part in self.parts:
            part.attach(services)
        if services.picture is not None:
            self.pictures.attach(services.picture, services.run)

    def open(self, article: Article) -> None:
        """Show this article. A long body comes a moment later; then `body_spliced` tells of it."""
        self._leave()
        self.article = article
        self.setEnabled(True)
        self.question.show_in(article)
        self.facts.show(article)
        self.header.show_article(article)
        self.foot.show_language(article.language)
        self.foot.show_saved(article.updated)
        self.autosave.begin(article.id, self._snapshot)
        if self._services is None or len(article.body) <= AT_ONCE:
            self.story.fill(_units(article.body), article.direction, article.language)
            self._shown()
            self._opened(article)
            return
        self._loaded = False
        self.story.begin_fill(article.direction, article.language)
        self._shown()
        self.story.filling = Filling(
            self.story,
            lambda: _units(article.body),
            self._services.run,
            lambda: self.text.place_caret(BODY),
            lambda held: self._opened_later(article, held),
        )
        self.story.filling.start()

    def close_article(self) -> None:
        """Send off what is not saved and show nothing."""
        if self._loaded:
            self._compare()
        self._leave()
        self.article = None
        self.story.fill(())
        self._shown()
        self.setEnabled(False)

    def _leave(self) -> None:
        for part in self.parts:
            part.closing()
        if self.story.filling is not None:
            self.story.filling.cancel()
        self.autosave.end()
        self.quiet.hide()

    def _opened(self, article: Article) -> None:
        self._loaded = True
        self.length.show_target(article.target)
        self.length.count_now()
        for part in self.parts:
            part.opened(article)

    def _opened_later(self, article: Article, held: list[QEvent]) -> None:
        """All of a long story is there now, and what was typed meanwhile follows."""
        self._opened(article)
        self.body_spliced.emit(0, 0, self.story.story)
        for event in held:
            QApplication.sendEvent(self.text, event)

    def _shown(self) -> None:
        self._idle.stop()
        self.text.keys.break_typing()
        self.text.place_caret(BODY)
        self.text.verticalScrollBar().setValue(0)
        self.text.fit_header()

    # --- facts -------------------------------------------------------------------------------------------------

    def show_facts(self, article: Article) -> None:
        """Facts changed elsewhere (the inspector): chips and header follow, the body stays."""
        now = self.article
        if now is None or article.id != now.id:
            return
        ahead = self.autosave.pending_facts
        kept = {name: getattr(now, name) for name in ahead if name not in _LOOKED_UP}
        shown = self.facts.article or now  # it knows authors and section by more than their ids
        kept |= {name: getattr(shown, name) for name in ahead if name in _LOOKED_UP}
        article = replace(article, **kept)
        self.article = article
        self.facts.show(article)
        typing = QApplication.focusWidget() in (self.header.headline, self.header.standfirst)
        self.header.show_article(article, texts=not typing and self.autosave.is_idle)
        self.foot.show_language(article.language)
        if (article.direction, article.language) != (self.story.style.direction, self.story.style.language):
            self.story.turn(article.direction, article.language)
            self.spelling.load()

    def know(self, settings: DeskSettings) -> None:
        """The desk's settings. While nobody is named, the first new story shows a row that asks for the name."""
        self.length.read_at(settings.words_per_minute)
        self.question.know(settings)
        if self.article is not None:
            self.question.show_in(self.article)
            self.header.show_article(self.article, texts=False)
        self.text.fit_header()
        for part in self.parts:
            part.know(settings)

    def correct_owner(self) -> None:
        """Ask again who writes here."""
        if self.article is not None:
            self.question.ask_again(self.article, lambda: self.text.verticalScrollBar().setValue(0))

    def _form_written(self, agency: str, form: str) -> None:
        """An agency's datelines are written another way from now on; without an agency, all that have no own form."""
        settings = self.header.settings.with_form(agency, form)
        self.know(settings)
        self.settings_changed.emit(settings)

    def ask_target(self) -> None:
        """How long should the story be?"""
        article = self.article
        if article is None:
            return
        now = str(article.target) if article.target else ""
        popover = LinePopover(self.tr("Length target"), self.tr("Words, nothing for none"), now, self)
        popover.written.connect(lambda text: self._take_target(text) if text != now else None)
        popover.open_under(self.foot.words, QPoint(0, -96))

    def _take_target(self, text: str) -> None:
        digits = "".join(character for character in text if character.isdigit())[:6]
        self.change_facts({"target": int(digits or 0)})
        self.length.show_target(int(digits or 0))

    def take_facts(self, facts: WireFacts) -> None:
        """Headline, standfirst and dateline came with the text (or go with it)."""
        changes: ArticleChanges = {
            "headline": facts.headline,
            "standfirst": facts.standfirst,
            "dateline": facts.dateline,
        }
        self.change_facts(changes)
        if self.article is not None:
            self.header.show_article(self.article)
            self.text.fit_header()

    def change_facts(self, changes: ArticleChanges) -> None:
        """These facts are other ones from now on, saved along with the text."""
        if self.article is None:
            return
        known = {name: value for name, value in changes.items() if name not in _LOOKED_UP}
        self.article = replace(self.article, **known)  # type: ignore[arg-type]
        if self.facts.article is not None:
            self.facts.article = replace(self.facts.article, **known)  # type: ignore[arg-type]
        self.autosave.facts_changed(changes)
        self.facts_changed.emit(changes)
        self.length.later()
        self.modified.emit()

    # --- saving ------------------------------------------------------------------------------------------------

    def save_now(
        self, then: Callable[[], None] | None = None, failed: Callable[[NewsdeskError], None] | None = None
    ) -> None:
        """Compare with a full read, save what is unsaved, then call `then` on the GUI thread (after the commit)."""
        if self._loaded:
            self._compare()
        self.autosave.save_now(then, failed)

    def current_story(self) -> Story:
        return self.source.story if self.source.active else self.story.story

    def full_read(self) -> Story:
        return self.story.full_read()

    def markdown(self) -> str:
        """The body as it would be saved now."""
        if not self._loaded and self.article is not None:
            return self.article.body
        return self._snapshot()()

    def _snapshot(self) -> Callable[[], str]:
        """What writes the body as it is now; it may run in another thread."""
        return self.source.snapshot() if self.source.active else self.story.snapshot()

    def _spliced(self, start: int, removed: int, nodes: Story) -> None:
        self.autosave.body_changed()
        self.length.later()
        self.body_spliced.emit(start, removed, nodes)
        self.modified.emit()

    def _source_told(self, removed: int, story: Story) -> None:
        self.body_spliced.emit(0, removed, story)

    def _drafted(self) -> None:
        self.autosave.body_changed()
        self.modified.emit()

    def _compare(self) -> None:
        """Heal the list of blocks, should it differ from the document: the document is right."""
        if self.article is not None and self.story.heal():
            log.warning("article %d healed", self.article.id)
            self.autosave.body_changed()
            self.healed.emit(self.article.id)

    def _saved(self, article: Article) -> None:
        if self.article is not None and article.id == self.article.id:
            if self.autosave.is_idle:
                self.article = article
                self.facts.show(article)
                self.header.show_article(article, texts=False)
            if not self.autosave.is_dirty:
                self.foot.show_saved(clock.now())
        self.saved.emit(article)

    def _save_failed(self, error: NewsdeskError) -> None:
        self.foot.show_trouble(str(error))
        self.save_failed.emit(error)

    # --- the window's ways in ----------------------------------------------------------------------------------

    def focus_headline(self) -> None:
        self.text.verticalScrollBar().setValue(0)
        self.header.headline.go_to(end=True)

    def focus_header(self, place: int, *, headline: bool) -> None:
        """The caret into headline or standfirst, behind so many characters."""
        self.text.verticalScrollBar().setValue(0)
        (self.header.headline if headline else self.header.standfirst).go_behind(place)

    def focus_body(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_body_start(self) -> None:
        self.text.place_caret(BODY)
        self.focus_body()

    def insert_media(self, items: Sequence[MediaItem]) -> None:
        """Pictures and other files, each behind the one before. One step of undo."""
        for item in items:
            self.pictures.know_size(item.sha, item.width, item.height)
        with self.story.steps.together():  # with the taking out of what was typed to ask for it
            for item in items:
                (figures.insert_figure if item.is_picture else insert_media)(self.text, item)
        self.focus_body()

    def _source_shown(self, shown: bool) -> None:
        self.bar.set_rich(not shown)
        self.finder.turn(source=shown)
        self.setFocusProxy(self.source.view if shown else self.text)  # Tab holds on at one that is hidden

    def undo(self) -> None:
        self._text_in_hand().undo()

    def redo(self) -> None:
        self._text_in_hand().redo()

    def list_tk(self) -> None:
        """What still wants a fact: one mark is gone to, several are listed."""
        from ui.editor.tk_list import open_tk_list

        if self.source.active:
            self.source.leave()
        open_tk_list(self, self.header, self.text)

    def _text_in_hand(self) -> GrowingText | SourceView | StoryEdit:
        focus = QApplication.focusWidget()
        if isinstance(focus, GrowingText):
            return focus
        return self.source.view if self.source.active else self.text

    # --- looks -------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.text.fit_header()

    def _dress(self) -> None:
        self.text.dress()
        self.source.view.dress()
        self.header.dress()
        self.story.set_look()


_LOOKED_UP = ("authors", "section")  # in ArticleChanges these are ids, in an Article the things themselves


def _units(body: str) -> Iterator[SourceUnit]:
    from newsdesk.story.read_markdown import iterate_units

    return iterate_units(body)
