"""Text and preview in step: they scroll together, and a click on the words of the page puts the caret there.

Whoever was scrolled last leads, and the other follows: the page while wheel, mouse or keys work on it, else the text.
What the one that follows says of its own scrolling is not listened to, so nothing comes back.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from newsdesk.story.tree import Story
    from ui.editor.pane import EditorPane
    from ui.panes import Panes
    from ui.preview.pane import PreviewPane
    from ui.preview.spot import Spot

PAUSE = 60  # ms between two steps of the one that follows
REMEMBERED = "preview/together"


def bind_together(panes: Panes) -> None:
    Together(panes)


class Together(QObject):
    """Of the window's editor and its preview, from the time that both are there."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._editor: EditorPane | None = None
        self._page_leads = False
        self._bringing = False  # the text moves because the page did
        self._missed = False  # the page could not follow: another view, another tab
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._follow)
        panes.complete.connect(self._begin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._catch_up()
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        preview, editor = self._panes.preview, self._panes.editor
        if preview is None or editor is None:
            return
        if self._editor is None:
            self._editor = editor
            editor.text.verticalScrollBar().valueChanged.connect(self._text_scrolled)
            editor.body_spliced.connect(self._lead_text)
        self._page_leads = False
        preview.clicked.connect(self._go_to)
        preview.touched.connect(self._lead_page)
        preview.scrolled.connect(self._page_scrolled)
        preview.drawn.connect(self._catch_up)
        preview.modes.view_chosen.connect(self._miss)
        preview.modes.dress_chosen.connect(self._miss)
        preview.modes.together.setChecked(self._panes.settings.value(REMEMBERED, True) in (True, "true"))
        preview.modes.together.toggled.connect(self._switched)
        preview.installEventFilter(self)
        self._missed = True  # where the text opened, before there was a page
        self._soon()

    # --- who leads

    def _lead_page(self) -> None:
        self._page_leads = True

    def _lead_text(self) -> None:
        self._page_leads = False

    def _text_scrolled(self) -> None:
        if not self._bringing:
            self._page_leads = False
            self._soon()

    def _page_scrolled(self) -> None:
        if self._page_leads:
            self._soon()

    def _switched(self, on: bool) -> None:
        self._panes.settings.setValue(REMEMBERED, on)
        self._page_leads = False
        if on:
            self._soon()

    def _miss(self) -> None:
        self._missed = True

    def _catch_up(self) -> None:
        if self._missed:
            self._page_leads = False
            self._soon()

    def _soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    # --- who follows

    def _follow(self) -> None:
        both = self._both()
        if both is None:
            return
        preview, editor = both
        page = preview.page
        # of a page that was away, another view may still be on its way out
        self._missed = page is None or (self._missed and not preview.in_step)
        if page is None or self._missed or not preview.modes.together.isChecked():
            return
        if self._page_leads:
            page.ask_top(self._bring_text)
        else:
            from ui.editor.page_place import top_of_text

            page.go_to(top_of_text(editor.text))

    def _bring_text(self, top: float) -> None:
        from ui.editor.page_place import scroll_text

        both = self._both()
        if both is not None and self._page_leads:
            with self._from_page():
                scroll_text(both[1].text, top)

    def _go_to(self, spot: Spot) -> None:
        from ui.editor.page_place import place_in_document
        from ui.preview.spot import HEADLINE, STANDFIRST

        both = self._both()
        if both is None:
            return
        editor = both[1]
        if spot.block in (HEADLINE, STANDFIRST):
            with self._from_page():
                editor.focus_header(spot.far, headline=spot.block == HEADLINE)
            return
        node = spot.block if spot.block >= 0 else _note(editor.current_story(), HEADLINE - spot.block)
        place = place_in_document(editor.story, node, spot.far, spot.before, spot.behind)
        if place is None:
            return
        with self._from_page():  # what was clicked stays under the mouse
            if place.cell is not None:
                block = editor.text.document().findBlock(place.position)
                if editor.tables.open(block, place.cell, at=place.into):
                    return
            editor.text.place_caret(place.position)
            editor.focus_body()

    @contextmanager
    def _from_page(self) -> Iterator[None]:
        self._bringing = True
        try:
            yield
        finally:
            self._bringing = False

    def _both(self) -> tuple[PreviewPane, EditorPane] | None:
        """Preview and text, where the text is all there and shows as itself."""
        preview, editor = self._panes.preview, self._panes.editor
        if preview is None or editor is None or editor.source.active or editor.story.filling is not None:
            return None
        return preview, editor


def _note(story: Story, number: int) -> int:
    """Which top-level block is the footnote that the page gives this number; -1: none."""
    from newsdesk.story.tree import Footnote
    from newsdesk.story.write_html import note_numbers

    numbers = note_numbers(story)
    notes = (at for at, node in enumerate(story) if isinstance(node, Footnote) and numbers.get(node.note) == number)
    return next(notes, -1)
