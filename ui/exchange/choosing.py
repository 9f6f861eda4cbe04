"""What is imported or exported: asked in a small window each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui.theme.elided import shortened
from ui.theme.look import button, fit_words, label

WIDTH = 460
_INDENT = 24  # px of what belongs to the choice above it
SHOWN = 44  # characters of a headline
SUFFIXES = (".md", ".markdown", ".html", ".htm", ".xhtml", ".txt", ".docx", ".zip")


class ImportDialog(QDialog):
    """`take` gets the files, or the folder."""

    def __init__(self, parent: QWidget, take: Callable[[Sequence[Path]], object]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import stories"))
        self.setFixedWidth(WIDTH)
        self._take = take
        self.files = button(self.tr("Choose files…"))
        self.folder = button(self.tr("Choose a folder…"))
        self.cancel = button(self.tr("Cancel"))
        self.files.setDefault(True)
        self.files.clicked.connect(self._files)
        self.folder.clicked.connect(self._folder)
        self.cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Import stories"), size=16, weight=QFont.Weight.DemiBold))
        lines = (
            self.tr("Markdown, HTML, plain text, wire copy and Word’s .docx, a folder of these, or a zip of a folder."),
            self.tr("Pictures that lie beside them come along. A story that this desk has already is left as it is."),
            self.tr("Files can also be dropped onto the list of stories."),
        )
        for line in lines:
            column.addWidget(label(line, look="soft", wrap=True))
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.files)
        row.addWidget(self.folder)
        row.addStretch(1)
        row.addWidget(self.cancel)
        column.addLayout(row)
        fit_words(self)

    def _files(self) -> None:
        kinds = self.tr("Stories ({endings})").format(endings=" ".join(f"*{suffix}" for suffix in SUFFIXES))
        names, _kind = QFileDialog.getOpenFileNames(self, self.tr("Import stories"), documents(), kinds)
        self._end([Path(name) for name in names])

    def _folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Import all stories of a folder"), documents())
        self._end([Path(name)] if name else [])

    def _end(self, paths: Sequence[Path]) -> None:
        if paths:
            self.accept()
            self._take(paths)


class ExportDialog(QDialog):
    """`export` gets the folder to put it in, the ids of the chosen stories, None for all, and whether all else goes
    along. `everything`: that is what was asked for.
    """

    def __init__(
        self,
        parent: QWidget,
        total: int,
        chosen: Sequence[int],
        headline: str,
        export: Callable[[Path, Sequence[int] | None, bool], object],
        *,
        everything: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export stories"))
        self.setFixedWidth(WIDTH)
        self._chosen, self._export = tuple(chosen), export
        self.all = QRadioButton(self.tr("All stories ({n})").format(n=QLocale().toString(total)))
        several = len(self._chosen) > 1
        self.some = QRadioButton(
            self.tr("The selected stories ({n})").format(n=QLocale().toString(len(self._chosen)))
            if several
            else self.tr("Only “{headline}”").format(headline=shortened(headline, SHOWN) or self.tr("the open story"))
        )
        self.some.setVisible(bool(self._chosen))
        self.all.setEnabled(total > 0)
        self.whole = QRadioButton(self.tr("Everything"))
        everything = everything or not (total or self._chosen)
        first = self.whole if everything else self.some if several or not total else self.all
        first.setChecked(True)
        self.go = button(self.tr("Choose where to…"))
        self.go.setDefault(True)
        self.cancel = button(self.tr("Cancel"))
        self.go.clicked.connect(self._go)
        self.cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Export stories"), size=16, weight=QFont.Weight.DemiBold))
        about = self.tr(
            "They go to a new folder of Markdown files with their pictures. Any program can read it, and newsdesk takes"
            " it back without loss. What is in the trash stays here, and so does the history of each story."
        )
        column.addWidget(label(about, look="soft", wrap=True))
        column.addSpacing(6)
        column.addWidget(self.all)
        column.addWidget(self.some)
        column.addWidget(self.whole)
        more = self.tr(
            "Also what is in the trash, all media, the settings and a list of your sites; never a password, and not the"
            " history of each story."
        )
        words = label(more, look="soft", size=12, wrap=True)
        words.setContentsMargins(_INDENT, 0, 0, 0)
        self.whole.setAccessibleDescription(more)
        column.addWidget(words)
        column.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.go)
        column.addLayout(row)
        fit_words(self)

    def _go(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Export into this folder"), documents())
        if name:
            ids = self._chosen if self.some.isChecked() and self._chosen else None
            self.accept()
            self._export(Path(name), ids, self.whole.isChecked())


def documents() -> str:
    """Where a person keeps files."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
