"""The desk's snippets: words at the left, what each stands for at the right. Kept as one goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from newsdesk.store.records import Snippet
from ui.editor.snippets import SnippetKeys
from ui.theme.look import button, fit, label


class SnippetsDialog(QDialog):
    """`snippets` is the editor's part that keeps them."""

    def __init__(self, snippets: SnippetKeys, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Snippets"))
        fit(self, 620, 400)
        self._snippets = snippets
        self._known = {one.word: one.text for one in snippets.all}
        self._now = ""
        self.rows = QListWidget()
        self.rows.setAccessibleName(self.tr("Words"))
        self.rows.setMaximumWidth(190)
        self.word = QLineEdit()
        self.word.setPlaceholderText(self.tr("A short word, no spaces"))
        self.word.setAccessibleName(self.tr("Word"))
        self.text = QPlainTextEdit()
        self.text.setProperty("look", "field")
        self.text.setProperty("look", "field")
        self.text.setPlaceholderText(self.tr("What it stands for; Markdown works"))
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self.new = button(self.tr("New"), "plus")
        self.delete = button(self.tr("Delete"), "trash-2", look="quiet")
        self.done_ = button(self.tr("Done"))
        self._arrange()
        self.new.clicked.connect(self._begin)
        self.delete.clicked.connect(self._remove)
        self.done_.clicked.connect(self.accept)
        self.finished.connect(lambda _result: self._keep())
        self.rows.currentTextChanged.connect(self._show)
        self._fill()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.rows, 1)
        left.addWidget(self.new)
        words = self.tr("In the text, type the word and press Tab, or find it in the / menu.")
        right.addWidget(label(words, look="soft", size=12, wrap=True))
        right.addWidget(self.word)
        right.addWidget(self.text, 1)
        below = QHBoxLayout()
        below.addWidget(self.delete)
        below.addStretch()
        below.addWidget(self.done_)
        right.addLayout(below)
        row.addLayout(left)
        row.addLayout(right, 1)

    def _fill(self) -> None:
        self.rows.addItems(sorted(self._known))
        if self._known:
            self.rows.setCurrentRow(0)
        else:
            self._begin()

    def _begin(self) -> None:
        """A new one."""
        self._keep()
        self.rows.setCurrentRow(-1)
        self._now = ""
        self.word.clear()
        self.text.clear()
        self.word.setFocus()

    def _show(self, word: str) -> None:
        self._keep()
        self._now = word
        self.word.setText(word)
        self.text.setPlainText(self._known.get(word, ""))

    def _keep(self) -> None:
        """What is written in the fields, if it is another than is kept."""
        word, text = "".join(self.word.text().split()), self.text.toPlainText()
        if not word or not text.strip() or (word == self._now and self._known.get(word) == text):
            return
        self._snippets.save(Snippet(word, text), self._now)
        before, self._now = self._now, word
        self._known.pop(before, None)
        self._known[word] = text
        found = self.rows.findItems(before, Qt.MatchFlag.MatchExactly) if before else []
        if found:
            found[0].setText(word)
        else:
            self.rows.blockSignals(True)
            self.rows.addItem(word)
            self.rows.blockSignals(False)

    def _remove(self) -> None:
        word = self._now
        self._known.pop(word, None)
        if word:
            self._snippets.remove(word)
        self._now = ""
        self.word.clear()
        self.text.clear()
        for item in self.rows.findItems(word, Qt.MatchFlag.MatchExactly) if word else []:
            self.rows.takeItem(self.rows.row(item))
