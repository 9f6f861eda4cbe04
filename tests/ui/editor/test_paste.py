"""Pasting and copying through the real clipboard: what other programs put there becomes part of the story."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from newsdesk.story.read_markdown import read as read_markdown
from newsdesk.story.tree import Embed, Table
from newsdesk.story.write_markdown import write
from tests.builders import SHA, br, em, h, li, link, ol, p, quote, strong, ul, words
from tests.ui.editor.conftest import Hand
from ui.editor.paste import OWN_TYPE

SAMPLES = Path(__file__).parents[2] / "story" / "html" / "samples"


def copy(html: str = "", text: str = "", **more: str) -> None:
    """What another program puts on the clipboard."""
    mime = QMimeData()
    if html:
        mime.setHtml(html)
    if text:
        mime.setText(text)
    for kind, value in more.items():
        mime.setData(kind.replace("_", "/"), value.encode())
    QApplication.clipboard().setMimeData(mime)


def sample(name: str) -> str:
    return (SAMPLES / f"{name}.html").read_text()


@pytest.mark.parametrize(
    "name",
    ["word-nested-list", "word-footnotes", "docs-story", "docs-lists", "excel", "wordpress-article", "wikipedia"],
)
def test_what_a_program_copies_comes_with_its_structure_in_one_step(hand: Hand, name: str) -> None:
    copy(sample(name), "plain words")
    hand.open().press("Ctrl+V")
    assert write(hand.story) == (SAMPLES / f"{name}.md").read_text()
    assert hand.press("Ctrl+Z").markdown == ""
    assert write(hand.press("Ctrl+Y").story) == (SAMPLES / f"{name}.md").read_text()


def test_words_are_put_into_the_words_that_are_there(hand: Hand) -> None:
    copy("<meta charset='utf-8'><span>the <b>big</b> </span>", "the big ")
    hand.open("See quay.\n").caret("quay").press("Ctrl+V")
    assert hand.story == (p("See the ", strong("big"), "quay."),)


def test_blocks_in_the_middle_of_a_paragraph_part_it(hand: Hand) -> None:
    copy("<p>one</p><ul><li>a</li><li>b</li></ul><p>two</p>")
    hand.open("LeftRight\n").caret("Right").press("Ctrl+V")
    assert hand.story == (p("Leftone"), ul(li("a"), li("b")), p("twoRight"))
    assert hand.press("Ctrl+Z").markdown == "LeftRight\n"


def test_a_list_in_an_empty_paragraph_is_a_list(hand: Hand) -> None:
    copy("<ol start=3><li>three</li><li>four</li></ol>")
    assert hand.open().press("Ctrl+V").story == (ol(li("three"), li("four"), start=3),)


def test_a_list_in_the_middle_of_a_paragraph_stays_a_list(hand: Hand) -> None:
    copy("<ul><li>a</li><li>b</li></ul>")
    assert hand.open("LeftRight\n").caret("Right").press("Ctrl+V").story == (
        p("Left"),
        ul(li("a"), li("b")),
        p("Right"),
    )


def test_words_out_of_a_heading_of_a_page_are_words(hand: Hand) -> None:
    copy("<meta charset='utf-8'><h1>quay</h1>", "quay")
    assert hand.open("See now.\n").caret("now").press("Ctrl+V").story == (p("See quaynow."),)
    assert hand.open().press("Ctrl+V").story == (h(2, "quay"),)


def test_paragraphs_pasted_into_a_list_are_items_and_a_list_joins_it(hand: Hand) -> None:
    copy("<p>b</p><p>c</p>")
    assert hand.open("- a\n").press("End", "Return", "Ctrl+V").story == (ul(li("a"), li("b"), li("c")),)
    copy("<ul><li>b</li><li>c</li></ul>")
    assert hand.open("- a\n").press("End", "Return", "Ctrl+V").story == (ul(li("a"), li("b"), li("c")),)


def test_what_is_pasted_into_a_quote_is_quoted(hand: Hand) -> None:
    copy("<p>b</p><h2>c</h2>")
    assert hand.open("> a\n").press("End", "Return", "Ctrl+V").story == (quote(p("a"), p("b"), h(2, "c")),)


def test_a_heading_takes_the_words_of_what_is_pasted(hand: Hand) -> None:
    copy("<p>the <i>new</i> quay</p>")
    assert hand.open("## See \n").press("End", "Ctrl+V").story == (h(2, "See", "the ", em("new"), " quay"),)


@pytest.mark.parametrize("where", ["Caption", "Credit"])
def test_a_caption_and_a_credit_take_all_of_it_on_one_line(hand: Hand, where: str) -> None:
    copy("<h2>The <b>quay</b></h2><ul><li>a</li></ul><p>b<br><i>c</i></p>")
    hand.open(f'![](media:{SHA} "Credit")\nCaption\n').caret(where, behind=True).press("Ctrl+V")
    figure = hand.story[0]
    if where == "Caption":
        assert figure.caption == words("CaptionThe quay a b ", em("c"))  # type: ignore[union-attr]
    else:
        assert figure.credit == "CreditThe quay a b c"  # type: ignore[union-attr]


def test_pasted_html_takes_the_place_of_what_is_selected(hand: Hand) -> None:
    copy("<p>one</p><p>two</p>")
    hand.open("Left middle right\n\nNext\n").select("middle", "Next").press("Ctrl+V")
    assert hand.story == (p("Left one"), p("two"))


def test_footnotes_get_ids_that_are_free_and_stand_at_top_level(hand: Hand) -> None:
    copy(sample("word-footnotes"))
    hand.open("- a[^1]\n\n[^1]: mine\n").caret("a").press("Home", "Ctrl+V")
    text = write(hand.story)
    assert "Twelve ships[^2] came, and two[^3] left." in text
    assert "[^2]: According to the *port*.\n" in text
    assert "[^1]: mine" in text
    assert read_markdown(text) == hand.story


# --- addresses -------------------------------------------------------------------------------------------------


def test_an_address_over_selected_words_is_their_link_without_what_tracks(hand: Hand) -> None:
    copy('<a href="https://example.org/x?utm_source=a">https://example.org/x</a>', "https://example.org/x?utm_source=a")
    hand.open("See this.\n").select("this").press("Ctrl+V")
    assert hand.story == (p("See ", link("https://example.org/x", "this"), "."),)


def test_an_address_in_an_empty_paragraph_is_an_embed(hand: Hand) -> None:
    copy(text="https://youtu.be/x_y\n")
    assert hand.open("a\n").press("End", "Return", "Ctrl+V").story == (p("a"), Embed("https://youtu.be/x_y"))
    assert hand.press("Ctrl+Z").story == (p("a"),)


def test_an_address_among_words_is_words(hand: Hand) -> None:
    copy(text="https://youtu.be/x_y")
    assert hand.open("See \n").press("End").type(" ").press("Ctrl+V").story == (p("See https://youtu.be/x_y"),)


# --- plain text ------------------------------------------------------------------------------------------------


def test_ctrl_shift_v_takes_the_words_alone(hand: Hand) -> None:
    copy("<h2>The <b>quay</b></h2>", "The quay\nopens")
    assert hand.open().press("Ctrl+Shift+V").story == (p("The quay"), p("opens"))


def test_cells_between_tabs_are_a_table(hand: Hand) -> None:
    copy(text='Port\tShips\r\n"Kara\nchi"\t12\r\n')
    assert hand.open().press("Ctrl+V").story == (
        Table(((words("Port"), words("Ships")), (words("Kara chi"), words("12")))),
    )


def test_lines_with_a_tab_here_and_there_are_lines(hand: Hand) -> None:
    copy(text="one\ttwo\nthree")
    assert hand.open().press("Ctrl+V").story == (p("one\ttwo"), p("three"))


def test_html_without_its_table_does_not_lose_the_cells(hand: Hand) -> None:
    copy("<span>Port Ships</span><br><span>Gwadar 12</span>", "Port\tShips\nGwadar\t12")
    assert isinstance(hand.open().press("Ctrl+V").story[0], Table)


def test_html_that_says_nothing_gives_way_to_the_text(hand: Hand) -> None:
    copy("<html><body><!--StartFragment--><!--EndFragment--></body></html>", "words")
    assert hand.open().press("Ctrl+V").story == (p("words"),)


def test_direction_controls_without_a_partner_do_not_come_in(hand: Hand) -> None:
    copy(text="a\u202eb \u200fc\u200d")
    assert hand.open().press("Ctrl+V").story == (p("ab \u200fc\u200d"),)


# --- pictures --------------------------------------------------------------------------------------------------


def given_to(hand: Hand) -> list[Any]:
    given: list[Any] = []
    hand.pane.media_dropped.connect(given.extend)
    return given


def test_a_picture_within_the_html_goes_to_the_media_store(hand: Hand) -> None:
    given = given_to(hand.open())
    copy(sample("data-picture"), "Before")
    hand.press("Ctrl+V")
    assert hand.story == (p("Before"), p("After"))
    assert [(data[:4], name) for data, name in given] == [(b"\x89PNG", "pasted-1.png")]


def test_a_picture_that_word_laid_down_in_a_file_comes_too_and_no_other_file(
    hand: Hand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary, private = tmp_path / "temporary", tmp_path / "private"
    monkeypatch.setattr("ui.editor.paste.pictures.gettempdir", lambda: str(temporary))
    given = given_to(hand.open())
    for folder in (temporary, private):
        folder.mkdir()
        QImage(4, 4, QImage.Format.Format_RGB32).save(str(folder / "clip_image001.png"))
    image, other = temporary / "clip_image001.png", private / "clip_image001.png"
    copy(f"<p>a<img src='{image.as_uri()}'><img src='{other.as_uri()}'><img src='file:///etc/passwd'></p>", "a")
    hand.press("Ctrl+V")
    assert [(path, name) for path, name in given] == [(image, "clip_image001.png")]
    assert hand.pane.quiet.words == "Pasted without 2 pictures in files"


def test_words_win_over_the_picture_of_them_that_word_copies_too(hand: Hand) -> None:
    given = given_to(hand.open())
    mime = QMimeData()
    mime.setHtml(sample("word-paragraphs"))
    mime.setText("Gwadar opens a second quay")
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    QApplication.clipboard().setMimeData(mime)
    hand.press("Ctrl+V")
    assert hand.story[0] == h(2, "Gwadar opens a second quay")
    assert not given


# --- what is said ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("html", "said"),
    [
        (sample("hostile"), "Pasted without 1 script, 2 embeds, 1 picture from the web and 3 unsafe links"),
        (sample("word-tracked-changes"), "Pasted without 1 comment and 1 deleted passage"),
        ("<img src='https://a.b/1.jpg'>" * 3 + "words", "Pasted without 3 pictures from the web"),
        ("<div>" * 100_000 + "words", "Pasted as plain words: its markup was too much"),
        ("<p>words</p>", ""),
    ],
)
def test_what_was_left_out_is_said_in_one_quiet_line(hand: Hand, html: str, said: str) -> None:
    copy(html, "words")
    hand.open().press("Ctrl+V")
    assert hand.pane.quiet.words == said
    assert any("words" in write((block,)) or "quay" in write((block,)) for block in hand.story)


# --- much ------------------------------------------------------------------------------------------------------


LONG = "<html xmlns:o='urn:schemas-microsoft-com:office:office'><body>" + "".join(
    f"<p class=MsoNormal><span style='font-size:11.0pt;mso-ansi-language:EN-US'>Paragraph {n} has <b>bold</b> words."
    "<o:p></o:p></span></p>"
    for n in range(1_000)
)


def test_while_much_is_read_one_goes_on_writing_and_it_comes_where_it_was_pasted(hand: Hand) -> None:
    copy(LONG, "x")
    hand.open("Above\n\nBelow\n").caret("Above", behind=True).press("Return")
    hand.desk.at_once = False
    hand.press("Ctrl+V")
    hand.type("typed").caret("Below", behind=True).type(" too")
    hand.desk.carry_out()
    story = hand.story
    assert story[0] == p("Above")
    assert write(story[1:2]) == "Paragraph 0 has **bold** words.\n"
    assert write(story[-2:]) == "Paragraph 999 has **bold** words.typed\n\nBelow too\n"
    assert hand.undo_all().markdown == "Above\n\nBelow\n"


def test_a_selection_that_is_typed_over_meanwhile_is_not_replaced_twice(hand: Hand) -> None:
    copy(LONG, "x")
    hand.open("Keep old keep\n").select("old")
    hand.desk.at_once = False
    hand.press("Ctrl+V").type("new")
    hand.desk.carry_out()
    text = write(hand.story)
    assert text.startswith("Keep Paragraph 0 has")
    assert text.endswith("999 has **bold** words.new keep\n")


def test_what_was_read_for_another_story_does_not_come_into_this(hand: Hand) -> None:
    copy(LONG, "x")
    hand.open()
    hand.desk.at_once = False
    hand.press("Ctrl+V").open("Other\n")
    hand.desk.carry_out()
    assert hand.markdown == "Other\n"


def test_reading_much_html_does_not_hold_the_thread_of_the_window(hand: Hand) -> None:
    read_in: list[str] = []
    hand.open()
    real = hand.desk.run

    def run(fn: Any, then: Any = None, failed: Any = None) -> None:
        def told() -> Any:
            read_in.append(threading.current_thread().name)
            return fn()

        made: list[Any] = []
        thread = threading.Thread(target=lambda: made.append(told()), name="jobs")
        thread.start()
        thread.join()
        real(lambda: made[0], then, failed)

    hand.pane.text.paster._run = run
    copy(LONG, "x")
    hand.press("Ctrl+V")
    assert read_in == ["jobs"]
    assert len(hand.story) == 1_000


@pytest.mark.parametrize(
    ("html", "text"),
    [("<p>words" * 39_000, "x"), ("x" * 1_000_000, "x"), ("<b>a</b> b " * 19_000, "x"), ("", "a\n" * 600_000)],
    ids=["paragraphs", "one word", "marks", "lines"],
)
def test_far_too_much_is_cut_instead_of_holding_the_window(hand: Hand, html: str, text: str) -> None:
    copy(html, text)
    hand.open()
    hand.desk.at_once = False
    begun = time.thread_time()
    hand.press("Ctrl+V")
    hand.desk.carry_out()
    assert time.thread_time() - begun < 6.0  # CPU of a busy machine, with the reading, which is beside the window
    assert len(hand.story) <= 8_000
    assert hand.press("Ctrl+Z").markdown == ""


@pytest.mark.skipif(sys.platform == "win32", reason="the platform's clipboard has forms of its own")
def test_ten_thousand_words_of_word_are_pasted_in_time(hand: Hand) -> None:
    html = LONG.replace("bold", "bold and more words to make it long, of which there are ten")
    copy(html, "x")
    hand.open()
    begun = time.thread_time()
    hand.press("Ctrl+V")
    assert time.thread_time() - begun < 4.0  # CPU of a busy machine, all in one thread here
    assert len(hand.story) == 1_000


# --- drops -----------------------------------------------------------------------------------------------------


def test_what_is_dragged_from_a_browser_comes_with_its_structure(hand: Hand) -> None:
    mime = QMimeData()
    mime.setHtml("<p>the <b>quay</b></p><h2>opens</h2>")
    mime.setText("the quay opens")
    text = hand.open("a\n").caret("a", behind=True).pane.text
    point = QPointF(text.cursorRect().center())
    event = QDropEvent(point, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    text.dropEvent(event)
    assert hand.story == (p("athe ", strong("quay")), h(2, "opens"))


def test_where_a_dropped_picture_would_fall_is_not_shown_once_it_fell(hand: Hand) -> None:
    mime = QMimeData()
    mime.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    text = hand.open("a\n\nb\n").caret("a").pane.text
    view, button, keys = text.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    text.setCursorWidth(0)
    before = view.grab().toImage()
    text.setCursorWidth(3)  # of the sign that Qt shows, as of the caret
    text.clearFocus()
    end = QPointF(text.cursorRect().center() + QPoint(0, 60))
    for event in (
        QDragEnterEvent(end.toPoint(), Qt.DropAction.CopyAction, mime, button, keys),
        QDragMoveEvent(end.toPoint(), Qt.DropAction.CopyAction, mime, button, keys),
    ):
        QApplication.sendEvent(view, event)
    assert view.grab().toImage() != before
    QApplication.sendEvent(view, QDropEvent(end, Qt.DropAction.CopyAction, mime, button, keys))
    assert view.grab().toImage() == before


def test_a_file_over_the_header_shows_no_caret_as_tall_as_that(hand: Hand) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/port.md")])
    mime.setText("/port.md")
    text = hand.open("a\n").pane.text
    view, button, keys = text.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    text.header.hide()
    text.setCursorWidth(0)
    before = view.grab().toImage()
    text.setCursorWidth(3)
    text.clearFocus()
    place = QPoint(view.width() // 2, 20)
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(view, kind(place, Qt.DropAction.CopyAction, mime, button, keys))
    assert view.grab().toImage() == before


# --- copying ---------------------------------------------------------------------------------------------------


def test_a_selection_is_copied_as_clean_html_as_text_and_as_a_story(hand: Hand) -> None:
    hand.open(f'## Port\n\nThe **quay**.\n\n![x](media:{SHA} "A. Khan")\nCranes\n\n- a\n').press("Ctrl+A", "Ctrl+C")
    mime = QApplication.clipboard().mimeData()
    assert "<h2>Port</h2>\n<p>The <strong>quay</strong>.</p>\n<p>Cranes A. Khan</p>\n<ul><li>a</li></ul>" in mime.html()
    assert mime.text().startswith("Port\n")
    assert mime.hasFormat(OWN_TYPE)


def test_words_out_of_a_paragraph_are_copied_without_the_paragraph(hand: Hand) -> None:
    hand.open("The **quay** opens.\n").select("quay", "op").press("Ctrl+C")
    assert QApplication.clipboard().mimeData().html() == "<strong>quay</strong> op"


def test_what_is_copied_here_comes_back_the_same_way_from_another_program(hand: Hand) -> None:
    body = "## Port\n\nThe **quay**[^1] opens.\n\n> We waited.\n>\n> — Li Na\n\n1. a\n2. b\n\n[^1]: Note.\n"
    hand.open(body).press("Ctrl+A", "Ctrl+C")
    html = QApplication.clipboard().mimeData().html()
    copy(html, "x")
    assert write(hand.open().press("Ctrl+V").story) == body


def test_the_mark_of_a_margin_note_stays_in_the_house(hand: Hand) -> None:
    hand.open('It was <mark data-note="7">ten metres</mark> deep.\n').press("Ctrl+A", "Ctrl+C")
    assert QApplication.clipboard().mimeData().html() == "It was ten metres deep."


def test_a_long_story_of_ours_is_read_off_the_thread_too(hand: Hand) -> None:
    body = "".join(f"Paragraph {n} of **many**.\n\n" for n in range(500))[:-1]
    hand.open(body).press("Ctrl+A", "Ctrl+C").open()
    hand.desk.at_once = False
    assert hand.press("Ctrl+V").markdown == ""
    hand.desk.carry_out()
    assert hand.markdown == body


def test_a_line_break_is_kept(hand: Hand) -> None:
    copy("<p>one<br>two</p>")
    assert hand.open().press("Ctrl+V").story == (p("one", br, "two"),)


# --- anything anywhere -----------------------------------------------------------------------------------------

BODY = f"""## Port

