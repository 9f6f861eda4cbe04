"""What is no picture, or too much of one, is turned away with a reason, before it costs memory or is kept."""

from __future__ import annotations

import contextlib
import struct
import time
import tracemalloc
import zlib

import pytest

from newsdesk.images.encode import encode, thumbnail
from newsdesk.images.inspect import PictureRefused, inspect_picture
from newsdesk.store.database import Store
from tests.images.conftest import harbour, saved


def refusal(data: bytes) -> str:
    with pytest.raises(PictureRefused) as caught:
        inspect_picture(data)
    with pytest.raises(PictureRefused):
        encode(data)
    with pytest.raises(PictureRefused):
        thumbnail(data, 64)
    assert caught.value.meaning
    assert caught.value.advice
    return caught.value.what


def png_of(width: int, height: int) -> bytes:
    """The smallest honest PNG of that size: its pixels are one long run, so the file is tiny."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((width + 7) // 8 + 1) * height, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(("width", "height"), [(20_000, 10_000), (10_001, 10_000), (65_000, 65_000)])
def test_a_picture_of_200_megapixels_is_refused_before_it_is_decoded(width: int, height: int) -> None:
    data = (
        png_of(20_000, 10_000)
        if width == 20_000
        else png_of(width, 1).replace(struct.pack(">II", width, 1), struct.pack(">II", width, height))
    )
    data = fix_header(data)

    tracemalloc.start()
    begun = time.perf_counter()
    what = refusal(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert "100 " in what
    assert time.perf_counter() - begun < 1
    assert peak < 20_000_000


def fix_header(png: bytes) -> bytes:
    return png[:29] + struct.pack(">I", zlib.crc32(png[12:29])) + png[33:]


def test_one_of_exactly_100_megapixels_is_let_in() -> None:
    assert inspect_picture(png_of(10_000, 10_000)).width == 10_000


@pytest.mark.parametrize("format", ["JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP"])
def test_a_file_cut_short_is_refused(format: str) -> None:
    whole = saved(harbour((400, 300)), format)
    assert inspect_picture(whole).width == 400
    assert refusal(whole[: len(whole) // 2])


def test_an_animation_cut_short_after_its_first_picture_is_refused() -> None:
    frames = [harbour((80, 80)), harbour((80, 80)).rotate(90), harbour((80, 80)).rotate(180)]
    whole = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    for use in (inspect_picture, encode):
        with pytest.raises(PictureRefused, match="damaged"):
            use(whole[:-40])


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"Dear desk, the picture is attached.\n", "not a picture"),
        (b"", "empty"),
        (b"\xff\xd8\xff", "not a picture"),
        (b"GIF89a", "not a picture"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n", "not a picture"),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "SVG"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC"),
        (b"PK\x03\x04" + bytes(200), "not a picture"),
    ],
)
def test_what_is_no_picture_is_refused_with_its_reason(data: bytes, word: str) -> None:
    assert word in refusal(data)


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
def test_damage_anywhere_is_a_refusal_or_a_picture_never_another_error(straight_from_the_camera: bytes) -> None:
    animation = saved(
        harbour((60, 40)), "WEBP", save_all=True, append_images=[harbour((60, 40)).rotate(180)], lossless=True
    )
    for whole in (straight_from_the_camera, saved(harbour(), "PNG"), saved(harbour(), "TIFF"), animation):
        for at in range(0, len(whole), max(1, len(whole) // 120)):
            damaged = whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]
            for use in (inspect_picture, encode):
                with contextlib.suppress(PictureRefused):
                    use(damaged)


def test_a_file_counts_as_what_it_is_whatever_its_name_says(store: Store) -> None:
    item = store.media.add(saved(harbour(), "PNG"), "photo.jpg")
    assert item.media_type == "image/png"
    assert store.media.path(item.sha).suffix == ".png"
