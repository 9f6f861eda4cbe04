"""What leaves the desk is upright, small enough, in sRGB, and says nothing but caption, credit and copyright."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from PIL import ExifTags, Image, ImageCms, ImageSequence

from newsdesk.images.encode import WORDS_LIMIT, EncodedPicture, encode, thumbnail
from newsdesk.images.inspect import inspect_picture
from tests.images.conftest import harbour, saved


def read(picture: EncodedPicture) -> Image.Image:
    image = Image.open(io.BytesIO(picture.data))
    image.load()
    assert (picture.width, picture.height) == image.size
    assert picture.media_type == Image.MIME[image.format or ""]
    return image


def near(one: object, other: tuple[int, ...], by: int = 12) -> bool:
    assert isinstance(one, tuple)
    return all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


SECRETS = (b"SERIAL-4711", b"LENS-0815", b"OWNER-NAME", b"MAKER-NOTE", b"USER-COMMENT", b"SECRET", b"GPS", b"Olympus")


@pytest.mark.parametrize("longest_side", [2560, 40])
def test_place_serial_numbers_owner_and_comments_stay_at_the_desk(
    straight_from_the_camera: bytes, longest_side: int
) -> None:
    assert all(secret in straight_from_the_camera for secret in SECRETS[:6])
    sent = encode(straight_from_the_camera, longest_side=longest_side, caption="A ferry", credit="ABC")
    assert [secret for secret in SECRETS if secret in sent.data] == []
    image = read(sent)
    assert set(image.getexif()) <= {ExifTags.Base.ImageDescription, ExifTags.Base.Artist, ExifTags.Base.Copyright}
    assert not image.getexif().get_ifd(ExifTags.IFD.GPSInfo)
    assert not image.getexif().get_ifd(ExifTags.IFD.Exif)


def test_cleaning_does_not_depend_on_size(straight_from_the_camera: bytes) -> None:
    """Seen elsewhere: where encoding made the file bigger the original went out, place and all."""
    tiny = saved(
        harbour((8, 8)), quality=1, comment=b"SECRET", exif=Image.open(io.BytesIO(straight_from_the_camera)).getexif()
    )
    assert b"SECRET" not in encode(tiny, quality=95).data
    assert b"SERIAL" not in encode(tiny, quality=95).data


def test_caption_credit_and_copyright_go_with_the_picture_in_any_script() -> None:
    for data in (saved(harbour()), saved(harbour(mode="RGBA").copy(), "PNG")):
        sent = encode(data, caption="Nachtfähre <&> 夜", credit="A. Beket / ABC", copyright="© ABC 2026")
        back = inspect_picture(sent.data)
        assert (back.caption, back.credit, back.copyright) == ("Nachtfähre <&> 夜", "A. Beket / ABC", "© ABC 2026")


def test_without_words_there_is_no_metadata_at_all() -> None:
    image = read(encode(saved(harbour(), comment=b"hello", dpi=(72, 72))))
    assert not image.getexif()
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progression", "progressive"}


def test_a_caption_without_end_is_cut_to_what_fits() -> None:
    assert inspect_picture(encode(saved(harbour()), caption="字" * 50_000).data).caption == "字" * WORDS_LIMIT


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_held_sideways_leaves_upright(orientation: int) -> None:
    turns = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
    upright = harbour()
    # As the camera stores it: turning it as the tag says gives `upright`.
    inverse = {5: 5, 6: 2, 7: 6, 8: 4}.get(orientation, turns.get(orientation))
    stored = upright if orientation == 1 else upright.transpose(Image.Transpose(inverse))
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    data = saved(stored, quality=95, exif=exif)
    assert (inspect_picture(data).width, inspect_picture(data).height) == upright.size
    sent = read(encode(data))
    for place in ((10, 10), (80, 10), (80, 50)):
        assert near(sent.getpixel(place), upright.getpixel(place))  # type: ignore[arg-type]


def test_a_large_picture_is_scaled_and_a_small_one_is_not_blown_up() -> None:
    assert read(encode(saved(harbour((900, 600))), longest_side=300)).size == (300, 200)
    assert read(encode(saved(harbour((60, 90))), longest_side=300)).size == (60, 90)
    assert read(encode(saved(harbour((4000, 3))), longest_side=100)).size == (100, 1)


def test_colours_of_a_wide_profile_become_srgb() -> None:
    swapped = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    assert near(read(encode(saved(harbour(), icc_profile=swapped.tobytes()))).getpixel((10, 10)), (200, 60, 40))

    linear = linear_profile()
    sent = read(encode(saved(Image.new("RGB", (32, 32), (64, 64, 64)), quality=95, icc_profile=linear)))
    assert near(sent.getpixel((9, 9)), (137, 137, 137), 6)
    assert "icc_profile" not in sent.info


def linear_profile() -> bytes:
    """sRGB's own profile with its tone curve made a straight line: what says 64 is to be shown as 137."""
    import struct

    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    (count,) = struct.unpack(">I", data[128:132])
    for index in range(count):
        name, offset, size = struct.unpack(">4sII", data[132 + 12 * index : 144 + 12 * index])
        if name in (b"rTRC", b"gTRC", b"bTRC"):
            data[offset : offset + size] = (b"curv" + bytes(8)).ljust(size, b"\0")
    return bytes(data)


