"""Single files as stories: Markdown, pages of the web, plain text and wire copy, Word's documents."""

from __future__ import annotations

import base64
import binascii
import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any

from newsdesk.errors import NewsdeskError
from newsdesk.exchange import front_matter, links, safe_zip
from newsdesk.exchange.cleaning import clean
from newsdesk.exchange.front_matter import StoryFile
from newsdesk.exchange.pictures import Pictures
from newsdesk.exchange.text_files import LONGEST, NoText, decode
from newsdesk.store.bundle import Bundle
from newsdesk.store.records import Article, Author
from newsdesk.story.tree import Heading, Paragraph, Story, Text
from newsdesk.words import _

Read = tuple[Bundle, list[str]]
"""A story whose pictures are in the store, and remarks."""

LARGEST = 60_000_000  # bytes of a file; pages and documents hold their pictures
_OURS = re.compile(rb"---\r?\nnewsdesk:")
"""What newsdesk wrote comes back, however long it is."""
_HEADLINE = 200  # characters
_FIRST_HEADING = re.compile(r"\s*#[ \t]+([^\n]{1,400}?)[ \t#]*(?:\n+|\Z)")
_TITLE = re.compile(r"<title\b[^>]{0,200}>([^<]{0,2000})</title", re.IGNORECASE)
_META = re.compile(
    r"""<meta\b[^>]{0,300}?\b(?:name|property)\s*=\s*["']?(author|description|og:description|og:title)["']?[^>]{0,300}?"""
    r"""\bcontent\s*=\s*(?:"([^"]{0,4000})"|'([^']{0,4000})')""",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(r"<html\b[^>]{0,500}?\blang\s*=\s*[\"']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)", re.IGNORECASE)
_IMAGE = re.compile(
    r"""(<img\b[^<>]{0,2000}?\s(?:data-)?src\s{0,9}=\s{0,9})(?:"([^"<>]*+)"|'([^'<>]*+)')""", re.IGNORECASE
)
_DATA = re.compile(r"data:image/([a-zA-Z0-9.+-]{1,20});base64,", re.IGNORECASE)
_H1 = re.compile(r"<h1\b[^>]{0,1000}>(.{0,2000}?)</h1", re.IGNORECASE | re.DOTALL)
_STYLES = """
p[style-name='Title'] => h1:fresh
p.Title => h1:fresh
p[style-name='Subtitle'] => p.standfirst:fresh
p.Subtitle => p.standfirst:fresh
"""
"""Of Word's own, by their English names (as a document in any language has them) or ids, besides mammoth's."""
_SUBTITLE = re.compile(r'<p class="standfirst">(.{1,4000}?)</p>', re.DOTALL)
_TAG = re.compile(r"<[^<>]{0,1000}>")
_HEAD = 50_000  # characters that are looked through for what a page says of itself
_TOP = 6  # blocks among which the headline is
_MOST_XML = 20_000_000  # bytes, of which mammoth makes fifty times as much
_DOT = 200  # bytes: less is a picture that counts readers


def markdown(file: StoryFile, pictures: Pictures, name: str) -> Read:
    """`name`: what it is called where it has no headline."""
    article = file.bundle.article
    body = article.body if file.verbatim else links.to_media(article.body, pictures.link)
    headline = article.headline
    remarks = list(file.remarks)
    if not file.ours:
        body, changed = clean(body)
        if changed:
            remarks.append(_("Markup that could run something was taken out."))
    if not file.ours and not headline:
        first = _FIRST_HEADING.match(body)
        if first is not None:
            headline, body = first[1].strip(), body[first.end() :]
        else:
            headline = name
    article = replace(article, headline=headline, body=body, lead_picture=pictures.lead(article.lead_picture))
    return replace(file.bundle, article=article), remarks


def page(data: bytes, pictures: Pictures, name: str) -> Read:
    """HTML."""
    html, encoding = decode(data, html=True, longest=LARGEST)  # its pictures stand in it
    html = _IMAGE.sub(lambda match: _picture(match, pictures), html)
    head = html[:_HEAD]
    meta = {match[1].lower(): _words(match[2] or match[3] or "") for match in _META.finditer(head)}
    title = _TITLE.search(head)
    language = _LANGUAGE.search(head)
    bundle, remarks = _of_html(_story_part(html), meta.get("og:title") or _words(title[1] if title else "") or name)
    article = replace(
        bundle.article,
        standfirst=meta.get("description") or meta.get("og:description", ""),
        authors=(Author(0, meta["author"]),) if meta.get("author") else (),
        language=language[1] if language else "",
    )
    return replace(bundle, article=article), [*_guessed(encoding), *remarks]


def plain(data: bytes, _pictures: Pictures, name: str) -> Read:
    """A text, or wire copy with its dateline."""
    from newsdesk.story.wire import take_apart
    from newsdesk.story.write_markdown import write

    text, encoding = decode(data)
    copy = take_apart(text)
    if copy is not None:
        article = Article(
            0,
            "",
            headline=copy.headline or name,
            standfirst=copy.standfirst,
            body=write(_paragraphs(copy.body)),
            dateline=copy.dateline,
            authors=tuple(Author(0, one) for one in copy.byline),
            language="",
            direction="",
        )
        return Bundle(article), _guessed(encoding)
    parts = [" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n"))]
    parts = [part for part in parts if part]
    headline = name
    if len(parts) > 1 and len(parts[0]) <= _HEADLINE and parts[0][-1] not in ".:;,":
        headline = parts.pop(0)
    body = write(_paragraphs(parts))
    return Bundle(Article(0, "", headline=headline, body=body, language="", direction="")), _guessed(encoding)


