"""Galleries, sound, films and files in the text, and a picture that gives way to another."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from newsdesk.store.records import MediaItem
from newsdesk.story.tree import Figure, Gallery, Media, MediaKind, Text
from newsdesk.story.write_markdown import write
from tests.builders import p
from tests.ui.editor.conftest import Hand
from ui.editor.gallery import drawing
from ui.editor.gallery.dialog import GalleryDialog
from ui.editor.leaf import Kind
from ui.editor.painting import object_rect
from ui.editor.popovers import LinePopover
from ui.editor.wanted import FileKinds, FilesWanted

SHAS = ["ab" * 32, "cd" * 32, "ef" * 32]
ITEMS = [MediaItem(sha, "image/jpeg", 900, 600, 1000, f"{n}.jpg", caption=f"Picture {n}") for n, sha in enumerate(SHAS)]
FIGURES = [Figure(sha, "", (Text(f"Picture {n}"),)) for n, sha in enumerate(SHAS)]
SOUND = MediaItem("12" * 32, "audio/mpeg", 0, 0, 1000, "speech.mp3", "The speech")
PAPER = MediaItem("34" * 32, "application/pdf", 0, 0, 1000, "report.pdf")


def given(hand: Hand, items: Sequence[MediaItem]) -> list[FilesWanted]:
    """The window's part: whoever asks for files gets these."""
    asked: list[FilesWanted] = []
    hand.pane.text.files_wanted.connect(lambda wanted: (asked.append(wanted), wanted.then(items)))
    return asked


