"""Binds what makes and ends stories, and the managers of what the paper has beside its stories."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu

from newsdesk.store.records import Template
from ui.workflow.stages import StageHistory

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.dialogs.manager.window import Manager
    from ui.panes import Panes
    from ui.sidebar.places import Place

MANAGERS = {
    "sections": ("sections", "SectionsManager"),
    "authors": ("authors", "AuthorsManager"),
    "tags": ("tags", "TagsManager"),
    "templates": ("templates", "TemplatesManager"),
}
"""Command: module below `ui/dialogs/manager/` and class, imported when first wanted."""

FIRST_LOOK = 20_000  # ms after the desk can send: the trash can wait until the window has come up


def bind_workflow(panes: Panes) -> None:
    bind = panes.actions_.bind
    bind("from_template", lambda: choose_template(panes))
    bind("duplicate", lambda: duplicate(panes))
    bind("follow_up", lambda: follow_up(panes))
    bind("as_template", lambda: make_template(panes))
    bind("empty_trash", lambda: ask_to_empty(panes))
    for name in MANAGERS:
        bind(name, partial(manage, panes, name))
    bind("settings", lambda: open_settings(panes))
    panes.side_bar.menu_wanted.connect(lambda place, spot: offer_to_empty(panes, place, spot))
    StageHistory(panes)
    TrashKeeper(panes)


class TrashKeeper(QObject):
    """Empties the trash of what is old, once a start. The desk does not believe a clock that jumps."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self.first_look = QTimer(self, singleShot=True, interval=FIRST_LOOK)
        self.first_look.timeout.connect(self._look)
        panes.sending.connect(self.first_look.start)

    def _look(self) -> None:
        desk = self._panes.desk
        if desk is not None:
            self._panes.jobs.run(
                desk.articles.expire_trash, lambda gone: _leave_what_is_gone(self._panes, gone), aside=True
            )


def manage(panes: Panes, name: str, chosen: Hashable = None) -> None:
    """Open the manager that the command names; `chosen`: at this one of its list, its name ready to be changed."""
    desk = panes.desk
    if desk is None:
        return
    module, cls = MANAGERS[name]
    kind: type[Manager] = getattr(import_module(f"ui.dialogs.manager.{module}"), cls)
    manager = kind(panes, desk)
    if chosen is not None:
        manager.choose(chosen, name=True)
    manager.open()


def open_settings(panes: Panes, page: str = "") -> None:
    """The settings, at the page of this key or the first."""
    from ui.dialogs.settings.window import SettingsWindow

    desk = panes.desk
    if desk is not None:
        panes.jobs.run(desk.settings.get, lambda settings: SettingsWindow(panes, desk, settings, page).open())


def choose_template(panes: Panes) -> None:
    """The palette with the templates: Return begins a story."""
    desk = panes.desk
    if desk is not None:
        panes.jobs.run(desk.templates.list, lambda templates: _offer(panes, desk, templates))


def _offer(panes: Panes, desk: Desk, templates: Sequence[Template]) -> None:
    from ui.dialogs.palette import Entry, Palette, among

    def entry(template: Template) -> Entry:
        target = tr("%Ln words", template.target) if template.target else ""
        key = template.key
        return Entry(template.name, target, lambda: panes.session.start(lambda: desk.templates.begin(key)), "file-text")

    entries = [entry(one) for one in templates]
    if "templates" in panes.actions_:
        entries.append(Entry(tr("Edit templates…"), "", panes.actions_["templates"].trigger, "layout-template"))

    Palette(panes, tr("Which kind of story?"), among(lambda: entries)).open_over()


def duplicate(panes: Panes) -> None:
    article, desk = panes.session.article, panes.desk
    if article is not None and desk is not None:
        panes.session.start(lambda: desk.articles.duplicate(article.id))


def follow_up(panes: Panes) -> None:
    article, desk = panes.session.article, panes.desk
    if article is not None and desk is not None:
        panes.session.start(lambda: desk.articles.follow_up(article.id))


def make_template(panes: Panes) -> None:
    """Keep what the open story says as a template, so that nobody need write one in Markdown; then ask its name."""
    article, desk = panes.session.article, panes.desk
    if article is None or desk is None:
        return
    unnamed = tr("New template")

    def keep() -> Template:
        now = desk.articles.get(article.id)
        section = now.section.id if now.section else None
        words = now.headline, now.kicker, now.standfirst, now.body
        return desk.templates.save(Template("", now.headline or unnamed, *words, section, now.tags, target=now.target))

    panes.session.save(lambda: panes.jobs.run(keep, lambda made: manage(panes, "templates", made.key)))


def offer_to_empty(panes: Panes, place: Place, spot: QPoint) -> None:
    """The menu of the trash in the side bar."""
    if place.filter is not None and place.filter.trashed:
        menu = QMenu(panes.side_bar)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(panes.actions_["empty_trash"])
        menu.popup(spot)


def ask_to_empty(panes: Panes) -> None:
    """Say how many stories go, and that none comes back."""
    from newsdesk.store.records import ArticleFilter

    desk = panes.desk
    if desk is None:
        return

    def ask(number: int) -> None:
        if not number:
            panes.toast.show_end(tr("The trash is empty."), "")
            return
        rest = tr(
            "What stands on a site stays there. Left alone, a story goes by itself 30 days after it was thrown away."
        )
        _ask_to_remove(panes, number, rest, tr("Empty the trash"), desk.articles.empty_trash)

    panes.jobs.run(lambda: desk.articles.count(ArticleFilter(trashed=True)), ask)


def ask_to_remove(panes: Panes, ids: Sequence[int]) -> None:
    """The same of these stories in the trash alone."""
    desk = panes.desk
    if desk is not None and ids:
        rest = tr("What stands on a site stays there.")
        _ask_to_remove(panes, len(ids), rest, tr("Remove for ever"), lambda: desk.articles.remove(ids))


def _ask_to_remove(panes: Panes, number: int, rest: str, verb: str, remove: Callable[[], int]) -> None:
    from ui.dialogs.ask import Ask

    what = tr("Remove %Ln stories for ever?", number) if number > 1 else tr("Remove one story for ever?")
    gone = tr("The text, the notes and the history go, and nothing brings them back.")

    def said(gone: int) -> None:
        panes.toast.show_end(tr("%Ln stories were removed.", gone) if gone != 1 else tr("One story was removed."), "")

    def go() -> None:
        panes.jobs.run(remove, said)

    def begin() -> None:
        article = panes.session.article
        if article is not None and article.trashed is not None:
            panes.session.close(go)
        else:
            go()

    Ask(panes, what, f"{gone} {rest}", verb, begin).open()


def _leave_what_is_gone(panes: Panes, gone: int) -> None:
    """The open story may have been one of them."""
    desk, article = panes.desk, panes.session.article
    if gone and desk is not None and article is not None and article.trashed is not None:
        panes.jobs.run(lambda: desk.articles.get(article.id), None, lambda _error: panes.session.give_up())


def tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Workflow", text, "", number)
