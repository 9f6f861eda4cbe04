"""Pictures, cards, and everything that stands in the text as one thing."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsdesk.store.records import MediaItem
from newsdesk.story.tree import Figure, Gallery, Paragraph, Raw, Rule, Table, Text, plain
from newsdesk.story.write_markdown import write
from tests.builders import li, p, quote, strong, ul, words
from tests.ui.editor.conftest import Hand
from ui.editor.cards import card_words
from ui.editor.leaf import Kind
from ui.editor.paste import OWN_TYPE

SHA = "ab" * 32
ITEM = MediaItem(SHA, "image/jpeg", 1600, 900, 1000, "guard.jpg", caption="The guard", credit="A. Beket / ABC")
PICTURE = Figure(SHA, "", (Text("The guard"),), "A. Beket / ABC")


def kind_at_caret(hand: Hand) -> Kind:
    return hand.pane.story.groups.leaves[hand.pane.story.leaf_at(hand.pane.text.textCursor().position())].kind


def test_a_picture_brings_its_caption_and_credit_and_the_caret_stands_in_the_caption(hand: Hand) -> None:
    hand.open("Text\n\nMore\n").caret("ext")
    hand.pane.insert_media([ITEM])
    assert hand.story == (p("Text"), PICTURE, p("More"))
    assert kind_at_caret(hand) == Kind.CAPTION
    assert hand.type(" of honour").story[1].caption == words("The guard of honour")


def test_a_picture_into_an_empty_story_takes_the_empty_lines_place(hand: Hand) -> None:
    hand.open()
    hand.pane.insert_media([ITEM])
    assert hand.story == (PICTURE,)
    assert hand.pane.text.document().blockCount() == 4


def test_a_picture_put_into_a_list_stands_behind_the_list(hand: Hand) -> None:
    hand.open("- a\n- b\n").caret("a")
    hand.pane.insert_media([ITEM])
    assert hand.story == (ul(li("a"), li("b")), PICTURE)


def test_return_goes_from_caption_to_credit_to_a_new_paragraph(hand: Hand) -> None:
    hand.open_story(PICTURE).caret("The guard", behind=True).press("Return").type("!").press("Return").type("Text")
    assert hand.story == (Figure(SHA, "", words("The guard"), "A. Beket / ABC!"), p("Text"))


def test_a_caption_has_marks_and_a_credit_has_none(hand: Hand) -> None:
    hand.open_story(PICTURE).select("guard", to="Beket").press("Ctrl+B")
    assert hand.story == (Figure(SHA, "", words("The ", strong("guard")), "A. Beket / ABC"),)


@pytest.mark.parametrize("key", ["Backspace", "Delete"])
def test_a_picture_goes_with_its_caption_at_the_second_press_and_comes_back_at_one_undo(hand: Hand, key: str) -> None:
    hand.open_story(p("Before"), PICTURE, p("After"))
    hand.caret("Before", behind=True) if key == "Delete" else hand.caret("The guard")
    hand.press(key)
    assert hand.story == (p("Before"), PICTURE, p("After")), "the first press only chooses it"
    assert hand.press(key).story == (p("Before"), p("After"))
    assert hand.press("Ctrl+Z").story == (p("Before"), PICTURE, p("After"))


def test_backspace_between_the_lines_of_a_picture_joins_nothing(hand: Hand) -> None:
    hand.open_story(PICTURE, p("After"))
    for words_ in ("A. Beket", "After"):
        hand.caret(words_).press("Backspace")
        assert hand.story == (PICTURE, p("After"))
    hand.caret("The guard", behind=True).press("Delete")
    assert hand.story == (PICTURE, p("After"))


def test_words_erased_across_a_picture_take_it_with_them_and_leave_the_rest(hand: Hand) -> None:
    hand.open_story(p("Before it"), PICTURE, p("After it")).select(" it", to="After").press("Delete")
    assert hand.story == (p("Before it"),)


def test_erasing_from_the_text_into_a_caption_leaves_no_orphans(hand: Hand) -> None:
    hand.open_story(p("Before"), PICTURE, p("After")).select("fore", to="The").press("Delete")
    assert hand.story == (p("Be guard"), p("A. Beket / ABC"), p("After"))


def test_arrows_pass_over_a_picture_and_out_of_the_last_one(hand: Hand) -> None:
    hand.open_story(p("Before"), Rule()).caret("Before", behind=True).press("Right")
    assert hand.pane.text.selected_object() is not None
    hand.press("Down").type("After")
    assert hand.story == (p("Before"), Rule(), p("After"))
    hand.caret("After").press("Left", "Left").type("!")
    assert hand.story == (p("Before!"), Rule(), p("After"))


def test_typing_over_a_chosen_object_goes_into_a_paragraph_behind_it(hand: Hand) -> None:
    hand.open_story(Raw("<div>x</div>"), p("After")).press("Ctrl+Home").type("Hi")
    assert hand.story == (Raw("<div>x</div>"), p("Hi"), p("After"))


def test_the_alternative_text_is_written_over_the_picture(hand: Hand) -> None:
    hand.open_story(PICTURE).caret("The guard").press("Backspace").settle()
    bar = hand.pane.picture_bar
    assert bar.isVisible()
    bar.alt.click()
    hand.settle()
    from ui.editor.popovers import LinePopover

    line = next(w for w in hand.pane.findChildren(LinePopover) if w.isVisible()).line
    QTest.keyClicks(line, "Soldiers in a row")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert hand.story == (Figure(SHA, "Soldiers in a row", PICTURE.caption, PICTURE.credit),)
    assert hand.press("Ctrl+Z").story == (PICTURE,)


def test_a_click_on_a_picture_chooses_it(hand: Hand) -> None:
    hand.open_story(p("Before"), PICTURE)
    hand.settle()
    block = hand.pane.story.block(1)
    point = hand.pane.text.block_rect(block).center().toPoint()
    QTest.mouseClick(hand.pane.text.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert hand.pane.text.selected_object() == block


def right_click(hand: Hand, block: int) -> None:
    """In the middle of the block's first line; the menu is closed again."""
    text = hand.settle().pane.text
    rect = text.block_rect(hand.pane.story.block(block))
    place = text.viewport().mapToGlobal(QPoint(round(rect.left()) + 40, round(rect.top()) + 12))
    QTimer.singleShot(0, lambda: QApplication.activePopupWidget().close())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(), place)
    QApplication.sendEvent(text.viewport(), event)


