"""The skeletons of stories: those of the program, which can be changed and gone back to, and the desk's own."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from newsdesk.store.records import Section, Stage, Template
from newsdesk.store.section_paths import paths
from newsdesk.words import listed, names_in
from ui.article_list.status import of_stage
from ui.dialogs.manager.rows import Row
from ui.dialogs.manager.story_text import StoryText
from ui.dialogs.manager.window import Manager, NameLine, fields
from ui.inspector.fields import Choice, Line
from ui.theme.look import button


@dataclass(frozen=True)
class State:
    """`hidden`: keys of those of the program that the desk removed."""

    templates: tuple[Template, ...] = ()
    sections: tuple[Section, ...] = ()
    hidden: tuple[str, ...] = ()


class TemplatesManager(Manager):
    kinds = frozenset({"template", "section"})
    size_ = (960, 740)

    def load(self) -> State:
        return State(self.desk.templates.list(), self.desk.sections.list(), self.desk.templates.hidden())

    def rows(self, state: State) -> Sequence[Row]:
        self.bring_back.setVisible(bool(state.hidden))
        return [Row(one.key, one.name, self.tr("changed") if one.changed else "") for one in state.templates]

    def make_form(self, form: QWidget) -> None:
        self.setWindowTitle(self.tr("Templates"))
        self.name = NameLine(self.tr("Name"))
        none = self.tr("None")
        self.headline = Line(self.tr("Headline"), none)
        self.kicker = Line(self.tr("Kicker"), none)
        self.standfirst = Line(self.tr("Standfirst"), none)
        self.section = Choice(self.tr("Section"))
        self.tags = Line(self.tr("Tags"), self.tr("Divided by commas"))
        self.stage = Choice(self.tr("Stage"))
        self.stage.show_options([(of_stage(stage).word, stage) for stage in Stage], Stage.DRAFT)
        self.target = Line(self.tr("Length in words"), none)
        self.body = StoryText(self.tr("Text"), self.panes, self.desk)
        self.use = button(self.tr("Begin a story"), "square-pen")
        self.reset = button(self.tr("As it was shipped"), "undo-2", look="quiet")
        self.bring_back = button(self.tr("Bring back the removed ones"), look="quiet")
        self.bring_back.hide()
        self._listen()
        two = QHBoxLayout()
        two.setSpacing(20)
        two.addLayout(
            fields(
                (self.tr("Name"), self.name),
                (self.tr("Headline"), self.headline),
                (self.tr("Kicker"), self.kicker),
                (self.tr("Standfirst"), self.standfirst),
            ),
            1,
        )
        two.addLayout(
            fields(
                (self.tr("Section"), self.section),
                (self.tr("Tags"), self.tags),
                (self.tr("Stage"), self.stage),
                (self.tr("Words"), self.target),
            ),
            1,
        )
        below = QHBoxLayout()
        below.addWidget(self.use)
        below.addWidget(self.reset)
        below.addStretch(1)
        below.addWidget(self.bring_back)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(two)
        column.addWidget(self.body, 1)
        column.addLayout(below)
        for before, behind in pairwise((self.target, self.body.pane.bar.kind, self.body.text, self.use)):
            QWidget.setTabOrder(before, behind)

    def _listen(self) -> None:
        self.name.named.connect(lambda text: self._change(name=text))
        self.headline.edited.connect(lambda text: self._change(headline=text))
        self.kicker.edited.connect(lambda text: self._change(kicker=text))
        self.standfirst.edited.connect(lambda text: self._change(standfirst=text))
        self.section.picked.connect(lambda section: self._change(section=section))
        self.stage.picked.connect(lambda stage: self._change(stage=stage))
        self.tags.edited.connect(lambda text: self._change(tags=names_in(text)))
        self.target.edited.connect(lambda text: self._change(target=_number(text)))
        self.body.edited.connect(lambda key, text: self._change(key, body=text))
        self.panes.jobs.trouble.connect(self.notice.show_error)  # of a picture, say: the window's own strip lies behind
        self.body.left.connect(lambda on: (self.use if on else self.target).setFocus(Qt.FocusReason.TabFocusReason))
        self.use.clicked.connect(self._use)
        self.reset.clicked.connect(self._reset)
        self.bring_back.clicked.connect(lambda: self.do(lambda: self.desk.templates.reset(*self._state.hidden)))

    def show_chosen(self, keys: list[Hashable], *, other: bool) -> None:
        template = self._template(keys)
        if template is None:
            return
        self.name.show_value(template.name, force=other)
        for field, text in (
            (self.headline, template.headline),
            (self.kicker, template.kicker),
            (self.standfirst, template.standfirst),
            (self.tags, listed(template.tags)),
            (self.target, str(template.target or "")),
        ):
            field.show_value(text, force=other)
        self.body.show_value(template.key, template.body, force=other)
        sections: list[tuple[str, Any]] = [(self.tr("None"), None)]
        names = paths(self._state.sections)
        self.section.show_options(
            sections + [(names[one.id], one.id) for one in self._state.sections], template.section
        )
        self.stage.show_value(template.stage, force=other)
        self.reset.setVisible(template.changed)

    def begin(self) -> None:
        name = self.tr("New template")
        self.do(lambda: self.desk.templates.save(Template("", name)), lambda made: self.choose(made.key, name=True))

    def ask_to_remove(self, keys: list[Hashable]) -> None:
        template = self._template(keys)
        if template is None:
            return

        def undo() -> None:
            def back() -> None:
                if template.shipped and not template.changed:
                    self.desk.templates.reset(template.key)
                else:
                    self.desk.templates.save(template)

            self.choose(template.key)
            self.do(back)

        words = self.tr("{name} was removed. Stories made from it stay.").format(name=template.name)
        self.do(lambda: self.desk.templates.remove(template.key), lambda _done: self.notice.say(words, undo))

    def empty_words(self) -> tuple[str, str, str]:
        return "layout-template", self.tr("No templates"), self.tr("A template is a story’s skeleton. New makes one.")

    def done(self, result: int) -> None:
        self.body.flush()
        super().done(result)

    def name_field(self) -> QLineEdit:
        return self.name

    @property
    def _state(self) -> State:
        return self.state or State()

    def _template(self, keys: list[Hashable] | None = None) -> Template | None:
        keys = self.list.keys if keys is None else keys
        return next((one for one in self._state.templates if keys and one.key == cast("str", keys[0])), None)

    def _change(self, key: str = "", **facts: Any) -> None:  # noqa: ANN401 - the values of a Template
        template = self._template([key] if key else None)
        if template is None:
            return
        changed = replace(template, **facts)
        if changed == template:
            return
        # the next change begins with this one, also before the desk has answered
        others = tuple(changed if one.key == template.key else one for one in self._state.templates)
        self.state = replace(self._state, templates=others)

        def undo() -> None:
            self._shown = []  # the fields take what comes back
            if template.shipped and not template.changed:
                self.do(lambda: self.desk.templates.reset(template.key))
            else:
                self.do(lambda: self.desk.templates.save(template))

        words = self.tr("{name} was changed.").format(name=changed.name or template.name)
        self.do(lambda: self.desk.templates.save(changed), lambda _done: self.notice.say(words, undo))

    def _reset(self) -> None:
        template = self._template()
        if template is None:
            return

        def undo() -> None:
            self._shown = []
            self.do(lambda: self.desk.templates.save(template))

        self._shown = []
        words = self.tr("{name} is as it was shipped.").format(name=template.name)
        self.do(lambda: self.desk.templates.reset(template.key), lambda _done: self.notice.say(words, undo))

    def _use(self) -> None:
        template = self._template()
        if template is not None:
            desk, key = self.desk, template.key
            self.accept()
            self.panes.session.start(lambda: desk.templates.begin(key))


def _number(text: str) -> int:
    """0 for what is no number."""
    digits = "".join(letter for letter in text if letter in "0123456789")
    return min(int(digits or 0), 100_000)
