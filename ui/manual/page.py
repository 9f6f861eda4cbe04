"""The manual's page: `manual.md`, or `manual.de.md` where the windows speak German, and behind it all keys, read off
the commands themselves. Each file names commands, words of the windows and keys in English; `names.py` says them.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

import markdown
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication, QImageReader, QKeySequence

from ui.actions import MENUS, commands, menu_title
from ui.manual.names import keys_of, said

FOLDER = Path(__file__).parent.parent.parent / "resources" / "help"
KEYS = "keys"
"""The anchor of the sheet of keys."""
WIDEST = 560  # px, a picture
UPRIGHT = ("ar", "ur", "zh")
"""Languages whose letters do not slant: what is emphasized stands in quotes."""

_TASK = re.compile(r"^## (.+)$", re.MULTILINE)
_SIGNS = re.compile(r"!\[[^]]*\]\([^)]*\)|[*`]")
_OF = re.compile(r"<!-- [0-9a-f]+ -->\n")
"""In a translation, under each title: `mark` of the English that it is of."""
_IMAGE = re.compile(r'(?<=<img )(?=[^>]*src="([^"]+)")')


@dataclass(frozen=True, slots=True)
class Task:
    """`words`: all that is said of it and can be seen, to be searched."""

    anchor: str
    title: str
    words: str


def source(language: str) -> Path:
    return FOLDER / ("manual.md" if language == "en" else f"manual.{language}.md")


def spoken() -> str:
    """The language of the windows, English where the manual does not speak it."""
    language = QLocale().name().partition("_")[0]
    return language if source(language).exists() else "en"


def split(text: str) -> tuple[str, list[tuple[str, str]]]:
    """What stands before the tasks, and of each its title and its words, as they are written."""
    front, *parts = _TASK.split(text)
    return front, list(zip(parts[::2], parts[1::2], strict=True))


def mark(title: str, words: str) -> str:
    """What an English task is known by, however its lines are broken: another one once something is said otherwise."""
    return hashlib.sha256(" ".join(f"{title} {words}".split()).encode()).hexdigest()[:8]


def anchor_of(title: str) -> str:
    """The task with this English title, "" where there is none."""
    _front, parts = split(source("en").read_text("utf-8"))
    return next((f"task{number}" for number, (found, _words) in enumerate(parts) if found == title), "")


def read_tasks(room: int = WIDEST, language: str = "en") -> tuple[str, tuple[Task, ...]]:
    """The manual as HTML, and its tasks in order. `room`: pixels of width for a picture."""
    front, parts = split(said(_OF.sub("", source(language).read_text("utf-8"))))
    html, tasks = [markdown.markdown(front)], []
    for number, (title, words) in enumerate(parts):
        tasks.append(Task(f"task{number}", title, _SIGNS.sub("", words)))
        html.append(f'<h2><a name="task{number}">{escape(title)}</a></h2>{markdown.markdown(words)}')
    page = "".join(html).replace("<p><img ", '<p class="picture"><img ')
    return _IMAGE.sub(lambda found: f'width="{_width(found.group(1), room)}" ', page), tuple(tasks)


def _width(picture: str, room: int) -> int:
    """Its own, or the widest that the page has room for."""
    return min(WIDEST, room, QImageReader(str(FOLDER / picture)).size().width())


def keys_sheet() -> tuple[str, Task]:
    """All commands that have keys, a table for each menu, and the keys of the text. As HTML, and as a task.

    Those too that nobody has bound yet: the manual may be opened before the editor is there.
    """
    rows: dict[str, list[tuple[str, str]]] = {menu_title(menu): [] for menu in MENUS}
    for command in commands():
        keys = QKeySequence() if command.keys is None else QKeySequence(command.keys)
        if not keys.isEmpty():
            rows[menu_title(command.menu)].append((keys_of(keys), command.text))
    rows[_tr("In the text")] = _text_keys()
    title = _tr("All keys")
    html, words = [f'<h2><a name="{KEYS}">{escape(title)}</a></h2>'], []
    for menu, found in rows.items():
        if found:
            side = ' align="right"' if QGuiApplication.isRightToLeft() else ""
            html.append(f'<h3>{escape(menu)}</h3><table cellspacing="0" cellpadding="4"{side}>')
            html += [
                f'<tr><td style="padding: 4px 10px"><code>{escape(key)}</code></td><td>{escape(does)}</td></tr>'
                for key, does in found
            ]
            html.append("</table>")
            words += [f"{key} {does}" for key, does in found]
    return "".join(html), Task(KEYS, title, "\n".join(words))


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
