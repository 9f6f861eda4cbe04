"""One post of a site as a story of the desk, and as the base by which a later change on either side is noticed.

`Base.sent` is what a publish of the story as it came would send: so that such a publish sends nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from html import unescape
from typing import Any
from urllib.parse import unquote

from newsdesk.layout.theme import languages, words
from newsdesk.publish.wordpress import seo
from newsdesk.publish.wordpress.answers import Thing
from newsdesk.publish.wordpress.base import Base, Fields
from newsdesk.publish.wordpress.names import Names
from newsdesk.publish.wordpress.site_language import primary as language_of
from newsdesk.publish.wordpress.standing import DRAFT, PENDING, PRIVATE, SCHEDULED
from newsdesk.store.pulls import Known
from newsdesk.store.records import NO_DATELINE, Article, RemotePost, Stage
from newsdesk.story.bidi import direction_of
from newsdesk.story.dateline import Dateline, format_dateline
from newsdesk.story.dateline_reading import parse_dateline
from newsdesk.story.read_markdown import read
from newsdesk.story.read_site import SiteContent, read_site_content
from newsdesk.story.site_context import note_names
from newsdesk.story.slug import slugify
from newsdesk.story.write_markdown import write

ShaOf = Callable[[int, str], str]
"""The picture of the media store that is the site's with an id and a URL, "" for none."""

_PRIMARY = ("_yoast_wpseo_primary_category", "_robots_primary_cat", "rank_math_primary_category")
_SEO = (("_yoast_wpseo_title", "_yoast_wpseo_metadesc"), ("_seopress_titles_title", "_seopress_titles_desc"))
_TAG = re.compile(r"<!--.*?-->|</?[a-zA-Z][^<>]*>|<[!?][^<>]*>", re.DOTALL)
_FACTS = {
    "title": ("headline",),
    "content": ("body", "dateline"),
    "excerpt": ("standfirst",),
    "slug": ("slug",),
    "status": ("embargo", "private"),
    "date_gmt": ("embargo",),
    "categories": ("section",),
    "tags": ("tags",),
    "featured_media": ("lead_picture",),
    "author": ("authors",),
    "comment_status": ("comments",),
    "sticky": ("sticky",),
    "format": ("post_format",),
    "seo": ("seo_title", "seo_description"),
}
"""What of a story each field of a post says."""
_STAGES = {DRAFT: Stage.DRAFT, PENDING: Stage.REVIEW}
_UNFILED = "uncategorized"


@dataclass(frozen=True, slots=True)
class AtDesk:
    """What is known beside the posts. `language`: of the site. `form`: of datelines, by their agency."""

    language: str
    form: Callable[[str], str]
    sha_of: ShaOf


@dataclass(frozen=True, slots=True)
class PulledPost:
    """A post as a story. `article`: without ids; its section and authors stand beside it: `category` is the site's own
    id, `authors` are names, and where they are the name of an account of the site, `account` is its id; 0 for none.
    `fresh`: which of the facts the site has anew. `post`: what is kept of it, its `article` and `site` still to be
    filled in.
    """

    article: Article
    category: int
    authors: tuple[str, ...]
    account: int
    fresh: frozenset[str]
    post: RemotePost


def read_post(seen: Fields, answer: Thing, names: Names, desk: AtDesk, here: Known | None = None) -> PulledPost:
    """`answer` as a story. `seen`: the same by `post.seen_of`. `here`: the story of the desk that it is; what the site
    has not changed since is left as the desk says it.
    """
    known, base = (here.article, Base.of(here.post)) if here else (None, Base())
    language = known.language if known else language_of(answer.get("lang")) or desk.language
    content, dateline = content_of(seen, desk, known or language)
    account = names.account(seen["author"])
    byline = _byline(content.byline, language)
    meta = answer.get("meta")
    meta = meta if isinstance(meta, dict) else {}
    title, description = _seo(meta, answer.get("aioseo_meta_data"))
    category = _primary(seen["categories"], meta, names)
    article = Article(
        0,
        "",
        headline=plain(seen["title"]),
        standfirst=plain(seen["excerpt"]),
        slug=unquote(answer.get("slug") or ""),
        body=write(content.story),
        dateline=dateline,
        tags=tuple(dict.fromkeys(filter(None, map(names.tag, seen["tags"])))),
        language=language,
        direction=direction_of(language),
        stage=_STAGES.get(seen["status"], Stage.READY),
        embargo=_held_until(seen),
        lead_picture=desk.sha_of(seen["featured_media"], "") if seen["featured_media"] else "",
        seo_title=title,
        seo_description=description,
        comments=seen["comment_status"] != "closed",
        sticky=seen["sticky"],
        private=seen["status"] == PRIVATE,
        post_format=seen["format"] if seen["format"] != "standard" else "",
    )
    sent = _sent(article, seen, category, account_stands=bool(account) and not byline)
    fresh = {name for facts in _FACTS.values() for name in facts}
    if known is not None:
        changed = changed_there(base, seen)
        fresh = {name for field in changed for name in _FACTS.get(field, ())}
        if "content" in changed and read_site_content(base.content).byline != content.byline:
            fresh.add("authors")
        if (title or description) and sent["seo"] != base.sent.get("seo"):
            changed |= {"seo"}
            fresh |= {"seo_title", "seo_description"}
        sent = {name: value for name, value in base.sent.items() if name not in changed} | {
            name: value for name, value in sent.items() if name in changed
        }
    rest = {name: value for name, value in seen.items() if name not in {"content", "id", "link"}}
    post = RemotePost(
        article=0,
        site=0,
        remote_id=str(seen["id"]),
        link=seen["link"],
        slug=seen["slug"],
        status=seen["status"],
        base=Base(seen["content"], rest, sent, words=base.words).to_json(),
        published=moment(seen["date_gmt"]),
        modified=moment(seen["modified_gmt"]),
    )
    stands = bool(account) and not byline
    authors = byline or ((account,) if account else ())
    return PulledPost(article, category, authors, seen["author"] if stands else 0, frozenset(fresh), post)


