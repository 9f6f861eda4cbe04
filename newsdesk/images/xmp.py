"""XMP packets: the words about a picture, read from one and written into one.

Read with the standard library's parser; a packet that declares entities is not read at all, so none can be expanded.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

MAX_PACKET = 1_000_000

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_IPTC = "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_TIFF = "{http://ns.adobe.com/tiff/1.0/}"
_EXIF = "{http://ns.adobe.com/exif/1.0/}"
_BASIC = "{http://ns.adobe.com/xap/1.0/}"
_NOT_KEPT = {
    *(f"{_DC}description", f"{_DC}rights", f"{_PHOTOSHOP}Credit", f"{_BASIC}Thumbnails"),
    *(f"{_TIFF}Orientation", f"{_TIFF}ImageWidth", f"{_TIFF}ImageLength", f"{_TIFF}ImageDescription"),
    *(f"{_TIFF}Copyright", f"{_TIFF}Artist", f"{_EXIF}PixelXDimension", f"{_EXIF}PixelYDimension"),
}
_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'

_PROPERTIES = {
    f"{_DC}title": "title",
    f"{_PHOTOSHOP}Headline": "headline",
    f"{_DC}description": "caption",
    f"{_DC}creator": "creator",
    f"{_PHOTOSHOP}Credit": "credit",
    f"{_DC}rights": "copyright",
    f"{_IPTC}AltTextAccessibility": "alt",
    f"{_IPTC}Location": "place",
    f"{_PHOTOSHOP}City": "city",
    f"{_PHOTOSHOP}State": "state",
    f"{_PHOTOSHOP}Country": "country",
    f"{_PHOTOSHOP}DateCreated": "day",
    f"{_DC}subject": "keywords",
}


def read_xmp(packet: bytes) -> dict[str, str]:
    """What `_PROPERTIES` names, of an XMP packet; {} when it cannot be read."""
    root = parsed_xmp(packet)
    if root is None:
        return {}
    found: dict[str, str] = {}
    for description in root.iter(f"{_RDF}Description"):
        for name, value in description.attrib.items():
            if name in _PROPERTIES:
                found.setdefault(_PROPERTIES[name], value)
        for element in description:
            if element.tag in _PROPERTIES:
                found.setdefault(_PROPERTIES[element.tag], _value(element))
    return {name: value for name, value in found.items() if value.strip()}


def parsed_xmp(packet: bytes) -> ET.Element | None:
    """None where it cannot be read."""
    text = packet[:MAX_PACKET].decode("utf-8", "replace").strip("\0 \n\r\t\ufeff")
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        return None
    try:
        return ET.fromstring(text)  # noqa: S314 - no DTD, see above
    except (ET.ParseError, ValueError):
        return None


def without_words(root: ET.Element) -> ET.Element:
    """A packet without caption, credit and copyright, and without what holds for its own file alone."""
    for description in list(root.iter(f"{_RDF}Description")):
        for name in _NOT_KEPT & description.attrib.keys():
            del description.attrib[name]
        for element in [element for element in description if element.tag in _NOT_KEPT]:
            description.remove(element)
    return root


def written_xmp(root: ET.Element, words: ET.Element | None) -> bytes:
    """The packet `root` with what `words`, another one, says."""
    rdf = root if root.tag == f"{_RDF}RDF" else root.find(f"{_RDF}RDF")
    more = words.find(f"{_RDF}RDF") if words is not None else None
    if rdf is not None and more is not None:
        rdf.extend(list(more))
    packet = ET.tostring(root, encoding="unicode")
    return f'{_BEGIN}{packet}<?xpacket end="w"?>'.encode()


def _value(element: ET.Element) -> str:
    items = list(element.iter(f"{_RDF}li"))
    if not items:
        return element.text or ""
    if element.tag in (f"{_DC}creator", f"{_DC}subject"):
        return ", ".join(item.text for item in items if item.text)
    default = next((item for item in items if item.get(_LANG) == "x-default"), items[0])
    return default.text or ""


def write_xmp(caption: str, credit: str, copyright: str) -> bytes:
    """An XMP packet that says these things and nothing else; b"" when there is nothing to say."""
    parts = []
    if caption:
        parts.append(f"<dc:description>{_default(caption)}</dc:description>")
    if copyright:
        parts.append(f"<dc:rights>{_default(copyright)}</dc:rights>")
    if credit:
        parts.append(f"<photoshop:Credit>{escape(credit)}</photoshop:Credit>")
    if not parts:
        return b""
    return (
        f"{_BEGIN}"
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">'
        f"{''.join(parts)}"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def _default(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt>'
