"""Language, reading speed, typing aids, spelling dictionaries, snippets."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from newsdesk.errors import NewsdeskError
from newsdesk.store.records import DeskSettings
from ui import languages
from ui.dialogs.manager.rows import Row, Rows
from ui.dialogs.manager.window import NameLine, fields
from ui.dialogs.settings.page import Page
from ui.inspector.fields import Choice
from ui.inspector.flow import flowing
from ui.theme.look import button, label
from ui.theme.wrapped import WrappedBox

SLOWEST, FASTEST = 50, 1000  # words a minute
ROWS_HEIGHT = 112  # px


class WritingPage(Page):
    def make(self) -> None:
        tr = self.tr
        self.heading(tr("New stories"))
        self.language = Choice(tr("Language"))
        self.speed = NameLine(tr("Words per minute"))
        self.speed.setFixedWidth(80)
        pace = QHBoxLayout()
        pace.setContentsMargins(0, 0, 0, 0)
        pace.setSpacing(8)
        pace.addWidget(self.speed)
        words = tr("words a minute, for the reading time here and on your pages")
        pace.addWidget(label(words, look="soft", size=12, wrap=True), 1)
        reading = QWidget()
        reading.setLayout(pace)
        self.column.addLayout(fields((tr("Language"), self.language), (tr("Readers read"), reading)))
        self.column.addSpacing(4)
        self.heading(tr("While you type"))
        self.quotes = WrappedBox(tr("Smart quotes and dashes, by the story’s language"))
        self.spelling = WrappedBox(tr("Check spelling"))
        self.column.addWidget(self.quotes)
        self.column.addWidget(self.spelling)
        snippets = QHBoxLayout()
        self.snippets = button(tr("Snippets…"), "text-cursor-input")
        snippets.addWidget(self.snippets)
        snippets.addWidget(label(tr("Phrases by a short word and Tab"), look="soft", size=12, wrap=True), 1)
        self.column.addLayout(snippets)
        self.column.addSpacing(4)
        words = tr("Those of this computer are found by themselves; files that you add here come first.")
        self.heading(tr("Spelling dictionaries"), words)
        self.files = Rows(tr("Spelling dictionaries"), several=False)
        self.files.setProperty("look", "framed")
        self.files.setFixedHeight(ROWS_HEIGHT)
        self.none = label(tr("No file was added"), look="faint", size=12.5)
        self.column.addWidget(self.files)
        self.column.addWidget(self.none)
        self.add = button(tr("Add a file…"), "plus")
        self.take_away = button(tr("Take away"), "trash-2", look="quiet")
        self.column.addWidget(flowing(self.add, self.take_away))
        self._listen()

    def _listen(self) -> None:
        change = self.window_.change
        self.language.picked.connect(lambda code: change(language=code))
        self.speed.named.connect(self._set_speed)
        self.quotes.toggled.connect(lambda on: change(smart_quotes=on))
        self.spelling.toggled.connect(lambda on: change(check_spelling=on))
        self.add.clicked.connect(self._choose)
        self.take_away.clicked.connect(self._take_away)
        self.files.removal_wanted.connect(self._take_away)
        self.snippets.clicked.connect(self._open_snippets)
        self.setFocusProxy(self.language)

    def show_settings(self, settings: DeskSettings, *, force: bool) -> None:
        codes = dict.fromkeys((*languages.CODES, settings.language))
        self.language.show_options([(languages.name(code), code) for code in codes], settings.language)
        self.speed.show_value(str(settings.words_per_minute), force=force)
        for field in (self.quotes, self.spelling):
            field.blockSignals(True)
        self.quotes.setChecked(settings.smart_quotes)
        self.spelling.setChecked(settings.check_spelling)
        for field in (self.quotes, self.spelling):
            field.blockSignals(False)
        rows = [Row(path, Path(path).stem, "" if Path(path).exists() else self.tr("not there any more"))
                for path in settings.dictionaries]  # fmt: skip
        self.files.show_rows(rows, self.files.keys)
        self.files.setVisible(bool(rows))
        self.take_away.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.snippets.setVisible(self.window_.panes.editor is not None)

    def _set_speed(self, text: str) -> None:
        number = int(text) if text.isascii() and text.isdigit() else 0
        if SLOWEST <= number <= FASTEST:
            self.window_.notice.clear()
            self.window_.change(words_per_minute=number)
            return
        self.speed.show_value(str(self.window_.settings.words_per_minute), force=True)
        words = self.tr("People read between {least} and {most} words a minute. The number is as it was.")
        self.window_.notice.say_wrong(words.format(least=SLOWEST, most=FASTEST))

    def add_file(self, path: Path) -> None:
        """Take a dictionary that Hunspell can read; anything else is refused in words."""
        if str(path) in self.window_.settings.dictionaries:
            return

        def keep(_known: object) -> None:
            self.window_.change(dictionaries=(str(path), *self.window_.settings.dictionaries))

        self.window_.do(lambda: _read(path), keep, aside=True)

    def _choose(self) -> None:
        kinds = self.tr("Hunspell dictionary (*.dic)")
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Add a spelling dictionary"), "", kinds)
        if name:
            self.add_file(Path(name))

    def _take_away(self) -> None:
        gone = self.files.keys
        before = self.window_.settings.dictionaries
        if gone:
            self.window_.change(dictionaries=tuple(path for path in before if path not in gone))
            words = self.tr("The dictionary is used no more. Its file stays where it is.")
            self.window_.notice.say(words, lambda: self.window_.change(dictionaries=before))

    def _open_snippets(self) -> None:
        from ui.dialogs.snippets import SnippetsDialog

        editor = self.window_.panes.editor
        if editor is not None:
            SnippetsDialog(editor.snippets, self.window_).open()


def _read(path: Path) -> None:
    """Raises a NewsdeskError where that is no dictionary."""
    from newsdesk.spelling.checker import Checker

    if not path.with_suffix(".aff").is_file():
        raise NewsdeskError(
            _tr("{name} has no .aff file beside it.").format(name=path.name),
            _tr("The dictionaries are as they were."),
            _tr("A dictionary is two files of one name, .dic and .aff; put them into one folder."),
        )
    Checker(path)


def _tr(text: str) -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("WritingPage", text)
