"""The themes that come along make valid pages; one of a person's own is used, or said to be broken: where and why."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from justhtml import JustHTML

from newsdesk.layout.facts import LeadPicture, Link, ListFacts, Teaser
from newsdesk.layout.lists import render_front, render_gone, render_list
from newsdesk.layout.page import render_article
from newsdesk.layout.theme import SHIPPED, Theme, shipped
from newsdesk.layout.themes import ThemeBroken, all_themes, find
from newsdesk.story.read_markdown import read
from tests.builders import SHA, p
from tests.layout.conftest import SITE, facts, read_page

NOW = datetime(2026, 9, 15, 8, 0, 0, 123456, tzinfo=UTC)
TEASERS = tuple(
    Teaser("Second day & “more”", "#", "Port", "It went on.", "China", "FD News", published=NOW) for _ in "ab"
)
STORY = read(f"""> [!correction] Correction, 16 September
>
> The fare is 2.40, not 2.20.

A **ferry** & a [link](https://example.org/?a=1&b=2).[^1]

## Why

- one
    - two

> Quoted
> — Somebody

> [!pull]
>
> Pulled

| A | B |
| --- | ---: |
| 1 | 2 |

Table: Words

![Alt "text"](media:{SHA} "A. Person")
Caption

```python
1 < 2
```

---

[^1]: A note.
""")


def everything(theme: Theme, **more: str) -> list[str]:
    """All kinds of pages, with all that there can be and with nothing."""
    site = replace(SITE, theme=theme)
    full = facts(
        site=site,
        kicker="Port",
        standfirst="It opens.",
        dateline="KARACHI, Sep 15 (ABC):",
        lead=LeadPicture("a.jpg", "Alt", "Caption", "Person", 640, 480),
        trail=(Link("China", "#"),),
        related=TEASERS,
        check_also=TEASERS,
        tag_hrefs={"trade": "../tags/trade.html"},
        author_hrefs={1: "../authors/fd-news.html"},
        canonical="https://daily.example/stories/a.html",
        published=NOW,
        modified=NOW,
        **more,
    )
    lists = ListFacts(
        site, TEASERS, "China", "About it.", "China", "newer.html", "older.html", address="https://d.example/"
    )
    return [
        render_article(full, STORY).html,
        render_article(replace(full, live=True), STORY).html,
        render_article(facts(site=site, headline="", authors=(), tags=(), section=None), ()).html,
        render_front(lists),
        render_list(replace(lists, number=3)),
        render_front(ListFacts(site)),
        render_gone(site, "en", "ltr"),
    ]


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ur", "rtl"), ("zh", "ltr")])
def test_every_page_of_every_theme_is_valid(name: str, language: str, direction: str) -> None:
    for page in everything(shipped(name), language=language, direction=direction):
        # the HTML standard's parser, which raises at the first error; then what a parser lets pass
        JustHTML(page, strict=True)
        for time in read_page(page).all("time"):
            # HTML, 2.3.5: a time has three digits below the second at most
            assert re.fullmatch(r"[0-9T:+-]+", time.attributes["datetime"])


@pytest.mark.parametrize("name", SHIPPED)
def test_search_engines_and_cards_are_told_what_the_story_is(name: str) -> None:
    page = read_page(everything(shipped(name))[0])
    data = json.loads(page.one("script", type="application/ld+json").source)
    assert data["@type"] == "NewsArticle"
    assert data["correction"] == [
        {"@type": "CorrectionComment", "text": "Correction, 16 September The fare is 2.40, not 2.20."}
    ]
    assert data["image"] == ["https://daily.example/stories/a.jpg"]
    assert data["mainEntityOfPage"] == "https://daily.example/stories/a.html"
    said = {meta.attributes.get("property") or meta.attributes.get("name"): meta.attributes.get("content")
            for meta in page.all("meta")}  # fmt: skip
    assert said["og:type"] == "article"
    assert said["og:url"] == "https://daily.example/stories/a.html"
    assert said["og:image"] == "https://daily.example/stories/a.jpg"
    assert (said["og:image:width"], said["og:image:height"]) == ("640", "480")
    assert said["og:image:alt"] == said["twitter:image:alt"] == "Alt"
    assert said["twitter:card"] == "summary_large_image"
    assert said["article:published_time"] == "2026-09-15T08:00:00+00:00"


def own(folder: Path, **files: str) -> Path:
    """A theme "mine" in the data folder `folder`; `_` in a name stands for a dot."""
    place = folder / "themes" / "mine"
    place.mkdir(parents=True)
    for name, text in files.items():
        (place / name.replace("_", ".")).write_text(text, "utf-8")
    return folder


def test_a_style_sheet_is_a_theme(tmp_path: Path) -> None:
    folder = own(tmp_path, style_css=":root { --accent: #0a0; }", theme_json='{"title": "Mine", "base": "plain"}')
    theme = find("mine", folder)
    assert [known.title for known in all_themes(folder)] == ["Daily", "Magazine", "Plain", "Mine"]
    page = render_article(facts(site=replace(SITE, theme=theme)), (p("x"),)).html
    assert page.index("--accent: #0a4fb8") < page.index("--accent: #0a0")
    for made in everything(theme):
        JustHTML(made, strict=True)


def test_a_changed_file_makes_another_theme_of_it(tmp_path: Path) -> None:
    folder = own(tmp_path, style_css="a { color: red; }")
    before = find("mine", folder)
    (folder / "themes/mine/style.css").write_text("a { color: tan; }")
    after = find("mine", folder)
    assert before.state != after.state
    assert "tan" in render_article(facts(site=replace(SITE, theme=after)), ()).html


def test_a_template_takes_the_place_of_the_shared_one(tmp_path: Path) -> None:
    folder = own(tmp_path, gone_html='{% extends "base.html" %}{% block main %}<p>Away</p>{% endblock %}')
    site = replace(SITE, theme=find("mine", folder))
    assert "<p>Away</p>" in render_gone(site, "en", "ltr")


@pytest.mark.parametrize(
    ("files", "where"),
    [
        ({"article_html": "<p>\n{% if %}\n</p>"}, "article.html, line 2: "),
        ({"list_html": "<p>\n\n{{ facts.nonsense }}</p>"}, "list.html, line 3: "),
        ({"article_html": "<p>\n{% if facts.lead %}{{ facts.nonsense }}{% endif %}</p>"}, "article.html, line 2: "),
        ({"list_html": "<p>\n{% if not facts.stories %}{{ facts.nonsense }}{% endif %}</p>"}, "list.html, line 2: "),
        ({"list_html": "<p>\n{% if facts.older %}{{ facts.nonsense }}{% endif %}</p>"}, "list.html, line 2: "),
        ({"gone_html": "{% extends 'base.html' %}\n{% block main %}\n{% include 'missing.html' %}{% endblock %}"},
         "gone.html, line 3: there is no file “missing.html”."),
        ({"teaser_html": "no macro"}, "imported on line 2 in 'article.html'"),
        ({"base_html": "<p>\n<script>alert(1)</script>"}, "base.html, line 2: scripts run in no page"),
        ({"base_html": "{{ ''.__class__.__mro__ }}"}, "base.html, line 1: "),
        ({"base_html": "{{ article.authors.append(1) }}"}, "base.html, line 1: "),
        ({"style_css": "a {}", "words_json": '{"en":\n{,}}'}, "words.json, line 2: "),
        ({"style_css": "a {}", "theme_json": "{\n"}, "theme.json, line 2: "),
        ({"style_css": "a {}", "theme_json": '{"base": "gone"}'}, "no theme “gone” to base it on"),
        ({"style_css": "a {}", "theme_json": "[]"}, "theme.json"),
        ({"style_css": "a { color: red }\n}"}, "style.css, line 2: “}” closes nothing"),
        ({"style_css": "/* fine */ i { content: '{' }\na {\n b { }\n"}, "style.css, line 2: “{” is never closed"),
        ({"style_css": "a { }\n/* a {"}, "style.css, line 2: “/*” is never closed"),
        ({"style_css": "a {\n content: 'x;\n}"}, "style.css, line 2: “'” is never closed"),
        ({"style_css": "a {\n background: url(#x), url(data:x), url( 'pic.png' ) }"}, "line 2: “pic.png” does not"),
        ({"style_css": "@import 'more.css';"}, "style.css, line 1: “@import” does not come along"),
        ({"readme_txt": "x"}, "neither a style.css nor a template"),
    ],
)  # fmt: skip
def test_a_broken_theme_says_which_file_and_line(tmp_path: Path, files: dict[str, str], where: str) -> None:
    folder = own(tmp_path, **files)
    with pytest.raises(ThemeBroken) as broken:
        find("mine", folder)
    assert where in broken.value.what
    assert "Mend the file, or choose another theme" in broken.value.advice


@pytest.mark.parametrize("name", ["gone", "../../etc", "", "/etc", "sh\0ared"])
def test_a_theme_that_is_not_there_is_said_and_no_other_folder_is_looked_into(tmp_path: Path, name: str) -> None:
    if not name:
        assert find(name, tmp_path).name == "daily"
        return
    with pytest.raises(ThemeBroken, match="no such theme"):
        find(name, tmp_path)


def test_a_file_that_is_not_text_is_said(tmp_path: Path) -> None:
    folder = own(tmp_path, style_css="a {}")
    (folder / "themes/mine/style.css").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ThemeBroken, match="UTF-8"):
        find("mine", folder)


def test_a_sheet_cannot_end_the_element_that_it_stands_in(tmp_path: Path) -> None:
    folder = own(tmp_path, style_css="a::after { content: '</style><b>x'; }")
    assert not read_page(render_gone(replace(SITE, theme=find("mine", folder)), "en", "ltr")).all("b")
