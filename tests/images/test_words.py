"""Caption, credit and copyright are taken from the picture by the rule of the Metadata Working Group."""

from __future__ import annotations

import hashlib

import pytest
from PIL import ExifTags, Image

from newsdesk.images.inspect import inspect_picture
from newsdesk.images.xmp import write_xmp
from tests.images.conftest import harbour, iim, saved, with_iim


def exif(**words: str | bytes) -> Image.Exif:
    tags = {
        "caption": ExifTags.Base.ImageDescription,
        "creator": ExifTags.Base.Artist,
        "copyright": ExifTags.Base.Copyright,
    }
    found = Image.Exif()
    for name, value in words.items():
        found[tags[name]] = value
    return found


XMP = write_xmp("from XMP", "XMP wire", "© XMP")
IIM = iim(caption="from IIM", credit="IIM wire", copyright="© IIM")


def test_exif_wins_where_it_says_something() -> None:
    picture = inspect_picture(with_iim(saved(harbour(), exif=exif(caption="from Exif"), xmp=XMP), IIM))
    assert picture.caption == "from Exif"
    assert picture.copyright == "© XMP"


def test_a_blank_exif_says_nothing() -> None:
    assert inspect_picture(saved(harbour(), exif=exif(caption="   "), xmp=XMP)).caption == "from XMP"


@pytest.mark.parametrize("digest", [None, bytes(16), hashlib.md5(IIM).digest()])
def test_xmp_wins_over_iim_while_their_digest_agrees_or_lacks(digest: bytes | None) -> None:
    picture = inspect_picture(with_iim(saved(harbour(), xmp=XMP), IIM, digest))
    assert (picture.caption, picture.credit) == ("from XMP", "XMP wire")


def test_iim_wins_when_it_was_changed_after_xmp() -> None:
    picture = inspect_picture(with_iim(saved(harbour(), xmp=XMP), IIM, hashlib.md5(b"as it was").digest()))
    assert (picture.caption, picture.credit, picture.copyright) == ("from IIM", "IIM wire", "© IIM")


def test_iim_alone_gives_everything() -> None:
    block = iim(caption="Caption ✓", headline="Harbour at night", creator="A. Beket", credit="ABC", copyright="© ABC")
    picture = inspect_picture(with_iim(saved(harbour()), block))
    assert picture.caption == "Caption ✓"
    assert picture.title == "Harbour at night"
    assert picture.credit == "A. Beket / ABC"
    assert picture.copyright == "© ABC"


def test_iim_that_names_no_character_set_is_read_as_utf8_or_else_latin1() -> None:
    unnamed = iim(caption="Müller")[8:]
    assert inspect_picture(with_iim(saved(harbour()), unnamed)).caption == "Müller"
    latin = b"\x1c\x02\x78\x00\x06" + "Müller".encode("latin-1")
    assert inspect_picture(with_iim(saved(harbour()), latin)).caption == "Müller"


def test_exif_in_utf8_is_read_as_such() -> None:
    picture = inspect_picture(saved(harbour(), exif=exif(caption="Nachtfähre – 夜のフェリー".encode())))
    assert picture.caption == "Nachtfähre – 夜のフェリー"


@pytest.mark.parametrize(
    "said",
    [
        "OLYMPUS DIGITAL CAMERA",
        "SONY DSC",
        "KONICA MINOLTA DIGITAL CAMERA",
        "DCIM\\100MEDIA\\DJI_0042.JPG",
        "IMG_2041.jpg",
        "Exif_JPEG_PICTURE",
        "default",
    ],
)
def test_what_cameras_write_of_their_own_accord_is_no_caption(said: str) -> None:
    assert inspect_picture(saved(harbour(), exif=exif(caption=said))).caption == ""


@pytest.mark.parametrize("said", ["A digital camera on a tripod", "The photo of the year", "Image of a harbour"])
def test_a_caption_that_only_begins_like_one_of_those_stays(said: str) -> None:
    assert inspect_picture(saved(harbour(), exif=exif(caption=said))).caption == said