def test_a_right_click_is_about_what_is_there(hand: Hand) -> None:
    """Else Cut would take the picture, however far from it one asks for the menu."""
    hand.open_story(p("Before"), PICTURE, p("Behind it"))
    right_click(hand, 1)
    assert hand.pane.text.selected_object() == hand.pane.story.block(1)
    right_click(hand, 4)
    assert hand.pane.text.selected_object() is None
    assert hand.pane.text.textCursor().block().text() == "Behind it"
    hand.select("Behind it")
    right_click(hand, 4)
    assert hand.pane.text.textCursor().selectedText() == "Behind it"


def test_pictures_that_are_dropped_are_given_to_the_window(hand: Hand, tmp_path) -> None:
    given: list[object] = []
    hand.pane.media_dropped.connect(given.append)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.JPG")), QUrl.fromLocalFile(str(tmp_path / "b.html"))])
    hand.open("Text\n").pane.text.insertFromMimeData(mime)
    assert given == [[(tmp_path / "a.JPG", "a.JPG")]]
    assert hand.story == (p("Text"),)


@pytest.mark.parametrize("beside", ["", "https://daily.example/harbour.jpg", " https://daily.example/a.png\n"])
def test_a_picture_copied_in_a_browser_is_pasted_as_a_picture(hand: Hand, beside: str) -> None:
    given = paste_picture(hand, beside)
    ((data, name),) = given[0]
    assert (data[:4], name) == (b"\x89PNG", "pasted.png")
    assert hand.story == (p("Text"),), "its address is not written"


@pytest.mark.parametrize("beside", ["Words", "Look at https://daily.example/a.png", "Two\nlines"])
def test_words_that_an_office_suite_copies_with_their_picture_are_pasted_as_words(hand: Hand, beside: str) -> None:
    assert paste_picture(hand, beside) == []
    assert beside.split(maxsplit=1)[0] in hand.markdown


def test_a_story_of_ours_is_pasted_as_a_story_whatever_else_is_on_the_clipboard(hand: Hand) -> None:
    assert paste_picture(hand, "", own="**Bold**") == []
    assert "**Bold**" in hand.markdown


def paste_picture(hand: Hand, beside: str, own: str = "") -> list[Any]:
    given: list[Any] = []
    hand.pane.media_dropped.connect(given.append)
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(0)
    mime = QMimeData()
    mime.setImageData(picture)
    if beside:
        mime.setText(beside)
    if own:
        mime.setData(OWN_TYPE, own.encode())
    hand.open("Text\n").pane.text.insertFromMimeData(mime)
    return given


# --- what is kept as it is -------------------------------------------------------------------------------------

KEPT = f"""\
<div class="x">
<script>alert(1)</script>
</div>

| a | b |
| --- | --- |
| 1 | 2 |

```python
print(1)
```

> [!fact] A box
>
> with words

![one](media:{SHA})
![two](media:{SHA})

https://youtu.be/abc

***

Note.[^1] And <kbd>Ctrl</kbd> and <mark data-note="7">margin</mark>.

[^1]: The note.
"""


