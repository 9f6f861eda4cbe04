"""The history of the open story at work: the tab, the comparison in the place of the text, going back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from newsdesk import clock
from newsdesk.changes import Change
from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Article, RevisionSummary
from ui.editor.popovers import LinePopover
from ui.history.binding import TAB
from ui.history.comparing import Comparing
from ui.history.pane import HistoryPane
from ui.history.restoring import Restoring
from ui.history.words import difference, when_words

if TYPE_CHECKING:
    from newsdesk.desk.comparison import Comparison
    from ui.editor.pane import EditorPane
    from ui.history.compare_view import CompareView
    from ui.history.window import CompareWindow
    from ui.panes import Panes

PAUSE = 400  # ms after a change, then the comparison with now follows


class History(QObject):
    """Of one window."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self.pane = HistoryPane()
        self.view: CompareView | None = None
        self._window: CompareWindow | None = None
        self._editor: EditorPane | None = None
        self._version: RevisionSummary | None = None  # which is compared
        self._with_before = False
        self._stale = True
        self.comparing = Comparing(panes.jobs, self)
        self.comparing.compared.connect(self._show_comparison)
        self.comparing.failed.connect(self._failed)
        self.restoring = Restoring(panes, self)
        self.restoring.restored.connect(self.close)
        self.restoring.put_back.connect(self._compare_again)
        self.restoring.failed.connect(self._failed)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._compare_again)
        panes.right.fill(TAB, self.pane)
        panes.right.tab_changed.connect(lambda _key: self._refresh())
        panes.session.opened.connect(self._opened)
        panes.session.closed.connect(self.close)
        panes.jobs.changed.connect(self._desk_changed)
        panes.theme.changed.connect(lambda: self.view.theme_changed() if self.view is not None else None)
        panes.ready.connect(self._attach)
        self._attach()
        self._refresh()
        line = self.pane.line
        line.chosen.connect(self.compare)
        line.menu_wanted.connect(self._menu)
        line.name_wanted.connect(lambda version, place: self.ask_name(version, line, place))
        line.left.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether a comparison stands in the place of the text, or in a window of its own."""
        return self._version is not None

    # --- the time line -----------------------------------------------------------------------------------------

    def _attach(self) -> None:
        editor = self._panes.editor
        if editor is not None and editor is not self._editor:
            self._editor = editor
            editor.modified.connect(self._modified)

    def _opened(self, _article: Article) -> None:
        self.close()
        self.pane.line.show_revisions(())
        self._stale = True
        self._refresh()

    def _desk_changed(self, change: Change) -> None:
        article = self._panes.session.article
        if change.kind == "revision" and article is not None and change.id == article.id:
            self._stale = True
            self._refresh()

    def _refresh(self) -> None:
        """Ask for the versions again if they are looked at."""
        desk, article = self._panes.desk, self._panes.session.article
        if not self._stale or desk is None or article is None or self._panes.right.tab != TAB:
            return
        self._stale = False

        def show(revisions: tuple[RevisionSummary, ...]) -> None:
            now = self._panes.session.article
            if now is not None and now.id == article.id:
                self.pane.line.show_revisions(revisions)
                self.pane.show_any(bool(revisions))
                self._say_now()
                if self._version is not None:
                    self._version = next((one for one in revisions if one.id == self._version.id), self._version)
                    self._name_view(self._version)

        self._panes.jobs.run(lambda: desk.history.timeline(article.id), show)

    def _modified(self) -> None:
        if self.is_open or self._panes.right.tab == TAB:
            self._later.start()

    def _say_now(self) -> None:
        """How the story of now stands to the newest version."""
        revisions = self.pane.line.rows.revisions
        if not revisions or self._editor is None:
            return
        words = difference(self._editor.length.words, revisions[0].words)
        now = self.tr("Now: {words} since the newest version").format(words=words) if words else ""
        self.pane.now.setText(now or self.tr("Click a version to compare it with the text of now"))

    # --- comparing ---------------------------------------------------------------------------------------------

    def compare(self, version: RevisionSummary) -> None:
        """Show what became of this version."""
        self._version = version
        self._with_before = False
        view = self._make_view()
        if view is None:
            return
        if self._window is None:
            self._panes.text.show_instead(view)
            if self._panes.columns.narrow:
                self._panes.columns.close_over()
        view.setFocus()
        self._compare_again()

    def close(self) -> None:
        """Back to the text."""
        self.comparing.stop()
        self._later.stop()
        if self._version is None:
            return
        self._version = None
        view, window = self.view, self._window
        self._window = None
        if window is not None:
            window.close()
        if view is not None:
            view.hide()
            view.deleteLater()
            self.view = None
        self.pane.line.select(0)
        editor = self._panes.editor
        if editor is not None and self._panes.session.article is not None:
            self._panes.text.show_editor(editor)
            editor.focus_body()

    def _make_view(self) -> CompareView | None:
        editor = self._panes.editor
        if self.view is None and editor is not None:
            from ui.history.compare_view import CompareView

            view = CompareView(editor.pictures)
            view.set_zoom(editor.text.zoom)
            view.closed.connect(self.close)
            view.stopped.connect(self._stopped)
            view.restore_wanted.connect(self.restore)
            view.piece_wanted.connect(self._put_back)
            view.name_wanted.connect(self._ask_name)
            view.base_chosen.connect(self._choose_base)
            view.room_wanted.connect(self._give_room)
            self.comparing.progress.connect(view.show_progress)
            self.view = view
        return self.view

    def _choose_base(self, with_before: bool) -> None:
        self._with_before = with_before
        self._compare_again()

    def _compare_again(self) -> None:
        """The version that is looked at with now, or with the one before it."""
        self._say_now()
        desk, version, view, editor = self._panes.desk, self._version, self.view, self._editor
        article = self._panes.session.article
        if desk is None or version is None or view is None or editor is None or article is None:
            return
        before = self._before(version) if self._with_before else None
        if before is not None:
            self.comparing.start(
                desk, lambda: (desk.history.get(before.id).article, desk.history.get(version.id).article)
            )
        else:
            self._with_before = False
            now = replace(article, body=editor.markdown())
            self.comparing.start(desk, lambda: (desk.history.get(version.id).article, now))
        self._name_view(version)

    def _name_view(self, version: RevisionSummary) -> None:
        view = self.view
        if view is None:
            return
        when = when_words(version.created, clock.now().astimezone())
        before = self._before(version) if self._with_before else None
        title = version.name or when
        if before is not None:
            other = before.name or when_words(before.created, clock.now().astimezone())
            view.begin(title, self.tr("compared with {version}").format(version=other), busy=self.comparing.is_busy)
            view.name_sides(other, title)
        else:
            view.begin(title, self.tr("compared with now"), busy=self.comparing.is_busy)
            view.name_sides(title, self.tr("Now"))

    def _before(self, version: RevisionSummary) -> RevisionSummary | None:
        return next((one for one in self.pane.line.rows.revisions if one.id < version.id), None)

    def _show_comparison(self, comparison: Comparison) -> None:
        if self.view is not None and self._version is not None:
            self.view.show_comparison(comparison, putting_back=not self._with_before)

    def _stopped(self) -> None:
        self.close()

    def _failed(self, error: NewsdeskError) -> None:
        if self.view is not None and self.view.comparison is None:
            self.close()
        self._panes.strip.show_error(error, key=TAB)

    def _give_room(self) -> None:
        """Two columns want a window of their own."""
        view = self.view
        if view is None or self._window is not None:
            return
        from ui.history.window import CompareWindow

        editor = self._panes.editor
        if editor is not None:
            self._panes.text.show_editor(editor)
        window = CompareWindow(view, self._panes.frame)
        self._window = window
        window.gone.connect(self.close)
        window.open_wide()

    # --- what can be done with a version -----------------------------------------------------------------------

    def restore(self) -> None:
        """The version that is compared comes back."""
        if self._version is not None:
            self.restoring.restore(self._version)

    def _put_back(self, number: int) -> None:
        view = self.view
        if view is not None and view.comparison is not None:
            self.restoring.restore_piece(view.comparison, number)

    def _ask_name(self) -> None:
        if self._version is not None and self.view is not None:
            self.ask_name(self._version, self.view.name_it)

    def ask_name(self, version: RevisionSummary, anchor: QWidget, at: QPoint | None = None) -> None:
        """A person's own name for a version; one that has a name is kept for ever."""
        desk = self._panes.desk
        if desk is None:
            return
        popover = LinePopover(
            self.tr("Name of this version"), self.tr("Named versions are kept for ever"), version.name, anchor
        )
        popover.written.connect(
            lambda name: (
                self._panes.jobs.run(lambda: desk.history.name(version.id, name)) if name != version.name else None
            )
        )
        popover.open_under(anchor, at)

    def _menu(self, version: RevisionSummary, place: QPoint) -> None:
        menu = QMenu(self.pane)
        line = self.pane.line
        menu.addAction(self.tr("Compare with now"), lambda: self.compare(version))
        menu.addAction(self.tr("Restore this version"), lambda: self.restoring.restore(version))
        there = line.mapFromGlobal(place)
        menu.addAction(self.tr("Name this version…"), "F2", lambda: self.ask_name(version, line, there))
        menu.popup(place)
