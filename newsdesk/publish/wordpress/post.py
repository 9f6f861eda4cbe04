"""The post itself: what is sent, what of it changed, and what was seen on the site afterwards.

Only what changed is sent: each request to a post stores its text anew through the filters of the account that sends it.
What the site gives back is kept as the base by which a later change on the site is noticed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from html import unescape
from typing import Any

from newsdesk import clock
from newsdesk.publish.endpoint import Parcel, Result, Results
from newsdesk.publish.errors import Conflict, Gone, NoRight, SiteTrouble
from newsdesk.publish.wordpress.answers import Refusal, Thing, not_wordpress
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.facts import SiteAbilities
from newsdesk.store.records import Article, RemotePost
from newsdesk.story.slug import slugify
from newsdesk.story.write_blocks import BlocksContext, SitePicture, write
from newsdesk.words import _

Fields = dict[str, Any]

_TEXTS = ("title", "content", "excerpt")
_SETS = ("categories", "tags")
_TIMING = ("status", "date_gmt")
_SCHEDULED, _PUBLIC = "future", "publish"


@dataclass(frozen=True, slots=True)
class Base:
    """What a publish left behind, kept as JSON in `RemotePost.base`.

    `content` and `seen`: the site's own text and other fields, as it gave them back. `sent`: the fields as they were
    sent. `trying`: of each field, what was sent since without hearing how it went. `words`: what was sent with each
    picture, by its SHA-256 in the media store. `unfinished`: there is only the empty draft yet.
    """

    content: str = ""
    seen: Fields = field(default_factory=dict)
    sent: Fields = field(default_factory=dict)
    trying: Mapping[str, list[Any]] = field(default_factory=dict)
    words: Mapping[str, Result] = field(default_factory=dict)
    unfinished: bool = False

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def of(cls, post: RemotePost | None) -> Base:
        return cls(**json.loads(post.base)) if post and post.base else cls(unfinished=post is None)

    def about_to_send(self, changes: Fields) -> Base:
        """The base before a request whose answer may be lost."""
        trying = {name: [*self.trying.get(name, ()), value] for name, value in changes.items()}
        return replace(self, trying={**self.trying, **trying})

    def left_alone(self, name: str, value: object) -> bool:
        """Whether `value` of a field is what newsdesk left on the site, not somebody else's change."""
        known = self.content if name == "content" else self.seen.get(name, value)
        return value == known or any(_same_words(value, tried) for tried in self.trying.get(name, ()))

    def ours(self, name: str) -> set[int]:
        """Of a set of ids, those that are there by newsdesk; before it sent any, the site's own default."""
        first: list[int] = self.sent[name] if name in self.sent else self.seen.get(name, [])
        return set(first).union(*self.trying.get(name, []))


# --- what is sent


def wanted(parcel: Parcel, results: Results, abilities: SiteAbilities, base: Base, byline: str) -> Fields:
    """All fields of the post as they shall be. `byline` is "" where an account of the site stands for it."""
    article, terms = parcel.article, results["terms"]
    pictures = {sha: results[f"picture:{sha}"] for sha in parcel.pictures}
    blocks = write(
        parcel.story,
        BlocksContext(
            picture=lambda sha: SitePicture(pictures[sha]["id"], pictures[sha]["url"], pictures[sha]["size"]),
            dateline=parcel.dateline,
            byline=byline,
            direction=article.direction,
            footnotes=abilities.footnotes,
            key=article.key,
        ),
    )
    fields: Fields = {
        "title": article.headline,
        "content": blocks.content,
        "excerpt": article.standfirst,
        "slug": _slug(article, base),
        "tags": terms["tags"],
        "featured_media": pictures[article.lead_picture]["id"] if article.lead_picture else 0,
        "comment_status": "open" if article.comments else "closed",
        **_timing(article),
    }
    if terms["category"] is not None:
        fields["categories"] = [terms["category"]]
    if terms["author"] is not None:
        fields["author"] = terms["author"]
    if blocks.footnotes or "meta" in base.sent:
        fields["meta"] = {"footnotes": blocks.footnotes}
    return fields


def _slug(article: Article, base: Base) -> str:
    """A story that is out keeps its address when only its headline changes."""
    if not article.slug and "slug" in base.sent:
        return str(base.sent["slug"])
    return slugify(article.slug or article.headline, article.language)


def _timing(article: Article) -> Fields:
    """A time is sent only for a story that is held back: our clock is not the site's."""
    if article.embargo and article.embargo > clock.now():
        return {"status": _SCHEDULED, "date_gmt": f"{article.embargo.astimezone(UTC):%Y-%m-%dT%H:%M:%S}"}
    return {"status": _PUBLIC}


def changed(client: Client, base: Base, fields: Fields, current: Fields) -> Fields:
    """What of `fields` must be sent to the post that stands on the site as `current`.

    Raises Conflict where the post is not as newsdesk left it, Gone where it is in the trash.
    """
    if current["status"] == "trash":
        raise Gone(client.site, for_ever=False)
    changes = {name: value for name, value in fields.items() if base.sent.get(name) != value}
    changes = _timing_changes(client, base, changes, current)
    for name in (*_TEXTS, *changes):
        if name not in _SETS and not base.left_alone(name, current[name]):
            raise Conflict.changed(client.site, _called(name))
    for name in set(_SETS) & set(changes):
        # what an editor of the site added stays
        changes[name] = sorted((set(current[name]) - base.ours(name)) | set(changes[name]))
    return changes


