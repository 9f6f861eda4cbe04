"""Those whose names stand over stories: name, picture, biography; two names of one person become one."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import shiboken6
from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from newsdesk.store.records import Author
from ui.dialogs.manager.rows import Row, figure
from ui.dialogs.manager.window import Manager, NameLine, fields, free_name
from ui.digits import digits
from ui.inspector.fields import Choice, Notes
from ui.shell.pictures import KINDS, read_file
from ui.theme.icons import pixmap
from ui.theme.look import button, label
from ui.theme.tokens import current


@dataclass(frozen=True)
class State:
    """`figures`: over how many stories each name stands."""

    authors: tuple[Author, ...]
    figures: dict[int, int]


class AuthorsManager(Manager):
    kinds = frozenset({"author", "article"})

    def load(self) -> State:
        return State(self.desk.authors.list(), self.desk.authors.figures())

    def rows(self, state: State) -> Sequence[Row]:
        return [Row(one.id, one.name, figure(state.figures.get(one.id))) for one in state.authors]

    def make_form(self, form: QWidget) -> None:
        self.setWindowTitle(self.tr("Authors"))
        self._picture = ""  # the one that is shown, or asked for
        self.name = NameLine(self.tr("Name"))
        self.portrait = Portrait()
        self.choose_picture = button(self.tr("Choose a picture…"), "image")
        self.no_picture = button(self.tr("Take away"), look="quiet")
        self.biography = Notes(self.tr("Biography"), self.tr("A line or two for readers"))
        self.biography.setMaximumHeight(150)
        self.same_as = Choice(self.tr("Same person as"))
        self.stories = label(look="soft")
        self.name.named.connect(lambda name: self._change(name=name))
        self.biography.edited.connect(lambda text: self._change(biography=text.strip()))
        self.choose_picture.clicked.connect(self._choose_picture)
        self.no_picture.clicked.connect(lambda: self._change(picture=""))
        self.same_as.picked.connect(self._ask_to_merge)
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(10)
        for part in (self.portrait, self.choose_picture, self.no_picture):
            beside.addWidget(part)
        beside.addStretch(1)
        picture = QWidget()
        picture.setLayout(beside)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(
            fields(
                (self.tr("Name"), self.name),
                (self.tr("Picture"), picture),
                (self.tr("Biography"), self.biography),
                (self.tr("Stories"), self.stories),
                (self.tr("Same person as"), self.same_as),
            )
        )
        column.addStretch(1)
        hint = self.tr("Picture and biography stand in the author’s box under each of their stories.")
        column.addWidget(label(hint, look="soft", size=12, wrap=True))

    def show_chosen(self, keys: list[Hashable], *, other: bool) -> None:
        author = self._author(keys)
        if author is None:
            return
        self.name.show_value(author.name, force=other)
        self.biography.show_value(author.biography, force=other)
        self.stories.setText(QLocale().toString(self._state.figures.get(author.id, 0)))
        others: list[tuple[str, Any]] = [(self.tr("Nobody else"), None)]
        others += [(one.name, one.id) for one in self._state.authors if one.id != author.id]
        self.same_as.show_options(others, None)
        self.no_picture.setVisible(bool(author.picture))
        if other or author.picture != self._picture:
            self._show_picture(author.picture)

    def begin(self) -> None:
        taken = {one.name for one in self._state.authors}
        name = free_name(self.tr("New author"), self.tr("New author {n}"), taken)
        self.do(lambda: self.desk.authors.add(name), lambda made: self.choose(made.id, name=True))

    def ask_to_remove(self, keys: list[Hashable]) -> None:
        author = self._author(keys)
        if author is None:
            return

        def undo() -> None:
            self.do(back, lambda made: self.choose(made.id))

        def back() -> Author:
            made = self.desk.authors.add(author.name, author.biography)
            return self.desk.authors.save(replace(made, picture=author.picture))

        words = self.tr("{name} was removed.").format(name=author.name)
        # whoever stands over a story is refused with the reason
        self.do(lambda: self.desk.authors.remove(author.id), lambda _done: self.notice.say(words, undo))

    def empty_words(self) -> tuple[str, str, str]:
        return "users", self.tr("No authors yet"), self.tr("Everybody in a byline stands here. New adds somebody.")

    def name_field(self) -> QLineEdit:
        return self.name

    @property
    def _state(self) -> State:
        return self.state or State((), {})

    def _author(self, keys: list[Hashable] | None = None) -> Author | None:
        keys = self.list.keys if keys is None else keys
        return next((one for one in self._state.authors if keys and one.id == cast("int", keys[0])), None)

    def _change(self, **facts: str) -> None:
        author = self._author()
        if author is None:
            return
        changed = replace(author, **facts)  # type: ignore[arg-type]
        # the next change begins with this one, also before the desk has answered
        others = tuple(changed if one.id == author.id else one for one in self._state.authors)
        self.state = replace(self._state, authors=others)

        def undo() -> None:
            self.do(lambda: self.desk.authors.save(author))

        words = self.tr("{name} was changed.").format(name=changed.name or author.name)
        self.do(lambda: self.desk.authors.save(changed), lambda _done: self.notice.say(words, undo))

    def _choose_picture(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose a picture"), "", self.tr("Pictures ({kinds})").format(kinds=KINDS)
        )
        if name:
            self.take_picture(Path(name))

    def take_picture(self, path: Path) -> None:
        """Keep the file; it becomes the chosen author's picture."""
        self.do(lambda: self.desk.media.add(read_file(path), path.name), lambda item: self._change(picture=item.sha))

    def _show_picture(self, sha: str) -> None:
        self._picture = sha
        self.portrait.show_picture(None)

        def show(data: bytes) -> None:
            if shiboken6.isValid(self) and sha == self._picture:
                self.portrait.show_picture(data)

        if sha:
            self.panes.jobs.run(lambda: self.desk.media.read(sha), show, lambda _error: None)

    def _ask_to_merge(self, into: int | None) -> None:
        author = self._author()
        other = next((one for one in self._state.authors if one.id == into), None)
        if author is None or other is None:
            return
        id, target = author.id, other.id

        def merge() -> None:
            done = self.tr("{old} and {new} are one person now.").format(old=author.name, new=other.name)
            self.choose(target)
            self.do(lambda: self.desk.authors.merge(id, target), lambda _done: self.notice.say(done))

        words = self.tr("All stories of {old} ({n}) get the name of {new}, and {old} goes. This cannot be undone.")
        number = self._state.figures.get(id, 0)
        self.same_as.show_value(None, force=True)
        self.notice.ask(words.format(old=author.name, new=other.name, n=digits(number)), self.tr("Merge"), merge)


class Portrait(QWidget):
    """An author's picture in a circle; a sign of a person where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QPixmap | None = None
        self.setFixedSize(64, 64)
        self.setAccessibleName(self.tr("Picture of the author"))

    def show_picture(self, data: bytes | None) -> None:
        image = QPixmap()
        if data is not None and image.loadFromData(data):
            way = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            size = QSize(64, 64) * self.devicePixelRatioF()
            self._image = image.scaled(size, way, Qt.TransformationMode.SmoothTransformation)
        else:
            self._image = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            circle = QPainterPath()
            circle.addEllipse(QRectF(self.rect()))
            painter.setClipPath(circle)
            if self._image is None:
                painter.fillRect(self.rect(), current().side)
                painter.drawPixmap(20, 20, pixmap("user", current().faint, 24, self.devicePixelRatioF()))
            else:
                size = self._image.size()
                edge = min(size.width(), size.height())
                cut = QRectF((size.width() - edge) / 2, (size.height() - edge) / 2, edge, edge)
                painter.drawPixmap(QRectF(self.rect()), self._image, cut)
        finally:
            painter.end()
