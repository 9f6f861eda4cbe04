"""All that the window shows: puts the panes together and passes their facts on. What each does is its own affair.

They come in the order in which a person needs them: the list (`front.py`); then bar and commands; then the editor with
the first story; then the facts; then the preview, whose web engine doubles the start.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from newsdesk.changes import Change
from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Article, SiteKind
from ui.actions import Actions
from ui.front import Front
from ui.shell.binding import bind_editor, bind_window, editor_services
from ui.shell.features import bind_features
from ui.shell.paper import Paper
from ui.shell.pictures import Pictures
from ui.shell.publisher import Publisher
from ui.shell.sample import Sample
from ui.shell.session import Session
from ui.shell.topbar import TopBar, stage_of

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from newsdesk.story.tree import Block
    from ui.editor.pane import EditorPane
    from ui.inspector.pane import FactsPane
    from ui.outbox.binding import OutboxView
    from ui.preview.pane import PreviewPane
    from ui.window import MainWindow


class Panes(QWidget):
    """`ready` once a story can be written; `sending` once the courier works, too; `complete` with the preview.
    `close_wanted`: the person has had enough.
    """

    ready = Signal()
    sending = Signal()
    complete = Signal()
    close_wanted = Signal()

    def __init__(self, window: MainWindow, front: Front) -> None:
        super().__init__(window)
        self.frame = window
        self.settings, self.theme, self.jobs = window.settings, window.theme, window.jobs
        self.desk: Desk | None = None
        self.editor: EditorPane | None = None
        self.facts: FactsPane | None = None
        self.preview: PreviewPane | None = None
        self.wants_preview = True  # False: the web engine is never loaded
        self.outbox: OutboxView
        self._going = False
        self._online: bool | None = None  # not asked yet
        self.actions_ = Actions(self)
        self.side_bar, self.articles, self.text, self.right = front.side_bar, front.articles, front.text, front.right
        self.columns = front.columns
        self.strip, self.toast = self.text.strip, self.text.toast
        self.session = Session(self.jobs, self)
        self.publisher = Publisher(self.jobs, self.session, self.strip, self.toast, self)
        self.paper = Paper(self.jobs, self)
        self.pictures = Pictures(self.jobs, self.session, self, self.strip, self.settings)
        self.sample = Sample(self)
        bind_window(self)
        self.bar = TopBar(self.actions_)
        self._arrange()
        self._connect()
        bind_features(self)
        self.bar.fill_menus()
        self.show_things()

    def restore(self) -> None:
        """The layout as it was left."""
        self.columns.restore(self.settings)
        if self.settings.value("layout/tab") == "facts":
            self.right.show_tab("facts")
        self.articles.view.setFocus()

    def attach(self, desk: Desk) -> None:
        """Work on this desk, whose stories the list shows already."""
        if self.desk is not None:
            self.jobs.run(self.desk.close)
        self.desk = desk
        self.jobs.attach(desk)
        self.paper.attach(desk)
        self.publisher.attach(desk)
        self.show_things()
        self._later(self._make_editor)

    def refuse(self, error: NewsdeskError) -> None:
        """No store could be opened."""
        self.text.show_trouble(error)
        self.columns.set_has_right(False)
        self.show_things()

    def let_go(self) -> None:
        """Before the window goes: remember the layout, close the store, end the web engine."""
        self._going = True
        self.settings.setValue("layout/tab", self.right.tab)
        self.columns.save(self.settings)
        if self.preview is not None:
            shiboken6.delete(self.preview)  # at once: a web page that outlives the application can crash it
            self.preview = None
        if self.desk is not None:
            self.jobs.run(self.desk.close)
            self.desk = None

    def show_tab(self, key: str) -> None:
        """Preview or facts; the right pane comes if it was away."""
        self.columns.show_right()
        self.right.show_tab(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif event.key() == Qt.Key.Key_F10:
            self.bar.menus.showMenu()
        else:
            super().keyPressEvent(event)

    def show_things(self) -> None:
        """What can be done now: commands, stage, Publish."""
        article = self.session.article
        there = ["desk"] if self.desk else []
        self.actions_.set_there(*there, *(["story"] if self.desk and article else []))
        trashed = article is not None and article.trashed is not None
        self.actions_["trash"].setVisible(not trashed)
        self.actions_["restore"].setVisible(trashed)
        stage = stage_of(article)
        self.bar.stage.show_stage(stage)
        for name in ("idea", "draft", "review", "ready"):
            self.actions_[f"stage_{name}"].setChecked(stage == name)
        self.bar.new_story.setEnabled(self.desk is not None)
        for key in self.right.keys:
            self.right.show_content(key, article is not None)
        self._show_jobs()

    def _make_editor(self) -> None:
        """The editor, and in it the story that is picked, was open last or was changed last."""
        desk = self.desk
        if desk is None:
            return
        if self.editor is None:
            from ui.editor.pane import EditorPane

            self.editor = EditorPane()
            self.editor.setAccessibleName(self.tr("Story"))
            self.editor.body_spliced.connect(self._body_spliced)
            bind_editor(self, self.editor)
            self.bar.fill_menus()
        self.editor.attach(editor_services(desk, self.jobs))
        self.session.attach(desk, self.editor)
        self.pictures.attach(desk, self.editor)
        listed, picked = self.articles.model.summaries, self.articles.selected_ids()
        # somebody may have picked a story while the store was being opened
        first = picked[0] if len(picked) == 1 else desk.place.last.article or (listed[0].id if listed else 0)
        if first:
            self.session.open(first)
            self.articles.select(first)
        self._show_empty()
        self._show_paper()
        self.ready.emit()
        self._later(self._make_facts)

    def _make_facts(self) -> None:
        if self.facts is None:
            from ui.inspector.pane import FactsPane

            self.facts = FactsPane()
            self.facts.facts_changed.connect(self.session.change)
            self.facts.byline_changed.connect(self.session.set_byline)
            self.facts.author_changed.connect(self.session.save_author)
            self.facts.language_picked.connect(self.session.choose_language)
            self.facts.link_opened.connect(self.publisher.open_address)
            self.right.fill("facts", self.facts)
            self.facts.show_article(self.session.article)
        self._show_paper()
        self._show_whereabouts()
        self._later(self._begin_sending)

    def _begin_sending(self) -> None:
        """What waited when the program was closed goes on."""
        if self.desk is None:
            return
        self.jobs.run(self.desk.start_courier)
        self.sending.emit()
        if self._online is None:
            from ui.shell.network import watch

            self._online = True
            watch(self._network_changed, self)
        else:
            self.desk.network_hint(self._online)
        self._later(self._make_preview)

    def _network_changed(self, online: bool) -> None:
        self._online = online
        if self.desk is not None:
            self.desk.network_hint(online)

    def _make_preview(self) -> None:
        desk = self.desk
        if desk is None or not self.wants_preview:
            return
        from ui.preview.pane import PreviewPane

        if self.preview is not None:
            shiboken6.delete(self.preview)
        self.preview = PreviewPane(self.jobs, desk.pages, desk.media.path_to_show)
        self.preview.lost.connect(self._show_in_preview)
        self.preview.saved.connect(lambda path: self.toast.show_end(self.tr("The page is saved"), str(path)))
        self.right.fill("preview", self.preview)
        self._show_in_preview()
        self.show_things()
        self.complete.emit()

    def _opened(self, article: Article) -> None:
        if self.editor is not None:
            self.text.show_editor(self.editor)
        self.columns.set_has_right(True)
        self.strip.clear_about("save")
        self.articles.select(article.id)
        if self.facts is not None:
            self.facts.show_article(article)
        self._show_whereabouts()
        self._show_in_preview()
        self.show_things()

    def _changed(self, article: Article) -> None:
        if self.facts is not None:
            self.facts.show_article(article)
        if self.preview is not None:
            self.preview.update_facts(article)
        self.show_things()

    def _story_closed(self) -> None:
        if self.facts is not None:
            self.facts.show_article(None)
        if self.preview is not None:
            self.preview.close_article()
        self.articles.select_none()
        self._show_empty()
        self.show_things()

    def _body_spliced(self, start: int, removed: int, nodes: Sequence[Block]) -> None:
        if self.preview is not None and self.session.article is not None:
            self.preview.splice(start, removed, nodes)

    def _show_in_preview(self) -> None:
        article = self.session.article
        if self.preview is not None and self.editor is not None and article is not None:
            self.preview.show_article(article, self.editor.current_story())

    def _desk_changed(self, change: Change) -> None:
        if change.kind == "job":
            self.publisher.note(change)
        elif change.kind == "network":
            self.show_things()
        elif change.kind in {"site", "section", "author", "tag", "settings"}:
            self.paper.refresh_soon(whole=True)
            self.session.refresh()
            if self.preview is not None:
                self.preview.refresh()
        if change.elsewhere and change.kind == "article":
            self.session.refresh()
        if change.kind in {"article", "section"} or (change.kind == "job" and change.progress is None):
            self.articles.refresh_soon()
            self.paper.refresh_soon()

    def _show_whereabouts(self) -> None:
        desk, article, facts = self.desk, self.session.article, self.facts
        if desk is not None and article is not None and facts is not None:
            self.jobs.run(lambda: desk.outbox.whereabouts(article.id), facts.show_whereabouts)

    def _show_counts(self) -> None:
        self.side_bar.show_counts(self.paper.counts, self.paper.whole.sections)
        self._show_empty()

    def _show_paper(self) -> None:
        whole = self.paper.whole
        self.side_bar.show_counts(self.paper.counts, whole.sections)
        if self.facts is not None:
            self.facts.show_offers(whole.sections, whole.authors, whole.tags, whole.sites)
        if self.editor is not None:
            self.editor.know(whole.settings)
            self.actions_["smart_quotes"].setChecked(whole.settings.smart_quotes)
            self.actions_["check_spelling"].setChecked(whole.settings.check_spelling)
        self.show_things()

    def _show_jobs(self) -> None:
        article, progress = self.session.article, self.publisher.progress
        sites = self.bar.publish.sites
        online = self.desk is None or self.desk.online
        self.side_bar.foot.show_jobs(self.publisher.jobs, online=online, progress=progress, held=self.publisher.held)
        self._progress.setVisible(progress is not None)
        self._progress.setValue(round((progress or 0) * 100))
        self.bar.publish.show_state(
            story=article is not None and article.trashed is None,
            online=online or (bool(sites) and all(site.kind is SiteKind.FOLDER for site in sites)),
            sending=article is not None and any(self.publisher.under_way(article.id, site.id) for site in sites),
        )

    def _jobs_changed(self) -> None:
        self._show_jobs()
        self._show_whereabouts()

    def _show_empty(self) -> None:
        """Where no story is open: the welcome of a desk that never had one, else a hint."""
        if self.session.article is not None or self.desk is None or self.editor is None:
            return
        new = self.paper.is_new and not self.articles.model.summaries
        if new:
            self.text.show_welcome()
        else:
            self.text.show_hint()
        self.columns.set_has_right(not new)

    def _escape(self) -> None:
        if self.toast.isVisible():
            self.toast.hide()
            return
        if self.columns.close_over():
            return
        if self.columns.only_text:
            self.actions_["only_text"].trigger()
        elif self.session.article is not None and self.editor is not None:
            self.editor.focus_body()

    def _write(self) -> None:
        if self.articles.current is not None:
            self.session.open(self.articles.current.id, write=True)

    def _theme_changed(self) -> None:
        self.show_things()
        self.bar.stage.repaint_dot()

    def _later(self, step: Callable[[], None]) -> None:
        """Let the window paint and take keys before the next step of its making."""
        QTimer.singleShot(0, self, lambda: None if self._going else step())

    def _arrange(self) -> None:
        self.right.add_tab("preview", self.tr("Preview"), "eye", self.tr("The page of the open story shows here"))
        self.right.add_tab("facts", self.tr("Facts"), "sliders-horizontal", self.tr("The facts of the open story"))
        self.right.add_tab("notes", self.tr("Notes"), "message-square", self.tr("The margin notes of the open story"))
        self._progress = QProgressBar()
        self._progress.setObjectName("sendProgress")
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress of sending"))
        self._progress.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.bar, 0, 0)
        grid.addWidget(self.columns, 1, 0)
        grid.addWidget(self._progress, 1, 0, Qt.AlignmentFlag.AlignTop)  # over them: nothing moves while it is sent
        grid.setRowStretch(1, 1)

    def _connect(self) -> None:
        actions = self.actions_
        self.jobs.changed.connect(self._desk_changed)
        self.articles.opened.connect(self.session.open)
        self.articles.entered.connect(self._write)
        self.articles.filled.connect(self._show_empty)
        self.session.opened.connect(self._opened)
        self.session.changed.connect(self._changed)
        self.session.closed.connect(self._story_closed)
        self.session.saved.connect(lambda: self.strip.clear_about("save"))
        self.publisher.jobs_changed.connect(self._jobs_changed)
        self.paper.counted.connect(self._show_counts)
        self.paper.changed.connect(self._show_paper)
        self.bar.publish.connect_wanted.connect(actions["connect_site"].trigger)
        self.text.another_store.connect(actions["open_store"].trigger)
        self.text.try_again.connect(self.frame.open_again)
        self.text.quit_wanted.connect(self.close_wanted)
        self.columns.side_shown.connect(actions["side_bar"].setChecked)
        self.columns.right_shown.connect(actions["right_pane"].setChecked)
        self.theme.changed.connect(self._theme_changed)
