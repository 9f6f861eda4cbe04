"""What one part of the window must tell another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from newsdesk.changes import Change
from newsdesk.store.records import Revision, RevisionReason
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.outbox.foot import OutboxFoot
from ui.theme.tokens import ThemeWatcher


def test_in_a_second_store_each_edit_is_told_once_and_the_first_hears_no_more(
    open_window: OpenWindow, stories: Stories, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories.headlines("Harbour opens")
    other = tmp_path / "other" / "store.sqlite"
    Stories(other).headlines("News of the other paper")
    hand = open_window()
    first = hand.desk
    hints: list[bool] = []
    monkeypatch.setattr(first, "network_hint", hints.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(other), ""))
    with hand.qtbot.waitSignal(hand.panes.sending, timeout=10_000):
        hand.panes.actions_["open_store"].trigger()
    assert hand.desk is not first
    hand.wait(lambda: hand.panes.session.article and hand.open_story().headline == "News of the other paper")
    hand.settled()
    told: list[object] = []
    hand.panes.session.changed.connect(told.append)
    editor = hand.panes.editor
    assert editor is not None
    editor.focus_headline()

    hand.type("s")
    hand.panes._network_changed(True)

    assert len(told) == 1
    assert hints == []
    saves: list[object] = []
    hand.panes.session.saved.connect(lambda: saves.append(True))
    hand.wait(lambda: saves, "nothing was saved")
    hand.settled()
    assert saves == [True]


def test_a_list_of_blocks_that_lost_step_leaves_a_version_and_a_line_in_the_log(
    open_window: OpenWindow, stories: Stories, caplog: pytest.LogCaptureFixture
) -> None:
    (story,) = stories.headlines("Harbour opens", body="A paragraph.\n")
    hand = open_window()
    editor = hand.panes.editor
    assert editor is not None
    editor.focus_body()
    with editor.story._deaf():
        hand.type("Unheard. ")

    editor.save_now()

    def healed() -> list[Revision]:
        return [found for found in hand.desk.history.list(story.id) if found.reason is RevisionReason.HEALED]

    hand.wait(healed, "no version was kept")
    (revision,) = healed()
    assert hand.desk.history.get(revision.id).article.body == "Unheard. A paragraph.\n"
    assert f"article {story.id} healed" in caplog.text


@pytest.mark.parametrize("address", ["https://daily.example/a", "http://daily.example/", "mailto:desk@daily.example"])
def test_a_link_in_the_story_opens_in_the_browser(open_window: OpenWindow, stories: Stories, address: str) -> None:
    hand = open_link(open_window, stories, address)
    assert hand.opened == [address]
    assert not hand.panes.strip.isVisible()


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "ssh://host/", "/about"])
def test_a_link_that_is_no_page_is_not_opened_and_that_is_said(
    open_window: OpenWindow, stories: Stories, address: str
) -> None:
    hand = open_link(open_window, stories, address)
    assert hand.opened == []
    assert f"{address} was not opened." in hand.panes.strip.accessibleName()


def open_link(open_window: OpenWindow, stories: Stories, address: str) -> Hand:
    stories.headlines("Harbour opens", body=f"[Here]({address}) it is.\n")
    hand = open_window()
    editor = hand.panes.editor
    assert editor is not None
    editor.focus_body()
    hand.press("Right")
    hand.press("Ctrl+K")
    hand.click(hand.button("Open"))
    return hand


class Page:
    """Stands for the preview: counts how often it is drawn anew."""

    def __init__(self) -> None:
        self.refreshed = 0
        self.biographies: list[str] = []

    def refresh(self) -> None:
        self.refreshed += 1

    def update_facts(self, article: object) -> None:
        self.biographies = [author.biography for author in article.authors]  # type: ignore[attr-defined]

    def deleteLater(self) -> None: ...


def test_the_preview_follows_biography_paper_and_sections(
    open_window: OpenWindow, stories: Stories, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories.headlines("Harbour opens")
    hand = open_window()
    hand.panes.session.set_byline(("M. Sole",))
    hand.wait(lambda: hand.open_story().authors)
    hand.settled()
    page = Page()
    monkeypatch.setattr(hand.panes, "preview", page)

    hand.desk.authors.save(replace(hand.open_story().authors[0], biography="Covers the bay."))
    hand.wait(lambda: page.refreshed == 1 and page.biographies == ["Covers the bay."], "the old biography stands")
    hand.desk.settings.save(replace(hand.desk.settings.get(), paper="The Bay"))
    hand.wait(lambda: page.refreshed == 2, "the old name of the paper stands")
    hand.desk.sections.add("Harbour")
    hand.wait(lambda: page.refreshed == 3, "the section is not shown")
    hand.window.jobs.changed.emit(Change("media"))
    hand.settled()
    assert page.refreshed == 3
    monkeypatch.undo()


def test_the_foot_of_the_outbox_is_as_high_as_its_words(theme: ThemeWatcher, qtbot: object) -> None:
    foot = OutboxFoot()
    foot.resize(180, 48)
    foot.show()
    heights = []
    for line in ("All sent", "3 stories go out when the network is back", "All sent"):
        foot._line.setText(line)
        foot._fit()
        foot._row.activate()
        heights.append(foot.height())
        assert foot._line.geometry().top() - foot._title.geometry().bottom() in {1, 2, 3}
        assert foot._line.geometry().bottom() < foot.height()
    foot.close()
    assert heights[1] > heights[0] == heights[2]
