"""The paper's sections as a tree: added, renamed, moved by Alt and the arrows, removed."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from newsdesk.store.records import Section, SectionBefore
from ui.dialogs.manager.rows import Row, figure
from ui.dialogs.manager.window import Manager, NameLine, fields, free_name
from ui.digits import digits
from ui.inspector.fields import Choice
from ui.theme.look import label, tool


@dataclass(frozen=True)
class State:
    """`figures`: how many stories stand in each."""

    sections: tuple[Section, ...] = ()
    figures: dict[int, int] | None = None

    def get(self, id: int | None) -> Section | None:
        return next((section for section in self.sections if section.id == id), None)

    def under(self, parent: int | None) -> list[Section]:
        return [section for section in self.sections if section.parent == parent]

    def depth(self, section: Section) -> int:
        over = self.get(section.parent)
        return 0 if over is None else self.depth(over) + 1

    def is_below(self, id: int | None, above: int) -> bool:
        section = self.get(id)
        return section is not None and (section.id == above or self.is_below(section.parent, above))


class SectionsManager(Manager):
    kinds = frozenset({"section", "article"})

    def load(self) -> State:
        return State(self.desk.sections.list(), self.desk.sections.figures())

    def rows(self, state: State) -> Sequence[Row]:
        figures = state.figures or {}
        return [
            Row(section.id, section.name, figure(figures.get(section.id)), state.depth(section))
            for section in state.sections
        ]

    def make_form(self, form: QWidget) -> None:
        self.setWindowTitle(self.tr("Sections"))
        self.name = NameLine(self.tr("Name"))
        self.parent_ = Choice(self.tr("Stands under"))
        self.address = label(look="soft")
        self.stories = label(look="soft")
        self.name.named.connect(self._rename)
        self.parent_.picked.connect(lambda parent: self._put(parent, len(self._state.under(parent))))
        arrows = QHBoxLayout()
        arrows.setSpacing(4)
        out, into = ("arrow-right", "arrow-left") if self.isRightToLeft() else ("arrow-left", "arrow-right")
        for sign, words, step in (
            ("arrow-up", self.tr("Move up (Alt+Up)"), (0, -1)),
            ("arrow-down", self.tr("Move down (Alt+Down)"), (0, 1)),
            (out, self.tr("Move out (Alt+Left)"), (-1, 0)),
            (into, self.tr("Move under the one above (Alt+Right)"), (1, 0)),
        ):
            made = tool(sign, words)
            made.clicked.connect(lambda _checked=False, step=step: self._move(*step))
            arrows.addWidget(made)
        arrows.addStretch(1)
        place = QWidget()
        place.setLayout(arrows)
        arrows.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(
            fields(
                (self.tr("Name"), self.name),
                (self.tr("Stands under"), self.parent_),
                (self.tr("Order"), place),
                (self.tr("Address"), self.address),
                (self.tr("Stories"), self.stories),
            )
        )
        column.addStretch(1)
        hint = self.tr("The order is that of the side bar and of your pages. A section with stories keeps its address.")
        column.addWidget(label(hint, look="soft", size=12, wrap=True))
        self.list.moved.connect(self._move)

    def show_chosen(self, keys: list[Hashable], *, other: bool) -> None:
        section = self._state.get(cast("int", keys[0]))
        if section is None:
            return
        self.name.show_value(section.name, force=other)
        offers: list[tuple[str, int | None]] = [(self.tr("None: at the top"), None)]
        others = [one for one in self._state.sections if not self._state.is_below(one.id, section.id)]
        offers += [("    " * self._state.depth(one) + one.name, one.id) for one in others]
        self.parent_.show_options(offers, section.parent)
        self.address.setText(section.slug)
        self.stories.setText(QLocale().toString((self._state.figures or {}).get(section.id, 0)))

    def begin(self) -> None:
        chosen = self._chosen_section
        parent = chosen.parent if chosen else None
        taken = {one.name for one in self._state.under(parent)}
        name = free_name(self.tr("New section"), self.tr("New section {n}"), taken)
        self.do(lambda: self.desk.sections.add(name, parent), lambda made: self.choose(made.id, name=True))

    def ask_to_remove(self, keys: list[Hashable]) -> None:
        section = self._state.get(cast("int", keys[0]))
        if section is None:
            return
        number = (self._state.figures or {}).get(section.id, 0)
        over = self._state.get(section.parent)
        if over is not None:
            words = self.tr("Remove {name}? Its stories ({n}) go to {parent}.")
        elif number:
            words = self.tr("Remove {name}? Its stories ({n}) stay, without a section.")
        else:
            words = self.tr("Remove {name}? No story stands in it.")
        if self._state.under(section.id):
            words = f"{words} {self.tr('The sections under it move up.')}"
        words = words.format(name=section.name, n=digits(number), parent=over.name if over else "")
        self.notice.ask(words, self.tr("Remove"), lambda: self._remove_now(section))

    def empty_words(self) -> tuple[str, str, str]:
        return (
            "folder-tree",
            self.tr("No sections yet"),
            self.tr("A section is a part of the paper: Business, Sports. New adds one."),
        )

    def name_field(self) -> QLineEdit:
        return self.name

    @property
    def _state(self) -> State:
        return self.state or State()

    @property
    def _chosen_section(self) -> Section | None:
        keys = self.list.keys
        return self._state.get(cast("int", keys[0])) if keys else None

    def _rename(self, name: str) -> None:
        section = self._chosen_section
        if section is None:
            return
        id, was = section.id, section.name

        def undo() -> None:
            self.do(lambda: self.desk.sections.rename(id, was))

        words = self.tr("{old} is called {new} now.").format(old=was, new=name)
        self.do(lambda: self.desk.sections.rename(id, name), lambda _done: self.notice.say(words, undo))

    def _remove_now(self, section: Section) -> None:
        def removed(before: SectionBefore) -> None:
            def undo() -> None:
                self.do(lambda: self.desk.sections.put_back(before), lambda made: self.choose(made.id))

            self.notice.say(self.tr("{name} was removed.").format(name=section.name), undo)

        self.do(lambda: self.desk.sections.remove(section.id), removed)

    def _move(self, aside: int, down: int) -> None:
        """One place up or down among its like, out of the section over it, or under the one before it."""
        section = self._chosen_section
        if section is None:
            return
        beside = self._state.under(section.parent)
        at = beside.index(section)
        over = self._state.get(section.parent)
        if down and 0 <= at + down < len(beside):
            self._put(section.parent, at + down)
        elif aside > 0 and at > 0:
            above = beside[at - 1]
            self._put(above.id, len(self._state.under(above.id)))
        elif aside < 0 and over is not None:
            self._put(over.parent, self._state.under(over.parent).index(over) + 1)

    def _put(self, parent: int | None, place: int) -> None:
        section = self._chosen_section
        if section is None:
            return
        id, was = section.id, section.parent
        there = self._state.under(was).index(section)

        def undo() -> None:
            self.do(lambda: self.desk.sections.move(id, was, there))

        words = self.tr("{name} was moved.").format(name=section.name)
        self.do(lambda: self.desk.sections.move(id, parent, place), lambda _done: self.notice.say(words, undo))
