"""Import and export at the window: files are dropped or chosen, progress is shown, and the end is told."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget

from newsdesk.exchange import other_files
from newsdesk.store.database import Store
from tests.ui.conftest import Hand, OpenWindow, Stories
from ui.exchange.choosing import SUFFIXES, ExportDialog, ImportDialog
from ui.exchange.progress import ProgressFoot
from ui.exchange.report import ReportDialog


def drop(hand: Hand, *paths: Path, room: QWidget | None = None) -> bool:
    """Whether the list, or `room`, takes these files."""
    room = room or hand.panes.articles.view.viewport()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, mime, button, keys)
    enter.ignore()
    QApplication.sendEvent(room, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, mime, button, keys)
    QApplication.sendEvent(room, event)
    return event.isAccepted()


def foot(hand: Hand) -> ProgressFoot:
    return hand.window.findChild(ProgressFoot)


def dialog(hand: Hand, kind: type) -> object:
    hand.wait(lambda: hand.window.findChild(kind) is not None)
    return hand.window.findChild(kind)


def press(hand: Hand, words: str) -> None:
    """The button of strip or toast."""
    hand.wait(lambda: _offers(hand, words), f"nothing offers {words!r}")
    hand.click(_offers(hand, words)[0])


def _offers(hand: Hand, words: str) -> list[QPushButton]:
    places = (hand.panes.strip, hand.panes.toast)
    return [
        made
        for place in places
        for made in place.findChildren(QPushButton)
        if made.text() == words and made.isVisible()
    ]


def said(hand: Hand) -> str:
    return hand.panes.strip.accessibleName() if hand.panes.strip.isVisible() else hand.panes.toast.accessibleName()


def md(folder: Path, *headlines: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = []
    for headline in headlines:
        paths.append(folder / f"{headline}.md")
        paths[-1].write_text(f"---\ntitle: {headline}\n---\nWords\n")
    return paths


def test_the_window_takes_what_the_import_reads() -> None:
    assert set(SUFFIXES) == {*other_files.SUFFIXES, ".zip"}


def test_dropped_files_become_stories(open_window: OpenWindow, tmp_path: Path) -> None:
    hand = open_window()
    (path,) = md(tmp_path / "in", "Harbour")
    (tmp_path / "song.mp3").write_bytes(b"ID3")
    assert not drop(hand, tmp_path / "song.mp3"), "what is no story goes where it went before"
    assert drop(hand, path)
    hand.wait(lambda: "Harbour" in hand.headlines())
    hand.wait(hand.panes.toast.isVisible)
    assert "One story came in" in said(hand)
    assert not foot(hand).isVisible()
    press(hand, "Open")
    hand.wait(lambda: hand.panes.session.article is not None and hand.open_story().headline == "Harbour")
    assert hand.open_story().body == "Words\n"
    for path in md(tmp_path / "in", "One", "Two"):
        assert drop(hand, path), "the second waits for the first"
    hand.wait(lambda: sorted(hand.headlines()) == ["Harbour", "One", "Two"])


def test_a_file_that_cannot_stand_in_a_story_comes_in_wherever_it_is_dropped(
    open_window: OpenWindow, stories: Stories, tmp_path: Path
) -> None:
    stories.headlines("Open")
    hand = open_window()
    editor = hand.panes.editor
    assert editor is not None
    hand.wait(lambda: hand.panes.session.article is not None)
    for name, room in (
        ("text", editor.text.viewport()),
        ("headline", editor.header.headline.viewport()),
        ("copied", None),
    ):
        path = tmp_path / f"{name}.md"
        path.write_text(f"# From {name}\n\nIt **opens**.\n", "utf-8")
        if room is not None:
            assert drop(hand, path, room=room)
        else:
            mime = QMimeData()
            mime.setUrls([QUrl.fromLocalFile(str(path))])
            mime.setText(str(path))
            editor.text.insertFromMimeData(mime)
        hand.wait(lambda name=name: f"From {name}" in hand.headlines())
    assert (hand.open_story().headline, editor.markdown()) == ("Open", "")


def test_the_report_says_what_did_not_come_and_why(open_window: OpenWindow, tmp_path: Path) -> None:
    hand = open_window()
    paths = md(tmp_path / "in", "Good")
    (tmp_path / "in" / "bad.md").write_text("---\ntitle: a: b\n---\nWords\n")
    (tmp_path / "in" / "song.mp3").write_bytes(b"ID3")
    assert drop(hand, *paths, tmp_path / "in" / "bad.md", tmp_path / "in" / "song.mp3")
    hand.wait(hand.panes.strip.isVisible)
    assert "One story came in, 2 files did not" in said(hand)
    press(hand, "Show the report")
    report = dialog(hand, ReportDialog)
    assert isinstance(report, ReportDialog)
    text = report.text.toPlainText()
    assert "Did not come in (2)" in text
    assert "bad.md\nIts facts cannot be read. Line 2" in text
    assert "song.mp3\nIt is no kind of file" in text
    hand.click(report.copy)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("One story came in, 2 files did not\n")
    assert "- song.mp3: It is no kind of file" in copied
    hand.click(report.done_)
    assert not hand.panes.strip.isVisible()


def test_a_story_that_is_here_takes_the_files_text_when_asked(
    open_window: OpenWindow, stories: Stories, tmp_path: Path
) -> None:
    article, other = stories.headlines("Harbour", "Other", body="Ours\n")
    path = tmp_path / "harbour.md"
    path.write_text(f"---\nnewsdesk: 1\nid: {article.key}\nheadline: Harbour\nlanguage: en\n---\n\nTheirs\n")
    hand = open_window()
    hand.click_story("Other")
    hand.wait(lambda: hand.open_story().id == other.id)
    assert drop(hand, path)
    press(hand, "Show the report")
    report = dialog(hand, ReportDialog)
    assert isinstance(report, ReportDialog)
    assert "Here already, with another text (1)" in report.text.toPlainText()
    hand.click(report.take)
    hand.wait(lambda: hand.desk.articles.get(article.id).body == "Theirs\n")
    assert hand.desk.history.list(article.id)[0].article.body == "Ours\n"


def test_an_import_is_chosen_followed_and_stopped(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand = open_window()
    md(tmp_path / "in", *(f"Story {number}" for number in range(600)))
    hand.panes.actions_["import_stories"].trigger()
    asked = dialog(hand, ImportDialog)
    assert isinstance(asked, ImportDialog)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(tmp_path / "in"))
    hand.click(asked.folder)
    assert foot(hand).isVisible()
    hand.wait(lambda: any(" of 600" in label.text() for label in foot(hand).findChildren(QLabel)))
    hand.click(foot(hand).stop)
    hand.wait(lambda: not foot(hand).isVisible())
    hand.wait(hand.panes.strip.isVisible)
    assert "What had come by then stays" in said(hand)
    hand.settled()
    assert 0 < len(hand.desk.store.arrivals.all_ids()) < 600


def test_closing_the_window_ends_an_import(open_window: OpenWindow, tmp_path: Path, store_path: Path) -> None:
    hand = open_window()
    md(tmp_path / "in", *(f"Story {number}" for number in range(600)))
    assert drop(hand, tmp_path / "in")
    hand.wait(lambda: any(" of 600" in label.text() for label in foot(hand).findChildren(QLabel)))
    hand.close()
    assert multiprocessing.active_children() == []
    store = Store.open(store_path)
    assert 0 < len(store.arrivals.all_ids()) < 600, "each that came is whole, the rest did not come"
    store.close()


def _export(hand: Hand, folder: Path, monkeypatch: pytest.MonkeyPatch, *, some: bool) -> None:
    hand.panes.toast.hide()
    hand.panes.actions_["export_stories"].trigger()
    hand.wait(lambda: any(asked.isVisible() for asked in hand.window.findChildren(ExportDialog)))
    (asked,) = (asked for asked in hand.window.findChildren(ExportDialog) if asked.isVisible())
    hand.click(asked.some if some else asked.all)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(folder))
    hand.click(asked.go)


def test_stories_are_exported_as_they_are_being_written(
    open_window: OpenWindow, stories: Stories, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories.headlines("Harbour", "Ferry", body="Words\n")
    hand = open_window()
    hand.click_story("Ferry")
    hand.wait(lambda: hand.open_story().headline == "Ferry")
    hand.panes.editor.focus_body()
    hand.type("New ")
    (tmp_path / "all").mkdir()
    _export(hand, tmp_path / "all", monkeypatch, some=False)
    hand.wait(lambda: hand.panes.toast.isVisible() and "2 stories were exported" in said(hand))
    (made,) = (tmp_path / "all").iterdir()
    assert sorted(path.name for path in made.iterdir()) == ["desk.yaml", "ferry.md", "harbour.md"]
    assert "New" in (made / "ferry.md").read_text()

    (tmp_path / "one").mkdir()
    _export(hand, tmp_path / "one", monkeypatch, some=True)
    hand.wait(lambda: hand.panes.toast.isVisible() and "One story was exported" in said(hand))
    assert [path.name for path in (tmp_path / "one").glob("*/*")] == ["ferry.md"]

    (tmp_path / "file").write_text("")
    _export(hand, tmp_path / "file", monkeypatch, some=False)
    hand.wait(hand.panes.strip.isVisible)
    assert "cannot be written" in said(hand)


def test_everything_is_exported_with_what_is_in_the_trash_and_no_password(
    open_window: OpenWindow, stories: Stories, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, picture: bytes
) -> None:
    _kept, thrown = stories.headlines("Harbour", "Ferry")
    hand = open_window()
    hand.desk.articles.trash(thrown.id)
    hand.desk.media.add(picture, "spare.jpg")
    hand.panes.actions_["export_everything"].trigger()
    hand.wait(lambda: any(asked.isVisible() for asked in hand.window.findChildren(ExportDialog)))
    (asked,) = (asked for asked in hand.window.findChildren(ExportDialog) if asked.isVisible())
    assert asked.whole.isChecked()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(tmp_path))
    hand.click(asked.go)

    hand.wait(lambda: hand.panes.toast.isVisible() and "2 stories were exported" in said(hand))
    (made,) = tmp_path.glob("newsdesk *")
    names = sorted(path.name for path in made.iterdir())
    assert names == ["desk.yaml", "ferry.md", "harbour.md", "library-1.yaml", "media"]
