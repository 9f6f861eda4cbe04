"""What a file on a site says of its picture, read by ExifTool: caption, credit, copyright, and nothing else."""

from __future__ import annotations

import io
import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from newsdesk.desk import Desk
from newsdesk.store.records import Article, MediaItem, SiteKind
from newsdesk.store.site_options import SiteOptions
from tests.publish.conftest import Connect, Newspaper, published

CAPTION, CREDIT, RIGHTS = "Fähre im Hafen · 港", "Ann Ali / ABC", "© 2026 ABC"
SAID = {"ImageDescription", "Description", "Artist", "Credit", "Copyright", "Rights"}
OF_A_FILE = {"File", "JFIF", "ExifTool", "System", "Composite", "RIFF", "PNG", "SourceFile"}
"""Groups that tell of the container: its size, its compression."""
PLAIN = {"IFD0:YCbCrPositioning", "IFD0:XResolution", "IFD0:YResolution", "IFD0:ResolutionUnit", "XMP-x:XMPToolkit"}


PACKET = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="Karachi" tiff:Orientation="6">
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">The source's own garden</rdf:li></rdf:Alt></dc:description>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


@pytest.fixture
def from_a_camera(desk: Desk) -> MediaItem:
    """A picture that says too much; the library says three things of it."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Software] = "Olympus", "Darkroom 7"
    exif[ExifTags.Base.ImageDescription] = "The source's own garden"
    details = exif.get_ifd(ExifTags.IFD.Exif)
    details[ExifTags.Base.BodySerialNumber], details[ExifTags.Base.CameraOwnerName] = "SERIAL-4711", "OWNER-NAME"
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef], place[ExifTags.GPS.GPSLatitude] = "N", (24.0, 51.0, 36.0)
    place[ExifTags.GPS.GPSLongitudeRef], place[ExifTags.GPS.GPSLongitude] = "E", (67.0, 0.0, 36.0)
    file = io.BytesIO()
    noise = Image.effect_noise((1400, 900), 20).convert("RGB")
    noise.save(file, "JPEG", exif=exif, xmp=PACKET, comment=b"SECRET-COMMENT", quality=60)
    item = desk.media.add(file.getvalue(), "quay.jpg")
    return desk.media.update(item.sha, caption=CAPTION, credit=CREDIT, copyright=RIGHTS, alt="A ferry")


@pytest.fixture
def shown(desk: Desk, from_a_camera: MediaItem) -> Article:
    return desk.articles.create(headline="Ferry", body="Words.\n", lead_picture=from_a_camera.sha)


def tags(files: Sequence[Path]) -> list[dict[str, str]]:
    command = ["exiftool", "-json", "-G1", "-a", "-u", "-charset", "utf8", *map(str, files)]
    return list(json.loads(subprocess.run(command, capture_output=True, check=True).stdout))


def more_than_it_may(found: dict[str, str]) -> set[str]:
    """Names of what the file says beyond the container's own facts and the three words."""
    told = {name for name in found if name.partition(":")[0] not in OF_A_FILE} - PLAIN
    return {name for name in told if name.partition(":")[2] not in SAID}


@pytest.mark.parametrize("webp", [False, True])
def test_a_folder_site_s_pictures_say_caption_credit_and_copyright_alone(
    desk: Desk, shown: Article, tmp_path: Path, webp: bool
) -> None:
    site = desk.store.sites.add(SiteKind.FOLDER, "Daily", str(tmp_path / "www"))
    desk.store.sites.save_options(site.id, SiteOptions(webp=webp, longest_side=600).within({}))
    published(desk, shown, site)
    files = list((tmp_path / "www/pictures").iterdir())
    (found,) = tags(files)
    assert (found["IFD0:ImageDescription"], found["IFD0:Artist"], found["IFD0:Copyright"]) == (CAPTION, CREDIT, RIGHTS)
    assert (found["XMP-dc:Description"], found["XMP-photoshop:Credit"]) == (CAPTION, CREDIT)
    assert more_than_it_may(found) == set()
    assert (files[0].suffix, found["File:ImageHeight"] if not webp else 600) == (".webp" if webp else ".jpg", 600)


@pytest.mark.wordpress
def test_no_file_on_a_wordpress_says_more_either_whichever_of_its_sizes(
    desk: Desk, shown: Article, newspaper: Newspaper, connect: Connect
) -> None:
    published(desk, shown, connect())
    files = [file for file in (newspaper.server.root / "public/wp-content/uploads").rglob("quay*") if file.is_file()]
    assert len(files) > 1
    every = tags(files)
    for found in every:
        assert more_than_it_may(found) == set()
    whole = max(every, key=lambda found: int(found["File:ImageWidth"]))
    said = whole["IFD0:ImageDescription"], whole["IFD0:Artist"], whole["IFD0:Copyright"]
    assert said == (CAPTION, CREDIT, RIGHTS)


@pytest.mark.parametrize("webp", [False, True])
def test_an_editor_can_have_a_picture_sent_whole_and_take_that_back(
    desk: Desk, shown: Article, tmp_path: Path, webp: bool
) -> None:
    site = desk.store.sites.add(SiteKind.FOLDER, "Daily", str(tmp_path / "www"))
    desk.store.sites.save_options(site.id, SiteOptions(webp=webp, longest_side=600).within({}))
    revealed = desk.media.reveals(shown.lead_picture)
    assert (revealed.camera, revealed.serial_number, revealed.owner) == ("Olympus", "SERIAL-4711", "OWNER-NAME")
    assert (revealed.place, revealed.program) == ("24.8600, 67.0100, Karachi", "Darkroom 7")

    desk.media.send_whole(shown.lead_picture, on=True)
    published(desk, shown, site)
    (found,) = tags(list((tmp_path / "www/pictures").iterdir()))
    says_all(found)
    desk.media.send_whole(shown.lead_picture, on=False)
    published(desk, desk.articles.save(shown.id, headline="Ferry again"), site)
    (found,) = tags(list((tmp_path / "www/pictures").iterdir()))
    assert more_than_it_may(found) == set()


def says_all(found: dict[str, str]) -> None:
    assert (found["IFD0:Make"], found["ExifIFD:SerialNumber"], found["ExifIFD:OwnerName"]) == (
        "Olympus",
        "SERIAL-4711",
        "OWNER-NAME",
    )
    assert found["GPS:GPSLatitude"].startswith("24 deg 51")
    assert found["XMP-photoshop:City"] == "Karachi"
    said = [found[name] for name in ("IFD0:ImageDescription", "XMP-dc:Description", "IFD0:Artist", "IFD0:Copyright")]
    assert said == [CAPTION, CAPTION, CREDIT, RIGHTS], "the library's words, not the file's"
    assert "garden" not in json.dumps(found)
    assert "XMP-tiff:Orientation" not in found, "it was turned upright"


@pytest.mark.wordpress
def test_whole_is_whole_on_a_wordpress_too_once_the_story_is_published_again(
    desk: Desk, shown: Article, newspaper: Newspaper, connect: Connect
) -> None:
    site = connect()
    published(desk, shown, site)
    desk.media.send_whole(shown.lead_picture, on=True)
    published(desk, desk.articles.save(shown.id, headline="Ferry again"), site)
    uploads = newspaper.server.root / "public/wp-content/uploads"
    every = tags([file for file in uploads.rglob("quay*") if file.is_file()])
    whole = [found for found in every if "ExifIFD:SerialNumber" in found]
    assert whole
    says_all(whole[0])
    assert newspaper.the_post()["post_title"] == "Ferry again"