@pytest.mark.parametrize(
    ("creator", "credit", "line"),
    [
        ("A. Beket", "ABC", "A. Beket / ABC"),
        ("A. Beket", "A. Beket/ABC", "A. Beket/ABC"),
        ("A. Beket", "", "A. Beket"),
        ("", "ABC", "ABC"),
        ("ABC", "abc", "abc"),
        ("A. Beket", "Photo: ABC", "A. Beket / ABC"),
    ],
)
def test_the_credit_is_one_line_that_names_each_once(creator: str, credit: str, line: str) -> None:
    block = iim(**{name: said for name, said in (("creator", creator), ("credit", credit)) if said})
    assert inspect_picture(with_iim(saved(harbour()), block)).credit == line


def test_an_alternative_text_in_the_picture_is_taken_along() -> None:
    packet = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        b'<rdf:Description xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"><Iptc4xmpCore:'
        b'AltTextAccessibility><rdf:Alt><rdf:li xml:lang="de">Boot</rdf:li><rdf:li xml:lang="x-default">A boat</rdf:li>'
        b"</rdf:Alt></Iptc4xmpCore:AltTextAccessibility></rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    assert inspect_picture(saved(harbour(), xmp=packet)).alt == "A boat"
    assert inspect_picture(saved(harbour(), "WEBP", xmp=packet)).alt == "A boat"


def test_a_packet_with_entities_is_not_read_at_all() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + XMP.replace(b"from XMP", b"&b;")
    picture = inspect_picture(saved(harbour(), xmp=bomb))
    assert (picture.caption, picture.credit) == ("", "")


def test_a_caption_is_one_line_without_control_characters() -> None:
    assert inspect_picture(saved(harbour(), exif=exif(caption="Two\r\nlines\tand \x07 bell"))).caption == (
        "Two lines and bell"
    )


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
def test_damaged_metadata_is_no_reason_to_refuse_a_good_picture() -> None:
    picture = inspect_picture(saved(harbour(), exif=b"Exif\0\0II*\0" + b"\xff" * 40, xmp=b"<x:xmpmeta"))
    assert (picture.width, picture.caption) == (96, "")


@pytest.mark.parametrize(
    ("raw", "caption"),
    [
        ("港に着いたフェリー".encode("cp932"), "港に着いたフェリー"),
        ("東京 2026".encode("cp932"), "東京 2026"),
        ("L\u2019été à “Zürich” – déjà vu".encode("cp1252"), "L\u2019été à “Zürich” – déjà vu"),
        ("Élan à l'île".encode("latin-1"), "Élan à l'île"),
        ("“One” “Two”".encode("cp1252"), "“One” “Two”"),
        ("Fähre".encode(), "Fähre"),
        (b"x" * 10_000, "x" * 10_000),
    ],
)
def test_a_caption_without_a_character_set_is_read_in_the_likely_one(raw: bytes, caption: str) -> None:
    block = b"\x1c\x02\x78" + len(raw).to_bytes(2, "big") + raw
    assert inspect_picture(with_iim(saved(harbour()), block)).caption == caption


def test_place_day_and_keywords_are_read_from_iim_xmp_and_exif() -> None:
    def record(number: int, text: str) -> bytes:
        return bytes([0x1C, 2, number]) + len(text).to_bytes(2, "big") + text.encode()

    block = b"".join(
        record(number, text)
        for number, text in ((25, "harbour"), (25, "ferry"), (55, "20260915"), (90, "Karachi"), (101, "Pakistan"))
    )
    found = inspect_picture(with_iim(saved(harbour()), block))
    assert (found.place, found.day, found.keywords) == ("Karachi, Pakistan", "2026-09-15", "harbour, ferry")

    taken = Image.Exif()
    taken.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2026:09:16 07:00:00"
    packet = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        b'<rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="Lahore"'
        b' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject><rdf:Bag><rdf:li>kites</rdf:li>'
        b"<rdf:li>roofs</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    found = inspect_picture(saved(harbour(), exif=taken, xmp=packet))
    assert (found.place, found.day, found.keywords) == ("Lahore", "2026-09-16", "kites, roofs")
    assert inspect_picture(saved(harbour(), exif=_at("0000:00:00 00:00:00"))).day == ""


def _at(text: str) -> Image.Exif:
    found = Image.Exif()
    found.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = text
    return found
