"""The open story: opened, changed, left. It is saved before anything else may take its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from newsdesk.errors import NewsdeskError
from newsdesk.store.records import Article, ArticleChanges, Author, DeskSettings, RevisionReason, Stage
from ui import languages
from ui.jobs import Jobs

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.editor.pane import EditorPane

NEEDS_STORE = frozenset({"authors", "section"})  # changes name these by id; only the store knows the rest


class Session(QObject):
    """Signals: `opened` (Article), `changed` (Article: its facts, as they are or are about to be), `closed`,
    `save_failed` (NewsdeskError; the text stays in the editor and is tried again), `save_slow` (the store does not
    answer), `saved`.
    `touched` (Article): a person changes the story, and none of that is on its way to the store yet.
    """

    opened = Signal(object)
    touched = Signal(object)
    changed = Signal(object)
    closed = Signal()
    saved = Signal()
    save_failed = Signal(object)
    save_slow = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._desk: Desk | None = None
        self._editor: EditorPane | None = None
        self._article: Article | None = None
        self._version_at_opening = 0
        self._wanted: Callable[[], None] | None = None  # what comes once the open story is saved
        self._unable: Callable[[NewsdeskError], None] | None = None  # what comes if it cannot be
        self._leaving = False
        self._storing = 0  # changes made outside the editor that the store has not answered

    def attach(self, desk: Desk, editor: EditorPane) -> None:
        """Work on this desk from now on; no story is open."""
        self._desk = desk
        if self._editor is not editor:
            editor.modified.connect(self._touch)
            editor.facts_changed.connect(self._edited)
            editor.saved.connect(self._saved)
            editor.save_failed.connect(self.save_failed)
            editor.autosave.slow.connect(self.save_slow)
            editor.healed.connect(self._healed)
        self._editor = editor

    @property
    def article(self) -> Article | None:
        """As the store has it, or is about to; its body may be older than the text in the editor."""
        return self._article

    def open(self, article: int, *, write: bool = False) -> None:
        """Open this story in place of the other. `write`: and put the caret into it."""
        if self._article is not None and self._article.id == article and not self._leaving:
            if write:
                self._write(self._article)
            return
        desk = self._desk
        if desk is None:
            return  # the list was quicker than the editor, which opens the first story once it is there

        def read() -> Article:
            desk.pull.hold(article)  # before it is read: what is shown must stay what the store has
            return desk.articles.get(article)

        self._leave(lambda: self._jobs.run(read, lambda got: self._show(got, write)))

    def new(self) -> None:
        """A new story, the caret in its headline. One that is still empty serves as the new one."""
        desk = self._need_desk()
        if self._article is not None and self._is_empty(self._article):
            self._write(self._article)
            return
        self.start(desk.articles.create)

    def start(self, make: Callable[[], Article]) -> None:
        """Save the open story, then open the one that `make` (off the GUI thread) gives, the caret in it."""
        desk = self._need_desk()

        def made() -> Article:
            article = make()
            desk.pull.hold(article.id)
            return article

        self._leave(lambda: self._jobs.run(made, lambda got: self._show(got, write=True)))

    def close(
        self, then: Callable[[], None] | None = None, unable: Callable[[NewsdeskError], None] | None = None
    ) -> None:
        """Save and leave; nothing is open afterwards. `unable`: it could not be saved, and stays open."""

        def end() -> None:
            self._forget()
            if then is not None:
                then()

        self._leave(end, unable)

    def text(self) -> str:
        """Headline, standfirst and body of the open story as they stand in the editor, in Markdown."""
        article = self._article
        if article is None:
            return ""
        body = self._editor.markdown() if self._editor is not None else article.body
        parts = (f"# {article.headline}" if article.headline else "", article.standfirst, body.strip())
        return "\n\n".join(part for part in parts if part) + "\n"

    def give_up(self) -> None:
        """Leave the open story, saved or not."""
        self._forget()

    def save(self, then: Callable[[], None], failed: Callable[[NewsdeskError], None] | None = None) -> None:
        """Hold the text against a full read, save what is not saved, then go on."""
        if self._editor is None or self._article is None:
            then()
        else:
            self._editor.save_now(then, failed or self.save_failed.emit)

    def change(self, changes: ArticleChanges) -> None:
        """Change facts of the open story: at once on the screen, and in the store, along with the text."""
        article, editor = self._article, self._editor
        if article is None or editor is None:
            return
        editor.change_facts(changes)
        self._take_over(_with(article, changes))
        editor.save_now()

    def set_stage(self, stage: Stage) -> None:
        """The store keeps a version at each new stage: no further one is taken because somebody touched the story."""
        article, editor = self._article, self._editor
        if article is None or editor is None or article.stage is stage:
            return
        changes: ArticleChanges = {"stage": stage}
        self._take_over(_with(article, changes))
        editor.autosave.facts_changed(changes)
        editor.save_now()

    def choose_language(self, code: str) -> None:
        """The story's language, with the way that its script runs."""
        self.change({"language": code, "direction": languages.direction(code)})

    def set_byline(self, names: tuple[str, ...]) -> None:
        """Authors by name; a name that the paper does not know becomes an author."""
        if self._editor is not None:
            self._editor.facts.take_byline(names)

    def unsaved(self) -> ArticleChanges:
        """The open story's words, and of its other facts those that the store does not have yet."""
        article = self._article
        if self._editor is None or article is None:
            return {}
        changes = self._editor.autosave.unsaved_facts
        return {
            **changes,
            "headline": article.headline,
            "standfirst": article.standfirst,
            "body": self._editor.markdown(),
        }

    def saved_elsewhere(self) -> None:
        """What `unsaved` gave stands in another store: leave the story here as it was saved last."""
        if self._editor is not None:
            self._editor.autosave.saved_elsewhere()
        self._forget()

    def name_owner(self, settings: DeskSettings) -> None:
        """The first story asked who writes here: keep it for the desk, and use it in the open story."""
        article, desk = self._article, self._need_desk()

        def keep() -> Article | None:
            desk.settings.save(settings)
            if article is None:
                return None
            changes: ArticleChanges = {"language": settings.language}
            if settings.name:
                changes["authors"] = (desk.authors.add(settings.name).id,)
            if settings.agency and not article.dateline.agency:
                changes["dateline"] = replace(article.dateline, agency=settings.agency)
            return desk.articles.save(article.id, **changes)

        self._store(keep)

    def keep_settings(self, settings: DeskSettings) -> None:
        """The answers were corrected; the open story stays as it is."""
        desk = self._need_desk()
        self._jobs.run(lambda: desk.settings.save(settings))

    def save_author(self, author: Author) -> None:
        desk = self._need_desk()
        self._jobs.run(lambda: desk.authors.save(author))

    def trash(self) -> None:
        article, desk = self._article, self._need_desk()
        if article is not None:
            self.close(lambda: self._jobs.run(lambda: desk.articles.trash(article.id)))

    def restore(self) -> None:
        """Take the open story out of the trash."""
        article, desk = self._article, self._need_desk()

        def back(id: int) -> Article:
            desk.articles.restore(id)
            return desk.articles.get(id)

        if article is not None:
            self._store(lambda: back(article.id))

    def rescue(self) -> None:
        """Something broke: save from a full read, and keep that as a version of its own."""
        article, desk = self._article, self._desk
        if article is not None and desk is not None:
            self.save(lambda: self._jobs.run(lambda: desk.history.take(article.id, RevisionReason.RESCUED)))

    def refresh(self) -> None:
        """The store may know other things of the article by now (its author's biography, its section's name)."""
        article, desk = self._article, self._desk
        if article is not None and desk is not None and not self._leaving:
            self._jobs.run(
                lambda: desk.articles.get(article.id), lambda got: None if self._storing else self._take_over(got)
            )

    def _touch(self) -> None:
        if self._article is not None:
            self.touched.emit(self._article)

    def _leave(self, then: Callable[[], None], unable: Callable[[NewsdeskError], None] | None = None) -> None:
        """Save the open story, keep a version of it if it changed, then go on. The last wish wins."""
        self._wanted, self._unable = then, unable
        if self._leaving:
            return
        article, desk = self._article, self._desk
        if article is None or desk is None or self._editor is None:
            self._go_on()
            return
        self._leaving = True

        def leave() -> None:
            now = self._article or article
            if now.version != self._version_at_opening:
                self._version_at_opening = now.version
                self._jobs.run(lambda: desk.history.take(article.id, RevisionReason.CLOSED))
            self._go_on()

        self._editor.save_now(leave, self._stay)

    def _go_on(self) -> None:
        self._leaving = False
        wanted, self._wanted, self._unable = self._wanted, None, None
        if wanted is not None:
            wanted()

    def _stay(self, error: NewsdeskError) -> None:
        self._leaving = False
        unable, self._wanted, self._unable = self._unable, None, None
        self.save_failed.emit(error)
        if unable is not None:
            unable(error)

    def _show(self, article: Article, write: bool) -> None:
        self._article = article
        self._version_at_opening = article.version
        if self._editor is not None:
            self._editor.open(article)
        self.opened.emit(article)
        if write:
            self._write(article)

    def _write(self, article: Article) -> None:
        if self._editor is None:
            return
        if article.headline:
            self._editor.focus_body()
        else:
            self._editor.focus_headline()

    def _forget(self) -> None:
        article, desk = self._article, self._desk
        if article is None:
            return
        self._article = None
        if desk is not None:
            self._jobs.run(lambda: desk.pull.let_go(article.id))
        if self._editor is not None:
            self._editor.close_article()
        self.closed.emit()

    def _edited(self, changes: ArticleChanges) -> None:
        """The header was edited; the editor saves it itself."""
        if self._article is not None:
            self._article = _with(self._article, changes)
            self.changed.emit(self._article)

    def _healed(self, id: int) -> None:
        """The editor's list of blocks had lost step and was mended (its log says so): keep what it is now."""
        article, desk = self._article, self._desk
        if article is not None and desk is not None and article.id == id:
            self.save(lambda: self._jobs.run(lambda: desk.history.take(id, RevisionReason.HEALED)))

    def _saved(self, article: Article) -> None:
        """The editor has saved. Facts that were changed since, or beside it, are newer than what it got back."""
        self.saved.emit()
        shown, editor = self._article, self._editor
        if shown is not None and editor is not None and article.id == shown.id and not self._storing:
            ahead = {name: getattr(shown, name) for name in editor.autosave.pending_facts}
            self._article = replace(article, **ahead)
            self.changed.emit(self._article)

    def _store(self, change: Callable[[], Article | None]) -> None:
        """Let the store carry out a change made outside the editor. What it answers counts once no later one is due."""
        self._storing += 1

        def done(article: Article | None) -> None:
            self._storing -= 1
            if article is not None and not self._storing:
                self._take_over(article)
            self.saved.emit()

        def failed(error: NewsdeskError) -> None:
            self._storing -= 1
            self.save_failed.emit(error)

        self._jobs.run(change, done, failed)

    def _take_over(self, article: Article) -> None:
        if self._article is None or article.id != self._article.id:
            return
        if self._editor is not None:
            self._editor.show_facts(article)
            article = self._editor.article or article  # with what is typed in the header and not saved yet
        self._article = article
        self.changed.emit(article)

    def _is_empty(self, article: Article) -> bool:
        text = self._editor.markdown() if self._editor is not None else article.body
        return not (article.headline or article.standfirst or text.strip() or article.trashed)

    def _need_desk(self) -> Desk:
        if self._desk is None:
            raise RuntimeError("no desk is open")
        return self._desk


def _with(article: Article, changes: ArticleChanges) -> Article:
    """The article as it will be; what only the store can say stays as it was."""
    known = {field.name for field in fields(Article)} - NEEDS_STORE
    simple: dict[str, Any] = {name: value for name, value in changes.items() if name in known}
    return replace(article, **simple)
