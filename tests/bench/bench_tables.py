"""What a key costs in a cell of a 50 x 6 table and just below it, as a multiple of a key in a paragraph far from it.

Goals: 1.2 in a cell whose row keeps its height, 5 while it grows, 4 just below the table (p99, CPU time of the GUI
thread from the key to the end of its repaint).
Run: python -m tests.bench.bench_tables
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.store.records import Article, ArticleChanges
from tests.bench.bench_keys import line, percentile
from ui.editor.pane import EditorPane
from ui.editor.services import Services
from ui.jobs import Jobs

ROWS, COLUMNS = 50, 6
KEYS, ROUNDS = 300, 5
GOALS = {"in a cell": 1.2, "while its row grows": 5.0, "just below": 4.0}


def main() -> int:
    application = QApplication(sys.argv)
    table = ["| " + " | ".join(f"cell {row} {column}" for column in range(COLUMNS)) + " |" for row in range(ROWS + 1)]
    table.insert(1, "|" + " --- |" * COLUMNS)
    words = "The two sides will maintain the good tradition of close communication. " * 6
    article = Article(1, "key", body="\n\n".join([words, "\n".join(table), *[words] * 40]) + "\n")
    jobs = Jobs()

    def save(_article: int, changes: ArticleChanges) -> Article:
        return replace(article, body=changes.get("body", ""))

    pane = EditorPane()
    pane.attach(Services(save=save, run=jobs.run))
    pane.resize(700, 900)
    pane.show()
    pane.open(article)
    application.processEvents()
    spent: dict[str, list[list[float]]] = {name: [] for name in ("in a paragraph", *GOALS)}
    for _ in range(ROUNDS + 1):
        spent["in a paragraph"].append(in_paragraph(application, pane, 36))
        spent["in a cell"].append(in_cell(application, pane, grow=False))
        spent["while its row grows"].append(in_cell(application, pane, grow=True))
        spent["just below"].append(in_paragraph(application, pane, 2))
    jobs.stop()
    failed = False
    floors = [percentile(times, 99) for times in spent["in a paragraph"][1:]]
    print(f"{'in a paragraph':22}{line([t for times in spent['in a paragraph'][1:] for t in times])}")
    for name, goal in GOALS.items():
        rounds = spent[name][1:]  # the first warms up
        ratio = statistics.median(percentile(times, 99) / floor for times, floor in zip(rounds, floors, strict=True))
        print(f"{name:22}{line([t for times in rounds for t in times])}, {ratio:.2f} (goal: at most {goal})")
        failed = failed or ratio > goal
    return 1 if failed else 0


def in_paragraph(application: QApplication, pane: EditorPane, leaf: int) -> list[float]:
    pane.tables.close()
    cursor = QTextCursor(pane.story.block(leaf))
    pane.text.setTextCursor(cursor)
    pane.text.ensureCursorVisible()
    pane.text.setFocus()
    application.processEvents()
    spent = [press(application, pane.text, number) for number in range(KEYS)]
    pane.text.undo()
    return spent


def in_cell(application: QApplication, pane: EditorPane, *, grow: bool) -> list[float]:
    """Short words, taken out again each time, or a text that grows over many lines."""
    pane.tables.open(pane.story.block(1), (5, 2))
    application.processEvents()
    cell = pane.tables.cell
    spent = []
    for number in range(KEYS):
        spent.append(press(application, cell, number))
        if not grow and number % 6 == 5:
            for _ in range(6):
                cell.textCursor().deletePreviousChar()
            application.processEvents()
    while grow and cell.toPlainText():
        cell.selectAll()
        cell.textCursor().removeSelectedText()
    pane.tables.close()
    return spent


def press(application: QApplication, widget: QWidget, number: int) -> float:
    """Milliseconds of CPU, from the key to the end of the repaint."""
    key, text = (Qt.Key.Key_A, "a") if number % 6 != 5 else (Qt.Key.Key_Space, " ")
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    begun = time.thread_time()
    application.sendEvent(widget, event)
    application.processEvents()
    return (time.thread_time() - begun) * 1000


if __name__ == "__main__":
    sys.exit(main())
