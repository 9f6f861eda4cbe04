"""Keeps the translations true: `python bootstrap.py translations` reads the strings out of the code, and compiles.

A language is a folder of `resources/translations/`: `window.ts` for the windows (Qt Linguist), and
`LC_MESSAGES/newsdesk.po` for the core (gettext); beside each stands what is made of it for the program (`.qm`, `.mo`).
A translation stays as long as its string does. Line numbers are left out, so that only words make a difference.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import unicodedata
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6
from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as CatalogMessage
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po, write_po

from machine.places import CHECKOUT
from machine.ui_strings import Message, messages

FOLDER = CHECKOUT / "resources" / "translations"
LANGUAGES = ("ar", "de", "es", "fr", "ru", "ur", "zh")
FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "ru": 3, "ur": 2, "zh": 1}
"""How many plurals Qt has for a language (qttools, numerus.cpp)."""
FROM_THE_RIGHT = ("ar", "ur")
_APART = re.compile(r"{(?:path|folder|address|host|file|begun|ended)}|(?<=[«“]){\w+}(?=[»”])")
"""What is put into a sentence and may begin or end with signs of its own."""
RIGHT_TO_LEFT_MARK = "\u200f"
_NO_DAY = datetime(2000, 1, 1, tzinfo=UTC)
"""Babel writes one into each file: with today's, every run would make another file."""
_KEYWORDS = {"_": None, "ngettext": (1, 2)}


def main() -> int:
    for language in LANGUAGES:
        window, core = window_file(language), core_file(language)
        core.parent.mkdir(parents=True, exist_ok=True)
        window.write_bytes(updated_window(language))
        core.write_bytes(updated_core(language))
        compile_window(window, window.with_suffix(".qm"))
        core.with_suffix(".mo").write_bytes(compiled_core(core))
        sys.stdout.write(f"{language}: {missing(language)} strings lack a translation\n")
    return 0


def window_file(language: str) -> Path:
    return FOLDER / language / "window.ts"


def core_file(language: str) -> Path:
    return FOLDER / language / "LC_MESSAGES" / "newsdesk.po"


def missing(language: str) -> int:
    """How many strings have no translation yet."""
    tree = ET.parse(window_file(language))
    windows = sum(found.get("type") == "unfinished" for found in tree.iter("translation"))
    core = read_core(language)
    return windows + sum(not _is_done(one.string) for one in core if one.id)


# --- the windows: Qt Linguist's files


@cache
def ui_messages() -> list[Message]:
    return messages(CHECKOUT / "ui", CHECKOUT)


def updated_window(language: str) -> bytes:
    """`window.ts` with the strings of today, and of its translations those that are still asked for."""
    known = known_window(language)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context, name = root, None
    for message in ui_messages():
        if message.context != name:
            name = message.context
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = name
        context.append(_entry(message, known.get(message, ()), FORMS[language]))
    ET.indent(root, "    ")
    text = ET.tostring(root, "unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n'.encode()


def known_window(language: str) -> dict[Message, tuple[str, ...]]:
    """The translations that there are, one or one for each plural."""
    file = window_file(language)
    if not file.exists():
        return {}
    found = {}
    for context in ET.parse(file).iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            message = Message(context.findtext("name", ""), entry.findtext("source", ""), entry.get("numerus") == "yes")
            found[message] = forms or (translation.text or "",)
    return found


def _entry(message: Message, translation: tuple[str, ...], forms: int) -> ET.Element:
    entry = ET.Element("message", {"numerus": "yes"} if message.counted else {})
    ET.SubElement(entry, "source").text = message.source
    done = len(translation) == (forms if message.counted else 1) and all(translation)
    said = ET.SubElement(entry, "translation", {} if done else {"type": "unfinished"})
    if message.counted:
        for number in range(forms):
            ET.SubElement(said, "numerusform").text = translation[number] if done else ""
    else:
        said.text = translation[0] if done else ""
    return entry


def compile_window(source: Path, target: Path) -> None:
    """The `.qm` that Qt loads, by its own lrelease."""
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    tree = ET.parse(source)
    if tree.getroot().get("language") in FROM_THE_RIGHT:
        for said in (*tree.iter("translation"), *tree.iter("numerusform")):
            said.text = led(said.text or "")
    with tempfile.TemporaryDirectory(prefix="newsdesk-words-") as scratch:
        marked = Path(scratch) / source.name
        tree.write(marked, "utf-8")
        subprocess.run([str(tool), "-silent", "-nounfinished", str(marked), "-qm", str(target)], check=True)


def led(text: str) -> str:
    """With a mark of its direction where it begins with a name or in Latin letters: by those a label would lay out all
    of the line from the left, its words in the wrong order. And what is put into it keeps its own order: the first
    sign of a path would stand at its end, and a full stop of quoted words before them.
    """
    text = _APART.sub(lambda hole: f"\u2068{hole[0]}\u2069", text)
    letters = (unicodedata.bidirectional(letter) for letter in re.sub(r"{[^}]*}", "A", text))
    strong = [kind for kind in letters if kind in {"L", "R", "AL"}]
    return f"{RIGHT_TO_LEFT_MARK}{text}" if strong[:1] == ["L"] and "AL" in strong else text


# --- the core: gettext's files


def read_core(language: str) -> Catalog:
    file = core_file(language)
    with file.open("rb") as stream:
        return read_po(stream, Locale.parse(language), "newsdesk")


def updated_core(language: str) -> bytes:
    """`newsdesk.po` with the strings of today, and of its translations those that are still asked for."""
    known = read_core(language) if core_file(language).exists() else Catalog(Locale.parse(language))
    catalog = Catalog(Locale.parse(language), project="newsdesk", charset="utf-8")
    for message in _in_order(_template()):
        before = known.get(message.id)
        empty: str | tuple[str, ...] = ("",) * catalog.num_plurals if message.pluralizable else ""
        catalog.add(message.id, before.string if before is not None and _is_done(before.string) else empty)
    out = BytesIO()
    write_po(out, catalog, width=0, no_location=True, omit_header=True)
    return _header(language) + out.getvalue()


@cache
def _template() -> Catalog:
    found = Catalog(project="newsdesk", charset="utf-8")
    python = [("**.py", "python")]
    for _file, _line, said, _comments, _context in extract_from_dir(CHECKOUT / "newsdesk", python, keywords=_KEYWORDS):
        found.add(said)
    return found


def compiled_core(source: Path) -> bytes:
    with source.open("rb") as stream:
        catalog = read_po(stream, domain="newsdesk")
    if source.parents[1].name in FROM_THE_RIGHT:
        for one in catalog:
            if one.id:
                one.string = led(one.string) if isinstance(one.string, str) else tuple(map(led, one.string or ()))
    catalog.creation_date = catalog.revision_date = _NO_DAY
    out = BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def _header(language: str) -> bytes:
    """Without dates, which would make each run another file."""
    plural = get_plural(language)
    forms = f"nplurals={plural.num_plurals}; plural={plural.plural_expr};"
    lines = (
        "Project-Id-Version: newsdesk",
        f"Language: {language}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
        f"Plural-Forms: {forms}",
    )
    return ('msgid ""\nmsgstr ""\n' + "".join(f'"{line}\\n"\n' for line in lines) + "\n").encode()


def _in_order(catalog: Catalog) -> list[CatalogMessage]:
    return sorted((one for one in catalog if one.id), key=lambda one: one.id if isinstance(one.id, str) else one.id[0])


def _is_done(string: str | tuple[str, ...] | list[str] | None) -> bool:
    return bool(string) and (isinstance(string, str) or all(string or ()))


if __name__ == "__main__":
    sys.exit(main())
