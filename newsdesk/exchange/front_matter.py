"""A story as one text: its facts in YAML between two lines of `---`, below them its body. `README.md` has the form.

What `write` makes, `read` gives back, the body byte for byte. Of other programs' files (Jekyll, Hugo, Obsidian) the
facts that have a counterpart here are read under their usual names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from newsdesk import clock
from newsdesk.errors import NewsdeskError
from newsdesk.exchange import links
from newsdesk.exchange.plain_yaml import BrokenYaml, Plain, dump, load
from newsdesk.exchange.values import Facts
from newsdesk.store.bundle import Bundle
from newsdesk.store.records import Article, Author, MediaItem, Note, Stage
from newsdesk.story.dateline import Dateline
from newsdesk.words import _

FORM = 1
"""The form of the files, raised when an older program would misread a newer file."""

_BEGIN = re.compile(r"\ufeff?---[ \t]*(\r?\n)")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_KEY = re.compile(r"[0-9a-f]{32}")
_NOTE = re.compile(r"[\w-]{1,16}")
_LOOKS_LIKE_FACTS = re.compile(r"[\w-]{1,40}:(?:[ \t]|\r?\n)")
_STAGES = frozenset(stage.value for stage in Stage)
_ABOUT_MEDIA = ("title", "alt", "caption", "credit", "copyright")
_OTHERS_SAY = {
    "title": "headline",
    "subtitle": "standfirst",
    "description": "standfirst",
    "excerpt": "standfirst",
    "summary": "standfirst",
    "author": "authors",
    "lang": "language",
    "locale": "language",
    "tag": "tags",
    "category": "section",
    "categories": "section",
    "image": "lead_picture",
    "cover": "lead_picture",
    "featured_image": "lead_picture",
    "date": "created",
    "lastmod": "updated",
    "last_modified_at": "updated",
    "permalink": "slug",
}


class BrokenFrontMatter(NewsdeskError):
    """The facts over a story cannot be read."""


class MadeByNewer(NewsdeskError):
    """The file was written by a later newsdesk, in a form that this one does not know."""

    def __init__(self, found: str) -> None:
        super().__init__(
            _("A newer newsdesk wrote this file (form {found}; this one knows {known}).").format(
                found=found[:20], known=FORM
            ),
            _("It was left out."),
            _("Update newsdesk, and import it again."),
        )


@dataclass(frozen=True, slots=True)
class StoryFile:
    """`bundle` as the file has it: pictures by their paths (`lead_picture`, and in the body), its `media` empty.

    `media`: what is said of files, by path. `remarks`: what could not be read, in words. `ours`: newsdesk wrote it.
    `verbatim`: the body names its pictures as the store does; a path in it is none of ours.
    """

    bundle: Bundle
    media: Mapping[str, MediaItem]
    remarks: tuple[str, ...] = ()
    ours: bool = False
    verbatim: bool = False


def write(bundle: Bundle, places: Mapping[str, str]) -> bytes:
    """`places`: where the files of pictures are, by SHA-256, as paths from the text's own place."""
    body = links.to_files(bundle.article.body, places)
    facts = {name: value for name, value in _facts(bundle, places) if value not in ("", None, [], {})}
    if body is None:
        facts["body_pictures"] = "media"
    return f"---\n{dump(facts)}---\n\n{bundle.article.body if body is None else body}".encode()


def read(text: str) -> StoryFile:
    """Raises BrokenFrontMatter, MadeByNewer. A text without facts is a body."""
    found, body, line_end = _cut(text)
    ours = "newsdesk" in found
    if ours and found["newsdesk"] != str(FORM):
        raise MadeByNewer(str(found["newsdesk"]))
    if line_end == "\r\n":
        body = body.replace("\r\n", "\n")  # the whole file went through a program that makes all lines end so
    body = body.removeprefix("\n") if ours else body.lstrip("\r\n")
    facts = Facts(found if ours else _in_our_words(found))
    verbatim = facts.text("body_pictures") == "media"
    media = media_of(facts)
    bundle = _bundle(facts, body)
    if ours and facts.text("id") and not bundle.article.key:
        facts.remarks.append(_("Its id is none of newsdesk’s; it came as a new story."))
    facts.text("newsdesk")
    facts.remark_unasked()
    return StoryFile(bundle, media, tuple(facts.remarks), ours, verbatim)


def _cut(text: str) -> tuple[dict[str, Plain], str, str]:
    """Facts, body, and the line end behind the first `---`."""
    begin = _BEGIN.match(text)
    if begin is None:
        return {}, text.removeprefix("\ufeff"), "\n"
    end = _END.search(text, begin.end())
    if end is None:
        if not _LOOKS_LIKE_FACTS.match(text, begin.end()):
            return {}, text.removeprefix("\ufeff"), "\n"  # a rule begins the story
        raise BrokenFrontMatter(
            _("The facts begin with --- and do not end."), _("It was left out."), _("Put a line --- below the facts.")
        )
    try:
        facts = load(text[begin.end() : end.start()], first_line=2)
    except BrokenYaml as error:
        raise BrokenFrontMatter(
            _("Its facts cannot be read. {why}").format(why=error.what), _("It was left out.")
        ) from error
    if facts is None:
        facts = {}
    if not isinstance(facts, dict):
        if not isinstance(facts, str):
            raise BrokenFrontMatter(_("Its facts are no list of names and values."), _("It was left out."))
        return {}, text.removeprefix("\ufeff"), "\n"  # words between two rules
    return facts, text[end.end() :], begin[1]