def changed_there(base: Base, seen: Fields) -> set[str]:
    """The fields of a post that are not as newsdesk left them there, or saw them last."""
    compared = seen.keys() & {*base.seen, "content"} - {"id", "link", "modified_gmt"}
    return {name for name in compared if not base.left_alone(name, seen[name])}


def content_of(seen: Fields, desk: AtDesk, of: Article | str) -> tuple[SiteContent, Dateline]:
    """The text, and the dateline before it, where the desk would write it in just these words; else it stays there.

    `of`: the story of the desk that it is; the language of one that the desk does not have.
    """
    known = of if isinstance(of, Article) else None
    language = of.language if isinstance(of, Article) else of
    day = moment(seen["date_gmt"]) or moment(seen["modified_gmt"])
    found: list[Dateline] = []

    def is_dateline(text: str) -> bool:
        if known is not None and text == _written(known.dateline, desk, language):
            found.append(known.dateline)  # the text does not tell its year
            return True
        parsed = parse_dateline(f"{text} .", day.date() if day else None)
        if parsed is None or parsed[1].strip() != "." or _written(parsed[0], desk, language) != text:
            return False
        found.append(parsed[0])
        return True

    notes = seen["meta"].get("footnotes", "")
    names = note_names(read(known.body), known.key) if known is not None and notes else {}
    content = read_site_content(
        seen["content"],
        notes,
        sha_of=desk.sha_of,
        is_dateline=is_dateline,
        note_names=names,
        direction=known.direction if known is not None else direction_of(language),
    )
    return content, found[-1] if found else NO_DATELINE


def _written(dateline: Dateline, desk: AtDesk, language: str) -> str:
    return format_dateline(dateline, desk.form(dateline.agency), language)


def _sent(article: Article, seen: Fields, category: int, *, account_stands: bool) -> Fields:
    """What `post.wanted` makes of the story. `account_stands`: for its byline."""
    sent: Fields = {
        "title": article.headline,
        "content": seen["content"],
        "excerpt": article.standfirst,
        "tags": seen["tags"],
        "featured_media": seen["featured_media"] if article.lead_picture else 0,
        "comment_status": "open" if article.comments else "closed",
        "seo": seo.wanted(article),
        "status": seen["status"],
    }
    if article.slug:
        sent["slug"] = slugify(article.slug, article.language)
    if article.embargo:
        sent["date_gmt"] = f"{article.embargo.astimezone(UTC):%Y-%m-%dT%H:%M:%S}"
    if category:
        sent["categories"] = [category]
    if account_stands:
        sent["author"] = seen["author"]
    if article.sticky:
        sent["sticky"] = True
    if article.post_format:
        sent["format"] = article.post_format
    if seen["meta"].get("footnotes"):
        sent["meta"] = seen["meta"]
    return sent


def _held_until(seen: Fields) -> datetime | None:
    """The time of a scheduled post, and of one that waits for an editor and has a time to come."""
    time, saved = moment(seen["date_gmt"]), moment(seen["modified_gmt"])
    waits = seen["status"] == PENDING and time and saved and time > saved
    return time if waits or seen["status"] == SCHEDULED else None


def plain(text: str) -> str:
    """A title or an excerpt as the words that it shows, on one line."""
    return " ".join(unescape(_TAG.sub(" " if "<p" in text else "", text)).split())


def _byline(text: str, language: str) -> tuple[str, ...]:
    """The names in a byline as `WordPressEndpoint` writes it, in any language of the theme."""
    for code in dict.fromkeys((language, "en", *languages())) if text else ():
        said = words(code)
        if text.startswith(said["by"] + " "):
            listed = text.removeprefix(said["by"] + " ")
            first, _and, last = listed.rpartition(f" {said['and']} ")
            return tuple(name.strip() for name in (*first.split(", "), last) if name.strip())
    return (text,) if text else ()


def _primary(ids: list[int], meta: Mapping[str, Any], names: Names) -> int:
    """The one of the site's sections that the story stands in: a plugin's word, else the first that no other is in."""
    known = {id: category for id in ids if (category := names.category(id)) is not None}
    for key in _PRIMARY:
        value = str(meta.get(key, ""))
        if value.isdigit() and int(value) in known:
            return int(value)
    over = {category.parent for category in known.values()}
    leaves = [id for id, category in known.items() if id not in over and category.slug != _UNFILED]
    return leaves[0] if leaves else 0


def _seo(meta: Mapping[str, Any], aioseo: object) -> tuple[str, str]:
    for title, description in _SEO:
        if meta.get(title) or meta.get(description):
            return _text(meta.get(title)), _text(meta.get(description))
    if isinstance(aioseo, dict):
        return _text(aioseo.get("title")), _text(aioseo.get("description"))
    return "", ""


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def moment(gmt: str) -> datetime | None:
    """A time as WordPress gives it; None where it gives none, or none that there is ("0000-00-00T00:00:00")."""
    try:
        return datetime.fromisoformat(gmt).replace(tzinfo=UTC) if gmt else None
    except ValueError:
        return None