def test_a_broken_profile_does_not_stop_a_picture() -> None:
    assert near(read(encode(saved(harbour(), icc_profile=b"no profile"))).getpixel((10, 10)), (200, 60, 40))


def test_print_colours_become_screen_colours() -> None:
    sent = read(encode(saved(harbour(mode="CMYK"))))
    assert sent.mode == "RGB"
    assert near(sent.getpixel((10, 10)), (200, 60, 40), 30)


@pytest.mark.parametrize(
    ("mode", "format"),
    [("1", "PNG"), ("L", "PNG"), ("P", "PNG"), ("LA", "PNG"), ("I;16", "PNG"), ("L", "TIFF"), ("P", "GIF")],
)
def test_every_kind_of_pixel_arrives(mode: str, format: str) -> None:
    grey = Image.new("L", (40, 40), 255)
    grey.paste(0, (0, 0, 20, 40))
    grey.paste(102, (0, 0, 20, 20))
    if mode == "I;16":
        image = grey.convert("I").point(lambda value: value * 256).convert("I;16")
    elif mode == "P":
        image = grey.quantize(3)
    else:
        image = grey.convert(mode)
    sent = read(encode(saved(image, format))).convert("L")
    assert near((sent.getpixel((35, 35)), sent.getpixel((5, 35))), (255, 0))
    assert mode == "1" or near((sent.getpixel((5, 5)),), (102,))


def test_a_transparent_picture_stays_a_png_and_transparent() -> None:
    image = harbour(mode="RGBA")
    image.putpixel((0, 0), (0, 0, 0, 0))
    sent = encode(saved(image, "PNG"))
    assert sent.suffix == ".png"
    assert read(sent).getpixel((0, 0))[3] == 0  # type: ignore[index]


def test_a_photograph_saved_as_png_becomes_a_jpeg_and_a_drawing_stays_sharp() -> None:
    noise = Image.effect_noise((200, 200), 60).convert("RGB")
    assert encode(saved(noise, "PNG")).suffix == ".jpg"
    assert encode(saved(harbour((400, 400)), "PNG")).suffix == ".png"
    opaque = harbour(mode="RGBA")
    assert read(encode(saved(opaque, "PNG"))).mode == "RGB"


@pytest.mark.parametrize("format", ["GIF", "WEBP", "PNG"])
def test_an_animation_keeps_its_frames_and_loses_its_metadata(format: str) -> None:
    frames = [harbour((40, 40)).rotate(90 * turn) for turn in range(4)]
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = "SECRET-NAME"
    options: dict[str, object] = {"comment": b"SECRET-COMMENT"} if format == "GIF" else {"exif": exif}
    if format == "WEBP":
        options |= {"xmp": b"<x>SECRET</x>", "lossless": True}
    data = saved(frames[0], format, save_all=True, append_images=frames[1:], duration=120, loop=0, **options)
    assert b"SECRET" in data

    sent = encode(data, longest_side=10, caption="Turning")

    assert b"SECRET" not in sent.data
    before, after = Image.open(io.BytesIO(data)), Image.open(io.BytesIO(sent.data))
    assert after.info.get("loop") == before.info.get("loop")
    assert pixels(after) == pixels(before)
    assert len(pixels(after)) == 4
    assert encode(sent.data).data == sent.data


