"""Which themes there are, and what is wrong with one that cannot be used: in which file, in which line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import resources
from newsdesk.errors import NewsdeskError
from newsdesk.layout.facts import LeadPicture, Link, ListFacts, PageFacts, SiteFacts, Teaser
from newsdesk.layout.lists import render_feed, render_front, render_gone, render_list
from newsdesk.layout.page import render_article
from newsdesk.layout.theme import SHIPPED, Theme, default, shipped, state_of
from newsdesk.store.records import Article, Author, Section
from newsdesk.story.read_markdown import read
from newsdesk.words import _

FOLDER = "themes"
"""Of a person's own, beside the store."""
_NAME = re.compile(r"[\w][\w .-]*")
_SCRIPT = re.compile(r"""<script(?![^>]*application/ld\+json)|\son[a-z]+\s*=\s*["']|javascript:""", re.IGNORECASE)
_SHEET = re.compile(
    r"""/\*(?:.*?\*/)?|url\(\s*(["']?)(.*?)\1\s*\)|(["'])(?:\\.|(?!\3)[^\\\n])*\3?|@import\b|[{}]""", re.DOTALL
)
_BROUGHT = re.compile(r"[a-z][a-z0-9+.-]*:|//|#", re.IGNORECASE)
"""How an address begins that is not of a file beside the theme."""
_LARGEST = 2_000_000
"""Bytes of a file of a theme: it goes into every page."""


class ThemeBroken(NewsdeskError):
    """`name` and `title` are the theme's. `where`: file and line, as far as they are known."""

    def __init__(self, name: str, title: str, where: str, reason: str) -> None:
        self.name, self.title = name, title
        said = f"{where}: {reason}" if where else reason
        super().__init__(
            _("The theme “{theme}” cannot be used: {said}.").format(theme=title, said=said.rstrip(".")),
            _("The page is shown in the theme “{theme}”.").format(theme=default().title),
            _("Mend the file, or choose another theme in the settings."),
        )


def all_themes(folder: Path) -> tuple[Theme | ThemeBroken, ...]:
    """Those that come along, then a person's own in the data folder `folder`."""
    own = folder / FOLDER
    names = sorted(path.name for path in own.iterdir() if path.is_dir()) if own.is_dir() else []
    return (*map(shipped, SHIPPED), *(_found(name, folder) for name in names if _is_own_name(name)))


def own_folder(folder: Path) -> Path:
    """Where a person's own lie in the data folder `folder`, with a file that says how one is made. Raises OSError."""
    own = folder / FOLDER
    own.mkdir(parents=True, exist_ok=True)
    if not (own / "README.md").exists():
        (own / "README.md").write_bytes(resources.path("themes/README.md").read_bytes())
    return own


def find(name: str, folder: Path) -> Theme:
    """The theme `name`, "" for the usual one, ready to be used. Raises ThemeBroken."""
    if not name or name in SHIPPED:
        return shipped(name) if name else default()
    theme = _found(name, folder)
    problem = theme if isinstance(theme, ThemeBroken) else check(theme)
    if problem:
        raise problem
    assert isinstance(theme, Theme)  # noqa: S101 - or it is broken
    return theme


@cache
def check(theme: Theme) -> ThemeBroken | None:
    """What is wrong with it, found by making pages of an invented story."""
    try:
        for file in _files(theme.folders[0]):
            fault = _fault(file)
            if fault is not None:
                return _broken(theme, file.name, *fault)
        for facts in _invented(theme):
            render_article(facts, read(_STORY))
        empty = ListFacts(SiteFacts("Paper", "#", theme=theme))
        full = replace(empty, stories=_TEASERS, heading="China", about="About.", newer="#", older="#", number=1)
        for lists in (empty, full, replace(full, number=0)):
            for made in (render_front, render_list, render_feed):
                made(lists)
        render_gone(SiteFacts("Paper", "#", theme=theme), "en", "ltr")
    except UnicodeDecodeError:
        return _broken(theme, "", None, _("a file is not UTF-8"))
    except json.JSONDecodeError as error:
        return _broken(theme, "words.json", error.lineno, error.msg)
    except Exception as error:  # noqa: BLE001 - a template can raise anything
        from jinja2 import TemplateNotFound

        name, at = _place(theme, error)
        reason = str(error).strip() or type(error).__name__
        if isinstance(error, TemplateNotFound):  # what Jinja2 says of it is mostly the folders that it looked in
            reason = _("there is no file “{file}”").format(file=error.name)
        return _broken(theme, name, at, reason)
    return None