Left middle right

- one
    - two

> quoted
>
> — Somebody

![x](media:{SHA} "Credit")
Caption

| Cell | b |
| --- | --- |
| c | d |

***

> [!fact] Title
>
> Built

```python
code
```

last[^1]

[^1]: the note
"""
PLACES = "Port middle one two quoted Somebody Credit Caption Title Built code last note".split()  # noqa: SIM905


@pytest.mark.parametrize(
    ("turn", "path"), list(enumerate(sorted(SAMPLES.glob("*.html")))), ids=lambda value: str(value)[-20:]
)
def test_any_clipboard_goes_in_anywhere_and_out_again(hand: Hand, turn: int, path: Path) -> None:
    copy(path.read_text(), "text")
    hand.open(BODY)
    for place in PLACES[turn % 4 :: 4]:
        for there in (lambda: hand.caret(place), lambda: hand.caret(place, behind=True), lambda: hand.select(place)):  # noqa: B023
            there()
            hand.press("Ctrl+V")
            story = hand.story  # holds the list of blocks against the document
            assert read_markdown(write(story)) == story
            assert hand.markdown != BODY
            hand.press("Ctrl+Z")
            assert hand.markdown == BODY
    hand.select("middle", "quoted").press("Ctrl+V")
    assert hand.story
    assert hand.undo_all().markdown == BODY
    hand.press("Ctrl+A", "Ctrl+V")
    assert hand.story
    assert hand.undo_all().markdown == BODY
