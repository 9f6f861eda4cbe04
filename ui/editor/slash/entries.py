"""What can be added to a story, once: the slash menu, the Insert menu and the toolbar are made from this.

Nothing of the editor is loaded before something is added: the window's menus stand before the editor does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from newsdesk.store.records import MediaItem
    from ui.editor.pane import EditorPane

Run = Callable[["EditorPane"], object]


@dataclass(frozen=True, slots=True)
class Entry:
    """`name`: the command's in `ui/actions.py`, "" for what is no command. `also`: other words by which it is found,
    divided by spaces. `asks`: it opens a dialog before anything is added. `menu`: where its command stands."""

    name: str
    text: str
    icon: str
    run: Run
    markdown: str = ""
    also: str = ""
    asks: bool = False
    menu: str = "insert"


Source = Callable[[], Iterable[Entry]]


def block_entries() -> tuple[Entry, ...]:
    """The blocks, those first that are added most. New kinds of block get their line here."""
    tr = _tr
    text = partial(Entry, menu="format")
    return (
        Entry("picture", tr("Picture"), "image", _picture, "pic", tr("pic image photo photograph figure"), asks=True),
        text("heading_2", tr("Heading"), "heading-2", _heading(2), "##", tr("title subhead h2")),
        text("heading_3", tr("Smaller heading"), "heading-3", _heading(3), "###", tr("title subhead h3")),
        text("heading_4", tr("Smallest heading"), "heading-4", _heading(4), "####", tr("title subhead h4")),
        text("quote", tr("Quote"), "quote", _command("toggle_quote"), ">", tr("cite blockquote")),
        Entry("pull_quote", tr("Pull quote"), "text-quote", _made("toggle_pull_quote"), "", tr("callout large")),
        text("bulleted_list", tr("Bulleted list"), "list", _command("toggle_bullets"), "-", tr("points ul")),
        text("numbered_list", tr("Numbered list"), "list-ordered", _command("toggle_numbers"), "1.", tr("steps ol")),
        Entry("gallery", tr("Gallery"), "images", _gallery, "", tr("pictures slideshow photos grid"), asks=True),
        Entry(
            "media",
            tr("Sound, film or file"),
            "paperclip",
            _media,
            "",
            tr("audio video mp3 mp4 podcast pdf download attachment document"),
            asks=True,
        ),
        Entry("table", tr("Table"), "table", _table, "", tr("grid rows columns cells")),
        Entry(
            "embed", tr("Embed a link"), "square-play", _embed, "", tr("video film post tweet youtube url"), asks=True
        ),
        Entry("fact_box", tr("Fact box"), "square", _made("toggle_box"), "", tr("aside panel background infobox")),
        Entry("footnote", tr("Footnote"), "superscript", _footnote, "", tr("note source reference")),
        Entry("code_block", tr("Code block"), "square-code", _made("insert_code"), "```", tr("program source")),
        Entry("rule", tr("Rule"), "minus", _command("insert_rule"), "---", tr("line divider separator hr")),
    )


class Entries:
    """What can be added in one editor: the blocks, and what other parts offer (a desk's snippets)."""

    def __init__(self) -> None:
        self._sources: list[Source] = [block_entries]

    def add_source(self, source: Source) -> None:
        """`source` is asked each time that the menu opens."""
        self._sources.append(source)

    def all(self) -> list[Entry]:
        return [entry for source in self._sources for entry in source()]


def matching(entries: Iterable[Entry], query: str) -> list[Entry]:
    """The entries that the typed words mean, the nearest first."""
    wanted = " ".join(query.casefold().split())
    ranked = [(rank, entry) for entry in entries if (rank := _rank(entry, wanted)) is not None]
    return [entry for _, entry in sorted(ranked, key=lambda pair: pair[0])]


def _rank(entry: Entry, wanted: str) -> int | None:
    text = entry.text.casefold()
    ways = (
        text.startswith(wanted),
        any(word.startswith(wanted) for word in text.split()),
        bool(entry.markdown) and entry.markdown.casefold() == wanted,
        any(word.startswith(wanted) for word in entry.also.casefold().split()),
        len(wanted) > 1 and wanted in text,
    )
    return next((rank for rank, fits in enumerate(ways) if fits), None)


def _picture(pane: EditorPane) -> None:
    _ask_for(pane, "PICTURES", pane.insert_media)


def _gallery(pane: EditorPane) -> None:
    from ui.editor.gallery.changes import insert_gallery

    _ask_for(pane, "PICTURES", lambda items: insert_gallery(pane.text, items))


def _media(pane: EditorPane) -> None:
    _ask_for(pane, "FILES", pane.insert_media)


def _ask_for(pane: EditorPane, kinds: str, then: Callable[[Sequence[MediaItem]], None]) -> None:
    from ui.editor.wanted import FileKinds, FilesWanted

    pane.text.files_wanted.emit(FilesWanted(FileKinds[kinds], then))


def _made(name: str) -> Run:
    def run(pane: EditorPane) -> None:
        from ui.editor import inserts

        getattr(inserts, name)(pane.text)

    return run


def _embed(pane: EditorPane) -> None:
    pane.card_bar.ask_embed()


def _footnote(pane: EditorPane) -> None:
    pane.footnotes.insert_or_go()


def _table(pane: EditorPane) -> None:
    from ui.editor.table.insert import insert_table

    insert_table(pane.text, pane.tables)


def _heading(level: int) -> Run:
    def run(pane: EditorPane) -> None:
        from ui.editor.commands import set_heading

        set_heading(pane.text, level)

    return run


def _command(name: str) -> Run:
    """A function of `ui/editor/commands.py`."""

    def run(pane: EditorPane) -> None:
        from ui.editor import commands

        getattr(commands, name)(pane.text)

    return run


def _tr(text: str) -> str:
    return QCoreApplication.translate("Entries", text)
