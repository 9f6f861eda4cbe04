"""What each command does: the one table from the commands of `ui/actions.py` to the parts of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from newsdesk.store.records import Article, Site, Stage

if TYPE_CHECKING:
    from newsdesk.desk import Desk
    from ui.editor.pane import EditorPane
    from ui.editor.services import Services
    from ui.jobs import Jobs
    from ui.panes import Panes

ON_FOCUS = {"cut": "cut", "copy": "copy", "paste": "paste", "select_all": "selectAll"}  # command: Qt's slot


def bind_window(panes: Panes) -> None:
    """The commands that need no editor."""
    session, columns = panes.session, panes.columns
    table: dict[str, Callable[[], object]] = {
        "new_story": session.new,
        "new_from_wire": lambda: new_from_wire(panes),
        "find_in_list": lambda: find_in_list(panes),
        "publish": lambda: panes.bar.publish.press(),  # noqa: PLW0108 - the bar is made from these commands, later
        "connect_site": lambda: connect_site(panes),
        "trash": session.trash,
        "restore": session.restore,
        "open_store": lambda: open_store(panes),
        "close": panes.close_wanted.emit,
        "sample_newsroom": panes.sample.go,
        "palette": lambda: all_commands(panes),
        "side_bar": columns.toggle_side,
        "right_pane": columns.toggle_right,
        "only_text": lambda: only_text(panes),
        "next_pane": lambda: go_to_pane(panes, 1),
        "previous_pane": lambda: go_to_pane(panes, -1),
        "theme_system": lambda: choose_theme(panes, None),
        "theme_light": lambda: choose_theme(panes, False),
        "theme_dark": lambda: choose_theme(panes, True),
    }
    for stage in Stage:
        table[f"stage_{stage}"] = partial(session.set_stage, stage)
    for name, slot in ON_FOCUS.items():
        table[name] = partial(_on_focus, slot)
    for name, handler in table.items():
        panes.actions_.bind(name, handler)
    panes.text.chosen.connect(lambda name: panes.actions_[name].trigger())
    panes.publisher.connect_wanted.connect(lambda site: connect_site(panes, site))
    _tick_theme(panes)


def text_commands(panes: Panes, editor: EditorPane) -> dict[str, Callable[[], object]]:
    """The commands that work on the text."""
    from newsdesk.story.tree import Simple
    from ui.editor import commands, moving
    from ui.editor.checking import toggle_check
    from ui.editor.slash.entries import block_entries

    def on_text(run: Callable[..., object], *arguments: object) -> Callable[[], object]:
        return lambda: None if editor.source.active else run(editor.text, *arguments)

    def rich(run: Callable[[], object]) -> Callable[[], object]:
        """What works on the rich text alone shows it first."""

        def shown() -> None:
            if editor.source.active:
                editor.source.leave()
            run()

        return shown

    table: dict[str, Callable[[], object]] = {
        "undo": editor.undo,
        "owner": editor.correct_owner,
        "redo": editor.redo,
        "paste_plain": lambda: paste_plain(editor),
        "source": editor.source.toggle,
        "margin_note": rich(editor.margin_notes.ask),
        "outline": rich(lambda: show_outline(panes, editor)),
        "tk_list": editor.list_tk,
        "snippets": lambda: manage_snippets(panes, editor),
        "target": editor.ask_target,
        "zoom_in": lambda: editor.zoom.step(1),
        "zoom_out": lambda: editor.zoom.step(-1),
        "zoom_reset": editor.zoom.reset,
        "focus_mode": lambda: concentrate(panes, editor, "focus_mode"),
        "typewriter": lambda: concentrate(panes, editor, "typewriter"),
        "check_spelling": lambda: switch(panes, "check_spelling"),
        "next_error": rich(editor.spelling.go_to_next),
        "add_dictionary": editor.spelling.add_dictionary,
        "smart_quotes": lambda: switch(panes, "smart_quotes"),
        "find": editor.finder.open,
        "replace": lambda: editor.finder.open(replace=True),
        "find_next": lambda: editor.finder.go(1),
        "find_previous": lambda: editor.finder.go(-1),
        "link": editor.links.edit,
        "bold": on_text(commands.toggle_mark, Simple.STRONG),
        "italic": on_text(commands.toggle_mark, Simple.EMPHASIS),
        "strike": on_text(commands.toggle_mark, Simple.STRIKE),
        "code": on_text(commands.toggle_mark, Simple.CODE),
        "paragraph": on_text(commands.set_heading, 0),
        "heading_2": on_text(commands.set_heading, 2),
        "heading_3": on_text(commands.set_heading, 3),
        "heading_4": on_text(commands.set_heading, 4),
        "numbered_list": on_text(commands.toggle_numbers),
        "bulleted_list": on_text(commands.toggle_bullets),
        "quote": on_text(commands.toggle_quote),
        "check": on_text(toggle_check),
        "embed_card": lambda: fetch_card(panes, editor),
        "toolbar": editor.bar.focus_tools,
        "move_up": on_text(moving.move_up),
        "move_down": on_text(moving.move_down),
    }
    for entry in block_entries():
        if entry.menu == "insert":
            table[entry.name] = partial(entry.run, editor)
    return table


def bind_editor(panes: Panes, editor: EditorPane) -> None:
    """The commands that work on the text, and what the editor asks the window for."""
    from ui.editor.toolbar import RIGHT
    from ui.shell.embed_cards import EmbedCards

    table = text_commands(panes, editor)
    for name, handler in table.items():
        panes.actions_.bind(name, handler)
    for name in ("focus_mode", "typewriter"):
        if panes.settings.value(f"text/{name}") in (True, "true"):
            concentrate(panes, editor, name)
    editor.zoom.show(int(str(panes.settings.value("text/zoom", 100))))
    editor.zoom.changed.connect(lambda percent: panes.settings.setValue("text/zoom", percent))
    for name in RIGHT:
        if name in panes.actions_:
            editor.bar.offer(panes.actions_[name])
    editor.spelling.dictionary_added.connect(lambda path: add_dictionary(panes, path))
    show_notes(panes, editor)
    editor.source.shown.connect(panes.actions_["source"].setChecked)
    editor.text.files_wanted.connect(panes.pictures.choose)
    editor.text.edit_wanted.connect(panes.pictures.edit)
    editor.text.card_wanted.connect(EmbedCards(panes, editor, panes.session).fetch)
    editor.text.media_opened.connect(panes.pictures.open)
    editor.media_dropped.connect(panes.pictures.add)
    editor.text.stories_given.connect(panes.frame.files_given)
    editor.lead_picture_wanted.connect(lambda: panes.pictures.lead_wanted(editor.header.lead_picture))
    editor.link_followed.connect(panes.publisher.follow)
    editor.owner_named.connect(panes.session.name_owner)
    editor.settings_changed.connect(panes.session.keep_settings)
    editor.language_wanted.connect(panes.session.choose_language)


def switch(panes: Panes, name: str) -> None:
    """Turn a setting of the desk on or off."""
    settings = panes.paper.whole.settings
    if name == "smart_quotes":
        settings = replace(settings, smart_quotes=not settings.smart_quotes)
    elif name == "check_spelling":
        settings = replace(settings, check_spelling=not settings.check_spelling)
    panes.session.keep_settings(settings)


def add_dictionary(panes: Panes, path: str) -> None:
    settings = panes.paper.whole.settings
    panes.session.keep_settings(replace(settings, dictionaries=(path, *settings.dictionaries)))


def concentrate(panes: Panes, editor: EditorPane, name: str) -> None:
    """Turn focus mode or typewriter scrolling on or off; remembered."""
    aid = editor.concentration
    on = not (aid.focus if name == "focus_mode" else aid.typewriter)
    (aid.set_focus if name == "focus_mode" else aid.set_typewriter)(on)
    panes.actions_[name].setChecked(on)
    panes.settings.setValue(f"text/{name}", on)


def fetch_card(panes: Panes, editor: EditorPane) -> None:
    if editor.source.active or not editor.card_bar.fetch_card():
        panes.strip.show_hint(panes.tr("No embed is chosen."), panes.tr("Go to one in the text, then fetch its card."))


def show_outline(panes: Panes, editor: EditorPane) -> None:
    from ui.editor.outline import open_outline

    open_outline(panes, editor.text)


def manage_snippets(panes: Panes, editor: EditorPane) -> None:
    from ui.dialogs.snippets import SnippetsDialog

    SnippetsDialog(editor.snippets, panes).open()


def show_notes(panes: Panes, editor: EditorPane) -> None:
    """The tab with the margin notes; it says how many are open."""
    from ui.notes.pane import NotesPane

    panes.right.fill("notes", NotesPane(editor.margin_notes))

    def count() -> None:
        panes.right.show_count("notes", sum(one.note.resolved is None for one in editor.margin_notes.shown()))

    editor.margin_notes.changed.connect(count)


def editor_services(desk: Desk, jobs: Jobs) -> Services:
    """What the editor may ask the desk for."""
    from ui.editor.services import Services

    return Services(
        save=lambda article, changes: desk.articles.save(article, **changes),
        run=jobs.run,
        picture=desk.media.to_show,
        authors=desk.authors.list,
        add_author=desk.authors.add,
        sections=desk.sections.list,
        tags=desk.tags.list,
        settings=desk.settings.get,
        save_settings=desk.settings.save,
        notes=desk.notes,
        snippets=desk.snippets,
        words=desk.words,
    )


def all_commands(panes: Panes) -> None:
    from ui.dialogs.palette import Palette, command_source

    Palette(panes, panes.tr("Type a command"), command_source(panes.actions_)).open_over()


def find_in_list(panes: Panes) -> None:
    if panes.columns.only_text:
        only_text(panes)
    panes.articles.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
    panes.articles.search.selectAll()


def only_text(panes: Panes) -> None:
    """The text fills the window, and the window the screen; the same key brings all back."""
    only = not panes.columns.only_text
    panes.columns.set_only_text(only)
    panes.actions_["only_text"].setChecked(only)
    frame, whole = panes.frame, Qt.WindowState.WindowFullScreen  # showNormal() would forget that it filled the screen
    frame.setWindowState(frame.windowState() | whole if only else frame.windowState() & ~whole)
    if only and panes.editor is not None:
        panes.editor.focus_body()


def go_to_pane(panes: Panes, step: int) -> None:
    """F6: side bar, list, text, right pane, and round again; those that are hidden are passed over."""
    ways: list[tuple[QWidget, Callable[[], object]]] = [
        (panes.side_bar, lambda: panes.side_bar.view.setFocus(Qt.FocusReason.TabFocusReason)),
        (panes.articles, lambda: panes.articles.view.setFocus(Qt.FocusReason.TabFocusReason)),
        (panes.text, lambda: focus_text(panes)),
        (panes.right, panes.right.focus_content),
    ]
    shown = [(pane, go) for pane, go in ways if pane.isVisible()]
    focus = QApplication.focusWidget()
    here = next((at for at, (pane, _go) in enumerate(shown) if focus and pane.isAncestorOf(focus)), -step)
    shown[(here + step) % len(shown)][1]()


def focus_text(panes: Panes) -> None:
    if panes.text.instead is not None:
        panes.text.instead.setFocus(Qt.FocusReason.TabFocusReason)
    elif panes.session.article is not None and panes.editor is not None:
        panes.editor.focus_body()
    else:
        panes.text.focus_first()


def choose_theme(panes: Panes, dark: bool | None) -> None:
    panes.theme.choose(dark)
    panes.settings.setValue("theme/dark", "" if dark is None else int(dark))
    _tick_theme(panes)


def connect_site(panes: Panes, site: Site | None = None, over: QWidget | None = None) -> None:
    """`site`: one that wants its password again. `over`: a window that is open over the panes."""
    from ui.dialogs.connect import ConnectDialog
    from ui.manual.binding import CONNECT, show_manual
    from ui.shell.mapping import bring_terms

    if panes.sample.is_open:
        panes.sample.say_where()
    elif panes.desk is not None:
        dialog = ConnectDialog(panes.desk, panes.jobs, over or panes, site=site, window=panes.frame.one_name)
        dialog.open_link = panes.publisher.open_link
        dialog.help.clicked.connect(lambda: show_manual(panes, CONNECT, over=dialog))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.connected.connect(panes.publisher.connected)
        dialog.connected.connect(lambda site: bring_terms(panes, site))
        dialog.open()


def open_store(panes: Panes) -> None:
    name, _kind = QFileDialog.getSaveFileName(
        panes,
        panes.tr("Open a store, or name a new one"),
        "newsdesk.sqlite",
        panes.tr("newsdesk stores (*.sqlite)"),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if name:
        panes.session.close(lambda: panes.frame.choose_store(Path(name)))


def new_from_wire(panes: Panes) -> None:
    """A new story of the agency's copy that was taken elsewhere (`ui/editor/wire/`)."""

    def paste(_article: Article | None = None) -> None:
        if panes.editor is not None:
            panes.editor.focus_body()
            panes.editor.text.paste()

    if panes.session.article is not None and not panes.session.text().strip():
        paste()
    else:
        panes.session.opened.connect(paste, Qt.ConnectionType.SingleShotConnection)
        panes.session.new()


def paste_plain(editor: EditorPane) -> None:
    """All fields but the text and the cells of its tables take plain words anyway."""
    focus = QApplication.focusWidget()
    if focus is editor.text:
        editor.text.paste_plain()
    elif focus is editor.tables.cell:
        editor.tables.cell.paste_plain()
    else:
        _on_focus("paste")


def _on_focus(slot: str) -> None:
    """Cut, copy, paste and select all belong to whatever has the focus."""
    do = getattr(QApplication.focusWidget(), slot, None)
    if do is not None:
        do()


def _tick_theme(panes: Panes) -> None:
    for name, choice in (("theme_system", None), ("theme_light", False), ("theme_dark", True)):
        panes.actions_[name].setChecked(panes.theme.choice is choice)