def click(hand: Hand, button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def dialog(hand: Hand) -> GalleryDialog:
    return next(one for one in hand.pane.findChildren(GalleryDialog) if one.isVisible())


def accept(hand: Hand) -> None:
    click(hand, dialog(hand).buttons.button(QDialogButtonBox.StandardButton.Ok))


def test_the_slash_menu_makes_a_gallery_of_chosen_pictures(hand: Hand) -> None:
    asked = given(hand, ITEMS)
    hand.open("Before\n").press("Ctrl+End", "Return").type("/gallery").press("Return")
    assert asked[0].kinds is FileKinds.PICTURES
    assert hand.story == (p("Before"), Gallery(tuple(FIGURES)))
    assert hand.press("Ctrl+Z").story == (p("Before"), p("/gallery"))


def test_pictures_that_stand_together_become_a_gallery_and_come_apart_again(hand: Hand) -> None:
    text = write((p("Before"), *FIGURES, p("Between"), FIGURES[0], p("Behind")))
    hand.open(text).caret("Picture 1").press("Home", "Left")
    assert hand.pane.picture_bar.isVisible()
    click(hand, hand.pane.picture_bar.gather)
    assert hand.story == (p("Before"), Gallery(tuple(FIGURES)), p("Between"), FIGURES[0], p("Behind"))
    assert hand.pane.card_bar.isVisible()
    assert paragraphs(hand) == ["Before", "Between", "Behind"], "no empty line is left over"
    click(hand, hand.pane.card_bar.apart)
    assert hand.story == (p("Before"), *FIGURES, p("Between"), FIGURES[0], p("Behind"))
    assert paragraphs(hand) == ["Before", "Between", "Behind"]
    assert hand.pane.text.selected_object() == hand.pane.story.block(1)
    assert hand.press("Ctrl+Z", "Ctrl+Z").markdown == text


def paragraphs(hand: Hand) -> list[str]:
    leaves = enumerate(hand.pane.story.groups.leaves)
    return [hand.pane.story.block(number).text() for number, leaf in leaves if leaf.kind == Kind.PARAGRAPH]


def test_a_picture_alone_offers_no_gallery(hand: Hand) -> None:
    hand.open_story(p("Before"), FIGURES[0], p("Behind")).caret("Picture 0").press("Home", "Left")
    assert hand.pane.picture_bar.isVisible()
    assert not hand.pane.picture_bar.gather.isVisible()


def test_a_gallery_is_edited_in_its_window_in_one_step(hand: Hand) -> None:
    text = write((p("Before"), Gallery(tuple(FIGURES[:2])), p("Behind")))
    given(hand, ITEMS[2:])
    hand.open(text).caret("Behind").press("Up", "Return")
    window = dialog(hand)
    assert window.caption.text() == "Picture 0"
    window.credit.setFocus()
    QTest.keyClicks(window.credit, "Ann")
    QTest.keyClicks(window.alt, "A")  # of the pictures that lack words for the blind each says so
    assert ["No alternative text" in window.pile.item(at).text() for at in (0, 1)] == [False, True]
    QTest.keyClick(window.alt, Qt.Key.Key_Backspace)
    assert "No alternative text" in window.pile.item(0).text()
    window.pile.setFocus()
    QTest.keyClick(window.pile, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    click(hand, window.add)
    accept(hand)
    expected = (FIGURES[1], Figure(SHAS[0], "", FIGURES[0].caption, "Ann"), FIGURES[2])
    assert hand.story == (p("Before"), Gallery(expected), p("Behind"))
    assert hand.press("Ctrl+Z").markdown == text


def test_cancel_changes_nothing_and_the_last_picture_takes_the_gallery_along(hand: Hand) -> None:
    text = write((p("Before"), Gallery((FIGURES[0],)), p("Behind")))
    hand.open(text).caret("Behind").press("Up", "Return")
    QTest.keyClick(dialog(hand).pile, Qt.Key.Key_Delete)
    dialog(hand).reject()
    assert hand.markdown == text
    assert not hand.pane.text.document().isUndoAvailable()
    hand.settle().caret("Behind").press("Up", "Return")
    QTest.keyClick(dialog(hand).pile, Qt.Key.Key_Delete)
    assert not dialog(hand).caption.isEnabled()
    accept(hand)
    assert hand.story == (p("Before"), p("Behind"))


def test_looking_into_a_gallery_keeps_marks_in_its_captions(hand: Hand) -> None:
    text = f"![](media:{SHAS[0]})\nWith *marks*\n![](media:{SHAS[1]})\n"
    hand.open(text + "\nBehind\n").caret("Behind").press("Up", "Return")
    accept(hand)
    assert hand.markdown == text + "\nBehind\n"


def test_a_caption_that_is_corrected_keeps_its_links_and_marks(hand: Hand) -> None:
    text = f"![](media:{SHAS[0]})\nWith *marks* and [tides](https://example.org/) at noon\n![](media:{SHAS[1]})\n"
    hand.open(text + "\nBehind\n").caret("Behind").press("Up", "Return")
    window = dialog(hand)
    QTest.keyClicks(window.caption, " today")
    QTest.keyClick(window.caption, Qt.Key.Key_Home)
    QTest.keyClicks(window.caption, "So ")
    accept(hand)
    assert hand.markdown == text.replace("With", "So With").replace("noon", "noon today") + "\nBehind\n"


@pytest.mark.parametrize(
    ("count", "columns", "rows"), [(1, 1, 1), (2, 2, 1), (3, 3, 1), (4, 2, 2), (5, 3, 2), (40, 3, 2)]
)
def test_a_gallery_is_drawn_as_a_grid(hand: Hand, count: int, columns: int, rows: int) -> None:
    hand.open_story(Gallery((FIGURES[0],) * count), p("Behind"))
    wide = (hand.pane.text.column - drawing.GAP * (columns - 1)) / columns
    expected = rows * wide * drawing.SHAPE + (rows - 1) * drawing.GAP
    assert object_rect(hand.pane.text, hand.pane.story.block(0)).height() == pytest.approx(expected, abs=1)
    hand.pane.grab()


def test_sound_and_files_are_put_in_by_the_slash_menu(hand: Hand) -> None:
    asked = given(hand, [SOUND, PAPER])
    hand.open("Before\n").press("Ctrl+End", "Return").type("/sound").press("Return")
    assert asked[0].kinds is FileKinds.FILES
    sound, paper = Media(MediaKind.AUDIO, SOUND.sha, "The speech"), Media(MediaKind.FILE, PAPER.sha, "report.pdf")
    assert hand.story == (p("Before"), sound, paper)
    assert hand.undo_all().markdown == "Before\n"


def test_a_sounds_words_are_written_over_its_card_and_its_file_is_replaced(hand: Hand) -> None:
    opened: list[str] = []
    hand.pane.text.media_opened.connect(opened.append)
    hand.open_story(Media(MediaKind.AUDIO, SOUND.sha, "The speech"), p("Behind")).caret("Behind").press("Up")
    bar = hand.pane.card_bar
    assert [made.isVisible() for made in (bar.title, bar.caption, bar.replace, bar.open, bar.address)] == [True] * 4 + [
        False
    ]
    click(hand, bar.caption)
    line = next(one for one in hand.pane.findChildren(LinePopover) if one.isVisible()).line
    QTest.keyClicks(line, "Ten minutes")
    QTest.keyClick(line, Qt.Key.Key_Return)
    given(hand, [PAPER])
    click(hand, bar.replace)
    assert hand.story[0] == Media(MediaKind.FILE, PAPER.sha, "The speech", (Text("Ten minutes"),))
    click(hand, bar.open)
    assert opened == [PAPER.sha]


def test_a_pictures_words_stay_when_another_takes_its_place(hand: Hand) -> None:
    asked = given(hand, ITEMS[1:2])
    figure = Figure(SHAS[0], "What it shows", (Text("The caption"),), "Ann")
    hand.open_story(figure, p("Behind")).caret("The caption").press("Home", "Left")
    click(hand, hand.pane.picture_bar.swap)
    assert asked[0].kinds is FileKinds.PICTURE
    assert hand.story[0] == Figure(SHAS[1], "What it shows", (Text("The caption"),), "Ann")
    assert hand.press("Ctrl+Z").story[0] == figure