def _found(name: str, folder: Path) -> Theme | ThemeBroken:
    own = folder / FOLDER / name
    if not _is_own_name(name) or not own.is_dir():
        return ThemeBroken(name, name, "", _("there is no such theme"))
    said: dict[str, object] = {}
    try:
        if (own / "theme.json").exists():
            said = json.loads((own / "theme.json").read_text("utf-8"))
        base, title = str(said.get("base", default().name)), str(said.get("title", name))
        if not any(_files(own)):
            return ThemeBroken(name, title, "", _("its folder has neither a style.css nor a template"))
        if base not in SHIPPED:
            return ThemeBroken(
                name, title, "theme.json", _("there is no theme “{base}” to base it on").format(base=base)
            )
        return Theme(name, title, (own, *shipped(base).folders), shipped(base).state + state_of((own,)))
    except json.JSONDecodeError as error:
        return ThemeBroken(name, name, _at("theme.json", error.lineno), error.msg)
    except (OSError, ValueError, AttributeError) as error:
        return ThemeBroken(name, name, "theme.json", str(error))


def _is_own_name(name: str) -> bool:
    return bool(_NAME.fullmatch(name)) and name not in SHIPPED


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.iterdir()) if path.suffix in {".html", ".css", ".xml"})


def _fault(file: Path) -> tuple[int | None, str] | None:
    """The line of a file, as far as there is one, and what is wrong there."""
    if file.stat().st_size > _LARGEST:
        return None, _("the file is too large")
    text = file.read_text("utf-8")
    if file.suffix == ".css":
        return _sheet_fault(text)
    script = _SCRIPT.search(text)
    return (text.count("\n", 0, script.start()) + 1, _("scripts run in no page of newsdesk")) if script else None


def _sheet_fault(sheet: str) -> tuple[int, str] | None:
    """The line and what is wrong there: browsers leave out what they cannot read, and all that a brace takes along."""

    def line(at: int) -> int:
        return sheet.count("\n", 0, at) + 1

    open_: list[int] = []  # where
    for found in _SHEET.finditer(sheet):
        sign, at = found[0], found.start()
        if sign == "{":
            open_.append(at)
        elif sign == "}" and not open_:
            return line(at), _("“{sign}” closes nothing").format(sign=sign)
        elif sign == "}":
            open_.pop()
        elif sign == "/*" or (found[3] and (len(sign) == 1 or sign[-1] != sign[0])):
            return line(at), _("“{sign}” is never closed").format(sign=sign[:2] if sign == "/*" else sign[0])
        elif sign == "@import" or (found[2] and not _BROUGHT.match(found[2])):
            words = _("“{file}” does not come along with a page; write what is in it into the sheet")
            return line(at), words.format(file=found[2] or sign)
    return (line(open_[-1]), _("“{sign}” is never closed").format(sign="{")) if open_ else None


def _place(theme: Theme, error: Exception) -> tuple[str, int | None]:
    """The file and line that `error` comes from: its own, or the last of a template on the way to it."""
    from jinja2 import TemplateSyntaxError

    if isinstance(error, TemplateSyntaxError):
        return error.name or "", error.lineno
    file, line, step = "", None, error.__traceback__
    while step is not None:
        # Jinja2 gives its frames the names and lines of the templates
        path = Path(step.tb_frame.f_code.co_filename)
        if path.parent in theme.folders:
            file, line = path.name, step.tb_lineno
        step = step.tb_next
    return file, line


def _broken(theme: Theme, file: str, line: int | None, reason: str) -> ThemeBroken:
    return ThemeBroken(theme.name, theme.title, _at(file, line), reason)


def _at(file: str, line: int | None) -> str:
    return _("{file}, line {line}").format(file=file, line=line) if file and line else file


_STORY = "One *word*.[^1]\n\n## Two\n\n- three\n\n> Four\n\n> [!fact] Five\n>\n> Six\n\n[^1]: Seven.\n"
_NOW = datetime(2026, 9, 15, tzinfo=UTC)
_TEASERS = (
    Teaser("Headline", "#", "Kicker", "Excerpt", "China", "Name", "#", "Alt", _NOW, _NOW),
    Teaser("Headline", "#"),
)


def _invented(theme: Theme) -> Iterator[PageFacts]:
    """The facts of a page with all that there can be, and of one with nothing."""
    article = Article(1, "0" * 32)
    site = SiteFacts("Paper", "#", theme=theme)
    full = replace(
        article,
        headline="Headline",
        kicker="Kicker",
        standfirst="Standfirst",
        authors=(Author(1, "Name", "Biography"), Author(2, "Other", picture="1" * 64)),
        section=Section(1, "China", "china"),
        tags=("tag",),
    )
    yield PageFacts(article, site, lambda _sha: "#")
    yield PageFacts(
        full,
        replace(site, sections=(Link("China", "#"),), feed="#"),
        lambda _sha: "#",
        dateline="PLACE, Sep 15 (ABC):",
        trail=(Link("China", "#"),),
        lead=LeadPicture("#", "Alt", "Caption", "Credit", 1600, 900, "30% 60%"),
        related=_TEASERS,
        check_also=_TEASERS,
        tag_hrefs={"tag": "#"},
        author_hrefs={1: "#"},
        canonical="https://paper.example/",
        published=_NOW,
        modified=_NOW,
    )
