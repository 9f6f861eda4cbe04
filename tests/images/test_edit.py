"""An edited picture: what was hidden is not in it, what was not touched is as it was."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image

from newsdesk.images.edit import (
    MOST_DEGREES,
    WHOLE,
    Box,
    Hide,
    Recipe,
    Region,
    apply,
    enlarged,
    flipped,
    focus_in_result,
    frame_size,
    from_frame,
    pixels,
    result_size,
    to_frame,
    turned,
)
from newsdesk.images.edited import preview, rendered
from newsdesk.images.opening import PictureRefused
from tests.images.conftest import harbour, saved

part = st.floats(0, 1)
boxes = st.tuples(part, part, part, part)
regions = st.builds(Region, boxes, st.sampled_from(Hide))
recipes = st.builds(
    Recipe,
    regions=st.lists(regions, max_size=3).map(tuple),
    flip=st.booleans(),
    turn=st.integers(-5, 5),
    straighten=st.one_of(st.just(0.0), st.floats(-60, 60)),
    crop=st.one_of(st.just(WHOLE), boxes),
    brightness=st.integers(-120, 120),
    contrast=st.integers(-120, 120),
    focus=st.none() | st.tuples(part, part),
    teaser=st.none() | boxes,
)
sizes = st.tuples(st.integers(1, 60), st.integers(1, 60))


def noise(size: tuple[int, int] = (120, 80)) -> Image.Image:
    return Image.merge("RGB", [Image.effect_noise(size, 120) for _ in "RGB"])


@given(sizes)
def test_a_recipe_that_does_nothing_changes_no_pixel(size: tuple[int, int]) -> None:
    image = Image.new("RGB", size, (10, 20, 30))
    assert apply(image, Recipe()) is image
    assert apply(image, Recipe(focus=(0.2, 0.3), teaser=(0.1, 0.1, 0.6, 0.6))) is image


@given(recipes)
def test_a_recipe_comes_back_from_json_as_it_was(recipe: Recipe) -> None:
    assert Recipe.from_json(recipe.to_json()) == recipe
    assert replace(recipe) == recipe
    assert (recipe.to_json() == "") == (recipe == Recipe())


@given(st.text() | st.sampled_from(['{"crop":3}', '{"regions":[{}]}', '{"turn":1e999}', "[1]", '{"later":1}']))
def test_a_recipe_that_cannot_be_read_does_nothing(text: str) -> None:
    assert isinstance(Recipe.from_json(text), Recipe)


@given(sizes, recipes)
def test_what_comes_out_lies_inside_and_has_the_size_that_was_said(size: tuple[int, int], recipe: Recipe) -> None:
    left, top, right, bottom = pixels(recipe.crop, frame_size(size, recipe))
    assert 0 <= left < right <= frame_size(size, recipe)[0]
    assert 0 <= top < bottom <= frame_size(size, recipe)[1]
    assert apply(Image.new("RGB", size), recipe).size == result_size(size, recipe) == (right - left, bottom - top)


@pytest.mark.parametrize("box", [(0.2, 0.1, 0.6, 0.5), (0, 0, 0.5, 0.5), (0.5, 0.6, 0.9, 1), (0, 0.2, 1, 0.8), WHOLE])
@pytest.mark.parametrize("shape", [1.5, 1.0, 0.5])
def test_a_picture_enlarged_round_a_point_shows_the_box_alone(box: Box, shape: float) -> None:
    """By CSS: `object-fit: cover`, `object-position` and `transform-origin` at the point, `transform: scale`."""
    left, top, right, bottom = box
    place = shape * (right - left) / (bottom - top)  # the place has the box's shape
    (x, y), zoom = enlarged(box)
    shown = min(1.0, place / shape), min(1.0, shape / place)  # of the picture, before it grows
    for at, ends, part in ((x, (left, right), shown[0]), (y, (top, bottom), shown[1])):
        begin = at * (1 - part)
        for edge, wanted in zip(ends, (0, 1), strict=True):
            assert at + ((edge - begin) / part - at) * zoom == pytest.approx(wanted)


def test_a_shape_is_met_to_the_pixel_wherever_the_crop_lies() -> None:
    high = 900 / 1067
    for top in (0.0, (1 - high) / 2, 0.0777, 0.1, 1 - high):
        assert result_size((1600, 1067), Recipe(crop=(0, top, 1, top + high))) == (1600, 900)


@given(sizes, recipes)
def test_no_corner_is_empty_however_it_was_straightened(size: tuple[int, int], recipe: Recipe) -> None:
    made = apply(Image.new("RGB", size, "white"), replace(recipe, brightness=0, contrast=0))
    assert made.getextrema() == ((255, 255),) * 3


@given(st.tuples(part, part), recipes)
def test_a_place_is_found_in_the_frame_and_back(point: tuple[float, float], recipe: Recipe) -> None:
    size = (300, 200)
    back = from_frame(to_frame(point, size, recipe), size, recipe)
    assert back == pytest.approx(point, abs=1e-6)


@pytest.mark.parametrize("turn", [0, 1, 2, 3])
@pytest.mark.parametrize("flip", [False, True])
@pytest.mark.parametrize("degrees", [0, 7, -20, MOST_DEGREES])
def test_places_and_pixels_agree(turn: int, flip: bool, degrees: float) -> None:
    """The editor draws regions and focal point by one, readers see the other."""
    size, spot = (300, 200), (0.45, 0.58)
    image = Image.new("RGB", size)
    x, y = round(spot[0] * 300), round(spot[1] * 200)
    image.paste((255, 255, 255), (x - 3, y - 3, x + 3, y + 3))
    recipe = Recipe(turn=turn, flip=flip, straighten=degrees, focus=spot)
    made = apply(image, recipe)
    left, top, right, bottom = made.convert("L").point(lambda value: 255 * (value > 127)).getbbox() or (0, 0, 0, 0)
    place = to_frame(spot, size, recipe)
    assert place[0] * made.width == pytest.approx((left + right) / 2, abs=1.5)
    assert place[1] * made.height == pytest.approx((top + bottom) / 2, abs=1.5)
    assert focus_in_result(size, recipe) == pytest.approx(place, abs=1e-4)


@given(recipes)
def test_turning_and_flipping_is_of_what_is_seen(recipe: Recipe) -> None:
    recipe = replace(recipe, straighten=0.0, regions=())
    image = noise((40, 30))
    made = apply(image, recipe)
    size = apply(image, turned(recipe, 1)).size
    assert abs(size[0] - made.height) <= 1  # a crop rounds by what it is measured from
    assert abs(size[1] - made.width) <= 1
    whole = replace(recipe, crop=WHOLE)
    seen = apply(image, whole)
    assert apply(image, turned(whole, 1)).tobytes() == seen.transpose(Image.Transpose.ROTATE_270).tobytes()
    assert apply(image, flipped(whole)).tobytes() == seen.transpose(Image.Transpose.FLIP_LEFT_RIGHT).tobytes()
    assert flipped(flipped(whole)) == whole == turned(turned(whole, 3), 1)


@pytest.mark.parametrize("hide", list(Hide))
@pytest.mark.parametrize("more", [Recipe(), Recipe(flip=True, turn=1, crop=(0.1, 0.2, 0.7, 0.9)), Recipe(straighten=4)])
def test_of_a_hidden_region_only_the_means_of_a_few_cells_are_left(hide: Hide, more: Recipe) -> None:
    """Two pictures alike but for what is inside each cell come out alike to the last bit, whatever is done besides."""
    one = noise()
    other = one.copy()
    for x in range(24, 72, 8):
        for y in range(16, 64, 8):  # 48 px are six cells of eight
            cell = (x, y, x + 8, y + 8)
            other.paste(one.crop(cell).transpose(Image.Transpose.ROTATE_180), cell[:2])
    region = Region((24 / 120, 16 / 80, 72 / 120, 64 / 80), hide)
    files = [rendered(saved(image, "PNG"), replace(more, regions=(region,))) for image in (one, other)]
    assert files[0].data == files[1].data
    assert files[0].data != rendered(saved(other, "PNG"), more).data


def test_a_region_that_lies_between_pixels_leaves_none_of_them_out() -> None:
    made = apply(noise(), Recipe(regions=(Region((0.201, 0.2, 0.499, 0.599)),)))
    colours = made.crop((24, 16, 60, 48)).getcolors(10_000)
    assert colours is not None
    assert len(colours) <= 6 * 6


def test_neither_metadata_nor_the_thumbnail_of_what_was_hidden_is_in_the_file(straight_from_the_camera: bytes) -> None:
    data = straight_from_the_camera
    made = rendered(data, Recipe(regions=(Region((0.1, 0.1, 0.9, 0.9)),)))
    image = Image.open(io.BytesIO(made.data))
    assert not image.getexif()
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert made.data.count(b"\xff\xd8\xff") == 1  # one picture, no second one inside it


def test_a_picture_is_upright_before_anything_is_cut() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    data = saved(harbour((96, 64)), exif=exif, quality=100, subsampling=0)
    upright = preview(data, 96)
    assert upright.size == (64, 96)
    top = rendered(data, Recipe(crop=(0, 0, 1, 0.5)))
    assert (top.width, top.height) == (64, 48)
    # the camera's left half, red, is the upper one now
    red, _green, blue = Image.open(io.BytesIO(top.data)).resize((1, 1)).getpixel((0, 0))  # type: ignore[misc]
    assert red > 2 * blue


def test_what_is_transparent_stays_so_and_what_moves_is_refused() -> None:
    ghost = Image.new("RGBA", (40, 40), (200, 0, 0, 0))
    made = rendered(saved(ghost, "PNG"), Recipe(turn=1, brightness=20, contrast=20))
    assert (made.suffix, Image.open(io.BytesIO(made.data)).getpixel((5, 5))[3]) == (".png", 0)  # type: ignore[index]
    film = saved(harbour((8, 8)), "GIF", save_all=True, append_images=[harbour((8, 8)).rotate(90)])
    with pytest.raises(PictureRefused, match="moves"):
        rendered(film, Recipe(turn=1))


def test_brighter_is_brighter_and_contrast_turns_round_the_middle() -> None:
    grey = Image.new("RGB", (1, 1), (100, 100, 100))

    def of(recipe: Recipe) -> int:
        return apply(grey, recipe).getpixel((0, 0))[0]  # type: ignore[index,return-value]

    assert of(Recipe(brightness=30)) > 100 > of(Recipe(brightness=-30))
    assert of(Recipe(contrast=-30)) > 100 > of(Recipe(contrast=30))
    ends = Image.new("RGB", (1, 1), (0, 0, 255))
    assert apply(ends, Recipe(brightness=60)).getpixel((0, 0)) == (0, 0, 255)