def document(data: bytes, pictures: Pictures, name: str) -> Read:
    """A .docx, by mammoth."""
    import mammoth

    _look_inside(data)

    def keep(image: Any) -> dict[str, str]:  # noqa: ANN401 - mammoth has no types
        with image.open() as file:
            sha = pictures.keep(file.read(), f"{name}.{image.content_type.rpartition('/')[2][:10]}")
        return {"src": f"newsdesk-media:{sha}"} if sha else {"src": ""}

    try:
        result = mammoth.convert_to_html(
            io.BytesIO(data),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(keep),
            external_file_access=False,
        )
    except NewsdeskError:
        raise
    except Exception as error:  # mammoth raises whatever a damaged document makes of it
        raise NoText(_("It is no Word document, or a damaged one.")) from error
    html: str = result.value
    standfirst = _SUBTITLE.search(html[:_HEAD])
    if standfirst is not None:
        html = html[: standfirst.start()] + html[standfirst.end() :]
    bundle, remarks = _of_html(html, name)
    if standfirst is not None:
        bundle = replace(bundle, article=replace(bundle.article, standfirst=_words(_TAG.sub("", standfirst[1]))))
    elif not bundle.article.body and bundle.article.headline == name:
        raise NoText(_("There are no words in it."))
    return bundle, remarks


READERS: dict[str, Callable[[bytes, Pictures, str], Read]] = {
    ".html": page,
    ".htm": page,
    ".xhtml": page,
    ".txt": plain,
    ".docx": document,
}
MARKDOWN = (".md", ".markdown")
SUFFIXES = (*MARKDOWN, *READERS)


def read_file(path: Path, data: bytes, pictures_for: Callable[[StoryFile | None], Pictures]) -> tuple[Read, Pictures]:
    """The story in the file. Raises NoText, BrokenFrontMatter and other NewsdeskErrors."""
    name = " ".join(path.stem.replace("_", " ").split()) or path.name
    suffix = path.suffix.lower()
    if suffix in MARKDOWN:
        text, encoding = decode(data, longest=LARGEST if _OURS.match(data) else LONGEST)
        file = front_matter.read(text)
        pictures = pictures_for(file)
        bundle, remarks = markdown(file, pictures, name)
        return (bundle, [*_guessed(encoding), *remarks]), pictures
    pictures = pictures_for(None)
    return READERS[suffix](data, pictures, name), pictures


def _of_html(html: str, title: str) -> Read:
    from newsdesk.story.read_html import read
    from newsdesk.story.write_markdown import write
    from newsdesk.story.write_text import write as words_of

    result = read(html)
    story = result.story
    headline = title
    first = next((number for number, block in enumerate(story[:_TOP]) if isinstance(block, Heading)), -1)
    top = _H1.search(html[:_HEAD])
    if first >= 0 and top is not None:
        # the reader makes h1 and h2 one level: what stood as h1 over the text is its headline
        words = " ".join(words_of((story[first],)).split())
        if words and words == _words(_TAG.sub("", top[1])):
            headline = words
            story = story[:first] + story[first + 1 :]
    remarks = []
    dropped = result.dropped
    if dropped.pictures:
        remarks.append(_("Pictures on the web were not fetched: {n}.").format(n=dropped.pictures))
    if dropped.characters:
        remarks.append(_("It was cut: {n} characters were too many.").format(n=dropped.characters))
    if dropped.flattened:
        remarks.append(_("There was too much markup in it; only its words were taken."))
    return Bundle(Article(0, "", headline=headline, body=write(story), language="", direction="")), remarks


def _story_part(html: str) -> str:
    """What a saved page has as its one article, or as its main part, without the menus round it; else all of it."""
    for name in ("article", "main"):
        begins = [match.start() for match in re.finditer(rf"<{name}\b", html, re.IGNORECASE)]
        end = html.lower().rfind(f"</{name}")
        if len(begins) == 1 and end > begins[0]:
            part = html[begins[0] : end]
            if "<p" in part.lower() and (_H1.search(part[:_HEAD]) or not _H1.search(html[:_HEAD])):
                return part
    return html


def _picture(match: re.Match[str], pictures: Pictures) -> str:
    source = unescape(match[2] or match[3] or "")
    data = _DATA.match(source)
    sha = ""
    if data is not None:
        try:
            picture = base64.b64decode(source[data.end() :], validate=False)
        except (ValueError, binascii.Error):
            picture = b""
        if len(picture) > _DOT:
            sha = pictures.keep(picture, f"picture.{data[1].lower()[:8]}")
    elif not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|//|#", source):
        sha = pictures.sha(links.clean(source))
    elif not source.lower().startswith(("data:", "file:")):
        return match[0]  # on the web
    return f'{match[1]}"{f"newsdesk-media:{sha}" if sha else ""}"'


def _look_inside(data: bytes) -> None:
    """A document is a zip. Raises NoText and ZipRefused."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            safe_zip.check(file, len(data))
            size = sum(member.file_size for member in file.infolist() if member.filename.endswith((".xml", ".rels")))
            if size > _MOST_XML:
                raise NoText(_("It holds {n} MB of text: no story is that long.").format(n=size // 1_000_000))
            if "word/document.xml" not in file.namelist() and not any(
                name.endswith("document.xml") for name in file.namelist()
            ):
                raise NoText(_("It is no Word document."))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise NoText(_("It is no Word document, or a damaged one.")) from error


def _paragraphs(parts: list[str] | tuple[str, ...]) -> Story:
    return tuple(Paragraph((Text(part),)) for part in parts)


def _words(text: str) -> str:
    return " ".join(unescape(text).split())


def _guessed(encoding: str) -> list[str]:
    return [_("Its letters were read as {encoding}, by a guess.").format(encoding=encoding)] if encoding else []
