"""The post itself: what is sent, what of it changed, and what was seen on the site afterwards.

Only what changed is sent: each request to a post stores its text anew through the filters of the account that sends it.
What the site gives back is kept as the base by which a later change on the site is noticed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from newsdesk.publish.endpoint import Parcel, Result, Results
from newsdesk.publish.errors import Conflict, Gone, NoRight, SiteTrouble
from newsdesk.publish.wordpress import standing
from newsdesk.publish.wordpress.answers import Refusal, Thing, not_wordpress, with_facts
from newsdesk.publish.wordpress.base import Base
from newsdesk.publish.wordpress.body import body
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.facts import abilities_of, account_of
from newsdesk.store.job_records import JobKind
from newsdesk.store.records import Article, RemotePost
from newsdesk.story.slug import slugify
from newsdesk.words import _

Fields = dict[str, Any]

_TEXTS = ("title", "content", "excerpt")
_SETS = ("categories", "tags")


# --- what is sent


def wanted(client: Client, parcel: Parcel, results: Results, base: Base, byline: str) -> Fields:
    """All fields of the post as they shall be. `byline` is "" where an account of the site stands for it."""
    article, terms, abilities = parcel.article, results["terms"], abilities_of(results)
    blocks = body(parcel, results, base, byline)
    fields: Fields = {
        "title": article.headline,
        "content": blocks.content,
        "excerpt": article.standfirst,
        "slug": _slug(article, base),
        "tags": terms["tags"],
        "featured_media": results[f"picture:{article.lead_picture}"]["id"] if article.lead_picture else 0,
        "comment_status": "open" if article.comments else "closed",
        **standing.wanted(parcel, account_of(results), client),
    }
    # sent only once a person chose it: some accounts may not write these
    if article.sticky or base.sent.get("sticky"):
        fields["sticky"] = article.sticky
    if "format" in abilities.post_fields and (article.post_format or "format" in base.sent):
        fields["format"] = article.post_format or "standard"
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


def changed(client: Client, kind: JobKind, base: Base, fields: Fields, current: Fields) -> Fields:
    """What of `fields` must be sent to the post that stands on the site as `current`.

    Raises Conflict where the post is not as newsdesk left it, and what `standing.changes` does.
    """
    changes = {name: value for name, value in fields.items() if base.sent.get(name) != value}
    if "status" in fields:
        timing = {name: fields[name] for name in standing.TIMING if name in fields}
        timing = standing.changes(client, kind, base, current, timing)
        changes = {name: value for name, value in changes.items() if name not in standing.TIMING} | timing
    for name in (*_TEXTS, *changes):
        if name not in (*_SETS, *standing.TIMING) and not base.left_alone(name, current[name]):
            raise Conflict.changed(client.site, _called(name))
    for name in set(_SETS) & set(changes):
        # what an editor of the site added stays
        changes[name] = sorted((set(current[name]) - base.ours(name)) | set(changes[name]))
    return changes


def _called(name: str) -> str:
    names = {
        "title": _("the headline"),
        "content": _("the text"),
        "excerpt": _("the standfirst"),
        "slug": _("the address"),
        "featured_media": _("the lead picture"),
        "author": _("the author"),
        "comment_status": _("whether readers may reply"),
        "sticky": _("whether it stays on top"),
        "format": _("the format"),
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
    except (AttributeError, KeyError, OverflowError, TypeError, ValueError, SiteTrouble):
        raise not_wordpress(site) from None


def _seen_of(answer: Thing) -> Fields:
    meta = answer.get("meta")
    return {
        "id": int(answer["id"]),
        "link": str(answer["link"]),
        **{name: with_facts(answer[name], "", raw=str)["raw"] for name in _TEXTS},
        "slug": answer["slug"] or answer.get("generated_slug", ""),
        "status": with_facts(answer, "", id=int, status=str, slug=str, author=int)["status"],
        "date_gmt": _time(answer["date_gmt"]),
        "modified_gmt": _time(answer["modified_gmt"]),
        "categories": sorted(answer.get("categories", ())),
        "tags": sorted(answer.get("tags", ())),
        "featured_media": answer.get("featured_media", 0),
        "author": answer["author"],
        "comment_status": answer.get("comment_status", ""),
        "sticky": bool(answer.get("sticky")),
        "format": answer.get("format", ""),
        # PHP writes an empty object as a list
        "meta": {"footnotes": meta.get("footnotes", "")} if isinstance(meta, dict) else {},
    }


def _time(gmt: str | None) -> str:
    """As WordPress writes it, "" for none. Raises TypeError or ValueError where it is no time."""
    if gmt:
        datetime.fromisoformat(gmt)
    return gmt or ""


def check(client: Client, account: str, sent: Fields, seen: Fields) -> None:
    """Whether the site took what was sent: what it does not like it leaves out without a word (201)."""
    if "status" in sent and seen["status"] not in standing.COMES_TO[sent["status"]]:
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


def taken_away(post: RemotePost, seen: Fields) -> RemotePost:
    """What is kept of a post that newsdesk took off the page; {} `seen`: the site had deleted it."""
    if not seen:
        return replace(post, remote_id="", status=standing.TRASH)
    there = moved(post, seen)
    base = Base.of(there)
    sent = {name: value for name, value in base.sent.items() if name not in standing.TIMING}
    kept = replace(base, sent={**sent, "status": seen["status"]}, trying={})
    return replace(there, base=kept.to_json())


def moved(post: RemotePost, seen: Fields) -> RemotePost:
    """`post` where the site put it since: another status, time or address, whatever its text may be now."""
    if seen["status"] == post.status:
        return post
    base = Base.of(post)
    now = {name: seen[name] for name in ("status", "slug", "date_gmt", "modified_gmt")}
    return replace(
        post,
        status=seen["status"],
        link=seen["link"],
        published=_moment(seen["date_gmt"]),
        modified=_moment(seen["modified_gmt"]),
        base=replace(base, seen={**base.seen, **now}).to_json(),
    )


def _moment(gmt: str) -> datetime | None:
    return datetime.fromisoformat(gmt).replace(tzinfo=UTC) if gmt else None
