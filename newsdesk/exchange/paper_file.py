"""`desk.yaml`: what belongs to the paper and not to one story, beside the stories of an export."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from newsdesk.errors import NewsdeskError
from newsdesk.exchange.front_matter import FORM, MadeByNewer, about_media, media_of
from newsdesk.exchange.plain_yaml import dump, load
from newsdesk.exchange.values import Facts
from newsdesk.store.records import Author, MediaItem, Section, Site, Snippet, Stage, Template
from newsdesk.words import _

if TYPE_CHECKING:
    from newsdesk.exchange.pictures import Pictures
    from newsdesk.store.database import Store

NAME = "desk.yaml"
DEEPEST = 8  # sections below one another
_LETS_IN = re.compile(r"(?<=://)[^/@]*@")
_TEMPLATE = re.compile(r"[\w-]{1,32}")
_TEMPLATE_TEXTS = ("name", "headline", "kicker", "standfirst", "body")

Place = Callable[[str], str]


def write(store: Store, place: Place, *, everything: bool = False) -> str:
    """All sections in their order, authors, templates, snippets, saved searches, words of the desk's own.

    `place`: where a picture's file is. `everything`: tags, settings and the list of sites, too, for people to read;
    a password is never among them.
    """
    sections = store.sections.list()
    authors = store.authors.list()
    places = {author.picture: found for author in authors if (found := place(author.picture))}
    return dump(
        {
            "newsdesk": FORM,
            "sections": [_section(section, sections) for section in sections],
            "authors": [_author(author, places) for author in authors],
            "media": [about_media(store.media.get(sha), found) for sha, found in places.items()],
            "snippets": [{"word": one.word, "text": one.text} for one in store.snippets.list()],
            "templates": [_template(one, sections) for one in store.templates.list() if one.changed or not one.shipped],
            "searches": [{"name": one.name, "query": one.query} for one in store.searches.list()],
            "words": sorted(store.words.list()),
            **(_for_people(store) if everything else {}),
        }
    )


def read(store: Store, text: str, pictures_for: Callable[[Mapping[str, MediaItem]], Pictures]) -> tuple[str, ...]:
    """Add what the desk lacks; what it has stays as it is. `pictures_for` takes what is said of the files.

    Returns remarks. Raises NewsdeskError.
    """
    found = load(text)
    if not isinstance(found, dict):
        raise NewsdeskError(_("It holds no facts of a desk."), _("It was left out."))
    if found.get("newsdesk") != str(FORM):
        raise MadeByNewer(str(found.get("newsdesk", "")))
    facts = Facts(found)
    pictures = pictures_for(media_of(facts))
    for part in facts.parts("sections"):
        section_at(store, part.texts("path"), {})
    _read_authors(store, facts, pictures)
    _read_templates(store, facts)
    words = {snippet.word for snippet in store.snippets.list()}
    for part in facts.parts("snippets"):
        snippet = Snippet("".join(part.text("word").split()), part.text("text"))
        if snippet.word and snippet.word not in words:
            store.snippets.save(snippet)
    searches = {search.name for search in store.searches.list()}
    for part in facts.parts("searches"):
        name = " ".join(part.text("name").split())
        if name and name not in searches:
            store.searches.add(name, part.text("query"))
    for word in facts.texts("words"):
        store.words.add(word)
    return (*facts.remarks, *pictures.remarks)


def _for_people(store: Store) -> Mapping[str, Any]:
    sites = store.sites.list()
    settings = store.settings.get()
    usual = next((site.name for site in sites if site.id == settings.default_site), "")
    return {
        "tags": list(store.tags.list()),
        "settings": {
            **asdict(settings),
            "default_site": usual,
            "dictionaries": list(settings.dictionaries),
            "agency_forms": [list(form) for form in settings.agency_forms],
        },
        "sites": [_site(site) for site in sites],
    }


def _site(site: Site) -> Mapping[str, Any]:
    """Without what stands before the host in an address, if anything does: it lets somebody in."""
    about = {
        "name": site.name,
        "kind": site.kind.value,
        "address": _LETS_IN.sub("", site.address),
        "home": _LETS_IN.sub("", site.home),
        "account": site.account,
    }
    return {name: value for name, value in about.items() if value}


def _read_authors(store: Store, facts: Facts, pictures: Pictures) -> None:
    known = {author.name.casefold(): author for author in store.authors.list()}
    for part in facts.parts("authors"):
        name = " ".join(part.text("name").split())
        if not name:
            continue
        was = known.get(name.casefold()) or store.authors.add(name)
        biography = was.biography or part.text("biography")
        new = replace(was, biography=biography, picture=was.picture or pictures.lead(part.text("picture")))
        if new != was:
            store.authors.save(new)


def _read_templates(store: Store, facts: Facts) -> None:
    """One of the program's gets the desk's words as long as nobody here gave it others."""
    known = {template.key: template for template in store.templates.list()}
    for part in facts.parts("templates"):
        key = part.text("key")
        was = known.get(key)
        stage = part.text("stage")
        if not _TEMPLATE.fullmatch(key) or not part.text("name").strip() or (was and (was.changed or not was.shipped)):
            continue
        store.templates.save(
            Template(
                key,
                part.text("name"),
                part.text("headline"),
                part.text("kicker"),
                part.text("standfirst"),
                part.text("body"),
                section=section_at(store, part.texts("section"), {}),
                tags=part.texts("tags"),
                stage=Stage(stage) if stage in set(Stage) else Stage.DRAFT,
                target=part.number("target"),
            )
        )


def section_at(store: Store, path: tuple[str, ...], known: dict[tuple[str, ...], int | None]) -> int | None:
    """The section at the end of this path, made where it is missing. `known` is filled with what was found."""
    names = tuple(clean for name in path[:DEEPEST] if (clean := " ".join(name.split())))
    if not names:
        return None
    if names not in known:
        over = section_at(store, names[:-1], known)
        known[names] = store.sections.add(names[-1], over).id
    return known[names]


def _section(section: Section, sections: tuple[Section, ...]) -> Mapping[str, Any]:
    return {"path": _path(section.id, sections)}


def _path(id: int | None, sections: tuple[Section, ...]) -> list[str]:
    """The names from the top down."""
    by_id = {one.id: one for one in sections}
    path: list[str] = []
    while id is not None and id in by_id and len(path) <= DEEPEST:
        path.insert(0, by_id[id].name)
        id = by_id[id].parent
    return path


def _template(template: Template, sections: tuple[Section, ...]) -> Mapping[str, Any]:
    about = {
        "key": template.key,
        **{name: getattr(template, name) for name in _TEMPLATE_TEXTS},
        "section": _path(template.section, sections),
        "tags": list(template.tags),
        "stage": template.stage.value,
        "target": template.target,
    }
    return {name: value for name, value in about.items() if value}


def _author(author: Author, places: Mapping[str, str]) -> Mapping[str, Any]:
    about = {"name": author.name, "biography": author.biography, "picture": places.get(author.picture, "")}
    return {name: value for name, value in about.items() if value}
