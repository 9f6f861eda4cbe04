"""The tags in use: renamed, several made one, taken off."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import cast

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from newsdesk.store.records import TagsBefore, TagUse
from newsdesk.words import listed
from ui.dialogs.manager.rows import Row, figure
from ui.dialogs.manager.window import Manager, NameLine, fields
from ui.digits import digits
from ui.theme.look import button, label


class TagsManager(Manager):
    kinds = frozenset({"tag", "article"})
    several = True

    def load(self) -> tuple[TagUse, ...]:
        return self.desk.tags.uses()

    def rows(self, state: tuple[TagUse, ...]) -> Sequence[Row]:
        return [Row(use.name, use.name, figure(use.stories)) for use in state]

    def make_form(self, form: QWidget) -> None:
        self.setWindowTitle(self.tr("Tags"))
        self.new.hide()  # a tag is there because a story bears it
        self.name = NameLine(self.tr("Name"))
        self.stories = label(look="soft", wrap=True)
        self.merge = button(self.tr("Merge"), "merge")
        self.merge.clicked.connect(self._merge_chosen)
        self.name.named.connect(self._rename)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(fields((self.tr("Name"), self.name), (self.tr("Stories"), self.stories)))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.merge)
        column.addLayout(row)
        column.addStretch(1)
        hint = self.tr("To merge tags, select several (Ctrl or Shift and a click) and say what they are called then.")
        column.addWidget(label(hint, look="soft", size=12, wrap=True))

    def show_chosen(self, keys: list[Hashable], *, other: bool) -> None:
        uses = [use for use in self._uses if use.name in keys]
        if not uses:
            return
        most = max(uses, key=lambda use: use.stories)
        self.name.show_value(most.name, force=other)
        self.merge.setVisible(len(uses) > 1)
        self.merge.setText(f" {self.tr('Merge %Ln tags', '', len(uses))}")
        if len(uses) > 1:
            self.stories.setText(listed(f"{use.name} ({use.stories})" for use in uses))
        else:
            self.stories.setText(QLocale().toString(most.stories))

    def begin(self) -> None:
        """There is no tag without a story."""

    def ask_to_remove(self, keys: list[Hashable]) -> None:
        names = [cast("str", key) for key in keys]
        number = sum(use.stories for use in self._uses if use.name in names)
        words = self.tr("Take {names} off all stories ({n})? The stories stay.")
        self.notice.ask(
            words.format(names=listed(names), n=digits(number)), self.tr("Remove"), lambda: self._remove_now(names)
        )

    def empty_words(self) -> tuple[str, str, str]:
        return "tags", self.tr("No tags yet"), self.tr("Give a story tags in its facts; they are kept in order here.")

    def name_field(self) -> QLineEdit:
        return self.name

    @property
    def _uses(self) -> tuple[TagUse, ...]:
        return self.state or ()

    def _rename(self, name: str) -> None:
        keys = [cast("str", key) for key in self.list.keys]
        if len(keys) != 1:
            return  # the name of several counts once Merge is pressed
        old = keys[0]
        twin = next((u.name for u in self._uses if u.name.casefold() == name.casefold() and u.name != old), None)
        if twin is not None and twin.casefold() != old.casefold():
            words = self.tr("{name} is there already. Make the two one tag?").format(name=twin)
            self.name.show_value(old, force=True)
            self.notice.ask(words, self.tr("Merge"), lambda: self._merge([old], twin))
            return
        words = self.tr("{old} is called {new} now.").format(old=old, new=name)
        self._tell(lambda: self.desk.tags.rename(old, name), words, name)

    def _merge_chosen(self) -> None:
        keys = [cast("str", key) for key in self.list.keys]
        name = " ".join(self.name.text().split())
        if len(keys) > 1 and name:
            self.list.setFocus()  # the button goes, and what has the focus next would undo this
            self._merge(keys, name)

    def _merge(self, names: Sequence[str], into: str) -> None:
        words = self.tr("{names} are one tag now: {new}.").format(names=listed(names), new=into)
        self._tell(lambda: self.desk.tags.merge(names, into), words, into)

    def _remove_now(self, names: Sequence[str]) -> None:
        words = self.tr("{names}: taken off all stories.").format(names=listed(names))
        self._tell(lambda: self.desk.tags.remove(names), words)

    def _tell(self, change: object, words: str, new: str = "") -> None:
        def done(before: TagsBefore) -> None:
            def undo() -> None:
                self.choose(before.filed[0][0])
                self.do(lambda: self.desk.tags.put_back(before, new))

            if new:
                self.choose(new)
            self.notice.say(words, undo)

        self.do(change, done)  # type: ignore[arg-type]
