"""Files of other programs as stories: Markdown, pages, texts, wire copy, Word."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from newsdesk.exchange.report import Outcome, Report
from newsdesk.store.database import Store
from newsdesk.store.records import Article
from newsdesk.story.dateline import Dateline

One = Callable[..., Article]


@pytest.fixture
def one(store: Store, tmp_path: Path, take_in: Callable[..., Report]) -> One:
    """The story that comes of a file of this name and content, and the report as `one.report`."""

    def make(name: str, data: bytes | str) -> Article:
        path = tmp_path / "in" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        report = take_in(store, path)
        make.remarks = [line.what for line in report.lines]  # type: ignore[attr-defined]
        assert report.stories == 1, report
        return store.articles.get(report.first)

    return make


def test_markdown_with_a_heading(one: One) -> None:
    article = one("a.md", "# Harbour *opens* #\n\nFirst words.\n\n## Further\n")
    assert (article.headline, article.body) == ("Harbour *opens*", "First words.\n\n## Further\n")


def test_markdown_without_a_heading_is_called_as_its_file(one: One) -> None:
    article = one("night_market notes.markdown", "Words.\n")
    assert (article.headline, article.body) == ("night market notes", "Words.\n")


def test_pictures_beside_a_text_become_media(store: Store, one: One, tmp_path: Path, picture: bytes) -> None:
    (tmp_path / "in" / "my pictures").mkdir(parents=True)
    (tmp_path / "in" / "my pictures" / "quay 1.jpg").write_bytes(picture)
    article = one(
        "a.md",
        "---\ntitle: A\nimage: my pictures/quay 1.jpg\n---\n"
        '![Quay](my%20pictures/quay%201.jpg "A. Khan")\nAt dawn\n\n![](<my pictures/quay 1.jpg>)\n',
    )
    sha = article.lead_picture
    assert store.media.read(sha) == picture
    assert article.body == f'![Quay](media:{sha} "A. Khan")\nAt dawn\n\n![](media:{sha})\n'
    assert one.remarks == []


def test_markup_that_runs_is_taken_out_of_foreign_markdown(one: One) -> None:
    article = one(
        "a.md",
        "---\ntitle: A\n---\n<div onclick='x()'>\nBlock\n</div>\n\n"
        "Words with <b>bold</b> & <i onmouseover=x()>more</i> > less\n\n<script>alert(1)</script>\n\n"
        "Code: `<script>`\n\n```\n<script>\n```\n\n<aside>Kept</aside>\n",
    )
    assert article.body == (
        "<div>\nBlock\n</div>\n\nWords with <b>bold</b> &amp; <i>more</i> &gt; less\n\n"
        "\n\nCode: `<script>`\n\n```\n<script>\n```\n\n<aside>Kept</aside>\n"
    )
    assert one.remarks == ["Markup that could run something was taken out."]


def test_a_page(store: Store, one: One, tmp_path: Path, picture: bytes) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "quay.jpg").write_bytes(picture)
    data = base64.b64encode(picture).decode()
    article = one(
        "page.html",
        '<html lang="ur"><head><title>Title &amp; paper</title><meta name="description" content="Of ferries">'
        '<meta name="author" content="Li Na"></head><body><h1>Harbour <em>opens</em></h1>'
        '<p>First <b>words</b>.</p><figure><img src="quay.jpg" alt="Quay"><figcaption>Dawn</figcaption></figure>'
        f'<p><img src="data:image/jpeg;base64,{data}"></p><p><img src="https://example.org/a.jpg"></p>'
        "<script>alert(1)</script></body></html>",
    )
    assert (article.headline, article.standfirst, article.language) == ("Harbour opens", "Of ferries", "ur")
    assert article.direction == "rtl"
    assert [author.name for author in article.authors] == ["Li Na"]
    sha = store.media.add(picture).sha
    assert f"![Quay](media:{sha})\nDawn" in article.body
    assert article.body.count(f"media:{sha}") == 2
    assert "alert" not in article.body
    assert one.remarks == ["Pictures on the web were not fetched: 1."]


def test_a_saved_page_comes_without_its_menus(one: One) -> None:
    article = one(
        "page.html",
        "<title>Paper</title><div>Menu of the paper</div><article><header><h1>Harbour</h1></header><p>Words</p>"
        "</article><footer><p>Imprint</p></footer>",
    )
    assert (article.headline, article.body) == ("Harbour", "Words\n")
    article = one("list.html", "<h1>News</h1><article><p>One</p></article><article><p>Two</p></article>")
    assert (article.headline, article.body) == ("News", "One\n\nTwo\n")


def test_a_page_with_a_large_picture_in_it(store: Store, one: One) -> None:
    from PIL import Image

    out = io.BytesIO()
    Image.effect_noise((1400, 1400), 90).save(out, "PNG")
    data = out.getvalue()
    article = one(
        "a.html", f"<p>Words</p><img alt='Noise' src='data:image/png;base64,{base64.b64encode(data).decode()}'>"
    )
    assert len(data) > 1_500_000
    assert article.body == f"Words\n\n![Noise](media:{store.media.add(data).sha})\n"


def test_a_page_in_an_old_encoding(one: One) -> None:
    html = '<meta charset="windows-1251"><title>Порт</title><p>Порт открылся в пятницу.</p>'
    article = one("a.htm", html.encode("cp1251"))
    assert (article.headline, article.body) == ("Порт", "Порт открылся в пятницу.\n")


def test_wire_copy(one: One) -> None:
    article = one(
        "wire.txt",
        "Harbour opens night market\n\nBy LI NA\n\nKARACHI, Sep 15, 2026 (ABC): The harbour opened on Friday.\n\n"
        "It runs * until midnight.\n\n(END)\n",
    )
    assert article.headline == "Harbour opens night market"
    assert article.dateline == Dateline("KARACHI", date(2026, 9, 15), "ABC")
    assert [author.name for author in article.authors] == ["Li Na"]
    assert article.body == "The harbour opened on Friday.\n\nIt runs \\* until midnight.\n"


def test_plain_text(one: One) -> None:
    article = one("notes.txt", "Notes on the harbour\r\n\r\nFirst # line\r\nwrapped.\r\n\r\n- second\r\n")
    assert (article.headline, article.body) == ("Notes on the harbour", "First # line wrapped.\n\n\\- second\n")


def test_plain_text_in_an_old_encoding_says_what_was_guessed(one: One) -> None:
    words = "Le marché du port a été inauguré vendredi à Marseille, où les étals sont déjà très fréquentés.\n" * 4
    article = one("port.txt", words.encode("cp1252"))
    assert "Le marché du port a été inauguré" in article.body
    assert len(one.remarks) == 1
    assert "by a guess" in one.remarks[0]
    assert one("utf16.txt", words.encode("utf-16")).body.startswith("Le marché")


def word_document(body: str, picture: bytes = b"") -> bytes:
    out = io.BytesIO()
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("[Content_Types].xml", types)
        main = f'<Relationship Id="r1" Type="{kind}/officeDocument" Target="word/document.xml"/>'
        file.writestr("_rels/.rels", relations.format(main))
        file.writestr(
            "word/document.xml",
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
            'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
            'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
            'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
            f'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>{body}</w:body></w:document>',
        )
        image = f'<Relationship Id="p1" Type="{kind}/image" Target="media/a.jpg"/>'
        outside = f'<Relationship Id="p2" TargetMode="External" Type="{kind}/image" Target="file:///etc/passwd"/>'
        file.writestr("word/_rels/document.xml.rels", relations.format(image + outside))
        if picture:
            file.writestr("word/media/a.jpg", picture)
    return out.getvalue()


def shown(relation: str, link: str = "embed") -> str:
    return (
        '<w:p><w:r><w:drawing><wp:inline><wp:docPr descr="Quay"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>'
        f'<a:blip r:{link}="{relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
        "</w:r></w:p>"
    )


def test_a_word_document(store: Store, one: One, picture: bytes) -> None:
    heading = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Harbour opens</w:t></w:r></w:p>'
    words = (
        '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Night </w:t></w:r><w:r><w:t>market</w:t></w:r></w:p>'
    )
    article = one("story.docx", word_document(heading + words + shown("p1"), picture))
    sha = store.media.add(picture).sha
    assert article.headline == "Harbour opens"
    assert article.body == f"**Night** market\n\n![Quay](media:{sha})\n"


def test_the_title_and_the_subtitle_of_a_word_document_are_headline_and_standfirst(one: One) -> None:
    lines = (("Title", "Harbour opens"), ("Subtitle", "Forty stalls &amp; a ferry."), ("Heading1", "The night"))
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>' for style, words in lines
    )
    article = one("story.docx", word_document(body + "<w:p><w:r><w:t>Words.</w:t></w:r></w:p>"))
    assert (article.headline, article.standfirst) == ("Harbour opens", "Forty stalls & a ferry.")
    assert article.body == "## The night\n\nWords.\n"


def test_a_word_document_fetches_nothing(one: One, store: Store) -> None:
    words = "<w:p><w:r><w:t>Words</w:t></w:r></w:p>"
    article = one("story.docx", word_document(words + shown("p2", "link")))
    assert article.body == "Words\n"


def test_a_word_document_without_words(store: Store, tmp_path: Path, take_in: Callable[..., Report]) -> None:
    (tmp_path / "a.docx").write_bytes(word_document("<w:p/>"))
    report = take_in(store, tmp_path / "a.docx")
    assert [(line.outcome, line.what) for line in report.lines] == [(Outcome.LEFT, "There are no words in it.")]
