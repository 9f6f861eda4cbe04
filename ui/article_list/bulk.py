"""What is done with all selected stories at once: stage, section, tags, trash; each with a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtWidgets import QMenu

from newsdesk.store.order import Before
from newsdesk.store.records import Section, Stage, TagUse
from newsdesk.store.section_paths import paths
from ui.article_list.status import of_stage
from ui.sidebar.places import Place
from ui.theme.icons import icon

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.dialogs.palette import Entry
    from ui.panes import Panes

Ids = Sequence[int]
STEPS = 20  # of these that undo in the list goes back
MANY = 500  # stories of which a change takes the store longer than a person waits without a word


class Bulk(QObject):
    """Of the stories that are selected in the list; of the current one where none is."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        # what undo in the list takes back, the latest at the end, and in which store
        self._done: list[tuple[Desk, Before]] = []

    def ids(self) -> tuple[int, ...]:
        articles = self._panes.articles
        return articles.selected_ids() or ((articles.current.id,) if articles.current else ())

    # --- asked from a menu, the palette, a drop

    def menu(self, spot: QPoint) -> None:
        """The menu of the selected stories, at a spot of the screen."""
        ids = self.ids()
        if not ids:
            return
        actions, menu = self._panes.actions_, QMenu(self._panes)
        menu.aboutToHide.connect(menu.deleteLater)
        if len(ids) == 1:
            menu.addAction(icon("square-pen"), tr("Open"), self._panes.articles.open_current)
            menu.addSeparator()
        stages = menu.addMenu(icon("circle-check"), tr("Stage"))
        for stage in Stage:
            stages.addAction(of_stage(stage).word, partial(self.set_stage, stage, ids))
        self._sections(menu.addMenu(icon("hash"), tr("Section")), ids)
        menu.addAction(icon("tag"), tr("Add tags…"), partial(self.ask_tags, ids))
        menu.addAction(icon("tags"), tr("Take tags off…"), partial(self.ask_tags_off, ids))
        menu.addSeparator()
        if "export_stories" in actions:
            menu.addAction(icon("folder-output"), tr("Export…"), actions["export_stories"].trigger)
        if self._panes.articles.loader.last.filter.trashed:
            menu.addAction(icon("undo-2"), tr("Take out of the trash"), partial(self.restore, ids))
            menu.addAction(icon("trash-2"), tr("Remove for ever…"), partial(self.ask_to_remove, ids)).setShortcut("Del")
        else:
            menu.addAction(icon("trash-2"), tr("Move to the trash"), partial(self.trash, ids)).setShortcut("Del")
        menu.popup(spot)

    def ask_stage(self) -> None:
        from ui.dialogs.palette import Entry

        ids = self._some()
        entries = [Entry(of_stage(stage).word, "", partial(self.set_stage, stage, ids)) for stage in Stage]
        self._offer(ids, tr("Which stage?"), entries)

    def ask_section(self) -> None:
        from ui.dialogs.palette import Entry

        ids, sections = self._some(), self._panes.paper.whole.sections
        names = paths(sections)
        entries = [Entry(names[one.id], "", partial(self.file_under, one, ids), "hash") for one in sections]
        entries.append(Entry(tr("No section"), "", partial(self.file_under, None, ids)))
        self._offer(ids, tr("Which section?"), entries)

    def ask_tags(self, ids: Ids = ()) -> None:
        """A small frame in which the tags are written, completed from those that the paper has."""
        from ui.editor.popovers import NamesPopover

        ids = ids or self._some()
        if not ids:
            return
        popover = NamesPopover(tr("Tags to add"), tr("Words, divided by commas"), (), self._panes)
        popover.offer(self._panes.paper.whole.tags)
        popover.named.connect(lambda names: self.tag(ids, add=names) if names else None)
        popover.open_under(self._panes.articles.search)

    def ask_tags_off(self, ids: Ids = ()) -> None:
        """The tags that the stories have, the most frequent first, to choose one."""
        from ui.dialogs.palette import Entry

        ids, desk = ids or self._some(), self._panes.desk
        if not ids or desk is None:
            return

        def offer(uses: tuple[TagUse, ...]) -> None:
            if not uses:
                self._panes.toast.show_end(tr("These stories have no tags."), "")
                return
            entries = [
                Entry(one.name, stories(one.stories), partial(self.tag, ids, remove=(one.name,)), "tag") for one in uses
            ]
            self._offer(ids, tr("Which tag goes?"), entries)

        self._panes.jobs.run(lambda: desk.articles.tags_of(ids), offer)

    def drop(self, place: Place, ids: Ids) -> None:
        """Stories were let go on a place of the side bar."""
        wanted = place.filter
        if wanted is None:
            return
        if wanted.stage is not None:
            self.set_stage(wanted.stage, ids)
        elif wanted.section is not None:
            section = next((one for one in self._panes.paper.whole.sections if one.id == wanted.section), None)
            if section is not None:
                self.file_under(section, ids)
        elif wanted.trashed:
            self.trash(ids)

    # --- done

    def set_stage(self, stage: Stage, ids: Ids) -> None:
        said = tr("{stories}: {what}").replace("{what}", of_stage(stage).word)
        self._do(ids, lambda desk: desk.articles.set_stages(ids, stage), said)

    def file_under(self, section: Section | None, ids: Ids) -> None:
        where = section.name if section else tr("No section")
        said = tr("{stories}: {what}").replace("{what}", where)
        self._do(ids, lambda desk: desk.articles.file_under(ids, section.id if section else None), said)

    def tag(self, ids: Ids, add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
        said = tr("{stories} got tags") if add else tr("{stories} lost a tag")
        self._do(ids, lambda desk: desk.articles.tag(ids, add, remove), said)

    def trash(self, ids: Ids = ()) -> None:
        ids = ids or self._some()
        self._do(ids, lambda desk: desk.articles.trash_all(ids), tr("{stories} in the trash"), leaves=True)

    def restore(self, ids: Ids = ()) -> None:
        ids = ids or self._some()
        self._do(ids, lambda desk: desk.articles.restore_all(ids), tr("{stories} out of the trash"), leaves=True)

    def throw(self) -> None:
        """Delete: into the trash; what is there already, for ever, once that was asked."""
        if self._panes.articles.loader.last.filter.trashed:
            self.ask_to_remove(self.ids())
        else:
            self.trash(self.ids())

    def ask_to_remove(self, ids: Ids) -> None:
        from ui.workflow.binding import ask_to_remove

        ask_to_remove(self._panes, ids)

    def _do(self, ids: Ids, change: Callable[[Desk], Before], said: str, *, leaves: bool = False) -> None:
        """Carry out a change once the open story is saved, where it is one of them. `leaves`: it is closed then."""
        desk, session = self._panes.desk, self._panes.session
        if desk is None or not ids:
            return
        open_one = session.article is not None and session.article.id in ids

        def done(before: Before) -> None:
            if open_one and not leaves:
                session.refresh()
            self._say(before, said)

        def go() -> None:
            self._panes.jobs.run(lambda: change(desk), done, aside=len(ids) > MANY)

        if not open_one:
            go()
        elif leaves:
            session.close(go)
        else:
            session.save(go)

    def _say(self, before: Before, said: str) -> None:
        number = len(before.articles)
        if not number:
            self._panes.toast.show_end(tr("Nothing had to be changed."), "")
            return
        desk = self._panes.desk
        if desk is not None:
            self._done = [*self._done[1 - STEPS :], (desk, before)]
        self._tell_keys()
        words = said.format(stories=stories(number))
        self._panes.toast.show_end(words, "", (tr("Undo"), lambda: self._undo(before)))

    def take_back(self) -> None:
        """Undo the last change of these, also when what offered it is gone."""
        desk, before = self._done[-1] if self._done else (None, None)
        if desk is not None and before is not None and desk is self._panes.desk:
            self._undo(before)
        else:
            self._done.clear()  # another store is open now
            self._tell_keys()

    def _tell_keys(self) -> None:
        self._panes.articles.keys.undoes = bool(self._done)

    def _undo(self, before: Before) -> None:
        desk, session = self._panes.desk, self._panes.session
        self._done = [one for one in self._done if one[1] is not before]
        self._tell_keys()
        self._panes.toast.hide()
        if desk is None:
            return

        def back(_nothing: None) -> None:
            if session.article is not None and session.article.id in before.articles:
                session.refresh()

        self._panes.jobs.run(lambda: desk.articles.put_back(before), back)

    def _some(self) -> tuple[int, ...]:
        """What is selected; where nothing is, that is said."""
        ids = self.ids()
        if not ids:
            self._panes.toast.show_end(tr("No story is selected in the list."), "")
        return ids

    def _offer(self, ids: Ids, question: str, entries: Sequence[Entry]) -> None:
        from ui.dialogs.palette import Palette, among

        if ids:
            Palette(self._panes, f"{stories(len(ids))}: {question}", among(lambda: entries)).open_over()

    def _sections(self, menu: QMenu, ids: Ids) -> None:
        sections = self._panes.paper.whole.sections
        names = paths(sections)
        for one in sections:
            menu.addAction(names[one.id], partial(self.file_under, one, ids))
        menu.addSeparator()
        menu.addAction(tr("No section"), partial(self.file_under, None, ids))


def stories(number: int) -> str:
    return tr("1 story") if number == 1 else tr("%Ln stories", number)


def tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Bulk", text, "", number)