def _timing_changes(client: Client, base: Base, changes: Fields, current: Fields) -> Fields:
    was, now, shall = base.seen.get("status"), current["status"], changes.get("status")
    if now not in {_PUBLIC, _SCHEDULED} and was in {_PUBLIC, _SCHEDULED}:
        # withdrawn on the site: an update of the text must not put it out again
        raise Conflict.changed(client.site, _called("status"))
    timing = {}
    if now == _SCHEDULED and shall == _PUBLIC:
        # with its old date the site would hold it back again
        timing = {"status": _PUBLIC, "date_gmt": f"{client.now().astimezone(UTC):%Y-%m-%dT%H:%M:%S}"}
    elif now != _PUBLIC:
        # a story that is out is neither taken back nor given another date
        timing = {name: value for name, value in changes.items() if name in _TIMING}
    return {name: value for name, value in changes.items() if name not in _TIMING} | timing


def _same_words(one: object, other: object) -> bool:
    """Whether two texts say the same, whatever an account's filters made of their markup."""
    if not isinstance(one, str) or not isinstance(other, str):
        return one == other
    return _bare(one) == _bare(other)


def _bare(text: str) -> str:
    return "".join(unescape(unescape(text)).replace("/>", ">").split())


def _called(name: str) -> str:
    names = {
        "title": _("the headline"),
        "content": _("the text"),
        "excerpt": _("the standfirst"),
        "slug": _("the address"),
        "featured_media": _("the lead picture"),
        "author": _("the author"),
        "comment_status": _("whether readers may reply"),
        "status": _("whether it is published"),
        "date_gmt": _("the time of publishing"),
        "meta": _("the notes"),
    }
    return names.get(name, name)


# --- what was seen


def read_post(client: Client, post: int) -> Fields:
    """The post as it stands on the site. Raises Gone where it was deleted."""
    try:
        return seen_of(client.one(f"wp/v2/posts/{post}", context="edit"), client.site)
    except Refusal as refusal:
        if refusal.code == "rest_post_invalid_id":
            raise Gone(client.site, for_ever=True) from None
        raise


def seen_of(answer: Thing, site: str) -> Fields:
    """The fields of an answer, as they are compared and kept. Raises SiteTrouble where it is no post."""
    try:
        return _seen_of(answer)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise not_wordpress(site) from None


def _seen_of(answer: Thing) -> Fields:
    meta = answer.get("meta")
    return {
        "id": int(answer["id"]),
        "link": str(answer["link"]),
        "title": answer["title"]["raw"],
        "content": answer["content"]["raw"],
        "excerpt": answer["excerpt"]["raw"],
        "slug": answer["slug"] or answer.get("generated_slug", ""),
        "status": answer["status"],
        "date_gmt": answer["date_gmt"] or "",
        "modified_gmt": answer["modified_gmt"] or "",
        "categories": sorted(answer.get("categories", ())),
        "tags": sorted(answer.get("tags", ())),
        "featured_media": answer.get("featured_media", 0),
        "author": answer["author"],
        "comment_status": answer.get("comment_status", ""),
        # PHP writes an empty object as a list
        "meta": {"footnotes": meta.get("footnotes", "")} if isinstance(meta, dict) else {},
    }


def check(client: Client, account: str, sent: Fields, seen: Fields) -> None:
    """Whether the site took what was sent: what it does not like it leaves out without a word (201)."""
    if "status" in sent and seen["status"] not in {_PUBLIC, _SCHEDULED}:
        raise NoRight.to_publish(account, client.site)
    for name, called in (
        ("featured_media", _("the lead picture")),
        ("categories", _("the section")),
        ("tags", _("the tags")),
    ):
        if name in sent and seen[name] != (sorted(sent[name]) if name in _SETS else sent[name]):
            raise SiteTrouble(
                _("{site} left out {what}.").format(site=client.site, what=called),
                _("The story is on the site, but not as it should be."),
                _("Look into it on the site, then retry."),
            )


def draft(parcel: Parcel, answer: Thing) -> RemotePost:
    """What is kept of the empty draft. A text that somebody wrote into it meanwhile is not ours."""
    seen = {**seen_of(answer, parcel.site.name), "excerpt": ""}
    rest = {name: value for name, value in seen.items() if name not in {"content", "id", "link"}}
    return RemotePost(
        article=parcel.article.id,
        site=parcel.site.id,
        remote_id=str(seen["id"]),
        link="",
        slug=seen["slug"],
        status="draft",
        base=Base("", rest, unfinished=True).to_json(),
    )


def receipt(parcel: Parcel, seen: Fields, sent: Fields, words: Mapping[str, Result]) -> RemotePost:
    """What is kept of the post."""
    rest = {name: value for name, value in seen.items() if name not in {"content", "id", "link"}}
    return RemotePost(
        article=parcel.article.id,
        site=parcel.site.id,
        remote_id=str(seen["id"]),
        link=seen["link"],
        slug=seen["slug"],
        status=seen["status"],
        base=Base(seen["content"], rest, sent, words=words).to_json(),
        sent_version=parcel.article.version,
        published=_moment(seen["date_gmt"]),
        modified=_moment(seen["modified_gmt"]),
    )


def _moment(gmt: str) -> datetime | None:
    return datetime.fromisoformat(gmt).replace(tzinfo=UTC) if gmt else None