def _in_our_words(facts: dict[str, Plain]) -> dict[str, Plain]:
    """Of another program: its own name of a fact gives way to ours where both are there."""
    ours = {name: value for name, value in facts.items() if name not in _OTHERS_SAY}
    for name, value in facts.items():
        if name in _OTHERS_SAY:
            ours.setdefault(_OTHERS_SAY[name], value)
    section = ours.get("section")
    if isinstance(section, list):
        ours["section"] = section[:1]  # theirs are many beside each other, ours one below the other
    return ours


def _facts(bundle: Bundle, places: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    article = bundle.article
    dateline = article.dateline
    yield "newsdesk", FORM
    yield "id", article.key
    for name in ("headline", "kicker", "standfirst", "slug"):
        yield name, getattr(article, name)
    about = {"place": dateline.place, "day": dateline.day, "agency": dateline.agency}
    yield "dateline", {name: value for name, value in about.items() if value}
    yield "authors", [author.name for author in article.authors]
    yield "section", list(bundle.section)
    yield "tags", list(article.tags)
    yield "language", article.language
    yield "direction", article.direction
    yield "stage", article.stage.value
    yield "embargo", article.embargo
    yield "lead_picture", places.get(article.lead_picture, article.lead_picture and f"media:{article.lead_picture}")
    yield "seo_title", article.seo_title
    yield "seo_description", article.seo_description
    yield "comments", None if article.comments else False
    yield "sticky", article.sticky or None
    yield "private", article.private or None
    yield "post_format", article.post_format
    yield "target", article.target or None
    yield "ignored_words", list(article.ignored_words)
    for name in ("created", "updated", "trashed"):
        yield name, getattr(article, name)
    yield "follows", list(bundle.follows)
    yield "notes", article.notes
    yield "margin_notes", [_margin_note(note) for note in bundle.notes]
    yield "media", [about_media(item, places[item.sha]) for item in bundle.media if item.sha in places]


def _margin_note(note: Note) -> dict[str, Any]:
    about = {
        "id": note.id,
        "words": note.words,
        "text": note.text,
        "by": note.by,
        "created": note.created,
        "resolved": note.resolved,
    }
    return {name: value for name, value in about.items() if value}


def about_media(item: MediaItem, place: str) -> dict[str, Any]:
    """What is said of a file, as it stands under `media`."""
    about = {"file": place, "name": item.file_name, **{name: getattr(item, name) for name in _ABOUT_MEDIA}}
    return {name: value for name, value in about.items() if value}


def _bundle(facts: Facts, body: str) -> Bundle:
    key = facts.text("id")
    dateline = facts.part("dateline")
    stage = facts.text("stage")
    if stage and stage not in _STAGES:
        facts.remarks.append(_("There is no stage “{stage}”; it is a draft.").format(stage=stage[:40]))
    article = Article(
        id=0,
        key=key if _KEY.fullmatch(key) else "",
        headline=facts.text("headline"),
        kicker=facts.text("kicker"),
        standfirst=facts.text("standfirst"),
        slug=facts.text("slug"),
        body=body,
        dateline=Dateline(dateline.text("place"), dateline.day("day"), dateline.text("agency")),
        authors=tuple(Author(0, name) for name in facts.texts("authors")),
        tags=facts.texts("tags"),
        language=facts.text("language"),
        direction=facts.text("direction"),
        stage=Stage(stage) if stage in _STAGES else Stage.DRAFT,
        embargo=facts.moment("embargo"),
        notes=facts.text("notes"),
        lead_picture=facts.text("lead_picture"),
        seo_title=facts.text("seo_title"),
        seo_description=facts.text("seo_description"),
        comments=facts.truth("comments", default=True),
        sticky=facts.truth("sticky", default=False),
        private=facts.truth("private", default=False),
        post_format=facts.text("post_format"),
        target=facts.number("target"),
        ignored_words=facts.texts("ignored_words"),
        created=facts.moment("created"),
        updated=facts.moment("updated"),
        trashed=facts.moment("trashed"),
    )
    notes = tuple(note for part in facts.parts("margin_notes") if (note := _note(part)) is not None)
    follows = tuple(key for key in facts.texts("follows") if _KEY.fullmatch(key))
    return Bundle(article, facts.texts("section"), notes, follows)


def _note(facts: Facts) -> Note | None:
    created = facts.moment("created")
    id = facts.text("id")
    if not _NOTE.fullmatch(id):
        facts.remarks.append(_("A margin note without an id was left out."))
        return None
    return Note(
        id,
        0,
        facts.text("words"),
        facts.text("text"),
        facts.text("by"),
        created or clock.now(),
        facts.moment("resolved"),
    )


def media_of(facts: Facts) -> dict[str, MediaItem]:
    """What is said of files, by path."""
    found = {}
    for part in facts.parts("media"):
        if path := links.clean(part.text("file")):
            item = MediaItem("", "", 0, 0, 0, part.text("name"))
            found[path] = replace(item, **{name: part.text(name) for name in _ABOUT_MEDIA})  # type: ignore[arg-type]
    return found