def pixels(image: Image.Image) -> list[tuple[str, object]]:
    return [
        (hashlib.sha256(frame.convert("RGBA").tobytes()).hexdigest(), frame.info.get("duration"))
        for frame in ImageSequence.Iterator(image)
    ]


def test_the_same_picture_gives_the_same_bytes(straight_from_the_camera: bytes) -> None:
    """A picture is found again on a site by the SHA-256 of the bytes sent."""
    assert encode(straight_from_the_camera, caption="A") == encode(straight_from_the_camera, caption="A")


def test_a_thumbnail_is_small_and_silent(straight_from_the_camera: bytes) -> None:
    small = Image.open(io.BytesIO(thumbnail(straight_from_the_camera, 48)))
    assert small.size == (32, 48)
    assert not small.getexif()


def test_what_was_encoded_once_goes_through_again(straight_from_the_camera: bytes) -> None:
    once = encode(straight_from_the_camera, caption="A ferry")
    assert read(encode(once.data, caption="A ferry")).size == (once.width, once.height)


def test_a_photo_goes_as_webp_where_a_site_wants_it_and_carries_its_words(straight_from_the_camera: bytes) -> None:
    sent = encode(straight_from_the_camera, webp=True, caption="Fähre", credit="ABC", copyright="© ABC")
    assert (sent.media_type, sent.suffix) == ("image/webp", ".webp")
    again = inspect_picture(sent.data)
    assert (again.caption, again.credit, again.copyright) == ("Fähre", "ABC", "© ABC")
    assert read(sent).size == (64, 96)
    assert not any(secret in sent.data for secret in SECRETS)
    see_through = Image.new("RGBA", (40, 40), (255, 0, 0, 90))
    sent = encode(saved(see_through, "WEBP"), webp=True, caption="Glass")
    assert read(sent).convert("RGBA").getpixel((5, 5))[3] == 90  # type: ignore[index]
    assert inspect_picture(sent.data).caption == "Glass"


@pytest.mark.parametrize("webp", [False, True])
def test_a_budget_takes_quality_first_and_then_size(webp: bool) -> None:
    noise = saved(Image.effect_noise((1500, 1000), 60).convert("RGB"), quality=95)
    free = encode(noise, webp=webp)
    poorer = encode(noise, webp=webp, budget=len(free.data) * 9 // 10)
    assert len(poorer.data) <= len(free.data) * 9 // 10
    assert read(poorer).size == (1500, 1000)
    smaller = encode(noise, webp=webp, budget=len(free.data) // 6)
    assert len(smaller.data) <= len(free.data) // 6
    assert 640 <= max(read(smaller).size) < 1500


def test_a_mended_caption_makes_no_other_picture_but_other_rights_do(straight_from_the_camera: bytes) -> None:
    one = encode(straight_from_the_camera, caption="A fery", credit="ABC")
    other = encode(straight_from_the_camera, caption="A ferry", credit="ABC")
    assert one.data != other.data
    assert one.key == other.key != encode(straight_from_the_camera, caption="A ferry", credit="XYZ").key
    assert encode(straight_from_the_camera).key == hashlib.sha256(encode(straight_from_the_camera).data).hexdigest()


def test_a_photo_of_a_telephone_in_heic_is_taken_in_and_goes_as_jpeg() -> None:
    data = (Path(__file__).parent / "data/harbour.heic").read_bytes()
    found = inspect_picture(data)
    assert (found.media_type, found.width, found.height, found.caption) == ("image/heif", 96, 64, "A ferry")
    sent = read(encode(data))
    assert sent.format == "JPEG"
    assert near(sent.getpixel((10, 10)), (200, 60, 40), 20)
