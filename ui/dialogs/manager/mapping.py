"""Where the desk's sections and authors stand on a site: each is found by its name there, unless a person chooses."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from newsdesk.desk.mapping import Mapping
from newsdesk.store.records import Author, Section, Site
from newsdesk.store.site_options import AUTHOR, NOWHERE, SECTION, SiteTerm
from ui.dialogs.manager.rows import Row
from ui.dialogs.manager.window import Manager, fields
from ui.inspector.fields import Choice
from ui.theme.look import button, label

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.panes import Panes

Key = tuple[str, int]


class MappingManager(Manager):
    kinds = frozenset({"section", "author", "site"})

    def __init__(self, panes: Panes, desk: Desk, site: Site) -> None:
        self.site = site
        super().__init__(panes, desk)
        self.setWindowTitle(self.tr("Sections and authors of {site}").format(site=site.name))
        self.new.hide()
        self.remove.hide()
        self._asked = False
        self.loaded.connect(self._ask_once)

    def load(self) -> Mapping:
        return self.desk.mapping.get(self.site.id)

    def rows(self, state: Mapping) -> Sequence[Row]:
        def row(kind: str, one: Section | Author, depth: int, sign: str) -> Row:
            return Row((kind, one.id), one.name, self._stands((kind, one.id), state), depth, sign)

        sections = [row(SECTION, one, _depth(one, state.sections), "hash") for one in state.sections]
        return [*sections, *(row(AUTHOR, one, 0, "user") for one in state.authors)]

    def make_form(self, form: QWidget) -> None:
        self.called = label(weight=QFont.Weight.DemiBold, size=14)
        self.there = Choice(self.tr("On the site"))
        self.make = button(self.tr("Make it there"), "plus")
        self.refresh = button(self.tr("Ask the site again"), "refresh-cw", look="quiet")
        self.about = label(look="soft", size=12, wrap=True)
        self.there.picked.connect(self._choose)
        self.make.clicked.connect(self._make)
        self.refresh.clicked.connect(self._refresh)
        below = QHBoxLayout()
        below.addWidget(self.make)
        below.addStretch(1)
        below.addWidget(self.refresh)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.called)
        column.addLayout(fields((self.tr("On the site"), self.there)))
        column.addLayout(below)
        column.addWidget(self.about)
        column.addStretch(1)
        hint = self.tr("Tags are found by their names, and made where they lack.")
        column.addWidget(label(hint, look="soft", size=12, wrap=True))

    def show_chosen(self, keys: list[Hashable], *, other: bool) -> None:  # noqa: ARG002 - nothing is typed here
        kind, id = cast("Key", keys[0])
        state: Mapping = self.state
        mine = state.sections if kind == SECTION else state.authors
        one = next((one for one in mine if one.id == id), None)
        if one is None:
            return
        self.called.setText(one.name)
        offers: list[tuple[str, str | None]] = [(self.tr("By its name"), None), (self._nowhere(kind), NOWHERE)]
        theirs = state.site_sections if kind == SECTION else state.site_authors
        offers += [("    " * depth + term.name, term.remote_id) for term, depth in as_tree(theirs)]
        self.there.show_options(offers, self._place((kind, id), state))
        chosen = self._place((kind, id), state)
        self.make.setVisible(kind == SECTION and state.may_make and not chosen)
        self.about.setText(self._about((kind, id), state))

    def begin(self) -> None:
        """Nothing is made here that is not on the desk."""

    def ask_to_remove(self, keys: list[Hashable]) -> None:  # noqa: ARG002 - the one that is chosen
        """Del: it shall stand nowhere there."""
        self._choose(NOWHERE)

    def empty_words(self) -> tuple[str, str, str]:
        return "hash", self.tr("No sections and no authors yet"), self.tr("Those of your desk are listed here.")

    def name_field(self) -> QLineEdit:
        return self.filter

    def go_to_name(self) -> None:
        """F2 and Return go to the choice: the name is the desk's."""
        self.there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, key: Key, state: Mapping) -> str | None:
        kind, id = key
        return (state.map.sections if kind == SECTION else state.map.authors).get(id)

    def _stands(self, key: Key, state: Mapping) -> str:
        place = self._place(key, state)
        if place == NOWHERE:
            return self.tr("not mapped")
        theirs = state.site_sections if key[0] == SECTION else state.site_authors
        if place is not None:
            return next((term.name for term in theirs if term.remote_id == place), self.tr("gone there"))
        return self.tr("not there yet") if key[0] == SECTION else self.tr("in the text")

    def _nowhere(self, kind: str) -> str:
        return self.tr("Not mapped") if kind == SECTION else self.tr("No account: the name stands in the text")

    def _about(self, key: Key, state: Mapping) -> str:
        kind, _id = key
        place = self._place(key, state)
        if kind == AUTHOR:
            return self.tr("A story by this author alone goes out under that account of the site.")
        if place == NOWHERE:
            return self.tr("Its stories stand in the site’s own default section, unless the settings name another.")
        if place is None and not state.may_make:
            return self.tr("The site has none of this name, and your account may not make one: choose among its own.")
        if place is None:
            return self.tr("The site has none of this name. It is made when the first story goes there, or now.")
        return self.tr("Stories of this section stand there.")

    def _ask_once(self) -> None:
        """A site that was never asked, or not reached when it was connected."""
        if not self._asked and not self.state.site_sections:
            self._asked = True
            self._refresh()

    def _choose(self, remote: str | None) -> None:
        if not self.list.keys:
            return
        kind, id = cast("Key", self.list.keys[0])
        site, mapping = self.site.id, self.desk.mapping
        self.do(lambda: mapping.choose(site, kind, id, remote))

    def _make(self) -> None:
        _kind, id = cast("Key", self.list.keys[0])
        site, mapping = self.site.id, self.desk.mapping
        self._over_the_network(
            lambda: mapping.make_section(site, id), self.tr("Making it on {site}…"), self.tr("{site} has it now.")
        )

    def _refresh(self) -> None:
        site, mapping = self.site.id, self.desk.mapping
        self._over_the_network(
            lambda: mapping.fetch(site), self.tr("Asking {site}…"), self.tr("This is what {site} has now.")
        )

    def _over_the_network(self, call: Callable[[], None], begun: str, done: str) -> None:
        self.notice.say(begun.format(site=self.site.name))
        self.do(call, lambda _nothing: self.notice.say(done.format(site=self.site.name)), aside=True)


def _depth(section: Section, all: Sequence[Section]) -> int:
    over = next((one for one in all if one.id == section.parent), None)
    return 0 if over is None else _depth(over, all) + 1


def as_tree(terms: Sequence[SiteTerm]) -> list[tuple[SiteTerm, int]]:
    """Each under its parent, with how deep it stands."""
    known = {term.remote_id for term in terms}
    under: dict[str, list[SiteTerm]] = {}
    for term in terms:
        under.setdefault(term.parent if term.parent in known and term.parent != term.remote_id else "", []).append(term)

    def below(parent: str, depth: int) -> list[tuple[SiteTerm, int]]:
        return [found for term in under.pop(parent, []) for found in [(term, depth), *below(term.remote_id, depth + 1)]]

    return below("", 0)