def test_cards_say_what_they_are_and_come_back_byte_for_byte(hand: Hand) -> None:
    hand.open(KEPT)
    titles = [card_words(node)[0] for node in hand.story if not isinstance(node, Paragraph | Table | Gallery)]
    assert titles == [
        "Raw HTML, kept as it is",
        "Code · python",
        "Box: A box",
        "Embedded page",
        "Rule",
        "Footnote 1",
    ]
    hand.pane.grab()
    assert hand.markdown == KEPT


def test_a_script_in_the_text_is_words_on_a_card_and_nothing_more(hand: Hand) -> None:
    hand.open('<script>alert("x")</script>\n')
    assert card_words(hand.story[0]) == ("Raw HTML, kept as it is", '<script>alert("x")</script>')


def test_notes_tags_and_margin_notes_outlive_the_editing_round_them(hand: Hand) -> None:
    hand.open(KEPT).caret("Note.").type("A ").caret("Ctrl", behind=True).type("+K")
    assert 'A Note.[^1] And <kbd>Ctrl+K</kbd> and <mark data-note="7">margin</mark>.' in hand.markdown


def test_text_typed_behind_a_note_reference_is_text(hand: Hand) -> None:
    hand.open("a[^1]\n\n[^1]: n\n").press("End").type(" b")
    assert plain(hand.story[0].inline) == "a b"
    assert hand.markdown == "a[^1] b\n\n[^1]: n\n"


# --- clipboard -------------------------------------------------------------------------------------------------


def copied(hand: Hand, start: str, end: str = "") -> QMimeData:
    hand.select(start, to=end)
    return hand.pane.text.createMimeDataFromSelection()


def test_blocks_are_copied_whole_and_pasted_as_they_were(hand: Hand) -> None:
    story = (p("Start"), quote(p("q"), who=words("W")), PICTURE, Table(((words("x"),),)), p("End"))
    hand.open_story(*story)
    hand.pane.text.selectAll()
    mime = hand.pane.text.createMimeDataFromSelection()
    assert mime.data("text/markdown").data().decode() == write(story)
    hand.open()
    hand.pane.text.insertFromMimeData(mime)
    assert hand.story == story


def test_words_are_pasted_into_words_with_their_marks(hand: Hand) -> None:
    mime = copied(hand.open("A **big** word.\n"), "big", "wo")
    hand.caret("A ").pane.text.insertFromMimeData(mime)
    assert hand.story == (p(strong("big"), " woA ", strong("big"), " word."),)


def test_plain_text_becomes_paragraphs(hand: Hand) -> None:
    mime = QMimeData()
    mime.setText("one\r\n\r\n two \nthree\n")
    hand.open("ab\n").caret("b").pane.text.insertFromMimeData(mime)
    assert hand.story == (p("aone"), p("two"), p("threeb"))
    assert hand.press("Ctrl+Z").markdown == "ab\n"


def test_every_kind_of_space_and_direction_mark_is_pasted_and_no_control_character(hand: Hand) -> None:
    mime = QMimeData()
    mime.setText("Bonjour\u202f! \u2067שלום\u2069\u3000x\x07\ufffcy")
    hand.open().pane.text.insertFromMimeData(mime)
    assert hand.story == (p("Bonjour\u202f! \u2067שלום\u2069\u3000xy"),)


def test_lines_pasted_into_a_list_are_items(hand: Hand) -> None:
    mime = QMimeData()
    mime.setText("b\nc")
    hand.open("- a\n").press("End", "Return").pane.text.insertFromMimeData(mime)
    assert hand.story == (ul(li("a"), li("b"), li("c")),)


def test_an_address_pasted_over_words_links_them(hand: Hand) -> None:
    mime = QMimeData()
    mime.setText("https://example.org/x")
    hand.open("See this.\n").select("this").pane.text.insertFromMimeData(mime)
    assert hand.markdown == "See [this](https://example.org/x).\n"


def test_items_pasted_into_a_list_are_items_of_it(hand: Hand) -> None:
    mime = copied(hand.open("- a\n- b\n"), "a", "b")
    hand.press("Ctrl+End", "Return")
    hand.pane.text.insertFromMimeData(mime)
    assert hand.story == (ul(li("a"), li("b"), li("a"), li("b")),)


def test_cut_takes_words_to_the_clipboard_and_paste_brings_them_back(hand: Hand) -> None:
    hand.open("A **big** word.\n").select("big").press("Ctrl+X")
    assert hand.story == (p("A  word."),)
    assert hand.press("Ctrl+V").markdown == "A **big** word.\n"


def test_the_wheel_scrolls_beside_the_column_too(hand: Hand) -> None:
    hand.pane.resize(1000, 500)
    hand.open("\n\n".join(["Words " * 40] * 20) + "\n")
    hand.settle()
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    event = QWheelEvent(
        QPointF(10, 100), hand.pane.text.mapToGlobal(QPointF(10, 100)), QPoint(0, 0), QPoint(0, -240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(hand.pane.text, event)
    assert hand.pane.text.verticalScrollBar().value() > 0
