"""The manual's page: `resources/help/manual.md`, and behind it all keys, read off the commands themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path

import markdown
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QGuiApplication, QImageReader, QKeySequence

from ui.actions import MENUS, Command, menu_title

FOLDER = Path(__file__).parent.parent.parent / "resources" / "help"
KEYS = "keys"
"""The anchor of the sheet of keys."""
WIDEST = 560  # px, a picture

_TASK = re.compile(r"^## (.+)$", re.MULTILINE)
_IMAGE = re.compile(r'(?<=<img )(?=[^>]*src="([^"]+)")')


@dataclass(frozen=True, slots=True)
class Task:
    """`words`: all that is said of it, to be searched."""

    anchor: str
    title: str
    words: str


def read_tasks(room: int = WIDEST) -> tuple[str, tuple[Task, ...]]:
    """The manual as HTML, and its tasks in order. `room`: pixels of width for a picture."""
    source = (FOLDER / "manual.md").read_text("utf-8")
    front, *parts = _TASK.split(source)
    tasks = tuple(
        Task(f"task{number}", title, words)
        for number, (title, words) in enumerate(zip(parts[::2], parts[1::2], strict=True))
    )
    html = [markdown.markdown(front)]
    html += [f'<h2><a name="{one.anchor}">{escape(one.title)}</a></h2>{markdown.markdown(one.words)}' for one in tasks]
    page = "".join(html).replace("<p><img ", '<p class="picture"><img ')
    return _IMAGE.sub(lambda found: f'width="{_width(found.group(1), room)}" ', page), tasks


def _width(picture: str, room: int) -> int:
    """Its own, or the widest that the page has room for."""
    return min(WIDEST, room, QImageReader(str(FOLDER / picture)).size().width())


def keys_sheet(commands: Iterable[tuple[Command, QAction]]) -> tuple[str, Task]:
    """All commands that have keys, a table for each menu, and the keys of the text. As HTML, and as a task."""
    rows: dict[str, list[tuple[str, str]]] = {menu_title(menu): [] for menu in MENUS}
    for command, action in commands:
        if not action.shortcut().isEmpty():
            rows[menu_title(command.menu)].append((keys_of(action.shortcut()), action.text()))
    rows[_tr("In the text")] = _text_keys()
    title = _tr("All keys")
    html, words = [f'<h2><a name="{KEYS}">{escape(title)}</a></h2>'], []
    for menu, found in rows.items():
        if found:
            side = ' align="right"' if QGuiApplication.isRightToLeft() else ""
            html.append(f'<h3>{escape(menu)}</h3><table cellspacing="0" cellpadding="4"{side}>')
            html += [f"<tr><td><code>{escape(keys)}</code></td><td>{escape(does)}</td></tr>" for keys, does in found]
            html.append("</table>")
            words += [f"{keys} {does}" for keys, does in found]
    return "".join(html), Task(KEYS, title, "\n".join(words))


def keys_of(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def _text_keys() -> list[tuple[str, str]]:
    """What is no command, for it means something only where the caret stands."""
    return [
        ("/", _tr("On an empty line: what can be added")),
        (_native("Return"), _tr("In the headline and the standfirst: on to the next; on a picture: edit it")),
        (_native("Shift+Return"), _tr("A new line in the same paragraph")),
        (_native("Tab"), _tr("In a list: one level in; in a table: the next cell")),
        (_native("Shift+Tab"), _tr("In a list: one level out; in a table: the cell before")),
        (_native("Esc"), _tr("Close what is open, then back to the text")),
    ]


def _native(keys: str) -> str:
    return keys_of(QKeySequence(keys))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Manual", text)
