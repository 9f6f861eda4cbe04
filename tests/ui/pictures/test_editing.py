"""Editing a picture in the window: by pointer, by key and by number, taken back, and what then stands in the story."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QMenu

from newsdesk.desk import Desk
from newsdesk.images.edit import WHOLE, Hide, Recipe, apply
from newsdesk.layout.elsewhere import View
from newsdesk.layout.page import render_article
from newsdesk.store.bundle import media_of
from newsdesk.store.records import SiteKind
from tests.images.conftest import harbour, saved
from tests.ui.conftest import Hand, Stories
from tests.ui.walk import by_tab, clipped, held, unsaid
from ui.editor.erase import select_block
from ui.editor.figures import blocks_showing
from ui.editor.gallery.changes import insert_gallery
from ui.editor.gallery.dialog import GalleryDialog
from ui.picture_editor.canvas import Mode
from ui.picture_editor.cropping import HANDLES
from ui.picture_editor.drawing import placed, placed_box
from ui.picture_editor.window import PictureEditor

SIZE = (1200, 800)


class Editing(Hand):
    """A person with the picture editor open."""

    editor: PictureEditor

    @property
    def recipe(self) -> Recipe:
        return self.editor.steps.now

    def at(self, x: float, y: float) -> QPoint:
        """A place of the picture on the canvas, as fractions."""
        return placed((x, y), self.editor.canvas.frame()).toPoint()

    def drag(self, start: QPoint, end: QPoint) -> None:
        canvas = self.editor.canvas
        self.qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
        self.qtbot.mouseMove(canvas, (start + end) / 2)
        self.qtbot.mouseMove(canvas, end)
        self.qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)

    def handle(self, number: int) -> QPoint:
        box = placed_box(self.recipe.crop, self.editor.canvas.frame())
        return placed(HANDLES[number], box).toPoint()

    def key(self, keys: str) -> None:
        """On the picture."""
        self.editor.canvas.setFocus()
        self.press(keys)

    def go_to(self, mode: Mode) -> None:
        self.click(self.editor.tabs[mode])

    def done(self) -> None:
        self.click(self.editor.done_)
        self.wait(lambda: not self.window.findChildren(PictureEditor), "the picture editor did not close")
        self.settled()

    def body(self) -> str:
        assert self.panes.editor is not None
        self.panes.editor.save_now()
        self.settled()
        return self.desk.articles.get(self.open_story().id).body

    def source(self) -> str:
        return self.body().partition("media:")[2][:64]


@pytest.fixture
def sha(stories: Stories, store_path: Path) -> str:
    """Of the picture in the story and above it."""
    desk = Desk.open(store_path, start_courier=False)
    item = desk.media.add(saved(harbour(SIZE), quality=95), "harbour.jpg")
    desk.close()
    stories.add({"headline": "Ferries", "body": f"Text.\n\n![x](media:{item.sha})\n", "lead_picture": item.sha})
    return item.sha


@pytest.fixture
def editing(open_window: Callable[..., Hand], sha: str) -> Editing:
    """The story is open, its picture chosen, and Return was pressed on it."""
    hand = open_window()
    made = Editing(hand.window, hand.qtbot, hand.opened)
    open_editor(made, sha)
    return made


def open_editor(hand: Editing, sha: str) -> None:
    pane = hand.panes.editor
    assert pane is not None
    hand.window.activateWindow()
    pane.text.setFocus()
    hand.wait(lambda: list(blocks_showing(pane.story, sha)), "the picture is not in the story")
    select_block(pane.text, next(blocks_showing(pane.story, sha)))
    hand.qtbot.keyClick(pane.text, Qt.Key.Key_Return)
    found(hand)


def found(hand: Editing) -> None:
    hand.wait(lambda: hand.window.findChildren(PictureEditor), "the picture editor did not open")
    hand.editor = hand.window.findChildren(PictureEditor)[0]
    hand.editor.activateWindow()
    hand.wait(lambda: hand.editor.canvas.isEnabled() and hand.editor.isActiveWindow(), "the picture did not open")


def test_every_control_says_what_it_is_and_is_reached_by_tab(editing: Editing) -> None:
    for mode in editing.editor.tabs:
        editing.go_to(mode)
        assert unsaid(by_tab(editing.editor)) + held(editing.qtbot, editing.editor) == []


def test_in_the_largest_letters_all_of_it_is_on_the_screen(editing: Editing) -> None:
    editing.editor.resize(564, 350)  # what fits a screen of 1440 x 900 with letters of 24 points
    assert editing.editor.width() == 564
    assert clipped(editing.editor) == []


def test_a_list_to_choose_from_has_the_sign_of_one(editing: Editing) -> None:
    for mode in (Mode.CROP, Mode.HIDE):
        editing.go_to(mode)
        (shown,) = (box for box in editing.editor.findChildren(QComboBox) if box.isVisible())
        end = shown.grab().toImage().copy(shown.width() - 22, 6, 18, shown.height() - 12)
        assert len({end.pixel(x, y) for x in range(end.width()) for y in range(end.height())}) > 1, mode


def test_a_crop_is_dragged_and_only_what_is_left_stands_in_the_story(editing: Editing, sha: str) -> None:
    editing.drag(editing.handle(4), editing.at(0.5, 0.5))
    assert editing.recipe.crop == pytest.approx((0, 0, 0.5, 0.5), abs=0.01)
    editing.drag(editing.at(0.25, 0.25), editing.at(0.35, 0.25))
    assert editing.recipe.crop == pytest.approx((0.1, 0, 0.6, 0.5), abs=0.01)
    assert [field.value() for field in editing.editor.crop.numbers.fields] == pytest.approx([120, 0, 600, 400], abs=8)
    editing.done()

    made = editing.source()
    assert made != sha
    item = editing.desk.media.get(made)
    assert item.original == sha
    assert (item.width, item.height) == pytest.approx((600, 400), abs=8)

    # one step of undo in the story brings the old one back
    assert editing.panes.editor is not None
    editing.qtbot.keyClick(editing.panes.editor.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editing.source() == sha


def test_a_shape_holds_while_dragging_and_typing_and_lies_down_with_a_turn(editing: Editing) -> None:
    box = editing.editor.crop.ratio
    box.setFocus()
    box.setEditText("")
    editing.type("1200 x 600")
    editing.press("Return")
    assert editing.recipe.crop == pytest.approx((0, 0.125, 1, 0.875), abs=0.001)
    editing.drag(editing.handle(4), editing.at(0.5, 0.9))
    left, top, right, bottom = editing.recipe.crop
    assert (right - left) * 1200 == pytest.approx(2 * (bottom - top) * 800, abs=4)
    width = editing.editor.crop.numbers.fields[2]
    width.setFocus()
    width.selectAll()
    editing.type("300")
    editing.press("Return")
    assert editing.editor.crop.numbers.fields[3].value() == 150
    assert editing.editor.isVisible()  # Return ended the number, not the picture
    editing.key("BracketRight")
    assert [field.value() for field in editing.editor.crop.numbers.fields[2:]] == [150, 300]


def test_each_gesture_is_one_step_and_all_of_it_is_taken_back_and_done_again(editing: Editing) -> None:
    editing.drag(editing.handle(0), editing.at(0.2, 0.2))
    for _ in range(3):
        editing.key("Left")
    editing.key("M")
    last = editing.recipe
    assert last.flip
    for expected in (0.17, 0.2, 0.0):
        editing.press("Ctrl+Z")
        assert editing.recipe.crop[0] == pytest.approx(expected, abs=0.01)
    assert not editing.editor.undo.isEnabled()
    for _ in range(3):
        editing.press("Ctrl+Shift+Z")
    assert editing.recipe == last
    editing.click(editing.editor.reset)
    assert editing.recipe == Recipe()
    editing.press("Ctrl+Z")
    assert editing.recipe == last


def test_a_face_is_hidden_by_pointer_or_by_key_alone(editing: Editing) -> None:
    editing.go_to(Mode.HIDE)
    editing.drag(editing.at(0.6, 0.3), editing.at(0.8, 0.6))
    (first,) = editing.recipe.regions
    assert first.box == pytest.approx((0.6, 0.3, 0.8, 0.6), abs=0.01)
    editing.key("N")
    editing.key("Left")
    editing.key("Alt+Down")
    second = editing.recipe.regions[1]
    assert second.box == pytest.approx((0.39, 0.4, 0.59, 0.61), abs=0.001)
    editing.key("Delete")
    assert editing.recipe.regions == (first,)
    editing.key("Space")
    kind = editing.editor.hide_.kind
    kind.setFocus()
    editing.press("Down")
    assert editing.recipe.regions[0].hide is Hide.BLUR


def test_a_site_that_has_the_picture_from_before_is_named_once_a_face_is_hidden(editing: Editing, sha: str) -> None:
    store = editing.desk.store
    site = store.sites.add(SiteKind.WORDPRESS, "The Daily", "https://daily.example/wp-json/")
    store.posts.save_picture(site.id, "ab" * 32, "7", "https://daily.example/harbour.jpg", sha)
    editing.go_to(Mode.HIDE)
    editing.drag(editing.at(0.6, 0.3), editing.at(0.8, 0.6))
    editing.done()
    told = [one.text() for one in editing.panes.strip.findChildren(QLabel) if one.isVisible()]
    assert "The Daily still has the picture from before" in told


def test_what_was_done_is_there_again_and_goes_on_from_the_original(editing: Editing, sha: str) -> None:
    editing.go_to(Mode.HIDE)
    editing.drag(editing.at(0.6, 0.3), editing.at(0.8, 0.6))
    editing.done()
    first = editing.source()
    open_editor(editing, first)
    assert len(editing.recipe.regions) == 1
    editing.click(editing.editor.reset)
    editing.done()
    assert editing.source() == sha


def test_light_is_dragged_or_typed_and_the_straightened_picture_is_drawn_as_it_will_be(editing: Editing) -> None:
    editing.go_to(Mode.LIGHT)
    contrast = editing.editor.light.contrast.field
    contrast.setFocus()
    contrast.selectAll()
    editing.type("40")
    brightness = editing.editor.light.brightness.slider
    brightness.setFocus()
    editing.press("PageUp")
    assert (editing.recipe.contrast, editing.recipe.brightness) == (40, 5)
    editing.go_to(Mode.CROP)
    straighten = editing.editor.crop.straighten.field
    straighten.setFocus()
    straighten.selectAll()
    editing.type("12")
    editing.press("Return")
    editing.key("BracketLeft")
    assert editing.recipe == Recipe(turn=3, straighten=12, brightness=5, contrast=40)

    editing.go_to(Mode.LIGHT)  # no handles in the way
    canvas = editing.editor.canvas
    shown = canvas.grab().toImage()
    made = apply(harbour(SIZE), editing.recipe)
    for x in (0.1, 0.3, 0.45, 0.6, 0.9):
        for y in (0.1, 0.25, 0.6, 0.9):
            at = placed((x, y), canvas.frame())
            colour = shown.pixelColor((at * shown.devicePixelRatio()).toPoint())
            wanted = made.getpixel((round(x * made.width), round(y * made.height)))
            assert (colour.red(), colour.green(), colour.blue()) == pytest.approx(wanted, abs=14), (x, y)


def test_the_focal_point_is_clicked_typed_and_stays_with_the_picture(editing: Editing, sha: str) -> None:
    editing.go_to(Mode.FOCUS)
    editing.qtbot.mouseClick(editing.editor.canvas, Qt.MouseButton.LeftButton, pos=editing.at(0.25, 0.4))
    assert [field.value() for field in editing.editor.focus.numbers.fields] == [25, 40]
    across = editing.editor.focus.numbers.fields[0]
    across.setFocus()
    across.selectAll()
    editing.type("70")
    editing.press("Return")
    editing.done()
    assert editing.source() == sha
    assert editing.desk.media.get(sha).focus == pytest.approx((0.7, 0.4), abs=0.01)


def test_escape_asks_before_work_is_lost_and_leaves_the_story_alone(editing: Editing, sha: str) -> None:
    editing.key("M")
    editing.press("Escape")
    asked = next(one for one in editing.editor.findChildren(QDialog) if one.isVisible())
    editing.click(next(b for b in asked.findChildren(type(editing.editor.done_)) if "Leave" in b.text()))
    editing.wait(lambda: not editing.window.findChildren(PictureEditor))
    assert editing.source() == sha


def editing_the_lead(hand: Hand) -> Editing:
    """The lead picture in its window, as its chip opens it."""
    editing = Editing(hand.window, hand.qtbot, hand.opened)
    assert editing.panes.editor is not None
    chip = editing.panes.editor.header.lead_picture
    chip.clicked.emit()
    menu = chip.findChildren(QMenu)[0]
    menu.actions()[0].trigger()
    menu.close()
    found(editing)
    return editing


def test_the_lead_picture_has_a_crop_of_its_own(open_window: Callable[..., Hand], sha: str) -> None:
    editing = editing_the_lead(open_window())
    editing.drag(editing.handle(4), editing.at(0.5, 0.5))
    assert editing.recipe.crop != WHOLE
    editing.done()
    story = editing.desk.articles.get(editing.open_story().id)
    assert editing.desk.media.get(story.lead_picture).original == sha
    assert f"media:{sha}" in story.body


def test_lists_show_a_part_of_the_lead_picture_and_its_page_all_of_it(
    open_window: Callable[..., Hand], sha: str
) -> None:
    editing = editing_the_lead(open_window())
    editing.go_to(Mode.TEASER)
    assert all(tab.width() >= tab.sizeHint().width() for tab in editing.editor.tabs.values()), "words are cut"
    assert unsaid(by_tab(editing.editor)) + held(editing.qtbot, editing.editor) == []
    editing.drag(editing.at(1, 1), editing.at(0.5, 0.7))
    assert editing.recipe.teaser == pytest.approx((0, 0, 0.7, 0.7), abs=0.01), "three by two, as the picture"
    editing.key("Right")
    editing.key("BracketRight")
    assert editing.recipe.teaser == pytest.approx((0.3, 0.01, 1, 0.71), abs=0.01), "it turns along"
    editing.key("BracketLeft")
    editing.key("Alt+Left")
    editing.done()
    story = editing.desk.articles.get(editing.open_story().id)
    assert story.lead_picture == sha, "no pixel is another"
    cards = editing.desk.pages.elsewhere(View.CARDS, story, ())
    first = cards.split('id="nd-first"')[1].partition("</article>")[0]
    assert "transform: scale(1.4" in first
    assert "transform" not in render_article(editing.desk.pages.facts(story), ()).html.partition("</header>")[2][:2000]


def test_a_picture_of_a_gallery_is_edited_where_it_stands(open_window: Callable[..., Hand], sha: str) -> None:
    hand = open_window()
    editing = Editing(hand.window, hand.qtbot, hand.opened)
    pane = editing.panes.editor
    assert pane is not None
    insert_gallery(pane.text, [editing.desk.media.get(sha)])
    pane.card_bar.edit_pictures()
    gallery = pane.findChildren(GalleryDialog)[0]
    editing.click(gallery.change)
    editing.wait(lambda: gallery.findChildren(PictureEditor), "the picture editor did not open")
    editing.editor = gallery.findChildren(PictureEditor)[0]
    editing.editor.activateWindow()
    editing.wait(lambda: editing.editor.canvas.isEnabled() and editing.editor.isActiveWindow())
    editing.key("M")
    editing.click(editing.editor.done_)
    editing.wait(lambda: not gallery.findChildren(PictureEditor))
    gallery.accept()
    shown = set(media_of(editing.body()))
    assert sha in shown  # the picture above it is as it was
    (other,) = shown - {sha}
    assert editing.desk.media.get(other).original == sha


def test_a_picture_that_moves_is_said_to_stay_as_it_is(
    open_window: Callable[..., Hand], stories: Stories, store_path: Path
) -> None:
    desk = Desk.open(store_path, start_courier=False)
    film = io.BytesIO()
    harbour((80, 60)).save(film, "GIF", save_all=True, append_images=[Image.new("RGB", (80, 60), "red")])
    item = desk.media.add(film.getvalue(), "film.gif")
    desk.close()
    stories.add({"headline": "Film", "body": f"![x](media:{item.sha})\n"})
    hand = open_window()
    editing = Editing(hand.window, hand.qtbot, hand.opened)
    pane = editing.panes.editor
    assert pane is not None
    select_block(pane.text, next(blocks_showing(pane.story, item.sha)))
    editing.click(pane.picture_bar.change)
    editing.wait(lambda: editing.window.findChildren(PictureEditor))
    editor = editing.window.findChildren(PictureEditor)[0]
    editing.wait(lambda: "moves" in editor.told.text())
    assert not editor.done_.isEnabled()
    editing.click(editor.cancel)
