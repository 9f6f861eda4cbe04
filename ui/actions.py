"""Every command once: name, words, menu, icon, keys, when it can be used. Menus, bar and palette are made from it.

The keys are those of the look's table; where Qt has a `QKeySequence.StandardKey`, the system's own is taken.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.editor.slash.entries import block_entries
from ui.theme.icons import icon

Keys = QKeySequence.StandardKey | str | None
# on macOS Option with the arrows moves the caret
_MOVE = "Ctrl+Meta+{}" if sys.platform == "darwin" else "Alt+{}"
MENUS = ("story", "edit", "insert", "format", "publishing", "list", "desk", "view", "help")


@dataclass(frozen=True, slots=True)
class Command:
    """`needs` is what must be there for it: "" (nothing), "desk" (an open store) or "story" (an open story).

    A `rule` stands before it in its menu. `under`: the submenu that it stands in. `one_of`: the set of which one has
    the tick, and keeps it when it is chosen again; those of a submenu are one.
    """

    name: str
    text: str
    menu: str
    icon: str = ""
    keys: Keys = None
    needs: str = "story"
    checkable: bool = False
    rule: bool = False
    under: str = ""
    one_of: str = ""


def commands() -> tuple[Command, ...]:
    """All commands, in the order of the menus."""
    tr = _tr
    standard = QKeySequence.StandardKey
    return (
        Command("new_story", tr("New story"), "story", "square-pen", standard.New, needs="desk"),
        Command("from_template", tr("New from template…"), "story", "file-plus", "Ctrl+Shift+N", needs="desk"),
        Command("new_from_wire", tr("New story from wire copy"), "story", "clipboard-paste", needs="desk"),
        Command("duplicate", tr("Duplicate"), "story", "copy-plus"),
        Command("follow_up", tr("Follow-up"), "story", "corner-down-right"),
        Command("as_template", tr("Make a template of it…"), "story", "layout-template"),
        Command("go_to_story", tr("Go to story…"), "story", "search", "Ctrl+P", needs="desk", rule=True),
        Command("stage_idea", tr("Idea"), "story", rule=True, checkable=True, under="stage"),
        Command("stage_draft", tr("Draft"), "story", checkable=True, under="stage"),
        Command("stage_review", tr("In review"), "story", checkable=True, under="stage"),
        Command("stage_ready", tr("Ready"), "story", checkable=True, under="stage"),
        Command("trash", tr("Move to the trash"), "story", "trash-2"),
        Command("restore", tr("Take out of the trash"), "story", "undo-2"),
        Command("hand_over", tr("Hand over…"), "story", "hand-helping", rule=True),
        Command("open_handover", tr("Open a hand-over file…"), "story", "file-down", needs="desk"),
        Command("import_stories", tr("Import…"), "story", "folder-input", needs="desk"),
        Command("export_stories", tr("Export…"), "story", "folder-output", needs="desk"),
        Command("print_page", tr("Print…"), "story", "printer", "Ctrl+Alt+P"),
        Command("close", tr("Quit"), "story", "", standard.Quit, needs="", rule=True),
        Command("undo", tr("Undo"), "edit", "undo-2", standard.Undo),
        Command("redo", tr("Redo"), "edit", "redo-2", standard.Redo),
        Command("cut", tr("Cut"), "edit", "scissors", standard.Cut, rule=True),
        Command("copy", tr("Copy"), "edit", "copy", standard.Copy),
        Command("paste", tr("Paste"), "edit", "clipboard-paste", standard.Paste),
        Command("paste_plain", tr("Paste as plain text"), "edit", "clipboard-type", "Ctrl+Shift+V"),
        Command("select_all", tr("Select all"), "edit", "", standard.SelectAll, rule=True),
        Command("smart_quotes", tr("Smart quotes and dashes"), "edit", checkable=True, rule=True),
        Command("check_spelling", tr("Check spelling"), "edit", checkable=True),
        Command("next_error", tr("Next spelling error"), "edit", "", "F7"),
        Command("add_dictionary", tr("Add a spelling dictionary…"), "edit"),
        Command("find", tr("Find…"), "edit", "search", standard.Find, rule=True),
        Command("replace", tr("Replace…"), "edit", "replace", "Ctrl+H"),
        Command("find_next", tr("Find next"), "edit", "", "F3"),
        Command("find_previous", tr("Find previous"), "edit", "", "Shift+F3"),
        Command("move_up", tr("Move block up"), "edit", "arrow-up", _MOVE.format("Up"), rule=True),
        Command("move_down", tr("Move block down"), "edit", "arrow-down", _MOVE.format("Down")),
        Command("link", tr("Link…"), "insert", "link", "Ctrl+K"),
        Command("check", tr("Mark to be checked (TK)"), "insert", "highlighter"),
        *_additions(),
        Command("embed_card", tr("Fetch the card of the embed"), "insert", "square-play"),
        Command("margin_note", tr("Margin note…"), "insert", "message-square-plus", "Ctrl+Shift+A"),
        Command("bold", tr("Bold"), "format", "bold", standard.Bold),
        Command("italic", tr("Italic"), "format", "italic", standard.Italic),
        Command("strike", tr("Strike through"), "format", "strikethrough", "Ctrl+Shift+X"),
        Command("code", tr("Code"), "format", "code"),
        Command("paragraph", tr("Paragraph"), "format", "pilcrow", "Ctrl+0", rule=True),
        Command("heading_2", tr("Heading"), "format", "heading-2", "Ctrl+1"),
        Command("heading_3", tr("Smaller heading"), "format", "heading-3", "Ctrl+2"),
        Command("heading_4", tr("Smallest heading"), "format", "heading-4", "Ctrl+3"),
        Command("numbered_list", tr("Numbered list"), "format", "list-ordered", "Ctrl+Shift+7", rule=True),
        Command("bulleted_list", tr("Bulleted list"), "format", "list", "Ctrl+Shift+8"),
        Command("quote", tr("Quote"), "format", "quote", "Ctrl+Shift+9"),
        Command("publish", tr("Publish"), "publishing", "send", "Ctrl+Return"),
        Command("hand_in", tr("Hand in for review…"), "publishing", "inbox"),
        Command("correction", tr("Publish a correction…"), "publishing", "pen-line"),
        Command("unpublish", tr("Unpublish…"), "publishing", "eye-off"),
        Command("connect_site", tr("Connect a site…"), "publishing", "plug", needs="desk", rule=True),
        Command("pull_stories", tr("Pull from a site…"), "publishing", "cloud-download", needs="desk"),
        Command("fetch_pictures", tr("Fetch its pictures from the site"), "publishing", "image-down"),
        Command("show_outbox", tr("Outbox"), "publishing", "inbox", needs="desk", rule=True),
        Command("open_outbox", tr("Outbox in its own window…"), "publishing", "maximize-2", needs="desk"),
        Command("hold_outbox", tr("Pause all sending"), "publishing", "pause", needs="desk", checkable=True),
        *_list_commands(),
        Command("media_library", tr("Media library…"), "desk", "images", "Ctrl+Shift+L", needs="desk"),
        Command("sections", tr("Sections…"), "desk", "folder-tree", needs="desk"),
        Command("authors", tr("Authors…"), "desk", "users", needs="desk"),
        Command("tags", tr("Tags…"), "desk", "tags", needs="desk"),
        Command("templates", tr("Templates…"), "desk", "layout-template", needs="desk"),
        Command("owner", tr("Name, agency and language…"), "desk", "user", rule=True),
        Command("settings", tr("Settings…"), "desk", "settings", "Ctrl+,", needs="desk"),
        Command("export_everything", tr("Export everything…"), "desk", "package", needs="desk", rule=True),
        Command("restore_backup", tr("Restore from a backup…"), "desk", "archive-restore", needs=""),
        Command("open_store", tr("Open another store…"), "desk", "folder-open", needs=""),
        Command("empty_trash", tr("Empty the trash…"), "desk", "trash-2", needs="desk"),
        Command("palette", tr("All commands…"), "view", "command", "Ctrl+Shift+P", needs=""),
        Command("outline", tr("Go to heading…"), "edit", "list-tree", "Ctrl+Shift+O"),
        Command("tk_list", tr("What is still to come (TK)…"), "edit", "highlighter"),
        Command("snippets", tr("Snippets…"), "edit"),
        Command("target", tr("Length target…"), "edit"),
        Command("focus_mode", tr("Dim other paragraphs"), "view", "focus", checkable=True, rule=True),
        Command("typewriter", tr("Typewriter scrolling"), "view", "", checkable=True),
        Command("zoom_in", tr("Larger text"), "view", "zoom-in", standard.ZoomIn, rule=True),
        Command("zoom_out", tr("Smaller text"), "view", "zoom-out", standard.ZoomOut),
        Command("zoom_reset", tr("Text at its own size"), "view", "", "Ctrl+Alt+0"),
        Command("source", tr("Markdown source"), "view", "code", "Ctrl+Shift+M", checkable=True),
        Command("side_bar", tr("Side bar"), "view", "panel-left", "Ctrl+Shift+\\", needs="", checkable=True, rule=True),
        Command("right_pane", tr("Preview and facts"), "view", "panel-right", "Ctrl+\\", needs="", checkable=True),
        Command("history", tr("History of the story"), "view", "history"),
        Command("only_text", tr("Only the text"), "view", "maximize", "F11", needs="", checkable=True),
        Command("next_pane", tr("Next pane"), "view", "", "F6", needs="", rule=True),
        Command("previous_pane", tr("Previous pane"), "view", "", "Shift+F6", needs=""),
        Command("toolbar", tr("Go to the tools"), "view", "", "Ctrl+F10"),
        *_themes(),
        Command("manual", tr("Manual"), "help", "circle-question-mark", standard.HelpContents, needs=""),
        Command("all_keys", tr("All keys"), "help", "keyboard", "Ctrl+?", needs=""),
        Command("sample_newsroom", tr("Sample newsroom"), "help", "book-open", needs=""),
        Command("this_computer", tr("This computer…"), "help", "stethoscope", needs="", rule=True),
        Command("about", tr("About newsdesk"), "help", "info", needs=""),
    )


def _themes() -> Iterator[Command]:
    for name, text, sign in (
        ("system", _tr("Light or dark as the system"), ""),
        ("light", _tr("Light"), "sun"),
        ("dark", _tr("Dark"), "moon"),
    ):
        rule = name == "system"
        yield Command(f"theme_{name}", text, "view", sign, needs="", checkable=True, rule=rule, one_of="theme")


def _list_commands() -> Iterator[Command]:
    """The List menu: how the list stands, and what is done with all stories that are selected in it."""
    tr = _tr

    def command(
        name: str, text: str, *, icon: str = "", rule: bool = False, under: str = "", one_of: str = ""
    ) -> Command:
        tick = bool(under or one_of)
        return Command(name, text, "list", icon, needs="desk", checkable=tick, rule=rule, under=under, one_of=one_of)

    yield Command("find_in_list", tr("Search stories"), "list", "list-filter", "Ctrl+Shift+F", needs="desk")
    yield Command("save_search", tr("Keep this search…"), "list", "bookmark", needs="desk")
    yield command("bulk_stage", tr("Stage of the selected stories…"), icon="circle-check", rule=True)
    yield command("bulk_section", tr("Section of the selected stories…"), icon="hash")
    yield command("bulk_tags", tr("Add tags to the selected stories…"), icon="tag")
    yield command("bulk_tags_off", tr("Take tags off the selected stories…"), icon="tags")
    yield command("bulk_trash", tr("Move the selected stories to the trash"), icon="trash-2")
    yield command("bulk_restore", tr("Take the selected stories out of the trash"), icon="undo-2")
    yield command("list_cards", tr("List as cards"), icon="rows-3", rule=True, one_of="shape")
    yield command("list_columns", tr("List with columns"), icon="table", one_of="shape")
    for sort, text in (
        ("changed", tr("Sort by last change")),
        ("created", tr("Sort by beginning")),
        ("headline", tr("Sort by headline")),
        ("words", tr("Sort by words")),
        ("section", tr("Sort by section")),
        ("stage", tr("Sort by stage")),
        ("byline", tr("Sort by byline")),
    ):
        yield command(f"sort_{sort}", text, rule=sort == "changed", under="sort")
    for group, text in (
        ("none", tr("No headings in the list")),
        ("day", tr("Headings by day")),
        ("section", tr("Headings by section")),
        ("stage", tr("Headings by stage")),
        ("byline", tr("Headings by byline")),
    ):
        yield command(f"group_{group}", text, under="group")


def _additions() -> Iterator[Command]:
    """The Insert menu: the blocks of `entries.py`."""
    for entry in block_entries():
        if entry.menu == "insert":
            yield Command(entry.name, f"{entry.text}…" if entry.asks else entry.text, "insert", entry.icon)


def menu_title(menu: str) -> str:
    return {
        "story": _tr("Story"),
        "edit": _tr("Edit"),
        "insert": _tr("Insert"),
        "format": _tr("Format"),
        "publishing": _tr("Publishing"),
        "list": _tr("List"),
        "desk": _tr("Desk"),
        "view": _tr("View"),
        "help": _tr("Help"),
    }[menu]


def _set_title(under: str) -> str:
    return {"stage": _tr("Stage"), "sort": _tr("Order"), "group": _tr("Headings")}[under]


class Actions(QObject):
    """The window's QActions. A command without a handler does not exist: no menu, no key."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands = {command.name: command for command in commands()}
        self._actions: dict[str, QAction] = {}
        self._sets: dict[str, QActionGroup] = {}
        self._there = {""}

    def bind(self, name: str, handler: Callable[[], object]) -> QAction:
        """Let `handler` carry out the command from now on."""
        command = self._commands[name]
        if name in self._actions:
            self._actions[name].triggered.disconnect()
        action = self._actions.setdefault(name, self._make(command))
        action.triggered.connect(lambda _checked=False: handler())
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __contains__(self, name: str) -> bool:
        return name in self._actions

    def __iter__(self) -> Iterator[tuple[Command, QAction]]:
        """Bound commands in the order of the menus."""
        for name, command in self._commands.items():
            if name in self._actions:
                yield command, self._actions[name]

    def set_there(self, *things: str) -> None:
        """Say what there is ("desk", "story"): commands that need something else are greyed."""
        self._there = {"", *things}
        for command, action in self:
            action.setEnabled(command.needs in self._there)

    def fill(self, bar: QMenuBar | QMenu) -> None:
        """Put the menus into a menu bar, or as submenus into a menu; again after commands were bound."""
        bar.clear()
        for menu in MENUS:
            submenu = bar.addMenu(menu_title(menu))
            sets: dict[str, QMenu] = {}
            for command, action in self:
                if command.menu != menu:
                    continue
                if command.rule and not submenu.isEmpty():
                    submenu.addSeparator()
                if command.under and command.under not in sets:
                    sets[command.under] = submenu.addMenu(_set_title(command.under))
                (sets[command.under] if command.under else submenu).addAction(action)
            submenu.menuAction().setVisible(not submenu.isEmpty())

    def _make(self, command: Command) -> QAction:
        action = QAction(command.text, self._window)
        action.setObjectName(command.name)
        action.setCheckable(command.checkable)
        if one_of := command.one_of or command.under:
            if one_of not in self._sets:
                self._sets[one_of] = QActionGroup(self)
            self._sets[one_of].addAction(action)
        action.setEnabled(command.needs in self._there)
        if command.icon:
            action.setIcon(icon(command.icon))
        if command.keys is not None:
            action.setShortcut(QKeySequence(command.keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if command.name == "close":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        elif command.name == "settings":
            action.setMenuRole(QAction.MenuRole.PreferencesRole)
        elif command.name == "about":
            action.setMenuRole(QAction.MenuRole.AboutRole)
        self._window.addAction(action)
        return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
